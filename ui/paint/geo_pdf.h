#pragma once

// Finishes a PDF written by Qt: the page box exactly as large as the paper (Qt rounds to whole points), and where
// wished the place of the map frame on earth, so that viewers show coordinates (PDF 1.7 extension, ISO 32000-2 12.10).

#include <QByteArray>
#include <QRectF>
#include <QSizeF>
#include <array>
#include <optional>
#include <string>

#include "core/base/result.h"
#include "core/geom/geometry.h"

namespace kawasan {

struct GeoFrame {
  QRectF frame;                  // mm from the page's upper left corner
  std::array<Point, 4> corners;  // longitude, latitude on WGS 84: lower left, upper left, upper right, lower right
  int epsg = 0;                  // of the projected system
};

/// The finished file. Errors: Internal when the PDF cannot be read back.
[[nodiscard]] Result<QByteArray> finishPdf(const QByteArray& pdf, QSizeF pageMm, const std::optional<GeoFrame>& geo);

}  // namespace kawasan
