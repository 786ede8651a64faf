#include "core/rules/edition_comparison.h"

namespace kawasan {

bool ComparedArea::classDiffers() const {
  if (!first.hasFigures()) return false;
  return first.score.classMax < second.score.classMin || second.score.classMax < first.score.classMin;
}

bool ComparedArea::classMayDiffer() const {
  if (isOneEdition || !first.hasFigures() || classDiffers()) return false;
  return !first.score.slumClass() || !second.score.slumClass();
}

std::vector<ComparedArea> compareEditions(const Snapshot& snapshot, const Regulation& first, const Regulation& second,
                                          FeatureId surveyId, Level level) {
  std::vector<AreaScore> firstScores = scoreAreas(snapshot, first, surveyId, level);
  std::vector<AreaScore> secondScores = scoreAreas(snapshot, second, surveyId, level);
  std::vector<ComparedArea> compared;
  std::vector<Area> areas = areasOf(snapshot, level);
  const bool isOne = first.edition == second.edition;
  for (std::size_t i = 0; i < areas.size(); ++i) {
    compared.push_back({std::move(areas[i]), std::move(firstScores[i]), std::move(secondScores[i]), isOne});
  }
  return compared;
}

}  // namespace kawasan
