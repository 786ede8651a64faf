#pragma once

// What the palette finds beside commands and areas: the standard tables, the pages of the plan and the forms of an
// area. GUI thread.

#include <vector>

#include "ui/shell/command_palette.h"

namespace kawasan {

class Workspace;

[[nodiscard]] std::vector<PaletteEntry> pageEntries(Session& session, Workspace& workspace);

}  // namespace kawasan
