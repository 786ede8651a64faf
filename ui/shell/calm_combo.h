#pragma once

// A box in a table or a form that rolls: rolling through it must not change what the box says, nor give it the keys
// that are meant for the map. GUI thread.

#include <QComboBox>
#include <QWheelEvent>

namespace kawasan {

class CalmCombo final : public QComboBox {
 public:
  explicit CalmCombo(QWidget* parent = nullptr) : QComboBox(parent) { setFocusPolicy(Qt::StrongFocus); }

 protected:
  void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

}  // namespace kawasan
