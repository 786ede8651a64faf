// What goes along with the package of a kelurahan and what does not, down to the bytes of its file.

#include "core/model/hand_out.h"
#include "core/model/merge.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

// Invented: 99.99.99 is no district.
constexpr const char* kNik = "9999994505900001";
constexpr const char* kTakenOffNik = "9999990505900002";
constexpr const char* kUndoneNik = "9999990505900003";
constexpr const char* kTheirPhoto = "bytes of a photo of Duri Utara";
constexpr const char* kOurPhoto = "bytes of a photo of Kalianyar";
constexpr const char* kShared = "bytes of a drawing that both works have";
constexpr const char* kTheirFile = "bytes of a paper of Duri Utara alone";

Blob blobOf(const std::string& text) {
  return {text.begin(), text.end()};
}

/// Kalianyar and Duri Utara with an RT and an activity each; people, photos and files in both.
struct HandOutCity {
  HandOutCity() : path(folder.file("kota.gpkg")), project(newProject(path)) {
    project.setPerson("Kantor");
    change("begin", [this](Edit& edit) {
      kalianyar = addKelurahan(edit, "Kalianyar");
      duri = addKelurahan(edit, "Duri Utara");
      ours = addRt(edit, kalianyar);
      theirs = addRt(edit, duri);
      ourWork = addActivity(edit, kalianyar);
      theirWork = addActivity(edit, duri);
      theirPerson = addPerson(edit, theirWork, "Wati Lestari", kNik);
      // The bytes stand with the first file of theirs; ours finds them there.
      addFile(edit, AttachmentOwner::Activity, theirWork, kShared);
      ourFile = addFile(edit, AttachmentOwner::Activity, ourWork, kShared);
      addFile(edit, AttachmentOwner::Activity, theirWork, kTheirFile);
      ourPhoto = addPhoto(edit, ours, kOurPhoto);
      addPhoto(edit, theirs, kTheirPhoto);
    });
    change("person", [this](Edit& edit) { gone = addPerson(edit, ourWork, "Bagus Santoso", kTakenOffNik); });
    change("person-off", [this](Edit& edit) { edit.removeBeneficiary(gone); });
    change("rename", [this](Edit& edit) { rename(edit, "Jalan Gang 3"); });
    change("undone", [this](Edit& edit) { addPerson(edit, ourWork, "Silang Raya", kUndoneNik); });
    value(project.undo());
  }

  void change(const char* key, const std::function<void(Edit&)>& body) {
    value(project.edit({key, {}}, [&body](Edit& edit) -> Result<void> {
      body(edit);
      return {};
    }));
  }
  static FeatureId addKelurahan(Edit& edit, const char* name) {
    AdminArea area{0, {}, {}, name, "Tambora", nullptr};
    edit.putKelurahan(area);
    return area.id;
  }
  static FeatureId addRt(Edit& edit, FeatureId kelurahan) {
    Rt rt;
    rt.kelurahanId = kelurahan;
    rt.rt = "001";
    rt.rw = "002";
    rt.label = "RT 001 RW 002";
    edit.put(rt);
    return rt.id;
  }
  static FeatureId addActivity(Edit& edit, FeatureId kelurahan) {
    Activity work;
    work.name = "Jalan";
    work.kelurahanId = kelurahan;
    edit.put(work);
    return work.id;
  }
  static FeatureId addPerson(Edit& edit, FeatureId work, const char* name, const char* nik) {
    Beneficiary person{0, work, name, nik, {}, {}, {}};
    edit.put(person);
    return person.id;
  }
  static FeatureId addFile(Edit& edit, AttachmentOwner owner, FeatureId ownerId, const std::string& content) {
    Attachment file;
    file.owner = owner;
    file.ownerId = ownerId;
    file.fileName = "berkas.pdf";
    file.sha256 = content;  // stands for its fingerprint here
    edit.addAttachment(file, blobOf(content));
    return file.id;
  }
  static FeatureId addPhoto(Edit& edit, FeatureId rt, const std::string& image) {
    Photo photo;
    photo.rtId = rt;
    photo.fileName = "foto.jpg";
    photo.sha256 = image;
    photo.width = photo.height = 1;
    edit.addPhoto(photo, blobOf(image));
    return photo.id;
  }
  void rename(Edit& edit, const std::string& name) const {
    Activity work;
    work.id = ourWork;
    work.name = name;
    work.kelurahanId = kalianyar;
    edit.put(work);
  }

  TempFolder folder;
  std::string path;
  Project project;
  FeatureId kalianyar = 0;
  FeatureId duri = 0;
  FeatureId ours = 0;
  FeatureId theirs = 0;
  FeatureId ourWork = 0;
  FeatureId theirWork = 0;
  FeatureId theirPerson = 0;
  FeatureId gone = 0;
  FeatureId ourFile = 0;
  FeatureId ourPhoto = 0;
};

std::string textOf(const Blob& bytes) {
  return {bytes.begin(), bytes.end()};
}

bool holds(const std::string& bytes, const char* text) {
  return bytes.find(text) != std::string::npos;
}

}  // namespace

TEST_CASE("a package has no name of a beneficiary and no file of another kelurahan in its bytes", "[hand-out]") {
  HandOutCity city;
  const std::string before = bytesOf(city.path);
  REQUIRE(holds(before, kNik));
  REQUIRE(holds(before, kTakenOffNik));
  const std::string copy = city.folder.file("kalianyar.gpkg");
  const HandOut told = value(handOut(city.path, city.kalianyar, copy, "Sekretaris"));
  CHECK(bytesOf(city.path) == before);
  CHECK(filesIn(city.folder.path()) == std::vector<std::string>{"kalianyar.gpkg", "kota.gpkg"});
  CHECK(told.kelurahan == "Kalianyar");
  CHECK(told.people == 1);
  CHECK(told.photos == 1);
  CHECK(told.files == 2);
  const std::string bytes = bytesOf(copy);
  CHECK(told.bytes == bytes.size());
  for (const char* secret : {kNik, kTakenOffNik, kUndoneNik, "Wati Lestari", "Bagus Santoso", "Silang Raya"}) {
    INFO(secret);
    CHECK_FALSE(holds(bytes, secret));
  }
  // As a fingerprint this text stands in the row as well: that is gone with it.
  CHECK_FALSE(holds(bytes, kTheirPhoto));
  CHECK_FALSE(holds(bytes, kTheirFile));
  Project package = value(Project::open(copy));
  CHECK(textOf(value(package.photoImage(city.ourPhoto))) == kOurPhoto);
  CHECK(textOf(value(package.attachmentContent(city.ourFile))) == kShared);
  const SharedSnapshot snapshot = value(package.snapshot());
  CHECK(snapshot->rts.size() == 2);
  CHECK(snapshot->activities.size() == 2);
  CHECK(snapshot->beneficiaries.empty());
}

TEST_CASE("what was done before a package was handed out is its beginning", "[hand-out]") {
  HandOutCity city;
  const std::string copy = city.folder.file("kalianyar.gpkg");
  (void)value(handOut(city.path, city.kalianyar, copy, "Sekretaris"));
  const std::vector<HistoryEntry> office = value(city.project.history());
  const std::string handed = contentOf(copy);
  {
    Project package = value(Project::open(copy));
    const std::vector<HistoryEntry> entries = value(package.history());
    REQUIRE(entries.size() == office.size() - 1);  // without the one that was undone
    for (std::size_t i = 0; i < entries.size(); ++i) {
      CHECK(entries[i].label.key == office[i].label.key);
      CHECK(entries[i].person == office[i].person);
    }
    CHECK(errorOf(package.undo()) == ErrorCode::NothingToUndo);
    CHECK(errorOf(package.redo()) == ErrorCode::NothingToRedo);
    package.setPerson("Tim");
    value(package.edit({"rename", {}}, [&city](Edit& edit) -> Result<void> {
      city.rename(edit, "Jalan Gang 3 dan 4");
      return {};
    }));
    CHECK(value(package.undo()).key == "rename");
    CHECK(contentOf(copy) == handed);
    CHECK(value(package.redo()).key == "rename");
  }
  // What the office undid before, it may do again; it is no change of the package.
  value(city.project.redo());
  const MergePlan plan = value(planMerge(city.path, std::vector<std::string>{copy}));
  REQUIRE(plan.copies.size() == 1);
  CHECK(plan.copies.front().kelurahanId == city.kalianyar);
  CHECK(plan.copies.front().takenBack == 0);
  REQUIRE(plan.items.size() == 1);
  CHECK(plan.items.front().table == "activity");
  CHECK(plan.items.front().column == "name");
  CHECK(plan.items.front().kind == MergeKind::Changed);
  CHECK(plan.items.front().offers.front().person == "Tim");
}

TEST_CASE("a package says for which kelurahan it was made", "[hand-out]") {
  HandOutCity city;
  const std::string copy = city.folder.file("kalianyar.gpkg");
  (void)value(handOut(city.path, city.kalianyar, copy, "Sekretaris"));
  const auto note = handOutNote(copy);
  REQUIRE(note.has_value());
  CHECK(note->kelurahanId == city.kalianyar);
  CHECK(note->kelurahan == "Kalianyar");
  CHECK(note->person == "Sekretaris");
  CHECK_FALSE(note->time.empty());
  CHECK_FALSE(handOutNote(city.path).has_value());
  CHECK_FALSE(handOutNote(city.folder.file("tidak-ada.gpkg")).has_value());
}

TEST_CASE("of a project that another program changed a package can be worked on and merged", "[hand-out]") {
  HandOutCity city;
  {
    SQLite::Database other(city.path, SQLite::OPEN_READWRITE);
    other.exec("UPDATE kelurahan SET code = '35.99.01' WHERE name = 'Kalianyar'");
  }
  const std::string copy = city.folder.file("kalianyar.gpkg");
  (void)value(handOut(city.path, city.kalianyar, copy, "Sekretaris"));
  Project package = value(Project::open(copy));
  value(package.edit({"rename", {}}, [&city](Edit& edit) -> Result<void> {
    city.rename(edit, "Jalan Gang 4");
    return {};
  }));
  const MergePlan plan = value(planMerge(city.path, std::vector<std::string>{copy}));
  REQUIRE(plan.items.size() == 1);
  CHECK(plan.items.front().column == "name");
}

TEST_CASE("a package that cannot be written leaves nothing behind", "[hand-out]") {
  HandOutCity city;
  const std::string copy = city.folder.file("kalianyar.gpkg");
  CHECK(errorOf(handOut(city.path, 12345, copy, "Sekretaris")) == ErrorCode::UnknownArea);
  CHECK(errorOf(handOut(city.path, city.kalianyar, city.path, "Sekretaris")) == ErrorCode::OutputExists);
  std::stop_source stopped;
  stopped.request_stop();
  CHECK(errorOf(handOut(city.path, city.kalianyar, copy, "Sekretaris", stopped.get_token())) == ErrorCode::Cancelled);
  CHECK(filesIn(city.folder.path()) == std::vector<std::string>{"kota.gpkg"});
}
