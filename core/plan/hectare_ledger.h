#pragma once

// Hectares of slum over the years, by every rule in use (criteria 9.7), at the level of the RT and of the areas that
// the project ranks. No rule reproduces all published figures and the levels differ strongly, so each figure bears its
// rule and its level. Hectares are the verified ones of the opening, so that a base that changes later is not taken for
// a reduction. An area whose figures leave open on which side of the limit it lies is counted as open, never as slum or
// not.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/plan/decree_ledger.h"
#include "core/plan/plan_effects.h"
#include "core/plan/zero_years.h"
#include "core/rules/area_scores.h"
#include "core/rules/known_sum.h"

namespace kawasan {

enum class ReductionRule : std::uint8_t {
  Whole,              // (a) for RT, (c) for whole areas: what crossed the limit counts whole, nothing else does
  Served,             // (b) the same, and less than 20 % fails of each indicator of five services
  ScoreShare,         // (d) hectares x (total before - total after) / total before
  ContributionShare,  // (e) hectares x (sectoral mean before - after) / before
};
inline constexpr std::size_t kReductionRules = 4;
/// "whole", "served", "score_share", "contribution_share"
[[nodiscard]] std::string_view keyOf(ReductionRule rule);
/// The letter by which the rule is known at that level: 'a' to 'e'.
[[nodiscard]] char letterOf(ReductionRule rule, Level level);

/// The rules (a) to (e) as people choose among them: (c) counts whole areas of the level that the project ranks, the
/// others count RT.
struct LedgerRule {
  ReductionRule rule = ReductionRule::Whole;
  bool isByArea = false;
  friend bool operator==(const LedgerRule&, const LedgerRule&) = default;
};
inline constexpr std::array<LedgerRule, 5> kLedgerRules{{{ReductionRule::Whole, false},
                                                         {ReductionRule::Served, false},
                                                         {ReductionRule::Whole, true},
                                                         {ReductionRule::ScoreShare, false},
                                                         {ReductionRule::ContributionShare, false}}};
/// 'a' to 'e'
[[nodiscard]] char letterOf(LedgerRule rule);
[[nodiscard]] std::optional<LedgerRule> ledgerRuleBy(std::string_view letter);

/// Reduction since the opening by one rule; of areas that were slum then.
struct Reduction {
  Micro hectares = 0;
  std::size_t areas = 0;  // that were counted with something
  Micro open = 0;         // hectares of areas whose figures do not tell
  // How far the whole figure may lie from `hectares`, and areas of which nobody knows by how much:
  Micro more = 0;
  Micro less = 0;
  std::size_t moreUnknown = 0;
  std::size_t lessUnknown = 0;
  [[nodiscard]] bool mayBeMore() const { return more > 0 || moreUnknown > 0; }
  [[nodiscard]] bool mayBeLess() const { return less > 0 || lessUnknown > 0; }
  friend bool operator==(const Reduction&, const Reduction&) = default;
};

/// What a rule leaves of the slum; by the shares (d) and (e) of the areas that were slum at the opening.
struct LeftHectares {
  Micro sure = 0;
  Micro open = 0;           // that may come to it
  std::size_t unknown = 0;  // areas of which nobody knows how much more is left
  LeftHectares& operator+=(const LeftHectares& other);
  friend bool operator==(const LeftHectares&, const LeftHectares&) = default;
};

struct LevelHectares {
  Level level = Level::Rt;
  Micro slum = 0;        // at the limit or above it
  Micro below = 0;       // below the limit
  Micro open = 0;        // the figures leave it open, or there are none
  Micro movedDown = 0;   // class fell, still slum: reported, not credited by (a)
  Micro becameSlum = 0;  // below at the opening, slum now; taken off (a)
  std::size_t slumAreas = 0;
  std::size_t belowAreas = 0;
  std::size_t openAreas = 0;
  std::size_t withoutHectares = 0;  // areas that have no verified hectares and count for nothing
  std::size_t partlyKnown = 0;      // areas of which RT lack them, so that they count with less than they have
  // Of both, by side:
  std::size_t slumUnknown = 0;
  std::size_t belowUnknown = 0;
  std::size_t openUnknown = 0;
  std::array<Micro, 4> byClass{};                  // by SlumClass, of areas whose class is known
  std::array<Reduction, kReductionRules> reduced;  // by ReductionRule
  std::array<LeftHectares, kReductionRules> left;  // the same; by Whole what is slum and open
  [[nodiscard]] const Reduction& by(ReductionRule rule) const { return reduced[static_cast<std::size_t>(rule)]; }
  [[nodiscard]] const LeftHectares& leftBy(ReductionRule rule) const { return left[static_cast<std::size_t>(rule)]; }
  /// Whether `slum` and `below` are all that may be so, and `open` all that is open.
  [[nodiscard]] bool hasAllHectares() const { return slumUnknown + openUnknown == 0; }  // of what is or may be slum
  [[nodiscard]] bool isSlumWhole() const { return open == 0 && hasAllHectares(); }
  [[nodiscard]] bool isBelowWhole() const { return open == 0 && belowUnknown + openUnknown == 0; }
  [[nodiscard]] bool isOpenWhole() const { return openUnknown == 0; }
  friend bool operator==(const LevelHectares&, const LevelHectares&) = default;
};

/// The largest parts of a sum, the largest first; the others are counted and known together.
struct HectareParts {
  std::vector<HectarePart> largest;
  std::size_t count = 0;
  Micro sum = 0;  // of all of them
  void take(FeatureId areaId, Micro hectares);
  /// Of those that are not among the largest.
  [[nodiscard]] Micro rest() const;
};
/// Of each sum of a LevelHectares that stands for areas.
struct LevelParts {
  HectareParts slum;
  HectareParts below;
  HectareParts open;
  std::array<HectareParts, kReductionRules> reduced;  // by ReductionRule
  std::array<HectareParts, kReductionRules> left;     // the same, of what is sure
  void take(FeatureId areaId, const LevelHectares& area);
};

enum class LedgerSource : std::uint8_t { Opening, Activities, Survey };
/// "opening", "activities", "survey"
[[nodiscard]] std::string_view keyOf(LedgerSource source);

/// One area at the opening and now, counted alone; the sum over areas is the line of the level. `source`: what the
/// state follows. Activities never make an area worse, so that nothing can be less than what is sure; a survey may.
[[nodiscard]] LevelHectares hectaresOf(const Regulation& regulation, const AreaScore& before, const AreaScore& now,
                                       LedgerSource source = LedgerSource::Activities);
void add(LevelHectares& sum, const LevelHectares& part);
void subtract(LevelHectares& sum, const LevelHectares& part);

/// A state of the figures that gets a line in the ledger.
struct LedgerState {
  int year = 0;
  LedgerSource source = LedgerSource::Opening;
  std::string survey;  // name, of Opening and Survey
  FigureTable figures;
};

struct LedgerLine {
  int year = 0;
  LedgerSource source = LedgerSource::Opening;
  std::string survey;
  std::vector<LevelHectares> levels;  // the RT first, then the areas that the project ranks, if there are any
  std::vector<LevelParts> parts;      // of each of them
};

/// What a rule counts by: the place of its level in the levels of every line; the RT where no others are ranked.
[[nodiscard]] std::size_t levelOf(const LedgerLine& line, LedgerRule rule);

struct HectareLedger {
  std::optional<KnownSum> decree;  // hectares of the latest decree lines of those areas; nothing without a decree
  Level areaLevel = Level::Rt;     // of the second entry of every line
  std::vector<LedgerLine> lines;
  std::vector<AreaZero> zero;         // of those areas, the whole city last
  std::vector<DecreeEntry> official;  // decrees and signed minutes of the level of the areas
};

/// Hectares of the latest decree lines of the areas of a level, and how many lines have none; nothing without a decree.
[[nodiscard]] std::optional<KnownSum> decreeHectares(const Snapshot& snapshot, Level level);

/// The first state is the opening.
[[nodiscard]] HectareLedger hectareLedger(const Snapshot& snapshot, const Regulation& regulation,
                                          const std::vector<LedgerState>& states);

/// The opening, then every survey of a later year, in their order.
[[nodiscard]] std::vector<LedgerState> surveyStates(const Snapshot& snapshot, const Survey& opening);
/// The opening, then every year of the projection.
[[nodiscard]] std::vector<LedgerState> projectedStates(const Snapshot& snapshot, const Survey& opening,
                                                       const Projection& projection);

}  // namespace kawasan
