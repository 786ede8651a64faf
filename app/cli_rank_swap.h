#pragma once

// What would have to change for two areas of a ranking to swap, as table, CSV or JSON.

#include <string>
#include <vector>

#include "app/cli_context.h"
#include "core/rules/ranking.h"

namespace kawasan {

/// `names` are the two areas as a person types them. UnknownArea, AmbiguousArea; BadValue for an area that the ranking
/// does not hold and for one named twice.
[[nodiscard]] Result<int> showRankSwap(const Snapshot& snapshot, const Regulation& regulation, const Ranking& ranking,
                                       const std::vector<std::string>& names, const CliContext& context);

}  // namespace kawasan
