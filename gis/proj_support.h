#pragma once

// Owners of PROJ objects, for the .cpp files of gis alone.

#include <proj.h>

#include <memory>

namespace kawasan {

struct ProjContextDeleter {
  void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
using ProjContext = std::unique_ptr<PJ_CONTEXT, ProjContextDeleter>;

struct ProjDeleter {
  void operator()(PJ* object) const { proj_destroy(object); }
};
using ProjObject = std::unique_ptr<PJ, ProjDeleter>;

/// A context that is silent and never goes to the network.
[[nodiscard]] ProjContext makeProjContext();

/// The horizontal part of the system that `definition` names; null when it names none.
[[nodiscard]] ProjObject horizontalCrs(PJ_CONTEXT* context, const char* definition);

}  // namespace kawasan
