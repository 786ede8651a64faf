#include "core/plan/plan_effects.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>

namespace kawasan {

namespace {

constexpr std::string_view kEffectOutcomes[] = {"applied", "clipped", "no_figure", "no_volume"};

void addVolume(BookedEffect& booked, const ActivityEffect& effect) {
  booked.activities.push_back(effect.activityId);
  if (isMissing(effect.volume)) {
    ++booked.unknown;
  } else {
    booked.volume = isMissing(booked.volume) ? effect.volume : booked.volume + effect.volume;
  }
}

AppliedEffect applied(const BookedEffect& booked, Micro before) {
  AppliedEffect result;
  result.booked = booked;
  result.before = before;
  result.after = before;
  if (isMissing(booked.volume)) {
    result.outcome = EffectOutcome::NoVolume;
  } else if (isMissing(before)) {
    result.outcome = EffectOutcome::NoFigure;
  } else {
    const Micro there = std::max<Micro>(before, 0);
    result.after = reducedVolume(before, booked.volume);
    result.lost = std::max<Micro>(booked.volume - there, 0);
    result.outcome = result.lost > 0 ? EffectOutcome::Clipped : EffectOutcome::Applied;
  }
  return result;
}

ProjectedYear applyYear(int year, const FigureTable& before, std::vector<BookedEffect>::const_iterator first,
                        std::vector<BookedEffect>::const_iterator last) {
  ProjectedYear result;
  result.year = year;
  result.figures = before;
  for (auto effect = first; effect != last; ++effect) {
    const auto row = before.indexOfRt(effect->rtId);
    FigureRow figures = row ? result.figures.row(*row) : FigureRow();
    result.effects.push_back(applied(*effect, figures[effect->indicator]));
    if (!row || result.effects.back().after == figures[effect->indicator]) continue;
    figures[effect->indicator] = result.effects.back().after;
    result.figures.set(*row, figures);
  }
  return result;
}

std::vector<FeatureId> activitiesWithoutYear(const Snapshot& snapshot, const std::set<FeatureId>& leftOut) {
  std::vector<FeatureId> ids;
  for (const Activity& activity : snapshot.activities) {
    const bool isOpen = activity.effectYear() == 0 && !isCancelled(snapshot, activity.id);
    if (isOpen && !leftOut.contains(activity.id) && !snapshot.effectsOf(activity.id).empty())
      ids.push_back(activity.id);
  }
  return ids;
}

}  // namespace

std::string_view keyOf(EffectOutcome outcome) {
  return kEffectOutcomes[static_cast<std::size_t>(outcome)];
}

Micro reducedVolume(Micro before, Micro volume) {
  return std::max<Micro>(std::max<Micro>(before, 0) - volume, 0);
}

std::vector<BookedEffect> bookedEffects(const Snapshot& snapshot, EffectBasis basis,
                                        const std::set<FeatureId>& leftOut) {
  std::map<std::tuple<int, std::size_t, Parameter>, BookedEffect> sums;
  for (const Activity& activity : snapshot.activities) {
    const auto year = leftOut.contains(activity.id) ? std::nullopt : countingYear(snapshot, activity, basis);
    if (!year) continue;
    for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
      const std::size_t place = snapshot.indexOfRt(effect.rtId).value_or(snapshot.rts.size());
      BookedEffect& booked = sums[{*year, place, effect.indicator}];
      booked.year = *year;
      booked.rtId = effect.rtId;
      booked.indicator = effect.indicator;
      addVolume(booked, effect);
    }
  }
  std::vector<BookedEffect> effects;
  effects.reserve(sums.size());
  for (auto& [key, booked] : sums) effects.push_back(std::move(booked));
  return effects;
}

const ProjectedYear* Projection::yearOf(int year) const {
  for (const ProjectedYear& known : years) {
    if (known.year == year) return &known;
  }
  return nullptr;
}

Projection projectFigures(const Snapshot& snapshot, const Survey& base, EffectBasis basis, int lastYear,
                          const std::set<FeatureId>& leftOut) {
  const std::vector<BookedEffect> effects = bookedEffects(snapshot, basis, leftOut);
  Projection projection;
  projection.baseYear = base.year;
  if (basis == EffectBasis::Planned) projection.withoutYear = activitiesWithoutYear(snapshot, leftOut);
  auto first =
      std::find_if(effects.begin(), effects.end(), [&](const auto& effect) { return effect.year > base.year; });
  projection.beforeBase = static_cast<std::size_t>(first - effects.begin());
  if (lastYear == 0) lastYear = effects.empty() ? base.year : effects.back().year;
  const FigureTable* before = &snapshot.figuresOf(base.id);
  projection.years.reserve(static_cast<std::size_t>(std::max(0, lastYear - base.year)));
  for (int year = base.year + 1; year <= lastYear; ++year) {
    const auto last = std::find_if(first, effects.end(), [&](const auto& effect) { return effect.year > year; });
    projection.years.push_back(applyYear(year, *before, first, last));
    before = &projection.years.back().figures;
    first = last;
  }
  return projection;
}

}  // namespace kawasan
