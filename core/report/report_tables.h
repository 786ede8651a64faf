#pragma once

// The standard tables of a plan as typed values: what stands in which column, row by row, with the sums. Every figure
// comes from the functions behind `score`, `rank` and `areas`; nothing is written here and no word is chosen, so that
// workbook, CSV and paper say the same in any language. Values only: any thread.
//
//   Rt         T2, one row an RT: bases, and for each indicator volume, percent and value; aspect means, total, class
//   Locations  T1, one row a slum area as the annex of the decree lists them
//   Profile    T3, one row a slum area with what the project knows about it
//   Programme  T5, one row an activity with its cost by source of funds
//   ProgrammeYears  T5 over the years: one row a kawasan, aspect and work, with volume and cost of each year
//   FiveYear   T4, one row a year of the plan: what it treats, by land, typology, location and pattern of handling
//   Memorandum T6, funded activities alone, grouped by who pays; last what is open of their cost
//   Lists      RP2KPKP against RPLP: one row an activity with its number in either, grouped by the lists it stands in
//   Needs      T7, one row an RT: the failing volume of every indicator, with the sums of each kawasan, and whether the
//              plan treats it completely
//   Progress   T8, one row a slum area: decree, hectares taken off by signed minutes each year, what remains
//   Sources    works and money of the plan by source of funds
//   Kelurahan  one row a kelurahan: before and once the plan is done; activities by where they work and where filed
//   FollowUp   the follow-up lists (RTL) of all meetings
//   Upkeep     O&P, one row a work that is finished or whose keepers are known: who keeps it up, what was found last
//   Hectares   one row a state of the figures (by surveys, finished works, the plan): slum hectares and what the rules
//              (a) to (e) take off since the opening, the shown survey
//   Effects    the fate of every reduction: one row an RT, indicator and year, booked beside what the surveys say
//   Requirements  one row an activity paid by grants to communities (BPM) with the state of the six requirements
//   Cities     achievement a city, over many projects (city_report.h)
//
// Of the plan's tables: activities that were cancelled are in none; money is what was planned.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/base/dates.h"
#include "core/geom/geometry.h"
#include "core/model/snapshot.h"
#include "core/plan/budget.h"
#include "core/plan/effect_audit.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/open_requirements.h"
#include "core/plan/plan_documents.h"
#include "core/plan/treatment.h"
#include "core/report/report_field.h"
#include "core/rules/classification.h"
#include "core/rules/regulation.h"

namespace kawasan {

enum class ReportKind : std::uint8_t {
  Rt,
  Locations,
  Profile,
  Programme,
  ProgrammeYears,
  FiveYear,
  Memorandum,
  Lists,
  Needs,
  Progress,
  Sources,
  Kelurahan,
  FollowUp,
  Upkeep,
  Hectares,
  Effects,
  Requirements,
  Cities,
};
inline constexpr std::size_t kReportKinds = 18;

/// How numbers of a column are to be shown and whether they add up.
enum class ReportType : std::uint8_t { Text, Count, Amount, Percent, Value, Density, Degrees, Money, Year };

struct ReportColumn {
  std::string key;  // stable and English: "area_verified", "road_surface_percent"
  ReportField field = ReportField::Name;
  ReportType type = ReportType::Text;
  std::optional<std::size_t> index;    // of the indicator, aspect or class
  std::optional<Parameter> parameter;  // of figures
  std::optional<Unit> unit;
  int year = 0;  // of YearVolume, YearCost, YearReduced
};

struct Amount {
  Micro micro = 0;          // never kMissing
  bool isLeast = false;     // a sum some of whose parts nobody knows: at least so much
  bool isMost = false;      // what is taken off it nobody knows: at most so much
  bool isEstimate = false;  // it rests on estimates that nobody confirmed
  friend bool operator==(const Amount&, const Amount&) = default;
};

struct ValueRange {
  int from = 0;
  int to = 0;
  bool isPartial = false;   // the total of an area of which RT have no figures yet
  bool isEstimate = false;  // it rests on estimates that nobody confirmed
  [[nodiscard]] bool isApproximate() const { return isPartial || isEstimate; }
  friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

struct ClassRange {
  SlumClass from = SlumClass::None;
  SlumClass to = SlumClass::None;
  friend bool operator==(const ClassRange&, const ClassRange&) = default;
};

/// When a follow-up line is due.
struct DueDay {
  Date date;
  bool isOverdue = false;  // by ReportTable::day
  friend bool operator==(const DueDay&, const DueDay&) = default;
};

/// Nothing where nothing is known: a missing figure is never 0.
using ReportCell = std::variant<std::monostate, std::string, LocalText, std::int64_t, double, Amount, MoneySum,
                                ValueRange, ClassRange, ConsiderationClass, bool, Date, DueDay, LifeStep, WorkScale,
                                WorkTier, std::vector<Executor>, FollowUpStep, DocumentStatus, ListSide,
                                PlanDocumentKind, Treatment, LedgerSource, AuditOutcome, JudgedRequirement>;

/// Nothing is known: neither a value nor any part of a sum of money.
[[nodiscard]] bool isNothing(const ReportCell& cell);
/// A sum some of whose parts nobody knows: at least so much.
[[nodiscard]] bool isLeast(const ReportCell& cell);
[[nodiscard]] bool isMost(const ReportCell& cell);
[[nodiscard]] bool isPartial(const ReportCell& cell);
[[nodiscard]] bool isOverdue(const ReportCell& cell);
/// It rests on estimates that nobody confirmed.
[[nodiscard]] bool isEstimate(const ReportCell& cell);

struct ReportTable;
/// "population; households_kk": which figures of a row are estimates; empty without.
[[nodiscard]] std::string estimatesIn(const ReportTable& table, std::size_t row);

/// Rows that stand together under a heading, with the sums over them.
struct ReportGroup {
  ReportCell name;  // nothing: what belongs to none
  std::size_t firstRow = 0;
  std::size_t rows = 0;
  std::vector<ReportCell> totals;
  FeatureId areaId = 0;  // of Needs: the kawasan; 0 for what is in none
};

struct ReportTable {
  ReportKind kind = ReportKind::Rt;
  Level level = Level::Rt;  // of its rows
  std::vector<ReportColumn> columns;
  std::vector<std::vector<ReportCell>> rows;
  /// Sums over the rows; percents, values, total and class of Rt are those of the city: sums of raw volumes over sums
  /// of bases. Nothing in columns that do not add up.
  std::vector<ReportCell> totals;
  std::vector<ReportGroup> groups = {};  // of Memorandum, Lists and Needs: all rows, in their order
  std::vector<FeatureId> areaIds = {};   // the area of `level` behind each row; empty where rows are no areas
  std::vector<std::vector<Parameter>> estimates = {};  // of Rt, of Programme and FiveYear (users), by row; empty: none
  /// Of Rt and of areas: columns whose percent, density or class is made of estimates, by row and of the sums.
  std::vector<std::vector<std::size_t>> estimatedColumns = {};
  std::vector<std::size_t> estimatedSums = {};
  std::optional<Date> day = {};           // of FollowUp: against which lines are overdue
  std::vector<std::string> signers = {};  // of Programme and Memorandum, lines of each, in the order of SignerRole
  bool hasSurvey = true;                  // the project has one; without, what comes from figures is not known

  [[nodiscard]] std::optional<std::size_t> find(ReportField field) const;
  [[nodiscard]] std::optional<std::size_t> find(ReportField field, std::size_t index) const;
  [[nodiscard]] std::optional<std::size_t> findBase(Parameter parameter) const;
  /// Whether the figure of that cell is an estimate, or made of some.
  [[nodiscard]] bool isEstimate(std::size_t row, std::size_t column) const;
  /// Whether the sum over these rows rests on estimates: of users, or of the RT of areas.
  [[nodiscard]] bool isEstimateSum(std::size_t firstRow, std::size_t count, std::size_t column) const;
  [[nodiscard]] bool hasLeast() const;  // a cell or a sum
  [[nodiscard]] bool hasMost() const;
  [[nodiscard]] bool hasPartial() const;
  [[nodiscard]] bool hasEstimates() const;  // a figure of a row, or a cell or sum of the RT of an area
  /// Whether there is anything to add up: where nothing is, no row of sums stands below.
  [[nodiscard]] bool hasTotals() const;
};

struct ReportRequest {
  const Snapshot& snapshot;
  const Regulation& regulation;
  FeatureId surveyId = 0;  // 0: there is none
  /// From the project's system to longitude and latitude on WGS 84; empty: no coordinates in the tables.
  std::function<std::optional<Point>(Point)> toLonLat;
  /// The day the tables are of, by which follow-up lines are overdue; nothing: none is marked.
  std::optional<Date> day = {};
};

[[nodiscard]] ReportTable reportTable(ReportKind kind, const ReportRequest& request);
/// Tables of figures alone: without a survey they have no rows.
[[nodiscard]] bool needsSurvey(ReportKind kind);

/// "ksm, contractor"
[[nodiscard]] std::string keysOf(const std::vector<Executor>& executors);

/// "rt", "locations", "profile", "programme", "programme-years", "five-year", "memorandum", "lists", "needs",
/// "progress", "sources", "kelurahan", "follow-up", "upkeep", "hectares", "effects", "requirements", "cities"
[[nodiscard]] std::string_view keyOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindByKey(std::string_view key);

}  // namespace kawasan
