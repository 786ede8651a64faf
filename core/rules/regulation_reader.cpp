#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/rules/packs.h"
#include "core/rules/regulation.h"
#include "core/rules/regulation_checks.h"

namespace kawasan {

namespace {

using Json = nlohmann::json;

/// Says what is wrong with a pack while it is read; caught in parseRegulation, the only caller of this file's readers.
struct PackProblem {
  std::string reason;
};

template <typename T>
T get(const Json& object, const char* key) {
  try {
    return object.at(key).get<T>();
  } catch (const Json::exception&) {
    throw PackProblem{fmt::format("missing or of a wrong type: {}", key)};
  }
}

const Json& child(const Json& object, const char* key) {
  if (!object.is_object() || !object.contains(key)) throw PackProblem{fmt::format("missing: {}", key)};
  return object[key];
}

std::string text(const Json& object, const char* key) {
  auto value = get<std::string>(object, key);
  if (value.empty()) throw PackProblem{fmt::format("empty: {}", key)};
  return value;
}

LocalText localText(const Json& object, const char* key) {
  const Json& both = child(object, key);
  return {text(both, "id"), text(both, "en")};
}

LocalText optionalLocalText(const Json& object, const char* key) {
  return object.contains(key) ? localText(object, key) : LocalText{};
}

/// The enumeration value with this key, of the first `count` values.
template <typename Enum>
Enum enumByKey(const Json& object, const char* key, std::size_t count) {
  const std::string name = text(object, key);
  for (std::size_t i = 0; i < count; ++i) {
    if (keyOf(static_cast<Enum>(i)) == name) return static_cast<Enum>(i);
  }
  throw PackProblem{fmt::format("unknown {}: {}", key, name)};
}

Parameter parameter(const Json& object, const char* key) {
  const std::string identifier = text(object, key);
  const auto found = parameterByIdentifier(identifier);
  if (!found) throw PackProblem{fmt::format("unknown {}: {}", key, identifier)};
  return *found;
}

void checkUnit(const Json& object, Parameter counted) {
  constexpr std::array<std::string_view, 5> kUnits{"ha", "unit", "KK", "person", "m"};
  const std::string unit = text(object, "unit");
  if (unit != kUnits[static_cast<std::size_t>(unitOf(counted))]) {
    throw PackProblem{fmt::format("wrong unit: {}", identifierOf(counted))};
  }
}

void readAspects(const Json& pack, Regulation& regulation) {
  for (const Json& object : child(pack, "aspects")) {
    Aspect aspect{text(object, "key"), localText(object, "name"), text(object, "citation"), {}};
    for (const Json& item : child(object, "indicators")) {
      Indicator indicator;
      indicator.parameter = parameter(item, "identifier");
      indicator.base = parameter(item, "base");
      indicator.aspect = regulation.aspects.size();
      indicator.code = text(item, "code");
      indicator.name = localText(item, "name");
      indicator.fails = localText(item, "fails");
      indicator.citation = text(item, "citation");
      checkUnit(item, indicator.parameter);
      aspect.indicators.push_back(regulation.indicators.size());
      regulation.indicators.push_back(std::move(indicator));
    }
    regulation.aspects.push_back(std::move(aspect));
  }
}

void readLimits(const Json& pack, Regulation& regulation) {
  for (const Json& object : child(pack, "bands")) {
    regulation.bands.push_back(
        {get<int>(object, "from_hundredths"), get<int>(object, "value"), text(object, "citation")});
  }
  for (const Json& object : child(pack, "classes")) {
    regulation.classes.push_back({enumByKey<SlumClass>(object, "class", 4), get<int>(object, "from"),
                                  get<int>(object, "to"), text(object, "code"), localText(object, "name"),
                                  text(object, "citation")});
  }
  for (const Json& object : child(pack, "city_classes")) {
    const Json& density = child(object, "density_limit");
    const Json& population = child(object, "population_density");
    regulation.cityClasses.push_back({enumByKey<CityClass>(object, "city_class", 4),
                                      get<std::int64_t>(object, "above_population"), localText(object, "name"),
                                      text(object, "citation"), get<std::int64_t>(density, "units_per_ha"),
                                      text(density, "citation"), get<std::int64_t>(population, "high_above"),
                                      get<std::int64_t>(population, "low_up_to"), text(population, "citation")});
  }
}

void readConsiderations(const Json& pack, Regulation& regulation) {
  const Json& considerations = child(pack, "considerations");
  for (const Json& object : child(considerations, "items")) {
    const auto item = enumByKey<ConsiderationItem>(object, "key", kConsiderationItems);
    ConsiderationRule& rule = regulation.considerations[static_cast<std::size_t>(item)];
    rule.name = localText(object, "name");
    rule.citation = text(object, "citation");
    for (const Json& option : child(object, "options")) {
      rule.options.push_back({get<int>(option, "value"), localText(option, "meaning")});
    }
  }
  for (const Json& object : child(considerations, "classes")) {
    regulation.considerationClasses.push_back({enumByKey<ConsiderationClass>(object, "class", 3),
                                               get<int>(object, "from"), get<int>(object, "to"),
                                               localText(object, "name"), text(object, "citation")});
  }
}

void readLegality(const Json& pack, Regulation& regulation) {
  const Json& object = child(pack, "legality");
  LegalityRules& rules = regulation.legality;
  const std::string rule = text(object, "rule");
  if (rule != "both" && rule != "tenure_only") throw PackProblem{fmt::format("unknown rule: {}", rule)};
  rules.rule = rule == "both" ? LegalityRule::Both : LegalityRule::TenureOnly;
  rules.citation = text(object, "citation");
  rules.legal = localText(object, "legal");
  rules.notLegal = localText(object, "not_legal");
  for (const Json& item : child(object, "items")) {
    const std::string key = text(item, "key");
    const LegalityItem read{localText(item, "name"), localText(item, "positive"), localText(item, "negative"),
                            text(item, "citation")};
    if (key == "tenure_status") {
      rules.tenureStatus = read;
    } else if (key == "spatial_plan_conformity") {
      rules.spatialPlanConformity = read;
    } else {
      throw PackProblem{fmt::format("unknown key: {}", key)};
    }
  }
}

void readClassification(const Json& pack, Regulation& regulation) {
  const Json& handling = child(pack, "handling");
  for (const Json& object : child(handling, "patterns")) {
    regulation.handlingPatterns.push_back({text(object, "key"), localText(object, "name"), text(object, "citation")});
  }
  regulation.handlingBelowLimit = text(handling, "below_limit");
  for (const Json& object : child(pack, "classification")) {
    regulation.classification.push_back(
        {text(object, "code"), enumByKey<SlumClass>(object, "class", 4),
         enumByKey<ConsiderationClass>(object, "considerations", 3), get<bool>(object, "legal"),
         get<int>(object, "priority"), text(object, "handling"), get<std::vector<std::string>>(object, "alternatives"),
         text(object, "citation")});
  }
  for (const Json& object : child(pack, "typology")) {
    regulation.typologies.push_back({text(object, "key"), localText(object, "name"),
                                     optionalLocalText(object, "meaning"), text(object, "citation")});
  }
}

void readSources(const Json& pack, Regulation& regulation) {
  for (const auto& [key, object] : child(pack, "citations").items()) {
    regulation.citations.emplace(key, Citation{get<std::vector<std::string>>(object, "marks"),
                                               localText(object, "provision"), optionalLocalText(object, "note")});
  }
  regulation.methods = get<decltype(regulation.methods)>(pack, "methods");
  regulation.sources = get<decltype(regulation.sources)>(pack, "sources");
}

Regulation read(const Json& pack) {
  if (text(pack, "schema") != "regulation/1") throw PackProblem{"unknown schema"};
  Regulation regulation;
  regulation.edition = text(pack, "edition");
  regulation.year = get<int>(pack, "year");
  regulation.name = localText(pack, "name");
  regulation.title = localText(pack, "title");
  readAspects(pack, regulation);
  readLimits(pack, regulation);
  readConsiderations(pack, regulation);
  readLegality(pack, regulation);
  readClassification(pack, regulation);
  readSources(pack, regulation);
  return regulation;
}

struct Loaded {
  std::string edition;
  Result<SharedRegulation> regulation;
};

const std::vector<Loaded>& loadedPacks() {
  static const std::vector<Loaded> loaded = [] {
    std::vector<Loaded> all;
    for (const EmbeddedText& pack : embeddedPacks()) {
      const std::string_view edition = pack.name.substr(0, pack.name.find('/'));
      auto regulation = parseRegulation(edition, pack.text).map([](Regulation&& parsed) {
        return SharedRegulation(std::make_shared<const Regulation>(std::move(parsed)));
      });
      all.push_back({std::string(edition), std::move(regulation)});
    }
    return all;
  }();
  return loaded;
}

}  // namespace

Result<Regulation> parseRegulation(std::string_view pack, std::string_view json) {
  const auto invalid = [pack](std::string reason) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", std::string(pack)}, {"reason", std::move(reason)}});
  };
  const Json parsed = Json::parse(json, nullptr, false);
  if (!parsed.is_object()) return invalid("not a JSON object");
  try {
    Regulation regulation = read(parsed);
    if (auto reason = contradictionIn(regulation)) return invalid(std::move(*reason));
    return regulation;
  } catch (const PackProblem& problem) {
    return invalid(problem.reason);
  }
}

std::vector<std::string> knownEditions() {
  std::vector<std::string> editions;
  for (const Loaded& loaded : loadedPacks()) editions.push_back(loaded.edition);
  return editions;
}

Result<SharedRegulation> regulationByEdition(std::string_view edition) {
  for (const Loaded& loaded : loadedPacks()) {
    if (loaded.edition == edition) return loaded.regulation;
  }
  return fail(ErrorCode::UnknownEdition,
              {{"edition", std::string(edition)}, {"known", joinText(knownEditions(), ", ")}});
}

}  // namespace kawasan
