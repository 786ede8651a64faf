#include "app/cli_score_cells.h"

#include "ui/text/area_words.h"
#include "ui/text/glossary.h"

namespace kawasan {

QString rangeText(int from, int to) {
  return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

Cell yearCell(int year) {
  return year == 0 ? missingCell() : Cell{QString::number(year), year};
}

Cell totalCell(const AreaScore& area) {
  if (!area.hasFigures()) return {missingText(), nullptr};
  return {partialText(area, rangeText(area.score.totalMin, area.score.totalMax)), jsonOptional(area.score.total())};
}

Cell classCell(const AreaScore& area) {
  if (!area.hasFigures()) return missingCell();
  const auto slumClass = area.score.slumClass();
  return {classRange(area.score.classMin, area.score.classMax), slumClass ? Json(keyOf(*slumClass)) : Json(nullptr)};
}

}  // namespace kawasan
