#pragma once

// The six requirements of works paid by grants to communities (BPM) as checks of one activity each (planning practice,
// section 6). Rules, severities and words are data of data/catalogue/bpm_rules.json; a rule names one of the checks
// below. What nobody filled in is a state of its own, apart from failing.

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan_effects.h"
#include "core/rules/area_scores.h"

namespace kawasan {

struct BpmRule {
  std::string id;       // "B3b"
  int requirement = 0;  // 1 to 6; 0: transparency and upkeep
  std::string check;    // "complete"
  Severity severity = Severity::Error;
  Severity notFilledSeverity = Severity::Error;
  LocalText lacking;
  LocalText notFilled;
  std::map<std::string, LocalText> lackingCases = {};  // by "case" of the result: sentences of their own
  int least = 0;                                       // of checks that compare with a number
};

struct BpmRequirement {
  int number = 0;
  LocalText name;
};

struct BpmRules {
  std::string source;  // key of the funding to which they apply
  std::vector<BpmRequirement> requirements;
  std::vector<BpmRule> rules;
};

/// RegulationInvalid {pack} {reason} for an unknown check or severity, a doubled id, an unknown requirement.
[[nodiscard]] Result<BpmRules> parseBpmRules(std::string_view json);
/// Those built in.
[[nodiscard]] const BpmRules& bpmRules();

enum class RuleState : std::uint8_t { NotApplicable, Ok, NotFilled, Lacking };
/// "not_applicable", "ok", "not_filled", "lacking"
[[nodiscard]] std::string_view keyOf(RuleState state);

/// A volume that a result is about.
struct RuleVolume {
  FeatureId rtId = 0;
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro volume = kMissing;  // left, or treated
  Micro need = kMissing;    // what fails before the plan; kMissing: not known
};

/// In `problem` of "in-priority-area": nobody chose the areas to begin with.
inline constexpr const char* kNoPriorityAreas = "no-priority-areas";

struct RuleResult {
  const BpmRule* rule = nullptr;
  RuleState state = RuleState::NotApplicable;
  Severity severity = Severity::Error;  // of NotFilled and Lacking
  Params params;                        // for the places of the sentence, language-free
  std::vector<RuleVolume> volumes;
};

/// The rules over one state of the project and one survey; both must outlive it. Any thread.
class PlanRules {
 public:
  /// Without a survey (null) what needs its figures is not filled in.
  PlanRules(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey);

  /// Whether a grant to communities pays for it, at least in part.
  [[nodiscard]] bool applyTo(const Activity& activity) const;
  /// One result a rule, in their order.
  [[nodiscard]] std::vector<RuleResult> check(const Activity& activity) const;

  struct Facts;  // what all checks look at; of plan_checks.cpp

 private:
  std::shared_ptr<const Facts> m_facts;
};

/// Of a requirement the worst of its rules.
[[nodiscard]] RuleState stateOf(const std::vector<RuleResult>& results, int requirement);
/// Nothing that blocks "ready to be proposed" (siap diusulkan): no error that is lacking or not filled in.
[[nodiscard]] bool isReady(const std::vector<RuleResult>& results);

}  // namespace kawasan
