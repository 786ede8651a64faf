// The plan at the command line: investment tables in, activities listed, checked, added and changed, figures and
// hectares once they are done, progress since a survey.

#include <array>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"
#include "tests/support/small_xlsx.h"

using namespace kawasan::test;

namespace {

// Kalianyar RT 001 RW 002 (Pasar Lama): 195 m of road of which 79 m fail, 40 KK; RT 002 RW 002: 255 m and 77 m, 60 KK.
constexpr const char* kInvestments =
    "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp\n"
    "2020,Kalianyar,RT 001 RW 002,2b,60,Jalan Beton,APBD II,57500000\n"
    "2020,Kalianyar,RT 001 RW 002,1a,28,Jalan Beton,,\n"
    "2021,Kalianyar,RT 002 RW 002,2b,100,Jalan Paving Block,BPM,120000000\n"
    "2021,Kalianyar,RT 002 RW 002,4d,100,Drainase Lingkungan,,\n"
    "2021,Kalianyar,RT 002 RW 002,6b,46,Komposter,Dermawan,\n"
    "2021,Kalianyar,RT 099 RW 002,2b,100,Jalan Beton,,\n"
    "2022,Tegalsari,?RT 003 RW 001,2b,10,Jalan Beton,,\n";

City withTable() {
  City city = City::withoutPlan();
  city.write("investasi.csv", kInvestments);
  return city;
}

City withPlan() {
  City city = withTable();
  const ProcessResult result = city.run({"import-activities", "kota.gpkg", "investasi.csv"});
  INFO(result.err);
  REQUIRE(result.status == 1);
  return city;
}

const Json& find(const Json& list, const char* key, const Json& value) {
  for (const Json& item : list) {
    if (item[key] == value) return item;
  }
  FAIL("nothing with " << key << " " << value);
  return list;
}

/// Hectares reduced by a rule, of one line and level of a ledger.
double reduced(const Json& lines, int year, const char* level, const char* letter) {
  const Json& found = find(find(lines, "year", year)["levels"], "level", level);
  return find(found["reduced"], "letter", letter)["reduced_ha"].get<double>();
}

}  // namespace

TEST_CASE("what the commands of the plan print", "[activities]") {
  const City city = withTable();
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("import-activities-tried" + tail,
                  city.run({"import-activities", "kota.gpkg", "investasi.csv", "--dry-run", "--lang", language}));
  }
  checkExpected("import-activities", city.run({"import-activities", "kota.gpkg", "investasi.csv"}));
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("activities" + tail, city.run({"activities", "kota.gpkg", "--lang", language}));
    checkExpected("activities-rules" + tail, city.run({"activities", "kota.gpkg", "--rules", "--lang", language}));
    checkExpected("project-forward" + tail,
                  city.run({"project-forward", "kota.gpkg", "--year", "2021", "--lang", language}));
    checkExpected("project-forward-effects" + tail,
                  city.run({"project-forward", "kota.gpkg", "--show", "effects", "--lang", language}));
    checkExpected("project-forward-areas" + tail,
                  city.run({"project-forward", "kota.gpkg", "--show", "areas", "--lang", language}));
    checkExpected("progress" + tail, city.run({"progress", "kota.gpkg", "--lang", language}));
  }
  checkExpected("activities-csv", city.run({"activities", "kota.gpkg", "--format", "csv"}));
  checkExpected("project-forward-zero-csv",
                city.run({"project-forward", "kota.gpkg", "--show", "zero", "--format", "csv"}));
  checkExpected("project-forward-csv", city.run({"project-forward", "kota.gpkg", "--format", "csv"}));
  checkExpected("progress-sources-csv", city.run({"progress", "kota.gpkg", "--show", "sources", "--format", "csv"}));
  checkExpected("history-plan", city.run({"history", "kota.gpkg"}));
}

TEST_CASE("an investment table goes in as one edit that can be taken back", "[activities]") {
  const City city = withTable();
  const std::string before = city.bytes();
  const Json tried = city.json({"import-activities", "kota.gpkg", "investasi.csv", "--dry-run"});
  CHECK(city.bytes() == before);
  CHECK(tried["schema"] == "import-activities/1");
  CHECK(tried["dry_run"] == true);
  CHECK(tried["read"] == 7);
  CHECK(tried["imported"] == 4);
  CHECK(tried["activities"] == 3);
  CHECK(tried["effects"] == 4);
  CHECK(tried["rows_without_amount"] == 5);
  CHECK(tried["rows_without_source"] == 4);
  CHECK(tried["groups"] == 6);
  CHECK(tried["groups_unmatched"] == 2);
  REQUIRE(tried["refused"].size() == 1);
  CHECK(tried["refused"][0]["reason"] == "unknown-indicator");
  CHECK(tried["refused"][0]["row"] == 5);
  CHECK(tried["unmatched_file"][0]["reason"] == "unknown-rt");
  CHECK(tried["unmatched_file"][1]["reason"] == "uncertain-rt");
  CHECK(tried["unmatched_project"].size() > 30);

  CHECK(city.run({"import-activities", "kota.gpkg", "investasi.csv"}).status == 1);
  const Json listed = city.json({"activities", "kota.gpkg"});
  CHECK(listed["activities"].size() == 3);
  CHECK(listed["planned"] == 177'500'000);
  CHECK(listed["planned_unknown"] == 1);
  // What was given up costs nothing: listed, and no part of the sum.
  for (const Json& activity : listed["activities"]) {
    if (activity["cost_planned"] != 57'500'000) continue;
    const std::string id = activity["id"];
    REQUIRE(city.run({"activities", "kota.gpkg", "--record", id, "step=cancelled", "date=2022-01-10"}).status == 0);
    const Json after = city.json({"activities", "kota.gpkg"});
    CHECK(after["activities"].size() == 3);
    CHECK(after["cancelled"] == 1);
    CHECK(after["planned"] == 120'000'000);
    REQUIRE(city.run({"undo", "kota.gpkg"}).status == 0);
  }
  CHECK(city.json({"import-activities", "kota.gpkg", "investasi.csv"})["present"] == 3);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"].size() == 3);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"].empty());
}

TEST_CASE("a workbook is read like a text file", "[activities]") {
  const City city = City::withoutPlan();
  city.write(
      "investasi.xlsx",
      smallXlsx({{"Investasi",
                  {{"Tahun", "Kelurahan", "RT", "RW", "Kriteria", "Volume", "Kegiatan", "Sumber Dana", "Anggaran"},
                   {"2020", "Kalianyar", "1", "2", "2b", "60", "Jalan Beton", "DAK", "57500000"}}}}));
  const Json report = city.json({"import-activities", "kota.gpkg", "investasi.xlsx"});
  CHECK(report["activities"] == 1);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"][0]["funding"][0]["source"] == "dak");
}

TEST_CASE("activities are filtered by year, area, work, funding and step", "[activities]") {
  const City city = withPlan();
  const auto count = [&](const Arguments& filter) {
    Arguments command{"activities", "kota.gpkg"};
    command.insert(command.end(), filter.begin(), filter.end());
    return city.json(command)["activities"].size();
  };
  CHECK(count({"--year", "2021"}) == 2);
  CHECK(count({"--year", "2024"}) == 0);
  CHECK(count({"--area", "Kalianyar RT 001 RW 002"}) == 1);
  CHECK(count({"--area", "Pasar Lama"}) == 3);
  CHECK(count({"--area", "Kel. Kalianyar"}) == 3);
  CHECK(count({"--work", "Jalan Beton"}) == 1);
  CHECK(count({"--funding", "apbn_bpm"}) == 1);
  CHECK(count({"--funding", "none"}) == 1);
  CHECK(count({"--step", "none"}) == 3);
  CHECK(count({"--step", "construction"}) == 0);
}

TEST_CASE("figures and hectares after the plan", "[activities]") {
  const City city = withPlan();
  const Json forward = city.json({"project-forward", "kota.gpkg", "--level", "rt"});
  CHECK(forward["schema"] == "project-forward/1");
  REQUIRE(forward["years"].size() == 2);
  REQUIRE(forward["effects"].size() == 4);
  const Json& road = forward["effects"][1];
  CHECK(road["indicator"] == "road_surface");
  CHECK(road["before"] == 79);
  CHECK(road["after"] == 19);
  CHECK(road["outcome"] == "applied");
  const Json& second = forward["effects"][2];
  CHECK(second["before"] == 77);
  CHECK(second["after"] == 0);
  CHECK(second["lost"] == 23);
  CHECK(second["outcome"] == "clipped");
  // 1a: 28 of 37 (value 3) and 2b: 79 of 195 (value 1) are gone: 21 becomes 17.
  const Json& area = find(forward["years"][0]["areas"], "area", "Kalianyar RT 001 RW 002");
  CHECK(area["total_before"] == 21);
  CHECK(area["total_after"] == 17);
  // Share of the total: 0.8086 ha x 4 / 21.
  CHECK(reduced(forward["lines"], 2020, "rt", "d") == Approx(0.8086 * 4 / 21).margin(1e-6));
  CHECK(reduced(forward["lines"], 2020, "rt", "a") == 0);
  CHECK(reduced(forward["lines"], 2019, "rt", "a") == 0);
  CHECK(reduced(forward["lines"], 2021, "kawasan", "c") == 0);
  // One line a kawasan and the city last: nothing is left only where no RT is slum or open.
  CHECK(forward["zero"].size() == 12);
  for (const Json& zero : forward["zero"]) {
    const bool isReached = zero["state_by_rt"] == "from_opening" || zero["state_by_rt"] == "in_year";
    CHECK(isReached == zero["year_by_rt"].is_number());
    CHECK(isReached == (zero["slum_rt"] == 0 && zero["open_rt"] == 0));
    if (isReached) CHECK(zero["slum_ha"] == 0);
  }
  const Json& whole = forward["zero"].back();
  CHECK(whole["state_by_rt"] == "not_reached");
  CHECK(whole["slum_ha"].get<double>() == Approx(forward["lines"].back()["levels"][0]["slum_ha"].get<double>()));
  // Nothing is finished yet.
  CHECK(city.json({"project-forward", "kota.gpkg", "--basis", "realised"})["effects"].empty());
}

TEST_CASE("a work that the catalogue does not have is kept as words and told", "[activities]") {
  const City city = City::withoutPlan();
  const auto added = city.run({"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "work=paving"});
  CHECK(added.status == 0);
  CHECK(added.err.find("paving") != std::string::npos);
  CHECK(added.err.find("road_paving") != std::string::npos);
  const Json activity = city.json({"activities", "kota.gpkg"})["activities"][0];
  CHECK(activity["work_text"] == "paving");
  CHECK(city.run({"activities", "kota.gpkg", "--change", "Jalan Gang 3", "work=road_concrete"}).err.empty());
  CHECK(city.run({"activities", "kota.gpkg", "--change", "Jalan Gang 3", "year=2022"}).err.empty());
}

TEST_CASE("activities are added, changed, followed and removed from scripts", "[activities]") {
  const City city = City::withoutPlan();
  const Json added = city.json({"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "work=road_concrete",
                                "year=2020", "2b@Kalianyar RT 001 RW 002=60", "planned.apbn_bpm=57500000",
                                "scale=public", "programme.first_year=2020", "programme=Jalan lingkungan"});
  const std::string id = added["id"].get<std::string>().substr(0, 8);
  CHECK(city.run({"activities", "kota.gpkg", "--change", id, "life_years=4", "2b@Kalianyar RT 001 RW 002=70",
                  "1a@Kalianyar RT 001 RW 002=5", "kawasan=Pasar Lama", "realised.apbn_bpm=0",
                  "place=LINESTRING (656000 9234000, 656040 9234010)", "programme.last_year=2024", "kpp=KPP Gang 3"})
            .status == 0);
  Json activity = city.json({"activities", "kota.gpkg"})["activities"][0];
  CHECK(activity["name"] == "Jalan Gang 3");
  CHECK(activity["work"] == "road_concrete");
  CHECK(activity["kawasan"] == "Pasar Lama");
  CHECK(activity["programme"] == "Jalan lingkungan");
  CHECK(activity["programme_first_year"] == 2020);
  CHECK(activity["programme_last_year"] == 2024);
  CHECK(activity["drawn"] == true);
  CHECK(activity["kpp"] == "KPP Gang 3");
  CHECK(activity["life_years"] == 4);
  CHECK(activity["persons"].is_null());
  REQUIRE(activity["effects"].size() == 2);
  CHECK(find(activity["effects"], "indicator", "road_surface")["volume"] == 70);
  CHECK(activity["funding"][0]["planned"] == 57'500'000);
  CHECK(activity["funding"][0]["realised"] == 0);

  const Json rules = city.json({"activities", "kota.gpkg", "--rules"})["activities"][0];
  CHECK(rules["ready"] == false);
  CHECK(find(rules["rules"], "rule", "B4")["state"] == "lacking");
  CHECK(find(rules["rules"], "rule", "B5c")["state"] == "not_filled");
  CHECK(find(rules["rules"], "rule", "B1a")["state"] == "ok");

  CHECK(city.run({"activities", "kota.gpkg", "--record", id, "step=construction", "date=2020-05-01", "physical=50"})
            .status == 0);
  CHECK(city.json({"project-forward", "kota.gpkg", "--basis", "realised"})["effects"].empty());
  CHECK(city.run({"activities", "kota.gpkg", "--record", id, "step=construction", "date=2020-11-01", "physical=100"})
            .status == 0);
  CHECK(city.json({"project-forward", "kota.gpkg", "--basis", "realised"})["effects"].size() == 2);
  activity = city.json({"activities", "kota.gpkg"})["activities"][0];
  CHECK(activity["states"].size() == 2);
  CHECK(activity["states"][0]["person"] == "Penguji");
  CHECK(city.run({"activities", "kota.gpkg", "--record", id, "step=construction", "date=2020-11-02", "person=Budi"})
            .status == 0);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"][0]["states"][2]["person"] == "Budi");
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(rules["lacking"].get<int>() + rules["not_filled"].get<int>() > 1);
  CHECK(activity["finished_on"] == "2020-11-01");
  // What later steps know of themselves.
  for (const Arguments& step :
       {Arguments{"step=disbursement", "date=2020-12-01", "amount=57.500.000"},
        Arguments{"step=construction", "date=2020-12-02", "men=12", "women=3", "person_days=150,5"},
        Arguments{"step=certification", "date=2020-12-03", "grade=fair"},
        Arguments{"step=upkeep", "date=2021-12-04", "upkeep=used, exists"}}) {
    Arguments command{"activities", "kota.gpkg", "--record", id};
    command.insert(command.end(), step.begin(), step.end());
    CHECK(city.run(command).status == 0);
  }
  const Json states = city.json({"activities", "kota.gpkg"})["activities"][0]["states"];
  REQUIRE(states.size() == 6);
  CHECK(states[2]["amount"] == 57'500'000);
  CHECK(states[3]["men"] == 12);
  CHECK(states[3]["women"] == 3);
  CHECK(states[3]["person_days"] == 150.5);
  CHECK(states[4]["grade"] == "fair");
  CHECK(states[5]["upkeep"] == "exists,used");
  CHECK(states[5]["grade"].is_null());
  for (int i = 0; i < 4; ++i) CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  const Json progress = city.json({"progress", "kota.gpkg"});
  CHECK(progress["finished"].size() == 2);
  CHECK(progress["money_by_source"][0]["source"] == "apbn_bpm");

  CHECK(city.run({"activities", "kota.gpkg", "--change", id,
                  "2b@Kalianyar RT 001 RW 002=", "planned.apbn_bpm=", "realised.apbn_bpm="})
            .status == 0);
  activity = city.json({"activities", "kota.gpkg"})["activities"][0];
  CHECK(activity["effects"].size() == 1);
  CHECK(activity["funding"].empty());
  CHECK(city.run({"activities", "kota.gpkg", "--remove", "Jalan Gang 3"}).status == 0);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"].empty());
  for (int i = 0; i < 6; ++i) CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"activities", "kota.gpkg"})["activities"].empty());
}

TEST_CASE("what cannot be done is said in one line and changes nothing", "[activities]") {
  const City city = withPlan();
  const std::string before = city.bytes();
  checkWrongUsage(
      city, {"activities", "kota.gpkg"},
      {{{"--add"}, "--add"},
       {{"name=x"}, "--add"},
       {{"--add", "year=2020"}, "name"},
       {{"--add", "name=x", "colour=red"}, "colour"},
       {{"--add", "name=x", "year=dua"}, "dua"},
       {{"--add", "name=x", "year=3000"}, "1900 sampai 2200"},
       {{"--add", "name=x", "scale=huge"}, "public"},
       {{"--add", "name=x", "year=2024", "end_year=2023"}, "2024 atau sesudahnya"},
       {{"--add", "name=x", "place=POINT (112.7 -7.3)"}, "LINESTRING (656000"},
       {{"--add", "name=x", "programme.code=01"}, "programme=..."},
       {{"--add", "name=x", "programme=Air", "programme.first_year=2024", "programme.last_year=2023"},
        "2024 atau sesudahnya"},
       {{"--add", "name=x", "2b@Kalianyar RT 099 RW 002=5"}, "RT 099"},
       {{"--add", "name=x", "9z@Kalianyar RT 001 RW 002=5"}, "9z"},
       {{"--add", "name=x", "2b@Pasar Lama=5"}, "Pasar Lama"},
       {{"--add", "name=x", "2b@Kalianyar RT 001 RW 002=-5"}, "0 atau lebih"},
       {{"--add", "name=x", "7b@Kalianyar RT 001 RW 002=2,5"}, "bilangan bulat"},
       {{"--add", "name=x", "planned.dukun=5"}, "dukun"},
       {{"--add", "name=x", "planned.dak=5,5"}, "5,5"},
       {{"--add", "name=x", "land_needed=mungkin"}, "mungkin"},
       {{"--change", "tidak ada", "year=2020"}, "tidak ada"},
       {{"--record", "Jalan Beton", "step=construction"}, "date"},
       {{"--record", "Jalan Beton", "date=2020-01-01"}, "step"},
       {{"--record", "Jalan Beton", "step=construction", "date=2020-13-01"}, "2020-13-01"},
       {{"--record", "Jalan Beton", "step=construction", "date=2020-01-01", "physical=101"}, "0 sampai 100"},
       {{"--record", "Jalan Beton", "step=upkeep", "date=2020-01-01", "upkeep=gone,used"}, "exists,good"},
       {{"--record", "Jalan Beton", "step=certification", "date=2020-01-01", "grade=KB"}, "good, fair"},
       {{"--remove", "tidak ada"}, "tidak ada"},
       {{"--add", "--remove", "Jalan Beton", "name=x"}, "--remove"},
       {{"--funding", "dukun"}, "dukun"},
       {{"--work", "Jalan Kaca"}, "Jalan Kaca"},
       {{"--step", "selesai"}, "selesai"},
       {{"--area", "Entah"}, "Entah"},
       {{"--rules", "--survey", "1999"}, "1999"}});
  checkWrongUsage(city, {"project-forward", "kota.gpkg"},
                  {{{"--year", "2019"}, "2020"},
                   {{"--year", "2200"}, "2020"},
                   {{"--survey", "1999"}, "1999"},
                   {{"--level", "rw"}, "rw"},
                   {{"--basis", "wish"}, "planned"},
                   {{"--show", "all"}, "effects"}});
  checkWrongUsage(city, {"progress", "kota.gpkg"}, {{{"--from", "1999"}, "1999"}, {{"--show", "all"}, "sources"}});
  checkWrongUsage(
      city, {"import-activities", "kota.gpkg"},
      {{{}, "FILE"}, {{"investasi.csv", "--map", "warna=a"}, "warna"}, {{"investasi.csv", "--decimal", "x"}, "comma"}});
  city.write("kosong.csv", "");
  city.write("lain.csv", "a,b\n1,2\n");
  for (const Arguments& files : {Arguments{"tidak-ada.csv"}, Arguments{"data"}, Arguments{"kosong.csv"},
                                 Arguments{"lain.csv"}, Arguments{"investasi.csv", "--map", "year=entah"}}) {
    Arguments command{"import-activities", "kota.gpkg"};
    command.insert(command.end(), files.begin(), files.end());
    const ProcessResult result = city.run(command);
    INFO(result.err);
    CHECK(result.status == 3);
    CHECK(linesOf(result.err).size() == 1);
  }
  CHECK(city.bytes() == before);
}

TEST_CASE("a project without surveys or activities says so and is no trouble", "[activities]") {
  const City city;
  REQUIRE(city.run({"new", "kota.gpkg", "--city", "Kota Contoh", "--code", "35.99"}).status == 0);
  // What is not there is no count of 0.
  CHECK(city.run({"info", "kota.gpkg"}).out.find("di antaranya digambar") == std::string::npos);
  CHECK(city.run({"activities", "kota.gpkg"}).status == 0);
  CHECK(city.run({"progress", "kota.gpkg"}).status == 0);
  CHECK(city.run({"project-forward", "kota.gpkg"}).status == 2);
  const City surveyed = City::withoutPlan();
  CHECK(surveyed.run({"progress", "kota.gpkg"}).status == 0);
  CHECK(surveyed.json({"project-forward", "kota.gpkg"})["years"].empty());
  CHECK(surveyed.run({"activities", "kota.gpkg", "--rules"}).status == 0);
}

TEST_CASE("Pekalongan: the published interventions through the command line", "[activities-real]") {
  KAWASAN_NEEDS_REALDATA();
  const City city;
  REQUIRE(city.run({"new", "kota.gpkg", "--city", "Kota Pekalongan", "--code", "33.75"}).status == 0);
  for (const char* year : {"2019", "2020", "2021", "2022", "2023"}) {
    REQUIRE(city.run({"import-numeric", "kota.gpkg", realdata("scoring/pekalongan_rt.csv"), "--where",
                      "snapshot=" + std::string(year), "--survey", year, "--year", year, "--create-areas"})
                .status < 2);
  }
  const Json report = city.json({"import-activities", "kota.gpkg", realdata("scoring/pekalongan_investasi.csv")});
  CHECK(report["read"] == 474);
  CHECK(report["groups"] == 340);
  CHECK(report["groups_unmatched"] == 29);
  CHECK(report["rows_without_amount"] == 344);
  CHECK(report["refused"].size() == 3);
  const Json progress = city.json({"progress", "kota.gpkg"});
  CHECK(progress["effect_counts"]["as_booked"] == 139);
  CHECK(progress["effect_counts"]["clipped"] == 73);
  CHECK(progress["effect_counts"]["not_applied"] == 99);
  CHECK(progress["effects"].size() == 311);
  const Json& lines = progress["verified"];
  const std::pair<const char*, std::array<double, 3>> rules[] = {
      {"a", {15.27, 28.49, 38.79}}, {"d", {9.19, 17.02, 20.72}}, {"e", {9.34, 16.83, 20.50}}};
  for (const auto& [letter, hectares] : rules) {
    for (int i = 0; i < 3; ++i) {
      CHECK(reduced(lines, 2021 + i, "rt", letter) == Approx(hectares[static_cast<std::size_t>(i)]).margin(0.006));
    }
  }
  CHECK(find(find(lines, "year", 2019)["levels"], "level", "kelurahan")["below_ha"].get<double>() ==
        Approx(43.33).margin(0.006));
  CHECK(find(find(lines, "year", 2023)["levels"], "level", "kelurahan")["below_ha"].get<double>() ==
        Approx(90.54).margin(0.006));
  const Json forward = city.json({"project-forward", "kota.gpkg", "--survey", "2019"});
  CHECK(reduced(forward["lines"], 2023, "rt", "a") == Approx(71.447).margin(0.001));
  CHECK(city.run({"project-forward", "kota.gpkg", "--survey", "2019", "--show", "areas"}).status == 0);
}

TEST_CASE("safeguards and users of low income are entered field by field", "[activities]") {
  const City city = City::withoutPlan();
  const auto write = [&](const Arguments& fields) {
    Arguments command{"activities", "kota.gpkg"};
    command.insert(command.end(), fields.begin(), fields.end());
    const ProcessResult result = city.run(command);
    INFO(result.err);
    REQUIRE(result.status == 0);
  };
  const auto listed = [&] { return city.json({"activities", "kota.gpkg"})["activities"][0]; };
  write({"--add", "name=Jalan Gang 3", "code=K-07", "persons=120", "low_income=80", "land.grant.community.area=37,5",
         "land.grant.community.value=1.500.000", "land.grant.community.households=2", "wood.volume=4", "wood=ya",
         "heritage=no", "resettlement.area_after=120", "resettlement.women=3"});
  CHECK(listed()["low_income"] == 80);
  const Json guards = listed()["safeguards"];
  REQUIRE(guards.size() == 4);
  const Json& land = find(guards, "kind", "land");
  CHECK(land["form"] == "grant");
  CHECK(land["owner"] == "community");
  CHECK(land["area"] == 37.5);
  CHECK(land["value"] == 1'500'000);
  CHECK(land["households"] == 2);
  CHECK(land["document"].is_null());
  CHECK(find(guards, "kind", "wood")["volume"] == 4);
  CHECK(find(guards, "kind", "wood")["legal"].is_null());  // nobody said
  CHECK(find(guards, "kind", "heritage")["applies"] == false);
  CHECK(find(guards, "kind", "resettlement")["area_after"] == 120);
  const std::string csv = city.run({"activities", "kota.gpkg", "--format", "csv"}).out;
  CHECK(csv.find("120,,80,,,land.grant.community|resettlement|heritage=no|wood,,,,,,\n") != std::string::npos);
  write({"--change", "K-07", "land.grant.community.document=Surat hibah 3", "wood=", "wood.volume="});
  CHECK(listed()["safeguards"].size() == 3);
  CHECK(find(listed()["safeguards"], "kind", "land")["document"] == "Surat hibah 3");
  CHECK(find(listed()["safeguards"], "kind", "land")["area"] == 37.5);
  const std::string before = city.bytes();
  checkWrongUsage(city, {"activities", "kota.gpkg", "--change", "K-07"},
                  {{{"land.grant.area=3"}, "land.(grant, use, passage)"},
                   {{"land.grant.community=ya"}, "area, value, households, document"},
                   {{"wood.area=3"}, "volume, legal"},
                   {{"wood.volume=-3"}, "-3"},
                   {{"heritage=mungkin"}, "mungkin"},
                   {{"low_income=banyak"}, "banyak"}});
  CHECK(city.bytes() == before);
  REQUIRE(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(listed()["safeguards"].size() == 4);
}

TEST_CASE("the users who keep a work up are entered field by field and listed", "[activities]") {
  const City city = City::withoutPlan();
  const auto write = [&](const Arguments& fields) {
    Arguments command{"activities", "kota.gpkg"};
    command.insert(command.end(), fields.begin(), fields.end());
    const ProcessResult result = city.run(command);
    INFO(result.err);
    REQUIRE(result.status == 0);
  };
  const auto listed = [&] { return city.json({"activities", "kota.gpkg"})["activities"][0]; };
  write({"--add", "name=Jalan Gang 3", "code=K-07", "kpp=KPP Melati", "kpp.code=KPP-07",
         "kpp.address=Gang Melati 4, Kalianyar", "kpp.date=2021-11-05", "kpp.men=12", "kpp.women=0"});
  CHECK(listed()["kpp"] == "KPP Melati");
  CHECK(listed()["kpp_code"] == "KPP-07");
  CHECK(listed()["kpp_address"] == "Gang Melati 4, Kalianyar");
  CHECK(listed()["kpp_date"] == "2021-11-05");
  CHECK(listed()["kpp_men"] == 12);
  CHECK(listed()["kpp_women"] == 0);
  const std::string csv = city.run({"activities", "kota.gpkg", "--format", "csv"}).out;
  CHECK(csv.find(",kpp,kpp_code,kpp_address,kpp_date,kpp_men,kpp_women\n") != std::string::npos);
  CHECK(csv.find(",KPP Melati,KPP-07,\"Gang Melati 4, Kalianyar\",2021-11-05,12,0\n") != std::string::npos);
  // What is cleared is not known, which is not none.
  write({"--change", "K-07", "kpp.women=", "kpp.date="});
  CHECK(city.run({"history", "kota.gpkg"}).out.find("Kegiatan Jalan Gang 3 diubah: pemeliharaan dan KPP ") !=
        std::string::npos);
  CHECK(listed()["kpp_women"].is_null());
  CHECK(listed()["kpp_date"].is_null());
  CHECK(listed()["kpp_men"] == 12);
  const std::string before = city.bytes();
  checkWrongUsage(city, {"activities", "kota.gpkg", "--change", "K-07"},
                  {{{"kpp.men=-1"}, "-1"},
                   {{"kpp.women=2,5"}, "2,5"},
                   {{"kpp.men=banyak"}, "banyak"},
                   {{"kpp.date=2021-02-30"}, "2021-02-30"},
                   {{"kpp.anggota=3"}, "kpp.women"}});
  CHECK(city.bytes() == before);
  REQUIRE(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(listed()["kpp_women"] == 0);
}

TEST_CASE("the table of investments brings who keeps the works up", "[activities]") {
  const City city = City::withoutPlan();
  city.write(
      "investasi.csv",
      "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,nama_kpp,kode_kpp,alamat_kpp,tanggal_kpp,anggota_l,anggota_p\n"
      "2021,Kalianyar,RT 001 RW 002,2b,60,Jalan Beton,KPP Melati,KPP-07,Gang Melati 4,5-11-2021,12,9\n"
      "2021,Kalianyar,RT 002 RW 002,2b,60,Jalan Beton,KPP Mawar,,,besok,,-3\n");
  const Json report = city.json({"import-activities", "kota.gpkg", "investasi.csv"});
  CHECK(report["refused"].size() == 2);
  const Json activities = city.json({"activities", "kota.gpkg"})["activities"];
  REQUIRE(activities.size() == 2);
  const Json& melati = find(activities, "kpp", "KPP Melati");
  CHECK(melati["kpp_code"] == "KPP-07");
  CHECK(melati["kpp_date"] == "2021-11-05");
  CHECK(melati["kpp_men"] == 12);
  CHECK(melati["kpp_women"] == 9);
  const Json& mawar = find(activities, "kpp", "KPP Mawar");
  CHECK(mawar["kpp_date"].is_null());
  CHECK(mawar["kpp_women"].is_null());
}

TEST_CASE("rows that were not taken are saved with their cells, to be mended and taken in", "[activities]") {
  const City city = City::withoutPlan();
  city.write("investasi.csv",
             "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp\n"
             "2020,Kalianyar,RT 001 RW 002,2b,10,Jalan Beton,BPM,Rp 97.000.000\n"
             "2020,Kalianyar,RT 001 RW 002 ?,2b,10,Jalan Paving Block,BPM,\"1.000.000,-\"\n"
             "2020,Kalianyar,RT 001 RW 002,4d,10,Drainase Lingkungan,BPM,\n");
  CHECK(city.run({"import-activities", "kota.gpkg", "investasi.csv", "--refused", "sisa.txt"}).status == 2);
  CHECK(city.run({"import-activities", "kota.gpkg", "investasi.csv", "--refused", "sisa.csv"}).status == 1);
  CHECK(city.json({"activities", "kota.gpkg"})["planned"] == 97'000'000);
  const std::string refused = readFile(city.file("sisa.csv"));
  CHECK(refused.find("uncertain-rt") != std::string::npos);
  CHECK(refused.find("RT 001 RW 002?") != std::string::npos);  // the similar one
  CHECK(refused.find("unknown-indicator") != std::string::npos);
  CHECK(refused.find("Drainase Lingkungan") != std::string::npos);  // the cells of a row that one of them keeps out
  CHECK(city.run({"import-activities", "kota.gpkg", "investasi.csv", "--alias",
                  "Kalianyar RT 001 RW 002 ?=RT 001 RW 002"})
            .status == 1);
  const Json after = city.json({"activities", "kota.gpkg"});
  CHECK(after["activities"].size() == 2);
  CHECK(after["planned"] == 98'000'000);
  // CSV has a decimal point in any language.
  CHECK(city.run({"activities", "kota.gpkg", "--change", "Jalan Beton", "4a@Kalianyar RT 001 RW 002=0,26"}).status ==
        0);
  const ProcessResult csv = city.run({"activities", "kota.gpkg", "--format", "csv", "--lang", "id"});
  CHECK(csv.out.find("4a 0.26 ha") != std::string::npos);
  CHECK(csv.out.find("4a 0,26") == std::string::npos);
}
