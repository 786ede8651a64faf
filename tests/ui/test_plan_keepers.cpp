// The users who keep a work up, in the form of its activity and on its card.

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>
#include <set>

#include "tests/ui/plan_window.h"
#include "ui/dialogs/stage_dialog.h"
#include "ui/models/activity_words.h"
#include "ui/models/plan_entry.h"
#include "ui/panels/activity_card.h"
#include "ui/text/messages.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("who keeps a work up is typed field after field, and the card and its check say it", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  const FeatureId roadId = w.snapshot().activities.front().id;
  w.plan().change(QStringLiteral("kpp"));
  {
    ActivityDialog& dialog = w.form();
    auto& name = w.in<QLineEdit>(dialog, "kpp");
    CHECK(name.hasFocus());
    QTest::mouseClick(&w.in<QLineEdit>(dialog, "kpp_women"), Qt::LeftButton);
    CHECK(w.in<QLineEdit>(dialog, "kpp_women").hasFocus());
    QTest::mouseClick(&name, Qt::LeftButton);
    // Tab leads through the group and to what its work costs.
    const QStringList typed{QStringLiteral("KPP Melati"),    QStringLiteral("KPP-07"), QStringLiteral("31-2-2021"),
                            QStringLiteral("Gang Melati 4"), QStringLiteral("12,5"),   QStringLiteral("-3"),
                            QStringLiteral("250000")};
    QStringList order;
    for (const QString& text : typed) {
      QWidget* const field = QApplication::focusWidget();
      REQUIRE(field != nullptr);
      order << field->objectName();
      QTest::keyClicks(field, text);
      if (order.size() < typed.size()) QTest::keyClick(field, Qt::Key_Tab);
    }
    CHECK(order == QStringList{QStringLiteral("kpp"), QStringLiteral("kpp_code"), QStringLiteral("kpp_date"),
                               QStringLiteral("kpp_address"), QStringLiteral("kpp_men"), QStringLiteral("kpp_women"),
                               QStringLiteral("upkeep_cost")});
    // No such day, no half member, and no fewer than none: the first of them has the focus.
    w.save(dialog);
    CHECK(dialog.isVisible());
    auto& date = w.in<QLineEdit>(dialog, "kpp_date");
    CHECK(date.hasFocus());
    w.checkLook(dialog, QStringLiteral("activity-keepers-wrong"), kSmallScreen);
    CHECK_FALSE(w.snapshot().activities.front().kpp.isFormed());
    w.type(dialog, "kpp_date", QStringLiteral("5-11-2021"));
    w.save(dialog);
    CHECK(w.in<QLineEdit>(dialog, "kpp_men").hasFocus());
    w.type(dialog, "kpp_men", QStringLiteral("12"));
    w.save(dialog);
    CHECK(w.in<QLineEdit>(dialog, "kpp_women").hasFocus());
    w.type(dialog, "kpp_women", QStringLiteral("0"));
    w.checkLook(dialog, QStringLiteral("activity-keepers"), kSmallScreen);
    w.save(dialog);
    CHECK_FALSE(w.isOpen<ActivityDialog>());
  }
  const Activity& kept = *w.snapshot().activityById(roadId);
  CHECK(kept.kpp == Keepers{"KPP Melati", "KPP-07", "Gang Melati 4", Date{2021, 11, 5}, 12, 0});
  CHECK(kept.upkeepCost == 250'000);
  // Those who live there are offered on page 4 and not written by a look at it.
  CHECK(describe(w.session().project().history().value().back().label) ==
        QStringLiteral("Kegiatan Jalan beton Bantaran diubah: pemeliharaan dan KPP"));
  w.plan().activityCard().setCurrentIndex(0);
  w.settle();
  CHECK(cardTexts(w.plan().activityCard())
            .contains(QStringLiteral("KPP Melati (KPP-07)\nGang Melati 4\nterbentuk 5\u00a0November\u00a02021\n"
                                     "anggota: 12\u00a0laki-laki, 0\u00a0perempuan\nRp 250.000 setahun")));
  w.checkLook(*w.window, QStringLiteral("card-keepers"), kSmallScreen);
  const Json listed = w.city.json({"activities", "kota.gpkg"})["activities"][0];
  CHECK(listed["kpp_date"] == "2021-11-05");
  CHECK(listed["kpp_women"] == 0);
  w.plan().record();
  {
    auto& stage = w.dialog<StageDialog>();
    w.in<QComboBox>(stage, "stage").setCurrentIndex(static_cast<int>(LifeStep::Upkeep));
    CHECK(w.in<QLabel>(stage, "stageKeepers").text() == QStringLiteral("KPP Melati (KPP-07)"));
    w.checkLook(stage, QStringLiteral("stage-keepers"), kSmallScreen);
    stage.reject();
  }
  // With a group what is open of the upkeep is its cost.
  CHECK(fieldOfRule(resultOf("S1"), kept) == QStringLiteral("upkeep_cost"));
  CHECK(fieldOfRule(resultOf("S1"), Activity()) == QStringLiteral("kpp"));
  // Cleared again, nobody has counted them; undo brings them back.
  w.plan().change(QStringLiteral("kpp_women"));
  ActivityDialog& dialog = w.form();
  w.type(dialog, "kpp_women", QString());
  w.save(dialog);
  CHECK_FALSE(w.snapshot().activityById(roadId)->kpp.women.has_value());
  w.action(Act::Undo).trigger();
  w.waitForJobs();
  CHECK(w.snapshot().activityById(roadId)->kpp.women == 0);
}

TEST_CASE("two people with one NIK are marked and not taken", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  w.plan().change(QStringLiteral("persons"));
  ActivityDialog& dialog = w.form();
  w.page(dialog, 4);
  auto& people = w.in<QTableWidget>(dialog, "people");
  const auto isMarked = [&](int row) {
    return people.item(row, 1)->toolTip().contains(QStringLiteral("NIK yang sama"));
  };
  // Invented: 99.99.99 is no district.
  w.typeCell(people, 0, 0, QStringLiteral("Ani"));
  w.typeCell(people, 0, 1, QStringLiteral("9999994505900001"));
  w.typeCell(people, 1, 0, QStringLiteral("Cici"));
  w.typeCell(people, 1, 1, QStringLiteral("9999 9945 0590 0001"));
  CHECK(isMarked(0));
  CHECK(isMarked(1));
  w.checkLook(dialog, QStringLiteral("people-one-nik"), kSmallScreen);
  w.save(dialog);
  CHECK(dialog.isVisible());
  CHECK(w.in<QLabel>(dialog, "peopleCount").text() == QStringLiteral("NIK yang sama ada di baris 2, Cici."));
  CHECK(w.snapshot().beneficiaries.empty());
  w.typeCell(people, 1, 1, QStringLiteral("9999994505900002"));
  CHECK_FALSE(isMarked(0));
  CHECK_FALSE(isMarked(1));
  // Without the other row there are no two.
  w.typeCell(people, 1, 1, QStringLiteral("9999994505900001"));
  CHECK(isMarked(0));
  people.setCurrentCell(1, 0);
  QTest::keyClick(&people, Qt::Key_Delete, Qt::ControlModifier);
  CHECK_FALSE(isMarked(0));
  w.typeCell(people, 1, 0, QStringLiteral("Cici"));
  w.typeCell(people, 1, 1, QStringLiteral("9999994505900002"));
  w.save(dialog);
  CHECK(w.snapshot().beneficiaries.size() == 2);
}

TEST_CASE("an agreement has its value", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  w.plan().record();
  auto& stage = w.dialog<StageDialog>();
  w.in<QComboBox>(stage, "stage").setCurrentIndex(static_cast<int>(LifeStep::Agreement));
  auto& value = w.in<QLineEdit>(stage, "paidOut");
  CHECK(value.isVisible());
  CHECK(value.accessibleName() == QStringLiteral("Nilai, Rp"));
  w.in<QComboBox>(stage, "stage").setCurrentIndex(static_cast<int>(LifeStep::Disbursement));
  CHECK(value.accessibleName() == QStringLiteral("Dicairkan, Rp"));
  w.in<QComboBox>(stage, "stage").setCurrentIndex(static_cast<int>(LifeStep::Agreement));
  w.type(stage, "stageDocument", QStringLiteral("SPPD-L 7/2021"));
  w.type(stage, "paidOut", QStringLiteral("57500000"));
  w.checkLook(stage, QStringLiteral("stage-agreement"), kSmallScreen);
  w.press(stage, "saveStage");
  w.waitForJobs();
  const auto states = w.snapshot().statesOf(w.snapshot().activities.front().id);
  REQUIRE(states.size() == 1);
  CHECK(states[0].amount == 57'500'000);
  CHECK(states[0].document == "SPPD-L 7/2021");
}

TEST_CASE("what was refused is not told of any more once it is undone", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  w.plan().record();
  auto& stage = w.dialog<StageDialog>();
  w.in<QComboBox>(stage, "stage").setCurrentIndex(static_cast<int>(LifeStep::Construction));
  auto& physical = w.in<QLineEdit>(stage, "physical");
  const auto isRed = [&] {
    const auto labels = stage.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [](QLabel* label) { return label->isVisible() && label->text().contains(QStringLiteral("paling")); });
  };
  physical.setFocus();
  QTest::keyClicks(&physical, QStringLiteral("120"));
  w.press(stage, "saveStage");
  CHECK(isRed());
  QTest::keySequence(&physical, QKeySequence::Undo);
  CHECK(physical.text() != QStringLiteral("120"));
  CHECK_FALSE(isRed());
  stage.reject();
}

TEST_CASE("what is wrong is said where it was typed, and the form rolls back to it", "[plan_window]") {
  PlannedWindow w(kSmallScreen125);
  w.plan().change(QStringLiteral("kpp_date"));
  ActivityDialog& dialog = w.form();
  auto& date = w.in<QLineEdit>(dialog, "kpp_date");
  QTest::keyClicks(&date, QStringLiteral("31-2-2023"));
  const auto complaint = [&]() -> QLabel* {
    const auto labels = date.parentWidget()->findChildren<QLabel*>();
    const auto found = std::ranges::find_if(labels, [](const QLabel* label) {
      return label->property("kind") == QStringLiteral("smallerror") && label->isVisible();
    });
    return found == labels.end() ? nullptr : *found;
  };
  CHECK(complaint() == nullptr);
  QTest::keyClick(&date, Qt::Key_Tab);
  REQUIRE(complaint() != nullptr);
  CHECK_FALSE(complaint()->text().isEmpty());
  auto& grant = w.in<QLineEdit>(dialog, "land_document");
  for (int i = 0; i < 60 && !grant.hasFocus(); ++i) QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  REQUIRE(grant.hasFocus());
  w.settle();
  CHECK(date.visibleRegion().isEmpty());
  QTest::keyClick(&grant, Qt::Key_Return, Qt::ControlModifier);
  w.settle();
  CHECK(dialog.isVisible());
  CHECK(date.hasFocus());
  CHECK(date.visibleRegion().boundingRect() == date.rect());
  REQUIRE(complaint() != nullptr);
  CHECK(complaint()->visibleRegion().boundingRect() == complaint()->rect());
  w.checkLook(dialog, QStringLiteral("activity-rolled-to-wrong"), kSmallScreen125);
  dialog.reject();
}

TEST_CASE("looking at the requirements writes nothing; what is offered there is taken by its button", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  const auto users = [&] { return w.snapshot().activities.front().beneficiaries; };
  CHECK_FALSE(users().households.has_value());
  // Everybody in the RT of the first kawasan, which the road serves.
  const FigureTable& figures = w.session().figures();
  Micro households = 0;
  std::set<FeatureId> counted;
  for (const ActivityEffect& effect : w.snapshot().effectsOf(w.snapshot().activities.front().id)) {
    if (!counted.insert(effect.rtId).second) continue;
    households += figures.column(Parameter::HouseholdsKk)[figures.indexOfRt(effect.rtId).value()];
  }
  const int expected = static_cast<int>(households / kMicroPerUnit);
  REQUIRE(expected > 0);
  w.plan().change();
  {
    ActivityDialog& dialog = w.form();
    w.page(dialog, 3);
    CHECK(w.in<QLineEdit>(dialog, "households").text().isEmpty());
    CHECK(w.in<QLineEdit>(dialog, "households").placeholderText().contains(rupiahEdit(expected)));
    w.type(dialog, "low_income", QStringLiteral("5"));
    w.checkLook(dialog, QStringLiteral("activity-offered"), kSmallScreen);
    w.save(dialog);
  }
  CHECK_FALSE(users().households.has_value());
  CHECK_FALSE(users().persons.has_value());
  w.plan().change();
  {
    ActivityDialog& dialog = w.form();
    w.page(dialog, 3);
    QTest::keyClick(&w.in<QPushButton>(dialog, "households_confirm"), Qt::Key_Space);
    CHECK(w.in<QLineEdit>(dialog, "households").text() == rupiahEdit(expected));
    CHECK(w.in<QLineEdit>(dialog, "households").font().italic());
    w.save(dialog);
  }
  CHECK(users().households == expected);
  CHECK(users().householdsEstimated);
  CHECK_FALSE(users().persons.has_value());
}

TEST_CASE("a word from inside its name finds a work of the catalogue", "[plan_window]") {
  PlanWindow w;
  w.plan().add();
  auto& box = w.in<QComboBox>(w.form(), "work");
  box.setFocus();
  const auto typed = [&](const char* text) {
    QTest::qWait(QApplication::keyboardInputInterval() + 50);
    QTest::keyClicks(&box, QString::fromUtf8(text));
    return box.currentText();
  };
  const QString name = box.itemText(box.count() / 2);
  const QString inside = name.section(u' ', 1);
  REQUIRE_FALSE(inside.isEmpty());
  CHECK(typed(inside.toUtf8().constData()).contains(inside, Qt::CaseInsensitive));
  // Those that begin with it go first.
  CHECK(typed("jalan b").startsWith(QStringLiteral("Jalan b")));
  box.showPopup();
  w.settle();
  QTest::qWait(QApplication::keyboardInputInterval() + 50);
  QTest::keyClicks(box.view(), inside);
  CHECK(box.view()->currentIndex().data().toString().contains(inside, Qt::CaseInsensitive));
  box.hidePopup();
  w.form().reject();
}

TEST_CASE("Enter after Tab begins the next row where the last was begun", "[plan_window]") {
  PlannedWindow w(kSmallScreen);
  w.plan().change();
  ActivityDialog& dialog = w.form();
  w.page(dialog, 4);
  auto& people = w.in<QTableWidget>(dialog, "people");
  people.setFocus();
  people.setCurrentCell(0, 0);
  const auto editor = [&] { return people.viewport()->findChild<QLineEdit*>(); };
  QTest::keyClicks(&people, QStringLiteral("A"));
  for (const char* text : {"ni", "", "Gang Melati 4", "P", "ya"}) {
    REQUIRE(editor() != nullptr);
    QTest::keyClicks(editor(), QString::fromLatin1(text));
    QTest::keyClick(editor(), QByteArrayView(text) == "ya" ? Qt::Key_Return : Qt::Key_Tab);
    w.settle();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  CHECK(people.item(0, 0)->text() == QStringLiteral("Ani"));
  CHECK(people.item(0, 4)->text() == QStringLiteral("ya"));
  CHECK(people.currentRow() == 1);
  CHECK(people.currentColumn() == 0);
  // Without Tab it goes straight down.
  people.setCurrentCell(0, 2);
  w.typeCell(people, 0, 2, QStringLiteral("Gang Kenanga"));
  CHECK(people.currentRow() == 1);
  CHECK(people.currentColumn() == 2);
  dialog.reject();
}
