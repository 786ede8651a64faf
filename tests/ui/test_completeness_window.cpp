// How far a survey is, as a coordinator asks before a meeting: which kawasan lacks what, and the way to the RT that
// lacks it.

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/completeness_window.h"
#include "ui/shell/theme.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

void choose(QTableView& table, const QString& name) {
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                    table.visualRect(table.model()->index(rowNamed(table, name), 0)).center());
}

/// What the bubble of a cell says.
QString saidAt(CompletenessWindow& window, QTableView& table, int row, int column) {
  hideBubble(window);
  table.setCurrentIndex(table.model()->index(row, column));
  auto* const menu = table.findChild<QAction*>(QStringLiteral("explainCell"));
  REQUIRE(menu != nullptr);
  menu->trigger();
  const QString said = bubbleText(window);
  hideBubble(window);
  return said;
}

}  // namespace

TEST_CASE("what a missing figure weighs is told by RT and indicator, from-to", "[completeness]") {
  OpenCity city;
  CompletenessWindow window(city.session);
  present(window, 760, 540);
  QTest::keyClick(&named<QComboBox>(window, "completenessLevel"), Qt::Key_Down);  // kawasan
  city.session.jobs().waitUntilIdle();
  // The total of Pandean is 17 to 49.
  choose(named<QTableView>(window, "completenessAreas"), QStringLiteral("Pandean"));
  city.session.jobs().waitUntilIdle();
  auto& missing = named<QTableView>(window, "completenessMissing");
  REQUIRE(missing.model()->rowCount() > 1);
  const QString weight = cellText(missing, 0, 2).section(u' ', -1);
  const QStringList said = saidAt(window, missing, 0, 2).split(u'\n');
  const auto lessIn = [](const QString& line) { return line.section(u' ', -2, -2).toInt(); };
  CHECK(said[1].startsWith(QStringLiteral("Total 17–49; dengan angka ini bisa menjadi ")));
  CHECK(lessIn(said[1]) == weight.toInt());
  // The indicators add up to it; the RT stand below.
  int less = 0;
  qsizetype line = 2;
  for (; line < said.size() && said[line].contains(QStringLiteral(": nilai ")); ++line) less += lessIn(said[line]);
  CHECK(line > 2);
  CHECK(less == weight.toInt());
  const qsizetype lacking = cellText(missing, 0, 1).toInt();
  CHECK(said.size() == line + 1 + lacking);
  CHECK(said.back().startsWith(QStringLiteral("RT ")));
}

TEST_CASE("completeness names what a kawasan lacks and leads to the RT", "[completeness]") {
  OpenCity city;
  Session& session = city.session;
  CompletenessWindow window(session);
  present(window, 760, 540);
  QTest::keyClick(&named<QComboBox>(window, "completenessLevel"), Qt::Key_Down);  // kawasan
  session.jobs().waitUntilIdle();
  auto& areas = named<QTableView>(window, "completenessAreas");
  auto& missing = named<QTableView>(window, "completenessMissing");
  CHECK(areas.model()->rowCount() == static_cast<int>(session.snapshot().kawasan.size()));

  // In Pasar Lama one RT lacks 2a, 3a and 6b, as the sample says.
  choose(areas, QStringLiteral("Pasar Lama"));
  session.jobs().waitUntilIdle();
  REQUIRE(missing.model()->rowCount() == 3);
  QStringList figures;
  for (int row = 0; row < 3; ++row) {
    figures << cellText(missing, row, 0).left(2);
    CHECK(cellText(missing, row, 1) == QStringLiteral("1"));
  }
  figures.sort();
  CHECK(figures == QStringList{QStringLiteral("2a"), QStringLiteral("3a"), QStringLiteral("6b")});

  // The total of Pasar Lama is 21 whatever they are.
  CHECK(saidAt(window, missing, 0, 2).contains(QStringLiteral("tetap 21")));

  bool isWanted = false;
  QObject::connect(&window, &CompletenessWindow::rtWanted, &window, [&isWanted] { isWanted = true; });
  QTest::mouseClick(&named<QPushButton>(window, "completenessNext"), Qt::LeftButton);
  CHECK(isWanted);
  REQUIRE(session.current());
  CHECK(session.current()->level == Level::Rt);
  const FeatureId rt = session.current()->id;
  CHECK(isMissing(city.figure(rt, Parameter::RoadCoverage)));

  CHECK(writeFigures(
      session, {{rt, Parameter::RoadCoverage, 0}, {rt, Parameter::WaterAccess, 0}, {rt, Parameter::WasteSystem, 0}}));
  QTest::qWait(600);  // it follows when typing pauses
  session.jobs().waitUntilIdle();
  const int row = rowNamed(areas, QStringLiteral("Pasar Lama"));
  CHECK(cellText(areas, row, 3) == cellText(areas, row, 1));  // every RT is complete
  CHECK(cellText(areas, row, 5) == QStringLiteral("100,0"));
  CHECK(missing.model()->rowCount() == 0);
  CHECK_FALSE(named<QPushButton>(window, "completenessNext").isEnabled());
}

TEST_CASE("an RT without any figure is what matters most", "[completeness]") {
  OpenCity city;
  Session& session = city.session;
  REQUIRE(session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    Rt rt;
    rt.rt = "099";
    rt.rw = "009";
    rt.kelurahanId = session.snapshot().rts.front().kelurahanId;
    for (const Kawasan& kawasan : session.snapshot().kawasan) {
      if (kawasan.name == "Pasar Lama") rt.kawasanId = kawasan.id;
    }
    edit.put(rt);
    return {};
  }));
  CompletenessWindow window(session);
  present(window, 760, 540);
  QTest::keyClick(&named<QComboBox>(window, "completenessLevel"), Qt::Key_Down);  // kawasan
  session.jobs().waitUntilIdle();
  choose(named<QTableView>(window, "completenessAreas"), QStringLiteral("Pasar Lama"));
  session.jobs().waitUntilIdle();
  auto& missing = named<QTableView>(window, "completenessMissing");
  REQUIRE(missing.model()->rowCount() == 4);  // and the three figures that another RT lacks
  CHECK(cellText(missing, 0, 0).contains(QStringLiteral("RT 099")));
  CHECK(cellText(missing, 0, 1) == QStringLiteral("1"));
}

TEST_CASE("what waits for somebody to confirm it is counted apart", "[completeness]") {
  OpenCity city;
  Session& session = city.session;
  const FeatureId survey = session.survey()->id;
  const Rt& rt = session.snapshot().rts[0];
  const std::string kelurahan = session.snapshot().kelurahanById(rt.kelurahanId)->name;
  CHECK(session.edit({"beside", {}}, [&](Edit& edit) -> Result<void> {
    FigureNote estimate{0, survey, rt.id, Parameter::Buildings, "dari foto udara", true};
    edit.put(estimate);
    RtSurvey draft;
    draft.surveyId = survey;
    draft.rtId = rt.id;
    draft.state = SurveyState::Draft;
    edit.put(draft);
    return {};
  }));
  CompletenessWindow window(session);
  present(window, 760, 540);
  session.jobs().waitUntilIdle();
  auto& areas = named<QTableView>(window, "completenessAreas");
  for (int row = 0; row < areas.model()->rowCount(); ++row) {
    const bool isThere = cellText(areas, row, 0).toStdString() == kelurahan;
    CHECK(cellText(areas, row, 6) == (isThere ? QStringLiteral("1") : QStringLiteral("0")));
    CHECK(cellText(areas, row, 7) == (isThere ? QStringLiteral("1") : QStringLiteral("0")));
    // All is there, so it stands out; where something waits, in the colour of its count.
    const QVariant colour = areas.model()->index(row, 3).data(Qt::ForegroundRole);
    if (cellText(areas, row, 3) == cellText(areas, row, 1))
      CHECK(colour.value<QBrush>().color() == theme::colour(isThere ? theme::Role::Warning : theme::Role::Good));
  }
}

TEST_CASE("nothing of completeness is cut off in either theme", "[completeness]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    OpenCity city;
    CompletenessWindow window(city.session);
    present(window, 760, 540);
    city.session.jobs().waitUntilIdle();
    keepShot(window, choice == theme::Choice::Dark ? QStringLiteral("completeness-dark")
                                                   : QStringLiteral("completeness-light"));
    CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
