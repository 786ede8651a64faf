#pragma once

// What if an activity were left out, or one of those left out were done after all: scores, classes, hectares by every
// rule and money, with the difference to the plan as it stands. One switch rescores the RT that the activity touches
// and the areas they lie in, and moves the totals by the difference; results are equal to hectareLedger over
// projectFigures with the same activities. Movable, one thread at a time.

#include <memory>
#include <set>
#include <vector>

#include "core/plan/budget.h"
#include "core/plan/hectare_ledger.h"

namespace kawasan {

/// By how many hectares two choices differ. Where figures leave an area open it is not one number, and where verified
/// hectares of an area are missing nobody knows how much more or less.
struct HectareChange {
  Micro least = 0;
  Micro most = 0;
  std::size_t moreUnknown = 0;  // areas
  std::size_t lessUnknown = 0;
  [[nodiscard]] bool isExact() const { return least == most && moreUnknown + lessUnknown == 0; }
  friend bool operator==(const HectareChange&, const HectareChange&) = default;
};

class WhatIf {
 public:
  /// From the figures of a survey; `off` are left out from the beginning, as by a scenario. Activities that were
  /// cancelled are off in the plan as it stands and may be switched on.
  WhatIf(SharedSnapshot snapshot, SharedRegulation regulation, const Survey& base, const std::set<FeatureId>& off = {});
  ~WhatIf();
  WhatIf(WhatIf&&) noexcept;
  WhatIf& operator=(WhatIf&&) noexcept;

  /// Nothing happens when it is so already, or when there is no such activity.
  void turn(FeatureId activityId, bool on);
  /// Exactly these are off.
  void setOff(const std::set<FeatureId>& off);
  [[nodiscard]] bool isOn(FeatureId activityId) const;
  /// Those that the plan as it stands counts and that are off here.
  [[nodiscard]] std::set<FeatureId> off() const;

  /// The RT, then the areas that the project ranks, where those are others.
  [[nodiscard]] const std::vector<Level>& levels() const;
  /// The base year and every year after it in which any activity could count.
  [[nodiscard]] const std::vector<int>& years() const;
  [[nodiscard]] const std::vector<Area>& areas(Level level) const;

  /// Of an area by its place in areas(level), at the end of a year; the last year when it is 0.
  [[nodiscard]] const AreaScore& score(Level level, std::size_t area, int year = 0) const;
  /// The same in the plan as it stands.
  [[nodiscard]] const AreaScore& scoreAsPlanned(Level level, std::size_t area, int year = 0) const;
  /// Places in areas(level) whose score at the end of the last year differs from the plan as it stands; ascending.
  [[nodiscard]] const std::set<std::size_t>& changed(Level level) const;

  [[nodiscard]] HectareLedger ledger() const;
  [[nodiscard]] const HectareLedger& ledgerAsPlanned() const;
  /// The last line of one of them with the areas that add most to it, which both leave out; it looks at every area.
  enum class Choice : std::uint8_t { Planned, Tried };
  [[nodiscard]] LedgerLine closing(Choice choice) const;
  /// Of the slum hectares at the end of the last year, and of those taken off by a rule, against the plan as it stands:
  /// an area that no switch touches adds nothing, also when it is open.
  [[nodiscard]] HectareChange slumChange(Level level) const;
  [[nodiscard]] HectareChange reducedChange(Level level, ReductionRule rule) const;
  /// Scores, ledger and changes "as planned" are from now on those of the present choice.
  void compareWithPresent();

  /// As moneyBySource and moneyByYear, of the activities that are on.
  [[nodiscard]] std::vector<MoneyLine> moneyBySource() const;
  [[nodiscard]] std::vector<MoneyLine> moneyByYear() const;
  /// Planned cost of all that are on, and of the plan as it stands.
  [[nodiscard]] MoneySum planned() const;
  [[nodiscard]] MoneySum plannedAsPlanned() const;

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
