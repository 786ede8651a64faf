#include "gis/project_checks.h"

#include <algorithm>
#include <iterator>

#include "core/base/text.h"
#include "core/rules/figure_checks.h"
#include "gis/area_checks.h"

namespace kawasan {

Result<std::vector<Finding>> checkProject(const Snapshot& snapshot, const Regulation& regulation,
                                          const std::string& surveyName, const std::stop_token& stop) {
  std::vector<Finding> findings;
  if (const Survey* survey = snapshot.surveyByName(surveyName); survey != nullptr) {
    findings = checkFigures(snapshot, regulation, *survey);
  } else if (!surveyName.empty()) {
    std::vector<std::string> known;
    for (const Survey& each : snapshot.surveys) known.push_back(each.name);
    return fail(ErrorCode::UnknownSurvey, {{"survey", surveyName}, {"known", joinText(known, ", ")}});
  }
  KAWASAN_ASSIGN(std::vector<Finding> shapes, checkAreas(snapshot, stop));
  std::move(shapes.begin(), shapes.end(), std::back_inserter(findings));
  std::stable_sort(findings.begin(), findings.end(),
                   [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
  applyApprovals(findings, snapshot.approvals);
  return findings;
}

}  // namespace kawasan
