// The same figures by both editions of the regulation, side by side in a window.

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <algorithm>

#include "tests/support/catch.h"
#include "tests/ui/bubble.h"
#include "tests/ui/figures_city.h"
#include "ui/dialogs/edition_comparison_window.h"
#include "ui/panels/figure_explanation.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr int kTotalFirst = 1;
constexpr int kTotalSecond = 3;
constexpr int kStoredColumn = 6;

void clickEditionCell(QTableView& table, int row, int column) {
  const QModelIndex index = table.model()->index(row, column);
  table.scrollTo(index);
  QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
}

void waitForEditions(Session& session) {
  QTest::qWait(450);  // the window waits for the end of typing
  session.jobs().waitUntilIdle();
}

}  // namespace

TEST_CASE("the same figures by both editions stand side by side as the command line compares them", "[editions]") {
  OpenCity city;
  Session& session = city.session;
  std::vector<FigureRef> heard;
  QObject::connect(&session, &Session::explainWanted, &session, [&](const FigureRef& ref) { heard.push_back(ref); });
  const std::string content = contentOf(session.path());
  EditionComparisonWindow window(session);
  present(window, 1000, 480);
  session.jobs().waitUntilIdle();
  auto& table = *child<QTableView>(window, "editions");
  const auto& second = *child<QComboBox>(window, "secondEdition");
  CHECK(child<QComboBox>(window, "firstEdition")->currentData().toString().toStdString() ==
        session.regulation().edition);
  const std::string other = second.currentData().toString().toStdString();
  CHECK(other == "permen-02-2016");
  for (const auto& [level, key] : {std::pair(0, "rt"), std::pair(1, "kelurahan"), std::pair(2, "kawasan")}) {
    child<QComboBox>(window, "comparedLevel")->setCurrentIndex(level);
    session.jobs().waitUntilIdle();
    const Json compared = city.files().json({"score", "kota.gpkg", "--level", key, "--compare", other});
    const Json scored = city.files().json({"score", "kota.gpkg", "--level", key});
    REQUIRE(table.model()->rowCount() == static_cast<int>(compared["areas"].size()));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
      const Json& area = compared["areas"][static_cast<std::size_t>(row)];
      INFO(area.dump());
      const auto own =
          std::ranges::find_if(scored["areas"], [&](const Json& each) { return each["id"] == area["id"]; });
      REQUIRE(own != scored["areas"].end());
      const bool isPartial = (*own)["rt_with_figures"].get<int>() < (*own)["rt_count"].get<int>();
      const QString mark = isPartial ? QStringLiteral("≈ ") : QString();
      CHECK(cellText(table, row, 0).toStdString() == area["name"].get<std::string>());
      for (const auto& [side, column] : {std::pair("first", kTotalFirst), std::pair("second", kTotalSecond)}) {
        if (area[side]["total"].is_number())
          CHECK(cellText(table, row, column) == mark + QString::number(area[side]["total"].get<int>()));
      }
      CHECK(cellText(table, row, 5) == (area["class_differs"].get<bool>()      ? QStringLiteral("berbeda")
                                        : area["class_may_differ"].get<bool>() ? QStringLiteral("mungkin berbeda")
                                                                               : QStringLiteral("–")));
    }
  }
  // The project's own total is explained by its rule, the one of the other edition by its values; both beside the
  // cell, as the window may lie over the card.
  clickEditionCell(table, 0, kTotalFirst);
  REQUIRE(bubbleFigure(window).has_value());
  CHECK(bubbleFigure(window)->figure == "total");
  CHECK_FALSE(explainFigure(session, *bubbleFigure(window)).lines.empty());
  keepShot(window, QStringLiteral("editions-bubble"));
  clickEditionCell(table, 0, kTotalSecond);
  CHECK_FALSE(bubbleFigure(window).has_value());
  CHECK(heard.empty());
  CHECK(bubbleText(window).contains(QStringLiteral("2016")));
  clickEditionCell(table, 0, 5);
  CHECK(bubbleText(window).contains(QStringLiteral("2018")));
  CHECK(table.isColumnHidden(kStoredColumn));  // nothing was stored
  keepShot(window, QStringLiteral("editions-window"));
  // The heading of figures stands on their side.
  const QVariant side = table.model()->headerData(kTotalFirst, Qt::Horizontal, Qt::TextAlignmentRole);
  CHECK(Qt::Alignment(side.toInt()).testFlag(Qt::AlignRight));

  const Json kawasan = city.files().json({"score", "kota.gpkg", "--level", "kawasan", "--compare", other});
  QTest::mouseClick(child<QCheckBox>(window, "differingOnly"), Qt::LeftButton, {}, {8, 8});
  CHECK(table.model()->rowCount() == kawasan["differing"].get<int>() + kawasan["open"].get<int>());
  CHECK(kawasan["open"].get<int>() > 0);  // three figures that only the other edition asks for are missing
  child<QComboBox>(window, "secondEdition")->setCurrentIndex(child<QComboBox>(window, "firstEdition")->currentIndex());
  session.jobs().waitUntilIdle();
  CHECK(table.model()->rowCount() == 0);
  CHECK(child<QLabel>(window, "comparisonSummary")->text().contains(QStringLiteral("dua edisi yang berbeda")));
  CHECK(contentOf(session.path()) == content);
  QTest::mouseClick(window.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close), Qt::LeftButton);
  CHECK_FALSE(window.isVisible());
}

TEST_CASE("results that were stored keep their edition and total while the figures go on", "[editions]") {
  OpenCity city;
  Session& session = city.session;
  REQUIRE(city.files().run({"score", "kota.gpkg", "--level", "rt", "--edition", "permen-02-2016", "--store"}).status ==
          0);
  session.reload();
  EditionComparisonWindow window(session);
  present(window, 1000, 480);
  child<QComboBox>(window, "comparedLevel")->setCurrentIndex(0);
  session.jobs().waitUntilIdle();
  auto& table = *child<QTableView>(window, "editions");
  REQUIRE_FALSE(table.isColumnHidden(kStoredColumn));
  const AreaScore* all = nullptr;
  int row = 0;
  for (std::size_t i = 0; i < session.scores().scores(Level::Rt).size(); ++i) {
    const AreaScore& score = session.scores().scores(Level::Rt)[i];
    if (!score.score.total() || score.score.indicators.back().value != 5) continue;
    all = &score;
    row = static_cast<int>(i);
    break;
  }
  REQUIRE(all != nullptr);
  const QString stored = cellText(table, row, kStoredColumn);
  // By 2016 three indicators are missing: the total is a range, whose lower end is what is known.
  const auto least = [&] { return cellText(table, row, kTotalSecond).section(u'–', 0, 0).toInt(); };
  const int before = least();
  CHECK(before > 0);
  CHECK(stored.startsWith(cellText(table, row, kTotalSecond)));  // both by 2016
  CHECK(stored.endsWith(QStringLiteral("(2016)")));
  const FeatureId rt = all->areaId;
  REQUIRE(writeFigures(session, {{rt, Parameter::FireEquipment, 0}}));
  waitForEditions(session);
  CHECK(least() == before - 5);
  CHECK(cellText(table, row, kStoredColumn) == stored);
  clickEditionCell(table, row, kStoredColumn);
  CHECK(bubbleText(window).startsWith(stored));
  keepShot(window, QStringLiteral("editions-stored"));
}
