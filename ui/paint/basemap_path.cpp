#include "ui/paint/basemap_path.h"

#include <filesystem>

namespace kawasan {

namespace fs = std::filesystem;

std::string storedPath(const std::string& projectPath, const std::string& file) {
  std::error_code unresolved;
  const fs::path folder = fs::weakly_canonical(fs::absolute(projectPath, unresolved), unresolved).parent_path();
  const fs::path absolute = fs::weakly_canonical(fs::absolute(file, unresolved), unresolved);
  if (unresolved) return file;
  const fs::path relative = absolute.lexically_relative(folder);
  const bool below = !relative.empty() && *relative.begin() != "..";
  return (below ? relative : absolute).string();
}

std::string openablePath(const std::string& projectPath, const std::string& stored) {
  fs::path path(stored);
  std::error_code unresolved;  // of no project: the path stays relative
  if (path.is_relative()) path = fs::absolute(projectPath, unresolved).parent_path() / path;
  return path.string();
}

}  // namespace kawasan
