#pragma once

// What a check wants and what to do about its finding, for whoever asks why something is listed.

#include <QString>
#include <string_view>

namespace kawasan {

/// Two or three sentences; empty for a rule that is not known.
[[nodiscard]] QString explainRule(std::string_view rule);

}  // namespace kawasan
