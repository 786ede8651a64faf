#include "ui/models/overlap_choice.h"

#include "core/base/dates.h"
#include "gis/area_report.h"

namespace kawasan {

bool decideOverlap(Session& session, Level level, FeatureId first, FeatureId second,
                   std::optional<OverlapShare> share) {
  const Snapshot& snapshot = session.snapshot();
  EditLabel label{"decide-overlap",
                  {{"first", session.nameOf({level, first}).toStdString()},
                   {"second", session.nameOf({level, second}).toStdString()}}};
  if (!share) {
    const OverlapDecision* const known = snapshot.decisionOn(level, first, second);
    if (known == nullptr) return false;
    label.key = "reopen-overlap";
    return session.edit(label, [id = known->id](Edit& edit) -> Result<void> {
      edit.removeOverlapDecision(id);
      return {};
    });
  }
  auto decision = decideOverlap(snapshot, level, first, second, *share);
  if (!decision) return false;
  decision->person = session.project().person();
  decision->time = nowText();
  return session.edit(label, [&decision](Edit& edit) -> Result<void> {
    edit.put(*decision);
    return {};
  });
}

}  // namespace kawasan
