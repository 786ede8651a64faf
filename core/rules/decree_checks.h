#pragma once

// What a person should look at in the decree (SK): the defects that the ministry lists of existing decrees (not down to
// RT, out of date, locations that score tidak kumuh), and its hectares against the verified ones. Hectares against
// drawn ones are in gis/area_checks.h. Rules, with their parameters; hectares are decimal text with a point:
//
//   decree-not-slum         warning  number total limit   the area of a decree line scores below the limit
//   decree-rt-not-slum      info     count of hectares    RT inside an area of the decree that score below the limit
//   decree-differs          warning  field=verified decree measured difference percent   see kHectaresTolerance
//   kawasan-without-rt      warning  number               named in a decree, but no RT belongs to it
//   kawasan-without-decree  info                          other kawasan are in a decree
//   decree-outdated         info     number date year     more than five years before the survey
//
// An area is judged by the latest decree that names it (Snapshot::decreeOf), by level and line.

#include <vector>

#include "core/model/finding.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// Hectares of one place from two sources that differ by more than this share contradict each other. [D]
inline constexpr double kHectaresTolerance = 0.05;

/// A difference of hectares as `decree-differs` reports it; `field` says what the decree is compared with ("drawn" or
/// "verified"). A note only where the reason is recorded (HectaresNote), then with `note`. Nothing when it is within
/// the tolerance, or either is missing.
[[nodiscard]] std::optional<Finding> decreeDifference(const Snapshot& snapshot, const Subject& area,
                                                      const std::string& field, Micro decree, double measured);

/// Findings in the order of the table above. `survey` null: only what needs no figures.
[[nodiscard]] std::vector<Finding> checkDecree(const Snapshot& snapshot, const Regulation& regulation,
                                               const Survey* survey);

}  // namespace kawasan
