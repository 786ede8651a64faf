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

Result<void> applyNumericPlan(Edit& edit, NumericPlan& plan, const std::stop_token& stop) {
  edit.put(plan.survey);
  if (plan.columnsToRemember) edit.rememberColumns(plan.columnsToRemember->first, plan.columnsToRemember->second);
  if (plan.namesToRemember) edit.rememberColumns(plan.namesToRemember->first, plan.namesToRemember->second);
  putNewAreas(edit, plan.newAreas);
  for (NumericRow& row : plan.rows) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    const FeatureId rtId = rtIdOf(row.rt, plan.newAreas);
    if (row.hasFigures) edit.putFigures(plan.survey.id, rtId, row.figures, row.source);
    for (FigureNote& mark : row.estimates) {
      mark.surveyId = plan.survey.id;
      mark.rtId = rtId;
      edit.put(mark);
    }
    if (!row.filed) continue;
    row.filed->surveyId = plan.survey.id;
    row.filed->areaId = rtId;
    edit.put(*row.filed);
  }
  for (AreaRow& row : plan.areaRows) {
    row.filed.surveyId = plan.survey.id;
    const bool isKawasan = row.filed.level == Level::Kawasan;
    row.filed.areaId = isKawasan ? kawasanIdOf(row.area, plan.newAreas) : kelurahanIdOf(row.area, plan.newAreas);
    edit.put(row.filed);
  }
  return {};
}

Result<void> applyAreaPlan(Edit& edit, AreaPlan& plan) {
  putNewAreas(edit, plan.newAreas);
  for (std::size_t i = 0; i < plan.rts.size(); ++i) {
    if (plan.rtKawasan[i].isSet()) plan.rts[i].kawasanId = kawasanIdOf(plan.rtKawasan[i], plan.newAreas);
    edit.put(plan.rts[i]);
  }
  for (AdminArea& area : plan.adminAreas) {
    if (plan.as == AreaKind::Kecamatan) {
      edit.putKecamatan(area);
    } else {
      edit.putKelurahan(area);
    }
  }
  for (Kawasan& kawasan : plan.kawasan) edit.put(kawasan);
  for (Zone& zone : plan.zones) edit.put(zone);
  for (ReferenceArea& area : plan.references) edit.put(area);
  return {};
}

Result<void> applyAttributePlan(Edit& edit, AttributePlan& plan) {
  const auto putAll = [&](auto& records) {
    for (std::size_t i = 0; i < records.size(); ++i) edit.put(records[i], plan.sources.at(i));
  };
  putAll(plan.considerations);
  putAll(plan.legality);
  putAll(plan.decree);
  for (Kawasan& record : plan.kawasan) edit.put(record);
  return {};
}

Result<void> applyActivityPlan(Edit& edit, ActivityPlan& plan) {
  for (NewActivity& activity : plan.activities) {
    edit.put(activity.record);
    for (ActivityEffect& effect : activity.effects) {
      effect.activityId = activity.record.id;
      edit.put(effect);
    }
    for (ActivityFunding& funding : activity.funding) {
      funding.activityId = activity.record.id;
      edit.put(funding);
    }
    for (ActivityState& state : activity.states) {
      state.activityId = activity.record.id;
      edit.add(state);
    }
  }
  for (FilledActivity& activity : plan.filled) {
    edit.put(activity.record);
    for (ActivityFunding& funding : activity.funding) edit.put(funding);
  }
  return {};
}

Result<void> applySetPlan(Edit& edit, SetPlan& plan) {
  if (plan.rt) edit.put(*plan.rt);
  if (plan.kawasan) edit.put(*plan.kawasan);
  if (plan.kelurahan) edit.putKelurahan(*plan.kelurahan);
  if (plan.kecamatan) edit.putKecamatan(*plan.kecamatan);
  // Typed figures come from no file.
  if (plan.figures) edit.putFigures(plan.survey->id, plan.area.id, *plan.figures, FigureSource());
  for (FigureNote& note : plan.confirmed) edit.put(note);
  if (plan.rtSurvey) edit.put(*plan.rtSurvey);
  if (plan.consideration) edit.put(*plan.consideration);
  if (plan.legality) edit.put(*plan.legality);
  if (plan.decree) edit.put(*plan.decree);
  if (plan.choice) edit.put(*plan.choice);
  if (plan.hectaresNote) {
    HectaresNote& note = *plan.hectaresNote;
    if (!note.note.empty()) {
      edit.put(note);
    } else if (note.id != 0) {
      edit.removeHectaresNote(note.id);
    }
  }
  return {};
}

EditLabel editLabelOf(const ActivityPlan& plan) {
  EditLabel label{"import-activities", {{"file", plan.file}, {"count", std::to_string(plan.activities.size())}}};
  if (!plan.filled.empty()) label.params.set("filled", std::to_string(plan.filled.size()));
  if (!plan.leftOut.empty()) label.params.set("left_out", std::to_string(plan.leftOut.size()));
  return label;
}

EditLabel editLabelOf(const AreaPlan& plan) {
  const Params params{
      {"file", plan.file}, {"count", std::to_string(plan.imported.size())}, {"level", std::string(keyOf(plan.as))}};
  if (plan.as == AreaKind::Zone) return {"import-zones", params};
  if (plan.as == AreaKind::Reference) return {"import-reference", params};
  return {"import-areas", params};
}

}  // namespace kawasan
