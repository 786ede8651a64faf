#include "ui/models/plan_figures.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/plan/activity_state.h"

namespace kawasan {

namespace {

Micro volumeOf(const FigureTable& figures, FeatureId rtId, Parameter indicator) {
  const auto row = figures.indexOfRt(rtId);
  return row ? figures.column(indicator)[*row] : kMissing;
}

void add(Micro& sum, Micro volume) {
  sum = isMissing(sum) || isMissing(volume) ? kMissing : sum + volume;
}

std::vector<EffectSum> effectSums(const Snapshot& snapshot, FeatureId activityId, const FigureTable& before,
                                  const FigureTable& after) {
  std::map<Parameter, EffectSum> sums;
  for (const ActivityEffect& effect : snapshot.effectsOf(activityId)) {
    auto [place, isNew] = sums.try_emplace(effect.indicator, EffectSum{effect.indicator, 0, 0, 0});
    add(place->second.taken, effect.volume);
    add(place->second.before, volumeOf(before, effect.rtId, effect.indicator));
    add(place->second.after, volumeOf(after, effect.rtId, effect.indicator));
  }
  std::vector<EffectSum> result;
  for (const auto& [indicator, sum] : sums) result.push_back(sum);
  return result;
}

/// Every year by itself through the same sums as the whole plan.
std::vector<YearMoney> moneyByYearAndSource(const Snapshot& snapshot, FeatureId kawasanId) {
  const auto isShown = [&](const Activity& activity) {
    return !isCancelled(snapshot, activity.id) && isActivityOf(snapshot, activity, kawasanId);
  };
  std::vector<YearMoney> years;
  for (const MoneyLine& line : moneyByYear(snapshot, isShown)) {
    const auto isOfYear = [&](const Activity& activity) { return isShown(activity) && activity.year == line.year; };
    if (auto bySource = moneyBySource(snapshot, isOfYear); !bySource.empty())
      years.push_back({line.year, std::move(bySource)});
  }
  return years;
}

/// The same city with the RT of one kawasan alone.
Snapshot limitedTo(const Snapshot& snapshot, FeatureId kawasanId) {
  Snapshot limited = snapshot;
  std::vector<Rt> rts;
  for (const Rt& rt : snapshot.rts) {
    if (rt.kawasanId == kawasanId) rts.push_back(rt);
  }
  limited.rts = std::move(rts);
  std::vector<Kawasan> kawasan;
  for (const Kawasan& each : snapshot.kawasan) {
    if (each.id == kawasanId) kawasan.push_back(each);
  }
  limited.kawasan = std::move(kawasan);
  limited.buildIndex();
  return limited;
}

std::vector<LedgerState> statesOf(const Snapshot& snapshot, const Survey& opening, LedgerBasis basis) {
  if (basis == LedgerBasis::Surveys) return surveyStates(snapshot, opening);
  const EffectBasis counted = basis == LedgerBasis::Planned ? EffectBasis::Planned : EffectBasis::Realised;
  return projectedStates(snapshot, opening, projectFigures(snapshot, opening, counted));
}

}  // namespace

bool isActivityOf(const Snapshot& snapshot, const Activity& activity, FeatureId kawasanId) {
  return kawasanId == 0 || activity.kawasanId == kawasanId ||
         std::ranges::any_of(snapshot.effectsOf(activity.id), [&](const ActivityEffect& effect) {
           const Rt* const rt = snapshot.rtById(effect.rtId);
           return rt != nullptr && rt->kawasanId == kawasanId;
         });
}

PlanFigures planFigures(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey, LedgerBasis basis,
                        FeatureId kawasanId) {
  PlanFigures figures;
  figures.money = moneyByYearAndSource(snapshot, kawasanId);
  const FigureTable& before = snapshot.figuresOf(survey == nullptr ? 0 : survey->id);
  const Projection planned = survey == nullptr ? Projection() : projectFigures(snapshot, *survey, EffectBasis::Planned);
  const FigureTable& after = planned.years.empty() ? before : planned.years.back().figures;
  const PlanRules rules(snapshot, regulation, survey);
  for (const Activity& activity : snapshot.activities) {
    ActivityFigures& own = figures.activities[activity.id];
    own.isBpm = rules.applyTo(activity);
    own.checks = rules.check(activity);
    own.effects = effectSums(snapshot, activity.id, before, after);
  }
  if (survey == nullptr) return figures;
  const auto place = areaOf(snapshot, kawasanId == 0 ? Level::City : Level::Kawasan, kawasanId);
  if (place) {
    figures.surveyed = scoreArea(snapshot, regulation, before, *place);
    figures.planned = scoreArea(snapshot, regulation, after, *place);
  }
  const std::vector<LedgerState> states = statesOf(snapshot, *survey, basis);
  figures.ledger = hectareLedger(snapshot, regulation, states);
  figures.limitedLedger =
      kawasanId == 0 ? figures.ledger : hectareLedger(limitedTo(snapshot, kawasanId), regulation, states);
  return figures;
}

std::shared_ptr<const FigureTable> restWithout(const Snapshot& snapshot, const Survey* survey, FeatureId activityId) {
  if (survey == nullptr) return nullptr;
  const Projection others = projectFigures(snapshot, *survey, EffectBasis::Planned, 0, {activityId});
  return std::make_shared<const FigureTable>(others.years.empty() ? snapshot.figuresOf(survey->id)
                                                                  : others.years.back().figures);
}

}  // namespace kawasan
