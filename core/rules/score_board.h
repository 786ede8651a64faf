#pragma once

// The scores of one survey at every level with the ranking, kept current over edits: what window, table, card and map
// read, so that all show the same figure. Equal to scoreAreas and rankAreas of the same snapshot.

#include <array>
#include <set>
#include <unordered_map>
#include <vector>

#include "core/model/change.h"
#include "core/rules/ranking.h"

namespace kawasan {

class ScoreBoard {
 public:
  /// Without scores; `surveyId` 0 stands for "no survey": areas are listed with every indicator open.
  ScoreBoard() = default;
  ScoreBoard(SharedSnapshot snapshot, SharedRegulation regulation, FeatureId surveyId, ScoreOptions options = {});

  /// Goes on to a later snapshot; recomputes what `change` touched.
  void update(SharedSnapshot snapshot, const ChangeSummary& change);

  [[nodiscard]] const Snapshot& snapshot() const { return *m_snapshot; }
  [[nodiscard]] const Regulation& regulation() const { return *m_regulation; }
  [[nodiscard]] FeatureId surveyId() const { return m_surveyId; }

  /// One a level, in the order of areasOf. Level::City has one.
  [[nodiscard]] const std::vector<AreaScore>& scores(Level level) const;
  /// Null when there is no such area.
  [[nodiscard]] const AreaScore* scoreOf(Level level, FeatureId id) const;
  /// Of the level that the project ranks (defaultRankingLevel).
  [[nodiscard]] const Ranking& ranking() const { return m_ranking; }
  /// Null when the ranking does not list the area.
  [[nodiscard]] const RankedArea* rankedArea(FeatureId id) const;

 private:
  /// Positions of the areas that an RT belongs to, by level; kNone where it belongs to none.
  using Parents = std::array<std::size_t, 5>;

  void computeAll();
  void computeRts(std::vector<AreaScore> known, const std::set<FeatureId>& stale);
  void computeUpper();
  [[nodiscard]] AreaScore scoreOfRt(const Rt& rt) const;
  /// Estimates of these areas anew: places in the scores of their level.
  void markEstimates(Level level, const std::set<std::size_t>& areas);
  /// Recomputes these RT and what is above them; `areNotesTouched`: also which of their figures are estimates. Returns
  /// the positions of the touched areas of the ranked level.
  [[nodiscard]] std::set<std::size_t> updateRts(const std::vector<FeatureId>& rts, bool areNotesTouched);
  void rankAll();
  void rankAgain(const std::set<std::size_t>& touched);
  void indexRanking();

  SharedSnapshot m_snapshot;
  SharedRegulation m_regulation;
  FeatureId m_surveyId = 0;
  ScoreOptions m_options;
  struct LevelScores {
    std::vector<AreaScore> scores;
    std::unordered_map<FeatureId, std::size_t> index;
  };
  [[nodiscard]] LevelScores& of(Level level) { return m_levels[static_cast<std::size_t>(level)]; }
  std::array<LevelScores, 5> m_levels;
  std::vector<Parents> m_parents;  // by place in Snapshot::rts
  Ranking m_ranking;
  std::unordered_map<FeatureId, std::size_t> m_rankIndex;
};

}  // namespace kawasan
