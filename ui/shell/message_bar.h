#pragma once

// Says what happened above the map, without stopping the work: one message at a time, the newest; a message of the same
// topic replaces the one before. Errors and warnings with a choice stay until closed, the rest goes by itself. GUI
// thread.

#include <QFrame>
#include <QTimer>
#include <vector>

#include "ui/shell/message.h"

class QHBoxLayout;
class QLabel;
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
  /// What is said now; without text when nothing is.
  [[nodiscard]] const Message& message() const { return m_message; }

 Q_SIGNALS:
  void zoomWanted(const kawasan::Box& box);

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  void build();
  [[nodiscard]] bool stays() const;

  Message m_message;
  QTimer m_away;
  QLabel* m_icon;
  QLabel* m_text;
  QScrollArea* m_details;
  QLabel* m_detail;
  QHBoxLayout* m_buttons;
  QToolButton* m_close;
};

}  // namespace kawasan
