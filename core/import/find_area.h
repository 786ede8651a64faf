#pragma once

// Finds the area that a person types: "Bandengan RT 001 RW 002", "Bandengan 001/002", "KW-01", "kawasan Bandengan",
// "Kel. Bandengan", "Kauman (Kec. Selatan) RT 001 RW 002", a code of Kemendagri or a uuid.

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct AreaTarget {
  Level level = Level::Kawasan;
  FeatureId id = 0;
  std::string name;  // as the project writes it: "Bandengan RT 001 RW 002"

  friend bool operator==(const AreaTarget&, const AreaTarget&) = default;
};

/// UnknownArea {area} {near} with names that are almost it; AmbiguousArea {area} {matches} when several areas bear the
/// name, each written so that it can be typed.
[[nodiscard]] Result<AreaTarget> findArea(const Snapshot& snapshot, std::string_view typed);

}  // namespace kawasan
