#pragma once

// What the files that put drawn shapes into the project share: words, labels of the history, shapes. GUI thread.

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <utility>

#include "core/geom/geometry.h"
#include "core/model/project.h"

namespace kawasan {

/// What is cut off below this is rounding and not worth a word.
inline constexpr double kSaidOverlap = 0.5;  // m2
/// Areas that a message itself names; all of them stand in its details.
inline constexpr qsizetype kNamedAreas = 4;

[[nodiscard]] inline QString storeWord(const char* source) {
  return QCoreApplication::translate("store", source);
}

[[nodiscard]] inline EditLabel areaLabel(const char* key, const QString& name) {
  return {key, {{"area", name.toStdString()}}};
}

[[nodiscard]] inline SharedPolygons shared(MultiPolygon polygons) {
  return std::make_shared<const MultiPolygon>(std::move(polygons));
}

}  // namespace kawasan
