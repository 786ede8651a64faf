// Rounds of data collection: carried forward, corrected, compared, taken back.

#include <QComboBox>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/survey_comparison_window.h"
#include "ui/panels/figure_explanation.h"
#include "ui/panels/new_survey_form.h"
#include "ui/shell/theme.h"

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
  CHECK(first.startsWith(QStringLiteral("rt_2019.csv, baris")));
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
