// Wrong usage: status 2, one clear line on standard error, nothing on standard output, the project untouched.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

struct Wrong {
  Arguments command;
  int status;
  const char* part;  // of the sentence
};

void checkRefused(const City& city, const std::vector<Wrong>& commands) {
  const std::string before = city.bytes();
  const auto date = fs::last_write_time(city.file("kota.gpkg"));
  for (const Wrong& wrong : commands) {
    std::string line;
    for (const std::string& argument : wrong.command) line += argument + " ";
    INFO(line);
    const ProcessResult result = city.run(wrong.command);
    INFO(result.err);
    CHECK(result.status == wrong.status);
    CHECK(result.out.empty());
    CHECK(linesOf(result.err).size() == 1);
    CHECK(result.err.find(wrong.part) != std::string::npos);
    CHECK(city.bytes() == before);
    CHECK(fs::last_write_time(city.file("kota.gpkg")) == date);
  }
}

}  // namespace

TEST_CASE("commands that nobody knows", "[usage]") {
  const City city = City::finished();
  checkRefused(city, {
                         {{}, 2, "perintahnya belum disebut"},
                         {{"bogus"}, 2, "tidak ada perintah “bogus”"},
                         {{"score"}, 2, "PROJECT belum disebut"},
                         {{"score", "kota.gpkg", "--foo"}, 2, "tidak dikenal di sini: --foo"},
                         {{"score", "kota.gpkg", "--format", "xml"}, 2, "table, csv, json"},
                         {{"score", "kota.gpkg", "--lang", "fr"}, 2, "id, en"},
                         {{"score", "kota.gpkg", "--survey"}, 2, "--survey memerlukan isi"},
                         {{"scenario", "kota.gpkg", "--compare", "plan"}, 2, "--compare memerlukan 2 isi berurutan"},
                         {{"undo", "kota.gpkg", "0"}, 2, "bilangan bulat mulai dari 1"},
                         {{"undo", "kota.gpkg", "dua"}, 2, "bilangan bulat mulai dari 1"},
                         {{"mark", "kota.gpkg", " "}, 2, "NAME belum disebut"},
                         {{"redo", "kota.gpkg"}, 2, "Tidak ada yang dapat diulangi"},
                     });
  for (const char* future : {"edit", "album", "export", "publish", "pull", "repair"}) {
    checkRefused(city, {{{future, "kota.gpkg"}, 2, "belum tersedia"}});
  }
  checkRefused(city, {{{"print", "kota.gpkg", "--map", "existing", "--out", "a.pdf"}, 2, "belum tersedia"}});
}

TEST_CASE("names and values that are not there", "[usage]") {
  const City city = City::finished();
  checkRefused(
      city,
      {
          {{"score", "kota.gpkg", "--survey", "2030"}, 2, "pendataan “2030”. Yang ada: 2019"},
          {{"score", "kota.gpkg", "--edition", "permen-1"}, 2, "permen-02-2016, permen-14-2018"},
          {{"score", "kota.gpkg", "--level", "desa"}, 2, "rt, kelurahan, kawasan, city"},
          {{"rank", "kota.gpkg", "--level", "desa"}, 2, "“desa”"},
          {{"rank", "kota.gpkg", "--survey", "x"}, 2, "Yang ada: 2019"},
          {{"areas", "kota.gpkg", "--survey", "x"}, 2, "Yang ada: 2019"},
          {{"check", "kota.gpkg", "--survey", "x"}, 2, "Yang ada: 2019"},
          {{"check", "kota.gpkg", "--accept", "x", "--reason", "y"}, 2, "id yang ditampilkan check"},
          {{"explain", "kota.gpkg", "Entah"}, 2, "tidak memuat wilayah “Entah”"},
          {{"explain", "kota.gpkg", "Kalianyr"}, 2, "Kalianyar"},
          {{"explain", "kota.gpkg", "Pasar Lama", "--indicator", "9z"}, 2, "Yang dikenal: 1a, 1b"},
          {{"set", "kota.gpkg", "RT 001 RW 002", "2b=1"}, 2, "beberapa wilayah"},
          {{"set", "kota.gpkg", "Kalianyar RT 001 RW 002", "zz=1"}, 2, "isian “zz”"},
          {{"set", "kota.gpkg", "Kalianyar RT 001 RW 002", "2b=1.500"}, 2, "1.500 atau 1,5"},
          {{"set", "kota.gpkg", "Kalianyar RT 001 RW 002", "2b=banyak"}, 2, "“banyak” bukan angka"},
          {{"set", "kota.gpkg", "Kalianyar RT 001 RW 002", "2b"}, 2, "FIELD=VALUE"},
          {{"set", "kota.gpkg", "Pasar Lama", "strategic_value=4"}, 2, "5 atau 1"},
          {{"set", "kota.gpkg", "Kalianyar RT 001 RW 002", "2b=5", "1a=x"}, 2, "“x”"},
          {{"basemap", "kota.gpkg", "add"}, 2, "FILE belum disebut"},
          {{"basemap", "kota.gpkg", "turn"}, 2, "add, remove, list"},
          {{"basemap", "kota.gpkg", "add", "data/peta_dasar.tif", "--opacity", "2"}, 2, "dari 0 sampai 1"},
          {{"basemap", "kota.gpkg", "remove", "entah"}, 2, "basemap list"},
          {{"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "desa"}, 2, "kecamatan, kawasan, zone, reference"},
          {{"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "rt", "--map", "kelurahan"}, 2, "--map"},
          {{"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "abc"},
           2,
           "dari 1900 sampai 2200"},
          {{"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019"}, 2, "--year belum disebut"},
          {{"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019", "--map",
            "entah=kk"},
           2,
           "isian “entah”"},
          {{"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019", "--decimal",
            "titik"},
           2,
           "comma, point"},
          {{"import-attributes", "kota.gpkg", "data/sk.csv", "--as", "entah"},
           2,
           "considerations, legality, decree, typology"},
          {{"new", "baru.gpkg", "--city", " ", "--code", "1"}, 2, "nama kotanya"},
          {{"new", "baru.gpkg", "--city", "A", "--code", "1", "--crs", "EPSG:4326"}, 2, "sistem dalam meter"},
          {{"new", "baru.gpkg", "--city", "A", "--code", "1", "--crs", "entah"}, 2, "entah"},
          {{"new", "baru.gpkg", "--city", "A", "--code", "1", "--edition", "x"}, 2, "edisi"},
          {{"new", "baru.gpkg", "--city", "A", "--code", "1", "--city-class", "x"},
           2,
           "metropolitan, large, medium, small"},
          {{"new", "baru.gpkg", "--city", "A", "--code", "1", "--years", "2023-2019"}, 2, "2019-2023"},
          {{"new", "tidak/ada.gpkg", "--city", "A", "--code", "1"}, 2, "foldernya tidak ada"},
      });
  CHECK_FALSE(fs::exists(city.file("baru.gpkg")));
}

TEST_CASE("maps that cannot be drawn so", "[usage]") {
  const City city = City::finished();
  const std::string extent = "655500,9233900,657000,9235300";
  checkRefused(
      city,
      {
          {{"print", "kota.gpkg", "--out", "a.doc"}, 2, ".pdf, .png, .svg"},
          {{"print", "kota.gpkg", "--out", "tidak/ada.pdf"}, 2, "foldernya tidak ada"},
          {{"print", "kota.gpkg", "--paper", "F4", "--out", "a.pdf"}, 2, "A4, A3, A2, A1, A0"},
          {{"print", "kota.gpkg", "--map", "x", "--out", "a.pdf"}, 2, "priority, class, plan"},
          {{"print", "kota.gpkg", "--scale", "100", "--out", "a.pdf"}, 2, "tidak muat di A3"},
          {{"print", "kota.gpkg", "--scale", "0", "--out", "a.pdf"}, 2, "bilangan bulat mulai dari 1"},
          {{"print", "kota.gpkg", "--area", "entah", "--out", "a.pdf"}, 2, "“entah”"},
          {{"render", "kota.gpkg", "--extent", "1,2,x,4", "--crs", "EPSG:32749", "--out", "a.png"}, 2, "x0,y0,x1,y1"},
          {{"render", "kota.gpkg", "--extent", "1,2,1,2", "--crs", "EPSG:32749", "--out", "a.png"}, 2, "extent"},
          {{"render", "kota.gpkg", "--extent", extent, "--crs", "EPSG:32749", "--size", "0x0", "--out", "a.png"},
           2,
           "size"},
          {{"render", "kota.gpkg", "--extent", extent, "--crs", "EPSG:32749", "--size", "besar", "--out", "a.png"},
           2,
           "1600x900"},
          {{"render", "kota.gpkg", "--extent", extent, "--crs", "EPSG:1", "--out", "a.png"}, 2, "EPSG:1"},
          {{"render", "kota.gpkg", "--extent", extent, "--crs", "EPSG:32749", "--out", "tidak/ada.png"},
           2,
           "foldernya tidak ada"},
          {{"render", "kota.gpkg", "--extent", extent, "--crs", "EPSG:32749", "--map", "x", "--out", "a.png"},
           2,
           "class, priority"},
      });
  CHECK(city.run({"new", "kosong.gpkg", "--city", "A", "--code", "1"}).status == 0);
  checkRefused(city, {{{"print", "kosong.gpkg", "--out", "a.pdf"}, 2, "pendataan"},
                      {{"score", "kosong.gpkg"}, 2, "tidak memuat pendataan."}});
  CHECK(city.run({"import-numeric", "kosong.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019",
                  "--create-areas"})
            .status < 2);
  checkRefused(city, {{{"print", "kosong.gpkg", "--out", "a.pdf"}, 2, "Tidak ada yang dapat digambar"}});
  CHECK_FALSE(fs::exists(city.file("a.pdf")));
  CHECK_FALSE(fs::exists(city.file("a.png")));
}
