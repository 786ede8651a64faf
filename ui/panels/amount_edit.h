#pragma once

// A line for one amount, in the form and in cells of the table: keys that finish it are signals, and several lines or
// cells from the clipboard never run together into one number.

#include <QLineEdit>

namespace kawasan {

class AmountEdit final : public QLineEdit {
  Q_OBJECT

 public:
  explicit AmountEdit(QWidget* parent = nullptr);
  /// Left and Right leave the line too, as in a spreadsheet when typing started in the cell.
  void setQuick(bool isQuick) { m_isQuick = isQuick; }

 Q_SIGNALS:
  void upWanted();
  void downWanted();  // Enter and Down
  void nextWanted();  // Tab; Right when quick
  void previousWanted();
  void cancelled();
  void explainWanted();  // Shift+F1
  void besideWanted();   // Shift+F2, as notes in spreadsheets
  void confirmWanted();  // Ctrl+Enter, where somebody listens
  void left();           // the focus went elsewhere
  void blockPasted(const QString& text);

 protected:
  bool event(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void pasteText(const QString& text);

  bool m_isQuick = false;
};

}  // namespace kawasan
