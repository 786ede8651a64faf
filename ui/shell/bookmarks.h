#pragma once

// Named places of a project that a person comes back to; kept for this person, not in the project.

#include <QString>
#include <vector>

#include "core/geom/geometry.h"

namespace kawasan {

struct Bookmark {
  QString name;
  Point centre;
  double scale = 5000;
};

/// In the order they were made. `project` is the uuid.
[[nodiscard]] std::vector<Bookmark> readBookmarks(const QString& project);
void writeBookmarks(const QString& project, const std::vector<Bookmark>& bookmarks);

}  // namespace kawasan
