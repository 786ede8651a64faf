#pragma once

// Which area an activity belongs to. Any thread.

#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

/// The kawasan of the activity, else that of the RT that all its effects lie in; 0 for none or several.
[[nodiscard]] FeatureId kawasanOf(const Snapshot& snapshot, const Activity& activity);
/// The kelurahan in the same way.
[[nodiscard]] FeatureId kelurahanOf(const Snapshot& snapshot, const Activity& activity);
/// The same where it is one, else all in which its effects lie, in the order of the effects.
[[nodiscard]] std::vector<const AdminArea*> allKelurahanOf(const Snapshot& snapshot, const Activity& activity);

}  // namespace kawasan
