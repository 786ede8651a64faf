// Forms that are open while another program writes to the same file: nothing of what was typed is lost, and nothing of
// what the other wrote is written over unseen.

#include "tests/ui/plan_window.h"
#include "ui/dialogs/follow_up_dialog.h"
#include "ui/dialogs/minutes_dialog.h"
#include "ui/dialogs/plan_document_dialog.h"
#include "ui/models/figure_entry.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/follow_up_panel.h"
#include "ui/panels/minutes_panel.h"
#include "ui/panels/plan_documents_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr int kTakenOffColumn = 3;

/// A city with one activity, its window, and the command line beside it.
struct TwoPrograms : PlanWindow {
  TwoPrograms() { other({"activities", "kota.gpkg", "--add", "name=Drainase Timur", "year=2022"}); }
  void other(const std::vector<std::string>& command) {
    const auto result = city.run(command);
    INFO(result.err);
    REQUIRE(result.status == 0);
  }
  /// As a person would who pressed "Baca ulang".
  void readAgain() {
    session().reload();
    waitForJobs();
  }
  [[nodiscard]] std::vector<std::string> activities() {
    std::vector<std::string> names;
    for (const Activity& activity : snapshot().activities) names.push_back(activity.name);
    std::ranges::sort(names);
    return names;
  }
};

}  // namespace

TEST_CASE("a new activity is saved beside one that another program added meanwhile", "[two_programs]") {
  TwoPrograms w;
  w.plan().add();
  ActivityDialog& dialog = w.form();
  w.type(dialog, "name", QStringLiteral("Jalan beton Bantaran"));
  w.other({"activities", "kota.gpkg", "--add", "name=Sumur komunal", "year=2023"});
  w.save(dialog);
  CHECK_FALSE(w.isOpen<ActivityDialog>());
  CHECK(w.activities() == std::vector<std::string>{"Drainase Timur", "Jalan beton Bantaran", "Sumur komunal"});
  CHECK_FALSE(w.hasSaid(MessageKind::Error));
  // The window's own step is taken back, not the other's.
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.activities() == std::vector<std::string>{"Drainase Timur", "Sumur komunal"});
}

TEST_CASE("an activity that another program changed meanwhile is written over only knowingly", "[two_programs]") {
  TwoPrograms w;
  w.readAgain();
  REQUIRE(w.snapshot().activities.size() == 1);
  w.clickRow(w.plan().activities().table(), 0);
  w.plan().change(QStringLiteral("name"));
  ActivityDialog& dialog = w.form();
  w.type(dialog, "name", QStringLiteral("Drainase Barat"));
  w.other({"activities", "kota.gpkg", "--change", "Drainase Timur", "year=2024"});
  w.save(dialog);
  REQUIRE(w.isOpen<ActivityDialog>());
  // Said in the form: what stands in the way and how to go on; what was typed stays.
  const QString problem = w.in<QLabel>(dialog, "activityProblem").text();
  INFO(problem.toStdString());
  CHECK(problem.contains(QStringLiteral("Program lain sudah mengubah hal yang sama")));
  CHECK(problem.contains(QStringLiteral("Drainase Timur")));
  CHECK(w.in<QLineEdit>(dialog, "name").text() == QStringLiteral("Drainase Barat"));
  // It can be looked at: the window shows the other's year.
  CHECK(w.snapshot().activities.front().year == 2024);
  CHECK(w.activities() == std::vector<std::string>{"Drainase Timur"});
  w.save(dialog);
  CHECK_FALSE(w.isOpen<ActivityDialog>());
  CHECK(w.activities() == std::vector<std::string>{"Drainase Barat"});
}

TEST_CASE("an activity that another program removed meanwhile stands again when its form is saved twice",
          "[two_programs]") {
  TwoPrograms w;
  w.readAgain();
  w.clickRow(w.plan().activities().table(), 0);
  w.plan().change(QStringLiteral("name"));
  ActivityDialog& dialog = w.form();
  w.type(dialog, "name", QStringLiteral("Drainase Barat"));
  w.other({"activities", "kota.gpkg", "--remove", "Drainase Timur"});
  w.save(dialog);
  REQUIRE(w.isOpen<ActivityDialog>());
  CHECK(w.activities().empty());
  CHECK(w.in<QLabel>(dialog, "activityProblem").text().contains(QStringLiteral("Drainase Timur")));
  w.save(dialog);
  CHECK(w.activities() == std::vector<std::string>{"Drainase Barat"});
}

TEST_CASE("papers are saved beside what another program wrote meanwhile", "[two_programs]") {
  TwoPrograms w;
  SECTION("a line of the follow-up list") {
    w.openPage(w.papers().followUps());
    w.press(w.papers().followUps(), "addFollowUp");
    auto& dialog = w.dialog<FollowUpDialog>();
    w.type(dialog, "meetingTitle", QStringLiteral("Rakor"));
    w.type(dialog, "item", QStringLiteral("DED Bantaran"));
    SECTION("of another meeting") {
      w.other({"follow-up", "kota.gpkg", "--add", "meeting=Rapat Camat", "item=RAB"});
      w.press(dialog, "saveFollowUp");
      CHECK_FALSE(w.isOpen<FollowUpDialog>());
      CHECK(w.snapshot().followUps.size() == 2);
      CHECK(w.snapshot().meetings.size() == 2);
    }
    SECTION("of a meeting with the same title, which the form tells") {
      w.other({"follow-up", "kota.gpkg", "--add", "meeting=Rakor", "item=RAB"});
      w.press(dialog, "saveFollowUp");
      REQUIRE(w.isOpen<FollowUpDialog>());
      CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
      CHECK(w.in<QLabel>(dialog, "paperProblem").text().contains(QStringLiteral("Program lain")));
      CHECK(w.in<QLineEdit>(dialog, "item").text() == QStringLiteral("DED Bantaran"));
    }
  }
  SECTION("minutes, whose form shows what the other took off") {
    w.openPage(w.papers().minutes());
    w.press(w.papers().minutes(), "addMinutes");
    auto& dialog = w.dialog<MinutesDialog>();
    w.type(dialog, "minutesNumber", QStringLiteral("050/1"));
    w.typeCell(dialog.areas(), 0, kTakenOffColumn, QStringLiteral("0,5"));
    w.other({"activities", "kota.gpkg", "--add", "name=Sumur komunal"});
    SECTION("saved at once") {}
    SECTION("after it was read again") {
      w.readAgain();
      REQUIRE(w.isOpen<MinutesDialog>());
      CHECK(w.in<QLineEdit>(dialog, "minutesNumber").text() == QStringLiteral("050/1"));
      CHECK(dialog.areas().item(0, kTakenOffColumn)->text() == QStringLiteral("0,5"));
    }
    w.press(dialog, "saveMinutes");
    CHECK_FALSE(w.isOpen<MinutesDialog>());
    CHECK(w.snapshot().minutes.size() == 1);
    CHECK(w.snapshot().activities.size() == 2);
  }
  SECTION("a document of the plan") {
    w.openPage(w.papers().documents());
    w.papers().addDocument();
    auto& dialog = w.dialog<PlanDocumentDialog>();
    w.type(dialog, "documentTitle", QStringLiteral("RP2KPKP"));
    w.other({"activities", "kota.gpkg", "--add", "name=Sumur komunal"});
    w.press(dialog, "savePlanDocument");
    CHECK_FALSE(w.isOpen<PlanDocumentDialog>());
    CHECK(w.snapshot().planDocuments.size() == 1);
  }
}

TEST_CASE("a figure is written beside what another program wrote, and not over its change", "[two_programs]") {
  TwoPrograms w;
  w.readAgain();
  const Rt rt = w.snapshot().rts.front();
  const std::string name = w.session().nameOf({Level::Rt, rt.id}).toStdString();
  const auto figure = [&](Parameter parameter) {
    return w.session().figures().column(parameter)[w.session().figures().indexOfRt(rt.id).value()];
  };
  w.other({"activities", "kota.gpkg", "--add", "name=Sumur komunal"});
  CHECK(writeFigures(w.session(), {{rt.id, Parameter::Buildings, 77 * kMicroPerUnit}}));
  CHECK(figure(Parameter::Buildings) == 77 * kMicroPerUnit);
  CHECK(w.snapshot().activities.size() == 2);

  // Another figure of the same RT is no conflict.
  w.other({"set", "kota.gpkg", name, "kk=81"});
  (void)writeFigures(w.session(), {{rt.id, Parameter::Buildings, 78 * kMicroPerUnit}});
  CHECK(figure(Parameter::Buildings) == 78 * kMicroPerUnit);
  CHECK(figure(Parameter::HouseholdsKk) == 81 * kMicroPerUnit);

  // The same figure is read again, said with both amounts, and written over by whoever wants that.
  w.other({"set", "kota.gpkg", name, "buildings=83"});
  CHECK_FALSE(writeFigures(
      w.session(), {{rt.id, Parameter::Buildings, 79 * kMicroPerUnit}, {rt.id, Parameter::Population, kMicroPerUnit}}));
  CHECK(figure(Parameter::Buildings) == 83 * kMicroPerUnit);
  CHECK(figure(Parameter::Population) == kMicroPerUnit);  // nobody else changed that one
  REQUIRE_FALSE(w.said.empty());
  const Message message = w.said.back();
  CHECK(message.text.contains(QStringLiteral("79")));
  CHECK(message.text.contains(QStringLiteral("83")));
  REQUIRE(message.actions.size() == 1);
  message.actions.front().run();
  CHECK(figure(Parameter::Buildings) == 79 * kMicroPerUnit);
}

TEST_CASE("undo does not take back what another program did", "[two_programs]") {
  TwoPrograms w;
  w.readAgain();
  w.other({"activities", "kota.gpkg", "--add", "name=Sumur komunal"});
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  REQUIRE_FALSE(w.said.empty());
  REQUIRE(w.said.back().actions.size() == 1);
  CHECK(w.said.back().text.contains(QStringLiteral("Program lain sudah mengubah")));
  w.said.back().actions.front().run();
  CHECK(w.snapshot().activities.size() == 2);
}
