// Field copies taken back: what is taken over, what stands against each other, and that one undo takes it all back.

#include "tests/core/merge_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("figures of two RT from two copies come together", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const std::string budi = office.handOut("budi.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
    Project other = openedBy(budi, "Budi");
    office.setFigure(other, office.elsewhere, Parameter::Population, 250);
  }
  office.setFigure(office.project, office.second, Parameter::Buildings, 53);
  const MergePlan plan = office.plan({ani, budi});
  // Duri Utara before Kalianyar.
  CHECK(linesOf(plan) == Lines{"changed rt_figures.population", "changed rt_figures.buildings"});
  REQUIRE(plan.groups.size() == 2);
  CHECK(plan.groups[0].name == "Duri Utara");
  CHECK(plan.groups[1].name == "Kalianyar");
  CHECK(plan.units[1].name == "RT 001 RW 002");
  CHECK(plan.units[1].id == office.first);
  const MergeItem& item = plan.items[1];
  CHECK(item.base == StoredValue(41.0));
  CHECK(item.mine == StoredValue(41.0));
  CHECK(item.survey == "2024");
  REQUIRE(item.offers.size() == 1);
  CHECK(item.offers[0].value == StoredValue(44.0));
  CHECK(item.offers[0].person == "Ani");
  CHECK(plan.copies[1].person == "Budi");
  CHECK(plan.copies[1].edits == 1);

  const MergeOutcome outcome = office.merge(plan, proposedChoices(plan));
  CHECK(outcome.taken == 2);
  CHECK(outcome.skipped == 0);
  CHECK(office.figure(office.first, Parameter::Buildings) == 44);
  CHECK(office.figure(office.second, Parameter::Buildings) == 53);
  CHECK(office.figure(office.elsewhere, Parameter::Population) == 250);
  CHECK(office.figure(office.elsewhere, Parameter::Buildings) == 63);
  const HistoryEntry last = value(office.project.history()).back();
  CHECK(last.label.params.get("copies") == "ani.gpkg, budi.gpkg");
  CHECK(last.label.params.get("people") == "Budi, Ani");
  CHECK(last.label.params.get("count") == "2");
  // Once more there is nothing left to take.
  CHECK(office.plan({ani, budi}).items.empty());
}

TEST_CASE("the same figure changed on both sides is asked about", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
    office.setFigure(copy, office.first, Parameter::Population, 160);
    office.setFigure(copy, office.second, Parameter::Buildings, 55);
  }
  office.setFigure(office.project, office.first, Parameter::Buildings, 43);
  office.setFigure(office.project, office.second, Parameter::Buildings, 55);  // both counted the same
  const MergePlan plan = office.plan({ani});
  CHECK(linesOf(plan) == Lines{"conflict rt_figures.buildings", "changed rt_figures.population"});
  const MergeItem& conflict = plan.items[0];
  CHECK(conflict.base == StoredValue(41.0));
  CHECK(conflict.mine == StoredValue(43.0));
  CHECK(conflict.minePerson == "Kantor");
  CHECK(conflict.offers[0].value == StoredValue(44.0));

  SECTION("keeping mine takes only what is clean") {
    CHECK(office.merge(plan, proposedChoices(plan)).taken == 1);
    CHECK(office.figure(office.first, Parameter::Buildings) == 43);
    CHECK(office.figure(office.first, Parameter::Population) == 160);
    // It stays a conflict until somebody takes it.
    CHECK(linesOf(office.plan({ani})) == Lines{"conflict rt_figures.buildings"});
  }
  SECTION("taking theirs takes both") {
    CHECK(office.merge(plan, proposedChoices(plan, MergeSide::Theirs)).taken == 2);
    CHECK(office.figure(office.first, Parameter::Buildings) == 44);
  }
  SECTION("taking nothing writes nothing") {
    MergeChoices none;
    none.taken.resize(plan.items.size());
    const auto entries = value(office.project.history()).size();
    CHECK(office.merge(plan, none).taken == 0);
    CHECK(value(office.project.history()).size() == entries);
  }
}

TEST_CASE("two copies that say different things are asked about, those that agree are one offer", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const std::string budi = office.handOut("budi.gpkg");
  const std::string cici = office.handOut("cici.gpkg");
  for (const auto& [path, person, buildings] :
       {std::tuple{ani, "Ani", 44}, std::tuple{budi, "Budi", 45}, std::tuple{cici, "Cici", 44}}) {
    Project copy = openedBy(path, person);
    office.setFigure(copy, office.first, Parameter::Buildings, buildings);
  }
  const MergePlan plan = office.plan({ani, budi, cici});
  REQUIRE(linesOf(plan) == Lines{"conflict rt_figures.buildings"});
  REQUIRE(plan.items[0].offers.size() == 2);
  CHECK(plan.items[0].offers[0].copies == std::vector<std::size_t>{0, 2});
  CHECK(plan.items[0].offers[1].copies == std::vector<std::size_t>{1});
  MergeChoices choices = proposedChoices(plan);
  choices.taken[0] = 1;
  office.merge(plan, choices);
  CHECK(office.figure(office.first, Parameter::Buildings) == 45);
}

TEST_CASE("an RT removed on one side and changed on the other", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const auto removeFirst = [&](Project& where) {
    edit(where, "remove-area", [&](Edit& each) { each.removeRt(office.first); });
  };
  const auto names = [&] {
    Lines lines;
    for (const Rt& rt : value(office.project.snapshot())->rts) lines.push_back(rtName(rt));
    return lines;
  };

  SECTION("removed in the copy, as it was in the office") {
    Project copy = openedBy(ani, "Ani");
    removeFirst(copy);
    const MergePlan plan = office.plan({ani});
    REQUIRE(linesOf(plan) == Lines{"removed rt"});  // its figures go with it
    CHECK(plan.items[0].offers[0].isRemoval);
    office.merge(plan, proposedChoices(plan));
    CHECK(names() == Lines{"RT 001 RW 002", "RT 002 RW 002"});
    CHECK(value(office.project.snapshot())->rts[0].id == office.elsewhere);
  }
  SECTION("removed in the copy, counted anew in the office") {
    Project copy = openedBy(ani, "Ani");
    removeFirst(copy);
    office.setFigure(office.project, office.first, Parameter::Buildings, 43);
    const MergePlan plan = office.plan({ani});
    REQUIRE(linesOf(plan) == Lines{"conflict rt"});
    SECTION("it stays") {
      CHECK(office.merge(plan, proposedChoices(plan)).taken == 0);
      CHECK(names().size() == 3);
    }
    SECTION("it goes with its new figure") {
      office.merge(plan, proposedChoices(plan, MergeSide::Theirs));
      CHECK(names().size() == 2);
    }
  }
  SECTION("removed in the copy of one, counted in that of another") {
    const std::string budi = office.handOut("budi.gpkg");
    Project copy = openedBy(ani, "Ani");
    removeFirst(copy);
    Project other = openedBy(budi, "Budi");
    office.setFigure(other, office.first, Parameter::Buildings, 43);
    const MergePlan plan = office.plan({ani, budi});
    CHECK(linesOf(plan) == Lines{"conflict rt", "changed rt_figures.buildings"});
    office.merge(plan, proposedChoices(plan));
    CHECK(office.figure(office.first, Parameter::Buildings) == 43);
  }
  SECTION("removed in the office, counted in the copy") {
    Project copy = openedBy(ani, "Ani");
    office.setFigure(copy, office.first, Parameter::Buildings, 44);
    removeFirst(office.project);
    const MergePlan plan = office.plan({ani});
    REQUIRE(linesOf(plan) == Lines{"conflict rt"});
    CHECK_FALSE(plan.items[0].mine);
    CHECK(plan.items[0].offers[0].person == "Ani");
    CHECK(plan.items[0].minePerson == "Kantor");
    SECTION("it stays away") {
      CHECK(office.merge(plan, proposedChoices(plan)).taken == 0);
      CHECK(names().size() == 2);
    }
    SECTION("it comes back with all that the copy has of it") {
      CHECK(office.merge(plan, proposedChoices(plan, MergeSide::Theirs)).taken == 1);
      CHECK(names().size() == 3);
      CHECK(office.figure(office.first, Parameter::Buildings) == 44);
      CHECK(value(office.project.snapshot())->rtById(office.first)->kawasanId == office.kawasan);
    }
  }
}

TEST_CASE("an RT that two copies drew is one RT", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const std::string budi = office.handOut("budi.gpkg");
  const auto draw = [&](const std::string& path, const char* person, int buildings, int people) {
    Project copy = openedBy(path, person);
    edit(copy, "draw-rt", [&](Edit& each) {
      const FeatureId rt = Office::addRt(each, office.kalianyar, "009", office.kawasan);
      FigureRow row;
      row[Parameter::Buildings] = buildings * kMicroPerUnit;
      if (people != 0) row[Parameter::Population] = people * kMicroPerUnit;
      each.putFigures(office.survey, rt, row, {});
    });
  };
  draw(ani, "Ani", 20, 0);

  SECTION("in two copies") {
    draw(budi, "Budi", 21, 90);
    const MergePlan plan = office.plan({ani, budi});
    CHECK(linesOf(plan) == Lines{"new rt", "new rt_figures", "conflict rt_figures.buildings"});
    REQUIRE(plan.units.size() == 1);
    CHECK(plan.units[0].isNew);
    CHECK(plan.units[0].name == "RT 009 RW 002");
    CHECK(plan.items[0].offers[0].copies == std::vector<std::size_t>{0, 1});
    const FeatureId rt = plan.items[0].row;
    SECTION("what they contest stays open") {
      office.merge(plan, proposedChoices(plan));
      CHECK(value(office.project.snapshot())->rts.size() == 4);
      CHECK(office.figure(rt, Parameter::Population) == 90);
      CHECK(office.figure(rt, Parameter::Buildings) == -1);
    }
    SECTION("or is taken from one") {
      MergeChoices choices = proposedChoices(plan);
      choices.taken[2] = 1;
      office.merge(plan, choices);
      CHECK(office.figure(rt, Parameter::Buildings) == 21);
    }
    SECTION("without the RT there are no figures of it") {
      MergeChoices choices = proposedChoices(plan);
      choices.taken[0].reset();
      const MergeOutcome outcome = office.merge(plan, choices);
      CHECK(outcome.taken == 0);
      CHECK(outcome.skipped == 1);
    }
  }
  SECTION("in a copy and in the office") {
    edit(office.project, "draw-rt", [&](Edit& each) {
      const FeatureId rt = Office::addRt(each, office.kalianyar, "009", 0);
      office.setBuildings(each, rt, 20);
    });
    const MergePlan plan = office.plan({ani});
    // The office left the kawasan open, and both counted 20.
    CHECK(linesOf(plan) == Lines{"changed rt.kawasan_id"});
    office.merge(plan, proposedChoices(plan));
    const SharedSnapshot now = value(office.project.snapshot());
    CHECK(now->rts.size() == 4);
    CHECK(std::ranges::count(now->rts, office.kawasan, &Rt::kawasanId) == 3);
  }
}

TEST_CASE("a new activity comes with its funding, states, effects and files", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  const Blob content{'%', 'P', 'D', 'F'};
  FeatureId added = 0;
  {
    Project copy = openedBy(ani, "Ani");
    edit(copy, "add-activity", [&](Edit& each) {
      Programme programme{0, {}, "P1", "Jalan lingkungan", 2024, 2026, {}};
      each.put(programme);
      Activity drain;
      drain.name = "Saluran Gang 4";
      drain.kelurahanId = office.kalianyar;
      drain.programmeId = programme.id;
      each.put(drain);
      added = drain.id;
      ActivityEffect effect{0, drain.id, office.second, Parameter::DrainageAbsence, 30 * kMicroPerUnit};
      each.put(effect);
      ActivityFunding funding{0, drain.id, "apbd_kota", {}, 150'000'000, std::nullopt};
      each.put(funding);
      ActivityState state;
      state.activityId = drain.id;
      state.date = {2024, 5, 6};
      each.add(state);
      for (const auto& [owner, id] :
           {std::pair{AttachmentOwner::Activity, drain.id}, std::pair{AttachmentOwner::ActivityState, state.id}}) {
        Attachment file;
        file.owner = owner;
        file.ownerId = id;
        file.fileName = "ded.pdf";
        file.sha256 = std::string(64, 'b');
        each.addAttachment(file, content);
      }
    });
  }
  const MergePlan plan = office.plan({ani});
  CHECK(plan.count(MergeKind::New) == plan.items.size());
  REQUIRE(plan.units.size() == 2);
  CHECK(plan.units[0].kind == MergeUnitKind::Activity);
  CHECK(plan.units[0].count == 6);
  CHECK(plan.units[1].kind == MergeUnitKind::Programme);

  SECTION("all of it") {
    CHECK(office.merge(plan, proposedChoices(plan)).taken == 7);
    const SharedSnapshot now = value(office.project.snapshot());
    const Activity* activity = now->activityById(added);
    REQUIRE(activity != nullptr);
    CHECK(now->programmeById(activity->programmeId)->name == "Jalan lingkungan");
    CHECK(now->fundingOf(added).front().planned == 150'000'000);
    CHECK(now->effectsOf(added).front().rtId == office.second);
    REQUIRE(now->statesOf(added).size() == 1);
    const auto ofState = now->attachmentsOf(AttachmentOwner::ActivityState, now->statesOf(added).front().id);
    REQUIRE(ofState.size() == 1);
    CHECK(value(office.project.attachmentContent(ofState.front().id)) == content);
    REQUIRE(now->attachmentsOf(AttachmentOwner::Activity, added).size() == 1);
    CHECK(office.plan({ani}).items.empty());
  }
  SECTION("without its programme it is in none") {
    MergeChoices choices = proposedChoices(plan);
    choices.taken[plan.units[1].first].reset();
    CHECK(office.merge(plan, choices).taken == 6);
    CHECK(value(office.project.snapshot())->activityById(added)->programmeId == 0);
  }
}

TEST_CASE("a photo added twice is taken over twice, and not offered again", "[merge]") {
  Office office;
  const std::string ani = office.handOut("ani.gpkg");
  {
    Project copy = openedBy(ani, "Ani");
    for (int i = 0; i < 2; ++i) {
      edit(copy, "add-photos", [&](Edit& each) {
        Photo photo;
        photo.rtId = office.first;
        photo.fileName = "IMG.JPG";
        photo.sha256 = std::string(64, 'c');
        each.addPhoto(photo, Blob{0xFF, 0xD8, 0xFF});
      });
    }
  }
  const MergePlan plan = office.plan({ani});
  CHECK(linesOf(plan) == Lines{"new photo", "new photo"});
  office.merge(plan, proposedChoices(plan));
  CHECK(value(office.project.snapshot())->photosOf(office.first).size() == 2);
  CHECK(office.plan({ani}).items.empty());
}

TEST_CASE("photos and named people are taken over", "[merge]") {
  Office office;
  const auto addPerson = [&](Project& where, const char* name, const char* nik) {
    edit(where, "add-people", [&](Edit& each) {
      Beneficiary person{0, office.activity, name, nik, {}, true, std::nullopt};
      each.put(person);
    });
  };
  addPerson(office.project, "Sri", "3599000000000001");
  const std::string ani = office.handOut("ani.gpkg");
  const Blob image{0xFF, 0xD8, 0xFF};
  {
    Project copy = openedBy(ani, "Ani");
    edit(copy, "add-photos", [&](Edit& each) {
      Photo photo;
      photo.rtId = office.first;
      photo.fileName = "IMG.JPG";
      photo.sha256 = std::string(64, 'c');
      each.addPhoto(photo, image);
    });
    addPerson(copy, "Tuti", "3599000000000002");
    addPerson(copy, "Umi", "3599000000000003");
  }
  addPerson(office.project, "Umi", "3599000000000003");
  const MergePlan plan = office.plan({ani});
  CHECK(linesOf(plan) == Lines{"new photo", "new beneficiary"});
  CHECK(plan.items[0].name == "IMG.JPG");
  CHECK(plan.items[1].name == "Tuti");
  office.merge(plan, proposedChoices(plan));
  const SharedSnapshot now = value(office.project.snapshot());
  REQUIRE(now->photosOf(office.first).size() == 1);
  CHECK(value(office.project.photoImage(now->photosOf(office.first).front().id)) == image);
  CHECK(now->beneficiaries.size() == 3);
  CHECK(office.plan({ani}).items.empty());
}
