// Copies that cannot be merged, each with its reason, and projects that moved while somebody looked.

#include "core/store/journal.h"
#include "tests/core/merge_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

void checkRefused(Office& office, const std::vector<std::string>& copies, ErrorCode code, const char* reason) {
  const std::string before = bytesOf(office.path);
  const auto plan = planMerge(office.path, copies);
  REQUIRE_FALSE(plan.has_value());
  CHECK(nameOf(plan.error().code) == nameOf(code));
  CHECK(plan.error().params.get("reason") == reason);
  CHECK(plan.error().params.get("path") == copies.back());
  CHECK(bytesOf(office.path) == before);
}

void run(const std::string& path, const std::string& sql) {
  SQLite::Database database(path, SQLite::OPEN_READWRITE);
  database.exec(sql);
}

}  // namespace

TEST_CASE("files that are no copies of the project are refused", "[merge]") {
  Office office;
  const std::string copy = office.handOut("ani.gpkg");
  const std::string other = office.folder.file("lain.gpkg");
  { const Project another = newProject(other); }
  checkRefused(office, {copy, other}, ErrorCode::CopyNotMergeable, "other-project");
  checkRefused(office, {office.path}, ErrorCode::CopyNotMergeable, "same-file");
  checkRefused(office, {copy, copy}, ErrorCode::CopyNotMergeable, "twice");
  checkRefused(office, {office.folder.file("tidak-ada.gpkg")}, ErrorCode::ProjectMissing, "");
  // The uuid of the project alone makes no copy of it.
  run(other, "UPDATE kawasan_meta SET value = (SELECT value FROM kawasan_meta WHERE key = 'uuid')");
  const std::string uuid = value(office.project.snapshot())->info.uuid;
  run(other, "UPDATE kawasan_meta SET value = '" + uuid + "' WHERE key = 'uuid'");
  run(other, "UPDATE kawasan_journal SET time = '2001-01-01T00:00:00.000Z'");
  checkRefused(office, {other}, ErrorCode::CopyNotMergeable, "no-common-history");
}

TEST_CASE("a copy that another program changed is refused, before and after the next edit of ours", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  run(ani, "UPDATE rt_figures SET buildings = 99");
  checkRefused(office, {ani}, ErrorCode::CopyNotMergeable, "foreign-edit");
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Population, 7);
  }
  checkRefused(office, {ani}, ErrorCode::CopyNotMergeable, "foreign-edit");
}

TEST_CASE("a foreign edit in the office does not keep copies away", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  run(office.path, "UPDATE rt_figures SET population = 5");
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
  }
  value(office.project.reload());
  const MergePlan plan = office.plan({ani});
  REQUIRE(plan.items.size() == 1);
  CHECK(value(applyMerge(office.project, plan, proposedChoices(plan))).taken == 1);
  CHECK(office.figure(office.first, Parameter::Buildings) == 44);
  CHECK(office.figure(office.first, Parameter::Population) == 5);
}

TEST_CASE("a copy whose record of changes is gone is refused", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
  }
  {
    // As a migration leaves it.
    Database database(ani, Access::Write);
    WriteTransaction transaction(database);
    database.exec("UPDATE kawasan_journal SET state = 4, changeset = NULL, batch = NULL, redo = NULL");
    rememberCounter(database, database.changeCounter());
    transaction.commit();
  }
  checkRefused(office, {ani}, ErrorCode::CopyNotMergeable, "no-record");
}

TEST_CASE("cut-off, damaged, newer and older copies are refused as when they are opened", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const std::string whole = bytesOf(ani);
  const auto write = [&](const std::string& bytes) {
    std::ofstream file(ani, std::ios::binary | std::ios::trunc);
    file << bytes;
  };
  write(whole.substr(0, whole.size() / 2));
  checkRefused(office, {ani}, ErrorCode::ProjectDamaged, "cut-off");
  write("ini bukan proyek, hanya teks yang cukup panjang supaya terbaca sebagai berkas biasa. ................");
  CHECK(errorOf(planMerge(office.path, std::vector<std::string>{ani})) == ErrorCode::ProjectNotSqlite);
  write(whole);
  run(ani, "UPDATE kawasan_state SET value = '99' WHERE key = 'schema_version'");
  checkRefused(office, {ani}, ErrorCode::ProjectNewer, "");
  run(ani, "UPDATE kawasan_state SET value = '3' WHERE key = 'schema_version'");
  checkRefused(office, {ani}, ErrorCode::ProjectOlder, "");
}

TEST_CASE("damage at any place of a copy is an error or harmless, never more", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
    edit(copy, "draw-rt", [&](Edit& each) { Office::addRt(each, office.kalianyar, "009", 0); });
  }
  const std::string whole = bytesOf(ani);
  const std::string before = bytesOf(office.path);
  for (std::size_t at = 100; at < whole.size(); at += 509) {
    std::string bytes = whole;
    for (std::size_t i = at; i < std::min(at + 40, bytes.size()); ++i) bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
    {
      std::ofstream file(ani, std::ios::binary | std::ios::trunc);
      file << bytes;
    }
    (void)planMerge(office.path, std::vector<std::string>{ani});
  }
  CHECK(bytesOf(office.path) == before);
}

TEST_CASE("what moved after it was looked at is not merged", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  Project copy = openedBy(ani, "Ani");
  office.setFigure(copy, office.first, Parameter::Buildings, 44);
  const MergePlan plan = office.plan({ani});
  SECTION("the copy") {
    office.setFigure(copy, office.first, Parameter::Buildings, 45);
    const auto applied = applyMerge(office.project, plan, proposedChoices(plan));
    CHECK(errorOf(applied) == ErrorCode::CopyNotMergeable);
    CHECK(applied.error().params.get("reason") == "changed");
  }
  SECTION("the project") {
    office.setFigure(office.project, office.second, Parameter::Buildings, 45);
    CHECK(errorOf(applyMerge(office.project, plan, proposedChoices(plan))) == ErrorCode::ProjectBusy);
  }
  CHECK(office.figure(office.first, Parameter::Buildings) == 41);
}
