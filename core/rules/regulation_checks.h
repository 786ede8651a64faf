#pragma once

// Contradictions inside a pack that was read.

#include <optional>
#include <string>

#include "core/rules/regulation.h"

namespace kawasan {

/// What is wrong first, as a key with its place ("class-limits: moderate"), or nothing.
[[nodiscard]] std::optional<std::string> contradictionIn(const Regulation& regulation);

}  // namespace kawasan
