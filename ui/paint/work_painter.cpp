#include "ui/paint/work_painter.h"

#include <algorithm>
#include <cmath>

#include "ui/paint/label_placer.h"
#include "ui/paint/qt_bridge.h"

namespace kawasan {

namespace {

/// By WorkProgress. Blue, so that they are told from classes, priorities and the selection.
constexpr QRgb kColours[] = {0xff1e6fd9, 0xff1447a8, 0xff0a2259};
constexpr double kLine = 0.75;
constexpr double kOutline = 0.5;
constexpr double kCasing = 0.35;  // of white on each side
constexpr double kPointRadius = 1.5;
constexpr float kAreaFill = 0.28F;
/// From this scale on the marks have their full size; on a map of a whole city they are finer.
constexpr double kFullScale = 4;  // metres a millimetre
constexpr double kFinest = 0.45;
constexpr double kLabelGap = 0.5;
constexpr double kWorkHalo = 0.4;
constexpr double kBesideWorks = 1.2;         // between works and their name
constexpr double kBearing = 0.55;            // of the width of its name works must be long
constexpr int kDarkerText = 130;             // percent; text on white must be darker than a line
constexpr double kNearestPointLabels = 1.2;  // metres a millimetre from which points bear their names

double fineness(const ViewState& view) {
  return std::clamp(std::sqrt(kFullScale / view.metresPerMm), kFinest, 1.0);
}

QColor colourOf(WorkProgress progress) {
  return QColor::fromRgba(kColours[static_cast<std::size_t>(progress)]);
}

void addLine(QPainterPath& path, const LineString& line, const ViewState& view) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (i == 0) {
      path.moveTo(view.toMm(line[i]));
    } else {
      path.lineTo(view.toMm(line[i]));
    }
  }
}

QPen penOf(WorkProgress progress, const QColor& colour, double width) {
  QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
  if (progress == WorkProgress::Planned) pen.setDashPattern({2.6, 1.4});
  return pen;
}

void drawStroke(QPainter& painter, const QPainterPath& path, WorkProgress progress, const QColor& colour, double width,
                double casing) {
  painter.strokePath(
      path, QPen(QColor::fromRgba(tokens::kWhite), width + 2 * casing, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(path, penOf(progress, colour, width));
}

/// Half way along a line, in the middle of anything else.
Point middleOf(const Geometry& place) {
  const auto* const line = std::get_if<LineString>(&place);
  if (line == nullptr || line->size() < 2) return boundsOf(place).centre();
  const auto lengthTo = [line](std::size_t i) {
    return std::hypot((*line)[i].x - (*line)[i - 1].x, (*line)[i].y - (*line)[i - 1].y);
  };
  double left = 0;
  for (std::size_t i = 1; i < line->size(); ++i) left += lengthTo(i) / 2;
  for (std::size_t i = 1; i < line->size(); ++i) {
    const double length = lengthTo(i);
    const double t = length > 0 ? left / length : 0;
    const Point a = (*line)[i - 1];
    const Point b = (*line)[i];
    if (left <= length) return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y)};
    left -= length;
  }
  return line->back();
}

/// Above, below or at the sides.
std::vector<QPointF> placesBeside(QPointF middle, QSizeF size) {
  const QPointF up(0, size.height() / 2 + kBesideWorks);
  const QPointF across(size.width() / 2 + kBesideWorks, 0);
  return {middle - up, middle + up, middle + across, middle - across};
}

/// Around the corners, then once more all around at a distance: a number that is left out leads nowhere.
void addPlacesFurther(std::vector<QPointF>& places, QPointF middle, QSizeF size) {
  for (const double factor : {1.0, 1.9}) {
    const double x = (size.width() / 2 + kBesideWorks) * factor;
    const double y = (size.height() / 2 + kBesideWorks) * factor;
    for (const double side : {1.0, -1.0}) {
      places.push_back(middle + QPointF(x * side, -y));
      places.push_back(middle + QPointF(x * side, y));
      if (factor == 1.0) continue;
      places.push_back(middle + QPointF(x * side, 0));
      places.push_back(middle + QPointF(0, y * side));
    }
  }
}

}  // namespace

QPainterPath workPath(const Geometry& place, const ViewState& view, double radius) {
  struct Visitor {
    const ViewState& view;
    double radius;
    QPainterPath operator()(std::monostate) const { return {}; }
    QPainterPath operator()(const Point& point) const {
      QPainterPath path;
      path.addEllipse(view.toMm(point), radius, radius);
      return path;
    }
    QPainterPath operator()(const LineString& line) const {
      QPainterPath path;
      addLine(path, line, view);
      return path;
    }
    QPainterPath operator()(const Polygon& polygon) const { return pathInView(MultiPolygon{{polygon}}, view); }
    QPainterPath operator()(const MultiLineString& multi) const {
      QPainterPath path;
      for (const LineString& line : multi.lines) addLine(path, line, view);
      return path;
    }
    QPainterPath operator()(const MultiPolygon& polygons) const { return pathInView(polygons, view); }
  };
  return std::visit(Visitor{view, radius}, place);
}

WorkMark markOf(const Geometry& place) {
  if (std::holds_alternative<Point>(place)) return WorkMark::Point;
  const bool isArea = std::holds_alternative<Polygon>(place) || std::holds_alternative<MultiPolygon>(place);
  return isArea ? WorkMark::Area : WorkMark::Line;
}

void drawWork(QPainter& painter, const QPainterPath& path, WorkMark mark, WorkProgress progress, double lineScale,
              std::optional<std::uint32_t> colour) {
  const double casing = kCasing * lineScale;
  const QColor line = colour ? QColor::fromRgba(*colour) : colourOf(progress);
  QColor fill = line;
  switch (mark) {
    case WorkMark::Line:
      drawStroke(painter, path, progress, line, kLine * lineScale, casing);
      return;
    case WorkMark::Area:
      fill.setAlphaF(kAreaFill);
      painter.fillPath(path, fill);
      drawStroke(painter, path, progress, line, kOutline * lineScale, casing);
      return;
    case WorkMark::Point:
      break;
  }
  const bool isHollow = progress == WorkProgress::Planned;
  painter.strokePath(path, QPen(QColor::fromRgba(tokens::kWhite), 2 * (kOutline * lineScale + casing)));
  painter.fillPath(path, isHollow ? QColor::fromRgba(tokens::kWhite) : fill);
  painter.strokePath(path, QPen(fill, kOutline * lineScale));
}

bool paintWorks(Canvas& canvas, const std::vector<SceneWork>& works, const ViewState& view, double lineScale,
                const std::stop_token& stop) {
  const double scale = lineScale * fineness(view);
  for (const WorkMark mark : {WorkMark::Area, WorkMark::Line, WorkMark::Point}) {
    for (const SceneWork& work : works) {
      if (stop.stop_requested()) return false;
      if (markOf(*work.place) != mark || !boundsOf(*work.place).intersects(view.extent())) continue;
      drawWork(canvas.painter(), workPath(*work.place, view, kPointRadius * scale), mark, work.progress, scale,
               work.colour);
    }
  }
  return true;
}

std::size_t drawWorkLabels(Canvas& canvas, const std::vector<SceneWork>& works, const ViewState& view, double points,
                           const std::vector<DrawnLabel>& taken) {
  const TextStyle style{points, true, kColours[2]};
  const double height = canvas.lineHeight(style);
  std::vector<LabelRequest> requests;
  std::vector<std::pair<QString, QRgb>> texts;
  std::size_t numbers = 0;
  for (const SceneWork& work : works) {
    const Box box = boundsOf(*work.place);
    const bool isNumbered = !work.number.empty();
    if ((work.name.empty() && !isNumbered) || !box.intersects(view.extent())) continue;
    const QString text = toQString(isNumbered ? work.number : work.name);
    const QSizeF size(canvas.textWidth(text, style) + 2 * kWorkHalo, height);
    const double seen = std::max(box.width(), box.height()) / view.metresPerMm;
    const bool isPoint = markOf(*work.place) == WorkMark::Point;
    const bool isTooSmall = isPoint ? view.metresPerMm > kNearestPointLabels : seen < kBearing * size.width();
    if (isTooSmall && !isNumbered) continue;
    std::vector<QPointF> places = placesBeside(view.toMm(middleOf(*work.place)), size);
    if (isNumbered) addPlacesFurther(places, view.toMm(middleOf(*work.place)), size);
    if (isNumbered) ++numbers;
    // Numbers before names: a name that is left out stands in the list, a number leads to it.
    requests.push_back({isNumbered ? 1 : 0, {{size, std::move(places)}}});
    texts.emplace_back(text, work.colour ? QColor::fromRgba(*work.colour).darker(kDarkerText).rgba() : kColours[2]);
  }
  LabelPlacer placer(view.rect().adjusted(1, 1, -1, -1), kLabelGap);
  for (const DrawnLabel& label : taken) placer.addObstacle(label.rect);
  for (const PlacedLabel& placed : placer.place(requests)) {
    const auto& [text, colour] = texts[placed.request];
    if (requests[placed.request].priority > 0) --numbers;
    canvas.haloText(placed.rect.center(), text, {points, true, colour}, tokens::kWhite, kWorkHalo);
  }
  return numbers;
}

}  // namespace kawasan
