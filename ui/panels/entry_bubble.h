#pragma once

// What there is to say about the text in a cell while it is typed: what was understood, which of two readings is meant,
// what contradicts another figure. Lies over the window beside the cell.

#include <QFrame>
#include <vector>

#include "ui/models/figure_entry.h"

class QLabel;
class QPushButton;

namespace kawasan {

class EntryBubble final : public QFrame {
  Q_OBJECT

 public:
  explicit EntryBubble(QWidget* window);
  /// `effect`: what follows from the amount, as percent and total; `problems`: what contradicts it.
  void showTyped(const TypedAmount& typed, Parameter parameter, const QString& effect, const QStringList& problems,
                 const QWidget& cell);
  /// Moves the focus to the question of two readings.
  void insist();

 Q_SIGNALS:
  void chosen(kawasan::Micro amount);
  void dismissed();  // Esc

 protected:
  bool focusNextPrevChild(bool next) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void placeBeside(const QWidget& cell);

  TypedAmount m_typed;
  QLabel* m_echo;
  QLabel* m_effect;
  QLabel* m_problems;
  QPushButton* m_first;
  QPushButton* m_second;
};

}  // namespace kawasan
