// What every command prints on the practice city, word for word. The files in expected/ were read as a user reads them.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

TEST_CASE("making the project and taking in its files", "[output]") {
  const City city;
  const char* const names[] = {"new",
                               "import-kecamatan",
                               "import-kelurahan",
                               "import-kawasan",
                               "import-rt",
                               "import-zone",
                               "import-reference",
                               "import-numeric-rt",
                               "import-numeric-kelurahan",
                               "import-considerations",
                               "import-legality",
                               "import-decree",
                               "basemap-add",
                               "import-activities-done",
                               "import-activities-planned"};
  std::size_t at = 0;
  for (const Arguments& command : buildingCommands()) checkExpected(names[at++], city.run(command));
  checkExpected("info", city.run({"info", "kota.gpkg"}));
  checkExpected("info-csv", city.run({"info", "kota.gpkg", "--format", "csv"}));
  checkExpected("history", city.run({"history", "kota.gpkg"}));
  checkExpected("history-csv", city.run({"history", "kota.gpkg", "--format", "csv"}));
}

TEST_CASE("figures, order, hectares and findings", "[output]") {
  const City city = City::finished();
  for (const char* level : {"rt", "kelurahan", "kawasan", "city"}) {
    checkExpected(std::string("score-") + level, city.run({"score", "kota.gpkg", "--level", level}));
  }
  checkExpected("score-rt-csv", city.run({"score", "kota.gpkg", "--format", "csv"}));
  checkExpected("score-2016", city.run({"score", "kota.gpkg", "--level", "kawasan", "--edition", "permen-02-2016"}));
  checkExpected("score-city-json", city.run({"score", "kota.gpkg", "--level", "city", "--format", "json"}));
  checkExpected("rank", city.run({"rank", "kota.gpkg"}));
  checkExpected("rank-csv", city.run({"rank", "kota.gpkg", "--format", "csv"}));
  checkExpected("rank-kelurahan", city.run({"rank", "kota.gpkg", "--level", "kelurahan"}));
  checkExpected("areas", city.run({"areas", "kota.gpkg"}));
  checkExpected("areas-json", city.run({"areas", "kota.gpkg", "--format", "json"}));
  checkExpected("check", city.run({"check", "kota.gpkg"}));
  checkExpected("check-csv", city.run({"check", "kota.gpkg", "--format", "csv", "--rule", "volume-above-base"}));
}

TEST_CASE("explanations down to the source", "[output]") {
  const City city = City::finished();
  checkExpected("explain-rt-indicator",
                city.run({"explain", "kota.gpkg", "Tegalsari RT 003 RW 001", "--indicator", "3b"}));
  checkExpected("explain-density", city.run({"explain", "kota.gpkg", "Tegalsari RT 001 RW 002", "--indicator", "1b"}));
  checkExpected("explain-missing",
                city.run({"explain", "kota.gpkg", "Kalianyar RT 003 RW 004", "--indicator", "water_access"}));
  checkExpected("explain-kawasan", city.run({"explain", "kota.gpkg", "Pasar Lama"}));
  checkExpected("explain-partly-missing", city.run({"explain", "kota.gpkg", "Pasar Lama", "--indicator", "2a"}));
  checkExpected("explain-city", city.run({"explain", "kota.gpkg", "Kota Contoh", "--indicator", "7b"}));
  checkExpected("explain-en",
                city.run({"explain", "kota.gpkg", "Tegalsari RT 003 RW 001", "--indicator", "3b", "--lang", "en"}));
}

TEST_CASE("what matters next: missing figures, the next class, the other edition", "[output]") {
  const City city = City::finished();
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("explain-weights" + tail,
                  city.run({"explain", "kota.gpkg", "Kalianyar RT 003 RW 004", "--lang", language}));
    checkExpected("explain-distance" + tail,
                  city.run({"explain", "kota.gpkg", "Tegalsari RT 003 RW 001", "--lang", language}));
    checkExpected("compare" + tail,
                  city.run({"score", "kota.gpkg", "--compare", "permen-02-2016", "--lang", language}));
  }
  checkExpected("compare-csv", city.run({"score", "kota.gpkg", "--level", "kawasan", "--compare", "permen-02-2016",
                                         "--format", "csv"}));
  const ProcessResult both = city.run({"score", "kota.gpkg", "--compare", "permen-02-2016", "--store"});
  CHECK(both.status == 2);
  CHECK(city.run({"score", "kota.gpkg", "--compare", "permen-1945"}).status != 0);
}

TEST_CASE("a decision on shared land and a reason for differing hectares", "[output]") {
  const City city = City::finished();
  const Json before = city.json({"areas", "kota.gpkg"});
  const Json findings = city.json({"check", "kota.gpkg", "--rule", "overlap"})["findings"];
  REQUIRE(findings.size() == 1);
  const std::string first = findings[0]["subjects"][0]["name"];
  const std::string second = findings[0]["subjects"][1]["name"];
  // Named the other way round: the second of the command is the first of the finding.
  CHECK(city.run({"areas", "kota.gpkg", "--overlap", second, first, "--count-in", "second"}).status == 0);
  CHECK(city.json({"check", "kota.gpkg", "--rule", "overlap"})["findings"].empty());
  CHECK(city.json({"areas", "kota.gpkg"})["union_ha"] == before["union_ha"]);
  checkExpected("history-decided", city.run({"history", "kota.gpkg"}));
  CHECK(city.run({"areas", "kota.gpkg", "--overlap", second, first, "--count-in", "open"}).status == 0);
  CHECK(city.json({"check", "kota.gpkg", "--rule", "overlap"})["findings"].size() == 1);

  CHECK(city.run({"areas", "kota.gpkg", "--overlap", "Pasar Lama", "Tegalsari Lor", "--count-in", "both"}).status != 0);
  CHECK(city.run({"areas", "kota.gpkg", "--overlap", "Pasar Lama", "Tegalsari Lor"}).status == 2);
  CHECK(city.run({"areas", "kota.gpkg", "--count-in", "both"}).status == 2);

  CHECK(city.run({"set", "kota.gpkg", "Tegalsari Lor", "hectares_note=batas sungai diukur ulang"}).status == 0);
  checkExpected("areas-noted", city.run({"areas", "kota.gpkg"}));
  checkExpected("areas-noted-en", city.run({"areas", "kota.gpkg", "--lang", "en"}));
  checkExpected("areas-noted-csv", city.run({"areas", "kota.gpkg", "--format", "csv"}));
  checkExpected("check-noted", city.run({"check", "kota.gpkg", "--rule", "decree-differs"}));
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari Lor", "hectares_note="}).status == 0);
  const Json areas = city.json({"areas", "kota.gpkg"});
  for (const Json& area : areas["areas"]) CHECK(area["note"].is_null());
}

TEST_CASE("one field, the basemaps and the history", "[output]") {
  const City city = City::finished();
  checkExpected("set", city.run({"set", "kota.gpkg", "Tegalsari RT 003 RW 001", "3b=104", "kk=104"}));
  checkExpected("set-json", city.run({"set", "kota.gpkg", "Kebonagung", "tenure_status=-", "--format", "json"}));
  checkExpected("explain-after-set",
                city.run({"explain", "kota.gpkg", "Tegalsari RT 003 RW 001", "--indicator", "3b"}));
  checkExpected("mark", city.run({"mark", "kota.gpkg", "Rapat Pokja"}));
  checkExpected("undo", city.run({"undo", "kota.gpkg", "2"}));
  checkExpected("redo", city.run({"redo", "kota.gpkg"}));
  checkExpected("history-after", city.run({"history", "kota.gpkg"}));
  checkExpected("basemap-list", city.run({"basemap", "kota.gpkg", "list"}));
  checkExpected("basemap-remove", city.run({"basemap", "kota.gpkg", "remove", "Peta dasar Kota Contoh"}));
  checkExpected("migrate", city.run({"migrate", "kota.gpkg"}));
}

TEST_CASE("a finding can be accepted with a reason", "[output]") {
  const City city = City::finished();
  const Json findings = city.json({"check", "kota.gpkg", "--rule", "volume-above-base"})["findings"];
  REQUIRE(findings.size() == 1);
  const std::string id = findings[0]["id"];
  const Arguments check{"check", "kota.gpkg", "--rule", "volume-above-base"};
  checkExpected("check-accept", city.run({"check", "kota.gpkg", "--rule", "volume-above-base", "--accept", id,
                                          "--reason", "dihitung ulang di lapangan"}));
  checkExpected("check-accepted", city.run(check));
  checkExpected("check-accepted-json",
                city.run({"check", "kota.gpkg", "--rule", "volume-above-base", "--format", "json"}));
}

TEST_CASE("what an import does not take is listed", "[output]") {
  const City city = City::finished();
  city.write("kacau.csv",
             "kelurahan,rtrw,luas_ha,kk,2a_vol\n"
             "Kalianyar,RT 001 RW 001,\"1,42\",1.234,12\n"
             "Kalianyarr,RT 002 RW 001,1.35,#REF!,+ 12\n"
             "Kalianyar,RT 099 RW 001,1,2,3\n"
             "Kalianyar,RT 003 RW 001,115 ha,x,-\n");
  checkExpected("import-numeric-refused",
                city.run({"import-numeric", "kota.gpkg", "kacau.csv", "--survey", "2020", "--year", "2020"}));
  checkExpected("import-numeric-json", city.run({"import-numeric", "kota.gpkg", "kacau.csv", "--survey", "2021",
                                                 "--year", "2021", "--dry-run", "--format", "json"}));
}

TEST_CASE("English with English numbers", "[output]") {
  const City city = City::finished();
  checkExpected("info-en", city.run({"info", "kota.gpkg", "--lang", "en"}));
  checkExpected("rank-en", city.run({"--lang", "en", "rank", "kota.gpkg"}));
  checkExpected("areas-en", city.run({"areas", "kota.gpkg", "--lang=en"}));
  checkExpected("check-en", city.run({"check", "kota.gpkg", "--lang", "en"}));
  // The locale decides where nothing is said.
  CHECK(city.run({"areas", "kota.gpkg"}, "LC_ALL=en_US.UTF-8").out ==
        city.run({"areas", "kota.gpkg", "--lang", "en"}).out);
}

TEST_CASE("help of every command", "[output]") {
  const City city;
  checkExpected("help", city.run({"--help"}));
  checkExpected("help-en", city.run({"--lang", "en", "--help"}));
  for (const char* command : {"new",          "info",           "migrate",
                              "import-areas", "import-numeric", "import-attributes",
                              "set",          "score",          "explain",
                              "rank",         "check",          "areas",
                              "basemap",      "render",         "print",
                              "report",       "history",        "undo",
                              "redo",         "mark",           "import-activities",
                              "activities",   "progress",       "project-forward",
                              "surveys",      "compare",        "derive",
                              "plan",         "unit-costs",     "follow-up",
                              "minutes",      "recap",          "attach",
                              "profile",      "scenario"}) {
    const ProcessResult help = city.run({command, "--help"});
    CHECK(help.status == 0);
    checkExpected(std::string("help-") + command, help);
  }
}
