#include "core/plan/budget.h"

#include <algorithm>
#include <limits>
#include <map>

#include "core/plan/activity_state.h"
#include "core/plan/catalogue.h"

namespace kawasan {

namespace {

std::size_t placeOf(const std::string& source) {
  const std::vector<FundingSource>& known = catalogue().sources;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (known[i].key == source) return i;
  }
  return source.empty() ? known.size() + 1 : known.size();  // a source of another program before none at all
}

template <typename Amount>
MoneySum costOf(const Snapshot& snapshot, const Activity& activity, const std::optional<Rupiah>& own, Amount amount) {
  MoneySum sum;
  const auto funding = snapshot.fundingOf(activity.id);
  if (own || funding.empty()) {
    sum.add(own);
    return sum;
  }
  for (const ActivityFunding& row : funding) sum.add(row.*amount);
  return sum;
}

/// What the rows leave open of a cost that somebody entered.
MoneySum restOf(const std::optional<Rupiah>& cost, const MoneySum& rows) {
  MoneySum rest;
  if (!cost || *cost <= rows.known) return rest;
  rest.add(rows.unknown == 0 ? std::optional(*cost - rows.known) : std::nullopt);
  return rest;
}

FundingPart& partOf(std::vector<FundingPart>& parts, const std::string& source) {
  const auto known = std::ranges::find(parts, source, &FundingPart::source);
  return known == parts.end() ? parts.emplace_back(FundingPart{source, {}, {}}) : *known;
}

template <typename Key>
std::vector<MoneyLine> linesOf(std::map<Key, MoneyLine> lines) {
  std::vector<MoneyLine> result;
  for (auto& [key, line] : lines) result.push_back(std::move(line));
  return result;
}

/// One activity, whose cost lacks something or not, of however many sources.
MoneySum ofActivity(MoneySum cost) {
  cost.unknown = std::min<std::size_t>(cost.unknown, 1);
  return cost;
}

ActivityFilter notCancelledIn(const Snapshot& snapshot) {
  return [&snapshot](const Activity& activity) { return !isCancelled(snapshot, activity.id); };
}

}  // namespace

void MoneySum::add(const std::optional<Rupiah>& amount) {
  if (!amount) {
    ++unknown;
    return;
  }
  ++parts;
  // Absurd amounts of a foreign table stop at the end of the range instead of beginning again.
  if (__builtin_add_overflow(known, *amount, &known)) known = std::numeric_limits<Rupiah>::max();
}

void MoneySum::add(const MoneySum& other) {
  parts += other.parts;
  unknown += other.unknown;
  if (__builtin_add_overflow(known, other.known, &known)) known = std::numeric_limits<Rupiah>::max();
}

MoneySum plannedCost(const Snapshot& snapshot, const Activity& activity) {
  return costOf(snapshot, activity, activity.costPlanned, &ActivityFunding::planned);
}

MoneySum realisedCost(const Snapshot& snapshot, const Activity& activity) {
  return costOf(snapshot, activity, activity.costRealised, &ActivityFunding::realised);
}

std::vector<FundingPart> fundingParts(const Snapshot& snapshot, const Activity& activity) {
  std::vector<FundingPart> parts;
  const auto funding = snapshot.fundingOf(activity.id);
  if (funding.empty()) {
    FundingPart& whole = partOf(parts, {});
    whole.planned.add(activity.costPlanned);
    whole.realised.add(activity.costRealised);
    return parts;
  }
  FundingPart all;
  for (const ActivityFunding& row : funding) {
    FundingPart& part = partOf(parts, row.source.empty() ? row.sourceText : row.source);
    for (FundingPart* sum : {&part, &all}) {
      sum->planned.add(row.planned);
      sum->realised.add(row.realised);
    }
  }
  MoneySum planned = restOf(activity.costPlanned, all.planned);
  MoneySum realised = restOf(activity.costRealised, all.realised);
  if (planned == MoneySum() && realised == MoneySum()) return parts;
  // Of what has no source nobody said the other amount either; 0 it is where the sources are the whole.
  if (planned == MoneySum() && !activity.costPlanned && all.planned.unknown > 0) planned.add(std::nullopt);
  if (realised == MoneySum() && !activity.costRealised && all.realised.unknown > 0) realised.add(std::nullopt);
  FundingPart& open = partOf(parts, {});
  open.planned.add(planned);
  open.realised.add(realised);
  return parts;
}

std::vector<MoneyLine> moneyBySource(const Snapshot& snapshot) {
  return moneyBySource(snapshot, notCancelledIn(snapshot));
}

std::vector<MoneyLine> moneyByYear(const Snapshot& snapshot) {
  return moneyByYear(snapshot, notCancelledIn(snapshot));
}

std::vector<MoneyLine> moneyBySource(const Snapshot& snapshot, const ActivityFilter& counts) {
  std::map<std::pair<std::size_t, std::string>, MoneyLine> lines;
  for (const Activity& activity : snapshot.activities) {
    if (!counts(activity)) continue;
    for (const FundingPart& part : fundingParts(snapshot, activity)) {
      MoneyLine& line = lines[{placeOf(part.source), part.source}];
      line.source = part.source;
      ++line.activities;
      line.planned.add(part.planned);
      line.realised.add(part.realised);
    }
  }
  return linesOf(std::move(lines));
}

std::vector<MoneyLine> moneyByYear(const Snapshot& snapshot, const ActivityFilter& counts) {
  std::map<int, MoneyLine> lines;
  for (const Activity& activity : snapshot.activities) {
    if (!counts(activity)) continue;
    MoneyLine& line = lines[activity.year == 0 ? std::numeric_limits<int>::max() : activity.year];
    line.year = activity.year;
    ++line.activities;
    line.planned.add(ofActivity(plannedCost(snapshot, activity)));
    line.realised.add(ofActivity(realisedCost(snapshot, activity)));
  }
  return linesOf(std::move(lines));
}

}  // namespace kawasan
