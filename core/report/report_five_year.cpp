// T4: what the works of each year treat, and of which land, typology, location and pattern of handling the kawasan are.

#include <array>
#include <limits>
#include <map>

#include "core/report/report_parts.h"
#include "core/report/report_reach.h"
#include "core/rules/area_scores.h"
#include "core/rules/kawasan_words.h"

namespace kawasan {

namespace {

/// Kawasan of one kind, each as a whole.
struct KawasanSums {
  std::size_t kawasan = 0;
  KnownSum hectares;
  KnownSum persons;
  KnownSum households;
  std::vector<std::size_t> rts = {};  // places in the snapshot

  void add(const AreaScore& area, const std::vector<std::size_t>& of) {
    ++kawasan;
    hectares.add(knownSum(area, Parameter::AreaVerified));
    persons.add(knownSum(area, Parameter::Population));
    households.add(knownSum(area, Parameter::HouseholdsKk));
    rts.insert(rts.end(), of.begin(), of.end());
  }
  /// Once all are in: parts of one RT that are estimates in two kawasan may be none together.
  void settle(const Snapshot& snapshot, FeatureId surveyId) {
    const ParameterSet estimates = estimatedSums(snapshot, surveyId, rts);
    hectares.isEstimate = estimates.test(indexOf(Parameter::AreaVerified));
    persons.isEstimate = estimates.test(indexOf(Parameter::Population));
    households.isEstimate = estimates.test(indexOf(Parameter::HouseholdsKk));
  }
};

class YearRow {
 public:
  explicit YearRow(const ReportRequest& request)
      : m_request(request),
        m_rtsOfClass(request.regulation.classes.size(), 0),
        m_haOfClass(request.regulation.classes.size()),
        m_typologies(request.regulation.typologies.size() + 1, 0) {}

  void add(const Activity& activity) {
    const Snapshot& snapshot = m_request.snapshot;
    ++m_activities;
    m_planned.add(plannedCost(snapshot, activity));
    m_reached.add(snapshot, activity);
    addTo(m_persons, peopleOf(activity.beneficiaries.persons));
    addTo(m_households, peopleOf(activity.beneficiaries.households));
    for (const Parameter each : estimatedUsers(activity.beneficiaries)) m_estimates.insert(each);
  }

  [[nodiscard]] std::vector<Parameter> estimates() const { return {m_estimates.begin(), m_estimates.end()}; }

  std::vector<ReportCell> cells(int year) {
    countRts();
    countKawasan();
    std::vector<ReportCell> row{yearCellOf(year),
                                countCellOf(m_activities),
                                countCellOf(m_reached.kawasan.size()),
                                countCellOf(m_reached.kelurahan.size()),
                                countCellOf(m_reached.rts.size()),
                                amountCellOf(m_hectares)};
    for (std::size_t i = m_rtsOfClass.size(); i-- > 0;) {
      row.push_back(countCellOf(m_rtsOfClass[i]));
      row.push_back(amountCellOf(m_haOfClass[i]));
    }
    row.push_back(amountCellOf(m_persons));
    row.push_back(amountCellOf(m_households));
    row.push_back(moneyCellOf(m_planned));
    row.push_back(countCellOf(m_planned.unknown));
    if (!m_request.snapshot.kawasan.empty()) addKawasanCells(row);
    return row;
  }

 private:
  void countRts() {
    const Snapshot& snapshot = m_request.snapshot;
    const FigureTable& figures = snapshot.figuresOf(m_request.surveyId);
    std::vector<std::size_t> all;  // places in the snapshot
    std::vector<std::vector<std::size_t>> ofClass(m_rtsOfClass.size());
    for (const FeatureId id : m_reached.rts) {
      const auto place = snapshot.indexOfRt(id);
      if (!place) continue;
      all.push_back(*place);
      const auto at = figures.indexOfRt(id);
      if (!at) {
        addTo(m_hectares, kMissing);
        continue;
      }
      const FigureRow figureRow = figures.row(*at);
      addTo(m_hectares, figureRow[Parameter::AreaVerified]);
      const auto slumClass =
          hasAnyFigure(figureRow) ? scoreOf(m_request.regulation, figureRow).slumClass() : std::nullopt;
      if (!slumClass) continue;
      ++m_rtsOfClass[static_cast<std::size_t>(*slumClass)];
      ofClass[static_cast<std::size_t>(*slumClass)].push_back(*place);
      addTo(m_haOfClass[static_cast<std::size_t>(*slumClass)], figureRow[Parameter::AreaVerified]);
    }
    const auto areEstimates = [&](const std::vector<std::size_t>& rts) {
      return estimatedSums(snapshot, m_request.surveyId, rts).test(indexOf(Parameter::AreaVerified));
    };
    m_hectares.isEstimate = areEstimates(all);
    for (std::size_t i = 0; i < ofClass.size(); ++i) m_haOfClass[i].isEstimate = areEstimates(ofClass[i]);
    const bool hasAny = std::ranges::any_of(m_rtsOfClass, [](std::size_t rts) { return rts > 0; });
    for (std::size_t i = 0; hasAny && i < m_rtsOfClass.size(); ++i) settleNone(m_haOfClass[i], m_rtsOfClass[i]);
  }

  void countKawasan() {
    const Snapshot& snapshot = m_request.snapshot;
    for (const FeatureId id : m_reached.kawasan) {
      const Kawasan* const kawasan = snapshot.kawasanById(id);
      const auto area = areaOf(snapshot, Level::Kawasan, id);
      if (kawasan == nullptr || !area) continue;
      const AreaScore sums = scoreArea(snapshot, m_request.regulation, m_request.surveyId, *area);
      m_whole.add(sums, area->rts);
      const KawasanKind kind = kindOf(snapshot, m_request.regulation, *kawasan);
      ++m_typologies[kind.typology];
      ++m_locations[kind.location];
      m_patterns[kind.pattern].add(sums, area->rts);
      addLand(snapshot.profileOf(id));
    }
    m_whole.settle(snapshot, m_request.surveyId);
    for (KawasanSums& pattern : m_patterns) pattern.settle(snapshot, m_request.surveyId);
    for (KawasanSums& pattern : m_patterns) {
      if (m_whole.kawasan == 0) continue;
      for (KnownSum* const sum : {&pattern.hectares, &pattern.persons, &pattern.households})
        settleNone(*sum, pattern.kawasan);
    }
  }

  void addLand(const KawasanProfile* profile) {
    const auto land = [profile](LandKind kind) { return landOf(profile, kind); };
    for (std::size_t i = 0; i < kLandKinds.size(); ++i) addTo(m_land[i], land(kLandKinds[i]));
    if (std::ranges::any_of(kLandKinds, isMissing, land)) ++m_landUnknown;
  }

  void addKawasanCells(std::vector<ReportCell>& row) const {
    row.push_back(amountCellOf(m_whole.hectares));
    for (const KnownSum& hectares : m_land) row.push_back(amountCellOf(hectares));
    row.push_back(countCellOf(m_landUnknown));
    for (const std::size_t count : m_typologies) row.push_back(countCellOf(count));
    for (const std::size_t count : m_locations) row.push_back(countCellOf(count));
    for (const KawasanSums& pattern : m_patterns) {
      row.push_back(countCellOf(pattern.kawasan));
      for (const KnownSum& sum : {pattern.hectares, pattern.persons, pattern.households})
        row.push_back(amountCellOf(sum));
    }
  }

  const ReportRequest& m_request;
  std::size_t m_activities = 0;
  MoneySum m_planned;
  ReachedAreas m_reached;
  std::vector<std::size_t> m_rtsOfClass;
  std::vector<KnownSum> m_haOfClass;
  KnownSum m_hectares;
  KnownSum m_persons;  // of the activities that say whom they serve
  KnownSum m_households;
  std::set<Parameter> m_estimates;  // of these, where one of the activities has an estimate
  // Of the kawasan; the last of each list is of those for which nothing is recorded.
  KawasanSums m_whole;
  std::array<KnownSum, 3> m_land;  // legal, without title, illegal
  std::size_t m_landUnknown = 0;
  std::vector<std::size_t> m_typologies;
  std::array<std::size_t, kCityLocations.size() + 1> m_locations{};
  std::array<KawasanSums, kHandlingPatterns.size() + 1> m_patterns;
};

void addKawasanColumns(ReportTable& table, const Regulation& regulation) {
  const auto addHectares = [&table](std::string key, ReportField field, std::optional<std::size_t> index = {}) {
    addColumn(table, std::move(key), field, ReportType::Amount, Unit::Hectare, index);
  };
  addHectares("kawasan_ha", ReportField::KawasanHectares);
  addHectares("legal_ha", ReportField::LegalHectares);
  addHectares("untitled_ha", ReportField::UntitledHectares);
  addHectares("illegal_ha", ReportField::IllegalHectares);
  addColumn(table, "land_unknown_kawasan", ReportField::LandUnknown, ReportType::Count);
  for (std::size_t i = 0; i <= regulation.typologies.size(); ++i) {
    const std::string key = i < regulation.typologies.size() ? regulation.typologies[i].key : "unknown";
    addColumn(table, "typology_" + key, ReportField::KawasanOfTypology, ReportType::Count, {}, i);
  }
  for (std::size_t i = 0; i <= kCityLocations.size(); ++i) {
    const std::string key(i < kCityLocations.size() ? keyOf(kCityLocations[i]) : "unknown");
    addColumn(table, "location_" + key, ReportField::KawasanOfLocation, ReportType::Count, {}, i);
  }
  for (std::size_t i = 0; i <= kHandlingPatterns.size(); ++i) {
    const std::string key(i < kHandlingPatterns.size() ? keyOf(kHandlingPatterns[i]) : "unknown_pattern");
    addColumn(table, key + "_kawasan", ReportField::KawasanOfPattern, ReportType::Count, {}, i);
    addHectares(key + "_ha", ReportField::HectaresOfPattern, i);
    addColumn(table, key + "_persons", ReportField::PersonsOfPattern, ReportType::Amount, Unit::Person, i);
    addColumn(table, key + "_households_kk", ReportField::HouseholdsOfPattern, ReportType::Amount, Unit::Household, i);
  }
}

}  // namespace

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
  addColumn(table, "persons", ReportField::Persons, ReportType::Amount, Unit::Person);
  addColumn(table, "households_kk", ReportField::BenefitHouseholds, ReportType::Amount, Unit::Household);
  addColumn(table, "planned", ReportField::PlannedCost, ReportType::Money);
  addColumn(table, "planned_unknown", ReportField::PlannedUnknown, ReportType::Count);
  if (!request.snapshot.kawasan.empty()) addKawasanColumns(table, regulation);
  std::map<int, YearRow> years;
  YearRow all(request);
  for (const Activity* activity : activitiesOf(request.snapshot)) {
    // Those without a year come last.
    const int year = activity->year == 0 ? std::numeric_limits<int>::max() : activity->year;
    years.try_emplace(year, request).first->second.add(*activity);
    all.add(*activity);
  }
  for (auto& [year, row] : years) {
    table.rows.push_back(row.cells(year == std::numeric_limits<int>::max() ? 0 : year));
    table.estimates.push_back(row.estimates());
  }
  if (all.estimates().empty()) table.estimates.clear();
  table.totals = all.cells(0);
  return table;
}

}  // namespace kawasan
