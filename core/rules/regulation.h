#pragma once

// One edition of the ministerial regulation on slum areas as data: what is counted, where the limits lie, and which
// document says so. Packs are compiled in from data/regulations and checked when read; the value is immutable and may
// be shared between threads. Texts are in Indonesian and English; keys and identifiers never change between editions.

#include <array>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/parameter.h"
#include "core/model/records.h"

namespace kawasan {

struct LocalText {
  std::string id;
  std::string en;
};

/// Where a number or rule comes from. Marks name the documents read ("S9a"; see Regulation::sources) or how far the
/// statement can be trusted: "I" inferred, "R" recollected and not re-read, "D" default of this application.
struct Citation {
  std::vector<std::string> marks;
  LocalText provision;  // article, section or annex
  LocalText note;       // may be empty
  [[nodiscard]] bool has(std::string_view mark) const;
};

struct Indicator {
  Parameter parameter = Parameter::BuildingIrregularity;
  Parameter base = Parameter::Buildings;  // what 100 % is
  std::size_t aspect = 0;                 // index into Regulation::aspects
  std::string code;                       // letter code of this edition, "4c"; never a key
  LocalText name;
  LocalText fails;  // when a building, household, metre or hectare counts
  std::string citation;
};

struct Aspect {
  std::string key;  // "building"
  LocalText name;
  std::string citation;
  std::vector<std::size_t> indicators;  // indexes into Regulation::indicators
};

/// From this share of failing on, in hundredths of a percent after rounding half-up, an indicator has this value.
struct Band {
  int fromHundredths = 0;
  int value = 0;
  std::string citation;
};

/// Class of a total (tingkat kekumuhan), from the best to the worst.
enum class SlumClass : std::uint8_t { None, Light, Moderate, Heavy };
/// "none", "light", "moderate", "heavy"
[[nodiscard]] std::string_view keyOf(SlumClass slumClass);
[[nodiscard]] std::optional<SlumClass> slumClassByKey(std::string_view key);

struct ClassLimit {
  SlumClass slumClass = SlumClass::None;
  int from = 0;
  int to = 0;        // inclusive
  std::string code;  // "KR"
  LocalText name;
  std::string citation;
};

struct CityClassRule {
  CityClass cityClass = CityClass::Medium;
  std::int64_t abovePopulation = 0;  // more inhabitants than this
  LocalText name;
  std::string citation;
  std::int64_t densityLimit = 0;  // buildings per hectare; above it is dense
  std::string densityCitation;
  std::int64_t populationHighAbove = 0;  // persons per hectare; above it the value is 5
  std::int64_t populationLowUpTo = 0;    // up to it the value is 1
  std::string populationCitation;
};

enum class ConsiderationItem : std::uint8_t { StrategicValue, Population, SocioEconomicCultural };
inline constexpr std::size_t kConsiderationItems = 3;
/// "strategic_value", "population", "socio_economic_cultural"
[[nodiscard]] std::string_view keyOf(ConsiderationItem item);

struct ConsiderationOption {
  int value = 0;
  LocalText meaning;
};

struct ConsiderationRule {
  LocalText name;
  std::string citation;
  std::vector<ConsiderationOption> options;  // highest value first
};

enum class ConsiderationClass : std::uint8_t { Low, Medium, High };
/// "low", "medium", "high"
[[nodiscard]] std::string_view keyOf(ConsiderationClass considerationClass);

struct ConsiderationLimit {
  ConsiderationClass considerationClass = ConsiderationClass::Low;
  int from = 0;
  int to = 0;  // inclusive
  LocalText name;
  std::string citation;
};

enum class LegalityRule : std::uint8_t { Both, TenureOnly };

struct LegalityItem {
  LocalText name;
  LocalText positive;
  LocalText negative;
  std::string citation;
};

struct LegalityRules {
  LegalityRule rule = LegalityRule::Both;
  std::string citation;
  LocalText legal;
  LocalText notLegal;
  LegalityItem tenureStatus;
  LegalityItem spatialPlanConformity;
};

struct HandlingPattern {
  std::string key;  // "renewal"
  LocalText name;
  std::string citation;
};

/// One row of the table A1 ... C6.
struct Classification {
  std::string code;
  SlumClass slumClass = SlumClass::Light;
  ConsiderationClass considerations = ConsiderationClass::Low;
  bool legal = true;
  int priority = 0;  // 1 is first
  std::string handling;
  std::vector<std::string> alternatives;
  std::string citation;
};

struct Typology {
  std::string key;
  LocalText name;
  LocalText meaning;  // may be empty
  std::string citation;
};

struct Regulation {
  std::string edition;  // "permen-14-2018"
  int year = 0;
  LocalText name;
  LocalText title;
  std::vector<Aspect> aspects;
  std::vector<Indicator> indicators;       // in the order of the edition
  std::vector<Band> bands;                 // ascending; below the first the value is 0
  std::vector<ClassLimit> classes;         // from None to Heavy, without gaps
  std::vector<CityClassRule> cityClasses;  // largest city first
  std::array<ConsiderationRule, kConsiderationItems> considerations;
  std::vector<ConsiderationLimit> considerationClasses;  // ascending
  LegalityRules legality;
  std::vector<HandlingPattern> handlingPatterns;
  std::string handlingBelowLimit;
  std::vector<Classification> classification;
  std::vector<Typology> typologies;
  std::map<std::string, std::string, std::less<>> methods;  // step of a computation -> citation
  std::map<std::string, Citation, std::less<>> citations;
  std::map<std::string, std::string, std::less<>> sources;  // mark -> document

  [[nodiscard]] int largestValue() const { return bands.back().value; }
  [[nodiscard]] int largestTotal() const { return largestValue() * static_cast<int>(indicators.size()); }
  [[nodiscard]] SlumClass classOf(int total) const;
  /// The lowest total that is still slum: 16 or 19.
  [[nodiscard]] int slumLimit() const;
  [[nodiscard]] const ClassLimit& limitOf(SlumClass slumClass) const;
  [[nodiscard]] const CityClassRule& ruleOf(CityClass cityClass) const;
  [[nodiscard]] CityClass cityClassOf(std::int64_t population) const;
  [[nodiscard]] const ConsiderationRule& ruleOf(ConsiderationItem item) const;
  [[nodiscard]] const ConsiderationLimit& considerationLimitOf(int sum) const;
  [[nodiscard]] const HandlingPattern& handlingByKey(std::string_view key) const;
  /// The citation of that key; every key inside a checked pack has one.
  [[nodiscard]] const Citation& citation(std::string_view key) const;
  /// The citation of a step such as "percent" or "sectoral_mean".
  [[nodiscard]] const Citation& method(std::string_view step) const;
  /// Where the edition lists the indicator, or nothing when it does not count it.
  [[nodiscard]] std::optional<std::size_t> indexOfIndicator(Parameter parameter) const;
  /// The typology of that key or name ("lowland", "di dataran rendah", "dataran rendah"); null for anything else.
  [[nodiscard]] const Typology* typologyByName(std::string_view name) const;
  [[nodiscard]] std::optional<std::size_t> indexOfAspect(std::string_view key) const;
};

using SharedRegulation = std::shared_ptr<const Regulation>;

/// Reads and checks a pack. RegulationInvalid {pack} {reason} when it is not JSON of this form or contradicts itself:
/// unknown identifiers, a base that is not the indicator's, bands out of order, class limits with gaps or overlaps,
/// an incomplete table of classification, a number without a citation.
[[nodiscard]] Result<Regulation> parseRegulation(std::string_view pack, std::string_view json);

/// The editions compiled in, oldest first.
[[nodiscard]] std::vector<std::string> knownEditions();

/// The compiled-in pack of an edition; the same object each time. UnknownEdition {edition} {known}.
[[nodiscard]] Result<SharedRegulation> regulationByEdition(std::string_view edition);

}  // namespace kawasan
