#include "gis/raster_probe.h"

#include "gis/foreign_reader.h"

namespace kawasan {

Result<void> probeRaster(const std::string& path, const std::string& crs, const std::stop_token& stop) {
  ForeignOptions options;
  options.layer = crs;  // a raster has no layers; what stands in for a missing coordinate system takes their place
  KAWASAN_TRY(readForeign(path, ForeignKind::Raster, options, stop));
  return {};
}

}  // namespace kawasan
