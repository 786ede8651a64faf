#pragma once

// A program run apart, whose output on descriptor 3 is handed over as it comes, until it ends, takes too long, says too
// much or is no longer wanted. It inherits no other open file; its standard streams go nowhere.

#include <chrono>
#include <cstddef>
#include <functional>
#include <stop_token>
#include <string>
#include <string_view>
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
};

/// Runs `program` with `arguments` (without the program's name) and waits; `take` gets its output piece by piece on
/// this thread. Internal when it cannot be started. The child is gone when this returns, whatever happened. Any thread.
[[nodiscard]] Result<ChildResult> runChild(const std::string& program, const std::vector<std::string>& arguments,
                                           std::chrono::milliseconds timeLimit, std::size_t outputLimit,
                                           const std::stop_token& stop,
                                           const std::function<void(std::string_view)>& take);

}  // namespace kawasan
