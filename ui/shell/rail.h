#pragma once

// The six steps of the work at the left edge, each with a badge of how far it is.

#include <QFont>
#include <QFrame>
#include <QIcon>
#include <array>

namespace kawasan {

enum class Step { Map, Data, Score, Priority, Plan, Print };
inline constexpr std::size_t kStepCount = 6;
[[nodiscard]] QString nameOf(Step step);
[[nodiscard]] QIcon iconOf(Step step);

/// The letters of a badge: smaller than the usual ones, and as small as the width of the rail asks for.
[[nodiscard]] QFont badgeFont(QFont usual, const QString& badge);

class RailButton;

class Rail final : public QFrame {
  Q_OBJECT

 public:
  explicit Rail(QWidget* parent = nullptr);
  void setStep(Step step);
  [[nodiscard]] Step step() const { return m_step; }
  /// "37/40"; empty: none.
  /// `meaning` says in words what the badge counts.
  void setBadge(Step step, const QString& badge, const QString& meaning);

 Q_SIGNALS:
  void chosen(kawasan::Step step);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  Step m_step = Step::Map;
  std::array<RailButton*, kStepCount> m_buttons{};
};

}  // namespace kawasan
