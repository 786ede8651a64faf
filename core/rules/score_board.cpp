#include "core/rules/score_board.h"

namespace kawasan {

ScoreBoard::ScoreBoard(SharedSnapshot snapshot, SharedRegulation regulation, FeatureId surveyId, ScoreOptions options)
    : m_snapshot(std::move(snapshot)),
      m_regulation(std::move(regulation)),
      m_surveyId(surveyId),
      m_options(options) {
  computeAll();
}

void ScoreBoard::update(SharedSnapshot snapshot, const ChangeSummary&) {
  m_snapshot = std::move(snapshot);
  computeAll();
}

void ScoreBoard::computeAll() {
  for (const Level level : {Level::Rt, Level::Kelurahan, Level::Kecamatan, Level::Kawasan, Level::City}) {
    LevelScores& target = m_levels[static_cast<std::size_t>(level)];
    target.scores = scoreAreas(*m_snapshot, *m_regulation, m_surveyId, level, m_options);
    target.index.clear();
    for (std::size_t i = 0; i < target.scores.size(); ++i) target.index.emplace(target.scores[i].areaId, i);
  }
  m_ranking = rankAreas(*m_snapshot, *m_regulation, m_surveyId, defaultRankingLevel(*m_snapshot), m_options);
}

const std::vector<AreaScore>& ScoreBoard::scores(Level level) const {
  return m_levels[static_cast<std::size_t>(level)].scores;
}

const AreaScore* ScoreBoard::scoreOf(Level level, FeatureId id) const {
  const LevelScores& known = m_levels[static_cast<std::size_t>(level)];
  const auto found = known.index.find(id);
  return found == known.index.end() ? nullptr : &known.scores[found->second];
}

const RankedArea* ScoreBoard::rankedArea(FeatureId id) const {
  for (const RankedArea& area : m_ranking.areas) {
    if (area.area.id == id) return &area;
  }
  return nullptr;
}

}  // namespace kawasan
