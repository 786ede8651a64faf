// A copy in which anything was done, taken over whole, gives the project that the copy is; whatever happened in the
// office too, one undo brings it back.

#include <set>

#include "tests/core/merge_fixture.h"
#include "tests/support/random_edits.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Every row of the tables that take part; photos without their ids, which are made anew, bytes of files apart, as one
/// of several equal files keeps them.
std::set<std::string> rowsOf(const std::string& path) {
  const std::set<std::string> leftOut{"kawasan_meta", "assessment", "basemap"};
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  std::set<std::string> rows;
  for (const std::string& table : journalledTables()) {
    if (leftOut.contains(table)) continue;
    SQLite::Statement query(database, "SELECT * FROM " + table);
    while (query.executeStep()) {
      std::string text = table;
      for (int i = 0; i < query.getColumnCount(); ++i) {
        const std::string column = query.getColumnName(i);
        if (column == "content" || (table == "photo" && column == "fid")) continue;
        text += "|" + (query.getColumn(i).isNull() ? "NULL" : query.getColumn(i).getString());
      }
      rows.insert(text);
    }
  }
  return rows;
}

std::vector<std::string> without(const std::set<std::string>& rows, const std::set<std::string>& others) {
  std::vector<std::string> left;
  std::ranges::set_difference(rows, others, std::back_inserter(left));
  return left;
}

std::size_t takenBack(Project& copy, std::size_t common) {
  const auto entries = value(copy.history());
  return static_cast<std::size_t>(std::count_if(
      entries.begin(), entries.begin() + static_cast<std::ptrdiff_t>(common), [](const HistoryEntry& entry) {
        return entry.state == HistoryState::Undone || entry.state == HistoryState::Abandoned;
      }));
}

}  // namespace

TEST_CASE("a copy taken over whole gives what the copy is", "[merge-random]") {
  for (std::uint32_t seed = 1; seed <= 12; ++seed) {
    INFO("seed " << seed);
    TempFolder folder;
    const std::string path = folder.file("kota.gpkg");
    const std::string copyPath = folder.file("salinan.gpkg");
    Project project = newProject(path);
    RandomEdits office(project, seed);
    office.begin();
    for (int i = 0; i < 15; ++i) office.step();
    value(project.saveCopy(copyPath));
    Project copy = value(Project::open(copyPath));
    const std::size_t common = value(copy.history()).size();
    const std::size_t undone = takenBack(copy, common);
    RandomEdits field(copy, seed + 1000, 1000);
    for (int i = 0; i < 40; ++i) field.step();
    if (takenBack(copy, common) != undone) continue;  // what the copy took back stays in the project

    const MergePlan plan = value(planMerge(path, std::vector<std::string>{copyPath}));
    CHECK(plan.count(MergeKind::Conflict) == 0);
    CHECK(plan.count(MergeKind::NotApplicable) == 0);
    const std::string before = contentOf(path);
    const MergeOutcome outcome = value(applyMerge(project, plan, proposedChoices(plan)));
    CHECK(outcome.skipped == 0);
    CHECK(without(rowsOf(path), rowsOf(copyPath)) == std::vector<std::string>());
    CHECK(without(rowsOf(copyPath), rowsOf(path)) == std::vector<std::string>());
    std::string again;
    for (const MergeItem& item : value(planMerge(path, std::vector<std::string>{copyPath})).items)
      again += fmt::format("{} of {} {} kind {}\n", item.column, item.table, item.row, static_cast<int>(item.kind));
    CHECK(again == "");
    value(project.undo());
    CHECK(contentOf(path) == before);
  }
}

TEST_CASE("whatever both sides did, a merge can be made and taken back", "[merge-random]") {
  for (std::uint32_t seed = 1; seed <= 16; ++seed) {
    INFO("seed " << seed);
    TempFolder folder;
    const std::string path = folder.file("kota.gpkg");
    Project project = newProject(path);
    RandomEdits office(project, seed);
    office.begin();
    std::vector<std::string> copies{folder.file("a.gpkg"), folder.file("b.gpkg")};
    for (std::size_t i = 0; i < copies.size(); ++i) {
      value(project.saveCopy(copies[i]));
      Project copy = value(Project::open(copies[i]));
      RandomEdits field(copy, seed * 10 + static_cast<std::uint32_t>(i), 1000 * static_cast<FeatureId>(i + 1));
      for (int step = 0; step < 30; ++step) field.step();
    }
    for (int step = 0; step < 30; ++step) office.step();
    const MergePlan plan = value(planMerge(path, copies));
    const MergeSide side = seed % 2 == 0 ? MergeSide::Mine : MergeSide::Theirs;
    const std::string before = contentOf(path);
    value(applyMerge(project, plan, proposedChoices(plan, side)));
    const std::string after = contentOf(path);
    CHECK(value(Project::open(path)).snapshot().has_value());
    value(project.undo());
    CHECK(contentOf(path) == before);
    value(project.redo());
    CHECK(contentOf(path) == after);
  }
}
