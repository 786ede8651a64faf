#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

#include "core/base/dates.h"
#include "tests/ui/panel_support.h"
#include "ui/panels/area_forms.h"
#include "ui/panels/card_panel.h"
#include "ui/panels/figure_explanation.h"
#include "ui/panels/ranking_panel.h"
#include "ui/text/language.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

QString cell(RankingPanel& panel, int row, RankingModel::Column column) {
  return panel.table().model()->index(row, column).data().toString();
}

QString text(const Json& json) {
  return QString::fromStdString(json.get<std::string>());
}

void checkEqualsCommandLine(const Desk& desk, RankingPanel& panel) {
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  REQUIRE(panel.model().rowCount() == static_cast<int>(areas.size()));
  for (int row = 0; row < panel.model().rowCount(); ++row) {
    const Json& area = areas[static_cast<std::size_t>(row)];
    INFO(area.dump());
    CHECK(cell(panel, row, RankingModel::NameColumn) == text(area["name"]));
    const auto marked = [](bool isOpen, const QString& text) {
      return (isOpen ? QStringLiteral("≈ ") : QString()) + text;
    };
    const QString rank = area["rank"].is_null()
                             ? QStringLiteral("–")
                             : marked(area["provisional"].get<bool>(),
                                      QString::number(area["rank"].get<int>()) +
                                          (area["tied"].get<bool>() ? QStringLiteral(" =") : QString()));
    CHECK(cell(panel, row, RankingModel::RankColumn) == rank);
    if (!area["total"].is_null())
      CHECK(cell(panel, row, RankingModel::TotalColumn) ==
            marked(area["rt_with_figures"] != area["rt_count"], QString::number(area["total"].get<int>())));
    if (!area["classification"].is_null())
      CHECK(cell(panel, row, RankingModel::CodeColumn) == text(area["classification"]));
    const int rts = area["rt_count"].get<int>();
    const int known = area["rt_with_figures"].get<int>();
    CHECK(cell(panel, row, RankingModel::RtColumn) ==
          (known == rts ? QString::number(rts) : QStringLiteral("%1/%2").arg(known).arg(rts)));
    const bool isChosen = panel.model().index(row, RankingModel::ChosenColumn).data(Qt::CheckStateRole) == Qt::Checked;
    CHECK(isChosen == area["chosen"].get<bool>());
  }
}

}  // namespace

TEST_CASE("the ranking shown is that of the command line", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1006, 300});
  checkEqualsCommandLine(desk, panel);
  CHECK(cutOff(panel).join(u'\n').toStdString() == "");
  CHECK(panel.model().ties().isEmpty());
}

TEST_CASE("areas equal by rule share a rank and are named", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1006, 300});
  // Where everything fails, every total is 80; all considerations are 5.
  const AreaKey lor = desk.kawasan("Tegalsari Lor");
  const AreaKey kidul = desk.kawasan("Tambakrejo Kidul");
  const FeatureId survey = desk.session.survey()->id;
  const auto failAll = [&](Edit& edit) -> Result<void> {
    for (const Rt& rt : desk.session.snapshot().rts) {
      if (rt.kawasanId != lor.id && rt.kawasanId != kidul.id) continue;
      FigureRow row;
      for (std::size_t i = 0; i < kParameterCount; ++i) row[parameterAt(i)] = 10 * kMicroPerUnit;
      edit.putFigures(survey, rt.id, row, {});
    }
    for (Consideration record : desk.session.snapshot().considerations) {
      if (record.areaId != lor.id && record.areaId != kidul.id) continue;
      record.strategicValue = record.population = record.socioEconomicCultural = 5;
      edit.put(record);
    }
    return {};
  };
  REQUIRE(desk.session.edit({"set-fields", {}}, failAll));
  const int first = std::min(*panel.model().rowOf(lor), *panel.model().rowOf(kidul));
  const QString rank = cell(panel, first, RankingModel::RankColumn);
  CHECK(rank.endsWith(QStringLiteral(" =")));
  CHECK(cell(panel, first + 1, RankingModel::RankColumn) == rank);
  CHECK(panel.model().ties().contains(QStringLiteral("Tegalsari Lor")));
  CHECK(panel.model().ties().contains(QStringLiteral("Tambakrejo Kidul")));
  checkEqualsCommandLine(desk, panel);
}

TEST_CASE("a heading sorts, and one click goes back to the order of the rule", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1006, 300});
  const QString first = cell(panel, 0, RankingModel::NameColumn);
  panel.table().sortByColumn(RankingModel::NameColumn, Qt::AscendingOrder);
  CHECK(cell(panel, 0, RankingModel::NameColumn) == QStringLiteral("Bantaran Kali Wangi"));
  CHECK(cell(panel, 1, RankingModel::NameColumn) == QStringLiteral("Kalianyar Kidul"));
  panel.table().sortByColumn(RankingModel::HectaresColumn, Qt::DescendingOrder);
  double last = 1e9;
  for (int row = 0; row < panel.model().rowCount(); ++row) {
    const QString hectares = cell(panel, row, RankingModel::HectaresColumn).remove(QStringLiteral("≥ "));
    const double value = parseNumber(hectares, Language::Indonesian).value_or(ParsedNumber{-1, {}}).value;
    CHECK(value <= last);
    last = value;
  }
  auto* back = panel.findChild<QToolButton*>();
  REQUIRE(back != nullptr);
  REQUIRE(back->isVisible());
  QTest::mouseClick(back, Qt::LeftButton);
  CHECK(cell(panel, 0, RankingModel::NameColumn) == first);
  CHECK_FALSE(back->isVisible());
}

TEST_CASE("a row clicked is selected everywhere, and a double click zooms to it", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1006, 300});
  const AreaKey jagalan = desk.kawasan("Kampung Jagalan");
  const int row = *panel.model().rowOf(jagalan);
  const QRect place = panel.table().visualRect(panel.table().model()->index(row, RankingModel::NameColumn));
  QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, place.center());
  CHECK(desk.session.current() == jagalan);
  QSignalSpy zoomed(&desk.session, &Session::zoomWanted);
  QTest::mouseDClick(panel.table().viewport(), Qt::LeftButton, {}, place.center());
  CHECK(zoomed.count() == 1);
  // With one row chosen it says what a second one would tell, with two no longer.
  const auto isHinted = [&panel] {
    const auto labels = panel.findChildren<QLabel*>();
    return std::ranges::any_of(
        labels, [](const QLabel* label) { return label->text().contains(QStringLiteral("menukarnya")); });
  };
  const AreaKey lama = desk.kawasan("Pasar Lama");
  CHECK(isHinted());
  desk.session.toggle(lama);
  CHECK_FALSE(isHinted());
  // A second row clicked here asks for it; two areas chosen elsewhere do not.
  QSignalSpy wanted(&panel, &RankingPanel::swapWanted);
  desk.session.select(jagalan);
  const QModelIndex second = panel.table().model()->index(*panel.model().rowOf(lama), RankingModel::NameColumn);
  QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, Qt::ControlModifier,
                    panel.table().visualRect(second).center());
  CHECK(desk.session.selection().size() == 2);
  CHECK(wanted.count() == 1);
  CardPanel card(desk.session);
  showAt(card, {288, 420});
  card.showSwap();
  CHECK(card.tab() == CardPanel::Tab::Order);
  for (int round = 0; round < 3; ++round) QCoreApplication::processEvents();
  // What is made anew leaves its forerunners behind for a moment.
  const auto answers = card.findChildren<QLabel*>(QStringLiteral("swapOrder"));
  const auto answer = std::ranges::find_if(answers, [](const QLabel* label) { return label->isVisible(); });
  REQUIRE(answer != answers.end());
  CHECK((*answer)->visibleRegion().boundingRect() == (*answer)->rect());
  desk.session.select(lama);
  const auto rows = panel.table().selectionModel()->selectedRows();
  REQUIRE(rows.size() == 1);
  CHECK(rows.front().data(Qt::DisplayRole).isValid());
  CHECK(cell(panel, rows.front().row(), RankingModel::NameColumn) == QStringLiteral("Pasar Lama"));
}

TEST_CASE("the handling the planners chose stands beside that of the rule, with its reason", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1006, 300});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  const int row = *panel.model().rowOf(lama);
  CHECK(panel.table().isColumnHidden(RankingModel::PatternColumn));  // nobody chose yet
  const QString byRule = cell(panel, row, RankingModel::HandlingColumn);

  KawasanProfile profile;
  profile.kawasanId = lama.id;
  profile.pattern = PatternChoice::Legalisation;
  profile.patternReason = "Warga memilih legalisasi";
  REQUIRE(desk.session.edit({"set-profile", {{"area", "Pasar Lama"}}}, [&](Edit& edit) -> Result<void> {
    edit.put(profile);
    return {};
  }));
  CHECK_FALSE(panel.table().isColumnHidden(RankingModel::PatternColumn));
  CHECK(cell(panel, row, RankingModel::HandlingColumn) == byRule);
  CHECK(cell(panel, row, RankingModel::PatternColumn) == QStringLiteral("Legalisasi lahan"));
  const QModelIndex chosen = panel.table().model()->index(row, RankingModel::PatternColumn);
  CHECK(chosen.data(Qt::ToolTipRole).toString() == QStringLiteral("Legalisasi lahan (Warga memilih legalisasi)"));
  for (int other = 0; other < panel.model().rowCount(); ++other) {
    if (other != row) CHECK(cell(panel, other, RankingModel::PatternColumn).isEmpty());
  }
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  const auto found = std::ranges::find_if(areas, [](const Json& area) { return area["name"] == "Pasar Lama"; });
  REQUIRE(found != areas.end());
  CHECK((*found)["pattern_chosen"] == "legalisation");
  CHECK((*found)["pattern_reason"] == "Warga memilih legalisasi");

  const FigureExplanation why = explainFigure(desk.session, {lama, "handling"});
  QStringList lines;
  for (const ExplanationLine& line : why.lines) lines << line.text;
  for (const QStringList& block : why.origins) lines << block;
  const QString all = lines.join(u'\n');
  CHECK(all.contains(QStringLiteral("dipilih perencana: legalisasi lahan")));
  CHECK(all.contains(QStringLiteral("alasan pilihan: Warga memilih legalisasi")));
  CHECK(all.contains(QStringLiteral("Asal penanganan yang dipilih")));

  // The card says so where it tells the order.
  CardPanel card(desk.session);
  showAt(card, {288, 420});
  desk.session.select(lama);
  const auto* const said = card.findChild<QLabel*>(QStringLiteral("choice"));
  REQUIRE(said != nullptr);
  CHECK_FALSE(said->isHidden());
  CHECK(said->text() ==
        QStringLiteral("Penanganan yang dipilih perencana: legalisasi lahan (Warga memilih legalisasi)"));
}

TEST_CASE("the meeting's choice is kept with its reason beside the rank", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1006, 300});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  const int row = *panel.model().rowOf(lama);
  const QString rank = cell(panel, row, RankingModel::RankColumn);
  const auto click = [&] {
    const QModelIndex index = panel.table().model()->index(row, RankingModel::ChosenColumn);
    panel.table().scrollTo(index);
    QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, panel.table().visualRect(index).center());
  };
  click();  // asked, and thought better of it
  REQUIRE(desk.answers.asked.size() == 1);
  CHECK(desk.answers.asked.front().title.contains(QStringLiteral("Pasar Lama")));
  CHECK(desk.session.snapshot().choices.empty());

  desk.answers.text = QStringLiteral("DED siap; Pokja PKP 21 Okt 2019");
  desk.answers.date = parseDate("2019-10-21");  // of the meeting, which was earlier
  click();
  REQUIRE(desk.session.snapshot().choices.size() == 1);
  const RankingChoice& choice = desk.session.snapshot().choices.front();
  CHECK(choice.areaId == lama.id);
  CHECK(choice.chosen);
  CHECK(choice.reason == "DED siap; Pokja PKP 21 Okt 2019");
  CHECK(choice.date == "2019-10-21");
  CHECK(cell(panel, row, RankingModel::RankColumn) == rank);
  CHECK(cell(panel, row, RankingModel::ReasonColumn) ==
        QStringLiteral("%1: DED siap; Pokja PKP 21 Okt 2019")
            .arg(formatDate(parseDate(choice.date).value_or(Date{}), Language::Indonesian)));
  checkEqualsCommandLine(desk, panel);

  // Another word for the reason is no other meeting.
  desk.answers.text = QStringLiteral("DED siap");
  desk.answers.date.reset();
  const QModelIndex reason = panel.table().model()->index(row, RankingModel::ReasonColumn);
  panel.table().scrollTo(reason);
  // The first half of a double click, then the second.
  const QPoint place = panel.table().visualRect(reason).center();
  QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, place);
  QTest::mouseDClick(panel.table().viewport(), Qt::LeftButton, {}, place);
  CHECK(desk.session.snapshot().choices.front().reason == "DED siap");
  CHECK(desk.session.snapshot().choices.front().date == "2019-10-21");
  CHECK(desk.answers.proposed == Date{2019, 10, 21});  // the day of the meeting, not that of the change
  const Json areas = desk.city.json({"rank", "kota.gpkg"})["areas"];
  const auto found = std::ranges::find_if(areas, [](const Json& area) { return area["name"] == "Pasar Lama"; });
  REQUIRE(found != areas.end());
  CHECK((*found)["chosen_date"] == "2019-10-21");
  CHECK((*found)["chosen_reason"] == "DED siap");
  // The card says it whole, beside the order.
  CardPanel card(desk.session);
  card.showTab(CardPanel::Tab::Order);
  showAt(card, {320, 600});
  desk.session.select(lama);
  const auto* const shown = card.findChild<QLabel*>(QStringLiteral("choice"));
  REQUIRE(shown != nullptr);
  CHECK(shown->isVisible());
  CHECK(shown->text() == QStringLiteral("Ditetapkan rapat, 21 Oktober 2019: DED siap"));

  click();  // taken back without a question
  CHECK(desk.answers.asked.size() == 3);
  CHECK_FALSE(desk.session.snapshot().choices.front().chosen);
  REQUIRE(desk.session.undo());
  CHECK(desk.session.snapshot().choices.front().chosen);
  CHECK(desk.session.undoText().contains(QStringLiteral("Pasar Lama ditetapkan")));
}

TEST_CASE("a reason wider than its column has a row as high as its first lines", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {560, 300});
  const AreaKey lama = desk.kawasan("Pasar Lama");
  const int row = *panel.model().rowOf(lama);
  const int usual = panel.table().rowHeight(row);
  desk.answers.text =
      QStringLiteral("DED siap; kesepakatan Pokja PKP 21 Oktober 2019 di aula kelurahan, dihadiri lurah");
  desk.answers.date = parseDate("2019-10-21");
  const QModelIndex chosen = panel.table().model()->index(row, RankingModel::ChosenColumn);
  panel.table().scrollTo(chosen);
  QTest::mouseClick(panel.table().viewport(), Qt::LeftButton, {}, panel.table().visualRect(chosen).center());
  REQUIRE(desk.session.snapshot().choices.size() == 1);
  QCoreApplication::processEvents();
  const int now = *panel.model().rowOf(lama);
  const int line = panel.table().fontMetrics().lineSpacing();
  CHECK(panel.table().rowHeight(now) > usual);
  CHECK(panel.table().rowHeight(now) <= usual + 2 * line);
  CHECK(panel.table().rowHeight(now == 0 ? 1 : 0) == usual);
  if (const QString folder = qEnvironmentVariable("KAWASAN_SHOTS"); !folder.isEmpty())
    panel.grab().save(folder + QStringLiteral("/ranking-reason.png"));
}

TEST_CASE("an area that lacks something stands after the ranked ones and says what it lacks", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  showAt(panel, {1900, 260});
  const int row = *panel.model().rowOf(desk.kawasan("Pandean"));
  CHECK(cell(panel, row, RankingModel::RankColumn) == QStringLiteral("–"));
  CHECK_FALSE(panel.table().isColumnHidden(RankingModel::MissingColumn));
  CHECK(cell(panel, row, RankingModel::MissingColumn).contains(QStringLiteral("Nilai strategis lokasi")));
  for (int above = 0; above < row; ++above) {
    const RankedArea& area = panel.model().ranking().areas[static_cast<std::size_t>(above)];
    CHECK(area.classification.state == ClassificationState::Classified);
  }
}

TEST_CASE("a consideration entered moves the area at once", "[ranking_panel]") {
  Desk desk;
  RankingPanel panel(desk.session);
  AreaForms forms(desk.session);
  showAt(forms, {288, 700});
  const AreaKey jagalan = desk.kawasan("Kampung Jagalan");
  desk.session.select(jagalan);
  const int before = *panel.model().rowOf(jagalan);
  // 5 + 5 + 1 = 11 is high, priority 2; with 1 + 5 + 1 = 7 it is medium, priority 5.
  forms.consideration(ConsiderationItem::StrategicValue).choose(QStringLiteral("1"));
  const int after = *panel.model().rowOf(jagalan);
  CHECK(after > before);
  CHECK(panel.model().ranking().areas[static_cast<std::size_t>(after)].classification.priority == 5);
  checkEqualsCommandLine(desk, panel);
  REQUIRE(desk.session.undo());
  CHECK(*panel.model().rowOf(jagalan) == before);
}

TEST_CASE("an empty project says what to do next", "[ranking_panel]") {
  uiApp();
  Session session;
  RankingPanel panel(session);
  showAt(panel, {1006, 190});
  CHECK_FALSE(panel.table().isVisible());
  CHECK(cutOff(panel).join(u'\n').toStdString() == "");
}
