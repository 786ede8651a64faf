#include "core/model/figure_origins.h"

#include <algorithm>
#include <map>
#include <set>

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
    visitRecordedRows(m_database, "rt_figures", fids,
                      [this](const RecordedEdit& edit, FeatureId fid) { take(edit, fid, m_places.at(fid)); });
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
  std::vector<FigureOrigin> m_origins;
  std::vector<std::string> m_present;  // figures
  /// What the columns of the source hold after the entry that is looked at; going back, each left what stood before it.
  std::vector<FigureSource> m_standing;
};

void OriginReader::take(const RecordedEdit& edit, FeatureId fid, std::size_t place) {
  FigureOrigin& origin = m_origins[place];
  const std::string& present = m_present[place];
  const int column = kFirstParameterColumn + static_cast<int>(indexOf(m_parameter));
  constexpr int kParameters = static_cast<int>(kParameterCount);
  const JournalRow& entry = edit.row;
  // What can no longer be taken back may still have its changes.
  if (entry.state != JournalState::Done && entry.state != JournalState::Cleared) return;
  const EditLabel label = labelOf(entry);
  FigureSource& standing = m_standing[place];
  const bool isImport = label.key.starts_with("import");
  // The file stands for what it brought in, not for what somebody typed over it later.
  const auto add = [&](const std::string& before, const std::string& after) {
    origin.changes.push_back(
        {entry.number, label, entry.person, entry.time, before, after, isImport ? standing : FigureSource()});
  };
  // A row may be made for other figures, and this one come later or never; that a file lacked it is worth knowing.
  visitColumnChange(edit.changes, "rt_figures", 0, fid, column, [&](const ColumnChange& change) {
    if (isImport || !change.before.empty() || !change.after.empty()) add(change.before, change.after);
  });
  // A row that a file brought in held what stood there before the next change, or what stands there now.
  const std::string came = origin.changes.empty() ? present : origin.changes.back().before;
  if ((!came.empty() || isImport) && edit.broughtIn("rt_figures", fid)) add({}, came);
  // A later import brought other figures of the row and left its own name; this figure came before.
  const auto takeBack = [&](int index, auto set) {
    visitColumnChange(edit.changes, "rt_figures", 0, fid, kFirstParameterColumn + kParameters + index,
                      [&](const ColumnChange& change) { set(change.before); });
  };
  takeBack(0, [&](const std::string& before) { standing.file = before; });
  takeBack(1, [&](const std::string& before) { standing.sheet = before; });
  takeBack(2, [&](const std::string& before) { standing.row = before.empty() ? 0 : std::stoi(before); });
  takeBack(3, [&](const std::string& before) { standing.cells = before; });
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
