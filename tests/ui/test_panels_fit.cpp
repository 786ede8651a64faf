// Panels, forms and what lies over the window, in both languages, both themes and on both small screens: nothing is cut
// off or leaves its place.

#include <QImage>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include "tests/support/layout_check.h"
#include "tests/ui/figures_city.h"
#include "tests/ui/open_window.h"
#include "tests/ui/shots.h"
#include "ui/dialogs/import_window.h"
#include "ui/map/live_strip.h"
#include "ui/map/tools.h"
#include "ui/models/finding_model.h"
#include "ui/panels/beside_dialog.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/entry_bubble.h"
#include "ui/panels/explain_panel.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/new_survey_form.h"
#include "ui/shell/command_palette.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

const QString kSentence = QStringLiteral(
    "Ketidaksesuaian dengan persyaratan teknis bangunan di Kalianyar RT 002 RW 003 melebihi jumlah bangunan.");

/// "1092-dark-en" of the screen it is called with.
using Look = std::function<void(QSize screen, const QString& look)>;

void inEveryLook(const Look& check) {
  for (const Language language : {Language::Indonesian, Language::English}) {
    for (const bool isDark : {false, true}) {
      uiApp();
      setLanguage(language);
      theme::apply(uiApp(), isDark ? theme::Choice::Dark : theme::Choice::Light);
      for (const QSize screen : {kSmallScreen, kSmallScreen125}) {
        const QString look = QStringLiteral("%1-%2-%3")
                                 .arg(screen.width())
                                 .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                      language == Language::English ? QStringLiteral("en") : QStringLiteral("id"));
        INFO(look.toStdString());
        check(screen, look);
      }
    }
  }
  setLanguage(Language::Indonesian);
  theme::apply(uiApp(), theme::Choice::Light);
}

void checkPanel(QWidget& panel, const QString& name) {
  for (int round = 0; round < 4; ++round) QTest::qWait(10);  // layouts settle in several rounds
  INFO(name.toStdString());
  shoot(panel, name);
  CHECK(layoutProblems(panel).join(u'\n').toStdString() == "");
  // Without a bar to scroll by, a page that is wider than its room is cut at the right.
  for (const QScrollArea* area : panel.findChildren<QScrollArea*>()) {
    const bool hasNoBar = area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
    if (area->widget() != nullptr && area->isVisible() && hasNoBar)
      CHECK(area->widget()->width() <= area->viewport()->width());
  }
}

/// The room of the card and of the tables on a screen, as the window divides it.
QSize cardOn(QSize screen) {
  return {288, screen.height() - 130};
}
QSize tableOn(QSize screen) {
  return {screen.width() - 72 - 288, screen.height() / 4};
}

/// Cells whose text is shortened though no tool tip has the whole of it.
QStringList shortenedCells(const QTableView& table) {
  QStringList cells;
  const QAbstractItemModel& model = *table.model();
  for (int row = 0; row < model.rowCount(); ++row) {
    for (int column = 0; column < model.columnCount(); ++column) {
      if (table.isColumnHidden(column)) continue;
      const QModelIndex index = model.index(row, column);
      const QString text = index.data().toString();
      const bool isCut = table.fontMetrics().horizontalAdvance(text) > table.columnWidth(column);
      if (isCut && !index.data(Qt::ToolTipRole).toString().contains(text)) cells << text;
    }
  }
  return cells;
}

}  // namespace

TEST_CASE("the form of an RT fits beside the map in every look", "[panels_fit]") {
  OpenCity city;
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  city.session.select({Level::Rt, rt});
  inEveryLook([&](QSize screen, const QString& look) {
    FiguresForm form(city.session);
    present(form, cardOn(screen).width(), cardOn(screen).height());
    checkPanel(form, QStringLiteral("form-") + look);
    form.setEntry(FiguresForm::Entry::Good);
    checkPanel(form, QStringLiteral("form-good-") + look);
    form.setEntry(FiguresForm::Entry::Failing);
    // What is wrong with a figure stands below its field.
    typeOver(child<QLineEdit>(form, "buildings"), QStringLiteral("1.2.3"));
    checkPanel(form, QStringLiteral("form-wrong-") + look);
    QTest::keyClick(child<QLineEdit>(form, "buildings"), Qt::Key_Escape);
    city.session.clearSelection();
    checkPanel(form, QStringLiteral("form-nothing-") + look);
    city.session.select({Level::Rt, rt});
  });
}

TEST_CASE("every page of the card fits beside the map in every look", "[panels_fit]") {
  OpenCity city;
  FindingModel findings(city.session);
  REQUIRE(QTest::qWaitFor([&] { return !findings.isRunning(); }, 60'000));
  inEveryLook([&](QSize screen, const QString& look) {
    CardPanel card(city.session);
    card.setFindings(&findings);
    present(card, cardOn(screen).width(), cardOn(screen).height());
    for (const AreaKey& area :
         {AreaKey{Level::Kawasan, city.session.snapshot().kawasan.front().id},
          AreaKey{Level::Rt, city.rt("Kalianyar RT 001 RW 001")},
          AreaKey{Level::Kelurahan, city.session.snapshot().kelurahan.front().id}, AreaKey{Level::City, 0}}) {
      city.session.select(area);
      int number = 0;
      for (const CardPanel::Tab tab : {CardPanel::Tab::Summary, CardPanel::Tab::Order, CardPanel::Tab::Forms}) {
        card.showTab(tab);
        checkPanel(card, QStringLiteral("card-%1-%2-%3").arg(static_cast<int>(area.level)).arg(++number).arg(look));
      }
      city.session.explain({area, "total"});
      checkPanel(card, QStringLiteral("card-%1-why-%2").arg(static_cast<int>(area.level)).arg(look));
    }
  });
}

TEST_CASE("explanations fit their panel in every look", "[panels_fit]") {
  OpenCity city;
  const AreaKey kawasan{Level::Kawasan, city.session.snapshot().kawasan.front().id};
  const AreaKey rt{Level::Rt, city.rt("Kalianyar RT 001 RW 001")};
  inEveryLook([&](QSize screen, const QString& look) {
    ExplainPanel panel(city.session);
    present(panel, cardOn(screen).width(), cardOn(screen).height());
    panel.show(FigureRef{kawasan, "total"});
    panel.show(FigureRef{rt, "road_surface"});  // with a way back
    checkPanel(panel, QStringLiteral("explain-") + look);
    panel.show(FigureRef{kawasan, "handling"});
    checkPanel(panel, QStringLiteral("explain-handling-") + look);
  });
}

TEST_CASE("a history with long entries fits and shows the whole of each", "[panels_fit]") {
  OpenCity city;
  REQUIRE(city.session.mark(kSentence + u' ' + kSentence));
  const Kawasan known = city.session.snapshot().kawasan.front();
  const auto rename = [&](const QString& name) {
    REQUIRE(city.session.edit({"draw-kawasan", {{"area", name.toStdString()}}}, [&](Edit& edit) -> Result<void> {
      Kawasan kawasan = known;
      kawasan.name = name.toStdString();
      edit.put(kawasan);
      return {};
    }));
  };
  for (const QString& name : {kSentence, kSentence + kSentence}) rename(name);
  // The longest state: taken back, and never to be done again after another edit.
  city.session.undo();
  rename(QStringLiteral("Pasar Lama"));
  inEveryLook([&](QSize screen, const QString& look) {
    HistoryPanel panel(city.session);
    present(panel, tableOn(screen).width(), tableOn(screen).height());
    panel.table().selectRow(2);
    checkPanel(panel, QStringLiteral("history-") + look);
    CHECK(shortenedCells(panel.table()).join(u'\n').toStdString() == "");
    const QString state = panel.model().index(1, JournalModel::StateColumn).data().toString();
    CHECK(panel.table().fontMetrics().horizontalAdvance(state) < panel.table().columnWidth(JournalModel::StateColumn));
  });
}

TEST_CASE("note and photos of a figure fit small screens in every look", "[panels_fit]") {
  OpenCity city;
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  QImage picture(640, 480, QImage::Format_RGB32);
  picture.fill(Qt::darkGreen);
  const std::string file = city.files().file("foto.jpg");
  REQUIRE(picture.save(QString::fromStdString(file)));
  city.answers.files = {QString::fromStdString(file)};
  {
    BesideDialog dialog(city.session, rt, Parameter::RoadSurface, QStringLiteral("2b"));
    present(dialog, 600, 500);
    named<QPlainTextEdit>(dialog, "note").setPlainText(kSentence + kSentence);
    QTest::mouseClick(&named<QPushButton>(dialog, "addPhotos"), Qt::LeftButton);
    city.session.jobs().waitUntilIdle();
    settle();
    REQUIRE(named<QListWidget>(dialog, "photos").count() == 1);
    typeOver(&named<QLineEdit>(dialog, "caption"), kSentence);
    dialog.reject();
  }
  for (const Parameter parameter : {Parameter::RoadSurface, Parameter::RoadCoverage}) {
    const bool hasPhoto = parameter == Parameter::RoadSurface;
    CHECK(problemsEverywhere(
              [&] {
                return std::make_unique<BesideDialog>(city.session, rt, parameter,
                                                      QStringLiteral("2b Kualitas permukaan jalan lingkungan"));
              },
              hasPhoto ? QStringLiteral("beside-photo") : QStringLiteral("beside-empty")) == "");
  }
}

TEST_CASE("every page of the import of figures fits small screens in every look", "[panels_fit]") {
  OpenCity city;
  city.files().write("angka.csv",
                     "kelurahan;rtrw;luas_ha;bangunan_unit;kk;2b_vol;3a_vol;4a_vol\n"
                     "Kalianyar;RT 001 RW 001;1,4178;330;357;298;307;1,2787\n"
                     "Kaliannyar;RT.002-RW.001;1,3498;291;#NUM!;322;+ 303;-0,25\n"
                     "Kalianyar;RT 003 RW 001;1,5;7 ha;400;999999;-;1\n"
                     "Kalianyar;RT 099 RW 001;1;2;3;4;5;6\n");
  using Page = ImportWindow::Page;
  for (const Page page : {Page::File, Page::Columns, Page::Match, Page::Preview}) {
    const auto name = QStringLiteral("import-page-%1").arg(static_cast<int>(page));
    CHECK(problemsEverywhere(
              [&] {
                auto window = std::make_unique<ImportWindow>(city.session);
                window->read(QString::fromStdString(city.files().file("angka.csv")));
                window->jobs().waitUntilIdle();
                settle();
                for (int presses = 0; window->page() != page && presses < 4; ++presses) {
                  named<QPushButton>(*window, "importNext").click();
                  window->jobs().waitUntilIdle();
                  settle();
                }
                CHECK(window->page() == page);
                return window;
              },
              name) == "");
  }
}

TEST_CASE("what is said of a typed figure stays in the window in every look", "[panels_fit]") {
  inEveryLook([&](QSize screen, const QString& look) {
    QWidget table;  // bubbles lie over the whole window of a table
    present(table, screen.width(), screen.height());
    const TypedAmount two{TypedAmount::Kind::TwoReadings, 1'500'000, 1'500'000'000, {}};
    TypedAmount refused;
    refused.kind = TypedAmount::Kind::Refused;
    refused.problem = kSentence;
    int number = 0;
    for (const QPoint& place : {QPoint(4, 4), QPoint(table.width() - 60, table.height() - 26)}) {
      QWidget cell(&table);
      cell.setGeometry(QRect(place, QSize(56, 22)));
      cell.show();
      for (const TypedAmount& typed : {two, refused}) {
        EntryBubble bubble(&table);
        bubble.showTyped(typed, Parameter::RoadIdeal, QStringLiteral("47,62 % · nilai 1 · total 46 → 48"),
                         {kSentence, kSentence}, cell);
        checkPanel(bubble, QStringLiteral("bubble-%1-%2").arg(++number).arg(look));
        CHECK(table.rect().contains(bubble.geometry()));
      }
    }
  });
}

TEST_CASE("messages, search, strip and new survey fit the window in every look", "[panels_fit]") {
  inEveryLook([&](QSize screen, const QString& look) {
    OpenWindow w(screen);
    Message message;
    message.kind = MessageKind::Error;
    message.text = kSentence + u' ' + kSentence;
    message.detail = kSentence;
    message.place = boundsOf(*w.session().snapshot().rts.front().geometry);
    message.actions.push_back({QStringLiteral("Tetapkan kelurahan lain"), [] {}});
    message.actions.push_back({QStringLiteral("Kembali menggambar"), [] {}});
    w.session().say(message);
    w.settle();
    checkPanel(*w.window, QStringLiteral("message-") + look);
    CHECK(w.canvas().height() >= (screen == kSmallScreen ? 300 : 150));
    w.window->messageBar().dismiss();

    auto* const palette = w.window->findChild<CommandPalette*>();
    REQUIRE(palette != nullptr);
    for (const char* typed : {"rt 1", "zzzz"}) {
      palette->open(QString::fromLatin1(typed));
      w.settle();
      checkPanel(*palette, QStringLiteral("palette-%1-%2").arg(QLatin1String(typed).left(2), look));
      CHECK(w.window->rect().contains(palette->geometry()));
    }
    palette->hide();

    // The strip of a kawasan that is being drawn over RT with figures: as long as it gets.
    w.workspace().setStep(Step::Map);
    const Kawasan& kawasan = w.session().snapshot().kawasan.front();
    const Box box = boundsOf(*kawasan.geometry);
    w.canvas().showBox(box);
    w.session().select({Level::Kawasan, kawasan.id});
    w.action(Act::DrawKawasan).trigger();
    w.click({box.minX, box.minY}, Qt::ControlModifier);
    w.click({box.maxX, box.minY}, Qt::ControlModifier);
    w.click({box.maxX, box.maxY}, Qt::ControlModifier);
    w.settle();
    LiveStrip& strip = w.workspace().strip();
    REQUIRE(strip.isVisible());
    CHECK(strip.figures().size() >= 3);
    CHECK(strip.cells().size() == strip.figures().size());
    for (const QRect& cell : strip.cells()) CHECK(strip.rect().contains(cell));
    CHECK(w.canvas().rect().contains(strip.geometry()));
    checkPanel(*w.window, QStringLiteral("strip-") + look);
    // It lies where the hand is not, and leaves the map more room than what was told before the first corner.
    const auto& hint = *w.canvas().findChild<HintLine*>();
    const int covered = strip.height() + (hint.isVisible() ? hint.height() : 0);
    CHECK(covered <= std::max(strip.height(), w.canvas().height() / 3));
    for (int turn = 0; turn < 2; ++turn) {
      const QPoint hand = strip.geometry().center();
      QTest::mouseMove(&w.canvas(), hand);
      CHECK_FALSE(strip.geometry().contains(hand));
      CHECK(w.canvas().rect().contains(strip.geometry()));
      if (turn == 0) checkPanel(*w.window, QStringLiteral("strip-low-") + look);
    }
    w.key(Qt::Key_Escape);

    w.action(Act::NewSurvey).trigger();
    w.settle();
    QDialog* dialog = nullptr;  // the form stands in the window, too, where no survey is
    for (QDialog* const each : w.window->findChildren<QDialog*>()) {
      if (each->findChild<NewSurveyForm*>() != nullptr && each->isVisible()) dialog = each;
    }
    REQUIRE(dialog != nullptr);
    shoot(*dialog, QStringLiteral("new-survey-") + look);
    CHECK(layoutProblemsOn(*dialog, screen).join(u'\n').toStdString() == "");
    dialog->reject();
    w.settle();
  });
}
