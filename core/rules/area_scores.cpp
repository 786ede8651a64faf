#include "core/rules/area_scores.h"

#include <map>
#include <string>
#include <tuple>

namespace kawasan {

namespace {

ParameterSet estimatesOf(const Snapshot& snapshot, FeatureId surveyId, FeatureId rtId) {
  ParameterSet found;
  for (const FigureNote& note : snapshot.notesOf(surveyId, rtId)) {
    if (note.isEstimate) found.set(indexOf(note.parameter));
  }
  return found;
}

/// What tells the parts of one RT from those of others.
using WholeRt = std::tuple<FeatureId, std::string, std::string>;

WholeRt wholeOf(const Rt& rt) {
  return {rt.kelurahanId, rt.rw, rt.rt};
}

struct PartsHere {
  std::size_t count = 0;
  ParameterSet any;
  ParameterSet all = ParameterSet().set();
};

}  // namespace

ParameterSet estimatedSums(const Snapshot& snapshot, FeatureId surveyId, std::span<const std::size_t> rts) {
  ParameterSet found;
  if (snapshot.figureNotes.empty()) return found;
  std::map<WholeRt, PartsHere> cut;
  for (const std::size_t index : rts) {
    const Rt& rt = snapshot.rts[index];
    const ParameterSet own = estimatesOf(snapshot, surveyId, rt.id);
    if (rt.part.empty()) {
      found |= own;
      continue;
    }
    PartsHere& parts = cut[wholeOf(rt)];
    ++parts.count;
    parts.any |= own;
    parts.all &= own;
  }
  std::erase_if(cut, [](const auto& parts) { return parts.second.any.none(); });
  if (cut.empty()) return found;
  std::map<WholeRt, std::size_t> everywhere;
  for (const Rt& rt : snapshot.rts) {
    if (!rt.part.empty()) ++everywhere[wholeOf(rt)];
  }
  for (const auto& [whole, parts] : cut) {
    const bool isWhole = parts.count > 1 && parts.count == everywhere[whole];
    found |= isWhole ? parts.any & ~parts.all : parts.any;
  }
  return found;
}

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
  AreaScore score = scoreArea(snapshot, regulation, snapshot.figuresOf(surveyId), area, options);
  score.estimates = estimatedSums(snapshot, surveyId, area.rts);
  return score;
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
  std::vector<AreaScore> scores;
  for (const Area& area : areasOf(snapshot, level))
    scores.push_back(scoreArea(snapshot, regulation, surveyId, area, options));
  return scores;
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
