#pragma once

// The order in which slum areas are handled: by the priority of the regulation, then the higher total, then more
// households, then more verified hectares, then code and name. Areas equal in priority and total share a rank and are
// marked as tied, whatever the later keys decide. The choice of the meeting stands beside the rank, never in it.

#include <optional>
#include <string>
#include <vector>

#include "core/model/plan_papers.h"
#include "core/rules/area_scores.h"
#include "core/rules/classification.h"

namespace kawasan {

/// What put an area behind the tied one before it.
enum class TieBreak : std::uint8_t { None, Households, Hectares, Code };

struct RankedArea {
  Area area;
  AreaScore score;
  Considerations considerations;
  LegalityResult legality;
  ClassificationResult classification;
  std::optional<int> rank;  // 1 is first; empty while the priority is open and for areas that are not slum
  bool tied = false;
  TieBreak tieBreak = TieBreak::None;
  bool provisional = false;  // the order may change once what is missing is filled in, here or in another area
  bool chosen = false;
  std::string chosenReason;
  std::string chosenDate;  // of the meeting, ISO; empty: not known
  /// How the planners handle a kawasan, whatever the rule says (criteria 8.2); the rule's own is in `classification`.
  std::optional<PatternChoice> pattern;
  std::string patternReason;
  friend bool operator==(const RankedArea&, const RankedArea&) = default;
};

struct Ranking {
  Level level = Level::Kawasan;
  std::vector<RankedArea> areas;  // ranked ones first, then those still open, then those that are not slum
  std::size_t incomplete = 0;     // areas without a code because something is not filled in
  friend bool operator==(const Ranking&, const Ranking&) = default;
};

/// Kawasan where the project has some; otherwise kelurahan, otherwise RT.
[[nodiscard]] Level defaultRankingLevel(const Snapshot& snapshot);

[[nodiscard]] Ranking rankAreas(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, Level level,
                                const ScoreOptions& options = {});

/// One area as rankAreas sees it, without its place in the order.
[[nodiscard]] RankedArea classifiedArea(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                        Area area, const ScoreOptions& options = {});
/// The same from a score that is known already.
[[nodiscard]] RankedArea classifiedArea(const Snapshot& snapshot, const Regulation& regulation, Area area,
                                        AreaScore score);

/// Puts classified areas, given in the order of areasOf, into the order of handling; places they had are forgotten.
[[nodiscard]] Ranking rankingOf(Level level, std::vector<RankedArea> areas);

}  // namespace kawasan
