#include "core/rules/area_origins.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include "core/model/figure_origins.h"
#include "core/model/source_cells.h"
#include "core/model/source_rows.h"
#include "core/rules/rt_names.h"

namespace kawasan {

namespace {

/// How the labels of entries begin that bring in whole files of a record.
struct RecordLabel {
  const char* table;
  const char* label;
};
constexpr std::array kRecordLabels{RecordLabel{"consideration", "import-considerations"},
                                   RecordLabel{"legality", "import-legality"},
                                   RecordLabel{"decree_area", "import-decree"}};
/// Every RT costs a look through the whole history.
constexpr std::size_t kMostOriginRts = 300;
constexpr std::array kFigureLabels{"import-numeric", "derive-figures", "copy-survey"};

bool bringsFigures(const AreaChange& change, const Survey& survey) {
  const bool isTyped = std::ranges::any_of(change.values, [&](const AreaChange::Value& value) {
    return value.table == "rt_figures" && value.surveyId == survey.id;
  });
  const bool isOfSurvey = change.label.params.get("survey") == survey.name;
  return isTyped ||
         (change.isFromFile && isOfSurvey && std::ranges::find(kFigureLabels, change.label.key) != kFigureLabels.end());
}

bool bringsRecord(const AreaChange& change, const std::string& table) {
  if (std::ranges::any_of(change.values, [&](const AreaChange::Value& value) { return value.table == table; }))
    return true;
  return change.isFromFile && std::ranges::any_of(kRecordLabels, [&](const RecordLabel& known) {
           return table == known.table && change.label.key == known.label;
         });
}

/// The values that the changed row is taken to hold before it: the history of a bulk of rows keeps none of its own, but
/// the next entry that changes one tells what stood there.
class LaterValues {
 public:
  void take(const AreaChange& change, const std::string& table) {
    for (const AreaChange::Value& value : change.values) {
      if (value.table == table) m_before[value.column] = value;
    }
  }

  /// Each once: what an older file brought was replaced by this one.
  [[nodiscard]] std::vector<AreaChange::Value> taken() {
    std::vector<AreaChange::Value> brought;
    for (auto& [column, value] : m_before) {
      if (value.before.empty()) continue;
      value.after = std::exchange(value.before, {});
      brought.push_back(std::move(value));
    }
    m_before.clear();
    return brought;
  }

 private:
  std::map<std::string, AreaChange::Value> m_before;
};

/// Of an entry that was cleared the changes may be gone: then nobody knows what stood there before.
bool isAnyClearedAfter(const std::vector<HistoryEntry>& history, std::int64_t number) {
  return std::ranges::any_of(history, [&](const HistoryEntry& entry) {
    return entry.number > number && entry.state == HistoryState::Cleared;
  });
}

SharedOrigin sharedOriginOf(const AreaChange& change) {
  return {std::string(change.label.params.get("file")), {}, change.label, change.person, change.time, {}};
}

/// Where the file of the entry has the values; of any other file its rows are not told.
std::vector<SharedOrigin::Place> placesIn(const AreaChange& change, const std::string& table, const std::string& file) {
  std::vector<SharedOrigin::Place> places;
  for (const AreaChange::Source& each : change.sources) {
    if (each.table != table || each.source.file != file) continue;
    SharedOrigin::Place& place = places.emplace_back();
    place.sheet = sheetOf(each.source);
    place.row = rowsOf(each.source);
    const std::span<const std::string_view> columns = sourcedColumns(table);
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (std::string cell = cellAtIndex(each.source, i); !cell.empty())
        place.cells.emplace_back(columns[i], std::move(cell));
    }
  }
  return places;
}

}  // namespace

Result<AreaOrigins> originsOf(Project& project, const Snapshot& snapshot, FeatureId surveyId, const Area& area,
                              Parameter parameter) {
  AreaOrigins found;
  std::map<std::pair<std::int64_t, std::string>, std::size_t> places;  // entry and file -> origin
  const std::size_t count = std::min(area.rts.size(), kMostOriginRts);
  found.notRead = area.rts.size() - count;
  std::vector<FeatureId> rts;
  for (std::size_t i = 0; i < count; ++i) rts.push_back(snapshot.rts[area.rts[i]].id);
  KAWASAN_ASSIGN(const std::vector<TracedOrigin> traced, originsOf(project.path(), surveyId, rts, parameter));
  for (std::size_t i = 0; i < count; ++i) {
    const Rt& rt = snapshot.rts[area.rts[i]];
    const FigureOrigin& origin = traced[i].origin;
    if (origin.changes.empty() || isLacking(origin.changes.front())) continue;
    const FigureOrigin::Change& latest = origin.changes.front();
    const auto [place, isNew] = places.emplace(std::pair(latest.number, origin.source.file), found.origins.size());
    if (isNew) {
      found.origins.push_back(
          {origin.source.file, sheetOf(origin.source), latest.label, latest.person, latest.time, {}});
    }
    found.origins[place->second].rts.push_back(rtNameIn(snapshot, area, rt));
    found.origins[place->second].cells.push_back(origin.source.file.empty() ? std::string()
                                                                            : placeOf(origin.source, parameter).cell);
  }
  std::ranges::stable_sort(found.origins, std::ranges::greater{}, &SharedOrigin::time);
  return found;
}

Result<AreaOrigins> figureOriginsOf(Project& project, const Snapshot& snapshot, const Survey& survey,
                                    const Area& area) {
  AreaOrigins found;
  std::map<std::int64_t, SharedOrigin, std::greater<>> origins;  // newest first
  const std::size_t count = std::min(area.rts.size(), kMostOriginRts);
  found.notRead = area.rts.size() - count;
  for (std::size_t i = 0; i < count; ++i) {
    const Rt& rt = snapshot.rts[area.rts[i]];
    KAWASAN_ASSIGN(const std::vector<AreaChange> changes, areaHistory(project.path(), Level::Rt, rt.id));
    for (const AreaChange& change : changes) {
      if (!change.isInForce || !bringsFigures(change, survey)) continue;
      origins.try_emplace(change.number, sharedOriginOf(change))
          .first->second.rts.push_back(rtNameIn(snapshot, area, rt));
    }
  }
  for (auto& [number, origin] : origins) found.origins.push_back(std::move(origin));
  return found;
}

Result<AreaOrigins> recordOriginsOf(Project& project, const Area& area, const std::string& table) {
  KAWASAN_ASSIGN(const std::vector<HistoryEntry> history, project.history());
  AreaOrigins found;
  KAWASAN_ASSIGN(const std::vector<AreaChange> changes, areaHistory(project.path(), area.level, area.id));
  LaterValues later;
  for (const AreaChange& change : changes) {
    if (!change.isInForce || !bringsRecord(change, table)) continue;
    SharedOrigin origin = sharedOriginOf(change);
    later.take(change, table);
    std::ranges::copy_if(change.values, std::back_inserter(origin.values),
                         [&](const AreaChange::Value& value) { return value.table == table; });
    origin.places = placesIn(change, table, origin.file);
    if (change.isFromFile && origin.values.empty() && !isAnyClearedAfter(history, change.number))
      origin.brought = later.taken();
    found.origins.push_back(std::move(origin));
  }
  return found;
}

Result<AreaOrigins> shapeOriginsOf(Project& project, Level level, FeatureId id) {
  AreaOrigins found;
  KAWASAN_ASSIGN(const std::vector<AreaChange> changes, areaHistory(project.path(), level, id));
  for (const AreaChange& change : changes) {
    if (change.isInForce && (change.isAdded || change.isReshaped)) found.origins.push_back(sharedOriginOf(change));
  }
  return found;
}

Result<AreaOrigins> activityOriginsOf(Project& project, const Snapshot& snapshot, FeatureId activityId) {
  // The activity first: what it came in with nobody changed.
  std::array<TableRows, 3> rows{TableRows{"activity", {activityId}},
                                TableRows{"activity_funding", {}, {{"activity_id", std::to_string(activityId)}}},
                                TableRows{"activity_effect", {}, {{"activity_id", std::to_string(activityId)}}}};
  for (const ActivityFunding& each : snapshot.fundingOf(activityId)) rows[1].ids.push_back(each.id);
  for (const ActivityEffect& each : snapshot.effectsOf(activityId)) rows[2].ids.push_back(each.id);
  KAWASAN_ASSIGN(AreaOrigins found, rowOriginsOf(project, rows));
  for (SharedOrigin& origin : found.origins) {
    for (AreaChange::Value& value : origin.values) {
      const Rt* const rt = value.rtId == 0 ? nullptr : snapshot.rtById(value.rtId);
      if (rt != nullptr) value.rt = fullName(snapshot, *rt);
    }
  }
  return found;
}

Result<AreaOrigins> minutesOriginsOf(Project& project, const MinutesLine& line) {
  const std::array<TableRows, 2> rows{TableRows{"minutes_line",
                                                {line.id},
                                                {{"minutes_id", std::to_string(line.minutesId)},
                                                 {"level", std::string(keyOf(line.level))},
                                                 {"area_id", std::to_string(line.areaId)}}},
                                      TableRows{"minutes", {line.minutesId}}};
  return rowOriginsOf(project, rows);
}

Result<AreaOrigins> priceOriginsOf(Project& project, const UnitCost& cost) {
  const std::array<TableRows, 1> rows{TableRows{
      "unit_cost", {cost.id}, {{"work", cost.work}, {"indicator", std::string(identifierOf(cost.indicator))}}}};
  return rowOriginsOf(project, rows);
}

Result<AreaOrigins> rowOriginsOf(Project& project, std::span<const TableRows> rows) {
  KAWASAN_ASSIGN(std::vector<AreaChange> changes, rowHistory(project.path(), rows));
  AreaOrigins found;
  for (AreaChange& change : changes) {
    if (!change.isInForce) continue;
    SharedOrigin origin = sharedOriginOf(change);
    if (!change.isAdded) origin.values = std::move(change.values);
    found.origins.push_back(std::move(origin));
  }
  return found;
}

bool isLacking(const FigureOrigin::Change& change) {
  return change.label.key.starts_with("import") && change.before.empty() && change.after.empty();
}

FigureMaking makingOf(const FigureOrigin& first) {
  if (first.changes.empty()) return first.source.file.empty() ? FigureMaking::Nobody : FigureMaking::File;
  const std::string& key = first.changes.front().label.key;
  if (isLacking(first.changes.front())) return FigureMaking::Nobody;
  if (key == "derive-figures") return FigureMaking::Map;
  if (key == "areas-as-drawn") return FigureMaking::Drawn;
  if (key == "split-area") return FigureMaking::Share;
  if (key == "merge-areas") return FigureMaking::Joined;
  return first.source.file.empty() ? FigureMaking::Typed : FigureMaking::File;
}

}  // namespace kawasan
