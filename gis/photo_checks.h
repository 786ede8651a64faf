#pragma once

// Photos of works that contradict each other or the drawing: one of a later stage that was taken before one of an
// earlier stage, one that was taken far from the works. By day, as the clocks of two cameras differ. One thread at a
// time.

#include <vector>

#include "core/model/finding.h"
#include "core/model/snapshot.h"
#include "gis/transform.h"

namespace kawasan {

/// Positions of telephones and long works make some hundred metres; what is farther shows another place.
inline constexpr double kFarPhoto = 500;  // metres

struct PhotoDoubt {
  const Attachment* photo = nullptr;
  const Attachment* later = nullptr;  // of an earlier stage, but taken later; null: the place is what is doubtful
  double metres = 0;                  // from the drawing, when that is doubtful
};

/// Those of the activity, as its photos were added. `toProject` from WGS 84; null: places are not looked at.
[[nodiscard]] std::vector<PhotoDoubt> photoDoubts(const Snapshot& snapshot, const Activity& activity,
                                                  const Transform* toProject);

/// One finding an activity and kind, of activities that were not cancelled:
///   photos-contradict  warning  field=order activity file percent date other other_percent other_date more
///                      warning  field=far activity file metres more
[[nodiscard]] std::vector<Finding> checkPhotos(const Snapshot& snapshot);

}  // namespace kawasan
