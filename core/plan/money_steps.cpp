#include "core/plan/money_steps.h"

#include <algorithm>

namespace kawasan {

namespace {

using Places = std::vector<std::size_t>;

Places reachedIn(const PlanChoice& choice) {
  Places reached;
  for (std::size_t area = 0; area < choice.areas.size(); ++area) {
    if (choice.areas[area].outcome == AreaOutcome::Reached) reached.push_back(area);
  }
  return reached;
}

FrontierPoint pointOf(const PlanTask& task, Rupiah cost, Micro hectares, Places areas, bool isExact) {
  FrontierPoint point;
  point.cost = cost;
  point.hectares = hectares;
  point.areas = areas.size();
  point.moreUnknown = static_cast<std::size_t>(
      std::ranges::count_if(areas, [&task](std::size_t area) { return mayHaveMore(task.areas[area]); }));
  point.chosen = std::move(areas);
  point.isExact = isExact;
  return point;
}

bool dominates(const FrontierPoint& a, const FrontierPoint& b) {
  const bool isAsGood = a.cost <= b.cost && a.hectares >= b.hectares && a.moreUnknown >= b.moreUnknown;
  return isAsGood && (a.cost < b.cost || a.hectares > b.hectares || a.moreUnknown > b.moreUnknown);
}

/// Steps that were not found exactly may cost more than a later one and bring less.
void dropDominated(std::vector<FrontierPoint>& points) {
  const std::vector<FrontierPoint> all = points;
  std::erase_if(points, [&all](const FrontierPoint& point) {
    return std::ranges::any_of(all, [&point](const FrontierPoint& other) { return dominates(other, point); });
  });
  std::ranges::stable_sort(points, {}, &FrontierPoint::cost);
}

}  // namespace

Micro knownHectares(const TargetArea& area) {
  return isMissing(area.hectares) ? 0 : std::max<Micro>(area.hectares, 0);
}

bool mayHaveMore(const TargetArea& area) {
  return isMissing(area.hectares) || area.rtsWithoutFigures > 0;
}

void addAreasByWorth(const PlanTask& task, const std::vector<std::optional<Rupiah>>& prices, PlanProposal& proposal) {
  Places bought = reachedIn(proposal);
  std::erase_if(bought, [&prices](std::size_t area) { return !prices[area]; });
  std::ranges::stable_sort(bought, [&](std::size_t a, std::size_t b) {
    return Wide{knownHectares(task.areas[a])} * *prices[b] > Wide{knownHectares(task.areas[b])} * *prices[a];
  });
  FrontierPoint point;
  for (const std::size_t area : bought) {
    point.cost += *prices[area];
    point.hectares += knownHectares(task.areas[area]);
    if (mayHaveMore(task.areas[area])) ++point.moreUnknown;
    ++point.areas;
    point.area = area;
    proposal.frontier.push_back(point);
  }
}

void addMostByMoney(const PlanTask& task, const std::function<PaidChoice(Rupiah money)>& mostFor,
                    PlanProposal& proposal) {
  for (int step = 1; proposal.total > 0 && step < kMoneySteps; ++step) {
    const PaidChoice choice = mostFor(static_cast<Rupiah>(Wide{proposal.total} * step / kMoneySteps));
    if (choice.hectares <= proposal.frontier.back().hectares) continue;
    proposal.frontier.push_back(pointOf(task, choice.cost, choice.hectares, choice.areas, choice.isExact));
  }
  dropDominated(proposal.frontier);
  if (proposal.total == 0 && proposal.reached == 0) return;
  proposal.frontier.push_back(pointOf(task, proposal.total, proposal.hectares, reachedIn(proposal), proposal.isExact));
}

void insertPaid(const PlanTask& task, PlanProposal& proposal) {
  if (!proposal.paid) return;
  const PlanChoice& paid = *proposal.paid;
  std::vector<FrontierPoint>& points = proposal.frontier;
  const auto isSame = [&](const FrontierPoint& point) {
    return point.cost == paid.total && point.hectares == paid.hectares;
  };
  const bool isThere = std::ranges::any_of(points, isSame);
  std::erase_if(points, [&](const FrontierPoint& point) {
    return point.cost >= paid.total && point.hectares <= paid.hectares && point.moreUnknown <= paid.moreUnknown &&
           !isSame(point);
  });
  if (isThere) return;
  FrontierPoint point = pointOf(task, paid.total, paid.hectares, reachedIn(paid), proposal.isPaidExact);
  if (std::ranges::any_of(points, [&point](const FrontierPoint& other) { return dominates(other, point); })) return;
  const auto place = std::ranges::lower_bound(points, paid.total, {}, &FrontierPoint::cost);
  points.insert(place, std::move(point));
}

void markAffordable(const PlanTask& task, bool isLastWhole, PlanProposal& proposal) {
  const auto most = task.limits.total();
  for (std::size_t i = 0; i < proposal.frontier.size(); ++i) {
    const bool isWhole = isLastWhole && i + 1 == proposal.frontier.size();
    const FrontierPoint& point = proposal.frontier[i];
    const bool isPaid = isWhole ? proposal.isWithinLimits : !most || point.cost <= *most;
    // Years and whole units may pay for less than the sum of the money would.
    const bool isBeyond = !proposal.isWithinLimits && proposal.isPaidExact &&
                          point.hectares > (proposal.paid ? proposal.paid->hectares : 0);
    if (isPaid && !isBeyond) proposal.affordable = i;
  }
}

}  // namespace kawasan
