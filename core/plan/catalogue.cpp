#include "core/plan/catalogue.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "core/base/check.h"
#include "core/base/text.h"
#include "core/plan/json_data.h"

namespace kawasan {

namespace {

using Json = nlohmann::json;

Parameter indicatorOf(const std::string& identifier) {
  const auto parameter = parameterByIdentifier(identifier);
  if (!parameter || !isIndicator(*parameter)) throw WrongData{"indicator " + identifier};
  return *parameter;
}

Work workOf(const Json& object) {
  Work work;
  work.key = object.at("key").get<std::string>();
  work.family = object.at("family").get<std::string>();
  work.name = localText(object.at("name"));
  if (object.contains("note")) work.note = localText(object.at("note"));
  for (const Json& identifier : object.at("reduces"))
    work.reduces.push_back(indicatorOf(identifier.get<std::string>()));
  work.contractUnits = object.at("contract_units").get<std::vector<std::string>>();
  work.spellings = object.at("spellings").get<std::vector<std::string>>();
  work.servesMany = object.value("serves_many", false);
  return work;
}

FundingSource sourceOf(const Json& object) {
  return {object.at("key").get<std::string>(), localText(object.at("name")),
          object.at("spellings").get<std::vector<std::string>>()};
}

template <typename Item>
std::vector<std::string> namesOf(const Item& item) {
  std::vector<std::string> names = item.spellings;
  names.insert(names.end(), {item.key, item.name.id, item.name.en});
  return names;
}

/// One name must not mean two things.
template <typename Item>
void checkNames(const std::vector<Item>& items) {
  std::map<std::string, std::string> keys;
  for (const Item& item : items) {
    for (const std::string& name : namesOf(item)) {
      const auto [known, isNew] = keys.try_emplace(folded(name), item.key);
      if (!isNew && known->second != item.key) throw WrongData{"name " + name};
    }
  }
}

template <typename Item>
const Item* byKey(const std::vector<Item>& items, std::string_view key) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.key == key; });
  return found == items.end() ? nullptr : &*found;
}

template <typename Item>
const Item* byName(const std::vector<Item>& items, std::string_view name) {
  const std::string wanted = folded(name);
  if (wanted.empty()) return nullptr;
  for (const Item& item : items) {
    for (const std::string& known : namesOf(item)) {
      if (folded(known) == wanted) return &item;
    }
  }
  return nullptr;
}

}  // namespace

bool Work::mayReduce(Parameter indicator) const {
  return std::find(reduces.begin(), reduces.end(), indicator) != reduces.end();
}

const Work* Catalogue::workByKey(std::string_view key) const {
  return byKey(works, key);
}
const Work* Catalogue::workByName(std::string_view name) const {
  return byName(works, name);
}
std::string Catalogue::worksLike(std::string_view name) const {
  constexpr std::size_t kShortestPart = 4;   // of letters; less would be found everywhere
  constexpr std::size_t kLettersOfSlip = 5;  // one letter in so many may be wrong
  const std::string wanted = folded(name);
  const auto isLike = [&wanted](const std::string& known) {
    const std::string other = folded(known);
    const bool isPart = wanted.size() >= kShortestPart && other.find(wanted) != std::string::npos;
    return isPart || editDistance(wanted, other) <= wanted.size() / kLettersOfSlip;
  };
  std::vector<std::string> keys;
  for (const Work& work : works) {
    if (!wanted.empty() && std::ranges::any_of(namesOf(work), isLike)) keys.push_back(work.key);
  }
  return joinText(keys, ", ");
}
std::string Catalogue::knownWorks(std::string_view name) const {
  std::string like = worksLike(name);
  if (!like.empty()) return like;
  std::vector<std::string> keys;
  for (const Work& work : works) keys.push_back(work.key);
  return joinText(keys, ", ");
}
const FundingSource* Catalogue::sourceByKey(std::string_view key) const {
  return byKey(sources, key);
}
const FundingSource* Catalogue::sourceByName(std::string_view name) const {
  return byName(sources, name);
}

Result<Catalogue> parseCatalogue(std::string_view works, std::string_view sources) {
  Catalogue result;
  try {
    const Json workData = Json::parse(works);
    const Json sourceData = Json::parse(sources);
    for (const Json& object : workData.at("works")) result.works.push_back(workOf(object));
    for (const Json& object : sourceData.at("sources")) result.sources.push_back(sourceOf(object));
    checkNames(result.works);
    checkNames(result.sources);
  } catch (const WrongData& wrong) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", "catalogue"}, {"reason", wrong.reason}});
  } catch (const Json::exception& exception) {
    return fail(ErrorCode::RegulationInvalid, {{"pack", "catalogue"}, {"reason", exception.what()}});
  }
  return result;
}

std::string_view catalogueText(std::string_view file) {
  for (const EmbeddedText& text : catalogueTexts()) {
    if (text.name.ends_with(file)) return text.text;
  }
  KAWASAN_CHECK(false);
  return {};
}

const Catalogue& catalogue() {
  static const Catalogue known = [] {
    auto parsed = parseCatalogue(catalogueText("works.json"), catalogueText("funding.json"));
    KAWASAN_CHECK(parsed.has_value());
    return std::move(*parsed);
  }();
  return known;
}

}  // namespace kawasan
