#pragma once

// Something a person should look at. Core names the rule and its figures; the sentence is made in ui/text. The
// fingerprint identifies the same finding over reruns, so that an acceptance with a reason stays with it.

#include <optional>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/geom/geometry.h"
#include "core/model/records.h"

namespace kawasan {

enum class Severity : std::uint8_t { Error, Warning, Info };
/// "error", "warning", "info"
[[nodiscard]] std::string_view keyOf(Severity severity);

struct Subject {
  Level level = Level::Rt;
  FeatureId id = 0;
  std::string uuid;
  std::string name;
};

/// Somebody accepted a finding while its figures were others.
struct FormerAcceptance {
  std::string reason;
  std::string person;
  std::string time;
  Params params;  // of the finding as it was accepted
};

struct Finding {
  std::string rule;  // stable key such as "volume-above-base"
  Severity severity = Severity::Warning;
  std::vector<Subject> subjects;  // the first is the one to go to
  Params params;                  // what ui/text puts into the sentence
  std::optional<Point> place;     // in the project's coordinate system
  std::string about;              // what beside rule and subjects tells two findings apart, e.g. an indicator
  bool accepted = false;
  std::string acceptedReason;
  std::string acceptedPerson = {};  // who gave the reason, and when (ISO, UTC)
  std::string acceptedTime = {};
  std::optional<FormerAcceptance> former = {};  // of one that is open again
  bool isCollective = false;  // one note on all that lacks something: accepted however many they become
};

/// Eight hexadecimal digits from rule, subjects' uuids and `about`; not from the figures, which may change.
[[nodiscard]] std::string fingerprintOf(const Finding& finding);

/// The acceptance to put into a project; it takes the place of one of the same finding. It keeps the figures that were
/// accepted behind the fingerprint, so that others are not accepted with them.
[[nodiscard]] FindingApproval approvalFor(const Finding& finding, const std::vector<FindingApproval>& known);
/// Whether `approval` is of that finding, with these or other figures.
[[nodiscard]] bool isOf(const FindingApproval& approval, const Finding& finding);
/// Whether the figures are those that were accepted. An acceptance that kept none holds for all.
[[nodiscard]] bool holds(const FindingApproval& approval, const Finding& finding);

/// Marks the findings that `approvals` accept, and no others; an acceptance of other figures becomes `former`.
void applyApprovals(std::vector<Finding>& findings, const std::vector<FindingApproval>& approvals);

}  // namespace kawasan
