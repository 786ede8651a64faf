#include "gis/area_report.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "gis/area_overlay.h"
#include "gis/edit_ops.h"
#include "gis/geodesic.h"

namespace kawasan {

namespace {

/// Below this, in square metres, two outlines count as touching.
constexpr double kOverlapTouching = 1;

OverlapShare swapped(OverlapShare share) {
  if (share == OverlapShare::Both) return share;
  return share == OverlapShare::First ? OverlapShare::Second : OverlapShare::First;
}

const MultiPolygon* shapeOf(const Snapshot& snapshot, Level level, FeatureId id) {
  if (level == Level::Rt) {
    const Rt* const rt = snapshot.rtById(id);
    return rt == nullptr ? nullptr : rt->geometry.get();
  }
  const Kawasan* const kawasan = level == Level::Kawasan ? snapshot.kawasanById(id) : nullptr;
  return kawasan == nullptr ? nullptr : kawasan->geometry.get();
}

/// What was decided, with the areas in the order of the overlap.
std::optional<OverlapShare> shareOf(const Snapshot& snapshot, FeatureId firstId, FeatureId secondId, double hectares) {
  const OverlapDecision* const decision = snapshot.decisionOn(Level::Kawasan, firstId, secondId);
  if (decision == nullptr || !isStillDecided(*decision, hectares)) return std::nullopt;
  return decision->firstId == firstId ? decision->share : swapped(decision->share);
}

/// The scale of the plane hardly changes within a kawasan, so its own ratio turns plane hectares into ellipsoidal ones.
double onEllipsoid(const DrawnArea& area, double planeHectares) {
  return planeHectares * area.drawnHa / area.drawnPlaneHa;
}

/// The kawasan without what the decisions gave to others.
double countedHectares(const Snapshot& snapshot, const DrawnArea& area, const std::vector<DrawnOverlap>& overlaps) {
  std::vector<const MultiPolygon*> others;
  for (const GivenLand& given : givenLand(area, overlaps))
    others.push_back(shapeOf(snapshot, Level::Kawasan, given.ownerId));
  if (others.empty()) return area.drawnHa;
  const Excess own = AreaOverlay(others).beyondAll(*shapeOf(snapshot, Level::Kawasan, area.kawasanId));
  return onEllipsoid(area, own.area / kSquareMetresPerHectare);
}

}  // namespace

bool isStillDecided(const OverlapDecision& decision, double hectares) {
  constexpr double kDecidedHectares = 0.01;  // until it has changed by more [D]
  return std::fabs(hectares - unitsFromMicro(decision.hectares)) <= kDecidedHectares;
}

std::optional<Handover> DrawnOverlap::handover() const {
  if (!share || *share == OverlapShare::Both) return std::nullopt;
  return *share == OverlapShare::First ? Handover{secondId, firstId} : Handover{firstId, secondId};
}

std::vector<GivenLand> givenLand(const DrawnArea& area, const std::vector<DrawnOverlap>& overlaps) {
  std::vector<GivenLand> given;
  if (area.drawnPlaneHa <= 0) return given;
  for (const DrawnOverlap& overlap : overlaps) {
    const double hectares = onEllipsoid(area, overlap.hectares);
    const auto handover = overlap.handover();
    if (handover && handover->loserId == area.kawasanId) given.push_back({handover->ownerId, hectares});
  }
  return given;
}

Result<std::vector<DrawnOverlap>> sharedLand(const Snapshot& snapshot, const AreaOverlay& overlay,
                                             const std::stop_token& stop) {
  KAWASAN_ASSIGN(const auto overlaps, overlay.overlaps(kOverlapTouching, stop));
  std::vector<DrawnOverlap> shared;
  for (const Overlap& overlap : overlaps) {
    const FeatureId first = snapshot.kawasan[overlap.first].id;
    const FeatureId second = snapshot.kawasan[overlap.second].id;
    const double hectares = overlap.area / kSquareMetresPerHectare;
    shared.push_back({first, second, hectares, shareOf(snapshot, first, second, hectares)});
  }
  return shared;
}

Result<AreaReport> areaReport(const Snapshot& snapshot, const std::stop_token& stop) {
  KAWASAN_ASSIGN(const AreaMeter meter, AreaMeter::make(snapshot.info.crs));
  AreaReport report;
  report.crs = snapshot.info.crs;
  std::vector<const MultiPolygon*> shapes;
  for (const Kawasan& kawasan : snapshot.kawasan) {
    DrawnArea area;
    area.kawasanId = kawasan.id;
    if (kawasan.geometry) {
      area.isDrawn = true;
      area.drawnHa = meter.hectares(*kawasan.geometry);
      area.drawnPlaneHa = planeHectares(*kawasan.geometry);
    }
    report.areas.push_back(area);
    shapes.push_back(kawasan.geometry.get());
  }
  const AreaOverlay overlay(shapes);
  const MultiPolygon all = overlay.unionOfAll();
  report.unionHa = meter.hectares(all);
  report.unionPlaneHa = planeHectares(all);
  KAWASAN_ASSIGN(report.overlaps, sharedLand(snapshot, overlay, stop));
  for (DrawnArea& area : report.areas) area.countedHa = countedHectares(snapshot, area, report.overlaps);
  return report;
}

CarriedDecisions decisionsAfterCut(const Snapshot& before, FeatureId kawasanId, const std::vector<CutPart>& parts) {
  CarriedDecisions carried;
  const MultiPolygon* const whole = shapeOf(before, Level::Kawasan, kawasanId);
  if (whole == nullptr) return carried;
  for (const OverlapDecision& decision : before.overlapDecisions) {
    const bool isFirst = decision.firstId == kawasanId;
    if (decision.level != Level::Kawasan || (!isFirst && decision.secondId != kawasanId)) continue;
    const MultiPolygon* const other = shapeOf(before, Level::Kawasan, isFirst ? decision.secondId : decision.firstId);
    if (other == nullptr) continue;
    const double shared = overlapArea(*whole, *other);
    if (!isStillDecided(decision, shared / kSquareMetresPerHectare)) continue;
    bool isKept = false;
    for (const CutPart& part : parts) {
      const double ofPart = part.shape ? overlapArea(*part.shape, *other) : 0;
      if (ofPart <= kOverlapTouching) continue;
      OverlapDecision& copy = carried.put.emplace_back(decision);
      (isFirst ? copy.firstId : copy.secondId) = part.id;
      copy.hectares = microFromDouble(ofPart / kSquareMetresPerHectare).value_or(0);
      if (part.id == kawasanId) {
        isKept = true;
      } else {
        copy.id = 0;
      }
    }
    if (!isKept) carried.removed.push_back(decision.id);
  }
  return carried;
}

std::optional<OverlapDecision> decideOverlap(const Snapshot& snapshot, Level level, FeatureId firstId,
                                             FeatureId secondId, OverlapShare share) {
  const MultiPolygon* const first = shapeOf(snapshot, level, firstId);
  const MultiPolygon* const second = shapeOf(snapshot, level, secondId);
  const auto shared = first == nullptr || second == nullptr || firstId == secondId
                          ? std::vector<Overlap>()
                          : AreaOverlay(std::vector<const MultiPolygon*>{second}).sharedWith(*first, kOverlapTouching);
  if (shared.empty()) return std::nullopt;
  OverlapDecision decision;
  if (const OverlapDecision* const known = snapshot.decisionOn(level, firstId, secondId)) decision.id = known->id;
  decision.level = level;
  decision.firstId = firstId;
  decision.secondId = secondId;
  decision.share = share;
  decision.hectares = microFromDouble(shared.front().area / kSquareMetresPerHectare).value_or(0);
  return decision;
}

}  // namespace kawasan
