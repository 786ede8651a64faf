#pragma once

// Pieces that the tables share. Private to core/report.

#include <string>
#include <utility>

#include "core/plan/activity_area.h"
#include "core/plan/budget.h"
#include "core/report/report_tables.h"

namespace kawasan {

[[nodiscard]] ReportTable rtTable(const ReportRequest& request);
/// Locations and Profile.
[[nodiscard]] ReportTable areaTable(ReportKind kind, const ReportRequest& request);
/// Programme, ProgrammeYears, FiveYear, Memorandum, Lists, Sources.
[[nodiscard]] ReportTable planTable(ReportKind kind, const ReportRequest& request);
[[nodiscard]] ReportTable needsTable(const ReportRequest& request);
/// Progress, Kelurahan, FollowUp.
[[nodiscard]] ReportTable progressTable(ReportKind kind, const ReportRequest& request);

void addColumn(ReportTable& table, std::string key, ReportField field, ReportType type = ReportType::Text,
               std::optional<Unit> unit = {}, std::optional<std::size_t> index = {}, int year = 0);
/// Sums of counts, amounts and money over some rows; nothing where no row knows anything, as in all other columns.
[[nodiscard]] std::vector<ReportCell> sumsOver(const ReportTable& table, std::size_t firstRow, std::size_t rows);
/// What is known of the sum; nothing when nothing is.
[[nodiscard]] ReportCell moneyCellOf(const MoneySum& sum);

[[nodiscard]] inline ReportCell textCellOf(const std::string& text) {
  return text.empty() ? ReportCell() : ReportCell(text);
}
[[nodiscard]] inline ReportCell amountCellOf(Micro amount) {
  return isMissing(amount) ? ReportCell() : ReportCell(Amount{amount});
}
[[nodiscard]] inline ReportCell countCellOf(std::size_t count) {
  return ReportCell(static_cast<std::int64_t>(count));
}
template <typename T>
[[nodiscard]] ReportCell optionalCellOf(const std::optional<T>& value) {
  if (!value) return {};
  if constexpr (std::is_same_v<T, int>) {
    return ReportCell(static_cast<std::int64_t>(*value));
  } else {
    return ReportCell(*value);
  }
}

}  // namespace kawasan
