#pragma once

// Hectares that signed minutes (berita acara) have taken off what the decree names. The decree itself is never changed
// by them: what remains is the one less the other. A renewed decree names what is slum at its date, so minutes signed
// before it are in its hectares already and are not taken off a second time.

#include <map>

#include "core/model/snapshot.h"
#include "core/rules/known_sum.h"

namespace kawasan {

/// Whether the minutes take something off that decree: they were signed at its date or after it, or the decree has no
/// date. Null: no decree to be in already.
[[nodiscard]] bool countsAgainst(const Minutes& minutes, const DecreeArea* decree);

/// Since the decree that counts, by the year that the minutes count for; empty when none names the area with hectares.
[[nodiscard]] std::map<int, Micro> reductionsByYear(const Snapshot& snapshot, Level level, FeatureId areaId);
/// Over all years; kMissing when no minutes name the area with hectares. `except`: minutes that are left out.
[[nodiscard]] Micro signedReduction(const Snapshot& snapshot, Level level, FeatureId areaId, FeatureId except = 0);
/// What minutes took off before the decree that counts, so that they are in its hectares already; kMissing when none
/// did.
[[nodiscard]] Micro reductionBefore(const Snapshot& snapshot, Level level, FeatureId areaId);
/// Whether any minutes say what was taken off decrees of that level. Without them nobody knows it, and what remains is
/// at most what the decree names; once there are any, an area that none names lost nothing.
[[nodiscard]] bool hasReductions(const Snapshot& snapshot, Level level);
/// Decree less minutes; may be below 0 when minutes take off more than the decree has. kMissing without a decree.
[[nodiscard]] Micro remainingHectares(const Snapshot& snapshot, Level level, FeatureId areaId);
/// The hectares of the decree that counts, and what is left of them, as parts of a sum: missing where a decree names
/// the area without hectares; an area that no decree names adds nothing.
[[nodiscard]] KnownSum decreedHectares(const Snapshot& snapshot, Level level, FeatureId areaId);
[[nodiscard]] KnownSum remainingPart(const Snapshot& snapshot, Level level, FeatureId areaId);
/// What a sum of remaining hectares says. It is too small where a decree lacks its hectares and too large where nobody
/// knows what minutes took off, so where both are so it says nothing.
enum class RemainingBound : std::uint8_t { Exact, Least, Most, Open };
[[nodiscard]] RemainingBound remainingBound(const KnownSum& remaining, bool isReducedKnown);
/// The same once `minutes` take these hectares off, in place of what they did under their id before; kMissing hectares
/// take nothing off.
[[nodiscard]] Micro remainingAfter(const Snapshot& snapshot, Level level, FeatureId areaId, const Minutes& minutes,
                                   Micro hectares);

}  // namespace kawasan
