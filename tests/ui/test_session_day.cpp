// A facilitator's session (design: a working day in the field office) in small, in the real window in Indonesian:
// basemap, three RT with shared borders, a kawasan, figures, score, undo of everything, a new process that redoes
// everything, and the printed sheet. Figures are compared with the command line's.

#include <QPushButton>
#include <QTableView>

#include "tests/support/project_fixture.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/print_window.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/rt_table_panel.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr double kX = 656000;
constexpr double kY = 9234000;

/// Types a figure into the form of the shown RT and leaves the field with Enter.
void type(WindowDesk& d, Parameter parameter, const char* text) {
  d.workspace().figures().edit(parameter);
  d.settle();
  QWidget* field = QApplication::focusWidget();
  REQUIRE(field != nullptr);
  QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(field, QString::fromLatin1(text));
  QTest::keyClick(field, Qt::Key_Return);
  d.settle();
}

Json cliJson(const std::string& path, std::vector<std::string> arguments) {
  std::vector<std::string> command{KAWASAN_CLI, arguments.front(), path};
  command.insert(command.end(), arguments.begin() + 1, arguments.end());
  command.insert(command.end(), {"--format", "json"});
  const ProcessResult result = runProcess(command);
  INFO(result.err);
  REQUIRE((result.status == 0 || result.status == 1));
  return Json::parse(result.out);
}

std::string textOfPdf(const std::string& path) {
  return runProcess({"pdftotext", "-layout", path, "-"}).out;
}

}  // namespace

TEST_CASE("a facilitator's session from a new city to the printed sheet", "[day]") {
  WindowDesk d;
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  d.newCity(path);
  std::filesystem::copy_file(KAWASAN_SOURCE_DIR "/data/sample/peta_dasar.tif", folder.file("peta.tif"));
  d.drop({QString::fromStdString(folder.file("peta.tif"))});
  for (const Message& message : d.said) UNSCOPED_INFO(message.text.toStdString() << " " << message.detail.toStdString());
  REQUIRE(d.session().snapshot().basemaps.size() == 1);
  d.canvas().setCentreAndScale({656100, 9234100}, 2000);

  // Three RT that share borders, and their kawasan.
  d.answers.texts << QStringLiteral("Kalianyar");
  for (const std::vector<Point>& corners :
       {std::vector<Point>{{kX, kY}, {kX + 100, kY}, {kX + 100, kY + 100}, {kX, kY + 100}},
        std::vector<Point>{{kX + 100, kY}, {kX + 200, kY}, {kX + 200, kY + 100}, {kX + 100, kY + 100}},
        std::vector<Point>{{kX, kY + 100}, {kX + 200, kY + 100}, {kX + 200, kY + 180}, {kX, kY + 180}}}) {
    d.action(Act::DrawRt).trigger();
    d.draw(corners);
  }
  d.action(Act::DrawKawasan).trigger();
  d.draw({{kX, kY}, {kX + 200, kY}, {kX + 200, kY + 180}, {kX, kY + 180}});
  REQUIRE(d.session().snapshot().rts.size() == 3);
  REQUIRE(d.session().snapshot().kawasan.size() == 1);

  // Figures of each RT.
  d.action(Act::NewSurvey).trigger();
  QWidget* const asked = QApplication::activeModalWidget();
  REQUIRE(asked != nullptr);
  auto* const surveyName = asked->findChild<QLineEdit*>(QStringLiteral("surveyName"));
  surveyName->selectAll();
  QTest::keyClicks(surveyName, QStringLiteral("Baseline 2024"));
  QTest::mouseClick(asked->findChild<QPushButton*>(QStringLiteral("newSurvey")), Qt::LeftButton);
  d.settle();
  d.window->activateWindow();  // without a window manager nobody else does it
  d.settle();
  REQUIRE(d.session().survey() != nullptr);
  CHECK(d.session().survey()->year == 2024);
  d.workspace().setStep(Step::Data);
  for (const char* number : {"001", "002", "003"}) {
    d.session().select({Level::Rt, d.rt(number).id});
    d.settle();
    type(d, Parameter::AreaVerified, "1,5");
    type(d, Parameter::Buildings, "40");
    type(d, Parameter::Population, "200");
    type(d, Parameter::HouseholdsKk, "50");
    type(d, Parameter::RoadIdeal, "400");
    type(d, Parameter::DrainIdeal, "300");
    for (const Indicator& indicator : d.session().regulation().indicators) {
      type(d, indicator.parameter, indicator.parameter == Parameter::WasteFacility ? "50" : "0");
    }
  }
  type(d, Parameter::BuildingIrregularity, "40");

  // Card, table and map show what the command line computes from the same file.
  const Json rts = cliJson(path, {"score", "--level", "rt"});
  REQUIRE(rts["areas"].size() == 3);
  for (const Json& area : rts["areas"]) {
    const bool isLast = area["name"].get<std::string>().find("003") != std::string::npos;
    CHECK(area["total"] == (isLast ? 10 : 5));  // one or two indicators at 100 %
    for (const Rt& rt : d.session().snapshot().rts) {
      if (rt.uuid == area["id"]) CHECK(d.session().scores().scoreOf(Level::Rt, rt.id)->score.total() == area["total"]);
    }
  }
  const Json kawasan = cliJson(path, {"score", "--level", "kawasan"});
  const AreaKey key{Level::Kawasan, d.session().snapshot().kawasan.front().id};
  CHECK(d.session().scores().scoreOf(Level::Kawasan, key.id)->score.totalMin == kawasan["areas"][0]["total"]);
  const Json drawn = cliJson(path, {"areas"});
  CHECK(d.session().drawnHectares(key).value() == Approx(drawn["areas"][0]["drawn_ha"].get<double>()).margin(1e-9));

  // The printed sheet carries the same figures.
  d.workspace().setStep(Step::Print);
  d.settle();
  d.answers.saveAs = QString::fromStdString(folder.file("lembar.pdf"));
  d.workspace().print().saveAs(SheetFormat::Pdf);
  d.waitForJobs();
  const std::string text = textOfPdf(folder.file("lembar.pdf"));
  CHECK(text.find("Kawasan KW-01") != std::string::npos);
  CHECK(text.find("4,50") != std::string::npos);  // three times 1,5 ha verified
  CHECK(text.find("tidak kumuh: pencegahan") != std::string::npos);

  // Everything is taken back, one step after the other, and the file is as empty as at the start.
  const std::string full = contentOf(path);
  int steps = 0;
  while (d.session().canUndo()) {
    REQUIRE(d.session().undo());
    REQUIRE(++steps < 500);
  }
  CHECK(d.session().snapshot().rts.empty());
  CHECK(d.session().snapshot().kawasan.empty());
  CHECK(d.session().snapshot().basemaps.empty());
  d.window.reset();
  CHECK(filesIn(std::filesystem::path(path).parent_path()) ==
        std::vector<std::string>{"kota.gpkg", "lembar.pdf", "peta.tif"});

  // A new process redoes everything.
  const ProcessResult redone = runProcess({KAWASAN_CLI, "redo", path, std::to_string(steps)});
  INFO(redone.err);
  CHECK(redone.status == 0);
  CHECK(contentOf(path) == full);
}
