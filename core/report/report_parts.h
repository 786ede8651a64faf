#pragma once

// Pieces that the tables share. Private to core/report.

#include <string>
#include <utility>

#include "core/report/report_tables.h"

namespace kawasan {

[[nodiscard]] ReportTable rtTable(const ReportRequest& request);
/// Locations and Profile.
[[nodiscard]] ReportTable areaTable(ReportKind kind, const ReportRequest& request);

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
