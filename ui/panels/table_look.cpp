#include "ui/panels/table_look.h"

#include <QHeaderView>
#include <QPushButton>

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

QPushButton* makeBarButton(QWidget* parent) {
  auto* button = new QPushButton(parent);
  button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  return button;
}

}  // namespace kawasan
