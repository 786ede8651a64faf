#pragma once

// A box in a table or a form that rolls: rolling through it must not change what the box says, nor give it the keys
// that are meant for the map; a name of several words can be typed in it; and its list shows the entries whole, however
// narrow the box is. GUI thread.

#include <QComboBox>
#include <QElapsedTimer>

namespace kawasan {

class CalmCombo final : public QComboBox {
 public:
  explicit CalmCombo(QWidget* parent = nullptr);

  void showPopup() override;

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void searchOn(const QString& text);

  QElapsedTimer m_sinceTyped;
};

}  // namespace kawasan
