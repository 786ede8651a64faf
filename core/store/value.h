#pragma once

// One column's value as SQLite keeps it; free of the database itself, so that any target may hold one.

#include <cstdint>
#include <string>
#include <variant>

#include "core/geom/wkb.h"

namespace kawasan {

/// monostate is NULL.
using StoredValue = std::variant<std::monostate, std::int64_t, double, std::string, Blob>;

[[nodiscard]] inline bool isNull(const StoredValue& value) {
  return std::holds_alternative<std::monostate>(value);
}

/// A column by its name in the project file, with its value.
struct ColumnValue {
  std::string column;
  StoredValue value;
};

}  // namespace kawasan
