// The records of the plan in a project file: written, read back, taken back, removed with what belongs to them.

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/model/area_edits.h"
#include "core/plan/catalogue.h"
#include "core/plan/safeguards.h"
#include "core/store/migrations.h"
#include "core/store/schema.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/support/project_fixture.h"
#include "tests/support/snapshot_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Everything that an activity can hold.
Activity fullActivity(FeatureId programmeId, FeatureId kelurahanId) {
  Activity activity;
  activity.code = "K-01";
  activity.name = "Jalan beton gang 3";
  activity.programmeId = programmeId;
  activity.work = "road_concrete";
  activity.workText = "Jalan Beton";
  activity.family = "road";
  activity.scale = WorkScale::Public;
  activity.tier = WorkTier::Tertiary;
  activity.geometry = std::make_shared<const Geometry>(LineString{{656100, 9234100}, {656200, 9234150}});
  activity.kelurahanId = kelurahanId;
  activity.location = "Gang 3";
  activity.year = 2021;
  activity.endYear = 2022;
  activity.contractVolume = micro(112.5);
  activity.contractUnit = "m";
  activity.costPlanned = 1'754'945'316'500;  // more than fits into millionths
  activity.costRealised = 0;
  activity.executor = Executor::Panitia;
  activity.executorName = "Panitia Gang 3";
  activity.formationDocument = "SK 3/2021";
  activity.bkm = "BKM Makmur";
  activity.upl = "UPL";
  activity.kpp = {"KPP Gang 3", "KPP-07", "Jalan Melati 4, Kalianyar", Date{2021, 11, 5}, 12, 0};
  activity.upkeepCost = 250'000;
  activity.lifeYears = 8;
  activity.refRp2kpkp = "3.1.2";
  activity.refRplp = "7";
  activity.priority = 1;
  activity.universalAccess = UniversalAccess::NotRelevant;
  activity.universalAccessNote = "pipa di bawah tanah";
  activity.spatialPlanConformity = true;
  activity.ded = "DED-3";
  activity.rab = "RAB-3";
  activity.appraisalDate = Date{2021, 2, 3};
  activity.environmentScreened = true;
  activity.landScreened = true;
  activity.landNeeded = false;
  activity.informationBoard = true;
  activity.beneficiaries = {120, 61, 30, 11, 40};
  activity.source = {"investasi.csv", {}, 7};
  return activity;
}

struct PlanFile {
  TempFolder folder;
  std::string path = folder.file("kota.gpkg");
  Project project = newProject(path);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  Activity activity;

  PlanFile() {
    value(project.edit({"first", {}}, [&](Edit& edit) { return addSmallCity(edit, rtId, surveyId); }));
    const FeatureId kelurahanId = value(project.snapshot())->kelurahan.front().id;
    value(project.edit({"add-activity", {}}, [&](Edit& edit) -> Result<void> {
      Programme programme{0, {}, "01", "Jalan lingkungan", 2020, 2024, "catatan"};
      edit.put(programme);
      PlanDocument document{
          0,    {},   PlanDocumentKind::Rplp, "RPLP Kalianyar", DocumentStatus::Review, kelurahanId, 2019,
          2023, "12", Date{2019, 5, 6}};
      edit.put(document);
      activity = fullActivity(programme.id, kelurahanId);
      edit.put(activity);
      ActivityEffect effect{0, activity.id, rtId, Parameter::RoadSurface, micro(20)};
      edit.put(effect);
      ActivityFunding funding{0, activity.id, "apbn_bpm", "BPM", 350'000'000, std::nullopt};
      edit.put(funding);
      Safeguard land{0, activity.id, SafeguardKind::Land, LandForm::Grant, LandOwner::Community};
      land.area = micro(37.5);
      land.value = 1'500'000;
      land.households = 2;
      land.document = "Surat hibah 3/2021";
      edit.put(land);
      Safeguard wood{0, activity.id, SafeguardKind::Wood};
      wood.applies = true;
      wood.volume = micro(4);
      wood.legal = false;
      edit.put(wood);
      ActivityState state{0,        activity.id, LifeStep::Agreement, {2021, 3, 1}, "Ani",
                          kMissing, kMissing,    "SPPD-L 1",          {},           {}};
      edit.add(state);
      return {};
    }));
  }
};

}  // namespace

TEST_CASE("what is written is read back in a fresh program", "[plan-records]") {
  PlanFile file;
  const std::string before = textOf(*value(file.project.snapshot()));
  Project again = value(Project::open(file.path));
  const SharedSnapshot snapshot = value(again.snapshot());
  CHECK(textOf(*snapshot) == before);
  REQUIRE(snapshot->activities.size() == 1);
  const Activity& read = snapshot->activities.front();
  CHECK(textOf(read) == textOf(file.activity));
  CHECK(read.kpp == Keepers{"KPP Gang 3", "KPP-07", "Jalan Melati 4, Kalianyar", Date{2021, 11, 5}, 12, 0});
  CHECK(read.costPlanned == 1'754'945'316'500);
  CHECK(read.costRealised == 0);
  CHECK(std::get<LineString>(*read.geometry) == LineString{{656100, 9234100}, {656200, 9234150}});
  CHECK(snapshot->effectsOf(read.id).size() == 1);
  CHECK(snapshot->fundingOf(read.id).front().planned == 350'000'000);
  CHECK_FALSE(snapshot->fundingOf(read.id).front().realised.has_value());
  CHECK(snapshot->statesOf(read.id).front().document == "SPPD-L 1");
  REQUIRE(snapshot->safeguardsOf(read.id).size() == 2);
  CHECK(snapshot->safeguardsOf(read.id).front().households == 2);
  const Safeguard& wood = snapshot->safeguardsOf(read.id).back();
  CHECK(wood.volume == micro(4));
  CHECK(wood.legal == false);
  CHECK_FALSE(wood.men.has_value());  // nobody said
  CHECK(snapshot->effectsOf(read.id + 1).empty());
  CHECK(snapshot->planDocuments.front().status == DocumentStatus::Review);
  CHECK(snapshot->programmeById(read.programmeId)->name == "Jalan lingkungan");
}

TEST_CASE("who keeps a work up is cleared field by field, and undo brings it back", "[plan-records]") {
  PlanFile file;
  const std::string before = contentOf(file.path);
  Activity changed = value(file.project.snapshot())->activities.front();
  changed.kpp.women.reset();
  changed.kpp.address.clear();
  changed.kpp.formedOn.reset();
  value(file.project.edit({"change-activity", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(changed);
    return {};
  }));
  const SharedSnapshot after = value(file.project.snapshot());
  CHECK(after->activities.front().kpp == Keepers{"KPP Gang 3", "KPP-07", {}, {}, 12, {}});
  value(file.project.undo());
  CHECK(contentOf(file.path) == before);
}

TEST_CASE("a file of schema 8 keeps the text it had of the KPP as its name", "[plan-records]") {
  PlanFile file;
  {
    SQLite::Database older(file.path, SQLite::OPEN_READWRITE);
    for (const char* column : {"kpp_code", "kpp_address", "kpp_date", "kpp_men", "kpp_women"})
      older.exec(std::string("ALTER TABLE activity DROP COLUMN ") + column);
    dropRecordCells(older);
    older.exec("ALTER TABLE rt_figures DROP COLUMN source_cells");
    older.exec("ALTER TABLE rt_survey DROP COLUMN data_source");
    older.exec("UPDATE activity SET kpp = 'KPP Melati, 12 orang'");
    older.exec("UPDATE kawasan_state SET value = '8' WHERE key = 'schema_version'");
  }
  CHECK(errorOf(Project::open(file.path)) == ErrorCode::ProjectOlder);
  const auto report = value(migrateFile(file.path, migrations()));
  CHECK(report.from == 8);
  CHECK(report.to == currentSchemaVersion());
  Project project = value(Project::open(file.path));
  Activity read = value(project.snapshot())->activities.front();
  CHECK(read.kpp == Keepers{"KPP Melati, 12 orang", {}, {}, {}, {}, {}});
  CHECK(read.upkeepCost == 250'000);
  read.kpp = {"KPP Melati", {}, {}, {}, 12, {}};
  value(project.edit({"change-activity", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(read);
    return {};
  }));
  CHECK(value(project.snapshot())->activities.front().kpp == Keepers{"KPP Melati", {}, {}, {}, 12, {}});
}

TEST_CASE("a look at a work in upkeep has words of its own", "[plan-records]") {
  CHECK(upkeepOf({}) == "");
  CHECK(upkeepOf({"works", "exists"}) == "exists,works");
  CHECK(upkeepOf({"gone"}) == "gone");
  CHECK_FALSE(upkeepOf({"gone", "exists"}).has_value());
  CHECK_FALSE(upkeepOf({"roboh"}).has_value());
}

TEST_CASE("a life is only added to; an effect has one row an RT and indicator", "[plan-records]") {
  PlanFile file;
  value(file.project.edit({"change-activity", {}}, [&](Edit& edit) -> Result<void> {
    ActivityState state{0, file.activity.id, LifeStep::Construction, {2021, 5, 1}, "Budi", micro(50), micro(40), {}, {},
                        {}};
    edit.add(state);
    ActivityState earlier = state;
    earlier.step = LifeStep::Proposal;
    earlier.date = {2021, 1, 1};
    edit.add(earlier);
    CHECK(earlier.id != state.id);
    ActivityEffect effect{0, file.activity.id, file.rtId, Parameter::RoadSurface, micro(33)};
    edit.put(effect);
    return {};
  }));
  const SharedSnapshot snapshot = value(file.project.snapshot());
  const auto states = snapshot->statesOf(file.activity.id);
  REQUIRE(states.size() == 3);
  CHECK(states[0].step == LifeStep::Proposal);
  CHECK(states[1].step == LifeStep::Agreement);
  CHECK(states[2].physicalPercent == micro(50));
  CHECK_FALSE(states[2].recorded.empty());
  REQUIRE(snapshot->effectsOf(file.activity.id).size() == 1);
  CHECK(snapshot->effectsOf(file.activity.id)[0].volume == micro(33));
}

TEST_CASE("removing takes along what belongs to an activity, and undo brings all back", "[plan-records]") {
  PlanFile file;
  const std::string before = contentOf(file.path);
  value(file.project.edit({"remove-activity", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeActivity(file.activity.id);
    return {};
  }));
  const SharedSnapshot after = value(file.project.snapshot());
  CHECK(after->activities.empty());
  CHECK(after->effects.empty());
  CHECK(after->funding.empty());
  CHECK(after->activityStates.empty());
  CHECK(after->programmes.size() == 1);
  CHECK(file.project.lastChange().touches("activity_effect"));
  CHECK(file.project.lastChange().tables.at("activity_effect").areas == std::vector<FeatureId>{file.rtId});
  value(file.project.undo());
  CHECK(contentOf(file.path) == before);

  value(file.project.edit({"remove-area", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeProgramme(file.activity.programmeId);
    edit.removeRt(file.rtId);
    return {};
  }));
  CHECK(value(file.project.snapshot())->activities.front().programmeId == 0);
  CHECK(value(file.project.snapshot())->effects.empty());
}

TEST_CASE("what is done in joined RT adds up", "[plan-records]") {
  PlanFile file;
  const SharedSnapshot before = value(file.project.snapshot());
  const FeatureId other = before->rts[0].id == file.rtId ? before->rts[1].id : before->rts[0].id;
  value(file.project.edit({"change-activity", {}}, [&](Edit& edit) -> Result<void> {
    ActivityEffect same{0, file.activity.id, other, Parameter::RoadSurface, micro(5)};
    edit.put(same);
    ActivityEffect its{0, file.activity.id, other, Parameter::RoadCoverage, micro(9)};
    edit.put(its);
    return {};
  }));
  const SharedSnapshot two = value(file.project.snapshot());
  value(file.project.edit({"merge-areas", {}}, [&](Edit& edit) -> Result<void> {
    KAWASAN_TRY(mergeRts(edit, *two, file.rtId, {other}, nullptr));
    return {};
  }));
  const SharedSnapshot after = value(file.project.snapshot());
  REQUIRE(after->effects.size() == 2);
  for (const ActivityEffect& effect : after->effects) {
    CHECK(effect.rtId == file.rtId);
    CHECK(effect.volume == micro(effect.indicator == Parameter::RoadSurface ? 25 : 9));
  }
}

TEST_CASE("activities go with a kawasan that is joined to another, and stay when it is removed", "[plan-records]") {
  PlanFile file;
  Kawasan first{0, {}, "KW-01", "Tepi Kali", {}, nullptr};
  Kawasan second{0, {}, "KW-02", "Pasar", {}, nullptr};
  value(file.project.edit({"first", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(first);
    edit.put(second);
    file.activity.kawasanId = second.id;
    edit.put(file.activity);
    Attachment photo;
    photo.owner = AttachmentOwner::Kawasan;
    photo.ownerId = second.id;
    photo.kind = AttachmentKind::Photo;
    photo.subject = "road";
    photo.fileName = "jalan.jpg";
    photo.sha256 = std::string(64, 'c');
    edit.addAttachment(photo, Blob{1});
    return {};
  }));
  const SharedSnapshot two = value(file.project.snapshot());
  value(file.project.edit({"merge-areas", {}}, [&](Edit& edit) -> Result<void> {
    return mergeKawasan(edit, *two, first.id, {second.id}, nullptr);
  }));
  CHECK(value(file.project.snapshot())->activities.front().kawasanId == first.id);
  const auto photos = [&] {
    return value(file.project.snapshot())->attachmentsOf(AttachmentOwner::Kawasan, first.id).size();
  };
  CHECK(photos() == 1);
  value(file.project.edit({"remove-area", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeKawasan(first.id);
    return {};
  }));
  CHECK(value(file.project.snapshot())->activities.front().kawasanId == 0);
  CHECK(photos() == 0);
}

TEST_CASE("a safeguard stands once for its kind, and one that says nothing is none", "[plan-records]") {
  PlanFile file;
  const FeatureId id = file.activity.id;
  const auto put = [&](Safeguard row) {
    value(file.project.edit({"change-activity", {}}, [&](Edit& edit) -> Result<void> {
      edit.put(row);
      return {};
    }));
    return value(file.project.snapshot());
  };
  Safeguard land{0, id, SafeguardKind::Land, LandForm::Grant, LandOwner::Community};
  land.area = micro(12);
  SharedSnapshot snapshot = put(land);  // over the one that is there
  REQUIRE(snapshot->safeguardsOf(id).size() == 2);
  CHECK(snapshot->safeguardsOf(id).front().area == micro(12));
  CHECK(snapshot->safeguardsOf(id).front().document.empty());
  land.owner = LandOwner::Government;
  land.document = "Izin pakai 4";
  CHECK(put(land)->safeguardsOf(id).size() == 3);
  CHECK_FALSE(hasLandPapers(*put(land), file.activity));  // one piece of land has none
  Safeguard wood = put(land)->safeguardsOf(id).back();
  wood.applies.reset();
  wood.volume = kMissing;
  wood.legal.reset();
  CHECK(put(wood)->safeguardsOf(id).size() == 2);
  value(file.project.undo());
  CHECK(value(file.project.snapshot())->safeguardsOf(id).size() == 3);
  value(file.project.edit({"remove-activity", {}}, [&](Edit& edit) -> Result<void> {
    edit.removeActivity(id);
    return {};
  }));
  CHECK(value(file.project.snapshot())->safeguards.empty());
}

TEST_CASE("words that no edit wrote are damage", "[plan-records]") {
  PlanFile file;
  for (const char* sql : {"UPDATE activity SET scale = 'huge'", "UPDATE activity_safeguard SET kind = 'x'",
                          "UPDATE activity_safeguard SET land_form = 'sewa' WHERE kind = 'land'",
                          "UPDATE activity_effect SET indicator = 'kk'",
                          "UPDATE activity_state SET state_date = 'kemarin'", "UPDATE activity_state SET state = 'x'",
                          "UPDATE plan_document SET status = 'final?'", "UPDATE activity SET geom = x'00'"}) {
    const TempFolder folder;
    const std::string copy = folder.file("rusak.gpkg");
    std::filesystem::copy_file(file.path, copy);
    {
      SQLite::Database other(copy, SQLite::OPEN_READWRITE);
      other.exec(sql);
    }
    INFO(sql);
    auto opened = Project::open(copy);
    REQUIRE(opened.has_value());
    CHECK(errorOf(opened->snapshot()) == ErrorCode::ProjectDamaged);
  }
}

TEST_CASE("the catalogue names works and sources in every spelling", "[plan-records]") {
  const Catalogue& known = catalogue();
  CHECK(known.workByName("jalan  BETON")->key == "road_concrete");
  CHECK(known.workByName("Rehab/perbaikan Rumah Tidak Layak Huni (Aladin)")->key == "housing_rehabilitation");
  CHECK(known.workByName("Mobil Sampah")->mayReduce(Parameter::WasteSystem));
  CHECK_FALSE(known.workByName("Komposter")->mayReduce(Parameter::WasteSystem));
  CHECK(known.workByName("RTH")->reduces.empty());
  CHECK(known.workByName("Jalan Emas") == nullptr);
  CHECK(known.workByName("") == nullptr);
  CHECK(known.sourceByName("APBD II (KOTA/KAB)")->key == "apbd_kota");
  CHECK(known.sourceByName("DANA KELURAHAN / ADK / APBD KEL")->key == "dana_kelurahan");
  CHECK(known.sourceByName("Direktorat PKP")->key == "apbn_reguler");
  CHECK(known.sourceByName("BDI")->key == "apbn_bpm");
  const std::string funding = R"({"sources": []})";
  CHECK_FALSE(parseCatalogue("{", funding).has_value());
  CHECK_FALSE(parseCatalogue(R"({"works": [{"key": "a", "family": "road", "name": {"id": "A", "en": "A"},
      "reduces": ["kk"], "contract_units": [], "spellings": []}]})",
                             funding)
                  .has_value());
  CHECK_FALSE(parseCatalogue(R"({"works": [
      {"key": "a", "family": "road", "name": {"id": "A", "en": "A"}, "reduces": [], "contract_units": [], "spellings": ["x"]},
      {"key": "b", "family": "road", "name": {"id": "B", "en": "B"}, "reduces": [], "contract_units": [], "spellings": ["X"]}]})",
                             funding)
                  .has_value());
}
