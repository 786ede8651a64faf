#pragma once

// Which small changes, each alone, would make two areas of the ranking swap places: points of the total, one
// consideration, legality, or the failing volume of one indicator. Judged by the ranking itself.

#include <optional>
#include <vector>

#include "core/rules/class_distance.h"
#include "core/rules/ranking.h"

namespace kawasan {

enum class SwapBy : std::uint8_t { Total, Consideration, Legality, Indicator };
/// "total", "consideration", "legality", "indicator"
[[nodiscard]] std::string_view keyOf(SwapBy by);

struct SwapMove {
  FeatureId areaId = 0;  // whose figure changes
  SwapBy by = SwapBy::Total;
  ConsiderationItem item = ConsiderationItem::StrategicValue;  // of Consideration
  Parameter indicator = Parameter::BuildingIrregularity;       // of Indicator
  bool isApproximate = false;  // of Total and Indicator: what it is now may still change
  int from = 0;                // total, value of the item, 1 for legal and 0 for not, value of the indicator
  int to = 0;
  Micro volume = kMissing;       // of Indicator: before
  Micro volumeAfter = kMissing;  // and the nearest volume that suffices
  friend bool operator==(const SwapMove&, const SwapMove&) = default;
};

struct RankSwap {
  FeatureId first = 0;  // handled before the other now
  FeatureId second = 0;
  bool isOpen = false;              // something that is not filled in leaves their order open; no moves then
  std::vector<SwapMove> moves;      // smallest change of each kind; totals, considerations, legality, indicators
  std::vector<ClassMove> together;  // of the first: the fewest that lower its total enough, where none does alone
};

[[nodiscard]] RankSwap rankSwapOf(const Regulation& regulation, const RankedArea& a, const RankedArea& b);

}  // namespace kawasan
