// JSON of the practice city against data/sample/expected.json, which an independent scorer made.

#include <map>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

namespace {

const Json& expectedCity() {
  static const Json expected = Json::parse(readFile(KAWASAN_SOURCE_DIR "/data/sample/expected.json"));
  return expected;
}

Json areaBy(const Json& areas, const std::string& key, const std::string& value, const std::string& kelurahan = {}) {
  for (const Json& area : areas) {
    if (area.at(key) == value && (kelurahan.empty() || area.at("kelurahan") == kelurahan)) return area;
  }
  FAIL("no area " << value);
  return {};
}

/// Codes of the edition of 2018 by identifier.
const std::map<std::string, std::string> kCodes{
    {"1a", "building_irregularity"}, {"1b", "building_density"},    {"1c", "building_noncompliance"},
    {"2a", "road_coverage"},         {"2b", "road_surface"},        {"3a", "water_access"},
    {"3b", "water_sufficiency"},     {"4a", "drainage_inundation"}, {"4b", "drainage_absence"},
    {"4c", "drainage_construction"}, {"5a", "wastewater_system"},   {"5b", "wastewater_facility"},
    {"6a", "waste_facility"},        {"6b", "waste_system"},        {"7a", "fire_infrastructure"},
    {"7b", "fire_equipment"}};

void compare(const Json& area, const Json& expected) {
  INFO(expected.dump());
  CHECK(area["total"] == expected["total"]);
  CHECK(area["total_min"] == expected["total_min"]);
  CHECK(area["total_max"] == expected["total_max"]);
  CHECK(area["class"] == expected["class"]);
  CHECK(area["class_min"] == expected["class_min"]);
  CHECK(area["class_max"] == expected["class_max"]);
  if (!expected.contains("values") || expected["values"].is_null()) return;
  for (const auto& [code, value] : expected["values"].items()) {
    INFO(code);
    const Json& indicator = area["indicators"][kCodes.at(code)];
    if (value.is_array()) {
      CHECK(indicator["value_min"] >= value[0]);
      CHECK(indicator["value_max"] <= value[1]);
    } else {
      CHECK(indicator["value"] == value);
    }
  }
}

}  // namespace

TEST_CASE("scores of every level are those of the independent scorer", "[figures]") {
  const City city = City::finished();
  const Json kawasan = city.json({"score", "kota.gpkg", "--level", "kawasan"});
  CHECK(kawasan["schema"] == "score/1");
  CHECK(kawasan["survey"] == "2019");
  CHECK(kawasan["edition"] == "permen-14-2018");
  CHECK(kawasan["areas"].size() == 11);
  for (const Json& expected : expectedCity()["kawasan"])
    compare(areaBy(kawasan["areas"], "name", expected["kawasan"]), expected);

  const Json kelurahan = city.json({"score", "kota.gpkg", "--level", "kelurahan"});
  for (const Json& expected : expectedCity()["kelurahan"])
    compare(areaBy(kelurahan["areas"], "name", expected["kelurahan"]), expected);

  const Json rts = city.json({"score", "kota.gpkg"})["areas"];
  CHECK(rts.size() == 45);
  std::map<std::string, int> counts;
  for (const Json& expected : expectedCity()["rt"]) {
    const Json area = areaBy(rts, "rtrw", expected["rtrw"], expected["kelurahan"]);
    CHECK(area["kawasan"] == expected["kawasan"]);
    if (expected["figures"] == true) compare(area, expected);
    counts[area["rt_with_figures"] == 0 ? "no_figures"
           : area["class"].is_null()    ? "open"
                                        : area["class"].get<std::string>()] += 1;
  }
  for (const auto& [key, count] : expectedCity()["rt_counts"].items()) CHECK(counts[key] == count);
}

TEST_CASE("codes and priorities are those of the independent scorer", "[figures]") {
  const City city = City::finished();
  const Json rank = city.json({"rank", "kota.gpkg"});
  CHECK(rank["schema"] == "rank/1");
  for (const Json& expected : expectedCity()["kawasan"]) {
    INFO(expected.dump());
    const Json area = areaBy(rank["areas"], "name", expected["kawasan"]);
    CHECK(area["classification"] == expected["classification"]);
    CHECK(area["priority"] == expected["priority"]);
    CHECK(area["legality"]["legal"] == expected["legal"]);
    CHECK(area["considerations"]["class"] == expected["considerations_class"]);
    if (!expected["considerations"].is_null())
      CHECK(area["considerations"]["sum"] == expected["considerations"]["sum"]);
    CHECK(area["chosen"] == false);
  }
}

TEST_CASE("drawn hectares are those of the sample", "[figures]") {
  const City city = City::finished();
  const Json areas = city.json({"areas", "kota.gpkg"});
  CHECK(areas["crs"] == "EPSG:32749");
  CHECK(areas["overlaps"].empty());
  double sum = 0;
  for (const Json& expected : expectedCity()["kawasan"]) {
    const Json area = areaBy(areas["areas"], "name", expected["kawasan"]);
    CHECK(area["drawn_ha"].get<double>() == Approx(expected["drawn_ha"].get<double>()).margin(0.0002));
    sum += area["drawn_ha"].get<double>();
  }
  CHECK(areas["union_ha"].get<double>() == Approx(sum).margin(0.001));
}

TEST_CASE("every planted defect is found", "[figures]") {
  const City city = City::finished();
  const Json findings = city.json({"check", "kota.gpkg"})["findings"];
  std::map<std::string, std::vector<std::string>> subjects;
  for (const Json& finding : findings) subjects[finding["rule"]].push_back(finding["subject"]);
  const auto has = [&](const std::string& rule, const std::string& subject) {
    const auto& list = subjects[rule];
    return std::find(list.begin(), list.end(), subject) != list.end();
  };
  CHECK(has("volume-above-base", "Tegalsari RT 003 RW 001"));
  CHECK(has("negative-volume", "Sumberwangi RT 004 RW 003"));
  CHECK(has("density-above-limit", "Tegalsari RT 001 RW 002"));
  CHECK(has("base-zero-with-volume", "Kalianyar RT 002 RW 003"));
  CHECK(has("missing-figures", "Kalianyar RT 004 RW 002"));
  CHECK(has("missing-figures", "Kalianyar RT 001 RW 004"));
  CHECK(has("missing-figures", "Kalianyar RT 002 RW 004"));
  CHECK(has("missing-figures", "Kalianyar RT 003 RW 004"));
  CHECK(has("hectares-differ", "Sumberwangi RT 004 RW 001"));
  CHECK(has("filed-differs-from-computed", "Sumberwangi RT 002 RW 004"));
  CHECK(has("rt-without-figures", "Sumberwangi RT 004 RW 002"));
  CHECK(has("filed-differs-from-computed", "Tegalsari"));
  for (const char* rule :
       {"negative-base", "households-above-population", "density-below-limit", "overlap", "rt-in-two-kawasan",
        "kawasan-differs", "rt-outside-kelurahan", "spatial-plan", "population-density-outlier"}) {
    INFO(rule);
    CHECK(subjects[rule].size() == 1);
  }
  CHECK(findings.size() == 44);
}
