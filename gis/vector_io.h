#pragma once

// Foreign vector files: read by the child process of foreign_reader, brought into a project's coordinate system, onto
// its grid and into valid shape.

#include <stop_token>
#include <string>
#include <vector>

#include "core/import/foreign_area.h"
#include "gis/foreign_reader.h"

namespace kawasan {

/// The layers of `path`, or the one that options.layer names; layers without features included. Errors as readForeign;
/// InputNoFeatures when no layer has a feature; InputNoPolygons {found: table} when no layer can have a shape.
[[nodiscard]] Result<std::vector<ForeignLayer>> readVectors(const std::string& path, const ForeignOptions& options = {},
                                                            const std::stop_token& stop = {});

struct ToProjectOptions {
  std::string targetCrs;  // the project's, in metres
  std::string assumeCrs;  // for layers that do not say theirs; empty: InputNoCrs
};

/// The polygons of `layers`. Every feature ends among the areas or among the problems. Errors: InputNoCrs,
/// UnknownCrs (target or assumed), InputNoPolygons {found}, InputOutsideCrs when no polygon lies near the area of use.
[[nodiscard]] Result<ForeignAreas> toProject(const std::string& path, const std::vector<ForeignLayer>& layers,
                                             const ToProjectOptions& options, const std::stop_token& stop = {});

}  // namespace kawasan
