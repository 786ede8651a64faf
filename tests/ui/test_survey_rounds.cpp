// Rounds of data collection: carried forward, corrected, compared, taken back.

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/survey_comparison_window.h"
#include "ui/models/rt_table_model.h"
#include "ui/panels/figure_explanation.h"
#include "ui/panels/new_survey_form.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

void startRound(Session& session, const QString& name) {
  NewSurveyForm form(session);
  present(form, 360, 240);
  auto* const line = &named<QLineEdit>(form, "surveyName");
  line->selectAll();
  QTest::keyClicks(line, name);
  CHECK(named<QComboBox>(form, "copyFrom").currentText() == QStringLiteral("Bawa dari 2019"));
  QTest::mouseClick(&named<QPushButton>(form, "newSurvey"), Qt::LeftButton);
}

}  // namespace

TEST_CASE("a new round carries figures forward, is corrected and compared, and all can be taken back",
          "[survey_rounds]") {
  OpenCity city;
  Session& session = city.session;
  const std::size_t before = session.snapshot().figuresOf(session.survey()->id).size();
  startRound(session, QStringLiteral("2024"));
  REQUIRE(session.survey()->name == "2024");
  CHECK(session.survey()->year == 2024);
  CHECK(session.snapshot().figuresOf(session.survey()->id).size() == before);
  CHECK(session.undoText().contains(QStringLiteral("2024")));

  SurveyComparisonWindow window(session);
  present(window, 860, 460);
  QTest::keyClick(&named<QComboBox>(window, "comparedLevel"), Qt::Key_Home);  // RT
  session.jobs().waitUntilIdle();
  const auto& table = named<QTableView>(window, "comparison");
  CHECK(table.model()->rowCount() == static_cast<int>(session.snapshot().rts.size()));

  // An RT whose fire equipment fails wholly: with 0 it loses 5 points.
  const FeatureId survey = session.survey()->id;
  const AreaScore* found = nullptr;
  const auto& indicators = session.scores().regulation().indicators;
  for (const AreaScore& score : session.scores().scores(Level::Rt)) {
    if (score.score.total() && score.score.indicators.back().value == 5) found = &score;
  }
  REQUIRE(found != nullptr);
  REQUIRE(indicators.back().parameter == Parameter::FireEquipment);
  const FeatureId rt = found->areaId;
  const int total = *found->score.total();
  // What was carried forward comes from where it came from before; what is typed then does not.
  const auto originOf = [&] {
    const auto explained = explainFigure(session, {{Level::Rt, rt}, "fire_equipment"});
    REQUIRE_FALSE(explained.origins.empty());
    return explained.origins.front().value(1);
  };
  const FeatureId round = session.survey()->id;
  session.showSurvey(session.snapshot().surveys.front().id);
  const QString first = originOf();
  CHECK(first.startsWith(QStringLiteral("rt_2019.csv, sel ")));
  session.showSurvey(round);
  CHECK(originOf() == QStringLiteral("dibawa dari 2019, di sana: ") + first);
  CHECK(writeFigures(session, {{rt, Parameter::FireEquipment, 0}}));
  CHECK(originOf() == QStringLiteral("diketik"));
  QTest::qWait(600);  // it follows when typing pauses
  session.jobs().waitUntilIdle();
  const QString name = session.nameOf({Level::Rt, rt});
  const int row = rowNamed(table, name);
  CHECK(cellText(table, row, 1) == QString::number(total));
  CHECK(cellText(table, row, 2) == QString::number(total - 5));
  CHECK(cellText(table, row, 3) == QStringLiteral("−5"));
  CHECK(cellText(table, row, 7) == QStringLiteral("1"));

  // A row shows its area.
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                    table.visualRect(table.model()->index(rowNamed(table, name), 0)).center());
  CHECK(session.current() == AreaKey{Level::Rt, rt});

  session.undo();
  session.undo();
  settle();
  CHECK(session.snapshot().surveys.size() == 1);
  CHECK(survey != session.survey()->id);
}

TEST_CASE("every figure of the chosen area stands beside that of the other round", "[survey_rounds]") {
  OpenCity city;
  Session& session = city.session;
  startRound(session, QStringLiteral("2024"));
  // 3b was 113 of 104 households, more than all of them; now it is 10.
  const FeatureId rt = city.rt("Tegalsari RT 003 RW 001");
  CHECK(writeFigures(session, {{rt, Parameter::WaterSufficiency, 10 * kMicroPerUnit}}));
  SurveyComparisonWindow window(session);
  present(window, 1060, 580);
  QTest::keyClick(&named<QComboBox>(window, "comparedLevel"), Qt::Key_Home);  // RT
  session.jobs().waitUntilIdle();
  auto& areas = named<QTableView>(window, "comparison");
  auto& figures = named<QTableView>(window, "comparedFigures");
  CHECK(figures.model()->rowCount() == 0);
  CHECK(named<QLabel>(window, "comparedHint").isVisible());

  const int row = rowNamed(areas, QStringLiteral("Tegalsari RT 003 RW 001"));
  QTest::mouseClick(areas.viewport(), Qt::LeftButton, {}, areas.visualRect(areas.model()->index(0, 0)).center());
  areas.setFocus();
  const QString first = named<QLabel>(window, "comparedArea").text();
  while (areas.currentIndex().row() < row) QTest::keyClick(&areas, Qt::Key_Down);
  REQUIRE(figures.model()->rowCount() > 0);
  CHECK(named<QLabel>(window, "comparedArea").text() != first);
  CHECK(named<QLabel>(window, "comparedArea").text().startsWith(QStringLiteral("Tegalsari RT 003 RW 001 · 1 dari ")));
  const QString name = capitalised(fieldTitle(session.regulation(), Parameter::WaterSufficiency));
  CHECK(name.startsWith(QStringLiteral("3b ")));
  const int water = rowNamed(figures, name);
  const QStringList expected{QStringLiteral("KK"),     QStringLiteral("113"),    QStringLiteral("10"),
                             QStringLiteral("−103"),   QStringLiteral("100,00"), QStringLiteral("9,62"),
                             QStringLiteral("−90,38"), QStringLiteral("5"),      QStringLiteral("0"),
                             QStringLiteral("−5")};
  for (int column = 0; column < expected.size(); ++column)
    CHECK(cellText(figures, water, column + 1) == expected[column]);
  CHECK(figures.model()->index(water, 0).data(Qt::FontRole).value<QFont>().bold());
  CHECK_FALSE(figures.model()->index(water - 1, 0).data(Qt::FontRole).value<QFont>().bold());
  keepShot(window, QStringLiteral("compare-figures"));
  CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");

  // Only what has changed, copied with its headings.
  QTest::mouseClick(&named<QCheckBox>(window, "onlyChanged"), Qt::LeftButton, {}, {8, 8});
  CHECK_FALSE(figures.isRowHidden(water));
  CHECK(figures.isRowHidden(water - 1));
  figures.setFocus();
  figures.selectAll();
  QTest::keyClick(&figures, Qt::Key_C, Qt::ControlModifier);
  const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
  REQUIRE(lines.size() == 2);
  CHECK(lines.first().startsWith(QStringLiteral("Angka\tSatuan\tSebelum\tSesudah\tSelisih\t")));
  CHECK(lines.last() == name + u'\t' + expected.join(u'\t'));
  QTest::mouseClick(&named<QCheckBox>(window, "onlyChanged"), Qt::LeftButton, {}, {8, 8});

  // A figure is explained in its own round.
  session.showSurvey(session.snapshot().surveys.back().id);
  const QModelIndex before = figures.model()->index(water, 2);
  figures.scrollTo(before);
  QTest::mouseClick(figures.viewport(), Qt::LeftButton, {}, figures.visualRect(before).center());
  const std::optional<FigureRef> explained = bubbleFigure(window);
  REQUIRE(explained.has_value());
  CHECK(explained->figure == identifierOf(Parameter::WaterSufficiency));
  CHECK(explained->surveyId == session.snapshot().surveys.front().id);
  CHECK(session.survey()->name == "2024");  // and the round that is shown stays

  // What nobody entered is said so, on both sides, and has no difference.
  const Rt* open = nullptr;
  for (const Rt& each : session.snapshot().rts) {
    if (!session.snapshot().figuresOf(session.survey()->id).indexOfRt(each.id)) open = &each;
  }
  REQUIRE(open != nullptr);
  areas.setCurrentIndex(
      areas.model()->index(rowNamed(areas, QString::fromStdString(fullName(session.snapshot(), *open))), 0));
  for (int each = 0; each < figures.model()->rowCount(); ++each) {
    CHECK(cellText(figures, each, 2) == QStringLiteral("belum ada"));
    CHECK(cellText(figures, each, 3) == QStringLiteral("belum ada"));
    CHECK(cellText(figures, each, 4) == QStringLiteral("–"));
  }

  // The city is one area: its figures stand there at once.
  QTest::keyClick(&named<QComboBox>(window, "comparedLevel"), Qt::Key_End);
  session.jobs().waitUntilIdle();
  CHECK(named<QLabel>(window, "comparedArea").text().startsWith(QStringLiteral("Kota Contoh · 1 dari ")));
  CHECK(cellText(figures, water, 4) == QStringLiteral("−103"));
}

TEST_CASE("a round whose name is taken cannot be started", "[survey_rounds]") {
  OpenCity city;
  NewSurveyForm form(city.session);
  present(form, 360, 240);
  auto* const line = &named<QLineEdit>(form, "surveyName");
  line->selectAll();
  QTest::keyClicks(line, QStringLiteral("2019"));
  CHECK_FALSE(named<QPushButton>(form, "newSurvey").isEnabled());
  CHECK(form.findChildren<QLabel*>().size() > 0);
  bool isSaid = false;
  for (const QLabel* label : form.findChildren<QLabel*>()) {
    isSaid = isSaid || (label->isVisible() && label->text().contains(QStringLiteral("sudah ada"), Qt::CaseInsensitive));
  }
  CHECK(isSaid);
}

TEST_CASE("nothing of the rounds is cut off in either theme", "[survey_rounds]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    const QString suffix = choice == theme::Choice::Dark ? QStringLiteral("-dark") : QStringLiteral("-light");
    OpenCity city;
    NewSurveyForm form(city.session);
    present(form, 360, 260);
    keepShot(form, QStringLiteral("new-survey") + suffix);
    CHECK(layoutProblems(form).join(QLatin1Char('\n')).toStdString() == "");
    startRound(city.session, QStringLiteral("2024"));
    SurveyComparisonWindow window(city.session);
    present(window, 1040, 460);
    city.session.jobs().waitUntilIdle();
    keepShot(window, QStringLiteral("compare-surveys") + suffix);
    CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");
  }
  theme::apply(uiApp(), theme::Choice::Light);
}

TEST_CASE("what was filed for a round is shown again once the round after it is taken back", "[survey_rounds]") {
  OpenCity city;
  Session& session = city.session;
  const FeatureId rt = city.rt("Tegalsari RT 003 RW 001");
  RtTablePanel panel(session);
  present(panel, 900, 420);
  const auto hasFiled = [&] {
    const auto& columns = dynamic_cast<const RtTableModel&>(*panel.rows().sourceModel());
    for (int column = 0; column < columns.columnCount(); ++column) {
      if (columns.columnAt(column).kind == RtTableModel::ColumnKind::FiledTotal) return true;
    }
    return false;
  };
  REQUIRE(hasFiled());
  session.select({Level::Rt, rt});
  startRound(session, QStringLiteral("2024"));
  CHECK_FALSE(hasFiled());
  REQUIRE(session.undo());
  settle();
  CHECK(hasFiled());
  CHECK(session.selection() == std::vector<AreaKey>{{Level::Rt, rt}});
}
