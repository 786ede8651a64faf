#include "core/geom/crossings.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <unordered_set>
#include <utility>

#include "core/geom/grid.h"
#include "core/geom/packed_tree.h"
#include "core/geom/point_hash.h"
#include "core/geom/segment.h"

namespace kawasan {

namespace {

__extension__ using WideInteger = __int128;  // holds the product of two differences of grid numbers

constexpr double kFarthest = 1e14;      // grid lines from the origin; beyond it is no place on earth
constexpr std::size_t kRunLength = 12;  // edges in a leaf of the tree

/// A point counted in grid lines.
struct GridPoint {
  std::int64_t x = 0;
  std::int64_t y = 0;
  friend bool operator==(const GridPoint&, const GridPoint&) = default;
};

std::optional<GridPoint> gridPoint(Point p) {
  const double x = std::round(p.x * kGridLines);
  const double y = std::round(p.y * kGridLines);
  if (!(std::fabs(x) < kFarthest) || !(std::fabs(y) < kFarthest)) return std::nullopt;
  return GridPoint{static_cast<std::int64_t>(x), static_cast<std::int64_t>(y)};
}

Point toPoint(GridPoint p) {
  return {static_cast<double>(p.x) / kGridLines, static_cast<double>(p.y) / kGridLines};
}

/// 1 when c lies left of a-b, -1 right, 0 exactly on the line.
int sideOf(GridPoint a, GridPoint b, GridPoint c) {
  const WideInteger left = static_cast<WideInteger>(b.x - a.x) * (c.y - a.y);
  const WideInteger right = static_cast<WideInteger>(b.y - a.y) * (c.x - a.x);
  return left > right ? 1 : left < right ? -1 : 0;
}

/// Whether c, known to lie on the line through a and b, lies between them, ends included.
bool isBetween(GridPoint a, GridPoint b, GridPoint c) {
  return std::min(a.x, b.x) <= c.x && c.x <= std::max(a.x, b.x) && std::min(a.y, b.y) <= c.y &&
         c.y <= std::max(a.y, b.y);
}

/// Where two segments that cross inside both do so.
Point crossingPoint(GridPoint a, GridPoint b, GridPoint c, GridPoint d) {
  // Relative to a, so that the digits go to the differences.
  const auto difference = [](std::int64_t to, std::int64_t from) { return static_cast<double>(to - from); };
  const double bx = difference(b.x, a.x);
  const double by = difference(b.y, a.y);
  const double dx = difference(d.x, c.x);
  const double dy = difference(d.y, c.y);
  const double t = (difference(c.x, a.x) * dy - difference(c.y, a.y) * dx) / (bx * dy - by * dx);
  return onGrid({(static_cast<double>(a.x) + t * bx) / kGridLines, (static_cast<double>(a.y) + t * by) / kGridLines});
}

/// Hands the places where a-b and c-d meet to `found`: one for a crossing or a touch, the ends of what they share when
/// they lie on each other. `isNone` says of a touching point that it does not count.
template <typename IsNone, typename Found>
void meetings(GridPoint a, GridPoint b, GridPoint c, GridPoint d, IsNone isNone, Found found) {
  if (std::max(a.x, b.x) < std::min(c.x, d.x) || std::max(c.x, d.x) < std::min(a.x, b.x) ||
      std::max(a.y, b.y) < std::min(c.y, d.y) || std::max(c.y, d.y) < std::min(a.y, b.y)) {
    return;
  }
  const int cSide = sideOf(a, b, c);
  const int dSide = sideOf(a, b, d);
  if (cSide * dSide > 0) return;
  const int aSide = sideOf(c, d, a);
  const int bSide = sideOf(c, d, b);
  if (aSide * bSide > 0) return;
  if (cSide * dSide < 0 && aSide * bSide < 0) {
    found(crossingPoint(a, b, c, d));
    return;
  }
  const auto touch = [&](GridPoint p, int side, GridPoint from, GridPoint to) {
    if (side == 0 && isBetween(from, to, p) && !isNone(p)) found(toPoint(p));
  };
  touch(c, cSide, a, b);
  touch(d, dSide, a, b);
  touch(a, aSide, c, d);
  touch(b, bSide, c, d);
}

/// The path on the grid without repeated points and without points that are no numbers.
struct GridPath {
  std::vector<GridPoint> points;
  std::vector<bool> isBroken;  // no edge from the point to the next
};

GridPath gridPath(const LineString& path) {
  GridPath made;
  made.points.reserve(path.size());
  for (const Point& p : path) {
    const auto point = gridPoint(p);
    if (!point) {
      if (!made.isBroken.empty()) made.isBroken.back() = true;
      continue;
    }
    if (!made.points.empty() && made.points.back() == *point && !made.isBroken.back()) continue;
    made.points.push_back(*point);
    made.isBroken.push_back(false);
  }
  return made;
}

struct Edge {
  GridPoint a;
  GridPoint b;
  std::size_t next = 0;  // the edge that starts where this one ends
};

constexpr std::size_t kNoEdge = static_cast<std::size_t>(-1);

std::vector<Edge> edgesOf(GridPath path, bool closed) {
  if (closed && path.points.size() > 2 && path.points.front() != path.points.back() && !path.isBroken.back()) {
    path.points.push_back(path.points.front());
    path.isBroken.push_back(false);
  }
  std::vector<Edge> edges;
  for (std::size_t i = 0; i + 1 < path.points.size(); ++i) {
    if (path.isBroken[i]) continue;
    if (!edges.empty() && edges.back().b == path.points[i] && i > 0 && !path.isBroken[i - 1]) {
      edges.back().next = edges.size();
    }
    edges.push_back(Edge{path.points[i], path.points[i + 1], kNoEdge});
  }
  if (edges.size() > 2 && edges.front().a == edges.back().b && path.points.front() == path.points.back()) {
    edges.back().next = 0;
  }
  return edges;
}

Box boxOf(const Edge& edge) {
  Box box;
  for (const GridPoint& p : {edge.a, edge.b}) box.extend(Point{static_cast<double>(p.x), static_cast<double>(p.y)});
  return box;
}

/// Runs of consecutive edges; monotone or not, they are near each other.
PackedTree treeOf(const std::vector<Edge>& edges) {
  std::vector<Box> boxes;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    if (i % kRunLength == 0) boxes.emplace_back();
    boxes.back().extend(boxOf(edges[i]));
  }
  return PackedTree(boxes);
}

/// A point met while going along edge `edge`.
struct Meeting {
  std::size_t edge = 0;
  double along = 0;
  Point point;
  friend bool operator<(const Meeting& a, const Meeting& b) {
    return a.edge != b.edge ? a.edge < b.edge : a.along < b.along;
  }
};

/// Edges of which runs may lie in the box.
template <typename Visit>
void forEachNear(const PackedTree& tree, std::size_t count, const Box& box, Visit visit) {
  tree.query(box, [&](std::size_t run) {
    const std::size_t last = std::min((run + 1) * kRunLength, count);
    for (std::size_t i = run * kRunLength; i < last; ++i) visit(i);
  });
}

std::vector<Point> crossingsOf(const std::vector<Edge>& edges) {
  const PackedTree tree = treeOf(edges);
  std::vector<Meeting> meeting;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    const Edge& edge = edges[i];
    const auto compare = [&](std::size_t j) {
      const Edge& other = edges[j];
      const auto isShared = [&](GridPoint p) {
        return (edge.next == j && p == edge.b && p == other.a) || (other.next == i && p == other.b && p == edge.a);
      };
      meetings(edge.a, edge.b, other.a, other.b, isShared, [&](Point p) {
        meeting.push_back(Meeting{i, positionAlong(toPoint(edge.a), toPoint(edge.b), p), p});
      });
    };
    forEachNear(tree, edges.size(), boxOf(edge), [&](std::size_t j) {
      if (j > i) compare(j);
    });
  }
  std::sort(meeting.begin(), meeting.end());
  std::vector<Point> places;
  std::unordered_set<Point, PointHash> known;
  for (const Meeting& met : meeting) {
    if (known.insert(met.point).second) places.push_back(met.point);
  }
  return places;
}

}  // namespace

std::vector<Point> selfCrossings(const LineString& path, bool closed) {
  return crossingsOf(edgesOf(gridPath(path), closed));
}

/// The ring without the two edges at the corner: from the corner after it round to the one before it.
struct CornerCrossings::Rest {
  std::vector<Edge> edges;
  PackedTree tree;
};

CornerCrossings::CornerCrossings(Ring ring, Point corner) : m_ring(std::move(ring)), m_corner(corner) {
  GridPath path = gridPath(m_ring);
  std::vector<GridPoint>& points = path.points;
  if (points.size() > 1 && points.front() == points.back()) points.pop_back();
  const bool isWhole = std::ranges::none_of(path.isBroken, [](bool isBroken) { return isBroken; });
  const auto moving = gridPoint(corner);
  const auto has = moving ? std::ranges::count(points, *moving) : 0;
  if (!isWhole || has != 1 || points.size() < 4) {
    if (has == 0) m_known = selfCrossings(m_ring, true);
    return;
  }
  std::ranges::rotate(points, std::ranges::find(points, *moving));
  points.erase(points.begin());
  if (points.front() == points.back()) return;  // a spike
  path.isBroken.assign(points.size(), false);
  auto rest = std::make_shared<Rest>();
  rest->edges = edgesOf(std::move(path), false);
  rest->tree = treeOf(rest->edges);
  m_known = crossingsOf(rest->edges);
  m_rest = std::move(rest);
}

std::vector<Point> CornerCrossings::at(Point to) const {
  const auto corner = gridPoint(to);
  if (std::ranges::find(m_ring, m_corner) == m_ring.end()) return m_known;
  const bool isOnNeighbour =
      m_rest && corner && (*corner == m_rest->edges.front().a || *corner == m_rest->edges.back().b);
  if (!m_rest || !corner || isOnNeighbour) {
    Ring moved = m_ring;
    std::ranges::replace(moved, m_corner, to);
    return selfCrossings(moved, true);
  }
  const std::vector<Edge>& edges = m_rest->edges;
  const GridPoint before = edges.back().b;
  const GridPoint after = edges.front().a;
  std::vector<Point> places = m_known;
  const auto add = [&](Point p) {
    if (std::ranges::find(places, p) == places.end()) places.push_back(p);
  };
  const auto meet = [&](const Edge& edge, std::size_t neighbour, GridPoint shared) {
    forEachNear(m_rest->tree, edges.size(), boxOf(edge), [&](std::size_t i) {
      const auto isShared = [&](GridPoint p) { return i == neighbour && p == shared; };
      meetings(edge.a, edge.b, edges[i].a, edges[i].b, isShared, add);
    });
  };
  meet({before, *corner, kNoEdge}, edges.size() - 1, before);
  meet({*corner, after, kNoEdge}, 0, after);
  meetings(
      before, *corner, *corner, after, [&](GridPoint p) { return p == *corner; }, add);
  return places;
}

std::vector<Point> ringCrossings(const std::vector<Ring>& rings) {
  std::vector<Edge> edges;
  for (const Ring& ring : rings) {
    const std::size_t first = edges.size();
    for (Edge edge : edgesOf(gridPath(ring), true)) {
      if (edge.next != kNoEdge) edge.next += first;
      edges.push_back(edge);
    }
  }
  return crossingsOf(edges);
}

std::optional<Point> crossingOfNewSegment(const LineString& path, Point next) {
  const GridPath line = gridPath(path);
  const auto to = gridPoint(next);
  if (!to || line.points.empty() || line.isBroken.back() || line.points.back() == *to) return std::nullopt;
  const GridPoint from = line.points.back();
  const bool closes = line.points.size() > 2 && line.points.front() == *to;
  std::optional<Point> first;
  double nearest = 0;
  for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
    if (line.isBroken[i]) continue;
    const bool isLast = i + 2 == line.points.size();
    const auto isNone = [&](GridPoint p) { return (isLast && p == from) || (closes && i == 0 && p == *to); };
    meetings(from, *to, line.points[i], line.points[i + 1], isNone, [&](Point p) {
      const double away = distance(toPoint(from), p);
      if (first && away >= nearest) return;
      first = p;
      nearest = away;
    });
  }
  return first;
}

}  // namespace kawasan
