#include "core/import/shape_collector.h"

namespace kawasan {

bool ShapeCollector::isFirst(const std::string& key, const ForeignArea& area, const std::string& name) {
  const auto [entry, first] = m_areas.try_emplace(key, Collected{area.number, area.geometry});
  if (first) return true;
  Collected& collected = entry->second;
  if (m_mergeParts) {
    auto& target = collected.polygons.polygons;
    target.insert(target.end(), area.geometry.polygons.begin(), area.geometry.polygons.end());
  } else {
    const std::string other = "shape " + std::to_string(collected.number);
    m_plan.refused.push_back({area.number, {}, {}, name, "duplicate-shape", other});
  }
  return false;
}

SharedPolygons ShapeCollector::polygons(const std::string& key) {
  return std::make_shared<const MultiPolygon>(m_areas.at(key).polygons);
}

}  // namespace kawasan
