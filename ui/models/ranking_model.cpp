#include "ui/models/ranking_model.h"

#include <QFont>
#include <algorithm>

#include "core/import/apply_plans.h"
#include "core/rules/kawasan_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/swatch.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

ClassFill fillOfClass(const RankedArea& area) {
  const auto slumClass = area.score.hasFigures() ? area.score.score.slumClass() : std::nullopt;
  return slumClass ? static_cast<ClassFill>(static_cast<int>(*slumClass) + 1) : ClassFill::Unknown;
}

bool isNotSlum(const RankedArea& area) {
  return area.classification.state == ClassificationState::NotSlum;
}

bool isFigure(int column) {
  return column == RankingModel::HectaresColumn || column == RankingModel::RtColumn ||
         column == RankingModel::TotalColumn;
}

QString figureOf(int column) {
  switch (column) {
    case RankingModel::RankColumn:
      return QStringLiteral("rank");
    case RankingModel::HectaresColumn:
      return QStringLiteral("area_verified");
    case RankingModel::TotalColumn:
      return QStringLiteral("total");
    case RankingModel::ClassColumn:
      return QStringLiteral("class");
    case RankingModel::ConsiderationsColumn:
      return QStringLiteral("considerations");
    case RankingModel::LegalityColumn:
      return QStringLiteral("legality");
    case RankingModel::CodeColumn:
      return QStringLiteral("classification");
    case RankingModel::HandlingColumn:
    case RankingModel::PatternColumn:
      return QStringLiteral("handling");
    default:
      return {};
  }
}

/// Whether a cell says that something is missing.
bool isMissingCell(const RankedArea& area, int column) {
  switch (column) {
    case RankingModel::HectaresColumn:
      return isMissing(amountOf(area.score.sums, Parameter::AreaVerified));
    case RankingModel::TotalColumn:
      return !area.score.hasFigures();
    case RankingModel::ClassColumn:
      return !area.score.hasFigures() || !area.score.score.slumClass();
    case RankingModel::ConsiderationsColumn:
      return !area.considerations.considerationClass();
    case RankingModel::LegalityColumn:
      return !area.legality.legal;
    case RankingModel::CodeColumn:
      return !isNotSlum(area) && !area.classification.code;
    case RankingModel::HandlingColumn:
      return !area.classification.handling;
    default:
      return false;
  }
}

}  // namespace

RankingModel::RankingModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  connect(&session, &Session::projectReplaced, this, &RankingModel::renew);
  connect(&session, &Session::surveyShown, this, &RankingModel::renew);
  connect(&session, &Session::changed, this, &RankingModel::renew);
  connect(&session, &Session::previewed, this, &RankingModel::renew);
  renew();
}

void RankingModel::renew() {
  beginResetModel();
  m_rows = static_cast<int>(ranking().areas.size());
  endResetModel();
}

AreaKey RankingModel::areaAt(int row) const {
  return {ranking().level, ranking().areas[static_cast<std::size_t>(row)].area.id};
}

std::optional<int> RankingModel::rowOf(const AreaKey& area) const {
  if (area.level != ranking().level) return std::nullopt;
  const auto& areas = ranking().areas;
  const auto found = std::ranges::find_if(areas, [&](const RankedArea& each) { return each.area.id == area.id; });
  return found == areas.end() ? std::nullopt : std::optional(static_cast<int>(found - areas.begin()));
}

QString RankingModel::ties() const {
  QStringList groups;
  const auto& areas = ranking().areas;
  for (std::size_t i = 0; i < areas.size();) {
    std::size_t end = i + 1;
    while (areas[i].rank && end < areas.size() && areas[end].rank == areas[i].rank) ++end;
    if (end - i > 1) {
      QStringList names;
      for (std::size_t k = i; k < end; ++k) names << toQString(areas[k].area.name);
      const QString last = names.takeLast();
      groups << tr("rank %1: %2 and %3").arg(*areas[i].rank).arg(names.join(QStringLiteral(", ")), last);
    }
    i = end;
  }
  return groups.join(QStringLiteral("; "));
}

int RankingModel::chosenCount() const {
  return static_cast<int>(std::ranges::count(ranking().areas, true, &RankedArea::chosen));
}

bool RankingModel::choose(int row, bool isChosen, const QString& reason, const std::optional<Date>& date) {
  const Area& area = ranking().areas[static_cast<std::size_t>(row)].area;
  const AreaTarget target{area.level, area.id, area.name};
  FieldTexts fields{{"chosen", isChosen ? "yes" : "no"}, {"chosen_reason", reason.toStdString()}};
  if (date) fields.emplace_back("chosen_date", isoText(*date));
  auto plan = planSetFields(m_session.snapshot(), target, fields, {});
  if (!plan) {
    m_session.say(errorMessage(plan.error()));
    return false;
  }
  EditLabel label{isChosen ? "choose-area" : "unchoose-area", {{"area", area.name}, {"reason", reason.toStdString()}}};
  return m_session.edit(label, [&plan](Edit& edit) { return applySetPlan(edit, *plan); });
}

int RankingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : m_rows;
}

int RankingModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString RankingModel::textAt(const RankedArea& area, int column) const {
  const Regulation& regulation = m_session.regulation();
  switch (column) {
    case RankColumn:
      return rankText(area);
    case NameColumn:
      return toQString(area.area.name);
    case KelurahanColumn:
      return kelurahanOf(m_session.snapshot(), area.area);
    case HectaresColumn:
      return hectaresText(knownSum(area.score, Parameter::AreaVerified));
    case RtColumn:
      return area.score.isPartial() ? shareText(area.score.rtWithFigures, area.score.rtCount)
                                    : QString::number(area.score.rtCount);
    case TotalColumn:
      return totalText(area.score);
    case ClassColumn:
      if (!area.score.hasFigures()) return capitalised(missingText());
      return estimatedText(area.score.restsOnEstimates(),
                           capitalised(shortClassRange(area.score.score.classMin, area.score.score.classMax)));
    case ConsiderationsColumn:
      return considerationsText(area.considerations);
    case LegalityColumn:
      return legalityText(regulation, area.legality);
    case CodeColumn:
      return isNotSlum(area)            ? QStringLiteral("–")
             : area.classification.code ? toQString(*area.classification.code)
                                        : missingText();
    case HandlingColumn:
      return handlingText(regulation, area.classification);
    case PatternColumn:
      return area.pattern ? capitalised(localText(wordsOf(*area.pattern))) : QString();
    case ReasonColumn:
      return choiceText(m_session, {area.area.level, area.area.id});
    case MissingColumn:
      return missingForCode(regulation, area);
    default:
      return {};
  }
}

QVariant RankingModel::sortValue(const RankedArea& area, int row, int column) const {
  const QString afterAll(QChar(0xfffd));  // what has no value comes last
  switch (column) {
    case RankColumn:
      return row;
    case HectaresColumn:
      return static_cast<qlonglong>(amountOf(area.score.sums, Parameter::AreaVerified));
    case RtColumn:
      return static_cast<qlonglong>(area.score.rtCount);
    case TotalColumn:
    case ClassColumn:
      return area.score.hasFigures() ? area.score.score.totalMin : -1;
    case ConsiderationsColumn:
      return area.considerations.sumMin;
    case ChosenColumn:
      return area.chosen ? 0 : 1;
    case CodeColumn:
      return isNotSlum(area) ? afterAll : textAt(area, column);
    default: {
      const QString text = textAt(area, column);
      return text.isEmpty() ? afterAll : text;
    }
  }
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= static_cast<int>(ranking().areas.size())) return {};
  const RankedArea& area = ranking().areas[static_cast<std::size_t>(index.row())];
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return textAt(area, column);
    case Qt::DecorationRole:
      if (column == RankColumn) return isNotSlum(area) ? QVariant() : priorityIcon(area.classification.priority);
      if (column == ClassColumn) return classIcon(fillOfClass(area));
      return {};
    case Qt::CheckStateRole:
      if (column == ChosenColumn) return area.chosen ? Qt::Checked : Qt::Unchecked;
      return {};
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
      if (!isMissingCell(area, column)) return {};
      QFont font;
      font.setItalic(true);
      return font;
    }
    case Qt::ForegroundRole:
      if (isMissingCell(area, column)) return theme::colour(theme::Role::Secondary);
      if (column == MissingColumn) return theme::colour(theme::Role::Warning);
      return {};
    case Qt::ToolTipRole:
      if (column == RankColumn && area.classification.priority) {
        return area.provisional ? tr("Priority %1; the rank may still change").arg(*area.classification.priority)
                                : tr("Priority %1").arg(*area.classification.priority);
      }
      if (column == ChosenColumn) return tr("Chosen by the meeting, apart from the order by rule");
      if (column == PatternColumn) return capitalised(chosenPatternText(area));
      if (column == ReasonColumn) return choiceText(m_session, areaAt(index.row()));
      if ((column == TotalColumn || column == ClassColumn) && area.score.isPartial())
        return QStringLiteral("%1, %2").arg(textAt(area, column), partialNote(area.score));
      if (const QString other = alternativesText(m_session.regulation(), area.classification);
          column == HandlingColumn && !other.isEmpty())
        return QStringLiteral("%1\n%2").arg(textAt(area, column), tr("Or by the rule: %1").arg(other));
      return textAt(area, column);
    case Qt::AccessibleTextRole:
      if (column == RankColumn && area.classification.priority)
        return tr("Rank %1, priority %2").arg(rankText(area)).arg(*area.classification.priority);
      if (column == ChosenColumn) return area.chosen ? tr("chosen") : tr("not chosen");
      return {};
    case SortRole:
      return sortValue(area, index.row(), column);
    case ChosenRole:
      return area.chosen;
    case FigureRole:
      return figureOf(column);
    default:
      return {};
  }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && isFigure(section))
    return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | static_cast<int>(Qt::TextWordWrap);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case RankColumn:
      return tr("Rank by\nrule");
    case NameColumn:
      return capitalised(nameOf(ranking().level));
    case KelurahanColumn:
      return tr("Kelurahan");
    case HectaresColumn:
      return tr("Area\nha");
    case RtColumn:
      return tr("RT");
    case TotalColumn:
      return tr("Total\nof %1").arg(m_session.regulation().largestTotal());
    case ClassColumn:
      return tr("Class");
    case ConsiderationsColumn:
      return tr("Consider-\nations");
    case LegalityColumn:
      return tr("Land");
    case CodeColumn:
      return tr("Code");
    case HandlingColumn:
      return tr("Handling");
    case PatternColumn:
      return tr("Handling\nchosen");
    case ChosenColumn:
      return tr("Chosen");
    case ReasonColumn:
      return tr("Reason of the choice");
    case MissingColumn:
      return tr("Not filled in");
    default:
      return {};
  }
}

}  // namespace kawasan
