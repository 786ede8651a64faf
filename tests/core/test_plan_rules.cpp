// The six requirements of works paid by grants to communities, one rule after the other (planning practice, section 6).

#include <utility>

#include "core/plan/open_requirements.h"
#include "core/plan/place_check.h"
#include "core/plan/plan_rules.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

/// An activity that meets every requirement: 100 m of failing road are rebuilt in the chosen kawasan.
struct RulesDesk {
  PlanCity city;
  Activity activity;

  RulesDesk() {
    city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 400}})}, {kSecondRt, wholeRt()}});
    city.snapshot.choices = {{1, Level::Kawasan, kKawasan, true, {}, {}}};
    city.snapshot.planDocuments = {
        {1, "d1", PlanDocumentKind::Rp2kpkp, "RP2KPKP", DocumentStatus::Final, 0, 2020, 2024, {}, {}}};
    activity.name = "Jalan beton";
    activity.year = 2021;
    activity.kawasanId = kKawasan;
    activity.kelurahanId = 2;
    activity.environmentScreened = true;
    activity.landScreened = true;
    activity.landNeeded = false;
    activity.priority = 2;
    activity.beneficiaries = {100, 52, 25, 25};
    activity.lifeYears = 5;
    activity.scale = WorkScale::Public;
    activity.executor = Executor::Panitia;
    activity.bkm = "BKM Makmur";
    activity.formationDocument = "SK 1";
    activity.upl = "UPL";
    activity.ded = "DED";
    activity.rab = "RAB";
    activity.appraisalDate = Date{2021, 2, 1};
    activity.spatialPlanConformity = true;
    activity.universalAccess = UniversalAccess::Yes;
    activity.refRp2kpkp = "3.1";
    activity.informationBoard = true;
  }

  [[nodiscard]] std::vector<RuleResult> check(double metres = 400) {
    if (activity.id == 0) {
      activity.id = city.activity(activity, {effectOn(kFirstRt, RoadSurface, metres)});
      attach(AttachmentKind::Attendance, "daftar hadir.pdf");
      attach(AttachmentKind::Minutes, "berita acara.pdf");
    }
    return PlanRules(city.snapshot, edition2018(), &city.survey()).check(activity);
  }

  void attach(AttachmentKind kind, const char* name) {
    Attachment file;
    file.id = static_cast<FeatureId>(city.snapshot.attachments.size()) + 1;
    file.ownerId = activity.id;
    file.kind = kind;
    file.fileName = name;
    city.snapshot.attachments.push_back(file);
  }

  void land(LandOwner owner, const std::string& document) {
    Safeguard row{0, activity.id, SafeguardKind::Land, LandForm::Grant, owner};
    row.document = document;
    std::vector<Safeguard> rows = city.snapshot.safeguards.list();
    rows.push_back(row);
    city.snapshot.safeguards = rows;
  }

  [[nodiscard]] RuleResult result(const std::string& rule, double metres = 400) {
    for (RuleResult& found : check(metres)) {
      if (found.rule->id == rule) return std::move(found);
    }
    FAIL("no rule " << rule);
    return {};
  }

  [[nodiscard]] RuleState state(const std::string& rule, double metres = 400) { return result(rule, metres).state; }
};

}  // namespace

TEST_CASE("sixteen rules over six requirements, and two beside them", "[plan-rules]") {
  const BpmRules& rules = bpmRules();
  int ofRequirements = 0;
  for (const BpmRule& rule : rules.rules) ofRequirements += rule.requirement > 0 ? 1 : 0;
  CHECK(ofRequirements == 16);
  CHECK(rules.rules.size() == 18);
  CHECK(rules.requirements.size() == 7);
  CHECK_FALSE(parseBpmRules("[]").has_value());
  CHECK_FALSE(parseBpmRules(R"({"applies_to_source": "apbn_bpm", "requirements": [], "rules": [{"id": "X",
      "requirement": 1, "check": "magic", "severity": "error", "lacking": {"id": "", "en": ""},
      "not_filled": {"id": "", "en": ""}}]})")
                  .has_value());
}

TEST_CASE("an activity that has everything is ready", "[plan-rules]") {
  RulesDesk desk;
  const auto results = desk.check();
  for (const RuleResult& result : results) {
    INFO(result.rule->id << " " << keyOf(result.state));
    CHECK((result.state == RuleState::Ok || result.state == RuleState::NotApplicable));
  }
  CHECK(isReady(results));
  for (int requirement = 1; requirement <= 6; ++requirement) CHECK(stateOf(results, requirement) == RuleState::Ok);
  const PlanRules rules(desk.city.snapshot, edition2018(), &desk.city.survey());
  CHECK_FALSE(rules.applyTo(desk.activity));
  desk.city.fund(desk.activity.id, "apbd_kota", 1);
  CHECK_FALSE(PlanRules(desk.city.snapshot, edition2018(), &desk.city.survey()).applyTo(desk.activity));
  desk.city.fund(desk.activity.id, "apbn_bpm", 1);
  CHECK(PlanRules(desk.city.snapshot, edition2018(), &desk.city.survey()).applyTo(desk.activity));
}

TEST_CASE("an activity of which nobody filled in anything fails in nothing", "[plan-rules]") {
  RulesDesk desk;
  desk.city.snapshot.choices.clear();
  desk.city.snapshot.planDocuments.clear();
  Activity empty;
  empty.name = "Kegiatan";
  empty.id = desk.city.activity(empty);
  const auto results = PlanRules(desk.city.snapshot, edition2018(), &desk.city.survey()).check(empty);
  for (const RuleResult& result : results) {
    INFO(result.rule->id);
    CHECK(result.state == (result.rule->id == "S1" ? RuleState::NotApplicable : RuleState::NotFilled));
  }
  CHECK_FALSE(isReady(results));
}

TEST_CASE("requirement 1: a criterion goes down, land and environment are screened", "[plan-rules]") {
  RulesDesk desk;
  CHECK(desk.state("B1a") == RuleState::Ok);
  // 200 of 1000 m: the percent of 20 scores 0, so there is nothing to reduce.
  desk.city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 200}})}});
  CHECK(desk.state("B1a") == RuleState::Lacking);
  FigureRow open = wholeRt();
  open[RoadSurface] = kMissing;
  desk.city.figures(1, {{kFirstRt, open}});
  CHECK(desk.state("B1a") == RuleState::NotFilled);
  desk.activity.landNeeded = true;
  CHECK(desk.result("B1b").params.get("fields") == "land_document");  // as an empty document of B5b is
  desk.activity.landDocument = "Hibah 12/2021";
  CHECK(desk.state("B1b") == RuleState::Ok);
  // Land that was entered is needed, whatever was said, and each piece of it has its own paper.
  desk.activity.landDocument.clear();
  desk.activity.landNeeded = false;
  desk.land(LandOwner::Community, "Hibah 12/2021");
  CHECK(desk.state("B1b") == RuleState::Ok);
  desk.land(LandOwner::Government, {});
  CHECK(desk.state("B1b") == RuleState::NotFilled);
  desk.activity.landDocument = "Izin pakai 3/2021";
  CHECK(desk.state("B1b") == RuleState::Ok);
  desk.activity.environmentScreened.reset();
  CHECK(desk.state("B1b") == RuleState::NotFilled);
}

TEST_CASE("requirement 2: what is more urgent comes first, and the beneficiaries fit together", "[plan-rules]") {
  RulesDesk desk;
  Activity urgent = desk.activity;
  urgent.name = "Drainase";
  urgent.priority = 1;
  const FeatureId urgentId = desk.city.activity(urgent);
  const RuleResult waiting = desk.result("B2a");
  CHECK(waiting.state == RuleState::Lacking);
  CHECK(waiting.severity == Severity::Warning);
  CHECK(waiting.params.get("higher") == "Drainase");
  desk.city.state(urgentId, LifeStep::Appraisal, {2021, 1, 1});
  CHECK(desk.state("B2a") == RuleState::Ok);
  const std::pair<Beneficiaries, const char*> wrong[] = {{{0, 0, 0, 0}, "no-households"},
                                                         {{20, 10, 25, 5}, "persons-below-households"},
                                                         {{100, 101, 25, 5}, "women-above-persons"},
                                                         {{100, 50, 25, 5, 101}, "low-income-above-persons"},
                                                         {{100, 50, 25, 26}, "poor-above-households"}};
  for (const auto& [people, problem] : wrong) {
    desk.activity.beneficiaries = people;
    CHECK(desk.state("B2b") == RuleState::Lacking);
    CHECK(desk.result("B2b").params.get("problem") == problem);
  }
  desk.activity.beneficiaries = {100, 52, 25, std::nullopt};
  CHECK(desk.state("B2b") == RuleState::NotFilled);
}

TEST_CASE("requirement 3: in a priority area, treated as a whole and not beyond the need", "[plan-rules]") {
  RulesDesk desk;
  CHECK(desk.state("B3a") == RuleState::Ok);  // by the kawasan that is recorded
  auto square = std::make_shared<MultiPolygon>();
  square->polygons.push_back({{{{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}}}});
  desk.city.snapshot.kawasan[0].geometry = square;
  const auto drawn = [&](Geometry geometry) {
    desk.activity.geometry = std::make_shared<const Geometry>(std::move(geometry));
    return desk.result("B3a");
  };
  CHECK(drawn(LineString{{-50, 50}, {150, 50}}).state == RuleState::Ok);
  const RuleResult touching = drawn(LineString{{100, 0}, {100, 100}});
  CHECK(touching.state == RuleState::Lacking);
  CHECK(touching.severity == Severity::Warning);
  CHECK(touching.params.get("case") == "drawn-across");
  CHECK(touching.rule->lackingCases.at("drawn-across").id.find("batas") != std::string::npos);
  const RuleResult outside = drawn(Point{300, 300});
  CHECK(outside.state == RuleState::Lacking);
  CHECK(outside.severity == Severity::Error);
  CHECK(outside.params.get("area") == "Tepi Kali");
  CHECK(outside.params.get("case") == "drawn-outside");
  desk.city.snapshot.choices.clear();
  CHECK(desk.state("B3a") == RuleState::NotFilled);
  CHECK(desk.result("B3a").params.get("problem") == kNoPriorityAreas);
}

TEST_CASE("requirement 3: what is left is told with its RT, and an RT below the limit is complete", "[plan-rules]") {
  const FigureRow slum =
      with(wholeRt(), {{RoadSurface, 1000}, {WaterAccess, 50}, {WasteSystem, 50}, {FireEquipment, 100}});
  RulesDesk half;
  half.city.figures(1, {{kFirstRt, slum}});
  const RuleResult left = half.result("B3b", 200);  // 80 % of the road still fail: 20 in total
  CHECK(left.state == RuleState::Lacking);
  REQUIRE(left.volumes.size() == 1);
  CHECK(left.volumes.front().rtId == kFirstRt);
  CHECK(left.volumes.front().volume == micro(800));
  CHECK(left.volumes.front().need == micro(1000));
  RulesDesk enough;
  enough.city.figures(1, {{kFirstRt, slum}});
  CHECK(enough.state("B3b", 760) == RuleState::Ok);  // 24 % fail: 15 in total, below the limit of 16
}

TEST_CASE("requirement 3: two works on the same metres are more than is needed", "[plan-rules]") {
  RulesDesk desk;
  desk.city.activity(2022, {effectOn(kFirstRt, RoadSurface, 150)});
  const RuleResult over = desk.result("B3c");
  CHECK(over.state == RuleState::Lacking);
  REQUIRE(over.volumes.size() == 1);
  CHECK(over.volumes.front().volume == micro(550));
  CHECK(over.volumes.front().need == micro(400));
  CHECK(over.severity == Severity::Warning);
}

TEST_CASE("requirements 4 and 5: five years, and the community does the work", "[plan-rules]") {
  RulesDesk desk;
  desk.activity.lifeYears = 4;
  CHECK(desk.state("B4") == RuleState::Lacking);
  CHECK(desk.result("B4").params.get("least") == "5");
  CHECK(desk.state("B5a") == RuleState::NotApplicable);
  CHECK(desk.state("B5b") == RuleState::Ok);
  desk.activity.executor = Executor::Ksm;
  CHECK(desk.state("B5b") == RuleState::Lacking);
  desk.activity.scale = WorkScale::Group;
  CHECK(desk.state("B5a") == RuleState::NotFilled);  // no name
  desk.activity.executorName = "KSM Melati";
  CHECK(desk.state("B5a") == RuleState::Ok);
  CHECK(desk.state("B5b") == RuleState::NotApplicable);
  desk.activity.executor = Executor::Contractor;
  CHECK(desk.state("B5a") == RuleState::Lacking);
  CHECK(desk.state("B5d") == RuleState::Lacking);
  desk.activity.upl.clear();
  CHECK(desk.state("B5c") == RuleState::NotFilled);
}

TEST_CASE("requirement 6: documents, spatial plan, access for all, a final plan", "[plan-rules]") {
  RulesDesk desk;
  CHECK(desk.state("B6a") == RuleState::Ok);
  desk.city.state(desk.activity.id, LifeStep::Agreement, {2021, 1, 15});
  CHECK(desk.state("B6a") == RuleState::Lacking);
  CHECK(desk.result("B6a").params.get("agreement") == "2021-01-15");
  desk.activity.spatialPlanConformity = false;
  CHECK(desk.state("B6b") == RuleState::Lacking);
  desk.activity.spatialPlanNote = "revisi RTRW 2022";
  CHECK(desk.state("B6b") == RuleState::Ok);
  desk.activity.universalAccess = UniversalAccess::NotRelevant;
  CHECK(desk.result("B6c").severity == Severity::Warning);
  CHECK(desk.state("B6c") == RuleState::Lacking);
  desk.activity.universalAccess.reset();
  CHECK(desk.result("B6c").severity == Severity::Error);
  CHECK(desk.state("B6c") == RuleState::NotFilled);
  desk.city.snapshot.planDocuments[0].status = DocumentStatus::Review;
  CHECK(desk.result("B6d").severity == Severity::Warning);
  desk.city.snapshot.planDocuments[0].status = DocumentStatus::Draft;
  CHECK(desk.result("B6d").severity == Severity::Error);
  CHECK(desk.result("B6d").params.get("document") == "RP2KPKP");
  desk.city.snapshot.planDocuments[0].status.reset();
  CHECK(desk.state("B6d") == RuleState::NotFilled);
  CHECK(desk.result("B6d").params.get("problem") == "no-document-status");
  const std::string number = std::exchange(desk.activity.refRp2kpkp, {});
  CHECK(desk.result("B6d").params.get("problem") == "no-item-number");
  desk.activity.refRp2kpkp = number;
  const std::vector<PlanDocument> documents = std::exchange(desk.city.snapshot.planDocuments, {});
  CHECK(desk.result("B6d").params.get("problem") == "no-document");
  desk.city.snapshot.planDocuments = documents;
  // The RPLP of another kelurahan does not list it.
  desk.activity.refRplp = "7";
  desk.city.snapshot.planDocuments.push_back(
      {2, "d2", PlanDocumentKind::Rplp, "RPLP Duri", DocumentStatus::Adopted, 1, 2020, 2024, {}, {}});
  CHECK(desk.state("B6d") == RuleState::NotFilled);
  desk.city.snapshot.planDocuments.back().kelurahanId = 2;
  CHECK(desk.state("B6d") == RuleState::Ok);
  // One document that is final is enough, whatever the other is.
  desk.city.snapshot.planDocuments[0].status = DocumentStatus::Review;
  CHECK(desk.state("B6d") == RuleState::Ok);
}

TEST_CASE("upkeep is asked for once the work is finished", "[plan-rules]") {
  RulesDesk desk;
  CHECK(desk.state("S1") == RuleState::NotApplicable);
  desk.city.state(desk.activity.id, LifeStep::Construction, {2021, 9, 1}, 100);
  CHECK(desk.state("S1") == RuleState::NotFilled);
  desk.activity.upkeepCost = 100'000;
  desk.activity.kpp = {{}, "KPP-07", "Gang Melati 4", {}, 12, 9};
  CHECK(desk.state("S1") == RuleState::NotFilled);  // nobody says that there is a group
  desk.activity.kpp = {{}, {}, {}, Date{2021, 8, 1}, {}, {}};
  CHECK(desk.state("S1") == RuleState::Ok);
  desk.activity.kpp = {"KPP", {}, {}, {}, {}, {}};
  CHECK(desk.state("S1") == RuleState::Ok);
  desk.activity.upkeepCost.reset();
  CHECK(desk.state("S1") == RuleState::NotFilled);
}

TEST_CASE("works lie in an area, touch it, or are outside", "[plan-rules]") {
  Polygon withHole;
  withHole.rings.push_back({{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}});
  withHole.rings.push_back({{40, 40}, {60, 40}, {60, 60}, {40, 60}, {40, 40}});
  MultiPolygon area;
  area.polygons.push_back(withHole);
  CHECK(placeRelation(Point{10, 10}, area) == PlaceRelation::Inside);
  CHECK(placeRelation(Point{50, 50}, area) == PlaceRelation::Outside);  // in the hole
  CHECK(placeRelation(Point{100, 50}, area) == PlaceRelation::Touches);
  CHECK(placeRelation(LineString{{-5, -5}, {5, 5}}, area) == PlaceRelation::Inside);
  CHECK(placeRelation(LineString{{45, 45}, {55, 55}}, area) == PlaceRelation::Outside);
  CHECK(placeRelation(LineString{{-10, 50}, {110, 50}}, area) == PlaceRelation::Inside);
  CHECK(placeRelation(LineString{{-10, 10}, {10, -10}}, area) == PlaceRelation::Touches);  // over the corner
  CHECK(placeRelation(LineString{{-10, 0}, {200, 0}}, area) == PlaceRelation::Touches);
  Polygon around;
  around.rings.push_back({{-10, -10}, {200, -10}, {200, 200}, {-10, 200}, {-10, -10}});
  CHECK(placeRelation(around, area) == PlaceRelation::Inside);
  CHECK(placeRelation(withHole, area) == PlaceRelation::Inside);
  Polygon apart;
  apart.rings.push_back({{200, 0}, {300, 0}, {300, 50}, {200, 0}});
  CHECK(placeRelation(apart, area) == PlaceRelation::Outside);
  CHECK(placeRelation(Geometry(), area) == PlaceRelation::Outside);
}

TEST_CASE("a proposal of another kelurahan in the same kawasan comes before", "[plan-rules]") {
  RulesDesk desk;
  Activity urgent = desk.activity;
  urgent.name = "Drainase";
  urgent.priority = 1;
  urgent.kelurahanId = 1;
  desk.city.activity(urgent);
  CHECK(desk.result("B2a").params.get("higher") == "Drainase");
  RulesDesk other;
  urgent.id = 0;
  urgent.kawasanId = 0;
  urgent.kelurahanId = other.activity.kelurahanId;
  other.city.activity(urgent);
  CHECK(other.state("B2a") == RuleState::Ok);  // outside the kawasan
}

TEST_CASE("the appraisal stands on the form or in the records", "[plan-rules]") {
  RulesDesk desk;
  desk.activity.appraisalDate.reset();
  CHECK(desk.state("B6a") == RuleState::NotFilled);
  CHECK(desk.result("B6a").params.get("fields") == "appraisal_date");
  desk.city.state(desk.activity.id, LifeStep::Appraisal, {2021, 2, 1});
  CHECK(desk.state("B6a") == RuleState::Ok);
  desk.city.state(desk.activity.id, LifeStep::Agreement, {2021, 1, 15});
  const RuleResult late = desk.result("B6a");
  CHECK(late.state == RuleState::Lacking);
  CHECK(late.params.get("appraisal") == "2021-02-01");
  desk.activity.appraisalDate = Date{2021, 1, 10};  // the form is asked first
  CHECK(desk.state("B6a") == RuleState::Ok);
}

TEST_CASE("a file that is attached is as good as its number", "[plan-rules]") {
  RulesDesk desk;
  desk.activity.ded.clear();
  desk.activity.rab.clear();
  desk.activity.landNeeded = true;
  CHECK(desk.result("B6a").params.get("fields") == "ded,rab");
  CHECK(desk.state("B1b") == RuleState::NotFilled);
  desk.attach(AttachmentKind::Ded, "gambar.pdf");
  CHECK(desk.result("B6a").params.get("fields") == "rab");
  desk.attach(AttachmentKind::Rab, "rab.xlsx");
  CHECK(desk.state("B6a") == RuleState::Ok);
  CHECK(desk.result("B1b").params.get("fields") == "land_document");
  desk.attach(AttachmentKind::Permit, "hibah.pdf");
  CHECK(desk.state("B1b") == RuleState::Ok);
}

TEST_CASE("what is not filled in is named", "[plan-rules]") {
  RulesDesk desk;
  desk.activity.beneficiaries = {100, std::nullopt, 25, std::nullopt};
  CHECK(desk.result("B2b").params.get("fields") == "poor_households,women");
  desk.activity.bkm.clear();
  CHECK(desk.result("B5b").params.get("fields") == "bkm");
  desk.activity.executor.reset();
  CHECK(desk.result("B5b").params.get("fields") == "executor");
  desk.activity.scale.reset();
  CHECK(desk.result("B5a").params.get("fields") == "scale,executor");
}

TEST_CASE("what is known to fail is lacking, whatever else nobody filled in", "[plan-rules]") {
  RulesDesk desk;
  // Persons, women, households, poor households, low income.
  const std::optional<int> none;
  const std::pair<Beneficiaries, const char*> wrong[] = {
      {{151, 200, none, none}, "women-above-persons"},
      {{none, none, 60, 500}, "poor-above-households"},
      {{40, none, none, 50}, "poor-above-persons"},
      {{40, none, none, none, 41}, "low-income-above-persons"},
      {{59, none, 60, none}, "persons-below-households"},
      {{5, 9, 7, none}, "women-above-persons, persons-below-households"},
      {{0, none, none, none}, "no-persons"},
      {{none, none, 0, none}, "no-households"}};
  for (const auto& [people, problem] : wrong) {
    INFO(problem);
    desk.activity.beneficiaries = people;
    const RuleResult result = desk.result("B2b");
    CHECK(result.state == RuleState::Lacking);
    CHECK(result.params.get("problem") == problem);
    CHECK(result.params.get("fields").empty());
  }
  desk.activity.environmentScreened.reset();
  desk.activity.landNeeded.reset();
  CHECK(desk.result("B1b").params.get("fields") == "environment_screened,land_needed");
  desk.activity.landScreened = false;
  CHECK(desk.state("B1b") == RuleState::Lacking);
  desk.city.state(desk.activity.id, LifeStep::Agreement, {2021, 6, 1});
  desk.activity.appraisalDate = Date{2021, 12, 1};
  desk.activity.ded.clear();
  desk.activity.rab.clear();
  CHECK(desk.state("B6a") == RuleState::Lacking);
  CHECK(desk.result("B6a").params.get("appraisal") == "2021-12-01");
  desk.activity.appraisalDate = Date{2021, 6, 1};
  CHECK(desk.result("B6a").params.get("fields") == "ded,rab");
  desk.activity.informationBoard = false;
  desk.city.snapshot.attachments.clear();
  CHECK(desk.state("T1") == RuleState::Lacking);
}

TEST_CASE("a volume of nothing lowers no criterion, and one that nobody knows may", "[plan-rules]") {
  RulesDesk nothing;
  CHECK(nothing.state("B1a", 0) == RuleState::Lacking);
  RulesDesk unknown;
  (void)unknown.check();
  ActivityEffect effect = effectOn(kFirstRt, RoadSurface, 0);
  effect.volume = kMissing;
  Activity other = unknown.activity;
  other.id = 0;
  unknown.activity.id = unknown.city.activity(other, {effect});
  CHECK(unknown.state("B1a") == RuleState::NotFilled);
  // 20 of 100 score nothing: no volume helps there.
  unknown.city.figures(1, {{kFirstRt, with(wholeRt(), {{RoadSurface, 200}})}});
  CHECK(unknown.state("B1a") == RuleState::Lacking);
}

TEST_CASE("what is left or too much is not known while a volume or a year is open", "[plan-rules]") {
  const FigureRow slum =
      with(wholeRt(), {{RoadSurface, 1000}, {WaterAccess, 50}, {WasteSystem, 50}, {FireEquipment, 100}});
  RulesDesk desk;
  desk.city.figures(1, {{kFirstRt, slum}});
  CHECK(desk.state("B3b", 200) == RuleState::Lacking);
  Activity later = desk.activity;
  later.id = 0;
  later.year = 0;
  (void)desk.city.activity(later, {effectOn(kFirstRt, RoadSurface, 800)});
  CHECK(desk.state("B3b") == RuleState::NotFilled);
  CHECK(desk.state("B3c") == RuleState::NotFilled);
  RulesDesk range;
  FigureRow open = slum;
  open[WaterAccess] = kMissing;  // the total is a range on both sides of the limit of 16
  range.city.figures(1, {{kFirstRt, open}});
  const RuleResult left = range.result("B3b", 200);
  CHECK(left.state == RuleState::NotFilled);
  CHECK(left.volumes.empty());
}

TEST_CASE("the board alone is not yet transparency", "[plan-rules]") {
  RulesDesk desk;
  CHECK(desk.state("T1") == RuleState::Ok);
  desk.city.snapshot.attachments.clear();
  const RuleResult result = desk.result("T1");
  CHECK(result.state == RuleState::NotFilled);
  CHECK(result.severity == Severity::Warning);
  CHECK(result.params.get("fields") == "attendance,minutes");
  desk.attach(AttachmentKind::Minutes, "berita acara.pdf");
  CHECK(desk.result("T1").params.get("fields") == "attendance");
}

TEST_CASE("a warning makes nothing lacking of what is not filled in", "[plan-rules]") {
  RulesDesk desk;
  std::vector<RuleResult> results;
  for (const BpmRule& rule : bpmRules().rules) {
    if (rule.requirement == 3) results.push_back({&rule, RuleState::Ok, Severity::Warning, {}, {}});
  }
  REQUIRE(results.size() >= 2);
  const auto judged = [&] { return judgedRequirement(desk.city.snapshot, desk.activity, results, 3); };
  results.front().state = RuleState::Lacking;
  CHECK(judged().isWarning);
  results.back().state = RuleState::NotFilled;
  results.back().severity = Severity::Error;
  CHECK(judged().state == RuleState::NotFilled);
  CHECK_FALSE(judged().isWarning);
  results.front().severity = Severity::Error;
  CHECK(judged().state == RuleState::Lacking);
  CHECK_FALSE(judged().isWarning);
}

TEST_CASE("what is not filled in is counted apart from what fails", "[plan-rules]") {
  RulesDesk desk;
  const auto open = [&desk] { return openRequirements(desk.city.snapshot, desk.activity, desk.check()); };
  CHECK(open().lacking == 0);
  CHECK(open().notFilled == 0);
  desk.activity.lifeYears = 3;             // requirement 4 fails
  desk.activity.ded.clear();               // of requirement 6 one paper is open
  desk.activity.priority = std::nullopt;   // requirement 2 is open
  desk.activity.informationBoard = false;  // beside the six
  CHECK(open().lacking == 1);
  CHECK(open().notFilled == 2);
}
