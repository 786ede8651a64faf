#pragma once

// A chart of the plan whose figures answer "where does this come from?": to a click, or by the keys, which choose a
// figure with the arrows and ask with Enter or Ctrl+I. Drawn anew whenever the figures of the plan or the rule of
// hectares change. GUI thread.

#include <QString>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

#include "ui/models/plan_state.h"
#include "ui/panels/explain_click.h"

class QPainter;

namespace kawasan {

class ExplainedChart : public QWidget {
  Q_OBJECT

 public:
  ExplainedChart(PlanState& plan, QWidget* parent);

  /// A figure of the drawing, in the order of the keys.
  struct Spot {
    QRectF place;                         // of its bar and its number
    QString name;                         // "2022: 12,50 ha"
    std::function<CellFigure()> explain;  // asked while the drawing stands, never later
  };
  /// Of the present drawing; empty while there is none.
  [[nodiscard]] const std::vector<Spot>& spots() const { return m_spots; }
  /// The figure that the keys chose; says that there is none where nothing is drawn.
  void explainChosen();

 protected:
  /// Upon the colour of the panel; calls addSpot for every figure.
  virtual void draw(QPainter& painter) = 0;
  /// Name, description and tip for those who do not see the drawing.
  virtual void describe() = 0;
  void addSpot(const QRectF& place, const QString& name, std::function<CellFigure()> explain);
  [[nodiscard]] PlanState& plan() const { return m_plan; }

  void paintEvent(QPaintEvent* event) final;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void focusInEvent(QFocusEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void renew();
  [[nodiscard]] std::optional<std::size_t> spotAt(const QPointF& point) const;
  void explain(std::size_t spot);
  void choose(std::size_t spot);

  PlanState& m_plan;
  std::vector<Spot> m_spots;
  std::size_t m_chosen = 0;
  bool m_byKeys = false;  // the chosen figure is framed only for those who choose by keys
};

}  // namespace kawasan
