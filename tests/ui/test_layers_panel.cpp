// The left column: the legend says what the sheet says, basemaps are edits that can be undone, switches are not.

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>
#include <fstream>

#include "core/rules/areas.h"
#include "tests/paint/pdf_words.h"
#include "tests/support/layout_check.h"
#include "tests/ui/print_desk.h"
#include "ui/map/basemap_adder.h"
#include "ui/map/basemap_edits.h"
#include "ui/map/scene_source.h"
#include "ui/models/completeness.h"
#include "ui/models/figure_entry.h"
#include "ui/models/ranking_model.h"
#include "ui/models/rt_table_model.h"
#include "ui/models/score_model.h"
#include "ui/paint/print_job.h"
#include "ui/paint/project_scene.h"
#include "ui/panels/basemap_strip.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/progress_row.h"
#include "ui/panels/sum_row.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct LayersDesk : PrintDesk {
  LayersPanel panel{session};

  LayersDesk() {
    panel.resize(270, 640);
    panel.show();
    settle();
  }
  void settle() {
    waitForJobs();
    QTest::qWait(10);
  }
  LayersTree& tree() { return part<LayersTree>(panel, "layers"); }
  [[nodiscard]] const std::vector<Basemap>& basemaps() const { return session.snapshot().basemaps; }
  /// Titles from the top one down, as the tree shows them.
  QStringList shownTitles() {
    QStringList titles;
    for (const QTreeWidgetItem* item : rows()) titles << item->text(0);
    return titles;
  }
  std::vector<QTreeWidgetItem*> rows() {
    QTreeWidgetItem* group = tree().topLevelItem(tree().topLevelItemCount() - 1);
    std::vector<QTreeWidgetItem*> found;
    for (int i = 0; i < group->childCount(); ++i) found.push_back(group->child(i));
    return found;
  }
  QTreeWidgetItem* group(const QString& name) {
    for (int i = 0; i < tree().topLevelItemCount(); ++i) {
      if (tree().topLevelItem(i)->text(0) == name) return tree().topLevelItem(i);
    }
    FAIL("no group " << name.toStdString());
    return nullptr;
  }
  /// Two more basemaps, so that there is an order.
  void addTwo() {
    for (const char* name : {"dua.tif", "tiga.tif"})
      std::filesystem::copy_file(file("data/peta_dasar.tif"), file(name));
    addBasemaps(session, {path("dua.tif"), path("tiga.tif")});
    settle();
    REQUIRE(basemaps().size() == 3);
  }
  [[nodiscard]] std::int64_t revision() const { return session.snapshot().revision; }
};

}  // namespace

TEST_CASE("A sum that lacks an RT is a least amount in every place, with the same words", "[layers]") {
  LayersDesk desk;
  Session& session = desk.session;
  const AreaKey kawasan{Level::Kawasan, session.snapshot().kawasan.front().id};
  const auto area = areaOf(session.snapshot(), kawasan.level, kawasan.id);
  REQUIRE(area);
  REQUIRE(area->rts.size() > 1);
  const FeatureId rt = session.snapshot().rts[area->rts.front()].id;
  const FeatureId survey = session.survey()->id;
  REQUIRE(session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    const FigureTable& figures = session.figures();
    FigureRow row = figures.row(*figures.indexOfRt(rt));
    row[Parameter::AreaVerified] = kMissing;
    edit.putFigures(survey, rt, row, {});
    return {};
  }));
  desk.settle();
  const AreaScore& score = *session.scores().scoreOf(Level::Kawasan, kawasan.id);
  const KnownSum sum = knownSum(score, Parameter::AreaVerified);
  REQUIRE(sum == KnownSum(amountOf(score.sums, Parameter::AreaVerified), 1));
  const QString words = QStringLiteral("≥ ") + formatFixed(sum.amount, 2, Language::Indonesian);

  SECTION("card") {
    CardPanel card(session);
    card.show();
    session.select(kawasan);
    auto& link = part<FigureLink>(card, "area_verified");
    CHECK(link.figure() == words);
    CHECK(link.toolTip() == QStringLiteral("1 dari %1 RT belum ada angkanya di sini.").arg(score.rtCount));
  }
  SECTION("tables") {
    const auto shows = [&](const QAbstractItemModel& model) {
      for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
          if (model.index(row, column).data().toString() == words) return true;
        }
      }
      return false;
    };
    CHECK(shows(RankingModel(session)));
    CHECK(shows(ScoreModel(session)));
    const RtTableModel rts(session);
    std::vector<int> rows;
    for (const std::size_t index : area->rts) rows.push_back(*rts.rowOf(session.snapshot().rts[index].id));
    const QString exact = QStringLiteral("≥ ") + formatFixed(sum.amount, 4, Language::Indonesian);
    CHECK(std::ranges::any_of(sumCells(rts, storedSums(rts, rows)),
                              [&](const SumCell& cell) { return cell.text == exact; }));
  }
  SECTION("map") {
    ProjectSceneOptions options;
    options.projectPath = session.path();
    const MapScene scene =
        projectScene(session.snapshot(), session.scores().scores(Level::Rt), session.scores().ranking(), options);
    CHECK(std::ranges::any_of(scene.layers.back().areas, [&](const SceneArea& shape) {
      return !shape.labelLines.empty() &&
             QString::fromStdString(shape.labelLines.front()).startsWith(words + QStringLiteral(" ha"));
    }));
  }
  SECTION("legend and sheet") {
    const QStringList rows = desk.tree().legendRows();
    CHECK(std::ranges::any_of(rows, [](const QString& row) {
      return row.startsWith(QStringLiteral("Jumlah|")) && row.contains(QStringLiteral("|≥ "));
    }));
    REQUIRE(desk.city().run({"print", "kota.gpkg", "--landscape", "--out", "batas.pdf"}).status == 0);
    const QString text = pdfText(desk.file("batas.pdf"));
    CHECK(text.contains(words));
    CHECK(text.count(QStringLiteral("≥ ")) >= 5);  // a row and the sum of legend and table, and what it means
    const KnownSum city = knownSum(*session.scores().scoreOf(Level::City, 0), Parameter::AreaVerified);
    CHECK(text.contains(QStringLiteral("%1 RT belum ada luas terverifikasinya").arg(city.missing)));
  }
}

TEST_CASE("The legend counts what the sheet and the command line count", "[layers]") {
  LayersDesk desk;
  const auto sheetRows = [&](SheetMap map) {
    PrintJob job;
    job.snapshot = desk.session.sharedSnapshot();
    job.regulation = desk.session.sharedRegulation();
    job.surveyId = desk.session.survey()->id;
    job.map = map;
    job.projectPath = desk.session.path();
    const auto sheet = prepareSheet(job);
    REQUIRE(sheet);
    const auto hectares = [](const KnownSum& sum) {
      return sumText(sum, formatFixed(sum.amount, 2, Language::Indonesian));
    };
    QStringList rows;
    for (const SheetLegendRow& row : sheet->content.legend) {
      rows << QStringLiteral("%1|%2")
                  .arg(map == SheetMap::Priority ? *row.kawasan : *row.rt)
                  .arg(hectares(row.hectares));
    }
    rows << QStringLiteral("%1|%2")
                .arg(map == SheetMap::Priority ? *sheet->content.totals.kawasan : *sheet->content.totals.rt)
                .arg(hectares(sheet->content.totals.hectares));
    return rows;
  };
  const auto shownRows = [&] {
    QStringList rows;
    for (const QString& row : desk.tree().legendRows()) {
      if (row.endsWith(QLatin1String("||"))) continue;  // the note
      QString figures = row.section(QLatin1Char('|'), 1);
      rows << figures.replace(QStringLiteral("|–"), QStringLiteral("|"));
    }
    return rows;
  };
  CHECK(shownRows() == sheetRows(SheetMap::Class));
  auto& fill = part<QComboBox>(desk.panel, "fill");
  fill.setFocus();
  QTest::keyClick(&fill, Qt::Key_Down);
  desk.settle();
  CHECK(desk.panel.layers().fill == FillBy::Priority);
  CHECK(shownRows() == sheetRows(SheetMap::Priority));

  // The command line knows nothing of legends: RT by class from `score`.
  MapLayers byClass = desk.panel.layers();
  byClass.fill = FillBy::Class;
  desk.panel.setLayers(byClass);
  desk.settle();
  const Json score = desk.city().json({"score", "kota.gpkg", "--level", "rt"});
  std::map<std::string, int> classes;
  for (const Json& area : score["areas"])
    classes[area["class"].is_null() ? "open" : area["class"].get<std::string>()]++;
  const std::map<std::string, QString> words{{"heavy", QStringLiteral("Kumuh berat")},
                                             {"moderate", QStringLiteral("Kumuh sedang")},
                                             {"light", QStringLiteral("Kumuh ringan")},
                                             {"none", QStringLiteral("Tidak kumuh")}};
  for (const auto& [key, count] : classes) {
    if (key == "open") continue;
    const QString start = words.at(key) + QLatin1Char('|') + QString::number(count) + QLatin1Char('|');
    INFO(start.toStdString() << "\n" << desk.tree().legendRows().join(QLatin1Char('\n')).toStdString());
    CHECK(std::ranges::any_of(desk.tree().legendRows(), [&](const QString& row) { return row.startsWith(start); }));
  }
}

TEST_CASE("A map is made anew for a key of typing that changes what it shows, and for no other", "[layers]") {
  LayersDesk desk;
  Session& session = desk.session;
  SceneSource source(session);
  source.renew();
  QSignalSpy made(&source, &SceneSource::sceneMade);
  REQUIRE(made.wait());
  const auto fillOf = [&](const SharedPolygons& shape) {
    for (const SceneLayer& layer : made.back().front().value<SharedScene>()->layers) {
      if (layer.kind != LayerKind::Rt) continue;
      const auto area = std::ranges::find(layer.areas, shape, &SceneArea::shape);
      if (area != layer.areas.end()) return area->classFill;
    }
    return std::optional<ClassFill>();
  };
  const auto isKnown = [&](const Rt& rt) {
    const AreaScore* score = session.scores().scoreOf(Level::Rt, rt.id);
    return rt.geometry && rt.kawasanId != 0 && score->score.slumClass() == SlumClass::Light;
  };
  const auto rt = std::ranges::find_if(session.snapshot().rts, isKnown);
  REQUIRE(rt != session.snapshot().rts.end());
  CHECK(fillOf(rt->geometry) == ClassFill::Light);
  const auto type = [&](const FigureRow& figures) {
    const qsizetype before = made.count();
    session.preview(Session::TypedFigures{rt->id, figures});
    desk.settle();
    return made.count() - before;
  };
  FigureRow row = figuresOf(session, rt->id);
  row[Parameter::HouseholdsDwelling] = 7'000'000;  // no indicator's base
  CHECK(type(row) == 0);
  CHECK(type(FigureRow{}) == 1);
  CHECK(fillOf(rt->geometry) == ClassFill::Unknown);
  session.preview(std::nullopt);
  desk.settle();
  CHECK(fillOf(rt->geometry) == ClassFill::Light);
}

TEST_CASE("Basemaps are added in one step and what cannot be used is refused with its reason", "[layers]") {
  LayersDesk desk;
  const std::size_t before = desk.basemaps().size();
  REQUIRE(before == 1);
  for (const char* name : {"dua.tif", "tiga.tif"})
    std::filesystem::copy_file(desk.file("data/peta_dasar.tif"), desk.file(name));
  std::ofstream(desk.file("rusak.tif")) << "bukan gambar";
  QImage plain(8, 8, QImage::Format_RGB32);
  plain.fill(Qt::red);
  REQUIRE(plain.save(desk.path("tanpa-letak.png")));

  addBasemaps(desk.session, {desk.path("dua.tif"), desk.path("rusak.tif"), desk.path("tanpa-letak.png"),
                             desk.path("hilang.tif"), desk.path("tiga.tif"), desk.path("data/peta_dasar.tif")});
  desk.settle();
  REQUIRE(desk.basemaps().size() == 3);
  CHECK(desk.basemaps()[1].path == "dua.tif");  // beside the project: moves with it
  CHECK(desk.shownTitles() ==
        QStringList{QStringLiteral("tiga"), QStringLiteral("dua"), QStringLiteral("Peta dasar Kota Contoh")});
  REQUIRE(desk.said.size() == 1);
  CHECK(desk.said.back().kind == MessageKind::Warning);
  const QString detail = desk.said.back().detail;
  for (const char* name : {"rusak.tif", "tanpa-letak.png", "hilang.tif"}) CHECK(detail.contains(QLatin1String(name)));
  CHECK(desk.session.undo());
  desk.settle();
  CHECK(desk.basemaps().size() == before);

  addBasemaps(desk.session, {desk.path("rusak.tif")});
  desk.settle();
  CHECK(desk.said.back().kind == MessageKind::Error);
  CHECK(desk.said.back().text.contains(QStringLiteral("rusak.tif")));
  CHECK(desk.basemaps().size() == before);
}

TEST_CASE("The button asks for files", "[layers]") {
  LayersDesk desk;
  std::filesystem::copy_file(desk.file("data/peta_dasar.tif"), desk.file("dua.tif"));
  desk.answers.files = {desk.path("dua.tif")};
  QTest::mouseClick(&part<QToolButton>(desk.panel, "addBasemap"), Qt::LeftButton);
  desk.settle();
  CHECK(desk.basemaps().size() == 2);
}

TEST_CASE("The order of basemaps changes by keys and buttons and can be undone", "[layers]") {
  LayersDesk desk;
  desk.addTwo();
  const QStringList first = desk.shownTitles();
  REQUIRE(first ==
          QStringList{QStringLiteral("tiga"), QStringLiteral("dua"), QStringLiteral("Peta dasar Kota Contoh")});
  desk.tree().selectBasemap(desk.basemaps().back().id);
  desk.settle();
  desk.tree().setFocus();
  QTest::keyClick(&desk.tree(), Qt::Key_Down, Qt::AltModifier);
  desk.settle();
  CHECK(desk.shownTitles() ==
        QStringList{QStringLiteral("dua"), QStringLiteral("tiga"), QStringLiteral("Peta dasar Kota Contoh")});
  QTest::mouseClick(&part<QToolButton>(desk.panel, "down"), Qt::LeftButton);
  desk.settle();
  CHECK(desk.shownTitles() ==
        QStringList{QStringLiteral("dua"), QStringLiteral("Peta dasar Kota Contoh"), QStringLiteral("tiga")});
  CHECK_FALSE(part<QToolButton>(desk.panel, "down").isEnabled());
  CHECK(desk.session.undo());
  CHECK(desk.session.undo());
  desk.settle();
  CHECK(desk.shownTitles() == first);
  // What a drop asks for: the lowest one to the top.
  moveBasemap(desk.session, desk.basemaps().front().id, 0);
  desk.settle();
  CHECK(desk.shownTitles() ==
        QStringList{QStringLiteral("Peta dasar Kota Contoh"), QStringLiteral("tiga"), QStringLiteral("dua")});
}

TEST_CASE("A double click brings the map to a basemap as Enter and the button do", "[layers]") {
  LayersDesk desk;
  desk.tree().setCurrentItem(desk.rows().front());
  desk.settle();
  QTreeWidgetItem* const row = desk.rows().front();
  desk.tree().scrollToItem(row);
  desk.settle();
  // The sample basemap covers the city; its corners are those that gdalinfo prints.
  QSignalSpy sought(&desk.session, &Session::zoomWanted);
  const QPoint place = desk.tree().visualItemRect(row).center();
  QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {}, place);  // a simulated double click is its second half
  QTest::mouseDClick(desk.tree().viewport(), Qt::LeftButton, {}, place);
  REQUIRE((sought.count() == 1 || sought.wait()));
  QTest::keyClick(&desk.tree(), Qt::Key_Return);
  REQUIRE((sought.count() == 2 || sought.wait()));
  QTest::mouseClick(&part<QToolButton>(desk.panel, "zoom"), Qt::LeftButton);
  REQUIRE((sought.count() == 3 || sought.wait()));
  for (const auto& call : sought) {
    const Box box = call.front().value<Box>();
    CHECK(box.minX == Approx(655'340));
    CHECK(box.maxX == Approx(657'100));
    CHECK(box.minY == Approx(9'233'790));
    CHECK(box.maxY == Approx(9'235'430));
  }
}

TEST_CASE("Moving the opacity is shown at once and is one step", "[layers]") {
  LayersDesk desk;
  std::vector<double> previews;
  QObject::connect(&desk.panel, &LayersPanel::basemapOpacityPreviewed, &desk.panel,
                   [&](FeatureId, double opacity) { previews.push_back(opacity); });
  desk.tree().selectBasemap(desk.basemaps().front().id);
  desk.settle();
  auto& slider = part<QSlider>(desk.panel, "opacity");
  REQUIRE(slider.isVisible());
  REQUIRE(slider.value() == 100);
  const std::int64_t before = desk.revision();
  slider.setSliderDown(true);
  for (const int percent : {90, 70, 40}) slider.setValue(percent);
  CHECK(previews == std::vector<double>{0.9, 0.7, 0.4});
  CHECK(desk.revision() == before);
  slider.setSliderDown(false);
  desk.settle();
  CHECK(desk.revision() == before + 1);
  CHECK(desk.basemaps().front().opacity == Approx(0.4));
  CHECK(desk.session.undoText().contains(QStringLiteral("40")));

  slider.setFocus();
  for (int i = 0; i < 3; ++i) QTest::keyClick(&slider, Qt::Key_Left);
  QTest::qWait(600);  // keys rest
  desk.settle();
  CHECK(desk.revision() == before + 2);
  CHECK(desk.basemaps().front().opacity == Approx(0.37));
  CHECK(desk.session.undo());
  CHECK(desk.session.undo());
  desk.settle();
  CHECK(desk.basemaps().front().opacity == Approx(1));
  CHECK(slider.value() == 100);
}

TEST_CASE("A basemap is hidden, renamed and removed from the tree", "[layers]") {
  LayersDesk desk;
  desk.tree().scrollToItem(desk.rows().front());
  const QRect row = desk.tree().visualItemRect(desk.rows().front());
  QTest::mouseClick(desk.tree().viewport(), Qt::LeftButton, {}, row.center());
  QTest::keyClick(&desk.tree(), Qt::Key_Space);
  desk.settle();
  CHECK_FALSE(desk.basemaps().front().visible);
  CHECK(desk.session.undo());
  desk.settle();
  CHECK(desk.basemaps().front().visible);

  desk.answers.text = QStringLiteral("Ortofoto 2018");
  QTest::keyClick(&desk.tree(), Qt::Key_F2);
  desk.settle();
  CHECK(desk.shownTitles() == QStringList{QStringLiteral("Ortofoto 2018")});
  QTest::keyClick(&desk.tree(), Qt::Key_Delete);
  desk.settle();
  CHECK(desk.basemaps().empty());
  CHECK_FALSE(desk.panel.findChild<BasemapStrip*>()->isVisible());
  CHECK(desk.session.undo());
  desk.settle();
  CHECK(desk.shownTitles() == QStringList{QStringLiteral("Ortofoto 2018")});
}

TEST_CASE("A basemap whose file is gone says so and can be found again", "[layers]") {
  LayersDesk desk;
  std::filesystem::rename(desk.file("data/peta_dasar.tif"), desk.file("data/pindah.tif"));
  REQUIRE(desk.session.open(desk.file("kota.gpkg")).has_value());
  desk.settle();
  CHECK(desk.rows().front()->toolTip(0).contains(QStringLiteral("tidak ditemukan")));
  desk.tree().selectBasemap(desk.basemaps().front().id);
  desk.settle();
  auto& find = part<QToolButton>(desk.panel, "findFile");
  REQUIRE(find.isVisible());
  desk.answers.files = {desk.path("kota.gpkg")};  // not a picture: refused, nothing changes
  QTest::mouseClick(&find, Qt::LeftButton);
  desk.settle();
  REQUIRE_FALSE(desk.said.empty());
  CHECK(desk.said.back().kind == MessageKind::Error);
  CHECK(desk.basemaps().front().path == "data/peta_dasar.tif");
  desk.answers.files = {desk.path("data/pindah.tif")};
  QTest::mouseClick(&find, Qt::LeftButton);
  desk.settle();
  CHECK(desk.basemaps().front().path == "data/pindah.tif");
  CHECK(desk.basemaps().front().title == "Peta dasar Kota Contoh");
  CHECK_FALSE(find.isVisible());
}

TEST_CASE("Switches of layers are a view: kept for the person, not in the project", "[layers]") {
  LayersDesk desk;
  MapLayers told;
  int times = 0;
  QObject::connect(&desk.panel, &LayersPanel::layersChanged, &desk.panel, [&](const MapLayers& layers) {
    told = layers;
    ++times;
  });
  const std::int64_t before = desk.revision();
  QTreeWidgetItem* labels = desk.group(QStringLiteral("Nama dan angka"));
  desk.tree().setCurrentItem(labels);
  QTest::keyClick(&desk.tree(), Qt::Key_Space);
  desk.settle();
  CHECK(times == 1);
  CHECK_FALSE(told.labels);
  CHECK(told.kawasan);
  CHECK(desk.revision() == before);
  const LayersPanel again(desk.session);
  CHECK(again.layers() == told);
}

TEST_CASE("The bars count what is complete", "[layers]") {
  LayersDesk desk;
  const Completeness done = completenessOf(desk.session.scores());
  const Json score = desk.city().json({"score", "kota.gpkg", "--level", "rt"});
  CHECK(done.rts == score["areas"].size());
  CHECK(done.kawasan == desk.session.snapshot().kawasan.size());
  const auto bars = desk.panel.findChildren<QWidget*>();
  QStringList texts;
  for (const QWidget* bar : bars) {
    if (const auto* row = dynamic_cast<const ProgressRow*>(bar)) texts << row->text();
  }
  REQUIRE(texts.size() == 3);
  CHECK(texts[0].contains(QStringLiteral("%1 dari %2").arg(done.rtsWithAllFigures).arg(done.rts)));
  CHECK(texts[1].contains(QStringLiteral("%1 dari %2").arg(done.kawasanDrawn).arg(done.kawasan)));
  CHECK(texts[2].contains(QStringLiteral("%1 dari %2").arg(done.kawasanInDecree).arg(done.kawasan)));
}

TEST_CASE("The lower the column, the fewer bars", "[layers]") {
  LayersDesk desk;
  std::vector<int> shown;
  for (int height = 720; height >= 420; height -= 10) {
    desk.panel.resize(270, height);
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();  // of the bars, of their box, of the column
    int bars = 0;
    for (const QWidget* part : desk.panel.findChildren<QWidget*>()) {
      if (dynamic_cast<const ProgressRow*>(part) != nullptr && part->isVisible()) ++bars;
    }
    if (shown.empty() || shown.back() != bars) shown.push_back(bars);
    if (bars > 0) CHECK(desk.tree().height() >= desk.tree().neededHeight());
  }
  CHECK(shown == std::vector{3, 2, 1, 0});
}

TEST_CASE("A layer of which nothing is drawn has no number, and says how many there are", "[layers]") {
  LayersDesk desk;
  REQUIRE(desk.session.edit({"set-fields", {}}, [&](Edit& edit) -> Result<void> {
    for (AdminArea kelurahan : desk.session.snapshot().kelurahan) {
      kelurahan.geometry = nullptr;
      edit.putKelurahan(kelurahan);
    }
    return {};
  }));
  desk.settle();
  const auto count = desk.session.snapshot().kelurahan.size();
  const QTreeWidgetItem* const row = desk.group(QStringLiteral("Kelurahan"));
  CHECK(row->text(1).isEmpty());
  CHECK(row->toolTip(0) == QStringLiteral("Kelurahan: 0 dari %1 digambar").arg(count));
  REQUIRE(desk.session.undo());
  desk.settle();
  CHECK(desk.group(QStringLiteral("Kelurahan"))->text(1) == QString::number(count));
}

TEST_CASE("The layers fit small screens in every look", "[layers]") {
  PrintDesk desk;
  const QStringList problems = layoutProblemsEverywhere([&desk]() -> std::unique_ptr<QWidget> {
    auto side = std::make_unique<QWidget>();
    auto* panel = new LayersPanel(desk.session, side.get());
    panel->setGeometry(0, 0, panel->minimumWidth(), 560);
    panel->findChild<LayersTree*>()->selectBasemap(desk.session.snapshot().basemaps.front().id);
    return side;
  });
  INFO(problems.join(QLatin1Char('\n')).toStdString());
  CHECK(problems.isEmpty());
}
