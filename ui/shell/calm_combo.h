#pragma once

// A box in a table: rolling through the table must not change what it says. GUI thread.

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
