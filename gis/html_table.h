#pragma once

// Key-value tables inside HTML: what Google Earth and other programs put into a placemark's description.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kawasan {

/// The rows of two cells (<tr> with two <td> or <th>) as key and value, in order; tags taken off, entities resolved,
/// white space folded. Rows of another shape, keys that are empty or over 100 bytes, and keys met before are passed
/// over. Linear in the text's length, whatever the text.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> pairsOfHtmlTables(std::string_view html);

}  // namespace kawasan
