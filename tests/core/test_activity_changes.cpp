// What the history calls a change of an activity.

#include "core/import/activity_changes.h"

#include <functional>

#include "tests/support/catch.h"

using namespace kawasan;

TEST_CASE("each part of an activity that changes is named once, in the order of the form", "[plan-import]") {
  Activity before;
  before.name = "Jalan Gang 3";
  before.geometry = std::make_shared<const Geometry>(Point{656000, 9234000});
  const auto partsOf = [&before](const std::function<void(ActivityEdit&)>& change) {
    ActivityEdit edit;
    edit.record = before;
    change(edit);
    return changedParts(before, edit);
  };
  CHECK(partsOf([](ActivityEdit&) {}).empty());
  // The same place read again is no change.
  CHECK(partsOf([](ActivityEdit& edit) {
          edit.record.geometry = std::make_shared<const Geometry>(Point{656000, 9234000});
        }).empty());
  CHECK(partsOf([](ActivityEdit& edit) { edit.record.geometry = nullptr; }) == "place");
  CHECK(partsOf([](ActivityEdit& edit) { edit.record.kpp.women = 0; }) == "kpp");
  CHECK(partsOf([](ActivityEdit& edit) { edit.record.upkeepCost = 0; }) == "kpp");
  CHECK(partsOf([](ActivityEdit& edit) { edit.record.beneficiaries.personsEstimated = true; }) == "users");
  CHECK(partsOf([](ActivityEdit& edit) {
          edit.removedFunding = {4};
          edit.record.note = "dicek";
          edit.record.kpp.name = "KPP Melati";
          edit.record.kpp.men = 12;
          edit.record.code = "K-07";
        }) == "name,kpp,note,funding");
  CHECK(partsOf([](ActivityEdit& edit) {
          Activity& record = edit.record;
          record.code = "K-07";
          record.tier = WorkTier::Tertiary;
          record.programmeId = 3;
          record.location = "Gang 3";
          record.lifeYears = 8;
          record.contractUnit = "m";
          record.costRealised = 0;
          record.upl = "UPL";
          record.kpp.address = "Gang Melati 4";
          record.beneficiaries.women = 3;
          record.rab = "RAB-3";
          record.landNeeded = false;
          record.note = "dicek";
          edit.effects.emplace_back();
          edit.funding.emplace_back();
          edit.people.emplace_back();
        }) ==
        "name,work,programme,place,years,volume,cost,executor,kpp,users,documents,safeguards,note,effects,funding,"
        "people");

  ActivityEdit edit;
  edit.record = before;
  CHECK(activityLabel(nullptr, edit).key == "add-activity");
  edit.record.kpp.men = 12;
  const EditLabel label = activityLabel(&before, edit);
  CHECK(label.key == "change-activity");
  CHECK(label.params.get("activity") == "Jalan Gang 3");
  CHECK(label.params.get("parts") == "kpp");
}
