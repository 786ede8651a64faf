#pragma once

// One area of the project as the parts of the window name it to each other. Outlives edits; may name an area that is
// gone.

#include <compare>
#include <functional>

#include "core/model/records.h"

namespace kawasan {

struct AreaKey {
  Level level = Level::Rt;
  FeatureId id = 0;  // 0 for the city
  friend auto operator<=>(const AreaKey&, const AreaKey&) = default;
};

/// A figure of an area that can be explained: "total", "class", "sectoral-mean", "considerations", "legality",
/// "classification", "priority", "handling", "aspect:KEY" with the key of an aspect, "consideration:KEY" with that of
/// one item, or the identifier of a parameter (its percent and value for an indicator, where it comes from for a base).
struct FigureRef {
  AreaKey area;
  std::string figure;
  FeatureId surveyId = 0;  // round that the figure is of; 0: the one that is shown
  friend bool operator==(const FigureRef&, const FigureRef&) = default;
};

}  // namespace kawasan
