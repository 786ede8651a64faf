#pragma once

// Bases that were copied from a neighbour, as in a published kelurahan whose households, roads and drains are those of
// the next one: rows of whole kelurahan are held against the sum of their RT and against each other, rows of RT against
// each other. Everything is only flagged.

#include "core/import/numeric_import.h"

namespace kawasan {

/// Needs the rows and the new areas of the plan.
void flagCopiedBases(const Snapshot& snapshot, NumericPlan& plan);

}  // namespace kawasan
