#include <sys/stat.h>
#include <unistd.h>

#include "core/model/project.h"
#include "core/store/lock_note.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

Project smallProject(const std::string& path) {
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
  return project;
}

Result<void> addSurvey(Project& project, const std::string& name) {
  return project.edit({"survey", {}}, [&](Edit& edit) -> Result<void> {
    Survey survey{0, name, 2020};
    edit.put(survey);
    return {};
  });
}

void writeFile(const std::string& path, const std::string& text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace

TEST_CASE("a project notices that another program wrote, and goes on after reading anew", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = smallProject(path);
  value(project.snapshot());
  CHECK_FALSE(value(project.changedOutside()));
  value(addSurvey(project, "2020"));  // one's own edit is no foreign one
  CHECK_FALSE(value(project.changedOutside()));
  value(project.mark("Rapat"));
  CHECK_FALSE(value(project.changedOutside()));
  value(project.snapshot());
  CHECK_FALSE(value(project.changedOutside()));
  {
    Project other = value(Project::open(path));
    value(addSurvey(other, "2021"));
  }
  CHECK(value(project.changedOutside()));
  CHECK(value(project.snapshot())->surveys.size() == 2);
  CHECK(errorOf(addSurvey(project, "2021")) == ErrorCode::ProjectBusy);  // the other has one of that name
  CHECK(errorOf(project.undo()) == ErrorCode::ProjectBusy);              // it would be the other's edit
  value(project.reload());
  CHECK_FALSE(value(project.changedOutside()));
  CHECK(project.lastChange().cause == ChangeCause::Foreign);
  CHECK(project.lastChange().everything);
  CHECK(value(project.snapshot())->surveys.size() == 3);
  value(addSurvey(project, "2022"));
  CHECK(value(project.snapshot())->surveys.size() == 4);
}

TEST_CASE("an edit stands on what another program wrote, unless it is the same or not known", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = smallProject(path);
  const FeatureId kelurahanId = value(project.snapshot())->kelurahan.front().id;
  const auto rename = [&](Project& in, const std::string& name) {
    AdminArea kelurahan = *value(in.snapshot())->kelurahanById(kelurahanId);
    return in.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
      kelurahan.name = name;
      edit.putKelurahan(kelurahan);
      return {};
    });
  };
  Project other = value(Project::open(path));
  value(addSurvey(other, "2021"));
  value(rename(project, "Kalianyar Lor"));
  CHECK(project.lastChange().everything);  // views show what the other wrote as well
  CHECK(value(project.snapshot())->surveys.size() == 2);
  CHECK(value(project.snapshot())->kelurahanById(kelurahanId)->name == "Kalianyar Lor");

  // The same row: nothing is written until it was read again.
  value(other.reload());
  value(rename(other, "Kalianyar Kidul"));
  const Result<void> same = rename(project, "Kalianyar Wetan");
  REQUIRE(errorOf(same) == ErrorCode::ProjectBusy);
  CHECK(same.error().params.get("changed") == "record");
  CHECK_FALSE(same.error().params.get("entry").empty());
  CHECK(value(project.snapshot())->kelurahanById(kelurahanId)->name == "Kalianyar Lor");
  value(project.reload());
  CHECK(value(project.snapshot())->kelurahanById(kelurahanId)->name == "Kalianyar Kidul");
  value(rename(project, "Kalianyar Wetan"));

  // What the other took back is not told row by row, and a bulk was decided by what stood there before.
  value(other.reload());
  value(other.undo());
  const Result<void> unknown = addSurvey(project, "2022");
  REQUIRE(errorOf(unknown) == ErrorCode::ProjectBusy);
  CHECK(unknown.error().params.get("changed") == "file");
  value(project.reload());
  value(addSurvey(other, "2023"));
  const auto bulk = project.edit(
      {"import-numeric", {}},
      [](Edit& edit) -> Result<void> {
        Survey survey{0, "2024", 2024};
        edit.put(survey);
        return {};
      },
      EditKind::BulkInsert);
  CHECK(errorOf(bulk) == ErrorCode::ProjectBusy);
}

TEST_CASE("an edit by a program without a history is noticed too", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = smallProject(path);
  value(project.snapshot());
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("UPDATE kelurahan SET name = 'Kali Anyar'");
  }
  CHECK(value(project.changedOutside()));
  value(project.reload());
  CHECK(value(project.snapshot())->kelurahan.front().name == "Kali Anyar");
}

TEST_CASE("asking whether one could write changes nothing", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  { Project project = smallProject(path); }
  const std::string bytes = bytesOf(path);
  const auto date = std::filesystem::last_write_time(path);
  {
    Project project = value(Project::open(path));
    CHECK(project.canWrite());
    CHECK(project.writable().has_value());
    value(project.snapshot());
    CHECK_FALSE(value(project.changedOutside()));
    value(project.reload());
  }
  CHECK(bytesOf(path) == bytes);
  CHECK(std::filesystem::last_write_time(path) == date);
  CHECK(filesIn(folder.path()) == std::vector<std::string>{"kota.gpkg"});
  if (::geteuid() == 0) return;  // to this user nothing is read-only
  Project project = value(Project::open(path));
  ::chmod(path.c_str(), 0444);
  CHECK_FALSE(project.canWrite());
  CHECK(errorOf(project.writable()) == ErrorCode::ProjectReadOnly);
}

TEST_CASE("a saved copy has the content and the history, and leaves nothing else", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  const std::string copyPath = folder.file("salinan.gpkg");
  Project project = smallProject(path);
  const std::string before = contentOf(path);
  value(addSurvey(project, "2020"));
  const std::string after = contentOf(path);
  const std::string bytes = bytesOf(path);
  writeFile(copyPath, "was something else");
  value(project.saveCopy(copyPath));
  CHECK(bytesOf(path) == bytes);
  CHECK(contentOf(copyPath) == after);
  CHECK(filesIn(folder.path()) == std::vector<std::string>{"kota.gpkg", "salinan.gpkg"});
  {
    Project copy = value(Project::open(copyPath));
    CHECK(value(copy.history()).size() == value(project.history()).size());
    CHECK(value(copy.undo()).key == "survey");
  }
  CHECK(contentOf(copyPath) == before);
  CHECK(contentOf(path) == after);
  value(project.undo());  // and the project goes on where it was
  CHECK(contentOf(path) == before);
}

TEST_CASE("a history that a foreign edit ended is not revived by copying", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  const std::string copyPath = folder.file("salinan.gpkg");
  { Project project = smallProject(path); }
  {
    SQLite::Database other(path, SQLite::OPEN_READWRITE);
    other.exec("UPDATE kelurahan SET name = 'Kali Anyar'");
  }
  Project project = value(Project::open(path));  // has not written since
  value(project.saveCopy(copyPath));
  Project copy = value(Project::open(copyPath));
  CHECK(errorOf(copy.undo()) == ErrorCode::UndoBarrier);
}

TEST_CASE("a copy is refused over the project itself and where there is no folder", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  Project project = smallProject(path);
  const std::string bytes = bytesOf(path);
  CHECK(errorOf(project.saveCopy(path)) == ErrorCode::OutputExists);
  CHECK(errorOf(project.saveCopy((folder.path() / "." / "kota.gpkg").string())) == ErrorCode::OutputExists);
  std::filesystem::create_symlink(path, folder.file("tautan.gpkg"));
  CHECK(errorOf(project.saveCopy(folder.file("tautan.gpkg"))) == ErrorCode::OutputExists);
  CHECK(errorOf(project.saveCopy(folder.file("tidak/ada.gpkg"))) == ErrorCode::OutputNotWritable);
  CHECK(errorOf(project.saveCopy(folder.path().string())) == ErrorCode::OutputNotWritable);
  CHECK(bytesOf(path) == bytes);
  CHECK(filesIn(folder.path()) == std::vector<std::string>{"kota.gpkg", "tautan.gpkg"});
}

TEST_CASE("a lock note names its holder and goes with it", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  CHECK_FALSE(LockNote::holderOf(path));
  {
    const LockNote note = value(LockNote::acquire(path, "Sari"));
    CHECK(note.isHeld());
    const auto holder = LockNote::holderOf(path);
    REQUIRE(holder);
    CHECK(holder->person == "Sari");
    CHECK(holder->pid == ::getpid());
    CHECK_FALSE(holder->time.empty());
    const auto second = LockNote::acquire(path, "Budi");
    CHECK(errorOf(second) == ErrorCode::ProjectBusy);
    CHECK(second.error().params.get("who") == holder->who());
    CHECK(filesIn(folder.path()) == std::vector<std::string>{"kota.gpkg.lock"});
  }
  CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a lock note can be overruled; whom it belonged to leaves the new one alone", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  std::optional<LockNote> first = value(LockNote::acquire(path, "Sari"));
  {
    const LockNote second = value(LockNote::overrule(path, "Budi"));
    CHECK(second.isHeld());
    CHECK_FALSE(first->isHeld());
    first.reset();
    CHECK(LockNote::holderOf(path)->person == "Budi");
  }
  CHECK(filesIn(folder.path()).empty());
}

TEST_CASE("a note of a process that is no more counts as none; one of another machine counts", "[outside]") {
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  std::string host(256, '\0');
  REQUIRE(::gethostname(host.data(), host.size() - 1) == 0);
  host.resize(host.find('\0'));
  const auto noteOf = [](const std::string& machine, const std::string& pid, const std::string& start) {
    return R"({"person":"Sari","host":")" + machine + R"(","pid":)" + pid + R"(,"start":")" + start +
           R"(","time":"2024-05-01T08:00:00Z","token":"x"})";
  };
  const std::string gone = "2000000000";  // more than any system numbers
  writeFile(path + ".lock", noteOf(host, gone, "1"));
  CHECK_FALSE(LockNote::holderOf(path));
  { CHECK(value(LockNote::acquire(path, "Budi")).isHeld()); }
  CHECK(filesIn(folder.path()).empty());

  writeFile(path + ".lock", noteOf(host, std::to_string(::getpid()), "1"));  // its number was given to us since
  CHECK_FALSE(LockNote::holderOf(path));

  writeFile(path + ".lock", noteOf("komputer-lain", gone, "1"));
  CHECK(errorOf(LockNote::acquire(path, "Budi")) == ErrorCode::ProjectBusy);
  CHECK(LockNote::holderOf(path)->who() == "Sari, komputer-lain");

  writeFile(path + ".lock", "rusak");
  REQUIRE(LockNote::holderOf(path));
  CHECK(LockNote::holderOf(path)->who().empty());
  CHECK(errorOf(LockNote::acquire(folder.file("tidak/ada.gpkg"), "Budi")) == ErrorCode::ProjectReadOnly);
}
