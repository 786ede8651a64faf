#pragma once

// Where an area belongs by the land that it lies on: each kawasan without what was decided to belong to another. What
// nobody has decided on belongs to no kawasan before another.

#include <utility>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

struct DecidedLand {
  /// In the snapshot's order of kawasan; null where nothing is drawn or left. What is open or counts in both stays in
  /// both.
  std::vector<SharedPolygons> shapes;
  std::vector<std::pair<FeatureId, FeatureId>> inBoth;  // kawasan whose shared land counts in both

  [[nodiscard]] bool countsInBoth(FeatureId one, FeatureId other) const;
  /// Null where there is none, as for an overlay.
  [[nodiscard]] std::vector<const MultiPolygon*> pointers() const;
};
[[nodiscard]] DecidedLand decidedLand(const Snapshot& snapshot);

/// The kawasan that holds more than half of the shape, `ownId` being the one that it counts in now (0: none), whose
/// land is what counts in both. Nothing where none holds so much; several where they share the land that would tell and
/// nobody decided for one of them.
[[nodiscard]] std::vector<FeatureId> kawasanHolding(const Snapshot& snapshot, const DecidedLand& land,
                                                    const MultiPolygon& shape, FeatureId ownId);

/// The kawasan that share more than `least` square metres in the shape on which nobody decided, as above.
[[nodiscard]] std::vector<FeatureId> kawasanSharing(const Snapshot& snapshot, const DecidedLand& land,
                                                    const MultiPolygon& shape, FeatureId ownId, double least);

}  // namespace kawasan
