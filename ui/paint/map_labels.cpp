#include "ui/paint/map_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <numbers>
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
constexpr double kSmaller = 0.8;      // of the usual letters, where those find no room
constexpr double kMostHidden = 0.75;  // of an area: a label that hides more stands beside it
/// How far beside its area a label stands, the nearest first.
constexpr std::array kBesideRooms{1.0, 7.0, 16.0};
constexpr std::size_t kMostAvoided = 400;  // areas; beside more of them any place is as good
/// How much larger than its number an RT is that may have its number beside it: one that is only too narrow for it, and
/// any other, such as one that the label of the kawasan covers.
constexpr double kNarrowRt = 3;
constexpr double kLargeRt = 8;
constexpr double kNarrow = 0.25;  // half the width of a narrow area, of the side of a square as large; a square has 0.5
/// How far from the middle of a narrow RT its number stands, in heights of the number, the nearest first.
constexpr std::array kLeaderReaches{2.5, 4.0, 6.0, 9.0, 12.0};
constexpr int kLeaderDirections = 16;
constexpr double kLeaderLine = 0.2;
constexpr double kLeaderDot = 0.45;
constexpr double kSure = 1.0001;  // against rounding
constexpr int kKawasanPriority = 3;
constexpr int kPlacePriority = 2;
constexpr int kRtPriority = 1;

/// One line of a label, drawn from top to bottom.
struct LabelLine {
  QString text;
  TextStyle style;
};

/// What a label says in one of its variants.
struct LabelText {
  QString badge;  // in a disc above the lines
  TextStyle badgeStyle;
  std::vector<LabelLine> lines;
};

struct MapLabel {
  std::vector<LabelText> texts;   // of the variants: everything, the name alone, the disc alone
  std::optional<FillToken> fill;  // of the area it names
  RingSet area;                   // mm
};

double discRadius(const TextStyle& style) {
  return style.points * kMmPerPoint * 0.78;
}

double lineHeight(const Canvas& canvas, const TextStyle& style) {
  return canvas.capHeight(style) * (1 + kAboveCaps + kDescent);
}

double badgeHeight(const LabelText& text) {
  if (text.badge.isEmpty()) return 0;
  return 2 * discRadius(text.badgeStyle) + (text.lines.empty() ? 0 : kLineGap);
}

QSizeF sizeOf(const Canvas& canvas, const LabelText& text) {
  double width = text.badge.isEmpty() ? 0 : 2 * discRadius(text.badgeStyle);
  double height = badgeHeight(text);
  for (const LabelLine& line : text.lines) {
    width = std::max(width, canvas.textWidth(line.text, line.style));
    height += lineHeight(canvas, line.style) + (&line != &text.lines.front() ? kLineGap : 0);
  }
  return {width + 2 * kHalo, height};
}

QSizeF withRoom(QSizeF size, double room) {
  return size + QSizeF(2 * room, 2 * room);
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
/// what the window's edge would cut is the last resort. The variants with their texts come once for each.
/// The label of an area beyond the window stays there.
void putSeenFirst(LabelRequest& request, MapLabel& label, const QRectF& seen) {
  if (seen.isNull()) return;
  const std::vector<LabelVariant> all = std::exchange(request.variants, {});
  const std::vector<LabelText> texts = std::exchange(label.texts, {});
  const auto addThose = [&](auto isWanted) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      LabelVariant variant{all[i].size, {}};
      std::ranges::copy_if(all[i].places, std::back_inserter(variant.places),
                           [&](QPointF place) { return isWanted(around(place, all[i].size)); });
      request.variants.push_back(std::move(variant));
      label.texts.push_back(texts[i]);
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
std::vector<RoomyPoint> candidatesOn(const RingSet& area, double wide, QSizeF size, const QRectF& seen) {
  const QRectF bounds = area.bounds();
  std::vector<RoomyPoint> points;
  if (isCut(bounds, seen)) {
    const QRectF within = middles(seen, size);
    if (within.isValid() && within.intersects(bounds)) points = roomyPoints(area, wide, {}, within);
  }
  const std::vector<RoomyPoint> anywhere = roomyPoints(area, wide, {}, bounds);
  points.insert(points.end(), anywhere.begin(), anywhere.end());
  return points;
}

/// Places for a label of that size on its area.
struct PlacesOn {
  std::vector<QPointF> held;    // the area holds the label whole there, the roomiest first
  std::vector<QPointF> others;  // on the area, but the label reaches beyond it or over a hole
};

PlacesOn placesOn(const RingSet& area, QSizeF size, const QRectF& seen) {
  const double wide = std::max(1.0, size.width() / size.height());
  // With the nearest edge further than the corners (in the measure of the room) the area surely holds the label; with
  // it nearer than the shorter half it surely does not.
  const double corner = std::hypot(size.width() / wide, size.height()) / 2;
  const double half = std::min(size.width() / wide, size.height()) / 2;
  PlacesOn places;
  for (const RoomyPoint& candidate : candidatesOn(area, wide, size, seen)) {
    const QRectF rect = around(candidate.point, size);
    const bool isHeld = candidate.room > corner * kSure || (candidate.room > half / kSure && area.holds(rect));
    (isHeld ? places.held : places.others).push_back(candidate.point);
  }
  return places;
}

bool mayHold(const RingSet& area, QSizeF size) {
  return size.width() <= area.bounds().width() && size.height() <= area.bounds().height();
}

/// As it is drawn where the usual letters find no room; the canvas keeps them legible.
LabelText smaller(LabelText text) {
  text.badgeStyle.points *= kSmaller;
  for (LabelLine& line : text.lines) line.style.points *= kSmaller;
  return text;
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
                           const QRectF& view, const QRectF& seen) {
  LabelVariant variant{sizeOf(canvas, label.texts.front()), {}};
  const auto addFrom = [&](const QRectF& within) {
    for (const auto& [p, room] : roomyPoints(label.area, 2.5, coloured.edges, within)) {
      if (coloured.avoid(around(p, variant.size).adjusted(-1, -1, 1, 1))) variant.places.push_back(p);
    }
  };
  const QRectF inSight = seen.isNull() ? QRectF() : middles(seen, variant.size);
  if (inSight.isValid() && inSight.intersects(label.area.bounds())) addFrom(inSight);
  if (variant.places.empty()) addFrom(view.adjusted(3, 3, -3, -3));
  removeCut(variant, seen);
  return {kPlacePriority, {variant}};
}

/// Where the label crosses the fewest borders of RT; of these the roomiest first.
void putClearFirst(std::vector<QPointF>& places, QSizeF size, const RingSet& area, const std::vector<RingSet>& rts) {
  std::vector<const RingSet*> near;
  for (const RingSet& rt : rts) {
    if (rt.bounds().intersects(area.bounds())) near.push_back(&rt);
  }
  if (near.empty()) return;
  std::vector<std::pair<std::ptrdiff_t, QPointF>> counted;
  for (const QPointF& p : places) {
    const QRectF rect = around(p, size);
    counted.emplace_back(std::ranges::count_if(near, [&](const RingSet* rt) { return rt->crosses(rect); }), p);
  }
  std::ranges::stable_sort(counted, {}, [](const auto& each) { return each.first; });
  std::ranges::transform(counted, places.begin(), [](const auto& each) { return each.second; });
}

/// On the area where it holds the label, else beside it, with a leader: there without covering another area, which
/// only the last variant may do. A label that reaches over the outline stands on its area only where nothing is free
/// beside it.
LabelRequest kawasanRequest(const Canvas& canvas, const MapLabel& label, double outlineRoom,
                            const ColouredAreas& coloured, const std::vector<RingSet>& rts, const QRectF& seen) {
  LabelRequest request{kKawasanPriority, {}};
  const QRectF bounds = label.area.bounds();
  for (const LabelText& text : label.texts) {
    LabelVariant variant{sizeOf(canvas, text), {}};
    const double hidden =
        std::min(1.0, variant.size.width() / bounds.width()) * std::min(1.0, variant.size.height() / bounds.height());
    PlacesOn onArea = placesOn(label.area, withRoom(variant.size, outlineRoom), seen);
    if (onArea.held.empty() && hidden > kMostHidden) onArea.others.clear();
    putClearFirst(onArea.held, variant.size, label.area, rts);
    variant.places = std::move(onArea.held);
    const bool canAvoid = coloured.areas.size() <= kMostAvoided;
    const auto keepClean = [&](const std::vector<QPointF>& places, std::vector<QPointF>& others, auto isClean) {
      for (const QPointF& p : places)
        (!canAvoid || isClean(around(p, variant.size)) ? variant.places : others).push_back(p);
    };
    // A label rather loses its figures than stands far off; only the last one may.
    const bool isLast = &text == &label.texts.back();
    std::vector<QPointF> covering;
    std::vector<QPointF> reaching;
    // A label that reaches onto its neighbour would be read as the neighbour's.
    const auto addOnArea = [&] {
      keepClean(onArea.others, reaching, [&](const QRectF& rect) { return !coloured.coversBeyond(label.area, rect); });
    };
    if (!canAvoid) addOnArea();
    for (const double room : kBesideRooms) {
      keepClean(placesAround(bounds, variant.size, room), covering,
                [&](const QRectF& rect) { return coloured.avoid(rect); });
      if (room == kBesideRooms.front()) {
        if (canAvoid) addOnArea();
        variant.places.insert(variant.places.end(), reaching.begin(), reaching.end());
      }
      if (!isLast) break;
    }
    // In the window a name on another area misleads, and the area has its name as soon as it is looked at nearer; paper
    // has the name for good or not at all.
    if (isLast && (seen.isNull() || text.lines.empty()))
      variant.places.insert(variant.places.end(), covering.begin(), covering.end());
    request.variants.push_back(std::move(variant));
  }
  return request;
}

/// Around the middle of an RT, off everything coloured and off other RT.
std::vector<QPointF> placesAbout(QPointF middle, QSizeF size, const ColouredAreas& coloured,
                                 const std::vector<RingSet>& rts) {
  std::vector<QPointF> places;
  for (const double reach : kLeaderReaches) {
    for (int i = 0; i < kLeaderDirections; ++i) {
      const double angle = 2 * std::numbers::pi * i / kLeaderDirections;
      const double away = reach * size.height();
      const QPointF p = middle + QPointF(std::cos(angle) * (away + size.width() / 2), std::sin(angle) * away);
      const QRectF rect = around(p, withRoom(size, kGap));
      const bool isFree =
          coloured.avoid(rect) && std::ranges::all_of(rts, [&](const RingSet& rt) { return rt.avoids(rect); });
      if (isFree) places.push_back(p);
    }
  }
  return places;
}

/// From a label beside its area to the area, to what is seen of it; nothing where the label stands on it.
std::optional<QLineF> leaderOf(const MapLabel& label, const LabelText& text, const QRectF& rect, const QRectF& seen) {
  if (!label.area.avoids(rect)) return std::nullopt;
  const QRectF bounds = label.area.bounds();
  const QRectF within = seen.isNull() || !bounds.intersects(seen) ? bounds : bounds & seen;
  const std::vector<RoomyPoint> inside = roomyPoints(label.area, 1, {}, within);
  const QPointF target = inside.empty() ? bounds.center() : inside.front().point;
  // Beside the disc a label is empty; the line comes out from under it.
  const double radius = text.badge.isEmpty() ? 0 : discRadius(text.badgeStyle);
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

void drawBadge(Canvas& canvas, QPointF middle, const LabelText& text, const FillToken& fill) {
  const double radius = discRadius(text.badgeStyle);
  const bool isDark = fill.text == tokens::kWhite;
  QPainter& painter = canvas.painter();
  painter.setBrush(QColor::fromRgba(fill.fill));
  painter.setPen(QPen(QColor::fromRgba(isDark ? tokens::kWhite : tokens::kDarkText), 0.5));
  painter.drawEllipse(middle, radius - 0.25, radius - 0.25);
  TextStyle style = text.badgeStyle;
  style.colour = fill.text;
  const QRectF area(middle - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
  canvas.textIn(area, Qt::AlignHCenter, text.badge, style);
}

/// `beneath` is set where the label stands on a dark fill: bold letters are white there; small thin ones would drown in
/// its hatch and stay dark on white.
void drawLabel(Canvas& canvas, const LabelText& text, const FillToken& fill, const QRectF& rect,
               const std::optional<FillToken>& beneath) {
  double y = rect.top();
  if (!text.badge.isEmpty()) {
    drawBadge(canvas, {rect.center().x(), y + discRadius(text.badgeStyle)}, text, fill);
    y += badgeHeight(text);
  }
  for (LabelLine line : text.lines) {
    const double caps = canvas.capHeight(line.style);
    const bool isWhite = beneath && line.style.isBold;
    const QRgb halo = isWhite ? QColor::fromRgba(beneath->fill).darker(135).rgba() : tokens::kWhite;
    if (isWhite) line.style.colour = tokens::kWhite;
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
      switch (layer.kind) {
        case LayerKind::Kawasan:
        case LayerKind::ProposedKawasan:
        case LayerKind::RankedGround:
          addKawasan(area, layer.fill);
          break;
        case LayerKind::Rt:
          addRt(area);
          break;
        case LayerKind::Kelurahan:
          addPlace(area);
          break;
        default:
          break;
      }
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
    if (layer.kind == LayerKind::Rt) addBorders(layer);
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
  /// The borders of RT that are seen; of very many none: they are too dense to keep off.
  void addBorders(const SceneLayer& layer) {
    for (const SceneArea& area : layer.areas) {
      if (!area.shape || !boundsOf(*area.shape).intersects(m_view.extent())) continue;
      if (m_rts.size() == kMostAvoided) {
        m_hasFewRts = false;
        return m_rts.clear();
      }
      m_rts.emplace_back(pathInView(*area.shape, m_view));
    }
  }
  /// The name stays in one line where the area holds the whole label so; then the name is folded, then the figures
  /// too, then there is less room to the outline, and then the letters are smaller. Where nothing is held, the name is
  /// folded when it is too wide.
  void addKawasan(const SceneArea& area, FillBy by) {
    MapLabel label;
    label.area = RingSet(pathInView(*area.shape, m_view));
    // The number is that of the order, also where the RT carry the colours.
    label.fill = fillOf(area, area.badge.empty() ? by : FillBy::Priority);
    const QString name = toQString(area.name);
    const QStringList folded = halves(name, QStringLiteral(" "));
    std::vector<LabelText> ways{kawasanText(area, {name}, false), kawasanText(area, folded, false),
                                kawasanText(area, {name}, true), kawasanText(area, folded, true)};
    const bool isTooWide = m_canvas.textWidth(name, ways.front().lines.front().style) > label.area.bounds().width();
    std::size_t way = isTooWide ? 1 : 0;
    double outlineRoom = kOutlineRooms.back();
    LabelText whole = ways[way];
    const auto findHeld = [&] {
      for (const double room : kOutlineRooms) {
        for (std::size_t i = 0; i < ways.size(); ++i) {
          const QSizeF size = withRoom(sizeOf(m_canvas, ways[i]), room);
          if (!mayHold(label.area, size) || placesOn(label.area, size, {}).held.empty()) continue;
          way = i;
          outlineRoom = room;
          whole = ways[i];
          return true;
        }
      }
      return false;
    };
    if (!findHeld()) {
      for (LabelText& each : ways) each = smaller(std::move(each));
      (void)findHeld();
    }
    LabelText nameAlone = whole;
    nameAlone.lines.resize(way % 2 == 0 ? 1 : static_cast<std::size_t>(folded.size()));
    label.texts = {whole, nameAlone};
    if (!whole.badge.isEmpty()) label.texts.push_back({whole.badge, whole.badgeStyle, {}});
    LabelRequest request = kawasanRequest(m_canvas, label, outlineRoom, m_coloured, m_rts, m_seen);
    putSeenFirst(request, label, m_seen);
    push(std::move(request), label);
  }
  [[nodiscard]] LabelText kawasanText(const SceneArea& area, const QStringList& name, bool foldsFigures) const {
    LabelText text;
    text.badge = toQString(area.badge);
    text.badgeStyle = {m_style.badgePoints, true};
    for (const QString& line : name) text.lines.push_back({line, {m_style.namePoints, true, tokens::kBlack}});
    for (const std::string& figures : area.labelLines) {
      const QString whole = toQString(figures);
      for (const QString& line : foldsFigures ? halves(whole, QStringLiteral(" · ")) : QStringList{whole})
        text.lines.push_back({line, {m_style.detailPoints, true, tokens::kBlack}});
    }
    return text;
  }
  /// A number that stands where the area holds it whole, in two lines or smaller where it must; beside the area of a
  /// large RT that has no room for it.
  void addRt(const SceneArea& area) {
    const QString name = toQString(area.name);
    const LabelText usual = rtText({name});
    const QSizeF size = sizeOf(m_canvas, usual);
    const Box box = boundsOf(*area.shape);
    // Most RT of a city are too small for their number at the scale of the city.
    const bool isWide = box.width() >= size.width() * m_view.metresPerMm;
    const bool isHigh = box.height() >= size.height() * m_view.metresPerMm;
    if (!(isWide && isHigh) && !m_hasFewRts) return;
    if (!isWide && !isHigh) return;
    MapLabel label;
    label.area = RingSet(pathInView(*area.shape, m_view));
    const LabelText folded = rtText(halves(name, QStringLiteral(" ")));
    LabelRequest request{kRtPriority, {}};
    for (const LabelText& way : {usual, folded, smaller(usual), smaller(folded)}) {
      const QSizeF needed = sizeOf(m_canvas, way);
      if (!mayHold(label.area, withRoom(needed, kRtOutlineRoom))) continue;
      std::vector<QPointF> places = placesOn(label.area, withRoom(needed, kRtOutlineRoom), m_seen).held;
      if (places.empty()) continue;
      request.variants.push_back({needed, std::move(places)});
      label.texts.push_back(way);
      break;
    }
    const double ground = planeArea(*area.shape) / (m_view.metresPerMm * m_view.metresPerMm);
    const double number = size.width() * size.height();
    if (m_hasFewRts && ground >= kNarrowRt * number) {
      const std::vector<RoomyPoint> inside = roomyPoints(label.area, 1, {}, label.area.bounds());
      const bool isNarrow =
          request.variants.empty() && !inside.empty() && inside.front().room < kNarrow * std::sqrt(ground);
      if (!inside.empty() && (isNarrow || ground >= kLargeRt * number)) {
        request.variants.push_back({size, placesAbout(inside.front().point, size, m_coloured, m_rts)});
        label.texts.push_back(usual);
      }
    }
    for (LabelVariant& variant : request.variants) removeCut(variant, m_seen);
    push(std::move(request), label);
  }
  [[nodiscard]] LabelText rtText(const QStringList& lines) const {
    LabelText text;
    for (const QString& line : lines) text.lines.push_back({line, {m_style.rtPoints, false, tokens::kBlack}});
    return text;
  }
  void addPlace(const SceneArea& area) {
    MapLabel label;
    const TextStyle style{m_style.placePoints, true, tokens::kSecondary, m_style.placePoints * kMmPerPoint * 0.04};
    label.texts = {{{}, {}, {{toQString(area.name).toUpper(), style}}}};
    label.area = RingSet(pathInView(*area.shape, m_view));
    push(besideRequest(m_canvas, label, m_coloured, m_view.rect(), m_seen), label);
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
  std::vector<RingSet> m_rts;
  bool m_hasFewRts = true;
  std::vector<std::pair<RingSet, FillToken>> m_fills;
};

bool meets(const QLineF& line, const QRectF& rect) {
  if (rect.contains(line.p1()) || rect.contains(line.p2())) return true;
  const QLineF sides[] = {{rect.topLeft(), rect.topRight()},
                          {rect.topRight(), rect.bottomRight()},
                          {rect.bottomRight(), rect.bottomLeft()},
                          {rect.bottomLeft(), rect.topLeft()}};
  return std::ranges::any_of(
      sides, [&line](const QLineF& side) { return line.intersects(side, nullptr) == QLineF::BoundedIntersection; });
}

/// A label with the line to the area it names, where it stands beside it.
struct LedLabel {
  PlacedLabel placed;
  std::optional<QLineF> leader;
};

/// In the window: a name whose line comes from what is not seen, or runs through another name, is read as that of what
/// it lies on.
void removeMisleading(std::vector<LedLabel>& labels, const QRectF& seen) {
  if (seen.isNull()) return;
  for (std::size_t i = labels.size(); i-- > 0;) {
    const auto& leader = labels[i].leader;
    if (!leader) continue;
    const bool runsThrough = std::ranges::any_of(
        labels, [&](const LedLabel& other) { return &other != &labels[i] && meets(*leader, other.placed.rect); });
    const bool isSeen = labels[i].placed.rect.intersects(seen);
    if (runsThrough || (isSeen && !seen.contains(leader->p2())))
      labels.erase(labels.begin() + static_cast<std::ptrdiff_t>(i));
  }
}

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
  std::vector<LedLabel> led;
  for (const PlacedLabel& placed : placer.place(collector.requests)) {
    const MapLabel& label = collector.labels[placed.request];
    led.push_back({placed, {}});
    if (collector.requests[placed.request].priority != kPlacePriority)
      led.back().leader = leaderOf(label, label.texts[placed.variant], placed.rect, seen.rect);
  }
  removeMisleading(led, seen.rect);
  for (const LedLabel& each : led) {
    if (each.leader) drawLeader(canvas, *each.leader);  // below every label
  }
  std::vector<DrawnLabel> drawn;
  for (const auto& [placed, leader] : led) {
    const MapLabel& label = collector.labels[placed.request];
    const LabelText& text = label.texts[placed.variant];
    drawn.push_back({placed.rect, text.lines.empty() ? text.badge : text.lines.front().text, leader});
    drawLabel(canvas, text, label.fill.value_or(classToken(ClassFill::Unknown)), placed.rect,
              collector.darkFillUnder(placed.rect));
  }
  return drawn;
}

}  // namespace kawasan
