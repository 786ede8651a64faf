#include "core/plan/hectare_ledger.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

#include "core/rules/known_sum.h"
#include "core/rules/ranking.h"

namespace kawasan {

namespace {

constexpr std::string_view kRules[] = {"whole", "served", "score_share", "contribution_share"};
constexpr std::string_view kSources[] = {"opening", "activities", "survey"};

/// The five services that must reach 80 % by rule (b), as aspects of the regulation.
constexpr std::string_view kServices[] = {"road", "water", "drainage", "wastewater", "waste"};
constexpr double kMostFailing = 20;  // percent, exclusive
/// So many are kept by themselves, the largest; the others are told by their sum.
constexpr std::size_t kMostParts = 100;

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
  LedgerSource source = LedgerSource::Activities;
  Micro hectares = 0;  // that are known
  bool hasHectares = false;
  bool isWhole = false;  // all of its RT have them
  bool isSame = false;   // nothing was done to it: what is not known of it was not known at the opening either
  LimitSide sideBefore = LimitSide::Open;
  LimitSide sideNow = LimitSide::Open;
};

/// Counts for certain, above or below 0; what nobody measured of the area would count the same way.
void credit(Reduction& reduction, const Pair& area, Micro hectares, bool isMore) {
  reduction.hectares += hectares;
  if (hectares != 0) ++reduction.areas;
  if (!area.isWhole) ++(isMore ? reduction.moreUnknown : reduction.lessUnknown);
}

/// May count as taken off.
void leaveMore(Reduction& reduction, const Pair& area) {
  reduction.more += area.hectares;
  if (!area.isWhole) ++reduction.moreUnknown;
}

void leaveWholeOpen(Reduction& reduction, const Pair& area) {
  reduction.open += area.hectares;
  if (area.sideBefore != LimitSide::Below && area.sideNow != LimitSide::Slum) leaveMore(reduction, area);
  const bool mayHaveBecomeSlum = area.sideBefore != LimitSide::Slum && area.sideNow != LimitSide::Below;
  if (area.source != LedgerSource::Survey || !mayHaveBecomeSlum) return;
  reduction.less += area.hectares;
  if (!area.isWhole) ++reduction.lessUnknown;
}

void creditWhole(LevelHectares& level, const Regulation& regulation, const Pair& area) {
  if (area.isSame) return;
  Reduction& whole = level.reduced[static_cast<std::size_t>(ReductionRule::Whole)];
  Reduction& served = level.reduced[static_cast<std::size_t>(ReductionRule::Served)];
  const bool crossed = area.sideBefore == LimitSide::Slum && area.sideNow == LimitSide::Below;
  if (crossed) {
    credit(whole, area, area.hectares, true);
    const auto isAllServed = isServed(regulation, area.now.score);
    if (!isAllServed) {
      served.open += area.hectares;
      leaveMore(served, area);
    } else if (*isAllServed) {
      credit(served, area, area.hectares, true);
    }
  } else if (area.sideBefore == LimitSide::Below && area.sideNow == LimitSide::Slum) {
    level.becameSlum += area.hectares;
    credit(whole, area, -area.hectares, false);
    credit(served, area, -area.hectares, false);
  } else if (area.sideBefore == LimitSide::Open || area.sideNow == LimitSide::Open) {
    leaveWholeOpen(whole, area);
    leaveWholeOpen(served, area);
  }
}

/// All of the area at most; how much worse a survey may have found it nobody can say.
void leaveShareOpen(Reduction& reduction, const Pair& area) {
  reduction.open += area.hectares;
  leaveMore(reduction, area);
  if (area.source == LedgerSource::Survey) ++reduction.lessUnknown;
}

/// The share of its hectares by which an area fell; below 0 of one that is worse now.
struct TakenShare {
  Micro hectares = 0;
  bool isMore = false;  // fell, though nobody may know by how many hectares
  bool isLess = false;
};

std::optional<TakenShare> takenByScore(const Pair& area) {
  const auto before = area.before.score.total();
  const auto now = area.now.score.total();
  if (!before || !now) return std::nullopt;
  return TakenShare{share(area.hectares, *before - *now, *before), *before > *now, *before < *now};
}

std::optional<TakenShare> takenByMean(const Pair& area) {
  const auto before = area.before.score.sectoralMean;
  const auto now = area.now.score.sectoralMean;
  if (!before || !now || *before <= 0) return std::nullopt;
  const double part = (*before - *now) / *before;
  return TakenShare{microFromDouble(unitsFromMicro(area.hectares) * part).value_or(0), part > 0, part < 0};
}

void creditShare(Reduction& reduction, LeftHectares& left, const Pair& area, const std::optional<TakenShare>& taken) {
  if (taken) {
    if (taken->isMore || taken->isLess) credit(reduction, area, taken->hectares, taken->isMore);
    (area.sideBefore == LimitSide::Open ? left.open : left.sure) += area.hectares - taken->hectares;
    if (!area.isWhole) ++left.unknown;
    return;
  }
  leaveShareOpen(reduction, area);
  left.open += area.hectares;
  if (!area.isWhole || area.source == LedgerSource::Survey) ++left.unknown;
}

void creditShares(LevelHectares& level, const Pair& area) {
  if (area.sideBefore == LimitSide::Below) return;
  const bool isTold = area.sideBefore == LimitSide::Slum && area.now.hasFigures();
  const auto creditBy = [&](ReductionRule rule, std::optional<TakenShare> (*taken)(const Pair&)) {
    const auto place = static_cast<std::size_t>(rule);
    creditShare(level.reduced[place], level.left[place], area,
                area.isSame ? std::optional(TakenShare{})
                : isTold    ? taken(area)
                            : std::nullopt);
  };
  creditBy(ReductionRule::ScoreShare, takenByScore);
  creditBy(ReductionRule::ContributionShare, takenByMean);
}

/// By rule (b) what crossed the limit without the five services stays; not known where figures leave both ways open.
void leaveUnserved(LevelHectares& level, const Regulation& regulation, const Pair& area) {
  const auto mayBe = [](LimitSide side, LimitSide it) { return side == it || side == LimitSide::Open; };
  const auto isAllServed = isServed(regulation, area.now.score);
  const bool mayBeBelow = mayBe(area.sideNow, LimitSide::Below);
  const bool mayStay = mayBe(area.sideNow, LimitSide::Slum) ||
                       (mayBeBelow && mayBe(area.sideBefore, LimitSide::Slum) && isAllServed != true);
  const bool mayGo = mayBeBelow && (mayBe(area.sideBefore, LimitSide::Below) || isAllServed != false);
  if (!mayStay) return;
  LeftHectares& left = level.left[static_cast<std::size_t>(ReductionRule::Served)];
  (mayGo ? left.open : left.sure) += area.hectares;
  if (!area.isWhole) ++left.unknown;
}

/// Areas without hectares are counted apart.
void addSide(LevelHectares& level, const Pair& area) {
  const std::size_t counted = area.hasHectares ? 1 : 0;
  const std::size_t unknown = area.isWhole ? 0 : 1;
  switch (area.sideNow) {
    case LimitSide::Slum:
      level.slum += area.hectares;
      level.slumAreas += counted;
      level.slumUnknown += unknown;
      break;
    case LimitSide::Below:
      level.below += area.hectares;
      level.belowAreas += counted;
      level.belowUnknown += unknown;
      break;
    case LimitSide::Open:
      level.open += area.hectares;
      level.openAreas += counted;
      level.openUnknown += unknown;
      break;
  }
  const auto classNow = area.now.hasFigures() ? area.now.score.slumClass() : std::nullopt;
  if (!classNow) return;
  level.byClass[static_cast<std::size_t>(*classNow)] += area.hectares;
  const auto classBefore = area.before.hasFigures() ? area.before.score.slumClass() : std::nullopt;
  if (area.sideNow == LimitSide::Slum && classBefore && *classNow < *classBefore) level.movedDown += area.hectares;
}

/// Against itself nothing is taken off, whatever is not known.
void settleOpening(LevelHectares& level) {
  level.left.fill(level.leftBy(ReductionRule::Whole));
  for (Reduction& reduction : level.reduced) {
    reduction.more = reduction.less = 0;
    reduction.moreUnknown = reduction.lessUnknown = 0;
  }
}

void addArea(LevelHectares& level, const Regulation& regulation, const AreaScore& before, const AreaScore& now,
             LedgerSource source) {
  const KnownSum known = knownSum(before, Parameter::AreaVerified);
  Pair area{before, now, source};
  area.hasHectares = before.sums.parts() > 0 && !isMissing(known.amount);
  area.hectares = area.hasHectares ? known.amount : 0;
  area.isWhole = area.hasHectares && known.missing == 0;
  // Projects list the kelurahan that have no slum as well, without RT: nothing is open there.
  if (before.level == Level::Kelurahan && before.rtCount == 0) area.isWhole = true;
  if (!area.hasHectares) {
    ++level.withoutHectares;
  } else if (!area.isWhole) {
    ++level.partlyKnown;
  }
  area.isSame = source != LedgerSource::Survey && before == now;
  const int limit = regulation.slumLimit();
  area.sideBefore = limitSideOf(before, limit);
  area.sideNow = limitSideOf(now, limit);
  addSide(level, area);
  level.left[static_cast<std::size_t>(ReductionRule::Whole)] = {level.slum, level.open,
                                                                level.slumUnknown + level.openUnknown};
  creditWhole(level, regulation, area);
  leaveUnserved(level, regulation, area);
  creditShares(level, area);
}

template <typename Join>
void joinParts(LevelHectares& sum, const LevelHectares& part, Join join) {
  for (const auto member : {&LevelHectares::slum, &LevelHectares::below, &LevelHectares::open,
                            &LevelHectares::movedDown, &LevelHectares::becameSlum}) {
    join(sum.*member, part.*member);
  }
  for (const auto member : {&LevelHectares::slumAreas, &LevelHectares::belowAreas, &LevelHectares::openAreas,
                            &LevelHectares::withoutHectares, &LevelHectares::partlyKnown, &LevelHectares::slumUnknown,
                            &LevelHectares::belowUnknown, &LevelHectares::openUnknown}) {
    join(sum.*member, part.*member);
  }
  for (std::size_t i = 0; i < sum.byClass.size(); ++i) join(sum.byClass[i], part.byClass[i]);
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    join(sum.reduced[i].hectares, part.reduced[i].hectares);
    join(sum.reduced[i].areas, part.reduced[i].areas);
    for (const auto member : {&Reduction::open, &Reduction::more, &Reduction::less})
      join(sum.reduced[i].*member, part.reduced[i].*member);
    for (const auto member : {&Reduction::moreUnknown, &Reduction::lessUnknown})
      join(sum.reduced[i].*member, part.reduced[i].*member);
    for (const auto member : {&LeftHectares::sure, &LeftHectares::open})
      join(sum.left[i].*member, part.left[i].*member);
    join(sum.left[i].unknown, part.left[i].unknown);
  }
}

}  // namespace

void HectareParts::take(FeatureId areaId, Micro hectares) {
  if (hectares == 0 || isMissing(hectares)) return;
  ++count;
  sum += hectares;
  const auto size = [](const HectarePart& part) { return std::abs(part.hectares); };
  const auto place = std::ranges::upper_bound(largest, std::abs(hectares), std::ranges::greater{}, size);
  if (place == largest.end() && largest.size() == kMostParts) return;
  largest.insert(place, {areaId, hectares});
  if (largest.size() > kMostParts) largest.pop_back();
}

Micro HectareParts::rest() const {
  Micro rest = sum;
  for (const HectarePart& part : largest) rest -= part.hectares;
  return rest;
}

void LevelParts::take(FeatureId areaId, const LevelHectares& area) {
  slum.take(areaId, area.slum);
  below.take(areaId, area.below);
  open.take(areaId, area.open);
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    reduced[i].take(areaId, area.reduced[i].hectares);
    left[i].take(areaId, area.left[i].sure);
  }
}

std::optional<KnownSum> decreeHectares(const Snapshot& snapshot, Level level) {
  KnownSum sum;
  for (const Area& area : areasOf(snapshot, level)) {
    if (const DecreeArea* line = snapshot.decreeOf(level, area.id); line != nullptr)
      sum.add({line->hectares, isMissing(line->hectares) ? 1U : 0U});
  }
  return isMissing(sum.amount) ? std::nullopt : std::optional(sum);
}

LevelHectares hectaresOf(const Regulation& regulation, const AreaScore& before, const AreaScore& now,
                         LedgerSource source) {
  LevelHectares result;
  result.level = now.level;
  addArea(result, regulation, before, now, source);
  if (source == LedgerSource::Opening) settleOpening(result);
  return result;
}

void add(LevelHectares& sum, const LevelHectares& part) {
  joinParts(sum, part, [](auto& total, auto amount) { total += amount; });
}

void subtract(LevelHectares& sum, const LevelHectares& part) {
  joinParts(sum, part, [](auto& total, auto amount) { total -= amount; });
}

LeftHectares& LeftHectares::operator+=(const LeftHectares& other) {
  sure += other.sure;
  open += other.open;
  unknown += other.unknown;
  return *this;
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

char letterOf(LedgerRule rule) {
  return rule.isByArea ? 'c' : letterOf(rule.rule, Level::Rt);
}

std::optional<LedgerRule> ledgerRuleBy(std::string_view letter) {
  const auto isIt = [&](LedgerRule rule) { return letter.size() == 1 && letter.front() == letterOf(rule); };
  const auto* const found = std::ranges::find_if(kLedgerRules, isIt);
  return found == kLedgerRules.end() ? std::nullopt : std::optional(*found);
}

std::size_t levelOf(const LedgerLine& line, LedgerRule rule) {
  return rule.isByArea ? line.levels.size() - 1 : 0;
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
        const LevelHectares area = hectaresOf(regulation, opening[i][k], scores[k], state.source);
        add(level, area);
        parts.take(scores[k].areaId, area);
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
