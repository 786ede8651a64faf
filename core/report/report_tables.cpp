#include "core/report/report_tables.h"

#include <algorithm>
#include <array>

#include "core/report/city_report.h"
#include "core/report/report_parts.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, kReportKinds> kReportKeys{
    "rt",         "locations", "profile",  "programme", "programme-years", "five-year",
    "memorandum", "lists",     "needs",    "progress",  "sources",         "kelurahan",
    "follow-up",  "upkeep",    "hectares", "effects",   "requirements",    "cities"};

template <typename Matches>
std::optional<std::size_t> firstColumn(const ReportTable& table, Matches matches) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(), matches);
  if (found == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.columns.begin());
}

/// The figure that a column has, or, of the users of an activity, that they are estimated by.
std::optional<Parameter> figureOf(const ReportColumn& column) {
  switch (column.field) {
    case ReportField::Base:
    case ReportField::Volume:
    case ReportField::Uncounted:
      return column.parameter;
    case ReportField::Persons:
      return Parameter::Population;
    case ReportField::BenefitHouseholds:
      return Parameter::HouseholdsKk;
    default:
      return std::nullopt;
  }
}

}  // namespace

std::optional<std::size_t> ReportTable::find(ReportField field) const {
  return firstColumn(*this, [&](const ReportColumn& column) { return column.field == field; });
}

std::optional<std::size_t> ReportTable::find(ReportField field, std::size_t index) const {
  return firstColumn(*this, [&](const ReportColumn& column) { return column.field == field && column.index == index; });
}

std::optional<std::size_t> ReportTable::findBase(Parameter parameter) const {
  return firstColumn(*this, [&](const ReportColumn& column) {
    return column.field == ReportField::Base && column.parameter == parameter;
  });
}

bool ReportTable::isEstimate(std::size_t row, std::size_t column) const {
  const auto* const amount = std::get_if<Amount>(&rows[row][column]);
  if (amount != nullptr && amount->isEstimate) return true;
  if (row < estimatedColumns.size() && std::ranges::find(estimatedColumns[row], column) != estimatedColumns[row].end())
    return true;
  const auto figure = figureOf(columns[column]);
  if (!figure || row >= estimates.size()) return false;
  return std::ranges::find(estimates[row], *figure) != estimates[row].end();
}

bool ReportTable::isEstimateSum(std::size_t firstRow, std::size_t count, std::size_t column) const {
  const bool isWhole = firstRow == 0 && count == rows.size() && column < totals.size();
  const auto group = std::ranges::find_if(groups, [&](const ReportGroup& each) {
    return each.firstRow == firstRow && each.rows == count && column < each.totals.size();
  });
  const ReportCell* const cell = isWhole ? &totals[column] : group != groups.end() ? &group->totals[column] : nullptr;
  const auto* const sum = cell == nullptr ? nullptr : std::get_if<Amount>(cell);
  if (sum != nullptr && sum->isEstimate) return true;
  if (isWhole && std::ranges::find(estimatedSums, column) != estimatedSums.end()) return true;
  const ReportField field = columns[column].field;
  if (field != ReportField::Persons && field != ReportField::BenefitHouseholds) return false;
  for (std::size_t row = firstRow; row < firstRow + count; ++row) {
    if (isEstimate(row, column)) return true;
  }
  return false;
}

std::string estimatesIn(const ReportTable& table, std::size_t row) {
  std::vector<std::string> names;
  if (row < table.estimates.size()) {
    for (const Parameter each : table.estimates[row]) names.emplace_back(identifierOf(each));
  }
  return joinText(names, "; ");
}

bool isNothing(const ReportCell& cell) {
  const auto* const money = std::get_if<MoneySum>(&cell);
  return money == nullptr ? std::holds_alternative<std::monostate>(cell) : money->parts == 0;
}

bool isLeast(const ReportCell& cell) {
  if (const auto* const money = std::get_if<MoneySum>(&cell)) return money->parts > 0 && money->unknown > 0;
  const auto* const amount = std::get_if<Amount>(&cell);
  return amount != nullptr && amount->isLeast;
}

bool isMost(const ReportCell& cell) {
  const auto* const amount = std::get_if<Amount>(&cell);
  return amount != nullptr && amount->isMost;
}

bool isPartial(const ReportCell& cell) {
  const auto* const range = std::get_if<ValueRange>(&cell);
  return range != nullptr && range->isPartial;
}

bool isOverdue(const ReportCell& cell) {
  const auto* const due = std::get_if<DueDay>(&cell);
  return due != nullptr && due->isOverdue;
}

bool isEstimate(const ReportCell& cell) {
  if (const auto* const range = std::get_if<ValueRange>(&cell)) return range->isEstimate;
  const auto* const amount = std::get_if<Amount>(&cell);
  return amount != nullptr && amount->isEstimate;
}

namespace {

bool hasCell(const ReportTable& table, bool (*holds)(const ReportCell&)) {
  const auto anyOf = [holds](const std::vector<ReportCell>& cells) { return std::ranges::any_of(cells, holds); };
  return anyOf(table.totals) || std::ranges::any_of(table.rows, anyOf) ||
         std::ranges::any_of(table.groups, anyOf, &ReportGroup::totals);
}

}  // namespace

bool ReportTable::hasLeast() const {
  return hasCell(*this, isLeast);
}

bool ReportTable::hasMost() const {
  return hasCell(*this, isMost);
}

bool ReportTable::hasPartial() const {
  return hasCell(*this, isPartial);
}

bool ReportTable::hasEstimates() const {
  return !estimates.empty() || hasCell(*this, kawasan::isEstimate);
}

bool ReportTable::hasTotals() const {
  return !rows.empty() && !std::ranges::all_of(totals, isNothing);
}

namespace {

ReportTable tableOf(ReportKind kind, const ReportRequest& request) {
  switch (kind) {
    case ReportKind::Rt:
      return rtTable(request);
    case ReportKind::Locations:
    case ReportKind::Profile:
      return areaTable(kind, request);
    case ReportKind::Programme:
    case ReportKind::ProgrammeYears:
    case ReportKind::Memorandum:
    case ReportKind::Lists:
    case ReportKind::Sources:
      return planTable(kind, request);
    case ReportKind::FiveYear:
      return fiveYearTable(request);
    case ReportKind::Needs:
      return needsTable(request);
    case ReportKind::Progress:
    case ReportKind::Kelurahan:
    case ReportKind::FollowUp:
      return progressTable(kind, request);
    case ReportKind::Upkeep:
      return upkeepTable(request);
    case ReportKind::Hectares:
    case ReportKind::Effects:
    case ReportKind::Requirements:
      return outcomeTable(kind, request);
    case ReportKind::Cities: {
      const Snapshot* const city = &request.snapshot;
      return citiesTable({&city, 1});
    }
  }
  return {};
}

void leaveEmpty(ReportTable& table) {
  table.rows.clear();
  table.groups.clear();
  table.areaIds.clear();
  table.estimates.clear();
  table.totals.assign(table.columns.size(), {});
}

/// No RT of a class is not the same as a class that nobody knows.
void leaveClassesOpen(ReportTable& table) {
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].field != ReportField::RtOfClass) continue;
    for (auto& row : table.rows) row[column] = {};
    table.totals[column] = {};
  }
}

}  // namespace

bool needsSurvey(ReportKind kind) {
  return kind == ReportKind::Needs || kind == ReportKind::Hectares;
}

ReportTable reportTable(ReportKind kind, const ReportRequest& request) {
  ReportTable table = tableOf(kind, request);
  table.hasSurvey = request.surveyId != 0;
  if (table.hasSurvey) return table;
  if (needsSurvey(kind)) {
    leaveEmpty(table);
  } else {
    leaveClassesOpen(table);
  }
  return table;
}

std::string keysOf(const std::vector<Executor>& executors) {
  std::vector<std::string> keys;
  for (const Executor each : executors) keys.emplace_back(keyOf(each));
  return joinText(keys, ", ");
}

std::string_view keyOf(ReportKind kind) {
  return kReportKeys[static_cast<std::size_t>(kind)];
}

std::optional<ReportKind> reportKindByKey(std::string_view key) {
  for (std::size_t i = 0; i < kReportKeys.size(); ++i) {
    if (kReportKeys[i] == key) return static_cast<ReportKind>(i);
  }
  return std::nullopt;
}

}  // namespace kawasan
