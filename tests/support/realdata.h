#pragma once

// Public data beside the project. Tests that need it start with KAWASAN_NEEDS_REALDATA, which says "skipped" where it
// is absent; ctest shows such a group as skipped.

#include <filesystem>
#include <iostream>
#include <string>

namespace kawasan::test {

inline std::string realdata(const std::string& name) {
  return std::string(KAWASAN_REALDATA_DIR "/").append(name);
}

}  // namespace kawasan::test

#define KAWASAN_NEEDS_REALDATA()                                                  \
  do {                                                                            \
    if (!std::filesystem::exists(KAWASAN_REALDATA_DIR)) {                         \
      std::cout << "\nskipped: the public test data is not beside the project\n"; \
      return;                                                                     \
    }                                                                             \
  } while (false)
