#include "app/cli_origins.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/model/area_history.h"
#include "core/model/source_rows.h"
#include "core/rules/rt_names.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

/// Every RT costs a look through the whole history.
constexpr std::size_t kMostRts = 300;
constexpr std::size_t kMostNames = 8;  // of RT in one line

/// How the labels of entries begin that bring in whole files of a record.
struct RecordLabel {
  const char* table;
  const char* label;
};
constexpr std::array kRecordLabels{RecordLabel{"consideration", "import-considerations"},
                                   RecordLabel{"legality", "import-legality"},
                                   RecordLabel{"decree_area", "import-decree"}};
constexpr std::array kFigureLabels{"import-numeric", "derive-figures", "copy-survey"};

std::map<std::int64_t, HistoryEntry> doneEntries(const std::vector<HistoryEntry>& history) {
  std::map<std::int64_t, HistoryEntry> entries;
  for (const HistoryEntry& entry : history) {
    const bool isInForce = entry.state == HistoryState::Done || entry.state == HistoryState::Cleared;
    if (isInForce) entries.emplace(entry.number, entry);
  }
  return entries;
}

bool bringsFigures(const AreaChange& change, const EditLabel& label, const Survey& survey) {
  const bool isTyped = std::ranges::any_of(change.values, [&](const AreaChange::Value& value) {
    return value.table == "rt_figures" && value.surveyId == survey.id;
  });
  const bool isOfSurvey = label.params.get("survey") == survey.name;
  return isTyped ||
         (change.isFromFile && isOfSurvey && std::ranges::find(kFigureLabels, label.key) != kFigureLabels.end());
}

bool bringsRecord(const AreaChange& change, const EditLabel& label, const std::string& table) {
  if (std::ranges::any_of(change.values, [&](const AreaChange::Value& value) { return value.table == table; }))
    return true;
  return change.isFromFile && std::ranges::any_of(kRecordLabels, [&](const RecordLabel& known) {
           return table == known.table && label.key == known.label;
         });
}

SharedOrigin originOf(const HistoryEntry& entry) {
  return {std::string(entry.label.params.get("file")), {}, entry.label, entry.person, entry.time, {}};
}

}  // namespace

Result<AreaOrigins> originsOf(Project& project, const Snapshot& snapshot, FeatureId surveyId, const Area& area,
                              Parameter parameter) {
  AreaOrigins found;
  std::map<std::pair<std::int64_t, std::string>, std::size_t> places;  // entry and file -> origin
  const std::size_t count = std::min(area.rts.size(), kMostRts);
  found.notRead = area.rts.size() - count;
  for (std::size_t i = 0; i < count; ++i) {
    const Rt& rt = snapshot.rts[area.rts[i]];
    KAWASAN_ASSIGN(const FigureOrigin origin, project.originOf(surveyId, rt.id, parameter));
    if (origin.changes.empty()) continue;
    const FigureOrigin::Change& latest = origin.changes.front();
    const auto [place, isNew] = places.emplace(std::pair(latest.number, origin.source.file), found.origins.size());
    if (isNew) {
      found.origins.push_back(
          {origin.source.file, sheetOf(origin.source), latest.label, latest.person, latest.time, {}});
    }
    found.origins[place->second].rts.push_back(rtNameIn(snapshot, area, rt));
  }
  std::ranges::stable_sort(found.origins, std::ranges::greater{}, &SharedOrigin::time);
  return found;
}

Result<AreaOrigins> figureOriginsOf(Project& project, const Snapshot& snapshot, const Survey& survey,
                                    const Area& area) {
  KAWASAN_ASSIGN(const std::vector<HistoryEntry> history, project.history());
  const auto entries = doneEntries(history);
  AreaOrigins found;
  std::map<std::int64_t, SharedOrigin, std::greater<>> origins;  // newest first
  const std::size_t count = std::min(area.rts.size(), kMostRts);
  found.notRead = area.rts.size() - count;
  for (std::size_t i = 0; i < count; ++i) {
    const Rt& rt = snapshot.rts[area.rts[i]];
    KAWASAN_ASSIGN(const std::vector<AreaChange> changes, areaHistory(project.path(), Level::Rt, rt.id));
    for (const AreaChange& change : changes) {
      const auto entry = entries.find(change.number);
      if (entry == entries.end() || !bringsFigures(change, entry->second.label, survey)) continue;
      origins.try_emplace(change.number, originOf(entry->second))
          .first->second.rts.push_back(rtNameIn(snapshot, area, rt));
    }
  }
  for (auto& [number, origin] : origins) found.origins.push_back(std::move(origin));
  return found;
}

Result<AreaOrigins> recordOriginsOf(Project& project, const Area& area, const std::string& table) {
  KAWASAN_ASSIGN(const std::vector<HistoryEntry> history, project.history());
  const auto entries = doneEntries(history);
  AreaOrigins found;
  KAWASAN_ASSIGN(const std::vector<AreaChange> changes, areaHistory(project.path(), area.level, area.id));
  for (const AreaChange& change : changes) {
    const auto entry = entries.find(change.number);
    if (entry != entries.end() && bringsRecord(change, entry->second.label, table))
      found.origins.push_back(originOf(entry->second));
  }
  return found;
}

Json originsJson(const AreaOrigins& origins) {
  Json list = Json::array();
  for (const SharedOrigin& origin : origins.origins) {
    list.push_back({{"file", origin.file},
                    {"sheet", origin.sheet},
                    {"label", origin.label.key},
                    {"person", origin.person},
                    {"time", origin.time},
                    {"rt", origin.rts}});
  }
  return {{"origins", list}, {"rt_not_read", origins.notRead}};
}

void printOrigins(const QString& heading, const AreaOrigins& origins) {
  printLine();
  printLine(heading);
  for (const SharedOrigin& origin : origins.origins) {
    const auto date = dateOfTime(origin.time);
    QString line = QStringLiteral("  %1 · %2 · %3")
                       .arg(date ? formatDate(*date, currentLanguage()) : QString(), fromUtf8(origin.person),
                            describe(origin.label));
    if (!origin.sheet.empty()) line += QStringLiteral(" [%1]").arg(fromUtf8(origin.sheet));
    if (!origin.rts.empty()) {
      QStringList names;
      for (const std::string& name : origin.rts) {
        if (names.size() < static_cast<qsizetype>(kMostNames)) names << fromUtf8(name);
      }
      line += QStringLiteral(" · ") + names.join(QStringLiteral(", "));
      if (origin.rts.size() > kMostNames)
        line += CliText::tr(" and %1 more").arg(static_cast<qulonglong>(origin.rts.size() - kMostNames));
    }
    printLine(line);
  }
  if (origins.origins.empty()) printLine(QStringLiteral("  ") + missingText());
  if (origins.notRead > 0)
    printLine(QStringLiteral("  ") +
              CliText::tr("%1 more RT were not looked up.").arg(static_cast<qulonglong>(origins.notRead)));
}

}  // namespace kawasan
