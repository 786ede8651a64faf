#pragma once

// The JSON of `score`, schema score/1 of the command line's contract.

#include "app/cli_output.h"
#include "core/rules/area_scores.h"

namespace kawasan {

[[nodiscard]] Json scoresJson(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey, Level level,
                              const std::vector<AreaScore>& scores, const ScoreOptions& options);

}  // namespace kawasan
