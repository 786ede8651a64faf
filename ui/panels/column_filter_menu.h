#pragma once

// What opens at the title of a column of the RT table: which of its words, or which amounts, are to be shown. Every
// choice is followed at once, as is each digit of a limit that can be read. GUI thread.

#include <QFrame>

#include "ui/models/rt_table_filter.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QRadioButton;
class QVBoxLayout;

namespace kawasan {

class ColumnFilterMenu final : public QFrame {
  Q_OBJECT

 public:
  /// Of a column of the model.
  ColumnFilterMenu(const RtTableFilter& rows, int column, QWidget* parent);
  /// At that place of the screen, moved so that it is seen whole; ready for the keyboard.
  void openAt(QPoint place);

 Q_SIGNALS:
  void chosen(const kawasan::ColumnFilter& filter);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void buildWords(QVBoxLayout& layout, int column);
  void buildAmounts(QVBoxLayout& layout, int column);
  [[nodiscard]] QLineEdit* addLimit(QVBoxLayout& layout, const QString& name, const char* key, Micro limit);
  void toggle(QListWidgetItem* item);
  void showTicks();
  void choosePresence(ColumnFilter::Presence presence);
  void takeLimits();
  [[nodiscard]] bool takeLimit(QLineEdit& line, Micro& limit);

  const RtTableFilter& m_rows;
  RtTableModel::Column m_column;
  ColumnFilter m_filter;
  QListWidget* m_words = nullptr;
  QRadioButton* m_all = nullptr;
  QRadioButton* m_missing = nullptr;
  QRadioButton* m_filled = nullptr;
  QLineEdit* m_atLeast = nullptr;
  QLineEdit* m_atMost = nullptr;
  QLabel* m_problem = nullptr;
};

}  // namespace kawasan
