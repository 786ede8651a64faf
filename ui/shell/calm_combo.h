#pragma once

// A box in a table or a form that rolls: rolling through it must not change what the box says. GUI thread.

#include <QComboBox>
#include <QWheelEvent>

namespace kawasan {

class CalmCombo final : public QComboBox {
 public:
  using QComboBox::QComboBox;

 protected:
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace kawasan
