#pragma once

// From OGR's shapes to plain values; for the reading child.

#include "gis/foreign_layer.h"

class OGRGeometry;

namespace kawasan {

/// The parts of `geometry` (may be null) by kind; `swapAxes` when north comes first.
[[nodiscard]] ForeignGeometry foreignGeometry(const OGRGeometry* geometry, bool swapAxes);

}  // namespace kawasan
