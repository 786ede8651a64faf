#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/ui/shots.h"
#include "tests/ui/start_support.h"
#include "ui/dialogs/settings_dialog.h"
#include "ui/shell/settings.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("Settings are what the system says until somebody chooses", "[start_settings]") {
  startFresh();
  CHECK(settings::themeChoice() == theme::Choice::System);
  CHECK(settings::person().isEmpty());
  settings::setLanguage(Language::English);
  settings::setThemeChoice(theme::Choice::Dark);
  settings::setPerson(QStringLiteral("  Siti Aminah "));
  CHECK(settings::language() == Language::English);
  CHECK(settings::themeChoice() == theme::Choice::Dark);
  CHECK(settings::person() == QStringLiteral("Siti Aminah"));
  settings::setLastFolder(QStringLiteral("/no/such/folder"));
  CHECK(settings::lastFolder() != QStringLiteral("/no/such/folder"));
}

TEST_CASE("The language changes at once and the session stays", "[start_settings]") {
  PracticeSession practice;
  REQUIRE(practice.isOpen);
  practice.session.select({Level::Kawasan, practice.session.snapshot().kawasan.front().id});
  const SharedSnapshot before = practice.session.sharedSnapshot();
  SettingsDialog dialog(practice.session);
  dialog.show();
  CHECK(dialog.windowTitle() == QStringLiteral("Pengaturan"));
  CHECK(dialog.findChild<QLabel*>(QStringLiteral("settingsNumbers"))->text().contains(QStringLiteral("1.792,59")));
  auto* language = dialog.findChild<QComboBox*>(QStringLiteral("settingsLanguage"));
  language->setFocus();
  QTest::keyClick(language, Qt::Key_Down);
  QCoreApplication::processEvents();
  CHECK(currentLanguage() == Language::English);
  CHECK(settings::language() == Language::English);
  CHECK(dialog.windowTitle() == QStringLiteral("Settings"));
  CHECK(dialog.findChild<QLabel*>(QStringLiteral("settingsNumbers"))->text().contains(QStringLiteral("1,792.59")));
  CHECK(practice.session.isOpen());
  CHECK(practice.session.sharedSnapshot() == before);
  CHECK(practice.session.selection().size() == 1);
  QTest::keyClick(language, Qt::Key_Up);
  QCoreApplication::processEvents();
  CHECK(currentLanguage() == Language::Indonesian);
  CHECK(dialog.windowTitle() == QStringLiteral("Pengaturan"));
}

TEST_CASE("The theme changes at once and is kept", "[start_settings]") {
  startFresh();
  Session session;
  SettingsDialog dialog(session);
  dialog.show();
  auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("settingsTheme"));
  choice->setCurrentIndex(2);
  CHECK(theme::isDark());
  CHECK(settings::themeChoice() == theme::Choice::Dark);
  choice->setCurrentIndex(1);
  CHECK_FALSE(theme::isDark());
}

TEST_CASE("The name of the person stands in the history from then on", "[start_settings]") {
  PracticeSession practice;
  SettingsDialog dialog(practice.session);
  dialog.show();
  QTest::keyClicks(dialog.findChild<QLineEdit*>(QStringLiteral("settingsPerson")), QStringLiteral("Siti Aminah"));
  CHECK(practice.session.project().person() == "Siti Aminah");
  REQUIRE(practice.session.edit({"set-fields", {{"area", "x"}, {"fields", "y"}}}, [&](Edit& edit) -> Result<void> {
    Kawasan kawasan = practice.session.snapshot().kawasan.front();
    kawasan.name = "Lain";
    edit.put(kawasan);
    return {};
  }));
  const auto history = practice.session.project().history();
  REQUIRE(history);
  CHECK(history->back().person == "Siti Aminah");
}

TEST_CASE("The settings fit small screens", "[start_settings]") {
  PracticeSession practice;
  CHECK(problemsEverywhere([&] { return std::make_unique<SettingsDialog>(practice.session); },
                           QStringLiteral("settings")) == "");
}
