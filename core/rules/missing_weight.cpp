#include "core/rules/missing_weight.h"

#include <algorithm>

#include "core/rules/score_cell.h"

namespace kawasan {

namespace {

using Amounts = std::vector<Micro>;

/// The rows of the area that have figures.
std::vector<FigureRow> rowsOf(const Snapshot& snapshot, const FigureTable& figures, const Area& area) {
  std::vector<FigureRow> rows;
  for (const std::size_t rt : area.rts) {
    const auto index = figures.indexOfRt(snapshot.rts[rt].id);
    if (!index) continue;
    const FigureRow row = figures.row(*index);
    if (hasAnyFigure(row)) rows.push_back(row);
  }
  return rows;
}

FigureSums sumsOf(const std::vector<FigureRow>& rows) {
  FigureSums sums;
  for (const FigureRow& row : rows) sums.add(row);
  return sums;
}

/// One missing parameter of some rows, with all else as it is.
class Gap {
 public:
  Gap(const Regulation& regulation, const std::vector<FigureRow>& rows, Parameter parameter)
      : m_regulation(regulation), m_parameter(parameter) {
    for (const FigureRow& row : rows) {
      if (isMissing(row[parameter])) {
        m_open.push_back(row);
      } else {
        m_known.add(row);
      }
    }
    // The whole base goes to the first row; a row whose volume is missing as well leaves the range open only there.
    if (!isIndicator(parameter)) {
      std::stable_partition(m_open.begin(), m_open.end(), [&](const FigureRow& row) { return lacksVolume(row); });
    }
    m_all = m_known;
    for (const FigureRow& row : m_open) m_all.add(row);
  }

  [[nodiscard]] MissingFigure weigh(const Score& score) const {
    MissingFigure missing{m_parameter, m_open.size(), 0, true, false};
    const int width = score.totalMax - score.totalMin;
    int least = width;
    for (const Micro amount : amounts()) {
      const Score known = scoreWith(amount);
      const int less = width - (known.totalMax - known.totalMin);
      missing.narrowsBy = std::max(missing.narrowsBy, less);
      least = std::min(least, less);
      missing.canDecide = missing.canDecide || (!score.slumClass() && known.slumClass());
    }
    const auto lacking =
        std::count_if(m_open.begin(), m_open.end(), [&](const FigureRow& row) { return lacksVolume(row); });
    const bool isSpread = !isIndicator(m_parameter) && lacking > 0 && m_open.size() > 1;
    missing.isCertain = least == missing.narrowsBy && !isSpread;
    return missing;
  }

  [[nodiscard]] Score narrowest() const {
    std::optional<Score> best;
    for (const Micro amount : amounts()) {
      const Score known = scoreWith(amount);
      if (!best || known.totalMax - known.totalMin < best->totalMax - best->totalMin) best = known;
    }
    return *best;
  }

 private:
  /// Whether a volume that this base divides is missing in the row.
  [[nodiscard]] bool lacksVolume(const FigureRow& row) const {
    return std::any_of(m_regulation.indicators.begin(), m_regulation.indicators.end(), [&](const Indicator& indicator) {
      return indicator.base == m_parameter && isMissing(row[indicator.parameter]);
    });
  }

  /// All of the amount in the first row: only the sum decides.
  [[nodiscard]] Score scoreWith(Micro amount) const {
    FigureSums sums = m_known;
    for (FigureRow row : m_open) {
      row[m_parameter] = amount;
      sums.add(row);
      amount = 0;
    }
    return scoreOf(m_regulation, sums);
  }

  [[nodiscard]] Amounts amounts() const { return isIndicator(m_parameter) ? volumes() : bases(); }

  /// Every band of the share from 0 to all that the open rows can hold.
  [[nodiscard]] Amounts volumes() const {
    const Parameter base = *baseOf(m_parameter);
    Amounts result{0};
    const Wide room = m_all.room(m_parameter);
    if (room > 0) result.push_back(narrowed(room));
    if (m_all.missing(base) > 0) result.push_back(kMicroPerUnit);  // any share of a base that nobody knows
    const Wide known = m_all.known(m_parameter);
    for (const Band& band : m_regulation.bands) {
      const Wide needed = thresholdOf(m_all.known(base), band) - known;
      if (needed > 0 && (needed <= room || m_all.missing(base) > 0)) result.push_back(narrowed(needed));
    }
    return result;
  }

  /// Both sides of every limit that a known volume crosses as the base grows.
  [[nodiscard]] Amounts bases() const {
    const Wide known = m_all.known(m_parameter);
    Amounts result{1, kLargestMicro};
    for (const Indicator& indicator : m_regulation.indicators) {
      if (indicator.base != m_parameter) continue;
      const Wide volume = m_all.known(indicator.parameter);
      if (volume <= 0) continue;
      for (const Band& band : m_regulation.bands) {
        if (band.fromHundredths <= 0) continue;
        const Wide largest = Wide{cell::kVolumeFactor} * volume / (2 * band.fromHundredths - 1);
        for (const Wide base : {largest - known, largest + 1 - known}) {
          if (base > 0) result.push_back(narrowed(base));
        }
      }
    }
    return result;
  }

  /// The smallest volume that reaches the band.
  static Wide thresholdOf(Wide base, const Band& band) {
    if (base <= 0 || band.fromHundredths <= 0) return 0;
    return (base * (2 * band.fromHundredths - 1) + cell::kVolumeFactor - 1) / cell::kVolumeFactor;
  }

  static Micro narrowed(Wide amount) { return static_cast<Micro>(std::clamp<Wide>(amount, 0, kLargestMicro)); }

  const Regulation& m_regulation;
  Parameter m_parameter;
  std::vector<FigureRow> m_open;
  FigureSums m_known;  // of the rows that have the figure
  FigureSums m_all;
};

}  // namespace

std::vector<Parameter> neededFigures(const Regulation& regulation) {
  std::vector<Parameter> fields;
  for (const Indicator& indicator : regulation.indicators) fields.push_back(indicator.base);
  std::sort(fields.begin(), fields.end());
  fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
  for (const Indicator& indicator : regulation.indicators) fields.push_back(indicator.parameter);
  return fields;
}

std::vector<MissingFigure> missingFiguresOf(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                            const Area& area) {
  const std::vector<FigureRow> rows = rowsOf(snapshot, snapshot.figuresOf(surveyId), area);
  const FigureSums sums = sumsOf(rows);
  const Score score = scoreOf(regulation, sums);
  std::vector<MissingFigure> missing;
  for (const Parameter parameter : neededFigures(regulation)) {
    if (sums.missing(parameter) == 0) continue;
    missing.push_back(Gap(regulation, rows, parameter).weigh(score));
  }
  std::stable_sort(missing.begin(), missing.end(), [](const MissingFigure& a, const MissingFigure& b) {
    return a.narrowsBy == b.narrowsBy ? a.canDecide > b.canDecide : a.narrowsBy > b.narrowsBy;
  });
  return missing;
}

std::optional<Narrowing> narrowingOf(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId,
                                     const Area& area, Parameter parameter) {
  const std::vector<FigureRow> rows = rowsOf(snapshot, snapshot.figuresOf(surveyId), area);
  const FigureSums sums = sumsOf(rows);
  if (sums.missing(parameter) == 0) return std::nullopt;
  return Narrowing{scoreOf(regulation, sums), Gap(regulation, rows, parameter).narrowest()};
}

}  // namespace kawasan
