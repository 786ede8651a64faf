#pragma once

// Which column was which, remembered in the project by the header row of the file, so that the next file with the same
// headers maps itself. Any thread.

#include <map>
#include <string>
#include <vector>

namespace kawasan {

/// The same for two rows with the same headers, whatever their case and spaces.
[[nodiscard]] std::string headerFingerprint(const std::vector<std::string>& header);

/// Target -> column letter, or "-" for a target that is left out: "kelurahan=$B,road_ideal=-".
using ColumnLetters = std::map<std::string, std::string>;
[[nodiscard]] std::string textOf(const ColumnLetters& columns);
[[nodiscard]] ColumnLetters columnLettersOf(const std::string& text);

}  // namespace kawasan
