#include "core/rules/score_table.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/rules/score_cell.h"

namespace kawasan {

namespace {

/// Rows worked on at a time, so that their sums stay in the first-level cache while sixteen columns pass by.
constexpr std::size_t kBlock = 512;

/// Amounts up to this many millionths (400 million units) stay within 64 bits when multiplied by 20000.
constexpr std::uint64_t kNarrow = 400'000'000'000'000;

bool isNarrow(Micro volume, Micro base) {
  const bool smallVolume = static_cast<std::uint64_t>(volume) + kNarrow <= 2 * kNarrow;
  const bool smallBase = static_cast<std::uint64_t>(base) <= kNarrow;  // missing and negative ones are far beyond
  return smallVolume && smallBase;
}

cell::Cell cellOf(const Regulation& regulation, Micro volume, Micro base, const ScoreOptions& options) {
  cell::Known known;
  known.volumeMissing = isMissing(volume);
  known.baseMissing = isMissing(base);
  known.bothMissing = known.volumeMissing && known.baseMissing;
  if (!known.volumeMissing) known.volume = volume;
  if (!known.baseMissing) known.base = base;
  if (known.volumeMissing && !known.baseMissing) known.room = std::max<Micro>(base, 0);
  return cell::cellOf(regulation, known, options);
}

/// Sums over the indicators of the rows of one block.
struct BlockSums {
  std::array<int, kBlock> totalMin;
  std::array<int, kBlock> totalMax;
  std::array<double, kBlock> percents;  // of one aspect
  std::array<double, kBlock> means;     // of the aspects
};

struct Rows {
  std::size_t begin = 0;
  std::size_t count = 0;
};

/// One indicator in the rows of one block. Columns are written once; the sums are added to.
struct BlockCells {
  const Micro* volumes;
  const Micro* bases;
  double* percent;
  std::uint8_t* valueMin;
  std::uint8_t* valueMax;
  int* totalMin;
  int* totalMax;
  double* percents;
  std::size_t count;
};

bool allNarrow(const BlockCells& block) {
  bool narrow = true;
  for (std::size_t i = 0; i < block.count; ++i) narrow &= isNarrow(block.volumes[i], block.bases[i]);
  return narrow;
}

/// A share of nothing is 0 %, as 0 of 1 is.
struct Share {
  Share(Micro ofVolume, Micro ofBase) : volume(ofBase == 0 ? 0 : ofVolume), base(ofBase == 0 ? 1 : ofBase) {}
  Micro volume;
  Micro base;
};

/// Taken by value, so that bytes written to the columns cannot be suspected of changing it.
void scoreNarrow(const cell::BandSteps steps, const ScoreOptions options, const BlockCells block) {
  for (std::size_t i = 0; i < block.count; ++i) {
    const Share share(block.volumes[i], block.bases[i]);
    const int value = cell::valueOf(steps, share.volume, share.base);
    block.valueMin[i] = block.valueMax[i] = static_cast<std::uint8_t>(value);
    block.totalMin[i] += value;
    block.totalMax[i] += value;
  }
  for (std::size_t i = 0; i < block.count; ++i) {
    const Share share(block.volumes[i], block.bases[i]);
    const double percent = cell::percentOf(share.volume, share.base, options);
    block.percent[i] = percent;
    block.percents[i] += cell::averagedPercent(share.volume, share.base, percent, options);
  }
}

void scoreOneByOne(const Regulation& regulation, const cell::BandSteps& steps, const ScoreOptions& options,
                   const BlockCells& block) {
  for (std::size_t i = 0; i < block.count; ++i) {
    BlockCells one{block.volumes + i,  block.bases + i,    block.percent + i,
                   block.valueMin + i, block.valueMax + i, block.totalMin + i,
                   block.totalMax + i, block.percents + i, 1};
    if (allNarrow(one)) {
      scoreNarrow(steps, options, one);
      continue;
    }
    const cell::Cell cell = cellOf(regulation, block.volumes[i], block.bases[i], options);
    block.percent[i] = cell.percent;
    block.valueMin[i] = static_cast<std::uint8_t>(cell.valueMin);
    block.valueMax[i] = static_cast<std::uint8_t>(cell.valueMax);
    block.totalMin[i] += cell.valueMin;
    block.totalMax[i] += cell.valueMax;
    block.percents[i] += cell.averaged;
  }
}

void scoreBlock(const Regulation& regulation, const FigureTable& figures, const ScoreOptions& options, Rows rows,
                const std::vector<SlumClass>& classOfTotal, ScoreTable& table, BlockSums& sums) {
  const cell::BandSteps steps(regulation.bands);
  sums.totalMin.fill(0);
  sums.totalMax.fill(0);
  sums.means.fill(0);
  for (std::size_t a = 0; a < regulation.aspects.size(); ++a) {
    sums.percents.fill(0);
    const Aspect& aspect = regulation.aspects[a];
    for (const std::size_t index : aspect.indicators) {
      const Indicator& indicator = regulation.indicators[index];
      ScoreTable::IndicatorColumn& column = table.indicators[index];
      const BlockCells cells{figures.column(indicator.parameter).data() + rows.begin,
                             figures.column(indicator.base).data() + rows.begin,
                             column.percent.data() + rows.begin,
                             column.valueMin.data() + rows.begin,
                             column.valueMax.data() + rows.begin,
                             sums.totalMin.data(),
                             sums.totalMax.data(),
                             sums.percents.data(),
                             rows.count};
      if (allNarrow(cells)) {
        scoreNarrow(steps, options, cells);
      } else {
        scoreOneByOne(regulation, steps, options, cells);
      }
    }
    const auto count = static_cast<double>(aspect.indicators.size());
    double* means = table.aspectMeans[a].data() + rows.begin;
    for (std::size_t i = 0; i < rows.count; ++i) {
      means[i] = sums.percents[i] / count;
      sums.means[i] += means[i];
    }
  }
  const auto aspects = static_cast<double>(regulation.aspects.size());
  for (std::size_t i = 0; i < rows.count; ++i) {
    const std::size_t row = rows.begin + i;
    table.sectoralMean[row] = sums.means[i] / aspects;
    table.totalMin[row] = static_cast<std::uint16_t>(sums.totalMin[i]);
    table.totalMax[row] = static_cast<std::uint16_t>(sums.totalMax[i]);
    table.classMin[row] = classOfTotal[static_cast<std::size_t>(sums.totalMin[i])];
    table.classMax[row] = classOfTotal[static_cast<std::size_t>(sums.totalMax[i])];
  }
}

void resize(ScoreTable& table, const Regulation& regulation, std::size_t rows) {
  table.indicators.resize(regulation.indicators.size());
  for (auto& column : table.indicators) {
    column.percent.resize(rows);
    column.valueMin.resize(rows);
    column.valueMax.resize(rows);
  }
  table.aspectMeans.resize(regulation.aspects.size());
  for (auto& column : table.aspectMeans) column.resize(rows);
  table.sectoralMean.resize(rows);
  table.totalMin.resize(rows);
  table.totalMax.resize(rows);
  table.classMin.resize(rows);
  table.classMax.resize(rows);
}

}  // namespace

void scoreTable(const Regulation& regulation, const FigureTable& figures, const ScoreOptions& options,
                ScoreTable& table) {
  KAWASAN_CHECK(regulation.largestValue() <= std::numeric_limits<std::uint8_t>::max());
  resize(table, regulation, figures.size());
  std::vector<SlumClass> classOfTotal;
  for (int total = 0; total <= regulation.largestTotal(); ++total) classOfTotal.push_back(regulation.classOf(total));
  BlockSums sums;
  for (std::size_t begin = 0; begin < figures.size(); begin += kBlock) {
    scoreBlock(regulation, figures, options, {begin, std::min(kBlock, figures.size() - begin)}, classOfTotal, table,
               sums);
  }
}

ScoreTable scoreTable(const Regulation& regulation, const FigureTable& figures, const ScoreOptions& options) {
  ScoreTable table;
  scoreTable(regulation, figures, options, table);
  return table;
}

}  // namespace kawasan
