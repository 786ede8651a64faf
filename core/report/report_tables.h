#pragma once

// The standard tables of a plan as typed values: what stands in which column, row by row, with the sums. Every figure
// comes from the functions behind `score`, `rank` and `areas`; nothing is written here and no word is chosen, so that
// workbook, CSV and paper say the same in any language. Values only: any thread.
//
//   Rt         T2, one row an RT: bases, and for each indicator volume, percent and value; aspect means, total, class
//   Locations  T1, one row a slum area as the annex of the decree lists them
//   Profile    T3, one row a slum area with what the project knows about it

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "core/geom/geometry.h"
#include "core/model/snapshot.h"
#include "core/rules/classification.h"
#include "core/rules/regulation.h"

namespace kawasan {

enum class ReportKind : std::uint8_t { Rt, Locations, Profile };

/// What a column holds. Indicators, aspects and classes are told apart by ReportColumn::index.
enum class ReportField : std::uint8_t {
  Number,
  Kecamatan,
  Kelurahan,
  Kawasan,
  Kampung,
  Rw,
  Rt,  // number, or the label where there is none
  Part,
  Filled,        // figures entered of those in the table; in the sums the RT that have at least one
  Base,          // a base quantity
  Volume,        // failing volume of indicator `index`
  Percent,       // of indicator `index`
  Value,         // of indicator `index`
  Uncounted,     // volume of an indicator that this edition does not count
  AspectMean,    // of aspect `index`
  SectoralMean,  // mean of the aspect means
  Total,         // a ValueRange: both ends are equal where nothing is missing
  Class,         // a ClassRange
  Name,
  Code,
  RtNames,  // "RW 001: RT 001, 002; RW 002: RT 001"
  RtCount,
  RtWithFigures,
  DecreeNumber,
  DecreeHectares,
  VerifiedHectares,
  Population,
  Households,
  Buildings,
  PopulationDensity,  // persons per verified hectare
  BuildingDensity,    // buildings per verified hectare
  Longitude,
  Latitude,
  RtOfClass,        // RT of class `index` of Regulation::classes
  HectaresOfClass,  // their verified hectares
  StrategicValue,
  PopulationValue,
  SocialValue,
  ConsiderationSum,
  ConsiderationClass,
  Tenure,  // true is (+)
  PlanConformity,
  Legal,
  Typology,
  Classification,  // "A2"
  Priority,
  Handling,
};

/// How numbers of a column are to be shown and whether they add up.
enum class ReportType : std::uint8_t { Text, Count, Amount, Percent, Value, Density, Degrees };

struct ReportColumn {
  std::string key;  // stable and English: "area_verified", "road_surface_percent"
  ReportField field = ReportField::Name;
  ReportType type = ReportType::Text;
  std::optional<std::size_t> index;    // of the indicator, aspect or class
  std::optional<Parameter> parameter;  // of figures
  std::optional<Unit> unit;
};

struct Amount {
  Micro micro = 0;  // never kMissing
  friend bool operator==(const Amount&, const Amount&) = default;
};

struct ValueRange {
  int from = 0;
  int to = 0;
  friend bool operator==(const ValueRange&, const ValueRange&) = default;
};

struct ClassRange {
  SlumClass from = SlumClass::None;
  SlumClass to = SlumClass::None;
  friend bool operator==(const ClassRange&, const ClassRange&) = default;
};

/// Nothing where nothing is known: a missing figure is never 0.
using ReportCell = std::variant<std::monostate, std::string, LocalText, std::int64_t, double, Amount, ValueRange,
                                ClassRange, ConsiderationClass, bool>;

struct ReportTable {
  ReportKind kind = ReportKind::Rt;
  Level level = Level::Rt;  // of its rows
  std::vector<ReportColumn> columns;
  std::vector<std::vector<ReportCell>> rows;
  /// Sums over the rows; percents, values, total and class of Rt are those of the city: sums of raw volumes over sums
  /// of bases. Nothing in columns that do not add up.
  std::vector<ReportCell> totals;

  [[nodiscard]] std::optional<std::size_t> find(ReportField field) const;
  [[nodiscard]] std::optional<std::size_t> find(ReportField field, std::size_t index) const;
  [[nodiscard]] std::optional<std::size_t> findBase(Parameter parameter) const;
};

struct ReportRequest {
  const Snapshot& snapshot;
  const Regulation& regulation;
  FeatureId surveyId = 0;
  /// From the project's system to longitude and latitude on WGS 84; empty: no coordinates in the tables.
  std::function<std::optional<Point>(Point)> toLonLat;
};

[[nodiscard]] ReportTable reportTable(ReportKind kind, const ReportRequest& request);

/// "rt", "locations", "profile"
[[nodiscard]] std::string_view keyOf(ReportKind kind);
[[nodiscard]] std::optional<ReportKind> reportKindByKey(std::string_view key);

}  // namespace kawasan
