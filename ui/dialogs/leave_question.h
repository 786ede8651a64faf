#pragma once

// Esc, Cancel and the window's cross leave a form; where something was typed since it was opened they ask once, so that
// no key pressed by mistake throws it away. GUI thread.

#include <QHash>
#include <QObject>
#include <functional>

class QDialog;
class QWidget;

namespace kawasan {

class LeaveQuestion final : public QObject {
  Q_OBJECT

 public:
  /// Looks after every field of the dialog, which owns it; `alsoChanged` is what stands in none of them.
  explicit LeaveQuestion(QDialog& dialog, std::function<bool()> alsoChanged = {});

  /// As its Cancel button does.
  void leave();

  /// Asks whether what is not saved may be thrown away; false as well where the dialog went while it asked.
  [[nodiscard]] static bool mayThrowAway(QDialog& dialog);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] bool isChanged() const;
  [[nodiscard]] QHash<const QWidget*, QString> contents() const;

  QDialog& m_dialog;
  std::function<bool()> m_alsoChanged;
  QHash<const QWidget*, QString> m_opened;  // contents of the fields when it was first shown
  bool m_wasShown = false;
};

}  // namespace kawasan
