#include "core/plan/plan_task.h"

#include <algorithm>
#include <limits>
#include <set>
#include <unordered_map>

#include "core/plan/area_costs.h"
#include "core/plan/budget.h"
#include "core/plan/catalogue.h"
#include "core/plan/plan_effects.h"
#include "core/plan/year_shares.h"

namespace kawasan {

namespace {

constexpr std::string_view kKept[] = {"agreed", "planned"};

bool stays(const Snapshot& snapshot, const Activity& activity, KeptActivities kept) {
  if (isCancelled(snapshot, activity.id)) return false;
  if (kept == KeptActivities::Planned && activity.effectYear() != 0) return true;
  const auto step = stepOf(snapshot, activity.id);
  return step && *step != LifeStep::Proposal;
}

/// Where an RT stands in the task.
struct RtPlace {
  std::size_t area = 0;
  std::size_t rt = 0;
};
using RtPlaces = std::unordered_map<FeatureId, RtPlace>;

RtPlaces addAreas(const Snapshot& snapshot, const PlanWish& wish, ProjectPlanTask& project) {
  std::set<std::size_t> wanted;
  if (wish.within) wanted.insert(wish.within->rts.begin(), wish.within->rts.end());
  RtPlaces places;
  for (Area& area : areasOf(snapshot, wish.level)) {
    const bool isWanted = !wish.within || std::any_of(area.rts.begin(), area.rts.end(),
                                                      [&](std::size_t rt) { return wanted.contains(rt); });
    if (!isWanted || area.rts.empty()) continue;
    TargetArea target;
    target.id = area.id;
    FigureSums sums;
    for (const std::size_t index : area.rts) {
      const FeatureId id = snapshot.rts[index].id;
      const auto row = project.figures.indexOfRt(id);
      if (!row) continue;
      const FigureRow figures = project.figures.row(*row);
      if (!hasAnyFigure(figures)) continue;
      places[id] = {project.task.areas.size(), target.rts.size()};
      target.rts.push_back(figures);
      sums.add(figures);
    }
    target.rtsWithoutFigures = area.rts.size() - target.rts.size();
    if (sums.parts() > 0) target.hectares = amountOf(sums, Parameter::AreaVerified);
    project.task.areas.push_back(std::move(target));
    project.areas.push_back(std::move(area));
  }
  return places;
}

std::vector<CandidateEffect> effectsIn(const Snapshot& snapshot, const Activity& activity, const RtPlaces& places) {
  std::vector<CandidateEffect> effects;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) {
    const auto place = places.find(effect.rtId);
    if (place == places.end() || isMissing(effect.volume) || effect.volume <= 0) continue;
    effects.push_back({place->second.area, place->second.rt, effect.indicator, effect.volume});
  }
  return effects;
}

void addCandidate(const Snapshot& snapshot, const Activity& activity, const RtPlaces& places,
                  ProjectPlanTask& project) {
  Candidate candidate;
  candidate.id = activity.id;
  candidate.year = activity.year;
  candidate.effects = effectsIn(snapshot, activity, places);
  if (candidate.effects.empty()) return;
  const MoneySum cost = plannedCost(snapshot, activity);
  if (cost.unknown > 0 || cost.known < 0) {
    project.withoutCost.push_back(activity.id);
    return;
  }
  candidate.cost = cost.known;
  for (const ActivityFunding& row : snapshot.fundingOf(activity.id)) {
    if (!row.source.empty() && row.planned) candidate.sources[row.source] += *row.planned;
  }
  if (!project.task.limits.pays(candidate)) project.withoutMoney.push_back(activity.id);
  project.task.candidates.push_back(std::move(candidate));
}

/// What was paid up to the survey is no part of the money to come.
bool takes(const MoneySum& cost) {
  return cost.known > 0 || cost.unknown > 0;
}

void addMoney(const Snapshot& snapshot, const Survey& survey, const Activity& activity, KeptMoney& money) {
  if (activity.year != 0 && activity.year <= survey.year) return;
  const MoneySum cost = plannedCost(snapshot, activity);
  if (activity.year != 0 && takes(cost)) money.years[activity.year].add(cost);
  for (const ActivityFunding& row : snapshot.fundingOf(activity.id)) {
    if (!row.source.empty() && row.planned != 0) money.sources[row.source].add(row.planned);
  }
}

void pay(auto& left, const auto& spent, auto& overdrawn) {
  for (auto& [key, amount] : left) {
    const auto found = spent.find(key);
    if (found == spent.end()) continue;
    amount -= found->second.known;
    if (amount >= 0) continue;
    overdrawn[key] = -amount;
    amount = 0;
  }
}

FigureTable figuresAfter(const Snapshot& snapshot, const Survey& survey, const std::set<FeatureId>& leftOut) {
  Projection projection = projectFigures(snapshot, survey, EffectBasis::Planned, 0, leftOut);
  return projection.years.empty() ? snapshot.figuresOf(survey.id) : std::move(projection.years.back().figures);
}

// Purchases as activities

/// The share of an RT that fails; 0 where it cannot be told.
double shareOf(const FigureRow& row, Parameter indicator) {
  const Micro base = row[*baseOf(indicator)];
  if (isMissing(row[indicator]) || isMissing(base) || base <= 0) return 0;
  return static_cast<double>(row[indicator]) / static_cast<double>(base);
}

class Purchases {
 public:
  Purchases(const Snapshot& snapshot, const ProjectPlanTask& project, const PlanChoice& proposal, int year)
      : m_snapshot(snapshot), m_project(project), m_proposal(proposal), m_year(year) {}

  std::vector<ProposedActivity> make() {
    const std::vector<std::vector<YearPart>> parts = partsByYear();
    std::size_t next = 0;
    for (std::size_t area = 0; area < m_project.areas.size(); ++area) {
      m_rows = rowsAfterChosen(area);
      for (std::size_t i = 0; i < m_proposal.areas[area].purchases.size(); ++i) {
        for (const YearPart& part : parts[next]) book(area, i, part);
        ++next;
      }
    }
    return std::move(m_made);
  }

 private:
  [[nodiscard]] bool isChosen(FeatureId id) const {
    return std::find(m_proposal.chosen.begin(), m_proposal.chosen.end(), id) != m_proposal.chosen.end();
  }

  /// Of all purchases, one after the other.
  [[nodiscard]] std::vector<std::vector<YearPart>> partsByYear() const {
    std::map<int, Rupiah> left = m_project.task.limits.years;
    std::vector<YearPurchase> purchases;
    for (const AreaProposal& area : m_proposal.areas) {
      for (const Purchase& purchase : area.purchases)
        purchases.push_back({priceOf(purchase), purchase.volume, purchase.cost, isCounted(unitOf(purchase.indicator))});
    }
    if (left.empty()) left[m_year] = std::numeric_limits<Rupiah>::max();
    Rupiah anyYear = 0;
    for (const Candidate& candidate : m_project.task.candidates) {
      if (!isChosen(candidate.id)) continue;
      const auto year = left.find(candidate.year);
      year == left.end() ? void(anyYear += candidate.cost) : void(year->second -= candidate.cost);
    }
    if (anyYear > 0) purchases.push_back({anyYear, kMicroPerUnit, anyYear, false});
    return shareByYear(purchases, left).parts;
  }

  /// The lowest of its work.
  [[nodiscard]] Rupiah priceOf(const Purchase& purchase) const {
    std::optional<Rupiah> lowest;
    for (const UnitPrice& price : m_project.task.prices) {
      const bool isOf = price.work == purchase.work && price.indicator == purchase.indicator && price.rupiah >= 0;
      if (isOf && (!lowest || price.rupiah < *lowest)) lowest = price.rupiah;
    }
    return lowest.value_or(0);
  }

  [[nodiscard]] std::vector<FigureRow> rowsAfterChosen(std::size_t area) const {
    std::vector<FigureRow> rows = m_project.task.areas[area].rts;
    for (const Candidate& candidate : m_project.task.candidates) {
      if (!isChosen(candidate.id)) continue;
      for (const CandidateEffect& effect : candidate.effects) {
        if (effect.area != area) continue;
        Micro& volume = rows[effect.rt][effect.indicator];
        if (!isMissing(volume)) volume = reducedVolume(volume, effect.volume);
      }
    }
    return rows;
  }

  void book(std::size_t area, std::size_t number, const YearPart& part) {
    const Purchase& purchase = m_proposal.areas[area].purchases[number];
    ProposedActivity& made = m_made.emplace_back();
    made.area = area;
    made.purchase = number;
    Activity& record = made.record;
    const Area& place = m_project.areas[area];
    const Work* work = catalogue().workByKey(purchase.work);
    record.name = (work == nullptr ? purchase.work : work->name.id) + ", " + place.name;
    record.work = purchase.work;
    if (work != nullptr) record.family = work->family;
    record.year = part.year;
    record.costPlanned = part.cost;
    const Rt& first = m_snapshot.rts[place.rts.front()];
    if (place.level == Level::Kawasan) record.kawasanId = place.id;
    if (place.level == Level::Kelurahan) record.kelurahanId = place.id;
    if (place.level == Level::Rt) {
      record.kawasanId = first.kawasanId;
      record.kelurahanId = first.kelurahanId;
    }
    takeOff(area, purchase.indicator, part.volume, made.effects);
  }

  /// RT with the largest failing share first.
  void takeOff(std::size_t area, Parameter indicator, Micro volume, std::vector<ActivityEffect>& effects) {
    std::vector<std::size_t> order(m_rows.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      return shareOf(m_rows[a], indicator) > shareOf(m_rows[b], indicator);
    });
    const std::vector<FeatureId> ids = rtsWithFigures(area);
    for (const std::size_t i : order) {
      Micro& there = m_rows[i][indicator];
      if (volume <= 0) break;
      if (isMissing(there) || there <= 0) continue;
      const Micro part = std::min(there, volume);
      effects.push_back({0, 0, ids[i], indicator, part});
      there -= part;
      volume -= part;
    }
  }

  [[nodiscard]] std::vector<FeatureId> rtsWithFigures(std::size_t area) const {
    std::vector<FeatureId> ids;
    for (const std::size_t index : m_project.areas[area].rts) {
      const FeatureId id = m_snapshot.rts[index].id;
      const auto row = m_project.figures.indexOfRt(id);
      if (row && hasAnyFigure(m_project.figures.row(*row))) ids.push_back(id);
    }
    return ids;
  }

  const Snapshot& m_snapshot;
  const ProjectPlanTask& m_project;
  const PlanChoice& m_proposal;
  int m_year;
  std::vector<FigureRow> m_rows;  // of the present area, less what was taken off
  std::vector<ProposedActivity> m_made;
};

}  // namespace

std::string_view keyOf(KeptActivities kept) {
  return kKept[static_cast<std::size_t>(kept)];
}

std::optional<KeptActivities> keptActivitiesByKey(std::string_view key) {
  for (std::size_t i = 0; i < std::size(kKept); ++i) {
    if (kKept[i] == key) return static_cast<KeptActivities>(i);
  }
  return std::nullopt;
}

KeptMoney keptMoneyOf(const Snapshot& snapshot, const Survey& survey, KeptActivities kept) {
  KeptMoney money;
  for (const Activity& activity : snapshot.activities) {
    if (stays(snapshot, activity, kept)) addMoney(snapshot, survey, activity, money);
  }
  return money;
}

ProjectPlanTask planTaskOf(const Snapshot& snapshot, const Regulation& regulation, const PlanWish& wish) {
  ProjectPlanTask project;
  project.task.limits = wish.money;
  const auto survey = std::find_if(snapshot.surveys.begin(), snapshot.surveys.end(),
                                   [&](const Survey& each) { return each.id == wish.surveyId; });
  if (survey == snapshot.surveys.end()) return project;
  std::set<FeatureId> leftOut;
  for (const Activity& activity : snapshot.activities) {
    if (stays(snapshot, activity, wish.kept)) {
      project.kept.push_back(activity.id);
      addMoney(snapshot, *survey, activity, project.keptMoney);
    } else {
      leftOut.insert(activity.id);
    }
  }
  pay(project.task.limits.years, project.keptMoney.years, project.overdrawn.years);
  pay(project.task.limits.sources, project.keptMoney.sources, project.overdrawn.sources);
  project.figures = figuresAfter(snapshot, *survey, leftOut);
  const RtPlaces places = addAreas(snapshot, wish, project);
  for (const Activity& activity : snapshot.activities) {
    // What counts up to the survey is in its figures already.
    const bool isDone = activity.effectYear() != 0 && activity.effectYear() <= survey->year;
    if (!leftOut.contains(activity.id) || isCancelled(snapshot, activity.id) || isDone) continue;
    addCandidate(snapshot, activity, places, project);
  }
  for (const UnitCost& cost : snapshot.unitCosts) {
    if (regulation.indexOfIndicator(cost.indicator)) {
      project.task.prices.push_back({cost.work, cost.indicator, cost.rupiah});
    }
  }
  return project;
}

std::vector<ProposedActivity> activitiesOf(const Snapshot& snapshot, const ProjectPlanTask& project,
                                           const PlanChoice& proposal, int year) {
  return Purchases(snapshot, project, proposal, year).make();
}

}  // namespace kawasan
