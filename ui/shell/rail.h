#pragma once

// The six steps of the work at the left edge, each with a badge of how far it is.

#include <QFrame>
#include <QIcon>
#include <array>

namespace kawasan {

enum class Step { Map, Data, Score, Priority, Plan, Print };
inline constexpr std::size_t kStepCount = 6;
[[nodiscard]] QString nameOf(Step step);
[[nodiscard]] QIcon iconOf(Step step);

class RailButton;

class Rail final : public QFrame {
  Q_OBJECT

 public:
  explicit Rail(QWidget* parent = nullptr);
  void setStep(Step step);
  [[nodiscard]] Step step() const { return m_step; }
  /// "37/40"; empty: none.
  void setBadge(Step step, const QString& badge);

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
