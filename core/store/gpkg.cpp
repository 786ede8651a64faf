#include "core/store/gpkg.h"

#include <charconv>

#include "core/base/dates.h"

namespace kawasan {

const std::vector<ProjectTable>& projectTables() {
  static const std::vector<ProjectTable> tables{
      {"kawasan_meta", false, true},
      {"kawasan_state", false, false},
      {"kecamatan", true, true},
      {"kelurahan", true, true},
      {"kawasan", true, true},
      {"rt", true, true},
      {"zone", true, true},
      {"reference_area", true, true},
      {"survey", false, true},
      {"rt_figures", false, true},
      {"figure_note", false, true},
      {"rt_survey", false, true},
      {"photo", false, true},
      {"filed_result", false, true},
      {"assessment", false, true},
      {"consideration", false, true},
      {"legality", false, true},
      {"decree_area", false, true},
      {"ranking_choice", false, true},
      {"finding_approval", false, true},
      {"hectares_note", false, true},
      {"overlap_decision", false, true},
      {"basemap", false, true},
      {"plan_document", false, true},
      {"programme", false, true},
      {"activity", true, true, "GEOMETRY"},
      {"activity_effect", false, true},
      {"activity_funding", false, true},
      {"activity_state", false, true},
      {"activity_safeguard", false, true},
      {"unit_cost", false, true},
      {"scenario", false, true},
      {"scenario_activity", false, true},
      {"meeting", false, true},
      {"follow_up", false, true},
      {"follow_up_state", false, true},
      {"minutes", false, true},
      {"minutes_line", false, true},
      {"attachment", false, true},
      {"beneficiary", false, true},
      {"kawasan_profile", false, true},
      {"kawasan_problem", false, true},
      {"kawasan_journal", false, false},
      {"kawasan_mark", false, false},
  };
  return tables;
}

const std::vector<std::string>& journalledTables() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> result;
    for (const ProjectTable& table : projectTables()) {
      if (table.isJournalled) result.emplace_back(table.name);
    }
    return result;
  }();
  return names;
}

int srsIdOf(const std::string& crs) {
  if (!crs.starts_with("EPSG:")) return 0;
  int code = 0;
  const char* end = crs.data() + crs.size();
  const auto [rest, error] = std::from_chars(crs.data() + 5, end, code);
  return error == std::errc() && rest == end ? code : 0;
}

namespace {

void addSpatialReference(Database& database, const std::string& name, int id, const std::string& organization,
                         int organizationId, const std::string& definition) {
  SQLite::Statement insert(database.sqlite(),
                           "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)");
  insert.bind(1, name);
  insert.bind(2, id);
  insert.bind(3, organization);
  insert.bind(4, organizationId);
  insert.bind(5, definition);
  insert.exec();
}

constexpr const char* kWgs84 =
    "GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,AUTHORITY[\"EPSG\",\"7030\"]],"
    "AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],UNIT[\"degree\","
    "0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AUTHORITY[\"EPSG\",\"4326\"]]";

}  // namespace

void registerContents(Database& database, const std::string& crs, const std::string& wkt) {
  addSpatialReference(database, "Undefined Cartesian SRS", -1, "NONE", -1, "undefined");
  addSpatialReference(database, "Undefined geographic SRS", 0, "NONE", 0, "undefined");
  addSpatialReference(database, "WGS 84 geodetic", 4326, "EPSG", 4326, kWgs84);
  const int code = srsIdOf(crs);
  const int srsId = code != 0 ? code : -1;
  if (code != 0) addSpatialReference(database, crs, code, "EPSG", code, wkt.empty() ? "undefined" : wkt);

  const std::string now = nowText();
  for (const ProjectTable& table : projectTables()) {
    SQLite::Statement contents(database.sqlite(),
                               "INSERT INTO gpkg_contents (table_name, data_type, identifier, last_change, srs_id) "
                               "VALUES (?, ?, ?, ?, ?)");
    contents.bind(1, table.name);
    contents.bind(2, table.isFeatures ? "features" : "attributes");
    contents.bind(3, table.name);
    contents.bind(4, now);
    if (table.isFeatures) contents.bind(5, srsId);
    contents.exec();
    if (!table.isFeatures) continue;
    SQLite::Statement geometry(database.sqlite(), "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)");
    geometry.bind(1, table.name);
    geometry.bind(2, table.geometryType);
    geometry.bind(3, srsId);
    geometry.exec();
  }
}

void extendContents(Database& database, const std::string& table, const Box& box) {
  if (box.isEmpty()) return;
  SQLite::Statement update(
      database.sqlite(),
      "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), min_y = min(ifnull(min_y, ?2), ?2), "
      "max_x = max(ifnull(max_x, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4), last_change = ?5 "
      "WHERE table_name = ?6");
  update.bind(1, box.minX);
  update.bind(2, box.minY);
  update.bind(3, box.maxX);
  update.bind(4, box.maxY);
  update.bind(5, nowText());
  update.bind(6, table);
  update.exec();
}

namespace {

struct ForeignObject {
  std::string type;
  std::string name;
};

std::vector<ForeignObject> listForeignObjects(Database& database) {
  std::vector<ForeignObject> objects;
  SQLite::Statement query(database.sqlite(),
                          "SELECT type, name FROM sqlite_master WHERE type IN ('trigger', 'view') "
                          "OR (type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%') ORDER BY type, name");
  while (query.executeStep()) objects.push_back({query.getColumn(0).getString(), query.getColumn(1).getString()});
  return objects;
}

}  // namespace

std::vector<std::string> foreignObjects(Database& database) {
  std::vector<std::string> names;
  for (const ForeignObject& object : listForeignObjects(database)) names.push_back(object.name);
  return names;
}

void dropForeignObjects(Database& database) {
  for (const ForeignObject& object : listForeignObjects(database)) {
    const char* kind = object.type == "trigger" ? "TRIGGER" : object.type == "view" ? "VIEW" : "TABLE";
    database.exec(std::string("DROP ") + kind + " IF EXISTS " + quotedName(object.name));
  }
  const bool hasExtensions =
      database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'gpkg_extensions'") > 0;
  if (hasExtensions) database.exec("DELETE FROM gpkg_extensions WHERE extension_name = 'gpkg_rtree_index'");
  const bool hasCounts =
      database.integer("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'gpkg_ogr_contents'") > 0;
  if (hasCounts) database.exec("DROP TABLE gpkg_ogr_contents");  // counts that no trigger keeps true any more
}

bool readShapesAtRest(const std::string& path, const std::string& table, const std::string& column,
                      const std::function<void(BlobView wkb)>& take) {
  try {
    Database database(path, Access::ReadImmutable);
    // The file is read once from end to end: mapped, its pages need not be copied. No more of it than leaves room under
    // the limit of the process that reads.
    database.exec("PRAGMA mmap_size = 536870912");
    // An index would give them in another order.
    SQLite::Statement rows(database.sqlite(),
                           "SELECT " + quotedName(column) + " FROM " + quotedName(table) + " NOT INDEXED");
    while (rows.executeStep()) {
      const SQLite::Column cell = rows.getColumn(0);
      if (cell.isNull()) {
        take({});
        continue;
      }
      if (!cell.isBlob()) return false;
      const auto* const bytes = static_cast<const std::uint8_t*>(cell.getBlob());
      const auto wkb = wkbInGpkg({bytes, static_cast<std::size_t>(cell.getBytes())});
      if (!wkb) return false;
      take(*wkb);
    }
    return true;
  } catch (const SQLite::Exception&) {
    return false;
  }
}

}  // namespace kawasan
