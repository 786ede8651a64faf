#pragma once

// How far an area is from the next class, and which changes would move it there: one indicator alone or, where none
// suffices, the fewest together. Points are
// exact; amounts are rounded to what people count or measure (whole buildings and households, centimetres, square
// metres), away from the limit, so that the proposed amount always suffices.

#include <optional>
#include <vector>

#include "core/rules/scoring.h"

namespace kawasan {

/// The smallest amount that is worth naming: a building, a household, a centimetre, a square metre.
[[nodiscard]] Micro countingStepOf(Parameter parameter);
/// The largest volume, of an indicator with that base, whose value is not above `value`; nothing when no volume has
/// more.
[[nodiscard]] std::optional<Wide> largestVolumeOf(const Regulation& regulation, int value, Micro base);

/// One indicator changed, all else as it is.
struct ClassMove {
  Parameter parameter = Parameter::BuildingIrregularity;
  Micro change = 0;  // of the failing volume: below 0 is to be removed, above 0 would be added
  Micro volumeAfter = 0;
  int valueBefore = 0;
  int valueAfter = 0;
  friend bool operator==(const ClassMove&, const ClassMove&) = default;
};

/// The class on one side.
struct ClassStep {
  SlumClass slumClass = SlumClass::None;
  int points = 0;                   // that the total has to lose or gain; above 0
  std::vector<ClassMove> moves;     // that suffice alone, smallest share of the base first; empty when none does
  std::vector<ClassMove> together;  // the fewest that suffice together, where none does alone; empty when all do not
  friend bool operator==(const ClassStep&, const ClassStep&) = default;
};

struct ClassDistance {
  std::optional<ClassStep> better;  // nothing when the area is not slum
  std::optional<ClassStep> worse;   // nothing when it is heavy
  friend bool operator==(const ClassDistance&, const ClassDistance&) = default;
};

/// The fewest indicators that together take `points` off the total: those with the most to lose first, and of each only
/// what is needed. Empty when not even all of them do. Indicators with a missing figure are not proposed.
[[nodiscard]] std::vector<ClassMove> fewestMoves(const Regulation& regulation, const Score& score, int points);

/// Nothing while missing figures leave the class open. Where the total is a range within one class, the distance is
/// from its far end, and only indicators without a missing figure are proposed.
[[nodiscard]] std::optional<ClassDistance> classDistanceOf(const Regulation& regulation, const Score& score);

}  // namespace kawasan
