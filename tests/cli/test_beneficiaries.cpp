// People named for an activity: typed, taken from tables, counted, and never written into anything that leaves the
// project file.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

namespace {

// Invented: 99.99.99 is no district. Born on 5 May 1990; the day of a woman is 45.
constexpr const char* kWomanNik = "9999994505900001";
constexpr const char* kManNik = "9999990505900002";

const char* const kTable =
    "DAFTAR PENERIMA\n"
    "Nama,NIK,Alamat,L/P,Miskin,Catatan\n"
    "Wati,'9999 9945 0590 0001,Gang 3 no 2,P,ya,\n"
    "Bagus,9999990505900002,Gang 3 no 4,L,tidak,\n"
    "Tanpa Kartu,,,,,\n"
    "Kurang,99999905,,L,,\n"
    "Bulan,9999990513900003,,L,,\n"
    "Silang,9999994505900004,,L,,\n"
    "Wati lagi,9999994505900001,,P,,\n"
    ",9999990505900005,,L,,\n"
    "Ragu,,,X,entah,\n";

City withActivity() {
  City city = City::finished();
  city.write("orang.csv", kTable);
  REQUIRE(city.run({"activities", "kota.gpkg", "--add", "name=Jalan Gang 3", "code=K-07", "year=2023"}).status == 0);
  return city;
}

Json countsOf(const City& city) {
  return city.json({"beneficiaries", "kota.gpkg", "K-07"})["counts"][0];
}

}  // namespace

TEST_CASE("what the command of people prints", "[papers-cli]") {
  const City city = withActivity();
  checkInBothLanguages(city, "beneficiaries-none", {"beneficiaries", "kota.gpkg", "K-07"});
  checkInBothLanguages(city, "beneficiaries-import", {"beneficiaries", "kota.gpkg", "K-07", "--import", "orang.csv"});
  checkInBothLanguages(city, "beneficiaries", {"beneficiaries", "kota.gpkg", "K-07"});
  checkExpected("beneficiaries-csv", city.run({"beneficiaries", "kota.gpkg", "K-07", "--format", "csv"}));
  checkInBothLanguages(city, "beneficiaries-changed",
                       {"beneficiaries", "kota.gpkg", "K-07", "name=Tanpa Kartu", "woman=yes", "poor=ya"});
}

TEST_CASE("people of a table are counted, what nobody said is not taken for no", "[papers-cli]") {
  const City city = withActivity();
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "--import", "orang.csv"}).status == 1);
  Json counts = countsOf(city);
  CHECK(counts["persons"] == 3);
  CHECK(counts["women"] == 1);
  CHECK(counts["women_unknown"] == 1);
  CHECK(counts["poor"] == 1);
  CHECK(counts["poor_unknown"] == 1);
  // The same table once more brings nobody twice, and no new edit.
  const std::string before = city.bytes();
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "--import", "orang.csv"}).status == 1);
  CHECK(city.bytes() == before);
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "--remove", kManNik}).status == 0);
  CHECK(countsOf(city)["persons"] == 2);
  REQUIRE(city.run({"undo", "kota.gpkg"}).status == 0);
  REQUIRE(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(countsOf(city)["persons"] == 0);
  REQUIRE(city.run({"redo", "kota.gpkg"}).status == 0);
  CHECK(countsOf(city)["persons"] == 3);
}

TEST_CASE("names and NIK leave the project file in nothing that is written from it", "[papers-cli]") {
  const City city = withActivity();
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "name=Wati Rahasia", "nik=" + std::string(kWomanNik),
                    "address=Gang Rahasia"})
              .status == 0);
  const auto isSilent = [](const std::string& text) {
    return text.find("Rahasia") == std::string::npos && text.find(kWomanNik) == std::string::npos;
  };
  for (const char* format : {"csv", "json"}) {
    for (const char* command : {"activities", "history", "check", "info", "follow-up", "progress"}) {
      INFO(command << " " << format);
      CHECK(isSilent(city.run({command, "kota.gpkg", "--format", format}).out));
    }
    CHECK(isSilent(city.run({"beneficiaries", "kota.gpkg", "K-07", "--format", format}).out));
    CHECK(isSilent(city.run({"explain", "kota.gpkg", "kota", "--format", format}).out));
  }
  REQUIRE(city.run({"report", "kota.gpkg", "--table", "all", "--out", "semua.xlsx"}).status == 0);
  for (const char* table : {"programme", "five-year", "progress", "profile"}) {
    const std::string out = std::string(table) + ".csv";
    REQUIRE(city.run({"report", "kota.gpkg", "--table", table, "--out", out}).status == 0);
    CHECK(isSilent(readFile(city.file(out))));
  }
  if (std::string(KAWASAN_PYTHON).empty()) return;
  const ProcessResult unpacked = kawasan::test::runProcess(
      {KAWASAN_PYTHON, "-c",
       "import sys, zipfile\n"
       "book = zipfile.ZipFile(sys.argv[1])\n"
       "print(''.join(book.read(name).decode('utf-8', 'replace') for name in book.namelist()))",
       city.file("semua.xlsx")});
  REQUIRE(unpacked.status == 0);
  CHECK(unpacked.out.find("Jalan Gang 3") != std::string::npos);
  CHECK(isSilent(unpacked.out));
}

TEST_CASE("the command of people refuses what it cannot use", "[papers-cli]") {
  const City city = withActivity();
  const std::string before = city.bytes();
  checkWrongUsage(city, {"beneficiaries", "kota.gpkg"},
                  {{{"K-99", "name=Wati"}, "K-99"},
                   {{"K-07", "umur=30"}, "umur"},
                   {{"K-07", "nik=9999994505900001"}, "name"},
                   {{"K-07", "name=Wati", "nik=123"}, "123"},
                   {{"K-07", "name=Wati", "woman=X"}, "X"},
                   {{"K-07", "name=Wati", "nik=9999994505900001", "woman=L"}, "P (nik)"},
                   {{"K-07", "--remove", "Antah"}, "Antah"},
                   {{"K-07", "name=Wati", "--remove", "Wati"}, "FIELD=VALUE"}});
  CHECK(city.bytes() == before);
}

TEST_CASE("a NIK is not given to somebody else unseen", "[papers-cli]") {
  const City city = withActivity();
  const std::string nik = "nik=" + std::string(kWomanNik);
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "name=Ani", nik}).status == 0);
  const std::string before = city.bytes();
  const ProcessResult refused = city.run({"beneficiaries", "kota.gpkg", "K-07", "name=Cici", nik});
  CHECK(refused.status == 2);
  CHECK(refused.err.find("name=Ani") != std::string::npos);
  CHECK(refused.err.find(kWomanNik) == std::string::npos);
  city.write("lain.csv", "Nama,NIK\nCici," + std::string(kWomanNik) + "\n");
  const ProcessResult taken = city.run({"beneficiaries", "kota.gpkg", "K-07", "--import", "lain.csv"});
  CHECK(taken.status == 1);
  CHECK(taken.out.find("NIK orang lain, yaitu Ani") != std::string::npos);
  CHECK(taken.out.find(kWomanNik) == std::string::npos);
  for (const char* format : {"csv", "json"}) {
    const ProcessResult report =
        city.run({"beneficiaries", "kota.gpkg", "K-07", "--import", "lain.csv", "--format", format});
    CHECK(report.status == 1);
    CHECK(report.out.find("nik-of-another") != std::string::npos);
    CHECK(report.out.find("Ani") == std::string::npos);
  }
  CHECK(city.bytes() == before);
  CHECK(city.run({"beneficiaries", "kota.gpkg", "K-07", "name=ANI", nik, "woman=P"}).status == 0);
}

TEST_CASE("a package of a kelurahan names nobody, and leaves the project as it is", "[papers-cli]") {
  const City city = withActivity();
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "--import", "orang.csv"}).status == 1);
  REQUIRE(city.run({"beneficiaries", "kota.gpkg", "K-07", "--remove", kManNik}).status == 0);
  const std::string before = city.bytes();
  const Json told = city.json({"hand-out", "kota.gpkg", "--area", "Kalianyar", "--out", "paket.gpkg"});
  CHECK(told["kelurahan"] == "Kalianyar");
  CHECK(told["left_out"]["people"] == 2);
  CHECK(city.bytes() == before);
  const std::string package = readFile(city.file("paket.gpkg"));
  for (const char* secret : {kWomanNik, kManNik, "Tanpa Kartu"}) {
    INFO(secret);
    CHECK(before.find(secret) != std::string::npos);
    CHECK(package.find(secret) == std::string::npos);
  }
  CHECK(city.json({"beneficiaries", "paket.gpkg", "K-07"})["counts"][0]["persons"] == 0);
  const ProcessResult again = city.run({"hand-out", "kota.gpkg", "--area", "Kalianyar", "--out", "paket.gpkg"});
  CHECK(again.status == 4);
  CHECK(again.err.find("sudah ada dan tidak ditimpa") != std::string::npos);
  CHECK(readFile(city.file("paket.gpkg")) == package);
  const ProcessResult shown = city.run({"hand-out", "kota.gpkg", "--area", "Kalianyar", "--out", "kedua.gpkg"});
  CHECK(shown.out.find("nama penerima manfaat 2") != std::string::npos);
  CHECK(city.run({"hand-out", "kota.gpkg", "--area", "Kalianyar", "--out", "kota.gpkg"}).status == 4);
  CHECK(city.bytes() == before);
  checkWrongUsage(city, {"hand-out", "kota.gpkg"},
                  {{{"--area", "Antah", "--out", "lain.gpkg"}, "Antah"}, {{"--area", "Kalianyar"}, "--out"}});
}
