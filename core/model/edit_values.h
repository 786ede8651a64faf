#pragma once

// How values of records become values of columns. Private to core/model.

#include <optional>
#include <string>
#include <vector>

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
