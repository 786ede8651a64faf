#include "gis/proj_support.h"

namespace kawasan {

ProjContext makeProjContext() {
  ProjContext context(proj_context_create());
  proj_log_level(context.get(), PJ_LOG_NONE);
  proj_context_set_enable_network(context.get(), 0);
  return context;
}

ProjObject horizontalCrs(PJ_CONTEXT* context, const char* definition) {
  ProjObject crs(proj_create(context, definition));
  // Compound systems hold the horizontal one first; bound systems (with a datum shift) their source.
  for (int depth = 0; crs && depth < 4; ++depth) {
    const PJ_TYPE type = proj_get_type(crs.get());
    if (type == PJ_TYPE_COMPOUND_CRS) {
      crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
    } else if (type == PJ_TYPE_BOUND_CRS) {
      crs.reset(proj_get_source_crs(context, crs.get()));
    } else {
      break;
    }
  }
  if (!crs || !proj_is_crs(crs.get())) return nullptr;
  const PJ_TYPE type = proj_get_type(crs.get());
  if (type == PJ_TYPE_ENGINEERING_CRS || type == PJ_TYPE_VERTICAL_CRS) return nullptr;
  return crs;
}

}  // namespace kawasan
