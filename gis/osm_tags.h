#pragma once

// Tags of OpenStreetMap as GDAL packs them into one field.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kawasan {

/// `"KEL_name"=>"Bongkaran","source"=>"BPS"` as keys and values, in order; a backslash keeps the next character. Stops
/// at the first thing that is no pair.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> pairsOfOsmTags(std::string_view tags);

}  // namespace kawasan
