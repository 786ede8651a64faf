#pragma once

// Hectares that signed minutes (berita acara) have taken off what the decree names. The decree itself is never changed
// by them: what remains is the one less the other.

#include <map>

#include "core/model/snapshot.h"

namespace kawasan {

/// By the year that the minutes count for; empty when none names the area with hectares.
[[nodiscard]] std::map<int, Micro> reductionsByYear(const Snapshot& snapshot, Level level, FeatureId areaId);
/// Over all years; kMissing when no minutes name the area with hectares.
[[nodiscard]] Micro signedReduction(const Snapshot& snapshot, Level level, FeatureId areaId);
/// Decree less minutes; may be below 0 when minutes take off more than the decree has. kMissing without a decree.
[[nodiscard]] Micro remainingHectares(const Snapshot& snapshot, Level level, FeatureId areaId);
/// The same once minutes with these hectares are added; kMissing hectares add nothing.
[[nodiscard]] Micro remainingAfter(const Snapshot& snapshot, Level level, FeatureId areaId, Micro hectares);

}  // namespace kawasan
