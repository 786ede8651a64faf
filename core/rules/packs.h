#pragma once

// The regulation packs of data/regulations, built into the program.

#include <span>

#include "core/base/embedded_text.h"

namespace kawasan {

/// Named "<edition>/pack.json", oldest edition first.
[[nodiscard]] std::span<const EmbeddedText> embeddedPacks();

}  // namespace kawasan
