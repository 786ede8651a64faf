// Whole units a year: purchases shared among the years of a budget, and the cheapest way within such budgets against
// trying everything.

#include "core/plan/year_shares.h"

#include <random>

#include "app/brute_plan.h"
#include "core/plan/cheapest_plan.h"
#include "core/plan/plan_task.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

using namespace kawasan;
using namespace kawasan::test;
using enum Parameter;

namespace {

constexpr Rupiah kOneMillion = 1'000'000;

YearPurchase counted(double units, Rupiah price) {
  return {price, micro(units), static_cast<Rupiah>(units * static_cast<double>(price)), true};
}

/// "year: volume for millions" of each part.
std::string textOf(const std::vector<YearPart>& parts) {
  std::string text;
  for (const YearPart& part : parts) {
    text += (text.empty() ? "" : ", ") + std::to_string(part.year) + ": " +
            std::to_string(part.volume * 10 / kMicroPerUnit) + "/10 for " + std::to_string(part.cost / kOneMillion);
  }
  return text;
}

PlanProposal planned(const PlanTask& task) {
  const auto proposal = cheapestPlan(edition2018(), task);
  REQUIRE(proposal.has_value());
  return *proposal;
}

}  // namespace

TEST_CASE("what is counted is bought in whole units a year", "[year-shares]") {
  // 10 million pay three of 3 million; the other four cost 12.
  const std::vector<YearPurchase> seven{counted(7, 3 * kOneMillion)};
  const YearShares tight = shareByYear(seven, {{2025, 10 * kOneMillion}, {2026, 11 * kOneMillion}});
  CHECK(tight.lacking == kOneMillion);
  CHECK(tight.isProved);
  const YearShares fits = shareByYear(seven, {{2025, 10 * kOneMillion}, {2026, 12 * kOneMillion}});
  CHECK(fits.lacking == 0);
  CHECK(textOf(fits.parts[0]) == "2025: 30/10 for 9, 2026: 40/10 for 12");
}

TEST_CASE("years are filled otherwise where the dearest unit first leaves no room", "[year-shares]") {
  // 6 + 5 million: the two of 3 first, then the one of 5.
  const YearShares shares = shareByYear({counted(1, 5 * kOneMillion), counted(2, 3 * kOneMillion)},
                                        {{2025, 6 * kOneMillion}, {2026, 5 * kOneMillion}});
  CHECK(shares.lacking == 0);
  CHECK(textOf(shares.parts[0]) == "2026: 10/10 for 5");
  CHECK(textOf(shares.parts[1]) == "2025: 20/10 for 6");
  CHECK(shareByYear({counted(1, 5 * kOneMillion), counted(2, 3 * kOneMillion)},
                    {{2025, 7 * kOneMillion}, {2026, 4 * kOneMillion}})
            .lacking > 0);
}

TEST_CASE("lengths are divided, and what is not whole comes with the last units", "[year-shares]") {
  const YearPurchase road{kOneMillion, micro(4), 4 * kOneMillion, false};
  const YearShares shares =
      shareByYear({road, counted(3, 3 * kOneMillion)}, {{2025, 5 * kOneMillion}, {2026, 8 * kOneMillion}});
  CHECK(shares.lacking == 0);
  CHECK(textOf(shares.parts[0]) == "2025: 20/10 for 2, 2026: 20/10 for 2");
  CHECK(textOf(shares.parts[1]) == "2025: 10/10 for 3, 2026: 20/10 for 6");
  const YearShares broken =
      shareByYear({counted(2.5, 2 * kOneMillion)}, {{2025, 3 * kOneMillion}, {2026, 9 * kOneMillion}});
  CHECK(textOf(broken.parts[0]) == "2025: 10/10 for 2, 2026: 15/10 for 3");
}

TEST_CASE("purchases of a city become activities with whole units each year", "[year-shares]") {
  PlanCity city;
  city.figures(1, {{kFirstRt, slumRt()}, {kSecondRt, slumRt()}});
  city.snapshot.unitCosts.push_back({1, "waste_cart", WasteSystem, kOneMillion, "HSPK 2020"});
  PlanWish wish;
  wish.surveyId = 1;
  wish.money.years = {{2021, 50'400'000}, {2022, 26'000'000}};  // two RT of 38 carts each
  const ProjectPlanTask project = planTaskOf(city.snapshot, edition2018(), wish);
  const PlanProposal proposal = planned(project.task);
  CHECK(proposal.isWithinLimits);
  Micro whole = 0;
  for (const ProposedActivity& made : activitiesOf(city.snapshot, project, proposal, 0)) {
    for (const ActivityEffect& effect : made.effects) {
      CHECK(effect.volume % kMicroPerUnit == 0);
      whole += effect.volume;
    }
  }
  CHECK(whole == micro(76));
  // 50.4 and 25.6 million are 76 million too, but pay 50 and 25 carts.
  wish.money.years[2022] = 25'600'000;
  const PlanProposal less = planned(planTaskOf(city.snapshot, edition2018(), wish).task);
  CHECK_FALSE(less.isWithinLimits);
  CHECK(less.lacking == 400'000);
  REQUIRE(less.paid.has_value());
  CHECK(less.paid->reached == 1);
  CHECK(less.isPaidExact);
}

TEST_CASE("budgets that are just enough are spent on whole units, as trying everything finds it", "[year-shares]") {
  std::mt19937 random(2025);
  int within = 0;
  int dearer = 0;  // than without whole units
  int beyond = 0;  // for want of whole units alone
  int withNext = 0;
  for (int i = 0; i < 400; ++i) {
    CAPTURE(i);
    PlanTask task = smallRandomTask(random, static_cast<std::size_t>(i % 4));
    for (std::size_t k = 0; k < task.candidates.size(); ++k) task.candidates[k].year = k % 2 == 0 ? 2024 : 2025;
    const PlanProposal free = planned(task);
    if (free.unreachable > 0 || free.total == 0) continue;
    const Rupiah first = free.total * (1 + i % 97) / 100;
    task.limits.years = {{2024, first}, {2025, free.total - first + (i % 9) * kOneMillion}};
    const PlanProposal proposal = planned(task);
    const std::vector<MostByTrying> whole = choicesByTrying(task, true);
    REQUIRE(proposal.isWithinLimits == !whole.empty());
    if (!whole.empty()) {
      ++within;
      CHECK(proposal.isExact);
      CHECK(proposal.total == whole[0].cost);
      if (proposal.total > free.total) ++dearer;
      const Rupiah extra = whole.size() > 1 ? whole[1].cost - whole[0].cost : 0;
      if (proposal.runnerUp && proposal.runnerUp->isExact) CHECK(proposal.runnerUp->extra == extra);
      if (proposal.runnerUp) CHECK(proposal.runnerUp->leastExtra <= extra);
      if (proposal.nextBest == NextBest::None) CHECK(whole.size() == 1);
      if (proposal.runnerUp) ++withNext;
      continue;
    }
    ++beyond;
    CHECK(proposal.lacking > 0);
    const std::vector<MostByTrying> all = choicesByTrying(task, false);
    CHECK(proposal.isPaidExact);
    CHECK((proposal.paid ? proposal.paid->hectares : 0) == all[0].hectares);
    CHECK((proposal.paid ? proposal.paid->total : 0) == all[0].cost);
    if (!proposal.paidRunnerUp || !proposal.paidRunnerUp->isExact) continue;
    CHECK(proposal.paidRunnerUp->fewer == all[0].hectares - all[1].hectares);
    CHECK(proposal.paidRunnerUp->extra == all[1].cost - all[0].cost);
  }
  CHECK(within > 50);
  CHECK(dearer > 2);
  CHECK(beyond > 5);
  CHECK(withNext > 5);
}
