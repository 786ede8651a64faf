#pragma once

// Where the land counts that two kawasan or two RT share: asked for in the reconciliation and at a finding. GUI thread.

#include <optional>

#include "ui/shell/session.h"

namespace kawasan {

/// Keeps the decision with the project, or opens it again where there is no `share`. False where they share no land or
/// the edit failed.
bool decideOverlap(Session& session, Level level, FeatureId first, FeatureId second, std::optional<OverlapShare> share);

}  // namespace kawasan
