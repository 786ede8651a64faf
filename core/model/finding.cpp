#include "core/model/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace kawasan {

namespace {

constexpr std::size_t kFingerprintLength = 8;

/// Amounts, counts and dates; not the names of what is concerned, which may be corrected.
bool isFigure(std::string_view text) {
  return text.find_first_of("0123456789") != std::string_view::npos &&
         text.find_first_not_of("0123456789.-+") == std::string_view::npos;
}

std::string textOf(const Params& params) {
  nlohmann::json json = nlohmann::json::object();
  for (const auto& [name, value] : params.items()) json[name] = value;
  return json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Nothing where the acceptance kept no figures, as those of older versions.
std::optional<Params> acceptedParams(const FindingApproval& approval) {
  if (approval.fingerprint.size() <= kFingerprintLength) return std::nullopt;
  const auto json = nlohmann::json::parse(approval.fingerprint.substr(kFingerprintLength), nullptr, false);
  if (!json.is_object()) return std::nullopt;
  Params params;
  for (const auto& [name, value] : json.items()) {
    if (value.is_string()) params.set(name, value.get<std::string>());
  }
  return params;
}

bool hasSameFigures(const Params& a, const Params& b) {
  const auto hasAllOf = [](const Params& of, const Params& in) {
    return std::ranges::all_of(
        of.items(), [&](const auto& item) { return !isFigure(item.second) || in.get(item.first) == item.second; });
  };
  return hasAllOf(a, b) && hasAllOf(b, a);
}

}  // namespace

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

FindingApproval approvalFor(const Finding& finding, const std::vector<FindingApproval>& known) {
  FindingApproval approval;
  approval.rule = finding.rule;
  approval.fingerprint = fingerprintOf(finding);
  if (!finding.isCollective) approval.fingerprint += ' ' + textOf(finding.params);
  for (const FindingApproval& each : known) {
    if (isOf(each, finding)) approval.id = each.id;
  }
  return approval;
}

bool isOf(const FindingApproval& approval, const Finding& finding) {
  return approval.rule == finding.rule &&
         std::string_view(approval.fingerprint).substr(0, kFingerprintLength) == fingerprintOf(finding);
}

bool holds(const FindingApproval& approval, const Finding& finding) {
  const auto params = acceptedParams(approval);
  return !params || hasSameFigures(*params, finding.params);
}

void applyApprovals(std::vector<Finding>& findings, const std::vector<FindingApproval>& approvals) {
  for (Finding& finding : findings) {
    finding.accepted = false;
    finding.acceptedReason.clear();
    finding.acceptedPerson.clear();
    finding.acceptedTime.clear();
    finding.former.reset();
    for (const FindingApproval& approval : approvals) {
      if (!isOf(approval, finding)) continue;
      if (holds(approval, finding)) {
        finding.accepted = true;
        finding.acceptedReason = approval.reason;
        finding.acceptedPerson = approval.person;
        finding.acceptedTime = approval.time;
      } else {
        finding.former = FormerAcceptance{approval.reason, approval.person, approval.time, *acceptedParams(approval)};
      }
    }
  }
}

}  // namespace kawasan
