#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTest>

#include "tests/support/catch.h"
#include "tests/ui/shots.h"
#include "tests/ui/start_support.h"
#include "ui/shell/action_table.h"
#include "ui/shell/command_palette.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

std::vector<QString> found(const PaletteIndex& index, const char* typed) {
  std::vector<QString> texts;
  for (const std::size_t i : index.find(QString::fromUtf8(typed), 10)) texts.push_back(index.entries()[i].text);
  return texts;
}

QString first(const PaletteIndex& index, const char* typed) {
  const auto texts = found(index, typed);
  return texts.empty() ? QString() : texts.front();
}

PaletteIndex fromTexts(const std::vector<std::pair<QString, QString>>& texts) {
  std::vector<PaletteEntry> entries;
  for (const auto& [text, other] : texts) entries.push_back({text, other, {}, {}, {}});
  PaletteIndex index;
  index.setEntries(std::move(entries));
  return index;
}

/// A window with three commands and the practice city.
struct Window {
  Window() {
    REQUIRE(practice.isOpen);
    window.resize(1092, 614);
    const auto add = [&](const char* text, const char* other, const char* key, const char* icon) {
      auto* action = new QAction(theme::icon(QString::fromLatin1(icon)), QString::fromUtf8(text), &window);
      action->setProperty("otherText", QString::fromUtf8(other));
      action->setShortcut(QKeySequence(QString::fromLatin1(key)));
      QObject::connect(action, &QAction::triggered, &window, [this, text] { triggered << QString::fromUtf8(text); });
      actions << action;
    };
    add("&Gambar kawasan", "Draw kawasan", "G", "draw-kawasan");
    add("&Belah", "Split", "", "split");
    add("Lembar peta…", "Map sheet", "Ctrl+P", "step-print");
    palette = new CommandPalette(&window);
    palette->addProvider([this] { return actionEntries(actions); });
    palette->addProvider([this] { return areaEntries(practice.session); });
    window.show();
  }
  QLineEdit* line() { return palette->findChild<QLineEdit*>(QStringLiteral("paletteLine")); }

  PracticeSession practice;
  QWidget window;
  QList<QAction*> actions;
  QStringList triggered;
  CommandPalette* palette = nullptr;
};

}  // namespace

TEST_CASE("RT are found by numbers as people type them", "[start_palette]") {
  const PaletteIndex index = fromTexts({{QStringLiteral("Bandengan RT 001 RW 003"), {}},
                                        {QStringLiteral("Bandengan RT 003 RW 001"), {}},
                                        {QStringLiteral("Bandengan RT 013 RW 001"), {}},
                                        {QStringLiteral("Kauman RT 003 RW 001"), {}},
                                        {QStringLiteral("Kauman RT 06A RW 002"), {}}});
  const auto both = found(index, "rt 3 rw 1");
  REQUIRE(both.size() >= 2);
  CHECK(both[0] == QStringLiteral("Bandengan RT 003 RW 001"));
  CHECK(both[1] == QStringLiteral("Kauman RT 003 RW 001"));
  CHECK(first(index, "bandengan rt 3 rw 1") == QStringLiteral("Bandengan RT 003 RW 001"));
  CHECK(first(index, "band 3/1") == QStringLiteral("Bandengan RT 003 RW 001"));
  CHECK(first(index, "003/001 kauman") == QStringLiteral("Kauman RT 003 RW 001"));
  CHECK(first(index, "RT001 RW003") == QStringLiteral("Bandengan RT 001 RW 003"));
  CHECK(first(index, "6a") == QStringLiteral("Kauman RT 06A RW 002"));
  CHECK(found(index, "rt 99").empty());
}

TEST_CASE("A command is also found by the menu it stands in", "[start_palette]") {
  uiApp();
  QMenu menu(QStringLiteral("&Cetak"));
  QAction* const action = menu.addAction(QStringLiteral("&Lembar peta …"));
  PaletteIndex index;
  index.setEntries(actionEntries({action}));
  CHECK(first(index, "cetak") == QStringLiteral("Lembar peta "));
  CHECK(first(index, "cetak peta") == QStringLiteral("Lembar peta "));
}

TEST_CASE("A command is also found by what its tip says, after those with the word in their name", "[start_palette]") {
  uiApp();
  QAction hole(QStringLiteral("Lubang"));
  hole.setProperty("aboutText", QStringLiteral("Mengeluarkan sekolah, lapangan atau makam dari kawasan"));
  QAction draw(QStringLiteral("Gambar kawasan"));
  PaletteIndex index;
  index.setEntries(actionEntries({&hole, &draw}));
  CHECK(found(index, "makam sekolah") == std::vector{QStringLiteral("Lubang")});
  CHECK(found(index, "kawasan") == std::vector{QStringLiteral("Gambar kawasan"), QStringLiteral("Lubang")});
  const ActionTable actions(nullptr);
  CHECK_FALSE(actions[Act::Hole].property("aboutText").toString().isEmpty());
}

TEST_CASE("What would make two areas swap is found by its word and leads to the ranking", "[start_palette]") {
  uiApp();
  std::vector<Step> opened;
  PaletteIndex index;
  index.setEntries(stepEntries([&opened](Step step) { opened.push_back(step); }));
  for (const char* typed : {"tukar", "swap"}) {
    const auto at = index.find(QString::fromLatin1(typed), 10);
    REQUIRE(at.size() == 1);
    index.entries()[at.front()].run();
  }
  CHECK(opened == std::vector{Step::Priority, Step::Priority});
}

TEST_CASE("Commands are found by Indonesian and English words, by beginnings and with a slip", "[start_palette]") {
  const PaletteIndex index = fromTexts({{QStringLiteral("Gambar kawasan"), QStringLiteral("Draw kawasan")},
                                        {QStringLiteral("Gabung"), QStringLiteral("Merge")},
                                        {QStringLiteral("Tandai versi"), QStringLiteral("Mark version")},
                                        {QStringLiteral("Lembar peta prioritas"), QStringLiteral("Priority sheet")}});
  CHECK(first(index, "gam") == QStringLiteral("Gambar kawasan"));
  CHECK(first(index, "kaw gam") == QStringLiteral("Gambar kawasan"));
  CHECK(first(index, "draw") == QStringLiteral("Gambar kawasan"));
  CHECK(first(index, "MERGE") == QStringLiteral("Gabung"));
  CHECK(first(index, "sheet prior") == QStringLiteral("Lembar peta prioritas"));
  CHECK(first(index, "prioriats") == QString());  // two slips are too many
  CHECK(first(index, "priorias") == QStringLiteral("Lembar peta prioritas"));
  CHECK(first(index, "versi tandai") == QStringLiteral("Tandai versi"));
  CHECK(found(index, "").size() == 4);
  CHECK(found(index, "  ,,, ").size() == 4);
}

TEST_CASE("Ten thousand RT are searched at the speed of typing", "[start_palette]") {
  std::vector<PaletteEntry> entries;
  for (int i = 0; i < 10'000; ++i) {
    entries.push_back({QStringLiteral("Kelurahan %1 RT %2 RW %3")
                           .arg(i / 100)
                           .arg(i % 100, 3, 10, QChar(u'0'))
                           .arg(i % 17, 3, 10, QChar(u'0')),
                       {},
                       {},
                       {},
                       {}});
  }
  PaletteIndex index;
  index.setEntries(std::move(entries));
  QElapsedTimer timer;
  timer.start();
  CHECK(first(index, "kelurahan 42 rt 7 rw 8") == QStringLiteral("Kelurahan 42 RT 007 RW 008"));
  CHECK(found(index, "nothing of that name").empty());
  CHECK(timer.elapsed() < 400);  // both, on a busy machine
}

TEST_CASE("The line finds, the arrows move, Enter runs", "[start_palette]") {
  Window w;
  w.palette->open();
  CHECK(w.palette->isVisible());
  CHECK(w.palette->shownCount() > 10);
  CHECK(w.palette->shownText(0) == QStringLiteral("Gambar kawasan"));
  QTest::keyClick(w.line(), Qt::Key_Down);
  QTest::keyClick(w.line(), Qt::Key_Return);
  CHECK_FALSE(w.palette->isVisible());
  CHECK(w.triggered == QStringList{QStringLiteral("&Belah")});

  w.palette->open();
  QTest::keyClicks(w.line(), QStringLiteral("map sheet"));
  CHECK(w.palette->shownText(0) == QStringLiteral("Lembar peta"));
  QTest::keyClick(w.line(), Qt::Key_Escape);
  CHECK_FALSE(w.palette->isVisible());
  CHECK(w.triggered.size() == 1);

  w.actions.first()->setEnabled(false);
  w.palette->open(QStringLiteral("gambar"));
  for (int i = 0; i < w.palette->shownCount(); ++i) CHECK(w.palette->shownText(i) != QStringLiteral("Gambar kawasan"));
}

TEST_CASE("Running an area selects it and asks the map to show it", "[start_palette]") {
  Window w;
  Box shown;
  QObject::connect(&w.practice.session, &Session::zoomWanted, &w.window, [&](const Box& box) { shown = box; });
  w.palette->open();
  QTest::keyClicks(w.line(), QStringLiteral("kalianyar rt 1 rw 2"));
  CHECK(w.palette->shownText(0) == QStringLiteral("Kalianyar RT 001 RW 002"));
  QTest::keyClick(w.line(), Qt::Key_Return);
  REQUIRE(w.practice.session.current());
  CHECK(w.practice.session.nameOf(*w.practice.session.current()) == QStringLiteral("Kalianyar RT 001 RW 002"));
  CHECK_FALSE(shown.isEmpty());

  w.palette->open(QStringLiteral("kw-06"));
  QTest::keyClick(w.line(), Qt::Key_Return);
  CHECK(w.practice.session.nameOf(*w.practice.session.current()) == QStringLiteral("Sumberwangi Wetan"));
}

TEST_CASE("Pictures of the command line", "[start_palette]") {
  Window w;
  for (const bool isDark : {false, true}) {
    theme::apply(uiApp(), isDark ? theme::Choice::Dark : theme::Choice::Light);
    w.palette->open(QStringLiteral("kali rt 1"));
    shoot(w.window, isDark ? QStringLiteral("start-palette-dark") : QStringLiteral("start-palette-light"));
  }
  w.palette->open(QStringLiteral("zzzz"));
  shoot(w.window, QStringLiteral("start-palette-nothing"));
  theme::apply(uiApp(), theme::Choice::Light);
}
