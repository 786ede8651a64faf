#pragma once

// The steps of the project file's schema, in order; written in resources/migrations and built into the program.

#include <span>
#include <string_view>

#include "core/base/embedded_text.h"

namespace kawasan {

struct Migration {
  std::string_view sql;
  /// A table that was there has other columns before or between its own: what the history keeps of it by the place of
  /// the columns can no longer be read. False where tables and columns only come behind the others.
  bool buildsTablesAnew = false;
};

/// Version i + 1 at index i.
[[nodiscard]] std::span<const Migration> migrations();

/// The files alone, in the same order.
[[nodiscard]] std::span<const EmbeddedText> migrationTexts();

}  // namespace kawasan
