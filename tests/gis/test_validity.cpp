#include "gis/validity.h"

#include <cmath>

#include "gis/table_io.h"
#include "gis/vector_io.h"
#include "tests/gis/reader_program.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"
#include "tests/support/temp_folder.h"

using namespace kawasan;

namespace {

MultiPolygon polygonOf(Ring ring) {
  return {{Polygon{{std::move(ring)}}}};
}

const Ring kBowTie{{0, 0}, {10, 10}, {10, 0}, {0, 10}, {0, 0}};
const Ring kSquare{{0, 0}, {10, 0}, {10, 10}, {0, 10}, {0, 0}};

}  // namespace

TEST_CASE("a crossing is named and placed", "[validity]") {
  const auto found = invalidityOf(polygonOf(kBowTie));
  REQUIRE(found);
  CHECK(found->reason == "self-intersection");
  REQUIRE(found->place);
  CHECK(*found->place == Point{5, 5});
  CHECK_FALSE(invalidityOf(polygonOf(kSquare)));
  CHECK_FALSE(invalidityOf(MultiPolygon{}));
}

TEST_CASE("rings that are none and coordinates that are no numbers are invalid", "[validity]") {
  CHECK(invalidityOf(polygonOf({{0, 0}, {1, 0}, {1, 1}, {2, 2}}))->reason == "broken-ring");
  CHECK(invalidityOf(polygonOf({{0, 0}, {1, std::nan("")}, {1, 1}, {0, 0}}))->reason == "invalid-coordinate");
  CHECK(repaired(polygonOf({{0, 0}, {1, std::nan("")}, {1, 1}, {0, 0}})).polygons.polygons.empty());
}

TEST_CASE("repair keeps both wings of a crossing ring", "[validity]") {
  const Repair repair = repaired(polygonOf(kBowTie));
  CHECK(repair.reason == "self-intersection");
  CHECK(repair.polygons.polygons.size() == 2);
  CHECK(repair.areaBefore == Approx(0).margin(1e-9));
  CHECK(repair.areaAfter == Approx(50));
  CHECK_FALSE(invalidityOf(repair.polygons));
}

TEST_CASE("repair unites overlapping parts", "[validity]") {
  MultiPolygon both = polygonOf(kSquare);
  both.polygons.push_back(Polygon{{{{5, 0}, {15, 0}, {15, 10}, {5, 10}, {5, 0}}}});
  const Repair repair = repaired(both);
  CHECK(repair.reason == "self-intersection");
  CHECK(repair.areaBefore == Approx(200));
  CHECK(repair.areaAfter == Approx(150));
}

TEST_CASE("a valid shape comes back corner by corner", "[validity]") {
  const Repair repair = repaired(polygonOf(kSquare));
  CHECK(repair.reason.empty());
  CHECK(repair.polygons == polygonOf(kSquare));
}

TEST_CASE("a shape without area is not kept", "[validity]") {
  const Repair repair = repaired(polygonOf({{0, 0}, {10, 10}, {5, 5}, {0, 0}}));
  CHECK_FALSE(repair.reason.empty());
  CHECK(repair.polygons.polygons.empty());
}

TEST_CASE("snapping puts every coordinate on the grid and keeps the order of corners", "[validity]") {
  const MultiPolygon snapped = snapToGrid(polygonOf({{0.00004, 0}, {10.00006, 0}, {10, 9.99996}, {0.00004, 0}}));
  CHECK(snapped == polygonOf({{0, 0}, {10.0001, 0}, {10, 10}, {0, 0}}));
  const double easting = 348712.1234;
  CHECK(
      snapToGrid(polygonOf({{easting, 0}, {easting + 10, 0}, {easting, 10}, {easting, 0}})).polygons[0].rings[0][0].x ==
      easting);
}

TEST_CASE("snapping stays valid where a sliver would fold", "[validity]") {
  // A notch narrower than the grid: rounded corner by corner, its two sides fall together.
  const MultiPolygon notched =
      polygonOf({{0, 0}, {10, 0}, {10, 10}, {5.00002, 10}, {5.00001, 2}, {4.99999, 10}, {0, 10}, {0, 0}});
  REQUIRE_FALSE(invalidityOf(notched));
  const MultiPolygon snapped = snapToGrid(notched);
  CHECK_FALSE(invalidityOf(snapped));
  CHECK(planeArea(snapped) == Approx(100).margin(0.01));
  CHECK(snapToGrid(polygonOf({{0, 0}, {0.00001, 0}, {0, 0.00001}, {0, 0}})).polygons.empty());
}

TEST_CASE("validity agrees with the published cases", "[validity]") {
  KAWASAN_NEEDS_REALDATA();
  const auto cases = readTables(test::realdata("vectors/geos/valid_cases.csv"));
  REQUIRE(cases);
  std::size_t compared = 0;
  // The polygons among the cases that are given as WKT travel through the reading child as a CSV file with a WKT
  // column.
  const test::TempFolder folder;
  std::string csv = "expected,WKT\n";
  for (const auto& row : cases->front().rows) {
    if (row.size() < 4 || row[2].find("POLYGON") == std::string::npos || row[2].find("EMPTY") != std::string::npos) {
      continue;
    }
    csv += row[3] + ",\"" + row[2] + "\"\n";
  }
  test::writeFile(folder.file("cases.csv"), csv);
  const auto layers = readVectors(folder.file("cases.csv"));
  REQUIRE(layers);
  for (const ForeignFeature& feature : layers->front().features) {
    const MultiPolygon& shape = feature.geometry.polygons;
    if (shape.polygons.empty()) continue;
    INFO(feature.number);
    ++compared;
    CHECK(invalidityOf(shape).has_value() == (feature.values[0] == "false"));
    const Repair repair = repaired(shape);
    CHECK_FALSE(invalidityOf(repair.polygons));
    CHECK_FALSE(invalidityOf(snapToGrid(repair.polygons)));
  }
  CHECK(compared > 100);
}
