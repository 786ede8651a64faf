#pragma once

// What activities were to take off, beside what the surveys say it became: for every RT, indicator and year with
// something booked, the volume of the last survey before that year and of the survey of that year.

#include <vector>

#include "core/plan/plan_effects.h"

namespace kawasan {

enum class AuditOutcome : std::uint8_t {
  AsBooked,    // what was there less what was booked
  Clipped,     // more was booked than there was, and nothing is left
  NotApplied,  // the survey still holds the volume of before
  Differs,     // another volume
  NoFigure,    // one of the two is not known
  NoSurvey,    // no survey of that year, or none before it
};
inline constexpr std::size_t kAuditOutcomes = 6;
/// "as_booked", "clipped", "not_applied", "differs", "no_figure", "no_survey"
[[nodiscard]] std::string_view keyOf(AuditOutcome outcome);

struct AuditedEffect {
  BookedEffect booked;
  Micro before = kMissing;
  Micro after = kMissing;
  AuditOutcome outcome = AuditOutcome::NoSurvey;
};

/// In the order of bookedEffects.
[[nodiscard]] std::vector<AuditedEffect> auditEffects(const Snapshot& snapshot, EffectBasis basis);

}  // namespace kawasan
