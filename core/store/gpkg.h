#pragma once

// The GeoPackage side of a project file (OGC 12-128r17, version 1.3): contents, spatial reference, extents, and what
// other programs added to it.

#include <string>
#include <vector>

#include "core/geom/geometry.h"
#include "core/store/database.h"

namespace kawasan {

inline constexpr std::int64_t kGpkgApplicationId = 0x47504B47;  // "GPKG"
inline constexpr std::int64_t kGpkgUserVersion = 10300;

/// The project's tables as a GeoPackage knows them: features with a geometry column, or attributes.
struct ProjectTable {
  const char* name;
  bool isFeatures;
  bool isJournalled;
  const char* geometryType = "MULTIPOLYGON";  // of features
};

[[nodiscard]] const std::vector<ProjectTable>& projectTables();
/// Names of the tables whose changes the journal records.
[[nodiscard]] const std::vector<std::string>& journalledTables();

/// Registers the project's tables in a new file. `crs` is "EPSG:32749", `wkt` its definition.
void registerContents(Database& database, const std::string& crs, const std::string& wkt);

/// The number after "EPSG:"; 0 for anything else (an undefined Cartesian system in GeoPackage).
[[nodiscard]] int srsIdOf(const std::string& crs);

/// Grows the extent that the contents name for a table.
void extendContents(Database& database, const std::string& table, const Box& box);

/// R-trees, triggers and views that another program put into the file; they are switched off while we read.
[[nodiscard]] std::vector<std::string> foreignObjects(Database& database);
/// Drops them, with the extension rows that announce them. Inside a transaction.
void dropForeignObjects(Database& database);

}  // namespace kawasan
