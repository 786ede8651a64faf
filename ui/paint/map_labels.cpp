#include "ui/paint/map_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <utility>

#include "ui/paint/label_placer.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/ring_set.h"
#include "ui/paint/style.h"

namespace kawasan {

namespace {

constexpr double kHalo = 0.45;
constexpr double kThinHalo = 0.3;
constexpr double kGap = 0.6;
constexpr double kLineGap = 0.9;
constexpr double kAboveCaps = 0.08;  // of the height of capitals: ascenders reach higher
constexpr double kDescent = 0.34;    // of the height of capitals: descenders of one line, above the gap to the next
/// Between a label and the outline of its area, as much as there is.
constexpr std::array kOutlineRooms{0.9, 0.4, 0.0};
constexpr double kRtOutlineRoom = 0.4;
constexpr double kMostHidden = 0.75;  // of an area: a label that hides more stands beside it
/// How far beside its area a label stands, the nearest first.
constexpr std::array kBesideRooms{1.0, 7.0, 16.0};
constexpr std::size_t kMostAvoided = 400;  // areas; beside more of them any place is as good
constexpr double kLeaderLine = 0.2;
constexpr double kLeaderDot = 0.45;
constexpr double kSure = 1.0001;  // against rounding
constexpr int kKawasanPriority = 3;

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
  double outlineRoom = 0;
  RingSet area;  // mm
};

double discRadius(const TextStyle& style) {
  return style.points * kMmPerPoint * 0.78;
}

double lineHeight(const Canvas& canvas, const TextStyle& style) {
  return canvas.capHeight(style) * (1 + kAboveCaps + kDescent);
}

double badgeHeight(const MapLabel& label, std::size_t lineCount) {
  if (label.badge.isEmpty()) return 0;
  return 2 * discRadius(label.badgeStyle) + (lineCount > 0 ? kLineGap : 0);
}

double heightOf(const Canvas& canvas, const MapLabel& label, std::size_t lineCount) {
  double height = badgeHeight(label, lineCount);
  for (std::size_t i = 0; i < lineCount; ++i)
    height += lineHeight(canvas, label.lines[i].style) + (i > 0 ? kLineGap : 0);
  return height;
}

double widthOf(const Canvas& canvas, const MapLabel& label, std::size_t lineCount) {
  double width = label.badge.isEmpty() ? 0 : 2 * discRadius(label.badgeStyle);
  for (std::size_t i = 0; i < lineCount; ++i) {
    width = std::max(width, canvas.textWidth(label.lines[i].text, label.lines[i].style));
  }
  return width + 2 * kHalo;
}

/// Beside the area, for labels that find no place on it, `room` away.
std::vector<QPointF> placesAround(const QRectF& box, QSizeF size, double room) {
  std::vector<QPointF> places;
  const QPointF c = box.center();
  const double dx = box.width() / 2 + size.width() / 2 + room;
  const double dy = box.height() / 2 + size.height() / 2 + room;
  for (const double shift : {0.0, -0.5, 0.5}) {
    places.emplace_back(c.x() + shift * box.width(), c.y() - dy);
    places.emplace_back(c.x() + shift * box.width(), c.y() + dy);
    places.emplace_back(c.x() + dx, c.y() + shift * box.height());
    places.emplace_back(c.x() - dx, c.y() + shift * box.height());
  }
  for (const double x : {-dx, dx}) {
    for (const double y : {-dy, dy}) places.push_back(c + QPointF(x, y));
  }
  return places;
}

QRectF around(QPointF middle, QSizeF size) {
  return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

/// Whether an edge of what is seen would cut through.
bool isCut(const QRectF& rect, const QRectF& seen) {
  return !seen.isNull() && rect.intersects(seen) && !seen.contains(rect);
}

void removeCut(LabelVariant& variant, const QRectF& seen) {
  std::erase_if(variant.places, [&](QPointF place) { return isCut(around(place, variant.size), seen); });
}

/// A smaller label in sight is worth more than a large one beyond the window, which waits there for the map to move;
/// what the window's edge would cut is the last resort. The variants with their counts of lines come once for each.
/// The label of an area beyond the window stays there.
void putSeenFirst(LabelRequest& request, MapLabel& label, const QRectF& seen) {
  if (seen.isNull()) return;
  const std::vector<LabelVariant> all = std::exchange(request.variants, {});
  const std::vector<std::size_t> counts = std::exchange(label.lineCounts, {});
  const auto addThose = [&](auto isWanted) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      LabelVariant variant{all[i].size, {}};
      std::ranges::copy_if(all[i].places, std::back_inserter(variant.places),
                           [&](QPointF place) { return isWanted(around(place, all[i].size)); });
      request.variants.push_back(std::move(variant));
      label.lineCounts.push_back(counts[i]);
    }
  };
  const bool isInSight = label.area.bounds().intersects(seen);
  if (isInSight) addThose([&](const QRectF& rect) { return seen.contains(rect); });
  addThose([&](const QRectF& rect) { return !rect.intersects(seen); });
  if (!isInSight) return;
  addThose([&](const QRectF& rect) { return isCut(rect, seen); });
}

/// Where the middle of a label may be that is seen whole.
QRectF middles(const QRectF& seen, QSizeF size) {
  return seen.adjusted(size.width() / 2, size.height() / 2, -size.width() / 2, -size.height() / 2);
}

/// Points for a label on the area; of an area that reaches beyond what is seen, those in the seen part first.
std::vector<RoomyPoint> candidatesOn(const MapLabel& label, double wide, QSizeF size, const QRectF& seen) {
  const QRectF bounds = label.area.bounds();
  std::vector<RoomyPoint> points;
  if (isCut(bounds, seen)) {
    const QRectF within = middles(seen, size);
    if (within.isValid() && within.intersects(bounds)) points = roomyPoints(label.area, wide, {}, within);
  }
  const std::vector<RoomyPoint> anywhere = roomyPoints(label.area, wide, {}, bounds);
  points.insert(points.end(), anywhere.begin(), anywhere.end());
  return points;
}

/// Places for the first `lineCount` lines: where the area holds them whole, then where it has most room.
std::vector<QPointF> placesOn(const Canvas& canvas, const MapLabel& label, std::size_t lineCount, const QRectF& seen,
                              std::size_t& held) {
  const QSizeF size(widthOf(canvas, label, lineCount) + 2 * label.outlineRoom,
                    heightOf(canvas, label, lineCount) + 2 * label.outlineRoom);
  const double wide = std::max(1.0, size.width() / size.height());
  // With the nearest edge further than the corners (in the measure of the room) the area surely holds the label; with
  // it nearer than the shorter half it surely does not.
  const double corner = std::hypot(size.width() / wide, size.height()) / 2;
  const double half = std::min(size.width() / wide, size.height()) / 2;
  std::vector<QPointF> places;
  std::vector<QPointF> others;
  for (const RoomyPoint& candidate : candidatesOn(label, wide, size, seen)) {
    const QRectF rect = around(candidate.point, size);
    const bool isHeld = candidate.room > corner * kSure || (candidate.room > half / kSure && label.area.holds(rect));
    (isHeld ? places : others).push_back(candidate.point);
  }
  held = places.size();
  places.insert(places.end(), others.begin(), others.end());
  return places;
}

bool isHeld(const Canvas& canvas, const MapLabel& label) {
  const QSizeF room = label.area.bounds().size();
  if (widthOf(canvas, label, label.lines.size()) > room.width()) return false;
  if (heightOf(canvas, label, label.lines.size()) > room.height()) return false;
  std::size_t held = 0;
  (void)placesOn(canvas, label, label.lines.size(), {}, held);
  return held > 0;
}

/// A line as two of about the same length; as it is where there is nothing to part it at.
QStringList halves(const QString& line, const QString& between) {
  qsizetype best = -1;
  for (qsizetype i = line.indexOf(between); i >= 0; i = line.indexOf(between, i + 1)) {
    const auto unevenness = [&](qsizetype at) { return std::abs(2 * at + between.size() - line.size()); };
    if (best < 0 || unevenness(i) < unevenness(best)) best = i;
  }
  if (best < 0) return {line};
  return {line.left(best), line.mid(best + between.size())};
}

/// A number that only stands where the area holds it whole.
LabelRequest insideRequest(const Canvas& canvas, const MapLabel& label, const QRectF& seen, int priority) {
  const std::size_t count = label.lines.size();
  LabelVariant variant{{widthOf(canvas, label, count), heightOf(canvas, label, count)}, {}};
  std::size_t held = 0;
  variant.places = placesOn(canvas, label, count, seen, held);
  variant.places.resize(held);
  removeCut(variant, seen);
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
  /// Whether the rectangle reaches beyond `own` onto another area, as far as a grid of points can tell.
  [[nodiscard]] bool coversBeyond(const RingSet& own, const QRectF& rect) const {
    constexpr int kAcross = 8;
    constexpr int kDown = 4;
    std::vector<const RingSet*> touched;
    for (const RingSet& area : areas) {
      if (area.bounds().intersects(rect) && !area.avoids(rect)) touched.push_back(&area);
    }
    for (int x = 0; x <= kAcross; ++x) {
      for (int y = 0; y <= kDown; ++y) {
        const QPointF p(rect.left() + rect.width() * x / kAcross, rect.top() + rect.height() * y / kDown);
        if (own.contains(p)) continue;
        if (std::ranges::any_of(touched, [&](const RingSet* area) { return area->contains(p); })) return true;
      }
    }
    return false;
  }
};

/// Names of places keep off the coloured areas.
LabelRequest besideRequest(const Canvas& canvas, const MapLabel& label, const ColouredAreas& coloured,
                           const QRectF& view, const QRectF& seen, int priority) {
  LabelVariant variant{{widthOf(canvas, label, label.lines.size()), heightOf(canvas, label, label.lines.size())}, {}};
  const auto addFrom = [&](const QRectF& within) {
    for (const auto& [p, room] : roomyPoints(label.area, 2.5, coloured.edges, within)) {
      if (coloured.avoid(around(p, variant.size).adjusted(-1, -1, 1, 1))) variant.places.push_back(p);
    }
  };
  const QRectF inSight = seen.isNull() ? QRectF() : middles(seen, variant.size);
  if (inSight.isValid() && inSight.intersects(label.area.bounds())) addFrom(inSight);
  if (variant.places.empty()) addFrom(view.adjusted(3, 3, -3, -3));
  removeCut(variant, seen);
  return {priority, {variant}};
}

/// On the area, or beside it where the label would hide it or reach onto another area: there without covering one,
/// which only the last variant may do.
LabelRequest kawasanRequest(const Canvas& canvas, const MapLabel& label, const ColouredAreas& coloured,
                            const QRectF& seen, int priority) {
  LabelRequest request{priority, {}};
  const QRectF bounds = label.area.bounds();
  for (const std::size_t count : label.lineCounts) {
    LabelVariant variant{{widthOf(canvas, label, count), heightOf(canvas, label, count)}, {}};
    const double hidden =
        std::min(1.0, variant.size.width() / bounds.width()) * std::min(1.0, variant.size.height() / bounds.height());
    std::size_t held = 0;
    variant.places = placesOn(canvas, label, count, seen, held);
    if (held == 0 && hidden > kMostHidden) variant.places.clear();
    const bool canAvoid = coloured.areas.size() <= kMostAvoided;
    const auto keepClean = [&](const std::vector<QPointF>& places, std::vector<QPointF>& others, auto isClean) {
      for (const QPointF& p : places)
        (!canAvoid || isClean(around(p, variant.size)) ? variant.places : others).push_back(p);
    };
    // A label that reaches onto its neighbour would be read as the neighbour's: rather close beside its own area.
    const std::vector<QPointF> onArea(variant.places.begin() + static_cast<std::ptrdiff_t>(held), variant.places.end());
    variant.places.resize(held);
    std::vector<QPointF> reaching;
    keepClean(onArea, reaching, [&](const QRectF& rect) { return !coloured.coversBeyond(label.area, rect); });
    // A label rather loses its figures than stands far off; only the last one may.
    const bool isLast = count == label.lineCounts.back();
    std::vector<QPointF> covering;
    for (const double room : kBesideRooms) {
      keepClean(placesAround(bounds, variant.size, room), covering,
                [&](const QRectF& rect) { return coloured.avoid(rect); });
      if (room == kBesideRooms.front()) variant.places.insert(variant.places.end(), reaching.begin(), reaching.end());
      if (!isLast) break;
    }
    if (isLast) variant.places.insert(variant.places.end(), covering.begin(), covering.end());
    request.variants.push_back(std::move(variant));
  }
  return request;
}

/// From a label beside its area to the area; nothing where the label stands on it.
std::optional<QLineF> leaderOf(const MapLabel& label, const QRectF& rect) {
  if (label.area.contains(rect.center()) || rect.intersects(label.area.bounds())) return std::nullopt;
  const std::vector<RoomyPoint> inside = roomyPoints(label.area, 1, {}, label.area.bounds());
  const QPointF target = inside.empty() ? label.area.bounds().center() : inside.front().point;
  // Beside the disc a label is empty; the line comes out from under it.
  const double radius = label.badge.isEmpty() ? 0 : discRadius(label.badgeStyle);
  if (target.y() < rect.top() + 2 * radius) return QLineF({rect.center().x(), rect.top() + radius}, target);
  const QPointF start(std::clamp(target.x(), rect.left(), rect.right()),
                      std::clamp(target.y(), rect.top(), rect.bottom()));
  return QLineF(start, target);
}

void drawLeader(Canvas& canvas, const QLineF& leader) {
  canvas.line(leader.p1(), leader.p2(), kLeaderLine + 2 * kThinHalo, tokens::kWhite);
  canvas.line(leader.p1(), leader.p2(), kLeaderLine, tokens::kBlack);
  QPainter& painter = canvas.painter();
  painter.setPen(QPen(QColor::fromRgba(tokens::kWhite), kLeaderLine));
  painter.setBrush(QColor::fromRgba(tokens::kBlack));
  painter.drawEllipse(leader.p2(), kLeaderDot, kLeaderDot);
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
    y += badgeHeight(label, lineCount);
  }
  const QRgb halo = beneath ? QColor::fromRgba(beneath->fill).darker(135).rgba() : tokens::kWhite;
  for (std::size_t i = 0; i < lineCount; ++i) {
    LabelLine line = label.lines[i];
    const double caps = canvas.capHeight(line.style);
    if (beneath) line.style.colour = tokens::kWhite;
    canvas.haloText({rect.center().x(), y + caps * (kAboveCaps + 0.5)}, line.text, line.style, halo,
                    line.style.isBold ? kHalo : kThinHalo);
    y += lineHeight(canvas, line.style) + kLineGap;
  }
}

class LabelCollector {
 public:
  LabelCollector(const Canvas& canvas, const ViewState& view, const LabelStyle& style, const QRectF& seen)
      : m_canvas(canvas), m_view(view), m_style(style), m_seen(seen) {}

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
  /// The name stays in one line where the area holds the whole label so; then the name is folded, then the figures
  /// too, and then there is less room to the outline. Where nothing is held, it is folded when the name is too wide.
  void addKawasan(const SceneArea& area, FillBy by) {
    const RingSet rings(pathInView(*area.shape, m_view));
    const QString name = toQString(area.name);
    const QStringList folded = halves(name, QStringLiteral(" "));
    std::vector<MapLabel> ways{
        kawasanLabel(area, by, rings, {name}, false), kawasanLabel(area, by, rings, folded, false),
        kawasanLabel(area, by, rings, {name}, true), kawasanLabel(area, by, rings, folded, true)};
    const bool isTooWide = m_canvas.textWidth(name, ways.front().lines.front().style) > rings.bounds().width();
    MapLabel label = ways[isTooWide ? 1 : 0];
    for (const double room : kOutlineRooms) {
      for (MapLabel& way : ways) way.outlineRoom = room;
      const auto held = std::ranges::find_if(ways, [&](const MapLabel& way) { return isHeld(m_canvas, way); });
      if (held == ways.end()) continue;
      label = *held;
      break;
    }
    LabelRequest request = kawasanRequest(m_canvas, label, m_coloured, m_seen, kKawasanPriority);
    putSeenFirst(request, label, m_seen);
    push(std::move(request), label);
  }
  [[nodiscard]] MapLabel kawasanLabel(const SceneArea& area, FillBy by, const RingSet& rings, const QStringList& name,
                                      bool foldsFigures) const {
    MapLabel label;
    label.area = rings;
    label.badge = toQString(area.badge);
    label.badgeStyle = {m_style.badgePoints, true};
    // The number is that of the order, also where the RT carry the colours.
    label.fill = fillOf(area, area.badge.empty() ? by : FillBy::Priority);
    for (const QString& line : name) label.lines.push_back({line, {m_style.namePoints, true, tokens::kBlack}});
    for (const std::string& figures : area.labelLines) {
      const QString whole = toQString(figures);
      for (const QString& line : foldsFigures ? halves(whole, QStringLiteral(" · ")) : QStringList{whole})
        label.lines.push_back({line, {m_style.detailPoints, true, tokens::kBlack}});
    }
    label.lineCounts = {label.lines.size(), static_cast<std::size_t>(name.size())};
    if (!label.badge.isEmpty()) label.lineCounts.push_back(0);
    return label;
  }
  void addRt(const SceneArea& area) {
    MapLabel label;
    label.lines.push_back({toQString(area.name), {m_style.rtPoints, false, tokens::kBlack}});
    label.outlineRoom = kRtOutlineRoom;
    label.lineCounts = {1};
    const Box box = boundsOf(*area.shape);
    // Most RT of a city are too small for their number at the scale of the city.
    if (box.width() < widthOf(m_canvas, label, 1) * m_view.metresPerMm) return;
    if (box.height() < heightOf(m_canvas, label, 1) * m_view.metresPerMm) return;
    label.area = RingSet(pathInView(*area.shape, m_view));
    push(insideRequest(m_canvas, label, m_seen, 1), label);
  }
  void addPlace(const SceneArea& area) {
    MapLabel label;
    const TextStyle style{m_style.placePoints, true, tokens::kSecondary, m_style.placePoints * kMmPerPoint * 0.04};
    label.lines.push_back({toQString(area.name).toUpper(), style});
    label.lineCounts = {1};
    label.area = RingSet(pathInView(*area.shape, m_view));
    push(besideRequest(m_canvas, label, m_coloured, m_view.rect(), m_seen, 2), label);
  }
  void push(LabelRequest request, MapLabel label) {
    requests.push_back(std::move(request));
    labels.push_back(std::move(label));
  }

  const Canvas& m_canvas;
  const ViewState& m_view;
  const LabelStyle& m_style;
  const QRectF& m_seen;
  ColouredAreas m_coloured;
  std::vector<std::pair<RingSet, FillToken>> m_fills;
};

}  // namespace

std::vector<DrawnLabel> drawLabels(Canvas& canvas, const MapScene& scene, const ViewState& view,
                                   const LabelStyle& style, const SeenPart& seen) {
  LabelCollector collector(canvas, view, style, seen.rect);
  for (const SceneLayer& layer : scene.layers) collector.addColoured(layer);
  for (const SceneLayer& layer : scene.layers) {
    if (layer.hasLabels) collector.add(layer);
  }
  LabelPlacer placer(view.rect().adjusted(1, 1, -1, -1), kGap);
  for (const QRectF& covered : seen.covered) placer.addObstacle(covered);
  std::vector<DrawnLabel> drawn;
  const std::vector<PlacedLabel> placedLabels = placer.place(collector.requests);
  for (const PlacedLabel& placed : placedLabels) {
    const MapLabel& label = collector.labels[placed.request];
    drawn.push_back({placed.rect, label.lines.empty() ? label.badge : label.lines.front().text, {}});
    if (collector.requests[placed.request].priority == kKawasanPriority)
      drawn.back().leader = leaderOf(label, placed.rect);
    if (drawn.back().leader) drawLeader(canvas, *drawn.back().leader);  // below every label
  }
  for (const PlacedLabel& placed : placedLabels) {
    const MapLabel& label = collector.labels[placed.request];
    drawLabel(canvas, label, placed.rect, label.lineCounts[placed.variant], collector.darkFillUnder(placed.rect));
  }
  return drawn;
}

}  // namespace kawasan
