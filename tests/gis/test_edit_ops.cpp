#include "gis/edit_ops.h"

#include <cmath>
#include <fstream>
#include <iostream>
#include <limits>
#include <map>

#include "core/geom/shared_borders.h"
#include "tests/support/catch.h"
#include "tests/support/partition.h"
#include "tests/support/stopwatch.h"
#include "tests/support/wkt.h"

using namespace kawasan;

namespace {

using Shapes = std::vector<MultiPolygon>;

template <typename T>
T valueOf(Result<T> result) {
  REQUIRE(result);
  return std::move(*result);
}

/// A block of tests/data/edit/cases.txt.
struct Case {
  std::string says;
  std::map<std::string, std::string> given;
  Shapes shapes;
  Shapes expected;
};

std::vector<Case> readCases() {
  std::ifstream file(KAWASAN_SOURCE_DIR "/tests/data/edit/cases.txt");
  std::vector<Case> cases;
  std::string line;
  while (std::getline(file, line)) {
    const std::size_t colon = line.find(": ");
    if (line.empty() || line.front() == '#' || colon == std::string::npos) continue;
    const std::string key = line.substr(0, colon);
    const std::string value = line.substr(colon + 2);
    if (key == "case") {
      cases.push_back({value, {}, {}, {}});
    } else if (key.size() == 1) {
      cases.back().shapes.push_back(test::polygonsFromWkt(value));
    } else if (key == "expect") {
      cases.back().expected.push_back(test::normalForm(test::polygonsFromWkt(value)));
    } else {
      cases.back().given[key] = value;
    }
  }
  return cases;
}

std::vector<const MultiPolygon*> pointersTo(const Shapes& shapes, std::size_t from = 0) {
  std::vector<const MultiPolygon*> pointers;
  for (std::size_t i = from; i < shapes.size(); ++i) pointers.push_back(&shapes[i]);
  return pointers;
}

Result<Shapes> single(Result<MultiPolygon> made) {
  return std::move(made).map([](MultiPolygon shape) { return Shapes{std::move(shape)}; });
}

Result<Shapes> run(const Case& given) {
  const std::string operation = given.given.at("operation");
  const auto line = [&](const char* key) { return test::lineFromWkt(given.given.at(key)); };
  if (operation == "split") return splitByLine(given.shapes.at(0), line("line"));
  if (operation == "merge") return single(merged(pointersTo(given.shapes)));
  if (operation == "hole") return single(withHole(given.shapes.at(0), line("ring")));
  if (operation == "without") return single(without(given.shapes.at(0), pointersTo(given.shapes, 1)));
  if (operation == "intersection") return single(intersectionOf(given.shapes.at(0), given.shapes.at(1)));
  auto drawn = shapeFromRing(line("ring"));
  if (!drawn) return fail(std::move(drawn).error());
  CHECK(drawn->wasInvalid.has_value() == (given.given.count("invalid") == 1));
  if (drawn->wasInvalid) CHECK(drawn->wasInvalid->reason == given.given.at("invalid"));
  return Shapes{drawn->polygons};
}

std::string textOf(const Shapes& shapes) {
  std::string text;
  for (const MultiPolygon& shape : shapes) text += test::wktOf(shape) + "\n";
  return text;
}

bool isOnGrid(const MultiPolygon& shape) {
  for (const Polygon& polygon : shape.polygons) {
    for (const Ring& ring : polygon.rings) {
      for (const Point& p : ring) {
        if (onGrid(p) != p) return false;
      }
    }
  }
  return true;
}

MultiPolygon polygon(Ring ring) {
  return {{Polygon{{std::move(ring)}}}};
}

const double kNan = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("edits by hand give what the pencil gives", "[edit-ops]") {
  const std::vector<Case> cases = readCases();
  REQUIRE(cases.size() > 30);
  for (const Case& given : cases) {
    INFO(given.says);
    auto made = run(given);
    if (given.given.count("error") == 1) {
      REQUIRE_FALSE(made);
      CHECK(nameOf(made.error().code) == given.given.at("error"));
      continue;
    }
    REQUIRE(made);
    for (const MultiPolygon& shape : *made) {
      CHECK_FALSE(invalidityOf(shape));
      CHECK(isOnGrid(shape));
    }
    for (MultiPolygon& shape : *made) shape = test::normalForm(shape);
    Shapes expected = given.expected;
    // Parts of one size come in no order of their own.
    const auto byArea = [](const MultiPolygon& a, const MultiPolygon& b) {
      const double difference = planeArea(a) - planeArea(b);
      if (std::fabs(difference) > 1e-9) return difference > 0;
      return test::wktOf(a) < test::wktOf(b);
    };
    std::sort(made->begin(), made->end(), byArea);
    std::sort(expected.begin(), expected.end(), byArea);
    CHECK(textOf(*made) == textOf(expected));
  }
}

TEST_CASE("the largest part of a split comes first", "[edit-ops]") {
  const auto parts =
      splitByLine(polygon({{0, 0}, {30, 0}, {30, 10}, {0, 10}, {0, 0}}), {{5, -1}, {5, 11}, {20, 11}, {20, -1}});
  REQUIRE(parts);
  REQUIRE(parts->size() == 3);
  CHECK(planeArea((*parts)[0]) == 150);
  CHECK(planeArea((*parts)[1]) == 100);
  CHECK(planeArea((*parts)[2]) == 50);
}

TEST_CASE("a crooked cut shares every corner and leaves nothing between the parts", "[edit-ops]") {
  const MultiPolygon shape = polygon({{348'712.1234, 9'238'400.5678},
                                      {348'790.3333, 9'238'407.1},
                                      {348'801.7, 9'238'466.6667},
                                      {348'722.0001, 9'238'470.9},
                                      {348'712.1234, 9'238'400.5678}});
  const auto parts =
      splitByLine(shape, {{348'740.12345, 9'238'390}, {348'751.98765, 9'238'431.4}, {348'747, 9'238'480}});
  REQUIRE(parts);
  REQUIRE(parts->size() == 2);
  // Both have the two ends of the cut and its corner.
  const auto added = addedVertices({&shape}, {&(*parts)[0]});
  CHECK(added.size() == 3);
  CHECK(addedVertices({&shape}, {&(*parts)[1]}).size() == 3);
  CHECK(addedVertices({&shape, &(*parts)[0]}, {&(*parts)[1]}).empty());
  CHECK(overlapArea((*parts)[0], (*parts)[1]) == 0);
  const auto together = merged({&(*parts)[0], &(*parts)[1]});
  REQUIRE(together);
  CHECK(planeArea(*together) == Approx(planeArea((*parts)[0]) + planeArea((*parts)[1])).epsilon(1e-12));
  // The ends of the cut lie within half a cell of the border: 300 m of it by 0.05 mm.
  CHECK(planeArea(*together) == Approx(planeArea(shape)).margin(0.02).epsilon(0));
  CHECK(together->polygons.size() == 1);
}

TEST_CASE("points that are no numbers are refused", "[edit-ops]") {
  const MultiPolygon square = polygon({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}});
  CHECK(shapeFromRing({{0, 0}, {kNan, 0}, {1, 1}}).error().code == ErrorCode::BadValue);
  CHECK(splitByLine(square, {{0, kNan}, {1, 1}}).error().code == ErrorCode::BadValue);
  CHECK(withHole(square, {{0, 0}, {std::numeric_limits<double>::infinity(), 0}, {1, 1}}).error().code ==
        ErrorCode::BadValue);
  const MultiPolygon broken = polygon({{0, 0}, {kNan, 0}, {10, 10}, {0, 0}});
  CHECK(without(square, {&broken, nullptr})->polygons == square.polygons);
  CHECK(merged({&square, &broken, nullptr})->polygons == square.polygons);
  CHECK(merged({})->polygons.empty());
  CHECK(overlapArea(square, broken) == 0);
  CHECK(intersectionOf(square, MultiPolygon{})->polygons.empty());
  CHECK(splitByLine(MultiPolygon{}, {{0, 0}, {1, 1}})->size() == 1);
}

TEST_CASE("overlaps are measured, shared borders are none", "[edit-ops]") {
  const MultiPolygon a = polygon({{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}});
  CHECK(overlapArea(a, polygon({{8, 8}, {20, 8}, {20, 20}, {8, 20}, {8, 8}})) == Approx(4));
  CHECK(overlapArea(a, polygon({{10, 0}, {20, 0}, {20, 10}, {10, 10}, {10, 0}})) == 0);
  CHECK(overlapArea(a, polygon({{50, 0}, {60, 0}, {60, 10}, {50, 0}})) == 0);
  CHECK(overlapArea(a, polygon({{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}})) == Approx(50));
}

TEST_CASE("fifty thousand corners are split, bitten and merged in time", "[edit-ops]") {
  const MultiPolygon large = polygon(test::wavyRing(50'000, 5000));
  const test::Stopwatch time;
  const auto parts = splitByLine(large, {{-9000, 12.3}, {9000, -45.6}});
  std::cout << "split of 50,000 corners: " << time.milliseconds() << " ms\n";
  REQUIRE(parts);
  REQUIRE(parts->size() == 2);
  const auto together = merged({&(*parts)[0], &(*parts)[1]});
  REQUIRE(together);
  CHECK(planeArea(*together) == Approx(planeArea(large)).margin(0.01).epsilon(0));
  const auto bitten = withHole(large, {{-10, -10}, {10, -10}, {10, 10}, {-10, 10}});
  REQUIRE(bitten);
  CHECK(planeArea(large) - planeArea(*bitten) == Approx(400).margin(1e-5).epsilon(0));
  CHECK(shapeFromRing(large.polygons[0].rings[0])->polygons == large);
  CHECK(time.milliseconds() < 20'000);
}

TEST_CASE("an area is cut along the borders of others, slivers stay with the largest part", "[edit-ops]") {
  const auto box = [](double x0, double y0, double x1, double y1) {
    return MultiPolygon{{Polygon{{Ring{{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}, {x0, y0}}}}}};
  };
  const MultiPolygon whole = box(0, 0, 100, 100);
  const MultiPolygon west = box(-50, -50, 60, 150);
  const MultiPolygon east = box(60, -50, 99.5, 150);  // leaves 50 m2 of a border drawn twice
  const MultiPolygon far = box(500, 0, 600, 100);
  const auto parts = valueOf(splitByAreas(whole, {&far, nullptr, &east, &west}, 100));
  REQUIRE(parts.size() == 2);
  CHECK(parts[0].area == 3);
  CHECK(planeArea(parts[0].polygons) + planeArea(parts[1].polygons) == Approx(10'000));
  CHECK(planeArea(parts[0].polygons) == Approx(6'050));
  CHECK(parts[1].area == 2);
  CHECK(planeArea(parts[1].polygons) == Approx(3'950));
  // What no area covers is a part of its own when it is large enough.
  const auto outside = valueOf(splitByAreas(whole, {&west}, 100));
  REQUIRE(outside.size() == 2);
  CHECK(outside[0].area == 0);
  CHECK_FALSE(outside[1].area);
  CHECK(planeArea(outside[1].polygons) == Approx(4'000));
  CHECK(valueOf(splitByAreas(whole, {&far}, 100)).size() == 1);
  CHECK(valueOf(splitByAreas(whole, {&far, &whole}, 100)).front().area == 1);
}
