#include "core/model/plan_papers.h"

#include "core/base/key_list.h"

namespace kawasan {

namespace {

constexpr std::string_view kFollowUpSteps[] = {"open", "underway", "done", "dropped"};
constexpr std::string_view kOwners[] = {"activity", "activity_state", "plan_document", "minutes",
                                        "meeting",  "decree_area",    "kawasan"};
constexpr std::string_view kAttachmentKinds[] = {"ded",     "rab",   "permit",   "attendance",
                                                 "minutes", "photo", "contract", "other"};
constexpr std::string_view kHandling[] = {"prevention", "upgrading"};
constexpr std::string_view kPatterns[] = {"restoration", "renewal", "resettlement", "legalisation"};
constexpr std::string_view kLocations[] = {"centre", "commercial", "fringe", "semi_rural"};

}  // namespace

std::string_view keyOf(FollowUpStep step) {
  return kFollowUpSteps[static_cast<std::size_t>(step)];
}
std::optional<FollowUpStep> followUpStepByKey(std::string_view key) {
  return byKey<FollowUpStep>(kFollowUpSteps, key);
}
std::string_view keyOf(AttachmentOwner owner) {
  return kOwners[static_cast<std::size_t>(owner)];
}
std::optional<AttachmentOwner> attachmentOwnerByKey(std::string_view key) {
  return byKey<AttachmentOwner>(kOwners, key);
}
std::string_view keyOf(AttachmentKind kind) {
  return kAttachmentKinds[static_cast<std::size_t>(kind)];
}
std::optional<AttachmentKind> attachmentKindByKey(std::string_view key) {
  return byKey<AttachmentKind>(kAttachmentKinds, key);
}
std::string_view keyOf(Handling handling) {
  return kHandling[static_cast<std::size_t>(handling)];
}
std::optional<Handling> handlingByKey(std::string_view key) {
  return byKey<Handling>(kHandling, key);
}
std::string_view keyOf(PatternChoice pattern) {
  return kPatterns[static_cast<std::size_t>(pattern)];
}
std::optional<PatternChoice> patternChoiceByKey(std::string_view key) {
  return byKey<PatternChoice>(kPatterns, key);
}
std::string_view keyOf(LocationClass location) {
  return kLocations[static_cast<std::size_t>(location)];
}
std::optional<LocationClass> locationClassByKey(std::string_view key) {
  return byKey<LocationClass>(kLocations, key);
}

}  // namespace kawasan
