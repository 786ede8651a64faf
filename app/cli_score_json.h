#pragma once

// The JSON of `score`, schema score/1 of the command line's contract. Beside what is computed each area has "filed":
// null, or what somebody filed for it in this survey: {"edition", "total", "class" (a key, null where the text names
// none), "class_text" (as written), "values" (by identifier), "file", "sheet", "row"}; "filed" of the whole counts the
// areas that have one. It enters no figure beside it. "after_plan" is null, or {"until", "without_year"} where the
// activities of the plan until that year are counted as done; then nothing is "filed".

#include <optional>

#include "app/cli_output.h"
#include "core/rules/area_scores.h"
#include "core/rules/class_distance.h"

namespace kawasan {

/// Scores of what the figures become once activities of the plan are done, which no survey holds.
struct AfterPlan {
  int until = 0;                // the last year that counts
  std::size_t withoutYear = 0;  // activities that have effects and no year, and so do not count
};

/// Key of the class that a filed text names; null where it names none.
[[nodiscard]] Json filedClassJson(const Regulation& regulation, const FiledResult& filed);
/// {"indicator", "change", "volume_after", "value_before", "value_after"} of each.
[[nodiscard]] Json movesJson(const std::vector<ClassMove>& moves);
[[nodiscard]] Json scoresJson(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey, Level level,
                              const std::vector<AreaScore>& scores, const ScoreOptions& options,
                              const std::optional<AfterPlan>& afterPlan = {});

}  // namespace kawasan
