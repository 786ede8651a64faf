#pragma once

// Reads a whole project into a snapshot.

#include "core/base/result.h"
#include "core/model/snapshot.h"
#include "core/store/database.h"

namespace kawasan {

/// Throws SQLite::Exception where the store fails; ProjectDamaged for values that no edit of ours could have written.
[[nodiscard]] Result<SharedSnapshot> readSnapshot(Database& database);

}  // namespace kawasan
