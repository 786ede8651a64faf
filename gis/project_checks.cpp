#include "gis/project_checks.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/import/locate.h"
#include "core/plan/plan_findings.h"
#include "core/rules/decree_checks.h"
#include "core/rules/figure_checks.h"
#include "gis/area_checks.h"
#include "gis/photo_checks.h"

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

SharedPolygons shapeOf(const Snapshot& snapshot, const Subject& subject) {
  const auto shapeIn = [&](const auto& records) -> SharedPolygons {
    const auto found = std::ranges::find_if(records, [&](const auto& record) { return record.id == subject.id; });
    return found == records.end() ? nullptr : found->geometry;
  };
  if (subject.level == Level::Rt) {
    const Rt* const rt = snapshot.rtById(subject.id);
    return rt == nullptr ? nullptr : rt->geometry;
  }
  if (subject.level == Level::Kawasan) return shapeIn(snapshot.kawasan);
  if (subject.level == Level::Kelurahan) return shapeIn(snapshot.kelurahan);
  if (subject.level == Level::Kecamatan) return shapeIn(snapshot.kecamatan);
  return nullptr;
}

/// What is wrong with figures is somewhere too: a point inside the first subject that is drawn.
void addPlaces(std::vector<Finding>& findings, const Snapshot& snapshot) {
  std::map<std::pair<Level, FeatureId>, std::optional<Point>> places;
  for (Finding& finding : findings) {
    for (const Subject& subject : finding.subjects) {
      if (finding.place) break;
      const auto [known, isNew] = places.try_emplace({subject.level, subject.id});
      if (isNew) {
        if (const SharedPolygons shape = shapeOf(snapshot, subject); shape && !shape->polygons.empty())
          known->second = pointInside(*shape);
      }
      finding.place = known->second;
    }
  }
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
  std::vector<Finding> plan = checkPlan(snapshot, regulation, survey);
  std::move(plan.begin(), plan.end(), std::back_inserter(findings));
  std::vector<Finding> photos = checkPhotos(snapshot);
  std::move(photos.begin(), photos.end(), std::back_inserter(findings));
  addPlaces(findings, snapshot);
  sortFindings(findings);
  applyApprovals(findings, snapshot.approvals);
  return findings;
}

}  // namespace kawasan
