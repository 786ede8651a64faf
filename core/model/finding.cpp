#include "core/model/finding.h"

#include <fmt/format.h>

#include <array>

namespace kawasan {

std::string_view keyOf(Severity severity) {
  constexpr std::array<std::string_view, 3> keys{"error", "warning", "info"};
  return keys[static_cast<std::size_t>(severity)];
}

std::string fingerprintOf(const Finding& finding) {
  // FNV-1a: stable over versions and machines, which std::hash does not promise.
  std::uint32_t hash = 2166136261U;
  const auto mix = [&hash](std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    hash = (hash ^ 0x1FU) * 16777619U;
  };
  mix(finding.rule);
  for (const Subject& subject : finding.subjects) mix(subject.uuid.empty() ? subject.name : subject.uuid);
  mix(finding.about);
  return fmt::format("{:08x}", hash);
}

void applyApprovals(std::vector<Finding>& findings, const std::vector<FindingApproval>& approvals) {
  for (Finding& finding : findings) {
    finding.accepted = false;
    finding.acceptedReason.clear();
    const std::string fingerprint = fingerprintOf(finding);
    for (const FindingApproval& approval : approvals) {
      if (approval.rule != finding.rule || approval.fingerprint != fingerprint) continue;
      finding.accepted = true;
      finding.acceptedReason = approval.reason;
    }
  }
}

}  // namespace kawasan
