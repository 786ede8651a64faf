#pragma once

// A text file that was built into the program (resources/embed_texts.cmake).

#include <string_view>

namespace kawasan {

struct EmbeddedText {
  std::string_view name;  // folder and file, "migrations/0001_initial.sql"
  std::string_view text;
};

}  // namespace kawasan
