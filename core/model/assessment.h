#pragma once

// What was computed from the figures of a survey, as kept in the project file: totals, classes and means of the areas
// of one level, by one edition of the regulation and one method of averaging. Kept so that a report can say what held
// when it was made; scores on the screen are computed afresh.

#include <optional>
#include <string>
#include <vector>

#include "core/model/records.h"

namespace kawasan {

class Database;

/// The ends of a range differ while figures are missing.
struct AssessmentRow {
  FeatureId areaId = 0;  // 0 for the city
  int totalMin = 0;
  int totalMax = 0;
  std::string classMin;  // key of the class, "light"
  std::string classMax;
  std::optional<double> sectoralMean;  // percent
  friend bool operator==(const AssessmentRow&, const AssessmentRow&) = default;
};

struct Assessments {
  FeatureId surveyId = 0;
  Level level = Level::Rt;
  std::string edition;  // "permen-14-2018"
  std::string method;   // how percents enter the means; see methodKey in core/rules/assessment.h
  std::vector<AssessmentRow> rows;
  friend bool operator==(const Assessments&, const Assessments&) = default;
};

/// Everything kept for a survey, one entry a level, edition and method, rows by area id. Throws as all of core/store.
[[nodiscard]] std::vector<Assessments> readAssessments(Database& database, FeatureId surveyId);

}  // namespace kawasan
