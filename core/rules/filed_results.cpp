#include "core/rules/filed_results.h"

#include "core/model/area_edits.h"

namespace kawasan {

FiledResults::FiledResults(const Snapshot& snapshot, FeatureId surveyId, Level level, std::string_view edition) {
  for (const FiledResult& filed : snapshot.filed) {
    if (filed.surveyId != surveyId || filed.level != level) continue;
    if (!filed.total && filed.tingkat.empty()) continue;
    const FiledResult*& kept = m_byArea[filed.areaId];
    if (kept == nullptr || kept->edition != edition || filed.edition == edition) kept = &filed;
  }
  if (level == Level::Rt && !m_byArea.empty()) setPartsApart(snapshot);
}

/// A cut leaves what was filed with one of the parts. Parts that were filed each by itself came from a file as parts.
void FiledResults::setPartsApart(const Snapshot& snapshot) {
  std::vector<const Rt*> parts;
  for (const Rt& rt : snapshot.rts) {
    if (!rt.part.empty()) parts.push_back(&rt);
  }
  std::vector<FeatureId> taken;
  for (const Rt* const part : parts) {
    const auto filed = m_byArea.find(part->id);
    if (filed == m_byArea.end()) continue;
    for (const Rt* const other : parts) {
      if (other == part || !arePartsOfOne(*part, *other) || m_byArea.contains(other->id)) continue;
      m_ofWhole.emplace(other->id, filed->second);
      m_ofWhole.emplace(part->id, filed->second);
    }
    if (m_ofWhole.contains(part->id)) taken.push_back(part->id);
  }
  for (const FeatureId id : taken) m_byArea.erase(id);
}

const FiledResult* FiledResults::of(FeatureId areaId) const {
  const auto found = m_byArea.find(areaId);
  return found == m_byArea.end() ? nullptr : found->second;
}

const FiledResult* FiledResults::ofWhole(FeatureId areaId) const {
  const auto found = m_ofWhole.find(areaId);
  return found == m_ofWhole.end() ? nullptr : found->second;
}

}  // namespace kawasan
