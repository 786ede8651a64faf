#include "core/plan/decree_ledger.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <tuple>

#include "core/base/dates.h"
#include "core/rules/areas.h"

namespace kawasan {

namespace {

constexpr std::string_view kEvents[] = {"opening", "decree", "minutes", "closing"};

/// A decree or minutes, with hectares by area.
struct Paper {
  std::optional<Date> date;
  bool isMinutes = false;
  std::string number;
  int year = 0;
  std::map<FeatureId, Micro> hectares;
};

std::vector<Paper> decreesOf(const Snapshot& snapshot, Level level, const std::set<FeatureId>& known) {
  std::map<std::pair<std::optional<Date>, std::string>, Paper> byDate;
  for (const DecreeArea& line : snapshot.decreeAreas) {
    if (line.level != level || isMissing(line.hectares) || !known.contains(line.areaId)) continue;
    Paper& paper = byDate[{line.date, line.number}];
    paper.date = line.date;
    paper.number = line.number;
    paper.year = line.date ? line.date->year : 0;
    paper.hectares[line.areaId] = line.hectares;
  }
  std::vector<Paper> papers;
  for (auto& [key, paper] : byDate) papers.push_back(std::move(paper));
  return papers;
}

std::vector<Paper> minutesOf(const Snapshot& snapshot, Level level) {
  std::vector<Paper> papers;
  for (const Minutes& minutes : snapshot.minutes) {
    Paper paper{minutes.date, true, minutes.number, minutes.effectYear(), {}};
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      if (line.level == level && !isMissing(line.hectares)) paper.hectares[line.areaId] += line.hectares;
    }
    if (!paper.hectares.empty()) papers.push_back(std::move(paper));
  }
  return papers;
}

/// A line without hectares in the latest decree leaves the area without any, as remainingHectares has it.
std::set<FeatureId> namedAreas(const Snapshot& snapshot, Level level) {
  std::set<FeatureId> ids;
  for (const Area& area : areasOf(snapshot, level)) {
    const DecreeArea* line = snapshot.decreeOf(level, area.id);
    if (line != nullptr && !isMissing(line->hectares)) ids.insert(area.id);
  }
  return ids;
}

/// By date; empty without a decree.
std::vector<Paper> papersOf(const Snapshot& snapshot, Level level, const std::set<FeatureId>& known) {
  std::vector<Paper> papers = decreesOf(snapshot, level, known);
  if (papers.empty()) return papers;
  std::ranges::move(minutesOf(snapshot, level), std::back_inserter(papers));
  std::ranges::stable_sort(papers, [](const Paper& a, const Paper& b) {
    return std::tie(a.date, a.isMinutes) < std::tie(b.date, b.isMinutes);
  });
  return papers;
}

}  // namespace

std::string_view keyOf(DecreeEvent event) {
  return kEvents[static_cast<std::size_t>(event)];
}

std::vector<DecreeEntry> decreeEntries(const Snapshot& snapshot, Level level) {
  const std::set<FeatureId> known = namedAreas(snapshot, level);
  const std::vector<Paper> papers = papersOf(snapshot, level, known);
  if (papers.empty()) return {};
  std::vector<DecreeEntry> entries;
  std::map<FeatureId, Micro> left;  // of each area that a decree has named so far
  Micro remaining = 0;
  bool isOpen = false;
  for (const Paper& paper : papers) {
    DecreeEntry entry{DecreeEvent::Minutes, paper.year, paper.number, 0, 0, 0, 0};
    if (!paper.isMinutes) entry.event = isOpen ? DecreeEvent::Decree : DecreeEvent::Opening;
    isOpen = isOpen || !paper.isMinutes;
    for (const auto& [area, hectares] : paper.hectares) {
      if (!paper.isMinutes) {
        entry.change += hectares - left[area];
        left[area] = hectares;
      } else if (left.contains(area)) {
        entry.change -= hectares;
        left[area] -= hectares;
      } else {
        (known.contains(area) ? entry.early : entry.outside) += hectares;
      }
    }
    remaining += entry.change;
    entry.remaining = isOpen ? remaining : kMissing;
    entries.push_back(std::move(entry));
  }
  int lastYear = 0;
  for (const DecreeEntry& entry : entries) lastYear = std::max(lastYear, entry.year);
  const auto opening = std::ranges::find(entries, DecreeEvent::Opening, &DecreeEntry::event);
  KnownSum whole(remaining);
  for (const Area& area : areasOf(snapshot, level)) whole.missing += decreedHectares(snapshot, level, area.id).missing;
  const RemainingBound bound = remainingBound(whole, hasReductions(snapshot, level));
  entries.push_back({DecreeEvent::Closing, lastYear, {}, remaining - opening->remaining, remaining, 0, 0, bound});
  return entries;
}

std::vector<DecreeParts> decreeParts(const Snapshot& snapshot, Level level) {
  std::vector<DecreeParts> parts;
  DecreeParts closing;
  for (const Paper& paper : papersOf(snapshot, level, namedAreas(snapshot, level))) {
    DecreeParts part{paper.date, {}};
    for (const auto& [area, hectares] : paper.hectares) {
      if (paper.isMinutes && !closing.hectares.contains(area)) continue;  // no decree has named it so far
      part.hectares[area] = hectares;
      closing.hectares[area] = paper.isMinutes ? closing.hectares[area] - hectares : hectares;
    }
    parts.push_back(std::move(part));
  }
  if (!parts.empty()) parts.push_back(std::move(closing));
  return parts;
}

}  // namespace kawasan
