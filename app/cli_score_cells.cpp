#include "app/cli_score_cells.h"

#include "core/base/text.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"

namespace kawasan {

Cell yearCell(int year) {
  return year == 0 ? missingCell() : Cell{QString::number(year), year};
}

Cell totalCell(const AreaScore& area) {
  const Score& score = area.score;
  return {partialText(area, totalText(area.hasFigures(), score.totalMin, score.totalMax)),
          area.hasFigures() ? jsonOptional(score.total()) : Json(nullptr)};
}

Cell classCell(const AreaScore& area) {
  if (!area.hasFigures()) return missingCell();
  const auto slumClass = area.score.slumClass();
  return {classRange(area.score.classMin, area.score.classMax), slumClass ? Json(keyOf(*slumClass)) : Json(nullptr)};
}

Cell sumCell(const KnownSum& sum, int decimals) {
  return bounded(amountCell(sum.amount, decimals), sum.isLeast() ? Bound::Least : Bound::Exact);
}

Json leastJson(std::initializer_list<std::pair<const char*, KnownSum>> sums) {
  std::vector<std::string> keys;
  for (const auto& [key, sum] : sums) {
    if (sum.isLeast()) keys.emplace_back(key);
  }
  return keys.empty() ? Json(nullptr) : Json(joinText(keys, "; "));
}

Cell sumCell(const AreaScore& area, Parameter parameter, int decimals) {
  return area.hasFigures() ? sumCell(knownSum(area, parameter), decimals) : missingCell();
}

}  // namespace kawasan
