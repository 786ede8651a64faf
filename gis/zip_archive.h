#pragma once

// A zip archive in memory, as office documents are made of. Any thread.

#include <span>
#include <string>

#include "core/base/result.h"

namespace kawasan {

struct ZipPart {
  std::string name;  // ASCII, with / between folders
  std::string content;
  bool isPacked = true;
};

/// The bytes of the archive, its parts in their order. Errors: OutputNotWritable.
[[nodiscard]] Result<std::string> zipArchive(std::span<const ZipPart> parts);

}  // namespace kawasan
