// What the plan came to: hectares by every rule, the fate of every reduction, and the six requirements.

#include "core/import/number_cell.h"
#include "core/plan/effect_audit.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/open_requirements.h"
#include "core/plan/plan_effects.h"
#include "core/plan/plan_findings.h"
#include "core/plan/plan_rules.h"
#include "core/report/report_parts.h"
#include "core/rules/ranking.h"

namespace kawasan {

namespace {

const Survey* shownSurvey(const ReportRequest& request) {
  const auto& surveys = request.snapshot.surveys;
  const auto found = std::ranges::find(surveys, request.surveyId, &Survey::id);
  return found == surveys.end() ? nullptr : &*found;
}

void leaveTotalsEmpty(ReportTable& table) {
  table.totals.assign(table.columns.size(), {});
}

// Hectares

ReportCell reducedCell(const Reduction& reduction) {
  return Amount{reduction.hectares, reduction.mayBeMore(), reduction.mayBeLess() && !reduction.mayBeMore()};
}

void addStates(ReportTable& table, const HectareLedger& ledger, const LocalText& from) {
  for (const LedgerLine& line : ledger.lines) {
    const LevelHectares& byRt = line.levels.front();
    std::vector<ReportCell> row{from,
                                yearCellOf(line.year),
                                line.source,
                                textCellOf(line.survey),
                                Amount{byRt.slum, !byRt.isSlumWhole(), false},
                                Amount{byRt.open, !byRt.isOpenWhole(), false}};
    if (table.find(ReportField::SlumAreaHectares)) {
      const LevelHectares& byArea = line.levels.back();
      row.push_back(Amount{byArea.slum, !byArea.isSlumWhole(), false});
    }
    for (const LedgerRule rule : kLedgerRules)
      row.push_back(reducedCell(line.levels[levelOf(line, rule)].by(rule.rule)));
    table.rows.push_back(std::move(row));
  }
}

ReportTable hectaresTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Hectares;
  addColumn(table, "counted_from", ReportField::CountedFrom);
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  addColumn(table, "state", ReportField::StateOf);
  addColumn(table, "survey", ReportField::SurveyName);
  addColumn(table, "slum_ha", ReportField::SlumHectares, ReportType::Amount, Unit::Hectare);
  addColumn(table, "open_ha", ReportField::OpenHectares, ReportType::Amount, Unit::Hectare);
  const Survey* const opening = shownSurvey(request);
  const Level areaLevel = defaultRankingLevel(snapshot);
  table.level = areaLevel;
  if (areaLevel != Level::Rt)
    addColumn(table, "slum_area_ha", ReportField::SlumAreaHectares, ReportType::Amount, Unit::Hectare);
  for (std::size_t i = 0; i < kLedgerRules.size(); ++i) {
    addColumn(table, std::string("reduced_") + letterOf(kLedgerRules[i]) + "_ha", ReportField::RuleReduced,
              ReportType::Amount, Unit::Hectare, i);
  }
  leaveTotalsEmpty(table);
  if (opening == nullptr) return table;
  const auto ledgerOf = [&](const std::vector<LedgerState>& states) {
    return hectareLedger(snapshot, request.regulation, states);
  };
  addStates(table, ledgerOf(surveyStates(snapshot, *opening)), {"pendataan", "surveys"});
  for (const auto& [basis, name] :
       {std::pair(EffectBasis::Realised, LocalText{"kegiatan yang selesai", "finished works"}),
        std::pair(EffectBasis::Planned, LocalText{"seluruh rencana", "the whole plan"})}) {
    const Projection projection = projectFigures(snapshot, *opening, basis);
    addStates(table, ledgerOf(projectedStates(snapshot, *opening, projection)), name);
  }
  return table;
}

// The fate of reductions

/// Surveys judge what was planned.
ReportTable effectsTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Effects;
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "rt", ReportField::Rt);
  addColumn(table, "indicator", ReportField::CriterionName);
  addColumn(table, "outcome", ReportField::OutcomeName);
  addColumn(table, "booked", ReportField::BookedVolume, ReportType::Amount);
  addColumn(table, "before", ReportField::VolumeBefore, ReportType::Amount);
  addColumn(table, "after", ReportField::VolumeAfterYear, ReportType::Amount);
  addColumn(table, "unit", ReportField::ContractUnit);
  addColumn(table, "activities", ReportField::ByActivities);
  for (const AuditedEffect& effect : auditEffects(snapshot, EffectBasis::Planned)) {
    const Rt* const rt = snapshot.rtById(effect.booked.rtId);
    const AdminArea* const kelurahan = rt == nullptr ? nullptr : snapshot.kelurahanById(rt->kelurahanId);
    const auto index = request.regulation.indexOfIndicator(effect.booked.indicator);
    std::vector<std::string> names;
    for (const FeatureId id : effect.booked.activities) {
      if (const Activity* const activity = snapshot.activityById(id)) names.push_back(activity->name);
    }
    ReportCell criterion = std::string(identifierOf(effect.booked.indicator));
    if (index) {
      const Indicator& indicator = request.regulation.indicators[*index];
      criterion = LocalText{indicator.code + " " + indicator.name.id, indicator.code + " " + indicator.name.en};
    }
    table.rows.push_back({yearCellOf(effect.booked.year),
                          kelurahan == nullptr ? ReportCell() : ReportCell(kelurahan->name),
                          rt == nullptr ? ReportCell() : ReportCell(rtName(*rt)), criterion, effect.outcome,
                          amountCellOf(effect.booked.volume), amountCellOf(effect.before), amountCellOf(effect.after),
                          std::string(unitText(unitOf(effect.booked.indicator))), textCellOf(joinText(names, "; "))});
  }
  leaveTotalsEmpty(table);
  return table;
}

// The requirements

ReportTable requirementsTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  const auto& requirements = bpmRules().requirements;
  ReportTable table;
  table.kind = ReportKind::Requirements;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    addColumn(table, "requirement_" + std::to_string(requirements[i].number), ReportField::RequirementState,
              ReportType::Text, {}, i);
  }
  addColumn(table, "lacking", ReportField::LackingCount, ReportType::Count);
  addColumn(table, "not_filled", ReportField::NotFilledCount, ReportType::Count);
  addColumn(table, "warned", ReportField::WarnedCount, ReportType::Count);
  addColumn(table, "accepted", ReportField::AcceptedCount, ReportType::Count);
  addColumn(table, "ready", ReportField::ReadyToPropose);
  leaveTotalsEmpty(table);
  const PlanRules rules(snapshot, request.regulation, shownSurvey(request));
  for (const Activity* activity : activitiesOf(snapshot)) {
    if (!rules.applyTo(*activity)) continue;
    const std::vector<RuleResult> results = rules.check(*activity);
    const OpenRequirements open = openRequirements(snapshot, *activity, results);
    std::vector<ReportCell> row{countCellOf(table.rows.size() + 1), textCellOf(activity->name),
                                kelurahanCellOf(snapshot, *activity)};
    for (const BpmRequirement& requirement : requirements) {
      row.push_back(judgedRequirement(snapshot, *activity, results, requirement.number));
    }
    for (const int count : {open.lacking, open.notFilled, open.warned, open.accepted})
      row.push_back(countCellOf(static_cast<std::size_t>(count)));
    row.push_back(isReady(results) ? LocalText{"ya", "yes"} : LocalText{"tidak", "no"});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace

ReportTable outcomeTable(ReportKind kind, const ReportRequest& request) {
  if (kind == ReportKind::Hectares) return hectaresTable(request);
  return kind == ReportKind::Effects ? effectsTable(request) : requirementsTable(request);
}

}  // namespace kawasan
