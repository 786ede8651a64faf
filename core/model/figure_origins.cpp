#include "core/model/figure_origins.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/model/edit_label.h"
#include "core/store/changeset.h"
#include "core/store/journal.h"

namespace kawasan {

namespace {

/// Of one survey: its figures as they stand there.
class OriginReader {
 public:
  OriginReader(Database& database, FeatureId surveyId, Parameter parameter)
      : m_database(database), m_surveyId(surveyId), m_parameter(parameter) {}

  /// Of this survey alone: what was carried forward into it names the earlier one and has no source.
  [[nodiscard]] std::vector<FigureOrigin> read(std::span<const FeatureId> rtIds) {
    m_origins.assign(rtIds.size(), {});
    m_present.assign(rtIds.size(), {});
    m_standing.assign(rtIds.size(), {});
    readRows(rtIds);
    std::vector<FeatureId> fids;
    for (const auto& [fid, place] : m_places) fids.push_back(fid);
    if (fids.empty()) return std::move(m_origins);
    visitRecordedRows(m_database, "rt_figures", fids, [this](const RecordedEdit& edit, FeatureId fid) {
      if (edit.row.number != m_entry) readEntry(edit);
      take(edit, fid, m_places.at(fid));
    });
    for (std::size_t i = 0; i < m_origins.size(); ++i) settle(m_origins[i], m_standing[i]);
    return std::move(m_origins);
  }

 private:
  static constexpr int kFirstParameterColumn = 3;  // after fid, survey_id, rt_id

  void readRows(std::span<const FeatureId> rtIds) {
    SQLite::Statement row(m_database.sqlite(), "SELECT fid, source_file, source_sheet, source_row, source_cells, " +
                                                   std::string(identifierOf(m_parameter)) +
                                                   " FROM rt_figures WHERE survey_id = ? AND rt_id = ?");
    for (std::size_t i = 0; i < rtIds.size(); ++i) {
      row.reset();
      row.bind(1, m_surveyId);
      row.bind(2, rtIds[i]);
      if (!row.executeStep()) continue;
      m_places.emplace(row.getColumn(0).getInt64(), i);
      m_standing[i] = {row.getColumn(1).getString(), row.getColumn(2).getString(), row.getColumn(3).getInt(),
                       row.getColumn(4).getString()};
      if (!row.getColumn(5).isNull()) m_present[i] = numberText(row.getColumn(5).getDouble());
    }
  }

  /// What an entry did to one row: to the figure, and what stood in the columns of its source.
  struct Touched {
    std::optional<std::pair<std::string, std::string>> figure;  // before and after
    std::array<std::optional<std::string>, 4> source;           // before: file, sheet, row, cells
  };

  void readEntry(const RecordedEdit& edit);
  void take(const RecordedEdit& edit, FeatureId fid, std::size_t place);
  static void settle(FigureOrigin& origin, const FigureSource& standing) {
    origin.source = origin.changes.empty() ? standing : origin.changes.front().source;
    if (origin.changes.empty()) return;
    const EditLabel& label = origin.changes.front().label;
    if (label.key == "copy-survey") origin.carriedFrom = label.params.get("from");
  }

  Database& m_database;
  FeatureId m_surveyId;
  Parameter m_parameter;
  std::map<FeatureId, std::size_t> m_places;  // of the rows by their fid
  std::int64_t m_entry = 0;                   // of the history, that the two below are of
  EditLabel m_label;
  std::unordered_map<FeatureId, Touched> m_touched;
  std::vector<FigureOrigin> m_origins;
  std::vector<std::string> m_present;  // figures
  /// What the columns of the source hold after the entry that is looked at; going back, each left what stood before it.
  std::vector<FigureSource> m_standing;
};

/// 0 for what is no row: the column keeps words as well, where another program wrote them.
int rowIn(const std::string& text) {
  int row = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), row);
  return error == std::errc() && end == text.data() + text.size() && row > 0 ? row : 0;
}

/// One walk through the changes, however many rows are looked for in them.
void OriginReader::readEntry(const RecordedEdit& edit) {
  m_entry = edit.row.number;
  m_label = labelOf(edit.row);
  m_touched.clear();
  const int column = kFirstParameterColumn + static_cast<int>(indexOf(m_parameter));
  constexpr int kFirstSourceColumn = kFirstParameterColumn + static_cast<int>(kParameterCount);
  visitRows(edit.changes, [&](const RowChange& row) {
    if (row.table() != "rt_figures" || !m_places.contains(row.fid())) return true;
    const auto isTouched = [&row](int each) {
      if (each >= row.columns()) return false;
      return row.kind() != RowChange::Kind::Update || row.afterText(each).has_value();
    };
    Touched touched;
    if (isTouched(column)) touched.figure = {row.beforeText(column).value_or(""), row.afterText(column).value_or("")};
    for (std::size_t i = 0; i < touched.source.size(); ++i) {
      const int each = kFirstSourceColumn + static_cast<int>(i);
      if (isTouched(each)) touched.source[i] = row.beforeText(each).value_or("");
    }
    m_touched.emplace(row.fid(), std::move(touched));
    return true;
  });
}

void OriginReader::take(const RecordedEdit& edit, FeatureId fid, std::size_t place) {
  FigureOrigin& origin = m_origins[place];
  const std::string& present = m_present[place];
  const JournalRow& entry = edit.row;
  // What can no longer be taken back may still have its changes.
  if (entry.state != JournalState::Done && entry.state != JournalState::Cleared) return;
  const auto found = m_touched.find(fid);
  const bool isBrought = edit.broughtIn("rt_figures", fid);
  if (found == m_touched.end() && !isBrought) return;
  const Touched touched = found == m_touched.end() ? Touched() : found->second;
  FigureSource& standing = m_standing[place];
  const bool isImport = m_label.key.starts_with("import");
  // The file stands for what it brought in, not for what somebody typed over it later.
  const auto add = [&](const std::string& before, const std::string& after) {
    origin.changes.push_back(
        {entry.number, m_label, entry.person, entry.time, before, after, isImport ? standing : FigureSource()});
  };
  // A row may be made for other figures, and this one come later or never; that a file lacked it is worth knowing.
  if (touched.figure && (isImport || !touched.figure->first.empty() || !touched.figure->second.empty()))
    add(touched.figure->first, touched.figure->second);
  // A row that a file brought in held what stood there before the next change, or what stands there now.
  const std::string came = origin.changes.empty() ? present : origin.changes.back().before;
  if ((!came.empty() || isImport) && isBrought) add({}, came);
  // A later import brought other figures of the row and left its own name; this figure came before.
  const auto& [file, sheet, row, cells] = touched.source;
  if (file) standing.file = *file;
  if (sheet) standing.sheet = *sheet;
  if (row) standing.row = rowIn(*row);
  if (cells) standing.cells = *cells;
}

/// 0 where there is none any more.
FeatureId surveyNamed(Database& database, const std::string& name) {
  SQLite::Statement query(database.sqlite(), "SELECT fid FROM survey WHERE name = ?");
  query.bind(1, name);
  return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

}  // namespace

namespace {

/// Carried forward from round to round, a figure has the source of the first; rounds that name each other end nowhere.
std::vector<TracedOrigin> tracedIn(Database& database, FeatureId surveyId, std::span<const FeatureId> rtIds,
                                   Parameter parameter) {
  std::vector<TracedOrigin> traced;
  for (FigureOrigin& origin : OriginReader(database, surveyId, parameter).read(rtIds))
    traced.push_back({origin, origin});
  std::vector<std::set<FeatureId>> seen(rtIds.size(), {surveyId});
  while (true) {
    std::map<FeatureId, std::vector<std::size_t>> carried;  // places of RT by the round they come from
    for (std::size_t i = 0; i < traced.size(); ++i) {
      const std::string& from = traced[i].first.carriedFrom;
      const FeatureId earlier = from.empty() ? 0 : surveyNamed(database, from);
      if (earlier != 0 && seen[i].insert(earlier).second) carried[earlier].push_back(i);
    }
    if (carried.empty()) return traced;
    for (const auto& [earlier, places] : carried) {
      std::vector<FeatureId> rts;
      for (const std::size_t place : places) rts.push_back(rtIds[place]);
      std::vector<FigureOrigin> there = OriginReader(database, earlier, parameter).read(rts);
      for (std::size_t i = 0; i < places.size(); ++i) {
        traced[places[i]].origin.source = there[i].source;
        traced[places[i]].first = std::move(there[i]);
      }
    }
  }
}

constexpr const char* kCopied = "copy-survey";

/// A figure that was carried forward and changed afterwards: what was carried has its source in the earlier round.
void findCopied(Database& database, std::set<FeatureId> seen, std::span<const FeatureId> rtIds, Parameter parameter,
                std::vector<TracedOrigin>& traced) {
  std::map<std::string, std::vector<std::size_t>> copied;  // places of RT by the round they come from
  for (std::size_t i = 0; i < traced.size(); ++i) {
    for (const FigureOrigin::Change& change : traced[i].origin.changes) {
      if (change.label.key == kCopied) copied[std::string(change.label.params.get("from"))].push_back(i);
    }
  }
  for (const auto& [name, places] : copied) {
    const FeatureId earlier = surveyNamed(database, name);
    if (earlier == 0 || !seen.insert(earlier).second) continue;
    std::vector<FeatureId> rts;
    for (const std::size_t place : places) rts.push_back(rtIds[place]);
    std::vector<TracedOrigin> there = tracedIn(database, earlier, rts, parameter);
    findCopied(database, seen, rts, parameter, there);
    for (std::size_t i = 0; i < places.size(); ++i) {
      for (FigureOrigin::Change& change : traced[places[i]].origin.changes) {
        if (change.label.key != kCopied || change.label.params.get("from") != name) continue;
        // What came into the earlier round later was not what was carried.
        const auto& known = there[i].origin.changes;
        const auto stood =
            std::ranges::find_if(known, [&](const FigureOrigin::Change& each) { return each.number < change.number; });
        change.source = stood == known.end()     ? FigureSource()
                        : stood == known.begin() ? there[i].origin.source
                                                 : stood->source;
      }
    }
  }
}

}  // namespace

std::vector<TracedOrigin> originsIn(Database& database, FeatureId surveyId, std::span<const FeatureId> rtIds,
                                    Parameter parameter) {
  std::vector<TracedOrigin> traced = tracedIn(database, surveyId, rtIds, parameter);
  findCopied(database, {surveyId}, rtIds, parameter, traced);
  return traced;
}

Result<std::vector<TracedOrigin>> originsOf(const std::string& path, FeatureId surveyId,
                                            std::span<const FeatureId> rtIds, Parameter parameter) {
  try {
    Database database(path, Access::Read);
    const ReadTransaction transaction(database);
    return originsIn(database, surveyId, rtIds, parameter);
  } catch (const SQLite::Exception& exception) {
    return fail(errorFrom(exception, path));
  }
}

}  // namespace kawasan
