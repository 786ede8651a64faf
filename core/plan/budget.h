#pragma once

// Money of the plan by source of funds and by year, in whole rupiah. What nobody entered is counted, never taken as 0.

#include <functional>
#include <string>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

/// A sum with how many of its parts are not known.
struct MoneySum {
  Rupiah known = 0;
  std::size_t parts = 0;    // that are known
  std::size_t unknown = 0;  // that nobody entered
  void add(const std::optional<Rupiah>& amount);
  void add(const MoneySum& other);
  friend bool operator==(const MoneySum&, const MoneySum&) = default;
};

/// What the activity costs: its own figure where there is one, otherwise the sum of its funding; one unknown part when
/// there is neither.
[[nodiscard]] MoneySum plannedCost(const Snapshot& snapshot, const Activity& activity);
[[nodiscard]] MoneySum realisedCost(const Snapshot& snapshot, const Activity& activity);

/// What one source pays of an activity.
struct FundingPart {
  std::string source;  // key of the catalogue, or as it was written where that has none; empty: not known
  MoneySum planned;
  MoneySum realised;
};
/// One part a source, in the order of its rows. What it costs beyond them is in the part without source, and is not
/// known where the amount of a row is not. Without rows all it costs is there.
[[nodiscard]] std::vector<FundingPart> fundingParts(const Snapshot& snapshot, const Activity& activity);

struct MoneyLine {
  std::string source;  // as of FundingPart. Of lines by year empty as well
  int year = 0;        // of the budget; 0: not known, or all years
  std::size_t activities = 0;
  MoneySum planned;
  MoneySum realised;
};

/// Which activities count.
using ActivityFilter = std::function<bool(const Activity&)>;

/// One line a source in the order of the catalogue, what has no source last: the lines add up to what the activities
/// cost (fundingParts). Activities that were cancelled do not count.
[[nodiscard]] std::vector<MoneyLine> moneyBySource(const Snapshot& snapshot);
[[nodiscard]] std::vector<MoneyLine> moneyBySource(const Snapshot& snapshot, const ActivityFilter& counts);
/// One line a year, those without a year last. What is unknown are activities of whose cost something is not known.
[[nodiscard]] std::vector<MoneyLine> moneyByYear(const Snapshot& snapshot);
[[nodiscard]] std::vector<MoneyLine> moneyByYear(const Snapshot& snapshot, const ActivityFilter& counts);

}  // namespace kawasan
