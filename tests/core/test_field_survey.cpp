// What stands beside the figures: notes, estimates, surveyor and state, photos; through the gate, undone, in history.

#include "core/model/area_edits.h"
#include "core/model/area_history.h"
#include "core/model/project.h"
#include "core/model/survey_edits.h"
#include "core/store/database.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Field {
  Field() : path(folder.file("kota.gpkg")), project(newProject(path)) {
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rt, survey); }));
    for (const Rt& each : now()->rts) {
      if (each.id != rt) other = each.id;
    }
  }
  SharedSnapshot now() { return value(project.snapshot()); }
  template <typename Body>
  void edit(Body body) {
    value(project.edit({"field", {}}, [&](Edit& edit) -> Result<void> {
      body(edit);
      return {};
    }));
  }
  void note(Parameter parameter, const std::string& text, bool isEstimate) {
    edit([&](Edit& to) {
      FigureNote item{0, survey, rt, parameter, text, isEstimate};
      to.put(item);
    });
  }
  void setBuildings(int count) {
    FigureRow row = now()->figuresOf(survey).row(*now()->figuresOf(survey).indexOfRt(rt));
    row[Parameter::Buildings] = count * kMicroPerUnit;
    edit([&](Edit& to) { to.putFigures(survey, rt, row, {}); });
  }
  FeatureId addPhoto(FeatureId of, const std::string& name) {
    Photo photo;
    photo.rtId = of;
    photo.parameter = Parameter::RoadSurface;
    photo.fileName = name;
    photo.sha256 = std::string(64, 'a');
    photo.takenAt = "2024-05-17T09:30:12";
    photo.latitude = -7.25;
    photo.longitude = 112.75;
    photo.width = 1600;
    photo.height = 1200;
    edit([&](Edit& to) { to.addPhoto(photo, Blob{0xFF, 0xD8, 0x00, 0xD9}); });
    return photo.id;
  }
  /// Estimates among the figures, by identifier.
  std::vector<std::string> estimatesOf(FeatureId rtId) {
    std::vector<std::string> names;
    const SharedSnapshot snapshot = now();
    for (const FigureNote& note : snapshot->notesOf(survey, rtId)) {
      if (note.isEstimate) names.emplace_back(identifierOf(note.parameter));
    }
    return names;
  }

  TempFolder folder;
  std::string path;
  Project project;
  FeatureId rt = 0;
  FeatureId other = 0;
  FeatureId survey = 0;
};

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a note stands beside its figure until it is emptied", "[field]") {
  Field field;
  field.note(Parameter::Buildings, "termasuk pos ronda", false);
  CHECK(field.now()->noteOn(field.survey, field.rt, Parameter::Buildings)->note == "termasuk pos ronda");
  CHECK(field.now()->noteOn(field.survey, field.rt, Parameter::Population) == nullptr);
  CHECK(field.now()->notesOf(field.survey, field.other).empty());
  field.note(Parameter::Buildings, "tanpa pos ronda", false);  // over the one before
  CHECK(field.now()->figureNotes.size() == 1);
  const auto changes = value(areaHistory(field.path, Level::Rt, field.rt));
  REQUIRE_FALSE(changes.empty());
  REQUIRE(changes.front().values.size() == 1);
  CHECK(changes.front().values[0].parameter == "buildings");
  CHECK(changes.front().values[0].before == "termasuk pos ronda");
  CHECK(changes.front().values[0].after == "tanpa pos ronda");
  CHECK(changes.front().values[0].surveyId == field.survey);
  field.note(Parameter::Buildings, "", false);
  CHECK(field.now()->figureNotes.empty());
  value(field.project.undo());
  CHECK(field.now()->noteOn(field.survey, field.rt, Parameter::Buildings)->note == "tanpa pos ronda");
}

TEST_CASE("entering another figure confirms an estimate, the same figure does not", "[field]") {
  Field field;
  field.note(Parameter::Buildings, "dibagi", true);
  field.note(Parameter::AreaVerified, "", true);
  field.setBuildings(41);  // as it was
  CHECK(field.estimatesOf(field.rt) == Names{"area_verified", "buildings"});
  field.setBuildings(40);
  CHECK(field.estimatesOf(field.rt) == Names{"area_verified"});
  CHECK(field.now()->noteOn(field.survey, field.rt, Parameter::Buildings)->note == "dibagi");
  value(field.project.undo());
  CHECK(field.estimatesOf(field.rt) == Names{"area_verified", "buildings"});
}

TEST_CASE("surveyor, date and state belong to RT and survey", "[field]") {
  Field field;
  CHECK(field.now()->rtSurveyOf(field.survey, field.rt) == nullptr);
  CHECK_FALSE(field.now()->isDraft(field.survey, field.rt));
  field.edit([&](Edit& edit) {
    RtSurvey item{0, field.survey, field.rt, "Sri", parseDate("2024-05-17"), SurveyState::Draft, {}};
    edit.put(item);
  });
  const SharedSnapshot drafted = field.now();
  REQUIRE(drafted->rtSurveyOf(field.survey, field.rt) != nullptr);
  CHECK(drafted->rtSurveyOf(field.survey, field.rt)->surveyor == "Sri");
  CHECK(drafted->isDraft(field.survey, field.rt));
  CHECK_FALSE(drafted->isDraft(field.survey, field.other));
  field.edit([&](Edit& edit) {
    RtSurvey item = *drafted->rtSurveyOf(field.survey, field.rt);
    item.state = SurveyState::Done;
    edit.put(item);
  });
  CHECK_FALSE(field.now()->isDraft(field.survey, field.rt));
  field.edit([&](Edit& edit) {
    RtSurvey item{0, field.survey, field.rt, {}, std::nullopt, std::nullopt, {}};
    edit.put(item);
  });
  CHECK(field.now()->rtSurveys.empty());
}

TEST_CASE("a photo keeps its bytes in the file; it goes and comes back with its RT", "[field]") {
  Field field;
  const FeatureId photo = field.addPhoto(field.rt, "IMG_1.JPG");
  REQUIRE(field.now()->photosOf(field.rt).size() == 1);
  const Photo known = field.now()->photosOf(field.rt).front();
  CHECK(known.fileName == "IMG_1.JPG");
  CHECK(known.parameter == Parameter::RoadSurface);
  CHECK(known.latitude == -7.25);
  CHECK(known.longitude == 112.75);
  CHECK(known.width == 1600);
  CHECK(value(field.project.photoImage(photo)) == Blob{0xFF, 0xD8, 0x00, 0xD9});
  field.edit([&](Edit& edit) {
    Photo captioned = known;
    captioned.caption = "jalan rusak";
    captioned.parameter.reset();
    edit.put(captioned);
  });
  CHECK(field.now()->photosOf(field.rt).front().caption == "jalan rusak");
  CHECK_FALSE(field.now()->photosOf(field.rt).front().parameter);
  CHECK(value(field.project.photoImage(photo)).size() == 4);
  field.note(Parameter::Buildings, "x", true);
  const std::string content = contentOf(field.path);
  field.edit([&](Edit& edit) { edit.removeRt(field.rt); });
  CHECK(field.now()->photos.empty());
  CHECK(field.now()->figureNotes.empty());
  CHECK(errorOf(field.project.photoImage(photo)) == ErrorCode::UnknownArea);
  value(field.project.undo());
  CHECK(contentOf(field.path) == content);
  CHECK(value(field.project.photoImage(photo)).size() == 4);
  field.edit([&](Edit& edit) { edit.removePhoto(photo); });
  CHECK(field.now()->photosOf(field.rt).empty());
}

TEST_CASE("the bytes of a photo stand in the project once, whatever is done to it", "[field]") {
  Field field;
  constexpr std::size_t kBytes = 300'000;
  Photo photo;
  photo.rtId = field.rt;
  photo.fileName = "IMG_1.JPG";
  photo.sha256 = std::string(64, 'a');
  const Blob image = [] {
    Blob bytes(kBytes);
    for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<std::uint8_t>(i * 2654435761U >> 13U);
    return bytes;
  }();
  const auto size = [&] {
    Database database(field.path, Access::Read);
    return static_cast<std::size_t>(
               database.integer("SELECT sum(ifnull(length(changeset), 0) + ifnull(length(redo), 0)) "
                                "FROM kawasan_journal")) +
           static_cast<std::size_t>(database.integer("SELECT ifnull(sum(length(image)), 0) FROM photo"));
  };
  const std::size_t before = size();
  const auto grown = [&] { return size() - before; };
  field.edit([&](Edit& to) { to.addPhoto(photo, image); });
  CHECK(grown() >= kBytes);
  CHECK(grown() < kBytes + 2'000);
  const auto changes = value(areaHistory(field.path, Level::Rt, field.rt));
  REQUIRE_FALSE(changes.empty());
  REQUIRE(changes.front().values.size() == 1);
  CHECK(changes.front().values.front().column == "file_name");
  CHECK(changes.front().values.front().after == "IMG_1.JPG");
  CHECK_FALSE(changes.front().isFromFile);

  Photo captioned = field.now()->photosOf(field.rt).front();
  captioned.caption = "jalan rusak";
  field.edit([&](Edit& to) { to.put(captioned); });
  CHECK(grown() < kBytes + 4'000);
  field.edit([&](Edit& to) { to.removePhoto(photo.id); });
  CHECK(field.now()->photos.empty());
  CHECK(grown() < kBytes + 8'000);
  for (int step = 0; step < 3; ++step) value(field.project.undo());
  CHECK(field.now()->photos.empty());
  for (int step = 0; step < 2; ++step) value(field.project.redo());
  CHECK(field.now()->photosOf(field.rt).front().caption == "jalan rusak");
  CHECK(value(field.project.photoImage(photo.id)) == image);
  value(field.project.redo());
  CHECK(field.now()->photos.empty());
  value(field.project.undo());
  CHECK(value(field.project.photoImage(photo.id)) == image);

  // Taken back and followed by something else, nothing of it is left.
  for (int step = 0; step < 2; ++step) value(field.project.undo());
  field.setBuildings(43);
  CHECK(grown() < 4'000);
}

TEST_CASE("photos added and removed within one edit are undone and redone with it", "[field]") {
  Field field;
  const FeatureId old = field.addPhoto(field.rt, "old.jpg");
  const Blob image{0xFF, 0xD8, 0x01, 0xD9};
  FeatureId kept = 0;
  field.edit([&](Edit& to) {
    for (const char* const name : {"a.jpg", "b.jpg", "c.jpg"}) {
      Photo photo;
      photo.rtId = field.rt;
      photo.fileName = name;
      photo.sha256 = std::string(64, 'c');
      to.addPhoto(photo, image);
      if (photo.fileName == "a.jpg") {
        photo.caption = "dari utara";
        to.put(photo);
        kept = photo.id;
      } else if (photo.fileName == "b.jpg") {
        to.removePhoto(photo.id);
      }
    }
    to.removePhoto(old);
  });
  const std::string after = contentOf(field.path);
  REQUIRE(field.now()->photosOf(field.rt).size() == 2);
  value(field.project.undo());
  REQUIRE(field.now()->photosOf(field.rt).size() == 1);
  CHECK(field.now()->photos.front().id == old);
  CHECK(value(field.project.photoImage(old)).size() == 4);
  value(field.project.redo());
  CHECK(contentOf(field.path) == after);
  CHECK(value(field.project.photoImage(kept)) == image);
}

TEST_CASE("what a cut divides is an estimate in every part, zero and missing are not", "[field]") {
  Field field;
  field.note(Parameter::Buildings, "dihitung malam", false);
  field.edit([&](Edit& edit) {
    RtSurvey item{0, field.survey, field.rt, "Sri", std::nullopt, SurveyState::Draft, {}};
    edit.put(item);
    FigureRow row = field.now()->figuresOf(field.survey).row(0);
    row[Parameter::FireEquipment] = 0;
    edit.putFigures(field.survey, field.rt, row, {});
  });
  field.addPhoto(field.rt, "a.jpg");
  FeatureId part = 0;
  value(field.project.edit({"split", {}}, [&](Edit& edit) -> Result<void> {
    KAWASAN_ASSIGN(const SplitReport report, splitRt(edit, *field.now(), field.rt,
                                                     {squareAt(656100, 9234100, 80), squareAt(656100, 9234100, 60)}));
    CHECK(report.figuresDivided == 3);
    part = report.added.front();
    return {};
  }));
  // 41 buildings over 6400 and 3600 m2: 26.24 and 14.76.
  const auto figuresOf = [&](FeatureId id) {
    const FigureTable& table = field.now()->figuresOf(field.survey);
    return table.row(*table.indexOfRt(id));
  };
  CHECK(figuresOf(field.rt)[Parameter::Buildings] == 26 * kMicroPerUnit);
  CHECK(figuresOf(part)[Parameter::Buildings] == 15 * kMicroPerUnit);
  CHECK(figuresOf(part)[Parameter::FireEquipment] == 0);
  CHECK(isMissing(figuresOf(part)[Parameter::Population]));
  const Names divided{"area_verified", "buildings", "drainage_inundation"};
  CHECK(field.estimatesOf(field.rt) == divided);
  CHECK(field.estimatesOf(part) == divided);
  CHECK(field.now()->noteOn(field.survey, field.rt, Parameter::Buildings)->note == "dihitung malam");
  CHECK(field.now()->noteOn(field.survey, part, Parameter::Buildings)->note.empty());
  CHECK(field.now()->isDraft(field.survey, part));
  CHECK(field.now()->photosOf(field.rt).size() == 1);
  CHECK(field.now()->photosOf(part).empty());

  // Joined again the sums are what they were, and there is nothing to be confirmed.
  field.addPhoto(part, "b.jpg");
  const auto join = [&] {
    value(field.project.edit({"merge", {}}, [&](Edit& edit) -> Result<void> {
      KAWASAN_TRY(mergeRts(edit, *field.now(), field.rt, {part}, squareAt(656100, 9234100, 100)));
      return {};
    }));
  };
  // But for the figure of which one part was counted meanwhile: with the guess of the other it is no count.
  SECTION("one part was counted") {
    field.note(Parameter::Buildings, "dihitung malam", false);
    join();
    CHECK(field.estimatesOf(field.rt) == Names{"buildings"});
    return;
  }
  join();
  CHECK(figuresOf(field.rt)[Parameter::Buildings] == 41 * kMicroPerUnit);
  CHECK(figuresOf(field.rt)[Parameter::AreaVerified] == 856000);
  CHECK(figuresOf(field.rt)[Parameter::DrainageInundation] == -630701);
  CHECK(field.estimatesOf(field.rt).empty());
  CHECK(field.now()->noteOn(field.survey, field.rt, Parameter::Buildings)->note == "dihitung malam");
  CHECK(field.now()->photosOf(field.rt).size() == 2);
  CHECK(field.now()->isDraft(field.survey, field.rt));
}

TEST_CASE("a part that lies in another kawasan is recorded there", "[field]") {
  Field field;
  FeatureId kawasanId = 0;
  field.edit([&](Edit& edit) {
    Kawasan kawasan{0, {}, "KW-02", "Tepi Rel", {}, nullptr};
    edit.put(kawasan);
    kawasanId = kawasan.id;
  });
  std::vector<FeatureId> added;
  value(field.project.edit({"split", {}}, [&](Edit& edit) -> Result<void> {
    const std::vector<RtPart> parts{squareAt(656100, 9234100, 80), {squareAt(656180, 9234100, 20), kawasanId}};
    KAWASAN_ASSIGN(const SplitReport report, splitRt(edit, *field.now(), field.rt, parts));
    added = report.added;
    return {};
  }));
  CHECK(field.now()->rtById(field.rt)->part == "a");
  CHECK(field.now()->rtById(field.rt)->kawasanId != kawasanId);
  CHECK(field.now()->rtById(added.front())->part == "b");
  CHECK(field.now()->rtById(added.front())->kawasanId == kawasanId);
}

TEST_CASE("a round that begins with the figures of another keeps its estimates marked", "[field]") {
  Field field;
  field.note(Parameter::Buildings, "dihitung dari foto udara", true);
  field.note(Parameter::HouseholdsKk, "kata ketua RT", false);
  Survey next{0, "2025", 2025};
  value(field.project.edit({"survey", {}}, [&](Edit& edit) {
    return startSurvey(edit, *value(field.project.snapshot()), next, field.survey);
  }));
  const SharedSnapshot now = field.now();
  CHECK(now->isEstimate(next.id, field.rt, Parameter::Buildings));
  REQUIRE(now->noteOn(next.id, field.rt, Parameter::Buildings) != nullptr);
  CHECK(now->noteOn(next.id, field.rt, Parameter::Buildings)->note.empty());
  CHECK(now->noteOn(next.id, field.rt, Parameter::HouseholdsKk) == nullptr);
  CHECK(now->noteOn(field.survey, field.rt, Parameter::Buildings)->note == "dihitung dari foto udara");
}

TEST_CASE("a round that differs from another in case or apostrophe alone is that one", "[field]") {
  Field field;
  Survey first{0, "Baseline '24", 2024};
  value(field.project.edit({"survey", {}}, [&](Edit& edit) {
    return startSurvey(edit, *value(field.project.snapshot()), first, std::nullopt);
  }));
  const SharedSnapshot now = field.now();
  for (const char* name : {"baseline '24", "Baseline ’24", " BASELINE '24 "}) {
    INFO(name);
    REQUIRE(now->surveyByName(name) != nullptr);
    CHECK(now->surveyByName(name)->id == first.id);
    Survey again{0, name, 2024};
    CHECK_FALSE(
        field.project.edit({"survey", {}}, [&](Edit& edit) { return startSurvey(edit, *now, again, std::nullopt); })
            .has_value());
  }
  CHECK(now->surveyByName("Baseline 2.4") == nullptr);
}
