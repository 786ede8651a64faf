// A facilitator's session (design: a working day in the field office) in small, in the real window in Indonesian:
// basemap, three RT with shared borders, a kawasan, figures, score, undo of everything, a new process that redoes
// everything, and the printed sheet. Figures are compared with the command line's.

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

#include "tests/support/project_fixture.h"
#include "tests/ui/window_desk.h"
#include "ui/dialogs/print_window.h"
#include "ui/dialogs/project_wizard.h"
#include "ui/models/rt_table_model.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/card_summary.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/layers_panel.h"
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

/// The wizard as a person fills it in: name, code and place of the file.
void newCityInWizard(WindowDesk& d, const std::string& path) {
  QTimer::singleShot(0, [&path] {
    auto* const wizard = qobject_cast<ProjectWizard*>(QApplication::activeModalWidget());
    REQUIRE(wizard != nullptr);
    QTest::keyClicks(wizard->findChild<QLineEdit*>(QStringLiteral("wizardName")), QStringLiteral("Contoh"));
    QTest::keyClicks(wizard->findChild<QLineEdit*>(QStringLiteral("wizardCode")), QStringLiteral("33.75"));
    auto* const place = wizard->findChild<QLineEdit*>(QStringLiteral("wizardPath"));
    place->selectAll();
    QTest::keyClicks(place, QString::fromStdString(path));
    CHECK(wizard->problem().toStdString() == "");
    QTest::mouseClick(wizard->findChild<QPushButton*>(QStringLiteral("wizardMake")), Qt::LeftButton);
    CHECK(wizard->isMade());
    QTest::mouseClick(wizard->findChild<QPushButton*>(QStringLiteral("fillStart")), Qt::LeftButton);
  });
  d.action(Act::NewProject).trigger();
  d.settle();
  REQUIRE(d.session().isOpen());
  CHECK(d.session().snapshot().info.crs == "EPSG:32749");
}

/// The total of an RT as the table of all RT shows it.
QString totalInTable(RtTablePanel& panel, FeatureId rt) {
  const QAbstractItemModel& shown = *panel.view().model();
  const auto& model = *panel.findChild<RtTableModel*>();
  for (int row = 0; row < shown.rowCount(); ++row) {
    if (shown.index(row, 0).data(RtTableModel::KeyRole).value<AreaKey>().id != rt) continue;
    for (int column = 0; column < shown.columnCount(); ++column) {
      if (model.columnAt(column).kind == RtTableModel::ColumnKind::Total)
        return shown.index(row, column).data().toString();
    }
  }
  return {};
}

/// All that is written on a widget.
QString wordsOf(const QWidget& widget) {
  QStringList words;
  for (const QLabel* label : widget.findChildren<QLabel*>()) words << label->text();
  for (const QWidget* part : widget.findChildren<QWidget*>()) words << part->accessibleName();
  return words.join(u'\n');
}

/// What stands beside the first line of the layers that says `name`.
QStringList legendOf(const QWidget& layers, const QString& name) {
  const auto* const tree = layers.findChild<QTreeWidget*>(QStringLiteral("layers"));
  REQUIRE(tree != nullptr);
  for (const QTreeWidgetItem* line : tree->findItems(name, Qt::MatchExactly | Qt::MatchRecursive, 0))
    return {line->text(1), line->text(2)};
  return {};
}

}  // namespace

TEST_CASE("a facilitator's session from a new city to the printed sheet", "[day]") {
  WindowDesk d;
  const TempFolder folder;
  const std::string path = folder.file("kota.gpkg");
  newCityInWizard(d, path);
  std::filesystem::copy_file(KAWASAN_SOURCE_DIR "/data/sample/peta_dasar.tif", folder.file("peta.tif"));
  d.drop({QString::fromStdString(folder.file("peta.tif"))});
  for (const Message& message : d.said)
    UNSCOPED_INFO(message.text.toStdString() << " " << message.detail.toStdString());
  REQUIRE(d.session().snapshot().basemaps.size() == 1);
  d.canvas().setCentreAndScale({656100, 9234100}, 2000);

  // Three RT that share borders, and their kawasan.
  d.answers.texts << QStringLiteral("Kalianyar");
  QTest::mouseClick(d.window->findChild<QPushButton*>(QStringLiteral("drawFirst")), Qt::LeftButton);
  CHECK(d.workspace().tools().active() == ToolId::DrawRt);  // the empty table says so and does it
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
  d.workspace().showTable(Workspace::Table::Rts);
  d.waitForJobs();
  for (const Json& area : rts["areas"]) {
    const std::string number = area["name"].get<std::string>().find("003") != std::string::npos   ? "003"
                               : area["name"].get<std::string>().find("002") != std::string::npos ? "002"
                                                                                                  : "001";
    INFO(number);
    const int total = area["total"];
    CHECK(total == (number == "003" ? 10 : 5));  // one or two indicators at 100 %
    CHECK(totalInTable(d.workspace().rtTable(), d.rt(number).id) == QString::number(total));
    d.session().select({Level::Rt, d.rt(number).id});
    d.workspace().card().showTab(CardPanel::Tab::Summary);
    d.settle();
    const QString card = wordsOf(d.workspace().card().summary());
    CHECK(card.contains(QString::number(total)));
    CHECK(card.contains(QStringLiteral("idak kumuh")));
    CHECK(area["class"] == "none");
  }
  CHECK(legendOf(d.workspace().layers(), QStringLiteral("Tidak kumuh")) ==
        QStringList{QStringLiteral("3"), QStringLiteral("4,50")});
  const Json kawasan = cliJson(path, {"score", "--level", "kawasan"});
  const AreaKey key{Level::Kawasan, d.session().snapshot().kawasan.front().id};
  CHECK(d.session().scores().scoreOf(Level::Kawasan, key.id)->score.totalMin == kawasan["areas"][0]["total"]);
  const Json drawn = cliJson(path, {"areas"});
  CHECK(d.session().drawnHectares(key).value() == Approx(drawn["areas"][0]["drawn_ha"].get<double>()).margin(1e-9));

  // Everything is taken back with the key, one step after the other, and the file is as empty as at the start.
  const std::string full = contentOf(path);
  int steps = 0;
  while (d.session().canUndo()) {
    d.key(Qt::Key_Z, Qt::ControlModifier);
    d.settle();
    REQUIRE(++steps < 500);
  }
  CHECK(d.session().snapshot().rts.empty());
  CHECK(d.session().snapshot().kawasan.empty());
  CHECK(d.session().snapshot().basemaps.empty());
  d.window.reset();
  CHECK(filesIn(std::filesystem::path(path).parent_path()) == std::vector<std::string>{"kota.gpkg", "peta.tif"});

  // A new process redoes everything in a copy, a new window in the file itself: byte for byte what it was.
  const std::string copy = folder.file("salinan.gpkg");
  std::filesystem::copy_file(path, copy);
  const ProcessResult redone = runProcess({KAWASAN_CLI, "redo", copy, std::to_string(steps)});
  INFO(redone.err);
  CHECK(redone.status == 0);
  CHECK(contentOf(copy) == full);
  WindowDesk later;
  REQUIRE(later.window->openFile(QString::fromStdString(path)));
  later.settle();
  for (int i = 0; i < steps; ++i) {
    later.key(Qt::Key_Y, Qt::ControlModifier);
    later.settle();
  }
  CHECK_FALSE(later.session().canRedo());
  CHECK(contentOf(path) == full);

  // The printed sheet carries the figures that the command line prints.
  later.workspace().setStep(Step::Print);
  later.settle();
  later.answers.saveAs = QString::fromStdString(folder.file("lembar.pdf"));
  later.workspace().print().saveAs(SheetFormat::Pdf);
  later.waitForJobs();
  const std::string text = textOfPdf(folder.file("lembar.pdf"));
  const Json rank = cliJson(path, {"rank"});
  REQUIRE(rank["areas"].size() == 1);
  CHECK(text.find("Kawasan KW-01") != std::string::npos);
  CHECK(rank["areas"][0]["hectares"] == 4.5);  // three times 1,5 ha verified
  CHECK(text.find("4,50") != std::string::npos);
  CHECK(rank["areas"][0]["total"] == kawasan["areas"][0]["total"]);
  CHECK(text.find("tidak kumuh: pencegahan") != std::string::npos);
  CHECK(text.find("3 RT") != std::string::npos);
}
