#pragma once

// A box in a table or a form that rolls: rolling through it must not change what the box says, nor give it the keys
// that are meant for the map; a name of several words can be typed in it, or a word from
// inside one; and its list shows the entries whole, however
// narrow the box is. GUI thread.

#include <QComboBox>
#include <QElapsedTimer>
#include <QString>
#include <optional>

namespace kawasan {

class CalmCombo final : public QComboBox {
 public:
  explicit CalmCombo(QWidget* parent = nullptr);

  void showPopup() override;

 protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  /// Letters typed in the open list.
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] std::optional<int> rowTyped(const QString& text, int from);
  [[nodiscard]] int rowOf(const QString& typed, int from, Qt::MatchFlags how) const;

  QElapsedTimer m_sinceTyped;
  QString m_typed;  // letter by letter, without a pause
};

}  // namespace kawasan
