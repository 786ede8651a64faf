#pragma once

// What the tests of the import share: a CSV reader (the program reads tables through OGR), the letter codes of both
// editions, the plan of a table with what it refuses, and a project made of what a plan would create.

#include <fstream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "core/import/header_map.h"
#include "core/import/numeric_import.h"
#include "core/model/snapshot.h"
#include "tests/support/catch.h"

namespace kawasan::test {

inline std::vector<std::string> csvRow(const std::string& line) {
  std::vector<std::string> cells(1);
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const char c = line[i];
    if (c == '"') {
      if (quoted && i + 1 < line.size() && line[i + 1] == '"') {
        cells.back() += line[++i];
      } else {
        quoted = !quoted;
      }
    } else if (c == ',' && !quoted) {
      cells.emplace_back();
    } else if (c != '\r') {
      cells.back() += c;
    }
  }
  return cells;
}

inline RawTable tableOf(const std::string& csv, std::string file = "test.csv") {
  RawTable table{std::move(file), {}, {}};
  std::istringstream lines(csv);
  for (std::string line; std::getline(lines, line);) table.rows.push_back(csvRow(line));
  return table;
}

inline RawTable readCsv(const std::string& path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return tableOf(text.str(), path.substr(path.rfind('/') + 1));
}

/// Permen PUPR 02/PRT/M/2016: 19 indicators.
inline IndicatorCodes codesOf2016() {
  using enum Parameter;
  return {{"1a", BuildingIrregularity}, {"1b", BuildingDensity},      {"1c", BuildingNoncompliance},
          {"2a", RoadCoverage},         {"2b", RoadSurface},          {"3a", WaterAccess},
          {"3b", WaterSufficiency},     {"4a", DrainageInundation},   {"4b", DrainageAbsence},
          {"4c", DrainageDisconnected}, {"4d", DrainageUnmaintained}, {"4e", DrainageConstruction},
          {"5a", WastewaterSystem},     {"5b", WastewaterFacility},   {"6a", WasteFacility},
          {"6b", WasteSystem},          {"6c", WasteUnmaintained},    {"7a", FireInfrastructure},
          {"7b", FireEquipment}};
}

/// Permen PUPR 14/PRT/M/2018: 16 indicators; 4c is the construction.
inline IndicatorCodes codesOf2018() {
  using enum Parameter;
  return {{"1a", BuildingIrregularity}, {"1b", BuildingDensity},    {"1c", BuildingNoncompliance},
          {"2a", RoadCoverage},         {"2b", RoadSurface},        {"3a", WaterAccess},
          {"3b", WaterSufficiency},     {"4a", DrainageInundation}, {"4b", DrainageAbsence},
          {"4c", DrainageConstruction}, {"5a", WastewaterSystem},   {"5b", WastewaterFacility},
          {"6a", WasteFacility},        {"6b", WasteSystem},        {"7a", FireInfrastructure},
          {"7b", FireEquipment}};
}

inline NumericOptions optionsOf2018() {
  NumericOptions options;
  options.header.codes = codesOf2018();
  options.surveyName = "2019";
  options.surveyYear = 2019;
  options.createAreas = true;
  return options;
}

inline NumericPlan planOf(const RawTable& table, const NumericOptions& options, const Snapshot& snapshot = {}) {
  auto plan = planNumericImport(table, options, snapshot);
  REQUIRE(plan.has_value());
  return std::move(*plan);
}

/// "2D 12787 looks-like-square-metres 1.2787 ha"
inline std::vector<std::string> refusalsIn(const std::vector<RefusedCell>& cells) {
  std::vector<std::string> texts;
  for (const RefusedCell& cell : cells)
    texts.push_back(std::to_string(cell.row) + cell.letter + " " + cell.value + " " + cell.reason + " " +
                    cell.expected);
  return texts;
}

/// The state after the areas of a plan were created, with ids as a project would give them.
inline Snapshot snapshotWith(NewAreas areas) {
  Snapshot snapshot;
  FeatureId next = 1000;
  for (AdminArea& area : areas.kelurahan) area.id = next++;
  for (Kawasan& area : areas.kawasan) area.id = next++;
  for (NewRt& rt : areas.rts) {
    rt.record.id = next++;
    rt.record.kelurahanId = kelurahanIdOf(rt.kelurahan, areas);
    rt.record.kawasanId = kawasanIdOf(rt.kawasan, areas);
    snapshot.rts.push_back(rt.record);
  }
  snapshot.kelurahan = areas.kelurahan;
  snapshot.kawasan = areas.kawasan;
  return snapshot;
}

}  // namespace kawasan::test
