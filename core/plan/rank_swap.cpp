#include "core/plan/rank_swap.h"

#include <algorithm>
#include <cstdlib>

#include "core/rules/estimate_marks.h"

namespace kawasan {

namespace {

constexpr std::string_view kSwapKinds[] = {"total", "consideration", "legality", "indicator"};
constexpr ConsiderationItem kItems[] = {ConsiderationItem::StrategicValue, ConsiderationItem::Population,
                                        ConsiderationItem::SocioEconomicCultural};

/// Whether all that decides the place of the area is known.
bool isDecided(const RankedArea& area) {
  if (!area.score.hasFigures() || !area.score.score.total()) return false;
  return area.classification.state == ClassificationState::NotSlum || area.classification.priority.has_value();
}

/// The smallest volume within the base whose value is at least `value`, in what people count or measure.
std::optional<Micro> smallestVolumeOf(const Regulation& regulation, Parameter indicator, int value, Micro base) {
  const Micro step = countingStepOf(indicator);
  Micro low = 0;  // counted in steps, as is `high`
  Micro high = base / step;
  if (valueOf(regulation, Wide{high} * step, base) < value) return std::nullopt;
  while (low < high) {
    const Micro middle = low + (high - low) / 2;
    if (valueOf(regulation, Wide{middle} * step, base) >= value) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low * step;
}

/// Tries changes of one of two areas and keeps, of each kind, the smallest after which they have swapped.
class Swaps {
 public:
  Swaps(const Regulation& regulation, const RankedArea& first, const RankedArea& second, RankSwap& result)
      : m_regulation(regulation), m_first(first), m_second(second), m_result(result) {}

  void findAll() {
    for (const bool ofFirst : {false, true}) findTotal(ofFirst);
    for (const bool ofFirst : {false, true}) findConsiderations(ofFirst);
    for (const bool ofFirst : {false, true}) findLegality(ofFirst);
    for (const bool ofFirst : {false, true}) findIndicators(ofFirst);
    findTogether();
    for (SwapMove& move : m_result.moves) {
      const AreaScore& score = area(move.areaId == m_first.area.id).score;
      if (move.by == SwapBy::Total) move.isApproximate = score.isApproximate();
      if (move.by == SwapBy::Indicator) {
        const bool isEstimate =
            EstimateMarks(m_regulation, score).ofIndicator(*m_regulation.indexOfIndicator(move.indicator));
        move.isApproximate = score.isPartial() || isEstimate;
      }
    }
  }

 private:
  [[nodiscard]] const RankedArea& area(bool ofFirst) const { return ofFirst ? m_first : m_second; }

  /// Judged by the ranking itself, which puts areas that are equal in all by name: the order given does not matter.
  [[nodiscard]] bool swaps(bool ofFirst, RankedArea changed) const {
    changed.classification = classify(m_regulation, changed.score.score.classMin, changed.score.score.classMax,
                                      changed.considerations, changed.legality.legal);
    const FeatureId second = m_second.area.id;
    std::vector<RankedArea> both{ofFirst ? changed : m_first, ofFirst ? m_second : changed};
    return rankingOf(m_first.area.level, std::move(both)).areas.front().area.id == second;
  }

  [[nodiscard]] RankedArea withTotal(bool ofFirst, int total) const {
    RankedArea changed = area(ofFirst);
    Score& score = changed.score.score;
    score.totalMin = total;
    score.totalMax = total;
    score.classMin = m_regulation.classOf(total);
    score.classMax = score.classMin;
    return changed;
  }

  void findTotal(bool ofFirst) {
    const int now = *area(ofFirst).score.score.total();
    const int step = ofFirst ? -1 : 1;  // the first has to fall, the second to rise
    for (int total = now + step; total >= 0 && total <= m_regulation.largestTotal(); total += step) {
      if (!swaps(ofFirst, withTotal(ofFirst, total))) continue;
      SwapMove move;
      move.areaId = area(ofFirst).area.id;
      move.from = now;
      move.to = total;
      return m_result.moves.push_back(move);
    }
  }

  void findConsiderations(bool ofFirst) {
    for (const ConsiderationItem item : kItems) {
      const auto now = area(ofFirst).considerations.value(item);
      if (!now) continue;
      std::optional<int> nearest;
      for (const ConsiderationOption& option : m_regulation.ruleOf(item).options) {
        const bool isNearer = !nearest || std::abs(option.value - *now) < std::abs(*nearest - *now);
        if (option.value != *now && isNearer && swaps(ofFirst, withConsideration(ofFirst, item, option.value))) {
          nearest = option.value;
        }
      }
      if (!nearest) continue;
      SwapMove move;
      move.areaId = area(ofFirst).area.id;
      move.by = SwapBy::Consideration;
      move.item = item;
      move.from = *now;
      move.to = *nearest;
      m_result.moves.push_back(move);
    }
  }

  [[nodiscard]] RankedArea withConsideration(bool ofFirst, ConsiderationItem item, int value) const {
    RankedArea changed = area(ofFirst);
    auto values = changed.considerations.values;
    values[static_cast<std::size_t>(item)] = value;
    changed.considerations = considerationsFrom(m_regulation, values);
    return changed;
  }

  void findLegality(bool ofFirst) {
    const auto legal = area(ofFirst).legality.legal;
    if (!legal) return;
    RankedArea changed = area(ofFirst);
    changed.legality.legal = !*legal;
    if (!swaps(ofFirst, std::move(changed))) return;
    SwapMove move;
    move.areaId = area(ofFirst).area.id;
    move.by = SwapBy::Legality;
    move.from = *legal ? 1 : 0;
    move.to = *legal ? 0 : 1;
    m_result.moves.push_back(move);
  }

  void findIndicators(bool ofFirst) {
    const Score& score = area(ofFirst).score.score;
    for (std::size_t i = 0; i < m_regulation.indicators.size(); ++i) {
      const IndicatorScore& now = score.indicators[i];
      if (now.volumeMissing || now.baseMissing || now.base <= 0 || !now.value) continue;
      if (const auto move = indicatorMove(ofFirst, m_regulation.indicators[i].parameter, now)) {
        m_result.moves.push_back(*move);
      }
    }
  }

  /// What would have to be done in the first, where its total is to fall by more than one indicator has.
  void findTogether() {
    const auto isOfFirst = [&](SwapBy by) {
      return [this, by](const SwapMove& move) { return move.by == by && move.areaId == m_first.area.id; };
    };
    const auto& moves = m_result.moves;
    const auto total = std::ranges::find_if(moves, isOfFirst(SwapBy::Total));
    if (total == moves.end() || std::ranges::any_of(moves, isOfFirst(SwapBy::Indicator))) return;
    m_result.together = fewestMoves(m_regulation, m_first.score.score, total->from - total->to);
  }

  [[nodiscard]] std::optional<SwapMove> indicatorMove(bool ofFirst, Parameter indicator,
                                                      const IndicatorScore& now) const {
    std::vector<int> values{0};
    for (const Band& band : m_regulation.bands) values.push_back(band.value);
    if (ofFirst) std::reverse(values.begin(), values.end());
    const int total = *area(ofFirst).score.score.total();
    for (const int value : values) {
      if (ofFirst ? value >= *now.value : value <= *now.value) continue;
      if (!swaps(ofFirst, withTotal(ofFirst, total - *now.value + value))) continue;
      const auto volume = ofFirst ? largestCounted(indicator, value, now.base)
                                  : smallestVolumeOf(m_regulation, indicator, value, now.base);
      if (!volume) return std::nullopt;
      SwapMove move;
      move.areaId = area(ofFirst).area.id;
      move.by = SwapBy::Indicator;
      move.indicator = indicator;
      move.from = *now.value;
      move.to = valueOf(m_regulation, *volume, now.base);
      move.volume = now.volume;
      move.volumeAfter = *volume;
      return move;
    }
    return std::nullopt;
  }

  /// The largest volume of which the value is low enough, in what people count or measure.
  [[nodiscard]] std::optional<Micro> largestCounted(Parameter indicator, int value, Micro base) const {
    const auto largest = largestVolumeOf(m_regulation, value, base);
    if (!largest) return std::nullopt;
    const Micro step = countingStepOf(indicator);
    return static_cast<Micro>(*largest / step * step);
  }

  const Regulation& m_regulation;
  const RankedArea& m_first;
  const RankedArea& m_second;
  RankSwap& m_result;
};

}  // namespace

std::string_view keyOf(SwapBy by) {
  return kSwapKinds[static_cast<std::size_t>(by)];
}

RankSwap rankSwapOf(const Regulation& regulation, const RankedArea& a, const RankedArea& b) {
  const Ranking order = rankingOf(a.area.level, {a, b});
  RankSwap result;
  result.first = order.areas[0].area.id;
  result.second = order.areas[1].area.id;
  result.isOpen = !isDecided(a) || !isDecided(b);
  if (result.isOpen) return result;
  const bool aFirst = result.first == a.area.id;
  Swaps(regulation, aFirst ? a : b, aFirst ? b : a, result).findAll();
  return result;
}

}  // namespace kawasan
