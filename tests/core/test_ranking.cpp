#include "core/rules/ranking.h"

#include "core/rules/estimate_marks.h"
#include "core/rules/known_sum.h"
#include "core/rules/score_board.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

ClassificationResult classified(const Regulation& regulation, int total, std::optional<int> strategic,
                                std::optional<int> population, std::optional<int> social, std::optional<bool> tenure,
                                std::optional<bool> plan) {
  const SlumClass slumClass = regulation.classOf(total);
  return classify(regulation, slumClass, slumClass, considerationsFrom(regulation, {strategic, population, social}),
                  legalityFrom(regulation, tenure, plan).legal);
}

/// A city with one RT a kawasan.
class RankedCity {
 public:
  RankedCity() {
    snapshot.info.cityClass = CityClass::Medium;
    snapshot.surveys.push_back({1, "2019", 2019});
  }
  FeatureId add(const std::string& code, const FigureRow& figures) {
    Kawasan kawasan;
    kawasan.id = ++m_next;
    kawasan.code = code;
    kawasan.name = "Kawasan " + code;
    snapshot.kawasan.push_back(kawasan);
    Rt rt;
    rt.id = ++m_next;
    rt.rt = "001";
    rt.kawasanId = kawasan.id;
    snapshot.rts.push_back(rt);
    m_figures->append(rt.id, figures);
    snapshot.figures[1] = m_figures;
    return kawasan.id;
  }
  void consider(FeatureId area, std::optional<int> strategic, std::optional<int> population,
                std::optional<int> social) {
    Consideration record;
    record.areaId = area;
    record.strategicValue = strategic;
    record.population = population;
    record.socioEconomicCultural = social;
    snapshot.considerations.push_back(record);
  }
  void legal(FeatureId area, std::optional<bool> tenure, std::optional<bool> plan) {
    Legality record;
    record.areaId = area;
    record.tenureStatus = tenure;
    record.spatialPlanConformity = plan;
    snapshot.legality.push_back(record);
  }
  void complete(FeatureId area, int strategic) {
    consider(area, strategic, 3, 1);
    legal(area, true, true);
  }
  [[nodiscard]] Ranking rank() const { return rankAreas(snapshot, edition2018(), 1, Level::Kawasan); }

  Snapshot snapshot;

 private:
  FeatureId m_next = 0;
  std::shared_ptr<FigureTable> m_figures = std::make_shared<FigureTable>();
};

/// `indicators` of the first building and household indicators fail as a whole: 5 each.
FigureRow failing(int indicators, double households = 50, double hectares = 2) {
  FigureRow row = bases(hectares, 40, households, 100, 100);
  row[Population] = micro(400);
  const std::vector<Parameter> order{WaterAccess, WaterSufficiency, WastewaterSystem, WastewaterFacility, WasteFacility,
                                     WasteSystem, RoadCoverage,     RoadSurface,      DrainageAbsence};
  for (int i = 0; i < indicators; ++i) {
    const Parameter indicator = order[static_cast<std::size_t>(i)];
    row[indicator] = row[*baseOf(indicator)];
  }
  return row;
}

std::vector<std::string> codesOf(const Ranking& ranking) {
  std::vector<std::string> codes;
  for (const RankedArea& area : ranking.areas) codes.push_back(area.area.code);
  return codes;
}

}  // namespace

TEST_CASE("classification, priority and handling of the published analogues", "[rules]") {
  struct Row {
    const Regulation& regulation;
    int strategic, population, social, total;
    bool tenure, plan;
    std::string code;
    int priority;
    std::string handling;
  };
  // criteria 11.6
  const std::vector<Row> rows{{edition2018(), 5, 5, 5, 60, true, true, "A1", 1, "Peremajaan"},
                              {edition2018(), 5, 5, 1, 59, true, false, "B2", 2, "Permukiman kembali"},
                              {edition2016(), 5, 3, 1, 71, false, true, "A4", 4, "Permukiman kembali"},
                              {edition2016(), 1, 3, 1, 45, false, false, "B6", 8, "Permukiman kembali"},
                              {edition2018(), 1, 1, 1, 37, true, true, "C5", 9, "Pemugaran"},
                              {edition2018(), 1, 1, 5, 16, true, true, "C3", 6, "Pemugaran"}};
  for (const Row& row : rows) {
    INFO(row.code);
    const auto result =
        classified(row.regulation, row.total, row.strategic, row.population, row.social, row.tenure, row.plan);
    CHECK(result.state == ClassificationState::Classified);
    CHECK(result.code == row.code);
    CHECK(result.priority == row.priority);
    CHECK(row.regulation.handlingByKey(result.handling.value()).name.id == row.handling);
  }
  const auto none = classified(edition2018(), 15, 5, 5, 5, true, true);
  CHECK(none.state == ClassificationState::NotSlum);
  CHECK_FALSE(none.code.has_value());
  CHECK_FALSE(none.priority.has_value());
  CHECK(none.handling == "prevention");
}

TEST_CASE("the whole table follows the formula of its source", "[rules]") {
  // digit = 1 + 2k + (illegal), priority = 3k + c (criteria 8.1)
  for (const Regulation* regulation : {&edition2016(), &edition2018()}) {
    for (int c = 1; c <= 3; ++c) {
      for (int k = 0; k <= 2; ++k) {
        for (const bool legal : {true, false}) {
          const auto* row = classificationRow(*regulation, static_cast<SlumClass>(4 - c),
                                              static_cast<ConsiderationClass>(2 - k), legal);
          REQUIRE(row != nullptr);
          CHECK(row->code == std::string(1, "ABC"[c - 1]) + std::to_string(1 + 2 * k + (legal ? 0 : 1)));
          CHECK(row->priority == 3 * k + c);
          CHECK(row->handling == (!legal ? "resettlement" : c == 3 ? "restoration" : "renewal"));
          if (!legal) CHECK(row->alternatives.front().starts_with("legalisation_"));
        }
      }
    }
  }
}

TEST_CASE("sums of considerations fall into their classes", "[rules]") {
  const std::vector<std::tuple<int, int, int, ConsiderationClass>> rows{
      {1, 1, 1, ConsiderationClass::Low},    {1, 3, 1, ConsiderationClass::Low},  {1, 5, 1, ConsiderationClass::Medium},
      {5, 3, 1, ConsiderationClass::Medium}, {5, 1, 5, ConsiderationClass::High}, {5, 3, 5, ConsiderationClass::High},
      {5, 5, 5, ConsiderationClass::High}};
  for (const auto& [strategic, population, social, expected] : rows) {
    const Considerations result = considerationsFrom(edition2018(), {strategic, population, social});
    CHECK(result.sum() == strategic + population + social);
    CHECK(result.considerationClass() == expected);
  }
  // 4 is no value of the edition and counts as not filled in.
  const Considerations odd = considerationsFrom(edition2018(), {4, 3, 1});
  CHECK_FALSE(odd.value(ConsiderationItem::StrategicValue).has_value());
  CHECK(odd.sumMin == 5);
  CHECK(odd.sumMax == 9);
  CHECK(odd.possible == std::vector<ConsiderationClass>{ConsiderationClass::Low, ConsiderationClass::Medium});
}

TEST_CASE("population density by class of city", "[rules]") {
  const auto value = [](CityClass cityClass, double persons, double hectares) {
    return populationValue(edition2018(), cityClass, micro(persons), micro(hectares));
  };
  CHECK(value(CityClass::Metropolitan, 400, 1) == 3);
  CHECK(value(CityClass::Large, 400.000001, 1) == 5);
  CHECK(value(CityClass::Large, 150, 1) == 1);
  CHECK(value(CityClass::Large, 150.5, 1) == 3);
  CHECK(value(CityClass::Medium, 200, 1) == 3);
  CHECK(value(CityClass::Small, 201, 1) == 5);
  CHECK(value(CityClass::Small, 75, 0.5) == 1);
  CHECK_FALSE(value(CityClass::Small, 75, 0).has_value());
}

TEST_CASE("what is not filled in stays open, what cannot matter does not", "[rules]") {
  // Legality changes the code and the handling, never the priority.
  const auto landUnknown = classified(edition2018(), 60, 5, 5, 5, std::nullopt, true);
  CHECK(landUnknown.state == ClassificationState::Incomplete);
  CHECK_FALSE(landUnknown.code.has_value());
  CHECK(landUnknown.priority == 1);
  CHECK_FALSE(landUnknown.handling.has_value());
  // One (-) decides, whatever the other one is.
  CHECK(classified(edition2018(), 60, 5, 5, 5, std::nullopt, false).code == "A2");
  // 5 + ? + 5 is 11, 13 or 15: high in any case.
  CHECK(classified(edition2018(), 60, 5, std::nullopt, 5, true, true).code == "A1");
  const auto open = classified(edition2018(), 60, std::nullopt, 1, 5, true, true);
  CHECK_FALSE(open.code.has_value());
  CHECK_FALSE(open.priority.has_value());
  CHECK(open.priorityMin == 1);
  CHECK(open.priorityMax == 4);
  CHECK(open.handling == "renewal");
  // A total that may lie below the limit may be no slum at all.
  const auto perhaps =
      classify(edition2018(), SlumClass::None, SlumClass::Light, considerationsFrom(edition2018(), {5, 5, 5}), true);
  CHECK(perhaps.state == ClassificationState::Incomplete);
  CHECK_FALSE(perhaps.priority.has_value());
  CHECK(perhaps.priorityMin == 3);
}

TEST_CASE("equal priority: the higher total, then households, hectares, code", "[rules]") {
  RankedCity city;
  city.complete(city.add("KW-10", failing(4)), 5);
  city.complete(city.add("KW-2", failing(4)), 5);
  city.complete(city.add("KW-3", failing(4, 50, 3)), 5);
  city.complete(city.add("KW-4", failing(4, 60)), 5);
  city.complete(city.add("KW-5", failing(5)), 5);
  city.complete(city.add("KW-6", failing(4)), 1);  // lower considerations: priority 9
  city.complete(city.add("KW-7", failing(3)), 5);  // 15: no slum
  const Ranking ranking = city.rank();
  CHECK(codesOf(ranking) == std::vector<std::string>{"KW-5", "KW-4", "KW-3", "KW-2", "KW-10", "KW-6", "KW-7"});
  std::vector<std::optional<int>> ranks;
  std::vector<bool> tied;
  std::vector<TieBreak> breaks;
  for (const RankedArea& area : ranking.areas) {
    ranks.push_back(area.rank);
    tied.push_back(area.tied);
    breaks.push_back(area.tieBreak);
    CHECK_FALSE(area.provisional);
  }
  CHECK(ranks == std::vector<std::optional<int>>{1, 2, 2, 2, 2, 6, std::nullopt});
  CHECK(tied == std::vector<bool>{false, true, true, true, true, false, false});
  CHECK(breaks == std::vector<TieBreak>{TieBreak::None, TieBreak::None, TieBreak::Households, TieBreak::Hectares,
                                        TieBreak::Code, TieBreak::None, TieBreak::None});
  CHECK(ranking.incomplete == 0);
}

TEST_CASE("an area with something missing is listed apart and makes ranks provisional", "[rules]") {
  RankedCity city;
  city.complete(city.add("KW-1", failing(8)), 5);  // sedang, medium considerations: 5
  const FeatureId open = city.add("KW-2", failing(4));
  city.legal(open, true, true);  // no considerations: priority 3, 6 or 9; density 200 gives 3
  city.complete(city.add("KW-3", failing(4)), 5);
  const Ranking ranking = city.rank();
  CHECK(codesOf(ranking) == std::vector<std::string>{"KW-1", "KW-3", "KW-2"});
  CHECK(ranking.incomplete == 1);
  CHECK_FALSE(ranking.areas[2].rank.has_value());
  CHECK(ranking.areas[2].considerations.populationFromDensity);
  CHECK(ranking.areas[2].considerations.value(ConsiderationItem::Population) == 3);
  CHECK(ranking.areas[2].considerations.populationDensity == 200.0);
  CHECK(ranking.areas[0].provisional);  // KW-2 may still be priority 3
}

TEST_CASE("the choice of the meeting stands beside the rank", "[rules]") {
  RankedCity city;
  city.complete(city.add("KW-1", failing(8)), 5);
  const FeatureId second = city.add("KW-2", failing(4));
  city.complete(second, 5);
  RankingChoice choice;
  choice.areaId = second;
  choice.chosen = true;
  choice.reason = "flood of January";
  city.snapshot.choices.push_back(choice);
  const Ranking ranking = city.rank();
  CHECK(codesOf(ranking) == std::vector<std::string>{"KW-1", "KW-2"});
  CHECK_FALSE(ranking.areas[0].chosen);
  CHECK(ranking.areas[1].chosen);
  CHECK(ranking.areas[1].chosenReason == "flood of January");
  CHECK(ranking.areas[1].rank == 2);
  CHECK(defaultRankingLevel(city.snapshot) == Level::Kawasan);
  CHECK(defaultRankingLevel(Snapshot{}) == Level::Rt);
}

TEST_CASE("an area of which RT have no figures keeps its score and has a provisional rank", "[rules]") {
  RankedCity city;
  const FeatureId whole = city.add("KW-1", failing(8));
  const FeatureId partial = city.add("KW-2", failing(6));
  for (const FeatureId id : {whole, partial}) city.complete(id, 5);
  const Ranking before = city.rank();
  Rt empty;
  empty.id = 900;
  empty.rt = "002";
  empty.kawasanId = partial;
  city.snapshot.rts.push_back(empty);
  const Ranking after = city.rank();
  REQUIRE(after.areas.size() == 2);
  for (std::size_t i = 0; i < after.areas.size(); ++i) {
    const RankedArea& area = after.areas[i];
    CHECK(area.score.score == before.areas[i].score.score);
    CHECK(area.rank == before.areas[i].rank);
    CHECK(area.score.isPartial() == (area.area.id == partial));
    CHECK(area.provisional == (area.area.id == partial));
    CHECK_FALSE(before.areas[i].provisional);
  }
}

TEST_CASE("shares of an RT that was cut are estimates in each area, and none where all its parts are", "[rules]") {
  RankedCity city;
  const FeatureId first = city.add("KW-01", bases(0.6, 20, 24, 300, 300));
  const FeatureId second = city.add("KW-02", bases(0.4, 10, 12, 200, 150));
  Snapshot& snapshot = city.snapshot;
  snapshot.rts[0].part = "a";
  snapshot.rts[1].part = "b";
  const FeatureId a = snapshot.rts[0].id;
  const FeatureId b = snapshot.rts[1].id;
  snapshot.figureNotes = {{1, 1, a, AreaVerified, {}, true},
                          {2, 1, a, Buildings, "dihitung ulang", false},
                          {3, 1, b, AreaVerified, {}, true}};
  snapshot.buildIndex();
  const auto scored = [&](Level level, FeatureId id) {
    return scoreArea(snapshot, edition2018(), 1, *areaOf(snapshot, level, id));
  };
  for (const FeatureId kawasan : {first, second}) {
    const AreaScore score = scored(Level::Kawasan, kawasan);
    CHECK(score.isEstimate(AreaVerified));
    CHECK_FALSE(score.isEstimate(Buildings));
    CHECK(score.isApproximate());
    CHECK_FALSE(score.isPartial());
    CHECK(knownSum(score, AreaVerified).isEstimate);
    CHECK_FALSE(knownSum(score, Buildings).isEstimate);
  }
  CHECK(scored(Level::Rt, a).restsOnEstimates());
  // 0.6 and 0.4 ha are the 1 ha that was entered for the whole.
  const AreaScore whole = scored(Level::City, 0);
  CHECK(amountOf(whole.sums, AreaVerified) == micro(1));
  CHECK_FALSE(whole.isApproximate());
  // Once somebody corrects one part the other is no longer what is left of the whole.
  snapshot.figureNotes = {{3, 1, b, AreaVerified, {}, true}};
  CHECK(scored(Level::City, 0).isEstimate(AreaVerified));
  CHECK_FALSE(scored(Level::Kawasan, first).isApproximate());
}

TEST_CASE("a percent is an estimate where its figures are, a sum over areas where a part is missing", "[rules]") {
  RankedCity city;
  const FeatureId first =
      city.add("KW-01", with(bases(0.6, 20, 24, 300, 300), {{BuildingIrregularity, 5}, {RoadSurface, 30}}));
  const FeatureId second = city.add("KW-02", bases(0.4, 10, 12, 200, 150));
  Snapshot& snapshot = city.snapshot;
  snapshot.rts[0].part = "a";
  snapshot.rts[1].part = "b";
  for (std::size_t i = 0; i < 2; ++i) {
    for (const Parameter parameter : {AreaVerified, Buildings})
      snapshot.figureNotes.push_back(
          {static_cast<FeatureId>(snapshot.figureNotes.size() + 1), 1, snapshot.rts[i].id, parameter, {}, true});
  }
  snapshot.buildIndex();
  const Regulation& regulation = edition2018();
  const auto scored = [&](FeatureId id) {
    return scoreArea(snapshot, regulation, 1, *areaOf(snapshot, Level::Kawasan, id));
  };
  const EstimateMarks marks(regulation, scored(first));
  const auto isMarked = [&](Parameter indicator) {
    return marks.ofIndicator(regulation.indexOfIndicator(indicator).value());
  };
  CHECK(isMarked(BuildingIrregularity));      // 5 of about 20 buildings
  CHECK_FALSE(isMarked(FireInfrastructure));  // none of them
  CHECK_FALSE(isMarked(RoadSurface));         // 30 of 300 m
  CHECK(marks.meanKeys() == std::vector<std::string>{"sectoral_mean", regulation.aspects[0].key + "_mean"});
  CHECK(EstimateMarks(regulation, scored(second)).meanKeys().empty());

  SumOfAreas both;
  both.add(knownSum(scored(first), AreaVerified), std::vector<std::size_t>{0});
  CHECK(both.sum(snapshot, 1, AreaVerified).isEstimate);
  both.add(knownSum(scored(second), AreaVerified), std::vector<std::size_t>{1});
  CHECK_FALSE(both.sum(snapshot, 1, AreaVerified).isEstimate);
  CHECK(both.sum(snapshot, 1, AreaVerified).amount == micro(1));
}

TEST_CASE("scores kept over edits follow what somebody confirms", "[rules]") {
  RankedCity city;
  const FeatureId kawasan = city.add("KW-01", bases(0.6, 20, 24, 300, 300));
  Snapshot& snapshot = city.snapshot;
  const FeatureId rt = snapshot.rts[0].id;
  snapshot.figureNotes = {{1, 1, rt, AreaVerified, {}, true}};
  snapshot.buildIndex();
  const auto regulation = std::shared_ptr<const Regulation>(std::shared_ptr<void>(), &edition2018());
  ScoreBoard board(std::make_shared<const Snapshot>(snapshot), regulation, 1);
  const auto isApproximate = [&](Level level, FeatureId id) { return board.scoreOf(level, id)->isApproximate(); };
  CHECK(isApproximate(Level::Rt, rt));
  CHECK(isApproximate(Level::Kawasan, kawasan));
  CHECK(isApproximate(Level::City, 0));
  ChangeSummary change;
  change.tables["figure_note"].areas = {rt};
  Snapshot confirmed = snapshot;
  confirmed.figureNotes = {};
  board.update(std::make_shared<const Snapshot>(std::move(confirmed)), change);
  CHECK_FALSE(isApproximate(Level::Rt, rt));
  CHECK_FALSE(isApproximate(Level::Kawasan, kawasan));
  CHECK_FALSE(board.rankedArea(kawasan)->score.isApproximate());
  board.update(std::make_shared<const Snapshot>(snapshot), change);
  CHECK(isApproximate(Level::Rt, rt));
  CHECK(isApproximate(Level::Kawasan, kawasan));
  CHECK(isApproximate(Level::City, 0));
}
