#include "core/rules/regulation_checks.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/rules/score_cell.h"

namespace kawasan {

namespace {

using Reason = std::optional<std::string>;

/// What the code that computes asks for; a pack that lacks one cannot be explained.
constexpr std::array<std::string_view, 16> kMethods{
    "percent",          "base_zero",         "missing",     "clamp",   "band",         "total",    "aspect_mean",
    "sectoral_mean",    "contribution",      "aggregation", "density", "density_area", "handling", "below_limit",
    "population_value", "population_density"};

constexpr int kHundredPercent = 10'000;

Reason checkIndicators(const Regulation& regulation) {
  std::set<Parameter> parameters;
  std::set<std::string> codes;
  for (const Indicator& indicator : regulation.indicators) {
    const std::string_view identifier = identifierOf(indicator.parameter);
    if (!isIndicator(indicator.parameter)) return fmt::format("not-an-indicator: {}", identifier);
    if (!parameters.insert(indicator.parameter).second) return fmt::format("indicator-twice: {}", identifier);
    if (!codes.insert(indicator.code).second) return fmt::format("code-twice: {}", indicator.code);
    if (baseOf(indicator.parameter) != indicator.base) return fmt::format("wrong-base: {}", identifier);
  }
  if (regulation.indicators.empty()) return "no-indicators";
  for (const Aspect& aspect : regulation.aspects) {
    if (aspect.indicators.empty()) return fmt::format("aspect-without-indicators: {}", aspect.key);
  }
  return {};
}

Reason checkBands(const Regulation& regulation) {
  if (regulation.bands.empty()) return "no-bands";
  if (regulation.bands.size() > cell::kMostBands) return "bands: too many";
  int from = 0;
  int value = 0;
  for (const Band& band : regulation.bands) {
    if (band.fromHundredths <= from || band.fromHundredths > kHundredPercent || band.value <= value) {
      return fmt::format("bands: {}", band.fromHundredths);
    }
    from = band.fromHundredths;
    value = band.value;
  }
  return {};
}

Reason checkClasses(const Regulation& regulation) {
  if (regulation.classes.size() != 4) return "class-limits: count";
  int next = 0;
  for (std::size_t i = 0; i < regulation.classes.size(); ++i) {
    const ClassLimit& limit = regulation.classes[i];
    const bool inOrder = limit.slumClass == static_cast<SlumClass>(i);
    if (!inOrder || limit.from != next || limit.to < limit.from) {
      return fmt::format("class-limits: {}", keyOf(limit.slumClass));
    }
    next = limit.to + 1;
  }
  if (next != regulation.largestTotal() + 1) return "class-limits: largest total";
  return {};
}

Reason checkCityClasses(const Regulation& regulation) {
  if (regulation.cityClasses.size() != 4) return "city-classes: count";
  std::int64_t above = std::numeric_limits<std::int64_t>::max();
  for (std::size_t i = 0; i < regulation.cityClasses.size(); ++i) {
    const CityClassRule& rule = regulation.cityClasses[i];
    const std::string_view key = keyOf(rule.cityClass);
    const bool inOrder = rule.cityClass == static_cast<CityClass>(i) && rule.abovePopulation < above;
    if (!inOrder || rule.abovePopulation < 0) return fmt::format("city-classes: {}", key);
    // Products with amounts of up to a million million units must stay within 128 bits.
    constexpr std::int64_t kLargestLimit = 1'000'000;
    if (rule.densityLimit <= 0 || rule.densityLimit > kLargestLimit) return fmt::format("density-limit: {}", key);
    if (rule.populationLowUpTo <= 0 || rule.populationHighAbove <= rule.populationLowUpTo ||
        rule.populationHighAbove > kLargestLimit) {
      return fmt::format("population-density: {}", key);
    }
    above = rule.abovePopulation;
  }
  if (above != 0) return "city-classes: smallest";
  return {};
}

Reason checkConsiderations(const Regulation& regulation) {
  int smallest = 0;
  int largest = 0;
  for (std::size_t i = 0; i < kConsiderationItems; ++i) {
    const auto& options = regulation.considerations[i].options;
    const std::string_view key = keyOf(static_cast<ConsiderationItem>(i));
    if (options.size() < 2) return fmt::format("consideration-options: {}", key);
    for (std::size_t k = 1; k < options.size(); ++k) {
      if (options[k].value >= options[k - 1].value) return fmt::format("consideration-options: {}", key);
    }
    if (options.back().value < 1) return fmt::format("consideration-options: {}", key);
    smallest += options.back().value;
    largest += options.front().value;
  }
  if (regulation.ruleOf(ConsiderationItem::Population).options.size() != 3) return "consideration-options: population";
  if (regulation.considerationClasses.size() != 3) return "consideration-sums: count";
  int next = regulation.considerationClasses.front().from;
  if (next > smallest) return "consideration-sums: low";
  for (std::size_t i = 0; i < regulation.considerationClasses.size(); ++i) {
    const ConsiderationLimit& limit = regulation.considerationClasses[i];
    const bool inOrder = limit.considerationClass == static_cast<ConsiderationClass>(i);
    if (!inOrder || limit.from != next || limit.to < limit.from) {
      return fmt::format("consideration-sums: {}", keyOf(limit.considerationClass));
    }
    next = limit.to + 1;
  }
  if (next != largest + 1) return "consideration-sums: high";
  return {};
}

bool hasPattern(const Regulation& regulation, const std::string& key) {
  return std::any_of(regulation.handlingPatterns.begin(), regulation.handlingPatterns.end(),
                     [&key](const HandlingPattern& pattern) { return pattern.key == key; });
}

Reason checkClassification(const Regulation& regulation) {
  constexpr int kLowestPriority = 9;
  std::set<std::tuple<SlumClass, ConsiderationClass, bool>> cells;
  std::set<std::string> codes;
  for (const Classification& row : regulation.classification) {
    if (row.slumClass == SlumClass::None) return fmt::format("classification: {}", row.code);
    if (!cells.emplace(row.slumClass, row.considerations, row.legal).second || !codes.insert(row.code).second) {
      return fmt::format("classification-twice: {}", row.code);
    }
    if (row.priority < 1 || row.priority > kLowestPriority) return fmt::format("priority: {}", row.code);
    if (!hasPattern(regulation, row.handling)) return fmt::format("handling: {}", row.code);
    for (const std::string& alternative : row.alternatives) {
      if (!hasPattern(regulation, alternative)) return fmt::format("handling: {}", row.code);
    }
  }
  if (cells.size() != 18) return "classification: incomplete";
  if (!hasPattern(regulation, regulation.handlingBelowLimit)) return "handling: below limit";
  return {};
}

std::vector<std::string_view> citedKeys(const Regulation& regulation) {
  std::vector<std::string_view> keys;
  for (const Aspect& item : regulation.aspects) keys.push_back(item.citation);
  for (const Indicator& item : regulation.indicators) keys.push_back(item.citation);
  for (const Band& item : regulation.bands) keys.push_back(item.citation);
  for (const ClassLimit& item : regulation.classes) keys.push_back(item.citation);
  for (const CityClassRule& item : regulation.cityClasses) {
    keys.insert(keys.end(), {item.citation, item.densityCitation, item.populationCitation});
  }
  for (const ConsiderationRule& item : regulation.considerations) keys.push_back(item.citation);
  for (const ConsiderationLimit& item : regulation.considerationClasses) keys.push_back(item.citation);
  keys.insert(keys.end(), {regulation.legality.citation, regulation.legality.tenureStatus.citation,
                           regulation.legality.spatialPlanConformity.citation});
  for (const HandlingPattern& item : regulation.handlingPatterns) keys.push_back(item.citation);
  for (const Classification& item : regulation.classification) keys.push_back(item.citation);
  for (const Typology& item : regulation.typologies) keys.push_back(item.citation);
  for (const auto& [step, key] : regulation.methods) keys.push_back(key);
  return keys;
}

Reason checkCitations(const Regulation& regulation) {
  for (const std::string_view step : kMethods) {
    if (!regulation.methods.contains(step)) return fmt::format("no-method: {}", step);
  }
  for (const std::string_view key : citedKeys(regulation)) {
    if (!regulation.citations.contains(key)) return fmt::format("no-citation: {}", key);
  }
  constexpr std::array<std::string_view, 3> kTrustMarks{"I", "R", "D"};
  for (const auto& [key, citation] : regulation.citations) {
    if (citation.marks.empty()) return fmt::format("no-marks: {}", key);
    for (const std::string& mark : citation.marks) {
      const bool trust = std::find(kTrustMarks.begin(), kTrustMarks.end(), mark) != kTrustMarks.end();
      if (!trust && !regulation.sources.contains(mark)) return fmt::format("no-source: {}", mark);
    }
  }
  return {};
}

}  // namespace

std::optional<std::string> contradictionIn(const Regulation& regulation) {
  // In this order: later checks rely on what earlier ones made sure of.
  for (const auto check : {checkIndicators, checkBands, checkClasses, checkCityClasses, checkConsiderations,
                           checkClassification, checkCitations}) {
    if (auto reason = check(regulation)) return reason;
  }
  return {};
}

}  // namespace kawasan
