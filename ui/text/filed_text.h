#pragma once

// What somebody filed for an area, in the same words in the window and on paper. Any thread.

#include <QString>

#include "core/model/snapshot.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// "As filed (BA.xlsx): total 27, slight. Kept as filed, ..."; for a part of an RT that was filed as a whole what was
/// filed for that. Empty where nobody filed a total or a class.
[[nodiscard]] QString describeFiled(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                    Level level, FeatureId areaId);

}  // namespace kawasan
