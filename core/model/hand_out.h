#pragma once

// A copy of the project for the team of one kelurahan, to be merged back later (merge.h). It has all areas, figures,
// records of the plan and the history, but no names of beneficiaries and no photos and files of other kelurahan. What
// was done before it was handed out is its beginning: the history shows it, and it cannot be undone there.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>

#include "core/base/id.h"
#include "core/base/result.h"

namespace kawasan {

struct HandOut {
  std::string kelurahan;   // its name
  std::size_t people = 0;  // beneficiaries that were left out
  std::size_t photos = 0;  // photos of RT elsewhere that were left out
  std::size_t files = 0;   // files of records elsewhere that were left out
  std::uint64_t bytes = 0;
};

/// Reads the project at `path` (as its last edit left it) through a connection of its own: any thread; the project is
/// not changed. Writes to `copy` over what stood there, but never a part of it. Errors as saving a copy; UnknownArea
/// when there is no such kelurahan, Cancelled.
[[nodiscard]] Result<HandOut> handOut(const std::string& path, FeatureId kelurahanId, const std::string& copy,
                                      const std::string& person, const std::stop_token& stop = {});

/// For whom a project file was handed out.
struct HandOutNote {
  FeatureId kelurahanId = 0;  // 0: it is no longer there
  std::string kelurahan;
  std::string person;  // who handed it out
  std::string time;    // ISO, UTC
};

/// Nothing of a file that was not handed out, or that cannot be read.
[[nodiscard]] std::optional<HandOutNote> handOutNote(const std::string& path);

}  // namespace kawasan
