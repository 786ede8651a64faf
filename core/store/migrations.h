#pragma once

// The steps of the project file's schema, in order; written in resources/migrations and built into the program.

#include <span>

#include "core/base/embedded_text.h"

namespace kawasan {

[[nodiscard]] std::span<const EmbeddedText> migrationTexts();

}  // namespace kawasan
