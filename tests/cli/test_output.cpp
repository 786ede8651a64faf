// What every command prints on the practice city, word for word and in both languages. The files in expected/ were read
// as a user reads them.

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
  for (const Arguments& command : buildingCommands()) checkInBothLanguages(city, names[at++], command);
  checkInBothLanguages(city, "info", {"info", "kota.gpkg"});
  checkExpected("info-csv", city.run({"info", "kota.gpkg", "--format", "csv"}));
  checkInBothLanguages(city, "history", {"history", "kota.gpkg"});
  checkExpected("history-csv", city.run({"history", "kota.gpkg", "--format", "csv"}));
}

TEST_CASE("figures, order, hectares and findings", "[output]") {
  const City city = City::finished();
  for (const char* level : {"rt", "kelurahan", "kawasan", "city"}) {
    checkInBothLanguages(city, std::string("score-") + level, {"score", "kota.gpkg", "--level", level});
  }
  checkExpected("score-rt-csv", city.run({"score", "kota.gpkg", "--format", "csv"}));
  checkInBothLanguages(city, "score-2016", {"score", "kota.gpkg", "--level", "kawasan", "--edition", "permen-02-2016"});
  checkExpected("score-city-json", city.run({"score", "kota.gpkg", "--level", "city", "--format", "json"}));
  checkInBothLanguages(city, "rank", {"rank", "kota.gpkg"});
  checkExpected("rank-csv", city.run({"rank", "kota.gpkg", "--format", "csv"}));
  checkInBothLanguages(city, "rank-kelurahan", {"rank", "kota.gpkg", "--level", "kelurahan"});
  checkInBothLanguages(city, "areas", {"areas", "kota.gpkg"});
  checkExpected("areas-json", city.run({"areas", "kota.gpkg", "--format", "json"}));
  checkInBothLanguages(city, "check", {"check", "kota.gpkg"});
  checkExpected("check-csv", city.run({"check", "kota.gpkg", "--format", "csv", "--rule", "volume-above-base"}));
}

TEST_CASE("explanations down to the source", "[output]") {
  const City city = City::finished();
  checkInBothLanguages(city, "explain-rt-indicator",
                       {"explain", "kota.gpkg", "Tegalsari RT 003 RW 001", "--indicator", "3b"});
  checkInBothLanguages(city, "explain-density",
                       {"explain", "kota.gpkg", "Tegalsari RT 001 RW 002", "--indicator", "1b"});
  checkInBothLanguages(city, "explain-missing",
                       {"explain", "kota.gpkg", "Kalianyar RT 003 RW 004", "--indicator", "water_access"});
  checkInBothLanguages(city, "explain-kawasan", {"explain", "kota.gpkg", "Pasar Lama"});
  checkInBothLanguages(city, "explain-brief", {"explain", "kota.gpkg", "Pasar Lama", "--brief"});
  checkInBothLanguages(city, "explain-partly-missing", {"explain", "kota.gpkg", "Pasar Lama", "--indicator", "2a"});
  checkInBothLanguages(city, "explain-city", {"explain", "kota.gpkg", "Kota Contoh", "--indicator", "7b"});
}

TEST_CASE("what matters next: missing figures, the next class, the other edition", "[output]") {
  const City city = City::finished();
  checkInBothLanguages(city, "explain-weights", {"explain", "kota.gpkg", "Kalianyar RT 003 RW 004"});
  checkInBothLanguages(city, "explain-distance", {"explain", "kota.gpkg", "Tegalsari RT 003 RW 001"});
  checkInBothLanguages(city, "compare", {"score", "kota.gpkg", "--compare", "permen-02-2016"});
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
  checkInBothLanguages(city, "history-decided", {"history", "kota.gpkg"});
  CHECK(city.run({"areas", "kota.gpkg", "--overlap", second, first, "--count-in", "open"}).status == 0);
  CHECK(city.json({"check", "kota.gpkg", "--rule", "overlap"})["findings"].size() == 1);

  CHECK(city.run({"areas", "kota.gpkg", "--overlap", "Pasar Lama", "Tegalsari Lor", "--count-in", "both"}).status != 0);
  CHECK(city.run({"areas", "kota.gpkg", "--overlap", "Pasar Lama", "Tegalsari Lor"}).status == 2);
  CHECK(city.run({"areas", "kota.gpkg", "--count-in", "both"}).status == 2);

  CHECK(city.run({"set", "kota.gpkg", "Tegalsari Lor", "hectares_note=batas sungai diukur ulang"}).status == 0);
  checkInBothLanguages(city, "areas-noted", {"areas", "kota.gpkg"});
  checkExpected("areas-noted-csv", city.run({"areas", "kota.gpkg", "--format", "csv"}));
  checkInBothLanguages(city, "check-noted", {"check", "kota.gpkg", "--rule", "decree-differs"});
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari Lor", "hectares_note="}).status == 0);
  const Json areas = city.json({"areas", "kota.gpkg"});
  for (const Json& area : areas["areas"]) CHECK(area["note"].is_null());
}

TEST_CASE("one field, the basemaps and the history", "[output]") {
  const City city = City::finished();
  checkInBothLanguages(city, "set", {"set", "kota.gpkg", "Tegalsari RT 003 RW 001", "3b=104", "kk=104"});
  checkExpected("set-json", city.run({"set", "kota.gpkg", "Kebonagung", "tenure_status=-", "--format", "json"}));
  checkInBothLanguages(city, "explain-after-set",
                       {"explain", "kota.gpkg", "Tegalsari RT 003 RW 001", "--indicator", "3b"});
  checkInBothLanguages(city, "mark", {"mark", "kota.gpkg", "Rapat Pokja"});
  // As the window keeps it: number and date of the minutes stand in the name.
  checkExpected("mark-dated", city.run({"mark", "kota.gpkg", "Rapat Pleno", "--number", "BA 12/2026", "--date",
                                        "2026-11-28", "--format", "json"}));
  CHECK(city.run({"mark", "kota.gpkg", "Rapat", "--date", "besok"}).status == 2);
  checkInBothLanguages(city, "undo", {"undo", "kota.gpkg", "2"});
  checkInBothLanguages(city, "redo", {"redo", "kota.gpkg"});
  checkInBothLanguages(city, "history-after", {"history", "kota.gpkg"});
  checkInBothLanguages(city, "basemap-list", {"basemap", "kota.gpkg", "list"});
  checkInBothLanguages(city, "basemap-remove", {"basemap", "kota.gpkg", "remove", "Peta dasar Kota Contoh"});
  checkInBothLanguages(city, "basemap-none", {"basemap", "kota.gpkg", "list"});
  checkInBothLanguages(city, "migrate", {"migrate", "kota.gpkg"});
  // The head of a table says with which version it agrees, or what was changed since.
  REQUIRE(city.run({"mark", "kota.gpkg", "Rapat Akhir"}).status == 0);
  const auto table = [&] { return city.run({"report", "kota.gpkg", "--table", "programme"}).out; };
  CHECK(table().find(" · versi “Rapat Akhir”") != std::string::npos);
  REQUIRE(city.run({"set", "kota.gpkg", "Tegalsari RT 003 RW 001", "kk=105"}).status == 0);
  CHECK(table().find(" · setelah versi “Rapat Akhir” ada 1 perubahan") != std::string::npos);
}

TEST_CASE("a finding can be accepted with a reason", "[output]") {
  const City city = City::finished();
  const Json findings = city.json({"check", "kota.gpkg", "--rule", "volume-above-base"})["findings"];
  REQUIRE(findings.size() == 1);
  const std::string id = findings[0]["id"];
  const Arguments check{"check", "kota.gpkg", "--rule", "volume-above-base"};
  checkInBothLanguages(
      city, "check-accept",
      {"check", "kota.gpkg", "--rule", "volume-above-base", "--accept", id, "--reason", "dihitung ulang di lapangan"});
  checkInBothLanguages(city, "check-accepted", check);
  checkExpected("check-accepted-json",
                city.run({"check", "kota.gpkg", "--rule", "volume-above-base", "--format", "json"}));
}

TEST_CASE("a finding whose figures changed since it was accepted is open again", "[output]") {
  const City city = City::finished();
  const Arguments check{"check", "kota.gpkg", "--rule", "volume-above-base"};
  const std::string id = city.json(check)["findings"].at(0)["id"];
  CHECK(city.run({"check", "kota.gpkg", "--rule", "volume-above-base", "--accept", id, "--reason", "serumah berdua"})
            .status == 0);
  CHECK(city.json(check)["findings"].at(0)["accepted_before"].is_null());
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari RT 003 RW 001", "3b=200"}).status == 0);
  const Json open = city.json(check)["findings"].at(0);
  CHECK(open["id"] == id);
  CHECK(open["accepted"] == false);
  CHECK(open["params"]["volume"] == "200");
  CHECK(open["accepted_before"]["reason"] == "serumah berdua");
  CHECK(open["accepted_before"]["params"]["volume"] == "113");
  const std::string shown = city.run(check).out;
  INFO(shown);
  CHECK(shown.find("angka berubah sejak diterima") != std::string::npos);
  CHECK(shown.find("(dulu 113 dari 104), alasan: serumah berdua") != std::string::npos);
  // As it was accepted it holds again.
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari RT 003 RW 001", "3b=113"}).status == 0);
  CHECK(city.json(check)["findings"].at(0)["accepted"] == true);
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

TEST_CASE("the locale decides the language where nothing is said", "[output]") {
  const City city = City::finished();
  CHECK(city.start({"areas", "kota.gpkg"}, "LC_ALL=en_US.UTF-8").out ==
        city.run({"areas", "kota.gpkg", "--lang", "en"}).out);
  CHECK(city.run({"areas", "kota.gpkg", "--lang=en"}).out == city.run({"--lang", "en", "areas", "kota.gpkg"}).out);
}

TEST_CASE("rounds of data collection", "[output]") {
  const City city = City::finished();
  checkInBothLanguages(city, "surveys", {"surveys", "kota.gpkg"});
  checkInBothLanguages(city, "surveys-add",
                       {"surveys", "kota.gpkg", "--add", "2024", "--year", "2024", "--copy-from", "2019"});
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari RT 003 RW 001", "3b=10"}).status == 0);
  checkInBothLanguages(city, "surveys-compare", {"compare", "kota.gpkg", "2019", "2024", "--level", "kawasan"});
  const Arguments one{"compare", "kota.gpkg", "2019", "2024", "--area", "Tegalsari RT 003 RW 001"};
  checkInBothLanguages(city, "surveys-compare-area", one);
  Arguments csv = one;
  csv.insert(csv.end(), {"--format", "csv"});
  checkExpected("surveys-compare-area-csv", city.run(csv));
}

TEST_CASE("figures that a map can tell", "[output]") {
  const City city = City::finished();
  city.write("jalan.geojson", R"({"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"nama":"Jalan Contoh"},"geometry":{"type":"LineString","coordinates":[[112.407,-6.918],[112.4215,-6.926]]}}]})");
  checkInBothLanguages(city, "derive", {"derive", "kota.gpkg", "jalan.geojson", "--as", "roads"});
  checkInBothLanguages(city, "derive-fill", {"derive", "kota.gpkg", "jalan.geojson", "--as", "roads", "--fill"});
}

TEST_CASE("one picture of the map", "[output]") {
  const City city = City::finished();
  const Arguments render{"render", "kota.gpkg",  "--extent", "655500,9233900,657000,9235300",
                         "--crs",  "EPSG:32749", "--size",   "150x140",
                         "--out",  "peta.png"};
  checkInBothLanguages(city, "render", render);
}

TEST_CASE("help of every command", "[output]") {
  const City city;
  checkInBothLanguages(city, "help", {"--help"});
  for (const char* command : {"new",           "info",           "migrate",
                              "import-areas",  "import-numeric", "import-attributes",
                              "set",           "score",          "explain",
                              "rank",          "check",          "areas",
                              "basemap",       "render",         "print",
                              "report",        "history",        "undo",
                              "redo",          "mark",           "import-activities",
                              "activities",    "progress",       "project-forward",
                              "surveys",       "compare",        "derive",
                              "plan",          "unit-costs",     "follow-up",
                              "minutes",       "recap",          "attach",
                              "beneficiaries", "profile",        "scenario",
                              "documents"}) {
    checkInBothLanguages(city, std::string("help-") + command, {command, "--help"});
  }
}
