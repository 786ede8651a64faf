#pragma once

// A snapshot as text, every field of it, so that two can be compared and a difference can be read.

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan::test {

inline std::string textOf(const SharedPolygons& shape) {
  if (!shape) return "-";
  std::string text;
  for (const Polygon& polygon : shape->polygons) {
    for (const Ring& ring : polygon.rings) {
      for (const Point& p : ring) text += fmt::format("{},{} ", p.x, p.y);
      text += "|";
    }
  }
  return text;
}

inline std::string textOf(const FigureRow& row) {
  std::string text;
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Micro amount = row[parameterAt(i)];
    text += isMissing(amount) ? "-," : fmt::format("{},", amount);
  }
  return text;
}

template <typename T>
std::string textOf(const std::optional<T>& value) {
  return value ? fmt::format("{}", static_cast<int>(*value)) : "-";
}

inline std::string textOf(const Activity& a) {
  std::string text;
  const auto line = [&text](auto&&... parts) { ((text += fmt::format("{}\x1F", parts)), ...), text += '\n'; };
  line("activity", a.id, a.uuid, a.code, a.name, a.programmeId, a.work, a.workText, a.family, textOf(a.scale),
       textOf(a.tier), a.geometry ? a.geometry->index() : 0, a.kawasanId, a.kelurahanId, a.location, a.year, a.endYear,
       a.contractVolume, a.contractUnit, a.costPlanned.value_or(-1), a.costRealised.value_or(-1));
  line(textOf(a.executor), a.executorName, a.formationDocument, a.bkm, a.upl, a.kpp.name, a.kpp.code, a.kpp.address,
       a.kpp.formedOn ? isoText(*a.kpp.formedOn) : "-", textOf(a.kpp.men), textOf(a.kpp.women),
       a.upkeepCost.value_or(-1), textOf(a.lifeYears), a.refRp2kpkp, a.refRplp, textOf(a.priority),
       textOf(a.universalAccess), a.universalAccessNote, textOf(a.spatialPlanConformity), a.spatialPlanNote, a.ded,
       a.rab, a.appraisalDate ? isoText(*a.appraisalDate) : "-", textOf(a.environmentScreened), textOf(a.landScreened),
       textOf(a.landNeeded), a.landDocument, textOf(a.informationBoard));
  line(textOf(a.beneficiaries.persons), textOf(a.beneficiaries.women), textOf(a.beneficiaries.lowIncome),
       textOf(a.beneficiaries.households), textOf(a.beneficiaries.poorHouseholds), a.note, a.source.file,
       a.source.sheet, a.source.row);
  return text;
}

inline std::string textOf(const Snapshot& s) {
  std::string text;
  const auto line = [&text](auto&&... parts) { ((text += fmt::format("{}\x1F", parts)), ...), text += '\n'; };
  line(s.info.uuid, s.info.city, s.info.code, s.info.province, s.info.edition, keyOf(s.info.cityClass), s.info.crs,
       s.info.firstYear, s.info.lastYear, s.info.targetHectares, s.revision, s.lastEdit);
  for (const auto* list : {&s.kecamatan, &s.kelurahan}) {
    for (const AdminArea& a : *list) line("admin", a.id, a.uuid, a.code, a.name, a.kecamatan, textOf(a.geometry));
  }
  for (const Kawasan& k : s.kawasan) line("kawasan", k.id, k.uuid, k.code, k.name, k.typology, textOf(k.geometry));
  for (const Rt& r : s.rts) {
    line("rt", r.id, r.uuid, r.kelurahanId, r.kawasanId, r.rt, r.rw, r.part, r.label, r.kampung, textOf(r.geometry));
  }
  for (const Zone& z : s.zones) line("zone", z.id, z.name, z.kind, z.isSettlement, textOf(z.geometry));
  for (const ReferenceArea& a : s.references) {
    line("reference", a.id, a.layer, a.name, a.attributes, textOf(a.geometry));
  }
  for (const Survey& survey : s.surveys) line("survey", survey.id, survey.name, survey.year);
  std::vector<FeatureId> surveys;
  for (const auto& [id, table] : s.figures) surveys.push_back(id);
  std::sort(surveys.begin(), surveys.end());
  for (const FeatureId id : surveys) {
    const FigureTable& table = s.figuresOf(id);
    for (std::size_t i = 0; i < table.size(); ++i) {
      const FeatureId rtId = table.rtIds()[i];
      line("figures", id, rtId, table.indexOfRt(rtId) == std::optional(i), textOf(table.row(i)));
    }
  }
  for (const FiledResult& f : s.filed) {
    line("filed", f.id, f.surveyId, keyOf(f.level), f.areaId, f.edition, textOf(f.figures), textOf(f.total), f.tingkat,
         f.source.file, f.source.sheet, f.source.row);
    for (const auto& [key, value] : f.values) line(key, value);
  }
  for (const FigureNote& n : s.figureNotes) {
    line("figure note", n.id, n.surveyId, n.rtId, identifierOf(n.parameter), n.note, n.isEstimate,
         s.noteOn(n.surveyId, n.rtId, n.parameter) == &n);
  }
  for (const RtSurvey& r : s.rtSurveys) {
    line("rt survey", r.id, r.surveyId, r.rtId, r.surveyor, r.date ? isoText(*r.date) : "-",
         r.state ? keyOf(*r.state) : "-", s.rtSurveyOf(r.surveyId, r.rtId) == &r);
  }
  for (const Photo& p : s.photos) {
    line("photo", p.id, p.rtId, p.parameter ? identifierOf(*p.parameter) : "-", p.caption, p.fileName, p.sha256,
         p.takenAt, p.longitude.value_or(0), p.latitude.value_or(0), p.width, p.height, p.person, p.time,
         s.photosOf(p.rtId).size());
  }
  for (const Consideration& c : s.considerations) {
    line("consideration", c.id, keyOf(c.level), c.areaId, textOf(c.strategicValue), textOf(c.population),
         textOf(c.socioEconomicCultural), c.evidence);
  }
  for (const Legality& l : s.legality) {
    line("legality", l.id, keyOf(l.level), l.areaId, textOf(l.tenureStatus), textOf(l.spatialPlanConformity),
         l.evidence);
  }
  for (const DecreeArea& d : s.decreeAreas) {
    line("decree", d.id, d.number, d.date ? isoText(*d.date) : "-", keyOf(d.level), d.areaId, d.hectares);
  }
  for (const RankingChoice& c : s.choices) line("choice", c.id, keyOf(c.level), c.areaId, c.chosen, c.reason, c.date);
  for (const FindingApproval& a : s.approvals) {
    line("approval", a.id, a.rule, a.fingerprint, a.reason, a.person, a.time);
  }
  for (const HectaresNote& n : s.hectaresNotes) {
    line("note", n.id, keyOf(n.level), n.areaId, n.note, n.person, n.time);
  }
  for (const OverlapDecision& d : s.overlapDecisions) {
    line("decision", d.id, keyOf(d.level), d.firstId, d.secondId, keyOf(d.share), d.hectares, d.person, d.time);
  }
  for (const Basemap& b : s.basemaps) line("basemap", b.id, b.path, b.title, b.order, b.opacity, b.visible);
  for (const PlanDocument& d : s.planDocuments) {
    line("document", d.id, d.uuid, keyOf(d.kind), d.title, textOf(d.status), d.kelurahanId, d.firstYear, d.lastYear,
         d.number, d.date ? isoText(*d.date) : "-");
  }
  for (const Programme& p : s.programmes) {
    line("programme", p.id, p.uuid, p.code, p.name, p.firstYear, p.lastYear, p.note);
  }
  for (const Activity& a : s.activities) text += textOf(a);
  for (const ActivityEffect& e : s.effects) {
    line("effect", e.id, e.activityId, e.rtId, identifierOf(e.indicator), e.volume);
  }
  for (const ActivityFunding& f : s.funding) {
    line("funding", f.id, f.activityId, f.source, f.sourceText, f.planned.value_or(-1), f.realised.value_or(-1));
  }
  for (const Safeguard& g : s.safeguards) {
    line("safeguard", g.id, g.activityId, keyOf(g.kind), textOf(g.form), textOf(g.owner), textOf(g.applies), g.area,
         g.areaAfter, g.value.value_or(-1), textOf(g.households), textOf(g.persons), textOf(g.affected),
         textOf(g.served), textOf(g.men), textOf(g.women), g.volume, textOf(g.legal), g.document,
         s.safeguardsOf(g.activityId).size());
  }
  for (const ActivityState& t : s.activityStates) {
    line("state", t.id, t.activityId, keyOf(t.step), isoText(t.date), t.person, t.physicalPercent, t.financialPercent,
         t.document, t.note, t.recorded, textOf(t.grade), t.amount.value_or(-1), t.men.value_or(-1),
         t.women.value_or(-1), t.personDays, t.upkeep);
  }
  for (const UnitCost& c : s.unitCosts) line("cost", c.id, c.work, identifierOf(c.indicator), c.rupiah, c.source);
  for (const Scenario& c : s.scenarios) line("scenario", c.id, c.uuid, c.name, c.note);
  for (const ScenarioActivity& c : s.scenarioActivities) line("off", c.id, c.scenarioId, c.activityId);
  for (const Meeting& m : s.meetings) {
    line("meeting", m.id, m.uuid, m.title, m.date ? isoText(*m.date) : "-", m.place, m.note);
  }
  for (const FollowUp& f : s.followUps) {
    line("follow-up", f.id, f.uuid, f.meetingId, f.item, f.output, f.place, f.responsible,
         f.due ? isoText(*f.due) : "-");
    for (const FollowUpState& t : s.followUpStatesOf(f.id)) {
      line("step", t.id, keyOf(t.step), isoText(t.date), t.person, t.note, t.recorded);
    }
  }
  for (const Minutes& m : s.minutes) {
    line("minutes", m.id, m.uuid, m.number, isoText(m.date), m.year, m.title, m.rule, m.note);
    for (const MinutesLine& l : s.linesOf(m.id)) line("minutes line", l.id, keyOf(l.level), l.areaId, l.hectares);
    for (const Attachment& a : s.attachmentsOf(AttachmentOwner::Minutes, m.id)) {
      line("file", a.id, keyOf(a.kind), a.title, a.fileName, a.mediaType, a.size, a.sha256, a.percent.value_or(-1),
           a.subject, a.takenAt, a.longitude.value_or(-1), a.latitude.value_or(-1), a.person, a.time);
    }
  }
  for (const Beneficiary& p : s.beneficiaries) {
    line("person", p.id, p.activityId, p.name, p.nik, p.address, p.isWoman.value_or(false), p.isPoor.value_or(false));
  }
  for (const Kawasan& k : s.kawasan) {
    if (const KawasanProfile* p = s.profileOf(k.id)) {
      line("profile", p->id, textOf(p->handling), textOf(p->pattern), p->patternReason, textOf(p->location), p->legalHa,
           p->untitledHa, p->illegalHa, p->persons.value_or(-1), p->women.value_or(-1), p->lowIncome.value_or(-1),
           p->poorHouseholds.value_or(-1), p->note);
    }
    for (const KawasanProblem& p : s.problemsOf(k.id)) line("problem", p.id, p.aspect, p.problem);
  }
  for (const Attachment& a : s.attachments) line("photo of", a.id, keyOf(a.owner), a.ownerId, a.subject, a.sha256);
  line("papers", s.followUps.size(), s.followUpStates.size(), s.minutesLines.size(), s.attachments.size(),
       s.profiles.size(), s.problems.size());
  for (std::size_t i = 0; i < s.rts.size(); ++i) line(s.indexOfRt(s.rts[i].id) == std::optional(i));
  for (const AdminArea& a : s.kelurahan) line(s.kelurahanById(a.id) == &a);
  for (const Kawasan& k : s.kawasan) line(s.kawasanById(k.id) == &k);
  return text;
}

}  // namespace kawasan::test
