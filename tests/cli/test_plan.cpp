// What areas lack and the cheapest way to 0 ha at the command line, and what would make two areas swap.

#include <map>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

namespace {

/// One price for every criterion of the 2018 edition.
City unplannedWithPrices() {
  City city = City::withoutPlan();
  city.write("harga.csv",
             "work,indicator,price\n"
             "housing_rearrangement,1a,9000000\nhousing_rearrangement,1b,900000000\n"
             "housing_rehabilitation,1c,20000000\nroad_paving,2a,600000\nroad_paving,2b,450000\n"
             "road_concrete,2b,850000\nwater_connection,3a,2500000\nwater_connection,3b,2000000\n"
             "drain,4a,700000000\ndrain,4b,1250000\ndrain,4c,800000\nlatrine,5a,6000000\nlatrine,5b,4000000\n"
             "tps,6a,500000\nwaste_cart,6b,400000\nfire_network,7a,300000\n");
  const ProcessResult taken = city.run({"unit-costs", "kota.gpkg", "--import", "harga.csv"});
  INFO(taken.out + taken.err);
  REQUIRE(taken.status <= 1);
  REQUIRE(city.run({"unit-costs", "kota.gpkg", "6a@tps=500000"}).status == 0);
  return city;
}

const Json& slumLine(const Json& ledger, int year) {
  for (const Json& line : ledger["lines"]) {
    if (line["year"] == year) return line["levels"][0];
  }
  FAIL("no line of " << year);
  return ledger;
}

}  // namespace

TEST_CASE("what the commands of needs, of the cheapest way and of swaps print", "[plan-target]") {
  const City city = unplannedWithPrices();
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("plan-needs" + tail, city.run({"plan", "kota.gpkg", "--needs", "--lang", language}));
    checkExpected("plan-needs-rt" + tail, city.run({"plan", "kota.gpkg", "--needs", "--level", "rt", "--area",
                                                    "Kalianyar RT 001 RW 002", "--lang", language}));
    checkExpected("plan-target" + tail, city.run({"plan", "kota.gpkg", "--target", "0ha", "--lang", language}));
    checkExpected("plan-target-budget" + tail,
                  city.run({"plan", "kota.gpkg", "--target", "0ha", "--area", "Pasar Lama", "--budget", "2022=1000000",
                            "--budget", "2023=2000000", "--lang", language}));
    checkExpected("plan-target-paid" + tail,
                  city.run({"plan", "kota.gpkg", "--target", "0ha", "--area", "Pasar Lama", "--budget", "2022=10000000",
                            "--budget", "2023=2000000", "--lang", language}));
    checkExpected("plan-zero" + tail,
                  city.run({"plan", "kota.gpkg", "--target", "0ha", "--show", "zero", "--lang", language}));
    checkExpected("rank-swap" + tail, city.run({"rank", "kota.gpkg", "--swap", "Kampung Jagalan", "Bantaran Kali Wangi",
                                                "--lang", language}));
  }
  checkExpected("plan-needs-csv", city.run({"plan", "kota.gpkg", "--needs", "--format", "csv"}));
}

TEST_CASE("needs are the failing volumes of an area with their unit", "[plan-target]") {
  const City city = City::finished();
  const Json needs = city.json({"plan", "kota.gpkg", "--needs", "--level", "rt", "--area", "Kalianyar RT 001 RW 002"});
  CHECK(needs["schema"] == "needs/1");
  REQUIRE(needs["needs"].size() == 16);
  // 79 m of its 195 m of road fail.
  for (const Json& need : needs["needs"]) {
    if (need["code"] != "2b") continue;
    CHECK(need["gap"] == 79);
    CHECK(need["unit"] == "m");
    CHECK(need["rts_missing"] == 0);
  }
}

TEST_CASE("without a price the way to 0 ha says what is missing", "[plan-target]") {
  const City city = City::finished();
  const std::string before = city.bytes();
  const ProcessResult result = city.run({"plan", "kota.gpkg", "--target", "0ha", "--lang", "en"});
  CHECK(result.status == 1);
  CHECK(result.out.find("0 ha cannot be reached") != std::string::npos);
  const Json proposal = city.json({"plan", "kota.gpkg", "--target", "0ha"});
  CHECK(proposal["unreachable"] > 0);
  CHECK_FALSE(proposal["missing_prices"].empty());
  CHECK(proposal["total"] == 0);
  CHECK(city.bytes() == before);
}

TEST_CASE("totals before the proposal are those of score, a range or nothing where figures are missing",
          "[plan-target]") {
  const City city = unplannedWithPrices();
  std::size_t open = 0;
  for (const char* level : {"rt", "kelurahan", "kawasan"}) {
    const Json scores = city.json({"score", "kota.gpkg", "--level", level})["areas"];
    const Json areas = city.json({"plan", "kota.gpkg", "--target", "0ha", "--level", level})["areas"];
    CHECK(areas.size() == scores.size());
    for (const Json& area : areas) {
      for (const Json& score : scores) {
        if (score["id"] != area["id"]) continue;
        CHECK(area["total_before"] == score["total"]);
        CHECK(area["total_before_min"] == score["total_min"]);
        CHECK(area["total_before_max"] == score["total_max"]);
        if (score["total"].is_null()) ++open;
      }
    }
  }
  CHECK(open > 0);
}

TEST_CASE("money that the plan takes already is told by year and source before anything else", "[plan-target]") {
  const City city = City::finished();
  const Json free = city.json({"plan", "kota.gpkg", "--target", "0ha"});
  REQUIRE_FALSE(free["kept_years"].empty());
  const auto year = free["kept_years"].items().begin().key();
  const auto kept = free["kept_years"][year].get<std::int64_t>();
  const Json poor =
      city.json({"plan", "kota.gpkg", "--target", "0ha", "--budget", year + "=" + std::to_string(kept - 1)});
  CHECK(poor["overdrawn_years"][year] == 1);
  const ProcessResult shown = city.run(
      {"plan", "kota.gpkg", "--target", "0ha", "--budget", year + "=" + std::to_string(kept - 1), "--lang", "en"});
  const std::size_t first = shown.out.find("What stays of the plan alone costs");
  REQUIRE(first != std::string::npos);
  CHECK(first < shown.out.find("already: "));
  CHECK(shown.out.find(": Rp 1 more than there is") != std::string::npos);
}

TEST_CASE("the proposal brings every area whose figures are known below the limit once it is written",
          "[plan-target]") {
  const City city = unplannedWithPrices();
  const Json proposal = city.json({"plan", "kota.gpkg", "--target", "0ha"});
  CHECK(proposal["schema"] == "plan-target/1");
  CHECK(proposal["exact"] == true);
  CHECK(proposal["bound"] == proposal["total"]);
  std::int64_t sum = 0;
  std::size_t bought = 0;
  for (const Json& area : proposal["areas"]) {
    std::int64_t cost = 0;
    for (const Json& purchase : area["purchases"]) cost += purchase["cost"].get<std::int64_t>();
    CHECK(area["cost"] == cost);
    sum += cost;
    if (area["outcome"] != "reached") continue;
    ++bought;
    CHECK(area["total_before_max"] >= 16);
    CHECK(area["total_after_max"] < 16);
  }
  CHECK(bought > 0);
  CHECK(proposal["total"] == sum);

  const Json applied = city.json({"plan", "kota.gpkg", "--target", "0ha", "--apply"});
  CHECK(applied["applied"] > 0);
  CHECK(city.json({"activities", "kota.gpkg"})["planned"] == sum);
  const Json forward = city.json({"project-forward", "kota.gpkg"});
  // What the proposal promises is what the plan says once it is in it.
  CHECK(forward["zero"] == proposal["zero"]);
  const int last = forward["lines"].back()["year"].get<int>();
  CHECK(slumLine(forward, last)["slum_areas"].get<std::size_t>() <= proposal["unreachable"].get<std::size_t>());
  // What is in the plan stays, so there is nothing more to buy.
  CHECK(city.json({"plan", "kota.gpkg", "--target", "0ha"})["total"] == 0);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"].empty());
}

TEST_CASE("budgets and ceilings limit the proposal and are spent in order", "[plan-target]") {
  const City city = unplannedWithPrices();
  const Json free = city.json({"plan", "kota.gpkg", "--target", "0ha"});
  const auto total = free["total"].get<std::int64_t>();
  const Json poor = city.json({"plan", "kota.gpkg", "--target", "0ha", "--budget", "2040=1000000"});
  CHECK(poor["within_limits"] == false);
  CHECK(poor["lacking"] == total - 1'000'000);
  CHECK(poor["paid"].is_null());
  // Nothing is paid, so nothing is shown as bought or as brought below the limit.
  const auto unpaid = city.run({"plan", "kota.gpkg", "--target", "0ha", "--budget", "2040=1000000", "--format", "csv"});
  CHECK(unpaid.out.find("not_paid") != std::string::npos);
  CHECK(unpaid.out.find("reached") == std::string::npos);
  CHECK(unpaid.out.find("2040") == std::string::npos);
  CHECK(free["paid"].is_null());

  // What a third of the money pays, in two years and from two sources: that is shown, and that is written.
  const std::string year = std::to_string(total / 6);
  const std::vector<std::string> asked{"plan",      "kota.gpkg",         "--target",  "0ha",
                                       "--budget",  "2040=" + year,      "--budget",  "2041=" + year,
                                       "--ceiling", "apbd_kota=" + year, "--ceiling", "csr=" + year};
  const Json part = city.json(asked);
  const Json& pays = part["paid"];
  CHECK(part["total"] == total);
  CHECK(pays["total"] <= total / 6 * 2);
  CHECK(pays["reached"] > 0);
  CHECK(pays["hectares"] >= part["frontier"][part["affordable"].get<std::size_t>()]["hectares"]);
  // Each purchase is shared among the years and the sources, in whole units.
  std::size_t shared = 0;
  for (const Json& area : pays["areas"]) {
    for (const Json& purchase : area["purchases"]) {
      std::int64_t cost = 0;
      for (const Json& each : purchase["years"]) {
        CHECK((each["year"] == 2040 || each["year"] == 2041));
        std::int64_t paid = 0;
        for (const auto& [source, amount] : each["sources"].items()) paid += amount.get<std::int64_t>();
        CHECK(paid == each["cost"]);
        cost += paid;
        if (purchase["indicator"] == "waste_system") CHECK(each["volume"].is_number_integer());
        ++shared;
      }
      CHECK(cost == purchase["cost"]);
    }
  }
  CHECK(shared > 0);
  std::vector<std::string> csvAsked = asked;
  csvAsked.insert(csvAsked.end(), {"--format", "csv"});
  CHECK(city.run(csvAsked).out.starts_with(
      "area,outcome,total_before,total_after,indicator,work,volume,cost,year,sources,"));
  std::vector<std::string> wholeAsked = asked;
  wholeAsked.insert(wholeAsked.end(), {"--show", "unlimited", "--apply", "--lang", "en"});
  const std::string before = city.bytes();
  CHECK(city.run(wholeAsked).out.find("Nothing is written") != std::string::npos);
  CHECK(city.bytes() == before);
  std::vector<std::string> applyAsked = asked;
  applyAsked.emplace_back("--apply");
  CHECK(city.json(applyAsked)["applied"] > 0);
  const Json written = city.json({"activities", "kota.gpkg"});
  CHECK(written["planned"] == pays["total"]);
  std::map<int, std::int64_t> years;
  std::map<std::string, std::int64_t> sources;
  for (const Json& activity : written["activities"]) {
    years[activity["year"].get<int>()] += activity["cost_planned"].get<std::int64_t>();
    for (const Json& row : activity["funding"]) sources[row["source"]] += row["planned"].get<std::int64_t>();
  }
  for (const auto& [each, spent] : years) CHECK(spent <= total / 6);
  for (const auto& [each, spent] : sources) CHECK(spent <= total / 6);
  CHECK(sources.size() == 2);
  CHECK(city.json({"project-forward", "kota.gpkg"})["zero"] == pays["zero"]);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"].empty());

  const std::string enough = std::to_string(total);
  const Json paid = city.json({"plan", "kota.gpkg", "--target", "0ha", "--budget", "2040=" + enough, "--ceiling",
                               "apbd_kota=" + enough, "--apply"});
  CHECK(paid["within_limits"] == true);
  const Json applied = city.json({"activities", "kota.gpkg"});
  REQUIRE_FALSE(applied["activities"].empty());
  for (const Json& activity : applied["activities"]) {
    CHECK(activity["year"] == 2040);
    REQUIRE(activity["funding"].size() == 1);
    CHECK(activity["funding"][0]["source"] == "apbd_kota");
    CHECK(activity["funding"][0]["planned"] == activity["cost_planned"]);
  }
}

TEST_CASE("wrong use of plan and of swaps is refused in one line", "[plan-target]") {
  const City city = City::finished();
  checkWrongUsage(city, {"plan", "kota.gpkg"},
                  {{{}, "--target"},
                   {{"--target", "5ha"}, "0ha"},
                   {{"--target", "0ha", "--needs"}, "--target"},
                   {{"--needs", "--apply"}, "--apply"},
                   {{"--target", "0ha", "--level", "city"}, "kawasan"},
                   {{"--target", "0ha", "--area", "Antah"}, "Antah"},
                   {{"--target", "0ha", "--budget", "2040"}, "2040"},
                   {{"--target", "0ha", "--budget", "1999=5"}, "1999"},
                   {{"--target", "0ha", "--budget", "2040=banyak"}, "banyak"},
                   {{"--target", "0ha", "--ceiling", "dermawan=5"}, "dermawan"},
                   {{"--target", "0ha", "--keep", "semua"}, "semua"},
                   {{"--target", "0ha", "--year", "1950"}, "1950"},
                   {{"--target", "0ha", "--time-limit", "-1"}, "--time-limit"}});
  checkWrongUsage(city, {"rank", "kota.gpkg"},
                  {{{"--swap", "Pasar Lama", "Pasar Lama"}, "Pasar Lama"},
                   {{"--swap", "Pasar Lama", "Antah"}, "Antah"},
                   {{"--swap", "Pasar Lama", "Kel. Kalianyar"}, "Kalianyar"}});
}

TEST_CASE("each named change alone makes two areas swap", "[plan-target]") {
  const City city = City::finished();
  const Json ranked = city.json({"rank", "kota.gpkg"})["areas"];
  REQUIRE(ranked.size() >= 2);
  const auto first = ranked[0]["name"].get<std::string>();
  const auto second = ranked[1]["name"].get<std::string>();
  const Json swap = city.json({"rank", "kota.gpkg", "--swap", second, first});
  CHECK(swap["schema"] == "rank-swap/1");
  CHECK(swap["first"] == first);
  CHECK(swap["second"] == second);
  if (swap["open"] == true) CHECK(swap["moves"].empty());
}

TEST_CASE("scores after the plan are those that the hectares of its years follow", "[plan-target]") {
  const City city = City::finished();
  const Json forward = city.json({"project-forward", "kota.gpkg"});
  const int last = forward["lines"].back()["year"].get<int>();
  // Surely slum: whatever the missing figures are.
  const auto slumAreas = [](const Json& score) {
    std::size_t count = 0;
    for (const Json& area : score["areas"]) {
      if (area["total_min"] >= 16) ++count;
    }
    return count;
  };
  const Json now = city.json({"score", "kota.gpkg"});
  CHECK(now["after_plan"].is_null());
  const Json all = city.json({"score", "kota.gpkg", "--after-plan"});
  CHECK(all["after_plan"]["until"] == last);
  CHECK(all["filed"] == 0);
  CHECK(slumAreas(all) < slumAreas(now));
  for (const Json& line : forward["lines"]) {
    const int year = line["year"].get<int>();
    if (line == forward["lines"].front() || line["levels"][0]["level"] != "rt") continue;
    const Json then = city.json({"score", "kota.gpkg", "--after-plan", std::to_string(year)});
    CHECK(then["after_plan"]["until"] == year);
    CHECK(slumAreas(then) == line["levels"][0]["slum_areas"].get<std::size_t>());
  }
  const ProcessResult shown = city.run({"score", "kota.gpkg", "--level", "kawasan", "--after-plan", "--lang", "id"});
  CHECK(shown.out.find("Setelah semua kegiatan rencana sampai " + std::to_string(last)) != std::string::npos);
  checkWrongUsage(city, {"score", "kota.gpkg"},
                  {{{"--after-plan", "1999"}, "1999"},
                   {{"--after-plan", "besok"}, "besok"},
                   {{"--after-plan", "--store"}, "--after-plan"}});
}
