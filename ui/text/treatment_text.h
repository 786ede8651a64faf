#pragma once

// The words for what works make of an area.

#include <QString>

#include "core/plan/treatment.h"

namespace kawasan {

/// "completely treated", "not completely", "not slum before", "not certain"
[[nodiscard]] QString nameOf(Treatment treatment);

}  // namespace kawasan
