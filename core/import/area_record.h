#pragma once

// The records that an area has one of each: considerations, legality, decree, note on its hectares. Any thread.

#include <vector>

#include "core/import/find_area.h"

namespace kawasan {

/// The record of the area among those there are, else a new one for it.
template <typename Record>
[[nodiscard]] Record recordFor(const std::vector<Record>& present, const AreaTarget& area) {
  for (const Record& record : present) {
    if (record.level == area.level && record.areaId == area.id) return record;
  }
  Record record;
  record.level = area.level;
  record.areaId = area.id;
  return record;
}

}  // namespace kawasan
