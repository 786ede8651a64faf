#pragma once

// The areas of a level and the RT that make them up. An RT without a kelurahan or kawasan belongs to none there.

#include <optional>
#include <string>
#include <vector>

#include "core/model/finding.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct Area {
  Level level = Level::Rt;
  FeatureId id = 0;  // 0 for the city
  std::string uuid;
  std::string code;
  std::string name;              // of an RT with its kelurahan
  std::vector<std::size_t> rts;  // indexes into Snapshot::rts
  friend bool operator==(const Area&, const Area&) = default;
};

/// In snapshot order; one for the city.
[[nodiscard]] std::vector<Area> areasOf(const Snapshot& snapshot, Level level);

/// One of them; nothing when it is not there.
[[nodiscard]] std::optional<Area> areaOf(const Snapshot& snapshot, Level level, FeatureId id);

[[nodiscard]] Subject subjectOf(const Area& area);

}  // namespace kawasan
