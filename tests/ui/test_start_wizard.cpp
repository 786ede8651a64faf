#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTest>
#include <fstream>

#include "gis/crs.h"
#include "gis/warp.h"
#include "tests/support/catch.h"
#include "tests/ui/shots.h"
#include "tests/ui/start_support.h"
#include "ui/dialogs/project_fill.h"
#include "ui/dialogs/project_wizard.h"
#include "ui/dialogs/provinces.h"
#include "ui/map/basemap_adder.h"
#include "ui/map/map_canvas.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/shell/workspace.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct Fresh {
  Fresh() {
    startFresh();
    wizard = std::make_unique<ProjectWizard>(session, QString::fromStdString(folder.path().string()));
    wizard->show();
  }
  QLineEdit* line(const char* name) { return wizard->findChild<QLineEdit*>(QString::fromLatin1(name)); }
  QComboBox* box(const char* name) { return wizard->findChild<QComboBox*>(QString::fromLatin1(name)); }
  QPushButton* button(const char* name) { return wizard->findChild<QPushButton*>(QString::fromLatin1(name)); }
  void fill() {
    QTest::keyClicks(line("wizardName"), QStringLiteral("Pekalongan"));
    QTest::keyClicks(line("wizardCode"), QStringLiteral("33.75"));
  }
  TempFolder folder;
  Session session;
  std::unique_ptr<ProjectWizard> wizard;
};

}  // namespace

TEST_CASE("Name and code are enough for a new city", "[start_wizard]") {
  Fresh f;
  CHECK_FALSE(f.button("wizardMake")->isEnabled());
  f.fill();
  CHECK(f.wizard->problem() == QString());
  CHECK(f.box("wizardProvince")->currentText() == QStringLiteral("Jawa Tengah"));
  CHECK(f.box("wizardKind")->currentText() == QStringLiteral("Kota"));
  CHECK(f.box("wizardCrs")->currentText().startsWith(QStringLiteral("UTM zona 49S")));
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  REQUIRE(f.wizard->isMade());
  const ProjectInfo& info = f.session.snapshot().info;
  CHECK(info.city == "Kota Pekalongan");
  CHECK(info.code == "33.75");
  CHECK(info.province == "Jawa Tengah");
  CHECK(info.crs == "EPSG:32749");
  CHECK(info.lastYear == info.firstYear + 4);
  CHECK(std::filesystem::exists(f.folder.file("Kota Pekalongan.gpkg")));
  CHECK(f.wizard->isVisible());  // boundaries and basemap come next
}

TEST_CASE("Each wrong entry is said in a sentence and nothing can be made", "[start_wizard]") {
  Fresh f;
  f.fill();
  const auto problemWith = [&](const char* field, const char* typed) {
    const QString before = f.line(field)->text();
    f.line(field)->setText(QString::fromUtf8(typed));
    const QString problem = f.wizard->problem();
    CHECK(f.button("wizardMake")->isEnabled() == problem.isEmpty());
    f.line(field)->setText(before);
    return problem;
  };
  CHECK(problemWith("wizardName", "   ") == QStringLiteral("Isi nama kota atau kabupaten."));
  CHECK(problemWith("wizardName", "Kota") == QString());  // a strange name, but a name
  CHECK(problemWith("wizardCode", "") == QStringLiteral("Isi kode Kemendagri, misalnya 33.75."));
  CHECK(problemWith("wizardCode", "33.7") ==
        QStringLiteral("Kode terdiri atas dua angka, titik dan dua angka, misalnya 33.75."));
  CHECK(problemWith("wizardCode", "99.01") == QStringLiteral("Tidak ada provinsi dengan kode 99."));
  CHECK(problemWith("wizardCode", "3375") == QString());
  CHECK(problemWith("wizardPath", "").contains(QStringLiteral("Pilih tempat")));
  CHECK(problemWith("wizardPath", "kota.gpkg").contains(QStringLiteral("folder")));
  CHECK(problemWith("wizardPath", "/no/such/folder/kota.gpkg").contains(QStringLiteral("/no/such/folder")));
  CHECK(problemWith("wizardPath", (f.folder.path() / "kota.txt").c_str()).contains(QStringLiteral(".gpkg")));
  std::ofstream(f.folder.file("ada.gpkg")) << "x";
  CHECK(problemWith("wizardPath", f.folder.file("ada.gpkg").c_str()).contains(QStringLiteral("ada.gpkg")));
  f.wizard->findChild<QSpinBox*>(QStringLiteral("wizardLastYear"))->setValue(1995);
  CHECK(f.wizard->problem() == QStringLiteral("Tahun terakhir rencana ada sebelum tahun pertama."));
  QTest::keyClick(f.line("wizardName"), Qt::Key_Return);
  CHECK_FALSE(f.session.isOpen());
}

TEST_CASE("Another language keeps every choice", "[start_wizard]") {
  Fresh f;
  QTest::keyClicks(f.line("wizardCode"), QStringLiteral("35.78"));
  f.box("wizardCrs")->setCurrentIndex(1);  // Jawa Timur lies in 49S and 50S
  const QVariant zone = f.box("wizardCrs")->currentData();
  CHECK(zone.toString() == QStringLiteral("EPSG:32750"));
  f.box("wizardClass")->setCurrentIndex(0);
  setLanguage(Language::English);
  QCoreApplication::processEvents();
  CHECK(f.box("wizardCrs")->currentData() == zone);
  CHECK(f.box("wizardCrs")->currentText().startsWith(QStringLiteral("UTM zone 50S")));
  CHECK(f.box("wizardClass")->currentIndex() == 0);
  CHECK(f.box("wizardProvince")->currentText() == QStringLiteral("Jawa Timur"));
  setLanguage(Language::Indonesian);
  QCoreApplication::processEvents();
}

TEST_CASE("Another province than that of the code is a contradiction", "[start_wizard]") {
  Fresh f;
  f.fill();
  f.box("wizardProvince")->setCurrentText(QStringLiteral("Aceh"));
  CHECK(f.wizard->problem() == QStringLiteral("Kode 33.75 milik Jawa Tengah."));
}

TEST_CASE("Any system in metres can be chosen by its number, others are refused", "[start_wizard]") {
  Fresh f;
  f.fill();
  f.box("wizardCrs")->setCurrentIndex(f.box("wizardCrs")->count() - 1);
  REQUIRE(f.line("wizardEpsg")->isVisible());
  CHECK_FALSE(f.button("wizardMake")->isEnabled());
  f.line("wizardEpsg")->setText(QStringLiteral("999999"));
  CHECK(f.wizard->problem().contains(QStringLiteral("EPSG:999999")));
  f.line("wizardEpsg")->setText(QStringLiteral("bukan apa-apa"));
  CHECK_FALSE(f.wizard->problem().isEmpty());
  f.line("wizardEpsg")->setText(QStringLiteral("EPSG:4326"));
  CHECK(f.wizard->problem().contains(QStringLiteral("meter")));
  f.line("wizardEpsg")->setText(QStringLiteral("23834"));  // DGN95 / Indonesia TM-3 zone 49.1
  CHECK(f.wizard->problem() == QString());
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  CHECK(f.session.snapshot().info.crs == "EPSG:23834");
}

TEST_CASE("A file that cannot be written is said, and the entries stay", "[start_wizard]") {
  Fresh f;
  f.fill();
  f.line("wizardPath")->setText(QStringLiteral("/proc/kota.gpkg"));
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  CHECK_FALSE(f.wizard->isMade());
  CHECK_FALSE(f.session.isOpen());
  CHECK_FALSE(f.wizard->findChild<QLabel*>(QStringLiteral("wizardProblem"))->text().isEmpty());
  CHECK(f.line("wizardName")->text() == QStringLiteral("Pekalongan"));
}

TEST_CASE("The number of inhabitants chooses the class of the city", "[start_wizard]") {
  // UU 26/2007: metropolitan above 1,000,000, large above 500,000, medium above 100,000.
  Fresh f;
  auto* box = f.box("wizardClass");
  const auto classFor = [&](const char* inhabitants) {
    f.line("wizardInhabitants")->setText(QString::fromLatin1(inhabitants));
    return static_cast<CityClass>(box->currentData().toInt());
  };
  CHECK(classFor("1.500.000") == CityClass::Metropolitan);
  CHECK(classFor("750 000") == CityClass::Large);
  CHECK(classFor("300.000") == CityClass::Medium);
  CHECK(classFor("99000") == CityClass::Small);
  CHECK(classFor("banyak") == CityClass::Small);  // unread, unchanged
}

TEST_CASE("A regency is recognised by its code or its name", "[start_wizard]") {
  Fresh f;
  QTest::keyClicks(f.line("wizardName"), QStringLiteral("Kabupaten Demak"));
  QTest::keyClicks(f.line("wizardCode"), QStringLiteral("33.21"));
  CHECK(f.line("wizardPath")->text().endsWith(QStringLiteral("Kabupaten Demak.gpkg")));
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  CHECK(f.session.snapshot().info.city == "Kabupaten Demak");
}

TEST_CASE("Every zone offered is a metric UTM system, and every province has one", "[start_wizard]") {
  for (const UtmZone& zone : utmZones()) {
    const auto crs = describeCrs(epsgOf(zone).toStdString());
    REQUIRE(crs);
    CHECK(crs->utmZone == zone.number);
    CHECK(crs->utmSouth == zone.isSouth);
    CHECK(crs->isMetric());
  }
  CHECK(provinces().size() == 38);
  for (const Province& province : provinces()) CHECK_FALSE(province.zones.empty());
  // Places that one can look up: the city lies in one of the zones of its province.
  const std::tuple<const char*, double, double> cities[] = {
      {"33", 109.675, -6.889},  {"35", 112.738, -7.258}, {"32", 107.609, -6.915}, {"12", 98.672, 3.595},
      {"14", 101.447, 0.507},   {"16", 104.756, -2.991}, {"61", 109.343, -0.027}, {"64", 116.838, -1.268},
      {"71", 124.842, 1.475},   {"73", 119.432, -5.148}, {"81", 128.19, -3.655},  {"91", 140.669, -2.533},
      {"53", 123.607, -10.178}, {"11", 95.324, 5.548},   {"96", 131.255, -0.876}, {"17", 102.26, -3.793}};
  for (const auto& [code, lon, lat] : cities) {
    CAPTURE(code);
    const Province* province = provinceOfCode(code);
    REQUIRE(province != nullptr);
    const QString own = QString::fromStdString(suggestUtm({lon, lat}));
    CHECK(std::ranges::any_of(province->zones, [&](const UtmZone& zone) { return epsgOf(zone) == own; }));
  }
}

TEST_CASE("The folder that is proposed for a new city is there", "[start_wizard]") {
  uiApp();
  QSettings().clear();
  CHECK(QDir(settings::documentsFolder()).exists());
  CHECK(settings::lastFolder() == settings::documentsFolder());
  settings::setLastFolder(QStringLiteral("/no/such/folder"));
  CHECK(settings::lastFolder() == settings::documentsFolder());
  // Where a table was taken from, maybe a stick, is no place for a city.
  const TempFolder tables;
  settings::setLastFolder(QString::fromStdString(tables.path().string()));
  CHECK(settings::cityFolder() == settings::documentsFolder());
  const TempFolder cities;
  settings::setCityFolder(QString::fromStdString(cities.path().string()));
  Session session;
  ProjectWizard wizard(session, {});
  const auto* const path = wizard.findChild<QLineEdit*>(QStringLiteral("wizardPath"));
  REQUIRE(path != nullptr);
  CHECK(path->text().startsWith(QString::fromStdString(cities.path().string())));
}

TEST_CASE("Boundaries and basemap are taken in, each as one edit", "[start_wizard]") {
  const std::string sample = KAWASAN_SOURCE_DIR "/data/sample/";
  Fresh f;
  f.fill();
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  auto* fill = f.wizard->findChild<ProjectFill*>();
  REQUIRE(fill != nullptr);
  Answers answers;
  answers.files = {QString::fromStdString(sample + "kelurahan.geojson")};
  Prompts::replace(std::make_unique<ReadyPrompts>(answers));
  QTest::mouseClick(f.button("fillKelurahan"), Qt::LeftButton);
  f.session.jobs().waitUntilIdle();
  CHECK(f.session.snapshot().kelurahan.size() == 3);
  CHECK(fill->resultOf(AreaKind::Kelurahan) == QStringLiteral("3 wilayah dari kelurahan.geojson"));
  CHECK(answers.choicesAsked == 0);
  // A file that speaks for something else than the button is asked about; nobody answers here.
  fill->takeAreas(AreaKind::Kelurahan, QString::fromStdString(sample + "rt.geojson"));
  f.session.jobs().waitUntilIdle();
  CHECK(answers.choicesAsked == 1);
  CHECK(answers.chosenFrom.text.contains(QStringLiteral("kolom rtrw")));
  CHECK(f.session.snapshot().kelurahan.size() == 3);
  fill->addBasemap(QString::fromStdString(sample + "peta_dasar.tif"));
  f.session.jobs().waitUntilIdle();
  REQUIRE(f.session.snapshot().basemaps.size() == 1);
  CHECK(f.session.snapshot().basemaps.front().title == "peta_dasar");
  CHECK(f.session.undo());
  CHECK(f.session.undo());
  CHECK(f.session.snapshot().kelurahan.empty());
  Prompts::replace(nullptr);
}

TEST_CASE("A new city with a basemap alone is shown where the basemap lies", "[start_wizard]") {
  startFresh();
  const TempFolder folder;
  const QString file = QStringLiteral(KAWASAN_SOURCE_DIR "/data/sample/peta_dasar.tif");
  MainWindow window;
  window.resize(1366, 768);
  window.show();
  Session& session = window.session();
  MapCanvas& canvas = window.workspace().canvas();
  const auto settle = [&session] {
    session.jobs().waitUntilIdle();
    QTest::qWait(10);
  };
  ProjectWizard wizard(session, QString::fromStdString(folder.path().string()), &window);
  wizard.show();
  QTest::keyClicks(wizard.findChild<QLineEdit*>(QStringLiteral("wizardName")), QStringLiteral("Pekalongan"));
  QTest::keyClicks(wizard.findChild<QLineEdit*>(QStringLiteral("wizardCode")), QStringLiteral("33.75"));
  QTest::mouseClick(wizard.findChild<QPushButton*>(QStringLiteral("wizardMake")), Qt::LeftButton);
  REQUIRE(wizard.isMade());
  wizard.findChild<ProjectFill*>()->addBasemap(file);
  settle();
  QTest::mouseClick(wizard.findChild<QPushButton*>(QStringLiteral("fillStart")), Qt::LeftButton);
  settle();
  REQUIRE(session.snapshot().basemaps.size() == 1);
  const auto raster = Warper::open(file.toStdString(), session.snapshot().info.crs);
  REQUIRE(raster.has_value());
  const Box picture = raster->extent();
  const auto isWhole = [&canvas, &picture] {
    const Box seen = canvas.view().extent();
    return seen.minX <= picture.minX && seen.maxX >= picture.maxX && seen.minY <= picture.minY &&
           seen.maxY >= picture.maxY;
  };
  const auto goAway = [&canvas, &isWhole] {
    canvas.setCentreAndScale({300'000, 9'100'000}, 5000);
    REQUIRE_FALSE(isWhole());
  };
  CHECK(isWhole());
  goAway();
  window.actions()[Act::ZoomAll].trigger();  // the basemap is the whole city so far
  settle();
  CHECK(isWhole());
  goAway();
  addBasemaps(session, {file});  // there already: what is wanted is to see it
  settle();
  CHECK(session.snapshot().basemaps.size() == 1);
  CHECK(isWhole());
  // A project that was never looked at before is opened there, too.
  const std::string path = session.path();
  session.close();
  QSettings().clear();
  REQUIRE(session.open(path).has_value());
  settle();
  CHECK(isWhole());
}

TEST_CASE("Files that cannot be used leave a sentence beside the button and the project as it was", "[start_wizard]") {
  Fresh f;
  f.fill();
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  auto* fill = f.wizard->findChild<ProjectFill*>();
  REQUIRE(fill != nullptr);
  std::ofstream(f.folder.file("rusak.geojson")) << "{\"type\": \"Feature";
  fill->takeAreas(AreaKind::Kelurahan, QString::fromStdString(f.folder.file("rusak.geojson")));
  f.session.jobs().waitUntilIdle();
  CHECK_FALSE(fill->resultOf(AreaKind::Kelurahan).isEmpty());
  fill->takeAreas(AreaKind::Kecamatan, QString::fromStdString(f.folder.file("tidak-ada.shp")));
  f.session.jobs().waitUntilIdle();
  CHECK_FALSE(fill->resultOf(AreaKind::Kecamatan).isEmpty());
  fill->addBasemap(QString::fromStdString(f.folder.file("rusak.geojson")));
  f.session.jobs().waitUntilIdle();
  CHECK_FALSE(fill->basemapResult().isEmpty());
  CHECK(f.session.snapshot().kelurahan.empty());
  CHECK(f.session.snapshot().basemaps.empty());
  CHECK_FALSE(f.session.canUndo());
}

TEST_CASE("Reading that is cancelled says so and can begin again", "[start_wizard]") {
  const QString sample = QStringLiteral(KAWASAN_SOURCE_DIR "/data/sample/");
  Fresh f;
  f.fill();
  QTest::mouseClick(f.button("wizardMake"), Qt::LeftButton);
  auto* fill = f.wizard->findChild<ProjectFill*>();
  REQUIRE(fill != nullptr);
  fill->takeAreas(AreaKind::Kelurahan, sample + QStringLiteral("kelurahan.geojson"));
  fill->addBasemap(sample + QStringLiteral("peta_dasar.tif"));
  CHECK_FALSE(f.button("fillKelurahan")->isEnabled());
  f.session.jobs().cancelAll();
  f.session.jobs().waitUntilIdle();
  CHECK(fill->resultOf(AreaKind::Kelurahan) == QStringLiteral("Dibatalkan."));
  CHECK(fill->basemapResult() == QStringLiteral("Dibatalkan."));
  CHECK(f.button("fillKelurahan")->isEnabled());
  CHECK(f.session.snapshot().kelurahan.empty());
  CHECK(f.session.snapshot().basemaps.empty());
  fill->takeAreas(AreaKind::Kelurahan, sample + QStringLiteral("kelurahan.geojson"));
  f.session.jobs().waitUntilIdle();
  CHECK(f.session.snapshot().kelurahan.size() == 3);
}

TEST_CASE("The new city dialog fits a small screen at 125 % in both languages, empty, wrong and made",
          "[start_wizard]") {
  Fresh f;
  for (const Language language : {Language::Indonesian, Language::English}) {
    setLanguage(language);
    QCoreApplication::processEvents();
    CHECK(f.wizard->sizeHint().height() <= 560);  // 614 less a title bar
    CHECK(f.wizard->sizeHint().width() <= 1000);
  }
  setLanguage(Language::Indonesian);
  const auto wizard = [&] {
    return std::make_unique<ProjectWizard>(f.session, QString::fromStdString(f.folder.path().string()));
  };
  CHECK(problemsEverywhere(wizard, QStringLiteral("wizard")) == "");
  f.line("wizardCode")->setText(QStringLiteral("33.7x"));
  f.line("wizardName")->setText(QStringLiteral(" "));
  f.line("wizardPath")->setText(QStringLiteral("/no/such/folder/Kota Pekalongan.gpkg"));
  shoot(*f.wizard, QStringLiteral("start-wizard-wrong"));
  Fresh g;
  g.fill();
  shoot(*g.wizard, QStringLiteral("start-wizard-right"));
  QTest::mouseClick(g.button("wizardMake"), Qt::LeftButton);
  g.wizard->findChild<ProjectFill*>()->takeAreas(AreaKind::Kelurahan,
                                                 QStringLiteral(KAWASAN_SOURCE_DIR "/data/sample/kelurahan.geojson"));
  g.session.jobs().waitUntilIdle();
  g.wizard->findChild<ProjectFill*>()->addBasemap(QStringLiteral("/no/such/file.tif"));
  g.session.jobs().waitUntilIdle();
  shoot(*g.wizard, QStringLiteral("start-wizard-fill"));
}
