#pragma once

// How values of records become values of columns. Private to core/model.

#include <optional>
#include <string>
#include <vector>

#include "core/base/dates.h"
#include "core/base/quantity.h"
#include "core/geom/wkb.h"
#include "core/model/records.h"
#include "core/store/table_writer.h"

namespace kawasan {

using Columns = std::vector<std::string>;

[[nodiscard]] inline Value textValue(const std::string& text) {
  return text.empty() ? Value() : Value(text);
}

template <typename T>
[[nodiscard]] inline Value optionalValue(const std::optional<T>& value) {
  return value ? Value(static_cast<std::int64_t>(*value)) : Value();
}

[[nodiscard]] inline Value realValue(const std::optional<double>& value) {
  return value ? Value(*value) : Value();
}

/// Of years, which are 0 when not known.
[[nodiscard]] inline Value yearValue(int year) {
  return year == 0 ? Value() : Value(std::int64_t{year});
}

[[nodiscard]] inline Value dateValue(const std::optional<Date>& date) {
  return date ? Value(isoText(*date)) : Value();
}

/// The key of a word of a list.
template <typename Enum>
[[nodiscard]] Value wordValue(const std::optional<Enum>& word) {
  return word ? Value(std::string(keyOf(*word))) : Value();
}

[[nodiscard]] inline Value idValue(FeatureId id) {
  return id == 0 ? Value() : Value(id);
}

[[nodiscard]] inline Value amountValue(Micro amount) {
  return isMissing(amount) ? Value() : Value(unitsFromMicro(amount));
}

[[nodiscard]] inline Value levelValue(Level level) {
  return std::string(keyOf(level));
}

[[nodiscard]] inline Value geometryValue(const SharedPolygons& geometry, int srsId) {
  if (!geometry || geometry->polygons.empty()) return {};
  return gpkgFromPolygons(*geometry, srsId);
}

inline void appendSource(std::vector<Value>& values, const FigureSource& source) {
  values.push_back(textValue(source.file));
  values.push_back(textValue(source.sheet));
  values.push_back(source.row > 0 ? Value(std::int64_t{source.row}) : Value());
}

inline void ensureUuid(std::string& uuid) {
  if (uuid.empty()) uuid = newUuid();
}

}  // namespace kawasan
