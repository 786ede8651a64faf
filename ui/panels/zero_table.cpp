#include "ui/panels/zero_table.h"

#include <QCoreApplication>
#include <QFont>

#include "core/import/field_values.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/table_items.h"
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

}  // namespace

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
