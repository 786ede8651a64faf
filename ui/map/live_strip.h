#pragma once

// The strip over the map: figures of the gesture under way, and below it what to do now.

#include <QFrame>

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

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  LiveFigures m_figures;
};

/// One line with what to do now; hides itself when there is nothing to say.
class HintLine final : public QFrame {
  Q_OBJECT

 public:
  explicit HintLine(QWidget* parent = nullptr);
  void setHint(const QString& hint);

 private:
  QLabel* m_label;
};

}  // namespace kawasan
