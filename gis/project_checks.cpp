#include "gis/project_checks.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/rules/decree_checks.h"
#include "core/rules/figure_checks.h"
#include "gis/area_checks.h"

namespace kawasan {

namespace {

std::string subjectOf(const Finding& finding) {
  return finding.subjects.empty() ? std::string() : finding.subjects[0].name;
}

/// Ids are random, so names keep the order of one rule's findings the same for the same figures.
void sortFindings(std::vector<Finding>& findings) {
  std::map<std::string, std::size_t> ruleOrder;
  for (const Finding& finding : findings) ruleOrder.emplace(finding.rule, ruleOrder.size());
  std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
    return std::tuple(a.severity, ruleOrder.at(a.rule), subjectOf(a)) <
           std::tuple(b.severity, ruleOrder.at(b.rule), subjectOf(b));
  });
}

}  // namespace

Result<std::vector<Finding>> checkProject(const Snapshot& snapshot, const Regulation& regulation,
                                          const std::string& surveyName, const std::stop_token& stop) {
  std::vector<Finding> findings;
  const Survey* const survey = snapshot.surveyByName(surveyName);
  if (survey != nullptr) {
    findings = checkFigures(snapshot, regulation, *survey);
  } else if (!surveyName.empty()) {
    std::vector<std::string> known;
    for (const Survey& each : snapshot.surveys) known.push_back(each.name);
    return fail(ErrorCode::UnknownSurvey, {{"survey", surveyName}, {"known", joinText(known, ", ")}});
  }
  std::vector<Finding> decree = checkDecree(snapshot, regulation, survey);
  std::move(decree.begin(), decree.end(), std::back_inserter(findings));
  KAWASAN_ASSIGN(std::vector<Finding> shapes, checkAreas(snapshot, survey, stop));
  std::move(shapes.begin(), shapes.end(), std::back_inserter(findings));
  sortFindings(findings);
  applyApprovals(findings, snapshot.approvals);
  return findings;
}

}  // namespace kawasan
