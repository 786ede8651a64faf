// What stands beside the activities of a plan: kept by the write gate, taken back whole, gone with what it belongs to.

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "core/model/project.h"
#include "core/plan/scenario_figures.h"
#include "core/report/report_bounds.h"
#include "tests/support/plan_tables.h"
#include "tests/support/project_fixture.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Papers {
  Papers() : project(newProject(folder.file("kota.gpkg"))) {
    edit([&](Edit& to) {
      value(addSmallCity(to, rt, survey));
      Kawasan made{0, {}, "KW-01", "Pesisir", {}, nullptr};
      to.put(made);
      kawasan = made.id;
      Activity work;
      work.name = "Jalan paving";
      to.put(work);
      activity = work.id;
    });
  }
  SharedSnapshot now() { return value(project.snapshot()); }
  template <typename Body>
  void edit(Body body) {
    value(project.edit({"papers", {}}, [&](Edit& to) -> Result<void> {
      body(to);
      return {};
    }));
  }
  FeatureId attach(AttachmentOwner owner, FeatureId ownerId, const Blob& content) {
    Attachment file;
    file.owner = owner;
    file.ownerId = ownerId;
    file.fileName = "berkas.pdf";
    file.sha256 = std::string(64, 'b');
    edit([&](Edit& to) { to.addAttachment(file, content); });
    return file.id;
  }

  TempFolder folder;
  Project project;
  FeatureId rt = 0;
  FeatureId survey = 0;
  FeatureId kawasan = 0;
  FeatureId activity = 0;
};

}  // namespace

TEST_CASE("a file is kept in the project byte by byte and comes back after undo and redo", "[papers]") {
  Papers papers;
  const Blob content{0x25, 0x50, 0x44, 0x46, 0x00, 0xFF};
  const FeatureId file = papers.attach(AttachmentOwner::Activity, papers.activity, content);
  REQUIRE(papers.now()->attachmentsOf(AttachmentOwner::Activity, papers.activity).size() == 1);
  CHECK(papers.now()->attachments.front().size == 6);
  CHECK(value(papers.project.attachmentContent(file)) == content);
  value(papers.project.undo());
  CHECK(papers.now()->attachments.empty());
  CHECK(errorOf(papers.project.attachmentContent(file)) == ErrorCode::UnknownArea);
  value(papers.project.redo());
  CHECK(value(papers.project.attachmentContent(file)) == content);
}

TEST_CASE("the same bytes are kept once, and stay while one file needs them", "[papers]") {
  Papers papers;
  const Blob content(4096, 0x50);
  const FeatureId first = papers.attach(AttachmentOwner::Activity, papers.activity, content);
  Minutes minutes{0, {}, "660/7", {2021, 3, 4}, 0, {}, {}, {}};
  papers.edit([&](Edit& to) { to.put(minutes); });
  const FeatureId second = papers.attach(AttachmentOwner::Minutes, minutes.id, content);
  const FeatureId third = papers.attach(AttachmentOwner::Minutes, minutes.id, content);
  const auto keptBytes = [&] {
    SQLite::Database file(papers.folder.file("kota.gpkg"));
    return file.execAndGet("SELECT total(length(content)) FROM attachment").getInt64();
  };
  const auto read = [&](FeatureId file) { return value(papers.project.attachmentContent(file)); };
  CHECK(keptBytes() == 4096);
  CHECK(papers.now()->attachments.front().size == 4096);
  for (const FeatureId file : {first, second, third}) CHECK(read(file) == content);
  // The one that has the bytes goes with its activity.
  papers.edit([&](Edit& to) { to.removeActivity(papers.activity); });
  CHECK(keptBytes() == 4096);
  CHECK(read(second) == content);
  CHECK(read(third) == content);
  papers.edit([&](Edit& to) { to.removeAttachment(second); });
  CHECK(read(third) == content);
  papers.edit([&](Edit& to) { to.removeMinutes(minutes.id); });
  CHECK(keptBytes() == 0);
  for (int i = 0; i < 3; ++i) value(papers.project.undo());
  CHECK(keptBytes() == 4096);
  for (const FeatureId file : {first, second, third}) CHECK(read(file) == content);
  for (int i = 0; i < 3; ++i) value(papers.project.redo());
  CHECK(papers.now()->attachments.empty());
}

TEST_CASE("files of one fingerprint with other bytes each keep their own", "[papers]") {
  Papers papers;
  const Blob content{1, 2, 3, 4};
  const Blob other{4, 3, 2, 1};
  const FeatureId first = papers.attach(AttachmentOwner::Activity, papers.activity, content);
  const FeatureId same = papers.attach(AttachmentOwner::Activity, papers.activity, content);
  const FeatureId changed = papers.attach(AttachmentOwner::Activity, papers.activity, other);
  for (const FeatureId file : {first, same}) CHECK(value(papers.project.attachmentContent(file)) == content);
  CHECK(value(papers.project.attachmentContent(changed)) == other);
  papers.edit([&](Edit& to) { to.removeAttachment(first); });
  CHECK(value(papers.project.attachmentContent(same)) == content);
}

TEST_CASE("the file of a decree stays while a line of the decree does", "[papers]") {
  Papers papers;
  DecreeArea line{0, "663/2014", std::nullopt, Level::Kawasan, papers.kawasan, kMissing};
  DecreeArea other{0, "663/2014", std::nullopt, Level::Rt, papers.rt, kMissing};
  DecreeArea later{0, "12/2020", std::nullopt, Level::Kawasan, papers.kawasan, kMissing};
  papers.edit([&](Edit& to) {
    to.put(line);
    to.put(other);
    to.put(later);
  });
  papers.attach(AttachmentOwner::DecreeArea, line.id, {1, 2, 3});
  papers.edit([&](Edit& to) { to.removeKawasan(papers.kawasan); });
  REQUIRE(papers.now()->attachments.size() == 1);
  CHECK(papers.now()->attachments.front().ownerId == other.id);
  papers.edit([&](Edit& to) { to.removeDecreeArea(other.id); });
  CHECK(papers.now()->attachments.empty());
  value(papers.project.undo());
  value(papers.project.undo());
  CHECK(papers.now()->attachments.front().ownerId == line.id);
}

TEST_CASE("an activity takes along what belongs to it alone", "[papers]") {
  Papers papers;
  ActivityState state;
  state.activityId = papers.activity;
  state.step = LifeStep::Certification;
  state.date = {2021, 5, 4};
  state.grade = QualityGrade::Fair;
  state.amount = 1'500'000;
  state.men = 12;
  state.women = 3;
  state.personDays = 90 * kMicroPerUnit;
  Scenario scenario{0, {}, "Tanpa jalan", {}};
  Beneficiary person{0, papers.activity, "Siti", "3599000000000001", {}, true, std::nullopt};
  papers.edit([&](Edit& to) {
    to.add(state);
    to.put(scenario);
    ScenarioActivity off{0, scenario.id, papers.activity};
    to.put(off);
    to.put(person);
  });
  papers.attach(AttachmentOwner::ActivityState, state.id, Blob{1});
  papers.attach(AttachmentOwner::Activity, papers.activity, Blob{2});
  const SharedSnapshot made = papers.now();
  const auto kept = made->statesOf(papers.activity);
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().grade == QualityGrade::Fair);
  CHECK(kept.front().amount == 1'500'000);
  CHECK(kept.front().women == 3);
  papers.edit([&](Edit& to) { to.removeActivity(papers.activity); });
  CHECK(papers.now()->activityStates.empty());
  CHECK(papers.now()->scenarioActivities.empty());
  CHECK(papers.now()->scenarios.size() == 1);
  CHECK(papers.now()->beneficiaries.empty());
  CHECK(papers.now()->attachments.empty());
  value(papers.project.undo());
  CHECK(papers.now()->attachments.size() == 2);
  CHECK(papers.now()->beneficiaries.size() == 1);
}

TEST_CASE("one price a work and indicator, one problem an aspect, one profile a kawasan", "[papers]") {
  Papers papers;
  papers.edit([&](Edit& to) {
    UnitCost first{0, "paving", Parameter::RoadSurface, 400'000, "HSPK 2023"};
    UnitCost again{0, "paving", Parameter::RoadSurface, 450'000, "HSPK 2024"};
    to.put(first);
    to.put(again);
    KawasanProblem problem{0, papers.kawasan, "road", "berlubang"};
    to.put(problem);
    KawasanProfile profile;
    profile.kawasanId = papers.kawasan;
    profile.handling = Handling::Upgrading;
    profile.legalHa = 2 * kMicroPerUnit;
    to.put(profile);
    KawasanProfile other;
    other.kawasanId = papers.kawasan;
    other.handling = Handling::Prevention;
    to.put(other);
  });
  REQUIRE(papers.now()->unitCosts.size() == 1);
  CHECK(papers.now()->unitCosts.front().rupiah == 450'000);
  REQUIRE(papers.now()->profileOf(papers.kawasan) != nullptr);
  CHECK(papers.now()->profileOf(papers.kawasan)->handling == Handling::Prevention);
  CHECK(isMissing(papers.now()->profileOf(papers.kawasan)->legalHa));
  CHECK(papers.now()->problemsOf(papers.kawasan).size() == 1);
  papers.edit([&](Edit& to) {
    KawasanProblem emptied{0, papers.kawasan, "road", {}};
    to.put(emptied);
  });
  CHECK(papers.now()->problems.empty());
  papers.edit([&](Edit& to) { to.removeKawasan(papers.kawasan); });
  CHECK(papers.now()->profiles.empty());
}

TEST_CASE("minutes and meetings take their lines along; a removed RT leaves the minutes", "[papers]") {
  Papers papers;
  Minutes minutes{0, {}, "660/420/2021", {2021, 12, 28}, 0, {}, "whole", {}};
  Meeting meeting{0, {}, "Rakor Oktober", Date{2019, 10, 30}, "Surabaya", {}};
  FollowUp item{0, {}, meeting.id, "Verifikasi RT", "Daftar RT", {}, "Askot", Date{2019, 11, 15}};
  papers.edit([&](Edit& to) {
    to.put(minutes);
    MinutesLine line{0, minutes.id, Level::Rt, papers.rt, 1'250'000};
    to.put(line);
    to.put(meeting);
    item.meetingId = meeting.id;
    to.put(item);
    FollowUpState done{0, item.id, FollowUpStep::Done, {2019, 11, 12}, "Ani", {}, {}};
    to.add(done);
    FollowUpState underway{0, item.id, FollowUpStep::Underway, {2019, 11, 1}, "Ani", {}, {}};
    to.add(underway);
  });
  CHECK(minutes.effectYear() == 2021);
  const SharedSnapshot made = papers.now();
  const auto way = made->followUpStatesOf(item.id);
  REQUIRE(way.size() == 2);
  CHECK(way.back().step == FollowUpStep::Done);  // by date, not by the order of entry
  REQUIRE(papers.now()->linesOf(minutes.id).size() == 1);
  papers.edit([&](Edit& to) { to.removeMeeting(meeting.id); });
  CHECK(papers.now()->followUps.empty());
  CHECK(papers.now()->followUpStates.empty());
  papers.edit([&](Edit& to) { to.removeRt(papers.rt); });
  CHECK(papers.now()->minutes.size() == 1);
  CHECK(papers.now()->minutesLines.empty());
}

TEST_CASE("the table of follow-up marks what is overdue on its day, and nothing without a day", "[papers]") {
  Papers papers;
  const auto lineIn = [](FeatureId meetingId, const char* text, std::optional<Date> due) {
    return FollowUp{0, {}, meetingId, text, {}, {}, {}, due};
  };
  papers.edit([&](Edit& to) {
    Meeting meeting{0, {}, "Rakor", Date{2019, 10, 30}, {}, {}};
    to.put(meeting);
    FollowUp done = lineIn(meeting.id, "a", Date{2019, 11, 15});
    FollowUp open = lineIn(meeting.id, "b", Date{2019, 11, 15});
    FollowUp undated = lineIn(meeting.id, "c", {});
    for (FollowUp* line : {&done, &open, &undated}) to.put(*line);
    FollowUpState state{0, done.id, FollowUpStep::Done, {2019, 12, 1}, "Ani", {}, {}};
    to.add(state);
  });
  const SharedSnapshot now = papers.now();
  const auto marked = [&](std::optional<Date> day) {
    return reportTable(ReportKind::FollowUp, {*now, edition2018(), 0, {}, day});
  };
  const auto dueAt = [](const ReportTable& made, std::size_t row) { return made.rows[row][columnOf(made, "due")]; };
  const ReportTable later = marked(Date{2019, 11, 16});
  CHECK(holds(dueAt(later, 0), DueDay{{2019, 11, 15}, false}));
  CHECK(holds(dueAt(later, 1), DueDay{{2019, 11, 15}, true}));
  CHECK(isNothing(dueAt(later, 2)));
  // On the day itself there is time still.
  CHECK_FALSE(isOverdue(dueAt(marked(Date{2019, 11, 15}), 1)));
  CHECK_FALSE(isOverdue(dueAt(marked({}), 1)));

  // Programs read it in a column of its own.
  const ReportTable plain = forPrograms(later);
  CHECK(columnOf(plain, "overdue") == columnOf(plain, "due") + 1);
  CHECK(holds(plain.rows[0][columnOf(plain, "overdue")], false));
  CHECK(holds(plain.rows[1][columnOf(plain, "overdue")], true));
  CHECK(isNothing(plain.rows[2][columnOf(plain, "overdue")]));
  const auto keys = forPrograms(marked({})).columns;
  CHECK(std::ranges::none_of(keys, [](const ReportColumn& column) { return column.key == "overdue"; }));
}

TEST_CASE("a scenario stays as it was kept while the plan grows", "[papers]") {
  Papers papers;
  Scenario scenario{0, {}, "Kosong", {}};
  papers.edit([&](Edit& to) {
    to.put(scenario);
    ScenarioActivity off{0, scenario.id, papers.activity};
    to.put(off);
  });
  FeatureId later = 0;
  papers.edit([&](Edit& to) {
    Activity drain;
    drain.name = "Drainase";
    to.put(drain);
    later = drain.id;
  });
  CHECK(leftOutBy(*papers.now(), scenario.id) == std::set{papers.activity, later});
  // Chosen into it by hand, it stays there when its own fields change.
  papers.edit([&](Edit& to) {
    for (const ScenarioActivity& off : papers.now()->scenarioActivities) {
      if (off.activityId == later) to.removeScenarioActivity(off.id);
    }
  });
  papers.edit([&](Edit& to) {
    Activity drain = *papers.now()->activityById(later);
    drain.name = "Drainase Gang 2";
    to.put(drain);
  });
  CHECK(leftOutBy(*papers.now(), scenario.id) == std::set{papers.activity});
  for (int i = 0; i < 3; ++i) value(papers.project.undo());
  CHECK(papers.now()->activityById(later) == nullptr);
  CHECK(leftOutBy(*papers.now(), scenario.id) == std::set{papers.activity});
  value(papers.project.redo());
  CHECK(leftOutBy(*papers.now(), scenario.id) == std::set{papers.activity, later});
}
