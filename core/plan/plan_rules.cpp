#include "core/plan/plan_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/check.h"
#include "core/plan/catalogue.h"
#include "core/plan/json_data.h"
#include "core/plan/plan_checks.h"

namespace kawasan {

namespace {

using Json = nlohmann::json;

constexpr std::string_view kStates[] = {"not_applicable", "ok", "not_filled", "lacking"};

Severity severityOf(const std::string& key) {
  for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
    if (keyOf(severity) == key) return severity;
  }
  throw WrongData{"severity " + key};
}

BpmRule ruleOf(const Json& object) {
  BpmRule rule;
  rule.id = object.at("id").get<std::string>();
  rule.requirement = object.at("requirement").get<int>();
  rule.check = object.at("check").get<std::string>();
  if (planCheckByName(rule.check) == nullptr) throw WrongData{"check " + rule.check};
  rule.severity = severityOf(object.at("severity").get<std::string>());
  rule.notFilledSeverity = object.contains("not_filled_severity")
                               ? severityOf(object.at("not_filled_severity").get<std::string>())
                               : rule.severity;
  rule.lacking = localText(object.at("lacking"));
  rule.notFilled = localText(object.at("not_filled"));
  if (object.contains("lacking_cases")) {
    for (const auto& [name, text] : object.at("lacking_cases").items())
      rule.lackingCases.emplace(name, localText(text));
  }
  rule.least = object.value("least", 0);
  return rule;
}

BpmRules rulesOf(const Json& object) {
  BpmRules rules;
  rules.source = object.at("applies_to_source").get<std::string>();
  if (catalogue().sourceByKey(rules.source) == nullptr) throw WrongData{"source " + rules.source};
  std::set<int> numbers;
  for (const Json& item : object.at("requirements")) {
    rules.requirements.push_back({item.at("number").get<int>(), localText(item.at("name"))});
    numbers.insert(rules.requirements.back().number);
  }
  std::set<std::string> ids;
  for (const Json& item : object.at("rules")) {
    rules.rules.push_back(ruleOf(item));
    const BpmRule& rule = rules.rules.back();
    if (!ids.insert(rule.id).second) throw WrongData{"id " + rule.id};
    if (!numbers.contains(rule.requirement)) throw WrongData{"requirement of " + rule.id};
  }
  return rules;
}

std::vector<FeatureId> chosenKawasan(const Snapshot& snapshot) {
  std::vector<FeatureId> ids;
  for (const RankingChoice& choice : snapshot.choices) {
    if (choice.level == Level::Kawasan && choice.chosen) ids.push_back(choice.areaId);
  }
  return ids;
}

}  // namespace

Result<BpmRules> parseBpmRules(std::string_view json) {
  try {
    return rulesOf(Json::parse(json));
  } catch (const WrongData& wrong) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", "bpm-rules"}, {"reason", wrong.reason}});
  } catch (const Json::exception& exception) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", "bpm-rules"}, {"reason", exception.what()}});
  }
}

const BpmRules& bpmRules() {
  static const BpmRules known = [] {
    auto parsed = parseBpmRules(catalogueText("bpm_rules.json"));
    KAWASAN_CHECK(parsed.has_value());
    return std::move(*parsed);
  }();
  return known;
}

std::string_view keyOf(RuleState state) {
  return kStates[static_cast<std::size_t>(state)];
}

PlanRules::PlanRules(const Snapshot& snapshot, const Regulation& regulation, const Survey* survey) {
  const FigureTable& figures = snapshot.figuresOf(survey == nullptr ? 0 : survey->id);
  const Projection projection =
      survey == nullptr ? Projection() : projectFigures(snapshot, *survey, EffectBasis::Planned);
  const FigureTable& after = projection.years.empty() ? figures : projection.years.back().figures;
  Facts facts{snapshot, regulation, figures, after, {}, {}, chosenKawasan(snapshot)};
  for (const ProjectedYear& year : projection.years) {
    for (const AppliedEffect& effect : year.effects) {
      const std::pair place{effect.booked.rtId, effect.booked.indicator};
      if (effect.booked.unknown > 0) facts.openVolumes.insert(place);
      if (!isMissing(effect.booked.volume)) facts.treated[place] += effect.booked.volume;
    }
  }
  for (const FeatureId id : projection.withoutYear) {
    for (const ActivityEffect& effect : snapshot.effectsOf(id))
      facts.openVolumes.insert({effect.rtId, effect.indicator});
  }
  m_facts = std::make_shared<const Facts>(std::move(facts));
}

bool PlanRules::applyTo(const Activity& activity) const {
  const auto funding = m_facts->snapshot.fundingOf(activity.id);
  return std::any_of(funding.begin(), funding.end(),
                     [](const ActivityFunding& row) { return row.source == bpmRules().source; });
}

std::vector<RuleResult> PlanRules::check(const Activity& activity) const {
  std::vector<RuleResult> results;
  for (const BpmRule& rule : bpmRules().rules) {
    RuleResult& result = results.emplace_back();
    result.rule = &rule;
    result.severity = rule.severity;
    planCheckByName(rule.check)(*m_facts, activity, result);
  }
  return results;
}

RuleState stateOf(const std::vector<RuleResult>& results, int requirement) {
  RuleState worst = RuleState::NotApplicable;
  for (const RuleResult& result : results) {
    if (result.rule->requirement == requirement) worst = std::max(worst, result.state);
  }
  return worst;
}

bool isReady(const std::vector<RuleResult>& results) {
  return std::none_of(results.begin(), results.end(), [](const RuleResult& result) {
    return result.severity == Severity::Error &&
           (result.state == RuleState::Lacking || result.state == RuleState::NotFilled);
  });
}

}  // namespace kawasan
