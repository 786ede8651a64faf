#pragma once

// What the reading child does inside; used by foreign_read_main.cpp alone. Runs in the child process, on one thread.

#include <string>

#include "core/base/result.h"
#include "gis/foreign_reader.h"

namespace kawasan {

struct ForeignRequest {
  std::string path;   // as staged: where nothing may be spoilt
  std::string name;   // the source's path, for errors
  std::string layer;  // empty: all
  ForeignDetail detail = ForeignDetail::Everything;
  bool plainKml = false;  // GDAL's plain KML driver instead of LIBKML
  bool writable = false;  // a copied database whose unfinished journal must be rolled back
  bool atRest = false;    // a database that is read where it lies: without locks and journals
};

/// InputUnreadable with that reason and what GDAL said last.
[[nodiscard]] Failure unreadable(const ForeignRequest& request, const char* reason);

[[nodiscard]] Result<void> readForeignVectors(const ForeignRequest& request, ForeignWriter& out);
[[nodiscard]] Result<void> readForeignTables(const ForeignRequest& request, ForeignWriter& out);

/// Makes the source reachable inside `folder` (temporary, the caller's) under its own name with all its side files, so
/// that a driver's side files land there. Databases of SQLite are copied with an unfinished journal; a GeoPackage that
/// is at rest is only linked.
struct StagedSource {
  std::string path;
  bool writable = false;
  bool atRest = false;
};
[[nodiscard]] Result<StagedSource> stageSource(const std::string& source, const std::string& folder);

}  // namespace kawasan
