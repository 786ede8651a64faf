// The step Rencana as a planner uses it: activities entered with the keyboard, checked, recorded, taken in from a
// table, and what they do to the hectares.

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

#include "tests/support/project_fixture.h"
#include "tests/ui/plan_window.h"
#include "ui/dialogs/dashboard_window.h"
#include "ui/dialogs/plan_document_dialog.h"
#include "ui/dialogs/stage_dialog.h"
#include "ui/models/activity_words.h"
#include "ui/models/plan_entry.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/activity_card.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

const std::string kHeader = "tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp\n";

/// Whether something in the cell is written in red.
bool hasRed(QTableWidget& table, int row, int column) {
  const QImage cell = table.viewport()->grab(table.visualRect(table.model()->index(row, column))).toImage();
  for (int y = 0; y < cell.height(); ++y) {
    for (int x = 0; x < cell.width(); ++x) {
      const QColor pixel = cell.pixelColor(x, y);
      if (pixel.red() > pixel.green() + 60) return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("an empty plan offers the ways to begin", "[plan_window]") {
  PlanWindow w;
  auto& add = w.in<QPushButton>(*w.window, "addFirstActivity");
  CHECK(add.isVisible());
  CHECK(w.in<QPushButton>(*w.window, "importActivities").isVisible());
  QTest::mouseClick(&add, Qt::LeftButton);
  ActivityDialog& dialog = w.form();
  // Without a name nothing is saved, and it is said.
  w.save(dialog);
  CHECK(dialog.isVisible());
  CHECK_FALSE(w.in<QLabel>(dialog, "activityProblem").text().isEmpty());
  CHECK(w.snapshot().activities.empty());

  // Nothing typed: Esc leaves. Something typed, here in a cell: it asks, and again for Cancel.
  for (int page = 0; page < 6; ++page) w.page(dialog, page);
  QTest::keyClick(&dialog, Qt::Key_Escape);
  CHECK_FALSE(w.isOpen<ActivityDialog>());
  CHECK(w.answers.choicesAsked == 0);
  QTest::mouseClick(&add, Qt::LeftButton);
  ActivityDialog& typed = w.form();
  w.page(typed, 2);
  w.typeCell(w.in<QTableWidget>(typed, "funding"), 0, 1, QStringLiteral("500300000"));
  QTest::keyClick(&w.in<QTableWidget>(typed, "funding"), Qt::Key_Escape);
  CHECK(typed.isVisible());
  CHECK(w.answers.choicesAsked == 1);
  CHECK(w.answers.chosenFrom.choices == QStringList{QStringLiteral("Buang isian")});
  // The real question has two buttons and no third that says the same; Esc goes on, as Enter does.
  Prompts::replace(nullptr);
  QStringList buttons;
  onceAsked<QMessageBox>([&](QMessageBox& box) {
    for (const QAbstractButton* button : box.buttons()) buttons << button->text();
    buttons << box.defaultButton()->text();
    QTest::keyClick(&box, Qt::Key_Escape);
  });
  w.press(typed, "cancelActivity");
  buttons.sort();
  CHECK(buttons ==
        QStringList{QStringLiteral("Buang isian"), QStringLiteral("Lanjut mengisi"), QStringLiteral("Lanjut mengisi")});
  CHECK(typed.isVisible());
  Prompts::replace(std::make_unique<ReadyPrompts>(w.answers));
  w.answers.choice = 0;
  w.press(typed, "cancelActivity");
  CHECK(w.answers.choicesAsked == 2);
  CHECK_FALSE(w.isOpen<ActivityDialog>());
}

TEST_CASE("money and its unit are typed with the keys, and what cannot be read is not left out", "[plan_window]") {
  PlanWindow w;
  QTest::mouseClick(&w.in<QPushButton>(*w.window, "addFirstActivity"), Qt::LeftButton);
  ActivityDialog& dialog = w.form();
  // Money that cannot be read is asked about, also beside a source that nobody ticked.
  w.type(dialog, "name", QStringLiteral("Jalan uji"));
  w.page(dialog, 2);
  auto& funding = w.in<QTableWidget>(dialog, "funding");
  w.typeCell(funding, 6, 1, QStringLiteral("sekitar 1,5 juta"));
  w.save(dialog);
  CHECK(dialog.isVisible());
  CHECK(w.in<QLabel>(dialog, "activityProblem").text() ==
        QStringLiteral("Satu jumlah uang perlu diperbaiki; jumlah itu ditandai."));
  CHECK(w.snapshot().activities.empty());
  // After the tick the keys are in the amount beside it, and Tab goes on in the row.
  funding.item(1, 0)->setCheckState(Qt::Checked);
  CHECK(funding.currentRow() == 1);
  CHECK(funding.currentColumn() == 1);
  QTest::keyClick(&funding, Qt::Key_Tab);
  CHECK(funding.currentColumn() == 2);
  QTest::keyClick(&funding, Qt::Key_Backtab, Qt::ShiftModifier);
  CHECK(funding.currentColumn() == 1);
  QTest::keyClick(&funding, Qt::Key_Backtab, Qt::ShiftModifier);
  CHECK(funding.currentColumn() == 0);
  funding.item(1, 0)->setCheckState(Qt::Unchecked);
  // The unit follows the kind of work until a volume is given in it.
  w.page(dialog, 0);
  const auto unit = [&] { return w.in<QLineEdit>(dialog, "contract_unit").text(); };
  w.pick(dialog, "work", QStringLiteral("Alat pemadam api ringan (APAR)"));
  CHECK(unit() == QStringLiteral("unit"));
  w.pick(dialog, "work", QStringLiteral("Jalan beton"));
  CHECK(unit() == QStringLiteral("m"));
  w.type(dialog, "contract_volume", QStringLiteral("50"));
  w.pick(dialog, "work", QStringLiteral("Alat pemadam api ringan (APAR)"));
  CHECK(unit() == QStringLiteral("m"));
  w.answers.choice = 0;
  QTest::keyClick(&dialog, Qt::Key_Escape);
  CHECK_FALSE(w.isOpen<ActivityDialog>());
}

TEST_CASE("a unit that the kind of work offers is not written without a volume", "[plan_window]") {
  PlanWindow w;
  w.plan().add();
  ActivityDialog& dialog = w.form();
  w.type(dialog, "name", QStringLiteral("Jalan uji"));
  w.pick(dialog, "work", QStringLiteral("Jalan beton"));
  CHECK(w.in<QLineEdit>(dialog, "contract_unit").text() == QStringLiteral("m"));
  w.save(dialog);
  REQUIRE(w.snapshot().activities.size() == 1);
  CHECK(isMissing(w.snapshot().activities.front().contractVolume));
  CHECK(w.snapshot().activities.front().contractUnit.empty());
}

TEST_CASE("safeguards are entered where they apply, and what is left empty stays open", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  const FeatureId roadId = w.snapshot().activities.front().id;
  w.plan().change(QString());
  {
    ActivityDialog& dialog = w.form();
    w.page(dialog, 5);
    auto& land = w.in<QTableWidget>(dialog, "land");
    REQUIRE(land.rowCount() == 9);
    CHECK(land.item(1, 0)->text() == QStringLiteral("Hibah, masyarakat"));
    // Headings stand over their figures, here and in the other tables of the form.
    const auto isRight = [](QTableWidget& table, int column) {
      return Qt::Alignment(table.horizontalHeaderItem(column)->textAlignment()).testFlag(Qt::AlignRight);
    };
    for (int column = 1; column < 4; ++column) CHECK(isRight(land, column));
    CHECK_FALSE(isRight(land, 4));
    CHECK(isRight(w.in<QTableWidget>(dialog, "funding"), 1));
    w.page(dialog, 1);
    CHECK(isRight(w.in<QTableWidget>(dialog, "effects"), 2));
    w.page(dialog, 5);
    w.typeCell(land, 1, 1, QStringLiteral("12500"));
    CHECK(land.item(1, 1)->text() == QStringLiteral("12.500"));
    w.typeCell(land, 1, 1, QStringLiteral("37,5"));
    w.typeCell(land, 1, 2, QStringLiteral("1500000"));
    w.typeCell(land, 1, 3, QStringLiteral("dua"));
    w.checkLook(dialog, QStringLiteral("activity-safeguards"), kSmallScreen);
    w.save(dialog);
    CHECK(dialog.isVisible());  // a word is no number
    CHECK(land.currentIndex() == land.model()->index(1, 3));
    CHECK(hasRed(land, 1, 3));  // though it is selected
    CHECK_FALSE(w.in<QLabel>(dialog, "activityProblem").text().isEmpty());
    w.typeCell(land, 1, 3, QStringLiteral("2"));
    CHECK_FALSE(hasRed(land, 1, 3));
    CHECK(w.in<QLabel>(dialog, "activityProblem").text().isEmpty());
    // Tab leads past the names, which nobody types, and back.
    land.setCurrentCell(1, 4);
    land.setFocus();
    QTest::keyClicks(&land, QStringLiteral("S"));
    QTest::keyClicks(land.viewport()->findChild<QLineEdit*>(), QStringLiteral("urat hibah 3/2021"));
    for (const auto& [key, row, column] : {std::tuple(Qt::Key_Tab, 2, 1), std::tuple(Qt::Key_Backtab, 1, 4)}) {
      auto* const editor = land.viewport()->findChild<QLineEdit*>();
      REQUIRE(editor != nullptr);
      QTest::keyClick(editor, key);
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
      CHECK(land.currentIndex() == land.model()->index(row, column));
    }
    auto* const editor = land.viewport()->findChild<QLineEdit*>();
    REQUIRE(editor != nullptr);
    CHECK(editor->text() == QStringLiteral("Surat hibah 3/2021"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Two kinds stand beside each other, within the width.
    const auto& page = w.in<QScrollArea>(dialog, "safeguardsPage");
    const auto topOf = [&](const char* field) {
      return w.in<QWidget>(dialog, field).mapTo(page.widget(), QPoint()).y();
    };
    CHECK(topOf("consolidation_applies") == topOf("resettlement_applies"));
    CHECK(topOf("customary_people_applies") == topOf("wood_applies"));
    CHECK(page.widget()->width() <= page.viewport()->width());
    w.type(dialog, "wood_volume", QStringLiteral("4"));
    w.pick(dialog, "wood_legal", QStringLiteral("ya"));
    w.pick(dialog, "heritage_applies", QStringLiteral("tidak"));
    w.page(dialog, 3);
    w.type(dialog, "persons", QStringLiteral("120"));
    w.type(dialog, "low_income", QStringLiteral("80"));
    w.page(dialog, 5);
    w.save(dialog);
  }
  const auto guards = w.snapshot().safeguardsOf(roadId);
  REQUIRE(guards.size() == 3);
  CHECK(guards[0].form == LandForm::Grant);
  CHECK(guards[0].owner == LandOwner::Community);
  CHECK(guards[0].area == 37'500'000);
  CHECK(guards[0].value == 1'500'000);
  CHECK(guards[0].households == 2);
  CHECK(guards[0].document == "Surat hibah 3/2021");
  CHECK(guards[1].applies == false);
  CHECK(guards[2].volume == 4'000'000);
  CHECK(guards[2].legal == true);
  CHECK_FALSE(guards[2].applies.has_value());
  CHECK(w.snapshot().activities.front().beneficiaries.lowIncome == 80);
  const Json listed = w.city.json({"activities", "kota.gpkg"})["activities"][0];
  CHECK(listed["safeguards"].size() == 3);
  CHECK(listed["low_income"] == 80);
  // Again: only what changes is written, and what is cleared is gone.
  w.plan().change(QString());
  ActivityDialog& dialog = w.form();
  w.page(dialog, 5);
  CHECK(w.in<QTableWidget>(dialog, "land").item(1, 2)->text() == QStringLiteral("1.500.000"));
  w.pick(dialog, "heritage_applies", QStringLiteral("belum diisi"));
  w.save(dialog);
  CHECK(w.snapshot().safeguardsOf(roadId).size() == 2);
}

TEST_CASE("people are typed and pasted, what is wrong is marked and their number can be used", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  const FeatureId roadId = w.snapshot().activities.front().id;
  w.plan().change(QStringLiteral("persons"));
  ActivityDialog& dialog = w.form();
  w.page(dialog, 4);
  auto& people = w.in<QTableWidget>(dialog, "people");
  REQUIRE(people.rowCount() == 1);
  // Invented: 99.99.99 is no district. The NIK of a woman has 40 more in its day.
  w.typeCell(people, people.model()->index(0, 0), QStringLiteral("Wati"));
  w.typeCell(people, people.model()->index(0, 1), QStringLiteral("9999 9945 0590 0001"));
  CHECK(people.item(0, 1)->text() == QStringLiteral("9999994505900001"));
  CHECK(people.item(0, 3)->text() == QStringLiteral("P"));
  REQUIRE(people.rowCount() == 2);  // one is always free
  QGuiApplication::clipboard()->setText(
      QStringLiteral("Bagus\t9999990505900002\tGang 3\tL\tya\r\nTanpa Kartu\t123\t\t\t\r\n"));
  people.setCurrentCell(1, 0);
  people.setFocus();
  QTest::keySequence(&people, QKeySequence::Paste);
  CHECK(people.rowCount() == 4);
  shoot(dialog, QStringLiteral("people-page"));
  // Who is called a man and has the NIK of a woman: one of the two is wrong.
  w.typeCell(people, 0, 3, QStringLiteral("L"));
  CHECK(hasRed(people, 0, 3));
  w.save(dialog);
  CHECK(people.currentIndex() == people.model()->index(0, 3));
  CHECK(w.in<QLabel>(dialog, "peopleCount").text() ==
        QStringLiteral("bertentangan dengan NIK, yang milik perempuan (P)"));
  w.typeCell(people, 0, 3, QStringLiteral("P"));
  CHECK(w.in<QLabel>(dialog, "activityProblem").text().isEmpty());
  w.save(dialog);
  CHECK(dialog.isVisible());  // 123 is no NIK: nothing is written
  CHECK(people.currentRow() == 2);
  CHECK(people.currentColumn() == 1);
  CHECK(w.in<QLabel>(dialog, "peopleCount").text() == QStringLiteral("NIK terdiri dari 16 angka"));
  CHECK(w.snapshot().beneficiaries.empty());
  QTest::keyClick(&people, Qt::Key_Delete);
  w.press(dialog, "usePeople");
  CHECK(w.in<QLineEdit>(dialog, "persons").text() == QStringLiteral("3"));
  CHECK(w.in<QLineEdit>(dialog, "women").text().isEmpty());  // of one nobody said it
  w.save(dialog);
  REQUIRE(w.snapshot().beneficiaries.size() == 3);
  CHECK(w.snapshot().activityById(roadId)->beneficiaries.persons == 3);
  CHECK(cardTexts(w.plan().activityCard()).join(u'|').contains(QStringLiteral("3 jiwa, 3 nama tercatat")));
  w.plan().change(QStringLiteral("persons"));
  ActivityDialog& again = w.form();
  w.page(again, 4);
  auto& known = w.in<QTableWidget>(again, "people");
  REQUIRE(known.rowCount() == 4);
  known.setCurrentCell(0, 0);
  known.setFocus();
  QTest::keyClick(&known, Qt::Key_Delete, Qt::ControlModifier);
  w.save(again);
  CHECK(w.snapshot().beneficiaries.size() == 2);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().beneficiaries.size() == 3);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().beneficiaries.empty());
}

TEST_CASE("an activity is entered with its volumes and funds as one step", "[plan_window]") {
  PlanWindow w;
  const Activity road = w.addRoad();
  CHECK(road.name == "Jalan beton Bantaran");
  CHECK(road.work == "road_concrete");
  CHECK(road.family == "road");
  CHECK(road.year == 2021);
  CHECK(road.contractVolume == 807'500'000);
  CHECK(road.contractUnit == "m");  // the usual one of the work
  CHECK(road.costPlanned == 500'300'000);
  CHECK_FALSE(road.costRealised.has_value());  // empty is not zero
  const FeatureId kawasanId = w.snapshot().kawasan.front().id;
  CHECK(road.kawasanId == kawasanId);

  // All that fails in the kawasan, and nothing else.
  const Work* const work = catalogue().workByKey("road_concrete");
  std::size_t expected = 0;
  for (const Rt& rt : w.snapshot().rts.list()) {
    if (rt.kawasanId != kawasanId) continue;
    for (const Parameter indicator : work->reduces) {
      const Micro volume = w.failing(rt.id, indicator);
      if (!isMissing(volume) && volume > 0) ++expected;
    }
  }
  const auto effects = w.snapshot().effectsOf(road.id);
  CHECK(effects.size() == expected);
  REQUIRE(expected > 0);
  for (const ActivityEffect& effect : effects) CHECK(effect.volume == w.failing(effect.rtId, effect.indicator));

  const auto funding = w.snapshot().fundingOf(road.id);
  REQUIRE(funding.size() == 1);
  CHECK(funding.front().source == "apbn_bpm");
  CHECK(funding.front().planned == 500'300'000);
  CHECK_FALSE(funding.front().realised.has_value());

  // The table shows it, with comma and thousands.
  const ActivityModel& model = w.plan().activities().model();
  REQUIRE(model.rowCount() == 1);
  const auto text = [&](int column) { return model.index(0, column).data().toString(); };
  CHECK(text(ActivityModel::VolumeColumn) == QStringLiteral("807,5"));
  CHECK(text(ActivityModel::CostColumn) == QStringLiteral("500,3"));
  CHECK(text(ActivityModel::YearColumn) == QStringLiteral("2021"));
  const Rt* const served = w.snapshot().rtById(effects.front().rtId);
  const AdminArea* const kelurahan = w.snapshot().kelurahanById(served->kelurahanId);
  CHECK(text(ActivityModel::KelurahanColumn).startsWith(QString::fromStdString(kelurahan->name)));
  CHECK_FALSE(w.plan().activities().table().isColumnHidden(ActivityModel::KelurahanColumn));

  // The programme that it belongs to comes with its years, in the same step.
  w.plan().change(QStringLiteral("programme"));
  {
    ActivityDialog& dialog = w.form();
    w.in<QComboBox>(dialog, "programmeName").setEditText(QStringLiteral("Jalan lingkungan"));
    w.in<QLineEdit>(dialog, "programmeFirst").setText(QStringLiteral("2022"));
    w.in<QLineEdit>(dialog, "programmeLast").setText(QStringLiteral("2020"));
    w.save(dialog);
    CHECK(dialog.isVisible());  // it cannot end before it begins
    w.in<QLineEdit>(dialog, "programmeFirst").setText(QStringLiteral("2020"));
    w.in<QLineEdit>(dialog, "programmeLast").setText(QStringLiteral("2024"));
    CHECK_FALSE(w.in<QComboBox>(dialog, "family").isEnabled());  // the catalogue says where the work belongs
    w.save(dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  REQUIRE(w.snapshot().programmes.size() == 1);
  CHECK(w.snapshot().programmes.front().lastYear == 2024);
  CHECK(w.snapshot().activityById(road.id)->programmeId == w.snapshot().programmes.front().id);
  const auto labels = w.plan().activityCard().findChildren<QLabel*>();
  CHECK(std::ranges::any_of(
      labels, [](const QLabel* label) { return label->text() == QStringLiteral("Jalan lingkungan, 2020–2024"); }));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().programmes.empty());

  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.empty());
  CHECK(w.snapshot().effects.empty());
  CHECK(w.snapshot().funding.empty());
  w.action(Act::Redo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == 1);
  CHECK(w.snapshot().effects.size() == expected);
}

TEST_CASE("what can be read in two ways is asked, never guessed", "[plan_window]") {
  PlanWindow w;
  w.plan().add();
  ActivityDialog& dialog = w.form();
  w.type(dialog, "name", QStringLiteral("Drainase"));
  const auto refused = [&](const char* field, const QString& text) {
    w.type(dialog, field, text);
    w.save(dialog);
    INFO(field << " " << text.toStdString());
    CHECK(dialog.isVisible());
    CHECK(w.snapshot().activities.empty());
    w.type(dialog, field, QStringLiteral("2021"));
  };
  refused("contract_volume", QStringLiteral("1.500"));
  refused("contract_volume", QStringLiteral("-3"));
  refused("contract_volume", QStringLiteral("dua"));
  refused("year", QStringLiteral("21"));
  refused("cost_planned", QStringLiteral("12,5"));
  refused("end_year", QStringLiteral("2020"));  // before the year of its budget
  w.type(dialog, "cost_planned", QStringLiteral("1500000"));
  QTest::keyClick(&w.in<QLineEdit>(dialog, "cost_planned"), Qt::Key_Return);
  CHECK(w.in<QLineEdit>(dialog, "cost_planned").text() == QStringLiteral("1.500.000"));
  // Rupiah are whole, so a point can only mark thousands.
  w.type(dialog, "cost_planned", QStringLiteral("1.500"));
  w.save(dialog);
  REQUIRE(w.snapshot().activities.size() == 1);
  CHECK(w.snapshot().activities.front().costPlanned == 1'500);
  // What nobody said is named.
  const QString card = cardTexts(w.plan().activityCard()).join(u'|');
  CHECK(card.contains(QStringLiteral("jenis pekerjaan belum diisi")));
  CHECK(card.contains(QStringLiteral("belum digambar")));
}

TEST_CASE("a requirement leads to its field and is met once that is filled in", "[plan_window]") {
  PlanWindow w;
  const FeatureId id = w.addRoad().id;
  REQUIRE(w.plan().state().current() == id);
  ActivityCard& card = w.plan().activityCard();
  card.showPage(ActivityCard::Page::Requirements);
  w.settle();
  const auto state = [&] { return w.in<QLabel>(card, "bpmState4").text(); };
  CHECK(state() == nameOf(RuleState::NotFilled));
  QTest::mouseClick(&w.in<QPushButton>(card, "fill_B4"), Qt::LeftButton);
  const auto fill = [&](const QString& years) {
    ActivityDialog& dialog = w.form();
    w.type(dialog, "life_years", years);
    w.save(dialog);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  };
  fill(QStringLiteral("4"));
  CHECK(state() == nameOf(RuleState::Lacking));  // five years are the least
  w.plan().change(QStringLiteral("life_years"));
  fill(QStringLiteral("10"));
  CHECK(state() == nameOf(RuleState::Ok));
  CHECK(w.snapshot().activityById(id)->lifeYears == 10);
}

TEST_CASE("a number in the RP2KPKP counts once its document is entered as final", "[plan_window]") {
  PlanWindow w;
  const FeatureId id = w.addRoad().id;
  const auto openB6d = [&] {
    const ActivityFigures& figures = *w.plan().state().figuresOf(id);
    const auto found =
        std::ranges::find(figures.checks, std::string("B6d"), [](const RuleResult& result) { return result.rule->id; });
    REQUIRE(found != figures.checks.end());
    return found->state;
  };
  // Without a number the form opens at its field, and says which documents there are.
  w.openPage(*w.plan().tabs().widget(2));
  auto& matrix = w.in<QTableView>(*w.window, "bpmMatrix");
  const auto doubleClick = [&](int column) {
    const QPoint place = matrix.visualRect(matrix.model()->index(0, column)).center();
    QTest::mouseClick(matrix.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(matrix.viewport(), Qt::LeftButton, {}, place);
    w.settle();
  };
  CHECK(openB6d() == RuleState::NotFilled);
  w.plan().change(fieldOfRule(resultOf("B6d"), *w.snapshot().activityById(id)));
  {
    ActivityDialog& dialog = w.form();
    CHECK(dialog.focusWidget()->objectName() == QStringLiteral("ref_rp2kpkp"));
    const auto& documents = w.in<QLabel>(dialog, "documentSummary");
    CHECK(documents.text().contains(QStringLiteral("RP2KPKP: belum dimasukkan")));
    w.type(dialog, "ref_rp2kpkp", QStringLiteral("1.4"));
    // The document is entered from here; the form stays as it was typed.
    w.press(dialog, "openPlanDocument");
    auto& document = w.dialog<PlanDocumentDialog>();
    CHECK(w.in<QLineEdit>(document, "documentTitle").text() == QStringLiteral("RP2KPKP Kota Contoh"));
    w.pick(document, "documentStatus", QStringLiteral("Dalam pembahasan"));
    w.press(document, "savePlanDocument");
    CHECK_FALSE(w.isOpen<PlanDocumentDialog>());
    CHECK(documents.text().contains(QStringLiteral("RP2KPKP Kota Contoh (dalam pembahasan)")));
    CHECK(w.in<QLineEdit>(dialog, "ref_rp2kpkp").text() == QStringLiteral("1.4"));
    w.save(dialog);
  }
  REQUIRE(w.snapshot().planDocuments.size() == 1);
  CHECK(w.snapshot().activityById(id)->refRp2kpkp == "1.4");
  CHECK(openB6d() == RuleState::Lacking);
  // Now the requirement leads to the document itself.
  CHECK(fieldOfRule(resultOf("B6d"), *w.snapshot().activityById(id)) == QStringLiteral("plan_document"));
  w.plan().change(QStringLiteral("plan_document"));
  {
    auto& document = w.dialog<PlanDocumentDialog>();
    CHECK(document.focusWidget()->objectName() == QStringLiteral("documentStatus"));
    w.pick(document, "documentStatus", QStringLiteral("Ditetapkan"));
    w.press(document, "savePlanDocument");
  }
  w.waitForJobs();
  CHECK(openB6d() == RuleState::Ok);
  // What is still open of the sixth requirement is another field, which the matrix opens.
  doubleClick(7);
  ActivityDialog& dialog = w.form();
  CHECK(dialog.focusWidget()->objectName() == QStringLiteral("ded"));
  dialog.reject();
}

TEST_CASE("a programme goes with the form of an activity, for all that it had, and stays when the form is left",
          "[plan_window]") {
  PlanWindow w;
  const FeatureId id = w.addRoad().id;
  w.plan().change(QStringLiteral("programme"));
  {
    ActivityDialog& dialog = w.form();
    CHECK_FALSE(w.in<QPushButton>(dialog, "removeProgramme").isEnabled());
    w.in<QComboBox>(dialog, "programmeName").setEditText(QStringLiteral("Jalan lingkungan"));
    w.save(dialog);
  }
  REQUIRE(w.snapshot().programmes.size() == 1);
  const FeatureId programme = w.snapshot().programmes.front().id;
  const auto isThere = [&] { return w.snapshot().activityById(id)->programmeId == programme; };
  w.plan().change(QStringLiteral("programme"));
  {
    ActivityDialog& dialog = w.form();
    w.press(dialog, "removeProgramme");
    CHECK(isThere());  // nothing is written by the button
    CHECK(w.in<QComboBox>(dialog, "programmeName").currentText().isEmpty());
    CHECK(w.in<QLabel>(dialog, "programmeNote").text() ==
          QStringLiteral("Saat disimpan, program Jalan lingkungan dihapus; kegiatannya (1) lalu tanpa program."));
    shoot(dialog, QStringLiteral("programme-goes"));
    CHECK(layoutProblems(dialog).join(u'\n').toStdString() == "");
    // The same button keeps it; nothing is unsaved then.
    CHECK(w.in<QPushButton>(dialog, "removeProgramme").text() == QStringLiteral("Tetap pakai"));
    w.press(dialog, "removeProgramme");
    CHECK(w.in<QComboBox>(dialog, "programmeName").currentText() == QStringLiteral("Jalan lingkungan"));
    CHECK_FALSE(w.in<QLabel>(dialog, "programmeNote").isVisible());
    const int asked = w.answers.choicesAsked;
    w.press(dialog, "removeProgramme");
    w.answers.choice = 0;  // "Buang isian"
    w.press(dialog, "cancelActivity");
    CHECK(w.answers.choicesAsked == asked + 1);
    CHECK_FALSE(w.isOpen<ActivityDialog>());
    CHECK(isThere());
  }
  w.plan().change(QStringLiteral("programme"));
  {
    ActivityDialog& dialog = w.form();
    w.type(dialog, "location", QStringLiteral("Gang 3"));
    w.press(dialog, "removeProgramme");
    CHECK(w.in<QLineEdit>(dialog, "location").text() == QStringLiteral("Gang 3"));  // what was typed stays
    w.save(dialog);
  }
  CHECK(w.snapshot().programmes.empty());
  CHECK(w.snapshot().activityById(id)->programmeId == 0);
  CHECK(w.snapshot().activityById(id)->location == "Gang 3");
  CHECK(w.hasSaid(MessageKind::Done));
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().programmes.size() == 1);
  CHECK(isThere());
  CHECK(w.snapshot().activityById(id)->location.empty());
}

TEST_CASE("the card is never seen empty while it is made anew", "[plan_window]") {
  PlanWindow w;
  const Activity road = w.addRoad();
  ActivityCard& card = w.plan().activityCard();
  w.settle();
  REQUIRE(card.updatesEnabled());
  REQUIRE(w.session().edit({"change-activity", {{"activity", road.name}}}, [&](Edit& edit) -> Result<void> {
    Activity changed = road;
    changed.name = "Jalan Gang 4";
    edit.put(changed);
    return {};
  }));
  // Nothing is painted before the new stands there.
  CHECK_FALSE(card.updatesEnabled());
  w.waitForJobs();
  w.settle();
  CHECK(card.updatesEnabled());
  CHECK(cardTexts(card).join(u'|').contains(QStringLiteral("Jalan Gang 4")));
}

TEST_CASE("a stage is added with its percents and never changed", "[plan_window]") {
  PlanWindow w;
  const FeatureId id = w.addRoad().id;
  {
    // What was typed is not thrown away by a key.
    w.plan().record();
    auto& typed = w.dialog<StageDialog>();
    w.type(typed, "stageNote", QStringLiteral("survei"));
    QTest::keyClick(&typed, Qt::Key_Escape);
    CHECK(typed.isVisible());
    CHECK(w.answers.choicesAsked == 1);
    w.answers.choice = 0;
    QTest::keyClick(&typed, Qt::Key_Escape);
    CHECK_FALSE(w.isOpen<StageDialog>());
    CHECK(w.snapshot().activityStates.empty());
  }
  {
    // Ctrl+Enter records from any field, also from one that keeps Enter for itself.
    w.plan().record();
    auto& dialog = w.dialog<StageDialog>();
    auto& stages = w.in<QComboBox>(dialog, "stage");
    stages.setFocus();
    QTest::keyClick(&stages, Qt::Key_Return, Qt::ControlModifier);
    w.settle();
    CHECK_FALSE(w.isOpen<StageDialog>());
    CHECK(w.snapshot().activityStates.size() == 1);
    REQUIRE(w.session().undo());
  }
  const auto record = [&](int step, const QString& physical) {
    w.plan().record();
    auto* const dialog = w.window->findChild<StageDialog*>();
    REQUIRE(dialog != nullptr);
    const QPointer<QDialog> open(dialog);  // it deletes itself once it is saved
    w.in<QComboBox>(*dialog, "stage").setCurrentIndex(step);
    if (!physical.isEmpty()) w.type(*dialog, "physical", physical);
    QTest::mouseClick(&w.in<QPushButton>(*dialog, "saveStage"), Qt::LeftButton);
    w.settle();
    QDialog* const still = open.data();
    const bool isClosed = still == nullptr || !still->isVisible();
    if (!isClosed) still->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    w.waitForJobs();
    return isClosed;
  };
  CHECK(record(static_cast<int>(LifeStep::Proposal), {}));
  CHECK_FALSE(record(static_cast<int>(LifeStep::Construction), QStringLiteral("120")));
  CHECK(record(static_cast<int>(LifeStep::Construction), QStringLiteral("62,5")));
  const auto states = w.snapshot().statesOf(id);
  REQUIRE(states.size() == 2);
  CHECK(states[1].step == LifeStep::Construction);
  CHECK(states[1].physicalPercent == 62'500'000);
  CHECK(isMissing(states[1].financialPercent));
  CHECK(states[1].date == today());
}

TEST_CASE("activities are taken in from a table and removed again", "[plan_window]") {
  PlanWindow w;
  const Rt& rt = w.snapshot().rts.front();
  const std::string kelurahan = w.snapshot().kelurahanById(rt.kelurahanId)->name;
  const std::string place = "2021," + kelurahan + ",RT " + rt.rt + " RW " + rt.rw + ",";
  w.city.write("investasi.csv", kHeader + place + "2b,120,Jalan Beton,APBD II,57500000\n" + place +
                                    "4b,80,Drainase,,\n" + "2021,Tidak Ada,RT 001 RW 001,2b,1,Jalan Beton,DAK,1\n");
  w.answers.files = {QString::fromStdString(w.city.file("investasi.csv"))};
  QTest::mouseClick(&w.in<QPushButton>(*w.window, "importActivities"), Qt::LeftButton);
  w.waitForJobs();
  REQUIRE(w.snapshot().activities.size() == 2);
  CHECK(w.plan().activities().model().rowCount() == 2);
  // What nobody wrote is not zero.
  CHECK(w.plan().activities().model().costs().known == 57'500'000);
  CHECK(w.plan().activities().model().costs().unknown == 1);
  CHECK(w.hasSaid(MessageKind::Done));

  QTableView& table = w.plan().activities().table();
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                    table.visualRect(table.model()->index(0, ActivityModel::NameColumn)).center());
  w.settle();
  w.action(Act::RemoveActivity).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == 1);
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activities.size() == 2);
}

TEST_CASE("the plan with activities and its forms fit small screens", "[plan_window]") {
  everyLook<PlannedWindow>([](PlanWindow& w, QSize screen, const QString& look) {
    const auto check = [&](QWidget& widget, const QString& name) {
      w.checkLook(widget, QStringLiteral("plan-%1-%2").arg(name, look), screen);
    };
    for (int tab = 0; tab < 3; ++tab) {
      w.plan().tabs().setCurrentIndex(tab);
      w.plan().activityCard().setCurrentIndex(tab);
      check(*w.window, QStringLiteral("tab%1").arg(tab));
    }
    w.action(Act::ShowCharts).trigger();
    auto& board = w.dialog<DashboardWindow>();
    check(board, QStringLiteral("charts"));
    board.close();
    w.plan().change();
    ActivityDialog& dialog = w.form();
    for (int page = 0; page < 5; ++page) {
      w.page(dialog, page);
      check(dialog, QStringLiteral("form%1").arg(page));
    }
    dialog.reject();
    w.plan().record();
    auto* const stage = w.window->findChild<StageDialog*>();
    REQUIRE(stage != nullptr);
    check(*stage, QStringLiteral("stage"));
    stage->reject();
  });
}
