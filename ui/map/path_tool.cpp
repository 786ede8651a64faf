#include <QKeyEvent>
#include <QPainterPath>

#include "core/geom/crossings.h"
#include "ui/map/tool_paint.h"
#include "ui/map/tools.h"

namespace kawasan {

namespace {

/// A click within this distance of the first point closes the border.
constexpr double kClosePixels = 9;

}  // namespace

void PathTool::click(const MapPointer& pointer) {
  if (pointer.button == Qt::RightButton) return;
  if (context().repair().isAsked()) {
    context().repair().goBack();
    return;
  }
  const Caught caught = context().caught(pointer);
  if (isArea() && m_points.size() >= fewestPoints()) {
    const QPointF first = context().canvas().toPixel(m_points.front());
    if ((first - pointer.pixel).manhattanLength() < kClosePixels) {
      finish();
      return;
    }
  }
  addPoint(caught);
}

void PathTool::addPoint(const Caught& caught) {
  if (!m_points.empty() && m_points.back() == caught.point) return;
  if (m_points.empty()) begun();
  m_steps.push_back(m_points.size());
  if (m_trace.size() > 2 && m_trace.back() == caught.point) {
    m_points.insert(m_points.end(), m_trace.begin() + 1, m_trace.end());
  } else {
    m_points.push_back(caught.point);
  }
  m_trace.clear();
  showFigures();
  Q_EMIT renewed();
}

void PathTool::doubleClick(const MapPointer&) {
  // The first click of the two has set its point already, or closed the border at its first point.
  if (isBusy()) finish();
}

void PathTool::hover(const MapPointer& pointer) {
  if (context().repair().isAsked()) return;  // the drawing rests as it was closed
  m_caught = context().caught(pointer);
  m_trace.clear();
  const bool isTracing = context().isTracing() != pointer.modifiers.testFlag(Qt::ShiftModifier);
  if (isTracing && !m_points.empty() && (m_caught->isVertex || m_caught->isEdge)) {
    if (auto path = context().traced(m_points.back(), m_caught->point)) m_trace = std::move(*path);
  }
  if (!m_points.empty()) showFigures();
  Q_EMIT renewed();
}

void PathTool::leave() {
  m_caught.reset();
  m_trace.clear();
  Q_EMIT renewed();
}

bool PathTool::key(const QKeyEvent& event) {
  if (context().repair().key(event)) return true;
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (!isBusy()) return false;
      finish();
      return true;
    case Qt::Key_Backspace:
      if (m_steps.empty()) return false;
      m_points.resize(m_steps.back());
      m_steps.pop_back();
      if (m_points.empty()) {
        cancel();
      } else {
        m_trace.clear();
        showFigures();
      }
      Q_EMIT renewed();
      return true;
    case Qt::Key_Escape:
      if (!isBusy()) return false;
      cancel();
      Q_EMIT finished(false);
      return true;
    default:
      return false;
  }
}

void PathTool::finish() {
  if (context().repair().isAsked()) return;
  if (m_points.size() < fewestPoints()) {
    Message message;
    message.kind = MessageKind::Info;
    message.topic = QStringLiteral("shape");
    message.text = isArea() ? tr("An area needs at least three points.") : tr("A line needs at least two points.");
    context().session().say(std::move(message));
    return;
  }
  const LineString points = m_points;
  if (finishPath(points)) {
    end();
  } else if (context().repair().isAsked()) {
    m_caught.reset();
    m_trace.clear();
    Q_EMIT liveFiguresChanged({});  // those of a border that crosses itself mean nothing; the question has the hectares
    Q_EMIT renewed();
  }
}

void PathTool::end() {
  m_points.clear();
  m_steps.clear();
  m_trace.clear();
  Q_EMIT liveFiguresChanged({});
  Q_EMIT renewed();
  Q_EMIT finished(true);
}

Decided PathTool::decided() {
  Decided decided;
  decided.stored = [this] { end(); };
  decided.goBack = [this] {
    showFigures();
    Q_EMIT renewed();
  };
  decided.giveUp = [this] {
    cancel();
    Q_EMIT finished(false);
  };
  return decided;
}

void PathTool::cancel() {
  context().repair().withdraw();
  m_points.clear();
  m_steps.clear();
  m_trace.clear();
  Q_EMIT liveFiguresChanged({});
  Q_EMIT renewed();
}

void PathTool::showFigures() {
  LineString path = m_points;
  if (m_trace.size() > 2) {
    path.insert(path.end(), m_trace.begin() + 1, m_trace.end());
  } else if (m_caught && (path.empty() || path.back() != m_caught->point)) {
    path.push_back(m_caught->point);
  }
  // What is inside a border that crosses itself, nobody can say: the crossing is marked, and no figure stands beside
  // it.
  const bool hasFigures = path.size() >= fewestPoints() && !(isArea() && !selfCrossings(path, true).empty());
  Q_EMIT liveFiguresChanged(hasFigures ? liveFigures(path) : LiveFigures());
}

void PathTool::paint(QPainter& painter) const {
  const MapCanvas& canvas = context().canvas();
  QPolygonF set;
  for (const Point& point : m_points) set << canvas.toPixel(point);
  QPolygonF next;
  if (!m_points.empty() && m_caught) {
    if (m_trace.size() > 2) {
      for (const Point& point : m_trace) next << canvas.toPixel(point);
    } else {
      next << set.back() << canvas.toPixel(m_caught->point);
    }
  }
  if (context().repair().isAsked()) {
    toolpaint::line(painter, set, true, true);
    context().repair().paint(painter);
    return;
  }
  if (isArea() && set.size() + (next.isEmpty() ? 0 : 1) >= 3) {
    QPolygonF area = set;
    for (qsizetype i = 1; i < next.size(); ++i) area << next[i];
    QPainterPath path;
    path.addPolygon(area);
    path.closeSubpath();
    QColor fill = QColor::fromRgba(tokens::kEdit);
    fill.setAlphaF(0.13F);
    painter.fillPath(path, fill);
    toolpaint::line(painter, QPolygonF() << area.back() << area.front(), false, true);
  }
  toolpaint::line(painter, set, false);
  toolpaint::line(painter, next, false, true);
  for (const QPointF& point : set) toolpaint::corner(painter, point, point == set.front());
  if (!m_points.empty() && m_caught) {
    if (const auto cross = crossingOfNewSegment(m_points, m_caught->point)) {
      toolpaint::crossing(painter, canvas.toPixel(*cross));
    }
  }
  if (isArea() && m_points.size() >= 3) {
    for (const Point& cross : selfCrossings(m_points, false)) toolpaint::crossing(painter, canvas.toPixel(cross));
  }
  if (m_caught && (m_caught->isVertex || m_caught->isEdge)) {
    toolpaint::caught(painter, canvas.toPixel(m_caught->point), m_caught->isVertex, context().describe(*m_caught),
                      canvas.room());
  }
}

}  // namespace kawasan
