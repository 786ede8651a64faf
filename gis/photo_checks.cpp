#include "gis/photo_checks.h"

#include <cmath>
#include <optional>

#include "core/base/text.h"
#include "core/plan/activity_state.h"
#include "core/plan/finding_parts.h"
#include "core/plan/place_check.h"

namespace kawasan {

namespace {

constexpr std::size_t kDayLength = 10;  // of "2024-05-17T09:30:12"
constexpr const char* kLonLat = "EPSG:4326";

std::string dayOf(const Attachment& photo) {
  return photo.takenAt.substr(0, kDayLength);
}

/// Of an earlier stage, but taken on a later day; the latest of them.
const Attachment* laterOfEarlierStage(const std::vector<const Attachment*>& photos, const Attachment& photo) {
  const Attachment* latest = nullptr;
  if (!photo.percent || photo.takenAt.empty()) return latest;
  for (const Attachment* const other : photos) {
    if (!other->percent || *other->percent >= *photo.percent || dayOf(*other) <= dayOf(photo)) continue;
    if (latest == nullptr || other->takenAt > latest->takenAt) latest = other;
  }
  return latest;
}

std::optional<double> metresFromWorks(const Activity& activity, const Attachment& photo, const Transform& toProject) {
  if (!activity.geometry || !photo.longitude || !photo.latitude) return std::nullopt;
  Point place{*photo.longitude, *photo.latitude};
  if (toProject.apply({&place, 1}) > 0) return std::nullopt;
  const double metres = distanceTo(*activity.geometry, place);
  return std::isfinite(metres) ? std::optional(metres) : std::nullopt;
}

std::vector<const Attachment*> photosOfActivity(const Snapshot& snapshot, FeatureId activityId) {
  std::vector<const Attachment*> photos;
  for (const Attachment& file : snapshot.attachmentsOf(AttachmentOwner::Activity, activityId)) {
    if (file.kind == AttachmentKind::Photo) photos.push_back(&file);
  }
  return photos;
}

void addFinding(const Snapshot& snapshot, const Activity& activity, const std::vector<PhotoDoubt>& doubts,
                std::vector<Finding>& findings) {
  if (doubts.empty()) return;
  const PhotoDoubt& first = doubts.front();
  const bool isOrder = first.later != nullptr;
  Finding& finding = findings.emplace_back(
      activityFinding(snapshot, activity, "photos-contradict", Severity::Warning, isOrder ? "order" : "far"));
  finding.params.set("file", first.photo->fileName);
  if (isOrder) {
    finding.params.set("percent", std::to_string(*first.photo->percent));
    finding.params.set("date", dayOf(*first.photo));
    finding.params.set("other", first.later->fileName);
    finding.params.set("other_percent", std::to_string(*first.later->percent));
    finding.params.set("other_date", dayOf(*first.later));
  } else {
    finding.params.set("metres", numberText(std::round(first.metres)));
  }
  if (doubts.size() > 1) finding.params.set("more", std::to_string(doubts.size() - 1));
}

}  // namespace

std::vector<PhotoDoubt> photoDoubts(const Snapshot& snapshot, const Activity& activity, const Transform* toProject) {
  std::vector<PhotoDoubt> doubts;
  const std::vector<const Attachment*> photos = photosOfActivity(snapshot, activity.id);
  for (const Attachment* const photo : photos) {
    if (const Attachment* const later = laterOfEarlierStage(photos, *photo)) doubts.push_back({photo, later, 0});
    const auto metres = toProject == nullptr ? std::nullopt : metresFromWorks(activity, *photo, *toProject);
    if (metres && *metres > kFarPhoto) doubts.push_back({photo, nullptr, *metres});
  }
  return doubts;
}

std::vector<Finding> checkPhotos(const Snapshot& snapshot) {
  std::vector<Finding> findings;
  std::optional<Transform> toProject;
  bool isAsked = false;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id) || photosOfActivity(snapshot, activity.id).empty()) continue;
    if (!isAsked) {  // only where there is a photo: it costs milliseconds
      isAsked = true;
      if (auto made = Transform::make(kLonLat, snapshot.info.crs)) toProject = std::move(*made);
    }
    std::vector<PhotoDoubt> order;
    std::vector<PhotoDoubt> far;
    for (const PhotoDoubt& doubt : photoDoubts(snapshot, activity, toProject ? &*toProject : nullptr))
      (doubt.later != nullptr ? order : far).push_back(doubt);
    addFinding(snapshot, activity, order, findings);
    addFinding(snapshot, activity, far, findings);
  }
  return findings;
}

}  // namespace kawasan
