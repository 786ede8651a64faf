#pragma once

// What stands beside activities, as part of RandomEdits.

#include <fmt/format.h>

#include <random>

#include "core/model/edit.h"
#include "core/model/snapshot.h"

namespace kawasan::test {

inline void addRandomPapers(Edit& edit, const Snapshot& now, FeatureId activityId, std::mt19937& random) {
  const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  ActivityState state;
  state.activityId = activityId;
  state.date = {2020, 1 + below(12), 1};
  if (below(2) == 0) state.grade = QualityGrade::Fair;
  edit.add(state);
  Safeguard land{0, activityId, SafeguardKind::Land, LandForm::Grant, LandOwner::Community};
  land.area = below(300) * kMicroPerUnit;
  land.document = below(2) == 0 ? std::string() : "Surat hibah 3";
  edit.put(land);
  if (below(3) == 0) {
    land.area = kMissing;
    land.document.clear();
    edit.put(land);  // says nothing any more
  }
  UnitCost cost{0, fmt::format("work_{}", below(4)), Parameter::RoadSurface, 1000 + below(9000), "HSPK"};
  edit.put(cost);
  Scenario scenario{0, {}, fmt::format("S{}", below(9)), {}};
  edit.put(scenario);
  ScenarioActivity off{0, scenario.id, activityId};
  edit.put(off);
  Meeting meeting{0, {}, "Rakor", Date{2020, 1 + below(12), 1}, "Bappeda", {}};
  edit.put(meeting);
  FollowUp item{0, {}, meeting.id, fmt::format("Verifikasi {}", below(9)), {}, {}, "Askot", std::nullopt};
  edit.put(item);
  FollowUpState step{0, item.id, FollowUpStep::Underway, {2020, 2, 1 + below(20)}, "Ani", {}, {}};
  edit.add(step);
  Minutes minutes{0, {}, fmt::format("660/{}", below(99)), {2021, 3, 4}, 0, {}, "whole", {}};
  edit.put(minutes);
  MinutesLine line{0, minutes.id, Level::Rt, now.rts[random() % now.rts.size()].id, 2 * kMicroPerUnit};
  edit.put(line);
  Attachment file;
  file.owner = AttachmentOwner::Minutes;
  file.ownerId = minutes.id;
  file.fileName = "ba.pdf";
  file.sha256 = std::string(64, 'a');
  edit.addAttachment(file, Blob{1, 2, 3, static_cast<std::uint8_t>(below(200))});
  Beneficiary person{0, activityId, fmt::format("Warga {}", below(99)), "3599000000000001", {}, true, std::nullopt};
  edit.put(person);
  if (now.kawasan.empty()) return;
  const Kawasan& kawasan = now.kawasan[random() % now.kawasan.size()];
  KawasanProfile profile;
  profile.kawasanId = kawasan.id;
  profile.handling = Handling::Upgrading;
  profile.legalHa = below(90) * kMicroPerUnit;
  edit.put(profile);
  Attachment photo;
  photo.owner = AttachmentOwner::Kawasan;
  photo.ownerId = kawasan.id;
  photo.kind = AttachmentKind::Photo;
  photo.subject = "road";
  photo.fileName = "jalan.jpg";
  photo.sha256 = std::string(64, 'b');
  edit.addAttachment(photo, Blob{static_cast<std::uint8_t>(1 + below(200))});
  KawasanProblem problem{0, kawasan.id, "road", below(3) == 0 ? std::string() : "rusak"};
  edit.put(problem);
}

inline void removeRandomPapers(Edit& edit, const Snapshot& now, std::mt19937& random) {
  if (!now.activities.empty() && random() % 4 == 0) edit.removeActivity(now.activities.front().id);
  if (!now.scenarios.empty() && random() % 3 == 0) edit.removeScenario(now.scenarios.front().id);
  if (!now.meetings.empty() && random() % 3 == 0) edit.removeMeeting(now.meetings.front().id);
  if (!now.minutes.empty() && random() % 3 == 0) edit.removeMinutes(now.minutes.front().id);
}

}  // namespace kawasan::test
