#pragma once

// The rows of a query column by column, as values of records. Private to core/model; throws SQLite::Exception and
// DamagedValue.

#include <fmt/format.h>

#include <optional>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/geom/wkb.h"
#include "core/model/plan_papers.h"
#include "core/model/plan_records.h"
#include "core/model/records.h"
#include "core/store/database.h"

namespace kawasan {

/// A value in the file that no edit of ours could have written; caught where the snapshot is made.
struct DamagedValue {
  std::string reason;
};

/// The rows of a query, column by column; see the readers of records below.
class Row {
 public:
  Row(Database& database, std::string table, const std::string& columns, const std::string& tail = {})
      : m_table(std::move(table)),
        m_query(database.sqlite(), fmt::format("SELECT fid, {} FROM {} {}", columns, m_table, tail)) {}

  /// Starts over with other values for the places of `tail`.
  void restart(const std::vector<FeatureId>& values) {
    m_query.reset();
    int place = 0;
    for (const FeatureId value : values) m_query.bind(++place, value);
  }

  bool next() {
    m_column = 0;
    if (!m_query.executeStep()) return false;
    m_fid = integer();
    return true;
  }

  [[nodiscard]] FeatureId fid() const { return m_fid; }

  std::int64_t integer() { return take().getInt64(); }

  std::optional<std::int64_t> optionalInteger() {
    const SQLite::Column column = take();
    return column.isNull() ? std::nullopt : std::optional(column.getInt64());
  }

  std::optional<int> optionalInt() {
    const auto value = optionalInteger();
    return value ? std::optional(static_cast<int>(*value)) : std::nullopt;
  }

  std::optional<bool> optionalBool() {
    const auto value = optionalInteger();
    return value ? std::optional(*value != 0) : std::nullopt;
  }

  double real() { return take().getDouble(); }

  std::optional<double> optionalReal() {
    const SQLite::Column column = take();
    return column.isNull() ? std::nullopt : std::optional(column.getDouble());
  }

  std::string text() {
    const SQLite::Column column = take();
    if (column.isNull()) return {};
    std::string value = column.getString();
    return isUtf8(value) ? value : toUtf8(value);
  }

  Micro amount() {
    const SQLite::Column column = take();
    if (column.isNull()) return kMissing;
    const auto micro = column.isFloat() || column.isInteger() ? microFromDouble(column.getDouble()) : std::nullopt;
    if (!micro) damaged("a figure that is no number");
    return *micro;
  }

  Level level() {
    const std::string key = text();
    const auto found = levelByKey(key);
    if (!found) damaged("unknown level " + key);
    return *found;
  }

  OverlapShare overlapShare() {
    const std::string key = text();
    const auto found = overlapShareByKey(key);
    if (!found) damaged("unknown share " + key);
    return *found;
  }

  Parameter parameter() {
    const std::string key = text();
    const auto found = parameterByIdentifier(key);
    if (!found) damaged("unknown figure " + key);
    return *found;
  }

  Parameter indicator() {
    const Parameter found = parameter();
    if (!isIndicator(found)) damaged("no indicator " + std::string(identifierOf(found)));
    return found;
  }

  std::optional<Parameter> optionalParameter() {
    if (m_query.getColumn(m_column).isNull()) {
      ++m_column;
      return std::nullopt;
    }
    return parameter();
  }

  std::optional<SurveyState> optionalState() {
    const std::string key = text();
    if (key.empty()) return std::nullopt;
    const auto found = surveyStateByKey(key);
    if (!found) damaged("unknown state " + key);
    return found;
  }

  SharedPolygons geometry() {
    const SQLite::Column column = take();
    if (column.isNull()) return nullptr;
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    auto geometry = geometryFromGpkg(BlobView(bytes, static_cast<std::size_t>(column.getBytes())));
    auto polygons = geometry ? polygonsOf(std::move(*geometry)) : Result<MultiPolygon>(Failure(geometry.error()));
    if (!polygons) damaged(std::string(polygons.error().params.get("reason")));
    if (polygons->polygons.empty()) return nullptr;
    return std::make_shared<const MultiPolygon>(std::move(*polygons));
  }

  /// Of any type.
  SharedGeometry shape() {
    const SQLite::Column column = take();
    if (column.isNull()) return nullptr;
    const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
    auto geometry = geometryFromGpkg(BlobView(bytes, static_cast<std::size_t>(column.getBytes())));
    if (!geometry) damaged(std::string(geometry.error().params.get("reason")));
    if (boundsOf(*geometry).isEmpty()) return nullptr;
    return std::make_shared<const Geometry>(std::move(*geometry));
  }

  /// A word of a list, by the function that knows it.
  template <typename Enum>
  Enum word(std::optional<Enum> (*byKey)(std::string_view)) {
    const std::string key = text();
    const auto found = byKey(key);
    if (!found) damaged("unknown word " + key);
    return *found;
  }

  template <typename Enum>
  std::optional<Enum> optionalWord(std::optional<Enum> (*byKey)(std::string_view)) {
    if (m_query.getColumn(m_column).isNull()) {
      ++m_column;
      return std::nullopt;
    }
    return word(byKey);
  }

  std::optional<Date> date() { return parseDate(text()); }
  Date requiredDate() {
    const std::string value = text();
    const auto found = parseDate(value);
    if (!found) damaged("no date " + value);
    return *found;
  }

  FigureRow figures() {
    FigureRow row;
    for (std::size_t i = 0; i < kParameterCount; ++i) row[parameterAt(i)] = amount();
    return row;
  }

  FigureSource source() {
    FigureSource result;
    result.file = text();
    result.sheet = text();
    result.row = optionalInt().value_or(0);
    return result;
  }

 private:
  SQLite::Column take() { return m_query.getColumn(m_column++); }

  [[noreturn]] void damaged(const std::string& what) const {
    throw DamagedValue{fmt::format("table {}, row {}: {}", m_table, m_fid, what)};
  }

  std::string m_table;
  SQLite::Statement m_query;
  int m_column = 0;
  FeatureId m_fid = 0;
};

}  // namespace kawasan
