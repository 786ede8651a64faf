#pragma once

// Reads a project into a snapshot: the whole of it, or the rows that changed since another one. Both give the same.
// Throws SQLite::Exception where the store fails; ProjectDamaged for values that no edit of ours could have written.

#include "core/base/result.h"
#include "core/model/changed_rows.h"
#include "core/model/snapshot.h"
#include "core/store/database.h"

namespace kawasan {

[[nodiscard]] Result<SharedSnapshot> readSnapshot(Database& database);

/// The state after `previous`, which lacks nothing but `stale`. What did not change is shared with it.
[[nodiscard]] Result<SharedSnapshot> renewSnapshot(Database& database, const Snapshot& previous,
                                                   const StaleRows& stale);

}  // namespace kawasan
