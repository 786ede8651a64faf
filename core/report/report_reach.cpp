#include "core/report/report_reach.h"

#include <limits>

#include "core/plan/activity_area.h"
#include "core/report/report_parts.h"

namespace kawasan {

namespace {

bool isPaidBy(const Snapshot& snapshot, const Activity& activity, const std::string& source) {
  const auto parts = fundingParts(snapshot, activity);
  return std::ranges::find(parts, source, &FundingPart::source) != parts.end();
}

/// Those without a year stand last.
int placeOfYear(int year) {
  return year == 0 ? std::numeric_limits<int>::max() : year;
}

}  // namespace

void ReachedAreas::add(const Snapshot& snapshot, const Activity& activity) {
  if (const FeatureId id = kawasanOf(snapshot, activity); id != 0) kawasan.insert(id);
  for (const FeatureId id : touchedRts(snapshot, activity)) {
    rts.insert(id);
    const Rt* const rt = snapshot.rtById(id);
    if (rt == nullptr) continue;
    kelurahan.insert(rt->kelurahanId);
    if (rt->kawasanId != 0) kawasan.insert(rt->kawasanId);
  }
}

KawasanKind kindOf(const Snapshot& snapshot, const Regulation& regulation, const Kawasan& kawasan) {
  const auto& known = regulation.typologies;
  const Typology* const typology = regulation.typologyByName(kawasan.typology);
  const KawasanProfile* const profile = snapshot.profileOf(kawasan.id);
  const auto location = profile == nullptr ? std::nullopt : profile->location;
  const auto pattern = profile == nullptr ? std::nullopt : profile->pattern;
  return {typology == nullptr ? known.size() : static_cast<std::size_t>(typology - known.data()),
          location ? static_cast<std::size_t>(*location) : kCityLocations.size(),
          pattern ? static_cast<std::size_t>(*pattern) : kHandlingPatterns.size()};
}

Micro landOf(const KawasanProfile* profile, LandKind kind) {
  if (profile == nullptr) return kMissing;
  switch (kind) {
    case LandKind::Legal:
      return profile->legalHa;
    case LandKind::Untitled:
      return profile->untitledHa;
    case LandKind::Illegal:
      return profile->illegalHa;
  }
  return kMissing;
}

std::vector<const Activity*> activitiesBehind(const Snapshot& snapshot, ReportKind kind,
                                              std::optional<std::size_t> row) {
  if (kind != ReportKind::Sources && kind != ReportKind::FiveYear) return {};
  std::vector<const Activity*> activities = activitiesOf(snapshot);
  if (!row) return activities;
  if (kind == ReportKind::Sources) {
    const auto lines = moneyBySource(snapshot);
    if (*row >= lines.size()) return {};
    std::erase_if(activities, [&](const Activity* each) { return !isPaidBy(snapshot, *each, lines[*row].source); });
    return activities;
  }
  std::set<int> years;
  for (const Activity* each : activities) years.insert(placeOfYear(each->year));
  if (*row >= years.size()) return {};
  const int year = *std::next(years.begin(), static_cast<std::ptrdiff_t>(*row));
  std::erase_if(activities, [year](const Activity* each) { return placeOfYear(each->year) != year; });
  return activities;
}

}  // namespace kawasan
