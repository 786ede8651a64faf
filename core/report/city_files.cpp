#include "core/report/city_files.h"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

#include "core/base/text.h"
#include "core/model/project.h"

namespace kawasan {

namespace {

Result<SharedSnapshot> readCity(const std::string& path) {
  KAWASAN_ASSIGN(Project project, Project::open(path));
  return project.snapshot();
}

}  // namespace

std::vector<const Snapshot*> copiesAmong(std::span<const Snapshot* const> cities) {
  std::vector<const Snapshot*> copies;
  std::map<std::string, std::size_t> files;
  for (const Snapshot* const city : cities) {
    if (++files[city->info.code] == 2) copies.push_back(city);
  }
  return copies;
}

bool isOneCity(std::span<const Snapshot* const> cities, const std::string& code) {
  std::set<std::string> names;
  for (const Snapshot* const city : cities) {
    if (city->info.code == code) names.insert(folded(city->info.city));
  }
  return names.size() < 2;
}

Result<CityFiles> readCityFiles(std::span<const std::string> paths, const std::stop_token& stop,
                                const CityFileProgress& progress) {
  CityFiles files;
  std::vector<std::string> seen;
  for (const std::string& path : paths) {
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    if (progress) progress(seen.size() + files.repeated.size());
    std::error_code unknown;  // a path that is not there is told by reading it
    const auto isSame = [&](const std::string& other) { return std::filesystem::equivalent(path, other, unknown); };
    if (std::ranges::any_of(seen, isSame)) {
      files.repeated.push_back(path);
      continue;
    }
    seen.push_back(path);
    auto city = readCity(path);
    if (!city) {
      files.unread.push_back({path, std::move(city).error()});
      continue;
    }
    files.paths.push_back(path);
    files.cities.push_back(*std::move(city));
  }
  return files;
}

}  // namespace kawasan
