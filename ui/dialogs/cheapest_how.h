#pragma once

// How the figures of the cheapest way come about: cost as volume times unit price, total before and after, hectares and
// money of a step. In the present language.

#include <QModelIndex>
#include <QString>

#include "ui/models/cheapest_way.h"

namespace kawasan {

/// What a proposed work takes off in which RT.
[[nodiscard]] QString effectsHow(const CheapestWay& way, const ProposedActivity& work);
/// "340 m × Rp 500.000 (HSPK 2020)": the volume by the unit price that was taken.
[[nodiscard]] QString costHow(const CheapestWay& way, const ProposedActivity& work);
/// Total of an area after what stays and after the way, by the works that move it.
[[nodiscard]] QString totalHow(const CheapestWay& way, const WayPart& part, std::size_t area);
/// The works bought for an area.
[[nodiscard]] QString purchasesHow(const CheapestWay& way, const WayPart& part, std::size_t area);
/// The works behind the money of a kawasan (or all, with nothing) in a year (or all, with 0).
[[nodiscard]] QString moneyHow(const WayPart& part, std::optional<FeatureId> kawasanId, int year);

/// Of a cell of the steps; those before it are in every figure but the rate.
[[nodiscard]] QString stepHow(const QModelIndex& index);

}  // namespace kawasan
