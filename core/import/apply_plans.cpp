#include "core/import/apply_plans.h"

namespace kawasan {

namespace {

/// Kelurahan and kawasan before the RT that refer to them.
void putNewAreas(Edit& edit, NewAreas& areas) {
  for (AdminArea& area : areas.kelurahan) edit.putKelurahan(area);
  for (Kawasan& area : areas.kawasan) edit.put(area);
  for (NewRt& rt : areas.rts) {
    rt.record.kelurahanId = kelurahanIdOf(rt.kelurahan, areas);
    rt.record.kawasanId = kawasanIdOf(rt.kawasan, areas);
    edit.put(rt.record);
  }
}

}  // namespace

Result<void> applyNumericPlan(Edit& edit, NumericPlan& plan) {
  edit.put(plan.survey);
  putNewAreas(edit, plan.newAreas);
  for (NumericRow& row : plan.rows) {
    const FeatureId rtId = rtIdOf(row.rt, plan.newAreas);
    if (row.hasFigures) edit.putFigures(plan.survey.id, rtId, row.figures, row.source);
    if (!row.filed) continue;
    row.filed->surveyId = plan.survey.id;
    row.filed->areaId = rtId;
    edit.put(*row.filed);
  }
  for (KelurahanRow& row : plan.kelurahanRows) {
    row.filed.surveyId = plan.survey.id;
    row.filed.areaId = kelurahanIdOf(row.kelurahan, plan.newAreas);
    edit.put(row.filed);
  }
  return {};
}

}  // namespace kawasan
