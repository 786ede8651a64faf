#pragma once

// Decree, map and survey side by side: what each says of the hectares of a kawasan, and what a person noted about the
// difference. One thread at a time.

#include <optional>
#include <vector>

#include "core/rules/known_sum.h"
#include "core/rules/regulation.h"
#include "gis/area_report.h"

namespace kawasan {

/// The hectares of one kawasan from every source; what is missing stays so in the differences.
struct ReconciledArea {
  const Kawasan* kawasan = nullptr;  // of the snapshot, as `note`
  KnownSum decree;                   // missing where a decree names it without hectares
  KnownSum verified;                 // of the survey, summed over the RT; a least amount is no match for the decree
  DrawnArea drawn;
  const HectaresNote* note = nullptr;

  [[nodiscard]] std::optional<double> drawnHa() const;
  KnownSum remaining;           // decree less what signed minutes have taken off
  bool isReducedKnown = false;  // by any minutes; its bound is remainingBound, as of the sum
  [[nodiscard]] std::optional<double> drawnBeyondDecree() const;
  [[nodiscard]] std::optional<double> verifiedBeyondDecree() const;
};

/// In the order of the report; they point into the snapshot. `survey` may be null.
[[nodiscard]] std::vector<ReconciledArea> reconciledAreas(const Snapshot& snapshot, const Survey* survey,
                                                          const Regulation& regulation, const AreaReport& report);

/// Sums of what is known, kMissing where nothing is; of the differences only where every kawasan has one, as less would
/// hide that figures are missing. What is drawn is the land of all together, what two share counted once.
struct ReconciledSums {
  KnownSum decree;
  KnownSum remaining;
  bool isReducedKnown = false;
  KnownSum verified;
  DrawnArea drawn;
  std::optional<double> drawnBeyondDecree;
  std::optional<double> verifiedBeyondDecree;
};
[[nodiscard]] ReconciledSums sumsOf(const Snapshot& snapshot, const Survey* survey,
                                    const std::vector<ReconciledArea>& areas, const AreaReport& report);

}  // namespace kawasan
