// T5, T6, both lists and the money by source: what the plan's activities say.

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/plan/activity_papers.h"
#include "core/plan/activity_state.h"
#include "core/plan/catalogue.h"
#include "core/plan/work_families.h"
#include "core/report/report_parts.h"
#include "core/rules/area_scores.h"

namespace kawasan {

namespace {

constexpr int kPlanYears = 5;

/// The place of a source in the catalogue; one behind the last for what is not in it.
std::size_t sourceIndex(const std::string& key) {
  const auto& sources = catalogue().sources;
  const auto found =
      std::find_if(sources.begin(), sources.end(), [&](const FundingSource& each) { return each.key == key; });
  return static_cast<std::size_t>(found - sources.begin());
}

ReportCell sourceCell(std::size_t index) {
  const auto& sources = catalogue().sources;
  return index < sources.size() ? ReportCell(sources[index].name) : ReportCell();
}

ReportCell funderCell(std::size_t index) {
  const ReportCell known = sourceCell(index);
  return isNothing(known) ? ReportCell(LocalText{"sumber belum diketahui", "source not known"}) : known;
}

/// Planned money by place of the source, what has none in the last.
std::vector<MoneySum> costBySource(const Snapshot& snapshot, const Activity& activity) {
  std::vector<MoneySum> costs(catalogue().sources.size() + 1);
  for (const FundingPart& part : fundingParts(snapshot, activity)) costs[sourceIndex(part.source)].add(part.planned);
  return costs;
}

ReportCell aspectCell(const Regulation& regulation, const std::string& family) {
  if (const auto index = regulation.indexOfAspect(family)) return regulation.aspects[*index].name;
  const OtherFamily* const other = otherFamily(family);
  return other == nullptr ? textCellOf(family) : ReportCell(other->name);
}

/// What SIM KOTAKU calls jenis: environment, social, economic.
ReportCell componentCell(const Regulation& regulation, const std::string& family) {
  if (regulation.indexOfAspect(family)) return LocalText{"lingkungan", "environment"};
  const OtherFamily* const other = otherFamily(family);
  return other == nullptr || other->component.en.empty() ? ReportCell() : ReportCell(other->component);
}

ReportCell executorsCell(const std::optional<Executor>& executor) {
  return executor ? ReportCell(std::vector{*executor}) : ReportCell();
}

ReportCell programmeCell(const Snapshot& snapshot, const Activity& activity) {
  const Programme* programme = snapshot.programmeById(activity.programmeId);
  return programme == nullptr ? ReportCell() : textCellOf(programme->name);
}

void fillTotals(ReportTable& table) {
  table.totals = sumsOver(table, 0, table.rows.size());
}

// T5

ReportCell papersCell(const Snapshot& snapshot, const Activity& activity, const std::string& typed,
                      AttachmentKind kind) {
  return textCellOf(joinText(papersOf(snapshot, activity, typed, kind), ", "));
}

void addPaperCells(std::vector<ReportCell>& row, const Snapshot& snapshot, const Activity& activity) {
  row.push_back(papersCell(snapshot, activity, activity.ded, AttachmentKind::Ded));
  row.push_back(papersCell(snapshot, activity, activity.rab, AttachmentKind::Rab));
  row.push_back(papersCell(snapshot, activity, activity.landDocument, AttachmentKind::Permit));
  row.push_back(papersCell(snapshot, activity, {}, AttachmentKind::Attendance));
  const ActivityState* const proposed = lastStateOf(snapshot, activity, LifeStep::Proposal);
  row.push_back(proposed == nullptr ? ReportCell() : ReportCell(proposed->date));
  row.push_back(proposed == nullptr ? ReportCell() : textCellOf(proposed->person));
  const ActivityState* const appraised = lastStateOf(snapshot, activity, LifeStep::Appraisal);
  row.push_back(optionalCellOf(appraisedOn(snapshot, activity)));
  row.push_back(appraised == nullptr ? ReportCell() : textCellOf(appraised->person));
}

/// Users named as MBR, by activity; nothing of one where nobody said it of any user.
std::map<FeatureId, int> namedLowIncome(const Snapshot& snapshot) {
  std::map<FeatureId, int> counts;
  for (const Beneficiary& person : snapshot.beneficiaries) {
    if (person.isPoor) counts[person.activityId] += *person.isPoor ? 1 : 0;
  }
  return counts;
}

ReportCell kecamatanCellOf(const Snapshot& snapshot, const Activity& activity) {
  std::vector<std::string> names;
  for (const AdminArea* kelurahan : allKelurahanOf(snapshot, activity)) {
    const std::string& name = kelurahan->kecamatan;
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return textCellOf(joinText(names, ", "));
}

ReportTable programmeTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Programme;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "kecamatan", ReportField::Kecamatan);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "location", ReportField::LocationName);
  addColumn(table, "programme", ReportField::ProgrammeName);
  addColumn(table, "component", ReportField::ComponentName);
  addColumn(table, "aspect", ReportField::AspectName);
  addColumn(table, "work", ReportField::WorkKind);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "scale", ReportField::ScaleName);
  addColumn(table, "tier", ReportField::TierName);
  addColumn(table, "volume", ReportField::ContractVolume, ReportType::Amount);
  addColumn(table, "unit", ReportField::ContractUnit);
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  const auto& sources = catalogue().sources;
  for (std::size_t i = 0; i < sources.size(); ++i) {
    addColumn(table, "planned_" + sources[i].key, ReportField::SourceCost, ReportType::Money, {}, i);
  }
  addColumn(table, "planned_source_unknown", ReportField::SourceCost, ReportType::Money, {}, sources.size());
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  addColumn(table, "persons", ReportField::Persons, ReportType::Amount, Unit::Person);
  addColumn(table, "women", ReportField::Women, ReportType::Amount, Unit::Person);
  addColumn(table, "low_income", ReportField::LowIncomeUsers, ReportType::Amount, Unit::Person);
  addColumn(table, "households_kk", ReportField::BenefitHouseholds, ReportType::Amount, Unit::Household);
  addColumn(table, "poor_households_kk", ReportField::PoorHouseholds, ReportType::Amount, Unit::Household);
  addColumn(table, "executor", ReportField::ExecutorName);
  addColumn(table, "step", ReportField::StepName);
  addColumn(table, "ded", ReportField::Drawings);
  addColumn(table, "rab", ReportField::CostEstimate);
  addColumn(table, "permits", ReportField::Permits);
  addColumn(table, "attendance", ReportField::AttendanceList);
  addColumn(table, "proposed", ReportField::ProposedOn);
  addColumn(table, "proposed_by", ReportField::ProposedBy);
  addColumn(table, "appraised", ReportField::AppraisedOn);
  addColumn(table, "appraised_by", ReportField::AppraisedBy);
  const std::map<FeatureId, int> lowIncomeNamed = namedLowIncome(snapshot);
  for (const Activity* activity : activitiesOf(snapshot)) {
    const Beneficiaries& people = activity->beneficiaries;
    const MoneySum planned = plannedCost(snapshot, *activity);
    std::vector<ReportCell> row{countCellOf(table.rows.size() + 1),
                                kecamatanCellOf(snapshot, *activity),
                                kelurahanCellOf(snapshot, *activity),
                                kawasanCellOf(snapshot, kawasanOf(snapshot, *activity)),
                                textCellOf(activity->location),
                                programmeCell(snapshot, *activity),
                                componentCell(request.regulation, activity->family),
                                aspectCell(request.regulation, activity->family),
                                workCellOf(*activity),
                                textCellOf(activity->name),
                                optionalCellOf(activity->scale),
                                optionalCellOf(activity->tier),
                                amountCellOf(activity->contractVolume),
                                textCellOf(activity->contractUnit),
                                yearCellOf(activity->year)};
    for (const MoneySum& cost : costBySource(snapshot, *activity)) row.push_back(moneyCellOf(cost));
    row.push_back(moneyCellOf(planned));
    row.push_back(countCellOf(planned.unknown));
    const auto poor = lowIncomeNamed.find(activity->id);
    const std::optional<int> named = poor == lowIncomeNamed.end() ? std::nullopt : std::optional(poor->second);
    const std::optional<int> lowIncomeUsers = people.lowIncome ? people.lowIncome : named;
    for (const std::optional<int>& count :
         {people.persons, people.women, lowIncomeUsers, people.households, people.poorHouseholds}) {
      row.push_back(amountCellOf(peopleOf(count)));
    }
    row.push_back(executorsCell(activity->executor));
    row.push_back(optionalCellOf(stepOf(snapshot, activity->id)));
    addPaperCells(row, snapshot, *activity);
    table.rows.push_back(std::move(row));
    table.estimates.push_back(estimatedUsers(people));
  }
  if (std::ranges::all_of(table.estimates, &std::vector<Parameter>::empty)) table.estimates.clear();
  fillTotals(table);
  // Metres and pieces do not add up.
  table.totals[*table.find(ReportField::ContractVolume)] = {};
  table.signers.assign(snapshot.info.signers.begin(), snapshot.info.signers.end());
  return table;
}

// T5 over the years

/// The first of the five years: that of the first document of the plan that has one, else of the first activity.
int firstPlanYear(const Snapshot& snapshot, const std::vector<const Activity*>& activities) {
  int first = 0;
  const auto take = [&first](int year) {
    if (year != 0 && (first == 0 || year < first)) first = year;
  };
  for (const PlanDocument& document : snapshot.planDocuments) take(document.firstYear);
  if (first != 0) return first;
  for (const Activity* activity : activities) take(activity->year);
  return first;
}

struct ProgrammeLine {
  KnownSum total;
  std::array<KnownSum, kPlanYears> volumes;
  std::array<MoneySum, kPlanYears> costs;
  MoneySum otherYears;
  MoneySum planned;
  std::size_t activities = 0;
  std::set<std::string> kelurahan;
  std::set<std::string> locations;
  std::set<std::size_t> sources;
  std::set<Executor> executors;
  const Activity* first = nullptr;
};

/// All that pay, those that are known first.
ReportCell sourcesCell(const std::set<std::size_t>& indexes) {
  const auto& sources = catalogue().sources;
  std::vector<std::string> id;
  std::vector<std::string> en;
  for (const std::size_t index : indexes) {
    if (index >= sources.size()) continue;
    id.push_back(sources[index].name.id);
    en.push_back(sources[index].name.en);
  }
  return id.empty() ? ReportCell() : ReportCell(LocalText{joinText(id, ", "), joinText(en, ", ")});
}

ReportTable programmeYearsTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  const auto activities = activitiesOf(snapshot);
  const int firstYear = firstPlanYear(snapshot, activities);
  // Kawasan (else kelurahan), aspect, work, unit: what may be added up.
  std::map<std::tuple<std::pair<FeatureId, FeatureId>, std::string, std::string, std::string>, ProgrammeLine> lines;
  for (const Activity* activity : activities) {
    const std::string work = activity->work.empty() ? activity->workText : activity->work;
    const FeatureId kawasan = kawasanOf(snapshot, *activity);
    const std::pair where(kawasan, kawasan == 0 ? kelurahanOf(snapshot, *activity) : 0);
    ProgrammeLine& line = lines[{where, activity->family, work, activity->contractUnit}];
    if (line.first == nullptr) line.first = activity;
    ++line.activities;
    addTo(line.total, activity->contractVolume);
    const MoneySum cost = plannedCost(snapshot, *activity);
    line.planned.add(cost);
    const int place = activity->year - firstYear;
    if (activity->year != 0 && place >= 0 && place < kPlanYears) {
      addTo(line.volumes[static_cast<std::size_t>(place)], activity->contractVolume);
      line.costs[static_cast<std::size_t>(place)].add(cost);
    } else {
      line.otherYears.add(cost);
    }
    for (const AdminArea* kelurahan : allKelurahanOf(snapshot, *activity)) line.kelurahan.insert(kelurahan->name);
    if (!activity->location.empty()) line.locations.insert(activity->location);
    for (const ActivityFunding& row : snapshot.fundingOf(activity->id)) line.sources.insert(sourceIndex(row.source));
    if (activity->executor) line.executors.insert(*activity->executor);
  }

  ReportTable table;
  table.kind = ReportKind::ProgrammeYears;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "aspect", ReportField::AspectName);
  addColumn(table, "work", ReportField::WorkKind);
  addColumn(table, "activities", ReportField::ActivityCount, ReportType::Count);
  addColumn(table, "volume", ReportField::TotalVolume, ReportType::Amount);
  addColumn(table, "unit", ReportField::ContractUnit);
  addColumn(table, "locations", ReportField::LocationName);
  for (int i = 0; firstYear != 0 && i < kPlanYears; ++i) {
    const int year = firstYear + i;
    addColumn(table, "volume_" + std::to_string(year), ReportField::YearVolume, ReportType::Amount, {}, {}, year);
    addColumn(table, "planned_" + std::to_string(year), ReportField::YearCost, ReportType::Money, {}, {}, year);
  }
  addColumn(table, "planned_other_years", ReportField::OtherYearsCost, ReportType::Money);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  addColumn(table, "source", ReportField::SourceName);
  addColumn(table, "executor", ReportField::ExecutorName);
  for (const auto& [key, line] : lines) {
    std::vector<ReportCell> row{
        countCellOf(table.rows.size() + 1),
        textCellOf(joinText(std::vector<std::string>(line.kelurahan.begin(), line.kelurahan.end()), ", ")),
        kawasanCellOf(snapshot, kawasanOf(snapshot, *line.first)),
        aspectCell(request.regulation, std::get<1>(key)),
        workCellOf(*line.first),
        countCellOf(line.activities),
        amountCellOf(line.total),
        textCellOf(std::get<3>(key)),
        textCellOf(joinText(std::vector<std::string>(line.locations.begin(), line.locations.end()), ", "))};
    for (std::size_t i = 0; firstYear != 0 && i < kPlanYears; ++i) {
      row.push_back(amountCellOf(line.volumes[i]));
      row.push_back(moneyCellOf(line.costs[i]));
    }
    row.push_back(moneyCellOf(line.otherYears));
    row.push_back(moneyCellOf(line.planned));
    row.push_back(countCellOf(line.planned.unknown));
    row.push_back(sourcesCell(line.sources));
    row.push_back(line.executors.empty()
                      ? ReportCell()
                      : ReportCell(std::vector<Executor>(line.executors.begin(), line.executors.end())));
    table.rows.push_back(std::move(row));
  }
  fillTotals(table);
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const bool isVolume =
        table.columns[c].field == ReportField::TotalVolume || table.columns[c].field == ReportField::YearVolume;
    if (isVolume) table.totals[c] = {};
  }
  return table;
}

// T6

/// By a source that is known, at least in part.
bool isFunded(const FundingPart& part) {
  return sourceIndex(part.source) < catalogue().sources.size();
}

ReportTable memorandumTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Memorandum;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "source", ReportField::SourceName);
  addColumn(table, "programme", ReportField::ProgrammeName);
  addColumn(table, "aspect", ReportField::AspectName);
  addColumn(table, "work", ReportField::WorkKind);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "location", ReportField::LocationName);
  addColumn(table, "volume", ReportField::ContractVolume, ReportType::Amount);
  addColumn(table, "unit", ReportField::ContractUnit);
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "executor", ReportField::ExecutorName);
  // What a source pays without an amount makes its sum a least amount.
  std::map<std::size_t, std::vector<std::pair<const Activity*, MoneySum>>> bySource;
  std::map<std::size_t, MoneySum> sums;
  MoneySum all;
  for (const Activity* activity : activitiesOf(snapshot)) {
    const std::vector<FundingPart> parts = fundingParts(snapshot, *activity);
    if (std::ranges::none_of(parts, isFunded)) continue;
    for (const FundingPart& part : parts) {
      const std::size_t source = sourceIndex(part.source);
      for (MoneySum* const sum : {&sums[source], &all}) sum->add(part.planned);
      if (part.planned.parts > 0) bySource[source].emplace_back(activity, part.planned);
    }
  }
  for (const auto& [source, lines] : bySource) {
    const std::size_t first = table.rows.size();
    for (const auto& [activity, planned] : lines) {
      table.rows.push_back({countCellOf(table.rows.size() + 1), funderCell(source), programmeCell(snapshot, *activity),
                            aspectCell(request.regulation, activity->family), workCellOf(*activity),
                            textCellOf(activity->name), kelurahanCellOf(snapshot, *activity),
                            kawasanCellOf(snapshot, kawasanOf(snapshot, *activity)), textCellOf(activity->location),
                            amountCellOf(activity->contractVolume), textCellOf(activity->contractUnit),
                            yearCellOf(activity->year), moneyCellOf(planned), executorsCell(activity->executor)});
    }
    ReportGroup group{funderCell(source), first, lines.size(), sumsOver(table, first, lines.size())};
    group.totals[*table.find(ReportField::ContractVolume)] = {};
    group.totals[*table.find(ReportField::PlannedCost)] = moneyCellOf(sums[source]);
    table.groups.push_back(std::move(group));
  }
  fillTotals(table);
  table.totals[*table.find(ReportField::ContractVolume)] = {};
  table.totals[*table.find(ReportField::PlannedCost)] = moneyCellOf(all);
  table.signers.assign(snapshot.info.signers.begin(), snapshot.info.signers.end());
  return table;
}

// RP2KPKP against RPLP

/// What the activity is planned to take off each indicator, over all its RT.
std::map<Parameter, KnownSum> effectSums(const Snapshot& snapshot, const Activity& activity) {
  std::map<Parameter, KnownSum> sums;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) addTo(sums[effect.indicator], effect.volume);
  return sums;
}

/// One column an indicator, in its unit.
void addEffectColumns(ReportTable& table, const Regulation& regulation, const std::vector<std::size_t>& indicators) {
  for (const std::size_t index : indicators) {
    const Parameter parameter = regulation.indicators[index].parameter;
    addColumn(table, std::string(identifierOf(parameter)), ReportField::EffectVolume, ReportType::Amount,
              unitOf(parameter), index);
  }
}

ReportCell lackingCell(const ListedActivity& each) {
  if (each.lacksRplp) return PlanDocumentKind::Rplp;
  return each.lacksRp2kpkp ? ReportCell(PlanDocumentKind::Rp2kpkp) : ReportCell();
}

ReportTable listsTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  const Regulation& regulation = request.regulation;
  std::vector<ListedActivity> listed = compareLists(snapshot);
  std::ranges::stable_sort(listed, {}, &ListedActivity::side);
  std::set<std::size_t> indicators;
  for (const ListedActivity& each : listed) {
    for (const auto& [parameter, volume] : effectSums(snapshot, *each.activity)) {
      if (const auto index = regulation.indexOfIndicator(parameter)) indicators.insert(*index);
    }
  }
  ReportTable table;
  table.kind = ReportKind::Lists;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  addColumn(table, "rp2kpkp", ReportField::ItemRp2kpkp);
  addColumn(table, "rplp", ReportField::ItemRplp);
  addColumn(table, "lacking_in", ReportField::LackingIn);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  addEffectColumns(table, regulation, {indicators.begin(), indicators.end()});
  for (const ListedActivity& each : listed) {
    const Activity& activity = *each.activity;
    const MoneySum planned = plannedCost(snapshot, activity);
    std::vector<ReportCell> row{countCellOf(table.rows.size() + 1),
                                textCellOf(activity.name),
                                kelurahanCellOf(snapshot, activity),
                                kawasanCellOf(snapshot, kawasanOf(snapshot, activity)),
                                yearCellOf(activity.year),
                                textCellOf(activity.refRp2kpkp),
                                textCellOf(activity.refRplp),
                                lackingCell(each),
                                moneyCellOf(planned),
                                countCellOf(planned.unknown)};
    const std::map<Parameter, KnownSum> effects = effectSums(snapshot, activity);
    for (const std::size_t index : indicators) {
      const auto effect = effects.find(regulation.indicators[index].parameter);
      row.push_back(effect == effects.end() ? ReportCell() : amountCellOf(effect->second));
    }
    table.rows.push_back(std::move(row));
  }
  for (std::size_t first = 0; first < listed.size();) {
    const ListSide side = listed[first].side;
    const auto isOfSide = [side](const ListedActivity& each) { return each.side == side; };
    const auto rows = static_cast<std::size_t>(std::ranges::count_if(listed, isOfSide));
    table.groups.push_back({side, first, rows, sumsOver(table, first, rows)});
    first += rows;
  }
  fillTotals(table);
  return table;
}

/// What works take off, and where; sums of several works count an RT once.
class WorksReach {
 public:
  explicit WorksReach(const ReportRequest& request) : m_request(request) {}

  void add(const Activity& activity) {
    for (const FeatureId id : touchedRts(m_request.snapshot, activity)) m_rts.insert(id);
    for (const auto& [indicator, volume] : effectSums(m_request.snapshot, activity)) m_volumes[indicator].add(volume);
  }
  [[nodiscard]] std::size_t rts() const { return m_rts.size(); }
  [[nodiscard]] KnownSum hectares() const {
    const FigureTable& figures = m_request.snapshot.figuresOf(m_request.surveyId);
    KnownSum sum;
    std::vector<std::size_t> rts;  // places in the snapshot
    for (const FeatureId id : m_rts) {
      const auto row = figures.indexOfRt(id);
      addTo(sum, row ? figures.column(Parameter::AreaVerified)[*row] : kMissing);
      if (const auto place = m_request.snapshot.indexOfRt(id)) rts.push_back(*place);
    }
    const ParameterSet estimates = estimatedSums(m_request.snapshot, m_request.surveyId, rts);
    sum.isEstimate = estimates.test(indexOf(Parameter::AreaVerified)) && !isMissing(sum.amount);
    return sum;
  }
  [[nodiscard]] KnownSum volumeOf(Parameter indicator) const {
    const auto found = m_volumes.find(indicator);
    return found == m_volumes.end() ? KnownSum() : found->second;
  }

 private:
  const ReportRequest& m_request;
  std::set<FeatureId> m_rts;
  std::map<Parameter, KnownSum> m_volumes;
};

ReportTable sourcesTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  const Regulation& regulation = request.regulation;
  std::map<std::string, WorksReach> bySource;
  WorksReach all(request);
  const std::vector<const Activity*> activities = activitiesOf(snapshot);
  for (const Activity* activity : activities) {
    all.add(*activity);
    std::set<std::string> sources;
    for (const FundingPart& part : fundingParts(snapshot, *activity)) sources.insert(part.source);
    for (const std::string& source : sources) bySource.try_emplace(source, request).first->second.add(*activity);
  }
  std::vector<std::size_t> indicators;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    if (!isMissing(all.volumeOf(regulation.indicators[i].parameter).amount)) indicators.push_back(i);
  }
  ReportTable table;
  table.kind = ReportKind::Sources;
  addColumn(table, "source", ReportField::PayingSource);
  addColumn(table, "activities", ReportField::ActivityCount, ReportType::Count);
  addColumn(table, "rt", ReportField::TouchedRt, ReportType::Count);
  addColumn(table, "verified_ha", ReportField::TouchedHectares, ReportType::Amount, Unit::Hectare);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  addColumn(table, "realised", ReportField::RealisedCost, ReportType::Money);
  addColumn(table, "realised_unknown", ReportField::RealisedUnknown, ReportType::Count);
  addEffectColumns(table, regulation, indicators);
  const auto addReach = [&](std::vector<ReportCell>& row, const WorksReach& reach) {
    for (const std::size_t index : indicators)
      row.push_back(amountCellOf(reach.volumeOf(regulation.indicators[index].parameter)));
  };
  for (const MoneyLine& line : moneyBySource(snapshot)) {
    const std::size_t source = sourceIndex(line.source);
    const WorksReach& reach = bySource.try_emplace(line.source, request).first->second;
    const ReportCell listed = sourceCell(source);
    std::vector<ReportCell> row{isNothing(listed) ? textCellOf(line.source) : listed,
                                countCellOf(line.activities),
                                countCellOf(reach.rts()),
                                amountCellOf(reach.hectares()),
                                moneyCellOf(line.planned),
                                countCellOf(line.planned.unknown),
                                moneyCellOf(line.realised),
                                countCellOf(line.realised.unknown)};
    addReach(row, reach);
    table.rows.push_back(std::move(row));
  }
  fillTotals(table);
  // An activity that two sources pay stands in two rows, an RT where two sources work as well.
  std::vector<ReportCell> reached{countCellOf(activities.size()), countCellOf(all.rts()), amountCellOf(all.hectares())};
  std::ranges::move(reached, table.totals.begin() + 1);
  std::vector<ReportCell> volumes;
  addReach(volumes, all);
  std::ranges::move(volumes, table.totals.end() - static_cast<std::ptrdiff_t>(volumes.size()));
  return table;
}

}  // namespace

ReportTable planTable(ReportKind kind, const ReportRequest& request) {
  switch (kind) {
    case ReportKind::Programme:
      return programmeTable(request);
    case ReportKind::ProgrammeYears:
      return programmeYearsTable(request);
    case ReportKind::Memorandum:
      return memorandumTable(request);
    case ReportKind::Lists:
      return listsTable(request);
    default:
      return sourcesTable(request);
  }
}

ReportCell workCellOf(const Activity& activity) {
  const Work* work = catalogue().workByKey(activity.work);
  return work == nullptr ? textCellOf(activity.workText) : ReportCell(work->name);
}

ReportCell kawasanCellOf(const Snapshot& snapshot, FeatureId id) {
  const Kawasan* kawasan = snapshot.kawasanById(id);
  return kawasan == nullptr ? ReportCell() : textCellOf(kawasan->name);
}

ReportCell kelurahanCellOf(const Snapshot& snapshot, const Activity& activity) {
  std::vector<std::string> names;
  for (const AdminArea* kelurahan : allKelurahanOf(snapshot, activity)) names.push_back(kelurahan->name);
  return textCellOf(joinText(names, ", "));
}

const ActivityState* lastStateOf(const Snapshot& snapshot, const Activity& activity, LifeStep step) {
  const ActivityState* last = nullptr;
  for (const ActivityState& state : snapshot.statesOf(activity.id)) {
    if (state.step == step) last = &state;
  }
  return last;
}

std::vector<const Activity*> activitiesOf(const Snapshot& snapshot) {
  std::vector<const Activity*> list;
  for (const Activity& activity : snapshot.activities) {
    if (!isCancelled(snapshot, activity.id)) list.push_back(&activity);
  }
  return list;
}

std::set<FeatureId> touchedRts(const Snapshot& snapshot, const Activity& activity) {
  std::set<FeatureId> rts;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) rts.insert(effect.rtId);
  if (!rts.empty() || activity.kawasanId == 0) return rts;
  for (const Rt& rt : snapshot.rts) {
    if (rt.kawasanId == activity.kawasanId) rts.insert(rt.id);
  }
  return rts;
}

void addColumn(ReportTable& table, std::string key, ReportField field, ReportType type, std::optional<Unit> unit,
               std::optional<std::size_t> index, int year) {
  table.columns.push_back({std::move(key), field, type, index, {}, unit, year});
}

namespace {

/// Whom works serve: what nobody entered is not nobody.
bool isBeneficiaries(ReportField field) {
  using enum ReportField;
  return field == Persons || field == Women || field == LowIncomeUsers || field == BenefitHouseholds ||
         field == PoorHouseholds;
}

}  // namespace

std::vector<ReportCell> sumsOver(const ReportTable& table, std::size_t firstRow, std::size_t rows) {
  const bool rowsAreRts = table.level == Level::Rt && !table.areaIds.empty();
  std::vector<ReportCell> sums;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const ReportColumn& column = table.columns[c];
    std::optional<std::int64_t> counted;
    MoneySum money;
    KnownSum amount;
    bool isAnyMost = false;
    for (std::size_t r = firstRow; r < firstRow + rows; ++r) {
      const ReportCell& cell = table.rows[r][c];
      if (const auto* count = std::get_if<std::int64_t>(&cell)) counted = counted.value_or(0) + *count;
      if (const auto* cost = std::get_if<MoneySum>(&cell)) money.add(*cost);
      if (const auto* one = std::get_if<Amount>(&cell)) {
        amount.add({one->micro, one->isLeast ? 1U : 0U});
        isAnyMost = isAnyMost || one->isMost;
      } else if (rowsAreRts || isBeneficiaries(column.field)) {
        addTo(amount, kMissing);
      }
    }
    if (column.type == ReportType::Count && column.field != ReportField::Number) {
      sums.push_back(counted ? ReportCell(*counted) : ReportCell());
    } else if (column.type == ReportType::Money) {
      sums.push_back(moneyCellOf(money));
    } else {
      sums.push_back(column.type == ReportType::Amount ? remainingCellOf(amount, !isAnyMost) : ReportCell());
    }
  }
  return sums;
}

ReportCell moneyCellOf(const MoneySum& sum) {
  return sum.parts + sum.unknown == 0 ? ReportCell() : ReportCell(sum);
}

}  // namespace kawasan
