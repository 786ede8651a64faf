#include "core/rules/score_table.h"

#include <cmath>
#include <random>

#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

/// Figures of every kind that surveys hold: plain, missing, zero, negative, beyond the base, absurdly large.
FigureTable randomFigures(std::size_t rows) {
  std::mt19937_64 random(20180914);
  const auto below = [&random](std::int64_t limit) {
    return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
  };
  FigureTable table;
  table.reserve(rows);
  for (std::size_t r = 0; r < rows; ++r) {
    FigureRow row;
    for (std::size_t i = 0; i < kParameterCount; ++i) {
      const Parameter parameter = parameterAt(i);
      const std::int64_t kind = below(40);
      Micro amount = below(200) * kMicroPerUnit + (below(4) == 0 ? below(kMicroPerUnit) : 0);
      if (isIndicator(parameter) && kind > 6 && !isMissing(row[*baseOf(parameter)])) {
        const Micro base = row[*baseOf(parameter)];
        amount = below(5) * base / 4;  // 0, 25, 50, 75 or 100 %
      }
      if (kind == 0) amount = kMissing;
      if (kind == 1) amount = 0;
      if (kind == 2) amount = -amount;
      if (kind == 3) amount = kLargestMicro - below(1000);
      if (kind == 4) amount = -kLargestMicro;
      if (kind == 5) amount = below(kLargestMicro);
      row[parameter] = amount;
    }
    table.append(static_cast<FeatureId>(r + 1), row);
  }
  return table;
}

bool same(double column, const std::optional<double>& single) {
  return single ? column == *single : std::isnan(column);
}

}  // namespace

TEST_CASE("the table of many equals the score of each, bit for bit", "[rules]") {
  const FigureTable figures = randomFigures(3000);
  for (const Regulation* regulation : {&edition2016(), &edition2018()}) {
    for (const ScoreOptions options :
         {ScoreOptions{}, ScoreOptions{false, true}, ScoreOptions{true, true}, ScoreOptions{false, false}}) {
      const ScoreTable table = scoreTable(*regulation, figures, options);
      REQUIRE(table.size() == figures.size());
      std::size_t different = 0;
      for (std::size_t row = 0; row < figures.size(); ++row) {
        const Score single = scoreOf(*regulation, figures.row(row), options);
        bool equal = table.totalMin[row] == single.totalMin && table.totalMax[row] == single.totalMax &&
                     table.classMin[row] == single.classMin && table.classMax[row] == single.classMax &&
                     same(table.sectoralMean[row], single.sectoralMean);
        for (std::size_t a = 0; a < single.aspectMeans.size(); ++a) {
          equal = equal && same(table.aspectMeans[a][row], single.aspectMeans[a]);
        }
        for (std::size_t i = 0; i < single.indicators.size(); ++i) {
          const auto& column = table.indicators[i];
          equal = equal && same(column.percent[row], single.indicators[i].percent) &&
                  column.valueMin[row] == single.indicators[i].valueMin &&
                  column.valueMax[row] == single.indicators[i].valueMax;
        }
        different += equal ? 0 : 1;
      }
      CHECK(different == 0);
    }
  }
}

TEST_CASE("an empty survey has an empty table", "[rules]") {
  CHECK(scoreTable(edition2018(), FigureTable{}).size() == 0);
}
