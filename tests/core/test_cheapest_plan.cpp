// The cheapest way to 0 ha: cases worked by hand, and random small ones against trying everything.

#include "core/plan/cheapest_plan.h"

#include <random>

#include "app/brute_plan.h"
#include "core/plan/paid_plan.h"
#include "core/plan/proposal_ledger.h"
#include "core/rules/scoring.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

constexpr Rupiah kJuta = 1'000'000;

/// Total 20: four indicators fail as a whole.
PlanTask oneArea(std::vector<FigureRow> rts) {
  PlanTask task;
  task.areas.push_back({1, std::move(rts), micro(2)});
  return task;
}

std::vector<UnitPrice> someprices() {
  return {{"road_concrete", RoadSurface, 1 * kJuta},
          {"water_pipe", WaterAccess, 4 * kJuta},
          {"waste_cart", WasteSystem, 1 * kJuta},
          {"fire_pump", FireEquipment, 600'000},
          {"fire_extinguisher", FireEquipment, 700'000}};
}

PlanProposal solved(const PlanTask& task) {
  const auto proposal = cheapestPlan(edition2018(), task);
  REQUIRE(proposal.has_value());
  return *proposal;
}

}  // namespace

TEST_CASE("one area buys the cheapest value steps down to the limit and no more", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.prices = someprices();
  const PlanProposal proposal = solved(task);
  // 5 points must go. The carts alone: from 50 of 50 KK to at most 24.99 %, that is 12: 38 KK at 1 million.
  REQUIRE(proposal.areas.size() == 1);
  const AreaProposal& area = proposal.areas.front();
  CHECK(area.outcome == AreaOutcome::Reached);
  CHECK(area.totalBefore == TotalRange{20, 20});
  CHECK(area.totalAfter == TotalRange{15, 15});
  REQUIRE(area.purchases.size() == 1);
  CHECK(area.purchases.front() == Purchase{WasteSystem, "waste_cart", micro(38), 38 * kJuta, 5, 0});
  CHECK(proposal.total == 38 * kJuta);
  CHECK(proposal.isExact);
  CHECK(proposal.bound == proposal.total);
  // Next: carts to at most 50.99 % (25 KK are bought, 4 points) and pumps to at most 75.99 % (25 buildings, 2 points,
  // 15 million).
  REQUIRE(proposal.runnerUp.has_value());
  CHECK(proposal.runnerUp->extra == 2 * kJuta);
  REQUIRE(proposal.runnerUp->purchases.size() == 2);
  CHECK(proposal.runnerUp->purchases[0].volume == micro(25));
  CHECK(proposal.runnerUp->purchases[1] == Purchase{FireEquipment, "fire_pump", micro(25), 15 * kJuta, 5, 3});
}

TEST_CASE("lengths are bought to the centimetre below the limit of the band", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.prices = {{"road_concrete", RoadSurface, 1 * kJuta}};
  const PlanProposal proposal = solved(task);
  // 24.99 % after rounding is anything below 249.95 m of 1000 m: 249.94 m may stay.
  REQUIRE(proposal.areas.front().purchases.size() == 1);
  CHECK(proposal.areas.front().purchases.front().volume == micro(750.06));
  CHECK(proposal.total == 750'060'000);
  CHECK_FALSE(proposal.runnerUp.has_value());
}

TEST_CASE("an area that is below the limit, or cannot get there, costs nothing and says why", "[cheapest]") {
  PlanTask task = oneArea({wholeRt()});
  task.areas.push_back({2, {slumRt()}, micro(2)});
  FigureRow open = slumRt();
  for (const Parameter indicator : {BuildingIrregularity, RoadCoverage, DrainageAbsence, WaterSufficiency}) {
    open[indicator] = kMissing;
  }
  open[WasteSystem] = kMissing;
  task.areas.push_back({3, {open}, micro(2)});
  task.areas.push_back({4, {}, kMissing});
  task.prices = {{"water_pipe", WaterSufficiency, kJuta}};
  const PlanProposal proposal = solved(task);
  CHECK(proposal.areas[0].outcome == AreaOutcome::Below);
  CHECK(proposal.areas[1].outcome == AreaOutcome::MissingPrices);
  CHECK(proposal.areas[1].missingPrices == std::vector{RoadSurface, WaterAccess, WasteSystem, FireEquipment});
  // 25 points may be in what is not known, whatever is bought.
  CHECK(proposal.areas[2].outcome == AreaOutcome::MissingFigures);
  CHECK(proposal.areas[2].missingFigures.size() == 5);
  CHECK(proposal.areas[3].outcome == AreaOutcome::MissingFigures);
  CHECK(proposal.total == 0);
  CHECK(proposal.unreachable == 3);
  CHECK(proposal.frontier.size() == 1);
}

TEST_CASE("a total that missing figures leave open is told from its lowest to its highest", "[cheapest]") {
  FigureRow open = slumRt();
  open[WaterSufficiency] = kMissing;
  PlanTask task = oneArea({open});
  task.areas.push_back({2, {}, kMissing});
  task.prices = {{"water_pipe", WaterAccess, 4 * kJuta}, {"waste_cart", WasteSystem, kJuta}};
  const PlanProposal proposal = solved(task);
  // 20 points fail and 5 more may: 10 must go, so carts and taps to 12 of 50 KK each.
  const AreaProposal& area = proposal.areas[0];
  CHECK(area.hasFigures);
  CHECK(area.totalBefore == TotalRange{20, 25});
  CHECK(area.outcome == AreaOutcome::Reached);
  CHECK(area.cost == 38 * 5 * kJuta);
  CHECK(area.totalAfter == TotalRange{10, 15});
  CHECK_FALSE(proposal.areas[1].hasFigures);
  CHECK(proposal.areas[1].totalBefore == TotalRange{0, 80});
}

TEST_CASE("a kawasan is bought by its sums", "[cheapest]") {
  // Two RT: 100 of 200 buildings... pooled, every indicator is at 50 %: value 1. Only the pooled total counts.
  FigureRow heavy = slumRt();
  heavy[RoadSurface] = micro(1000);
  PlanTask task = oneArea({heavy, heavy});
  task.prices = {{"waste_cart", WasteSystem, kJuta}};
  const PlanProposal proposal = solved(task);
  // 100 KK fail of 100; 24 may stay (24.99 %).
  CHECK(proposal.areas.front().purchases.front().volume == micro(76));
}

TEST_CASE("an activity that serves two areas is taken whole when it costs less than buying in both", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.areas.push_back({2, {slumRt()}, micro(3)});
  task.prices = someprices();
  Candidate trucks;
  trucks.id = 77;
  trucks.cost = 70 * kJuta;
  trucks.effects = {{0, 0, WasteSystem, micro(40)}, {1, 0, WasteSystem, micro(40)}};
  task.candidates = {trucks};
  PlanProposal proposal = solved(task);
  CHECK(proposal.chosen == std::vector<FeatureId>{77});
  CHECK(proposal.purchases == 0);
  CHECK(proposal.total == 70 * kJuta);
  REQUIRE(proposal.runnerUp.has_value());
  CHECK(proposal.runnerUp->extra == 6 * kJuta);  // without it 2 x 38 million
  CHECK(proposal.runnerUp->without == std::vector<FeatureId>{77});
  // On single areas the larger one comes first; 5 ha for less than both cost on their own.
  REQUIRE(proposal.frontier.size() == 3);
  CHECK(proposal.frontier[1].hectares == micro(3));
  CHECK(proposal.frontier[1].cost == 38 * kJuta);
  CHECK(proposal.frontier[2].hectares == micro(5));
  CHECK(proposal.frontier[2].cost == 70 * kJuta);

  task.candidates.front().cost = 80 * kJuta;
  proposal = solved(task);
  CHECK(proposal.chosen.empty());
  CHECK(proposal.total == 76 * kJuta);
}

TEST_CASE("what the limits lack is said, and how far the money goes", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.areas.push_back({2, {slumRt()}, micro(3)});
  task.prices = someprices();
  task.limits.years = {{2024, 30 * kJuta}, {2025, 20 * kJuta}};
  PlanProposal proposal = solved(task);
  CHECK_FALSE(proposal.isWithinLimits);
  CHECK(proposal.lacking == 26 * kJuta);  // of 76
  REQUIRE(proposal.affordable.has_value());
  CHECK(proposal.frontier[*proposal.affordable].hectares == micro(3));
  // What it pays is the larger area alone.
  REQUIRE(proposal.paid.has_value());
  CHECK(proposal.paid->total == 38 * kJuta);
  CHECK(proposal.paid->hectares == micro(3));
  CHECK(proposal.paid->reached == 1);
  CHECK(proposal.paid->unreachable == 1);
  CHECK(proposal.paid->areas[1] == proposal.areas[1]);
  CHECK(proposal.paid->areas[0].outcome == AreaOutcome::NotPaid);
  CHECK(proposal.paid->areas[0].purchases.empty());
  CHECK(proposal.paid->areas[0].totalAfter == TotalRange{20, 20});
  // The next best: the same area by 25 carts and 25 pumps, 40 million of the 50.
  CHECK(proposal.nextBestPaid == NextBest::Named);
  REQUIRE(proposal.paidRunnerUp.has_value());
  CHECK(proposal.paidRunnerUp->area == 1);
  CHECK(proposal.paidRunnerUp->fewer == 0);
  CHECK(proposal.paidRunnerUp->extra == 2 * kJuta);
  // For 38 million it can only be the smaller area.
  task.limits.years = {{2024, 38 * kJuta}};
  const PlanProposal exactly = solved(task);
  REQUIRE(exactly.paidRunnerUp.has_value());
  CHECK(exactly.paidRunnerUp->fewer == micro(1));
  CHECK(exactly.paidRunnerUp->extra == 0);
  CHECK(exactly.paidRunnerUp->areasWithout == std::vector<std::size_t>{1});
  CHECK(exactly.paidRunnerUp->areasInstead == std::vector<std::size_t>{0});
  task.limits.years = {{2024, 30 * kJuta}, {2025, 20 * kJuta}};
  task.limits.sources = {{"apbd_kota", 37 * kJuta}};
  CHECK_FALSE(solved(task).paid.has_value());
  task.limits.sources = {{"apbd_kota", 45 * kJuta}};
  CHECK(solved(task).lacking == 31 * kJuta);
  task.limits.years[2025] = 46 * kJuta;
  task.limits.sources.clear();
  CHECK(solved(task).isWithinLimits);
  CHECK_FALSE(solved(task).paid.has_value());
}

TEST_CASE("money that pays a part is spent on a shared activity where that brings more hectares", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.areas.push_back({2, {slumRt()}, micro(3)});
  task.areas.push_back({3, {slumRt()}, micro(4)});
  task.prices = someprices();
  Candidate trucks;
  trucks.id = 77;
  trucks.cost = 44 * kJuta;
  trucks.year = 2024;
  trucks.sources = {{"dak", 44 * kJuta}};
  trucks.effects = {{0, 0, WasteSystem, micro(40)}, {1, 0, WasteSystem, micro(40)}};
  task.candidates = {trucks};
  // 82 million for all of it. 50 million: 4 ha on single areas for 38, 5 ha by the activity for 44.
  task.limits.years = {{2024, 45 * kJuta}, {2025, 5 * kJuta}};
  PlanProposal proposal = solved(task);
  REQUIRE(proposal.paid.has_value());
  CHECK(proposal.paid->hectares == micro(5));
  CHECK(proposal.paid->chosen == std::vector<FeatureId>{77});
  CHECK(proposal.paid->total == 44 * kJuta);
  // Its own year, or its source, has less than it costs.
  task.limits.years = {{2024, 40 * kJuta}, {2025, 10 * kJuta}};
  proposal = solved(task);
  REQUIRE(proposal.paid.has_value());
  CHECK(proposal.paid->chosen.empty());
  CHECK(proposal.paid->hectares == micro(4));
  task.limits.years = {{2024, 50 * kJuta}};
  task.limits.sources = {{"dak", 40 * kJuta}, {"apbd_kota", 100 * kJuta}};
  CHECK(solved(task).paid->chosen.empty());
}

TEST_CASE("what the money pays costs no more than it, and brings no fewer hectares than single areas would",
          "[cheapest]") {
  std::mt19937 random(28);
  int withPart = 0;
  for (int i = 0; i < 100; ++i) {
    CAPTURE(i);
    PlanTask task = smallRandomTask(random, static_cast<std::size_t>(i % 4));
    const PlanProposal free = solved(task);
    if (free.total == 0) continue;
    task.limits.years = {{2024, free.total / 3}, {2025, free.total / 4}};
    const PlanProposal proposal = solved(task);
    if (!proposal.paid) continue;
    ++withPart;
    CHECK(proposal.paid->total <= free.total / 3 + free.total / 4);
    REQUIRE(proposal.affordable.has_value());
    CHECK(proposal.paid->hectares >= proposal.frontier[*proposal.affordable].hectares);
    Rupiah sum = 0;
    for (const AreaProposal& area : proposal.paid->areas) {
      if (area.outcome == AreaOutcome::Reached) CHECK(area.totalAfter.most < 16);
      sum += area.cost;
    }
    CHECK(sum == proposal.paid->purchases);
  }
  CHECK(withPart > 20);
}

TEST_CASE("each step of money brings the most hectares, as trying everything finds it", "[cheapest]") {
  std::mt19937 random(37);
  std::size_t steps = 0;
  for (int i = 0; i < 80; ++i) {
    CAPTURE(i);
    PlanTask task = smallRandomTask(random, static_cast<std::size_t>(1 + i % 4));
    for (Candidate& candidate : task.candidates) candidate.year = 2024;
    const PlanProposal free = solved(task);
    Micro before = 0;
    for (const FrontierPoint& point : free.frontier) {
      CHECK(point.hectares >= before);
      before = point.hectares;
      if (point.cost == 0 || point.area) continue;
      ++steps;
      CHECK(point.isExact);
      task.limits.years = {{2024, point.cost}};
      const MostByTrying most = mostByTrying(task);
      CHECK(point.hectares == most.hectares);
      CHECK(point.cost == most.cost);
    }
    // What the money pays stands among the steps, and none beside it costs more and brings less.
    task.limits.years = {{2024, free.total * 2 / 5}};
    const PlanProposal part = solved(task);
    if (!part.paid) continue;
    for (const FrontierPoint& point : part.frontier) {
      if (point.cost >= part.paid->total) CHECK(point.hectares >= part.paid->hectares);
      if (point.cost <= part.paid->total) CHECK(point.hectares <= part.paid->hectares);
    }
  }
  CHECK(steps > 60);
}

TEST_CASE("what the money pays is the most hectares for the least money, as trying everything finds it", "[cheapest]") {
  std::mt19937 random(31);
  int withPart = 0;
  int withActivities = 0;
  int withOtherActivities = 0;
  int withoutLess = 0;
  for (int i = 0; i < 200; ++i) {
    CAPTURE(i);
    PlanTask task = smallRandomTask(random, static_cast<std::size_t>(i % 5));
    for (std::size_t k = 0; k < task.candidates.size(); ++k) {
      Candidate& candidate = task.candidates[k];
      candidate.year = k % 2 == 0 ? 2024 : 2025;
      candidate.sources = {{k % 3 == 0 ? "dak" : "apbd_kota", candidate.cost}};
    }
    const PlanProposal free = solved(task);
    if (free.total == 0) continue;
    task.limits.years = {{2024, free.total * (30 + i % 50) / 100}, {2025, free.total / 5}};
    if (i % 3 == 0) task.limits.sources = {{"dak", free.total / 2}, {"apbd_kota", free.total / 3}};
    const PlanProposal proposal = solved(task);
    if (proposal.isWithinLimits) continue;
    const MostByTrying most = mostByTrying(task);
    CHECK(proposal.isPaidExact);
    CHECK((proposal.paid ? proposal.paid->hectares : 0) == most.hectares);
    CHECK((proposal.paid ? proposal.paid->total : 0) == most.cost);
    if (!proposal.paid) continue;
    CHECK(proposal.paidBound == most.hectares);
    const std::vector<MostByTrying> all = choicesByTrying(task, false);
    const bool hasNext = all.size() > 1 && all[1].hectares > 0;
    CHECK(proposal.nextBestPaid == (hasNext ? NextBest::Named : NextBest::None));
    REQUIRE(proposal.paidRunnerUp.has_value() == hasNext);
    if (hasNext) {
      const RunnerUp& next = *proposal.paidRunnerUp;
      CHECK(next.isExact);
      CHECK(next.fewer == all[0].hectares - all[1].hectares);
      CHECK(next.extra == all[1].cost - all[0].cost);
      if (!next.without.empty() || !next.instead.empty()) ++withOtherActivities;
    }
    ++withPart;
    if (!proposal.paid->chosen.empty()) ++withActivities;
    if (proposal.paid->reached > 1) ++withoutLess;
  }
  CHECK(withPart > 50);
  CHECK(withActivities > 10);
  CHECK(withOtherActivities > 10);
  CHECK(withoutLess > 10);
}

TEST_CASE("money goes to the areas that bring most hectares together, not to the best of each rupiah alone",
          "[cheapest]") {
  // 38 million for 3 ha, and twice 31 for 2 ha: of 40 KK 9 may stay, 22.5 %. The first brings most for a rupiah and
  // leaves too little for another; without it 62 million bring 4 ha.
  FigureRow small = slumRt();
  small[HouseholdsKk] = small[WaterAccess] = small[WasteSystem] = micro(40);
  PlanTask task = oneArea({slumRt()});
  task.prices = someprices();
  task.areas[0].hectares = micro(3);
  task.areas.push_back({2, {small}, micro(2)});
  task.areas.push_back({3, {small}, micro(2)});
  task.limits.years = {{2024, 62 * kJuta}};
  const PlanProposal proposal = solved(task);
  REQUIRE(proposal.paid.has_value());
  CHECK(proposal.paid->hectares == micro(4));
  CHECK(proposal.paid->total == 62 * kJuta);
  CHECK(proposal.isPaidExact);
  REQUIRE(proposal.paidRunnerUp.has_value());
  CHECK(proposal.paidRunnerUp->fewer == micro(1));
  CHECK(proposal.paidRunnerUp->extra == -24 * kJuta);
  CHECK(proposal.paidRunnerUp->areasWithout == std::vector<std::size_t>{1, 2});
  CHECK(proposal.paidRunnerUp->areasInstead == std::vector<std::size_t>{0});
}

TEST_CASE("the next best within the money is one that the money pays", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.prices = someprices();
  task.limits.years = {{2024, 39 * kJuta}};  // 38 pay for carts; carts and pumps cost 40
  const PlanProposal tight = solved(task);
  CHECK(tight.isWithinLimits);
  CHECK_FALSE(tight.runnerUp.has_value());
  CHECK(tight.nextBest == NextBest::None);
  task.limits.years = {{2024, 40 * kJuta}};
  CHECK(solved(task).runnerUp->extra == 2 * kJuta);
}

TEST_CASE("without time the best that is known is told, and how many hectares nothing exceeds", "[cheapest]") {
  const std::vector<PricedHectares> items{{38 * kJuta, micro(3)}, {31 * kJuta, micro(2)}, {31 * kJuta, micro(2)}};
  const MostHectares cut = mostHectares(items, 62 * kJuta, [] { return true; });
  CHECK_FALSE(cut.isExact);
  CHECK(cut.taken == std::vector<std::size_t>{0});
  CHECK(cut.hectares == micro(3));
  CHECK(cut.cost == 38 * kJuta);
  CHECK(cut.bound >= micro(4));
  CHECK(cut.bound < micro(5));
  const MostHectares whole = mostHectares(items, 62 * kJuta, [] { return false; });
  CHECK(whole.isExact);
  CHECK(whole.taken == std::vector<std::size_t>{1, 2});
  CHECK(whole.bound == micro(4));
}

TEST_CASE("more choices than can be kept are told as such and not as want of time", "[cheapest]") {
  // Each costs what it brings, in even numbers, and the money is odd: no choice of them is better than another, and
  // none reaches the bound.
  std::mt19937 random(5);
  std::vector<PricedHectares> items;
  Rupiah sum = 0;
  for (int i = 0; i < 24; ++i) {
    const Rupiah cost = 2 * static_cast<Rupiah>(500'000'000 + random() % 500'000'000);
    items.push_back({cost, cost});
    sum += cost;
  }
  const Rupiah money = sum / 4 * 2 + 1;
  const MostHectares most = mostHectares(items, money, [] { return false; });
  CHECK_FALSE(most.isExact);
  CHECK(most.isTooLarge);
  CHECK(most.bound == money);
  CHECK(most.cost <= money);
  CHECK_FALSE(mostHectares(items, money, [] { return true; }).isTooLarge);
}

TEST_CASE("a year or a source without money cannot pay an activity", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.prices = someprices();
  Candidate trucks;
  trucks.id = 77;
  trucks.cost = 5 * kJuta;
  trucks.year = 2026;
  trucks.sources = {{"dak", 5 * kJuta}};
  trucks.effects = {{0, 0, WasteSystem, micro(40)}};
  task.candidates = {trucks};
  CHECK(solved(task).total == 5 * kJuta);
  task.limits.years = {{2025, 100 * kJuta}};
  CHECK(solved(task).total == 38 * kJuta);
  task.limits.years = {{2026, 4 * kJuta}, {2025, 100 * kJuta}};  // named, but not enough
  const PlanProposal dear = solved(task);
  CHECK(dear.total == 38 * kJuta);
  CHECK(dear.isWithinLimits);
  task.limits.years.clear();
  task.limits.sources = {{"apbd_kota", 100 * kJuta}};
  CHECK(solved(task).total == 38 * kJuta);
}

TEST_CASE("the search stops when asked", "[cheapest]") {
  PlanTask task = oneArea({slumRt()});
  task.prices = someprices();
  std::stop_source source;
  source.request_stop();
  PlanSearch search;
  search.stop = source.get_token();
  const auto stopped = cheapestPlan(edition2018(), task, search);
  REQUIRE_FALSE(stopped.has_value());
  CHECK(stopped.error().code == ErrorCode::Cancelled);
}

TEST_CASE("200 random small cases cost what trying everything finds", "[cheapest]") {
  std::mt19937 random(20191028);
  int solvedCases = 0;
  int withActivities = 0;
  for (int i = 0; i < 200; ++i) {
    CAPTURE(i);
    const PlanTask task = smallRandomTask(random, static_cast<std::size_t>(i % 5));
    const auto least = leastByTrying(task);
    const PlanProposal proposal = solved(task);
    CHECK(proposal.isExact);
    if (!least) {
      CHECK(proposal.unreachable > 0);
      continue;
    }
    REQUIRE(proposal.unreachable == 0);
    CHECK(proposal.total == *least);
    ++solvedCases;
    if (!proposal.chosen.empty()) ++withActivities;
  }
  CHECK(solvedCases > 100);
  CHECK(withActivities > 20);
}

TEST_CASE("without activities the runner-up is the second of all choices that buy nothing in vain", "[cheapest]") {
  std::mt19937 random(177);
  int compared = 0;
  for (int i = 0; i < 100; ++i) {
    CAPTURE(i);
    const PlanTask task = smallRandomTask(random, 0);
    std::optional<Rupiah> extra;
    bool isPossible = true;
    for (const TargetArea& area : task.areas) {
      const std::vector<Rupiah> costs = costsByTrying(task, area.rts.front());
      isPossible = isPossible && !costs.empty();
      if (costs.size() > 1 && (!extra || costs[1] - costs[0] < *extra)) extra = costs[1] - costs[0];
    }
    if (!isPossible) continue;
    const PlanProposal proposal = solved(task);
    REQUIRE(proposal.runnerUp.has_value() == extra.has_value());
    if (extra) CHECK(proposal.runnerUp->extra == *extra);
    ++compared;
  }
  CHECK(compared > 50);
}

TEST_CASE("with shared activities the runner-up is the second of all choices too, with and without limits",
          "[cheapest]") {
  std::mt19937 random(178);
  int compared = 0;
  int withOtherActivities = 0;
  int withLimits = 0;
  for (int i = 0; i < 200; ++i) {
    CAPTURE(i);
    PlanTask task = smallRandomTask(random, static_cast<std::size_t>(1 + i % 5));
    for (std::size_t k = 0; k < task.candidates.size(); ++k) task.candidates[k].year = k % 2 == 0 ? 2024 : 2025;
    if (i % 2 == 0) {
      const Rupiah most = solved(task).total * (11 + i % 5) / 10;
      task.limits.years = {{2024, most * 2 / 3}, {2025, most / 3}};
    }
    const PlanProposal proposal = solved(task);
    if (proposal.unreachable > 0 || !proposal.isWithinLimits) continue;
    const std::vector<MostByTrying> all = choicesByTrying(task, true);
    REQUIRE_FALSE(all.empty());
    CHECK(proposal.total == all.front().cost);
    REQUIRE(proposal.runnerUp.has_value() == (all.size() > 1));
    if (all.size() < 2) continue;
    CHECK(proposal.runnerUp->isExact);
    CHECK(proposal.runnerUp->extra == all[1].cost - all[0].cost);
    ++compared;
    if (!proposal.runnerUp->area) ++withOtherActivities;
    if (task.limits.total()) ++withLimits;
  }
  CHECK(compared > 100);
  CHECK(withOtherActivities > 10);
  CHECK(withLimits > 30);
}

TEST_CASE("beyond a few shared activities a runner-up is the second of all choices, or says that it is not proved",
          "[cheapest]") {
  std::mt19937 random(179);
  int exact = 0;
  for (int i = 0; i < 12; ++i) {
    CAPTURE(i);
    const PlanTask task = smallRandomTask(random, 11);
    const PlanProposal proposal = solved(task);
    if (proposal.unreachable > 0) continue;
    const std::vector<MostByTrying> all = choicesByTrying(task, true);
    REQUIRE(all.size() > 1);
    CHECK(proposal.total == all.front().cost);
    REQUIRE(proposal.runnerUp.has_value());
    const Rupiah extra = all[1].cost - all[0].cost;
    if (proposal.runnerUp->isExact) {
      CHECK(proposal.runnerUp->extra == extra);
      ++exact;
    } else {
      CHECK(proposal.runnerUp->extra >= extra);
      CHECK(proposal.runnerUp->leastExtra <= extra);
    }
  }
  CHECK(exact > 5);
}

TEST_CASE("a project keeps what is agreed on and weighs what is only proposed", "[cheapest]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, wholeRt()}});
  const FeatureId agreed = city.activity(2021, {effectOn(kFirstRt, WasteSystem, 50)});
  city.state(agreed, LifeStep::Agreement, {2020, 12, 1});
  city.fund(agreed, "apbd_kota", 30 * kJuta);
  const FeatureId proposed = city.activity(2022, {effectOn(kSecondRt, WasteSystem, 45)});
  city.fund(proposed, "dak", 10 * kJuta);
  const FeatureId unpriced = city.activity(2022, {effectOn(kSecondRt, FireEquipment, 45)});
  city.snapshot.unitCosts.push_back({1, "waste_cart", WasteSystem, kJuta, "HSPK 2020"});

  PlanWish wish;
  wish.surveyId = 1;
  wish.money.years = {{2021, 35 * kJuta}, {2022, 50 * kJuta}};
  const ProjectPlanTask project = planTaskOf(city.snapshot, edition2018(), wish);
  CHECK(project.kept == std::vector{agreed});
  CHECK(project.withoutCost == std::vector{unpriced});
  CHECK(project.withoutMoney.empty());
  // Money for one year alone: what is proposed for another one is said to be left out.
  PlanWish oneYear = wish;
  oneYear.money.years = {{2021, 35 * kJuta}};
  CHECK(planTaskOf(city.snapshot, edition2018(), oneYear).withoutMoney == std::vector{proposed});
  oneYear.money.years.clear();
  oneYear.money.sources = {{"apbd_kota", 35 * kJuta}};
  CHECK(planTaskOf(city.snapshot, edition2018(), oneYear).withoutMoney == std::vector{proposed});
  CHECK(project.keptMoney.years == std::map<int, MoneySum>{{2021, {30 * kJuta, 1, 0}}});
  CHECK(project.keptMoney.sources == std::map<std::string, MoneySum>{{"apbd_kota", {30 * kJuta, 1, 0}}});
  CHECK(project.overdrawn.years.empty());
  CHECK(project.task.limits.years.at(2021) == 5 * kJuta);
  CHECK(project.task.limits.years.at(2022) == 50 * kJuta);
  const PlanProposal proposal = solved(project.task);
  CHECK(proposal.chosen == std::vector{proposed});  // 10 million where carts would cost 38
  CHECK(proposal.total == 10 * kJuta);
  // Once both are done nothing is slum: one RT is below the limit after 2021, the other one after 2022.
  const ProposalRecords records = recordsOf(city.snapshot, project, proposal, 2021);
  const HectareLedger ledger =
      proposalLedger(city.snapshot, edition2018(), city.survey(), project, proposal, records, 2021);
  const ZeroYear& zero = ledger.zero.back().levels.front();
  CHECK(zero.state == ZeroState::InYear);
  CHECK(zero.year == 2022);
  PlanProposal without = proposal;
  without.chosen.clear();
  CHECK(proposalLedger(city.snapshot, edition2018(), city.survey(), project, without, records, 2021)
            .zero.back()
            .levels.front()
            .state == ZeroState::NotReached);

  // Less money than what stays costs: nothing is left, and how much it is short is told.
  PlanWish poor = wish;
  poor.money = {{{2021, 20 * kJuta}}, {{"apbd_kota", 25 * kJuta}}};
  const ProjectPlanTask short10 = planTaskOf(city.snapshot, edition2018(), poor);
  CHECK(short10.task.limits.years.at(2021) == 0);
  CHECK(short10.overdrawn.years == std::map<int, Rupiah>{{2021, 10 * kJuta}});
  CHECK(short10.task.limits.sources.at("apbd_kota") == 0);
  CHECK(short10.overdrawn.sources == std::map<std::string, Rupiah>{{"apbd_kota", 5 * kJuta}});

  wish.kept = KeptActivities::Planned;
  const ProjectPlanTask all = planTaskOf(city.snapshot, edition2018(), wish);
  CHECK(all.kept.size() == 3);
  CHECK(all.keptMoney.years == std::map<int, MoneySum>{{2021, {30 * kJuta, 1, 0}}, {2022, {10 * kJuta, 1, 1}}});
  CHECK(solved(all.task).total == 0);
}

TEST_CASE("what was paid up to the survey takes nothing of the money to come", "[cheapest]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});
  const int surveyed = city.survey().year;
  for (const int year : {surveyed, surveyed + 1}) {
    const FeatureId id = city.activity(year, {effectOn(kFirstRt, WasteSystem, 5)});
    city.state(id, LifeStep::Agreement, {surveyed, 12, 1});
    city.fund(id, "apbd_kota", 7 * kJuta);
  }
  PlanWish wish;
  wish.surveyId = 1;
  wish.money.sources = {{"apbd_kota", 10 * kJuta}};
  const ProjectPlanTask project = planTaskOf(city.snapshot, edition2018(), wish);
  CHECK(project.keptMoney.sources == std::map<std::string, MoneySum>{{"apbd_kota", {7 * kJuta, 1, 0}}});
  CHECK(project.task.limits.sources.at("apbd_kota") == 3 * kJuta);
}

TEST_CASE("purchases become activities in the years that can pay, and bring the areas below the limit", "[cheapest]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}, {kThirdRt, slumRt()}});
  city.snapshot.unitCosts.push_back({1, "waste_cart", WasteSystem, kJuta, "HSPK 2020"});
  PlanWish wish;
  wish.surveyId = 1;
  wish.money.years = {{2021, 50 * kJuta}, {2022, 64 * kJuta}};
  const ProjectPlanTask project = planTaskOf(city.snapshot, edition2018(), wish);
  const PlanProposal proposal = solved(project.task);
  REQUIRE(proposal.total == 3 * 38 * kJuta);
  CHECK(proposal.isWithinLimits);
  const ProposalRecords records = recordsOf(city.snapshot, project, proposal, 0);
  const ZeroYear zero = proposalLedger(city.snapshot, edition2018(), city.survey(), project, proposal, records, 0)
                            .zero.back()
                            .levels.front();
  CHECK(zero.state == ZeroState::InYear);
  CHECK(zero.year == 2022);  // the money of 2021 pays a part
  std::map<int, Rupiah> spent;
  FeatureId id = 5000;
  for (const ProposedActivity& made : activitiesOf(city.snapshot, project, proposal, 0)) {
    spent[made.record.year] += made.record.costPlanned.value_or(0);
    Activity record = made.record;
    record.id = ++id;
    city.activity(record);
    for (ActivityEffect effect : made.effects) {
      effect.id = ++id;
      effect.activityId = record.id;
      city.snapshot.effects.push_back(effect);
    }
  }
  CHECK(spent == std::map<int, Rupiah>{{2021, 50 * kJuta}, {2022, 64 * kJuta}});
  wish.kept = KeptActivities::Planned;
  const ProjectPlanTask after = planTaskOf(city.snapshot, edition2018(), wish);
  for (const AreaProposal& area : solved(after.task).areas) CHECK(area.outcome == AreaOutcome::Below);
}

TEST_CASE("a kawasan of which an RT has no figures is bought for by its other RT, and says so", "[cheapest]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}});  // the second RT of the kawasan has none
  city.snapshot.unitCosts.push_back({1, "waste_cart", WasteSystem, kJuta, "HSPK 2020"});
  PlanWish wish;
  wish.surveyId = 1;
  wish.level = Level::Kawasan;
  const ProjectPlanTask project = planTaskOf(city.snapshot, edition2018(), wish);
  REQUIRE(project.task.areas.size() == 1);
  CHECK(project.task.areas.front().rtsWithoutFigures == 1);
  CHECK(project.task.areas.front().hectares == micro(2));
  const PlanProposal proposal = solved(project.task);
  const AreaProposal& area = proposal.areas.front();
  CHECK(area.outcome == AreaOutcome::Reached);
  CHECK(area.totalBefore == TotalRange{20, 20});
  CHECK(area.isPartial());
  CHECK(area.rtsWithFigures == 1);
  CHECK(area.rtsWithoutFigures == 1);
  CHECK(proposal.rtsLeftOut() == 1);
  CHECK(proposal.hectares == micro(2));
  CHECK(proposal.moreUnknown == 1);
  CHECK(proposal.frontier.front().moreUnknown == 0);
  CHECK(proposal.frontier.back().moreUnknown == 1);

  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, wholeRt()}});
  const PlanProposal whole = solved(planTaskOf(city.snapshot, edition2018(), wish).task);
  CHECK_FALSE(whole.areas.front().isPartial());
  CHECK(whole.rtsLeftOut() == 0);
  CHECK(whole.moreUnknown == 0);
}
