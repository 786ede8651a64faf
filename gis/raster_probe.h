#pragma once

// The first opening of a foreign raster, in the child process of foreign_reader: a file that crashes or stalls its
// driver costs a message there, before this process opens it for drawing.

#include <stop_token>
#include <string>

#include "core/base/result.h"

namespace kawasan {

/// Opens and probes `path` as RasterSource::open does. Errors: the same, and InputCrashed, InputTimeout, InputTooLarge,
/// Cancelled.
[[nodiscard]] Result<void> probeRaster(const std::string& path, const std::string& crs = {},
                                       const std::stop_token& stop = {});

}  // namespace kawasan
