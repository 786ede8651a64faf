#pragma once

// In which year nothing of an area is slum any more, counted by its RT and as one area: the two levels differ strongly
// (criteria 9.7), so every answer bears its level. Hectares are the verified ones of the opening.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/rules/area_scores.h"

namespace kawasan {

/// On which side of the limit of slum an area lies; open where its figures do not tell.
enum class LimitSide : std::uint8_t { Slum, Below, Open };
[[nodiscard]] LimitSide limitSideOf(const AreaScore& area, int limit);

enum class ZeroState : std::uint8_t {
  FromOpening,  // nothing of it was slum at the opening, nor later
  InYear,       // reached in a year, and it stays so
  NotReached,
  Open,  // nothing is slum for certain, but figures leave it open, or nothing of it is there to be counted
};
/// "from_opening", "in_year", "not_reached", "open"
[[nodiscard]] std::string_view keyOf(ZeroState state);

/// What one area adds to a sum of hectares; missing where nobody knows it.
struct HectarePart {
  FeatureId areaId = 0;
  Micro hectares = 0;
};

/// What was slum in one of the states that were counted.
struct ZeroStep {
  int year = 0;
  std::size_t areas = 0;  // that were counted
  std::size_t slumAreas = 0;
  std::size_t openAreas = 0;
  Micro slum = 0;               // hectares of slumAreas, of those that have any
  std::size_t slumUnknown = 0;  // of slumAreas, that lack hectares of RT
  [[nodiscard]] bool isZero() const { return areas > 0 && slumAreas + openAreas == 0; }
  [[nodiscard]] bool isWhole() const { return openAreas + slumUnknown == 0; }
};

struct ZeroYear {
  Level level = Level::Rt;  // counted by
  ZeroState state = ZeroState::Open;
  int year = 0;  // of FromOpening and InYear
  // In the last state that was counted:
  std::size_t slumAreas = 0;
  std::size_t openAreas = 0;
  Micro slum = 0;                 // hectares of slumAreas, of those that have any
  std::size_t slumUnknown = 0;    // of slumAreas, that lack hectares of RT
  std::vector<HectarePart> left;  // slumAreas themselves
  std::vector<FeatureId> open;    // openAreas themselves
  std::vector<ZeroStep> steps;    // all states that were counted, in their order
  /// Whether `slum` is all that may be left.
  [[nodiscard]] bool isWhole() const { return openAreas + slumUnknown == 0; }
};

struct AreaZero {
  FeatureId areaId = 0;  // 0: the whole city
  std::string name;
  std::vector<ZeroYear> levels;  // by RT, then as one area; the city by its areas
};

/// Takes the states of the figures in their order.
class ZeroYears {
 public:
  /// Areas of that level; Level::Rt: the city alone, by its RT.
  ZeroYears(const Snapshot& snapshot, Level areaLevel, int limit);

  /// `opening` and `now` are the scores of all areas of a level, in the order of areasOf, at the opening and in a later
  /// state; the opening itself comes first.
  void add(int year, Level level, const std::vector<AreaScore>& opening, const std::vector<AreaScore>& now);
  /// One an area in their order, the whole city last.
  [[nodiscard]] std::vector<AreaZero> result() && { return std::move(m_areas); }

 private:
  [[nodiscard]] ZeroYear* find(std::size_t area, Level level);

  int m_limit;
  std::vector<std::size_t> m_areaOfRt;  // place in m_areas of each RT of the snapshot; that of the city for none
  std::vector<AreaZero> m_areas;
};

}  // namespace kawasan
