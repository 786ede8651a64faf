#include "core/import/other_city.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::array<std::string_view, 9> kHeaders{"kabkota",     "kotakab",  "kabupatenkota", "kotakabupaten", "kota",
                                                   "namakabkota", "namakota", "wadmkk",        "city"};
constexpr std::size_t kMostNamed = 5;

enum class Kind { Unsaid, City, Regency };

struct CityName {
  Kind kind = Kind::Unsaid;
  std::string name;  // folded, without its kind
};

CityName cityName(std::string_view text) {
  static constexpr std::array<std::pair<std::string_view, Kind>, 5> kKinds{{{"kota ", Kind::City},
                                                                            {"kabupaten ", Kind::Regency},
                                                                            {"kab. ", Kind::Regency},
                                                                            {"kab.", Kind::Regency},
                                                                            {"kab ", Kind::Regency}}};
  const std::string lower = lowered(trimmed(text));
  for (const auto& [word, kind] : kKinds) {
    if (lower.starts_with(word)) return {kind, folded(lower.substr(word.size()))};
  }
  return {Kind::Unsaid, folded(lower)};
}

bool isSame(const CityName& a, const CityName& b) {
  return a.name == b.name && (a.kind == b.kind || a.kind == Kind::Unsaid || b.kind == Kind::Unsaid);
}

}  // namespace

void flagOtherCities(const RawTable& table, const std::vector<std::size_t>& rows, const ProjectInfo& project,
                     NumericPlan& plan) {
  const CityName own = cityName(project.city);
  if (own.name.empty()) return;
  const std::vector<std::string>& header = table.rows[plan.header.headerRow - 1];
  for (std::size_t column = 0; column < header.size(); ++column) {
    if (std::ranges::find(kHeaders, folded(header[column])) == kHeaders.end()) continue;
    std::set<std::string> named;
    for (const std::size_t row : rows) {
      const std::string value(cellAt(table.rows[row], column));
      // A number is the code of a city, or of something else.
      if (value.empty() || isDigit(value.front()) || isSame(cityName(value), own)) continue;
      if (named.size() == kMostNamed || !named.insert(folded(value)).second) continue;
      plan.flagged.push_back({row + 1, header[column], columnLetter(column), value, "other-city", project.city, {}});
    }
  }
}

}  // namespace kawasan
