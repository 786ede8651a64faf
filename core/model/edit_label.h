#pragma once

// What an entry of the history calls itself, out of its row in the project file.

#include "core/model/project.h"
#include "core/store/journal.h"

namespace kawasan {

[[nodiscard]] EditLabel labelOf(const JournalRow& row);

}  // namespace kawasan
