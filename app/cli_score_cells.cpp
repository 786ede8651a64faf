#include "app/cli_score_cells.h"

#include "core/base/text.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

Cell yearCell(int year) {
  return year == 0 ? missingCell() : Cell{QString::number(year), year};
}

Cell totalCell(const AreaScore& area) {
  const Score& score = area.score;
  return {partialText(area, totalText(area.hasFigures(), score.totalMin, score.totalMax)),
          area.hasFigures() ? jsonOptional(score.total()) : Json(nullptr), Bound::Exact, area.restsOnEstimates()};
}

Cell classCell(const AreaScore& area) {
  if (!area.hasFigures()) return missingCell();
  const auto slumClass = area.score.slumClass();
  Cell cell{classRange(area.score.classMin, area.score.classMax), slumClass ? Json(keyOf(*slumClass)) : Json(nullptr)};
  if (!area.restsOnEstimates()) return cell;
  // A range is no class as yet, and is marked all the same.
  cell.shown.prepend(estimateMark());
  cell.isEstimate = true;
  return cell;
}

Cell sumCell(const KnownSum& sum, int decimals) {
  const Cell cell = bounded(amountCell(sum.amount, decimals), sum.isLeast() ? Bound::Least : Bound::Exact);
  return estimated(cell, sum.isEstimate);
}

namespace {

using NamedSums = std::initializer_list<std::pair<const char*, KnownSum>>;

Json keysJson(const std::vector<std::string>& keys) {
  return keys.empty() ? Json(nullptr) : Json(joinText(keys, "; "));
}

}  // namespace

Json leastJson(NamedSums sums) {
  std::vector<std::string> keys;
  for (const auto& [key, sum] : sums) {
    if (sum.isLeast()) keys.emplace_back(key);
  }
  return keysJson(keys);
}

std::vector<std::string> estimatedResults(const AreaScore& area) {
  if (!area.restsOnEstimates()) return {};
  return {"total", "class"};
}

Json estimatesJson(std::vector<std::string> others, NamedSums sums) {
  std::vector<std::string> keys = std::move(others);
  for (const auto& [key, sum] : sums) {
    if (sum.isEstimate) keys.emplace_back(key);
  }
  return keysJson(keys);
}

void addEnds(std::vector<OutputColumn>& columns, const std::string& key) {
  columns.push_back({key + "_min", {}, true});
  columns.push_back({key + "_max", {}, true});
}

std::vector<Cell> totalEnds(const AreaScore& area) {
  if (!area.hasFigures()) return {missingCell(), missingCell()};
  return {{{}, area.score.totalMin}, {{}, area.score.totalMax}};
}

std::vector<Cell> classEnds(const AreaScore& area) {
  if (!area.hasFigures()) return {missingCell(), missingCell()};
  return {{{}, Json(keyOf(area.score.classMin))}, {{}, Json(keyOf(area.score.classMax))}};
}

Cell sumCell(const AreaScore& area, Parameter parameter, int decimals) {
  return area.hasFigures() ? sumCell(knownSum(area, parameter), decimals) : missingCell();
}

}  // namespace kawasan
