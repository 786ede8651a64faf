#include "core/rules/regulation.h"

#include "core/base/text.h"

#include <algorithm>

#include "core/base/check.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, 4> kSlumClassKeys{"none", "light", "moderate", "heavy"};
constexpr std::array<std::string_view, kConsiderationItems> kItemKeys{"strategic_value", "population",
                                                                      "socio_economic_cultural"};
constexpr std::array<std::string_view, 3> kConsiderationClassKeys{"low", "medium", "high"};

}  // namespace

bool Citation::has(std::string_view mark) const {
  return std::find(marks.begin(), marks.end(), mark) != marks.end();
}

std::string_view keyOf(SlumClass slumClass) {
  return kSlumClassKeys[static_cast<std::size_t>(slumClass)];
}

std::optional<SlumClass> slumClassByKey(std::string_view key) {
  for (std::size_t i = 0; i < kSlumClassKeys.size(); ++i) {
    if (kSlumClassKeys[i] == key) return static_cast<SlumClass>(i);
  }
  return std::nullopt;
}

std::string_view keyOf(ConsiderationItem item) {
  return kItemKeys[static_cast<std::size_t>(item)];
}

std::string_view keyOf(ConsiderationClass considerationClass) {
  return kConsiderationClassKeys[static_cast<std::size_t>(considerationClass)];
}

SlumClass Regulation::classOf(int total) const {
  for (const ClassLimit& limit : classes) {
    if (total <= limit.to) return limit.slumClass;
  }
  return classes.back().slumClass;
}

int Regulation::slumLimit() const {
  return limitOf(SlumClass::None).to + 1;
}

const ClassLimit& Regulation::limitOf(SlumClass slumClass) const {
  return classes[static_cast<std::size_t>(slumClass)];
}

const CityClassRule& Regulation::ruleOf(CityClass cityClass) const {
  return cityClasses[static_cast<std::size_t>(cityClass)];
}

CityClass Regulation::cityClassOf(std::int64_t population) const {
  for (const CityClassRule& rule : cityClasses) {
    if (population > rule.abovePopulation) return rule.cityClass;
  }
  return cityClasses.back().cityClass;
}

const ConsiderationRule& Regulation::ruleOf(ConsiderationItem item) const {
  return considerations[static_cast<std::size_t>(item)];
}

const ConsiderationLimit& Regulation::considerationLimitOf(int sum) const {
  for (const ConsiderationLimit& limit : considerationClasses) {
    if (sum <= limit.to) return limit;
  }
  return considerationClasses.back();
}

const HandlingPattern& Regulation::handlingByKey(std::string_view key) const {
  const auto found = std::find_if(handlingPatterns.begin(), handlingPatterns.end(),
                                  [key](const HandlingPattern& pattern) { return pattern.key == key; });
  KAWASAN_CHECK(found != handlingPatterns.end());
  return *found;
}

const Citation& Regulation::citation(std::string_view key) const {
  const auto found = citations.find(key);
  KAWASAN_CHECK(found != citations.end());
  return found->second;
}

const Citation& Regulation::method(std::string_view step) const {
  const auto found = methods.find(step);
  KAWASAN_CHECK(found != methods.end());
  return citation(found->second);
}

std::optional<std::size_t> Regulation::indexOfIndicator(Parameter parameter) const {
  for (std::size_t i = 0; i < indicators.size(); ++i) {
    if (indicators[i].parameter == parameter) return i;
  }
  return std::nullopt;
}

const Typology* Regulation::typologyByName(std::string_view text) const {
  const std::string written = folded(text);
  if (written.empty()) return nullptr;
  for (const Typology& typology : typologies) {
    const std::string indonesian = folded(typology.name.id);
    // Tables leave the preposition out.
    const bool isShort = indonesian == "di" + written;
    if (written == folded(typology.key) || written == indonesian || isShort || written == folded(typology.name.en)) {
      return &typology;
    }
  }
  return nullptr;
}

std::optional<std::size_t> Regulation::indexOfAspect(std::string_view key) const {
  for (std::size_t i = 0; i < aspects.size(); ++i) {
    if (aspects[i].key == key) return i;
  }
  return std::nullopt;
}

}  // namespace kawasan
