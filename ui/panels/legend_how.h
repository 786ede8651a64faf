#pragma once

// What stands behind the counts and hectares of the map's legend: which areas they are, the largest first. In the
// present language. GUI thread.

#include <QString>

#include "ui/paint/sheet.h"
#include "ui/shell/session.h"

namespace kawasan {

/// RT of a class; `state` names the figures: "pendataan 2019", or a state of the plan.
[[nodiscard]] QString classRowHow(const Session& session, const std::vector<AreaScore>& rts, ClassFill fill,
                                  const QString& state);
/// Areas of a priority, without one because they are no slum, or because something is missing.
[[nodiscard]] QString priorityRowHow(const Session& session, const LegendKey& key);

}  // namespace kawasan
