#pragma once

// Comma-separated text (RFC 4180) and its dialects with semicolon or tab, strict about quotes.

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace kawasan {

/// The rows of `text` (UTF-8). The separator is the one of , ; tab that divides most rows evenly; a first line
/// "sep=;" as spreadsheets write it decides and is not a row. Quoted cells may hold separators and line ends, "" in
/// them is a quote. Empty lines are rows without cells. InputUnreadable without path, with reason "unclosed-quote" or
/// "text-after-quote" and {row}.
[[nodiscard]] Result<std::vector<std::vector<std::string>>> parseCsv(std::string_view text);

}  // namespace kawasan
