#include <algorithm>
#include <unordered_map>

#include "core/model/edit.h"
#include "core/model/edit_state.h"

namespace kawasan {

namespace {

struct KeptRow {
  FeatureId fid = 0;
  AssessmentRow row;
  bool stays = false;
};

using KeptRows = std::unordered_map<FeatureId, KeptRow>;  // by area

KeptRows keptRows(Database& database, const Assessments& assessments) {
  KeptRows kept;
  SQLite::Statement query(database.sqlite(),
                          "SELECT fid, area_id, total_min, total_max, class_min, class_max, sectoral_mean "
                          "FROM assessment WHERE survey_id = ? AND level = ? AND edition = ? AND method = ?");
  query.bind(1, assessments.surveyId);
  query.bind(2, std::string(keyOf(assessments.level)));
  query.bind(3, assessments.edition);
  query.bind(4, assessments.method);
  while (query.executeStep()) {
    KeptRow entry;
    entry.fid = query.getColumn(0).getInt64();
    entry.row.areaId = query.getColumn(1).getInt64();
    entry.row.totalMin = query.getColumn(2).getInt();
    entry.row.totalMax = query.getColumn(3).getInt();
    entry.row.classMin = query.getColumn(4).getString();
    entry.row.classMax = query.getColumn(5).getString();
    const SQLite::Column mean = query.getColumn(6);
    if (!mean.isNull()) entry.row.sectoralMean = mean.getDouble();
    kept.emplace(entry.row.areaId, std::move(entry));
  }
  return kept;
}

/// By area, so that the entries of the table's index arrive in their order.
std::vector<const AssessmentRow*> inIndexOrder(const std::vector<AssessmentRow>& rows) {
  std::vector<const AssessmentRow*> ordered;
  ordered.reserve(rows.size());
  for (const AssessmentRow& row : rows) ordered.push_back(&row);
  std::sort(ordered.begin(), ordered.end(),
            [](const AssessmentRow* a, const AssessmentRow* b) { return a->areaId < b->areaId; });
  return ordered;
}

}  // namespace

void Edit::putAssessments(const Assessments& assessments) {
  static const std::vector<std::string> columns{"survey_id", "level",     "area_id",   "edition",   "method",
                                                "total_min", "total_max", "class_min", "class_max", "sectoral_mean"};
  KeptRows kept = keptRows(m_state->database, assessments);
  std::vector<Value> values(columns.size());
  values[0] = assessments.surveyId;
  values[1] = std::string(keyOf(assessments.level));
  values[3] = assessments.edition;
  values[4] = assessments.method;
  for (const AssessmentRow* row : inIndexOrder(assessments.rows)) {
    const auto present = kept.find(row->areaId);
    FeatureId id = 0;
    if (present != kept.end()) {
      present->second.stays = true;
      if (present->second.row == *row) continue;
      id = present->second.fid;
    }
    values[2] = row->areaId;
    values[5] = std::int64_t{row->totalMin};
    values[6] = std::int64_t{row->totalMax};
    values[7] = row->classMin;
    values[8] = row->classMax;
    values[9] = row->sectoralMean ? Value(*row->sectoralMean) : Value();
    m_state->write("assessment", columns, id, values);
  }
  for (const auto& [areaId, entry] : kept) {
    if (!entry.stays) m_state->remove("assessment", entry.fid);
  }
}

}  // namespace kawasan
