#include "core/rules/ranking.h"

#include <algorithm>

#include "core/base/text.h"

namespace kawasan {

namespace {

template <typename Record>
const Record* recordOf(const std::vector<Record>& records, const Area& area) {
  const auto found = std::find_if(records.rbegin(), records.rend(), [&area](const Record& record) {
    return record.level == area.level && record.areaId == area.id;
  });
  return found == records.rend() ? nullptr : &*found;
}

Considerations considerationsOf(const Snapshot& snapshot, const Regulation& regulation, const RankedArea& area) {
  const auto* record = recordOf(snapshot.considerations, area.area);
  std::array<std::optional<int>, kConsiderationItems> values;
  if (record != nullptr) values = {record->strategicValue, record->population, record->socioEconomicCultural};

  const FigureSums& sums = area.score.sums;
  const bool known =
      area.score.hasFigures() && sums.missing(Parameter::Population) == 0 && sums.missing(Parameter::AreaVerified) == 0;
  const Wide population = sums.known(Parameter::Population);
  const Wide hectares = sums.known(Parameter::AreaVerified);
  std::optional<int>& value = values[static_cast<std::size_t>(ConsiderationItem::Population)];
  const bool given = value.has_value();
  if (!given && known) value = populationValue(regulation, snapshot.info.cityClass, population, hectares);

  Considerations result = considerationsFrom(regulation, values);
  result.populationFromDensity = !given && result.value(ConsiderationItem::Population).has_value();
  if (known && hectares > 0) {
    result.populationDensity = static_cast<double>(population) / static_cast<double>(hectares);
  }
  return result;
}

LegalityResult legalityOf(const Snapshot& snapshot, const Regulation& regulation, const Area& area) {
  const auto* record = recordOf(snapshot.legality, area);
  if (record == nullptr) return {};
  return legalityFrom(regulation, record->tenureStatus, record->spatialPlanConformity);
}

/// Ranked, still open, not slum.
int groupOf(const RankedArea& area) {
  if (area.classification.state == ClassificationState::NotSlum) return 2;
  return area.classification.priority ? 0 : 1;
}

/// Below 0 when `a` comes first by what the regulation decides.
int compareByRule(const RankedArea& a, const RankedArea& b) {
  if (const int groups = groupOf(a) - groupOf(b); groups != 0) return groups;
  if (const int priorities = a.classification.priorityMin - b.classification.priorityMin; priorities != 0) {
    return priorities;
  }
  if (const int totals = b.score.score.totalMin - a.score.score.totalMin; totals != 0) return totals;
  return b.score.score.totalMax - a.score.score.totalMax;
}

TieBreak tieBreakBetween(const RankedArea& a, const RankedArea& b) {
  const auto differ = [&](Parameter parameter) {
    return a.score.sums.known(parameter) != b.score.sums.known(parameter);
  };
  if (differ(Parameter::HouseholdsKk)) return TieBreak::Households;
  if (differ(Parameter::AreaVerified)) return TieBreak::Hectares;
  return TieBreak::Code;
}

bool comesBefore(const RankedArea& a, const RankedArea& b) {
  if (const int order = compareByRule(a, b); order != 0) return order < 0;
  switch (tieBreakBetween(a, b)) {
    case TieBreak::Households:
      return a.score.sums.known(Parameter::HouseholdsKk) > b.score.sums.known(Parameter::HouseholdsKk);
    case TieBreak::Hectares:
      return a.score.sums.known(Parameter::AreaVerified) > b.score.sums.known(Parameter::AreaVerified);
    default:
      break;
  }
  if (a.area.code != b.area.code) return naturalLess(a.area.code, b.area.code);
  return naturalLess(a.area.name, b.area.name);
}

void giveRanks(std::vector<RankedArea>& areas) {
  for (std::size_t i = 0; i < areas.size() && groupOf(areas[i]) == 0; ++i) {
    RankedArea& area = areas[i];
    area.rank = static_cast<int>(i) + 1;
    if (i == 0 || compareByRule(areas[i - 1], area) != 0) continue;
    areas[i - 1].tied = true;
    area.tied = true;
    area.rank = areas[i - 1].rank;
    area.tieBreak = tieBreakBetween(areas[i - 1], area);
  }
}

/// A rank is provisional when its own total is open or leaves out RT without figures, or when an area that is not
/// ranked yet might come before it.
void markProvisional(std::vector<RankedArea>& areas) {
  int best = std::numeric_limits<int>::max();
  for (const RankedArea& area : areas) {
    if (groupOf(area) == 1) best = std::min(best, area.classification.priorityMin);
  }
  for (RankedArea& area : areas) {
    if (!area.rank) continue;
    area.provisional = !area.score.score.total() || area.score.isPartial() || best <= *area.classification.priority;
  }
}

}  // namespace

Level defaultRankingLevel(const Snapshot& snapshot) {
  if (!snapshot.kawasan.empty()) return Level::Kawasan;
  return snapshot.kelurahan.empty() ? Level::Rt : Level::Kelurahan;
}

RankedArea classifiedArea(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, Area area,
                          const ScoreOptions& options) {
  AreaScore score = scoreArea(snapshot, regulation, surveyId, area, options);
  return classifiedArea(snapshot, regulation, std::move(area), std::move(score));
}

RankedArea classifiedArea(const Snapshot& snapshot, const Regulation& regulation, Area area, AreaScore areaScore) {
  RankedArea result;
  result.area = std::move(area);
  result.score = std::move(areaScore);
  result.considerations = considerationsOf(snapshot, regulation, result);
  result.legality = legalityOf(snapshot, regulation, result.area);
  const Score& score = result.score.score;
  result.classification =
      classify(regulation, score.classMin, score.classMax, result.considerations, result.legality.legal);
  if (const auto* choice = recordOf(snapshot.choices, result.area)) {
    result.chosen = choice->chosen;
    result.chosenReason = choice->reason;
    result.chosenDate = choice->date;
  }
  const bool hasProfile = result.area.level == Level::Kawasan;
  if (const KawasanProfile* const profile = hasProfile ? snapshot.profileOf(result.area.id) : nullptr) {
    result.pattern = profile->pattern;
    result.patternReason = profile->patternReason;
  }
  return result;
}

Ranking rankAreas(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, Level level,
                  const ScoreOptions& options) {
  std::vector<RankedArea> areas;
  for (Area& area : areasOf(snapshot, level)) {
    areas.push_back(classifiedArea(snapshot, regulation, surveyId, std::move(area), options));
  }
  return rankingOf(level, std::move(areas));
}

Ranking rankingOf(Level level, std::vector<RankedArea> areas) {
  Ranking ranking;
  ranking.level = level;
  ranking.areas = std::move(areas);
  for (RankedArea& area : ranking.areas) {
    area.rank.reset();
    area.tied = false;
    area.tieBreak = TieBreak::None;
    area.provisional = false;
  }
  std::stable_sort(ranking.areas.begin(), ranking.areas.end(), comesBefore);
  giveRanks(ranking.areas);
  markProvisional(ranking.areas);
  ranking.incomplete =
      static_cast<std::size_t>(std::count_if(ranking.areas.begin(), ranking.areas.end(), [](const RankedArea& area) {
        return area.classification.state == ClassificationState::Incomplete;
      }));
  return ranking;
}

}  // namespace kawasan
