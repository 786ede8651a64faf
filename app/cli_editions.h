#pragma once

// `score --compare EDITION`: the same figures by two editions, schema score-compare/1. People see the areas whose class
// differs; CSV and JSON hold all.

#include "app/cli_context.h"
#include "app/cli_output.h"

namespace kawasan {

void printComparison(const Snapshot& snapshot, const Survey& survey, Level level, const Regulation& first,
                     const Regulation& second, OutputFormat format);

}  // namespace kawasan
