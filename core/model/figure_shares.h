#pragma once

// The figures of an area that is cut, divided over its parts by their size: a proposal until somebody counts there.

#include <span>
#include <vector>

#include "core/model/figures.h"

namespace kawasan {

/// Finest share of a unit: what is counted stays whole, hectares go down to the square metre, lengths to the
/// centimetre.
[[nodiscard]] Micro finestShare(Unit unit);

/// `amount` in parts proportional to `sizes`, in steps of `step`, by the largest remainder: the steps that rounding
/// down leaves over go to the largest remainders, of equal ones to the earlier part. The parts add up to `amount`
/// exactly; what is finer than a step goes to the largest part, and everything does where no size is above 0. With
/// `limits` (one a part, adding up to `amount` at least) left-over steps pass by parts that would exceed theirs.
[[nodiscard]] std::vector<Micro> sharesOf(Micro amount, std::span<const double> sizes, Micro step,
                                          std::span<const Micro> limits = {});

/// One row a part. What is missing of the whole is missing of every part; a volume that is no more than its base stays
/// so in every part.
[[nodiscard]] std::vector<FigureRow> sharedFigures(const FigureRow& whole, std::span<const double> sizes);

}  // namespace kawasan
