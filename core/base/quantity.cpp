#include "core/base/quantity.h"

#include <cmath>

namespace kawasan {

std::optional<Micro> microFromDouble(double units) {
  const double scaled = units * static_cast<double>(kMicroPerUnit);
  if (!std::isfinite(scaled) || std::fabs(scaled) > static_cast<double>(kLargestMicro)) return std::nullopt;
  return static_cast<Micro>(std::llround(scaled));
}

}  // namespace kawasan
