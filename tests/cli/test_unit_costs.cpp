// Prices at the command line: taken from a table, typed, listed, taken back.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

namespace {

constexpr const char* kPrices =
    "pekerjaan,kriteria,harga_satuan,sumber\n"
    "Jalan Beton,2b,850000,HSPK 2024\n"
    "Drainase Lingkungan,4b,1250000,HSPK 2024\n"
    "Jalan Emas,2b,1000,\n"
    "Jalan Beton,5a,1000,\n"
    "Komposter,6b,mahal,\n";

City withPrices() {
  City city = City::finished();
  city.write("harga.csv", kPrices);
  return city;
}

}  // namespace

TEST_CASE("what the command of prices prints", "[prices]") {
  const City city = withPrices();
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("unit-costs-none" + tail, city.run({"unit-costs", "kota.gpkg", "--lang", language}));
    checkExpected("unit-costs-tried" + tail,
                  city.run({"unit-costs", "kota.gpkg", "--import", "harga.csv", "--dry-run", "--lang", language}));
  }
  CHECK(city.run({"unit-costs", "kota.gpkg", "--import", "harga.csv"}).status == 1);
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("unit-costs" + tail, city.run({"unit-costs", "kota.gpkg", "--lang", language}));
  }
  checkExpected("unit-costs-csv", city.run({"unit-costs", "kota.gpkg", "--format", "csv"}));
  checkExpected("unit-costs-history", city.run({"history", "kota.gpkg"}));
}

TEST_CASE("prices go in as one edit that can be taken back", "[prices]") {
  const City city = withPrices();
  const std::string before = city.bytes();
  const Json tried = city.json({"unit-costs", "kota.gpkg", "--import", "harga.csv", "--dry-run"});
  CHECK(city.bytes() == before);
  CHECK(tried["schema"] == "import-unit-costs/1");
  CHECK(tried["read"] == 5);
  CHECK(tried["imported"] == 2);
  REQUIRE(tried["refused"].size() == 4);  // the last row is wrong twice
  CHECK(tried["refused"][0]["row"] == 4);
  CHECK(tried["refused"][0]["value"] == "Jalan Emas");

  CHECK(city.json({"unit-costs", "kota.gpkg", "--import", "harga.csv"})["imported"] == 2);
  const Json listed = city.json({"unit-costs", "kota.gpkg"});
  CHECK(listed["schema"] == "unit-costs/1");
  REQUIRE(listed["prices"].size() == 2);
  // In the order of the criteria: roads before drains.
  CHECK(listed["prices"][0]["work"] == "road_concrete");
  CHECK(listed["prices"][0]["source"] == "HSPK 2024");
  CHECK(listed["prices"][1]["price"] == 1'250'000);
  CHECK(listed["without_price"].size() == 14);
  const std::string once = city.bytes();
  CHECK(city.json({"unit-costs", "kota.gpkg", "--import", "harga.csv"})["matched"] == 2);
  CHECK(city.bytes() == once);  // the same prices again are no edit
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"unit-costs", "kota.gpkg"})["prices"].empty());
}

TEST_CASE("prices are typed and taken away", "[prices]") {
  const City city = City::finished();
  const Json set =
      city.json({"unit-costs", "kota.gpkg", "2b@road_concrete=850000", "2a@footpath=300000", "--source", "HSPK 2024"});
  CHECK(set["prices"].size() == 2);
  CHECK(city.json({"unit-costs", "kota.gpkg", "2b@road_concrete="})["prices"].size() == 1);
  checkWrongUsage(city, {"unit-costs", "kota.gpkg"},
                  {{{"2b@road_concrete=mahal"}, "mahal"},
                   {{"2b@road_concrete=0"}, "2b@road_concrete"},
                   {{"2b@drain=1000"}, "4a, 4b, 4c"},
                   // A work of no criterion: those that take something off this one.
                   {{"1b@open_space=4"}, "open_space"},
                   {{"9z@drain=1000"}, "9z"},
                   {{"2b@emas=1000"}, "emas"},
                   {{"road_concrete=1000"}, "road_concrete"},
                   {{"2b@road_concrete=1000", "--import", "harga.csv"}, "--import"}});
  const std::string refused = city.run({"unit-costs", "kota.gpkg", "1b@open_space=4"}).err;
  INFO(refused);
  CHECK(refused.find(": .") == std::string::npos);
}
