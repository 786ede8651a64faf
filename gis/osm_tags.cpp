#include "gis/osm_tags.h"

#include <optional>

namespace kawasan {

namespace {

std::optional<std::string> takeQuoted(std::string_view& text) {
  if (!text.starts_with('"')) return std::nullopt;
  std::string value;
  for (std::size_t i = 1; i < text.size(); ++i) {
    if (text[i] == '"') {
      text.remove_prefix(i + 1);
      return value;
    }
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    value.push_back(text[i]);
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::pair<std::string, std::string>> pairsOfOsmTags(std::string_view tags) {
  constexpr std::string_view kArrow = "=>";
  std::vector<std::pair<std::string, std::string>> pairs;
  for (;;) {
    auto key = takeQuoted(tags);
    if (!key || !tags.starts_with(kArrow)) return pairs;
    tags.remove_prefix(kArrow.size());
    auto value = takeQuoted(tags);
    if (!value) return pairs;
    pairs.emplace_back(std::move(*key), std::move(*value));
    if (!tags.starts_with(',')) return pairs;
    tags.remove_prefix(1);
  }
}

}  // namespace kawasan
