#pragma once

// What the works of the cheapest way are called and where they lie, and how its figures come about: cost as volume
// times unit price, total before and after, hectares and money of a step. In the present language.

#include <QModelIndex>
#include <QString>

#include "ui/models/cheapest_way.h"

namespace kawasan {

/// "2b 12,5 m, 4b 80 m": what an activity takes off over all its RT.
[[nodiscard]] QString takenOffText(const Regulation& regulation, const std::vector<ActivityEffect>& effects);
/// "DAK + APBD kota", or a dash.
[[nodiscard]] QString payingText(const std::vector<ActivityFunding>& rows);
/// A dash for none.
[[nodiscard]] QString kawasanNameOf(const Snapshot& snapshot, FeatureId id);
/// All in which the activity takes something off.
[[nodiscard]] QString kawasanNamesOf(const Snapshot& snapshot, const Activity& activity);
[[nodiscard]] QString kawasanNamesOf(const Snapshot& snapshot, const ProposedActivity& work);
/// With the codes of what is missing.
[[nodiscard]] QString outcomeOf(const Regulation& regulation, const AreaProposal& area);
/// The RT where it is one, else how many in which kelurahan.
[[nodiscard]] QString servedPlaces(const Snapshot& snapshot, const std::vector<ActivityEffect>& effects);

/// What a proposed work takes off in which RT.
[[nodiscard]] QString effectsHow(const CheapestWay& way, const ProposedActivity& work);
/// "340 m × Rp 500.000 (HSPK 2020)": the volume by the unit price that was taken.
[[nodiscard]] QString costHow(const CheapestWay& way, const ProposedActivity& work);
/// Total of an area after what stays and after the way, by the works that move it.
[[nodiscard]] QString totalHow(const CheapestWay& way, const WayPart& part, std::size_t area);
/// The works bought for an area.
[[nodiscard]] QString purchasesHow(const CheapestWay& way, const WayPart& part, std::size_t area);
/// The works behind the money of a kawasan by kawasanNamesOf (or all, with nothing) in a year (or all, with 0).
[[nodiscard]] QString moneyHow(const CheapestWay& way, const WayPart& part, const std::optional<QString>& kawasan,
                               int year);

/// Of a cell of the steps; those before it are in every figure but the rate.
[[nodiscard]] QString stepHow(const QModelIndex& index);

}  // namespace kawasan
