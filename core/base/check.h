#pragma once

// KAWASAN_CHECK guards what would endanger data or hide a bug. It is active in every build and never caught except by
// the last line of main.

#include <source_location>

namespace kawasan {

[[noreturn]] void checkFailed(const char* condition, std::source_location where = std::source_location::current());

}  // namespace kawasan

#define KAWASAN_CHECK(condition)                          \
  do {                                                    \
    if (!(condition)) ::kawasan::checkFailed(#condition); \
  } while (false)
