#pragma once

// Time limits of tests are about ten times what is measured on a slow machine: they catch another order of growth, not
// another machine.

#include <chrono>

namespace kawasan::test {

class Stopwatch {
 public:
  [[nodiscard]] double milliseconds() const {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_start).count();
  }

 private:
  std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

}  // namespace kawasan::test
