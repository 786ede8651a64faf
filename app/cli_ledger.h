#pragma once

// The ledger of hectares as tables and JSON: each figure with its rule and level.

#include "app/cli_output.h"
#include "core/plan/hectare_ledger.h"

namespace kawasan {

[[nodiscard]] Json ledgerJson(const HectareLedger& ledger);

/// For people: one row a state and level, the reduction since the opening by every rule, and what the rules mean.
void printLedger(const HectareLedger& ledger);
/// For people: decrees, signed minutes and what remains, in hectares of the decree; nothing without a decree.
void printOfficial(const HectareLedger& ledger);
[[nodiscard]] Json officialJson(const HectareLedger& ledger);
/// One row a state, level and rule.
[[nodiscard]] OutputTable ledgerRows(const HectareLedger& ledger);

}  // namespace kawasan
