#pragma once

// Says what happened, without stopping the work: one message at a time, the newest; a message of the same topic
// replaces the one before. Errors and warnings with a choice stay until closed, the rest goes by itself. It lies over
// the top of the map, so that nothing moves under the hand that draws there. GUI thread.

#include <QFrame>
#include <QTimer>
#include <vector>

#include "ui/shell/message.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace kawasan {

class MessageBar final : public QFrame {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);
  /// A message without text takes away the one of its topic.
  void show(const Message& message);
  void dismiss();
  /// The project changed: what is said stays, but what it offered for the state before is offered no longer.
  void endOffers();
  /// Lies at the top of `room`, in its whole width: the buttons beside the words where there is width for both, else
  /// below them, in two rows at need; the details no higher than the room.
  void layInto(const QRect& room);
  /// What is said now; without text when nothing is.
  [[nodiscard]] const Message& message() const { return m_message; }

 Q_SIGNALS:
  void zoomWanted(const kawasan::Box& box);
  /// It came, went or needs another height.
  void roomWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void build();
  void addButton(QPushButton* button);
  void arrangeButtons(std::size_t inRow);
  [[nodiscard]] bool stays() const;

  Message m_message;
  QTimer m_away;
  QLabel* m_icon;
  QLabel* m_text;
  QScrollArea* m_details;
  QLabel* m_detail;
  QBoxLayout* m_line;  // the words and the buttons
  QGridLayout* m_buttons;
  std::vector<QPushButton*> m_actions;  // in their order
  QToolButton* m_close;
};

}  // namespace kawasan
