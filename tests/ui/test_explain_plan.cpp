// "Where does this come from?" for money and effects of the plan, hectares by year, the legend of the map and the texts
// of findings.

#include <QAction>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>
#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <set>

#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "tests/support/catch.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/models/activity_words.h"
#include "ui/models/report_parts.h"
#include "ui/models/report_table_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/activities_panel.h"
#include "ui/panels/figure_explanation.h"
#include "ui/panels/findings_panel.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tree.h"
#include "ui/panels/progress_panel.h"
#include "ui/panels/report_tables_panel.h"
#include "ui/panels/sum_row.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/origin_text.h"
#include "ui/text/plan_text.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

struct PlanDeskCity {
  PlanDeskCity() {
    QObject::connect(&city.session, &Session::explainWanted, &city.session,
                     [this](const FigureRef& ref) { heard.push_back(ref); });
    plan.setShown(true);
    city.session.jobs().waitUntilIdle();
  }
  /// The bubble that a click on the cell shows; empty where none does.
  QString bubble(QAbstractItemView& view, const QModelIndex& index) {
    heard.clear();
    view.scrollTo(index);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(index).center());
    return bubbleText(view);
  }

  OpenCity city;
  PlanState plan{city.session};
  PlanTrial trial{plan};
  std::vector<FigureRef> heard;
};

}  // namespace

TEST_CASE("cost and volume of every activity say what they are made of", "[explain_plan]") {
  PlanDeskCity desk;
  ActivitiesPanel panel(desk.plan, desk.trial);
  present(panel, 1200, 400);
  auto& table = *child<QTableView>(panel, "activities");
  REQUIRE(table.model()->rowCount() > 0);
  const Snapshot& snapshot = desk.city.session.snapshot();
  int funded = 0;
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    const auto index = [&](int column) { return table.model()->index(row, column); };
    const QString cost = desk.bubble(table, index(ActivityModel::CostColumn));
    CHECK(cost.startsWith(QStringLiteral("Biaya rencana")));
    INFO(cost.toStdString());
    CHECK(cost.contains(QStringLiteral("Diisi oleh:")));
    // The file it came with: one of the two of the practice city.
    CHECK((cost.contains(QStringLiteral("kegiatan.csv")) || cost.contains(QStringLiteral("rencana.csv"))));
    const auto& model = *static_cast<ActivityModel*>(table.model());
    for (const ActivityFunding& each : snapshot.fundingOf(model.activityAt(row))) {
      if (!each.planned) continue;
      ++funded;
      CHECK(cost.contains(formatNumber(static_cast<double>(*each.planned), 0, Language::Indonesian)));
    }
    const QString volume = desk.bubble(table, index(ActivityModel::CriteriaColumn));
    CHECK(volume.contains(snapshot.effectsOf(model.activityAt(row)).empty() ? QStringLiteral("belum diisi")
                                                                            : QStringLiteral("RT 0")));
  }
  CHECK(funded > 0);
  // A double click opens the activity, without the answer of its first press.
  const QModelIndex first = table.model()->index(0, ActivityModel::CostColumn);
  REQUIRE_FALSE(desk.bubble(table, first).isEmpty());
  const QSignalSpy opened(&panel, &ActivitiesPanel::changeWanted);
  QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
  QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, table.visualRect(first).center());
  CHECK(opened.count() == 1);
  CHECK(bubbleText(table).isEmpty());
  auto& sums = *panel.findChild<SumRow*>();
  const int at = table.columnViewportPosition(ActivityModel::CostColumn);
  QTest::mouseClick(&sums, Qt::LeftButton, {}, {at + 5, 5});
  CHECK(bubbleText(panel).contains(QStringLiteral("kegiatan yang ditampilkan")));
}

TEST_CASE("the hectares of every year say which areas count", "[explain_plan]") {
  PlanDeskCity desk;
  ProgressPanel panel(desk.plan);
  present(panel, 1100, 400);
  const QAbstractItemModel& model = *panel.table().model();
  REQUIRE(model.rowCount() > 0);
  int explained = 0;
  for (int row = 0; row < model.rowCount(); ++row) {
    for (int column = 3; column < model.columnCount(); ++column) {
      const QModelIndex index = model.index(row, column);
      if (index.data().toString().isEmpty()) continue;
      INFO(row << " " << column);
      CHECK_FALSE(desk.bubble(panel.table(), index).isEmpty());
      ++explained;
    }
  }
  CHECK(explained > 20);
  keepShot(panel, QStringLiteral("bubble-ledger"));
  // What is slum at the opening names its RT, the largest first: their hectares are those of the RT table.
  const auto& line = desk.plan.figures()->ledger.lines.front();
  const HectareParts& parts = line.parts.front().slum;
  REQUIRE(parts.count == line.levels.front().slumAreas);
  REQUIRE_FALSE(parts.largest.empty());
  const AreaScore& largest = *desk.city.session.scores().scoreOf(Level::Rt, parts.largest.front().areaId);
  CHECK(parts.largest.front().hectares == amountOf(largest.sums, Parameter::AreaVerified));
  CHECK(std::ranges::is_sorted(parts.largest, std::ranges::greater{}, &HectarePart::hectares));
  CHECK(desk.bubble(panel.table(), model.index(0, 3))
            .contains(desk.city.session.nameOf({Level::Rt, largest.areaId}) + QStringLiteral(": ")));

  // Begun with a later survey the years before it are not there, and a button shows them.
  auto* const earlier = panel.findChild<QPushButton*>(QStringLiteral("earlierSurvey"));
  REQUIRE(earlier != nullptr);
  CHECK_FALSE(earlier->isVisible());
  const Survey first = *desk.city.session.survey();
  Survey later{0, "2030", 2030};
  REQUIRE(desk.city.session.edit({"test", {}}, [&](Edit& edit) -> Result<void> {
    edit.put(later);
    return {};
  }));
  const auto shown = [&] {
    desk.city.session.jobs().waitUntilIdle();
    settle();
    return earlier->isVisible();
  };
  desk.city.session.showSurvey(later.id);
  CHECK(shown());
  CHECK(earlier->text().contains(toQString(first.name)));
  QTest::mouseClick(earlier, Qt::LeftButton);
  CHECK(desk.city.session.survey()->id == first.id);
  CHECK_FALSE(shown());
}

TEST_CASE("every number of the standard tables is explained in the card or by a bubble", "[explain_plan]") {
  PlanDeskCity desk;
  ReportTablesPanel panel(desk.city.session);
  present(panel, 1300, 500);
  for (const ReportKind kind :
       {ReportKind::Rt, ReportKind::Locations, ReportKind::Profile, ReportKind::Programme, ReportKind::ProgrammeYears,
        ReportKind::FiveYear, ReportKind::Memorandum, ReportKind::Needs, ReportKind::Progress, ReportKind::Sources,
        ReportKind::Kelurahan, ReportKind::Upkeep}) {
    panel.choose(kind);
    desk.city.session.jobs().waitUntilIdle();
    REQUIRE(panel.model().table() != nullptr);
    const ReportTable& table = *panel.model().table();
    for (int column = 0; column < panel.model().columnCount(); ++column) {
      const ReportColumn& of = table.columns[static_cast<std::size_t>(column)];
      if (of.type == ReportType::Text || of.type == ReportType::Year || of.field == ReportField::Number) continue;
      for (int row = 0; row < panel.model().rowCount(); ++row) {
        const QModelIndex index = panel.model().index(row, column);
        const QString text = index.data().toString();
        if (text.isEmpty() || text == QStringLiteral("–")) continue;
        INFO(keyOf(kind) << " " << of.key << " " << text.toStdString());
        CHECK((panel.model().figureAt(index).has_value() || !panel.model().howAt(index).isEmpty()));
        if (row > 3 && row + 2 < panel.model().rowCount()) row = panel.model().rowCount() - 2;  // and the sums
      }
    }
  }
  panel.choose(ReportKind::Sources);
  desk.city.session.jobs().waitUntilIdle();
  const auto planned = panel.model().table()->find(ReportField::PlannedCost);
  REQUIRE(planned.has_value());
  const int last = panel.model().rowCount() - 1;
  CHECK(desk.bubble(panel.table(), panel.model().index(last, static_cast<int>(*planned)))
            .contains(QStringLiteral("jumlah dari %1 baris").arg(last)));
  // A source names the activities that it pays below their sum, the largest amount first.
  const QStringList lines = desk.bubble(panel.table(), panel.model().index(0, static_cast<int>(*planned))).split(u'\n');
  REQUIRE(lines.size() > 2);
  const Snapshot& snapshot = desk.city.session.snapshot();
  const std::string source = moneyBySource(snapshot).front().source;
  Rupiah most = 0;
  for (const Activity& activity : snapshot.activities) {
    Rupiah paid = 0;
    for (const ActivityFunding& each : snapshot.fundingOf(activity.id))
      paid += each.source == source && !isCancelled(snapshot, activity.id) ? each.planned.value_or(0) : 0;
    most = std::max(most, paid);
  }
  REQUIRE(most > 0);
  CHECK(lines[2].contains(formatRupiah(most, Language::Indonesian)));
}

TEST_CASE("the parts of a sum are named as a reader knows their rows, not by their numbers", "[explain_plan]") {
  PlanDeskCity desk;
  ReportTablesPanel panel(desk.city.session);
  present(panel, 1300, 500);
  panel.choose(ReportKind::Kelurahan);
  desk.city.session.jobs().waitUntilIdle();
  const int activities = static_cast<int>(*panel.model().table()->find(ReportField::ActivitiesFiled));
  const int sum = panel.model().rowCount() - 1;
  const QStringList lines = panel.model().howAt(panel.model().index(sum, activities)).split(u'\n');
  const auto isOfKelurahan = [&](const QString& line) {
    return std::ranges::any_of(desk.city.session.snapshot().kelurahan, [&](const AdminArea& area) {
      return line.startsWith(toQString(area.name) + QStringLiteral(": "));
    });
  };
  CHECK(std::ranges::count_if(lines, isOfKelurahan) > 1);
}

TEST_CASE("what no source covers of a cost is among the parts of its row", "[explain_plan]") {
  PlanDeskCity desk;
  Session& session = desk.city.session;
  const auto isPaid = [&](const Activity& each) {
    const auto funding = session.snapshot().fundingOf(each.id);
    const auto isKnown = [](const ActivityFunding& row) { return row.planned.has_value(); };
    return !funding.empty() && std::ranges::all_of(funding, isKnown) && !isCancelled(session.snapshot(), each.id);
  };
  const auto& activities = session.snapshot().activities;
  const auto found = std::ranges::find_if(activities, isPaid);
  REQUIRE(found != activities.end());
  Activity dearer = *found;
  constexpr Rupiah kRest = 987'654'321'000;  // more than any other activity costs
  dearer.costPlanned = kRest;
  for (const ActivityFunding& row : session.snapshot().fundingOf(dearer.id)) *dearer.costPlanned += *row.planned;
  REQUIRE(session.edit({"change-activity", {{"activity", dearer.name}}}, [&](Edit& edit) -> Result<void> {
    edit.put(dearer);
    return {};
  }));
  ReportTablesPanel panel(session);
  present(panel, 1300, 500);
  panel.choose(ReportKind::Sources);
  session.jobs().waitUntilIdle();
  const ReportTable& table = *panel.model().table();
  const int open = static_cast<int>(table.rows.size()) - 1;  // what has no source stands last
  const int planned = static_cast<int>(*table.find(ReportField::PlannedCost));
  const QStringList lines = desk.bubble(panel.table(), panel.model().index(open, planned)).split(u'\n');
  REQUIRE(lines.size() > 2);
  CHECK(lines[1].contains(QStringLiteral("kegiatan, bersama ")));  // their sum stands above them
  CHECK(lines[2] == QStringLiteral("%1: %2").arg(toQString(dearer.name), formatRupiah(kRest, Language::Indonesian)));
}

TEST_CASE("counts and hectares by source and by year name every RT and activity behind them", "[explain_plan]") {
  PlanDeskCity desk;
  ReportTablesPanel panel(desk.city.session);
  present(panel, 1300, 500);
  for (const ReportKind kind : {ReportKind::Sources, ReportKind::FiveYear}) {
    panel.choose(kind);
    desk.city.session.jobs().waitUntilIdle();
    const ReportTable& table = *panel.model().table();
    const auto rts = *table.find(ReportField::TouchedRt);
    const auto hectares = *table.find(ReportField::TouchedHectares);
    const auto works = *table.find(ReportField::ActivityCount);
    for (std::size_t row = 0; row <= table.rows.size(); ++row) {
      const bool isSum = row == table.rows.size();
      INFO(keyOf(kind) << " " << row);
      const auto& cells = isSum ? table.totals : table.rows[row];
      // Above the parts stand the definition and of a sum that each counts once, of several works their sum.
      const qsizetype above = isSum ? 2 : 1;
      const auto linesAt = [&](std::size_t column) {
        const auto index = panel.model().index(static_cast<int>(row), static_cast<int>(column));
        return desk.bubble(panel.table(), index).split(u'\n');
      };
      CHECK(linesAt(rts).size() == above + std::get<std::int64_t>(cells[rts]));
      const auto count = std::get<std::int64_t>(cells[works]);
      CHECK(linesAt(works).size() == above + count + (count > 1 ? 1 : 0));
      Micro sum = 0;
      for (const QString& line : linesAt(hectares).mid(above)) {
        QString amount = line.section(QStringLiteral(": "), -1).section(u' ', 0, 0);
        bool isNumber = false;
        const double part = amount.remove(u'.').replace(u',', u'.').toDouble(&isNumber);
        if (isNumber) sum += std::llround(part * static_cast<double>(kMicroPerUnit));
      }
      if (const auto* const shown = std::get_if<Amount>(&cells[hectares]))
        CHECK(std::abs(sum - shown->micro) <= 50 * std::get<std::int64_t>(cells[rts]));  // four decimals of each
    }
  }
}

TEST_CASE("a cell of one kind of kawasan names those alone, with what adds up to it", "[explain_plan]") {
  PlanDeskCity desk;
  ReportTablesPanel panel(desk.city.session);
  present(panel, 1300, 500);
  panel.choose(ReportKind::FiveYear);
  desk.city.session.jobs().waitUntilIdle();
  const ReportTable& table = *panel.model().table();
  int counts = 0;
  int amounts = 0;
  for (std::size_t column = *table.find(ReportField::KawasanHectares); column < table.columns.size(); ++column) {
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
      const ReportCell& cell = table.rows[row][column];
      INFO(table.columns[column].key << " " << row);
      const QString parts = partsOfCell(desk.city.session, table, row, column);
      const QStringList lines = parts.isEmpty() ? QStringList() : parts.split(u'\n');
      if (const auto* const count = std::get_if<std::int64_t>(&cell)) {
        CHECK(lines.size() == *count);
        counts += static_cast<int>(*count);
        continue;
      }
      const auto* const shown = std::get_if<Amount>(&cell);
      if (shown == nullptr || isMissing(shown->micro)) continue;
      Micro sum = 0;
      for (const QString& line : lines) {
        bool isNumber = false;
        QString amount = line.section(QStringLiteral(": "), -1).remove(QStringLiteral("≥ ")).section(u' ', 0, 0);
        const double part = amount.remove(u'.').replace(u',', u'.').toDouble(&isNumber);
        if (isNumber) sum += std::llround(part * static_cast<double>(kMicroPerUnit));
      }
      CHECK(std::abs(sum - shown->micro) <= 50 * lines.size());  // four decimals of each
      if (shown->micro > 0) ++amounts;
    }
  }
  CHECK(counts > 0);
  CHECK(amounts > 0);
}

TEST_CASE("of two works with one name the money tells their kelurahan", "[explain_plan]") {
  PlanDeskCity desk;
  Session& session = desk.city.session;
  const Snapshot& snapshot = session.snapshot();
  REQUIRE(snapshot.kelurahan.size() > 1);
  const std::array<const AdminArea*, 2> places{&snapshot.kelurahan[0], &snapshot.kelurahan[1]};
  const std::array names{toQString(places[0]->name), toQString(places[1]->name)};
  REQUIRE(session.edit({"test", {}}, [&, ids = std::array{places[0]->id, places[1]->id}](Edit& edit) -> Result<void> {
    for (std::size_t i = 0; i < 2; ++i) {
      Activity alike;
      alike.name = "Jalan kembar";
      alike.kelurahanId = ids[i];
      alike.costPlanned = i == 0 ? 45'000'000 : 20'000'000;
      edit.put(alike);
    }
    return {};
  }));
  const QStringList lines = costedActivities(session.snapshot(), [](const Activity& each) {
                              return each.name == "Jalan kembar";
                            }).split(u'\n');
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] == QStringLiteral("2 kegiatan, bersama Rp 65.000.000"));
  CHECK(lines[1] == QStringLiteral("Jalan kembar (%1): Rp 45.000.000").arg(names[0]));
  CHECK(lines[2] == QStringLiteral("Jalan kembar (%1): Rp 20.000.000").arg(names[1]));
}

TEST_CASE("the legend of the map names the areas behind its counts", "[explain_plan]") {
  PlanDeskCity desk;
  LayersPanel panel(desk.city.session);
  present(panel, 290, 640);
  auto& tree = *child<LayersTree>(panel, "layers");
  for (const FillBy fill : {FillBy::Class, FillBy::Priority}) {
    MapLayers layers = panel.layers();
    layers.fill = fill;
    panel.setLayers(layers);
    settle();
    QTest::qWait(20);
    QTreeWidgetItem* legend = nullptr;
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
      if (tree.topLevelItem(i)->text(2) == QStringLiteral("ha")) legend = tree.topLevelItem(i);
    }
    REQUIRE(legend != nullptr);
    legend->setExpanded(true);
    settle();
    const QModelIndex top = tree.model()->index(tree.indexOfTopLevelItem(legend), 0);
    int rows = 0;
    for (int i = 0; i < legend->childCount(); ++i) {
      if (legend->child(i)->text(1).isEmpty()) continue;
      INFO(legend->child(i)->text(0).toStdString());
      const QString how = desk.bubble(tree, tree.model()->index(i, 1, top));
      CHECK_FALSE(how.isEmpty());
      if (how.contains(u'\n') && fill == FillBy::Class)
        CHECK(how.startsWith(legend->child(i)->text(1) + QStringLiteral(" RT")));
      ++rows;
    }
    CHECK(rows > 2);
  }
  MapLayers layers = panel.layers();
  layers.fill = FillBy::Class;
  panel.setLayers(layers);
  settle();
  QTest::qWait(20);
  const QStringList legend = tree.legendRows();
  REQUIRE_FALSE(legend.isEmpty());
  for (int i = 0; i < tree.topLevelItemCount(); ++i) {
    QTreeWidgetItem* const group = tree.topLevelItem(i);
    if (group->text(2) != QStringLiteral("ha")) continue;
    const QModelIndex top = tree.model()->index(i, 0);
    for (int row = 0; row < group->childCount(); ++row) {
      if (!group->child(row)->data(2, LayersTree::SumRole).toBool()) continue;
      desk.bubble(tree, tree.model()->index(row, 2, top));
      REQUIRE(desk.heard.size() == 1);
      CHECK(desk.heard.front().area == AreaKey{Level::City, 0});
      CHECK(desk.heard.front().figure == "area_verified");
    }
  }
}

TEST_CASE("the figure of a finding is explained by the menu of its text", "[explain_plan]") {
  PlanDeskCity desk;
  FindingModel model(desk.city.session);
  FindingsPanel panel(desk.city.session, model);
  present(panel, 1006, 300);
  REQUIRE(QTest::qWaitFor([&] { return !model.isRunning(); }, 60000));
  auto* const menu = panel.table().findChild<QAction*>(QStringLiteral("explainCell"));
  REQUIRE(menu != nullptr);
  std::set<std::string> explained;
  for (int row = 0; row < panel.table().model()->rowCount(); ++row) {
    const QModelIndex index = panel.table().model()->index(row, FindingModel::TextColumn);
    panel.table().setCurrentIndex(index);
    panel.table().scrollTo(index);
    desk.heard.clear();
    hideBubble(panel);  // the menu presses nothing in the window
    menu->trigger();
    INFO(index.data().toString().toStdString());
    if (desk.heard.empty()) {
      CHECK_FALSE(bubbleText(panel).isEmpty());
      continue;
    }
    CHECK_FALSE(explainFigure(desk.city.session, desk.heard.front()).lines.empty());
    explained.insert(desk.heard.front().figure);
  }
  CHECK(explained.contains("difference"));
  CHECK(explained.size() > 2);
}

TEST_CASE("money, volumes, prices and reduced hectares of the plan tell what stood there before", "[explain_plan]") {
  PlanDeskCity desk;
  Session& session = desk.city.session;
  session.project().setPerson("Rina");
  const auto write = [&](const EditLabel& label, const std::function<void(Edit&)>& what) {
    REQUIRE(session.edit(label, [&](Edit& edit) -> Result<void> {
      what(edit);
      return {};
    }));
  };
  const Rt rt = session.snapshot().rts.list().front();
  Activity road;
  road.name = "Jalan beton";
  road.year = 2025;
  road.costPlanned = 150'000'000;
  ActivityFunding paid{0, 0, "dak", {}, 150'000'000, std::nullopt};
  ActivityEffect effect{0, 0, rt.id, Parameter::RoadSurface, 120 * kMicroPerUnit};
  write({"new-activity", {{"activity", road.name}}}, [&](Edit& edit) {
    edit.put(road);
    paid.activityId = effect.activityId = road.id;
    edit.put(paid);
    edit.put(effect);
  });
  const auto lines = [&] { return activityOriginHow(session, road.id).split(u'\n'); };
  REQUIRE(lines().size() == 2);  // below the heading
  CHECK_FALSE(lines().back().contains(QStringLiteral("sebelumnya")));
  write({"change-activity", {{"activity", road.name}, {"parts", "years,cost"}}}, [&](Edit& edit) {
    road.costPlanned = 175'000'000;
    road.year = 2026;
    edit.put(road);
    effect.volume = 100 * kMicroPerUnit;
    edit.put(effect);
    paid.realised = 140'500'000;
    edit.put(paid);
  });
  REQUIRE(lines().size() == 3);
  const QString change = lines()[1];
  INFO(change.toStdString());
  CHECK(change.contains(QStringLiteral(" · Rina · ")));
  CHECK(change.contains(QStringLiteral("biaya rencana Rp 150.000.000")));
  CHECK(change.contains(QStringLiteral("tahun 2025; ")));
  CHECK(change.contains(fundingName("dak") + QStringLiteral(", nyata dibayar ") + missingText()));
  CHECK(change.contains(QStringLiteral("(%1) 120").arg(toQString(fullName(session.snapshot(), rt)))));

  UnitCost price{0, "jalan_beton", Parameter::RoadSurface, 250'000, "HSPK 2024"};
  write({"set-unit-cost", {}}, [&](Edit& edit) { edit.put(price); });
  price.rupiah = 275'000;
  write({"set-unit-cost", {}}, [&](Edit& edit) { edit.put(price); });
  const QStringList prices = entryLines(priceOriginsOf(session.project(), price));
  REQUIRE(prices.size() == 2);
  CHECK(prices.front().endsWith(QStringLiteral("(sebelumnya: harga Rp 250.000)")));

  Minutes minutes;
  minutes.number = "660/7";
  minutes.date = {2025, 3, 4};
  MinutesLine line;
  line.level = Level::Kelurahan;
  line.areaId = rt.kelurahanId;
  line.hectares = 5 * kMicroPerUnit / 2;
  write({"test", {}}, [&](Edit& edit) {
    edit.put(minutes);
    line.minutesId = minutes.id;
    edit.put(line);
  });
  line.hectares = 3 * kMicroPerUnit;
  write({"test", {}}, [&](Edit& edit) { edit.put(line); });
  const QStringList reduced = entryLines(minutesOriginsOf(session.project(), line));
  REQUIRE(reduced.size() == 2);
  CHECK(reduced.front().endsWith(QStringLiteral("(sebelumnya: hektare yang berkurang 2,5)")));
}
