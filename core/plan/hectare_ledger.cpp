#include "core/plan/hectare_ledger.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

#include "core/rules/ranking.h"

namespace kawasan {

namespace {

constexpr std::string_view kRules[] = {"whole", "served", "score_share", "contribution_share"};
constexpr std::string_view kSources[] = {"opening", "activities", "survey"};

/// The five services that must reach 80 % by rule (b), as aspects of the regulation.
constexpr std::string_view kServices[] = {"road", "water", "drainage", "wastewater", "waste"};
constexpr double kMostFailing = 20;  // percent, exclusive
/// More are not read in a bubble.
constexpr std::size_t kMostParts = 12;

/// Nothing while a percent that decides is not known.
std::optional<bool> isServed(const Regulation& regulation, const Score& score) {
  bool known = true;
  for (const std::string_view key : kServices) {
    const auto aspect = regulation.indexOfAspect(key);
    if (!aspect) continue;
    for (const std::size_t index : regulation.aspects[*aspect].indicators) {
      const auto& percent = score.indicators[index].percent;
      if (percent && *percent >= kMostFailing) return false;
      known = known && percent.has_value();
    }
  }
  return known ? std::optional(true) : std::nullopt;
}

Micro share(Micro hectares, Wide part, Wide whole) {
  return static_cast<Micro>(divideHalfUp(Wide{hectares} * part, whole));
}

/// One area at the opening and now.
struct Pair {
  const AreaScore& before;
  const AreaScore& now;
  Micro hectares = 0;
  LimitSide sideBefore = LimitSide::Open;
  LimitSide sideNow = LimitSide::Open;
};

void credit(Reduction& reduction, Micro hectares) {
  reduction.hectares += hectares;
  if (hectares != 0) ++reduction.areas;
}

void creditWhole(LevelHectares& level, const Regulation& regulation, const Pair& area) {
  Reduction& whole = level.reduced[static_cast<std::size_t>(ReductionRule::Whole)];
  Reduction& served = level.reduced[static_cast<std::size_t>(ReductionRule::Served)];
  const bool crossed = area.sideBefore == LimitSide::Slum && area.sideNow == LimitSide::Below;
  if (crossed) {
    credit(whole, area.hectares);
    const auto isAllServed = isServed(regulation, area.now.score);
    if (!isAllServed) {
      served.open += area.hectares;
    } else if (*isAllServed) {
      credit(served, area.hectares);
    }
  } else if (area.sideBefore == LimitSide::Below && area.sideNow == LimitSide::Slum) {
    level.becameSlum += area.hectares;
    credit(whole, -area.hectares);
    credit(served, -area.hectares);
  } else if (area.sideBefore == LimitSide::Open || area.sideNow == LimitSide::Open) {
    whole.open += area.hectares;
    served.open += area.hectares;
  }
}

void creditShares(LevelHectares& level, const Pair& area) {
  if (area.sideBefore == LimitSide::Below) return;
  Reduction& byScore = level.reduced[static_cast<std::size_t>(ReductionRule::ScoreShare)];
  const auto before = area.before.score.total();
  const auto now = area.now.score.total();
  if (area.sideBefore == LimitSide::Slum && area.now.hasFigures() && before && now) {
    credit(byScore, share(area.hectares, *before - *now, *before));
  } else {
    byScore.open += area.hectares;
  }
  Reduction& byMean = level.reduced[static_cast<std::size_t>(ReductionRule::ContributionShare)];
  const auto meanBefore = area.before.score.sectoralMean;
  const auto meanNow = area.now.score.sectoralMean;
  if (area.sideBefore == LimitSide::Slum && area.now.hasFigures() && meanBefore && meanNow && *meanBefore > 0) {
    const double part = (*meanBefore - *meanNow) / *meanBefore;
    credit(byMean, microFromDouble(unitsFromMicro(area.hectares) * part).value_or(0));
  } else {
    byMean.open += area.hectares;
  }
}

void addSide(LevelHectares& level, const Pair& area) {
  switch (area.sideNow) {
    case LimitSide::Slum:
      level.slum += area.hectares;
      ++level.slumAreas;
      break;
    case LimitSide::Below:
      level.below += area.hectares;
      ++level.belowAreas;
      break;
    case LimitSide::Open:
      level.open += area.hectares;
      ++level.openAreas;
      break;
  }
  const auto classNow = area.now.hasFigures() ? area.now.score.slumClass() : std::nullopt;
  if (!classNow) return;
  level.byClass[static_cast<std::size_t>(*classNow)] += area.hectares;
  const auto classBefore = area.before.hasFigures() ? area.before.score.slumClass() : std::nullopt;
  if (area.sideNow == LimitSide::Slum && classBefore && *classNow < *classBefore) level.movedDown += area.hectares;
}

void addArea(LevelHectares& level, const Regulation& regulation, const AreaScore& before, const AreaScore& now) {
  const Micro hectares = before.sums.parts() == 0 ? kMissing : amountOf(before.sums, Parameter::AreaVerified);
  if (isMissing(hectares)) {
    ++level.withoutHectares;
    return;
  }
  const int limit = regulation.slumLimit();
  const Pair area{before, now, hectares, limitSideOf(before, limit), limitSideOf(now, limit)};
  addSide(level, area);
  creditWhole(level, regulation, area);
  creditShares(level, area);
}

void takeParts(LevelParts& parts, FeatureId areaId, const LevelHectares& area) {
  parts.slum.take(areaId, area.slum);
  parts.below.take(areaId, area.below);
  parts.open.take(areaId, area.open);
  for (std::size_t i = 0; i < kReductionRules; ++i) parts.reduced[i].take(areaId, area.reduced[i].hectares);
}

template <typename Join>
void joinParts(LevelHectares& sum, const LevelHectares& part, Join join) {
  for (const auto member : {&LevelHectares::slum, &LevelHectares::below, &LevelHectares::open,
                            &LevelHectares::movedDown, &LevelHectares::becameSlum}) {
    join(sum.*member, part.*member);
  }
  for (const auto member : {&LevelHectares::slumAreas, &LevelHectares::belowAreas, &LevelHectares::openAreas,
                            &LevelHectares::withoutHectares}) {
    join(sum.*member, part.*member);
  }
  for (std::size_t i = 0; i < sum.byClass.size(); ++i) join(sum.byClass[i], part.byClass[i]);
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    join(sum.reduced[i].hectares, part.reduced[i].hectares);
    join(sum.reduced[i].areas, part.reduced[i].areas);
    join(sum.reduced[i].open, part.reduced[i].open);
  }
}

}  // namespace

void HectareParts::take(FeatureId areaId, Micro hectares) {
  if (hectares == 0) return;
  ++count;
  const auto size = [](const HectarePart& part) { return std::abs(part.hectares); };
  const auto place = std::ranges::upper_bound(largest, std::abs(hectares), std::ranges::greater{}, size);
  if (place == largest.end() && largest.size() == kMostParts) return;
  largest.insert(place, {areaId, hectares});
  if (largest.size() > kMostParts) largest.pop_back();
}

std::optional<Micro> decreeHectares(const Snapshot& snapshot, Level level) {
  std::optional<Micro> sum;
  for (const Area& area : areasOf(snapshot, level)) {
    const DecreeArea* line = snapshot.decreeOf(level, area.id);
    if (line != nullptr && !isMissing(line->hectares)) sum = sum.value_or(0) + line->hectares;
  }
  return sum;
}

LevelHectares hectaresOf(const Regulation& regulation, const AreaScore& before, const AreaScore& now) {
  LevelHectares result;
  result.level = now.level;
  addArea(result, regulation, before, now);
  return result;
}

void add(LevelHectares& sum, const LevelHectares& part) {
  joinParts(sum, part, [](auto& total, auto amount) { total += amount; });
}

void subtract(LevelHectares& sum, const LevelHectares& part) {
  joinParts(sum, part, [](auto& total, auto amount) { total -= amount; });
}

std::string_view keyOf(ReductionRule rule) {
  return kRules[static_cast<std::size_t>(rule)];
}

std::string_view keyOf(LedgerSource source) {
  return kSources[static_cast<std::size_t>(source)];
}

char letterOf(ReductionRule rule, Level level) {
  switch (rule) {
    case ReductionRule::Whole:
      return level == Level::Rt ? 'a' : 'c';
    case ReductionRule::Served:
      return 'b';
    case ReductionRule::ScoreShare:
      return 'd';
    case ReductionRule::ContributionShare:
      return 'e';
  }
  return 'a';
}

HectareLedger hectareLedger(const Snapshot& snapshot, const Regulation& regulation,
                            const std::vector<LedgerState>& states) {
  HectareLedger ledger;
  ledger.areaLevel = defaultRankingLevel(snapshot);
  ledger.decree = decreeHectares(snapshot, ledger.areaLevel);
  ledger.official = decreeEntries(snapshot, ledger.areaLevel);
  std::vector<Level> levels{Level::Rt};
  if (ledger.areaLevel != Level::Rt) levels.push_back(ledger.areaLevel);
  std::vector<std::vector<AreaScore>> opening;
  ZeroYears zero(snapshot, ledger.areaLevel, regulation.slumLimit());
  for (const LedgerState& state : states) {
    LedgerLine& line = ledger.lines.emplace_back();
    line.year = state.year;
    line.source = state.source;
    line.survey = state.survey;
    for (std::size_t i = 0; i < levels.size(); ++i) {
      std::vector<AreaScore> scores = scoreAreas(snapshot, regulation, state.figures, levels[i]);
      if (opening.size() <= i) opening.push_back(scores);
      LevelHectares& level = line.levels.emplace_back();
      LevelParts& parts = line.parts.emplace_back();
      level.level = levels[i];
      for (std::size_t k = 0; k < scores.size(); ++k) {
        const LevelHectares area = hectaresOf(regulation, opening[i][k], scores[k]);
        add(level, area);
        takeParts(parts, scores[k].areaId, area);
      }
      zero.add(state.year, levels[i], opening[i], scores);
    }
  }
  ledger.zero = std::move(zero).result();
  return ledger;
}

std::vector<LedgerState> surveyStates(const Snapshot& snapshot, const Survey& opening) {
  std::vector<LedgerState> states{{opening.year, LedgerSource::Opening, opening.name, snapshot.figuresOf(opening.id)}};
  for (const Survey& survey : snapshot.surveys) {
    if (survey.year <= opening.year) continue;
    states.push_back({survey.year, LedgerSource::Survey, survey.name, snapshot.figuresOf(survey.id)});
  }
  return states;
}

std::vector<LedgerState> projectedStates(const Snapshot& snapshot, const Survey& opening,
                                         const Projection& projection) {
  std::vector<LedgerState> states{{opening.year, LedgerSource::Opening, opening.name, snapshot.figuresOf(opening.id)}};
  for (const ProjectedYear& year : projection.years) {
    states.push_back({year.year, LedgerSource::Activities, {}, year.figures});
  }
  return states;
}

}  // namespace kawasan
