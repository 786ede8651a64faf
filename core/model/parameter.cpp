#include "core/model/parameter.h"

namespace kawasan {

namespace {

struct ParameterRow {
  std::string_view identifier;
  Unit unit;
  std::optional<Parameter> base;
};

using enum Parameter;

constexpr std::array<ParameterRow, kParameterCount> kRows{{
    {"area_verified", Unit::Hectare, {}},
    {"area_decree", Unit::Hectare, {}},
    {"area_settlement", Unit::Hectare, {}},
    {"buildings", Unit::Building, {}},
    {"population", Unit::Person, {}},
    {"households_kk", Unit::Household, {}},
    {"households_dwelling", Unit::Household, {}},
    {"road_ideal", Unit::Metre, {}},
    {"drain_ideal", Unit::Metre, {}},
    {"building_irregularity", Unit::Building, Buildings},
    {"building_density", Unit::Hectare, AreaVerified},
    {"building_noncompliance", Unit::Building, Buildings},
    {"road_coverage", Unit::Metre, RoadIdeal},
    {"road_surface", Unit::Metre, RoadIdeal},
    {"water_access", Unit::Household, HouseholdsKk},
    {"water_sufficiency", Unit::Household, HouseholdsKk},
    {"drainage_inundation", Unit::Hectare, AreaVerified},
    {"drainage_absence", Unit::Metre, DrainIdeal},
    {"drainage_disconnected", Unit::Metre, DrainIdeal},
    {"drainage_unmaintained", Unit::Metre, DrainIdeal},
    {"drainage_construction", Unit::Metre, DrainIdeal},
    {"wastewater_system", Unit::Household, HouseholdsKk},
    {"wastewater_facility", Unit::Household, HouseholdsKk},
    {"waste_facility", Unit::Household, HouseholdsKk},
    {"waste_system", Unit::Household, HouseholdsKk},
    {"waste_unmaintained", Unit::Household, HouseholdsKk},
    {"fire_infrastructure", Unit::Building, Buildings},
    {"fire_equipment", Unit::Building, Buildings},
}};

}  // namespace

std::string_view identifierOf(Parameter parameter) {
  return kRows[indexOf(parameter)].identifier;
}

std::optional<Parameter> parameterByIdentifier(std::string_view identifier) {
  for (std::size_t i = 0; i < kRows.size(); ++i) {
    if (kRows[i].identifier == identifier) return parameterAt(i);
  }
  return std::nullopt;
}

Unit unitOf(Parameter parameter) {
  return kRows[indexOf(parameter)].unit;
}

std::optional<Parameter> baseOf(Parameter indicator) {
  return kRows[indexOf(indicator)].base;
}

}  // namespace kawasan
