// Photos of works against each other and against the drawing.

#include "gis/photo_checks.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// On the central meridian of zone 49 south the equator is 500 000, 10 000 000; a degree of latitude there has
/// 110 574 m, of which the projection shows 0.9996.
struct Works {
  PlanCity city;
  FeatureId id = 0;

  Works() {
    city.snapshot.info.crs = "EPSG:32749";
    Activity road;
    road.uuid = "u-jalan";
    road.name = "Jalan";
    road.geometry = std::make_shared<Geometry>(LineString{{500'000, 10'000'000}, {500'100, 10'000'000}});
    id = city.activity(road);
  }
  void photo(const std::string& name, std::optional<int> percent, const std::string& takenAt,
             std::optional<double> latitude = {}) {
    Attachment file;
    file.id = static_cast<FeatureId>(city.snapshot.attachments.size()) + 1;
    file.ownerId = id;
    file.kind = AttachmentKind::Photo;
    file.fileName = name;
    file.percent = percent;
    file.takenAt = takenAt;
    file.latitude = latitude;
    if (latitude) file.longitude = 111;
    city.snapshot.attachments.push_back(file);
  }
  [[nodiscard]] std::vector<Finding> found() const { return checkPhotos(city.snapshot); }
};

std::string param(const Finding& finding, const char* name) {
  return std::string(finding.params.get(name));
}

}  // namespace

TEST_CASE("a photo of a later stage that is older than one of an earlier stage is told", "[photos]") {
  Works works;
  CHECK(works.found().empty());
  works.photo("awal.jpg", 0, "2024-05-11T09:00:00");
  works.photo("selesai.jpg", 100, "2024-08-01T09:00:00");
  works.photo("lain.jpg", std::nullopt, "2020-01-01T09:00:00");
  works.photo("tanpa jam.jpg", 50, "");
  works.photo("hari yang sama.jpg", 50, "2024-05-11T07:00:00");  // clocks of two cameras differ
  CHECK(works.found().empty());
  works.photo("separuh.jpg", 50, "2024-03-01T09:00:00");
  const std::vector<Finding> found = works.found();
  REQUIRE(found.size() == 1);
  CHECK(found.front().rule == "photos-contradict");
  CHECK(found.front().severity == Severity::Warning);
  CHECK(found.front().about == "order u-jalan");
  CHECK(param(found.front(), "file") == "separuh.jpg");
  CHECK(param(found.front(), "percent") == "50");
  CHECK(param(found.front(), "date") == "2024-03-01");
  CHECK(param(found.front(), "other") == "awal.jpg");
  CHECK(param(found.front(), "other_percent") == "0");
  CHECK(param(found.front(), "other_date") == "2024-05-11");
  works.city.state(works.id, LifeStep::Cancelled, {2024, 9, 1});
  CHECK(works.found().empty());
}

TEST_CASE("a photo taken far from the drawing is told with its distance", "[photos]") {
  Works works;
  works.photo("dekat.jpg", 0, "", 0.004);  // 442 m
  works.photo("tanpa tempat.jpg", 0, "");
  CHECK(works.found().empty());
  works.photo("jauh.jpg", 0, "", 0.005);  // 553 m
  works.photo("lebih jauh.jpg", std::nullopt, "", 0.5);
  const std::vector<Finding> found = works.found();
  REQUIRE(found.size() == 1);
  CHECK(param(found.front(), "field") == "far");
  CHECK(param(found.front(), "file") == "jauh.jpg");
  CHECK(param(found.front(), "metres") == "553");
  CHECK(param(found.front(), "more") == "1");
  REQUIRE(found.front().place);
  CHECK(found.front().place->x == 500'050);
  for (Activity& activity : works.city.snapshot.activities) activity.geometry = nullptr;
  CHECK(works.found().empty());
}
