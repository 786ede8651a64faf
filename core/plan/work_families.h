#pragma once

// What a work belongs to beside the aspects of the regulation: works that take nothing off a criterion.

#include <algorithm>
#include <array>
#include <string_view>

#include "core/rules/regulation.h"

namespace kawasan {

struct OtherFamily {
  std::string_view key;
  LocalText name;
  LocalText component;  // what SIM KOTAKU calls jenis; empty where it has none
};

[[nodiscard]] inline const auto& otherFamilies() {
  static const std::array families{OtherFamily{"open_space",
                                               {"ruang terbuka publik atau hijau", "public or green open space"},
                                               {"lingkungan", "environment"}},
                                   OtherFamily{"economic", {"ekonomi", "economic"}, {"ekonomi", "economic"}},
                                   OtherFamily{"social", {"sosial", "social"}, {"sosial", "social"}},
                                   OtherFamily{"other", {"lainnya", "other"}, {}}};
  return families;
}

/// Null for an aspect.
[[nodiscard]] inline const OtherFamily* otherFamily(std::string_view family) {
  const auto found = std::ranges::find(otherFamilies(), family, &OtherFamily::key);
  return found == otherFamilies().end() ? nullptr : &*found;
}

}  // namespace kawasan
