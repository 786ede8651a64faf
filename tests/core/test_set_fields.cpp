#include "core/import/apply_plans.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

Snapshot namedCity() {
  Snapshot snapshot;
  AdminArea kelurahan;
  kelurahan.id = 1, kelurahan.name = "Bandengan", kelurahan.code = "33.75.04.1001";
  AdminArea other;
  other.id = 2, other.name = "Kandang Panjang";
  snapshot.kelurahan = {kelurahan, other};
  Kawasan kawasan;
  kawasan.id = 5, kawasan.name = "Bandengan", kawasan.code = "KW-01",
  kawasan.uuid = "0b0f2f7e-8f7c-4f6d-9a39-3d1d3a2b1c00";
  snapshot.kawasan = {kawasan};
  const auto addRt = [&](FeatureId id, FeatureId kelurahanId, const char* rt, const char* rw, const char* label) {
    Rt record;
    record.id = id, record.kelurahanId = kelurahanId, record.rt = rt, record.rw = rw, record.label = label;
    snapshot.rts.push_back(record);
  };
  addRt(11, 1, "001", "002", "RT001-RW002");
  addRt(12, 2, "001", "002", "RT001-RW002");
  addRt(13, 2, "006A", "002", "RT06A-RW002");
  addRt(14, 2, "", "", "DUSUN TIKUNG");
  snapshot.surveys = {{3, "2019", 2019}};
  return snapshot;
}

SetPlan planOf(std::string_view area, const FieldTexts& fields) {
  SetPlan plan;
  const Snapshot snapshot = namedCity();
  SetOptions options;
  options.codes = codesOf2018();
  auto planned = planSetFields(snapshot, value(findArea(snapshot, area)), fields, options);
  CHECK(planned.has_value());
  if (planned) plan = std::move(planned).value();
  return plan;
}

Error refusalOf(std::string_view area, const FieldTexts& fields, const SetOptions& options = {}) {
  const Snapshot snapshot = namedCity();
  auto planned = planSetFields(snapshot, value(findArea(snapshot, area)), fields, options);
  CHECK_FALSE(planned.has_value());
  return planned ? Error{} : planned.error();
}

}  // namespace

TEST_CASE("an area is found by what a person types", "[set]") {
  const Snapshot snapshot = namedCity();
  const auto idOf = [&](std::string_view typed) {
    INFO(typed);
    const auto found = findArea(snapshot, typed);
    CHECK(found.has_value());
    return found ? found->id : 0;
  };
  CHECK(idOf("Bandengan RT 001 RW 002") == 11);
  CHECK(idOf("bandengan 1/2") == 11);
  CHECK(idOf("Kandang Panjang RT001-RW002") == 12);
  CHECK(idOf("Kel. kandangpanjang, RT 6A RW 2") == 13);
  CHECK(idOf("RT 6A RW 2") == 13);
  CHECK(idOf("Kandang Panjang Dusun Tikung") == 14);
  CHECK(idOf("KW-01") == 5);
  CHECK(idOf("kawasan Bandengan") == 5);
  CHECK(idOf("kawasan KW-01") == 5);
  CHECK(idOf("kelurahan Bandengan") == 1);
  CHECK(idOf("33.75.04.1001") == 1);
  CHECK(idOf("0B0F2F7E-8F7C-4F6D-9A39-3D1D3A2B1C00") == 5);
}

TEST_CASE("the city is found by its name where no area bears it", "[set]") {
  Snapshot snapshot = namedCity();
  snapshot.info.city = "Kota Contoh";
  snapshot.info.code = "35.99";
  for (const char* typed : {"Kota Contoh", "kota contoh", "35.99"}) {
    INFO(typed);
    const auto found = findArea(snapshot, typed);
    REQUIRE(found.has_value());
    CHECK(found->level == Level::City);
    CHECK(found->name == "Kota Contoh");
  }
  snapshot.info.city = "Kandang Panjang";
  CHECK(value(findArea(snapshot, "Kandang Panjang")).level == Level::Kelurahan);
}

TEST_CASE("of two kelurahan of one name the kecamatan says which is meant, and names say it too", "[set]") {
  Snapshot snapshot = namedCity();
  snapshot.kawasan = {};
  AdminArea north = snapshot.kelurahan[0];
  north.kecamatan = "Utara";
  AdminArea south = snapshot.kelurahan[1];
  south.name = "Bandengan", south.kecamatan = "Selatan";
  snapshot.kelurahan = {north, south};
  CHECK(fullName(snapshot, snapshot.rts[0]) == "Bandengan (Kec. Utara) RT 001 RW 002");
  const auto idOf = [&](std::string_view typed) {
    INFO(typed);
    const auto found = findArea(snapshot, typed);
    CHECK(found.has_value());
    return found ? found->id : 0;
  };
  for (const char* typed :
       {"Bandengan (Kec. Utara) RT 001 RW 002", "Bandengan (Kecamatan Utara) RT 001 RW 002",
        "bandengan (utara) 001/002", "Kecamatan Utara, Bandengan RT 001 RW 002", "Kec. Utara, Kel. Bandengan RT 1 RW 2",
        "Bandengan Kec. Utara RT 001 RW 002", "Bandengan, Kecamatan Utara, RT 001 RW 002"})
    CHECK(idOf(typed) == 11);
  CHECK(idOf("Bandengan (Kec. Selatan) RT 001 RW 002") == 12);
  CHECK(idOf("Bandengan RT 06A RW 002") == 13);  // there is one
  CHECK(idOf("kelurahan Bandengan (Kec. Selatan)") == 2);
  CHECK(idOf("Kecamatan Selatan, Bandengan") == 2);
  const auto both = findArea(snapshot, "Bandengan RT 001 RW 002");
  REQUIRE_FALSE(both.has_value());
  CHECK(both.error().code == ErrorCode::AmbiguousArea);
  CHECK(both.error().params.get("matches") ==
        "Bandengan (Kec. Utara) RT 001 RW 002, Bandengan (Kec. Selatan) RT 001 RW 002");
  const auto areas = findArea(snapshot, "Bandengan");
  REQUIRE_FALSE(areas.has_value());
  CHECK(areas.error().params.get("matches") == "kelurahan Bandengan (Kec. Utara), kelurahan Bandengan (Kec. Selatan)");
}

TEST_CASE("a name that means several or none is refused with what could be meant", "[set]") {
  const Snapshot snapshot = namedCity();
  const auto both = findArea(snapshot, "Bandengan");
  REQUIRE_FALSE(both.has_value());
  CHECK(both.error().code == ErrorCode::AmbiguousArea);
  CHECK(both.error().params.get("matches") == "kawasan Bandengan, kelurahan Bandengan");
  const auto rts = findArea(snapshot, "RT 1 RW 2");
  REQUIRE_FALSE(rts.has_value());
  CHECK(rts.error().params.get("matches") == "Bandengan RT 001 RW 002, Kandang Panjang RT 001 RW 002");
  const auto none = findArea(snapshot, "Kandang Panjeng");
  REQUIRE_FALSE(none.has_value());
  CHECK(none.error().code == ErrorCode::UnknownArea);
  CHECK(std::string(none.error().params.get("near")).find("Kandang Panjang") != std::string::npos);
  CHECK(findArea(snapshot, "").error().code == ErrorCode::UnknownArea);
}

TEST_CASE("figures of an RT are set in the survey, others stay", "[set]") {
  const SetPlan plan =
      planOf("Bandengan RT 1 RW 2",
             {{"area_verified", "1,5"}, {"2b", "+ 115"}, {"households_kk", ""}, {"kampung", "Pesisir"}});
  REQUIRE(plan.figures.has_value());
  CHECK((*plan.figures)[Parameter::AreaVerified] == 1'500'000);
  CHECK((*plan.figures)[Parameter::RoadSurface] == 115'000'000);
  CHECK(isMissing((*plan.figures)[Parameter::HouseholdsKk]));
  CHECK(plan.survey->id == 3);
  CHECK(plan.rt->kampung == "Pesisir");
  CHECK(planOf("Bandengan RT 1 RW 2", {{"kawasan", "KW-01"}}).rt->kawasanId == 5);
}

TEST_CASE("considerations, legality and decree of a kawasan", "[set]") {
  const SetPlan plan = planOf("KW-01", {{"strategic_value", "5"},
                                        {"kependudukan", "3"},
                                        {"status_penguasaan", "+"},
                                        {"decree_number", "188.45/412/2018"},
                                        {"decree_date", "12 Oktober 2018"},
                                        {"decree_ha", "20,3"},
                                        {"typology", "tepi air"}});
  CHECK(plan.consideration->strategicValue == 5);
  CHECK(plan.consideration->population == 3);
  CHECK(plan.consideration->areaId == 5);
  CHECK(plan.legality->tenureStatus == true);
  CHECK(plan.decree->number == "188.45/412/2018");
  CHECK(plan.decree->hectares == 20'300'000);
  CHECK(plan.kawasan->typology == "tepi air");
  CHECK_FALSE(plan.figures.has_value());
}

TEST_CASE("wrong fields and values are refused as a whole", "[set]") {
  CHECK(refusalOf("KW-01", {{"strategic_value", "4"}}).code == ErrorCode::BadValue);
  CHECK(refusalOf("KW-01", {{"buildings", "4"}}).code == ErrorCode::UnknownField);
  CHECK(refusalOf("KW-01", {{"name", " "}}).code == ErrorCode::BadValue);
  CHECK(refusalOf("Bandengan RT 1 RW 2", {{"buildings", "abc"}}).code == ErrorCode::BadNumber);
  const Error ambiguous = refusalOf("Bandengan RT 1 RW 2", {{"road_surface", "1.500"}});
  CHECK(ambiguous.code == ErrorCode::AmbiguousNumber);
  CHECK(ambiguous.params.get("readings") == "1500|1.5");
  CHECK(refusalOf("Bandengan RT 1 RW 2", {{"colour", "red"}}).code == ErrorCode::UnknownField);
  CHECK(refusalOf("Bandengan RT 1 RW 2", {{"kawasan", "Nirgends"}}).code == ErrorCode::UnknownArea);
  SetOptions later;
  later.survey = "2020";
  CHECK(refusalOf("Bandengan RT 1 RW 2", {{"buildings", "4"}}, later).code == ErrorCode::UnknownSurvey);
  CHECK(splitField("a=b=c").value() == std::pair<std::string, std::string>("a", "b=c"));
  CHECK(splitField("novalue").error().code == ErrorCode::BadValue);
  CHECK(splitField("=x").error().code == ErrorCode::BadValue);
}

TEST_CASE("plans are written as one edit, and undo takes everything back", "[apply]") {
  const TempFolder folder;
  Project project = newProject(folder.file("city.gpkg"));
  const SharedSnapshot before = value(project.snapshot());
  NumericPlan numeric =
      value(planNumericImport(tableOf("kecamatan,kelurahan,rtrw,kawasan,luas_ha,1a_vol,1a_nilai,total_nilai,tingkat\n"
                                      "Utara,Bandengan,RT001-RW001,Pesisir,0.99,7 %,1,19,KUMUH "
                                      "RINGAN\nUtara,Bandengan,*,,20.3,10,0,14,TIDAK KUMUH\n"),
                              optionsOf2018(), *before));
  value(project.edit({"import-numeric", {}}, [&](Edit& edit) { return applyNumericPlan(edit, numeric); }));
  SharedSnapshot after = value(project.snapshot());
  REQUIRE(after->rts.size() == 1);
  const Rt& rt = after->rts[0];
  CHECK(rt.id == rtIdOf(numeric.rows[0].rt, numeric.newAreas));
  CHECK(after->kelurahanById(rt.kelurahanId)->kecamatan == "Utara");
  CHECK(after->kawasanById(rt.kawasanId)->name == "Pesisir");
  const Survey* survey = after->surveyByName("2019");
  REQUIRE(survey != nullptr);
  const FigureTable& figures = after->figuresOf(survey->id);
  REQUIRE(figures.size() == 1);
  CHECK(figures.row(0)[Parameter::AreaVerified] == 990'000);
  CHECK(isMissing(figures.row(0)[Parameter::BuildingIrregularity]));
  CHECK(after->filed.size() == 2);

  // The same file again changes the rows it made and adds none.
  NumericPlan again = value(planNumericImport(tableOf("kelurahan,rtrw,1a_vol,total_nilai\nBandengan,RT 1 RW 1,12,20\n"),
                                              optionsOf2018(), *after));
  value(project.edit({"import-numeric", {}}, [&](Edit& edit) { return applyNumericPlan(edit, again); }));
  after = value(project.snapshot());
  CHECK(after->rts.size() == 1);
  CHECK(after->surveys.size() == 1);
  CHECK(after->filed.size() == 2);
  CHECK(after->figuresOf(after->surveys[0].id).row(0)[Parameter::AreaVerified] == 990'000);
  CHECK(after->figuresOf(after->surveys[0].id).row(0)[Parameter::BuildingIrregularity] == 12'000'000);

  ForeignAreas file{
      "rt.geojson", {{"rt", {{"kelurahan", "Bandengan"}, {"rtrw", "RT001-RW001"}}, *squareAt(0, 0, 10), 1, {}}}, {}};
  AreaPlan areas = value(planAreaImport(file, {}, *after));
  value(project.edit({"import-areas", {}}, [&](Edit& edit) { return applyAreaPlan(edit, areas); }));
  after = value(project.snapshot());
  REQUIRE(after->rts[0].geometry != nullptr);
  CHECK(after->rts[0].kawasanId == after->kawasan[0].id);

  SetPlan set = value(planSetFields(*after, value(findArea(*after, "kawasan Pesisir")),
                                    {{"strategic_value", "5"}, {"decree_ha", "20"}}, {}));
  value(project.edit({"set-fields", {}}, [&](Edit& edit) { return applySetPlan(edit, set); }));
  after = value(project.snapshot());
  CHECK(after->considerations.size() == 1);
  CHECK(after->decreeAreas.size() == 1);

  AttributeOptions legal;
  legal.kind = AttributeKind::Legality;
  AttributePlan legality = value(planAttributeImport(tableOf("kawasan,status_penguasaan\nPesisir,+\n"), legal, *after));
  value(project.edit({"import-legality", {}}, [&](Edit& edit) { return applyAttributePlan(edit, legality); }));
  CHECK(value(project.snapshot())->legality.at(0).tenureStatus == true);

  for (int i = 0; i < 5; ++i) CHECK(project.undo().has_value());
  after = value(project.snapshot());
  CHECK(after->rts.empty());
  CHECK(after->kawasan.empty());
  CHECK(after->filed.empty());
  CHECK(after->legality.empty());
}

TEST_CASE("a typology is one of the regulation", "[set]") {
  const Snapshot snapshot = namedCity();
  SetOptions options;
  const SharedRegulation regulation = regulationByEdition("permen-14-2018").value();
  options.regulation = regulation.get();
  const AreaTarget area = value(findArea(snapshot, "kawasan Bandengan"));
  CHECK(value(planSetFields(snapshot, area, {{"typology", "tepi air"}}, options)).kawasan->typology == "waterside");
  CHECK(value(planSetFields(snapshot, area, {{"tipologi", "hill"}}, options)).kawasan->typology == "hill");
  CHECK(value(planSetFields(snapshot, area, {{"typology", ""}}, options)).kawasan->typology.empty());
  const Error refused = refusalOf("kawasan Bandengan", {{"typology", "bantaran rel"}}, options);
  CHECK(refused.code == ErrorCode::BadValue);
  CHECK(refused.params.get("expected") == "over_water, waterside, lowland, hill, hazard_prone");
}

TEST_CASE("the reason of differing hectares is kept with its area", "[set]") {
  Snapshot snapshot = namedCity();
  snapshot.hectaresNotes = {{7, Level::Kawasan, 5, "lama", "", ""}};
  const AreaTarget area = value(findArea(snapshot, "kawasan Bandengan"));
  const SetPlan plan = value(planSetFields(snapshot, area, {{"hectares_note", " batas sungai baru "}}, {}));
  REQUIRE(plan.hectaresNote.has_value());
  CHECK(plan.hectaresNote->id == 7);
  CHECK(plan.hectaresNote->note == "batas sungai baru");
  CHECK(refusalOf("Bandengan RT 001 RW 002", {{"hectares_note", "x"}}).code == ErrorCode::UnknownField);
}

TEST_CASE("estimates are confirmed, surveyor, date and state are set", "[set]") {
  Snapshot snapshot = namedCity();
  snapshot.figureNotes = {{1, 3, 11, Parameter::AreaVerified, {}, true},
                          {2, 3, 11, Parameter::Buildings, "dibagi", true},
                          {3, 3, 11, Parameter::Population, "ditanya", false}};
  const auto planFor = [&snapshot](const FieldTexts& fields) {
    return planSetFields(snapshot, {Level::Rt, 11, "RT 1"}, fields, {});
  };
  const auto all = planFor({{"confirm", "all"},
                            {"surveyor", "Sri"},
                            {"survey_date", "2024-05-17"},
                            {"survey_state", "draft"},
                            {"data_source", " profil kelurahan 2023 "}});
  REQUIRE(all.has_value());
  REQUIRE(all->confirmed.size() == 2);
  CHECK_FALSE(all->confirmed[1].isEstimate);
  CHECK(all->confirmed[1].note == "dibagi");
  CHECK(all->rtSurvey->surveyor == "Sri");
  CHECK(all->rtSurvey->source == "profil kelurahan 2023");
  CHECK(all->rtSurvey->date == parseDate("2024-05-17"));
  CHECK(all->rtSurvey->state == SurveyState::Draft);
  CHECK_FALSE(all->figures.has_value());
  const auto one = planFor({{"confirm", "buildings, population"}});
  REQUIRE(one.has_value());
  REQUIRE(one->confirmed.size() == 1);
  CHECK(one->confirmed[0].parameter == Parameter::Buildings);
  CHECK(planFor({{"confirm", "rumah hantu"}}).error().code == ErrorCode::BadValue);
  CHECK(planFor({{"survey_date", "kemarin"}}).error().code == ErrorCode::BadValue);
  CHECK(planFor({{"survey_state", "entahlah"}}).error().code == ErrorCode::BadValue);
}
