// Files that cannot be used: status 3 (input) or 4 (project), one clear line, and the project stays byte for byte.

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

void checkRefused(const City& city, const Arguments& command, int status) {
  std::string line;
  for (const std::string& argument : command) line += argument + " ";
  INFO(line);
  const std::string before = city.bytes();
  const auto date = fs::last_write_time(city.file("kota.gpkg"));
  const ProcessResult result = city.run(command);
  INFO(result.err);
  CHECK(result.status == status);
  CHECK(result.out.empty());
  CHECK(linesOf(result.err).size() == 1);
  CHECK(city.bytes() == before);
  CHECK(fs::last_write_time(city.file("kota.gpkg")) == date);
  CHECK_FALSE(fs::exists(city.file("kota.gpkg-journal")));
}

/// The city's project under another name, changed behind the program's back.
void changedCopy(const City& city, const std::string& name, const std::string& sql) {
  city.write(name, city.bytes());
  SQLite::Database(city.file(name), SQLite::OPEN_READWRITE).exec(sql);
}

constexpr const char* kExtent = "655500,9233900,657000,9235300";

}  // namespace

TEST_CASE("input files that no command can use", "[files]") {
  const City city = City::finished();
  city.write("kosong", "");
  city.write("teks.txt", "hanya sebaris teks\n");
  city.write("rusak.geojson", readFile(city.file("data/rt.geojson")).substr(0, 20000));
  city.write("rusak.tif", readFile(city.file("data/peta_dasar.tif")).substr(0, 3000));
  for (const std::string file : {"tidak-ada", "data", "kosong", "teks.txt", "rusak.geojson"}) {
    checkRefused(city, {"import-areas", "kota.gpkg", file, "--as", "rt"}, 3);
    checkRefused(city, {"import-areas", "kota.gpkg", "data/zona.geojson", file, "--as", "zone"}, 3);
    checkRefused(city, {"basemap", "kota.gpkg", "add", file}, 3);
  }
  for (const std::string file : {"tidak-ada", "data", "kosong", "teks.txt", "data/peta_dasar.tif"}) {
    checkRefused(city, {"import-numeric", "kota.gpkg", file, "--survey", "2019", "--year", "2019"}, 3);
    checkRefused(city, {"import-attributes", "kota.gpkg", file, "--as", "legality"}, 3);
  }
  checkRefused(city, {"basemap", "kota.gpkg", "add", "rusak.tif"}, 3);
  checkRefused(city, {"import-areas", "kota.gpkg", "data/peta_dasar.tif", "--as", "rt"}, 3);
  checkRefused(city, {"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "rt", "--layer", "entah"}, 3);
  checkRefused(city, {"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "rt", "--key", "entah"}, 3);
  checkRefused(
      city,
      {"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019", "--where", "entah=1"},
      3);
  checkRefused(city,
               {"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019", "--map",
                "households_kk=entah"},
               3);
  checkRefused(
      city,
      {"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019", "--sheet", "entah"}, 3);
}

TEST_CASE("project files that no command can use", "[files]") {
  const City city = City::finished();
  city.write("kosong.gpkg", "");
  city.write("teks.gpkg", "hanya sebaris teks\n");
  city.write("potong.gpkg", city.bytes().substr(0, city.bytes().size() / 2));
  fs::copy_file(city.file("data/peta_dasar.tif"), city.file("gambar.gpkg"));
  {
    SQLite::Database(city.file("lain.gpkg"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE gpkg_contents (table_name TEXT)");
  }
  std::string flipped = city.bytes();
  flipped[100] = static_cast<char>(flipped[100] ^ 2);  // the kind of the first page of the table of tables
  city.write("balik.gpkg", flipped);
  changedCopy(city, "tampilan.gpkg", "ALTER TABLE zone RENAME TO zone_old; CREATE VIEW zone AS SELECT * FROM zone_old");
  changedCopy(city, "baru.gpkg", "UPDATE kawasan_state SET value = '99' WHERE key = 'schema_version'");
  // Each with words of the sentence in English.
  const std::vector<std::pair<std::string, std::string>> projects{
      {"tidak-ada.gpkg", "There is no project file tidak-ada.gpkg"},
      {"data", "data is a folder, not a project file"},
      {"kosong.gpkg", "kosong.gpkg is an empty file, not a project"},
      {"teks.gpkg", "teks.gpkg is not a project file"},
      {"potong.gpkg", "The project file potong.gpkg is damaged"},
      {"gambar.gpkg", "gambar.gpkg is not a project file"},
      {"lain.gpkg", "lain.gpkg was made by another program and is not a Kawasan project"},
      {"balik.gpkg", "The project file balik.gpkg is damaged"},
      {"tampilan.gpkg", "The project file tampilan.gpkg is damaged"},
      {"baru.gpkg", "baru.gpkg was written by a newer version of the program"}};
  // What is wrong with a file is found at one place, before any command begins: every command is tried with three of
  // them, and a command that reads and one that writes with all.
  const std::set<std::string> withAll{"tidak-ada.gpkg", "potong.gpkg", "baru.gpkg"};
  for (const auto& [project, sentence] : projects) {
    const std::string before = fs::is_regular_file(city.file(project)) ? city.bytes(project) : "";
    for (const Arguments& command :
         std::vector<Arguments>{{"score", project},
                                {"set", project, "Pasar Lama", "code=x"},
                                {"info", project},
                                {"explain", project, "Pasar Lama"},
                                {"rank", project},
                                {"areas", project},
                                {"check", project},
                                {"history", project},
                                {"undo", project},
                                {"redo", project},
                                {"mark", project, "x"},
                                {"migrate", project},
                                {"basemap", project, "list"},
                                {"print", project, "--out", "a.pdf"},
                                {"report", project, "--table", "rt", "--out", "a.csv"},
                                {"surveys", project},
                                {"compare", project, "2019", "2020"},
                                {"derive", project, "data/rt.geojson", "--as", "buildings"},
                                {"import-activities", project, "data/kegiatan.csv"},
                                {"activities", project},
                                {"plan", project, "--needs"},
                                {"progress", project},
                                {"project-forward", project},
                                {"unit-costs", project},
                                {"follow-up", project},
                                {"minutes", project},
                                {"import-areas", project, "data/rt.geojson", "--as", "rt"},
                                {"import-numeric", project, "data/rt_2019.csv", "--survey", "1", "--year", "2019"},
                                {"import-attributes", project, "data/sk.csv", "--as", "decree"}}) {
      const bool isTried = withAll.contains(project) || command[0] == "score" || command[0] == "set";
      if (isTried) checkRefused(city, command, 4);
    }
    CHECK(city.run({"info", project, "--lang", "en"}).err.find(sentence) != std::string::npos);
    if (fs::is_regular_file(city.file(project))) CHECK(city.bytes(project) == before);
  }
  checkRefused(city, {"new", "kota.gpkg", "--city", "A", "--code", "1"}, 4);
}

TEST_CASE("a picture is drawn from no project that cannot be used", "[files]") {
  const City city = City::finished();
  city.write("kosong.gpkg", "");
  city.write("teks.gpkg", "hanya sebaris teks\n");
  // These are files like any other to it; those that say they are a project are judged as one.
  for (const std::string file : {"tidak-ada.gpkg", "data", "kosong.gpkg", "teks.gpkg"})
    checkRefused(city, {"render", file, "--extent", kExtent, "--crs", "EPSG:32749", "--out", "a.png"}, 3);
  changedCopy(city, "baru.gpkg", "UPDATE kawasan_state SET value = '99' WHERE key = 'schema_version'");
  checkRefused(city, {"render", "baru.gpkg", "--extent", kExtent, "--crs", "EPSG:32749", "--out", "a.png"}, 4);
  CHECK_FALSE(fs::exists(city.file("a.png")));
}

TEST_CASE("an absurd shape is damage for everything that reads shapes", "[files]") {
  const City city = City::finished();
  changedCopy(city, "gumpal.gpkg", "UPDATE rt SET geom = zeroblob(3000000) WHERE fid = (SELECT min(fid) FROM rt)");
  const std::string before = city.bytes("gumpal.gpkg");
  for (const Arguments& command : std::vector<Arguments>{{"score", "gumpal.gpkg"},
                                                         {"rank", "gumpal.gpkg"},
                                                         {"areas", "gumpal.gpkg"},
                                                         {"check", "gumpal.gpkg"},
                                                         {"print", "gumpal.gpkg", "--out", "a.pdf"}}) {
    checkRefused(city, command, 4);
  }
  CHECK(city.run({"score", "gumpal.gpkg", "--lang", "en"}).err.find("The project file gumpal.gpkg is damaged") !=
        std::string::npos);
  CHECK(city.bytes("gumpal.gpkg") == before);
}

TEST_CASE("hostile triggers and views change no answer and never run", "[files]") {
  const City city = City::finished();
  const std::string plain = city.run({"score", "kota.gpkg"}).out;
  changedCopy(city, "kota.gpkg",
              "CREATE TRIGGER jahat AFTER INSERT ON survey BEGIN DELETE FROM rt_figures; END;"
              "CREATE VIEW intip AS SELECT load_extension('/tmp/x.so')");
  const std::string before = city.bytes();
  CHECK(city.run({"score", "kota.gpkg"}).out == plain);
  CHECK(city.bytes() == before);
  const ProcessResult added = city.run({"surveys", "kota.gpkg", "--add", "2024", "--year", "2024"});
  INFO(added.err);
  CHECK(added.status == 0);
  CHECK(city.run({"score", "kota.gpkg", "--survey", "2019"}).out == plain);
  const SQLite::Database database(city.file("kota.gpkg"), SQLite::OPEN_READONLY);
  SQLite::Statement left(database, "SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')");
  REQUIRE(left.executeStep());
  CHECK(left.getColumn(0).getInt() == 0);
}

TEST_CASE("a project of a newer program is left alone", "[files]") {
  const City city = City::finished();
  {
    SQLite::Database database(city.file("kota.gpkg"), SQLite::OPEN_READWRITE);
    database.exec("UPDATE kawasan_state SET value = '99' WHERE key = 'schema_version'");
  }
  for (const Arguments& command :
       std::vector<Arguments>{{"info", "kota.gpkg"}, {"migrate", "kota.gpkg"}, {"undo", "kota.gpkg"}}) {
    checkRefused(city, command, 4);
    CHECK(city.run(command).err.find("lebih baru") != std::string::npos);
  }
}
