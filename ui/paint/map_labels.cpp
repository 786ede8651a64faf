#include "ui/paint/map_labels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "ui/paint/label_placer.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/style.h"

namespace kawasan {

namespace {

constexpr double kHalo = 0.45;
constexpr double kGap = 0.6;
constexpr double kLineGap = 0.5;
constexpr int kGridAcross = 28;

/// One line of a label, drawn from top to bottom.
struct LabelLine {
  QString text;
  TextStyle style;
};

struct MapLabel {
  QString badge;  // in a disc above the lines
  TextStyle badgeStyle;
  std::vector<LabelLine> lines;
  std::optional<FillToken> fill;  // of the area below it
  QPainterPath area;              // empty: the label stands anywhere
};

double discRadius(const TextStyle& style) {
  return style.points * kMmPerPoint * 0.78;
}

double heightOf(const Canvas& canvas, const MapLabel& label, std::size_t lineCount) {
  double height = label.badge.isEmpty() ? 0 : 2 * discRadius(label.badgeStyle) + kLineGap * 1.6;
  for (std::size_t i = 0; i < lineCount; ++i) height += canvas.capHeight(label.lines[i].style) * 1.35 + kLineGap;
  return height;
}

double widthOf(const Canvas& canvas, const MapLabel& label, std::size_t lineCount) {
  double width = label.badge.isEmpty() ? 0 : 2 * discRadius(label.badgeStyle);
  for (std::size_t i = 0; i < lineCount; ++i) {
    width = std::max(width, canvas.textWidth(label.lines[i].text, label.lines[i].style));
  }
  return width + 2 * kHalo;
}

double distanceToSegment(QPointF p, QPointF a, QPointF b) {
  const QPointF d = b - a;
  const double length = QPointF::dotProduct(d, d);
  const double t = length > 0 ? std::clamp(QPointF::dotProduct(p - a, d) / length, 0.0, 1.0) : 0.0;
  const QPointF nearest = a + t * d;
  return std::hypot(p.x() - nearest.x(), p.y() - nearest.y());
}

/// Points of a grid over the path that lie inside it, the roomiest first.
std::vector<QPointF> roomyPoints(const QPainterPath& path, double wide) {
  const QTransform squeeze = QTransform::fromScale(1 / wide, 1);
  const QPainterPath squeezed = squeeze.map(path);
  const auto rings = squeezed.toSubpathPolygons();
  const QRectF box = squeezed.boundingRect();
  struct Candidate {
    QPointF point;
    double room;
  };
  std::vector<Candidate> candidates;
  for (int row = 0; row < kGridAcross; ++row) {
    for (int column = 0; column < kGridAcross; ++column) {
      const QPointF p(box.left() + (column + 0.5) * box.width() / kGridAcross,
                      box.top() + (row + 0.5) * box.height() / kGridAcross);
      if (!squeezed.contains(p)) continue;
      double room = std::numeric_limits<double>::infinity();
      for (const QPolygonF& ring : rings) {
        for (qsizetype i = 1; i < ring.size(); ++i) room = std::min(room, distanceToSegment(p, ring[i - 1], ring[i]));
      }
      candidates.push_back({{p.x() * wide, p.y()}, room});
    }
  }
  std::ranges::stable_sort(candidates, [](const Candidate& a, const Candidate& b) { return a.room > b.room; });
  std::vector<QPointF> points;
  for (const Candidate& candidate : candidates) points.push_back(candidate.point);
  return points;
}

/// Beside the area, for labels that find no place on it.
void addPlacesAround(std::vector<QPointF>& places, const QRectF& box, QSizeF size) {
  const double dx = box.width() / 2 + size.width() / 2 + 1;
  const double dy = box.height() / 2 + size.height() / 2 + 1;
  const QPointF c = box.center();
  for (const double shift : {0.0, -0.5, 0.5}) {
    places.emplace_back(c.x() + shift * box.width(), c.y() - dy);
    places.emplace_back(c.x() + shift * box.width(), c.y() + dy);
    places.emplace_back(c.x() + dx, c.y() + shift * box.height());
    places.emplace_back(c.x() - dx, c.y() + shift * box.height());
  }
}

LabelRequest requestFor(const Canvas& canvas, const MapLabel& label, int priority) {
  LabelRequest request{priority, {}};
  for (std::size_t count = label.lines.size() + 1; count-- > 0;) {
    if (count == 0 && label.badge.isEmpty()) break;
    LabelVariant variant{{widthOf(canvas, label, count), heightOf(canvas, label, count)}, {}};
    variant.places = roomyPoints(label.area, std::max(1.0, variant.size.width() / variant.size.height()));
    addPlacesAround(variant.places, label.area.boundingRect(), variant.size);
    request.variants.push_back(std::move(variant));
  }
  return request;
}

/// A number that only stands where the area holds it whole.
LabelRequest insideRequest(const Canvas& canvas, const MapLabel& label, int priority) {
  LabelVariant variant{{widthOf(canvas, label, label.lines.size()), heightOf(canvas, label, label.lines.size())}, {}};
  for (const QPointF& p : roomyPoints(label.area, 1.6)) {
    const QRectF rect(p - QPointF(variant.size.width() / 2, variant.size.height() / 2), variant.size);
    if (label.area.contains(rect)) variant.places.push_back(p);
  }
  return {priority, {variant}};
}

/// Names of places keep off the coloured areas.
LabelRequest besideRequest(const Canvas& canvas, const MapLabel& label, const QPainterPath& coloured,
                           const QRectF& view, int priority) {
  LabelVariant variant{{widthOf(canvas, label, label.lines.size()), heightOf(canvas, label, label.lines.size())}, {}};
  QPainterPath frame;
  frame.addRect(view.adjusted(3, 3, -3, -3));
  for (const QPointF& p : roomyPoints(label.area.intersected(frame), 2.5)) {
    const QRectF rect(p - QPointF(variant.size.width() / 2, variant.size.height() / 2), variant.size);
    if (!coloured.intersects(rect.adjusted(-1, -1, 1, 1))) variant.places.push_back(p);
  }
  return {priority, {variant}};
}

void drawBadge(Canvas& canvas, QPointF middle, const MapLabel& label) {
  const double radius = discRadius(label.badgeStyle);
  const FillToken fill = label.fill.value_or(classToken(ClassFill::Unknown));
  const bool isDark = fill.text == tokens::kWhite;
  QPainter& painter = canvas.painter();
  painter.setBrush(QColor::fromRgba(fill.fill));
  painter.setPen(QPen(QColor::fromRgba(isDark ? tokens::kWhite : tokens::kDarkText), 0.5));
  painter.drawEllipse(middle, radius - 0.25, radius - 0.25);
  TextStyle style = label.badgeStyle;
  style.colour = fill.text;
  const QRectF area(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
  canvas.textIn(area, Qt::AlignHCenter, label.badge, style);
}

void drawLabel(Canvas& canvas, const MapLabel& label, const QRectF& rect, std::size_t lineCount) {
  double y = rect.top();
  if (!label.badge.isEmpty()) {
    const double radius = discRadius(label.badgeStyle);
    drawBadge(canvas, {rect.center().x(), y + radius}, label);
    y += 2 * radius + kLineGap * 1.6;
  }
  // White letters only where the dark fill lies behind all of them.
  const bool isOnDark = label.fill && label.fill->text == tokens::kWhite && label.area.contains(rect.center());
  for (std::size_t i = 0; i < lineCount; ++i) {
    LabelLine line = label.lines[i];
    const double height = canvas.capHeight(line.style) * 1.35 + kLineGap;
    if (isOnDark) line.style.colour = tokens::kWhite;
    const QRgb halo = isOnDark ? QColor::fromRgba(label.fill->fill).darker(135).rgba() : tokens::kWhite;
    canvas.haloText({rect.center().x(), y + height / 2}, line.text, line.style, halo, kHalo);
    y += height;
  }
}

class LabelCollector {
 public:
  LabelCollector(const Canvas& canvas, const ViewState& view, const LabelStyle& style)
      : m_canvas(canvas), m_view(view), m_style(style) {}

  void add(const SceneLayer& layer) {
    for (const SceneArea& area : layer.areas) {
      if (!area.shape || area.name.empty() || !boundsOf(*area.shape).intersects(m_view.extent())) continue;
      if (layer.kind == LayerKind::Kawasan || layer.kind == LayerKind::ProposedKawasan) addKawasan(area);
      if (layer.kind == LayerKind::Rt) addRt(area, fillOf(area, layer.fill));
      if (layer.kind == LayerKind::Kelurahan) addPlace(area);
    }
  }
  /// Where names of places must not stand, and what lies under the labels of kawasan.
  void addColoured(const SceneLayer& layer) {
    for (const SceneArea& area : layer.areas) {
      if (!area.shape || (layer.kind != LayerKind::Kawasan && !fillOf(area, layer.fill))) continue;
      m_coloured.addPath(pathInView(*area.shape, m_view));
      if (const auto fill = fillOf(area, layer.fill); fill && layer.kind == LayerKind::Kawasan) m_fills[&area] = *fill;
    }
  }

  std::vector<MapLabel> labels;
  std::vector<LabelRequest> requests;

 private:
  void addKawasan(const SceneArea& area) {
    MapLabel label;
    label.badge = toQString(area.badge);
    label.badgeStyle = {m_style.badgePoints, true};
    label.lines.push_back({toQString(area.name), {m_style.namePoints, true, tokens::kBlack}});
    for (const std::string& line : area.labelLines) {
      label.lines.push_back({toQString(line), {m_style.detailPoints, true, tokens::kBlack}});
    }
    if (const auto found = m_fills.find(&area); found != m_fills.end()) label.fill = found->second;
    label.area = pathInView(*area.shape, m_view);
    push(requestFor(m_canvas, label, 3), label);
  }
  void addRt(const SceneArea& area, const std::optional<FillToken>& fill) {
    MapLabel label;
    label.lines.push_back({toQString(area.name), {m_style.rtPoints, false, tokens::kBlack}});
    label.fill = fill;
    label.area = pathInView(*area.shape, m_view);
    push(insideRequest(m_canvas, label, 1), label);
  }
  void addPlace(const SceneArea& area) {
    MapLabel label;
    const TextStyle style{m_style.placePoints, true, tokens::kSecondary, m_style.placePoints * kMmPerPoint * 0.04};
    label.lines.push_back({toQString(area.name).toUpper(), style});
    label.area = pathInView(*area.shape, m_view);
    push(besideRequest(m_canvas, label, m_coloured, m_view.rect(), 2), label);
  }
  void push(LabelRequest request, MapLabel label) {
    requests.push_back(std::move(request));
    labels.push_back(std::move(label));
  }

  const Canvas& m_canvas;
  const ViewState& m_view;
  const LabelStyle& m_style;
  QPainterPath m_coloured;
  std::map<const SceneArea*, FillToken> m_fills;
};

}  // namespace

QPointF roomiestPoint(const QPainterPath& path, double wide) {
  const auto points = roomyPoints(path, wide);
  return points.empty() ? path.boundingRect().center() : points.front();
}

std::vector<DrawnLabel> drawLabels(Canvas& canvas, const MapScene& scene, const ViewState& view,
                                   const LabelStyle& style) {
  LabelCollector collector(canvas, view, style);
  for (const SceneLayer& layer : scene.layers) collector.addColoured(layer);
  for (const SceneLayer& layer : scene.layers) {
    if (layer.hasLabels) collector.add(layer);
  }
  LabelPlacer placer(view.rect().adjusted(1, 1, -1, -1), kGap);
  std::vector<DrawnLabel> drawn;
  for (const PlacedLabel& placed : placer.place(collector.requests)) {
    const MapLabel& label = collector.labels[placed.request];
    // Each variant of a label has one line fewer than the one before.
    const std::size_t lineCount = label.lines.size() - placed.variant;
    drawLabel(canvas, label, placed.rect, lineCount);
    drawn.push_back({placed.rect, label.lines.empty() ? label.badge : label.lines.front().text});
  }
  return drawn;
}

}  // namespace kawasan
