#pragma once

// Gathers the shapes of a file by the area they belong to, so that a second shape of one area is noticed.

#include <string>
#include <unordered_map>

#include "core/import/area_import.h"

namespace kawasan {

class ShapeCollector {
 public:
  ShapeCollector(AreaPlan& plan, bool mergeParts) : m_plan(plan), m_mergeParts(mergeParts) {}

  /// Whether the shape is the first of the area `key`. A later one is refused with both numbers, or with `mergeParts`
  /// added to the first one's polygons.
  [[nodiscard]] bool isFirst(const std::string& key, const ForeignArea& area, const std::string& name);
  /// The polygons of all shapes of that area.
  [[nodiscard]] SharedPolygons polygons(const std::string& key);

 private:
  struct Collected {
    std::size_t number = 0;
    MultiPolygon polygons;
  };

  AreaPlan& m_plan;
  bool m_mergeParts;
  std::unordered_map<std::string, Collected> m_areas;
};

}  // namespace kawasan
