#include "core/rules/same_bases.h"

namespace kawasan {

namespace {

using enum Parameter;

constexpr std::array kCopiedBases{Buildings, Population, HouseholdsKk, RoadIdeal, DrainIdeal};
constexpr std::size_t kFewestCopied = 4;

}  // namespace

std::optional<CopiedBases> copiedBasesOf(const FigureRow& row) {
  CopiedBases bases{};
  std::size_t known = 0;
  for (std::size_t i = 0; i < kCopiedBases.size(); ++i) {
    bases[i] = row[kCopiedBases[i]];
    if (!isMissing(bases[i]) && bases[i] > 0) ++known;
  }
  return known < kFewestCopied ? std::nullopt : std::optional(bases);
}

}  // namespace kawasan
