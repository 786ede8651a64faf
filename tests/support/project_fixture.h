#pragma once

// Small projects for tests, and what stands in a file afterwards.

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "core/model/project.h"
#include "core/store/gpkg.h"
#include "tests/support/catch.h"
#include "tests/support/temp_folder.h"

namespace kawasan::test {

/// The value of a result that a test expects to succeed.
template <typename T>
T value(Result<T> result) {
  if (!result) {
    FAIL(nameOf(result.error().code) << ": " << result.error().params.get("reason") << " " << result.error().detail);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

template <typename T>
ErrorCode errorOf(const Result<T>& result) {
  REQUIRE_FALSE(result.has_value());
  return result.error().code;
}

inline Project newProject(const std::string& path) {
  ProjectInfo info;
  info.city = "Kota Contoh";
  info.code = "35.99";
  info.edition = "permen-14-2018";
  info.crs = "EPSG:32749";
  return value(Project::create(path, info, "PROJCS[\"WGS 84 / UTM zone 49S\"]"));
}

inline SharedPolygons squareAt(double x, double y, double size) {
  auto polygons = std::make_shared<MultiPolygon>();
  polygons->polygons.push_back({{{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}}});
  return polygons;
}

/// One kelurahan, two RT, one survey with figures of the first RT.
inline Result<void> addSmallCity(Edit& edit, FeatureId& rtId, FeatureId& surveyId) {
  AdminArea kelurahan;
  kelurahan.name = "Kalianyar";
  kelurahan.geometry = squareAt(656000, 9234000, 1000);
  edit.putKelurahan(kelurahan);
  Rt first;
  first.kelurahanId = kelurahan.id;
  first.rt = "001";
  first.rw = "002";
  first.label = "RT 1 RW 2";
  first.geometry = squareAt(656100, 9234100, 100);
  edit.put(first);
  Rt second = first;
  second.id = 0;
  second.uuid.clear();
  second.rt = "010";
  second.geometry = nullptr;
  edit.put(second);
  Survey survey{0, "2019", 2019};
  edit.put(survey);
  FigureRow row;
  row[Parameter::AreaVerified] = 856000;
  row[Parameter::Buildings] = 41 * kMicroPerUnit;
  row[Parameter::DrainageInundation] = -630701;
  edit.putFigures(survey.id, first.id, row, {"rt.csv", {}, 2});
  rtId = first.id;
  surveyId = survey.id;
  return {};
}

inline std::string bytesOf(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

/// Every row of every journalled table as text: what an undo must bring back.
inline std::string contentOf(const std::string& path) {
  SQLite::Database database(path, SQLite::OPEN_READONLY);
  std::string text;
  for (const std::string& table : journalledTables()) {
    SQLite::Statement query(database, "SELECT * FROM " + table + " ORDER BY fid");
    text += table + "\n";
    while (query.executeStep()) {
      for (int i = 0; i < query.getColumnCount(); ++i) {
        const SQLite::Column column = query.getColumn(i);
        text += column.isNull() ? std::string("NULL") : column.getString();
        text += '\x1F';
      }
      text += '\n';
    }
  }
  return text;
}

/// As a file before schema 12 has them: without the cells of considerations, legality and decrees.
inline void dropRecordCells(SQLite::Database& older) {
  for (const char* table : {"consideration", "legality", "decree_area"}) {
    for (const char* column : {"source_file", "source_sheet", "source_row", "source_cells"})
      older.exec(std::string("ALTER TABLE ") + table + " DROP COLUMN " + column);
  }
}

inline std::vector<std::string> filesIn(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    names.push_back(entry.path().filename().string());
  std::sort(names.begin(), names.end());
  return names;
}

}  // namespace kawasan::test
