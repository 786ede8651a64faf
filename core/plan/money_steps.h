#pragma once

// What more money buys: the points of PlanProposal::frontier. Each says what so much money brings from nothing on, in
// rupiah and in millionths of a hectare (an area whose hectares nobody verified counts as 0, and is counted apart as
// one that may have more); none costs more than a later one and brings more. Nothing here fails: where the time is too
// short to prove a step, it stands with what was found and says that it is not exact. Private to core/plan; any thread.

#include <functional>
#include <optional>
#include <vector>

#include "core/plan/cheapest_plan.h"
#include "core/plan/paid_plan.h"

namespace kawasan {

/// 0 where nobody verified them.
[[nodiscard]] Micro knownHectares(const TargetArea& area);
/// Nobody verified its hectares, or RT of it have no figures yet.
[[nodiscard]] bool mayHaveMore(const TargetArea& area);

/// Into so many equal sums the cost of the proposal is divided.
inline constexpr int kMoneySteps = 10;

/// Where areas share no activity: one area after the other that the proposal brings below the limit, the most hectares
/// a rupiah first. `prices`: what is to be bought in each area of the task, nothing where that does not suffice.
void addAreasByWorth(const PlanTask& task, const std::vector<std::optional<Rupiah>>& prices, PlanProposal& proposal);

/// Where activities serve several areas: for each tenth of what the proposal costs the most hectares that `mostFor`
/// finds for so many rupiah, left out where that is no more than before; last the proposal itself.
void addMostByMoney(const PlanTask& task, const std::function<PaidChoice(Rupiah money)>& mostFor,
                    PlanProposal& proposal);

/// What the limits pay takes its place among the steps, and those that cost as much or more and bring less go. Does
/// nothing where they pay for all, or for no area.
void insertPaid(const PlanTask& task, PlanProposal& proposal);

/// Names the last step that the limits allow. `isLastWhole`: the last one is the proposal with its activities, of which
/// years and sources decide and not only the sum.
void markAffordable(const PlanTask& task, bool isLastWhole, PlanProposal& proposal);

}  // namespace kawasan
