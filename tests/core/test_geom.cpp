#include "core/geom/geometry.h"
#include "core/geom/wkb.h"
#include "tests/support/catch.h"

using namespace kawasan;

namespace {

Ring squareRing(double x, double y, double size) {
  return {{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}};
}

MultiPolygon squareWithHole() {
  return {{Polygon{{squareRing(100, 200, 10), squareRing(102, 202, 2)}}}};
}

}  // namespace

TEST_CASE("plane area, centroid and containment know holes", "[geom]") {
  const MultiPolygon shape = squareWithHole();
  CHECK(planeArea(shape) == 96);
  CHECK(contains(shape, {101, 201}));
  CHECK_FALSE(contains(shape, {103, 203}));
  CHECK_FALSE(contains(shape, {99, 203}));
  const Point centre = centroidOf(shape);
  // (100 * 105 - 4 * 103) / 96
  CHECK(centre.x == Approx(105.0833333));
  CHECK(centre.y == Approx(205.0833333));
}

TEST_CASE("a polygon survives the GeoPackage blob", "[geom]") {
  const MultiPolygon shape = squareWithHole();
  const Blob blob = gpkgFromPolygons(shape, 32749);
  const auto back = geometryFromGpkg(blob);
  REQUIRE(back);
  CHECK(std::get<MultiPolygon>(*back) == shape);
  CHECK(boundsFromGpkgHeader(blob) == boundsOf(shape));
}

TEST_CASE("truncated and absurd blobs are refused", "[geom]") {
  const Blob blob = gpkgFromPolygons(squareWithHole(), 32749);
  for (std::size_t length = 0; length + 1 < blob.size(); ++length) {
    INFO("first " << length << " bytes");
    CHECK_FALSE(geometryFromGpkg(BlobView(blob).first(length)));
  }
  Blob many = wkbFromGeometry(Geometry(squareWithHole()));
  many[5] = many[6] = many[7] = many[8] = 0xFF;  // four thousand million polygons
  CHECK_FALSE(geometryFromWkb(many));
}

TEST_CASE("Z and M of either dialect are dropped", "[geom]") {
  // LINESTRING ZM (1 2 3 4), ISO type 3002, little endian
  Blob wkb{1, 0xBA, 0x0B, 0, 0, 2, 0, 0, 0};
  const auto add = [&wkb](double value) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(&value);
    wkb.insert(wkb.end(), bytes, bytes + sizeof(value));
  };
  for (const double value : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0}) add(value);
  const auto line = geometryFromWkb(wkb);
  REQUIRE(line);
  CHECK(std::get<LineString>(*line) == LineString{{1, 2}, {5, 6}});
}
