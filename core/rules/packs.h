#pragma once

// The regulation packs of data/regulations as bytes inside the program; the definition is made at build time by
// embed_packs.cmake.

#include <string_view>
#include <vector>

namespace kawasan {

struct EmbeddedPack {
  std::string_view edition;  // name of the pack's folder
  std::string_view json;
};

/// Oldest edition first.
[[nodiscard]] std::vector<EmbeddedPack> embeddedPacks();

}  // namespace kawasan
