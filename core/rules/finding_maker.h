#pragma once

// Findings about the figures of one survey. Private to core/rules.

#include <string>
#include <utility>

#include "core/model/finding.h"
#include "core/rules/areas.h"

namespace kawasan {

class FindingMaker {
 public:
  explicit FindingMaker(const Survey& survey) : m_survey(survey.name) {}

  /// `field` may be empty; otherwise it becomes the first parameter and part of the fingerprint.
  [[nodiscard]] Finding operator()(std::string rule, Severity severity, const Area& area, const std::string& field,
                                   const Params& figures) const {
    Finding finding;
    finding.rule = std::move(rule);
    finding.severity = severity;
    finding.subjects.push_back(subjectOf(area));
    if (!field.empty()) finding.params.set("field", field);
    for (const auto& [name, value] : figures.items()) finding.params.set(name, value);
    finding.params.set("survey", m_survey);
    finding.about = field.empty() ? m_survey : field + " " + m_survey;
    return finding;
  }

 private:
  std::string m_survey;
};

}  // namespace kawasan
