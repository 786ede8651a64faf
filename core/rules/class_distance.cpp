#include "core/rules/class_distance.h"

#include <algorithm>
#include <cmath>

#include "core/rules/score_cell.h"

namespace kawasan {

namespace {

/// The smallest volume whose value is that of the band.
Wide thresholdOf(const Band& band, Micro base) {
  const Wide factor = cell::kVolumeFactor;
  return (Wide{2 * band.fromHundredths - 1} * base + factor - 1) / factor;
}

class Moves {
 public:
  Moves(const Regulation& regulation, const Score& score) : m_regulation(regulation), m_score(score) {}

  /// Those that change the total by at least `points` alone.
  [[nodiscard]] std::vector<ClassMove> losing(int points) const {
    return collect(
        [&](const Indicator& indicator, const IndicatorScore& score) { return loss(indicator, score, points); });
  }
  [[nodiscard]] std::vector<ClassMove> gaining(int points) const {
    return collect(
        [&](const Indicator& indicator, const IndicatorScore& score) { return gain(indicator, score, points); });
  }

  /// The fewest that lose `points` together.
  [[nodiscard]] std::vector<ClassMove> together(int points) const {
    struct Entry {
      std::size_t index;
      ClassMove most;
      double share;
    };
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_regulation.indicators.size(); ++i) {
      const IndicatorScore& score = m_score.indicators[i];
      if (!isKnown(score)) continue;
      const auto most = loss(m_regulation.indicators[i], score, *score.value);
      if (most && most->valueAfter < most->valueBefore)
        entries.push_back({i, *most, std::abs(static_cast<double>(most->change)) / static_cast<double>(score.base)});
    }
    std::ranges::stable_sort(entries, [](const Entry& a, const Entry& b) {
      const int lostA = a.most.valueBefore - a.most.valueAfter;
      const int lostB = b.most.valueBefore - b.most.valueAfter;
      return lostA != lostB ? lostA > lostB : a.share < b.share;
    });
    std::size_t count = 0;
    int spare = -points;  // what they lose beyond what is needed
    for (; count < entries.size() && spare < 0; ++count)
      spare += entries[count].most.valueBefore - entries[count].most.valueAfter;
    if (spare < 0) return {};
    std::vector<ClassMove> moves;
    for (std::size_t i = count; i-- > 0;) {
      const Entry& entry = entries[i];
      const int needed = std::max(1, entry.most.valueBefore - entry.most.valueAfter - spare);
      const auto move = loss(m_regulation.indicators[entry.index], m_score.indicators[entry.index], needed);
      moves.insert(moves.begin(), move ? *move : entry.most);
      spare -= moves.front().valueAfter - entry.most.valueAfter;
    }
    return moves;
  }

 private:
  static bool isKnown(const IndicatorScore& score) {
    return !score.volumeMissing && !score.baseMissing && score.base > 0 && score.value;
  }

  template <typename MoveOf>
  std::vector<ClassMove> collect(MoveOf moveOf) const {
    struct Entry {
      ClassMove move;
      double share;
    };
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < m_regulation.indicators.size(); ++i) {
      const IndicatorScore& score = m_score.indicators[i];
      if (!isKnown(score)) continue;
      if (const auto move = moveOf(m_regulation.indicators[i], score)) {
        entries.push_back({*move, std::abs(static_cast<double>(move->change)) / static_cast<double>(score.base)});
      }
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.share < b.share; });
    std::vector<ClassMove> moves;
    for (const Entry& entry : entries) moves.push_back(entry.move);
    return moves;
  }

  /// The largest volume of which the value is low enough.
  [[nodiscard]] std::optional<ClassMove> loss(const Indicator& indicator, const IndicatorScore& score,
                                              int points) const {
    const int allowed = *score.value - points;
    if (allowed < 0) return std::nullopt;
    const auto largest = largestVolumeOf(m_regulation, allowed, score.base);
    if (!largest) return std::nullopt;
    const Micro step = countingStepOf(indicator.parameter);
    return moveTo(indicator, score, *largest / step * step);
  }

  /// The smallest volume of which the value is high enough, as far as the base holds it.
  [[nodiscard]] std::optional<ClassMove> gain(const Indicator& indicator, const IndicatorScore& score,
                                              int points) const {
    const int needed = *score.value + points;
    const auto band = std::find_if(m_regulation.bands.begin(), m_regulation.bands.end(),
                                   [&](const Band& each) { return each.value >= needed; });
    if (band == m_regulation.bands.end()) return std::nullopt;
    const Micro step = countingStepOf(indicator.parameter);
    const Wide volume = (thresholdOf(*band, score.base) + step - 1) / step * step;
    return volume > score.base ? std::nullopt : moveTo(indicator, score, volume);
  }

  [[nodiscard]] std::optional<ClassMove> moveTo(const Indicator& indicator, const IndicatorScore& score,
                                                Wide volume) const {
    const auto after = static_cast<Micro>(volume);
    return ClassMove{indicator.parameter, after - score.volume, after, *score.value,
                     valueOf(m_regulation, volume, score.base)};
  }

  const Regulation& m_regulation;
  const Score& m_score;
};

}  // namespace

Micro countingStepOf(Parameter parameter) {
  switch (unitOf(parameter)) {
    case Unit::Hectare:
      return kMicroPerUnit / 10'000;  // a square metre
    case Unit::Metre:
      return kMicroPerUnit / 100;
    case Unit::Building:
    case Unit::Household:
    case Unit::Person:
      return kMicroPerUnit;
  }
  return kMicroPerUnit;
}

std::optional<Wide> largestVolumeOf(const Regulation& regulation, int value, Micro base) {
  const auto above = std::find_if(regulation.bands.begin(), regulation.bands.end(),
                                  [value](const Band& band) { return band.value > value; });
  return above == regulation.bands.end() ? std::nullopt : std::optional(thresholdOf(*above, base) - 1);
}

std::vector<ClassMove> fewestMoves(const Regulation& regulation, const Score& score, int points) {
  return Moves(regulation, score).together(points);
}

std::optional<ClassDistance> classDistanceOf(const Regulation& regulation, const Score& score) {
  const auto slumClass = score.slumClass();
  if (!slumClass) return std::nullopt;
  const Moves moves(regulation, score);
  const ClassLimit& limit = regulation.limitOf(*slumClass);
  ClassDistance distance;
  if (limit.from > 0) {
    const int points = score.totalMax - limit.from + 1;
    distance.better = ClassStep{regulation.classOf(limit.from - 1), points, moves.losing(points), {}};
    if (distance.better->moves.empty()) distance.better->together = moves.together(points);
  }
  if (limit.to < regulation.largestTotal()) {
    const int points = limit.to + 1 - score.totalMin;
    distance.worse = ClassStep{regulation.classOf(limit.to + 1), points, moves.gaining(points), {}};
  }
  return distance;
}

}  // namespace kawasan
