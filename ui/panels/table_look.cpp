#include "ui/panels/table_look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

namespace kawasan {

void prepareTable(QTableView& table, int headingLines) {
  const int line = table.fontMetrics().height();
  table.setSelectionBehavior(QAbstractItemView::SelectRows);
  table.setSelectionMode(QAbstractItemView::ExtendedSelection);
  table.setEditTriggers(QAbstractItemView::NoEditTriggers);
  table.setShowGrid(false);
  table.setAlternatingRowColors(false);
  table.setWordWrap(false);
  table.setFrameShape(QFrame::NoFrame);
  table.setTabKeyNavigation(false);
  table.setIconSize({20, 14});
  table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  table.verticalHeader()->hide();
  table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table.verticalHeader()->setDefaultSectionSize(line + 6);
  QHeaderView* header = table.horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionsMovable(false);
  header->setStretchLastSection(true);
  header->setMinimumSectionSize(36);
  header->setFixedHeight(line * headingLines + 10);
  header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
}

void fitColumns(QTableView& table) {
  constexpr int kRoom = 30;  // of a heading, for its margins
  table.resizeColumnsToContents();
  QFont bold = table.horizontalHeader()->font();
  bold.setBold(true);
  const QFontMetrics metrics(bold);
  for (int c = 0; c < table.model()->columnCount(); ++c) {
    int wanted = table.columnWidth(c);
    const QString heading = table.model()->headerData(c, Qt::Horizontal).toString();
    for (const QString& line : heading.split(QLatin1Char('\n')))
      wanted = std::max(wanted, metrics.horizontalAdvance(line) + kRoom);
    table.setColumnWidth(c, wanted);
    // The heading stands on the side of what it heads.
    const auto side = Qt::Alignment(table.model()->index(0, c).data(Qt::TextAlignmentRole).toInt());
    if (side.testFlag(Qt::AlignRight))
      table.model()->setHeaderData(c, Qt::Horizontal, int(side | Qt::Alignment(Qt::TextWordWrap)),
                                   Qt::TextAlignmentRole);
  }
}

QHBoxLayout* makeTableBar(QLabel& title, QLabel& note) {
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 4);
  bar->setSpacing(8);
  QFont bold = title.font();
  bold.setBold(true);
  title.setFont(bold);
  // A long remark never widens the window.
  note.setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  note.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
  bar->addWidget(&title);
  bar->addWidget(&note, 1);
  return bar;
}

QPushButton* makeBarButton(QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  return button;
}

}  // namespace kawasan
