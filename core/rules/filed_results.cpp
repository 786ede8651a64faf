#include "core/rules/filed_results.h"

namespace kawasan {

FiledResults::FiledResults(const Snapshot& snapshot, FeatureId surveyId, Level level, std::string_view edition) {
  for (const FiledResult& filed : snapshot.filed) {
    if (filed.surveyId != surveyId || filed.level != level) continue;
    if (!filed.total && filed.tingkat.empty()) continue;
    const FiledResult*& kept = m_byArea[filed.areaId];
    if (kept == nullptr || kept->edition != edition || filed.edition == edition) kept = &filed;
  }
}

const FiledResult* FiledResults::of(FeatureId areaId) const {
  const auto found = m_byArea.find(areaId);
  return found == m_byArea.end() ? nullptr : found->second;
}

}  // namespace kawasan
