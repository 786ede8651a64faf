// T4, T5, T6 and the money by source: what the plan's activities say.

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/plan/activity_state.h"
#include "core/plan/catalogue.h"
#include "core/report/report_parts.h"
#include "core/rules/area_scores.h"

namespace kawasan {

namespace {

constexpr int kPlanYears = 5;

using MaybeRupiah = std::optional<Rupiah>;

std::vector<const Activity*> activitiesOf(const Snapshot& snapshot) {
  std::vector<const Activity*> list;
  for (const Activity& activity : snapshot.activities) {
    if (!isCancelled(snapshot, activity.id)) list.push_back(&activity);
  }
  return list;
}

ReportCell moneyCell(const MaybeRupiah& amount) {
  return amount ? ReportCell(std::int64_t{*amount}) : ReportCell();
}

ReportCell yearCell(int year) {
  return year == 0 ? ReportCell() : ReportCell(std::int64_t{year});
}

void addTo(MaybeRupiah& sum, const MaybeRupiah& amount) {
  if (amount) sum = sum.value_or(0) + *amount;
}

void addTo(Micro& sum, Micro amount) {
  if (!isMissing(amount)) sum = (isMissing(sum) ? 0 : sum) + amount;
}

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

/// Planned money by place of the source. An activity without funding has its own cost in the last.
std::vector<MaybeRupiah> costBySource(const Snapshot& snapshot, const Activity& activity) {
  std::vector<MaybeRupiah> costs(catalogue().sources.size() + 1);
  const auto funding = snapshot.fundingOf(activity.id);
  for (const ActivityFunding& row : funding) addTo(costs[sourceIndex(row.source)], row.planned);
  if (funding.empty()) costs.back() = activity.costPlanned;
  return costs;
}

ReportCell workCell(const Activity& activity) {
  const Work* work = catalogue().workByKey(activity.work);
  return work == nullptr ? textCellOf(activity.workText) : ReportCell(work->name);
}

ReportCell aspectCell(const Regulation& regulation, const std::string& family) {
  for (const kawasan::Aspect& aspect : regulation.aspects) {
    if (aspect.key == family) return aspect.name;
  }
  return textCellOf(family);
}

ReportCell kawasanCell(const Snapshot& snapshot, FeatureId id) {
  const Kawasan* kawasan = snapshot.kawasanById(id);
  return kawasan == nullptr ? ReportCell() : textCellOf(kawasan->name);
}

ReportCell kelurahanCell(const Snapshot& snapshot, const Activity& activity) {
  const AdminArea* kelurahan = snapshot.kelurahanById(kelurahanOf(snapshot, activity));
  return kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->name);
}

/// Where a city has no kawasan its kelurahan stand in their place, as in the ranking.
ReportCell placeCell(const Snapshot& snapshot, const Activity& activity) {
  if (const FeatureId id = kawasanOf(snapshot, activity); id != 0) return kawasanCell(snapshot, id);
  return kelurahanCell(snapshot, activity);
}

ReportCell programmeCell(const Snapshot& snapshot, const Activity& activity) {
  const Programme* programme = snapshot.programmeById(activity.programmeId);
  return programme == nullptr ? ReportCell() : textCellOf(programme->name);
}

void fillTotals(ReportTable& table) {
  table.totals = sumsOver(table, 0, table.rows.size());
}

// T5

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
  addColumn(table, "aspect", ReportField::AspectName);
  addColumn(table, "work", ReportField::WorkKind);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "scale", ReportField::ScaleName);
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
  addColumn(table, "persons", ReportField::Persons, ReportType::Count);
  addColumn(table, "women", ReportField::Women, ReportType::Count);
  addColumn(table, "households_kk", ReportField::BenefitHouseholds, ReportType::Count);
  addColumn(table, "poor_households_kk", ReportField::PoorHouseholds, ReportType::Count);
  addColumn(table, "executor", ReportField::ExecutorName);
  addColumn(table, "step", ReportField::StepName);
  for (const Activity* activity : activitiesOf(snapshot)) {
    const AdminArea* kelurahan = snapshot.kelurahanById(kelurahanOf(snapshot, *activity));
    const Beneficiaries& people = activity->beneficiaries;
    const MoneySum planned = plannedCost(snapshot, *activity);
    std::vector<ReportCell> row{countCellOf(table.rows.size() + 1),
                                kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->kecamatan),
                                kelurahanCell(snapshot, *activity),
                                kawasanCell(snapshot, kawasanOf(snapshot, *activity)),
                                textCellOf(activity->location),
                                programmeCell(snapshot, *activity),
                                aspectCell(request.regulation, activity->family),
                                workCell(*activity),
                                textCellOf(activity->name),
                                optionalCellOf(activity->scale),
                                amountCellOf(activity->contractVolume),
                                textCellOf(activity->contractUnit),
                                yearCell(activity->year)};
    for (const MaybeRupiah& cost : costBySource(snapshot, *activity)) row.push_back(moneyCell(cost));
    row.push_back(moneyCellOf(planned));
    row.push_back(countCellOf(planned.unknown));
    for (const std::optional<int>& count : {people.persons, people.women, people.households, people.poorHouseholds}) {
      row.push_back(optionalCellOf(count));
    }
    row.push_back(optionalCellOf(activity->executor));
    row.push_back(optionalCellOf(stepOf(snapshot, activity->id)));
    table.rows.push_back(std::move(row));
  }
  fillTotals(table);
  // Metres and pieces do not add up.
  table.totals[*table.find(ReportField::ContractVolume)] = {};
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
  Micro total = kMissing;
  std::array<Micro, kPlanYears> volumes;
  std::array<MaybeRupiah, kPlanYears> costs;
  MaybeRupiah otherYears;
  MoneySum planned;
  std::size_t activities = 0;
  std::set<std::string> locations;
  std::set<std::size_t> sources;
  std::set<Executor> executors;
  const Activity* first = nullptr;
  ProgrammeLine() { volumes.fill(kMissing); }
};

/// One where all have the same, otherwise nothing.
template <typename Set>
auto onlyOf(const Set& set) {
  return set.size() == 1 ? std::optional(*set.begin()) : std::nullopt;
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
    const MaybeRupiah known = cost.parts == 0 ? std::nullopt : MaybeRupiah(cost.known);
    const int place = activity->year - firstYear;
    if (activity->year != 0 && place >= 0 && place < kPlanYears) {
      addTo(line.volumes[static_cast<std::size_t>(place)], activity->contractVolume);
      addTo(line.costs[static_cast<std::size_t>(place)], known);
    } else {
      addTo(line.otherYears, known);
    }
    if (!activity->location.empty()) line.locations.insert(activity->location);
    for (const ActivityFunding& row : snapshot.fundingOf(activity->id)) line.sources.insert(sourceIndex(row.source));
    if (activity->executor) line.executors.insert(*activity->executor);
  }

  ReportTable table;
  table.kind = ReportKind::ProgrammeYears;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
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
        placeCell(snapshot, *line.first),
        aspectCell(request.regulation, std::get<1>(key)),
        workCell(*line.first),
        countCellOf(line.activities),
        amountCellOf(line.total),
        textCellOf(std::get<3>(key)),
        textCellOf(joinText(std::vector<std::string>(line.locations.begin(), line.locations.end()), ", "))};
    for (std::size_t i = 0; firstYear != 0 && i < kPlanYears; ++i) {
      row.push_back(amountCellOf(line.volumes[i]));
      row.push_back(moneyCell(line.costs[i]));
    }
    row.push_back(moneyCell(line.otherYears));
    row.push_back(moneyCellOf(line.planned));
    row.push_back(countCellOf(line.planned.unknown));
    const auto source = onlyOf(line.sources);
    row.push_back(source ? sourceCell(*source) : ReportCell());
    row.push_back(optionalCellOf(onlyOf(line.executors)));
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

// T4

/// RT that an activity does something in, else those of its kawasan.
std::set<FeatureId> touchedRts(const Snapshot& snapshot, const Activity& activity) {
  std::set<FeatureId> rts;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id)) rts.insert(effect.rtId);
  if (!rts.empty() || activity.kawasanId == 0) return rts;
  for (const Rt& rt : snapshot.rts) {
    if (rt.kawasanId == activity.kawasanId) rts.insert(rt.id);
  }
  return rts;
}

class YearRow {
 public:
  explicit YearRow(const ReportRequest& request)
      : m_request(request),
        m_rtsOfClass(request.regulation.classes.size(), 0),
        m_haOfClass(request.regulation.classes.size(), kMissing) {}

  void add(const Activity& activity) {
    const Snapshot& snapshot = m_request.snapshot;
    ++m_activities;
    m_planned.add(plannedCost(snapshot, activity));
    for (const FeatureId id : touchedRts(snapshot, activity)) m_rts.insert(id);
    if (const FeatureId id = kawasanOf(snapshot, activity); id != 0) m_kawasan.insert(id);
    if (activity.beneficiaries.persons) m_persons = m_persons.value_or(0) + *activity.beneficiaries.persons;
    if (activity.beneficiaries.households) m_households = m_households.value_or(0) + *activity.beneficiaries.households;
  }

  std::vector<ReportCell> cells(int year) {
    countRts();
    std::vector<ReportCell> row{yearCell(year),
                                countCellOf(m_activities),
                                countCellOf(m_kawasan.size()),
                                countCellOf(m_kelurahan.size()),
                                countCellOf(m_rts.size()),
                                amountCellOf(m_hectares)};
    for (std::size_t i = m_rtsOfClass.size(); i-- > 0;) {
      row.push_back(countCellOf(m_rtsOfClass[i]));
      row.push_back(amountCellOf(m_haOfClass[i]));
    }
    row.push_back(optionalCellOf(m_persons));
    row.push_back(optionalCellOf(m_households));
    row.push_back(moneyCellOf(m_planned));
    row.push_back(countCellOf(m_planned.unknown));
    return row;
  }

 private:
  void countRts() {
    const Snapshot& snapshot = m_request.snapshot;
    const FigureTable& figures = snapshot.figuresOf(m_request.surveyId);
    for (const FeatureId id : m_rts) {
      const Rt* rt = snapshot.rtById(id);
      if (rt == nullptr) continue;
      m_kelurahan.insert(rt->kelurahanId);
      if (rt->kawasanId != 0) m_kawasan.insert(rt->kawasanId);
      const auto at = figures.indexOfRt(id);
      if (!at) continue;
      const FigureRow figureRow = figures.row(*at);
      addTo(m_hectares, figureRow[Parameter::AreaVerified]);
      const auto slumClass =
          hasAnyFigure(figureRow) ? scoreOf(m_request.regulation, figureRow).slumClass() : std::nullopt;
      if (!slumClass) continue;
      ++m_rtsOfClass[static_cast<std::size_t>(*slumClass)];
      addTo(m_haOfClass[static_cast<std::size_t>(*slumClass)], figureRow[Parameter::AreaVerified]);
    }
  }

  const ReportRequest& m_request;
  std::size_t m_activities = 0;
  MoneySum m_planned;
  std::set<FeatureId> m_rts;
  std::set<FeatureId> m_kawasan;
  std::set<FeatureId> m_kelurahan;
  std::vector<std::size_t> m_rtsOfClass;
  std::vector<Micro> m_haOfClass;
  Micro m_hectares = kMissing;
  std::optional<int> m_persons;
  std::optional<int> m_households;
};

/// An area that works of two years touch stands in both, so the sum is over the plan as a whole, not over the rows.
ReportTable fiveYearTable(const ReportRequest& request) {
  const Regulation& regulation = request.regulation;
  ReportTable table;
  table.kind = ReportKind::FiveYear;
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  addColumn(table, "activities", ReportField::ActivityCount, ReportType::Count);
  addColumn(table, "kawasan", ReportField::KawasanCount, ReportType::Count);
  addColumn(table, "kelurahan", ReportField::KelurahanCount, ReportType::Count);
  addColumn(table, "rt", ReportField::TouchedRt, ReportType::Count);
  addColumn(table, "verified_ha", ReportField::TouchedHectares, ReportType::Amount, Unit::Hectare);
  for (std::size_t i = regulation.classes.size(); i-- > 0;) {
    const std::string key(keyOf(regulation.classes[i].slumClass));
    addColumn(table, "rt_" + key, ReportField::RtOfClass, ReportType::Count, {}, i);
    addColumn(table, "ha_" + key, ReportField::HectaresOfClass, ReportType::Amount, Unit::Hectare, i);
  }
  addColumn(table, "persons", ReportField::Persons, ReportType::Count);
  addColumn(table, "households_kk", ReportField::BenefitHouseholds, ReportType::Count);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  std::map<int, YearRow> years;
  YearRow all(request);
  for (const Activity* activity : activitiesOf(request.snapshot)) {
    // Those without a year come last.
    const int year = activity->year == 0 ? std::numeric_limits<int>::max() : activity->year;
    years.try_emplace(year, request).first->second.add(*activity);
    all.add(*activity);
  }
  for (auto& [year, row] : years) table.rows.push_back(row.cells(year == std::numeric_limits<int>::max() ? 0 : year));
  table.totals = all.cells(0);
  return table;
}

// T6

ReportTable memorandumTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Memorandum;
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "source", ReportField::SourceName);
  addColumn(table, "programme", ReportField::ProgrammeName);
  addColumn(table, "work", ReportField::WorkKind);
  addColumn(table, "activity", ReportField::ActivityName);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "location", ReportField::LocationName);
  addColumn(table, "volume", ReportField::ContractVolume, ReportType::Amount);
  addColumn(table, "unit", ReportField::ContractUnit);
  addColumn(table, "year", ReportField::BudgetYear, ReportType::Year);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "executor", ReportField::ExecutorName);
  // Funded: by a source that is known, with an amount.
  std::map<std::size_t, std::vector<std::pair<const Activity*, Rupiah>>> bySource;
  for (const Activity* activity : activitiesOf(snapshot)) {
    for (const ActivityFunding& row : snapshot.fundingOf(activity->id)) {
      const std::size_t source = sourceIndex(row.source);
      if (row.planned && source < catalogue().sources.size()) bySource[source].emplace_back(activity, *row.planned);
    }
  }
  for (const auto& [source, lines] : bySource) {
    const std::size_t first = table.rows.size();
    for (const auto& [activity, planned] : lines) {
      table.rows.push_back({countCellOf(table.rows.size() + 1), sourceCell(source), programmeCell(snapshot, *activity),
                            workCell(*activity), textCellOf(activity->name), placeCell(snapshot, *activity),
                            textCellOf(activity->location), amountCellOf(activity->contractVolume),
                            textCellOf(activity->contractUnit), yearCell(activity->year), moneyCell(planned),
                            optionalCellOf(activity->executor)});
    }
    ReportGroup group{sourceCell(source), first, lines.size(), sumsOver(table, first, lines.size())};
    group.totals[*table.find(ReportField::ContractVolume)] = {};
    table.groups.push_back(std::move(group));
  }
  fillTotals(table);
  table.totals[*table.find(ReportField::ContractVolume)] = {};
  return table;
}

// RP2KPKP against RPLP

/// What the activity is planned to take off each indicator, over all its RT.
std::map<Parameter, Micro> effectSums(const Snapshot& snapshot, const Activity& activity) {
  std::map<Parameter, Micro> sums;
  for (const ActivityEffect& effect : snapshot.effectsOf(activity.id))
    addTo(sums.try_emplace(effect.indicator, kMissing).first->second, effect.volume);
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
                                kelurahanCell(snapshot, activity),
                                kawasanCell(snapshot, kawasanOf(snapshot, activity)),
                                yearCell(activity.year),
                                textCellOf(activity.refRp2kpkp),
                                textCellOf(activity.refRplp),
                                lackingCell(each),
                                moneyCellOf(planned),
                                countCellOf(planned.unknown)};
    const std::map<Parameter, Micro> effects = effectSums(snapshot, activity);
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
    for (const auto& [indicator, volume] : effectSums(m_request.snapshot, activity))
      addTo(m_volumes.try_emplace(indicator, kMissing).first->second, volume);
  }
  [[nodiscard]] std::size_t rts() const { return m_rts.size(); }
  [[nodiscard]] Micro hectares() const {
    const FigureTable& figures = m_request.snapshot.figuresOf(m_request.surveyId);
    Micro sum = kMissing;
    for (const FeatureId id : m_rts) {
      if (const auto row = figures.indexOfRt(id)) addTo(sum, figures.column(Parameter::AreaVerified)[*row]);
    }
    return sum;
  }
  [[nodiscard]] Micro volumeOf(Parameter indicator) const {
    const auto found = m_volumes.find(indicator);
    return found == m_volumes.end() ? kMissing : found->second;
  }

 private:
  const ReportRequest& m_request;
  std::set<FeatureId> m_rts;
  std::map<Parameter, Micro> m_volumes;
};

ReportTable sourcesTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  const Regulation& regulation = request.regulation;
  std::map<std::size_t, WorksReach> bySource;
  WorksReach all(request);
  const std::vector<const Activity*> activities = activitiesOf(snapshot);
  for (const Activity* activity : activities) {
    all.add(*activity);
    std::set<std::size_t> sources;
    for (const ActivityFunding& row : snapshot.fundingOf(activity->id)) sources.insert(sourceIndex(row.source));
    if (sources.empty()) sources.insert(sourceIndex({}));
    for (const std::size_t source : sources) bySource.try_emplace(source, request).first->second.add(*activity);
  }
  std::vector<std::size_t> indicators;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    if (!isMissing(all.volumeOf(regulation.indicators[i].parameter))) indicators.push_back(i);
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
    const WorksReach& reach = bySource.try_emplace(source, request).first->second;
    std::vector<ReportCell> row{sourceCell(source),         countCellOf(line.activities),
                                countCellOf(reach.rts()),   amountCellOf(reach.hectares()),
                                moneyCellOf(line.planned),  countCellOf(line.planned.unknown),
                                moneyCellOf(line.realised), countCellOf(line.realised.unknown)};
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
    case ReportKind::FiveYear:
      return fiveYearTable(request);
    case ReportKind::Memorandum:
      return memorandumTable(request);
    case ReportKind::Lists:
      return listsTable(request);
    default:
      return sourcesTable(request);
  }
}

void addColumn(ReportTable& table, std::string key, ReportField field, ReportType type, std::optional<Unit> unit,
               std::optional<std::size_t> index, int year) {
  table.columns.push_back({std::move(key), field, type, index, {}, unit, year});
}

std::vector<ReportCell> sumsOver(const ReportTable& table, std::size_t firstRow, std::size_t rows) {
  std::vector<ReportCell> sums;
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    const ReportColumn& column = table.columns[c];
    std::optional<std::int64_t> counted;
    Micro amount = kMissing;
    for (std::size_t r = firstRow; r < firstRow + rows; ++r) {
      const ReportCell& cell = table.rows[r][c];
      if (const auto* count = std::get_if<std::int64_t>(&cell)) counted = counted.value_or(0) + *count;
      if (const auto* one = std::get_if<Amount>(&cell)) addTo(amount, one->micro);
    }
    const bool adds =
        column.field != ReportField::Number && (column.type == ReportType::Count || column.type == ReportType::Money);
    if (adds) {
      sums.push_back(counted ? ReportCell(*counted) : ReportCell());
    } else {
      sums.push_back(column.type == ReportType::Amount ? amountCellOf(amount) : ReportCell());
    }
  }
  return sums;
}

ReportCell moneyCellOf(const MoneySum& sum) {
  return sum.parts == 0 ? ReportCell() : ReportCell(std::int64_t{sum.known});
}

}  // namespace kawasan
