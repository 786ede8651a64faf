#pragma once

// Wrong usage in the user's language: CLI11 speaks English only.

#include "app/cli_context.h"

namespace kawasan {

/// What is wrong with the arguments, as part of the sentence of InvalidUsage.
[[nodiscard]] QString usageSentence(const CLI::ParseError& error);

/// A number from `from` to `to`.
[[nodiscard]] CLI::Validator numberFromTo(double from, double to);
/// A whole number of at least `from`.
[[nodiscard]] CLI::Validator countFrom(int from);
/// One of the keys.
[[nodiscard]] CLI::Validator oneOf(std::vector<std::string> keys);

}  // namespace kawasan
