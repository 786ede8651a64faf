#include "ui/panels/explained_chart.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "ui/panels/explain_bubble.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr double kReach = 3;  // pixels around a figure that still mean it

}  // namespace

ExplainedChart::ExplainedChart(PlanState& plan, QWidget* parent) : QWidget(parent), m_plan(plan) {
  setFocusPolicy(Qt::StrongFocus);
  setMouseTracking(true);
  connect(&plan, &PlanState::figuresChanged, this, &ExplainedChart::renew);
  connect(&plan, &PlanState::ruleChanged, this, &ExplainedChart::renew);
}

void ExplainedChart::renew() {
  m_spots.clear();
  describe();
  update();
}

void ExplainedChart::addSpot(const QRectF& place, const QString& name, std::function<CellFigure()> explain) {
  m_spots.push_back({place, name, std::move(explain)});
}

void ExplainedChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme::colour(theme::Role::Panel));
  m_spots.clear();
  painter.save();
  draw(painter);
  painter.restore();
  if (!m_byKeys || !hasFocus() || m_spots.empty()) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme::colour(theme::Role::Accent), 2));
  painter.drawRoundedRect(m_spots[std::min(m_chosen, m_spots.size() - 1)].place.adjusted(-2, -2, 2, 2), 2, 2);
}

/// The nearest of those that lie around the point, as bars of a few pixels stand close together.
std::optional<std::size_t> ExplainedChart::spotAt(const QPointF& point) const {
  std::optional<std::size_t> nearest;
  double least = 0;
  for (std::size_t i = 0; i < m_spots.size(); ++i) {
    const QRectF& place = m_spots[i].place;
    if (!place.adjusted(-kReach, -kReach, kReach, kReach).contains(point)) continue;
    const QPointF off(std::max({place.left() - point.x(), point.x() - place.right(), 0.0}),
                      std::max({place.top() - point.y(), point.y() - place.bottom(), 0.0}));
    const double distance = off.manhattanLength();
    if (nearest && distance >= least) continue;
    nearest = i;
    least = distance;
  }
  return nearest;
}

void ExplainedChart::explain(std::size_t spot) {
  m_chosen = spot;
  explainAt(m_spots[spot].explain(), m_plan.session(), *this, m_spots[spot].place.toAlignedRect());
}

void ExplainedChart::explainChosen() {
  if (!m_spots.empty()) return explain(std::min(m_chosen, m_spots.size() - 1));
  ExplainBubble::of(*this).say(tr("There is no figure here yet."), *this, rect());
}

void ExplainedChart::choose(std::size_t spot) {
  if (m_spots.empty()) return;
  m_chosen = std::min(spot, m_spots.size() - 1);
  m_byKeys = true;
  setAccessibleDescription(m_spots[m_chosen].name);
  update();
}

void ExplainedChart::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return QWidget::mouseReleaseEvent(event);
  m_byKeys = false;
  update();
  if (const auto spot = spotAt(event->position())) explain(*spot);
}

void ExplainedChart::mouseMoveEvent(QMouseEvent* event) {
  setCursor(spotAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
  QWidget::mouseMoveEvent(event);
}

void ExplainedChart::keyPressEvent(QKeyEvent* event) {
  const std::size_t last = m_spots.empty() ? 0 : m_spots.size() - 1;
  const std::size_t now = std::min(m_chosen, last);
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
      return choose(now == 0 ? 0 : now - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
      return choose(m_byKeys ? now + 1 : now);
    case Qt::Key_Home:
      return choose(0);
    case Qt::Key_End:
      return choose(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      return explainChosen();
    case Qt::Key_I:
      // In a window of its own the program's menu is out of reach.
      if (event->modifiers() == Qt::ControlModifier) return explainChosen();
      break;
    default:
      break;
  }
  QWidget::keyPressEvent(event);
}

void ExplainedChart::focusInEvent(QFocusEvent* event) {
  const bool isByTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  if (isByTab) choose(m_chosen);
  QWidget::focusInEvent(event);
  update();
}

void ExplainedChart::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  update();
}

void ExplainedChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) renew();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
