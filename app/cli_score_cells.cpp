#include "app/cli_score_cells.h"

#include "ui/text/glossary.h"

namespace kawasan {

Cell totalCell(const AreaScore& area) {
  if (!area.hasFigures()) return missingCell();
  const Score& score = area.score;
  if (const auto total = score.total()) return countCell(total);
  return {QStringLiteral("%1–%2").arg(score.totalMin).arg(score.totalMax), Json(nullptr)};
}

Cell classCell(const AreaScore& area) {
  const auto slumClass = area.hasFigures() ? area.score.slumClass() : std::nullopt;
  return slumClass ? keyCell(nameOf(*slumClass), keyOf(*slumClass)) : missingCell();
}

}  // namespace kawasan
