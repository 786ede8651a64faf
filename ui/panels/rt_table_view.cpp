#include "ui/panels/rt_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <array>

#include "ui/panels/grouped_header.h"

namespace kawasan {

namespace {

constexpr int kRowPadding = 4;

bool beginsToType(QAbstractItemView::EditTrigger trigger, const QEvent* event) {
  if (trigger == QAbstractItemView::EditKeyPressed) return true;
  if (trigger != QAbstractItemView::AnyKeyPressed || event == nullptr) return false;
  const QString text = static_cast<const QKeyEvent*>(event)->text();
  return !text.isEmpty() && text.front().isPrint();
}

}  // namespace

/// While a key or a move of the mouse is handled that extends the block instead of beginning another one.
class RtTableView::Extending {
 public:
  Extending(Block& block, bool isExtended, bool isDragged = false) : m_block(block) {
    m_block.isExtended = isExtended;
    m_block.isDragged = isDragged;
  }
  ~Extending() { m_block.isExtended = m_block.isDragged = false; }
  Extending(const Extending&) = delete;
  Extending& operator=(const Extending&) = delete;

 private:
  Block& m_block;
};

RtTableView::RtTableView(RtTableFilter& filter, FigureDelegate& delegate, QWidget* parent)
    : QTableView(parent), m_filter(filter), m_delegate(delegate), m_block(std::make_shared<Block>()) {
  setHorizontalHeader(new GroupedHeader(this));
  horizontalHeader()->setToolTip(tr("Drag the border of a column to widen it"));
  // A title sorts, and that alone: a whole column selected by the way would be emptied by the next Delete.
  disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this, nullptr);
  disconnect(horizontalHeader(), &QHeaderView::sectionEntered, this, nullptr);
  setModel(&filter);
  setItemDelegate(&delegate);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setWordWrap(false);
  setTabKeyNavigation(false);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setMouseTracking(true);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setMinimumSectionSize(fontMetrics().height() + kRowPadding);
  verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
}

void RtTableView::join(RtTableView& left, RtTableView& right) {
  left.setSelectionModel(right.selectionModel());
  left.m_other = &right;
  right.m_other = &left;
  left.m_block = right.m_block;
}

/// In this view or in the other one.
bool RtTableView::isShown(int column) const {
  return !isColumnHidden(column) || (m_other != nullptr && !m_other->isColumnHidden(column));
}

bool RtTableView::isEditableColumn(int column) const {
  return !isColumnHidden(column) && m_filter.table().columnAt(column).isEditable();
}

int RtTableView::firstEditableColumn() const {
  for (int column = 0; column < m_filter.columnCount(); ++column) {
    if (isEditableColumn(column)) return column;
  }
  return -1;
}

/// The next cell to type into, going on in the next row; invalid at the end.
QModelIndex RtTableView::editableFrom(const QModelIndex& start, int step) const {
  int row = start.row();
  int column = start.column();
  const int columns = m_filter.columnCount();
  for (int tried = 0; tried < 2 * columns; ++tried) {
    column += step;
    if (column < 0 || column >= columns) {
      row += step;
      column = step > 0 ? 0 : columns - 1;
    }
    if (row < 0 || row >= m_filter.rowCount()) return {};
    if (isEditableColumn(column)) return m_filter.index(row, column);
  }
  return {};
}

/// As in a spreadsheet: the last filled cell before an empty one, from there the next filled one, else the end; of the
/// whole table with Home and End.
QModelIndex RtTableView::edgeFrom(const QModelIndex& start, CursorAction action) const {
  if (action == MoveHome || action == MoveEnd) {
    const bool isHome = action == MoveHome;
    int column = isHome ? 0 : m_filter.columnCount() - 1;
    while (!isShown(column)) column += isHome ? 1 : -1;
    return m_filter.index(isHome ? 0 : m_filter.rowCount() - 1, column);
  }
  const int down = action == MoveDown ? 1 : action == MoveUp ? -1 : 0;
  const int right = action == MoveRight ? 1 : action == MoveLeft ? -1 : 0;
  const auto next = [&](const QModelIndex& from) {
    int column = from.column() + right;
    while (right != 0 && column >= 0 && column < m_filter.columnCount() && !isShown(column)) column += right;
    return m_filter.index(from.row() + down, column);
  };
  const auto isFilled = [](const QModelIndex& cell) { return !cell.data(RtTableModel::MissingRole).toBool(); };
  QModelIndex edge = start;
  QModelIndex ahead = next(edge);
  const bool isInBlock = ahead.isValid() && isFilled(edge) && isFilled(ahead);
  while (ahead.isValid() && (!isInBlock || isFilled(ahead))) {
    edge = ahead;
    if (!isInBlock && isFilled(edge)) break;
    ahead = next(edge);
  }
  return edge;
}

QModelIndex RtTableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
  const QModelIndex current = currentIndex();
  if (m_isToEdge && current.isValid()) return edgeFrom(current, action);
  if (!current.isValid() || (action != MoveLeft && action != MoveRight)) {
    return QTableView::moveCursor(action, modifiers);
  }
  const int step = action == MoveRight ? 1 : -1;
  int column = current.column() + step;
  while (column >= 0 && column < m_filter.columnCount() && !isShown(column)) column += step;
  const QModelIndex next = m_filter.index(current.row(), column);
  return next.isValid() ? next : current;
}

void RtTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  if (!m_block->isExtended) m_block->start = current;
  QTableView::currentChanged(current, previous);
}

void RtTableView::mousePressEvent(QMouseEvent* event) {
  const bool isExtended = event->button() == Qt::LeftButton && event->modifiers() == Qt::ShiftModifier;
  {
    const Extending extending(*m_block, isExtended);
    QTableView::mousePressEvent(event);
  }
  if (!isExtended) m_block->start = currentIndex();
}

void RtTableView::mouseMoveEvent(QMouseEvent* event) {
  const bool isDragged = event->buttons().testFlag(Qt::LeftButton) && event->modifiers() == Qt::NoModifier;
  const Extending extending(*m_block, isDragged, isDragged);
  // Qt's own drawing of a block ends at the edge of the view.
  const QModelIndex beyond = isDragged && state() == DragSelectingState ? cellBeyond(event->pos()) : QModelIndex();
  if (beyond.isValid()) return extendTo(beyond);
  QTableView::mouseMoveEvent(event);
}

/// The cell of the other view at a place of this one.
QModelIndex RtTableView::cellBeyond(QPoint place) const {
  if (m_other == nullptr || viewport()->rect().contains(place)) return {};
  const QPoint there = m_other->viewport()->mapFromGlobal(viewport()->mapToGlobal(place));
  return m_other->viewport()->rect().contains(there) ? m_other->indexAt(there) : QModelIndex();
}

/// Of Qt's rectangle only the end counts: the start is that of the block.
void RtTableView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
  if (!m_block->isExtended) return QTableView::setSelection(rect, command);
  extendTo(m_block->isDragged ? indexAt(rect.bottomRight()) : currentIndex());
}

void RtTableView::extendTo(const QModelIndex& end) {
  const QModelIndex start = m_block->start;
  if (!start.isValid() || !end.isValid()) return;
  const auto [top, bottom] = std::minmax({start.row(), end.row()});
  const auto [left, right] = std::minmax({start.column(), end.column()});
  selectionModel()->select(QItemSelection(m_filter.index(top, left), m_filter.index(bottom, right)),
                           QItemSelectionModel::ClearAndSelect);
  selectionModel()->setCurrentIndex(end, QItemSelectionModel::NoUpdate);
}

void RtTableView::moveCurrent(FigureDelegate::Move move) {
  const QModelIndex current = currentIndex();
  if (!current.isValid()) return;
  if (m_run.at != current) m_run = {current.column(), {}};
  QModelIndex target;
  switch (move) {
    case FigureDelegate::Move::Stay:
      return;
    case FigureDelegate::Move::Up:
      target = m_filter.index(current.row() - 1, current.column());
      break;
    case FigureDelegate::Move::Down:
      target = m_filter.index(current.row() + 1, m_run.column);
      break;
    case FigureDelegate::Move::Next:
      target = editableFrom(current, 1);
      m_run.at = target;
      break;
    case FigureDelegate::Move::Previous:
      target = editableFrom(current, -1);
      break;
  }
  if (target.isValid()) selectionModel()->setCurrentIndex(target, QItemSelectionModel::ClearAndSelect);
  setFocus();
}

/// Names are searched by the letters that are typed on them.
bool RtTableView::isFigureReadOnly(int column) const {
  using enum RtTableModel::ColumnKind;
  const RtTableModel::ColumnKind kind = m_filter.table().columnAt(column).kind;
  return !isEditableColumn(column) && kind != Rt && kind != Kelurahan && kind != Kawasan;
}

bool RtTableView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
  m_delegate.setQuick(trigger == QAbstractItemView::AnyKeyPressed);
  if (index.isValid() && isFigureReadOnly(index.column()) && beginsToType(trigger, event)) {
    Q_EMIT readOnlyTyped();
    return true;
  }
  return QTableView::edit(index, trigger, event);
}

bool RtTableView::event(QEvent* event) {
  if (event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
    if ((isTab || key->key() == Qt::Key_Backtab) && currentIndex().isValid() && state() != EditingState) {
      if (editableFrom(currentIndex(), isTab ? 1 : -1).isValid()) {
        moveCurrent(isTab ? FigureDelegate::Move::Next : FigureDelegate::Move::Previous);
        return true;
      }
    }
  }
  return QTableView::event(event);
}

bool RtTableView::viewportEvent(QEvent* event) {
  if (event->type() == QEvent::Leave) Q_EMIT left();
  return QTableView::viewportEvent(event);
}

void RtTableView::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return Q_EMIT copyWanted();
  if (event->matches(QKeySequence::Paste)) return Q_EMIT pasteWanted();
  if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_D) return Q_EMIT fillDownWanted();
  if (event->modifiers() == Qt::ShiftModifier && event->key() == Qt::Key_F1)
    return Q_EMIT explainWanted(currentIndex());
  if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down)
    return Q_EMIT filterWanted(currentIndex().column());
  const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
  if (isPlain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) return Q_EMIT clearWanted();
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    const bool isUp = event->modifiers().testFlag(Qt::ShiftModifier);
    return moveCurrent(isUp ? FigureDelegate::Move::Up : FigureDelegate::Move::Down);
  }
  constexpr std::array kToEdge{Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
  const bool isToEdge = std::ranges::find(kToEdge, event->key()) != kToEdge.end();
  if (isToEdge && event->modifiers().testFlag(Qt::ControlModifier)) {
    // Qt would move by one cell without selecting it.
    QKeyEvent plain(event->type(), event->key(), event->modifiers() & ~Qt::ControlModifier);
    m_isToEdge = true;
    pressKey(plain);
    m_isToEdge = false;
    // The first column is frozen and always seen; those beside it would stay where they were.
    if (event->key() == Qt::Key_Home) horizontalScrollBar()->setValue(0);
    return;
  }
  pressKey(*event);
}

/// The cursor may leave for the other view, and the keys with it.
void RtTableView::pressKey(QKeyEvent& event) {
  const QString text = event.text();
  const bool isLetter = !text.isEmpty() && text.front().isPrint();  // of a name that is searched
  const bool isExtended = event.modifiers().testFlag(Qt::ShiftModifier) && !isLetter;
  {
    const Extending extending(*m_block, isExtended);
    QTableView::keyPressEvent(&event);
  }
  if (!isExtended) m_block->start = currentIndex();
  const int column = currentIndex().column();
  if (!currentIndex().isValid() || !isColumnHidden(column) || !isShown(column) || state() == EditingState) return;
  m_other->setFocus();
  m_other->scrollTo(currentIndex());
}

}  // namespace kawasan
