#pragma once

// Words of an enumeration in a file: a list of keys in the order of the enumeration.

#include <cstddef>
#include <optional>
#include <string_view>

namespace kawasan {

template <typename Enum, std::size_t N>
[[nodiscard]] std::optional<Enum> byKey(const std::string_view (&keys)[N], std::string_view key) {
  for (std::size_t i = 0; i < N; ++i) {
    if (keys[i] == key) return static_cast<Enum>(i);
  }
  return std::nullopt;
}

}  // namespace kawasan
