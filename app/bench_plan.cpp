#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <set>

#include "app/bench.h"
#include "app/bench_city.h"
#include "app/brute_plan.h"
#include "core/plan/cheapest_plan.h"
#include "core/plan/what_if.h"

namespace kawasan {

namespace {

constexpr const char* kPlanEdition = "permen-14-2018";
constexpr int kYear = 2020;
constexpr std::size_t kRtsInKawasan = 25;

/// Volumes and costs that are the same in every run; distributions of the standard library differ between machines.
std::size_t pick(std::mt19937_64& random, std::size_t below) {
  return static_cast<std::size_t>(random() % below);
}

struct PlanCity {
  SharedSnapshot snapshot;
  SharedRegulation regulation;
};

void addActivities(Snapshot& city, std::size_t count) {
  constexpr Parameter kIndicators[] = {Parameter::RoadSurface,      Parameter::RoadCoverage,
                                       Parameter::WaterAccess,      Parameter::DrainageAbsence,
                                       Parameter::WastewaterSystem, Parameter::WasteFacility};
  std::mt19937_64 random(2019);
  for (std::size_t i = 0; i < count; ++i) {
    Activity activity;
    activity.id = static_cast<FeatureId>(i) + 1;
    activity.uuid = std::to_string(i);
    activity.year = kYear + 1 + static_cast<int>(i % 5);
    activity.costPlanned = static_cast<Rupiah>(10'000'000 + 1'000'000 * pick(random, 200));
    for (std::size_t e = 0; e < 4; ++e) {
      ActivityEffect effect;
      effect.id = static_cast<FeatureId>(4 * i + e) + 1;
      effect.activityId = activity.id;
      effect.rtId = static_cast<FeatureId>((i + e) % city.rts.size()) + 1;
      effect.indicator = kIndicators[(i + e) % std::size(kIndicators)];
      effect.volume = static_cast<Micro>(5 + pick(random, 80)) * kMicroPerUnit;
      city.effects.push_back(effect);
    }
    city.activities.push_back(std::move(activity));
  }
}

Result<PlanCity> planCity(std::size_t rts, std::size_t activities) {
  KAWASAN_ASSIGN(SharedRegulation regulation, regulationByEdition(kPlanEdition));
  auto city = std::make_shared<Snapshot>();
  city->info.edition = kPlanEdition;
  for (std::size_t i = 0; i * kRtsInKawasan < rts; ++i) {
    Kawasan kawasan;
    kawasan.id = static_cast<FeatureId>(i) + 1;
    kawasan.name = std::to_string(i + 1);
    city->kawasan.push_back(kawasan);
  }
  for (std::size_t i = 0; i < rts; ++i) {
    Rt rt;
    rt.id = static_cast<FeatureId>(i) + 1;
    rt.kawasanId = static_cast<FeatureId>(i / kRtsInKawasan) + 1;
    city->rts.push_back(rt);
  }
  city->surveys = {{1, std::to_string(kYear), kYear}};
  city->figures[1] = std::make_shared<FigureTable>(benchFigures(rts));
  addActivities(*city, activities);
  city->buildIndex();
  return PlanCity{city, std::move(regulation)};
}

/// One activity off and on again, another one each run; with the ledger that the window shows.
Result<Measurement> oneSwitch(const PlanCity& city, int repeat) {
  WhatIf plan(city.snapshot, city.regulation, city.snapshot->surveys.front());
  const std::size_t count = city.snapshot->activities.size();
  std::size_t next = 0;
  std::set<FeatureId> switched;
  KAWASAN_ASSIGN(Measurement measured, measure("what if: one switch", city.snapshot->rts.size(), repeat, [&] {
                   const FeatureId id = city.snapshot->activities[next % count].id;
                   next += 37;
                   switched.insert(id);
                   return timed([&]() -> Result<void> {
                     plan.turn(id, !plan.isOn(id));
                     const HectareLedger ledger = plan.ledger();
                     return ledger.lines.empty() ? Result<void>(fail(ErrorCode::Internal, {{"what", "no ledger"}}))
                                                 : Result<void>();
                   });
                 }));
  measured.note = fmt::format("{} of {} activities switched, one a run", switched.size(), count);
  return measured;
}

/// Small tasks solved by the search and by trying everything.
Result<Measurement> againstBruteForce(const Regulation& regulation) {
  constexpr std::size_t kTasks = 200;
  std::mt19937 random(20191028);
  std::size_t equal = 0;
  KAWASAN_ASSIGN(Measurement measured, measure("cheapest way against trying everything", 0, 1, [&] {
                   return timed([&]() -> Result<void> {
                     for (std::size_t i = 0; i < kTasks; ++i) {
                       const PlanTask task = smallRandomTask(random, i % 5);
                       KAWASAN_ASSIGN(const PlanProposal proposal, cheapestPlan(regulation, task));
                       const std::optional<Rupiah> least = leastByTrying(task);
                       const bool isEqual =
                           least ? proposal.unreachable == 0 && proposal.total == *least : proposal.unreachable > 0;
                       equal += isEqual ? 1 : 0;
                     }
                     return {};
                   });
                 }));
  measured.note = fmt::format("{} small random cases: {} equal", kTasks, equal);
  return measured;
}

std::vector<UnitPrice> benchPrices(const Regulation& regulation) {
  std::vector<UnitPrice> prices;
  for (const Indicator& indicator : regulation.indicators) {
    const bool isArea = unitOf(indicator.parameter) == Unit::Hectare;
    const auto place = static_cast<Rupiah>(prices.size());
    prices.push_back({"work", indicator.parameter, (isArea ? 400'000'000 : 700'000) + 90'000 * place});
  }
  return prices;
}

/// Every kawasan of the city an area of its own.
PlanTask taskOf(const PlanCity& city) {
  PlanTask task;
  task.prices = benchPrices(*city.regulation);
  const FigureTable& figures = city.snapshot->figuresOf(1);
  task.areas.resize(city.snapshot->kawasan.size());
  for (std::size_t i = 0; i < figures.size(); ++i) {
    TargetArea& area = task.areas[i / kRtsInKawasan];
    area.id = static_cast<FeatureId>(i / kRtsInKawasan) + 1;
    area.rts.push_back(figures.row(i));
    const Micro hectares = area.rts.back()[Parameter::AreaVerified];
    area.hectares = isMissing(area.hectares) ? hectares : area.hectares + hectares;
  }
  return task;
}

/// Each activity serves four RT in a row, so that kawasan share some and are solved together.
void addCandidates(const PlanCity& city, std::size_t count, PlanTask& task) {
  for (std::size_t i = 0; i < count; ++i) {
    const Activity& activity = city.snapshot->activities[i * (city.snapshot->activities.size() / count)];
    Candidate candidate;
    candidate.id = activity.id;
    candidate.cost = activity.costPlanned.value_or(0);
    for (const ActivityEffect& effect : city.snapshot->effectsOf(activity.id)) {
      const std::size_t rt = *city.snapshot->indexOfRt(effect.rtId);
      candidate.effects.push_back({rt / kRtsInKawasan, rt % kRtsInKawasan, effect.indicator, effect.volume});
    }
    task.candidates.push_back(std::move(candidate));
  }
}

Result<Measurement> cheapest(const char* subject, const PlanCity& city, const PlanTask& task, int repeat) {
  return measure(subject, city.snapshot->rts.size(), repeat, [&] {
    return timed([&]() -> Result<void> {
      KAWASAN_TRY(cheapestPlan(*city.regulation, task));
      return {};
    });
  });
}

}  // namespace

Result<Measurements> benchPlan(const BenchOptions& options) {
  Measurements all;
  KAWASAN_ASSIGN(const SharedRegulation regulation, regulationByEdition(kPlanEdition));
  KAWASAN_ASSIGN(Measurement compared, againstBruteForce(*regulation));
  all.push_back(std::move(compared));
  for (const std::size_t rts : options.rts) {
    KAWASAN_ASSIGN(const PlanCity city, planCity(rts, 2 * rts));
    KAWASAN_ASSIGN(Measurement one, oneSwitch(city, options.repeat));
    all.push_back(std::move(one));
    PlanTask task = taskOf(city);
    KAWASAN_ASSIGN(Measurement alone, cheapest("cheapest way to 0 ha, kawasan alone", city, task, options.repeat));
    all.push_back(std::move(alone));
    addCandidates(city, std::min<std::size_t>(40, city.snapshot->activities.size()), task);
    KAWASAN_ASSIGN(Measurement shared, cheapest("the same with 40 shared activities", city, task, options.repeat));
    all.push_back(std::move(shared));
  }
  return all;
}

}  // namespace kawasan
