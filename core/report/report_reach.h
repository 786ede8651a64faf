#pragma once

// What stands behind a row of a table that counts over activities: the activities themselves, and the areas that they
// touch, each once. Any thread.

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <vector>

#include "core/report/report_tables.h"

namespace kawasan {

/// Areas that activities touch.
struct ReachedAreas {
  std::set<FeatureId> rts;
  std::set<FeatureId> kawasan;    // of the activities and of their RT
  std::set<FeatureId> kelurahan;  // of the RT
  void add(const Snapshot& snapshot, const Activity& activity);
};

/// Of which kind a kawasan is, as places among the columns of FiveYear; the last of each is for what is not recorded.
struct KawasanKind {
  std::size_t typology = 0;
  std::size_t location = 0;
  std::size_t pattern = 0;
};
[[nodiscard]] KawasanKind kindOf(const Snapshot& snapshot, const Regulation& regulation, const Kawasan& kawasan);
inline constexpr std::array kHandlingPatterns{PatternChoice::Restoration, PatternChoice::Renewal,
                                              PatternChoice::Resettlement, PatternChoice::Legalisation};
inline constexpr std::array kCityLocations{LocationClass::Centre, LocationClass::Commercial, LocationClass::Fringe,
                                           LocationClass::SemiRural};

/// The hectares of land of a profile that FiveYear sums.
enum class LandKind : std::uint8_t { Legal, Untitled, Illegal };
inline constexpr std::array kLandKinds{LandKind::Legal, LandKind::Untitled, LandKind::Illegal};
/// Missing where there is no profile or it does not say.
[[nodiscard]] Micro landOf(const KawasanProfile* profile, LandKind kind);

/// The activities that a row of Sources or FiveYear is of, without `row` those of the whole table, in the order of the
/// plan; none of any other table.
[[nodiscard]] std::vector<const Activity*> activitiesBehind(const Snapshot& snapshot, ReportKind kind,
                                                            std::optional<std::size_t> row);

}  // namespace kawasan
