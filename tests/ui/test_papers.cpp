// Follow-up lists, minutes of reduced hectares and documents of the plan as a planner enters them, compared with what
// the command line lists.

#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <fstream>
#include <functional>

#include "core/plan/follow_ups.h"
#include "core/plan/signed_minutes.h"
#include "core/rules/ranking.h"
#include "tests/ui/plan_step.h"
#include "ui/dialogs/follow_up_dialog.h"
#include "ui/dialogs/follow_up_status_dialog.h"
#include "ui/dialogs/meeting_dialog.h"
#include "ui/dialogs/minutes_dialog.h"
#include "ui/dialogs/plan_document_dialog.h"
#include "ui/dialogs/signers_dialog.h"
#include "ui/dialogs/stage_dialog.h"
#include "ui/models/figure_entry.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/sheet_builder.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/activity_card.h"
#include "ui/panels/files_list.h"
#include "ui/panels/follow_up_panel.h"
#include "ui/panels/minutes_panel.h"
#include "ui/panels/plan_documents_panel.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr int kDueColumn = 7;
constexpr int kHectaresColumn = 3;
constexpr int kRemainingColumn = 4;

/// Adds a line of a new meeting; due in a year that is long over.
void addLine(PlanStep& w, const QString& item, const QString& due) {
  w.press(w.papers().followUps(), "addFollowUp");
  auto& dialog = w.dialog<FollowUpDialog>();
  if (w.in<QComboBox>(dialog, "meeting").count() == 1) {
    w.type(dialog, "meetingTitle", QStringLiteral("Rakor Pokja PKP"));
    w.type(dialog, "meetingDate", QStringLiteral("30-10-2019"));
  }
  w.type(dialog, "item", item);
  // Enter after an entry, as in a spreadsheet, goes on: the form is not filled in yet.
  w.in<QLineEdit>(dialog, "item").setFocus();
  QTest::keyClick(&w.in<QLineEdit>(dialog, "item"), Qt::Key_Return);
  CHECK(w.isOpen<FollowUpDialog>());
  CHECK(w.in<QLineEdit>(dialog, "output").hasFocus());
  w.type(dialog, "output", QStringLiteral("DED dan RAB"));
  w.type(dialog, "place", QStringLiteral("Bantaran"));
  w.type(dialog, "responsible", QStringLiteral("Dinas Perkim"));
  w.type(dialog, "due", due);
  QTest::keyClick(&w.in<QLineEdit>(dialog, "due"), Qt::Key_Return);
  CHECK_FALSE(w.isOpen<FollowUpDialog>());
}

/// The row of the first area with a decree, in the dialog's table.
int rowWithDecree(PlanStep& w, FeatureId& areaId) {
  const Level level = defaultRankingLevel(w.snapshot());
  const auto areas = areasOf(w.snapshot(), level);
  for (std::size_t i = 0; i < areas.size(); ++i) {
    const Micro left = remainingHectares(w.snapshot(), level, areas[i].id);
    if (isMissing(left) || left < 2 * kMicroPerUnit) continue;
    areaId = areas[i].id;
    return static_cast<int>(i);
  }
  FAIL("no area with a decree");
  return -1;
}

}  // namespace

TEST_CASE("a follow-up list is entered, recorded and removed, each as one step", "[papers]") {
  PlanStep w;
  w.openPage(w.papers().followUps());
  FollowUpPanel& panel = w.papers().followUps();
  QTableView& table = panel.table();
  CHECK_FALSE(table.isVisible());
  CHECK(w.in<QLabel>(panel, "followUpsEmpty").isVisible());

  // Nothing is saved without a title for the meeting and an item, and it is said.
  w.press(panel, "addFollowUp");
  {
    auto& dialog = w.dialog<FollowUpDialog>();
    w.press(dialog, "saveFollowUp");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.type(dialog, "meetingTitle", QStringLiteral("Rakor"));
    w.type(dialog, "item", QStringLiteral("DED"));
    w.type(dialog, "due", QStringLiteral("31-2-2024"));
    w.press(dialog, "saveFollowUp");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    // Esc asks before it throws away what was typed; to go on is the first answer.
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK(dialog.isVisible());
    CHECK(w.answers.choicesAsked == 1);
    CHECK(w.answers.chosenFrom.decline == QStringLiteral("Lanjut mengisi"));
    CHECK(w.in<QLineEdit>(dialog, "item").text() == QStringLiteral("DED"));
    w.answers.choice = 0;
    QTest::keyClick(&dialog, Qt::Key_Escape);
  }
  CHECK_FALSE(w.isOpen<FollowUpDialog>());
  CHECK(w.snapshot().followUps.empty());
  CHECK(w.snapshot().meetings.empty());

  addLine(w, QStringLiteral("DED jalan Bantaran"), QStringLiteral("15-12-2019"));
  REQUIRE(w.snapshot().followUps.size() == 1);
  const FollowUp line = w.snapshot().followUps.front();
  CHECK(line.item == "DED jalan Bantaran");
  CHECK(line.due == Date{2019, 12, 15});
  REQUIRE(w.snapshot().meetings.size() == 1);
  CHECK(w.snapshot().meetings.front().date == Date{2019, 10, 30});
  CHECK(panel.current() == line.id);
  // It was due in 2019 and nobody did it.
  const int due = kDueColumn;
  CHECK(PlanStep::textOf(table, 0, due) == QStringLiteral("15 Desember 2019 · terlambat"));

  // A second line of the same meeting makes no second meeting.
  addLine(w, QStringLiteral("Izin pemanfaatan"), {});
  CHECK(w.snapshot().followUps.size() == 2);
  CHECK(w.snapshot().meetings.size() == 1);

  // Space records: what was there stays.
  w.clickRow(table, 0);
  const auto record = [&](FollowUpStep step, const QString& note) {
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    auto& dialog = w.dialog<FollowUpStatusDialog>();
    w.in<QComboBox>(dialog, "followUpStatus").setCurrentIndex(static_cast<int>(step));
    w.type(dialog, "statusDate",
           step == FollowUpStep::Done ? QStringLiteral("14-12-2019") : QStringLiteral("1-12-2019"));
    w.type(dialog, "statusNote", note);
    w.press(dialog, "saveStatus");
    CHECK_FALSE(w.isOpen<FollowUpStatusDialog>());
  };
  record(FollowUpStep::Underway, QStringLiteral("konsultan ditunjuk"));
  CHECK(isOverdue(w.snapshot(), w.snapshot().followUps.front(), today()));
  record(FollowUpStep::Done, QStringLiteral("diserahkan"));
  const auto states = w.snapshot().followUpStatesOf(line.id);
  REQUIRE(states.size() == 2);
  CHECK(states[0].step == FollowUpStep::Underway);
  CHECK(states[1].step == FollowUpStep::Done);
  CHECK(states[1].date == Date{2019, 12, 14});
  CHECK(PlanStep::textOf(table, 0, due) == QStringLiteral("15 Desember 2019"));  // no longer late

  // The command line lists the same.
  const Json listed = w.city.json({"follow-up", "kota.gpkg"});
  REQUIRE(listed["lines"].size() == 2);
  CHECK(listed["lines"][0]["item"] == "DED jalan Bantaran");
  CHECK(listed["lines"][0]["status"] == "done");
  CHECK(listed["lines"][0]["due"] == "2019-12-15");
  CHECK(listed["lines"][0]["note"] == "diserahkan");
  CHECK(listed["lines"][1]["status"] == "open");

  // Enter changes, Delete removes.
  w.clickRow(table, 1);
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Return);
  {
    auto& dialog = w.dialog<FollowUpDialog>();
    CHECK(w.in<QLineEdit>(dialog, "item").text() == QStringLiteral("Izin pemanfaatan"));
    w.type(dialog, "responsible", QStringLiteral("Camat"));
    w.press(dialog, "saveFollowUp");
  }
  CHECK_FALSE(w.isOpen<FollowUpDialog>());
  CHECK(w.snapshot().followUps[1].responsible == "Camat");
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Delete);
  w.settle();
  CHECK(w.snapshot().followUps.size() == 1);

  // A meeting goes with all its lines, and comes back with them.
  w.clickRow(table, 0);
  w.press(panel, "changeMeeting");
  {
    auto& dialog = w.dialog<MeetingDialog>();
    w.press(dialog, "removeMeeting");
  }
  CHECK_FALSE(w.isOpen<MeetingDialog>());
  CHECK(w.snapshot().meetings.empty());
  CHECK(w.snapshot().followUps.empty());
  CHECK(w.hasSaid(MessageKind::Done));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().followUps.size() == 1);

  // Back step by step: removed, changed, done, underway, the second line, the first with its meeting.
  const auto undo = [&] {
    w.action(Act::Undo).trigger();
    w.waitForJobs();
  };
  undo();
  CHECK(w.snapshot().followUps.size() == 2);
  undo();
  CHECK(w.snapshot().followUps[1].responsible == "Dinas Perkim");
  undo();
  CHECK(w.snapshot().followUpStatesOf(line.id).size() == 1);
  undo();
  undo();
  undo();
  CHECK(w.snapshot().followUps.empty());
  CHECK(w.snapshot().meetings.empty());
  CHECK(w.in<QLabel>(panel, "followUpsEmpty").isVisible());
}

TEST_CASE("Enter in the table of minutes leads on and never saves, Ctrl+Enter does", "[papers]") {
  PlanStep w;
  w.openPage(w.papers().minutes());
  FeatureId areaId = 0;
  const int row = rowWithDecree(w, areaId);
  const Micro decree = w.snapshot().decreeOf(defaultRankingLevel(w.snapshot()), areaId)->hectares;
  w.press(w.papers().minutes(), "addMinutes");
  auto& dialog = w.dialog<MinutesDialog>();
  w.type(dialog, "minutesNumber", QStringLiteral("050/13/2021"));
  QTableWidget& areas = dialog.areas();
  // More than the decree has: said beside the table before anything is kept.
  w.typeCell(areas, row, kHectaresColumn, editText(decree + 1'000'000));
  CHECK(w.in<QLabel>(dialog, "minutesSum").text().contains(QStringLiteral("melebihi luas SK")));
  for (int i = 0; i <= areas.rowCount(); ++i) QTest::keyClick(&areas, Qt::Key_Return);
  QTest::keyClick(&areas, Qt::Key_Enter, Qt::KeypadModifier);
  CHECK(areas.currentRow() == areas.rowCount() - 1);
  REQUIRE(w.isOpen<MinutesDialog>());
  CHECK(w.snapshot().minutes.empty());
  QTest::keyClick(&areas, Qt::Key_Return, Qt::ControlModifier);
  w.settle();
  CHECK_FALSE(w.isOpen<MinutesDialog>());
  CHECK(w.snapshot().minutes.size() == 1);
}

TEST_CASE("minutes take hectares off the decree and what remains is shown while typing", "[papers]") {
  PlanStep w;
  w.openPage(w.papers().minutes());
  MinutesPanel& panel = w.papers().minutes();
  CHECK(w.in<QLabel>(panel, "minutesEmpty").isVisible());
  const Level level = defaultRankingLevel(w.snapshot());
  FeatureId areaId = 0;
  const int row = rowWithDecree(w, areaId);
  const Micro decree = w.snapshot().decreeOf(level, areaId)->hectares;
  const auto shown = [](Micro amount) { return formatFixed(amount, 2, Language::Indonesian); };

  w.press(panel, "addMinutes");
  {
    auto& dialog = w.dialog<MinutesDialog>();
    QTableWidget& areas = dialog.areas();
    CHECK(areas.item(row, kRemainingColumn)->text() == shown(decree));
    w.press(dialog, "saveMinutes");  // no number
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.type(dialog, "minutesNumber", QStringLiteral("050/12/2021"));
    w.press(dialog, "saveMinutes");  // no hectares
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.typeCell(areas, row, kHectaresColumn, QStringLiteral("1.500"));  // two readings
    w.press(dialog, "saveMinutes");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.typeCell(areas, row, kHectaresColumn, QStringLiteral("-1"));
    CHECK_FALSE(w.in<QLabel>(dialog, "paperProblem").isVisible());  // it is being mended
    w.press(dialog, "saveMinutes");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    CHECK(w.snapshot().minutes.empty());
    w.typeCell(areas, row, kHectaresColumn, QStringLiteral("99999"));
    CHECK(areas.item(row, kRemainingColumn)->text().startsWith(QChar(0x2212)));
    CHECK_FALSE(areas.item(row, kRemainingColumn)->toolTip().isEmpty());
    w.typeCell(areas, row, kHectaresColumn, QStringLiteral("1,5"));
    CHECK(areas.item(row, kRemainingColumn)->text() == shown(decree - 1'500'000));
    w.type(dialog, "minutesDate", QStringLiteral("31-2-2021"));
    w.press(dialog, "saveMinutes");
    CHECK(w.in<QLabel>(dialog, "paperProblem").text().contains(QStringLiteral("tanggal")));
    w.type(dialog, "minutesDate", QStringLiteral("20-12-2021"));
    w.type(dialog, "minutesTitle", QStringLiteral("Pengurangan 2021"));
    w.in<QComboBox>(dialog, "minutesRule").setCurrentIndex(1);
    w.press(dialog, "saveMinutes");
  }
  CHECK_FALSE(w.isOpen<MinutesDialog>());
  REQUIRE(w.snapshot().minutes.size() == 1);
  const Minutes minutes = w.snapshot().minutes.front();
  CHECK(minutes.number == "050/12/2021");
  CHECK(minutes.effectYear() == 2021);
  CHECK(minutes.rule == "whole");
  const auto lines = w.snapshot().linesOf(minutes.id);
  REQUIRE(lines.size() == 1);
  CHECK(lines.front().areaId == areaId);
  CHECK(lines.front().hectares == 1'500'000);
  // The decree stays; what remains is 1,5 ha less.
  CHECK(w.snapshot().decreeOf(level, areaId)->hectares == decree);
  CHECK(remainingHectares(w.snapshot(), level, areaId) == decree - 1'500'000);
  Minutes more;
  more.date = minutes.date;
  CHECK(remainingAfter(w.snapshot(), level, areaId, more, 500'000) == decree - 2'000'000);
  CHECK(remainingAfter(w.snapshot(), level, areaId, more, kMissing) == decree - 1'500'000);
  CHECK(remainingAfter(w.snapshot(), level, areaId, minutes, 500'000) == decree - 500'000);

  QTableView& table = panel.table();
  REQUIRE(table.model()->rowCount() == 1);
  CHECK(PlanStep::textOf(table, 0, 0) == QStringLiteral("050/12/2021"));
  CHECK(PlanStep::textOf(table, 0, 2) == QStringLiteral("2021"));
  CHECK(PlanStep::textOf(table, 0, 5) == QStringLiteral("1,50"));
  CHECK(PlanStep::textOf(table, 0, 6) == shown(decree - 1'500'000));
  CHECK(w.in<QLabel>(panel, "minutesSums").text().contains(QStringLiteral("1,50 ha")));
  const Json listed = w.city.json({"minutes", "kota.gpkg"});
  REQUIRE(listed["lines"].size() == 1);
  CHECK(listed["lines"][0]["number"] == "050/12/2021");
  CHECK(listed["lines"][0]["date"] == "2021-12-20");
  CHECK(listed["lines"][0]["hectares"] == 1.5);
  CHECK(listed["lines"][0]["rule"] == "whole");

  // The same number once more is refused where it is typed.
  w.press(panel, "addMinutes");
  {
    auto& dialog = w.dialog<MinutesDialog>();
    CHECK(dialog.areas().item(row, kRemainingColumn)->text() == shown(decree - 1'500'000));
    w.type(dialog, "minutesNumber", QStringLiteral("050/12/2021"));
    w.typeCell(dialog.areas(), row, kHectaresColumn, QStringLiteral("1"));
    w.press(dialog, "saveMinutes");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.type(dialog, "minutesNumber", {});
    w.answers.choice = 0;
    QTest::keyClick(&dialog, Qt::Key_Escape);  // the cell of the table is what was typed
    CHECK(w.answers.choicesAsked == 1);
  }
  CHECK_FALSE(w.isOpen<MinutesDialog>());
  CHECK(w.snapshot().minutes.size() == 1);

  w.clickRow(table, 0);
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Delete);
  w.settle();
  CHECK(w.snapshot().minutes.empty());
  CHECK(w.hasSaid(MessageKind::Done));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().minutes.size() == 1);
  CHECK(w.snapshot().linesOf(w.snapshot().minutes.front().id).size() == 1);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().minutes.empty());
  CHECK(remainingHectares(w.snapshot(), level, areaId) == decree);

  // The target of the city, asked again while it is no area.
  w.answers.texts = {QStringLiteral("banyak"), QStringLiteral("40,25")};
  w.press(panel, "cityTarget");
  CHECK(w.answers.asked.size() == 2);
  CHECK(w.snapshot().info.targetHectares == 40'250'000);
  CHECK(w.in<QLabel>(panel, "minutesSums").text().contains(QStringLiteral("40,25 ha")));
  CHECK(w.city.json({"minutes", "kota.gpkg"})["target_ha"] == 40.25);
  w.answers.texts = {QString()};
  w.press(panel, "cityTarget");
  CHECK(isMissing(w.snapshot().info.targetHectares));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().info.targetHectares == 40'250'000);
}

TEST_CASE("a file chosen for new minutes is stored with them, in one step", "[papers]") {
  PlanStep w;
  const TempFolder folder;
  const std::string paper = folder.file("BA 2021.pdf");
  std::ofstream(paper) << "%PDF-1.4 berita acara";
  w.openPage(w.papers().minutes());
  FeatureId areaId = 0;
  const int row = rowWithDecree(w, areaId);
  w.press(w.papers().minutes(), "addMinutes");
  auto& dialog = w.dialog<MinutesDialog>();
  auto& files = w.in<FilesList>(dialog, "filesList");
  CHECK(dialog.areas().horizontalHeaderItem(2)->text() == QStringLiteral("Berita acara lain\nha"));
  w.answers.files = {QString::fromStdString(paper), QString::fromStdString(paper)};
  w.press(files, "addFile");
  w.waitForJobs();
  CHECK(files.list().count() == 1);  // the same one twice
  CHECK(w.snapshot().attachments.empty());
  QTest::keyClick(&dialog, Qt::Key_Escape);  // asked, and thought better of it
  CHECK(w.answers.choicesAsked == 1);
  REQUIRE(w.isOpen<MinutesDialog>());
  w.type(dialog, "minutesNumber", QStringLiteral("050/12/2021"));
  w.typeCell(dialog.areas(), row, kHectaresColumn, QStringLiteral("0,5"));
  w.checkLook(dialog, QStringLiteral("new-minutes-file"), kSmallScreen);
  w.press(dialog, "saveMinutes");
  REQUIRE(w.snapshot().minutes.size() == 1);
  const auto kept = w.snapshot().attachmentsOf(AttachmentOwner::Minutes, w.snapshot().minutes.front().id);
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().fileName == "BA 2021.pdf");
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().minutes.empty());
  CHECK(w.snapshot().attachments.empty());
}

TEST_CASE("documents of the plan are entered, changed and removed, each as one step", "[papers]") {
  PlanStep w;
  w.action(Act::ShowDocuments).trigger();
  w.waitForJobs();
  PlanDocumentsPanel& panel = w.papers().documents();
  CHECK(w.plan().tabs().currentWidget() == &panel);
  CHECK(w.in<QLabel>(panel, "planDocumentsEmpty").isVisible());
  QTableView& table = panel.table();

  w.press(panel, "addPlanDocument");
  {
    auto& dialog = w.dialog<PlanDocumentDialog>();
    // The plan of the city comes first, and has no kelurahan; its title is proposed until another is typed.
    CHECK(w.in<QComboBox>(dialog, "documentKind").currentText() == QStringLiteral("RP2KPKP"));
    CHECK_FALSE(w.in<QComboBox>(dialog, "documentKelurahan").isEnabled());
    CHECK(w.in<QLineEdit>(dialog, "documentTitle").text() == QStringLiteral("RP2KPKP Kota Contoh"));
    w.type(dialog, "documentTitle", {});
    w.press(dialog, "savePlanDocument");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    w.type(dialog, "documentTitle", QStringLiteral("RP2KPKP 2020"));
    w.type(dialog, "documentFirstYear", QStringLiteral("2024"));
    w.type(dialog, "documentLastYear", QStringLiteral("2020"));
    w.press(dialog, "savePlanDocument");
    CHECK(w.in<QLabel>(dialog, "paperProblem").isVisible());
    CHECK(w.snapshot().planDocuments.empty());
    w.type(dialog, "documentFirstYear", QStringLiteral("2020"));
    w.type(dialog, "documentLastYear", QStringLiteral("2024"));
    w.type(dialog, "documentNumber", QStringLiteral("Perwali 12/2020"));
    w.type(dialog, "documentDate", QStringLiteral("3-2-2020"));
    w.pick(dialog, "documentStatus", QStringLiteral("Ditetapkan"));
    QTest::keyClick(&w.in<QLineEdit>(dialog, "documentDate"), Qt::Key_Return);
  }
  CHECK_FALSE(w.isOpen<PlanDocumentDialog>());
  w.press(panel, "addPlanDocument");
  {
    // The next one is an RPLP; its title follows the kelurahan.
    auto& dialog = w.dialog<PlanDocumentDialog>();
    CHECK(w.in<QComboBox>(dialog, "documentKind").currentText() == QStringLiteral("RPLP"));
    CHECK(w.in<QLineEdit>(dialog, "documentTitle").text().isEmpty());
    w.press(dialog, "savePlanDocument");  // of which kelurahan?
    CHECK(w.in<QLabel>(dialog, "paperProblem").text().contains(QStringLiteral("RPLP adalah rencana satu kelurahan")));
    CHECK(w.in<QComboBox>(dialog, "documentKelurahan").hasFocus());
    w.pick(dialog, "documentKelurahan", QStringLiteral("Kalianyar"));
    CHECK(w.in<QLineEdit>(dialog, "documentTitle").text() == QStringLiteral("RPLP Kalianyar"));
    w.press(dialog, "savePlanDocument");
  }
  CHECK_FALSE(w.isOpen<PlanDocumentDialog>());
  REQUIRE(w.snapshot().planDocuments.size() == 2);
  CHECK(panel.current() == w.snapshot().planDocuments[1].id);
  CHECK(PlanStep::textOf(table, 0, 0) == QStringLiteral("RP2KPKP"));
  CHECK(PlanStep::textOf(table, 0, 3) == QStringLiteral("ditetapkan"));
  CHECK(PlanStep::textOf(table, 0, 4) == QStringLiteral("2020–2024"));
  CHECK(PlanStep::textOf(table, 0, 6) == QStringLiteral("3 Februari 2020"));
  CHECK(PlanStep::textOf(table, 1, 2) == QStringLiteral("Kalianyar"));
  CHECK(PlanStep::textOf(table, 1, 3) == QStringLiteral("belum ada"));
  const Json listed = w.city.json({"documents", "kota.gpkg"})["documents"];
  REQUIRE(listed.size() == 2);
  CHECK(listed[0]["title"] == "RP2KPKP 2020");
  CHECK(listed[0]["status"] == "adopted");
  CHECK(listed[0]["first_year"] == 2020);
  CHECK(listed[0]["date"] == "2020-02-03");
  CHECK(listed[1]["kelurahan"] == "Kalianyar");
  CHECK(listed[1]["status"].is_null());

  // Enter changes, with its files; Delete removes.
  w.clickRow(table, 1);
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Return);
  {
    auto& dialog = w.dialog<PlanDocumentDialog>();
    CHECK(w.in<QLabel>(dialog, "noFiles").isVisible());
    w.pick(dialog, "documentStatus", QStringLiteral("Final"));
    w.press(dialog, "savePlanDocument");
  }
  CHECK(w.snapshot().planDocuments[1].status == DocumentStatus::Final);
  w.clickRow(table, 0);
  table.setFocus();
  QTest::keyClick(&table, Qt::Key_Delete);
  w.waitForJobs();
  CHECK(w.snapshot().planDocuments.size() == 1);
  CHECK(w.hasSaid(MessageKind::Done));
  for (int i = 0; i < 2; ++i) {
    w.action(Act::Undo).trigger();
    w.waitForJobs();
  }
  REQUIRE(w.snapshot().planDocuments.size() == 2);
  CHECK_FALSE(w.snapshot().planDocuments[1].status.has_value());
}

TEST_CASE("later stages take what belongs to them, from the keyboard, and the card says it", "[papers]") {
  PlanStep w;
  const FeatureId id = w.snapshot().activities.back().id;
  const std::size_t before = w.snapshot().statesOf(id).size();
  w.plan().state().choose(id);
  w.settle();
  const auto record = [&](LifeStep step, const std::function<void(StageDialog&)>& fill, const char* picture) {
    w.plan().record();
    auto& dialog = w.dialog<StageDialog>();
    auto& stage = w.in<QComboBox>(dialog, "stage");
    stage.setFocus();
    while (stage.currentIndex() < static_cast<int>(step)) QTest::keyClick(&stage, Qt::Key_Down);
    fill(dialog);
    w.checkLook(dialog, QStringLiteral("stage-%1").arg(QString::fromLatin1(picture)), kSmallScreen);
    QTest::keyClick(&w.in<QLineEdit>(dialog, "stageDocument"), Qt::Key_Return);
    w.waitForJobs();
    CHECK_FALSE(w.isOpen<StageDialog>());
  };
  record(
      LifeStep::Construction,
      [&](StageDialog& dialog) {
        CHECK_FALSE(w.in<QComboBox>(dialog, "grade").isVisible());
        w.type(dialog, "men", QStringLiteral("12"));
        w.type(dialog, "women", QStringLiteral("3"));
        w.type(dialog, "personDays", QStringLiteral("150,5"));
      },
      "building");
  record(
      LifeStep::Certification,
      [&](StageDialog& dialog) {
        CHECK_FALSE(w.in<QLineEdit>(dialog, "men").isVisible());
        CHECK_FALSE(w.in<QLabel>(dialog, "stageKeepers").isVisible());
        w.pick(dialog, "grade", QStringLiteral("cukup (KC)"));
      },
      "certified");
  record(
      LifeStep::HandOver,
      [&](StageDialog& dialog) {
        // Whoever hands a work over sees that nobody is to keep it up yet.
        CHECK(w.in<QLabel>(dialog, "stageKeepers").isVisible());
        CHECK(w.in<QLabel>(dialog, "stageKeepers").text() == QStringLiteral("belum diisi"));
        w.type(dialog, "stageDocument", QStringLiteral("BAST 12/2024"));
      },
      "handed");
  record(
      LifeStep::Upkeep,
      [&](StageDialog& dialog) {
        CHECK_FALSE(w.in<QCheckBox>(dialog, "upkeep_used").isVisible());
        w.pick(dialog, "upkeepExists", QStringLiteral("masih ada"));
        QTest::keyClick(&w.in<QCheckBox>(dialog, "upkeep_used"), Qt::Key_Space);
      },
      "upkeep");
  REQUIRE(w.snapshot().statesOf(id).size() == before + 4);
  const auto states = w.snapshot().statesOf(id).last(4);
  CHECK(states[0].men == 12);
  CHECK(states[0].personDays == 150'500'000);
  CHECK(states[1].grade == QualityGrade::Fair);
  CHECK_FALSE(states[1].men.has_value());
  CHECK(states[2].document == "BAST 12/2024");
  CHECK(states[3].upkeep == "exists,used");
  w.plan().activityCard().showPage(ActivityCard::Page::Records);
  QString said;
  for (const QLabel* label : w.plan().activityCard().findChildren<QLabel*>()) said += label->text() + u'\n';
  for (const char* words :
       {"12 laki-laki, 3 perempuan, 150,5 HOK", "mutu cukup (KC)", "BAST 12/2024", "masih ada, dimanfaatkan"}) {
    INFO(words);
    CHECK(said.contains(QString::fromUtf8(words)));
  }
  w.checkLook(*w.window, QStringLiteral("plan-later-stages"), kSmallScreen);
}

TEST_CASE("who signs is entered once, and the sheet shows it", "[papers]") {
  PlanStep w;
  w.action(Act::Signers).trigger();
  auto& dialog = w.dialog<SignersDialog>();
  for (const auto& [field, text] : {std::pair("signerMade", "Koordinator Kota\nSiti Aminah"),
                                    std::pair("signerKnown", "Kepala Bappeda\nBudi Santoso\nNIP 1975")}) {
    auto& lines = w.in<QPlainTextEdit>(dialog, field);
    lines.setFocus();
    for (const QString& line : QString::fromLatin1(text).split(u'\n')) {
      if (!lines.toPlainText().isEmpty()) QTest::keyClick(&lines, Qt::Key_Return);
      QTest::keyClicks(&lines, line);
    }
  }
  QTest::keyClick(&w.in<QPlainTextEdit>(dialog, "signerKnown"), Qt::Key_Tab);
  CHECK(w.in<QPlainTextEdit>(dialog, "signerKnown").toPlainText().endsWith(QStringLiteral("1975")));  // it leads on
  w.checkLook(dialog, QStringLiteral("signers"), kSmallScreen);
  w.press(dialog, "saveSigners");
  CHECK_FALSE(w.isOpen<SignersDialog>());
  CHECK(w.snapshot().info.signer(SignerRole::Known) == "Kepala Bappeda\nBudi Santoso\nNIP 1975");
  CHECK(w.snapshot().info.signer(SignerRole::Checked).empty());

  SheetRequest request;
  request.survey = w.session().survey();
  const auto sheet = sheetOf(w.snapshot(), w.session().regulation(), request);
  REQUIRE(sheet.has_value());
  REQUIRE(sheet->signers.size() == 2);
  CHECK(sheet->signers[0].name == QStringLiteral("Siti Aminah"));
  CHECK(sheet->signers[1].office == QStringLiteral("Kepala Bappeda"));
  CHECK(sheet->signers[1].number == QStringLiteral("NIP 1975"));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().info.signer(SignerRole::Made).empty());
}

TEST_CASE("what the command line wrote stands in the window", "[papers]") {
  City city = City::finished();
  CHECK(city.run({"follow-up", "kota.gpkg", "--add", "meeting=Rakor", "meeting_date=2019-10-30", "item=DED Kalianyar",
                  "due=2019-12-15"})
            .status == 0);
  PlanStep w(kSmallScreen, std::move(city));
  w.openPage(w.papers().followUps());
  const QTableView& table = w.papers().followUps().table();
  REQUIRE(table.model()->rowCount() == 1);
  CHECK(PlanStep::textOf(table, 0, 1) == QStringLiteral("Rakor"));
  CHECK(PlanStep::textOf(table, 0, 2) == QStringLiteral("30 Oktober 2019"));
  CHECK(PlanStep::textOf(table, 0, 3) == QStringLiteral("DED Kalianyar"));
  CHECK(PlanStep::textOf(table, 0, 8) == nameOf(FollowUpStep::Open));
}

TEST_CASE("the card of an activity stays where it was read when a file is added", "[papers]") {
  PlanStep w(kSmallScreen125);
  w.clickRow(w.plan().activities().table(), 0);
  w.waitForJobs();
  ActivityCard& card = w.plan().activityCard();
  card.showPage(ActivityCard::Page::Details);
  w.settle();
  auto* const page = qobject_cast<QScrollArea*>(card.currentWidget());
  REQUIRE(page != nullptr);
  page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
  const int place = page->verticalScrollBar()->value();
  REQUIRE(place > 0);
  const TempFolder folder;
  const QString path = QString::fromStdString(folder.file("DED.pdf"));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write("%PDF-1.4 gambar kerja");
  file.close();
  w.answers.files = {path};
  w.press(card, "addFile");
  w.waitForJobs();
  w.settle();
  REQUIRE(w.snapshot().attachments.size() == 1);
  CHECK(page->verticalScrollBar()->value() == place);
}

TEST_CASE("the pages of papers and their forms fit small screens", "[papers]") {
  everyLook<PlanStep>([](PlanStep& w, QSize screen, const QString& look) {
    const auto check = [&](QWidget& widget, const char* name) {
      w.checkLook(widget, QStringLiteral("papers-%1-%2").arg(QString::fromLatin1(name), look), screen);
    };
    w.openPage(w.papers().followUps());
    check(*w.window, "follow-empty");
    addLine(w, QStringLiteral("Penyusunan DED jalan lingkungan Bantaran"), QStringLiteral("15-12-2019"));
    addLine(w, QStringLiteral("Izin pemanfaatan tanah"), {});
    check(*w.window, "follow");
    w.papers().changeFollowUp();
    auto& form = w.dialog<FollowUpDialog>();
    w.type(form, "due", QStringLiteral("besok"));
    w.press(form, "saveFollowUp");
    check(form, "follow-form");
    form.reject();
    w.papers().recordFollowUp();
    auto& status = w.dialog<FollowUpStatusDialog>();
    check(status, "status-form");
    status.reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    w.openPage(w.papers().minutes());
    check(*w.window, "minutes-empty");
    w.papers().addMinutes();
    auto& minutes = w.dialog<MinutesDialog>();
    FeatureId areaId = 0;
    const int row = rowWithDecree(w, areaId);
    w.type(minutes, "minutesNumber", QStringLiteral("050/12/2021"));
    w.type(minutes, "minutesTitle", QStringLiteral("Pengurangan luas kumuh 2021"));
    w.typeCell(minutes.areas(), row, kHectaresColumn, QStringLiteral("99999"));
    check(minutes, "minutes-form");
    w.typeCell(minutes.areas(), row, kHectaresColumn, QStringLiteral("1"));
    w.press(minutes, "saveMinutes");
    check(*w.window, "minutes");
    w.openPage(w.papers().documents());
    check(*w.window, "documents-empty");
    w.papers().addDocument();
    auto& document = w.dialog<PlanDocumentDialog>();
    w.type(document, "documentNumber", QStringLiteral("Perwali 12/2020"));
    w.type(document, "documentDate", QStringLiteral("besok"));
    w.press(document, "savePlanDocument");
    check(document, "document-form");
    w.type(document, "documentDate", {});
    w.press(document, "savePlanDocument");
    check(*w.window, "documents");
  });
}
