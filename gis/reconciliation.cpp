#include "gis/reconciliation.h"

#include <algorithm>
#include <map>

#include "core/plan/signed_minutes.h"
#include "core/rules/estimate_marks.h"

namespace kawasan {

namespace {

/// Verified hectares by kawasan.
std::map<FeatureId, KnownSum> verifiedHectares(const Snapshot& snapshot, const Survey* survey,
                                               const Regulation& regulation) {
  std::map<FeatureId, KnownSum> hectares;
  if (survey == nullptr) return hectares;
  for (const AreaScore& score : scoreAreas(snapshot, regulation, survey->id, Level::Kawasan))
    hectares[score.areaId] = knownSum(score, Parameter::AreaVerified);
  return hectares;
}

std::vector<std::size_t> rtsOf(const Snapshot& snapshot, FeatureId kawasanId) {
  const auto area = areaOf(snapshot, Level::Kawasan, kawasanId);
  return area ? area->rts : std::vector<std::size_t>();
}

std::optional<double> beyond(const KnownSum& decree, const std::optional<double>& hectares) {
  if (isMissing(decree.amount) || !hectares) return std::nullopt;
  return *hectares - unitsFromMicro(decree.amount);
}

}  // namespace

std::optional<double> ReconciledArea::drawnHa() const {
  return drawn.isDrawn ? std::optional(drawn.drawnHa) : std::nullopt;
}

std::optional<double> ReconciledArea::drawnBeyondDecree() const {
  return beyond(decree, drawnHa());
}

std::optional<double> ReconciledArea::verifiedBeyondDecree() const {
  if (isMissing(verified.amount) || verified.isLeast()) return std::nullopt;
  return beyond(decree, unitsFromMicro(verified.amount));
}

std::vector<ReconciledArea> reconciledAreas(const Snapshot& snapshot, const Survey* survey,
                                            const Regulation& regulation, const AreaReport& report) {
  const std::map<FeatureId, KnownSum> verified = verifiedHectares(snapshot, survey, regulation);
  const bool isReducedKnown = hasReductions(snapshot, Level::Kawasan);
  std::vector<ReconciledArea> areas;
  for (const DrawnArea& drawn : report.areas) {
    ReconciledArea area;
    area.isReducedKnown = isReducedKnown;
    area.kawasan = snapshot.kawasanById(drawn.kawasanId);
    area.drawn = drawn;
    area.note = snapshot.hectaresNoteOf(Level::Kawasan, drawn.kawasanId);
    area.decree = decreedHectares(snapshot, Level::Kawasan, drawn.kawasanId);
    area.remaining = remainingPart(snapshot, Level::Kawasan, drawn.kawasanId);
    if (const auto known = verified.find(drawn.kawasanId); known != verified.end()) area.verified = known->second;
    areas.push_back(area);
  }
  return areas;
}

ReconciledSums sumsOf(const Snapshot& snapshot, const Survey* survey, const std::vector<ReconciledArea>& areas,
                      const AreaReport& report) {
  ReconciledSums sums;
  SumOfAreas verified;
  for (const ReconciledArea& area : areas) {
    sums.decree.add(area.decree);
    sums.remaining.add(area.remaining);
    sums.isReducedKnown = area.isReducedKnown;  // the same of all
    verified.add(area.verified, rtsOf(snapshot, area.drawn.kawasanId));
    sums.drawn.isDrawn = sums.drawn.isDrawn || area.drawn.isDrawn;
  }
  sums.verified = verified.sum(snapshot, survey == nullptr ? 0 : survey->id, Parameter::AreaVerified);
  sums.drawn.drawnHa = report.unionHa;
  sums.drawn.drawnPlaneHa = report.unionPlaneHa;
  sums.drawn.countedHa = report.unionHa;
  const auto hasAll = [&areas](std::optional<double> (ReconciledArea::*difference)() const) {
    return !areas.empty() &&
           std::ranges::all_of(areas, [&](const ReconciledArea& area) { return (area.*difference)().has_value(); });
  };
  if (hasAll(&ReconciledArea::drawnBeyondDecree)) sums.drawnBeyondDecree = beyond(sums.decree, report.unionHa);
  if (hasAll(&ReconciledArea::verifiedBeyondDecree))
    sums.verifiedBeyondDecree = beyond(sums.decree, unitsFromMicro(sums.verified.amount));
  return sums;
}

}  // namespace kawasan
