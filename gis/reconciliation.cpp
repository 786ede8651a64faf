#include "gis/reconciliation.h"

#include <algorithm>
#include <map>

#include "core/plan/signed_minutes.h"

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

std::optional<double> beyond(Micro decree, const std::optional<double>& hectares) {
  return isMissing(decree) || !hectares ? std::nullopt : std::optional(*hectares - unitsFromMicro(decree));
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
  const bool isReductionKnown = hasReductions(snapshot, Level::Kawasan);
  std::vector<ReconciledArea> areas;
  for (const DrawnArea& drawn : report.areas) {
    ReconciledArea area;
    area.isRemainingMost = !isReductionKnown;
    area.kawasan = snapshot.kawasanById(drawn.kawasanId);
    area.drawn = drawn;
    area.note = snapshot.hectaresNoteOf(Level::Kawasan, drawn.kawasanId);
    const DecreeArea* const decree = snapshot.decreeOf(Level::Kawasan, drawn.kawasanId);
    if (decree != nullptr) area.decree = decree->hectares;
    area.remaining = remainingHectares(snapshot, Level::Kawasan, drawn.kawasanId);
    if (const auto known = verified.find(drawn.kawasanId); known != verified.end()) area.verified = known->second;
    areas.push_back(area);
  }
  return areas;
}

ReconciledSums sumsOf(const std::vector<ReconciledArea>& areas, const AreaReport& report) {
  ReconciledSums sums;
  const auto addKnown = [](Micro& sum, Micro hectares) {
    if (!isMissing(hectares)) sum = isMissing(sum) ? hectares : sum + hectares;
  };
  for (const ReconciledArea& area : areas) {
    addKnown(sums.decree, area.decree);
    addKnown(sums.remaining, area.remaining);
    sums.isRemainingMost = sums.isRemainingMost || area.isRemainingMost;
    sums.verified.add(area.verified);
    sums.drawn.isDrawn = sums.drawn.isDrawn || area.drawn.isDrawn;
  }
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
