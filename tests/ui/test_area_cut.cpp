// Cutting an RT in the real window, in Indonesian: its figures are shared out by area, marked as estimates wherever
// they are shown, until somebody confirms them.

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

#include "core/rules/areas.h"
#include "core/rules/known_sum.h"
#include "core/rules/score_board.h"
#include "gis/area_checks.h"
#include "gis/area_report.h"
#include "gis/edit_ops.h"
#include "tests/support/layout_check.h"
#include "tests/support/project_fixture.h"
#include "tests/ui/open_window.h"
#include "tests/ui/shots.h"
#include "ui/map/area_store.h"
#include "ui/models/field_survey.h"
#include "ui/models/finding_model.h"
#include "ui/models/rt_table_model.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/rt_sheet.h"
#include "ui/paint/sheet_legend.h"
#include "ui/panels/area_history_panel.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figures_form.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/panels/sum_row.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr double kCutX = 656000;
constexpr double kCutY = 9234000;

Micro figureOf(WindowDesk& d, FeatureId rtId, Parameter parameter) {
  const FigureTable& figures = d.session().figures();
  const auto index = figures.indexOfRt(rtId);
  return index ? figures.row(*index)[parameter] : kMissing;
}

Micro units(double amount) {
  return static_cast<Micro>(std::llround(amount * static_cast<double>(kMicroPerUnit)));
}

/// The text of one cell of the RT table.
QString cell(WindowDesk& d, FeatureId rtId, RtTableModel::ColumnKind kind, Parameter parameter, int role) {
  const auto* const model = d.workspace().rtTable().findChild<RtTableModel*>();
  REQUIRE(model != nullptr);
  const auto row = model->rowOf(rtId);
  REQUIRE(row.has_value());
  for (int column = 0; column < model->columnCount(); ++column) {
    const RtTableModel::Column& each = model->columnAt(column);
    const bool isMeant =
        !(each.isEditable() || kind == RtTableModel::ColumnKind::Percent) || each.parameter == parameter;
    if (each.kind == kind && isMeant) return model->index(row.value_or(0), column).data(role).toString();
  }
  FAIL("no such column");
  return {};
}

QString cardMark(WindowDesk& d) {
  const auto* const label = d.workspace().card().findChild<QLabel*>(QStringLiteral("unconfirmed"));
  REQUIRE(label != nullptr);
  return label->isVisibleTo(&d.workspace().card()) ? label->text() : QString();
}

RtSheet paper(WindowDesk& d, FeatureId rtId) {
  RtSheetJob job;
  job.snapshot = d.session().sharedSnapshot();
  job.regulation = d.session().sharedRegulation();
  job.surveyId = d.session().survey()->id;
  return value(rtSheetOf(job, rtId));
}

int estimatesOn(const RtSheet& sheet) {
  int count = 0;
  const auto isMarked = [](const QString& text) { return text.startsWith(u'≈'); };
  for (const auto& [name, text] : sheet.bases) count += isMarked(text) ? 1 : 0;
  for (const RtSheetRow& row : sheet.rows) count += isMarked(row.volume) ? 1 : 0;
  return count;
}

std::string cutOff(WindowDesk& d) {
  return layoutProblems(*d.window).join(u'\n').toStdString();
}

/// One RT of about 100 x 100 m with figures, in a window of its own.
struct SquareRt : WindowDesk {
  SquareRt() {
    newCity(folder.file("kota.gpkg"));
    answers.texts << QStringLiteral("Kalianyar");
    action(Act::DrawRt).trigger();
    draw({{kCutX, kCutY}, {kCutX + 100, kCutY}, {kCutX + 100, kCutY + 100}, {kCutX, kCutY + 100}});
    REQUIRE(session().snapshot().rts.size() == 1);
    whole = session().snapshot().rts.front().id;
    REQUIRE(session().edit({"new-survey", {}}, [&](Edit& edit) -> Result<void> {
      Survey survey;
      survey.name = "2024";
      survey.year = 2024;
      edit.put(survey);
      FigureRow figures;
      figures[Parameter::AreaVerified] = units(1);
      figures[Parameter::Buildings] = units(41);
      figures[Parameter::Population] = units(110);
      figures[Parameter::HouseholdsKk] = units(31);
      figures[Parameter::RoadIdeal] = units(100);
      figures[Parameter::DrainIdeal] = units(0);
      figures[Parameter::BuildingIrregularity] = units(7);
      edit.putFigures(survey.id, whole, figures, {});
      return {};
    }));
    settle();
    session().select({Level::Rt, whole});
    settle();
  }
  /// Thirty metres of the hundred to the left of the line.
  void cut() {
    action(Act::Split).trigger();
    draw({{kCutX + 30, kCutY - 20}, {kCutX + 30, kCutY + 120}});
    REQUIRE(session().snapshot().rts.size() == 2);
  }
  /// The smaller part and the larger one.
  [[nodiscard]] std::array<FeatureId, 2> parts() {
    const auto& rts = session().snapshot().rts;
    std::array<FeatureId, 2> ids{rts[0].id, rts[1].id};
    if (planeArea(*rts[0].geometry) > planeArea(*rts[1].geometry)) std::swap(ids[0], ids[1]);
    return ids;
  }

  TempFolder folder;
  /// Kawasan from one x to another, over the height of the RT; the last one is where the RT is recorded.
  std::vector<FeatureId> addKawasan(const std::vector<std::tuple<const char*, double, double>>& each) {
    std::vector<FeatureId> ids;
    REQUIRE(session().edit({"test", {}}, [&](Edit& edit) -> Result<void> {
      for (const auto& [name, from, to] : each) {
        Kawasan kawasan;
        kawasan.name = name;
        const Point south{kCutX + from, kCutY - 10};
        const Point north{kCutX + to, kCutY + 110};
        kawasan.geometry = std::make_shared<const MultiPolygon>(
            MultiPolygon{{Polygon{{{south, {north.x, south.y}, north, {south.x, north.y}, south}}}}});
        edit.put(kawasan);
        ids.push_back(kawasan.id);
      }
      Rt rt = *session().snapshot().rtById(whole);
      rt.kawasanId = ids.back();
      edit.put(rt);
      return {};
    }));
    session().select({Level::Rt, whole});
    settle();
    return ids;
  }
  [[nodiscard]] QAbstractButton* offered(const QString& text) {
    for (QAbstractButton* button : window->findChild<MessageBar*>()->findChildren<QAbstractButton*>()) {
      if (button->text() == text && button->isVisible()) return button;
    }
    return nullptr;
  }
  void join(const std::vector<FeatureId>& rts) {
    std::vector<AreaKey> areas;
    for (const FeatureId id : rts) areas.push_back({Level::Rt, id});
    session().selectAll(areas);
    action(Act::Merge).trigger();
    settle();
  }
  FeatureId whole = 0;
};

}  // namespace

TEST_CASE("an RT cut on the map shares its figures by area and says so", "[area_cut]") {
  SquareRt d;
  const std::string before = contentOf(d.session().path());
  d.cut();
  const auto [small, large] = d.parts();
  const auto share = [&](Parameter parameter) {
    return std::pair(figureOf(d, small, parameter), figureOf(d, large, parameter));
  };
  // 30 : 70, whole buildings and people by the largest remainder: 41 is 12.3 and 28.7, 31 is 9.3 and 21.7.
  CHECK(share(Parameter::Buildings) == std::pair(units(12), units(29)));
  CHECK(share(Parameter::Population) == std::pair(units(33), units(77)));
  CHECK(share(Parameter::HouseholdsKk) == std::pair(units(9), units(22)));
  CHECK(share(Parameter::BuildingIrregularity) == std::pair(units(2), units(5)));
  CHECK(share(Parameter::DrainIdeal) == std::pair(units(0), units(0)));
  CHECK(share(Parameter::RoadSurface) == std::pair(kMissing, kMissing));
  const auto [road, otherRoad] = share(Parameter::RoadIdeal);
  CHECK(road + otherRoad == units(100));
  CHECK(unitsFromMicro(road) == Approx(30).margin(0.6));  // as exact as the mouse
  const auto [hectares, otherHectares] = share(Parameter::AreaVerified);
  CHECK(hectares + otherHectares == units(1));
  CHECK(unitsFromMicro(hectares) == Approx(0.3).margin(0.006));
  const MapScene scene = projectScene(d.session().snapshot(), {}, d.session().scores().ranking(), {});
  std::vector<std::string> labels;  // on the map and on every sheet
  for (const SceneLayer& layer : scene.layers) {
    for (const SceneArea& area : layer.areas) {
      if (layer.kind == LayerKind::Rt) labels.push_back(area.name);
    }
  }
  CHECK(std::ranges::find(labels, "001 (a)") != labels.end());
  CHECK(std::ranges::find(labels, "001 (b)") != labels.end());

  // Six figures were there and not 0: what was done stands above the map, with the way to them.
  REQUIRE_FALSE(d.said.empty());
  const Message message = d.said.back();
  INFO(message.text.toStdString());
  CHECK(message.text.startsWith(QStringLiteral("Kalianyar RT 001 RW 001 kini terdiri atas 2 bagian")));
  CHECK(message.text.contains(QStringLiteral("6 angka")));
  CHECK(message.text.contains(QStringLiteral("perkiraan")));
  const auto* const bar = d.window->findChild<MessageBar*>();
  REQUIRE(bar != nullptr);
  CHECK(bar->isVisible());
  CHECK(bar->message().text == message.text);
  shoot(*d.window, QStringLiteral("area-cut-message"));
  CHECK(cutOff(d) == "");
  REQUIRE(message.actions.size() == 1);
  QAbstractButton* review = nullptr;
  for (QAbstractButton* button : bar->findChildren<QAbstractButton*>()) {
    if (button->text() == message.actions.front().text) review = button;
  }
  REQUIRE(review != nullptr);
  QTest::mouseClick(review, Qt::LeftButton);
  d.settle();
  CHECK(d.workspace().figures().isVisible());
  CHECK(d.session().current() == AreaKey{Level::Rt, d.whole});

  d.workspace().showAreaHistory();
  d.waitForJobs();
  const QString history = d.workspace().areaHistory().text();
  INFO(history.toStdString());
  CHECK(history.contains(QStringLiteral("Bagian RT: belum ada → a")));

  const std::string after = contentOf(d.session().path());
  const std::vector<AreaKey> whole{{Level::Rt, d.whole}};
  d.action(Act::Undo).trigger();
  CHECK(contentOf(d.session().path()) == before);
  CHECK(d.session().selection() == whole);
  d.action(Act::Redo).trigger();
  CHECK(contentOf(d.session().path()) == after);
  CHECK(d.session().selection() == whole);  // not its new part
}

TEST_CASE("parts that are one again say so, and nothing speaks of two parts any more", "[area_cut]") {
  SquareRt d;
  d.cut();
  const auto* const bar = d.window->findChild<MessageBar*>();
  REQUIRE(bar != nullptr);
  REQUIRE(bar->message().text.contains(QStringLiteral("kini terdiri atas 2 bagian")));
  const auto parts = d.parts();
  d.session().selectAll({{Level::Rt, parts[0]}, {Level::Rt, parts[1]}});
  d.action(Act::Merge).trigger();
  REQUIRE(d.session().snapshot().rts.size() == 1);
  const Message joined = bar->message();
  CHECK(joined.text.contains(QStringLiteral("2 RT digabung menjadi Kalianyar RT 001 RW 001")));
  REQUIRE(joined.actions.size() == 1);
  CHECK(joined.actions.front().text == QStringLiteral("Urungkan"));
  joined.actions.front().run();
  CHECK(d.session().snapshot().rts.size() == 2);
}

TEST_CASE("a part on land that two kawasan share stays where it was, and the bar leads to the decision", "[area_cut]") {
  SquareRt d;
  // The RT is recorded in the second; what lies right of x = 25 is in both.
  const auto kawasan = d.addKawasan({{"Anyar", -10, 110}, {"Pasar Lama", 25, 110}});
  d.cut();
  const auto [left, right] = d.parts();
  CHECK(d.session().snapshot().rtById(left)->kawasanId == kawasan[0]);  // 25 of its 30 m lie in that one alone
  CHECK(d.session().snapshot().rtById(right)->kawasanId == kawasan[1]);
  REQUIRE_FALSE(d.said.empty());
  const QString text = d.said.back().text;
  INFO(text.toStdString());
  CHECK(text.contains(QStringLiteral("kini terdiri atas 2 bagian")));
  CHECK(
      text.contains(QStringLiteral("Di lahan bersama Anyar, Pasar Lama yang belum diputuskan untuk salah "
                                   "satunya; sementara tetap di Pasar Lama: Kalianyar RT 001")));
  shoot(*d.window, QStringLiteral("area-cut-shared"));
  CHECK(cutOff(d) == "");
  const auto all = checkAreas(d.session().snapshot(), d.session().survey());
  REQUIRE(all.has_value());
  CHECK(std::ranges::any_of(*all, [right](const Finding& finding) {
    return finding.rule == "rt-in-two-kawasan" && finding.subjects[0].id == right;
  }));
  QAbstractButton* const decide = d.offered(QStringLiteral("Putuskan lahan bersama…"));
  REQUIRE(decide != nullptr);
  QTest::mouseClick(decide, Qt::LeftButton);
  d.waitForJobs();
  const auto* const shared = d.window->findChild<QWidget*>(QStringLiteral("sharedLand"));
  REQUIRE(shared != nullptr);
  CHECK(shared->isVisible());
}

TEST_CASE("an RT is not cut along the kawasan while nobody decided on the land that they share", "[area_cut]") {
  SquareRt d;
  const auto kawasan = d.addKawasan({{"Anyar", -10, 110}, {"Pasar Lama", 25, 110}});
  CHECK_FALSE(storeSplitByKawasan(d.workspace().context(), d.whole));
  CHECK(d.session().snapshot().rts.size() == 1);
  INFO(d.said.back().text.toStdString());
  CHECK(d.said.back().text ==
        QStringLiteral("Kalianyar RT 001 RW 001 tidak dibelah: lahan bersama Anyar, Pasar Lama di dalamnya belum "
                       "diputuskan untuk salah satunya."));
  CHECK(d.offered(QStringLiteral("Putuskan lahan bersama…")) != nullptr);
  // Counted in both, the land is that of the kawasan of the RT.
  REQUIRE(d.session().edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    OverlapDecision both =
        *decideOverlap(d.session().snapshot(), Level::Kawasan, kawasan[0], kawasan[1], OverlapShare::Both);
    edit.put(both);
    return {};
  }));
  CHECK(storeSplitByKawasan(d.workspace().context(), d.whole));
  REQUIRE(d.session().snapshot().rts.size() == 2);
  const auto [left, right] = d.parts();
  CHECK(d.session().snapshot().rtById(left)->kawasanId == kawasan[0]);
  CHECK(d.session().snapshot().rtById(right)->kawasanId == kawasan[1]);
  CHECK(planeArea(*d.session().snapshot().rtById(left)->geometry) == Approx(2500).epsilon(0.03));
}

TEST_CASE("where joined parts count is asked when they lie in two kawasan", "[area_cut]") {
  SquareRt d;
  const auto kawasan = d.addKawasan({{"Tepi Kali", -10, 30}, {"Pasar Lama", 30, 110}});
  d.cut();
  const auto [left, right] = d.parts();
  REQUIRE(d.session().snapshot().rtById(left)->kawasanId == kawasan[0]);
  REQUIRE(d.session().snapshot().rtById(right)->kawasanId == kawasan[1]);
  d.join({left, right});  // nothing is answered
  CHECK(d.answers.choicesAsked == 1);
  CHECK(d.session().snapshot().rts.size() == 2);
  REQUIRE(d.answers.chosenFrom.choices.size() == 2);
  // The one with the more land first: 70 of 100 m.
  INFO(d.answers.chosenFrom.choices.join(u'\n').toStdString());
  CHECK(d.answers.chosenFrom.choices[0] == QStringLiteral("Pasar Lama (selama ini 0,70 ha)"));
  CHECK(d.answers.chosenFrom.choices[1] == QStringLiteral("Tepi Kali (selama ini 0,30 ha)"));
  d.answers.choice = 1;
  d.join({left, right});
  REQUIRE(d.session().snapshot().rts.size() == 1);
  CHECK(d.session().snapshot().rts.front().kawasanId == kawasan[0]);
  CHECK(d.said.back().text.contains(QStringLiteral("Kini semuanya dihitung di satu kawasan: Tepi Kali.")));
  QAbstractButton* const undo = d.offered(QStringLiteral("Urungkan"));
  REQUIRE(undo != nullptr);
  QTest::mouseClick(undo, Qt::LeftButton);
  d.settle();
  REQUIRE(d.session().snapshot().rts.size() == 2);

  // The real question, answered with Enter: it proposes the first.
  Prompts::replace(nullptr);
  onceAsked<QDialog>([](QDialog& question) {
    shoot(question, QStringLiteral("join-kawasan"));
    QTest::keyClick(&question, Qt::Key_Return);
  });
  d.join({left, right});
  REQUIRE(d.session().snapshot().rts.size() == 1);
  CHECK(d.session().snapshot().rts.front().kawasanId == kawasan[1]);
}

TEST_CASE("whose name RT of two kelurahan keep decides their kelurahan, which is said", "[area_cut]") {
  SquareRt d;
  FeatureId beside = 0;
  REQUIRE(d.session().edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    AdminArea kelurahan;
    kelurahan.name = "Sidomulyo";
    edit.putKelurahan(kelurahan);
    Rt rt = *d.session().snapshot().rtById(d.whole);
    rt.id = 0;
    rt.uuid.clear();
    rt.kelurahanId = kelurahan.id;
    rt.geometry = std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{{{kCutX + 200, kCutY},
                                                                               {kCutX + 260, kCutY},
                                                                               {kCutX + 260, kCutY + 50},
                                                                               {kCutX + 200, kCutY + 50},
                                                                               {kCutX + 200, kCutY}}}}}});
    edit.put(rt);
    beside = rt.id;
    return {};
  }));
  d.answers.choice = 1;
  d.join({d.whole, beside});
  CHECK(d.answers.choicesAsked == 1);  // both are in no kawasan
  CHECK(
      d.answers.chosenFrom.text.contains(QStringLiteral("RT gabungan masuk kelurahan RT itu, dengan semua angkanya.")));
  REQUIRE(d.session().snapshot().rts.size() == 1);
  CHECK(d.session().snapshot().rts.front().id == beside);
  CHECK(d.said.back().text.contains(QStringLiteral("Sidomulyo RT 001 RW 001")));
}

TEST_CASE("a neighbour that took a corner of the cut is not what undo leads to", "[area_cut]") {
  SquareRt d;
  FeatureId neighbour = 0;
  REQUIRE(d.session().edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    Rt beside = *d.session().snapshot().rtById(d.whole);
    beside.id = 0;
    beside.uuid.clear();
    beside.rt = "002";
    Ring corners = beside.geometry->polygons.front().rings.front();
    corners.pop_back();
    std::ranges::sort(corners, {}, &Point::y);
    const Point first = corners[corners.size() - 2];
    const Point second = corners.back();
    beside.geometry = std::make_shared<const MultiPolygon>(
        MultiPolygon{{Polygon{{{first, second, {second.x, second.y + 100}, {first.x, first.y + 100}, first}}}}});
    edit.put(beside);
    neighbour = beside.id;
    return {};
  }));
  const auto corners = [&] {
    return d.session().snapshot().rtById(neighbour)->geometry->polygons.front().rings.front().size();
  };
  const std::size_t before = corners();
  d.session().select({Level::Rt, d.whole});
  d.settle();
  d.action(Act::Split).trigger();
  d.draw({{kCutX + 30, kCutY - 20}, {kCutX + 30, kCutY + 120}});
  REQUIRE(d.session().snapshot().rts.size() == 3);
  REQUIRE(corners() == before + 1);
  const std::vector<AreaKey> whole{{Level::Rt, d.whole}};
  d.action(Act::Undo).trigger();
  CHECK(d.session().selection() == whole);
  d.action(Act::Redo).trigger();
  CHECK(d.session().selection() == whole);
}

TEST_CASE("card, table and paper mark estimates until they are confirmed", "[area_cut]") {
  SquareRt d;
  CHECK(cardMark(d).isEmpty());
  CHECK(estimatesOn(paper(d, d.whole)) == 0);
  CHECK_FALSE(paper(d, d.whole).total.contains(u'≈'));
  d.cut();
  const auto parts = d.parts();
  using Kind = RtTableModel::ColumnKind;
  for (const FeatureId part : parts) {
    d.session().select({Level::Rt, part});
    d.settle();
    CHECK(cardMark(d) == QStringLiteral("6 perkiraan"));
    CHECK(cell(d, part, Kind::Base, Parameter::Buildings, Qt::DisplayRole).startsWith(u'≈'));
    CHECK(cell(d, part, Kind::Base, Parameter::Buildings, Qt::ToolTipRole)
              .contains(QStringLiteral("perkiraan"), Qt::CaseInsensitive));
    CHECK(cell(d, part, Kind::Volume, Parameter::BuildingIrregularity, Qt::DisplayRole).startsWith(u'≈'));
    CHECK_FALSE(cell(d, part, Kind::Base, Parameter::DrainIdeal, Qt::DisplayRole).contains(u'≈'));
    CHECK(cell(d, part, Kind::Filled, {}, Qt::DisplayRole).contains(u'≈'));
    CHECK(cell(d, part, Kind::Class, {}, Qt::ToolTipRole).contains(QStringLiteral("6 perkiraan")));
    const RtSheet sheet = paper(d, part);
    CHECK(estimatesOn(sheet) == 6);
    // What is made of estimates is one.
    CHECK(sheet.total.startsWith(u'≈'));
    CHECK(sheet.slumClass.startsWith(u'≈'));
    CHECK(sheet.subtitle.contains(QStringLiteral("6 PERKIRAAN")));
    CHECK(sheet.source.contains(QStringLiteral("≈: perkiraan")));
  }
  d.session().select({Level::City, 0});
  d.settle();
  CHECK(cardMark(d).contains(QStringLiteral("12 perkiraan")));

  // One is typed anew in the form, the others are confirmed there by their button.
  d.session().select({Level::Rt, parts[0]});
  d.workspace().showFigureForm();
  d.settle();
  // The keys go there at once.
  CHECK(d.workspace().figures().isAncestorOf(QApplication::focusWidget()));
  shoot(*d.window, QStringLiteral("area-cut-form"));
  CHECK(cutOff(d) == "");
  d.workspace().figures().edit(Parameter::Buildings);
  d.settle();
  QWidget* const field = QApplication::focusWidget();
  REQUIRE(field != nullptr);
  QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClicks(field, QStringLiteral("13"));
  QTest::keyClick(field, Qt::Key_Return);
  d.settle();
  CHECK(figureOf(d, parts[0], Parameter::Buildings) == units(13));
  CHECK(cell(d, parts[0], Kind::Base, Parameter::Buildings, Qt::DisplayRole) == QStringLiteral("13"));
  CHECK(cardMark(d) == QStringLiteral("5 perkiraan"));
  auto* const all = d.workspace().figures().findChild<QPushButton*>(QStringLiteral("confirmAll"));
  REQUIRE(all != nullptr);
  REQUIRE(all->isVisible());
  QTest::mouseClick(all, Qt::LeftButton);
  d.settle();
  CHECK(cardMark(d).isEmpty());
  CHECK_FALSE(cell(d, parts[0], Kind::Volume, Parameter::BuildingIrregularity, Qt::DisplayRole).contains(u'≈'));
  CHECK_FALSE(cell(d, parts[0], Kind::Filled, {}, Qt::DisplayRole).contains(u'≈'));
  const RtSheet sheet = paper(d, parts[0]);
  CHECK(estimatesOn(sheet) == 0);
  CHECK_FALSE(sheet.source.contains(u'≈'));
  CHECK(estimatesOn(paper(d, parts[1])) == 6);
}

TEST_CASE("parts of one RT are estimates where they stand alone, and none in a sum that has both", "[area_cut]") {
  SquareRt d;
  d.addKawasan({{"Tepi Kali", -10, 110}});
  d.cut();
  const auto [left, right] = d.parts();
  using Kind = RtTableModel::ColumnKind;
  // 2 of 12 and 5 of 29 buildings are about 17 %.
  CHECK(cell(d, left, Kind::Percent, Parameter::BuildingIrregularity, Qt::DisplayRole) == QStringLiteral("≈ 16,67"));
  CHECK(cell(d, right, Kind::Percent, Parameter::BuildingIrregularity, Qt::DisplayRole) == QStringLiteral("≈ 17,24"));
  CHECK(cell(d, left, Kind::Class, {}, Qt::DisplayRole).startsWith(u'≈'));

  // The legend, the foot of the table, the kawasan and the city have the 1 ha that was entered.
  const Snapshot& snapshot = d.session().snapshot();
  const ScoreBoard& board = d.session().scores();
  const FeatureId survey = d.session().survey()->id;
  const MapLegend classes = classLegend(snapshot, survey, board.scores(Level::Rt));
  CHECK(classes.totals.hectares.amount == units(1));
  CHECK_FALSE(classes.totals.hectares.isEstimate);
  REQUIRE(classes.rows.size() == 1);
  CHECK_FALSE(classes.rows[0].hectares.isEstimate);
  CHECK(classLegend(snapshot, survey, {board.scores(Level::Rt)[0]}).totals.hectares.isEstimate);
  CHECK_FALSE(priorityLegend(snapshot, survey, d.session().regulation(), board.ranking()).totals.hectares.isEstimate);
  const auto* const foot = d.workspace().rtTable().findChild<SumRow*>();
  REQUIRE(foot != nullptr);
  for (const SumCell& each : foot->cells()) CHECK_FALSE(each.text.contains(u'≈'));
  CHECK_FALSE(
      knownSum(*board.scoreOf(Level::Kawasan, snapshot.kawasan.front().id), Parameter::AreaVerified).isEstimate);

  // Of one part alone each of them is an estimate.
  const auto* const model = d.workspace().rtTable().findChild<RtTableModel*>();
  REQUIRE(model != nullptr);
  const std::vector<SumCell> one = sumCells(*model, storedSums(*model, {model->rowOf(left).value()}));
  CHECK(std::ranges::any_of(one, [](const SumCell& each) { return each.text == QStringLiteral("≈ 16,67"); }));
}

TEST_CASE("what was filed for an RT is not the figure of its parts once it is cut", "[area_cut]") {
  SquareRt d;
  REQUIRE(d.session().edit({"import-numeric", {}}, [&](Edit& edit) -> Result<void> {
    FiledResult filed;
    filed.surveyId = d.session().survey()->id;
    filed.areaId = d.whole;
    filed.edition = d.session().regulation().edition;
    filed.total = 47;
    filed.tingkat = "KUMUH SEDANG";
    filed.source.file = "rt.xlsx";
    edit.put(filed);
    return {};
  }));
  d.settle();
  const auto totalOf = [&](FeatureId rt, int role = Qt::DisplayRole) {
    return cell(d, rt, RtTableModel::ColumnKind::FiledTotal, Parameter::AreaVerified, role);
  };
  const auto* const card = d.workspace().card().findChild<QLabel*>(QStringLiteral("filed"));
  REQUIRE(card != nullptr);
  CHECK(totalOf(d.whole) == QStringLiteral("47"));
  CHECK(card->text().startsWith(QStringLiteral("Menurut berkas (rt.xlsx)")));
  d.cut();
  for (const FeatureId part : d.parts()) {
    CHECK(totalOf(part) == QStringLiteral("(47)"));
    CHECK(totalOf(part, Qt::ToolTipRole).contains(QStringLiteral("RT yang masih utuh")));
    d.session().select({Level::Rt, part});
    d.settle();
    CHECK(card->text().startsWith(QStringLiteral("Menurut berkas untuk RT yang masih utuh")));
    CHECK(card->text().contains(QStringLiteral("total 47")));
  }
  shoot(*d.window, QStringLiteral("area-cut-filed"));
  CHECK(cutOff(d) == "");
  d.action(Act::Undo).trigger();
  CHECK(totalOf(d.whole) == QStringLiteral("47"));
}

TEST_CASE("an RT that reaches out of its kawasan is cut at its edge from the finding", "[area_cut]") {
  SquareRt d;
  FeatureId kawasanId = 0;
  REQUIRE(d.session().edit({"draw-area", {}}, [&](Edit& edit) -> Result<void> {
    Kawasan kawasan;
    kawasan.name = "Tepi Kali";
    kawasan.geometry = squareAt(kCutX - 30, kCutY - 20, 100);  // 70 x 80 m of the RT
    edit.put(kawasan);
    kawasanId = kawasan.id;
    Rt rt = *d.session().snapshot().rtById(d.whole);
    rt.kawasanId = kawasan.id;
    edit.put(rt);
    return {};
  }));
  d.workspace().setStep(Step::Data);
  d.workspace().showTable(Workspace::Table::Findings);
  auto* const model = d.window->findChild<FindingModel*>();
  REQUIRE(model != nullptr);
  const auto rowOfRule = [&] {
    REQUIRE(QTest::qWaitFor([&] { return !model->isRunning(); }, 60'000));
    const auto found = std::ranges::find(model->findings(), "rt-partly-in-kawasan", &Finding::rule);
    return found == model->findings().end() ? -1 : static_cast<int>(found - model->findings().begin());
  };
  const int row = rowOfRule();
  REQUIRE(row >= 0);
  FindingsPanel& panel = d.workspace().findings();
  panel.selectFinding(row);
  d.settle();
  const QString text = model->index(row, FindingModel::TextColumn).data().toString();
  INFO(text.toStdString());
  CHECK(text.startsWith(QStringLiteral("Hanya 56,1 % RT ini (0,5584 dari 0,9952 ha) di dalam kawasan Tepi Kali")));
  auto* const split = panel.findChild<QPushButton*>(QStringLiteral("splitByKawasan"));
  REQUIRE(split != nullptr);
  CHECK(split->isVisible());
  CHECK(split->text() == QStringLiteral("Potong di tepi kawasan"));
  shoot(*d.window, QStringLiteral("area-cut-edge"));
  CHECK(cutOff(d) == "");
  const std::string before = contentOf(d.session().path());
  QTest::mouseClick(split, Qt::LeftButton);
  d.settle();
  REQUIRE(d.session().snapshot().rts.size() == 2);
  const auto [outside, inside] = d.parts();
  CHECK(d.session().snapshot().rtById(inside)->kawasanId == kawasanId);
  CHECK(d.session().snapshot().rtById(outside)->kawasanId == 0);
  CHECK(rowOfRule() < 0);
  d.action(Act::Undo).trigger();
  CHECK(contentOf(d.session().path()) == before);
}

TEST_CASE("an RT in two kawasan is cut along their border from its finding", "[area_cut]") {
  OpenWindow d;
  d.workspace().setStep(Step::Data);
  d.workspace().showTable(Workspace::Table::Findings);
  auto* const model = d.window->findChild<FindingModel*>();
  REQUIRE(model != nullptr);
  REQUIRE(QTest::qWaitFor([&] { return !model->isRunning(); }, 60'000));
  const auto rowOfRule = [&] {
    for (int row = 0; row < model->rowCount(); ++row) {
      if (model->findings()[static_cast<std::size_t>(row)].rule == "rt-in-two-kawasan") return row;
    }
    return -1;
  };
  const int row = rowOfRule();
  REQUIRE(row >= 0);
  const Finding finding = model->findings()[static_cast<std::size_t>(row)];
  FeatureId rtId = 0;
  for (const Subject& subject : finding.subjects) {
    if (subject.level == Level::Rt) rtId = subject.id;
  }
  REQUIRE(rtId != 0);
  FindingsPanel& panel = d.workspace().findings();
  panel.selectFinding(row);
  d.settle();
  auto* const split = panel.findChild<QPushButton*>(QStringLiteral("splitByKawasan"));
  REQUIRE(split != nullptr);
  CHECK(split->isVisible());
  CHECK(split->text() == QStringLiteral("Belah menurut kawasan"));
  shoot(*d.window, QStringLiteral("area-cut-finding"));
  CHECK(cutOff(d) == "");
  const Snapshot before = d.session().snapshot();
  const std::string content = contentOf(d.path());
  QTest::mouseClick(split, Qt::LeftButton);
  d.settle();

  const Snapshot& now = d.session().snapshot();
  REQUIRE(now.rts.size() == before.rts.size() + 1);
  std::vector<const Rt*> parts;
  for (const Rt& rt : now.rts) {
    if (before.rtById(rt.id) == nullptr || rt.id == rtId) parts.push_back(&rt);
  }
  REQUIRE(parts.size() == 2);
  CHECK(parts[0]->kawasanId != parts[1]->kawasanId);
  CHECK(parts[0]->part != parts[1]->part);
  double area = 0;
  for (const Rt* part : parts) {
    const Kawasan* const kawasan = now.kawasanById(part->kawasanId);
    REQUIRE(kawasan != nullptr);
    CHECK(overlapArea(*part->geometry, *kawasan->geometry) == Approx(planeArea(*part->geometry)).epsilon(0.01));
    area += planeArea(*part->geometry);
  }
  CHECK(area == Approx(planeArea(*before.rtById(rtId)->geometry)).margin(0.1));
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Parameter parameter = parameterAt(i);
    const FeatureId survey = d.session().survey()->id;
    const FigureTable& table = before.figuresOf(survey);
    const auto index = table.indexOfRt(rtId);
    REQUIRE(index.has_value());
    const Micro whole = table.row(index.value_or(0))[parameter];
    const Micro first = figureOf(d, parts[0]->id, parameter);
    const Micro second = figureOf(d, parts[1]->id, parameter);
    INFO(identifierOf(parameter));
    CHECK((isMissing(whole) ? isMissing(first) && isMissing(second) : first + second == whole));
    const bool isMarked = !isMissing(whole) && whole != 0;
    for (const Rt* part : parts) CHECK(now.isEstimate(survey, part->id, parameter) == isMarked);
  }
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().text.contains(QStringLiteral("2 bagian")));
  CHECK(d.said.back().text.contains(QStringLiteral("perkiraan")));
  REQUIRE(QTest::qWaitFor([&] { return !model->isRunning(); }, 60'000));
  CHECK(rowOfRule() < 0);
  d.action(Act::Undo).trigger();
  CHECK(contentOf(d.path()) == content);
}
