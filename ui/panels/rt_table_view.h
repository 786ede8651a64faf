#pragma once

// One side of the RT table: the frozen names or the figures. Keys as in a spreadsheet; what they do to figures is asked
// of the panel by signals.

#include <QTableView>
#include <memory>

#include "ui/panels/figure_delegate.h"

namespace kawasan {

class RtTableView final : public QTableView {
  Q_OBJECT

 public:
  RtTableView(RtTableFilter& filter, FigureDelegate& delegate, QWidget* parent);

  /// The two become one table: they share their selection, and cursor and blocks go over the edge between them.
  static void join(RtTableView& left, RtTableView& right);

  void moveCurrent(FigureDelegate::Move move);
  /// The first shown column that can be typed into; -1 without one.
  [[nodiscard]] int firstEditableColumn() const;
  [[nodiscard]] bool isEditableColumn(int column) const;

 Q_SIGNALS:
  void copyWanted();
  void pasteWanted();
  void clearWanted();
  void fillDownWanted();
  void readOnlyTyped();  // a key that would begin to type, on what cannot be filled in
  void explainWanted(const QModelIndex& index);
  void filterWanted(int column);
  void left();  // the pointer went away

 protected:
  using QTableView::edit;
  bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  bool event(QEvent* event) override;
  bool viewportEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

 private:
  /// Where a block of cells begins that Shift or the mouse extends. Qt keeps one a view, which knows nothing of the
  /// other view nor of a cursor that was set by the program.
  struct Block {
    QPersistentModelIndex start;
    bool isExtended = false;  // by what is being handled
    bool isDragged = false;
  };
  class Extending;
  [[nodiscard]] bool isShown(int column) const;
  [[nodiscard]] QModelIndex cellBeyond(QPoint place) const;
  void extendTo(const QModelIndex& end);
  void pressKey(QKeyEvent& event);
  [[nodiscard]] bool isFigureReadOnly(int column) const;
  [[nodiscard]] QModelIndex editableFrom(const QModelIndex& start, int step) const;
  [[nodiscard]] QModelIndex edgeFrom(const QModelIndex& start, CursorAction action) const;

  RtTableFilter& m_filter;
  FigureDelegate& m_delegate;
  RtTableView* m_other = nullptr;
  std::shared_ptr<Block> m_block;
  /// Figures typed with Tab from one to the next: Enter goes to the next row below the first of them.
  struct TabRun {
    int column = 0;            // where it began
    QPersistentModelIndex at;  // where it is now; the cursor is elsewhere: it has ended
  };
  TabRun m_run;
  bool m_isToEdge = false;  // while Ctrl is held with an arrow
};

}  // namespace kawasan
