#pragma once

// Computed scores as the project file keeps them (core/model/assessment.h). Areas without any figure in the survey are
// not assessed: they have no row.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/assessment.h"
#include "core/rules/area_scores.h"
#include "core/rules/score_table.h"

namespace kawasan {

/// How percents entered the means, as stored: "plain", "clamped", "rounded" or "clamped-rounded".
[[nodiscard]] std::string_view methodKey(const ScoreOptions& options);
[[nodiscard]] std::optional<ScoreOptions> optionsByMethod(std::string_view key);

/// Of the RT of a survey; `scores` is the table computed from `figures` with `options`.
[[nodiscard]] Assessments assessmentsOf(const Regulation& regulation, FeatureId surveyId, const FigureTable& figures,
                                        const ScoreTable& scores, const ScoreOptions& options);

/// Of the areas of one level; `scores` were computed with `options` and are all of that level.
[[nodiscard]] Assessments assessmentsOf(const Regulation& regulation, FeatureId surveyId, Level level,
                                        const std::vector<AreaScore>& scores, const ScoreOptions& options);

}  // namespace kawasan
