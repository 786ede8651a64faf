#pragma once

// What stands in a field of the project, as a person reads it in the history.

#include <QString>
#include <string>
#include <string_view>

namespace kawasan {

/// A key of the project as its word, a date as it is written; anything else as it was typed.
[[nodiscard]] QString fieldValue(std::string_view field, const std::string& value);

}  // namespace kawasan
