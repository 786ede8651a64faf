#pragma once

// One-time set-up of GDAL: drivers, cache limits, quiet error handler that keeps the last message per thread.

#include <string>

namespace kawasan {

/// Registers GDAL's drivers and sets the project's limits. Cheap after the first call; any thread.
void startGdal();

/// The last message GDAL gave on this thread since clearGdalError; empty when none.
[[nodiscard]] std::string lastGdalError();
void clearGdalError();

}  // namespace kawasan
