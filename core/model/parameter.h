#pragma once

// The figures collected of one RT in one survey: the base quantities (what 100 % is) and the failing volume of each
// indicator of either edition of the regulation. An indicator is named by its identifier, never by its letter code, as
// the codes change meaning between editions (Permen PUPR 02/PRT/M/2016 and 14/PRT/M/2018). The identifier is also the
// column name in the project file.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace kawasan {

enum class Unit : std::uint8_t { Hectare, Building, Household, Person, Metre };

enum class Parameter : std::uint8_t {
  // Bases
  AreaVerified,        // luas verifikasi; 100 % of density and inundation
  AreaDecree,          // luas flag / luas SK
  AreaSettlement,      // luas permukiman
  Buildings,           // jumlah bangunan; 100 % of regularity, technical condition, fire
  Population,          // jumlah penduduk
  HouseholdsKk,        // jumlah KK; 100 % of water, waste water, solid waste
  HouseholdsDwelling,  // jumlah kepala rumah tangga
  RoadIdeal,           // panjang jalan ideal; 100 % of both road indicators
  DrainIdeal,          // panjang drainase ideal; 100 % of drainage lengths
  // Failing volumes of the 19 indicators, in the order of the 2016 edition
  BuildingIrregularity,
  BuildingDensity,
  BuildingNoncompliance,
  RoadCoverage,
  RoadSurface,
  WaterAccess,
  WaterSufficiency,
  DrainageInundation,
  DrainageAbsence,
  DrainageDisconnected,  // 2016 only
  DrainageUnmaintained,  // 2016 only
  DrainageConstruction,
  WastewaterSystem,
  WastewaterFacility,
  WasteFacility,
  WasteSystem,
  WasteUnmaintained,  // 2016 only
  FireInfrastructure,
  FireEquipment,
};

inline constexpr std::size_t kParameterCount = 28;
inline constexpr std::size_t kBaseCount = 9;
inline constexpr std::size_t kIndicatorCount = kParameterCount - kBaseCount;

[[nodiscard]] constexpr std::size_t indexOf(Parameter parameter) {
  return static_cast<std::size_t>(parameter);
}
[[nodiscard]] constexpr Parameter parameterAt(std::size_t index) {
  return static_cast<Parameter>(index);
}
[[nodiscard]] constexpr bool isIndicator(Parameter parameter) {
  return indexOf(parameter) >= kBaseCount;
}

/// "area_verified", "building_irregularity", ...
[[nodiscard]] std::string_view identifierOf(Parameter parameter);
[[nodiscard]] std::optional<Parameter> parameterByIdentifier(std::string_view identifier);
[[nodiscard]] Unit unitOf(Parameter parameter);
/// Buildings, households and people come in ones.
[[nodiscard]] constexpr bool isCounted(Unit unit) {
  return unit != Unit::Hectare && unit != Unit::Metre;
}
/// What 100 % of an indicator's volume is (criteria of both editions agree); nothing for a base.
[[nodiscard]] std::optional<Parameter> baseOf(Parameter indicator);

}  // namespace kawasan
