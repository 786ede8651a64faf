#include "core/plan/follow_ups.h"

namespace kawasan {

FollowUpStep followUpStepOf(const Snapshot& snapshot, FeatureId followUpId) {
  const auto states = snapshot.followUpStatesOf(followUpId);
  return states.empty() ? FollowUpStep::Open : states.back().step;
}

bool isOverdue(const Snapshot& snapshot, const FollowUp& line, const Date& day) {
  if (!line.due || !(*line.due < day)) return false;
  const FollowUpStep step = followUpStepOf(snapshot, line.id);
  return step == FollowUpStep::Open || step == FollowUpStep::Underway;
}

}  // namespace kawasan
