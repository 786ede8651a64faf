#pragma once

// Processor time of this program, which a busy machine does not lengthen. Time limits of tests are about ten times what
// is measured on a slow machine: they catch another order of growth, not another machine.

#include <ctime>

namespace kawasan::test {

class Stopwatch {
 public:
  [[nodiscard]] double milliseconds() const {
    return static_cast<double>(std::clock() - m_start) * 1000 / static_cast<double>(CLOCKS_PER_SEC);
  }

 private:
  std::clock_t m_start = std::clock();
};

}  // namespace kawasan::test
