// JSON of the practice city against data/sample/expected.json, which an independent scorer made.

#include <algorithm>
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
  CHECK(rts.size() == 46);  // 45 drawn, and the row without a polygon
  std::map<std::string, int> counts;
  for (const Json& expected : expectedCity()["rt"]) {
    const Json area = areaBy(rts, "rtrw", expected["rtrw"], expected["kelurahan"]);
    CHECK(area["kawasan"] == expected["kawasan"]);
    if (expected["figures"] == true) compare(area, expected);
    counts[area["rt_with_figures"] == 0 ? "no_figures"
           : area["class"].is_null()    ? "open"
                                        : area["class"].get<std::string>()] += 1;
  }
  for (const Json& expected : expectedCity()["rows_without_polygon"])
    compare(areaBy(rts, "rtrw", expected["rtrw"], expected["kelurahan"]), expected);
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
        "kawasan-differs", "rt-outside-kelurahan", "spatial-plan", "population-density-outlier", "drains-above-ideal",
        "figures-copied", "rt-without-polygon"}) {
    INFO(rule);
    CHECK(subjects[rule].size() == 1);
  }
  // Beside them the plan: nothing of 17 activities paid by grants is filled in for 15 of the 18 rules, 9 leave a rest,
  // and the money of one has no source.
  const auto ofPlan = std::count_if(findings.begin(), findings.end(), [](const Json& finding) {
    const std::string rule = finding["rule"];
    return rule.starts_with("bpm-") || rule == "money-without-source";
  });
  CHECK(ofPlan == 25);
  CHECK(has("verified-above-drawn", "Tambakrejo Kidul"));  // one of its RT is not drawn
  CHECK(has("verified-above-drawn", "Kampung Bandaran"));  // an RT of Kebonagung is recorded in it
  CHECK(findings.size() == 53 + 25);
}

TEST_CASE("a map proposes figures beside those entered and fills in only what is missing", "[figures]") {
  const City city = City::finished();
  // One RT without figures of its own gets its own outline as the only "building" and as the flooded place.
  const Json before = city.json({"score", "kota.gpkg"})["areas"];
  const auto empty =
      std::find_if(before.begin(), before.end(), [](const Json& a) { return a["rt_with_figures"] == 0; });
  REQUIRE(empty != before.end());
  const Json rts = Json::parse(readFile(city.file("data/rt.geojson")));
  const Json proposals = city.json({"derive", "kota.gpkg", "data/rt.geojson", "--as", "buildings"});
  CHECK(proposals["schema"] == "derive/1");
  CHECK(proposals["read"] == rts["features"].size());
  CHECK(proposals["filled"] == 0);
  // Each outline counts once: in the RT that holds its centroid, mostly its own, or in none.
  std::size_t counted = proposals["outside"];
  std::size_t ownOnes = 0;
  for (const Json& proposal : proposals["proposals"]) {
    if (proposal["field"] != "buildings") continue;
    counted += proposal["proposed"].get<std::size_t>();
    ownOnes += proposal["proposed"] == 1 ? 1U : 0U;
  }
  CHECK(counted == rts["features"].size());
  CHECK(ownOnes > rts["features"].size() / 2);
  CHECK(city.json({"score", "kota.gpkg"})["areas"] == before);

  const Json filled = city.json({"derive", "kota.gpkg", "data/rt.geojson", "--as", "buildings", "--fill"});
  CHECK(filled["filled"] >= 1);
  // The map brought the buildings, with its method, and nothing of what is still empty.
  const std::string name = (*empty)["name"];
  const Arguments explain{"explain", "kota.gpkg", name, "--indicator", "1a"};
  const Json origins = city.json(explain)["origins"];
  REQUIRE(origins["buildings"]["changes"].size() == 1);
  CHECK(origins["buildings"]["changes"][0]["label"] == "derive-figures");
  CHECK(origins["building_irregularity"]["changes"].empty());
  CHECK(city.run(explain).out.find("titik tengah") != std::string::npos);

  const Json again = city.json({"derive", "kota.gpkg", "data/rt.geojson", "--as", "buildings", "--fill"});
  CHECK(again["filled"] == 0);
  for (const Json& proposal : again["proposals"]) {
    const auto old = std::find_if(proposals["proposals"].begin(), proposals["proposals"].end(), [&](const Json& p) {
      return p["rt"] == proposal["rt"] && p["field"] == proposal["field"];
    });
    if (!(*old)["entered"].is_null()) CHECK(proposal["entered"] == (*old)["entered"]);
  }
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"score", "kota.gpkg"})["areas"] == before);
}

TEST_CASE("the sum of drawn hectares counts land that two kawasan share once", "[figures]") {
  const City city = City::finished();
  const auto square = [](const std::string& name, int x, int size) {
    const int y = 9'234'000;
    const int x0 = 655'000 + x;
    const auto at = [](int px, int py) { return "[" + std::to_string(px) + "," + std::to_string(py) + "]"; };
    return R"({"type":"Feature","properties":{"nama":")" + name +
           R"("},"geometry":{"type":"Polygon","coordinates":[[)" + at(x0, y) + "," + at(x0 + size, y) + "," +
           at(x0 + size, y + size) + "," + at(x0, y + size) + "," + at(x0, y) + "]]}}";
  };
  city.write("tumpang.geojson",
             R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32749"}},)"
             R"("features":[)" +
                 square("Alfa", 0, 200) + "," + square("Beta", 150, 200) + "," + square("Gama", 1'000, 100) + "]}");
  REQUIRE(city.run({"new", "tumpang.gpkg", "--city", "Kota X", "--code", "33.75", "--crs", "EPSG:32749"}).status == 0);
  REQUIRE(city.run({"import-areas", "tumpang.gpkg", "tumpang.geojson", "--as", "kawasan"}).status < 2);
  const std::string table = city.run({"areas", "tumpang.gpkg"}).out;
  const std::size_t sum = table.find("Jumlah");  // 4 + 4 + 1 ha less the shared hectare
  REQUIRE(sum != std::string::npos);
  const std::string row = table.substr(sum, table.find('\n', sum) - sum);
  INFO(row);
  CHECK(row.find("8,00") != std::string::npos);
  CHECK(row.find("9,00") == std::string::npos);
}

TEST_CASE("the zones of the plan propose the sign of conformity and overwrite none", "[figures]") {
  const City city = City::finished();
  const Json proposals = city.json({"derive", "kota.gpkg", "--as", "zones"});
  REQUIRE(proposals["proposals"].size() == 11);  // all kawasan of the city
  for (const Json& each : proposals["proposals"]) {
    INFO(each.dump());
    // Its zones agree with the signs that were entered, but for 155 m2 of a green zone (data/sample/README.md).
    const bool isCut = each["kawasan"] == "Tambakrejo Kidul";
    CHECK(each["proposed"] == (isCut ? Json("-") : each["entered"]));
  }
  const Json cut = areaBy(proposals["proposals"], "kawasan", "Tambakrejo Kidul");
  CHECK(cut["outside_ha"].get<double>() == Approx(0.0155).epsilon(0.01));
  CHECK(city.json({"derive", "kota.gpkg", "--as", "zones", "--fill"})["filled"] == 0);
  REQUIRE(city.run({"set", "kota.gpkg", "Tambakrejo Kidul", "spatial_plan_conformity="}).status == 0);
  CHECK(city.json({"derive", "kota.gpkg", "--as", "zones", "--fill"})["filled"] == 1);
  const Json filled = areaBy(city.json({"rank", "kota.gpkg"})["areas"], "name", "Tambakrejo Kidul");
  CHECK(filled["legality"]["spatial_plan_conformity"] == "-");
  CHECK(city.run({"derive", "kota.gpkg", "--as", "roads"}).status == 2);  // without a file
}

TEST_CASE("derive refuses what it cannot count", "[figures]") {
  const City city = City::finished();
  const auto road = [](const std::string& name) {
    return "<Folder><name>" + name +
           "</name><Placemark><LineString><coordinates>112.407,-6.918 112.4215,-6.926</coordinates></LineString>"
           "</Placemark></Folder>";
  };
  city.write("saluran.kml",
             R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)" +
                 road("jalan") + road("drainase") + "</Document></kml>");
  const auto several = city.run({"derive", "kota.gpkg", "saluran.kml", "--as", "roads"});
  CHECK(several.status == 3);
  CHECK(several.err.find("jalan, drainase") != std::string::npos);
  CHECK(city.json({"derive", "kota.gpkg", "saluran.kml", "--as", "roads", "--layer", "jalan"})["layer"] == "jalan");
  const std::string before = city.bytes();
  CHECK(city.run({"derive", "kota.gpkg", "data/rt.geojson", "--as", "trees"}).status == 2);
  CHECK(city.run({"derive", "kota.gpkg", "tidak-ada.geojson", "--as", "roads"}).status == 3);
  CHECK(city.run({"derive", "kota.gpkg", "data", "--as", "roads"}).status == 3);
  CHECK(city.run({"derive", "kota.gpkg", "data/rt.geojson", "--as", "buildings", "--survey", "1900"}).status == 2);
  CHECK(city.bytes() == before);
}

TEST_CASE("a figure carried forward and then typed over still names its file and cell", "[figures]") {
  const City city = City::finished();
  const Arguments explain{"explain", "kota.gpkg", "Kalianyar RT 001 RW 001", "--indicator", "households_kk"};
  const auto sourceOf = [&](const std::string& label) {
    const Json explained = city.json(explain);
    for (const Json& change : explained["origins"]["households_kk"]["changes"]) {
      if (change["label"] == label) return change.value("file", "") + " " + change.value("cell", "");
    }
    return std::string("none");
  };
  const std::string imported = sourceOf("import-numeric");
  REQUIRE(imported.starts_with("rt_2019.csv "));
  REQUIRE(city.run({"surveys", "kota.gpkg", "--add", "2024", "--year", "2024", "--copy-from", "2019"}).status == 0);
  CHECK(sourceOf("copy-survey") == imported);
  REQUIRE(city.run({"set", "kota.gpkg", "Kalianyar RT 001 RW 001", "households_kk=400"}).status == 0);
  CHECK(sourceOf("copy-survey") == imported);
  CHECK(city.run(explain).out.find(": rt_2019.csv") != std::string::npos);
}

TEST_CASE("a new round carries the figures forward and is compared with the old one", "[figures]") {
  const City city = City::finished();
  const Json before = city.json({"score", "kota.gpkg"});
  CHECK(city.json({"surveys", "kota.gpkg"})["surveys"].size() == 1);
  const Json listed = city.json({"surveys", "kota.gpkg", "--add", "2024", "--year", "2024", "--copy-from", "2019"});
  REQUIRE(listed["surveys"].size() == 2);
  CHECK(listed["surveys"][1]["survey"] == "2024");
  CHECK(listed["surveys"][1]["rt_with_figures"] == listed["surveys"][0]["rt_with_figures"]);

  // Carried forward, nothing differs; missing figures are missing in both.
  const Json after = city.json({"score", "kota.gpkg", "--survey", "2024"});
  REQUIRE(after["areas"].size() == before["areas"].size());
  for (std::size_t i = 0; i < before["areas"].size(); ++i) {
    for (const char* key : {"name", "total_min", "total_max", "class", "indicators", "rt_with_figures"}) {
      CHECK(after["areas"][i][key] == before["areas"][i][key]);
    }
  }
  const Json same = city.json({"compare", "kota.gpkg", "2019", "2024"});
  for (const Json& area : same["areas"]) CHECK(area["changed"].empty());

  // One indicator of one RT from 100 % to 0: its value goes from 5 to 0, and the total with it.
  const auto worst = std::find_if(before["areas"].begin(), before["areas"].end(), [](const Json& a) {
    return !a["total"].is_null() && a["indicators"]["fire_equipment"]["percent"] == 100;
  });
  REQUIRE(worst != before["areas"].end());
  const std::string name = (*worst)["name"];
  CHECK(city.run({"set", "kota.gpkg", name, "fire_equipment=0", "--survey", "2024"}).status == 0);
  const Json changed = areaBy(city.json({"compare", "kota.gpkg", "2019", "2024"})["areas"], "name", name);
  CHECK(changed["total_before"] == (*worst)["total"]);
  CHECK(changed["total_after"] == (*worst)["total"].get<int>() - 5);
  REQUIRE(changed["changed"].size() == 1);
  CHECK(changed["changed"][0]["indicator"] == "fire_equipment");
  CHECK(changed["changed"][0]["value_before"] == 5);
  CHECK(changed["changed"][0]["value_after"] == 0);
  // Aspect mean of two indicators falls by 50, the mean of seven aspects by 50/7.
  const double mean = (*worst)["sectoral_mean"];
  CHECK(changed["contribution"].get<double>() == Approx(100 * (50.0 / 7) / mean));
}

TEST_CASE("every figure of one area stands beside that of the other round", "[figures]") {
  const City city = City::finished();
  CHECK(city.run({"surveys", "kota.gpkg", "--add", "2024", "--year", "2024", "--copy-from", "2019"}).status == 0);
  // 3b was 113 of 104 households, more than all of them; now it is 10.
  const std::string rt = "Tegalsari RT 003 RW 001";
  CHECK(city.run({"set", "kota.gpkg", rt, "3b=10", "--survey", "2024"}).status == 0);
  const Json one = city.json({"compare", "kota.gpkg", "2019", "2024", "--area", rt});
  CHECK(one["level"] == "rt");
  REQUIRE(one["areas"].size() == 1);
  CHECK(one["areas"][0]["name"] == rt);
  const Json& figures = one["areas"][0]["figures"];
  CHECK(figures.size() >= 16 + 5);
  const Json water = areaBy(figures, "figure", "water_sufficiency");
  CHECK(water["unit"] == "KK");
  CHECK(water["before"] == 113);
  CHECK(water["after"] == 10);
  CHECK(water["difference"] == -103);
  CHECK(water["percent_before"] == 100);
  CHECK(water["percent_after"].get<double>() == Approx(1000.0 / 104));
  CHECK(water["percent_difference"].get<double>() == Approx(1000.0 / 104 - 100));
  CHECK(water["value_before"] == 5);
  CHECK(water["value_after"] == 0);
  CHECK(water["value_difference"] == -5);
  CHECK(water["changed"] == true);
  const Json households = areaBy(figures, "figure", "households_kk");
  CHECK(households["before"] == 104);
  CHECK(households["difference"] == 0);
  CHECK(households["percent_before"].is_null());
  for (const Json& figure : figures) {
    INFO(figure["figure"]);
    CHECK(figure["changed"] == (figure["figure"] == "water_sufficiency"));
  }

  // The kawasan over it falls by as many households.
  const Json whole = city.json({"compare", "kota.gpkg", "2019", "2024", "--area", "Kampung Jagalan"});
  CHECK(whole["level"] == "kawasan");
  CHECK(areaBy(whole["areas"][0]["figures"], "figure", "water_sufficiency")["difference"] == -103);

  // What RT lack is not 0 and has no difference.
  int missing = 0;
  const Json all = city.json({"compare", "kota.gpkg", "2019", "2024"});
  for (const Json& area : all["areas"]) {
    if (!area["total_before"].is_null()) continue;
    const Json open = city.json({"compare", "kota.gpkg", "2019", "2024", "--area", area["name"]});
    for (const Json& figure : open["areas"][0]["figures"]) {
      if (figure["rt_missing_before"] == 0) continue;
      ++missing;
      CHECK(figure["before"].is_null());
      CHECK(figure["after"].is_null());
      CHECK(figure["difference"].is_null());
      CHECK(figure["percent_difference"].is_null());
      CHECK(figure["changed"] == false);
    }
  }
  CHECK(missing > 0);
  CHECK(city.run({"compare", "kota.gpkg", "2019", "2024", "--area", "Antah Berantah"}).status == 2);
}

TEST_CASE("a round needs a name of its own, a year and a round to copy from that is there", "[figures]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  CHECK(city.run({"surveys", "kota.gpkg", "--add", "2019", "--year", "2019"}).status == 2);
  CHECK(city.run({"surveys", "kota.gpkg", "--add", "2024"}).status == 2);
  CHECK(city.run({"surveys", "kota.gpkg", "--add", "2024", "--year", "2024", "--copy-from", "1999"}).status == 2);
  CHECK(city.run({"compare", "kota.gpkg", "2019", "1999"}).status == 2);
  CHECK(city.run({"compare", "kota.gpkg", "2019"}).status == 2);
  CHECK(city.bytes() == before);
}

TEST_CASE("sums that RT lack say so in every command", "[figures]") {
  const City city = City::finished();
  // One of the four RT of Sumberwangi Lor has no figures (README of the sample).
  const auto boundOf = [](const Json& rows, const char* key, const char* name) -> Json {
    for (const Json& row : rows) {
      if (row[key] == name) return row["at_least"];
    }
    return "no such area";
  };
  const Json scored = city.json({"score", "kota.gpkg", "--level", "kawasan"})["areas"];
  CHECK(boundOf(scored, "name", "Sumberwangi Lor") == "area_verified");
  CHECK(boundOf(scored, "name", "Kebonagung").is_null());
  CHECK(boundOf(city.json({"rank", "kota.gpkg"})["areas"], "name", "Sumberwangi Lor") == "households; hectares");
  const Json areas = city.json({"areas", "kota.gpkg"})["areas"];
  CHECK(boundOf(areas, "name", "Sumberwangi Lor") == "verified_ha");
  CHECK(boundOf(areas, "name", "Kebonagung").is_null());
  for (const Json& area : areas) CHECK(area["at_most"] == "remaining_ha");  // there are no minutes
  for (const Arguments& command : {Arguments{"score", "kota.gpkg", "--level", "kawasan"},
                                   Arguments{"rank", "kota.gpkg"}, Arguments{"areas", "kota.gpkg"}}) {
    INFO(command.front());
    const ProcessResult shown = city.run(command);
    const auto lines = linesOf(shown.out);
    const auto line = std::ranges::find_if(
        lines, [](const std::string& each) { return each.find("Sumberwangi Lor") != std::string::npos; });
    REQUIRE(line != lines.end());
    CHECK(line->find("≥ 2,38") != std::string::npos);
  }
  std::size_t least = 0;
  const Json needs = city.json({"plan", "kota.gpkg", "--needs", "--level", "city"})["needs"];
  for (const Json& need : needs) {
    CHECK(need["at_least"].is_null() == (need["rts_missing"] == 0));
    if (!need["at_least"].is_null()) ++least;
  }
  CHECK(least > 0);
}
