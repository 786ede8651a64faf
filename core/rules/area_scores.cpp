#include "core/rules/area_scores.h"

namespace kawasan {

bool hasAnyFigure(const FigureRow& row) {
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    if (!isMissing(row[parameterAt(i)])) return true;
  }
  return false;
}

AreaSums sumsOf(const Snapshot& snapshot, const FigureTable& figures, const Area& area) {
  AreaSums result;
  for (const std::size_t index : area.rts) {
    const auto row = figures.indexOfRt(snapshot.rts[index].id);
    if (!row) continue;
    const FigureRow values = figures.row(*row);
    if (!hasAnyFigure(values)) continue;
    result.sums.add(values);
    ++result.withFigures;
  }
  return result;
}

AreaScore scoreArea(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, const Area& area,
                    const ScoreOptions& options) {
  return scoreArea(snapshot, regulation, snapshot.figuresOf(surveyId), area, options);
}

AreaScore scoreArea(const Snapshot& snapshot, const Regulation& regulation, const FigureTable& figures,
                    const Area& area, const ScoreOptions& options) {
  AreaSums found = sumsOf(snapshot, figures, area);
  AreaScore result;
  result.level = area.level;
  result.areaId = area.id;
  result.rtCount = area.rts.size();
  result.rtWithFigures = found.withFigures;
  result.sums = found.sums;
  scoreSums(regulation, options, result);
  return result;
}

void scoreSums(const Regulation& regulation, const ScoreOptions& options, AreaScore& area) {
  // Sums over nothing would score 0 and look like an area without any failing; a row without figures leaves all open.
  area.score = area.hasFigures() ? scoreOf(regulation, area.sums, options) : scoreOf(regulation, FigureRow{}, options);
}

std::vector<AreaScore> scoreAreas(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                  Level level, const ScoreOptions& options) {
  return scoreAreas(snapshot, regulation, snapshot.figuresOf(surveyId), level, options);
}

std::vector<AreaScore> scoreAreas(const Snapshot& snapshot, const Regulation& regulation, const FigureTable& figures,
                                  Level level, const ScoreOptions& options) {
  std::vector<AreaScore> scores;
  for (const Area& area : areasOf(snapshot, level)) {
    scores.push_back(scoreArea(snapshot, regulation, figures, area, options));
  }
  return scores;
}

}  // namespace kawasan
