#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/rules/regulation.h"
#include "tests/support/catch.h"
#include "tests/support/figures.h"

using namespace kawasan;
using namespace kawasan::test;
using nlohmann::json;

namespace {

json packJson(const std::string& edition) {
  std::ifstream file(std::string(KAWASAN_SOURCE_DIR) + "/data/regulations/" + edition + "/pack.json");
  return json::parse(file);
}

std::string reasonOf(const json& pack) {
  const auto parsed = parseRegulation("broken", pack.dump());
  if (parsed) return "accepted";
  CHECK(parsed.error().code == ErrorCode::RegulationInvalid);
  CHECK(parsed.error().params.get("pack") == "broken");
  return std::string(parsed.error().params.get("reason"));
}

}  // namespace

TEST_CASE("both editions are inside the program", "[rules]") {
  CHECK(knownEditions() == std::vector<std::string>{"permen-02-2016", "permen-14-2018"});
  CHECK(edition2016().indicators.size() == 19);
  CHECK(edition2018().indicators.size() == 16);
  CHECK(edition2016().largestTotal() == 95);
  CHECK(edition2018().largestTotal() == 80);
  CHECK(edition2016().slumLimit() == 19);
  CHECK(edition2018().slumLimit() == 16);
  const auto unknown = regulationByEdition("permen-99-2030");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == ErrorCode::UnknownEdition);
  CHECK(unknown.error().params.get("known") == "permen-02-2016, permen-14-2018");
}

TEST_CASE("letter codes change meaning between editions, identifiers do not", "[rules]") {
  const auto codeOf = [](const Regulation& regulation, Parameter parameter) {
    const auto index = regulation.indexOfIndicator(parameter);
    return index ? regulation.indicators[*index].code : std::string("-");
  };
  CHECK(codeOf(edition2016(), Parameter::DrainageConstruction) == "4e");
  CHECK(codeOf(edition2018(), Parameter::DrainageConstruction) == "4c");
  CHECK(codeOf(edition2016(), Parameter::DrainageDisconnected) == "4c");
  CHECK(codeOf(edition2018(), Parameter::DrainageDisconnected) == "-");
  CHECK(codeOf(edition2018(), Parameter::WasteUnmaintained) == "-");
  CHECK(codeOf(edition2016(), Parameter::FireEquipment) == "7b");
}

TEST_CASE("a total is classed by the limits of its own edition", "[rules]") {
  const std::vector<std::tuple<int, SlumClass, SlumClass>> rows{
      // total, 2016, 2018 (criteria 5)
      {0, SlumClass::None, SlumClass::None},          {15, SlumClass::None, SlumClass::None},
      {16, SlumClass::None, SlumClass::Light},        {18, SlumClass::None, SlumClass::Light},
      {19, SlumClass::Light, SlumClass::Light},       {37, SlumClass::Light, SlumClass::Light},
      {38, SlumClass::Light, SlumClass::Moderate},    {44, SlumClass::Light, SlumClass::Moderate},
      {45, SlumClass::Moderate, SlumClass::Moderate}, {59, SlumClass::Moderate, SlumClass::Moderate},
      {60, SlumClass::Moderate, SlumClass::Heavy},    {70, SlumClass::Moderate, SlumClass::Heavy},
      {71, SlumClass::Heavy, SlumClass::Heavy},       {80, SlumClass::Heavy, SlumClass::Heavy}};
  for (const auto& [total, in2016, in2018] : rows) {
    INFO("total " << total);
    CHECK(edition2016().classOf(total) == in2016);
    CHECK(edition2018().classOf(total) == in2018);
  }
  CHECK(edition2016().classOf(95) == SlumClass::Heavy);
}

TEST_CASE("the class of a city follows its inhabitants", "[rules]") {
  CHECK(edition2018().cityClassOf(1'000'001) == CityClass::Metropolitan);
  CHECK(edition2018().cityClassOf(1'000'000) == CityClass::Large);
  CHECK(edition2018().cityClassOf(500'001) == CityClass::Large);
  CHECK(edition2018().cityClassOf(500'000) == CityClass::Medium);
  CHECK(edition2018().cityClassOf(100'000) == CityClass::Small);
  CHECK(edition2018().cityClassOf(0) == CityClass::Small);
  CHECK(edition2018().ruleOf(CityClass::Large).densityLimit == 250);
  CHECK(edition2018().ruleOf(CityClass::Medium).densityLimit == 200);
}

TEST_CASE("what was not re-read from the regulation says so", "[rules]") {
  for (const Regulation* regulation : {&edition2016(), &edition2018()}) {
    CHECK(regulation->citation(regulation->considerationLimitOf(11).citation).has("R"));
    for (const Classification& row : regulation->classification) CHECK(regulation->citation(row.citation).has("R"));
    CHECK(regulation->citation(regulation->legality.citation).has("D"));
    CHECK(regulation->citation(regulation->ruleOf(CityClass::Large).populationCitation).has("R"));
    CHECK_FALSE(regulation->citation(regulation->ruleOf(CityClass::Small).populationCitation).has("R"));
    CHECK(regulation->method("band").has("D"));
    CHECK_FALSE(regulation->citation(regulation->bands.front().citation).has("R"));
  }
}

TEST_CASE("a pack that contradicts itself is refused with its reason", "[rules]") {
  const json good = packJson("permen-14-2018");
  REQUIRE(reasonOf(good) == "accepted");
  const auto broken = [&good](const std::string& pointer, const json& value) {
    json pack = good;
    pack[json::json_pointer(pointer)] = value;
    return reasonOf(pack);
  };
  CHECK(broken("/bands/1/from_hundredths", 2500) == "bands: 2500");
  CHECK(broken("/bands/2/value", 3) == "bands: 7600");
  CHECK(broken("/bands/2/from_hundredths", 10001) == "bands: 10001");
  CHECK(broken("/classes/2/from", 37) == "class-limits: moderate");
  CHECK(broken("/classes/2/from", 39) == "class-limits: moderate");
  CHECK(broken("/classes/3/to", 95) == "class-limits: largest total");
  CHECK(broken("/classes/3/class", "terrible") == "unknown class: terrible");
  CHECK(broken("/aspects/0/indicators/0/identifier", "building_colour") == "unknown identifier: building_colour");
  CHECK(broken("/aspects/0/indicators/0/identifier", "buildings") == "not-an-indicator: buildings");
  CHECK(broken("/aspects/0/indicators/0/base", "households_kk") == "wrong-base: building_irregularity");
  CHECK(broken("/aspects/0/indicators/0/unit", "KK") == "wrong unit: building_irregularity");
  CHECK(broken("/aspects/0/indicators/1/code", "1a") == "code-twice: 1a");
  CHECK(broken("/aspects/1/indicators", json::array()) == "aspect-without-indicators: road");
  CHECK(broken("/city_classes/2/density_limit/units_per_ha", 0) == "density-limit: medium");
  CHECK(broken("/city_classes/2/above_population", 600000) == "city-classes: medium");
  CHECK(broken("/city_classes/3/population_density/high_above", 150) == "population-density: small");
  CHECK(broken("/considerations/classes/1/from", 5) == "consideration-sums: medium");
  CHECK(broken("/considerations/classes/2/to", 14) == "consideration-sums: high");
  CHECK(broken("/classification/3/priority", 10) == "priority: A4");
  CHECK(broken("/classification/3/handling", "bulldozer") == "handling: A4");
  CHECK(broken("/classification/3/legal", true) == "classification-twice: A4");
  CHECK(broken("/classification/3/code", "A1") == "classification-twice: A1");
  CHECK(broken("/bands/0/citation", "hearsay") == "no-citation: hearsay");
  CHECK(broken("/citations/bands/marks", {"S99"}) == "no-source: S99");
  CHECK(broken("/citations/bands/marks", json::array()) == "no-marks: bands");
  CHECK(broken("/legality/rule", "coin") == "unknown rule: coin");
  CHECK(broken("/name/en", "") == "empty: en");
  CHECK(broken("/aspects", 7) == "missing or of a wrong type: key");
  CHECK(broken("/schema", "regulation/9") == "unknown schema");
  json fewer = good;
  fewer["classification"].erase(17);
  CHECK(reasonOf(fewer) == "classification: incomplete");
  CHECK(reasonOf(json::array()) == "not a JSON object");
  CHECK_FALSE(parseRegulation("cut", R"({"schema": "regulation/1", )"));
  CHECK_FALSE(parseRegulation("empty", ""));
}
