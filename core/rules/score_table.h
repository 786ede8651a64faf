#pragma once

// The scores of a whole survey as columns, for many thousand RT at once. Identical, bit for bit, to scoreOf of each
// row.

#include <cstdint>
#include <vector>

#include "core/rules/scoring.h"

namespace kawasan {

/// Entry i of every column belongs to row i of the figures; where figures are missing a number is NaN and the ends of a
/// range differ.
struct ScoreTable {
  struct IndicatorColumn {
    std::vector<double> percent;
    std::vector<std::uint8_t> valueMin;
    std::vector<std::uint8_t> valueMax;
  };
  std::vector<IndicatorColumn> indicators;       // in the order of the edition
  std::vector<std::vector<double>> aspectMeans;  // in the order of the aspects
  std::vector<double> sectoralMean;
  std::vector<std::uint16_t> totalMin;
  std::vector<std::uint16_t> totalMax;
  std::vector<SlumClass> classMin;
  std::vector<SlumClass> classMax;

  [[nodiscard]] std::size_t size() const { return sectoralMean.size(); }
};

/// Fills `table`, whose memory is used again.
void scoreTable(const Regulation& regulation, const FigureTable& figures, const ScoreOptions& options,
                ScoreTable& table);
[[nodiscard]] ScoreTable scoreTable(const Regulation& regulation, const FigureTable& figures,
                                    const ScoreOptions& options = {});

}  // namespace kawasan
