#pragma once

// Tables in JSON: a list of flat records, as services of the web and exports of forms hand them out.

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace kawasan {

/// Whether the text begins as a list of records or a record does; no CSV file does.
[[nodiscard]] bool looksLikeJson(std::string_view text);

/// A row of the keys in the order in which they are first met, then a row for each record: texts as they are, numbers
/// with a decimal point, nothing for null, what is nested as JSON text. The records are the list itself or the one list
/// of records inside an object. InputUnreadable without path, with reason "damaged" (no JSON) or "format" (JSON without
/// such a list, also a map in GeoJSON).
[[nodiscard]] Result<std::vector<std::vector<std::string>>> parseJsonTable(std::string_view text);

}  // namespace kawasan
