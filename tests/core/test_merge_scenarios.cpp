// Scenarios in a merge: each stays as somebody kept it, and two sides that changed one are asked about.

#include <algorithm>
#include <set>

#include "tests/core/merge_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

FeatureId addActivity(Project& project, const char* name) {
  Activity activity;
  activity.name = name;
  edit(project, "add-activity", [&](Edit& each) { each.put(activity); });
  return activity.id;
}

/// Keeps what is there now, but for `off`.
FeatureId keepScenario(Project& project, const char* name, const std::vector<FeatureId>& off = {}) {
  Scenario scenario{0, {}, name, {}};
  edit(project, "keep-scenario", [&](Edit& each) {
    each.put(scenario);
    for (const FeatureId activity : off) {
      ScenarioActivity switched{0, scenario.id, activity};
      each.put(switched);
    }
  });
  return scenario.id;
}

void switchOff(Project& project, FeatureId scenario, FeatureId activity) {
  edit(project, "keep-scenario", [&](Edit& each) {
    ScenarioActivity switched{0, scenario, activity};
    each.put(switched);
  });
}

void switchOn(Project& project, FeatureId scenario, FeatureId activity) {
  const SharedSnapshot now = value(project.snapshot());
  const auto off = std::ranges::find_if(now->scenarioActivities, [&](const ScenarioActivity& each) {
    return each.scenarioId == scenario && each.activityId == activity;
  });
  REQUIRE(off != now->scenarioActivities.end());
  edit(project, "keep-scenario", [&](Edit& each) { each.removeScenarioActivity(off->id); });
}

/// Names of the activities that a scenario has, by the name of the scenario.
std::set<std::string> namesIn(Project& project, const std::string& scenario) {
  const SharedSnapshot now = value(project.snapshot());
  const auto found = std::ranges::find(now->scenarios, scenario, &Scenario::name);
  REQUIRE(found != now->scenarios.end());
  std::set<std::string> names;
  for (const Activity& activity : now->activities) names.insert(activity.name);
  for (const ScenarioActivity& off : now->scenarioActivities) {
    if (off.scenarioId != found->id) continue;
    for (const Activity& activity : now->activities) {
      if (activity.id == off.activityId) names.erase(activity.name);
    }
  }
  return names;
}

using ActivityNames = std::set<std::string>;

}  // namespace

TEST_CASE("an activity of a copy is left out of a scenario that the office kept meanwhile", "[merge-scenarios]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    addActivity(copy, "Saluran Gang 4");
  }
  keepScenario(office.project, "S");
  const MergePlan plan = office.plan({ani});
  office.merge(plan, proposedChoices(plan));
  CHECK(value(office.project.snapshot())->activities.size() == 2);
  CHECK(namesIn(office.project, "S") == ActivityNames{"Jalan Gang 3"});
}

TEST_CASE("an activity of the office is left out of a scenario that a copy kept meanwhile", "[merge-scenarios]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    addActivity(copy, "Saluran Gang 4");
    keepScenario(copy, "S");
  }
  addActivity(office.project, "Sumur");
  const MergePlan plan = office.plan({ani});
  office.merge(plan, proposedChoices(plan));
  CHECK(value(office.project.snapshot())->activities.size() == 3);
  CHECK(namesIn(office.project, "S") == ActivityNames{"Jalan Gang 3", "Saluran Gang 4"});
}

TEST_CASE("an activity of one copy is left out of the scenario of another", "[merge-scenarios]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const std::string budi = office.handOut("budi.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    addActivity(copy, "Saluran Gang 4");
    Project other = openedBy(budi, "Budi");
    keepScenario(other, "S");
  }
  const MergePlan plan = office.plan({ani, budi});
  office.merge(plan, proposedChoices(plan));
  CHECK(namesIn(office.project, "S") == ActivityNames{"Jalan Gang 3"});
}

TEST_CASE("a scenario that was there before stays as it was with new activities of both sides", "[merge-scenarios]") {
  Office office;
  keepScenario(office.project, "S");
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    addActivity(copy, "Saluran Gang 4");
  }
  addActivity(office.project, "Sumur");
  const MergePlan plan = office.plan({ani});
  CHECK(plan.count(MergeKind::Conflict) == 0);
  office.merge(plan, proposedChoices(plan));
  CHECK(value(office.project.snapshot())->activities.size() == 3);
  CHECK(namesIn(office.project, "S") == ActivityNames{"Jalan Gang 3"});
}

TEST_CASE("a scenario that both sides changed is asked about and never mixed by itself", "[merge-scenarios]") {
  Office office;
  const FeatureId well = addActivity(office.project, "Sumur");
  const FeatureId drain = addActivity(office.project, "Saluran");
  const FeatureId scenario = keepScenario(office.project, "S", {drain});
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    switchOff(copy, scenario, office.activity);  // Sumur alone
  }
  switchOff(office.project, scenario, well);
  switchOn(office.project, scenario, drain);  // Jalan and Saluran
  const MergePlan plan = office.plan({ani});
  REQUIRE(plan.items.size() == 1);
  CHECK(plan.items[0].kind == MergeKind::Conflict);
  CHECK(plan.items[0].column == kSwitchedOff);
  // Off here: Sumur; off in the copy: Jalan and Saluran.
  CHECK(plan.items[0].mine == StoredValue(std::string("1\nSumur")));
  // Before both: Saluran, which the office has on now.
  CHECK(plan.items[0].base == StoredValue(std::string("1\nSaluran")));
  REQUIRE(plan.items[0].offers.size() == 1);
  CHECK(std::get<std::string>(plan.items[0].offers[0].value) == "2\nJalan Gang 3\nSaluran");
  CHECK(proposedChoices(plan).taken == std::vector<std::optional<std::size_t>>{std::nullopt});
  office.merge(plan, proposedChoices(plan));
  CHECK(namesIn(office.project, "S") == ActivityNames{"Jalan Gang 3", "Saluran"});
  // The other list is taken as a whole, as the copy kept it.
  const MergePlan again = office.plan({ani});
  office.merge(again, proposedChoices(again, MergeSide::Theirs));
  CHECK(namesIn(office.project, "S") == ActivityNames{"Sumur"});
  value(office.project.undo());
  CHECK(namesIn(office.project, "S") == ActivityNames{"Jalan Gang 3", "Saluran"});
}

TEST_CASE("a scenario that one side changed is taken over", "[merge-scenarios]") {
  Office office;
  const FeatureId well = addActivity(office.project, "Sumur");
  const FeatureId scenario = keepScenario(office.project, "S", {well});
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    switchOff(copy, scenario, office.activity);
    switchOn(copy, scenario, well);
  }
  addActivity(office.project, "Saluran");
  const MergePlan plan = office.plan({ani});
  CHECK(plan.count(MergeKind::Conflict) == 0);
  office.merge(plan, proposedChoices(plan));
  CHECK(namesIn(office.project, "S") == ActivityNames{"Sumur"});
}

TEST_CASE("two scenarios of one name are one conflict, and either list is taken as a whole", "[merge-scenarios]") {
  Office office;
  const FeatureId well = addActivity(office.project, "Sumur");
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    addActivity(copy, "Saluran Gang 4");
    keepScenario(copy, "Skenario 1", {well});  // Jalan and the drain
  }
  addActivity(office.project, "Taman");
  keepScenario(office.project, "Skenario 1", {office.activity, well});  // Taman alone
  const MergePlan plan = office.plan({ani});
  CHECK(plan.count(MergeKind::Conflict) == 1);
  office.merge(plan, proposedChoices(plan));
  CHECK(namesIn(office.project, "Skenario 1") == ActivityNames{"Taman"});
  value(office.project.undo());
  const MergePlan again = office.plan({ani});
  office.merge(again, proposedChoices(again, MergeSide::Theirs));
  CHECK(namesIn(office.project, "Skenario 1") == ActivityNames{"Jalan Gang 3", "Saluran Gang 4"});
}

TEST_CASE("two sides that keep one list under one name have no conflict", "[merge-scenarios]") {
  Office office;
  const FeatureId well = addActivity(office.project, "Sumur");
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    keepScenario(copy, "S", {well});
  }
  keepScenario(office.project, "S", {well});
  CHECK(office.plan({ani}).items.empty());
}
