#include "core/model/merge_tables.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <set>

#include "core/base/check.h"
#include "core/store/gpkg.h"
#include "core/store/schema.h"

namespace kawasan {

namespace {

/// Settings of the whole city, computed scores and what is drawn below the map are the office's own.
const std::set<std::string_view> kLeftOut{"kawasan_meta", "assessment", "basemap"};
const std::set<std::string_view> kBytes{"image", "content"};

/// Columns that tell where the others come from, or who wrote them and when.
const std::map<std::string_view, std::set<std::string_view>>& companions() {
  static const std::map<std::string_view, std::set<std::string_view>> columns{
      {"rt_figures", {"source_file", "source_sheet", "source_row", "source_cells"}},
      {"filed_result", {"source_file", "source_sheet", "source_row"}},
      {"activity", {"source_file", "source_sheet", "source_row"}},
      {"consideration", {"source_file", "source_sheet", "source_row", "source_cells"}},
      {"legality", {"source_file", "source_sheet", "source_row", "source_cells"}},
      {"decree_area", {"source_file", "source_sheet", "source_row", "source_cells"}},
      {"photo", {"person", "time"}},
      {"attachment", {"person", "time"}},
      {"finding_approval", {"person", "time"}},
      {"hectares_note", {"person", "time"}},
      {"overlap_decision", {"hectares", "person", "time"}},
  };
  return columns;
}

struct NaturalKey {
  std::string_view table;
  std::vector<std::string_view> columns;
};

/// Beside what the schema holds unique. Without its first column a key says nothing.
const std::vector<NaturalKey>& naturalKeys() {
  static const std::vector<NaturalKey> keys{
      {"kecamatan", {"name"}},
      {"kelurahan", {"name", "kecamatan"}},
      {"kawasan", {"name"}},
      {"rt", {"rt", "kelurahan_id", "rw", "part"}},
      {"rt", {"label", "kelurahan_id", "part"}},
      {"photo", {"sha256", "rt_id", "parameter"}},
      {"plan_document", {"kind", "title", "kelurahan_id"}},
      {"programme", {"name"}},
      {"activity_safeguard", {"activity_id", "kind", "land_form", "land_owner"}},
      {"scenario", {"name"}},
      {"minutes", {"number", "minutes_date"}},
      {"attachment", {"owner", "owner_id", "kind", "file_name", "sha256"}},
      {"beneficiary", {"activity_id", "name", "nik"}},
  };
  return keys;
}

/// Ids whose table another column of the row names.
struct NamedReference {
  std::string_view table;
  std::string_view tableColumn;
  std::vector<std::string_view> columns;
};

const std::vector<NamedReference>& namedReferences() {
  static const std::vector<NamedReference> references{
      {"filed_result", "level", {"area_id"}},
      {"consideration", "level", {"area_id"}},
      {"legality", "level", {"area_id"}},
      {"decree_area", "level", {"area_id"}},
      {"ranking_choice", "level", {"area_id"}},
      {"hectares_note", "level", {"area_id"}},
      {"overlap_decision", "level", {"first_id", "second_id"}},
      {"minutes_line", "level", {"area_id"}},
      {"attachment", "owner", {"owner_id"}},
  };
  return references;
}

std::vector<std::size_t> indexesOf(const MergeTable& table, const auto& columns) {
  std::vector<std::size_t> indexes;
  for (const auto& column : columns) indexes.push_back(table.indexOf(column));
  return indexes;
}

std::set<std::string> requiredColumns(Database& database, MergeTable& table) {
  std::set<std::string> required;
  SQLite::Statement columns(database.sqlite(), "SELECT name, \"notnull\" FROM pragma_table_info(?) ORDER BY cid");
  columns.bind(1, table.name);
  while (columns.executeStep()) {
    table.columns.push_back(columns.getColumn(0).getString());
    table.isRequired.push_back(columns.getColumn(1).getInt() != 0);
    if (table.isRequired.back()) required.insert(table.columns.back());
  }
  return required;
}

void readReferences(Database& database, MergeTable& table, const std::set<std::string>& required) {
  SQLite::Statement keys(database.sqlite(), "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)");
  keys.bind(1, table.name);
  while (keys.executeStep()) {
    const std::string column = keys.getColumn(0).getString();
    table.references.push_back({table.indexOf(column), keys.getColumn(1).getString(), 0, required.contains(column)});
  }
  for (const NamedReference& named : namedReferences()) {
    if (named.table != table.name) continue;
    for (const std::string_view column : named.columns) {
      table.references.push_back({table.indexOf(column), {}, table.indexOf(named.tableColumn), true});
    }
  }
}

void readKeys(Database& database, MergeTable& table) {
  SQLite::Statement indexes(database.sqlite(),
                            "SELECT name FROM pragma_index_list(?) WHERE \"unique\" = 1 ORDER BY seq");
  indexes.bind(1, table.name);
  while (indexes.executeStep()) {
    SQLite::Statement parts(database.sqlite(), "SELECT name FROM pragma_index_info(?) ORDER BY seqno");
    parts.bind(1, indexes.getColumn(0).getString());
    std::vector<std::string> columns;
    while (parts.executeStep()) columns.push_back(parts.getColumn(0).getString());
    if (columns != std::vector<std::string>{"uuid"}) table.uniqueKeys.push_back(indexesOf(table, columns));
  }
  for (const NaturalKey& key : naturalKeys()) {
    if (key.table != table.name) continue;
    table.naturalKeys.push_back(indexesOf(table, key.columns));
    table.isKnownByContent = std::ranges::find(key.columns, "sha256") != key.columns.end();
  }
}

void markColumns(MergeTable& table) {
  const auto along = companions().find(table.name);
  for (const std::string& column : table.columns) {
    table.isBytes.push_back(kBytes.contains(column));
    table.isIdentity.push_back(column == "uuid");
    table.isCompanion.push_back(along != companions().end() && along->second.contains(column));
  }
}

}  // namespace

std::size_t MergeTable::indexOf(std::string_view column) const {
  const auto found = std::ranges::find(columns, column);
  KAWASAN_CHECK(found != columns.end());
  return static_cast<std::size_t>(found - columns.begin());
}

const MergeReference* MergeTable::owner() const {
  const MergeReference* first = nullptr;
  for (const MergeReference& reference : references) {
    if (!reference.isRequired || reference.table == "survey" || reference.table == "kelurahan") continue;
    if (first == nullptr || reference.column < first->column) first = &reference;
  }
  return first;
}

const MergeReference* MergeTable::referenceAt(std::size_t column) const {
  const auto found = std::ranges::find(references, column, &MergeReference::column);
  return found == references.end() ? nullptr : &*found;
}

MergeTables::MergeTables() {
  const std::unique_ptr<Database> model = Database::createNew(":memory:");
  createSchema(*model);
  for (const std::string& name : journalledTables()) {
    if (kLeftOut.contains(name)) continue;
    MergeTable table;
    table.name = name;
    table.order = m_tables.size();
    const std::set<std::string> required = requiredColumns(*model, table);
    readReferences(*model, table, required);
    readKeys(*model, table);
    markColumns(table);
    m_byName[name] = m_tables.size();
    m_tables.push_back(std::move(table));
  }
}

const MergeTable* MergeTables::find(std::string_view name) const {
  const auto found = m_byName.find(name);
  return found == m_byName.end() ? nullptr : &m_tables[found->second];
}

std::string targetTable(const MergeReference& reference, const RowValues& row) {
  return reference.table.empty() ? textIn(row, reference.tableColumn) : reference.table;
}

std::int64_t idIn(const RowValues& row, std::size_t column) {
  const auto* id = std::get_if<std::int64_t>(&row[column]);
  return id == nullptr ? 0 : *id;
}

std::string textIn(const RowValues& row, std::size_t column) {
  const auto* text = std::get_if<std::string>(&row[column]);
  return text == nullptr ? std::string() : *text;
}

namespace {

/// NULL in place of bytes, so that they are not read.
std::string selectSql(const MergeTable& table) {
  std::vector<std::string> columns;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    columns.push_back(table.isBytes[i] ? "NULL" : table.columns[i]);
  }
  return fmt::format("SELECT {} FROM {} WHERE fid = ?", fmt::join(columns, ", "), table.name);
}

Value valueOf(const SQLite::Column& column) {
  if (column.isInteger()) return std::int64_t{column.getInt64()};
  if (column.isFloat()) return column.getDouble();
  if (column.isText()) return column.getString();
  if (column.isNull()) return {};
  const auto* bytes = static_cast<const std::uint8_t*>(column.getBlob());
  return Blob(bytes, bytes + column.getBytes());
}

}  // namespace

MergeRows::MergeRows(Database& database, const MergeTable& table)
    : m_database(database), m_table(table), m_byFid(database.sqlite(), selectSql(table)) {}

RowValues MergeRows::row(std::int64_t fid) {
  RowValues values;
  m_byFid.bind(1, fid);
  if (m_byFid.executeStep()) {
    for (int i = 0; i < m_byFid.getColumnCount(); ++i) values.push_back(valueOf(m_byFid.getColumn(i)));
  }
  m_byFid.reset();
  return values;
}

std::vector<std::int64_t> MergeRows::rowsWith(const std::vector<std::size_t>& columns, const RowValues& values) {
  std::vector<std::string> conditions;
  for (const std::size_t column : columns) conditions.push_back(m_table.columns[column] + " IS ?");
  SQLite::Statement query(m_database.sqlite(),
                          fmt::format("SELECT fid FROM {} WHERE {}", m_table.name, fmt::join(conditions, " AND ")));
  int place = 0;
  for (const std::size_t column : columns) bindValue(query, ++place, values[column]);
  std::vector<std::int64_t> found;
  while (query.executeStep()) found.push_back(query.getColumn(0).getInt64());
  return found;
}

}  // namespace kawasan
