#pragma once

// What the strip on the map says while a gesture goes on. The gesture's tool fills it; nothing is set where it does not
// apply.

#include <QString>
#include <optional>
#include <vector>

#include "ui/paint/tokens.h"

namespace kawasan {

struct LiveFigure {
  QString caption;  // "Luas gambar"
  QString value;    // "4,85 ha"
  std::optional<ClassFill> fill;
  bool isWarning = false;
};

using LiveFigures = std::vector<LiveFigure>;

}  // namespace kawasan
