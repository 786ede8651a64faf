#pragma once

// How the hectares of the ledger come about, as sentences with the areas that add most to them: for the table of
// progress and the charts alike. GUI thread.

#include <QString>

#include "core/plan/decree_ledger.h"
#include "core/plan/hectare_ledger.h"

namespace kawasan {

class Session;

/// Of a line and the place of a level in it.
struct LedgerPlace {
  const LedgerLine& line;
  std::size_t level = 0;
  [[nodiscard]] const LevelHectares& hectares() const { return line.levels[level]; }
  [[nodiscard]] const LevelParts& parts() const { return line.parts[level]; }
};

[[nodiscard]] QString slumHow(const Session& session, const LedgerPlace& place);
[[nodiscard]] QString belowHow(const Session& session, const LedgerPlace& place);
[[nodiscard]] QString openHow(const Session& session, const LedgerPlace& place);
/// Taken off since the opening by a rule.
[[nodiscard]] QString reducedHow(const Session& session, const LedgerPlace& place, ReductionRule rule);
/// The rule in words, and why the figure is a bound.
[[nodiscard]] QString reducedNote(const LedgerPlace& place, ReductionRule rule);
/// What the rule leaves; by whole areas the same as slumHow.
[[nodiscard]] QString leftHow(const Session& session, const LedgerPlace& place, ReductionRule rule);
/// What may be left by the rule as well.
[[nodiscard]] QString leftOpenHow(const LedgerPlace& place, ReductionRule rule);

/// "\nKalianyar RT 001 RW 002: 1,25 ha" for each of the largest, and all others as one line, so that they add up.
[[nodiscard]] QString partsText(const Session& session, Level level, const HectareParts& parts);

/// Number and date of the decree or the minutes, with the hectares of every area in it; at the end what remains of
/// each.
[[nodiscard]] QString decreePartsText(const Session& session, Level level, const DecreeEntry& entry,
                                      const DecreeParts& parts);

/// "(d) by RT": the rule with the level that it counts by.
[[nodiscard]] QString ruleText(ReductionRule rule, Level level);

}  // namespace kawasan
