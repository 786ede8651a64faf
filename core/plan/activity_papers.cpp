#include "core/plan/activity_papers.h"

#include <algorithm>

namespace kawasan {

std::vector<std::string> papersOf(const Snapshot& snapshot, const Activity& activity, const std::string& typed,
                                  AttachmentKind kind) {
  std::vector<std::string> names;
  const auto add = [&](const std::string& name) {
    if (!name.empty() && std::ranges::find(names, name) == names.end()) names.push_back(name);
  };
  const auto addFiles = [&](AttachmentOwner owner, FeatureId id) {
    for (const Attachment& file : snapshot.attachmentsOf(owner, id)) {
      if (file.kind == kind) add(file.fileName);
    }
  };
  add(typed);
  addFiles(AttachmentOwner::Activity, activity.id);
  for (const ActivityState& state : snapshot.statesOf(activity.id)) addFiles(AttachmentOwner::ActivityState, state.id);
  return names;
}

}  // namespace kawasan
