// A thousand edits at random over areas that fill a rectangle: whatever is moved, inserted, taken away, cut or joined,
// they go on filling it without gap and overlap.
#include <cmath>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include "core/geom/segment.h"
#include "core/geom/shared_borders.h"
#include "gis/area_overlay.h"
#include "gis/edit_ops.h"
#include "gis/geodesic.h"
#include "gis/vector_io.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/realdata.h"
#include "tests/support/wkt.h"

using namespace kawasan;
using test::Shape;

namespace {

using Key = std::pair<double, double>;
using EdgeKey = std::pair<Key, Key>;

Key keyOf(Point p) {
  return {p.x, p.y};
}

/// The outer border when the shapes are a partition; what is wrong otherwise. Every shape is valid and runs
/// anticlockwise, and each edge inside is run once in either direction: then every place inside the outer border, which
/// is a simple ring, is covered by one shape exactly.
struct Filled {
  Ring outer;
  std::string wrong;
};

Filled filledBy(const std::vector<Shape>& shapes) {
  std::set<EdgeKey> edges;
  for (const Shape& shape : shapes) {
    if (invalidityOf(*shape)) return {{}, "invalid: " + test::wktOf(*shape)};
    for (const Polygon& polygon : test::normalForm(*shape).polygons) {
      for (const Ring& ring : polygon.rings) {
        for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
          if (!edges.insert({keyOf(ring[i]), keyOf(ring[i + 1])}).second) {
            return {{}, "an edge in two shapes: " + test::wktOf(std::vector<Point>{ring[i], ring[i + 1]})};
          }
        }
      }
    }
  }
  std::map<Key, Key> next;
  for (const auto& [a, b] : edges) {
    if (edges.count({b, a}) == 1) continue;
    if (!next.emplace(a, b).second) return {{}, "the outer border parts"};
  }
  Filled filled;
  Key at = next.begin()->first;
  do {
    filled.outer.push_back({at.first, at.second});
    at = next.at(at);
  } while (at != next.begin()->first && filled.outer.size() <= next.size());
  filled.outer.push_back(filled.outer.front());
  if (filled.outer.size() != next.size() + 1) filled.wrong = "more than one border";
  if (invalidityOf(MultiPolygon{{Polygon{{filled.outer}}}})) filled.wrong = "the outer border crosses itself";
  return filled;
}

/// Areas and what a user does to them.
class Table {
 public:
  explicit Table(std::vector<Shape> shapes) : m_shapes(std::move(shapes)) {}

  [[nodiscard]] const std::vector<Shape>& shapes() const { return m_shapes; }

  bool move() {
    const Point from = anyCorner();
    if (isOutside(from)) return false;
    return take(SharedBorders(m_shapes).moveVertex(from, onGrid({from.x + number(-2, 2), from.y + number(-2, 2)})));
  }

  bool moveOntoNeighbour() {
    const auto [a, b] = anyEdge();
    if (isOutside(a)) return false;
    return take(SharedBorders(m_shapes).moveVertex(a, b));
  }

  bool insert() {
    const auto [a, b] = anyEdge();
    const SharedBorders borders(m_shapes);
    if (borders.shapesWithEdge(a, b).size() != 2) return false;
    const double t = number(0.2, 0.8);
    return take(borders.insertVertex(
        a, b, onGrid({a.x + t * (b.x - a.x) + number(-1, 1), a.y + t * (b.y - a.y) + number(-1, 1)})));
  }

  bool remove() {
    const Point p = anyCorner();
    return !isOutside(p) && take(SharedBorders(m_shapes).removeVertex(p));
  }

  bool split() {
    const std::size_t index = anyIndex();
    const Shape shape = m_shapes[index];
    const Box box = boundsOf(*shape);
    const auto anywhere = [&] { return Point{number(box.minX, box.maxX), number(box.minY, box.maxY)}; };
    const Point a = anywhere();
    const Point b = anywhere();
    const Point c = anywhere();
    const LineString line{
        {a.x - 5 * (b.x - a.x), a.y - 5 * (b.y - a.y)}, b, {b.x + 9 * (c.x - b.x), b.y + 9 * (c.y - b.y)}};
    const auto parts = splitByLine(*shape, line);
    REQUIRE(parts);
    double area = 0;
    for (const MultiPolygon& part : *parts) area += planeArea(part);
    CHECK(area == Approx(planeArea(*shape)).margin(0.05).epsilon(0));
    if (parts->size() < 2) {
      CHECK(parts->front() == *shape);
      return false;
    }
    std::vector<const MultiPolygon*> after;
    for (const MultiPolygon& part : *parts) after.push_back(&part);
    const std::vector<Point> added = addedVertices({shape.get()}, after);
    m_shapes.erase(m_shapes.begin() + static_cast<std::ptrdiff_t>(index));
    for (const MultiPolygon& part : *parts) m_shapes.push_back(std::make_shared<const MultiPolygon>(part));
    share(added);
    return true;
  }

  bool merge() {
    const auto [a, b] = anyEdge();
    const auto both = SharedBorders(m_shapes).shapesWithEdge(a, b);
    if (both.size() != 2) return false;
    const Shape first = m_shapes[both[0]];
    const Shape second = m_shapes[both[1]];
    const auto together = merged({first.get(), second.get()});
    REQUIRE(together);
    CHECK(planeArea(*together) == Approx(planeArea(*first) + planeArea(*second)).margin(1e-6).epsilon(0));
    const std::vector<Point> added = addedVertices({first.get(), second.get()}, {&*together});
    CHECK(added.empty());
    m_shapes[both[0]] = std::make_shared<const MultiPolygon>(*together);
    m_shapes.erase(m_shapes.begin() + static_cast<std::ptrdiff_t>(both[1]));
    share(added);
    return true;
  }

  double number(double least, double most) { return std::uniform_real_distribution<double>(least, most)(m_random); }

 private:
  std::size_t anyIndex() { return std::uniform_int_distribution<std::size_t>(0, m_shapes.size() - 1)(m_random); }

  std::pair<Point, Point> anyEdge() {
    const std::vector<Polygon>& polygons = m_shapes[anyIndex()]->polygons;
    const Polygon& polygon = polygons[std::uniform_int_distribution<std::size_t>(0, polygons.size() - 1)(m_random)];
    const Ring& ring = polygon.rings[std::uniform_int_distribution<std::size_t>(0, polygon.rings.size() - 1)(m_random)];
    const std::size_t i = std::uniform_int_distribution<std::size_t>(0, ring.size() - 2)(m_random);
    return {ring[i], ring[i + 1]};
  }

  Point anyCorner() { return anyEdge().first; }

  bool isOutside(Point p) const {
    const Filled filled = filledBy(m_shapes);
    return std::find(filled.outer.begin(), filled.outer.end(), p) != filled.outer.end();
  }

  void share(const std::vector<Point>& points) {
    for (const auto& changed : SharedBorders(m_shapes).insertOnBorders(points, kProjectGrid)) {
      m_shapes[changed.shape] = changed.polygons;
    }
  }

  /// As the window does: an edit that breaks a shape or turns one inside out is not taken.
  bool take(const std::vector<SharedBorders::Changed>& changed) {
    for (const auto& one : changed) {
      if (invalidityOf(*one.polygons) || isTurned(*m_shapes[one.shape], *one.polygons)) return false;
    }
    for (const auto& one : changed) m_shapes[one.shape] = one.polygons;
    return !changed.empty();
  }

  static bool isTurned(const MultiPolygon& before, const MultiPolygon& after) {
    for (std::size_t p = 0; p < before.polygons.size(); ++p) {
      for (std::size_t r = 0; r < before.polygons[p].rings.size(); ++r) {
        if (signedArea(before.polygons[p].rings[r]) * signedArea(after.polygons[p].rings[r]) <= 0) return true;
      }
    }
    return false;
  }

  std::vector<Shape> m_shapes;
  std::mt19937 m_random{20'240'611};
};

}  // namespace

TEST_CASE("a thousand edits leave no gap and no overlap", "[edit-partition]") {
  Table table(test::partition(7, 7, 40, 3));
  const Filled before = filledBy(table.shapes());
  REQUIRE(before.wrong.empty());
  std::map<std::string, int> done;
  int edits = 0;
  for (int tried = 0; tried < 20'000 && edits < 1000; ++tried) {
    const double dice = table.number(0, 1);
    std::string name;
    bool isDone = false;
    const bool isCrowded = table.shapes().size() > 60;
    if (dice < 0.3) {
      name = "move";
      isDone = table.move();
    } else if (dice < 0.35) {
      name = "move onto a neighbour";
      isDone = table.moveOntoNeighbour();
    } else if (dice < 0.55) {
      name = "insert";
      isDone = table.insert();
    } else if (dice < 0.75) {
      name = "remove";
      isDone = table.remove();
    } else if (isCrowded) {
      name = "merge";
      isDone = table.merge();
    } else {
      name = "split";
      isDone = table.split();
    }
    if (!isDone) continue;
    ++edits;
    ++done[name];
    const Filled filled = filledBy(table.shapes());
    INFO("edit " << edits << ", " << name);
    REQUIRE(filled.wrong == "");
    double area = 0;
    for (const Shape& shape : table.shapes()) area += planeArea(*shape);
    REQUIRE(std::fabs(area - planeArea(MultiPolygon{{Polygon{{filled.outer}}}})) < 1e-6);
  }
  CHECK(edits == 1000);
  CHECK(done.size() == 6);
  for (const auto& [name, times] : done) std::cout << name << " " << times << "x, ";
  std::cout << table.shapes().size() << " areas left\n";

  // The outer border got corners where cuts meet it, each within half a cell of where it was.
  const Filled after = filledBy(table.shapes());
  CHECK(planeArea(MultiPolygon{{Polygon{{after.outer}}}}) ==
        Approx(planeArea(MultiPolygon{{Polygon{{before.outer}}}})).margin(0.1).epsilon(0));
  std::vector<const MultiPolygon*> shapes;
  for (const Shape& shape : table.shapes()) shapes.push_back(shape.get());
  const auto overlaps = AreaOverlay(shapes).overlaps(0, {});
  REQUIRE(overlaps);
  CHECK(overlaps->empty());
}

TEST_CASE("an area is drawn over others, and the overlap is taken off it to share their borders", "[edit-partition]") {
  std::vector<Shape> shapes = test::partition(6, 6, 40, 3);
  const Filled before = filledBy(shapes);
  std::mt19937 random(4);
  std::uniform_real_distribution<double> part(-60, 300);
  for (int round = 0; round < 40; ++round) {
    const double x = 348'700 + part(random);
    const double y = 9'238'400 + part(random);
    Ring ring;
    for (const Point& p : test::wavyRing(60, 60)) ring.push_back({p.x + x, p.y + y});
    const auto drawn = shapeFromRing(ring);
    REQUIRE(drawn);
    std::vector<const MultiPolygon*> others;
    for (const Shape& shape : shapes) others.push_back(shape.get());
    const auto rest = without(drawn->polygons, others);
    REQUIRE(rest);
    if (rest->polygons.empty()) continue;
    std::vector<const MultiPolygon*> known = others;
    known.push_back(&drawn->polygons);
    std::vector<Shape> all = shapes;
    all.push_back(std::make_shared<const MultiPolygon>(*rest));
    const auto changed = SharedBorders(all).insertOnBorders(addedVertices({&drawn->polygons}, {&*rest}), kProjectGrid);
    for (const auto& one : changed) all[one.shape] = one.polygons;
    std::vector<const MultiPolygon*> now;
    for (const Shape& shape : all) now.push_back(shape.get());
    const auto overlaps = AreaOverlay(now).overlaps(0, {});
    REQUIRE(overlaps);
    CHECK(overlaps->empty());
    // And no crack: what both together cover is what they covered before, to the rounding of the crossings.
    const auto covered = merged(now);
    const auto expected = merged(known);
    REQUIRE(covered);
    REQUIRE(expected);
    CHECK(planeArea(*covered) == Approx(planeArea(*expected)).margin(0.05).epsilon(0));
    for (const Polygon& polygon : covered->polygons) {
      for (std::size_t r = 1; r < polygon.rings.size(); ++r) CHECK(std::fabs(signedArea(polygon.rings[r])) > 0.01);
    }
  }
}

TEST_CASE("areas of Pekalongan are cut and joined again", "[edit-real]") {
  KAWASAN_NEEDS_REALDATA();
  const std::string path = test::realdata("boundaries/pekalongan/kumuh_rt_2024.geojson");
  const auto layers = readVectors(path);
  REQUIRE(layers);
  const auto areas = toProject(path, *layers, {"EPSG:32749", ""});
  REQUIRE(areas);
  std::size_t cut = 0;
  for (const ForeignArea& area : areas->areas) {
    const MultiPolygon& shape = area.geometry;
    const Box box = boundsOf(shape);
    const Point middle = box.centre();
    const auto parts =
        splitByLine(shape, {{box.minX - 1, middle.y - 3.3}, {middle.x, middle.y}, {box.maxX + 1, middle.y + 7.7}});
    REQUIRE(parts);
    if (parts->size() < 2) continue;
    ++cut;
    double sum = 0;
    std::vector<const MultiPolygon*> pieces;
    for (const MultiPolygon& part : *parts) {
      CHECK_FALSE(invalidityOf(part));
      CHECK(planeArea(part) <= planeArea(parts->front()) + 1e-9);
      pieces.push_back(&part);
      sum += planeArea(part);
    }
    const auto together = merged(pieces);
    REQUIRE(together);
    CHECK(planeArea(*together) == Approx(sum).margin(1e-6).epsilon(0));
    CHECK(planeArea(*together) == Approx(planeArea(shape)).margin(0.05).epsilon(0));
    // Corners that were there are there still.
    CHECK(addedVertices({&*together}, {&shape}).empty());
  }
  CHECK(cut > 90);
}
