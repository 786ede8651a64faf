#pragma once

// Ids. A FeatureId is the `fid` of a row: random in 52 bits, so that copies of a project never hand out the same one. A
// Uuid is the permanent identity of a record that survives copy, split, export and merge.

#include <cstdint>
#include <string>

namespace kawasan {

using FeatureId = std::int64_t;

/// A random id in [1, 2^52). The caller checks that the table does not hold it yet.
[[nodiscard]] FeatureId randomFeatureId();

/// A new random (version 4) UUID in lower case.
[[nodiscard]] std::string newUuid();

}  // namespace kawasan
