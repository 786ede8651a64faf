#pragma once

// The questionnaire of the ministry (baseline survey 100-0-100) records what is good; the numeric table what fails.
// Between the two stands the whole: failing = whole - good. The whole is the base of the indicator, but for the surface
// of roads and the state of drains, which only what exists can have: existing = ideal - missing.

#include <optional>

#include "core/model/figures.h"

namespace kawasan {

/// What good and failing add up to; kMissing while a figure that tells it is missing.
[[nodiscard]] Micro wholeOf(const FigureRow& figures, Parameter indicator);
/// kMissing while the whole or the failing volume is missing.
[[nodiscard]] Micro goodOf(const FigureRow& figures, Parameter indicator);
/// The failing volume of a good amount; kMissing for kMissing or while the whole is missing. More good than the whole
/// gives a negative volume, as the survey form does: the checks name it.
[[nodiscard]] Micro failingOf(const FigureRow& figures, Parameter indicator, Micro good);
/// What fails of an indicator so that as much stays good as was before its whole changed; as it is in `now` where
/// nothing good was told, the whole is missing, or less is there now than was good.
[[nodiscard]] Micro failingKept(const FigureRow& before, const FigureRow& now, Parameter indicator);
/// Where the questionnaire asks for the whole of an indicator: its base, or what exists of the road or drains. Nothing
/// of a base.
[[nodiscard]] std::optional<Parameter> tellsWholeOf(Parameter indicator);

}  // namespace kawasan
