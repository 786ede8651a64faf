#include "core/report/report_tables.h"

#include <algorithm>
#include <array>

#include "core/report/report_parts.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, 3> kKinds{"rt", "locations", "profile"};

template <typename Matches>
std::optional<std::size_t> firstColumn(const ReportTable& table, Matches matches) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(), matches);
  if (found == table.columns.end()) return std::nullopt;
  return static_cast<std::size_t>(found - table.columns.begin());
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

ReportTable reportTable(ReportKind kind, const ReportRequest& request) {
  return kind == ReportKind::Rt ? rtTable(request) : areaTable(kind, request);
}

std::string_view keyOf(ReportKind kind) {
  return kKinds[static_cast<std::size_t>(kind)];
}

std::optional<ReportKind> reportKindByKey(std::string_view key) {
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    if (kKinds[i] == key) return static_cast<ReportKind>(i);
  }
  return std::nullopt;
}

}  // namespace kawasan
