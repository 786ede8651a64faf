#include "core/model/plan_records.h"

#include <algorithm>
#include <iterator>

#include "core/base/key_list.h"

namespace kawasan {

namespace {

constexpr std::string_view kScales[] = {"group", "public", "area", "city"};
constexpr std::string_view kTiers[] = {"primary", "secondary", "tertiary"};
constexpr std::string_view kExecutors[] = {"ksm", "panitia", "bkm", "contractor", "agency"};
constexpr std::string_view kAccess[] = {"yes", "no", "not_relevant"};
constexpr std::string_view kDocumentKinds[] = {"rp2kpkp", "rplp", "other"};
constexpr std::string_view kStatuses[] = {"draft", "review", "final", "adopted"};
constexpr std::string_view kSteps[] = {"proposal",      "appraisal", "agreement", "disbursement", "construction",
                                       "certification", "hand_over", "upkeep",    "cancelled"};
static_assert(std::size(kSteps) == kLifeSteps);
constexpr std::string_view kGrades[] = {"good", "fair", "poor"};
constexpr std::string_view kSafeguards[] = {"land",    "consolidation", "resettlement", "customary_people",
                                            "ukl_upl", "sppl",          "heritage",     "disaster_area",
                                            "wood"};
static_assert(std::size(kSafeguards) == kSafeguardKinds);
constexpr std::string_view kLandFormKeys[] = {"grant", "use", "passage"};
constexpr std::string_view kLandOwnerKeys[] = {"government", "community", "other"};

}  // namespace

std::string_view keyOf(WorkScale scale) {
  return kScales[static_cast<std::size_t>(scale)];
}
std::optional<WorkScale> workScaleByKey(std::string_view key) {
  return byKey<WorkScale>(kScales, key);
}
std::string_view keyOf(WorkTier tier) {
  return kTiers[static_cast<std::size_t>(tier)];
}
std::optional<WorkTier> workTierByKey(std::string_view key) {
  return byKey<WorkTier>(kTiers, key);
}
std::string_view keyOf(Executor executor) {
  return kExecutors[static_cast<std::size_t>(executor)];
}
std::optional<Executor> executorByKey(std::string_view key) {
  return byKey<Executor>(kExecutors, key);
}
std::string_view keyOf(UniversalAccess access) {
  return kAccess[static_cast<std::size_t>(access)];
}
std::optional<UniversalAccess> universalAccessByKey(std::string_view key) {
  return byKey<UniversalAccess>(kAccess, key);
}
std::string_view keyOf(PlanDocumentKind kind) {
  return kDocumentKinds[static_cast<std::size_t>(kind)];
}
std::optional<PlanDocumentKind> planDocumentKindByKey(std::string_view key) {
  return byKey<PlanDocumentKind>(kDocumentKinds, key);
}
std::string_view keyOf(DocumentStatus status) {
  return kStatuses[static_cast<std::size_t>(status)];
}
std::optional<DocumentStatus> documentStatusByKey(std::string_view key) {
  return byKey<DocumentStatus>(kStatuses, key);
}
std::string_view keyOf(LifeStep step) {
  return kSteps[static_cast<std::size_t>(step)];
}
std::optional<LifeStep> lifeStepByKey(std::string_view key) {
  return byKey<LifeStep>(kSteps, key);
}
std::string_view keyOf(QualityGrade grade) {
  return kGrades[static_cast<std::size_t>(grade)];
}
std::optional<QualityGrade> qualityGradeByKey(std::string_view key) {
  return byKey<QualityGrade>(kGrades, key);
}
std::string_view keyOf(SafeguardKind kind) {
  return kSafeguards[static_cast<std::size_t>(kind)];
}
std::optional<SafeguardKind> safeguardKindByKey(std::string_view key) {
  return byKey<SafeguardKind>(kSafeguards, key);
}
std::string_view keyOf(LandForm form) {
  return kLandFormKeys[static_cast<std::size_t>(form)];
}
std::optional<LandForm> landFormByKey(std::string_view key) {
  return byKey<LandForm>(kLandFormKeys, key);
}
std::string_view keyOf(LandOwner owner) {
  return kLandOwnerKeys[static_cast<std::size_t>(owner)];
}
std::optional<LandOwner> landOwnerByKey(std::string_view key) {
  return byKey<LandOwner>(kLandOwnerKeys, key);
}

std::optional<std::string> upkeepOf(const std::vector<std::string>& words) {
  if (words.size() == 1 && words.front() == kUpkeepGone) return words.front();
  const auto isKnown = [](const std::string& word) {
    return std::ranges::find(kUpkeepWords, word) != kUpkeepWords.end();
  };
  if (!std::ranges::all_of(words, isKnown)) return std::nullopt;
  std::string kept;
  for (const std::string_view word : kUpkeepWords) {
    if (std::ranges::find(words, word) != words.end()) kept += (kept.empty() ? "" : ",") + std::string(word);
  }
  return kept;
}

bool Safeguard::saysNothing() const {
  const bool hasNumber = !isMissing(area) || !isMissing(areaAfter) || !isMissing(volume) || value || households ||
                         persons || affected || served || men || women;
  return !hasNumber && !applies && !legal && document.empty();
}

}  // namespace kawasan
