#pragma once

// What the files that put drawn shapes into the project share: words, labels of the history, shapes. GUI thread.

#include <QCoreApplication>
#include <QString>
#include <memory>
#include <utility>

#include "core/geom/geometry.h"
#include "core/model/project.h"

namespace kawasan {

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
