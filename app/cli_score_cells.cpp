#include "app/cli_score_cells.h"

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

}  // namespace kawasan
