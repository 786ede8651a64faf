#include "core/rules/assessment.h"

#include <array>
#include <cmath>

namespace kawasan {

namespace {

constexpr std::array<std::pair<std::string_view, ScoreOptions>, 4> kScoreMethods{{
    {"plain", {false, false}},
    {"clamped", {true, false}},
    {"rounded", {false, true}},
    {"clamped-rounded", {true, true}},
}};

Assessments emptySet(const Regulation& regulation, FeatureId surveyId, Level level, const ScoreOptions& options) {
  return {surveyId, level, regulation.edition, std::string(methodKey(options)), {}};
}

bool rowHasFigure(const FigureTable& figures, std::size_t row) {
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    if (!isMissing(figures.column(parameterAt(i))[row])) return true;
  }
  return false;
}

}  // namespace

std::string_view methodKey(const ScoreOptions& options) {
  for (const auto& [key, known] : kScoreMethods) {
    if (known == options) return key;
  }
  return {};
}

std::optional<ScoreOptions> optionsByMethod(std::string_view key) {
  for (const auto& [known, options] : kScoreMethods) {
    if (known == key) return options;
  }
  return std::nullopt;
}

Assessments assessmentsOf(const Regulation& regulation, FeatureId surveyId, const FigureTable& figures,
                          const ScoreTable& scores, const ScoreOptions& options) {
  Assessments set = emptySet(regulation, surveyId, Level::Rt, options);
  set.rows.reserve(scores.size());
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (!rowHasFigure(figures, i)) continue;
    AssessmentRow& row = set.rows.emplace_back();
    row.areaId = figures.rtIds()[i];
    row.totalMin = scores.totalMin[i];
    row.totalMax = scores.totalMax[i];
    row.classMin = keyOf(scores.classMin[i]);
    row.classMax = keyOf(scores.classMax[i]);
    if (!std::isnan(scores.sectoralMean[i])) row.sectoralMean = scores.sectoralMean[i];
  }
  return set;
}

Assessments assessmentsOf(const Regulation& regulation, FeatureId surveyId, Level level,
                          const std::vector<AreaScore>& scores, const ScoreOptions& options) {
  Assessments set = emptySet(regulation, surveyId, level, options);
  set.rows.reserve(scores.size());
  for (const AreaScore& area : scores) {
    if (!area.hasFigures()) continue;
    set.rows.push_back({area.areaId, area.score.totalMin, area.score.totalMax, std::string(keyOf(area.score.classMin)),
                        std::string(keyOf(area.score.classMax)), area.score.sectoralMean});
  }
  return set;
}

}  // namespace kawasan
