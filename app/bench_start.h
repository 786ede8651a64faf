#pragma once

// The whole program from its start as a process of its own, as a user starts it: what `kawasan` takes until the map of
// its project is drawn sharp, and the most memory it used on the way.

#include <string>
#include <vector>

#include "app/bench.h"

namespace kawasan {

/// Runs `kawasan ARGUMENTS... --leave-when-STATE` ("ready", "drawn") from the folder of this program, with settings and
/// home of its own in `folder`. The first run, which fills the system's caches, does not count.
[[nodiscard]] Result<Measurement> measureProgram(std::string subject, std::size_t rts, int repeat,
                                                 const std::string& folder, const std::vector<std::string>& arguments,
                                                 const std::string& state);

}  // namespace kawasan
