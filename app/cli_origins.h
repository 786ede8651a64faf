#pragma once

// What core/rules/area_origins.h finds, as the commands print it.

#include "app/cli_output.h"
#include "core/rules/area_origins.h"

namespace kawasan {

[[nodiscard]] Json originsJson(const AreaOrigins& origins);
/// Under a heading; one line an entry. Prints that nobody entered it where there is none.
void printOrigins(const QString& heading, const AreaOrigins& origins);

}  // namespace kawasan
