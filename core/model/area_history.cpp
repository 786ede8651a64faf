#include "core/model/area_history.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/store/changeset.h"
#include "core/store/journal.h"

namespace kawasan {

namespace {

/// A table whose rows belong to an area, as in resources/migrations.
struct AreaTable {
  const char* name;
  const char* areaColumn;
  int area;                           // index of that column
  int level;                          // index of the column of the level; -1 where all rows belong to one level
  Level only = Level::Rt;             // that level
  const char* levelColumn = "level";  // where there is one
};

constexpr AreaTable kAreaTables[] = {
    {"rt_figures", "rt_id", 2, -1},
    {"consideration", "area_id", 2, 1},
    {"legality", "area_id", 2, 1},
    {"decree_area", "area_id", 4, 3},
    {"ranking_choice", "area_id", 2, 1},
    {"figure_note", "rt_id", 2, -1},
    {"rt_survey", "rt_id", 2, -1},
    {"photo", "rt_id", 1, -1},
    {"hectares_note", "area_id", 2, 1},
    {"filed_result", "area_id", 3, 2},
    {"kawasan_profile", "kawasan_id", 1, -1, Level::Kawasan},
    {"kawasan_problem", "kawasan_id", 1, -1, Level::Kawasan},
    {"attachment", "owner_id", 2, 1, Level::Kawasan, "owner"},
};
constexpr int kGeometryColumn = 1;      // of the tables of areas
constexpr int kFigureSurveyColumn = 1;  // of the figures
/// What identifies a row or says where it comes from is no value that anybody changed.
const std::set<std::string_view> kSilent{"fid",       "uuid",        "level",        "area_id",    "rt_id",
                                         "survey_id", "source_file", "source_sheet", "source_row", "sha256",
                                         "taken_at",  "longitude",   "latitude",     "width",      "height",
                                         "person",    "time",        "image",        "edition"};
/// Of a file of an area, all that anybody names.
const std::set<std::string_view> kToldOfFiles{"title", "file_name"};
constexpr int kParameterColumn = 3;  // of what stands beside a figure
constexpr int kAspectColumn = 2;     // of a problem of a kawasan

class AreaReader {
 public:
  AreaReader(Database& database, Level level, FeatureId id) : m_database(database), m_level(level), m_id(id) {
    m_own = std::string(keyOf(level));
    m_rows[m_own].insert(id);
    for (const AreaTable& table : kAreaTables) {
      if (table.level < 0 && level != table.only) continue;
      const std::string ofLevel = table.level < 0 ? std::string() : fmt::format(" AND {} = ?", table.levelColumn);
      SQLite::Statement query(database.sqlite(),
                              fmt::format("SELECT fid FROM {} WHERE {} = ?{}", table.name, table.areaColumn, ofLevel));
      query.bind(1, id);
      if (table.level >= 0) query.bind(2, m_own);
      while (query.executeStep()) m_rows[table.name].insert(query.getColumn(0).getInt64());
    }
  }

  [[nodiscard]] std::vector<AreaChange> changes() {
    std::vector<AreaChange> changes;
    const std::vector<JournalRow> rows = listJournal(m_database);
    // Newest first: a row that is gone today is met at its removal before its older changes.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
      const bool hasChanges = row->state == JournalState::Done || row->state == JournalState::Undone ||
                              row->state == JournalState::Cleared;  // there may be changes that stay
      if (!hasChanges) continue;
      AreaChange change;
      change.number = row->number;
      m_isTouched = false;
      visitRows(changesetOf(m_database, row->number), [&](const RowChange& each) {
        take(each, change);
        return true;
      });
      takeBatch(row->number, change);
      if (m_isTouched) changes.push_back(std::move(change));
    }
    return changes;
  }

 private:
  [[nodiscard]] bool belongs(const RowChange& row) {
    const std::string name(row.table());
    const auto known = m_rows.find(name);
    if (known != m_rows.end() && known->second.contains(row.fid())) return true;
    if (row.kind() == RowChange::Kind::Update) return false;
    for (const AreaTable& table : kAreaTables) {
      if (name != table.name || (table.level < 0 && m_level != table.only)) continue;
      const bool isInsert = row.kind() == RowChange::Kind::Insert;
      const auto area = isInsert ? row.after(table.area) : row.before(table.area);
      if (area != m_id) return false;
      if (table.level >= 0 && (isInsert ? row.afterText(table.level) : row.beforeText(table.level)) != m_own)
        return false;
      m_rows[name].insert(row.fid());
      return true;
    }
    return false;
  }

  void take(const RowChange& row, AreaChange& change) {
    if (!belongs(row)) return;
    m_isTouched = true;
    const std::string table(row.table());
    if (table == m_own) {
      if (row.kind() == RowChange::Kind::Insert) change.isAdded = true;
      if (row.kind() == RowChange::Kind::Delete) change.isRemoved = true;
      if (row.kind() != RowChange::Kind::Update) return;
      if (row.afterText(kGeometryColumn)) change.isReshaped = true;
    }
    const std::vector<std::string>& names = columnsOf(table);
    FeatureId survey = 0;
    if (table == "rt_figures" || table == "figure_note" || table == "rt_survey") survey = surveyOf(row);
    const std::string parameter = table == "figure_note" ? parameterOf(row) : std::string();
    if (table == "kawasan_problem") return takeProblem(row, change);
    for (int i = 0; i < row.columns() && i < static_cast<int>(names.size()); ++i) {
      const std::string& column = names[static_cast<std::size_t>(i)];
      if (isSilent(table, column) || (!parameter.empty() && column == "parameter")) continue;
      const auto before = row.beforeText(i);
      const auto after = row.afterText(i);
      if (before.value_or("") == after.value_or("")) continue;
      change.values.push_back({table, column, survey, parameter, before.value_or(""), after.value_or("")});
    }
  }

  [[nodiscard]] static bool isSilent(const std::string& table, const std::string& column) {
    if (table == "attachment") return !kToldOfFiles.contains(column);
    if (table == "kawasan_profile" && column == "kawasan_id") return true;  // of an RT it is a value
    return kSilent.contains(column) || column == "geom";
  }

  /// Under the name of its field, "problem.road"; an update does not carry the aspect of its row.
  void takeProblem(const RowChange& row, AreaChange& change) {
    const std::string aspect = keptText(row, kAspectColumn, "aspect");
    const auto before = row.beforeText(kAspectColumn + 1);
    const auto after = row.afterText(kAspectColumn + 1);
    if (before.value_or("") == after.value_or("")) return;
    change.values.push_back({"kawasan_problem", "problem." + aspect, 0, {}, before.value_or(""), after.value_or("")});
  }

  void takeBatch(std::int64_t number, AreaChange& change) {
    for (const auto& [table, fids] : m_rows) {
      for (const FeatureId fid : fids) {
        if (!insertedByBatch(m_database, number, table, fid)) continue;
        m_isTouched = true;
        if (table == "photo" || table == "attachment") {
          takeFile(table, fid, change);
          continue;
        }
        change.isFromFile = true;
        if (table == m_own) change.isAdded = true;
      }
    }
  }

  /// Of a photo or file that was added its name alone: when it is gone, its removal tells it.
  void takeFile(const std::string& table, FeatureId fid, AreaChange& change) {
    SQLite::Statement query(m_database.sqlite(), fmt::format("SELECT file_name FROM {} WHERE fid = ?", table));
    query.bind(1, fid);
    if (query.executeStep()) change.values.push_back({table, "file_name", 0, {}, {}, query.getColumn(0).getString()});
  }

  /// An update of figures does not carry the survey of its row.
  [[nodiscard]] FeatureId surveyOf(const RowChange& row) {
    if (const auto after = row.after(kFigureSurveyColumn)) return *after;
    if (const auto before = row.before(kFigureSurveyColumn)) return *before;
    SQLite::Statement query(m_database.sqlite(),
                            fmt::format("SELECT survey_id FROM {} WHERE fid = ?", std::string(row.table())));
    query.bind(1, row.fid());
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
  }

  [[nodiscard]] std::string parameterOf(const RowChange& row) { return keptText(row, kParameterColumn, "parameter"); }

  /// What an update leaves as it is stands in the row itself.
  [[nodiscard]] std::string keptText(const RowChange& row, int place, const char* column) {
    if (const auto after = row.afterText(place)) return *after;
    if (const auto before = row.beforeText(place); before && !before->empty()) return *before;
    SQLite::Statement query(m_database.sqlite(),
                            fmt::format("SELECT {} FROM {} WHERE fid = ?", column, std::string(row.table())));
    query.bind(1, row.fid());
    return query.executeStep() ? query.getColumn(0).getString() : std::string();
  }

  [[nodiscard]] const std::vector<std::string>& columnsOf(const std::string& table) {
    std::vector<std::string>& names = m_columns[table];
    if (!names.empty()) return names;
    SQLite::Statement query(m_database.sqlite(), "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    query.bind(1, table);
    while (query.executeStep()) names.push_back(query.getColumn(0).getString());
    return names;
  }

  Database& m_database;
  Level m_level;
  FeatureId m_id;
  std::string m_own;  // table of the area itself
  std::map<std::string, std::set<FeatureId>> m_rows;
  std::map<std::string, std::vector<std::string>> m_columns;
  bool m_isTouched = false;
};

bool isOneOf(std::span<const TableRows> rows, const RowChange& change) {
  return std::ranges::any_of(rows, [&](const TableRows& each) {
    return each.table == change.table() && std::ranges::find(each.ids, change.fid()) != each.ids.end();
  });
}

bool wrote(Database& database, std::int64_t number, std::span<const TableRows> rows) {
  bool isFound = false;
  visitRows(changesetOf(database, number), [&](const RowChange& change) {
    isFound = isOneOf(rows, change);
    return !isFound;
  });
  if (isFound) return true;
  return std::ranges::any_of(rows, [&](const TableRows& each) {
    return std::ranges::any_of(each.ids,
                               [&](FeatureId id) { return insertedByBatch(database, number, each.table, id); });
  });
}

}  // namespace

Result<std::vector<AreaChange>> areaHistory(const std::string& path, Level level, FeatureId id) {
  if (level == Level::City) return std::vector<AreaChange>();
  try {
    Database database(path, Access::Read);
    const ReadTransaction transaction(database);
    return AreaReader(database, level, id).changes();
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

Result<std::vector<std::int64_t>> entriesOfRows(const std::string& path, std::span<const TableRows> rows) {
  try {
    Database database(path, Access::Read);
    const ReadTransaction transaction(database);
    std::vector<std::int64_t> numbers;
    const std::vector<JournalRow> entries = listJournal(database);
    for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry) {
      // What can no longer be taken back may still have its changes.
      const bool isInForce = entry->state == JournalState::Done || entry->state == JournalState::Cleared;
      if (isInForce && wrote(database, entry->number, rows)) numbers.push_back(entry->number);
    }
    return numbers;
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

}  // namespace kawasan
