#include "core/plan/budget.h"

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

template <typename Key>
std::vector<MoneyLine> linesOf(std::map<Key, MoneyLine> lines) {
  std::vector<MoneyLine> result;
  for (auto& [key, line] : lines) result.push_back(std::move(line));
  return result;
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

std::vector<MoneyLine> moneyBySource(const Snapshot& snapshot) {
  return moneyBySource(snapshot, notCancelledIn(snapshot));
}

std::vector<MoneyLine> moneyByYear(const Snapshot& snapshot) {
  return moneyByYear(snapshot, notCancelledIn(snapshot));
}

std::vector<MoneyLine> moneyBySource(const Snapshot& snapshot, const ActivityFilter& counts) {
  std::map<std::pair<std::size_t, std::string>, MoneyLine> lines;
  const auto lineOf = [&](const std::string& source) -> MoneyLine& {
    MoneyLine& line = lines[{placeOf(source), source}];
    line.source = source;
    ++line.activities;
    return line;
  };
  for (const Activity& activity : snapshot.activities) {
    if (!counts(activity)) continue;
    const auto funding = snapshot.fundingOf(activity.id);
    if (funding.empty()) {
      MoneyLine& line = lineOf({});
      line.planned.add(activity.costPlanned);
      line.realised.add(activity.costRealised);
    }
    const MoneyLine* last = nullptr;
    for (const ActivityFunding& row : funding) {
      MoneyLine& line = lineOf(row.source);
      if (&line == last) --line.activities;  // several rows of one source are one activity
      last = &line;
      line.planned.add(row.planned);
      line.realised.add(row.realised);
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
    line.planned.add(plannedCost(snapshot, activity));
    line.realised.add(realisedCost(snapshot, activity));
  }
  return linesOf(std::move(lines));
}

}  // namespace kawasan
