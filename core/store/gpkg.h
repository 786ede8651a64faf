#pragma once

// The GeoPackage side of a project file (OGC 12-128r17, version 1.3): contents, spatial reference, extents, and what
// other programs added to it; and the shapes of somebody else's file straight from its rows.

#include <functional>
#include <string>
#include <vector>

#include "core/geom/geometry.h"
#include "core/geom/wkb.h"
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

/// Hands the well-known binary of one row after another to `take`, empty where the row has no shape: some three times
/// as fast as through a driver that makes features or columns of them, where millions are read for nothing but their
/// places. `path` is a file at rest: read without a lock or a look for a journal. False when not all rows were handed
/// over, because the table is none, is damaged or holds something else than shapes by the standard; those handed over
/// are then its first ones. Any thread.
[[nodiscard]] bool readShapesAtRest(const std::string& path, const std::string& table, const std::string& column,
                                    const std::function<void(BlobView wkb)>& take);

}  // namespace kawasan
