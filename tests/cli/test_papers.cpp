// Papers of the plan at the command line: follow-up lists, meetings, minutes, files, profiles, scenarios, and the
// achievement of many cities.

#include <set>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

const std::string kDrawing = "%PDF-1.4 gambar rencana\n";
constexpr const char* kDrawingPrint =
    "f455f708c147bf50fb2331eeace154c467480ad51c44356fb385511e2c47531c";  // by sha256sum

void run(const City& city, const Arguments& command) {
  const ProcessResult result = city.run(command);
  INFO(result.err);
  REQUIRE(result.status == 0);
}

/// A picture of one colour, 24 bits a pixel (BITMAPINFOHEADER).
std::string bitmap(int width, int height) {
  std::string bytes = "BM";
  const auto append = [&bytes](std::int64_t value, int count) {
    for (int i = 0; i < count; ++i) bytes.push_back(static_cast<char>((value >> (8 * i)) & 0xFF));
  };
  const std::int64_t pixels = std::int64_t{width} * 3 * height;
  for (const std::int64_t value : {54 + pixels, std::int64_t{0}, std::int64_t{54}, std::int64_t{40}}) append(value, 4);
  append(width, 4);
  append(height, 4);
  append(1, 2);
  append(24, 2);
  for (const std::int64_t value : {std::int64_t{0}, pixels, std::int64_t{2835}, std::int64_t{2835}}) append(value, 4);
  append(0, 8);
  bytes.append(static_cast<std::size_t>(pixels), '\x60');
  return bytes;
}

/// A meeting with two lines, one of them done; minutes that take hectares off two kawasan.
City withPapers() {
  City city = City::finished();
  run(city, {"follow-up", "kota.gpkg", "--add", "meeting=Rakor Pokja PKP", "meeting_date=2019-10-30",
             "item=DED jalan Pasar Lama", "output=DED dan RAB", "place=Pasar Lama", "responsible=Dinas Perkim",
             "due=2019-12-15"});
  run(city, {"follow-up", "kota.gpkg", "--add", "meeting=Rakor Pokja PKP", "item=Izin pemanfaatan lahan"});
  run(city, {"follow-up", "kota.gpkg", "--record", "DED jalan Pasar Lama", "status=done", "date=2019-12-14",
             "note=diserahkan"});
  run(city, {"minutes", "kota.gpkg", "--add", "number=050/12/2021", "date=2021-12-20", "title=Pengurangan 2021",
             "rule=whole", "ha@Pasar Lama=1,5", "ha@Kebonagung=0,25"});
  run(city, {"minutes", "kota.gpkg", "--target", "3,5"});
  return city;
}

City withFiles() {
  City city = City::finished();
  city.write("ded.pdf", kDrawing);
  city.write("sk.pdf", "%PDF-1.4 keputusan\n");
  run(city, {"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "code=K-07", "year=2023"});
  return city;
}

}  // namespace

TEST_CASE("what the commands of follow-up, minutes and many cities print", "[papers-cli]") {
  const City none = City::finished();
  const City city = withPapers();
  city.write("kedua.gpkg", none.bytes());
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("follow-up-none" + tail, none.run({"follow-up", "kota.gpkg", "--lang", language}));
    checkExpected("minutes-none" + tail, none.run({"minutes", "kota.gpkg", "--lang", language}));
    checkExpected("follow-up" + tail, city.run({"follow-up", "kota.gpkg", "--lang", language}));
    checkExpected("minutes" + tail, city.run({"minutes", "kota.gpkg", "--lang", language}));
    checkExpected("recap" + tail, city.run({"recap", "kota.gpkg", "kedua.gpkg", "tidak-ada.gpkg", "--lang", language}));
  }
  checkExpected("follow-up-csv", city.run({"follow-up", "kota.gpkg", "--format", "csv"}));
  checkExpected("minutes-csv", city.run({"minutes", "kota.gpkg", "--format", "csv"}));
  checkExpected("recap-csv", city.run({"recap", "kota.gpkg", "kedua.gpkg", "--format", "csv"}));
}

TEST_CASE("meetings and minutes are changed after they were entered, and taken back", "[papers-cli]") {
  const City city = withPapers();
  run(city, {"follow-up", "kota.gpkg", "--change-meeting", "Rakor Pokja PKP", "title=Rakor Kota", "date=2019-11-02"});
  const Json lines = city.json({"follow-up", "kota.gpkg"})["lines"];
  REQUIRE(lines.size() == 2);
  for (const Json& line : lines) {
    CHECK(line["meeting"] == "Rakor Kota");
    CHECK(line["meeting_date"] == "2019-11-02");
  }
  run(city, {"minutes", "kota.gpkg", "--change", "050/12/2021", "number=050/13/2021", "year=2022", "ha@Pasar Lama=2",
             "ha@Kebonagung=", "ha@Tegalsari Lor=0,5"});
  const Json minutes = city.json({"minutes", "kota.gpkg"})["lines"];
  REQUIRE(minutes.size() == 2);
  double sum = 0;
  for (const Json& line : minutes) {
    CHECK(line["number"] == "050/13/2021");
    CHECK(line["year"] == 2022);
    CHECK(line["title"] == "Pengurangan 2021");
    CHECK(line["area"] != "Kebonagung");
    sum += line["hectares"].get<double>();
  }
  CHECK(sum == 2.5);
  CHECK(city.run({"undo", "kota.gpkg", "2"}).status == 0);
  CHECK(city.json({"minutes", "kota.gpkg"})["lines"][0]["number"] == "050/12/2021");
  CHECK(city.json({"follow-up", "kota.gpkg"})["lines"][0]["meeting"] == "Rakor Pokja PKP");
  run(city, {"minutes", "kota.gpkg", "--add", "number=1/2022", "date=2022-01-05", "ha@Pasar Lama=0,1"});
  // More than the decree has is kept as signed, and said.
  const ProcessResult above =
      city.run({"minutes", "kota.gpkg", "--add", "number=2/2022", "date=2022-02-05", "ha@Pasar Lama=999"});
  CHECK(above.status == 1);
  CHECK(above.err.find("Pasar Lama") != std::string::npos);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"recap", "kota.gpkg", "./kota.gpkg"})["cities"].size() == 1);  // one file by two names
  // Two cities that bear one code are no copies of each other; a file that cannot be read is named once.
  run(city, {"new", "lain.gpkg", "--city", "Kota Lain", "--code", "35.99"});
  city.write("rusak.gpkg", "bukan proyek");
  const std::string told = city.run({"recap", "kota.gpkg", "lain.gpkg", "rusak.gpkg"}).err;
  INFO(told);
  CHECK(told.find("Kode 35.99 ada di berkas kota yang berbeda") != std::string::npos);
  CHECK(told.find("ada di lebih dari satu berkas") == std::string::npos);
  CHECK(told.find("rusak.gpkg: rusak.gpkg") == std::string::npos);
  checkWrongUsage(city, {"minutes", "kota.gpkg"},
                  {{{"--change", "9/9", "year=2022"}, "9/9"},
                   {{"--change", "1/2022"}, "FIELD=VALUE"},
                   {{"--change", "1/2022", "number=050/12/2021"}, "050/12/2021"},
                   {{"--change", "1/2022", "ha@Pasar Lama="}, "ha@AREA"},
                   {{"--change", "1/2022", "ha@Kebonagung="}, "ha@Kebonagung"},
                   {{"--change", "1/2022", "ha@Pasar Lama=-1"}, "-1"},
                   {{"--target", "banyak"}, "40,25"},
                   {{"--target", "1.500"}, "40,25"},  // may be read two ways
                   {{"--target", "4", "--remove", "1/2022"}, "FIELD=VALUE"},
                   {{"--change", "1/2022", "date="}, "date"}});
  run(city, {"minutes", "kota.gpkg", "--target", "none"});
  CHECK(city.json({"minutes", "kota.gpkg"})["target_ha"].is_null());
  CHECK(city.json({"recap", "kota.gpkg"})["cities"][0]["target_percent"].is_null());
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"minutes", "kota.gpkg"})["target_ha"] == 3.5);
  CHECK(city.json({"recap", "kota.gpkg"})["cities"][0]["target_ha"] == 3.5);
  checkWrongUsage(city, {"follow-up", "kota.gpkg"},
                  {{{"--change-meeting", "Antah", "title=x"}, "Antah"},
                   {{"--change-meeting", "Rakor Pokja PKP", "title="}, "title"},
                   {{"--change-meeting", "Rakor Pokja PKP", "tanggal=2020-01-01"}, "tanggal"},
                   {{"--change-meeting", "Rakor Pokja PKP", "date=kemarin"}, "kemarin"}});
}

TEST_CASE("documents of the plan are added, changed and listed, and their activities count", "[papers-cli]") {
  const City city = City::withoutPlan();
  run(city, {"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "code=K-07", "year=2020", "kelurahan=Kalianyar",
             "ref_rp2kpkp=1.4", "planned.apbn_bpm=100000000"});
  run(city, {"activities", "kota.gpkg", "--add", "name=Drainase Gang 3", "year=2020", "kelurahan=Kalianyar",
             "ref_rp2kpkp=1.5", "ref_rplp=K-2", "planned.apbd_kota=50000000"});
  checkExpected("documents-none", city.run({"documents", "kota.gpkg"}));
  checkExpected("documents-added", city.run({"documents", "kota.gpkg", "--add", "kind=rp2kpkp",
                                             "title=RP2KPKP Kota Contoh", "status=review", "first_year=2020",
                                             "last_year=2024", "number=Perwali 12/2020", "date=2020-02-03"}));
  run(city, {"documents", "kota.gpkg", "--add", "kind=rplp", "title=RPLP Kalianyar", "kelurahan=Kalianyar"});
  run(city, {"documents", "kota.gpkg", "--change", "RP2KPKP Kota Contoh", "status=final"});
  city.write("rp2kpkp.pdf", kDrawing);
  run(city, {"attach", "kota.gpkg", "rp2kpkp.pdf", "--to", "document:RP2KPKP Kota Contoh"});
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("documents" + tail, city.run({"documents", "kota.gpkg", "--lang", language}));
    checkExpected("report-shown-lists" + tail,
                  city.run({"report", "kota.gpkg", "--table", "lists", "--lang", language}));
  }
  checkExpected("documents-csv", city.run({"documents", "kota.gpkg", "--format", "csv"}));
  // Who signs papers of the city.
  checkExpected("documents-signer",
                city.run({"documents", "kota.gpkg", "--signer", "known=Kepala Bappeda; Budi Santoso ;NIP 1975"}));
  const Json signers = city.json({"documents", "kota.gpkg"})["signers"];
  CHECK(signers["known"] == "Kepala Bappeda\nBudi Santoso\nNIP 1975");
  CHECK(signers["made"].is_null());
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"documents", "kota.gpkg"})["signers"]["known"].is_null());
  // What a grant asks for is met by the number and a document that is final.
  const auto ofB6d = [&] {
    const Json listed = city.json({"activities", "kota.gpkg", "--rules"});
    for (const Json& activity : listed["activities"]) {
      if (activity["name"] != "Jalan Gang 3") continue;
      for (const Json& rule : activity["rules"]) {
        if (rule["rule"] == "B6d") return rule["state"].get<std::string>();
      }
    }
    return std::string();
  };
  CHECK(ofB6d() == "ok");
  run(city, {"documents", "kota.gpkg", "--remove", "RP2KPKP Kota Contoh"});
  CHECK(ofB6d() == "not_filled");
  CHECK(city.json({"attach", "kota.gpkg"})["files"].empty());
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(ofB6d() == "ok");
  // The table of both lists agrees with what is found.
  const Json lists = city.json({"report", "kota.gpkg", "--table", "lists"});
  int lacking = 0;
  for (const Json& row : lists["rows"]) {
    if (row["lacking_in"].is_null()) continue;
    ++lacking;
    CHECK(row["activity"] == "Jalan Gang 3");
    CHECK(row["lacking_in"] == "rplp");
  }
  CHECK(lacking == 1);
  CHECK(city.json({"check", "kota.gpkg", "--rule", "rp2kpkp-not-in-rplp"})["findings"].size() == 1);
  const std::string before = city.bytes();
  checkWrongUsage(city, {"documents", "kota.gpkg"},
                  {{{"--add", "title=X"}, "kind"},
                   {{"--add", "kind=rplp", "title=RPLP kalianyar"}, "RPLP kalianyar"},
                   {{"--add", "kind=rplp", "title=X", "kelurahan=Antah"}, "Antah"},
                   {{"--change", "Antah", "status=final"}, "RPLP Kalianyar"},
                   {{"--change", "RPLP Kalianyar", "status=selesai"}, "draft, review, final, adopted"},
                   {{"--change", "RPLP Kalianyar"}, "FIELD=VALUE"},
                   {{"--signer", "Budi"}, "made"},
                   {{"--signer", "seen=Budi"}, "seen=Budi"},
                   {{"--remove", "Antah"}, "Antah"}});
  CHECK(city.bytes() == before);
}

TEST_CASE("what the command of files prints", "[papers-cli]") {
  const City city = withFiles();
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("attach-none" + tail, city.run({"attach", "kota.gpkg", "--lang", language}));
  }
  checkExpected("attach-added", city.run({"attach", "kota.gpkg", "ded.pdf", "--to", "activity:K-07", "--kind", "ded",
                                          "--title", "Gambar kerja"}));
  run(city, {"attach", "kota.gpkg", "sk.pdf", "--to", "decree:188.45/412/2018"});
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("attach" + tail, city.run({"attach", "kota.gpkg", "--lang", language}));
    checkExpected("attach-refused" + tail,
                  city.run({"attach", "kota.gpkg", "ded.pdf", "--to", "activity:K-07", "--lang", language}));
  }
  checkExpected("attach-csv", city.run({"attach", "kota.gpkg", "--to", "activity:K-07", "--format", "csv"}));
}

TEST_CASE("a file is kept byte by byte, written out again and taken back", "[papers-cli]") {
  const City city = withFiles();
  const Json added = city.json({"attach", "kota.gpkg", "ded.pdf", "--to", "activity:Jalan Gang 3"});
  CHECK(added["schema"] == "attach/1");
  CHECK(added["size"] == kDrawing.size());
  CHECK(added["sha256"] == kDrawingPrint);
  // One file may hold the drawings and the cost estimate: it is attached once as either.
  run(city, {"attach", "kota.gpkg", "ded.pdf", "--to", "activity:Jalan Gang 3", "--kind", "rab"});
  CHECK(city.run({"attach", "kota.gpkg", "ded.pdf", "--to", "activity:Jalan Gang 3", "--kind", "rab"}).status == 2);
  CHECK(city.json({"attach", "kota.gpkg"})["files"].size() == 2);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  run(city, {"attach", "kota.gpkg", "--save", "ded.pdf", "--out", "keluar.pdf"});
  CHECK(readFile(city.file("keluar.pdf")) == kDrawing);
  run(city, {"attach", "kota.gpkg", "--remove", "ded.pdf"});
  CHECK(city.json({"attach", "kota.gpkg"})["files"].empty());
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  run(city, {"attach", "kota.gpkg", "--save", std::string(kDrawingPrint).substr(0, 6), "--out", "lagi.pdf"});
  CHECK(readFile(city.file("lagi.pdf")) == kDrawing);
}

TEST_CASE("photos are kept small, with what they show of a work or a kawasan", "[papers-cli]") {
  const City city = withFiles();
  city.write("gang.bmp", bitmap(3200, 20));
  city.write("palsu.jpg", "bukan foto");
  const Arguments profile{"report", "kota.gpkg", "--table", "profile", "--out"};
  const auto pagesOf = [&] {
    Arguments command = profile;
    command.emplace_back("profil.pdf");
    return city.json(command)["pages"].get<int>();
  };
  const int withoutPhotos = pagesOf();
  const Json added =
      city.json({"attach", "kota.gpkg", "gang.bmp", "--to", "activity:K-07", "--kind", "photo", "--percent", "50"});
  CHECK(added["file"] == "gang.jpg");
  CHECK(added["size"].get<int>() < 3200 * 20);
  for (const char* subject : {"", "road", "2B"}) {
    Arguments command{"attach", "kota.gpkg", "gang.bmp", "--to", "kawasan:Pasar Lama"};
    if (*subject != '\0') command.insert(command.end(), {"--subject", subject});
    run(city, command);
  }
  const Json files = city.json({"attach", "kota.gpkg"})["files"];
  REQUIRE(files.size() == 4);
  CHECK(files[0]["shows"] == "50");
  std::set<std::string> shown;
  for (const Json& file : files) {
    CHECK(file["kind"] == "foto");
    if (file["of"] == "kawasan:Pasar Lama")
      shown.insert(file["shows"].is_null() ? "-" : file["shows"].get<std::string>());
  }
  CHECK(shown == std::set<std::string>{"-", "road", "road_surface"});
  // Those of an aspect and a criterion stand behind the profiles on paper.
  CHECK(pagesOf() == withoutPhotos + 1);
  Arguments text = profile;
  text.emplace_back("profil.odt");
  run(city, text);
  const std::string archive = readFile(city.file("profil.odt"));
  CHECK(archive.find("Pictures/2.jpg") != std::string::npos);
  CHECK(archive.find("Pictures/3.jpg") == std::string::npos);
  run(city, {"attach", "kota.gpkg", "--to", "activity:K-07", "--save", "gang.jpg", "--out", "keluar.jpg"});
  CHECK(readFile(city.file("keluar.jpg")).starts_with("\xFF\xD8"));
  const std::string before = city.bytes();
  CHECK(city.run({"attach", "kota.gpkg", "palsu.jpg", "--to", "activity:K-07", "--kind", "foto"}).status == 3);
  checkWrongUsage(city, {"attach", "kota.gpkg", "gang.bmp", "--to"},
                  {{{"activity:K-07", "--kind", "foto", "--percent", "50"}, "gang.jpg"},  // there already
                   {{"activity:K-07", "--kind", "foto", "--percent", "40"}, "0, 50, 100"},
                   {{"activity:K-07", "--kind", "ded", "--percent", "50"}, "--kind foto"},
                   {{"activity:K-07", "--kind", "foto", "--subject", "road"}, "kawasan:NAME"},
                   {{"kawasan:Pasar Lama", "--subject", "9z"}, "building"},
                   {{"kawasan:Antah"}, "Antah"}});
  CHECK(city.bytes() == before);
}

TEST_CASE("files that cannot be kept leave the project as it was", "[papers-cli]") {
  const City city = withFiles();
  city.write("kosong.pdf", "");
  city.write("jalan.sh", "#!/bin/sh\n");
  city.write("tanpa-akhiran", "x");
  fs::create_directory(city.file("folder.pdf"));
  city.write("besar.pdf", "");
  fs::resize_file(city.file("besar.pdf"), 30'000'001);
  city.write("pas.pdf", "");
  fs::resize_file(city.file("pas.pdf"), 30'000'000);
  const std::string before = city.bytes();
  const auto refused = [&](const char* document, const char* part) {
    const ProcessResult result = city.run({"attach", "kota.gpkg", document, "--to", "activity:K-07"});
    INFO(document << ": " << result.err);
    CHECK(result.status == 3);
    CHECK(result.out.empty());
    CHECK(linesOf(result.err).size() == 1);
    CHECK(result.err.find(part) != std::string::npos);
  };
  refused("tidak-ada.pdf", "tidak-ada.pdf");
  refused("kosong.pdf", "kosong.pdf");
  refused("folder.pdf", "folder.pdf");
  refused("besar.pdf", "30 MB");
  refused("jalan.sh", "jalan.sh");
  refused("tanpa-akhiran", "tanpa-akhiran");
  checkWrongUsage(city, {"attach", "kota.gpkg"},
                  {{{"ded.pdf"}, "--to"},
                   {{"ded.pdf", "--to", "activity:Antah"}, "Antah"},
                   {{"ded.pdf", "--to", "decree:9/9"}, "9/9"},
                   {{"ded.pdf", "--to", "minutes:9/9"}, "9/9"},
                   {{"ded.pdf", "--to", "meeting:Antah"}, "Antah"},
                   {{"ded.pdf", "--to", "K-07"}, "activity:NUMBER"},
                   {{"ded.pdf", "--to", "activity:K-07", "--kind", "sk"}, "ded, rab, izin"},
                   {{"--kind", "ded"}, "DOCUMENT"},
                   {{"--save", "ded.pdf"}, "--out"},
                   {{"--save", "ded.pdf", "--out", "a.pdf"}, "ded.pdf"},
                   {{"--remove", "ded.pdf"}, "ded.pdf"},
                   {{"ded.pdf", "--to", "activity:K-07", "--remove", "x"}, "DOCUMENT"}});
  CHECK(city.bytes() == before);
  CHECK(city.json({"attach", "kota.gpkg", "pas.pdf", "--to", "activity:K-07"})["size"] == 30'000'000);
  CHECK(city.run({"attach", "kota.gpkg", "--save", "pas.pdf", "--out", "kota.gpkg"}).status == 2);
}

TEST_CASE("the profile of a kawasan is set field by field and stands in table T3", "[papers-cli]") {
  const City city = City::finished();
  checkExpected("profile-set",
                city.run({"profile", "kota.gpkg", "Pasar Lama", "handling=peningkatan kualitas", "pattern=restoration",
                          "pattern_reason=nilai ringan", "location_class=commercial", "area_character=pasar lama",
                          "dwelling_status=sewa", "legal_ha=3,25", "untitled_ha=0,3", "illegal_ha=0", "persons=1.250",
                          "women=640", "low_income=900", "poor_households=85", "problem.road=Jalan sempit dan rusak",
                          "problem.drainage=Tersumbat", "note=Dekat pasar"}));
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("profile" + tail, city.run({"profile", "kota.gpkg", "Pasar Lama", "--lang", language}));
  }
  const Json shown = city.json({"profile", "kota.gpkg"})["areas"];
  CHECK(shown.size() == 11);
  run(city, {"report", "kota.gpkg", "--table", "profile", "--out", "profil.csv"});
  const std::string table = readFile(city.file("profil.csv"));
  for (const char* part : {"Jalan sempit dan rusak", "upgrading", "restoration", "commercial", "pasar lama", "sewa"})
    CHECK(table.find(part) != std::string::npos);
  // What they chose stands beside the handling of the rule where the areas are ranked.
  const ProcessResult ranked = city.run({"rank", "kota.gpkg"});
  CHECK(ranked.out.find("Pasar Lama: penanganan yang dipilih perencana: pemugaran (nilai ringan).") !=
        std::string::npos);
  CHECK(city.run({"rank", "kota.gpkg", "--format", "csv"}).out.find(",restoration,nilai ringan") != std::string::npos);
  run(city, {"profile", "kota.gpkg", "Pasar Lama", "legal_ha=", "problem.road=", "women="});
  const Json cleared = city.json({"profile", "kota.gpkg"});
  for (const Json& area : cleared["areas"]) {
    if (area["kawasan"] != "Pasar Lama") continue;
    CHECK(area["legal_ha"].is_null());
    CHECK(area["women"].is_null());
    CHECK(area["problem.road"].is_null());
    CHECK(area["problem.drainage"] == "Tersumbat");
    CHECK(area["illegal_ha"] == 0);
  }
  CHECK(city.run({"undo", "kota.gpkg", "2"}).status == 0);
  const Json undone = city.json({"profile", "kota.gpkg"});
  for (const Json& area : undone["areas"]) CHECK(area["handling"].is_null());
  const std::string before = city.bytes();
  checkWrongUsage(city, {"profile", "kota.gpkg"},
                  {{{"Antah", "handling=upgrading"}, "Antah"},
                   {{"Kalianyar RT 001 RW 002", "handling=upgrading"}, "kawasan"},
                   {{"Pasar Lama", "handling=entah"}, "prevention, upgrading"},
                   {{"Pasar Lama", "pattern=entah"}, "restoration"},
                   {{"Pasar Lama", "legal_ha=1.500"}, "1.500"},
                   {{"Pasar Lama", "legal_ha=-1"}, "-1"},
                   {{"Pasar Lama", "legal_ha=luas"}, "luas"},
                   {{"Pasar Lama", "persons=1,5"}, "1,5"},
                   {{"Pasar Lama", "persons=10", "women=11"}, "paling banyak 10"},
                   {{"Pasar Lama", "problem.jalan=x"}, "problem.road"},
                   {{"Pasar Lama", "warna=biru"}, "warna"}});
  CHECK(city.bytes() == before);
}

TEST_CASE("two scenarios stand side by side with hectares and money", "[papers-cli]") {
  const City city = City::finished();
  const Json activities = city.json({"activities", "kota.gpkg", "--year", "2022"})["activities"];
  REQUIRE(activities.size() > 2);
  const auto first = activities[0]["id"].get<std::string>();
  const auto second = activities[1]["id"].get<std::string>();
  run(city, {"scenario", "kota.gpkg", "--keep", "Tanpa satu", "--off", first});
  run(city, {"scenario", "kota.gpkg", "--keep", "Tanpa dua", "--off", first, "--off", second});
  for (const char* language : {"id", "en"}) {
    const std::string tail = std::string(language) == "en" ? "-en" : "";
    checkExpected("scenario" + tail, city.run({"scenario", "kota.gpkg", "--lang", language}));
  }
  const Json sides = city.json({"scenario", "kota.gpkg", "--compare", "plan", "Tanpa dua"})["scenarios"];
  REQUIRE(sides.size() == 2);
  CHECK(sides[0]["scenario"] == "plan");
  CHECK(sides[0]["activities"].get<int>() - sides[1]["activities"].get<int>() == 2);
  const auto costOf = [](const Json& activity) {
    return activity["cost_planned"].is_null() ? activity["funding"][0]["planned"] : activity["cost_planned"];
  };
  std::int64_t left = 0;
  for (std::size_t i = 0; i < 2; ++i) {
    const Json cost = costOf(activities[i]);
    if (cost.is_number()) left += cost.get<std::int64_t>();
  }
  CHECK(sides[0]["cost"].get<std::int64_t>() - sides[1]["cost"].get<std::int64_t>() == left);
  for (const Json& side : sides) {
    const double cost = side["cost"].get<double>();
    // One cost is unknown and one RT has no hectares: neither bounds the quotient.
    CHECK(side["rupiah_per_ha"].is_null());
    CHECK(side["rupiah_per_kk"].get<double>() == Approx(cost / side["households_kk"].get<double>()).margin(1));
  }
  // What is not sure of it programs read as well.
  for (const Json& side : sides) {
    CHECK(side["at_least"].get<std::string>().starts_with("slum_ha_rt"));
    CHECK(side["reduced_ha_min"].get<double>() <= side["reduced_ha"].get<double>());
  }
  // The table calls the plan "rencana": so may whoever asks for it, and no scenario may.
  const Json byWord = city.json({"scenario", "kota.gpkg", "--compare", "Rencana", "Tanpa dua"})["scenarios"];
  CHECK(byWord == sides);
  for (const char* name : {"plan", "Rencana", "rencana apa adanya", "The plan as it stands"}) {
    INFO(name);
    const ProcessResult refused = city.run({"scenario", "kota.gpkg", "--keep", name, "--off", first});
    CHECK(refused.status == 2);
    CHECK(refused.err.find("nama lain") != std::string::npos);
  }
  // Kept over: the same name is the same scenario.
  run(city, {"scenario", "kota.gpkg", "--keep", "Tanpa dua", "--off", second});
  CHECK(city.json({"scenario", "kota.gpkg"})["scenarios"].size() == 3);
  run(city, {"scenario", "kota.gpkg", "--remove", "Tanpa dua"});
  CHECK(city.json({"scenario", "kota.gpkg"})["scenarios"].size() == 2);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json({"scenario", "kota.gpkg"})["scenarios"].size() == 3);
  checkWrongUsage(city, {"scenario", "kota.gpkg"},
                  {{{"--keep", "X", "--off", "Antah"}, "Antah"},
                   {{"--keep", "plan"}, "plan"},
                   {{"--off", first}, "--keep"},
                   {{"--remove", "Antah"}, "Antah"},
                   {{"--compare", "plan", "Antah"}, "Antah"},
                   {{"--compare", "plan"}, "--compare"}});
}

TEST_CASE("a meeting, a programme and a decree are taken away by command, and undo brings them back", "[papers-cli]") {
  const City city = City::finished();
  run(city, {"follow-up", "kota.gpkg", "--add", "meeting=Rakor", "item=DED"});
  run(city, {"follow-up", "kota.gpkg", "--remove-meeting", "Rakor"});
  CHECK(city.json({"follow-up", "kota.gpkg"})["lines"].empty());
  run(city, {"undo", "kota.gpkg"});
  CHECK(city.json({"follow-up", "kota.gpkg"})["lines"].size() == 1);

  const auto programmeOf = [&](const std::string& id) {
    const Json listed = city.json({"activities", "kota.gpkg"});
    for (const Json& activity : listed["activities"]) {
      if (activity["id"] == id) return activity["programme"];
    }
    FAIL("no activity " << id);
    return Json();
  };
  const auto id = city.json({"activities", "kota.gpkg"})["activities"][0]["id"].get<std::string>();
  run(city, {"activities", "kota.gpkg", "--change", id, "programme=Jalan lingkungan"});
  REQUIRE(programmeOf(id) == "Jalan lingkungan");
  const ProcessResult unknown = city.run({"activities", "kota.gpkg", "--remove-programme", "Air"});
  CHECK(unknown.status == 2);
  CHECK(unknown.err.find("Jalan lingkungan") != std::string::npos);
  run(city, {"activities", "kota.gpkg", "--remove-programme", "jalan lingkungan"});
  CHECK(programmeOf(id).is_null());
  run(city, {"undo", "kota.gpkg"});
  CHECK(programmeOf(id) == "Jalan lingkungan");

  const auto decreeOf = [&] {
    const Json listed = city.json({"areas", "kota.gpkg"});
    for (const Json& area : listed["areas"]) {
      if (area["name"] == "Pasar Lama") return area["decree_ha"];
    }
    FAIL("no area");
    return Json();
  };
  const Json before = decreeOf();
  run(city, {"set", "kota.gpkg", "Pasar Lama", "decree_number=99/2024", "decree_date=2024-05-01", "decree_ha=1,25"});
  CHECK(decreeOf() == 1.25);
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama", "--remove-decree", "98/2024"}).status == 2);
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama"}).status == 2);
  run(city, {"set", "kota.gpkg", "Pasar Lama", "--remove-decree", "99/2024"});
  CHECK(decreeOf() == before);
  run(city, {"undo", "kota.gpkg"});
  CHECK(decreeOf() == 1.25);
}

TEST_CASE("hectares alone are printed when they are asked for", "[papers-cli]") {
  const City city = City::finished();
  const std::string all = city.run({"project-forward", "kota.gpkg", "--lang", "en"}).out;
  const std::string hectares = city.run({"project-forward", "kota.gpkg", "--show", "hectares", "--lang", "en"}).out;
  CHECK(all.find("First year of 0 ha") != std::string::npos);
  CHECK(hectares.find("First year of 0 ha") == std::string::npos);
  CHECK(all.starts_with(hectares));
}

TEST_CASE("minutes take their rule by its letter as well", "[papers-cli]") {
  const City city = City::finished();
  const std::pair<const char*, const char*> rules[] = {
      {"a", "whole"},      {"b", "served"}, {"c", "whole"}, {"d", "score_share"}, {"e", "contribution_share"},
      {"served", "served"}};
  run(city, {"minutes", "kota.gpkg", "--add", "number=050/1", "date=2021-12-20", "ha@Pasar Lama=1,5"});
  for (const auto& [typed, kept] : rules) {
    INFO(typed);
    run(city, {"minutes", "kota.gpkg", "--change", "050/1", std::string("rule=") + typed});
    CHECK(city.json({"minutes", "kota.gpkg"})["lines"][0]["rule"] == kept);
  }
  const ProcessResult unknown = city.run({"minutes", "kota.gpkg", "--change", "050/1", "rule=f"});
  CHECK(unknown.status == 2);
  CHECK(unknown.err.find("score_share, contribution_share, a, b, c, d, e") != std::string::npos);
}
