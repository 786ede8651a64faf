#include "ui/models/rt_table_model.h"

#include <algorithm>
#include <unordered_set>

#include "core/model/area_names.h"
#include "core/rules/completeness.h"
#include "core/rules/estimate_marks.h"
#include "core/rules/figure_checks.h"
#include "core/rules/missing_weight.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/origin_text.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

using ColumnKindOf = RtTableModel::ColumnKind;

QVariant optionalNumber(std::optional<double> number) {
  return number ? QVariant(*number) : QVariant();
}

const IndicatorScore* indicatorOf(const AreaScore* score, const RtTableModel::Column& column) {
  return score == nullptr ? nullptr : &score->score.indicators[column.indicator];
}

constexpr int kResultGroup = 100;  // after any aspect
constexpr int kFiledGroup = 101;
constexpr std::size_t kMostStretches = 16;

bool isRight(ColumnKindOf kind) {
  return kind != ColumnKindOf::Rt && kind != ColumnKindOf::Kelurahan && kind != ColumnKindOf::Kawasan &&
         kind != ColumnKindOf::Class && kind != ColumnKindOf::FiledClass;
}

bool isFiledColumn(ColumnKindOf kind) {
  return kind == ColumnKindOf::FiledTotal || kind == ColumnKindOf::FiledClass;
}

}  // namespace

QString shortRtName(const Rt& rt) {
  if (rt.rt.empty()) return toQString(rt.label);
  QString name = toQString(rt.rt);
  if (!rt.rw.empty()) name += u'/' + toQString(rt.rw);
  if (!rt.part.empty()) name += QStringLiteral(" (%1)").arg(toQString(rt.part));
  return name;
}

RtTableModel::RtTableModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  renew();
  connect(&m_session, &Session::projectReplaced, this, &RtTableModel::renew);
  connect(&m_session, &Session::surveyShown, this, &RtTableModel::renew);
  connect(&m_session, &Session::changed, this, &RtTableModel::follow);
  connect(&m_session, &Session::previewed, this, &RtTableModel::follow);
}

// -- following the project ------------------------------------------------------------------------------------------

void RtTableModel::renew() {
  beginResetModel();
  m_edition = m_session.regulation().edition;
  readFiled();
  buildColumns();
  m_rtIds.clear();
  for (const Rt& rt : m_session.snapshot().rts) m_rtIds.push_back(rt.id);
  numberRows();
  endResetModel();
}

void RtTableModel::buildColumns() {
  m_columns = {{ColumnKindOf::Rt}, {ColumnKindOf::Kelurahan}, {ColumnKindOf::Kawasan}, {ColumnKindOf::Drawn}};
  const Regulation& regulation = m_session.regulation();
  m_needed = neededFigures(regulation);
  for (const Parameter parameter : enteredFields(regulation)) {
    const auto index = regulation.indexOfIndicator(parameter);
    if (!index) {
      m_columns.push_back({ColumnKindOf::Base, parameter, 0});
      continue;
    }
    for (const ColumnKindOf kind : {ColumnKindOf::Volume, ColumnKindOf::Percent, ColumnKindOf::Value})
      m_columns.push_back({kind, parameter, *index});
  }
  for (const ColumnKindOf kind : {ColumnKindOf::Total, ColumnKindOf::Class, ColumnKindOf::Filled})
    m_columns.push_back({kind});
  if (!hasFiled()) return;
  for (const ColumnKindOf kind : {ColumnKindOf::FiledTotal, ColumnKindOf::FiledClass}) m_columns.push_back({kind});
}

void RtTableModel::readFiled() {
  m_filedOf = m_session.sharedSnapshot();
  const Survey* const survey = m_session.survey();
  m_filed = survey == nullptr ? FiledResults() : FiledResults(*m_filedOf, survey->id, Level::Rt, m_edition);
}

void RtTableModel::numberRows() {
  m_rows.clear();
  for (std::size_t i = 0; i < m_rtIds.size(); ++i) m_rows.emplace(m_rtIds[i], static_cast<int>(i));
}

void RtTableModel::follow(const ChangeSummary& change) {
  if (m_edition != m_session.regulation().edition) return renew();
  // A cut RT has parts, and another survey may be shown than before.
  if (change.touches("filed_result") || change.touches("rt") || change.touches("survey")) {
    const bool had = hasFiled();
    readFiled();
    if (had != hasFiled()) return renew();
  }
  if (change.touches("rt")) followRows();
  if (change.touches("kelurahan") || change.touches("kawasan")) {
    if (!m_rtIds.empty()) {
      Q_EMIT dataChanged(index(0, 1), index(rowCount() - 1, 2));
    }
  }
  // Another survey may have become the shown one, with figures of its own; of everything no RT is named.
  if (change.everything || change.touches("survey")) {
    if (!m_rtIds.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  for (const char* table : {"rt", "rt_figures", "figure_note", "rt_survey", "filed_result"}) {
    const auto rows = change.tables.find(table);
    if (rows != change.tables.end()) announce(rows->second.areas);
  }
}

/// Removes, inserts and, after a change of name, moves rows; all others keep their place in views.
void RtTableModel::followRows() {
  const std::vector<Rt>& rts = m_session.snapshot().rts;
  std::unordered_set<FeatureId> present;
  for (const Rt& rt : rts) present.insert(rt.id);
  for (int row = rowCount() - 1; row >= 0; --row) {
    if (present.contains(rtAt(row))) continue;
    int first = row;
    while (first > 0 && !present.contains(rtAt(first - 1))) --first;
    beginRemoveRows({}, first, row);
    m_rtIds.erase(m_rtIds.begin() + first, m_rtIds.begin() + row + 1);
    numberRows();
    endRemoveRows();
    row = first;
  }
  std::vector<FeatureId> added;
  for (const Rt& rt : rts) {
    if (!m_rows.contains(rt.id)) added.push_back(rt.id);
  }
  if (!added.empty()) {
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rtIds.insert(m_rtIds.end(), added.begin(), added.end());
    numberRows();
    endInsertRows();
  }
  const bool isInOrder = std::ranges::equal(m_rtIds, rts, {}, {}, &Rt::id);
  if (isInOrder) return;
  Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
  const QModelIndexList before = persistentIndexList();
  std::vector<FeatureId> ids;
  for (const QModelIndex& index : before) ids.push_back(rtAt(index.row()));
  std::ranges::transform(rts, m_rtIds.begin(), &Rt::id);
  numberRows();
  QModelIndexList after;
  for (qsizetype i = 0; i < before.size(); ++i)
    after << index(m_rows.at(ids[static_cast<std::size_t>(i)]), before[i].column());
  changePersistentIndexList(before, after);
  Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void RtTableModel::announce(const std::vector<FeatureId>& rtIds) {
  std::vector<int> rows;
  for (const FeatureId id : rtIds) {
    if (const auto row = rowOf(id)) rows.push_back(*row);
  }
  std::ranges::sort(rows);
  std::vector<std::pair<int, int>> stretches;
  for (const int row : rows) {
    if (stretches.empty() || row > stretches.back().second + 1) stretches.emplace_back(row, row);
    stretches.back().second = row;
  }
  // Views look at their visible rows alone: many stretches are told as one.
  if (stretches.size() > kMostStretches) stretches = {{rows.front(), rows.back()}};
  for (const auto& [first, last] : stretches) Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void RtTableModel::retranslate() {
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (!m_rtIds.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

// -- cells ----------------------------------------------------------------------------------------------------------

int RtTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rtIds.size());
}

int RtTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

std::optional<int> RtTableModel::rowOf(FeatureId rtId) const {
  const auto found = m_rows.find(rtId);
  return found == m_rows.end() ? std::nullopt : std::optional(found->second);
}

const AreaScore* RtTableModel::scoreOf(FeatureId rtId) const {
  return m_session.scores().scoreOf(Level::Rt, rtId);
}

Micro RtTableModel::amountAt(FeatureId rtId, Parameter parameter) const {
  const FigureTable& figures = m_session.figures();
  const auto row = figures.indexOfRt(rtId);
  return row ? figures.column(parameter)[*row] : kMissing;
}

/// What is being typed for the RT elsewhere, else what is stored.
Micro RtTableModel::typedAmountAt(FeatureId rtId, Parameter parameter) const {
  const auto& typed = m_session.typed();
  return typed && typed->rtId == rtId ? typed->figures[parameter] : amountAt(rtId, parameter);
}

Qt::ItemFlags RtTableModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  const bool isEditable = index.isValid() && columnAt(index.column()).isEditable() && m_session.survey() != nullptr;
  return isEditable ? flags | Qt::ItemIsEditable : flags;
}

bool RtTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) return false;
  return writeFigures(m_session, {{rtAt(index.row()), columnAt(index.column()).parameter, Micro{value.toLongLong()}}});
}

QVariant RtTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Column& column = columnAt(index.column());
  const FeatureId rtId = rtAt(index.row());
  switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
      return shown(rtId, column);
    case Qt::ToolTipRole:
      return toolTip(index);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(isRight(column.kind) ? Qt::AlignRight : Qt::AlignLeft) |
                                 Qt::AlignVCenter);
    case SortRole:
      return sortValue(index.row(), column);
    case KeyRole:
      return QVariant::fromValue(AreaKey{Level::Rt, rtId});
    case MissingRole:
      return isMissingAt(rtId, column);
    case ErrorRole:
      return isErrorAt(rtId, column);
    case EditTextRole:
    case Qt::EditRole:
      return column.isEditable() ? editText(amountAt(rtId, column.parameter)) : shown(rtId, column);
    case ShadeRole:
      if (const IndicatorScore* score = indicatorOf(scoreOf(rtId), column); score && column.kind == ColumnKindOf::Value)
        return score->value.value_or(0);
      return {};
    case FillRole:
      if (const AreaScore* score = scoreOf(rtId); score && column.kind == ColumnKindOf::Class)
        return static_cast<int>(classFillOf(*score));
      return {};
    default:
      return {};
  }
}

QString RtTableModel::shown(FeatureId rtId, const Column& column) const {
  const Snapshot& snapshot = m_session.snapshot();
  const Rt* rt = snapshot.rtById(rtId);
  const AreaScore* score = scoreOf(rtId);
  if (rt == nullptr || score == nullptr) return {};
  switch (column.kind) {
    case ColumnKindOf::Rt:
      return shortRtName(*rt);
    case ColumnKindOf::Kelurahan: {
      return toQString(kelurahanName(snapshot, rt->kelurahanId));
    }
    case ColumnKindOf::Kawasan: {
      const Kawasan* kawasan = snapshot.kawasanById(rt->kawasanId);
      return kawasan == nullptr ? QStringLiteral("–") : toQString(kawasan->name);
    }
    case ColumnKindOf::Drawn: {
      const auto hectares = m_session.drawnHectares({Level::Rt, rtId});
      return hectares ? formatNumber(*hectares, 2, currentLanguage()) : QStringLiteral("–");
    }
    case ColumnKindOf::Base:
    case ColumnKindOf::Volume: {
      const QString amount = shownAmount(typedAmountAt(rtId, column.parameter), unitOf(column.parameter));
      const bool isEstimate =
          m_session.survey() != nullptr && snapshot.isEstimate(m_session.survey()->id, rtId, column.parameter);
      return isEstimate ? estimateMark() + amount : amount;
    }
    case ColumnKindOf::Percent: {
      const auto percent = indicatorOf(score, column)->percent;
      if (!percent) return QStringLiteral("–");
      const EstimateMarks marks(m_session.regulation(), *score);
      return estimatedText(marks.ofIndicator(column.indicator), formatNumber(*percent, 2, currentLanguage()));
    }
    case ColumnKindOf::Value: {
      const IndicatorScore& indicator = *indicatorOf(score, column);
      return score->hasFigures() ? shownRange(indicator.valueMin, indicator.valueMax) : QStringLiteral("–");
    }
    case ColumnKindOf::Total:
      return score->hasFigures() ? partialText(*score, shownRange(score->score.totalMin, score->score.totalMax))
                                 : QStringLiteral("–");
    case ColumnKindOf::Class:
      if (!score->hasFigures()) return missingText();
      return estimatedText(score->restsOnEstimates(),
                           capitalised(classInColumn(score->score.classMin, score->score.classMax)));
    case ColumnKindOf::Filled: {
      QString text =
          QStringLiteral("%1/%2").arg(figuresThere(figuresOf(m_session, rtId), m_needed)).arg(m_needed.size());
      if (m_session.survey() == nullptr) return text;
      if (std::ranges::any_of(snapshot.notesOf(m_session.survey()->id, rtId), &FigureNote::isEstimate))
        text.prepend(estimateMark());
      if (snapshot.isDraft(m_session.survey()->id, rtId)) text += u' ' + tr("draft");
      return text;
    }
    case ColumnKindOf::FiledTotal:
    case ColumnKindOf::FiledClass: {
      // Of the whole RT it stands in brackets: it is not the part's.
      if (const FiledResult* const whole = m_filed.ofWhole(rtId))
        return QStringLiteral("(%1)").arg(filedText(*whole, column));
      const FiledResult* const filed = m_filed.of(rtId);
      return filed == nullptr ? QStringLiteral("–") : filedText(*filed, column);
    }
  }
  return {};
}

QString RtTableModel::filedText(const FiledResult& filed, const Column& column) {
  if (column.kind == ColumnKindOf::FiledTotal) return filed.total ? QString::number(*filed.total) : QStringLiteral("–");
  return filed.tingkat.empty() ? QStringLiteral("–") : capitalised(toQString(filed.tingkat).toLower());
}

QVariant RtTableModel::sortValue(int row, const Column& column) const {
  const FeatureId rtId = rtAt(row);
  const AreaScore* score = scoreOf(rtId);
  if (score == nullptr) return {};
  switch (column.kind) {
    case ColumnKindOf::Rt:
      return row;
    case ColumnKindOf::Kelurahan:
    case ColumnKindOf::Kawasan:
      return shown(rtId, column);
    case ColumnKindOf::Drawn:
      return optionalNumber(m_session.drawnHectares({Level::Rt, rtId}));
    case ColumnKindOf::Base:
    case ColumnKindOf::Volume: {
      const Micro amount = amountAt(rtId, column.parameter);
      return isMissing(amount) ? QVariant() : QVariant(static_cast<qlonglong>(amount));
    }
    case ColumnKindOf::Percent:
      return optionalNumber(indicatorOf(score, column)->percent);
    case ColumnKindOf::Value: {
      const auto value = indicatorOf(score, column)->value;
      return value && score->hasFigures() ? QVariant(*value) : QVariant();
    }
    case ColumnKindOf::Total:
      return score->hasFigures() ? QVariant(score->score.totalMin + score->score.totalMax) : QVariant();
    case ColumnKindOf::Class:
      return score->hasFigures()
                 ? QVariant(static_cast<int>(score->score.classMin) + static_cast<int>(score->score.classMax))
                 : QVariant();
    case ColumnKindOf::Filled:
      return static_cast<int>(figuresThere(figuresOf(m_session, rtId), m_needed));
    case ColumnKindOf::FiledTotal:
    case ColumnKindOf::FiledClass: {
      const FiledResult* const filed = m_filed.of(rtId);
      if (filed == nullptr) return {};
      if (column.kind == ColumnKindOf::FiledTotal) return filed->total ? QVariant(*filed->total) : QVariant();
      return filed->tingkat.empty() ? QVariant() : QVariant(shown(rtId, column));
    }
  }
  return {};
}

bool RtTableModel::isMissingAt(FeatureId rtId, const Column& column) const {
  if (column.isEditable()) return isMissing(typedAmountAt(rtId, column.parameter));
  const AreaScore* score = scoreOf(rtId);
  return column.kind == ColumnKindOf::Class && score != nullptr && !score->hasFigures();
}

/// As checkRow sees it, from the flags of the score: this is asked for every cell that is painted.
bool RtTableModel::isErrorAt(FeatureId rtId, const Column& column) const {
  if (column.kind == ColumnKindOf::Base) {
    const Micro amount = typedAmountAt(rtId, column.parameter);
    return !isMissing(amount) && amount < 0;
  }
  const IndicatorScore* score = column.isOfIndicator() ? indicatorOf(scoreOf(rtId), column) : nullptr;
  if (score == nullptr || score->volumeMissing) return false;
  return score->negative || score->aboveBase || (score->baseZero && score->volume > 0);
}

QString RtTableModel::problems(const QModelIndex& index) const {
  const Column& column = columnAt(index.column());
  const Rt* rt = m_session.snapshot().rtById(rtAt(index.row()));
  if (rt == nullptr || m_session.survey() == nullptr) return {};
  if (!column.isEditable() && !column.isOfIndicator()) return {};
  QStringList sentences;
  for (const Finding& finding :
       checkRow(m_session.snapshot(), m_session.regulation(), *m_session.survey(), *rt, figuresOf(m_session, rt->id))) {
    if (fieldOf(finding) == column.parameter) sentences << describe(finding);
  }
  return sentences.join(u'\n');
}

QString RtTableModel::filedHow(FeatureId rtId) const {
  const FiledResult* const whole = m_filed.ofWhole(rtId);
  const FiledResult* const filed = whole != nullptr ? whole : m_filed.of(rtId);
  if (filed == nullptr) return tr("Nothing was filed for this RT.");
  const FigureSource& source = filed->source;
  const QString from = (source.file.empty() ? missingText() : toQString(source.file)) + placeInFile(source);
  const auto regulation = regulationByEdition(filed->edition);
  const QString edition = regulation ? localText((*regulation)->name) : toQString(filed->edition);
  if (whole != nullptr)
    return tr("As filed in %1 by %2 for the whole RT, before it was cut. It is compared with no part of it.")
        .arg(from, edition);
  return tr("As filed in %1 by %2. It stands as filed: no sum, class or ranking counts it.").arg(from, edition);
}

QString RtTableModel::filledHow(FeatureId rtId) const {
  const FigureRow row = figuresOf(m_session, rtId);
  QStringList lines{tr("%1 of the %2 figures that the rule asks for are there.")
                        .arg(figuresThere(row, m_needed))
                        .arg(m_needed.size())};
  for (const Parameter parameter : m_needed) {
    if (isMissing(row[parameter])) lines << tr("Missing: %1").arg(fieldTitle(m_session.regulation(), parameter));
  }
  return lines.join(u'\n');
}

QString RtTableModel::toolTip(const QModelIndex& index) const {
  const Column& column = columnAt(index.column());
  const FeatureId rtId = rtAt(index.row());
  const Survey* const survey = m_session.survey();
  const Snapshot& snapshot = m_session.snapshot();
  if (isFiledColumn(column.kind)) return filedHow(rtId);
  if (!column.isEditable() && !column.isOfIndicator()) {
    const bool mayBeOpen = survey != nullptr && (column.kind >= ColumnKindOf::Total);
    const QString open = mayBeOpen ? unconfirmedText(snapshot, survey->id, rtId) : QString();
    return open.isEmpty() ? shown(rtId, column) : QStringLiteral("%1 · %2").arg(shown(rtId, column), open);
  }
  const QString title = capitalised(nameOf(column.parameter));
  QString text =
      QStringLiteral("%1: %2").arg(title, amountWithUnit(amountAt(rtId, column.parameter), column.parameter));
  if (survey != nullptr && snapshot.isEstimate(survey->id, rtId, column.parameter))
    text += u'\n' + tr("An estimate until somebody confirms it in the form");
  if (const QString wrong = problems(index); !wrong.isEmpty()) text += u'\n' + wrong;
  return text;
}

// -- header ---------------------------------------------------------------------------------------------------------

QVariant RtTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
    return QAbstractTableModel::headerData(section, orientation, role);
  }
  const Column& column = columnAt(section);
  const Regulation& regulation = m_session.regulation();
  const bool isOfIndicator = column.isOfIndicator();
  const std::size_t aspect = isOfIndicator ? regulation.indicators[column.indicator].aspect : 0;
  switch (role) {
    case AspectRole:
      if (isOfIndicator)
        return QStringLiteral("%1  %2").arg(aspect + 1).arg(localText(regulation.aspects[aspect].name));
      if (column.kind == ColumnKindOf::Base) return tr("Bases");
      if (isFiledColumn(column.kind)) return tr("As filed");
      if (column.kind >= ColumnKindOf::Total) return tr("Result");
      return column.kind == ColumnKindOf::Rt || column.kind == ColumnKindOf::Kelurahan ? tr("RT") : QString();
    case AspectIdRole:
      if (isOfIndicator) return static_cast<int>(aspect) + 2;
      if (column.kind == ColumnKindOf::Base) return 1;
      if (isFiledColumn(column.kind)) return kFiledGroup;
      return column.kind >= ColumnKindOf::Total ? kResultGroup : 0;
    case TitleIdRole:
      return isOfIndicator ? 1000 + static_cast<int>(column.indicator) : section;
    case UnitRole:
      switch (column.kind) {
        case ColumnKindOf::Drawn:
          return unitName(Unit::Hectare);
        case ColumnKindOf::Base:
        case ColumnKindOf::Volume:
          return unitName(unitOf(column.parameter));
        case ColumnKindOf::Percent:
          return QStringLiteral("%");
        case ColumnKindOf::Value:
          return tr("V", "head of the narrow column with the value 0, 1, 3 or 5");
        case ColumnKindOf::Total:
          return tr("of %1").arg(regulation.largestTotal());
        default:
          return {};
      }
    case TitleRole:
    case Qt::DisplayRole:
      switch (column.kind) {
        case ColumnKindOf::Rt:
          return tr("RT/RW");
        case ColumnKindOf::Kelurahan:
          return capitalised(nameOf(Level::Kelurahan));
        case ColumnKindOf::Kawasan:
          return capitalised(nameOf(Level::Kawasan));
        case ColumnKindOf::Drawn:
          return tr("Drawn");
        case ColumnKindOf::Total:
          return tr("Total");
        case ColumnKindOf::Class:
          return tr("Class");
        case ColumnKindOf::Filled:
          return tr("Filled");
        case ColumnKindOf::FiledTotal:
          return tr("Total as filed");
        case ColumnKindOf::FiledClass:
          return tr("Class as filed");
        default:
          return isOfIndicator ? fieldTitle(regulation, column.parameter) : shortNameOf(column.parameter);
      }
    case Qt::ToolTipRole: {
      if (column.kind == ColumnKindOf::Filled)
        return tr("Figures that are there, of the %1 that the rule asks for").arg(m_needed.size());
      if (!isOfIndicator && column.kind != ColumnKindOf::Base) return {};
      QString text = capitalised(nameOf(column.parameter));
      if (isOfIndicator) text += u'\n' + localText(regulation.indicators[column.indicator].fails);
      return text;
    }
    default:
      return {};
  }
}

}  // namespace kawasan
