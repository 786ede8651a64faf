#pragma once

// The strip over the map: figures of the gesture under way, and below it what to do now.

#include <QFrame>
#include <QRect>
#include <vector>

#include "ui/map/live_figures.h"

class QGridLayout;
class QLabel;

namespace kawasan {

class LiveStrip final : public QFrame {
  Q_OBJECT

 public:
  explicit LiveStrip(QWidget* parent = nullptr);
  void setFigures(const LiveFigures& figures);
  [[nodiscard]] const LiveFigures& figures() const { return m_figures; }
  /// Gives every figure its place within the parent's width.
  void arrange();
  /// Where they stand, in their order.
  [[nodiscard]] const std::vector<QRect>& cells() const { return m_cells; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  LiveFigures m_figures;
  std::vector<QRect> m_cells;
};

/// What to do now, in one line where there is room; hides itself when there is nothing to say.
class HintLine final : public QFrame {
  Q_OBJECT

 public:
  explicit HintLine(QWidget* parent = nullptr);
  void setHint(const QString& hint);
  [[nodiscard]] QString text() const;
  /// As wide as its words, but no wider than `most`: then in several lines.
  void fit(int most);

 private:
  QLabel* m_label;
};

}  // namespace kawasan
