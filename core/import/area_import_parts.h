#pragma once

// The parts of planAreaImport, one for RT and one for every other kind; each fills the plan.

#include "core/import/shape_collector.h"
#include "core/import/shape_fields.h"

namespace kawasan {

void planRtShapes(const ForeignAreas& file, const ShapeFields& fields, const AreaImportOptions& options,
                  const Snapshot& snapshot, AreaPlan& plan);
void planNamedShapes(const ForeignAreas& file, const ShapeFields& fields, const AreaImportOptions& options,
                     const Snapshot& snapshot, AreaPlan& plan);

/// Notes that an area gets another outline than it had.
void noteReplaced(AreaPlan& plan, const std::string& name, const SharedPolygons& before, const SharedPolygons& after);
/// Whether an area keeps the outline it has, as the options want; noted then.
[[nodiscard]] bool keepsOutline(AreaPlan& plan, const AreaImportOptions& options, const std::string& name,
                                const SharedPolygons& outline);

}  // namespace kawasan
