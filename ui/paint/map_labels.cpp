#include "ui/paint/map_labels.h"

#include <algorithm>
#include <cmath>

#include "ui/paint/label_placer.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/ring_set.h"
#include "ui/paint/style.h"

namespace kawasan {

namespace {

constexpr double kHalo = 0.45;
constexpr double kThinHalo = 0.3;
constexpr double kGap = 0.6;
constexpr double kLineGap = 0.5;
constexpr double kSure = 1.0001;  // against rounding

/// One line of a label, drawn from top to bottom.
struct LabelLine {
  QString text;
  TextStyle style;
};

struct MapLabel {
  QString badge;  // in a disc above the lines
  TextStyle badgeStyle;
  std::vector<LabelLine> lines;
  std::vector<std::size_t> lineCounts;  // of the variants: everything, the name alone, the disc alone
  std::optional<FillToken> fill;        // of the area it names
  RingSet area;                         // mm
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

/// Places for the first `lineCount` lines: where the area holds them whole, then where it has most room.
std::vector<QPointF> placesOn(const Canvas& canvas, const MapLabel& label, std::size_t lineCount, std::size_t& held) {
  const QSizeF size(widthOf(canvas, label, lineCount), heightOf(canvas, label, lineCount));
  const double wide = std::max(1.0, size.width() / size.height());
  // With the nearest edge further than the corners (in the measure of the room) the area surely holds the label; with
  // it nearer than the shorter half it surely does not.
  const double corner = std::hypot(size.width() / wide, size.height()) / 2;
  const double half = std::min(size.width() / wide, size.height()) / 2;
  std::vector<QPointF> places;
  std::vector<QPointF> others;
  for (const RoomyPoint& candidate : roomyPoints(label.area, wide, {}, label.area.bounds())) {
    const QRectF rect(candidate.point - QPointF(size.width() / 2, size.height() / 2), size);
    const bool isHeld = candidate.room > corner * kSure || (candidate.room > half / kSure && label.area.holds(rect));
    (isHeld ? places : others).push_back(candidate.point);
  }
  held = places.size();
  places.insert(places.end(), others.begin(), others.end());
  return places;
}

bool isHeld(const Canvas& canvas, const MapLabel& label) {
  std::size_t held = 0;
  (void)placesOn(canvas, label, label.lines.size(), held);
  return held > 0;
}

LabelRequest requestFor(const Canvas& canvas, const MapLabel& label, int priority) {
  LabelRequest request{priority, {}};
  std::size_t held = 0;
  for (const std::size_t count : label.lineCounts) {
    LabelVariant variant{{widthOf(canvas, label, count), heightOf(canvas, label, count)}, {}};
    variant.places = placesOn(canvas, label, count, held);
    addPlacesAround(variant.places, label.area.bounds(), variant.size);
    request.variants.push_back(std::move(variant));
  }
  return request;
}

/// A name in two lines of about the same length; in one where it is a single word.
QStringList halves(const QString& name) {
  qsizetype best = -1;
  for (qsizetype i = name.indexOf(QLatin1Char(' ')); i >= 0; i = name.indexOf(QLatin1Char(' '), i + 1)) {
    if (best < 0 || std::abs(2 * i - name.size()) < std::abs(2 * best - name.size())) best = i;
  }
  if (best < 0) return {name};
  return {name.left(best), name.mid(best + 1)};
}

/// A number that only stands where the area holds it whole.
LabelRequest insideRequest(const Canvas& canvas, const MapLabel& label, int priority) {
  const std::size_t count = label.lines.size();
  LabelVariant variant{{widthOf(canvas, label, count), heightOf(canvas, label, count)}, {}};
  std::size_t held = 0;
  variant.places = placesOn(canvas, label, count, held);
  variant.places.resize(held);
  return {priority, {variant}};
}

/// Everything filled or outlined boldly; areas may overlap.
struct ColouredAreas {
  RingSet edges;
  std::vector<RingSet> areas;

  void add(const QPainterPath& path) {
    edges.add(path);
    areas.emplace_back(path);
  }
  [[nodiscard]] bool avoid(const QRectF& rect) const {
    return std::ranges::all_of(areas, [&](const RingSet& area) { return area.avoids(rect); });
  }
};

/// Names of places keep off the coloured areas.
LabelRequest besideRequest(const Canvas& canvas, const MapLabel& label, const ColouredAreas& coloured,
                           const QRectF& view, int priority) {
  LabelVariant variant{{widthOf(canvas, label, label.lines.size()), heightOf(canvas, label, label.lines.size())}, {}};
  for (const auto& [p, room] : roomyPoints(label.area, 2.5, coloured.edges, view.adjusted(3, 3, -3, -3))) {
    const QRectF rect(p - QPointF(variant.size.width() / 2, variant.size.height() / 2), variant.size);
    if (coloured.avoid(rect.adjusted(-1, -1, 1, 1))) variant.places.push_back(p);
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

/// `beneath` is set where the label stands on a dark fill.
void drawLabel(Canvas& canvas, const MapLabel& label, const QRectF& rect, std::size_t lineCount,
               const std::optional<FillToken>& beneath) {
  double y = rect.top();
  if (!label.badge.isEmpty()) {
    const double radius = discRadius(label.badgeStyle);
    drawBadge(canvas, {rect.center().x(), y + radius}, label);
    y += 2 * radius + kLineGap * 1.6;
  }
  const QRgb halo = beneath ? QColor::fromRgba(beneath->fill).darker(135).rgba() : tokens::kWhite;
  for (std::size_t i = 0; i < lineCount; ++i) {
    LabelLine line = label.lines[i];
    const double height = canvas.capHeight(line.style) * 1.35 + kLineGap;
    if (beneath) line.style.colour = tokens::kWhite;
    canvas.haloText({rect.center().x(), y + height / 2}, line.text, line.style, halo,
                    line.style.isBold ? kHalo : kThinHalo);
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
      if (layer.kind == LayerKind::Kawasan || layer.kind == LayerKind::ProposedKawasan) addKawasan(area, layer.fill);
      if (layer.kind == LayerKind::Rt) addRt(area);
      if (layer.kind == LayerKind::Kelurahan) addPlace(area);
    }
  }
  /// Where names of places must not stand, and what lies under the labels.
  void addColoured(const SceneLayer& layer) {
    for (const SceneArea& area : layer.areas) {
      const auto fill = fillOf(area, layer.fill);
      if (!area.shape || (layer.kind != LayerKind::Kawasan && !fill)) continue;
      if (!boundsOf(*area.shape).intersects(m_view.extent())) continue;
      const QPainterPath path = pathInView(*area.shape, m_view);
      m_coloured.add(path);
      if (fill) m_fills.emplace_back(RingSet(path), *fill);
    }
  }
  [[nodiscard]] std::optional<FillToken> fillAt(QPointF p) const {
    std::optional<FillToken> top;
    for (const auto& [rings, fill] : m_fills) {
      if (rings.contains(p)) top = fill;
    }
    return top;
  }

  /// The dark fill under a label, when it lies under all of its lower part: white letters elsewhere would be lost.
  [[nodiscard]] std::optional<FillToken> darkFillUnder(const QRectF& rect) const {
    const QRectF inner = rect.adjusted(kHalo, 0, -kHalo, 0);
    for (const double x : {inner.left(), inner.center().x(), inner.right()}) {
      for (const double y : {inner.center().y(), inner.bottom()}) {
        const auto fill = fillAt({x, y});
        if (!fill || fill->text != tokens::kWhite) return std::nullopt;
      }
    }
    return fillAt(inner.center());
  }

  std::vector<MapLabel> labels;
  std::vector<LabelRequest> requests;

 private:
  /// The name stays in one line where the area holds the whole label so, or where two lines would not help either.
  void addKawasan(const SceneArea& area, FillBy by) {
    const RingSet rings(pathInView(*area.shape, m_view));
    const QString name = toQString(area.name);
    MapLabel label = kawasanLabel(area, by, rings, {name});
    if (!isHeld(m_canvas, label)) {
      MapLabel folded = kawasanLabel(area, by, rings, halves(name));
      const bool isTooWide = m_canvas.textWidth(name, label.lines.front().style) > rings.bounds().width();
      if (isTooWide || isHeld(m_canvas, folded)) label = std::move(folded);
    }
    push(requestFor(m_canvas, label, 3), label);
  }
  [[nodiscard]] MapLabel kawasanLabel(const SceneArea& area, FillBy by, const RingSet& rings,
                                      const QStringList& name) const {
    MapLabel label;
    label.area = rings;
    label.badge = toQString(area.badge);
    label.badgeStyle = {m_style.badgePoints, true};
    label.fill = fillOf(area, by);
    for (const QString& line : name) label.lines.push_back({line, {m_style.namePoints, true, tokens::kBlack}});
    for (const std::string& line : area.labelLines) {
      label.lines.push_back({toQString(line), {m_style.detailPoints, true, tokens::kBlack}});
    }
    label.lineCounts = {label.lines.size(), static_cast<std::size_t>(name.size())};
    if (!label.badge.isEmpty()) label.lineCounts.push_back(0);
    return label;
  }
  void addRt(const SceneArea& area) {
    MapLabel label;
    label.lines.push_back({toQString(area.name), {m_style.rtPoints, false, tokens::kBlack}});
    label.lineCounts = {1};
    const Box box = boundsOf(*area.shape);
    // Most RT of a city are too small for their number at the scale of the city.
    if (box.width() < widthOf(m_canvas, label, 1) * m_view.metresPerMm) return;
    if (box.height() < heightOf(m_canvas, label, 1) * m_view.metresPerMm) return;
    label.area = RingSet(pathInView(*area.shape, m_view));
    push(insideRequest(m_canvas, label, 1), label);
  }
  void addPlace(const SceneArea& area) {
    MapLabel label;
    const TextStyle style{m_style.placePoints, true, tokens::kSecondary, m_style.placePoints * kMmPerPoint * 0.04};
    label.lines.push_back({toQString(area.name).toUpper(), style});
    label.lineCounts = {1};
    label.area = RingSet(pathInView(*area.shape, m_view));
    push(besideRequest(m_canvas, label, m_coloured, m_view.rect(), 2), label);
  }
  void push(LabelRequest request, MapLabel label) {
    requests.push_back(std::move(request));
    labels.push_back(std::move(label));
  }

  const Canvas& m_canvas;
  const ViewState& m_view;
  const LabelStyle& m_style;
  ColouredAreas m_coloured;
  std::vector<std::pair<RingSet, FillToken>> m_fills;
};

}  // namespace

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
    drawLabel(canvas, label, placed.rect, label.lineCounts[placed.variant], collector.darkFillUnder(placed.rect));
    drawn.push_back({placed.rect, label.lines.empty() ? label.badge : label.lines.front().text});
  }
  return drawn;
}

}  // namespace kawasan
