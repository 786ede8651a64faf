#pragma once

// Every check there is, in one list: figures of a survey (core/rules/figure_checks.h), the decree
// (core/rules/decree_checks.h), shapes (gis/area_checks.h), the plan (core/plan/plan_findings.h) and photos of works
// (gis/photo_checks.h).

#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/finding.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// Worst first, then by rule in the order of the checks, then by name; acceptances applied. `surveyName` empty: the
/// latest survey, and shapes alone where there is none. Errors: UnknownSurvey, UnknownCrs, Cancelled.
[[nodiscard]] Result<std::vector<Finding>> checkProject(const Snapshot& snapshot, const Regulation& regulation,
                                                        const std::string& surveyName,
                                                        const std::stop_token& stop = {});

}  // namespace kawasan
