// What would have to change for two areas to swap places.

#include "core/plan/rank_swap.h"

#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

/// Two RT, both light; the first 20 points, the second 18.
PlanCity twoAreas() {
  PlanCity city;
  const FigureRow twenty =
      with(wholeRt(), {{RoadSurface, 1000}, {WaterAccess, 50}, {WasteSystem, 50}, {FireEquipment, 100}});
  FigureRow eighteen = twenty;
  eighteen[FireEquipment] = micro(60);  // 60 %: 3
  city.figures(1, {{kFirstRt, twenty}, {kSecondRt, eighteen}});
  for (const FeatureId id : {kFirstRt, kSecondRt}) {
    Consideration consideration;
    consideration.level = Level::Rt;
    consideration.areaId = id;
    consideration.strategicValue = 1;
    consideration.population = 1;
    consideration.socioEconomicCultural = 1;
    city.snapshot.considerations.push_back(consideration);
    Legality legality;
    legality.level = Level::Rt;
    legality.areaId = id;
    legality.tenureStatus = true;
    legality.spatialPlanConformity = true;
    city.snapshot.legality.push_back(legality);
  }
  return city;
}

RankedArea ranked(const PlanCity& city, FeatureId id) {
  return classifiedArea(city.snapshot, edition2018(), 1, *areaOf(city.snapshot, Level::Rt, id));
}

std::vector<SwapMove> of(const RankSwap& swap, FeatureId id, SwapBy by) {
  std::vector<SwapMove> moves;
  for (const SwapMove& move : swap.moves) {
    if (move.areaId == id && move.by == by) moves.push_back(move);
  }
  return moves;
}

}  // namespace

TEST_CASE("points, considerations and single indicators that swap two places", "[rank-swap]") {
  const PlanCity city = twoAreas();
  const RankSwap swap = rankSwapOf(edition2018(), ranked(city, kSecondRt), ranked(city, kFirstRt));
  CHECK(swap.first == kFirstRt);
  CHECK(swap.second == kSecondRt);
  CHECK_FALSE(swap.isOpen);
  // Equal households, hectares and code leave the name to decide, and the first comes before: 21 points are needed.
  const auto up = of(swap, kSecondRt, SwapBy::Total);
  REQUIRE(up.size() == 1);
  CHECK(up.front().from == 18);
  CHECK(up.front().to == 21);
  const auto down = of(swap, kFirstRt, SwapBy::Total);
  REQUIRE(down.size() == 1);
  CHECK(down.front().to == 17);
  // Three points less: from 5 to 1 or 0 of one indicator; at most 50.99 % may fail, 25 of 50 KK.
  const auto lower = of(swap, kFirstRt, SwapBy::Indicator);
  REQUIRE(lower.size() == 4);
  bool hasWater = false;
  for (const SwapMove& move : lower) {
    if (move.indicator != WaterAccess) continue;
    hasWater = true;
    CHECK(move.from == 5);
    CHECK(move.to == 1);
    CHECK(move.volume == micro(50));
    CHECK(move.volumeAfter == micro(25));
  }
  CHECK(hasWater);
  // A sum of 1 to 5 is low, of 6 to 10 medium, which goes before: 1 + 1 + 1 becomes 7 when one item has 5. A medium
  // density (3) gives 5, which is still low.
  const auto considered = of(swap, kSecondRt, SwapBy::Consideration);
  REQUIRE(considered.size() == 3);
  for (const SwapMove& move : considered) CHECK((move.from == 1 && move.to == 5));
  CHECK(of(swap, kFirstRt, SwapBy::Consideration).empty());  // they are at the lowest already
}

TEST_CASE("what is not filled in leaves the order open", "[rank-swap]") {
  PlanCity city = twoAreas();
  city.snapshot.considerations.clear();
  const RankSwap swap = rankSwapOf(edition2018(), ranked(city, kFirstRt), ranked(city, kSecondRt));
  CHECK(swap.isOpen);
  CHECK(swap.moves.empty());
}

TEST_CASE("where no indicator alone lowers the first enough, the fewest together are told", "[rank-swap]") {
  PlanCity city = twoAreas();
  // 30 points against 20: to stand behind, the first has to lose ten and more.
  const FigureRow thirty = with(wholeRt(), {{RoadSurface, 1000},
                                            {WaterAccess, 50},
                                            {WaterSufficiency, 50},
                                            {WasteSystem, 50},
                                            {WasteFacility, 50},
                                            {FireEquipment, 100}});
  const FigureRow twenty =
      with(wholeRt(), {{RoadSurface, 1000}, {WaterAccess, 50}, {WasteSystem, 50}, {FireEquipment, 100}});
  city.figures(1, {{kFirstRt, thirty}, {kSecondRt, twenty}});
  const RankSwap swap = rankSwapOf(edition2018(), ranked(city, kFirstRt), ranked(city, kSecondRt));
  REQUIRE(swap.first == kFirstRt);
  const auto down = of(swap, kFirstRt, SwapBy::Total);
  REQUIRE(down.size() == 1);
  CHECK(down.front().to == 19);
  CHECK(of(swap, kFirstRt, SwapBy::Indicator).empty());
  REQUIRE(swap.together.size() == 3);
  FigureRow after = thirty;
  for (const ClassMove& move : swap.together) after[move.parameter] = move.volumeAfter;
  CHECK(scoreOf(edition2018(), after).total() == std::optional(19));
}

TEST_CASE("what an area has now is as sure in its swaps as in the ranking", "[rank-swap]") {
  PlanCity city = twoAreas();
  // 20 points of which the households are an estimate: its points are, and what is counted in households, but not its
  // roads and buildings; nothing of the other is.
  city.snapshot.figureNotes = {{1, 1, kFirstRt, HouseholdsKk, {}, true}};
  const RankSwap swap = rankSwapOf(edition2018(), ranked(city, kSecondRt), ranked(city, kFirstRt));
  REQUIRE_FALSE(swap.moves.empty());
  for (const SwapMove& move : swap.moves) {
    INFO(keyOf(move.by) << " " << identifierOf(move.indicator));
    const bool isOfHouseholds = move.by == SwapBy::Indicator && baseOf(move.indicator) == HouseholdsKk;
    CHECK(move.isApproximate == (move.areaId == kFirstRt && (move.by == SwapBy::Total || isOfHouseholds)));
  }
}
