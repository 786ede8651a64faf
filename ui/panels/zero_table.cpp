#include "ui/panels/zero_table.h"

#include <QCoreApplication>
#include <QFont>
#include <algorithm>

#include "core/import/field_values.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/ledger_how.h"
#include "ui/panels/table_items.h"
#include "ui/shell/session.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct ZeroTable {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ZeroTable)
};

QStandardItem* yearItem(const ZeroYear& zero) {
  QStandardItem* const item = numberItem(zeroYearText(zero), zero.year == 0 ? kLastYear + 1 : zero.year);
  const bool isReached = zero.state == ZeroState::FromOpening || zero.state == ZeroState::InYear;
  const bool isOpen = zero.state == ZeroState::Open;
  item->setForeground(theme::colour(isReached ? theme::Role::Good
                                    : isOpen  ? theme::Role::Warning
                                              : theme::Role::Error));
  QString how =
      ZeroTable::tr("By the scores of every year: an area is slum when its total is at or above the lowest limit");
  if (isOpen) how = ZeroTable::tr("Figures are missing that decide whether it is slum");
  if (zero.state == ZeroState::FromOpening)
    how = ZeroTable::tr("It was not slum at the opening, by this way of counting");
  item->setToolTip(how);
  item->setData(how, kLedgerHowRole);
  return item;
}

QStandardItem* zeroCountItem(std::size_t number) {
  return numberItem(countText(number), static_cast<double>(number));
}

QList<QStandardItem*> rowOf(const AreaZero& area, bool hasAreas) {
  const ZeroYear& byRt = area.levels.front();
  QList<QStandardItem*> row{textItem(area.areaId == 0 ? ZeroTable::tr("whole city") : toQString(area.name)),
                            yearItem(byRt)};
  row.front()->setData(QVariant::fromValue<qlonglong>(area.areaId), kZeroAreaRole);
  if (hasAreas) row << yearItem(area.levels.back());
  row << zeroCountItem(byRt.slumAreas) << zeroCountItem(byRt.openAreas)
      << numberItem(leftText(byRt), unitsFromMicro(byRt.slum));
  sayHow(*row[row.size() - 3],
         ZeroTable::tr("RT of this area that are slum in the last year: their total is at or above "
                       "the lowest limit"));
  sayHow(*row[row.size() - 2], ZeroTable::tr("RT of this area of which missing figures leave open whether they are "
                                             "slum in the last year"));
  sayHow(*row.back(), ZeroTable::tr("verified hectares of the RT of this area that are still slum in the last year"));
  if (area.areaId != 0) return row;
  QFont strong;
  strong.setBold(true);
  for (QStandardItem* const item : row) item->setFont(strong);
  return row;
}

/// "2023: 12,50 ha, 34 RT; not certain: 2 RT"
QString stepText(const ZeroStep& step, Level level) {
  const auto of = [&](std::size_t number) { return QStringLiteral("%1 %2").arg(countText(number), nameOf(level)); };
  const QString hectares = formatFixed(step.slum, 2, currentLanguage()) + u' ' + unitName(Unit::Hectare);
  QString text = QStringLiteral("%1: %2").arg(step.year).arg(step.slumUnknown > 0 ? leastText(hectares) : hectares);
  if (step.slumAreas > 0) text += QStringLiteral(", ") + of(step.slumAreas);
  if (step.openAreas > 0) text += QStringLiteral("; ") + ZeroTable::tr("not certain: %1").arg(of(step.openAreas));
  return text;
}

QString firstYearText(const ZeroYear& zero) {
  const ZeroStep& last = zero.steps.back();
  if (last.areas == 0) return ZeroTable::tr("Nothing of it is there to be counted by %1").arg(nameOf(zero.level));
  switch (zero.state) {
    case ZeroState::FromOpening:
      return ZeroTable::tr("0 ha from the opening on, in every year");
    case ZeroState::InYear:
      return ZeroTable::tr("The first year with 0 ha that stays so is %1").arg(zero.year);
    case ZeroState::NotReached:
      return std::ranges::any_of(zero.steps, &ZeroStep::isZero)
                 ? ZeroTable::tr("No year, as what was 0 ha is slum again in %1").arg(last.year)
                 : ZeroTable::tr("No year, as something is still slum in %1").arg(last.year);
    case ZeroState::Open:
      break;
  }
  return ZeroTable::tr("No year is certain, as missing figures leave something open in %1").arg(last.year);
}

QString yearParts(const ZeroYear& zero) {
  if (zero.steps.empty()) return {};
  QStringList lines{ZeroTable::tr("Left at the end of each year, counted by %1:").arg(nameOf(zero.level))};
  for (const ZeroStep& step : zero.steps) lines << stepText(step, zero.level);
  return (lines << firstYearText(zero)).join(u'\n');
}

/// More are not read one by one.
constexpr std::size_t kMostNames = 100;

QString namesText(const Session& session, Level level, const std::vector<FeatureId>& ids, const QString& what) {
  QStringList lines;
  for (std::size_t i = 0; i < std::min(ids.size(), kMostNames); ++i)
    lines << session.nameOf({level, ids[i]}) + (what.isEmpty() ? QString() : QStringLiteral(": ") + what);
  if (ids.size() > kMostNames)
    lines << ZeroTable::tr("%1 more %2").arg(countText(ids.size() - kMostNames), nameOf(level));
  return lines.join(u'\n');
}

/// With their hectares, those without any last.
QString leftParts(const Session& session, const ZeroYear& zero) {
  HectareParts parts;
  std::vector<FeatureId> empty;  // their hectares are known to be none
  std::vector<FeatureId> without;
  for (const HectarePart& part : zero.left) {
    if (isMissing(part.hectares)) {
      without.push_back(part.areaId);
    } else if (part.hectares == 0) {
      empty.push_back(part.areaId);
    } else {
      parts.take(part.areaId, part.hectares);
    }
  }
  QStringList lines{partsText(session, zero.level, parts).mid(1),
                    namesText(session, zero.level, empty, QStringLiteral("0 ") + unitName(Unit::Hectare)),
                    namesText(session, zero.level, without, ZeroTable::tr("without verified hectares"))};
  lines.removeAll(QString());
  return lines.join(u'\n');
}

}  // namespace

QString zeroPartsHow(const Session& session, const HectareLedger& ledger, const QModelIndex& cell) {
  const QVariant id = cell.siblingAtColumn(0).data(kZeroAreaRole);
  const auto area = std::ranges::find(ledger.zero, static_cast<FeatureId>(id.toLongLong()), &AreaZero::areaId);
  if (!id.isValid() || area == ledger.zero.end()) return {};
  const int levels = ledger.areaLevel == Level::Rt ? 1 : 2;
  const ZeroYear& byRt = area->levels.front();
  switch (const int column = cell.column(); column - levels) {
    case 1:
    case 3:
      return leftParts(session, byRt);
    case 2:
      return namesText(session, byRt.level, byRt.open, {});
    default:
      if (column == 0) return {};
      return yearParts(column == 1 ? byRt : area->levels.back());
  }
}

void sayHow(QStandardItem& item, const QString& how) {
  item.setData(item.toolTip().isEmpty() || item.toolTip() == how ? how : how + u'\n' + item.toolTip(), kLedgerHowRole);
}

void fillZeroTable(QStandardItemModel& model, const HectareLedger& ledger) {
  const bool hasAreas = ledger.areaLevel != Level::Rt;
  const auto heading = [](Level level) {
    return ZeroTable::tr("(%1) 0 ha\nby %2").arg(QLatin1Char(letterOf(ReductionRule::Whole, level))).arg(nameOf(level));
  };
  QStringList headings{capitalised(nameOf(ledger.areaLevel)), heading(Level::Rt)};
  if (hasAreas) headings << heading(ledger.areaLevel);
  headings << ZeroTable::tr("RT\nleft") << ZeroTable::tr("RT not\ncertain") << ZeroTable::tr("Left\nha");
  model.clear();
  model.setHorizontalHeaderLabels(headings);
  for (const AreaZero& area : ledger.zero) model.appendRow(rowOf(area, hasAreas));
  for (int column = 1; column < model.columnCount(); ++column)
    model.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
}

/// Both levels side by side: an area may be below the limit as a whole while some of its RT are not, and the reverse.
QString zeroTableNote(const HectareLedger& ledger) {
  return ZeroTable::tr(
             "First year in which nothing is slum any more and stays so, when each RT counts by itself (%1) and "
             "when the area counts as one (%2); what is left is counted by RT at the end of %3.")
      .arg(QLatin1Char(letterOf(ReductionRule::Whole, Level::Rt)))
      .arg(QLatin1Char(letterOf(ReductionRule::Whole, ledger.areaLevel)))
      .arg(ledger.lines.back().year);
}

}  // namespace kawasan
