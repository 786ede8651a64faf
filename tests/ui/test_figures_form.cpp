// The form of one RT, driven by mouse and keys.

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>

#include "tests/support/catch.h"
#include "tests/support/figures.h"
#include "tests/ui/answers.h"
#include "tests/ui/figures_city.h"
#include "tests/ui/rt_table_desk.h"
#include "ui/panels/figure_field.h"
#include "ui/panels/figure_paint.h"
#include "ui/panels/figures_form.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Form {
  Form() : form(city.session) {
    rt = city.rt("Kalianyar RT 001 RW 001");
    city.session.select({Level::Rt, rt});
    present(form, 288, 700);
  }

  QLineEdit* line(Parameter parameter) { return child<QLineEdit>(form, std::string(identifierOf(parameter)).c_str()); }
  FigureField* field(Parameter parameter) {
    for (FigureField* each : form.findChildren<FigureField*>()) {
      if (each->parameter() == parameter) return each;
    }
    return nullptr;
  }
  /// Texts of percent and value beside a field.
  QStringList links(Parameter parameter) {
    QStringList texts;
    for (FigureButton* link : field(parameter)->findChildren<FigureButton*>()) texts << link->text();
    return texts;
  }
  bool says(Parameter parameter, const QString& text) {
    for (QLabel* label : field(parameter)->findChildren<QLabel*>()) {
      if (label->isVisible() && label->text().contains(text)) return true;
    }
    return false;
  }
  QString chip(const char* name) { return child<ScoreChip>(form, name)->text(); }

  OpenCity city;
  FiguresForm form;
  FeatureId rt = 0;
};

}  // namespace

TEST_CASE("the form shows the percents, values and total that kawasan-cli prints", "[figures_form]") {
  Form f;
  const Json scores = f.city.files().json({"score", "kota.gpkg", "--level", "rt"});
  int compared = 0;
  for (const Json& area : scores["areas"]) {
    const FeatureId id = f.city.rt(area["name"].get<std::string>());
    f.city.session.select({Level::Rt, id});
    for (const auto& [identifier, indicator] : area["indicators"].items()) {
      if (area["rt_with_figures"] == 0 || indicator["percent"].is_null()) continue;
      INFO(area["name"] << " " << identifier);
      const auto parameter = parameterByIdentifier(identifier);
      REQUIRE(parameter.has_value());
      const QStringList shown = f.links(*parameter);
      CHECK(shown[0] == indonesian(indicator["percent"].get<double>(), 2) + QStringLiteral(" %"));
      CHECK(shown[1] == QString::number(indicator["value"].get<int>()));
      ++compared;
    }
    if (!area["total"].is_null())
      CHECK(f.chip("oldScore").endsWith(QStringLiteral(" %1").arg(area["total"].get<int>())));
  }
  CHECK(compared > 600);
}

TEST_CASE("1,5 and 1.5 are the same hectares, echoed while typing and written by Enter", "[figures_form]") {
  Form f;
  for (const char* text : {"1,5", "1.6"}) {
    const Micro expected = text[1] == ',' ? micro(1.5) : micro(1.6);
    typeOver(f.line(Parameter::AreaVerified), QString::fromUtf8(text));
    CHECK(f.says(Parameter::AreaVerified, QStringLiteral("= %1 ha").arg(editText(expected))));
    REQUIRE(f.city.session.typed().has_value());
    CHECK(f.city.session.typed()->rtId == f.rt);
    CHECK(f.city.session.typed()->figures[Parameter::AreaVerified] == expected);
    CHECK(f.city.figure(f.rt, Parameter::AreaVerified) != expected);
    QTest::keyClick(f.line(Parameter::AreaVerified), Qt::Key_Return);
    CHECK(f.city.figure(f.rt, Parameter::AreaVerified) == expected);
    CHECK_FALSE(f.city.session.typed().has_value());
    CHECK(f.line(Parameter::Buildings)->hasFocus());
  }
}

TEST_CASE("1.500 is asked beside the field; the button that is pressed decides", "[figures_form]") {
  Form f;
  QLineEdit* road = f.line(Parameter::RoadIdeal);
  typeOver(road, QStringLiteral("1.500"));
  auto* first = child<QPushButton>(*f.field(Parameter::RoadIdeal), "firstReading");
  auto* second = child<QPushButton>(*f.field(Parameter::RoadIdeal), "secondReading");
  CHECK(first->isVisible());
  CHECK(first->text() == QStringLiteral("1500 m"));
  CHECK(second->text() == QStringLiteral("1,5 m"));
  QTest::keyClick(road, Qt::Key_Return);
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(335));
  CHECK(first->hasFocus());
  QTest::mouseClick(second, Qt::LeftButton);
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(1.5));
  CHECK(road->text() == QStringLiteral("1,5"));
  CHECK_FALSE(first->isVisible());
}

TEST_CASE("thousands are marked while nobody edits the field, and what stands there is never asked about",
          "[figures_form]") {
  Form f;
  QLineEdit* const road = f.line(Parameter::RoadIdeal);
  REQUIRE(writeFigures(f.city.session,
                       {{f.rt, Parameter::RoadIdeal, micro(10'000)}, {f.rt, Parameter::AreaVerified, micro(1.278)}}));
  f.line(Parameter::Buildings)->setFocus(Qt::TabFocusReason);
  CHECK(road->text() == QStringLiteral("10.000"));
  CHECK(f.line(Parameter::AreaVerified)->text() == QStringLiteral("1,278"));
  const std::size_t entries = value(f.city.session.project().history()).size();
  for (const int key : {Qt::Key_Tab, Qt::Key_Return, Qt::Key_Escape}) {
    road->setFocus(Qt::TabFocusReason);
    CHECK(road->text() == QStringLiteral("10000"));
    CHECK(road->selectedText() == road->text());
    QTest::keyClick(road, static_cast<Qt::Key>(key));
    f.line(Parameter::Buildings)->setFocus(Qt::TabFocusReason);
    CHECK(road->text() == QStringLiteral("10.000"));
    CHECK_FALSE(f.says(Parameter::RoadIdeal, QStringLiteral("Dua bacaan")));
  }
  QTest::mouseClick(f.line(Parameter::AreaVerified), Qt::LeftButton);
  CHECK(f.line(Parameter::AreaVerified)->text() == QStringLiteral("1,2780"));  // one reading only
  CHECK(value(f.city.session.project().history()).size() == entries);
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(10'000));
  CHECK(f.city.figure(f.rt, Parameter::AreaVerified) == micro(1.278));

  // What is typed is asked about as before, and stays until it is answered.
  typeOver(road, QStringLiteral("1.250"));
  CHECK(f.says(Parameter::RoadIdeal, QStringLiteral("Dua bacaan")));
  f.line(Parameter::Buildings)->setFocus(Qt::TabFocusReason);
  CHECK(road->text() == QStringLiteral("1.250"));
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(10'000));
  QTest::mouseClick(child<QPushButton>(*f.field(Parameter::RoadIdeal), "firstReading"), Qt::LeftButton);
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(1250));
  CHECK_FALSE(road->hasFocus());
  CHECK(road->text() == QStringLiteral("1.250"));
  CHECK_FALSE(f.says(Parameter::RoadIdeal, QStringLiteral("Dua bacaan")));
  typeOver(road, QStringLiteral("12345,5"));
  QTest::keyClick(road, Qt::Key_Return);
  CHECK(road->text() == QStringLiteral("12.345,5"));
}

TEST_CASE("a question at the lower edge of the form is brought into view", "[figures_form]") {
  Form f;
  f.form.resize(288, 420);
  QCoreApplication::processEvents();
  auto* const scroll = f.form.findChild<QScrollArea*>();
  REQUIRE(scroll != nullptr);
  QLineEdit* const road = f.line(Parameter::RoadIdeal);
  road->setFocus();
  // The line stands at the very bottom: there is no room below it.
  scroll->verticalScrollBar()->setValue(road->mapTo(scroll->widget(), QPoint(0, road->height())).y() -
                                        scroll->viewport()->height());
  typeOver(road, QStringLiteral("1.500"));
  const auto* const first = child<QPushButton>(*f.field(Parameter::RoadIdeal), "firstReading");
  const auto isSeen = [&] {
    const QRect place(first->mapTo(scroll->viewport(), QPoint(0, 0)), first->size());
    return first->isVisible() && scroll->viewport()->rect().contains(place);
  };
  CHECK(QTest::qWaitFor(isSeen, 2000));
}

TEST_CASE("a count with decimals is refused under its field, a grouped one is taken and echoed", "[figures_form]") {
  Form f;
  QLineEdit* households = f.line(Parameter::HouseholdsKk);
  typeOver(households, QStringLiteral("12,5"));
  CHECK(f.says(Parameter::HouseholdsKk, QStringLiteral("bilangan bulat")));
  QTest::keyClick(households, Qt::Key_Return);
  CHECK(f.city.figure(f.rt, Parameter::HouseholdsKk) == micro(357));
  typeOver(households, QStringLiteral("1.234"));
  CHECK(f.says(Parameter::HouseholdsKk, QStringLiteral("= 1.234 KK")));
  QTest::keyClick(households, Qt::Key_Return);
  CHECK(f.city.figure(f.rt, Parameter::HouseholdsKk) == micro(1234));
}

TEST_CASE("an open question that is left behind changes nothing and is said", "[figures_form]") {
  Form f;
  typeOver(f.line(Parameter::RoadIdeal), QStringLiteral("1.500"));
  f.city.session.select({Level::Rt, f.city.rt("Kalianyar RT 002 RW 001")});
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(335));
  REQUIRE_FALSE(f.city.said.empty());
  REQUIRE(f.city.said.back().actions.size() == 2);
  f.city.said.back().actions[0].run();
  CHECK(f.city.figure(f.rt, Parameter::RoadIdeal) == micro(1500));
}

TEST_CASE("a finished text is kept when another RT is chosen before Enter", "[figures_form]") {
  Form f;
  typeOver(f.line(Parameter::Buildings), QStringLiteral("320"));
  const FeatureId other = f.city.rt("Kalianyar RT 002 RW 001");
  f.city.session.select({Level::Rt, other});
  CHECK(f.city.figure(f.rt, Parameter::Buildings) == micro(320));
  CHECK(f.city.figure(other, Parameter::Buildings) == micro(291));
  CHECK(f.line(Parameter::Buildings)->text() == QStringLiteral("291"));
}

TEST_CASE("an emptied field is missing, never zero: the total becomes a range", "[figures_form]") {
  Form f;
  const int before = *f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.total();
  REQUIRE(f.city.figure(f.rt, Parameter::WaterAccess) == micro(307));
  REQUIRE(f.city.figure(f.rt, Parameter::HouseholdsKk) == micro(357));
  typeOver(f.line(Parameter::WaterAccess), QString());
  CHECK(f.chip("newScore").contains(QStringLiteral("–")));
  QTest::keyClick(f.line(Parameter::WaterAccess), Qt::Key_Tab);
  CHECK(isMissing(f.city.figure(f.rt, Parameter::WaterAccess)));
  // 3a was 307 of 357 KK = 86 %, value 5 of the total: without it the total may be 5 less.
  CHECK(f.chip("oldScore").endsWith(QStringLiteral("%1–%2").arg(before - 5).arg(before)));
  CHECK(f.links(Parameter::WaterAccess)[0] == QStringLiteral("–"));
  CHECK(f.links(Parameter::WaterAccess)[1] == QStringLiteral("0–5"));
  CHECK(f.line(Parameter::WaterAccess)->placeholderText() == QStringLiteral("belum ada"));
}

TEST_CASE("old and new total stand beside each other while typing", "[figures_form]") {
  Form f;
  CHECK_FALSE(child<ScoreChip>(f.form, "newScore")->isVisible());
  // 7b: 243 of 323 buildings = 75,23 %, value 3... typed 0 takes its value away.
  const int before = *f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.total();
  const int value = *f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.indicators.back().value;
  typeOver(f.line(Parameter::FireEquipment), QStringLiteral("0"));
  CHECK(*f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.total() == before - value);  // for map, table, ranking
  CHECK(child<ScoreChip>(f.form, "newScore")->isVisible());
  CHECK(f.chip("oldScore").endsWith(QString::number(before)));
  CHECK(f.chip("newScore").endsWith(QString::number(before - value)));
  QTest::keyClick(f.line(Parameter::FireEquipment), Qt::Key_Escape);
  CHECK_FALSE(child<ScoreChip>(f.form, "newScore")->isVisible());
  CHECK(f.line(Parameter::FireEquipment)->text() == QStringLiteral("243"));
  CHECK(*f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.total() == before);
  CHECK_FALSE(f.city.session.typed().has_value());
}

TEST_CASE("form and table show what is being typed in the other", "[figures_form]") {
  Form f;
  RtTablePanel table(f.city.session);
  present(table, 1000, 420);
  const auto shown = [&](Parameter parameter) {
    return table.rows()
        .index(*table.rows().rowOf(f.rt), columnIn(table.rows().table(), TableKind::Volume, parameter))
        .data()
        .toString();
  };
  const int before = *f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.total();
  const int value = *f.city.session.scores().scoreOf(Level::Rt, f.rt)->score.indicators.back().value;
  typeOver(f.line(Parameter::FireEquipment), QStringLiteral("0"));
  CHECK(shown(Parameter::FireEquipment) == QStringLiteral("0"));
  QTest::keyClick(f.line(Parameter::FireEquipment), Qt::Key_Escape);
  CHECK(shown(Parameter::FireEquipment) == QStringLiteral("243"));

  const int column = columnIn(table.rows().table(), TableKind::Volume, Parameter::FireEquipment);
  table.view().setCurrentIndex(table.rows().index(*table.rows().rowOf(f.rt), column));
  table.view().setFocus();
  QTest::keyClick(&table.view(), Qt::Key_0);
  QCoreApplication::processEvents();
  REQUIRE(f.city.session.typed().has_value());
  CHECK(f.line(Parameter::FireEquipment)->text() == QStringLiteral("0"));
  CHECK(child<ScoreChip>(f.form, "newScore")->isVisible());
  CHECK(f.chip("newScore").endsWith(QString::number(before - value)));
  auto* const editor = table.view().viewport()->findChild<QLineEdit*>();
  REQUIRE(editor != nullptr);
  QTest::keyClick(editor, Qt::Key_Escape);
  QCoreApplication::processEvents();
  CHECK(f.line(Parameter::FireEquipment)->text() == QStringLiteral("243"));
  CHECK_FALSE(child<ScoreChip>(f.form, "newScore")->isVisible());
  CHECK(f.city.figure(f.rt, Parameter::FireEquipment) == 243 * kMicroPerUnit);
}

TEST_CASE("a volume above its base is flagged with the sentence of the check, and can be kept", "[figures_form]") {
  Form f;
  typeOver(f.line(Parameter::DrainageAbsence), QStringLiteral("360"));  // ideal drainage is 355 m
  CHECK(f.says(Parameter::DrainageAbsence, QStringLiteral("melebihi keseluruhannya")));
  typeOver(f.line(Parameter::DrainageAbsence), QStringLiteral("-5"));
  CHECK(f.says(Parameter::DrainageAbsence, QStringLiteral("tidak boleh negatif")));
  typeOver(f.line(Parameter::HouseholdsKk), QStringLiteral("2000"));  // 1457 persons
  CHECK(f.says(Parameter::HouseholdsKk, QStringLiteral("1.457 jiwa")));
  typeOver(f.line(Parameter::DrainIdeal), QStringLiteral("0"));
  CHECK(f.says(Parameter::DrainageConstruction, QStringLiteral("Persennya 0")));
  typeOver(f.line(Parameter::Population), QStringLiteral("banyak"));
  QTest::keyClick(f.line(Parameter::Population), Qt::Key_Return);
  CHECK(f.says(Parameter::Population, QStringLiteral("ukan angka")));
  CHECK(f.city.figure(f.rt, Parameter::Population) == micro(1457));
}

TEST_CASE("undo brings the old text back", "[figures_form]") {
  Form f;
  typeOver(f.line(Parameter::Buildings), QStringLiteral("400"));
  QTest::keyClick(f.line(Parameter::Buildings), Qt::Key_Down);
  CHECK(f.line(Parameter::Population)->hasFocus());
  CHECK(f.city.session.undoText().contains(QStringLiteral("jumlah bangunan")));
  REQUIRE(f.city.session.undo());
  CHECK(f.line(Parameter::Buildings)->text() == QStringLiteral("323"));
  REQUIRE(f.city.session.redo());
  CHECK(f.line(Parameter::Buildings)->text() == QStringLiteral("400"));
}

TEST_CASE("a field that nobody filled in says so in full", "[figures_form]") {
  Form f;
  for (const Parameter each : {Parameter::Buildings, Parameter::AreaVerified, Parameter::BuildingIrregularity}) {
    const QLineEdit* const line = f.line(each);
    CHECK(line->placeholderText() == QStringLiteral("belum ada"));
    QStyleOptionFrame option;
    option.initFrom(line);
    option.lineWidth = 1;
    const int room = line->style()->subElementRect(QStyle::SE_LineEditContents, &option, line).width();
    CHECK(line->fontMetrics().horizontalAdvance(line->placeholderText()) <= room - 4);  // Qt keeps 2 on each side
  }
}

TEST_CASE("a column pasted from a spreadsheet fills the fields downwards as one edit", "[figures_form]") {
  Form f;
  Answers answers;
  Prompts::replace(std::make_unique<ReadyPrompts>(answers));
  QApplication::clipboard()->setText(QStringLiteral("10\r\n20\r\nx\r\n40\r\n"));
  QLineEdit* first = f.line(Parameter::BuildingIrregularity);
  first->setFocus();
  // Three figures are there already and one cell is no number: what comes of it is seen first.
  answers.agrees = false;
  QTest::keySequence(first, QKeySequence::Paste);
  REQUIRE(answers.reviewed.size() == 1);
  CHECK(answers.reviewed.front().rows.size() == 4);
  CHECK(answers.reviewed.front().leftOut == QList<int>{0});
  CHECK(f.city.figure(f.rt, Parameter::BuildingIrregularity) == micro(286));
  answers.agrees = true;
  QTest::keySequence(first, QKeySequence::Paste);
  CHECK(f.city.figure(f.rt, Parameter::BuildingIrregularity) == micro(10));
  CHECK(f.city.figure(f.rt, Parameter::BuildingDensity) == micro(20));
  CHECK(f.city.figure(f.rt, Parameter::BuildingNoncompliance) == micro(246));
  CHECK(f.city.figure(f.rt, Parameter::RoadCoverage) == micro(40));
  CHECK(f.line(Parameter::RoadCoverage)->text() == QStringLiteral("40"));
  CHECK(f.city.said.back().text.contains(QStringLiteral("“x”")));
  REQUIRE(f.city.session.undo());
  CHECK(f.city.figure(f.rt, Parameter::RoadCoverage) == micro(290));
  CHECK(f.line(Parameter::BuildingIrregularity)->text() == QStringLiteral("286"));

  // Nothing in it can be read: there is nothing to agree to, and it is said why.
  QApplication::clipboard()->setText(QStringLiteral("x\r\ny\r\n"));
  answers.agrees = false;
  QTest::keySequence(first, QKeySequence::Paste);
  CHECK(answers.reviewed.back().refusal ==
        QStringLiteral("Tidak ada yang akan berubah, jadi tidak ada yang ditempel."));
  CHECK(answers.reviewed.front().refusal.isEmpty());
  Prompts::replace(nullptr);
  onceAsked<QWidget>([&](QWidget& question) {
    for (QPushButton* const button : question.findChildren<QPushButton*>()) {
      if (button->text() == QStringLiteral("&Tempel")) {
        CHECK_FALSE(button->isEnabled());
        CHECK_FALSE(button->isDefault());
        CHECK_FALSE(button->toolTip().isEmpty());
      } else if (button->isDefault()) {
        QTest::mouseClick(button, Qt::LeftButton);
      }
    }
  });
  QTest::keySequence(first, QKeySequence::Paste);
  Prompts::replace(std::make_unique<ReadyPrompts>(answers));
  answers.agrees = true;

  QApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n"));
  QTest::keySequence(first, QKeySequence::Paste);
  CHECK(f.city.figure(f.rt, Parameter::BuildingIrregularity) == micro(286));
  CHECK(f.city.said.back().kind == MessageKind::Warning);
  Prompts::replace(nullptr);
}

TEST_CASE("percent and value lead to their explanation", "[figures_form]") {
  Form f;
  std::optional<FigureRef> asked;
  QObject::connect(&f.city.session, &Session::explainWanted, [&asked](const FigureRef& figure) { asked = figure; });
  QTest::mouseClick(f.field(Parameter::RoadSurface)->findChildren<FigureButton*>().front(), Qt::LeftButton);
  REQUIRE(asked.has_value());
  CHECK(asked->figure == "road_surface");
  CHECK(asked->area == AreaKey{Level::Rt, f.rt});
}

TEST_CASE("the rule of the indicator stands below while its field has the focus", "[figures_form]") {
  Form f;
  f.line(Parameter::RoadCoverage)->setFocus();
  const auto& regulation = f.city.session.regulation();
  const auto& indicator = regulation.indicators[*regulation.indexOfIndicator(Parameter::RoadCoverage)];
  CHECK(child<QLabel>(f.form, "explanation")->text() == QString::fromStdString(indicator.fails.id));
  CHECK(f.line(Parameter::RoadCoverage)->toolTip() == QString::fromStdString(indicator.fails.id));
}

TEST_CASE("another language at runtime changes words and marks, not figures", "[figures_form]") {
  Form f;
  CHECK(f.line(Parameter::AreaVerified)->text() == QStringLiteral("1,4178"));
  setLanguage(Language::English);
  settle();
  CHECK(f.line(Parameter::AreaVerified)->text() == QStringLiteral("1.4178"));
  CHECK(f.says(Parameter::AreaVerified, QStringLiteral("Verified area")));
  CHECK(f.links(Parameter::RoadCoverage)[0].contains(QStringLiteral(".")));
  setLanguage(Language::Indonesian);
  settle();
  CHECK(f.says(Parameter::AreaVerified, QStringLiteral("Luas terverifikasi")));
  CHECK(f.city.figure(f.rt, Parameter::AreaVerified) == micro(1.4178));
}

TEST_CASE("without an RT or a survey the form says what to do and offers it", "[figures_form]") {
  uiApp();
  const TempFolder folder;
  Session session;
  FiguresForm form(session);
  present(form, 288, 500);
  Project project = newProject(folder.file("kota.gpkg"));
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  value(project.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    KAWASAN_TRY(addSmallCity(edit, rtId, surveyId));
    return {};
  }));
  value(session.open(folder.file("kota.gpkg")));
  auto* next = child<QPushButton>(form, "nextIncomplete");
  CHECK(next->isVisible());
  QTest::mouseClick(next, Qt::LeftButton);
  REQUIRE(session.current().has_value());
  CHECK(session.current()->level == Level::Rt);
  CHECK_FALSE(next->isVisible());
}

TEST_CASE("what is drawn need not be typed", "[figures_form]") {
  Form f;
  Session& session = f.city.session;
  const FeatureId other = f.city.rt("Kalianyar RT 002 RW 001");
  const Micro drawn = drawnArea(session, f.rt);
  CHECK(drawn == micro(1.4178));
  auto* proposal = f.field(Parameter::AreaVerified)->findChild<QPushButton*>(QStringLiteral("proposal"));
  CHECK_FALSE(proposal->isVisible());
  REQUIRE(
      writeFigures(session, {{f.rt, Parameter::AreaVerified, kMissing}, {other, Parameter::AreaVerified, kMissing}}));
  CHECK(proposal->isVisible());
  CHECK(proposal->text() == QStringLiteral("Menurut gambar: 1,4178 ha"));
  QTest::mouseClick(proposal, Qt::LeftButton);
  CHECK(f.city.figure(f.rt, Parameter::AreaVerified) == drawn);
  CHECK_FALSE(proposal->isVisible());
  CHECK(f.line(Parameter::Buildings)->hasFocus());

  // All that lack it in one edit.
  fillAreasAsDrawn(session);
  CHECK(f.city.figure(other, Parameter::AreaVerified) == drawnArea(session, other));
  CHECK(f.city.said.back().text.contains(QStringLiteral("RT kini memakai luas gambarnya")));
  // The city has one RT of which nothing else is known: its hectares open the class of its kawasan, which is said.
  CHECK(f.city.said.back().text.contains(QStringLiteral("1 di antaranya belum punya angka lain")));
  REQUIRE(session.undo());
  CHECK(isMissing(f.city.figure(other, Parameter::AreaVerified)));
}

TEST_CASE("another theme colours a form that is open", "[figures_form]") {
  Form f;
  const auto isColoured = [&f] {
    const QWidget& fields = *f.form.findChild<QScrollArea*>()->widget();
    return child<QLabel>(f.form, "completeness")->palette().color(QPalette::WindowText) ==
               theme::colour(theme::Role::Secondary) &&
           fields.palette().color(QPalette::Window) == theme::colour(theme::Role::Panel);
  };
  for (const auto choice : {theme::Choice::Dark, theme::Choice::System, theme::Choice::Light}) {
    theme::apply(uiApp(), choice);
    settle();
    CHECK(isColoured());
  }
}

TEST_CASE("a project without a survey gets one in the form", "[figures_form]") {
  uiApp();
  const TempFolder folder;
  Session session;
  FiguresForm form(session);
  present(form, 288, 500);
  FeatureId rtId = 0;
  {
    Project project = newProject(folder.file("kota.gpkg"));
    value(project.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
      Rt rt;
      AdminArea kelurahan;
      kelurahan.name = "Kalianyar";
      edit.putKelurahan(kelurahan);
      rt.kelurahanId = kelurahan.id;
      rt.rt = "001";
      rt.label = "RT 1";
      edit.put(rt);
      rtId = rt.id;
      return {};
    }));
  }
  value(session.open(folder.file("kota.gpkg")));
  session.select({Level::Rt, rtId});
  CHECK(session.survey() == nullptr);
  typeOver(child<QLineEdit>(form, "surveyName"), QStringLiteral("2024"));
  QTest::mouseClick(child<QPushButton>(form, "newSurvey"), Qt::LeftButton);
  REQUIRE(session.survey() != nullptr);
  CHECK(session.survey()->year == 2024);
  auto* buildings = child<QLineEdit>(form, "buildings");
  REQUIRE(buildings->isVisible());
  typeOver(buildings, QStringLiteral("41"));
  QTest::keyClick(buildings, Qt::Key_Return);
  CHECK(figuresOf(session, rtId)[Parameter::Buildings] == micro(41));
}

TEST_CASE("what is good is typed as in the questionnaire, what fails is stored", "[figures_form]") {
  uiApp();
  const TempFolder folder;
  Session session;
  FiguresForm form(session);
  present(form, 288, 640);
  FeatureId rtId = 0;
  FeatureId surveyId = 0;
  {
    Project project = newProject(folder.file("kota.gpkg"));
    value(project.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
      AdminArea kelurahan;
      kelurahan.name = "Kalianyar";
      edit.putKelurahan(kelurahan);
      Rt rt;
      rt.kelurahanId = kelurahan.id;
      rt.rt = "001";
      rt.label = "RT 1";
      edit.put(rt);
      rtId = rt.id;
      Survey survey{0, "2025", 2025};
      edit.put(survey);
      surveyId = survey.id;
      return {};
    }));
  }
  value(session.open(folder.file("kota.gpkg")));
  session.select({Level::Rt, rtId});
  form.setEntry(FiguresForm::Entry::Good);
  const auto line = [&](const char* name) { return child<QLineEdit>(form, name); };
  // The name is of what is counted now, or the number would be taken for its opposite.
  CHECK(line("road_surface")->accessibleName() == QStringLiteral("2b Jalan dengan permukaan tidak rusak"));
  CHECK_FALSE(line("water_access")->isEnabled());  // of how many is not known yet
  const auto type = [&](const char* name, const QString& text) {
    typeOver(line(name), text);
    QTest::keyClick(line(name), Qt::Key_Return);
  };
  std::vector<Message> said;
  QObject::connect(&session, &Session::said, [&said](const Message& message) { said.push_back(message); });
  // The sample of the survey form: ideal drains 710 m of which 380 m exist, 210 m of them sound.
  type("households_kk", QStringLiteral("78"));
  type("drain_ideal", QStringLiteral("710"));
  type("water_access", QStringLiteral("11"));
  CHECK_FALSE(line("drainage_construction")->isEnabled());
  type("drainage_absence", QStringLiteral("380"));
  type("drainage_construction", QStringLiteral("210"));
  const FigureRow row = figuresOf(session, rtId);
  CHECK(row[Parameter::WaterAccess] == micro(67));
  CHECK(row[Parameter::DrainageAbsence] == micro(330));
  CHECK(row[Parameter::DrainageConstruction] == micro(170));
  CHECK(line("water_access")->text() == QStringLiteral("11"));
  // 400 m exist after all: what was found sound stays so, as one edit.
  type("drainage_absence", QStringLiteral("400"));
  CHECK(figuresOf(session, rtId)[Parameter::DrainageAbsence] == micro(310));
  CHECK(figuresOf(session, rtId)[Parameter::DrainageConstruction] == micro(190));
  CHECK(line("drainage_construction")->text() == QStringLiteral("210"));
  REQUIRE_FALSE(said.empty());
  CHECK(said.back().text == QStringLiteral("Yang baik tetap; yang gagal mengikuti: 4c: 170 → 190."));
  REQUIRE(session.undo());
  settle();
  CHECK(figuresOf(session, rtId)[Parameter::DrainageConstruction] == micro(170));
  CHECK(figuresOf(session, rtId)[Parameter::DrainageAbsence] == micro(330));
  // What can be read two ways is asked, and the chosen reading is still what is good.
  type("road_ideal", QStringLiteral("2000"));
  said.clear();
  typeOver(line("road_coverage"), QStringLiteral("1.500"));
  session.clearSelection();
  settle();
  REQUIRE_FALSE(said.empty());
  REQUIRE(said.back().actions.size() == 2);
  said.back().actions.front().run();
  CHECK(figuresOf(session, rtId)[Parameter::RoadCoverage] == micro(500));
  session.select({Level::Rt, rtId});
  settle();

  // More good than there is: nothing is stored and what was typed stays to be corrected. 100 of 78 households.
  type("water_access", QStringLiteral("100"));
  CHECK(figuresOf(session, rtId)[Parameter::WaterAccess] == micro(67));
  CHECK(line("water_access")->text() == QStringLiteral("100"));
  const auto tells = [&form](const QString& words) {
    return std::ranges::any_of(form.findChildren<QLabel*>(), [&](const QLabel* label) {
      return !label->isHidden() && label->text().contains(words);
    });
  };
  CHECK(tells(QStringLiteral("Yang baik: 100 KK, lebih dari seluruhnya (78 KK)")));
  // Once there are 120 of them it is right: 20 fail.
  type("households_kk", QStringLiteral("120"));
  CHECK_FALSE(tells(QStringLiteral("lebih dari seluruhnya")));
  type("water_access", QStringLiteral("100"));
  CHECK(figuresOf(session, rtId)[Parameter::WaterAccess] == micro(20));
  // Fewer than have water: what is good is corrected first, and then it follows from nothing that was not typed.
  type("households_kk", QStringLiteral("78"));
  CHECK(tells(QStringLiteral("78 KK kurang dari yang dicatat untuk")));
  CHECK(figuresOf(session, rtId)[Parameter::HouseholdsKk] == micro(120));
  CHECK(figuresOf(session, rtId)[Parameter::WaterAccess] == micro(20));
  // With that the whole is right, and is stored along.
  type("water_access", QStringLiteral("11"));
  CHECK(figuresOf(session, rtId)[Parameter::HouseholdsKk] == micro(78));
  CHECK(figuresOf(session, rtId)[Parameter::WaterAccess] == micro(67));

  form.setEntry(FiguresForm::Entry::Failing);
  CHECK(line("water_access")->text() == QStringLiteral("67"));
  CHECK(line("drainage_construction")->text() == QStringLiteral("170"));
  CHECK(line("fire_equipment")->isEnabled());
}

TEST_CASE("pictures of the form in both themes", "[figures_shots]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    QApplication& application = uiApp();
    theme::apply(application, choice);
    const QString suffix = choice == theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    Form f;
    present(f.form, 288, 640);
    keepShot(f.form, QStringLiteral("figures-form") + suffix);
    typeOver(f.line(Parameter::DrainageAbsence), QStringLiteral("360"));
    settle();
    f.form.edit(Parameter::DrainageAbsence);
    keepShot(f.form, QStringLiteral("figures-form-typing") + suffix);
    QTest::keyClick(f.line(Parameter::DrainageAbsence), Qt::Key_Escape);
    typeOver(f.line(Parameter::RoadIdeal), QStringLiteral("1.500"));
    f.form.edit(Parameter::RoadIdeal);
    keepShot(f.form, QStringLiteral("figures-form-asked") + suffix);
    // Nothing is cut: no label is narrower than its longest word wants.
    for (const QLabel* label : f.form.findChildren<QLabel*>()) {
      if (!label->isVisible() || label->text().isEmpty()) continue;
      INFO(label->text().toStdString());
      CHECK(label->width() <= 288);
      CHECK(label->height() >= label->heightForWidth(label->width()));
    }
    QTest::keyClick(f.line(Parameter::RoadIdeal), Qt::Key_Escape);
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
