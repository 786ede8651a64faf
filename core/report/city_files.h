#pragma once

// The project files of many cities, read for the table over them (city_report.h). Any thread; files are opened one
// after the other and never written.

#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct UnreadCity {
  std::string path;
  Error error;
};

struct CityFiles {
  std::vector<std::string> paths;  // of the cities, in the order given
  std::vector<SharedSnapshot> cities;
  std::vector<UnreadCity> unread;     // one file that cannot be read does not keep the others from being shown
  std::vector<std::string> repeated;  // paths that name a file that was named before: counted once
};

/// Cities that come more than once by their code, each named once: a copy in the folder of a province counts a city
/// twice. isOneCity: whether all files with that code name the same city; else the code is wrong in one of them.
[[nodiscard]] std::vector<const Snapshot*> copiesAmong(std::span<const Snapshot* const> cities);
[[nodiscard]] bool isOneCity(std::span<const Snapshot* const> cities, const std::string& code);

/// Called before every file with its place among all; null for nobody.
using CityFileProgress = std::function<void(std::size_t done)>;

/// Errors: Cancelled.
[[nodiscard]] Result<CityFiles> readCityFiles(std::span<const std::string> paths, const std::stop_token& stop = {},
                                              const CityFileProgress& progress = {});

}  // namespace kawasan
