// A project that may be read but not written, as an ordinary user: reading works, also over the journal of a crash;
// editing answers with status 4.

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <iostream>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

/// Root may write everywhere, so the program then runs as nobody.
std::string asOrdinaryUser() {
  if (::geteuid() != 0) return {};
  return "HOME=/nonexistent XDG_RUNTIME_DIR=/nonexistent setpriv --reuid=65534 --regid=65534 --clear-groups";
}

bool canRunUnprivileged() {
  if (::geteuid() != 0) return true;
  const ProcessResult probe = runProcess({KAWASAN_CLI, "--version"}, asOrdinaryUser());
  return probe.status == 0;
}

void makeReadOnly(const City& city) {
  for (const fs::directory_entry& entry : fs::directory_iterator(city.file(""))) {
    if (entry.is_regular_file()) ::chmod(entry.path().c_str(), 0444);
  }
  ::chmod(city.file("").c_str(), 0555);
}

void checkReadOnly(const City& city) {
  const std::string before = city.bytes();
  const ProcessResult score =
      city.start({"score", "kota.gpkg", "--level", "kawasan", "--format", "csv"}, asOrdinaryUser());
  INFO(score.err);
  CHECK(score.status == 0);
  CHECK(linesOf(score.out).size() == 12);
  CHECK(city.start({"history", "kota.gpkg"}, asOrdinaryUser()).status == 0);
  for (const Arguments& command :
       std::vector<Arguments>{{"set", "kota.gpkg", "Pasar Lama", "code=x"},
                              {"undo", "kota.gpkg"},
                              {"mark", "kota.gpkg", "x"},
                              {"basemap", "kota.gpkg", "remove", "Peta dasar Kota Contoh"},
                              {"import-attributes", "kota.gpkg", "data/sk.csv", "--as", "decree"}}) {
    const ProcessResult result = city.start(command, asOrdinaryUser());
    INFO(command[0] << ": " << result.err);
    CHECK(result.status == 4);
    CHECK(result.out.empty());
    CHECK(linesOf(result.err).size() == 1);
  }
  CHECK(city.bytes() == before);
}

}  // namespace

TEST_CASE("a project in a read-only folder", "[readonly]") {
  if (!canRunUnprivileged()) {
    std::cout << "\nskipped: no unprivileged user to run as\n";
    return;
  }
  const City city = City::finished();
  makeReadOnly(city);
  checkReadOnly(city);
}

TEST_CASE("a crashed project in a read-only folder is read as it was before", "[readonly]") {
  if (!canRunUnprivileged()) {
    std::cout << "\nskipped: no unprivileged user to run as\n";
    return;
  }
  const City city = City::finished();
  const ProcessResult sound = city.run({"score", "kota.gpkg", "--format", "csv"});
  {
    // What a crash leaves: pages written in the middle of a transaction, and the journal that takes them back.
    const City crashed = City::finished();
    SQLite::Database database(crashed.file("kota.gpkg"), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA cache_size = 1");
    database.exec("PRAGMA cache_spill = 1");
    database.exec("BEGIN IMMEDIATE");
    database.exec("UPDATE gpkg_contents SET description = hex(randomblob(20000))");
    database.exec("CREATE TABLE half_done (x)");
    database.exec(
        "INSERT INTO half_done WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) SELECT "
        "randomblob(4000) FROM n");
    city.write("kota.gpkg", crashed.bytes());
    city.write("kota.gpkg-journal", crashed.bytes("kota.gpkg-journal"));
    database.exec("ROLLBACK");
  }
  REQUIRE(fs::file_size(city.file("kota.gpkg-journal")) > 512);
  makeReadOnly(city);
  checkReadOnly(city);
  CHECK(city.start({"score", "kota.gpkg", "--format", "csv"}, asOrdinaryUser()).out == sound.out);
  CHECK(fs::exists(city.file("kota.gpkg-journal")));
}
