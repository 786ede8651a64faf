#include "ui/panels/frozen_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <algorithm>
#include <numeric>

#include "ui/panels/table_look.h"

namespace kawasan {

namespace {

constexpr int kLeastFrozen = 110;

}  // namespace

FrozenColumns::FrozenColumns(QTableView& table, QHeaderView* header)
    : QObject(&table), m_table(table), m_view(*new QTableView(&table)) {
  m_view.setObjectName(QStringLiteral("frozenColumns"));
  if (header != nullptr) m_view.setHorizontalHeader(header);
  prepareTable(m_view, 1);
  m_view.horizontalHeader()->setStretchLastSection(false);
  m_view.horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  m_view.setSelectionBehavior(table.selectionBehavior());
  m_view.setSelectionMode(table.selectionMode());
  m_view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view.setFocusPolicy(Qt::NoFocus);
  m_view.setContextMenuPolicy(Qt::ActionsContextMenu);
  m_view.setModel(table.model());
  m_view.setSelectionModel(table.selectionModel());
  m_view.hide();
  table.viewport()->installEventFilter(this);
  m_view.viewport()->installEventFilter(this);
  QScrollBar* const own = m_view.verticalScrollBar();
  m_view.setVerticalScrollMode(table.verticalScrollMode());
  connect(table.verticalScrollBar(), &QScrollBar::valueChanged, own, &QScrollBar::setValue);
  connect(own, &QScrollBar::valueChanged, table.verticalScrollBar(), &QScrollBar::setValue);
  connect(&m_view, &QTableView::clicked, &table, &QTableView::clicked);
  connect(&m_view, &QTableView::doubleClicked, &table, &QTableView::doubleClicked);
  connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumns::place);
  connect(table.selectionModel(), &QItemSelectionModel::currentChanged, this, &FrozenColumns::uncover);
  connect(table.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] { freeze(0); });
}

void FrozenColumns::freeze(int columns) {
  std::vector<int> first(static_cast<std::size_t>(std::clamp(columns, 0, m_table.model()->columnCount())));
  std::iota(first.begin(), first.end(), 0);
  freeze(first);
}

void FrozenColumns::freeze(const std::vector<int>& columns) {
  m_wanted.clear();
  if (m_table.horizontalHeader()->length() > m_table.viewport()->width()) m_wanted = columns;
  moveTogether();
  if (!m_wanted.empty()) narrow();
  place();
}

/// The others stand in the order of the model.
void FrozenColumns::moveTogether() {
  std::vector<int> order = m_wanted;
  for (int column = 0; column < m_table.model()->columnCount(); ++column) {
    if (!std::ranges::binary_search(m_wanted, column)) order.push_back(column);
  }
  for (QHeaderView* const header : {m_table.horizontalHeader(), m_view.horizontalHeader()}) {
    for (int place = 0; place < static_cast<int>(order.size()); ++place) {
      const int now = header->visualIndex(order[static_cast<std::size_t>(place)]);
      if (now >= 0 && now != place) header->moveSection(now, place);
    }
  }
}

/// Only as much as is needed.
void FrozenColumns::narrow() {
  int width = 0;
  int widest = m_wanted.front();
  for (const int column : m_wanted) {
    width += m_table.columnWidth(column);
    if (m_table.columnWidth(column) > m_table.columnWidth(widest)) widest = column;
  }
  const int over = width - (m_table.viewport()->width() / 2 - 1);
  if (over <= 0) return;
  m_table.setColumnWidth(widest, std::max(kLeastFrozen, m_table.columnWidth(widest) - over));
}

void FrozenColumns::place() {
  const int columns = m_table.model()->columnCount();
  int width = 0;
  for (const int column : m_wanted) width += m_table.columnWidth(column);
  m_count = 2 * width < m_table.viewport()->width() ? static_cast<int>(m_wanted.size()) : 0;
  m_view.setVisible(m_count > 0);
  if (m_count == 0) return;
  for (int column = 0; column < columns; ++column) {
    const bool isFrozen = std::ranges::binary_search(m_wanted, column);
    m_view.setColumnHidden(column, !isFrozen);
    if (isFrozen) m_view.setColumnWidth(column, m_table.columnWidth(column));
    m_view.setItemDelegateForColumn(column, m_table.itemDelegateForColumn(column));
  }
  m_view.verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
  m_view.setAccessibleName(m_table.accessibleName());
  m_view.horizontalHeader()->setFixedHeight(m_table.horizontalHeader()->height());
  const QPoint corner = m_table.viewport()->geometry().topLeft();
  m_view.setGeometry(corner.x(), corner.y() - m_table.horizontalHeader()->height(), width,
                     m_table.horizontalHeader()->height() + m_table.viewport()->height());
  m_view.verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
  m_view.raise();
}

/// What the cursor comes to from the right lies below the frozen columns at first.
void FrozenColumns::uncover(const QModelIndex& current) {
  if (!current.isValid() || m_view.isHidden() || std::ranges::binary_search(m_wanted, current.column())) return;
  const int covered = m_view.width() - m_table.visualRect(current).left();
  if (covered > 0) m_table.horizontalScrollBar()->setValue(m_table.horizontalScrollBar()->value() - covered);
}

/// The kind of event first: while the table is destroyed its viewports still tell of themselves, and it is no table any
/// more.
bool FrozenColumns::eventFilter(QObject* watched, QEvent* event) {
  switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Show:
      // The table lays itself out by the same event.
      if (watched == m_table.viewport()) QMetaObject::invokeMethod(this, &FrozenColumns::place, Qt::QueuedConnection);
      break;
    case QEvent::MouseButtonPress:
      if (watched == m_view.viewport()) m_table.setFocus(Qt::MouseFocusReason);
      break;
    case QEvent::ContextMenu:
      if (watched != m_view.viewport()) break;
      for (QAction* const action : m_table.actions()) m_view.addAction(action);
      break;
    default:
      break;
  }
  return QObject::eventFilter(watched, event);
}

}  // namespace kawasan
