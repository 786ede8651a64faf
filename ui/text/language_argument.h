#pragma once

// "--lang en" on either command line, read before anything is said in a language.

#include <optional>
#include <string_view>

#include "ui/text/numbers.h"

namespace kawasan {

/// Nothing where no language is asked for, or one that the program does not speak.
[[nodiscard]] inline std::optional<Language> languageArgument(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view argument(argv[i]);
    std::string_view value;
    if (argument == "--lang" && i + 1 < argc) value = argv[i + 1];
    if (argument.starts_with("--lang=")) value = argument.substr(7);
    if (value == "id") return Language::Indonesian;
    if (value == "en") return Language::English;
  }
  return std::nullopt;
}

}  // namespace kawasan
