#include "core/rules/classification.h"

#include <algorithm>

namespace kawasan {

namespace {

std::vector<int> possibleValues(const ConsiderationRule& rule, std::optional<int>& value) {
  std::vector<int> options;
  for (const ConsiderationOption& option : rule.options) options.push_back(option.value);
  if (value && std::find(options.begin(), options.end(), *value) != options.end()) return {*value};
  value.reset();
  return options;
}

template <typename T>
void keepSortedUnique(std::vector<T>& items) {
  std::sort(items.begin(), items.end());
  items.erase(std::unique(items.begin(), items.end()), items.end());
}

/// What all rows agree on in one column, or nothing.
template <typename Column>
auto agreed(const std::vector<const Classification*>& rows, Column column)
    -> std::optional<std::decay_t<decltype(rows.front()->*column)>> {
  const bool same = std::all_of(rows.begin(), rows.end(),
                                [&](const Classification* row) { return row->*column == rows.front()->*column; });
  if (!same) return std::nullopt;
  return rows.front()->*column;
}

}  // namespace

Considerations considerationsFrom(const Regulation& regulation,
                                  std::array<std::optional<int>, kConsiderationItems> values) {
  Considerations result;
  std::vector<int> sums{0};
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    std::vector<int> longer;
    for (const int value : possibleValues(regulation.considerations[i], values[i])) {
      for (const int sum : sums) longer.push_back(sum + value);
    }
    sums = std::move(longer);
  }
  keepSortedUnique(sums);
  result.values = values;
  result.sumMin = sums.front();
  result.sumMax = sums.back();
  for (const int sum : sums) result.possible.push_back(regulation.considerationLimitOf(sum).considerationClass);
  keepSortedUnique(result.possible);
  return result;
}

std::optional<int> populationValue(const Regulation& regulation, CityClass cityClass, Wide population, Wide hectares) {
  if (hectares <= 0 || population < 0) return std::nullopt;
  const CityClassRule& limits = regulation.ruleOf(cityClass);
  const auto& options = regulation.ruleOf(ConsiderationItem::Population).options;  // highest first, three of them
  if (population > limits.populationHighAbove * hectares) return options[0].value;
  if (population <= limits.populationLowUpTo * hectares) return options[2].value;
  return options[1].value;
}

LegalityResult legalityFrom(const Regulation& regulation, std::optional<bool> tenureStatus,
                            std::optional<bool> spatialPlanConformity) {
  LegalityResult result{tenureStatus, spatialPlanConformity, std::nullopt};
  if (regulation.legality.rule == LegalityRule::TenureOnly) {
    result.legal = tenureStatus;
  } else if (tenureStatus == false || spatialPlanConformity == false) {
    result.legal = false;  // whatever the other one turns out to be
  } else if (tenureStatus && spatialPlanConformity) {
    result.legal = true;
  }
  return result;
}

const Classification* classificationRow(const Regulation& regulation, SlumClass slumClass,
                                        ConsiderationClass considerations, bool legal) {
  for (const Classification& row : regulation.classification) {
    if (row.slumClass == slumClass && row.considerations == considerations && row.legal == legal) return &row;
  }
  return nullptr;
}

ClassificationResult classify(const Regulation& regulation, SlumClass classMin, SlumClass classMax,
                              const Considerations& considerations, std::optional<bool> legal) {
  std::vector<const Classification*> rows;
  for (const Classification& row : regulation.classification) {
    const bool rightClass = classMin <= row.slumClass && row.slumClass <= classMax;
    const bool rightLand = !legal || row.legal == *legal;
    const auto& possible = considerations.possible;
    const bool rightSum = std::find(possible.begin(), possible.end(), row.considerations) != possible.end();
    if (rightClass && rightLand && rightSum) rows.push_back(&row);
  }
  ClassificationResult result;
  if (rows.empty()) {
    result.state = ClassificationState::NotSlum;
    result.handling = regulation.handlingBelowLimit;
    return result;
  }
  const auto [first, last] =
      std::minmax_element(rows.begin(), rows.end(),
                          [](const Classification* a, const Classification* b) { return a->priority < b->priority; });
  result.priorityMin = (*first)->priority;
  result.priorityMax = (*last)->priority;
  if (classMin == SlumClass::None) return result;  // may as well be no slum at all
  result.code = agreed(rows, &Classification::code);
  result.priority = agreed(rows, &Classification::priority);
  result.handling = agreed(rows, &Classification::handling);
  result.alternatives = agreed(rows, &Classification::alternatives).value_or(std::vector<std::string>{});
  if (result.code) result.state = ClassificationState::Classified;
  return result;
}

}  // namespace kawasan
