// Files that cannot be used: status 3 (input) or 4 (project), one clear line, and the project stays byte for byte.

#include <SQLiteCpp/SQLiteCpp.h>

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
  const std::vector<std::string> projects{"tidak-ada.gpkg", "data",        "kosong.gpkg", "teks.gpkg",
                                          "potong.gpkg",    "gambar.gpkg", "lain.gpkg"};
  for (const std::string& project : projects) {
    const std::string before = fs::is_regular_file(city.file(project)) ? city.bytes(project) : "";
    for (const Arguments& command :
         std::vector<Arguments>{{"info", project},
                                {"score", project},
                                {"explain", project, "Pasar Lama"},
                                {"rank", project},
                                {"areas", project},
                                {"check", project},
                                {"history", project},
                                {"undo", project},
                                {"redo", project},
                                {"mark", project, "x"},
                                {"migrate", project},
                                {"set", project, "Pasar Lama", "code=x"},
                                {"basemap", project, "list"},
                                {"print", project, "--out", "a.pdf"},
                                {"report", project, "--table", "rt", "--out", "a.csv"},
                                {"surveys", project},
                                {"compare", project, "2019", "2020"},
                                {"derive", project, "data/rt.geojson", "--as", "buildings"},
                                {"import-areas", project, "data/rt.geojson", "--as", "rt"},
                                {"import-numeric", project, "data/rt_2019.csv", "--survey", "1", "--year", "2019"},
                                {"import-attributes", project, "data/sk.csv", "--as", "decree"}}) {
      checkRefused(city, command, 4);
    }
    if (fs::is_regular_file(city.file(project))) CHECK(city.bytes(project) == before);
  }
  checkRefused(city, {"new", "kota.gpkg", "--city", "A", "--code", "1"}, 4);
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
