#pragma once

// A merge of field copies in words: what a row or value is called, and the value as people read it. For window and
// command line alike.

#include <QString>

#include "core/model/merge.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// "new", "changed", ...
[[nodiscard]] QString nameOf(MergeKind kind);
/// The kelurahan, or "whole city".
[[nodiscard]] QString nameOf(const MergeGroup& group);
/// "RT 001 RW 002", "activity Jalan Gang 3", "zones of the spatial plan"
[[nodiscard]] QString nameOf(const MergeUnit& unit);
/// "2019 · length of ideal roads", "photo gang3.jpg"
[[nodiscard]] QString nameOf(const MergeItem& item);

/// A value of the item's column; "–" where there is none. `snapshot` has the names that ids stand for.
[[nodiscard]] QString mergeValueText(const MergeItem& item, const StoredValue& value, const Snapshot& snapshot);
/// What the project has, or had at the beginning; of a whole row that it is there.
[[nodiscard]] QString mineText(const MergeItem& item, const Snapshot& snapshot);
[[nodiscard]] QString baseText(const MergeItem& item, const Snapshot& snapshot);
/// What an offer would put in the place; of a whole row what it holds, or "removed".
[[nodiscard]] QString offerText(const MergeItem& item, const MergeOffer& offer, const Snapshot& snapshot);

/// "3 new, 12 changed, 1 conflicting"; only what there is, "nothing" otherwise.
[[nodiscard]] QString countsText(const MergePlan& plan);

}  // namespace kawasan
