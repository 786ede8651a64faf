#pragma once

// Where a basemap lies: stored relative to the project when it lies in the project's folder or below, so that both can
// move together.

#include <string>

namespace kawasan {

/// What is written into the project for `file`.
[[nodiscard]] std::string storedPath(const std::string& projectPath, const std::string& file);
/// What can be opened for the path stored in the project.
[[nodiscard]] std::string openablePath(const std::string& projectPath, const std::string& stored);

}  // namespace kawasan
