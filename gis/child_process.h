#pragma once

// A program run apart, whose output on descriptor 3 is collected until it ends, takes too long, says too much or is no
// longer wanted. It inherits no other open file; its standard streams go nowhere.

#include <chrono>
#include <cstddef>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace kawasan {

inline constexpr int kChildOutputDescriptor = 3;

struct ChildResult {
  enum class End {
    Exited,     // with `status`
    Signalled,  // by signal `status`
    TimedOut,
    TooMuchOutput,
    Stopped,  // by the stop token
  };
  End end = End::Exited;
  int status = 0;
  std::string output;
};

/// Runs `program` with `arguments` (without the program's name) and waits. Internal when it cannot be started. The
/// child is gone when this returns, whatever happened. Any thread.
[[nodiscard]] Result<ChildResult> runChild(const std::string& program, const std::vector<std::string>& arguments,
                                           std::chrono::milliseconds timeLimit, std::size_t outputLimit,
                                           const std::stop_token& stop);

}  // namespace kawasan
