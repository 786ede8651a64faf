// Figures from a map, through the real widgets in Indonesian: nothing that was entered is replaced unless it is ticked,
// what is ticked goes in as one edit, and a file that cannot be used is named in the dialog.

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "tests/support/catch.h"
#include "tests/support/layout_check.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/map_figures_window.h"
#include "ui/paint/map_figure_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

void read(MapFiguresWindow& window, const OpenCity& city, const std::string& file) {
  window.read(toQString(city.files().file(file)));
  window.jobs().waitUntilIdle();
}

}  // namespace

TEST_CASE("what was entered stays unless it is ticked, and one undo takes all back", "[map_figures]") {
  OpenCity city;
  Session& session = city.session;
  const FeatureId rt = city.rt("Kalianyar RT 001 RW 001");
  const Micro before = city.figure(rt, Parameter::Buildings);
  REQUIRE_FALSE(isMissing(before));
  auto* const window = new MapFiguresWindow(session);
  present(*window, 860, 540);
  CHECK_FALSE(named<QPushButton>(*window, "mapTake").isEnabled());
  // The outlines of the RT stand for buildings: each RT has one.
  read(*window, city, "data/rt.geojson");
  auto& table = named<QTableView>(*window, "mapProposals");
  const int drawn = static_cast<int>(
      std::ranges::count_if(session.snapshot().rts, [](const Rt& each) { return each.geometry != nullptr; }));
  CHECK(table.model()->rowCount() == 2 * drawn);  // buildings and density
  QModelIndex row;
  for (int i = 0; i < table.model()->rowCount() && !row.isValid(); ++i) {
    const QModelIndex index = table.model()->index(i, 0);
    if (index.data().toString() == QStringLiteral("Kalianyar RT 001 RW 001")) row = index;
  }
  REQUIRE(row.isValid());
  CHECK(row.siblingAtColumn(2).data().toString() == QStringLiteral("1"));
  CHECK(row.data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
  CHECK_FALSE(named<QLabel>(*window, "mapSummary").text().contains(QStringLiteral("diganti")));

  table.scrollTo(row);
  table.setCurrentIndex(row);
  QTest::keyClick(&table, Qt::Key_Space);  // ticks
  CHECK(row.data(Qt::CheckStateRole).toInt() == Qt::Checked);
  CHECK(named<QLabel>(*window, "mapSummary").text().contains(QStringLiteral("1 angka yang sudah diisi akan diganti")));
  QTest::mouseClick(&named<QPushButton>(*window, "mapTake"), Qt::LeftButton);
  CHECK(city.figure(rt, Parameter::Buildings) == 1 * kMicroPerUnit);
  REQUIRE_FALSE(city.said.empty());
  CHECK(city.said.back().kind == MessageKind::Done);
  CHECK(city.said.back().text.contains(QStringLiteral("rt.geojson")));
  session.undo();
  CHECK(city.figure(rt, Parameter::Buildings) == before);
  delete window;
}

TEST_CASE("a length by the map names its parts", "[map_figures]") {
  OpenCity city;
  MapProposal proposal{1, Parameter::RoadIdeal, 95'990'000, kMissing, false, 30'000'000};
  // 95.99 - 30
  CHECK(partsOf(proposal).startsWith(QStringLiteral("95,99 m = 65,99 m ")));
  CHECK(partsOf(proposal).contains(QStringLiteral(" + 30 m ")));
  proposal.absent = kMissing;
  proposal.isPart = true;
  CHECK(partsOf(proposal).startsWith(QStringLiteral("95,99 m ")));
  CHECK(partsOf(proposal).contains(QStringLiteral("paling sedikit")));
  // A count is no sum of such parts.
  CHECK(partsOf({1, Parameter::Buildings, 40'000'000, kMissing, false, kMissing}).isEmpty());
}

TEST_CASE("a file that holds something else is named and changes nothing", "[map_figures]") {
  OpenCity city;
  const std::string bytes = city.files().bytes();
  MapFiguresWindow window(city.session);
  present(window, 860, 540);
  QTest::keyClick(&named<QComboBox>(window, "mapSource"), Qt::Key_Down);  // roads
  read(window, city, "data/rt.geojson");                                  // areas are no roads
  CHECK(named<QLabel>(window, "mapSummary").text().contains(QStringLiteral("45 tidak dapat dipakai")));
  read(window, city, "data/rt_2019.csv");
  CHECK_FALSE(named<QPushButton>(window, "mapTake").isEnabled());
  CHECK(named<QLabel>(window, "mapSummary").text().contains(QStringLiteral("rt_2019.csv")));
  city.files().write("rusak.geojson", "{\"type\":");
  read(window, city, "rusak.geojson");
  CHECK(named<QLabel>(window, "mapSummary").text().contains(QStringLiteral("rusak.geojson")));
  CHECK(city.files().bytes() == bytes);
}

TEST_CASE("of a file with several layers the person chooses one, which the history names", "[map_figures]") {
  OpenCity city;
  MapFiguresWindow window(city.session);
  present(window, 860, 540);
  auto& layers = named<QComboBox>(window, "mapLayer");
  read(window, city, "data/rt.geojson");
  CHECK_FALSE(layers.isVisible());
  QTest::keyClick(&named<QComboBox>(window, "mapSource"), Qt::Key_Down);  // roads
  window.jobs().waitUntilIdle();
  const auto road = [](const QString& name, const QString& from, const QString& to) {
    return QStringLiteral(
               "<Folder><name>%1</name><Placemark><LineString><coordinates>%2 %3</coordinates>"
               "</LineString></Placemark></Folder>")
        .arg(name, from, to);
  };
  city.files().write(
      "saluran.kml",
      (QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?><kml "
                      "xmlns=\"http://www.opengis.net/kml/2.2\"><Document>") +
       road(QStringLiteral("jalan"), QStringLiteral("112.407,-6.918"), QStringLiteral("112.4215,-6.926")) +
       road(QStringLiteral("drainase"), QStringLiteral("112.408,-6.918"), QStringLiteral("112.4215,-6.927")) +
       QStringLiteral("</Document></kml>"))
          .toStdString());
  read(window, city, "saluran.kml");
  CHECK(layers.isVisible());
  REQUIRE(layers.count() == 2);
  CHECK(layers.currentIndex() == -1);
  CHECK(named<QTableView>(window, "mapProposals").model()->rowCount() == 0);
  CHECK_FALSE(named<QPushButton>(window, "mapTake").isEnabled());
  CHECK(named<QLabel>(window, "mapSummary").text().contains(QStringLiteral("beberapa lapisan")));
  CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");
  keepShot(window, QStringLiteral("map-figures-layers"));

  QTest::keyClick(&layers, Qt::Key_Down);
  window.jobs().waitUntilIdle();
  CHECK(layers.currentText() == QStringLiteral("jalan"));
  CHECK(layers.count() == 2);  // another one can still be chosen
  auto& table = named<QTableView>(window, "mapProposals");
  REQUIRE(table.model()->rowCount() > 0);
  CHECK(table.model()->setData(table.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole));
  QTest::mouseClick(&named<QPushButton>(window, "mapTake"), Qt::LeftButton);
  const auto history = city.session.project().history();
  REQUIRE(history);
  CHECK(history->back().label.key == "derive-figures");
  CHECK(history->back().label.params.get("layer") == "jalan");
}

TEST_CASE("ticking all leaves entered figures alone", "[map_figures]") {
  OpenCity city;
  MapFiguresWindow window(city.session);
  present(window, 860, 540);
  read(window, city, "data/rt.geojson");
  auto& model = *named<QTableView>(window, "mapProposals").model();
  auto& all = named<QPushButton>(window, "mapTickAll");
  const auto tickedRows = [&](bool isEntered) {
    int count = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
      const QModelIndex first = model.index(row, 0);
      const bool hasEntry = first.siblingAtColumn(3).data().toString() != QStringLiteral("belum ada");
      if (hasEntry == isEntered && first.data(Qt::CheckStateRole).toInt() == Qt::Checked) ++count;
    }
    return count;
  };
  for (int click = 0; click < 2; ++click) {
    all.click();
    CHECK(tickedRows(true) == 0);
  }
  CHECK_FALSE(named<QLabel>(window, "mapSummary").text().contains(QStringLiteral("diganti")));
}

TEST_CASE("nothing of the figures from a map is cut off in either theme", "[map_figures]") {
  for (const auto choice : {theme::Choice::Light, theme::Choice::Dark}) {
    theme::apply(uiApp(), choice);
    OpenCity city;
    MapFiguresWindow window(city.session);
    present(window, 860, 540);
    CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");
    read(window, city, "data/rt.geojson");
    named<QPushButton>(window, "mapTickAll").click();
    keepShot(window,
             choice == theme::Choice::Dark ? QStringLiteral("map-figures-dark") : QStringLiteral("map-figures-light"));
    CHECK(layoutProblems(window).join(QLatin1Char('\n')).toStdString() == "");
  }
  theme::apply(uiApp(), theme::Choice::Light);
}
