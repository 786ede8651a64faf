#pragma once

// What the figures become once activities are done (criteria 9.6): the new failing volume of a year is the old one less
// all that is booked on the indicator in that RT and year, never below 0; bases stay. What is booked beyond the old
// volume is lost and reported; what is missing stays missing.

#include <set>
#include <vector>

#include "core/model/snapshot.h"
#include "core/plan/activity_state.h"

namespace kawasan {

/// All that activities take off one indicator of one RT in one year.
struct BookedEffect {
  int year = 0;
  FeatureId rtId = 0;
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro volume = kMissing;            // sum of what is known; kMissing when no volume is entered
  std::size_t unknown = 0;            // effects without a volume
  std::vector<FeatureId> activities;  // whose effects they are
};

/// By year, place of the RT in the snapshot, and indicator. Activities of `leftOut` do not count.
[[nodiscard]] std::vector<BookedEffect> bookedEffects(const Snapshot& snapshot, EffectBasis basis,
                                                      const std::set<FeatureId>& leftOut = {});

enum class EffectOutcome : std::uint8_t {
  Applied,
  Clipped,   // more was booked than there was: 0 afterwards
  NoFigure,  // the volume before is not known
  NoVolume,  // nobody entered how much
};
/// "applied", "clipped", "no_figure", "no_volume"
[[nodiscard]] std::string_view keyOf(EffectOutcome outcome);

struct AppliedEffect {
  BookedEffect booked;
  EffectOutcome outcome = EffectOutcome::Applied;
  Micro before = kMissing;
  Micro after = kMissing;
  Micro lost = 0;  // booked beyond what there was
};

struct ProjectedYear {
  int year = 0;
  FigureTable figures;                 // at the end of the year
  std::vector<AppliedEffect> effects;  // of the year
};

struct Projection {
  int baseYear = 0;
  std::vector<ProjectedYear> years;    // every year after the base, without gaps
  std::size_t beforeBase = 0;          // effects up to the base year: its figures hold them already
  std::vector<FeatureId> withoutYear;  // planned activities that have effects and no year
  [[nodiscard]] const ProjectedYear* yearOf(int year) const;
};

/// From the figures of a survey, up to `lastYear`; 0: up to the last year in which something counts.
[[nodiscard]] Projection projectFigures(const Snapshot& snapshot, const Survey& base, EffectBasis basis,
                                        int lastYear = 0, const std::set<FeatureId>& leftOut = {});

/// One indicator of one RT: `before` less `volume` by the rule above.
[[nodiscard]] Micro reducedVolume(Micro before, Micro volume);

}  // namespace kawasan
