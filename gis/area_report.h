#pragma once

// The drawn areas of a project in figures: hectares of each kawasan by both methods, their union and their overlaps.

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"

namespace kawasan {

class AreaOverlay;

struct DrawnArea {
  FeatureId kawasanId = 0;
  bool isDrawn = false;     // false: no polygon, both figures 0
  double drawnHa = 0;       // hectares of record: ellipsoidal, WGS 84 (gis/geodesic.h)
  double drawnPlaneHa = 0;  // in the plane of the project's coordinate system
  double countedHa = 0;     // ellipsoidal, without the land that was decided to belong to another kawasan
};

/// Whose shared land is by a decision, and whose it is not.
struct Handover {
  FeatureId loserId = 0;
  FeatureId ownerId = 0;
};

struct DrawnOverlap {
  FeatureId firstId = 0;
  FeatureId secondId = 0;
  double hectares = 0;                // plane
  std::optional<OverlapShare> share;  // as first and second stand here; nothing while it is open
  /// Nothing while it is open, or where the land counts in both.
  [[nodiscard]] std::optional<Handover> handover() const;
};

struct AreaReport {
  std::vector<DrawnArea> areas;  // in the snapshot's order of kawasan
  double unionHa = 0;            // ellipsoidal, of the union of all kawasan
  double unionPlaneHa = 0;
  std::vector<DrawnOverlap> overlaps;  // above 1 m2
  std::string crs;                     // the project's
};

/// Whether a decision still holds: the overlap is nearly the one that was decided on. `hectares` in the plane.
[[nodiscard]] bool isStillDecided(const OverlapDecision& decision, double hectares);

/// A decision on the land that two kawasan or two RT share, for Edit::put: hectares as drawn now, in place of an
/// earlier decision. `share` as first and second are given here. Nothing when they share less than 1 m2.
[[nodiscard]] std::optional<OverlapDecision> decideOverlap(const Snapshot& snapshot, Level level, FeatureId firstId,
                                                           FeatureId secondId, OverlapShare share);

/// Land of a kawasan that was decided to belong to another.
struct GivenLand {
  FeatureId ownerId = 0;
  double hectares = 0;  // ellipsoidal
};
/// What lies between drawn and counted hectares of a kawasan, by owner in the order of the overlaps. Where two owners
/// have the same piece, they sum to more than that.
[[nodiscard]] std::vector<GivenLand> givenLand(const DrawnArea& area, const std::vector<DrawnOverlap>& overlaps);

/// A part that a kawasan is cut into; the first keeps its id.
struct CutPart {
  FeatureId id = 0;
  SharedPolygons shape;
};
struct CarriedDecisions {
  std::vector<OverlapDecision> put;  // for Edit::put
  std::vector<FeatureId> removed;    // on land that the first part no longer shares
};
/// What was decided on the land of a kawasan, for the parts that it is cut into: as before with every part that still
/// shares some with the other kawasan, by the hectares that it shares. What had opened again stays open.
[[nodiscard]] CarriedDecisions decisionsAfterCut(const Snapshot& before, FeatureId kawasanId,
                                                 const std::vector<CutPart>& parts);

/// The kawasan that share land, with what was decided on it; `overlay` has their shapes in the snapshot's order, null
/// for those that are not asked about. Errors: Cancelled.
[[nodiscard]] Result<std::vector<DrawnOverlap>> sharedLand(const Snapshot& snapshot, const AreaOverlay& overlay,
                                                           const std::stop_token& stop);

/// Errors: UnknownCrs (the project's), Cancelled.
[[nodiscard]] Result<AreaReport> areaReport(const Snapshot& snapshot, const std::stop_token& stop = {});

}  // namespace kawasan
