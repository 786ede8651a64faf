#pragma once

// The ledger of hectares as tables and JSON: each figure with its rule and level.

#include "app/cli_output.h"
#include "core/plan/hectare_ledger.h"

namespace kawasan {

/// The one rule that is asked for; nothing: all of them side by side.
using RuleChosen = std::optional<LedgerRule>;

/// "--rule LETTER" with what `help` says.
void addRuleOption(CLI::App& command, std::string& rule, const QString& help);
/// For people: "  (a) whole RT"; `areaLevel` is that of the areas that the project ranks.
void printRule(LedgerRule rule, Level areaLevel);

/// What is left of a decree: without minutes nobody knows what was taken off it.
[[nodiscard]] Cell remainingCell(Micro hectares, RemainingBound bound);

[[nodiscard]] Json ledgerJson(const HectareLedger& ledger, const RuleChosen& only = {});

/// For people: one row a state and level, the reduction since the opening by every rule, and what the rules mean.
void printLedger(const HectareLedger& ledger, const RuleChosen& only = {});
/// One row an area, the whole city last: the first year of 0 ha counted by RT and as one area, and what is left. Not
/// for people: with the key of each state beside its year.
[[nodiscard]] OutputTable zeroRows(const HectareLedger& ledger, bool forPeople);
/// For people: the same with the rules.
void printZero(const HectareLedger& ledger);
/// For people: decrees, signed minutes and what remains, in hectares of the decree; nothing without a decree.
void printOfficial(const HectareLedger& ledger);
[[nodiscard]] Json officialJson(const HectareLedger& ledger);
/// One row a state, level and rule.
[[nodiscard]] OutputTable ledgerRows(const HectareLedger& ledger, const RuleChosen& only = {});

}  // namespace kawasan
