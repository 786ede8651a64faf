#pragma once

// Work that takes time: Ctrl-C ends it cleanly, and a bar on a terminal shows that it goes on.

#include <stop_token>
#include <thread>

#include "core/base/result.h"

namespace kawasan {

/// From here on the first Ctrl-C asks the running command to stop; a second one ends the program at once. One a program.
class Interruption {
 public:
  Interruption();
  ~Interruption();
  Interruption(const Interruption&) = delete;
  Interruption& operator=(const Interruption&) = delete;

  /// What long work looks at.
  [[nodiscard]] static std::stop_token token();
  [[nodiscard]] static bool isRequested();
  /// Cancelled once somebody pressed Ctrl-C: asked before work that takes no token, and before anything is written.
  [[nodiscard]] static Result<void> check();

 private:
  std::thread m_watcher;
};

/// While it lives: after one second, on a terminal, a bar on standard error. Nothing otherwise.
class ProgressBar {
 public:
  ProgressBar();
  ~ProgressBar();
  ProgressBar(const ProgressBar&) = delete;
  ProgressBar& operator=(const ProgressBar&) = delete;

  /// Takes the bar away before results or errors are printed; it does not come back.
  static void end();

 private:
  std::jthread m_painter;
};

}  // namespace kawasan
