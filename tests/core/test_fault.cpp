// Every write, sync, truncation and deletion of an edit fails once, one after the other: the call says so, and the file
// is what it was before, or after where the failure came too late to matter. Never anything else.

#include <functional>
#include <optional>

#include "core/model/project.h"
#include "tests/support/catch.h"
#include "tests/support/fault_vfs.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct FaultCity {
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
};

FaultCity makeProject(const std::string& path) {
  FaultCity city;
  Project project = newProject(path);
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, city.rtId, city.surveyId); }));
  return city;
}

using Action = std::function<Result<void>(Project&, const FaultCity&)>;

Result<void> ordinaryEdit(Project& project, const FaultCity& city) {
  return project.edit({"second", {}}, [&](Edit& edit) -> Result<void> {
    FigureRow row;
    row[Parameter::Buildings] = 99 * kMicroPerUnit;
    edit.putFigures(city.surveyId, city.rtId, row, {"later.csv", {}, 7});
    Survey survey{0, "2020", 2020};
    edit.put(survey);
    return {};
  });
}

Result<void> bulkImport(Project& project, const FaultCity&) {
  KAWASAN_ASSIGN(const SharedSnapshot snapshot, project.snapshot());
  const auto body = [&](Edit& edit) -> Result<void> {
    for (int i = 0; i < 60; ++i) {
      Rt rt;
      rt.kelurahanId = snapshot->kelurahan.front().id;
      rt.rt = std::to_string(i + 100);
      rt.label = "RT " + rt.rt;
      rt.geometry = squareAt(656000 + i, 9234000, 50);
      edit.put(rt);
      FigureRow row;
      row[Parameter::Buildings] = i * kMicroPerUnit;
      edit.putFigures(snapshot->surveys.front().id, rt.id, row, {"b.csv", {}, i + 2});
    }
    return {};
  };
  return project.edit({"bulk", {}}, body, EditKind::BulkInsert);
}

Result<void> undoLast(Project& project, const FaultCity&) {
  const auto undone = project.undo();
  return undone ? Result<void>() : Result<void>(fail(undone.error()));
}

bool isSound(const std::string& path) {
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  return database.execAndGet("PRAGMA integrity_check").getString() == "ok";
}

/// Takes back what was done last, be it an edit or an undo.
void takeBack(Project& project) {
  const auto taken = value(project.history()).back().state == HistoryState::Done ? project.undo() : project.redo();
  CHECK(taken.has_value());
}

struct Outcome {
  std::optional<Error> error;
  bool reached = false;  // the failure happened
};

/// Runs the action on the file with its n-th operation failing. The project is closed while the failure still holds.
Outcome runWithFault(const std::string& path, const FaultCity& city, const Action& action, int n, int code,
                     Fault fault) {
  FaultVfs vfs;
  Outcome outcome;
  {
    Project project = value(Project::open(path));
    vfs.failAt(n, code, fault);
    const auto done = action(project, city);
    if (!done) outcome.error = done.error();
    outcome.reached = vfs.hasFailed();
    if (fault == Fault::Once && !done) {
      // What passed by has not broken the open project: the same action now succeeds and can be taken back.
      vfs.disarm();
      CHECK(project.snapshot().has_value());
      value(action(project, city));
      takeBack(project);
    }
  }
  return outcome;
}

/// Calls `action` with one more operation allowed each time until nothing fails any more; returns how often it failed.
int failEverywhere(const Action& action, const Action& prepare, int code, Fault fault) {
  const TempFolder folder;
  const std::string original = folder.file("asli.gpkg");
  const FaultCity city = makeProject(original);
  if (prepare) {
    Project project = value(Project::open(original));
    value(prepare(project, city));
  }
  const std::string before = contentOf(original);
  std::size_t historyBefore = 0;
  {
    Project project = value(Project::open(original));
    historyBefore = value(project.history()).size();
  }
  const std::string path = folder.file("kota.gpkg");
  int failures = 0;
  for (int n = 1; n < 1000; ++n) {
    std::filesystem::copy_file(original, path, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::remove(path + "-journal");
    const Outcome outcome = runWithFault(path, city, action, n, code, fault);
    INFO("operation " << n
                      << (outcome.error ? " " + std::string(nameOf(outcome.error->code)) + " " + outcome.error->detail
                                        : std::string()));
    if (outcome.error) {
      ++failures;
      const bool isExpected =
          outcome.error->code == ErrorCode::ProjectDiskFull || outcome.error->code == ErrorCode::ProjectIo;
      CHECK(isExpected);
      CHECK(kindOf(outcome.error->code) == ErrorKind::Project);
    }
    Project project = value(Project::open(path));
    CHECK(isSound(path));
    if (outcome.error) {
      CHECK(contentOf(path) == before);
      if (fault == Fault::Forever) CHECK(value(project.history()).size() == historyBefore);
      value(action(project, city));
    }
    takeBack(project);
    CHECK(contentOf(path) == before);
    CHECK(isSound(path));
    if (!outcome.reached) return failures;
  }
  FAIL("the action never succeeded");
  return failures;
}

void failInEveryWay(const Action& action, const Action& prepare = {}) {
  for (const int code : {SQLITE_IOERR, SQLITE_FULL}) {
    for (const Fault fault : {Fault::Once, Fault::Forever}) {
      INFO((code == SQLITE_FULL ? "disk full" : "I/O error") << (fault == Fault::Once ? ", once" : ", from then on"));
      const int failures = failEverywhere(action, prepare, code, fault);
      CHECK(failures > 5);  // the journal, its sync, several pages and the file's own sync at the least
    }
  }
}

}  // namespace

TEST_CASE("an edit whose disk fails leaves the project before or after, whichever operation fails", "[fault]") {
  failInEveryWay(ordinaryEdit);
}

TEST_CASE("a bulk import whose disk fails leaves the project before or after", "[fault]") {
  failInEveryWay(bulkImport);
}

TEST_CASE("an undo whose disk fails leaves the project before or after", "[fault]") {
  failInEveryWay(undoLast, ordinaryEdit);
}

TEST_CASE("the undo of a bulk import whose disk fails leaves the project before or after", "[fault]") {
  failInEveryWay(undoLast, bulkImport);
}
