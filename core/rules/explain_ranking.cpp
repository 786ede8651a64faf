#include <algorithm>

#include "core/rules/explain.h"
#include "core/rules/explain_values.h"
#include "core/rules/kawasan_words.h"

namespace kawasan {

using namespace explained;

namespace {

ExplainedValue signValue(std::string name, const LegalityItem& item, std::optional<bool> sign) {
  if (!sign) return missing(std::move(name));
  return word(std::move(name), *sign ? "positive" : "negative", *sign ? item.positive : item.negative);
}

std::string_view legalKey(bool legal) {
  return legal ? "legal" : "not_legal";
}

}  // namespace

ExplainStep Explainer::populationStep() const {
  const CityClassRule& rule = m_regulation.ruleOf(m_snapshot.info.cityClass);
  ExplainStep density;
  density.formula = "population-density";
  density.inputs = {sumValue("population", Parameter::Population), sumValue("area_verified", Parameter::AreaVerified)};
  density.result = number("density", m_area.considerations.populationDensity, ExplainUnit::PersonsPerHectare);
  density.citations.push_back(m_regulation.method("population_density"));
  if (m_area.area.level != Level::Rt) {
    density.parts = {sum(Parameter::Population), sum(Parameter::AreaVerified)};
  }

  ExplainStep step;
  step.formula = "population-value";
  step.subject = keyOf(ConsiderationItem::Population);
  step.inputs = {density.result,
                 number("high-above", static_cast<double>(rule.populationHighAbove), ExplainUnit::PersonsPerHectare),
                 number("low-up-to", static_cast<double>(rule.populationLowUpTo), ExplainUnit::PersonsPerHectare),
                 word("city-class", keyOf(rule.cityClass), rule.name)};
  std::optional<double> value;
  if (const auto found = m_area.considerations.value(ConsiderationItem::Population)) value = *found;
  step.result = number("value", value);
  step.citations = {m_regulation.citation(rule.populationCitation), m_regulation.method("population_value"),
                    m_regulation.citation(rule.citation)};
  step.parts.push_back(std::move(density));
  return step;
}

ExplainStep Explainer::consideration(ConsiderationItem item) const {
  const ConsiderationRule& rule = m_regulation.ruleOf(item);
  const std::optional<int> value = m_area.considerations.value(item);
  ExplainStep step;
  step.formula = "consideration";
  step.subject = keyOf(item);
  step.name = rule.name;
  step.citations.push_back(m_regulation.citation(rule.citation));
  step.result = missing("value");
  for (const ConsiderationOption& option : rule.options) {
    ExplainedValue choice = number("option", option.value);
    choice.text = option.meaning;
    if (value == option.value) {
      step.result = choice;
      step.result.name = "value";
    }
    step.inputs.push_back(std::move(choice));
  }
  if (item == ConsiderationItem::Population && m_area.considerations.populationFromDensity) {
    step.flags.emplace_back("from-density");
    step.parts.push_back(populationStep());
  }
  return step;
}

ExplainStep Explainer::considerations() const {
  const Considerations& found = m_area.considerations;
  ExplainStep sum;
  sum.formula = "consideration-sum";
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    sum.parts.push_back(consideration(static_cast<ConsiderationItem>(i)));
    ExplainedValue input = sum.parts.back().result;
    input.name = sum.parts.back().subject;
    sum.inputs.push_back(std::move(input));
  }
  sum.result = range("sum", found.sumMin, found.sumMax);
  sum.citations.push_back(m_regulation.citation(m_regulation.considerationClasses.front().citation));

  ExplainStep step;
  step.formula = "consideration-class";
  step.inputs.push_back(sum.result);
  step.result = missing("considerations");
  for (const ConsiderationLimit& limit : m_regulation.considerationClasses) {
    ExplainedValue limits = range("limits", limit.from, limit.to);
    limits.key = keyOf(limit.considerationClass);
    limits.text = limit.name;
    step.inputs.push_back(std::move(limits));
    if (found.considerationClass() == limit.considerationClass) {
      step.result = word("considerations", keyOf(limit.considerationClass), limit.name);
    }
  }
  step.citations.push_back(m_regulation.citation(m_regulation.considerationClasses.front().citation));
  step.parts.push_back(std::move(sum));
  return step;
}

ExplainStep Explainer::legality() const {
  const LegalityRules& rules = m_regulation.legality;
  const LegalityResult& found = m_area.legality;
  ExplainStep step;
  step.formula = "legality";
  step.subject = rules.rule == LegalityRule::Both ? "both" : "tenure_only";
  step.inputs = {signValue("tenure_status", rules.tenureStatus, found.tenureStatus),
                 signValue("spatial_plan_conformity", rules.spatialPlanConformity, found.spatialPlanConformity)};
  step.result = found.legal ? word("legal", legalKey(*found.legal), *found.legal ? rules.legal : rules.notLegal)
                            : missing("legal");
  step.citations = {m_regulation.citation(rules.citation), m_regulation.citation(rules.tenureStatus.citation)};
  return step;
}

/// What the row of the table is chosen by; the parts explain each of the three.
ExplainStep Explainer::rowStep(std::string formula) const {
  ExplainStep step;
  step.formula = std::move(formula);
  step.parts = {slumClass(), considerations(), legality()};
  for (const ExplainStep& part : step.parts) step.inputs.push_back(part.result);
  const bool notSlum = m_area.classification.state == ClassificationState::NotSlum;
  step.citations.push_back(notSlum ? m_regulation.method("below_limit")
                                   : m_regulation.citation(m_regulation.classification.front().citation));
  return step;
}

ExplainStep Explainer::classification() const {
  ExplainStep step = rowStep("classification");
  const auto& code = m_area.classification.code;
  step.result = code ? word("code", *code) : missing("code");
  return step;
}

ExplainStep Explainer::priority() const {
  const ClassificationResult& found = m_area.classification;
  ExplainStep step = rowStep("priority");
  step.result = missing("priority");
  if (found.priority) {
    step.result = range("priority", *found.priority, *found.priority);
  } else if (found.state == ClassificationState::Incomplete && m_area.score.score.classMin != SlumClass::None) {
    step.result = range("priority", found.priorityMin, found.priorityMax);
  }
  return step;
}

ExplainStep Explainer::handling() const {
  const ClassificationResult& found = m_area.classification;
  ExplainStep step = rowStep("handling");
  step.result = missing("handling");
  if (m_area.pattern) {
    step.inputs.push_back(word("pattern-chosen", keyOf(*m_area.pattern), wordsOf(*m_area.pattern)));
    const std::string& reason = m_area.patternReason;
    step.inputs.push_back(reason.empty() ? missing("pattern-reason")
                                         : word("pattern-reason", {}, LocalText{reason, reason}));
  }
  if (!found.handling) return step;
  const HandlingPattern& pattern = m_regulation.handlingByKey(*found.handling);
  step.result = word("handling", pattern.key, pattern.name);
  if (found.state != ClassificationState::NotSlum) step.citations.push_back(m_regulation.citation(pattern.citation));
  for (const std::string& key : found.alternatives) {
    const HandlingPattern& alternative = m_regulation.handlingByKey(key);
    step.inputs.push_back(word("alternative", alternative.key, alternative.name));
    step.citations.push_back(m_regulation.citation(alternative.citation));
  }
  return step;
}

}  // namespace kawasan
