#pragma once

// What the acceptance of a finding is called in the history: the finding itself goes with the reason, so that two
// acceptances with one reason are told apart.

#include "core/model/finding.h"
#include "core/model/project.h"

namespace kawasan {

/// `key` is "accept-finding" or "withdraw-acceptance".
[[nodiscard]] EditLabel acceptanceLabel(const std::string& key, const Finding& finding, const std::string& reason);
/// The finding that the label is about; without a rule in labels of earlier versions.
[[nodiscard]] Finding findingOf(const EditLabel& label);

}  // namespace kawasan
