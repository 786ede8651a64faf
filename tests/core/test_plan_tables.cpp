// Tables of the plan, on a small city whose sums can be checked by hand.

#include <algorithm>
#include <array>

#include "core/import/paper_fields.h"
#include "core/plan/authority.h"
#include "core/plan/catalogue.h"
#include "core/plan/signed_minutes.h"
#include "core/report/city_report.h"
#include "core/report/report_reach.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"
#include "tests/support/plan_tables.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

PlanCity plannedCity() {
  PlanCity city;
  city.figures(1, {{kFirstRt, wholeRt()}, {kSecondRt, wholeRt()}});
  Activity road;
  road.name = "Jalan Gang 1";
  road.work = "road_concrete";
  road.year = 2021;
  road.contractVolume = micro(120);
  road.contractUnit = "m";
  road.beneficiaries.persons = 40;
  const FeatureId first = city.activity(road, {effectOn(kFirstRt, Parameter::RoadSurface, 120)});
  city.fund(first, "apbd_kota", 50'000'000);
  city.fund(first, "swasta_csr", 7'000'000);
  road.name = "Jalan Gang 2";
  road.year = 2022;
  road.contractVolume = micro(80);
  road.beneficiaries = {};
  const FeatureId second = city.activity(road, {effectOn(kFirstRt, Parameter::RoadSurface, 80)});
  city.fund(second, "apbd_kota", 20'000'000);
  static_cast<void>(city.activity(2022));  // nobody knows what it costs

  const FeatureId dropped = city.activity(2021);
  city.fund(dropped, "apbd_kota", 999);
  city.state(dropped, LifeStep::Cancelled, {2021, 5, 1});
  return city;
}

}  // namespace

TEST_CASE("the programme has the cost of each source, and what nobody entered stays empty", "[plan-tables]") {
  const ReportTable programme = table(plannedCity(), ReportKind::Programme);
  REQUIRE(programme.rows.size() == 3);  // the cancelled one is left out
  const auto at = [&](std::size_t row, std::string_view key) { return programme.rows[row][columnOf(programme, key)]; };
  const auto sum = [&](std::string_view key) { return number(programme.totals[columnOf(programme, key)]); };
  CHECK(number(at(0, "planned_apbd_kota")) == 50'000'000);
  CHECK(number(at(0, "planned")) == 57'000'000);
  CHECK(units(at(0, "persons")) == 40);
  CHECK_FALSE(units(at(1, "persons")).has_value());
  // Two works do not say whom they serve, and no work says how many women.
  CHECK(units(programme.totals[columnOf(programme, "persons")]) == 40);
  CHECK(isLeast(programme.totals[columnOf(programme, "persons")]));
  CHECK_FALSE(isLeast(programme.rows[0][columnOf(programme, "persons")]));
  CHECK(isNothing(programme.totals[columnOf(programme, "women")]));
  const ReportTable fiveYears = table(plannedCity(), ReportKind::FiveYear);
  const std::size_t persons = columnOf(fiveYears, "persons");
  CHECK(units(fiveYears.totals[persons]) == 40);
  CHECK(isLeast(fiveYears.totals[persons]));
  CHECK_FALSE(isLeast(fiveYears.rows[0][persons]));  // the only work of 2021
  CHECK(isNothing(fiveYears.rows[1][persons]));
  CHECK_FALSE(number(at(2, "planned")).has_value());
  CHECK(number(at(2, "planned_unknown")) == 1);
  CHECK(sum("planned_apbd_kota") == 70'000'000);
  CHECK(sum("planned_swasta_csr") == 7'000'000);
  CHECK(sum("planned") == 77'000'000);
  // Of one nobody entered the cost: the sum is the least it can be, what is known of the others is not.
  const std::size_t planned = columnOf(programme, "planned");
  CHECK(isLeast(programme.totals[planned]));
  CHECK_FALSE(isLeast(programme.rows[0][planned]));
  CHECK_FALSE(isLeast(programme.rows[2][planned]));  // nothing is known of it
  CHECK(programme.hasLeast());
  CHECK_FALSE(sum("planned_source_unknown").has_value());
  CHECK_FALSE(units(programme.totals[columnOf(programme, "volume")]).has_value());  // metres and pieces
}

TEST_CASE("an activity in several kelurahan names them all", "[plan-tables]") {
  PlanCity city;
  const auto named = [&city](std::initializer_list<ActivityEffect> effects) {
    static_cast<void>(city.activity(2022, effects));
    const ReportTable programme = table(city, ReportKind::Programme);
    return programme.rows.back()[columnOf(programme, "kelurahan")];
  };
  const ActivityEffect here = effectOn(kFirstRt, Parameter::RoadSurface, 1);
  const ActivityEffect there = effectOn(kThirdRt, Parameter::RoadSurface, 1);
  CHECK(holds(named({here}), std::string("Kalianyar")));
  CHECK(holds(named({here, there}), std::string("Kalianyar, Duri")));
  CHECK(holds(named({}), std::monostate()));
}

TEST_CASE("over the years the same work of a kawasan is one row", "[plan-tables]") {
  const ReportTable years = table(plannedCity(), ReportKind::ProgrammeYears);
  REQUIRE(years.rows.size() == 2);
  // Two sources pay one of the roads: both are named.
  const std::size_t who = columnOf(years, "source");
  const auto named =
      std::ranges::find_if(years.rows, [&](const auto& row) { return std::holds_alternative<LocalText>(row[who]); });
  REQUIRE(named != years.rows.end());
  CHECK(std::get<LocalText>((*named)[who]).id ==
        catalogue().sourceByKey("apbd_kota")->name.id + ", " + catalogue().sourceByKey("swasta_csr")->name.id);
  const std::size_t road = number(years.rows[0][columnOf(years, "activities")]) == 2 ? 0 : 1;
  const auto at = [&](std::string_view key) { return years.rows[road][columnOf(years, key)]; };
  CHECK(units(at("volume")) == 200);
  CHECK(units(at("volume_2021")) == 120);
  CHECK(units(at("volume_2022")) == 80);
  CHECK_FALSE(units(at("volume_2023")).has_value());
  CHECK(number(at("planned_2021")) == 57'000'000);
  CHECK(holds(at("kawasan"), std::string("Tepi Kali")));
  CHECK(holds(at("kelurahan"), std::string("Kalianyar")));
  CHECK(number(years.totals[columnOf(years, "planned")]) == 77'000'000);
}

TEST_CASE("the memorandum holds funded lines by who pays, with sums that meet", "[plan-tables]") {
  const ReportTable memo = table(plannedCity(), ReportKind::Memorandum);
  REQUIRE(memo.rows.size() == 3);
  REQUIRE(memo.groups.size() == 2);
  std::int64_t groups = 0;
  const std::size_t planned = columnOf(memo, "planned");
  for (const ReportGroup& group : memo.groups) {
    std::int64_t rows = 0;
    for (std::size_t r = group.firstRow; r < group.firstRow + group.rows; ++r) rows += *number(memo.rows[r][planned]);
    CHECK(number(group.totals[planned]) == rows);
    groups += rows;
  }
  CHECK(groups == 77'000'000);
  CHECK(number(memo.totals[planned]) == 77'000'000);
  // A work outside all kawasan has its kelurahan, and no kawasan.
  PlanCity city;
  city.fund(city.activity(2021, {effectOn(kThirdRt, Parameter::RoadSurface, 10)}), "dak", 5'000'000);
  const ReportTable outside = table(city, ReportKind::Memorandum);
  REQUIRE(outside.rows.size() == 1);
  CHECK(holds(outside.rows[0][columnOf(outside, "kelurahan")], std::string("Duri")));
  CHECK(holds(outside.rows[0][columnOf(outside, "kawasan")], std::monostate()));
  CHECK(holds(memo.rows[0][columnOf(memo, "kawasan")], std::string("Tepi Kali")));
}

TEST_CASE("tables by source add up to a cost that is funded in part", "[plan-tables]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, wholeRt()}});
  Activity road;
  road.name = "Jalan Gang 1";
  road.year = 2021;
  road.costPlanned = 57'500'000;
  city.fund(city.activity(road, {effectOn(kFirstRt, Parameter::RoadSurface, 120)}), "apbn_bpm", 50'000'000);
  const ReportTable programme = table(city, ReportKind::Programme);
  CHECK(number(programme.rows[0][columnOf(programme, "planned_source_unknown")]) == 7'500'000);
  for (const ReportKind kind : {ReportKind::Programme, ReportKind::Sources, ReportKind::Memorandum}) {
    const ReportTable money = table(city, kind);
    CHECK(number(money.totals[columnOf(money, "planned")]) == 57'500'000);
  }
  const ReportTable memo = table(city, ReportKind::Memorandum);
  REQUIRE(memo.groups.size() == 2);
  CHECK(std::get<LocalText>(memo.groups[1].name).id == "sumber belum diketahui");
  // What nobody funds at all is in no memorandum.
  road.name = "Jalan Gang 2";
  city.activity(road);
  const ReportTable same = table(city, ReportKind::Memorandum);
  CHECK(same.rows.size() == 2);
}

TEST_CASE("sums of profiles say that a kawasan lacks its own", "[plan-tables]") {
  PlanCity city = plannedCity();
  city.snapshot.kawasan.push_back(Kawasan{kKawasan + 1, "w6", "KW-02", "Tepi Rel", {}, nullptr});
  city.snapshot.buildIndex();
  KawasanProfile profile;
  profile.kawasanId = kKawasan;
  profile.legalHa = micro(2.5);
  profile.persons = 1500;
  city.snapshot.profiles.push_back(profile);
  const auto sum = [&](std::string_view key) {
    const ReportTable areas = table(city, ReportKind::Profile);
    return areas.totals[columnOf(areas, key)];
  };
  CHECK(units(sum("legal_ha")) == 2.5);
  CHECK(isLeast(sum("legal_ha")));
  CHECK(units(sum("profile_persons")) == 1500);
  CHECK(isLeast(sum("profile_persons")));
  CHECK(isNothing(sum("profile_women")));
  profile.kawasanId = kKawasan + 1;
  city.snapshot.profiles.push_back(profile);
  CHECK(units(sum("profile_persons")) == 3000);
  CHECK_FALSE(isLeast(sum("profile_persons")));
  CHECK_FALSE(isLeast(sum("legal_ha")));
}

TEST_CASE("an amount that nobody entered makes the sums of its source and of its year least ones", "[plan-tables]") {
  PlanCity city = plannedCity();
  const auto gang = std::ranges::find(city.snapshot.activities, "Jalan Gang 2", &Activity::name);
  REQUIRE(gang != city.snapshot.activities.end());
  const FeatureId second = gang->id;
  city.fund(second, "swasta_csr", std::nullopt);
  city.fund(second, "dak", std::nullopt);
  const ReportTable programme = table(city, ReportKind::Programme);
  const auto sum = [](const ReportTable& of, std::string_view key) { return of.totals[columnOf(of, key)]; };
  CHECK(isLeast(sum(programme, "planned_swasta_csr")));
  CHECK(number(sum(programme, "planned_swasta_csr")) == 7'000'000);
  CHECK_FALSE(isLeast(sum(programme, "planned_apbd_kota")));
  CHECK(isNothing(sum(programme, "planned_dak")));  // of it no amount at all is known

  const ReportTable years = table(city, ReportKind::ProgrammeYears);
  CHECK_FALSE(isLeast(sum(years, "planned_2021")));
  CHECK(isLeast(sum(years, "planned_2022")));
  CHECK(number(sum(years, "planned_2022")) == 20'000'000);
  CHECK(isNothing(sum(years, "planned_other_years")));
  CHECK(isLeast(sum(table(city, ReportKind::FiveYear), "planned")));

  // The memorandum has no line without an amount; its sums know of them.
  const ReportTable memo = table(city, ReportKind::Memorandum);
  REQUIRE(memo.rows.size() == 3);
  REQUIRE(memo.groups.size() == 2);
  const std::size_t planned = columnOf(memo, "planned");
  CHECK_FALSE(isLeast(memo.groups[0].totals[planned]));  // APBD
  CHECK(isLeast(memo.groups[1].totals[planned]));
  CHECK(number(memo.groups[1].totals[planned]) == 7'000'000);
  CHECK_FALSE(isLeast(memo.rows[memo.groups[1].firstRow][planned]));
  CHECK(isLeast(memo.totals[planned]));
  CHECK(memo.hasLeast());
  // A line of which one of two amounts is known is a least amount as well.
  const auto first = std::ranges::find(city.snapshot.activities, "Jalan Gang 1", &Activity::name);
  city.fund(first->id, "swasta_csr", std::nullopt);
  const ReportTable open = table(city, ReportKind::Memorandum);
  CHECK(isLeast(open.rows[open.groups[1].firstRow][planned]));
  CHECK(number(open.rows[open.groups[1].firstRow][planned]) == 7'000'000);
}

TEST_CASE("RP2KPKP and RPLP side by side, with money and effects of each side", "[plan-tables]") {
  PlanCity city = plannedCity();
  city.snapshot.planDocuments = {
      {1, "d1", PlanDocumentKind::Rplp, "RPLP Kalianyar", DocumentStatus::Final, 2, 2020, 2024, {}, {}}};
  std::vector<Activity> activities(city.snapshot.activities.begin(), city.snapshot.activities.end());
  for (Activity& activity : activities) {
    if (activity.name == "Jalan Gang 1") activity.refRp2kpkp = "1.1";
    if (activity.name == "Jalan Gang 2") activity.refRplp = "A2";
  }
  city.snapshot.activities = activities;
  const ReportTable lists = table(city, ReportKind::Lists);
  REQUIRE(lists.rows.size() == 3);  // the cancelled one is left out
  const auto at = [&](std::size_t row, std::string_view key) { return lists.rows[row][columnOf(lists, key)]; };
  // The RPLP is entered for the kelurahan, so that it lacks the first; the second has no RP2KPKP to be in but the
  // number of the first says that one is in use.
  CHECK(holds(at(0, "rp2kpkp"), std::string("1.1")));
  CHECK(holds(at(0, "lacking_in"), PlanDocumentKind::Rplp));
  CHECK(holds(at(0, "kelurahan"), std::string("Kalianyar")));
  CHECK(holds(at(1, "rplp"), std::string("A2")));
  CHECK(holds(at(1, "lacking_in"), PlanDocumentKind::Rp2kpkp));
  CHECK(std::holds_alternative<std::monostate>(at(2, "lacking_in")));
  REQUIRE(lists.groups.size() == 3);
  CHECK(holds(lists.groups[0].name, ListSide::Rp2kpkp));
  CHECK(holds(lists.groups[1].name, ListSide::Rplp));
  CHECK(holds(lists.groups[2].name, ListSide::Neither));
  const std::size_t planned = columnOf(lists, "planned");
  const std::size_t road = columnOf(lists, "road_surface");
  CHECK(number(lists.groups[0].totals[planned]) == 57'000'000);
  CHECK(units(lists.groups[0].totals[road]) == 120);
  CHECK(number(lists.groups[1].totals[planned]) == 20'000'000);
  CHECK(units(lists.groups[1].totals[road]) == 80);
  CHECK_FALSE(number(lists.groups[2].totals[planned]).has_value());
  CHECK_FALSE(units(lists.groups[2].totals[road]).has_value());
  CHECK(number(lists.totals[planned]) == 77'000'000);
  CHECK(units(lists.totals[road]) == 200);
}

TEST_CASE("a place that works of two years touch counts once in the sum", "[plan-tables]") {
  const ReportTable plan = table(plannedCity(), ReportKind::FiveYear);
  REQUIRE(plan.rows.size() == 2);
  const std::size_t rts = columnOf(plan, "rt");
  CHECK(number(plan.rows[0][rts]) == 1);
  CHECK(number(plan.rows[1][rts]) == 1);
  CHECK(number(plan.totals[rts]) == 1);
  CHECK(units(plan.totals[columnOf(plan, "verified_ha")]) == 2);
}

TEST_CASE("what the works of a year treat, by land, typology, location and pattern of their kawasan", "[plan-tables]") {
  PlanCity city = plannedCity();
  const auto at = [](const ReportTable& plan, std::string_view key) { return plan.totals[columnOf(plan, key)]; };
  {
    // Nothing is recorded of the kawasan: it is counted as that, and no hectares of land are 0.
    const ReportTable plan = table(city, ReportKind::FiveYear);
    CHECK(units(at(plan, "kawasan_ha")) == 4);
    CHECK_FALSE(units(at(plan, "legal_ha")).has_value());
    for (const char* unknown :
         {"land_unknown_kawasan", "typology_unknown", "location_unknown", "unknown_pattern_kawasan"})
      CHECK(number(at(plan, unknown)) == 1);
    CHECK(units(at(plan, "unknown_pattern_ha")) == 4);
    CHECK(number(at(plan, "renewal_kawasan")) == 0);
    CHECK(units(at(plan, "renewal_ha")) == 0);
  }
  std::vector<Kawasan> kawasan(city.snapshot.kawasan.begin(), city.snapshot.kawasan.end());
  kawasan.front().typology = edition2018().typologies.back().key;
  city.snapshot.kawasan = kawasan;
  KawasanProfile profile;
  profile.kawasanId = kKawasan;
  profile.location = LocationClass::Fringe;
  profile.pattern = PatternChoice::Renewal;
  profile.legalHa = micro(3);
  profile.illegalHa = micro(0);
  city.snapshot.profiles.push_back(profile);
  const ReportTable plan = table(city, ReportKind::FiveYear);
  CHECK(units(at(plan, "legal_ha")) == 3);
  CHECK(units(at(plan, "illegal_ha")) == 0);
  CHECK_FALSE(units(at(plan, "untitled_ha")).has_value());
  CHECK(number(at(plan, "land_unknown_kawasan")) == 1);  // one of the three is not known
  CHECK(number(at(plan, "typology_" + edition2018().typologies.back().key)) == 1);
  CHECK(number(at(plan, "typology_unknown")) == 0);
  CHECK(number(at(plan, "location_fringe")) == 1);
  CHECK(number(at(plan, "renewal_kawasan")) == 1);
  CHECK(units(at(plan, "renewal_ha")) == 4);
  CHECK(units(at(plan, "renewal_households_kk")) == 100);
  CHECK(number(at(plan, "unknown_pattern_kawasan")) == 0);
  // Both years touch it: each row has it, the sum has it once.
  for (const auto& row : plan.rows) CHECK(number(row[columnOf(plan, "renewal_kawasan")]) == 1);
}

TEST_CASE("the programme names users, papers and who handled them", "[plan-tables]") {
  PlanCity city;
  Activity works;
  works.name = "Jamban";
  works.family = "wastewater";
  works.tier = WorkTier::Tertiary;
  works.executor = Executor::Ksm;
  works.ded = "DED 12/2021";
  works.landDocument = "hibah 3/2021";
  works.appraisalDate = Date{2021, 2, 1};
  const FeatureId id = city.activity(works);
  works.name = "Pelatihan";
  works.family = "economic";
  works.ded.clear();
  works.landDocument.clear();
  works.tier.reset();
  const FeatureId training = city.activity(works);
  city.state(id, LifeStep::Proposal, {2021, 1, 5});
  city.snapshot.attachments.push_back({1,
                                       AttachmentOwner::Activity,
                                       id,
                                       AttachmentKind::Ded,
                                       "Gambar",
                                       "ded.pdf",
                                       {},
                                       1,
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {},
                                       {}});
  for (const bool isPoor : {true, false, true})
    city.snapshot.beneficiaries.push_back({0, id, "Orang", {}, {}, {}, isPoor});
  city.snapshot.beneficiaries.push_back({0, training, "Orang", {}, {}, {}, std::nullopt});
  city.snapshot.activities.front().beneficiaries = {114, {}, 30, {}, {}, true, false};
  city.snapshot.info.signers[static_cast<std::size_t>(SignerRole::Known)] = "Kepala Bappeda\nBudi";
  const ReportTable programme = table(city, ReportKind::Programme);
  REQUIRE(programme.rows.size() == 2);
  CHECK(programme.isEstimate(0, columnOf(programme, "persons")));
  CHECK_FALSE(programme.isEstimate(0, columnOf(programme, "households_kk")));
  CHECK_FALSE(programme.isEstimate(1, columnOf(programme, "persons")));
  CHECK(programme.signers == std::vector<std::string>{"", "", "Kepala Bappeda\nBudi"});
  const auto at = [&](std::size_t row, std::string_view key) { return programme.rows[row][columnOf(programme, key)]; };
  CHECK(units(at(0, "low_income")) == 2);               // the named ones, as no count was entered
  CHECK_FALSE(units(at(1, "low_income")).has_value());  // nobody said it of anyone
  city.snapshot.activities.front().beneficiaries.lowIncome = 30;
  const ReportTable counted = table(city, ReportKind::Programme);
  CHECK(units(counted.rows[0][columnOf(counted, "low_income")]) == 30);
  CHECK(holds(at(0, "ded"), std::string("DED 12/2021, ded.pdf")));
  CHECK(holds(at(0, "permits"), std::string("hibah 3/2021")));
  CHECK(holds(at(1, "ded"), std::monostate()));
  CHECK(holds(at(0, "proposed"), Date{2021, 1, 5}));
  CHECK(holds(at(0, "appraised"), Date{2021, 2, 1}));
  CHECK(holds(at(0, "tier"), WorkTier::Tertiary));
  CHECK(holds(at(0, "executor"), std::vector{Executor::Ksm}));
  CHECK(std::get<LocalText>(at(0, "component")).id == "lingkungan");
  CHECK(std::get<LocalText>(at(1, "component")).id == "ekonomi");
  CHECK(std::get<LocalText>(at(1, "aspect")).id == "ekonomi");
}

TEST_CASE("money by source counts an activity once in the sum", "[plan-tables]") {
  const ReportTable sources = table(plannedCity(), ReportKind::Sources);
  CHECK(number(sources.totals[columnOf(sources, "activities")]) == 3);
  CHECK(number(sources.totals[columnOf(sources, "planned")]) == 77'000'000);

  // Both roads lie in one RT of 2 ha: it is there once, in every row and in the sum.
  REQUIRE(sources.rows.size() == 3);
  const auto at = [&](std::size_t row, std::string_view key) { return sources.rows[row][columnOf(sources, key)]; };
  CHECK(std::get<LocalText>(at(0, "source")).id == catalogue().sourceByKey("apbd_kota")->name.id);
  CHECK(number(at(0, "rt")) == 1);
  CHECK(units(at(0, "verified_ha")) == 2);
  CHECK(units(at(0, "road_surface")) == 200);
  CHECK(units(at(1, "road_surface")) == 120);
  CHECK(holds(at(2, "source"), std::monostate()));
  CHECK(number(at(2, "rt")) == 0);
  CHECK(holds(at(2, "verified_ha"), std::monostate()));
  CHECK(number(sources.totals[columnOf(sources, "rt")]) == 1);
  CHECK(units(sources.totals[columnOf(sources, "verified_ha")]) == 2);
  CHECK(units(sources.totals[columnOf(sources, "road_surface")]) == 200);
}

TEST_CASE("the activities and areas behind a row are as many as it counts", "[plan-tables]") {
  const PlanCity city = plannedCity();
  for (const ReportKind kind : {ReportKind::Sources, ReportKind::FiveYear}) {
    const ReportTable made = table(city, kind);
    for (std::size_t row = 0; row <= made.rows.size(); ++row) {
      INFO(keyOf(kind) << " " << row);
      const bool isSum = row == made.rows.size();
      const auto& cells = isSum ? made.totals : made.rows[row];
      const auto behind = activitiesBehind(city.snapshot, kind, isSum ? std::nullopt : std::optional(row));
      ReachedAreas reached;
      for (const Activity* each : behind) reached.add(city.snapshot, *each);
      CHECK(std::get<std::int64_t>(cells[columnOf(made, "activities")]) == static_cast<std::int64_t>(behind.size()));
      CHECK(std::get<std::int64_t>(cells[columnOf(made, "rt")]) == static_cast<std::int64_t>(reached.rts.size()));
    }
    CHECK(activitiesBehind(city.snapshot, kind, made.rows.size()).empty());
  }
  // Of its three works the city pays the two roads (see above), in one RT.
  CHECK(activitiesBehind(city.snapshot, ReportKind::Sources, 0).size() == 2);
  CHECK(activitiesBehind(city.snapshot, ReportKind::Programme, 0).empty());
}

TEST_CASE("what remains is decree less signed minutes", "[plan-tables]") {
  PlanCity city;
  SECTION("without a decree nothing is known to remain") {
    city.sign(1, {2021, 12, 20}, 1);
    CHECK(isMissing(remainingHectares(city.snapshot, Level::Kawasan, kKawasan)));
  }
  SECTION("without minutes all of it does, at the most") {
    city.decree(12.5);
    CHECK_FALSE(hasReductions(city.snapshot, Level::Kawasan));
    const ReportTable progress = table(city, ReportKind::Progress);
    const std::size_t remaining = columnOf(progress, "remaining_ha");
    CHECK((std::get<Amount>(progress.rows[0][remaining]) == Amount{micro(12.5), false, true}));
    CHECK((std::get<Amount>(progress.totals[remaining]) == Amount{micro(12.5), false, true}));
    // Once there are minutes, an area that none of them names lost nothing.
    city.sign(1, {2021, 12, 20}, 1);
    CHECK(hasReductions(city.snapshot, Level::Kawasan));
    CHECK_FALSE(isMost(table(city, ReportKind::Progress).rows[0][remaining]));
    city.snapshot.minutes.clear();
    CHECK(remainingHectares(city.snapshot, Level::Kawasan, kKawasan) == micro(12.5));
    CHECK(isMissing(signedReduction(city.snapshot, Level::Kawasan, kKawasan)));
  }
  SECTION("by year, in the tables") {
    city.decree(12.5);
    city.sign(1, {2021, 12, 20}, 2);
    city.sign(2, {2022, 12, 20}, 0.5);
    const ReportTable progress = table(city, ReportKind::Progress);
    REQUIRE(progress.rows.size() == 1);
    const auto at = [&](std::string_view key) { return progress.rows[0][columnOf(progress, key)]; };
    CHECK(units(at("reduced_ha_2021")) == 2);
    CHECK(units(at("reduced_ha")) == 2.5);
    CHECK(units(at("remaining_ha")) == 10);
    CHECK(holds(at("kelurahan"), std::string("Kalianyar")));
    CHECK(holds(at("minutes"), std::string("BA 1; BA 2")));
    // Decree and minutes name the kawasan, so that its kelurahan has none of its own.
    const ReportTable kelurahan = table(city, ReportKind::Kelurahan);
    for (const auto& row : kelurahan.rows) CHECK_FALSE(units(row[columnOf(kelurahan, "decree_ha")]).has_value());
    CHECK(kelurahan.rows.size() == 2);
    // Works that stand in no kelurahan have a row that says so.
    PlanCity loose = city;
    static_cast<void>(loose.activity(2022));
    const ReportTable named = table(loose, ReportKind::Kelurahan);
    REQUIRE(named.rows.size() == 3);
    CHECK(std::get<LocalText>(named.rows[2][columnOf(named, "name")]).id.ends_with("tanpa kelurahan"));
    CHECK(std::get<double>(at("reduced_percent")) == Approx(20));  // 2.5 of 12.5

    PlanCity other;
    other.decree(7.5);
    city.snapshot.info.targetHectares = micro(5);
    const std::array cities{static_cast<const Snapshot*>(&city.snapshot),
                            static_cast<const Snapshot*>(&other.snapshot)};
    const ReportTable all = citiesTable(cities);
    REQUIRE(all.rows.size() == 2);
    CHECK_FALSE(units(all.rows[1][columnOf(all, "reduced_ha")]).has_value());
    CHECK(units(all.totals[columnOf(all, "decree_ha")]) == 20);
    CHECK(units(all.totals[columnOf(all, "remaining_ha")]) == 17.5);
    // Nobody knows what the second city took off: 2.5 of 20 ha at least, and 17.5 ha at most are left.
    CHECK((std::get<Amount>(all.totals[columnOf(all, "remaining_ha")]) == Amount{micro(17.5), false, true}));
    CHECK((std::get<Amount>(all.rows[1][columnOf(all, "remaining_ha")]) == Amount{micro(7.5), false, true}));
    CHECK((std::get<Amount>(all.rows[0][columnOf(all, "remaining_ha")]) == Amount{micro(10)}));
    CHECK((std::get<Amount>(all.totals[columnOf(all, "reduced_ha")]) == Amount{micro(2.5), true}));
    CHECK((std::get<Amount>(all.totals[columnOf(all, "reduced_percent")]) == Amount{micro(12.5), true}));
    // One of the two has a target, 2.5 of 5 ha are its own; of both together there is no percent.
    CHECK(units(all.rows[0][columnOf(all, "target_ha")]) == 5);
    CHECK(std::get<double>(all.rows[0][columnOf(all, "target_percent")]) == Approx(50));
    CHECK(holds(all.rows[1][columnOf(all, "target_percent")], std::monostate()));
    CHECK((std::get<Amount>(all.totals[columnOf(all, "target_ha")]) == Amount{micro(5), true}));
    CHECK(holds(all.totals[columnOf(all, "target_percent")], std::monostate()));

    // A third city has no decree: the sums are what the others have at least. What is left may be more by it and less
    // by what the second took off, so there is no bound.
    PlanCity unnamed;
    const std::array three{cities[0], cities[1], static_cast<const Snapshot*>(&unnamed.snapshot)};
    const ReportTable province = citiesTable(three);
    CHECK((std::get<Amount>(province.totals[columnOf(province, "decree_ha")]) == Amount{micro(20), true}));
    CHECK(holds(province.totals[columnOf(province, "remaining_ha")], std::monostate()));
    CHECK(holds(province.totals[columnOf(province, "reduced_percent")], std::monostate()));
  }
}

TEST_CASE("minutes signed before the decree stand apart and take nothing off it", "[plan-tables]") {
  PlanCity city;
  city.decree(12.5);
  city.sign(1, {2017, 12, 20}, 4);
  city.sign(2, {2021, 12, 20}, 2);
  const ReportTable progress = table(city, ReportKind::Progress);
  const auto at = [&](std::string_view key) { return progress.rows[0][columnOf(progress, key)]; };
  CHECK(units(at("reduced_ha")) == 2);
  CHECK(units(at("remaining_ha")) == 10.5);
  CHECK(holds(at("minutes"), std::string("BA 2")));
  CHECK(units(at("before_decree_ha")) == 4);
  CHECK(holds(at("before_decree_minutes"), std::string("BA 1")));
  CHECK(units(progress.totals[columnOf(progress, "before_decree_ha")]) == 4);
  const std::array cities{static_cast<const Snapshot*>(&city.snapshot)};
  const ReportTable all = citiesTable(cities);
  CHECK(units(all.rows[0][columnOf(all, "before_decree_ha")]) == 4);
  CHECK(units(all.rows[0][columnOf(all, "reduced_ha")]) == 2);
}

TEST_CASE("a density over sums that lack an RT is not printed", "[plan-tables]") {
  PlanCity city;
  FigureRow counted = slumRt();
  counted[Parameter::Population] = micro(400);
  city.figures(1, {{kFirstRt, counted}, {kSecondRt, counted}});
  ReportTable locations = table(city, ReportKind::Locations);
  CHECK(std::get<double>(locations.rows[0][columnOf(locations, "population_density")]) == Approx(200));  // 800 : 4 ha
  PlanCity other;
  other.figures(1, {{kFirstRt, counted}});  // nothing is known of the second RT of the kawasan
  locations = table(other, ReportKind::Locations);
  CHECK((std::get<Amount>(locations.rows[0][columnOf(locations, "population")]) == Amount{micro(400), true}));
  CHECK(holds(locations.rows[0][columnOf(locations, "population_density")], std::monostate()));
  CHECK(holds(locations.totals[columnOf(locations, "population_density")], std::monostate()));
}

TEST_CASE("minutes and follow-up lines from typed fields", "[plan-tables]") {
  const PlanCity city;
  const auto made =
      readMinutes(city.snapshot, nullptr, {{"number", "BA 1"}, {"date", "2021-12-20"}, {"ha@Tepi Kali", "1,5"}});
  REQUIRE(made.has_value());
  REQUIRE(made->lines.size() == 1);
  CHECK(made->lines[0].hectares == micro(1.5));
  CHECK(made->minutes.effectYear() == 2021);
  const auto code = [&](const FieldTexts& fields) { return readMinutes(city.snapshot, nullptr, fields).error().code; };
  CHECK(code({{"date", "2021-12-20"}, {"ha@Tepi Kali", "1"}}) == ErrorCode::BadValue);
  CHECK(code({{"number", "1"}, {"date", "20/31/2021"}, {"ha@Tepi Kali", "1"}}) == ErrorCode::BadValue);
  CHECK(code({{"number", "1"}, {"date", "2021-12-20"}, {"ha@Tepi Kali", "-1"}}) == ErrorCode::BadValue);
  CHECK(code({{"number", "1"}, {"date", "2021-12-20"}, {"ha@Tepi Kali", "banyak"}}) == ErrorCode::BadNumber);
  CHECK(code({{"number", "1"}, {"date", "2021-12-20"}, {"ha@Entah", "1"}}) == ErrorCode::UnknownArea);
  CHECK(code({{"number", "1"}, {"date", "2021-12-20"}, {"ha@Duri", "1"}}) == ErrorCode::BadValue);  // no kawasan
  CHECK(code({{"nomor", "1"}}) == ErrorCode::UnknownField);

  const auto line = readFollowUp(city.snapshot, nullptr, {{"item", "DED"}, {"meeting", "Rakor"}});
  REQUIRE(line.has_value());
  CHECK(line->meeting.id == 0);
  CHECK_FALSE(readFollowUp(city.snapshot, nullptr, {{"item", "DED"}}).has_value());
  CHECK_FALSE(readFollowUpState(1, {{"status", "mungkin"}, {"date", "2021-12-20"}}).has_value());
}

TEST_CASE("needs are what fails, by kawasan, and what nobody entered is no need of 0", "[plan-tables]") {
  PlanCity city;
  city.figures(1,
               {{kFirstRt, with(wholeRt(), {{Parameter::RoadSurface, 400}})},
                {kSecondRt, with(wholeRt(), {{Parameter::RoadSurface, 50}, {Parameter::DrainageConstruction, -3}})}});
  const ReportTable needs = table(city, ReportKind::Needs);
  const std::size_t road = columnOf(needs, "road_surface_gap");
  REQUIRE(needs.rows.size() == 3);
  REQUIRE(needs.groups.size() == 2);
  CHECK(needs.columns[road].unit == Unit::Metre);
  CHECK(std::get<std::string>(needs.groups[0].name) == "Tepi Kali");
  CHECK(std::get<Amount>(needs.groups[0].totals[road]).micro == micro(450));
  CHECK(std::get<Amount>(needs.rows[1][columnOf(needs, "drainage_construction_gap")]).micro == 0);
  // The RT without kawasan has no figures at all.
  CHECK(std::holds_alternative<std::monostate>(needs.groups[1].name));
  CHECK(std::holds_alternative<std::monostate>(needs.rows[2][road]));
  CHECK(number(needs.rows[2][columnOf(needs, "figures_missing")]) == 16);
  CHECK(std::get<Amount>(needs.totals[road]).micro == micro(450));
  // So the sum over all is a least amount, that of the kawasan is whole.
  CHECK(std::get<Amount>(needs.totals[road]).isLeast);
  CHECK_FALSE(std::get<Amount>(needs.groups[0].totals[road]).isLeast);
  for (const auto& row : needs.rows) {
    const bool hasFigures = !std::holds_alternative<std::monostate>(row[columnOf(needs, "total")]);
    CHECK(hasFigures == std::holds_alternative<Amount>(row[columnOf(needs, "verified_ha")]));
  }
  CHECK(keyOf(ReportKind::Needs) == "needs");
  CHECK(reportKindByKey("needs") == ReportKind::Needs);
}

TEST_CASE("a sum over RT of which one lacks the figure is a least amount in every table", "[plan-tables]") {
  PlanCity city;
  static_cast<void>(city.activity(
      2022, {effectOn(kFirstRt, Parameter::RoadSurface, 10), effectOn(kSecondRt, Parameter::RoadSurface, 10)}));
  city.figures(1, {{kFirstRt, wholeRt()}, {kSecondRt, wholeRt()}});
  const auto hectares = [&](ReportKind kind, std::string_view key = "verified_ha") {
    const ReportTable made = table(city, kind);
    const auto said = [&](const std::vector<ReportCell>& cells) {
      const Amount amount = std::get<Amount>(cells[columnOf(made, key)]);
      return (amount.isLeast ? "≥ " : "") + std::to_string(amount.micro / kMicroPerUnit);
    };
    return said(made.rows.back()) + ", in all " + said(made.totals);
  };
  const std::string whole = "4, in all 4";
  const std::string least = "≥ 2, in all ≥ 2";
  const auto kinds = {ReportKind::Locations, ReportKind::Profile, ReportKind::FiveYear};
  for (const ReportKind kind : kinds) CHECK(hectares(kind) == whole);
  CHECK(hectares(ReportKind::FiveYear, "kawasan_ha") == whole);
  CHECK_FALSE(table(city, ReportKind::Profile).hasLeast());
  // The second RT has figures, but not this one; then none at all.
  FigureRow open = wholeRt();
  open[Parameter::AreaVerified] = kMissing;
  for (const bool hasFigures : {true, false}) {
    INFO(hasFigures);
    city.figures(1, {{kFirstRt, wholeRt()}});
    if (hasFigures) city.figures(1, {{kFirstRt, wholeRt()}, {kSecondRt, open}});
    for (const ReportKind kind : kinds) CHECK(hectares(kind) == least);
    CHECK(hectares(ReportKind::FiveYear, "kawasan_ha") == least);
    CHECK(hectares(ReportKind::Sources) == least);
    CHECK(hectares(ReportKind::Kelurahan) == least);
    const ReportTable rts = table(city, ReportKind::Rt);
    CHECK(std::get<Amount>(rts.totals[columnOf(rts, "area_verified")]).isLeast);
    CHECK(table(city, ReportKind::Profile).hasLeast());
  }
}

TEST_CASE("the authority of a kawasan is read from its hectares, with the side of each limit as data",
          "[plan-tables]") {
  PlanCity city;
  const auto keyFor = [&] {
    const Authority* const authority = authorityOf(city.snapshot, 1, kKawasan);
    return authority == nullptr ? std::string() : authority->key;
  };
  CHECK(keyFor().empty());  // no hectares at all
  city.figures(1, {{kFirstRt, wholeRt()}});
  CHECK(keyFor().empty());  // 2 ha at least
  city.figures(1, {{kFirstRt, wholeRt()}, {kSecondRt, wholeRt()}});
  CHECK(keyFor() == "city");
  city.figures(1, {{kFirstRt, bases(20, 1, 1, 1, 1)}});
  CHECK(keyFor() == "centre");  // whatever the other RT adds
  for (const auto& [hectares, key] : std::vector<std::pair<double, std::string>>{
           {9.99, "city"}, {10, "province"}, {14.999, "province"}, {15, "centre"}}) {
    INFO(hectares);
    city.snapshot.decreeAreas.clear();
    city.decree(hectares);
    CHECK(keyFor() == key);
  }
  const ReportTable locations = table(city, ReportKind::Locations);
  CHECK(std::get<LocalText>(locations.rows[0][columnOf(locations, "authority")]).id == "pusat");
  const ReportTable needs = table(city, ReportKind::Needs);
  CHECK(std::get<LocalText>(needs.rows[0][columnOf(needs, "authority")]).id == "pusat");
  CHECK(holds(needs.rows[2][columnOf(needs, "authority")], std::monostate()));  // in no kawasan
  CHECK_FALSE(authorities().marks.empty());

  const std::string level = R"({"key": "a", "name": {"id": "A", "en": "A"}, "from_ha": 0, "from_included": true})";
  const std::string next = R"({"key": "b", "name": {"id": "B", "en": "B"}, "from_ha": 10, "from_included": false})";
  const auto made = parseAuthorities(R"({"marks": [], "levels": [)" + level + "," + next + "]}");
  REQUIRE(made.has_value());
  CHECK(made->of(micro(10))->key == "a");
  CHECK(made->of(micro(10.01))->key == "b");
  for (const std::string& levels : {std::string(), next, level + "," + level})
    CHECK_FALSE(parseAuthorities(R"({"marks": [], "levels": [)" + levels + "]}").has_value());
}

TEST_CASE("users that nobody confirmed are an estimate in the rows and sums of every table", "[plan-tables]") {
  PlanCity city;
  Activity works;
  works.name = "Jalan";
  works.year = 2021;
  works.beneficiaries.households = 73;
  works.beneficiaries.householdsEstimated = true;
  works.beneficiaries.persons = 200;
  static_cast<void>(city.activity(works));
  works.name = "Drainase";
  works.year = 2022;
  works.beneficiaries.households = 10;
  works.beneficiaries.householdsEstimated = false;
  static_cast<void>(city.activity(works));
  for (const ReportKind kind : {ReportKind::Programme, ReportKind::FiveYear}) {
    const ReportTable plan = table(city, kind);
    const std::size_t households = columnOf(plan, "households_kk");
    const std::size_t persons = columnOf(plan, "persons");
    REQUIRE(plan.rows.size() == 2);
    CHECK(units(plan.totals[households]) == 83);
    CHECK(plan.isEstimate(0, households));
    CHECK_FALSE(plan.isEstimate(1, households));
    CHECK_FALSE(plan.isEstimate(0, persons));
    CHECK(plan.isEstimateSum(0, 2, households));
    CHECK_FALSE(plan.isEstimateSum(1, 1, households));
    CHECK_FALSE(plan.isEstimateSum(0, 2, persons));
    CHECK(estimatesIn(plan, 0) == "households_kk");
    CHECK(estimatesIn(plan, 1).empty());
  }
}
