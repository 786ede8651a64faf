#include "core/model/assessment.h"

#include <utility>

#include "core/store/database.h"

namespace kawasan {

std::vector<Assessments> readAssessments(Database& database, FeatureId surveyId) {
  std::vector<Assessments> sets;
  SQLite::Statement query(database.sqlite(),
                          "SELECT level, edition, method, area_id, total_min, total_max, class_min, class_max, "
                          "sectoral_mean FROM assessment WHERE survey_id = ? ORDER BY level, edition, method, area_id");
  query.bind(1, surveyId);
  while (query.executeStep()) {
    const auto level = levelByKey(query.getColumn(0).getString());
    if (!level) throw SQLite::Exception("table assessment: unknown level", 11);
    const std::string edition = query.getColumn(1).getString();
    const std::string method = query.getColumn(2).getString();
    const bool sameSet =
        !sets.empty() && sets.back().level == *level && sets.back().edition == edition && sets.back().method == method;
    if (!sameSet) sets.push_back({surveyId, *level, edition, method, {}});
    AssessmentRow row;
    row.areaId = query.getColumn(3).getInt64();
    row.totalMin = query.getColumn(4).getInt();
    row.totalMax = query.getColumn(5).getInt();
    row.classMin = query.getColumn(6).getString();
    row.classMax = query.getColumn(7).getString();
    const SQLite::Column mean = query.getColumn(8);
    if (!mean.isNull()) row.sectoralMean = mean.getDouble();
    sets.back().rows.push_back(std::move(row));
  }
  return sets;
}

}  // namespace kawasan
