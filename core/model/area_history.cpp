#include "core/model/area_history.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "core/model/edit_label.h"
#include "core/model/source_cells.h"
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
const std::set<std::string_view> kSilent{
    "fid",        "uuid",         "level",  "area_id",  "rt_id",     "survey_id",   "source_file", "source_sheet",
    "source_row", "source_cells", "sha256", "taken_at", "longitude", "latitude",    "width",       "height",
    "person",     "time",         "image",  "edition",  "indicator", "activity_id", "minutes_id"};
/// Of a file of an area, all that anybody names.
const std::set<std::string_view> kToldOfFiles{"title", "file_name"};
constexpr int kParameterColumn = 3;  // of what stands beside a figure
constexpr int kAspectColumn = 2;     // of a problem of a kawasan

constexpr int kIndicatorColumn = 3;  // of an effect on an RT
constexpr int kEffectRtColumn = 2;
constexpr int kMoneyColumn = 2;  // what money comes from

/// Rows that belong to what is read by what these of their columns say.
struct Belonging {
  std::string table;
  std::vector<std::pair<int, std::string>> columns;

  [[nodiscard]] bool has(const RowChange& row) const {
    const bool isInsert = row.kind() == RowChange::Kind::Insert;
    return std::ranges::all_of(columns, [&](const auto& each) {
      return (isInsert ? row.afterText(each.first) : row.beforeText(each.first)) == each.second;
    });
  }
};

class HistoryReader {
 public:
  HistoryReader(Database& database, Level level, FeatureId id) : m_database(database), m_isArea(true) {
    m_own = std::string(keyOf(level));
    m_rows[m_own].insert(id);
    for (const AreaTable& table : kAreaTables) {
      if (table.level < 0 && level != table.only) continue;
      Belonging& belonging = m_belongings.emplace_back(Belonging{table.name, {{table.area, std::to_string(id)}}});
      if (table.level >= 0) belonging.columns.emplace_back(table.level, m_own);
      const std::string ofLevel = table.level < 0 ? std::string() : fmt::format(" AND {} = ?", table.levelColumn);
      SQLite::Statement query(database.sqlite(),
                              fmt::format("SELECT fid FROM {} WHERE {} = ?{}", table.name, table.areaColumn, ofLevel));
      query.bind(1, id);
      if (table.level >= 0) query.bind(2, m_own);
      std::set<FeatureId>& rows = m_rows[table.name];
      while (query.executeStep()) rows.insert(query.getColumn(0).getInt64());
    }
  }

  HistoryReader(Database& database, std::span<const TableRows> rows) : m_database(database) {
    if (!rows.empty()) m_own = rows.front().table;
    for (const TableRows& each : rows) {
      m_rows[each.table].insert(each.ids.begin(), each.ids.end());
      if (each.owner.empty()) continue;
      const std::vector<std::string>& names = columnsOf(each.table);
      Belonging& belonging = m_belongings.emplace_back(Belonging{each.table, {}});
      for (const auto& [column, text] : each.owner) {
        const auto at = std::ranges::find(names, column);
        belonging.columns.emplace_back(static_cast<int>(at - names.begin()), text);
      }
    }
  }

  [[nodiscard]] std::vector<AreaChange> changes() {
    std::vector<AreaChange> changes;
    std::vector<std::string> tables;
    for (const auto& [table, fids] : m_rows) tables.push_back(table);
    // Newest first: a row that is gone today is met at its removal before its older changes.
    visitRecorded(m_database, tables, 0, [&](const RecordedEdit& edit) {
      const JournalState state = edit.row.state;
      const bool hasChanges = state == JournalState::Done || state == JournalState::Undone ||
                              state == JournalState::Cleared;  // there may be changes that stay
      if (!hasChanges) return;
      AreaChange change;
      change.number = edit.row.number;
      // What can no longer be taken back may still have its changes.
      change.isInForce = state == JournalState::Done || state == JournalState::Cleared;
      m_isTouched = false;
      visitRows(edit.changes, [&](const RowChange& each) {
        take(each, change);
        return true;
      });
      takeBatch(edit, change);
      if (!m_isTouched) return;
      change.label = labelOf(edit.row);
      change.person = edit.row.person;
      change.time = edit.row.time;
      changes.push_back(std::move(change));
    });
    return changes;
  }

 private:
  [[nodiscard]] bool belongs(const RowChange& row) {
    const std::string name(row.table());
    const auto known = m_rows.find(name);
    if (known != m_rows.end() && known->second.contains(row.fid())) return true;
    if (row.kind() == RowChange::Kind::Update) return false;
    for (const Belonging& each : m_belongings) {
      if (name != each.table) continue;
      if (!each.has(row)) return false;
      m_rows[name].insert(row.fid());
      return true;
    }
    return false;
  }

  void take(const RowChange& row, AreaChange& change) {
    if (!belongs(row)) return;
    m_isTouched = true;
    const std::string table(row.table());
    if (change.isInForce && !sourcedColumns(table).empty()) takeSource(row, table, change);
    if (table == m_own) {
      if (row.kind() == RowChange::Kind::Insert) change.isAdded = true;
      if (row.kind() == RowChange::Kind::Delete) change.isRemoved = true;
      // Of a row that is no area the price or the hectares that went with it are worth knowing.
      if (row.kind() == RowChange::Kind::Insert || (m_isArea && row.kind() == RowChange::Kind::Delete)) return;
      if (m_isArea && row.afterText(kGeometryColumn)) change.isReshaped = true;
    }
    const std::vector<std::string>& names = columnsOf(table);
    FeatureId survey = 0;
    if (table == "rt_figures" || table == "figure_note" || table == "rt_survey") survey = surveyOf(row);
    const std::string parameter = parameterOf(row, table);
    const FeatureId rt = table == "activity_effect" ? rtOf(row) : 0;
    if (table == "kawasan_problem") return takeProblem(row, change);
    for (int i = 0; i < row.columns() && i < static_cast<int>(names.size()); ++i) {
      const std::string& column = names[static_cast<std::size_t>(i)];
      if (isSilent(table, column) || (!parameter.empty() && column == "parameter")) continue;
      const auto before = row.beforeText(i);
      const auto after = row.afterText(i);
      if (before.value_or("") == after.value_or("")) continue;
      change.values.push_back({table, column, survey, parameter, before.value_or(""), after.value_or(""), rt});
    }
  }

  [[nodiscard]] static bool isSilent(const std::string& table, const std::string& column) {
    if (table == "attachment") return !kToldOfFiles.contains(column);
    if (table == "kawasan_profile" && column == "kawasan_id") return true;  // of an RT it is a value
    if (table == "unit_cost" && column == "work") return true;              // of an activity it is a value
    return kSilent.contains(column) || column == "geom";
  }

  /// Going back through the entries, from what stands there today: each left what the one after it found.
  void takeSource(const RowChange& row, const std::string& table, AreaChange& change) {
    FigureSource& source = sourceOf(table, row.fid());
    if (row.kind() != RowChange::Kind::Delete) noteSource(table, source, change);
    const std::vector<std::string>& names = columnsOf(table);
    const auto first = static_cast<int>(std::ranges::find(names, "source_file") - names.begin());
    if (first + 4 > row.columns()) return;  // of a file before the schema that keeps them
    if (const auto file = row.beforeText(first)) source.file = *file;
    if (const auto sheet = row.beforeText(first + 1)) source.sheet = *sheet;
    if (row.beforeText(first + 2)) source.row = static_cast<int>(row.before(first + 2).value_or(0));
    if (const auto cells = row.beforeText(first + 3)) source.cells = *cells;
  }

  static void noteSource(const std::string& table, const FigureSource& source, AreaChange& change) {
    if (!source.file.empty()) change.sources.push_back({table, source});
  }

  FigureSource& sourceOf(const std::string& table, FeatureId fid) {
    const auto [place, isNew] = m_sources.try_emplace({table, fid});
    if (!isNew) return place->second;
    SQLite::Statement query(
        m_database.sqlite(),
        fmt::format("SELECT source_file, source_sheet, source_row, source_cells FROM {} WHERE fid = ?", table));
    query.bind(1, fid);
    if (query.executeStep()) {
      place->second = {query.getColumn(0).getString(), query.getColumn(1).getString(), query.getColumn(2).getInt(),
                       query.getColumn(3).getString()};
    }
    return place->second;
  }

  /// Under the name of its field, "problem.road"; an update does not carry the aspect of its row.
  void takeProblem(const RowChange& row, AreaChange& change) {
    const std::string aspect = keptText(row, kAspectColumn, "aspect");
    const auto before = row.beforeText(kAspectColumn + 1);
    const auto after = row.afterText(kAspectColumn + 1);
    if (before.value_or("") == after.value_or("")) return;
    change.values.push_back({"kawasan_problem", "problem." + aspect, 0, {}, before.value_or(""), after.value_or("")});
  }

  void takeBatch(const RecordedEdit& edit, AreaChange& change) {
    if (edit.batch.empty()) return;
    for (const auto& [table, fids] : m_rows) {
      for (const FeatureId fid : fids) {
        if (!edit.broughtIn(table, fid)) continue;
        m_isTouched = true;
        if (table == "photo" || table == "attachment") {
          takeFile(table, fid, change);
          continue;
        }
        change.isFromFile = true;
        if (change.isInForce && !sourcedColumns(table).empty()) noteSource(table, sourceOf(table, fid), change);
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

  [[nodiscard]] std::string parameterOf(const RowChange& row, const std::string& table) {
    if (table == "figure_note") return keptText(row, kParameterColumn, "parameter");
    if (table == "activity_effect") return keptText(row, kIndicatorColumn, "indicator");
    if (table == "activity_funding") return keptText(row, kMoneyColumn, "source");
    return {};
  }

  [[nodiscard]] FeatureId rtOf(const RowChange& row) {
    if (const auto after = row.after(kEffectRtColumn)) return *after;
    if (const auto before = row.before(kEffectRtColumn)) return *before;
    const std::string kept = keptText(row, kEffectRtColumn, "rt_id");
    return kept.empty() ? 0 : std::stoll(kept);
  }

  /// What an update leaves as it is stands in the row itself, or in its removal, which was met before.
  [[nodiscard]] std::string keptText(const RowChange& row, int place, const char* column) {
    std::string& gone = m_gone[{std::string(row.table()), row.fid(), place}];
    if (const auto after = row.afterText(place)) return *after;
    if (const auto before = row.beforeText(place); before && !before->empty()) return gone = *before;
    if (!gone.empty()) return gone;
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
  bool m_isArea = false;
  std::string m_own;  // table of the area itself, or of the first row
  std::vector<Belonging> m_belongings;
  std::map<std::string, std::set<FeatureId>> m_rows;
  std::map<std::string, std::vector<std::string>> m_columns;
  std::map<std::tuple<std::string, FeatureId, int>, std::string> m_gone;
  std::map<std::pair<std::string, FeatureId>, FigureSource> m_sources;
  bool m_isTouched = false;
};

}  // namespace

Result<std::vector<AreaChange>> areaHistory(const std::string& path, Level level, FeatureId id) {
  if (level == Level::City) return std::vector<AreaChange>();
  try {
    Database database(path, Access::Read);
    const ReadTransaction transaction(database);
    return HistoryReader(database, level, id).changes();
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

Result<std::vector<AreaChange>> rowHistory(const std::string& path, std::span<const TableRows> rows) {
  try {
    Database database(path, Access::Read);
    const ReadTransaction transaction(database);
    return HistoryReader(database, rows).changes();
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

}  // namespace kawasan
