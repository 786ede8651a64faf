#include "core/model/finding_label.h"

namespace kawasan {

namespace {

/// Before the names of what the sentence of the finding needs, which may be those of the label.
constexpr std::string_view kOfFinding = "finding.";

}  // namespace

EditLabel acceptanceLabel(const std::string& key, const Finding& finding, const std::string& reason) {
  EditLabel label{key, {{"reason", reason}, {"rule", finding.rule}}};
  if (!finding.subjects.empty()) label.params.set("place", finding.subjects.front().name);
  for (const auto& [name, value] : finding.params.items()) label.params.set(std::string(kOfFinding) + name, value);
  return label;
}

Finding findingOf(const EditLabel& label) {
  Finding finding;
  finding.rule = label.params.get("rule");
  for (const auto& [name, value] : label.params.items()) {
    if (name.starts_with(kOfFinding)) finding.params.set(name.substr(kOfFinding.size()), value);
  }
  return finding;
}

}  // namespace kawasan
