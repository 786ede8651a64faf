#pragma once

// Reads the tables of a plan in tests: cells by the key of their column.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/report/city_report.h"
#include "tests/support/catch.h"
#include "tests/support/plan_city.h"

namespace kawasan::test {

inline ReportTable table(const PlanCity& city, ReportKind kind) {
  return reportTable(kind, {city.snapshot, edition2018(), 1, {}});
}

inline std::size_t columnOf(const ReportTable& table, std::string_view key) {
  for (std::size_t c = 0; c < table.columns.size(); ++c) {
    if (table.columns[c].key == key) return c;
  }
  FAIL("no column " << key);
  return 0;
}

template <typename Value>
bool holds(const ReportCell& cell, const Value& value) {
  const auto* const held = std::get_if<Value>(&cell);
  return held != nullptr && *held == value;
}

inline std::optional<std::int64_t> number(const ReportCell& cell) {
  if (const auto* money = std::get_if<MoneySum>(&cell))
    return isNothing(cell) ? std::nullopt : std::optional(money->known);
  const auto* value = std::get_if<std::int64_t>(&cell);
  return value == nullptr ? std::nullopt : std::optional(*value);
}

inline std::optional<double> units(const ReportCell& cell) {
  const auto* amount = std::get_if<Amount>(&cell);
  return amount == nullptr ? std::nullopt : std::optional(unitsFromMicro(amount->micro));
}

}  // namespace kawasan::test
