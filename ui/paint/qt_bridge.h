#pragma once

// Values of core as Qt's: text and paths.

#include <QPainterPath>
#include <QString>
#include <string_view>

#include "core/geom/geometry.h"

namespace kawasan {

[[nodiscard]] inline QString toQString(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The rings as closed sub-paths in their own coordinates, odd-even filled.
[[nodiscard]] QPainterPath toPath(const MultiPolygon& polygons);

}  // namespace kawasan
