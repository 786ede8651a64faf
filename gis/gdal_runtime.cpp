#include "gis/gdal_runtime.h"

#include <cpl_conv.h>
#include <cpl_error.h>
#include <gdal.h>

#include <mutex>

namespace kawasan {

namespace {

thread_local std::string t_lastError;

void CPL_STDCALL keepError(CPLErr level, CPLErrorNum, const char* message) {
  if (level >= CE_Warning && message != nullptr) t_lastError = message;
}

}  // namespace

void startGdal() {
  static std::once_flag once;
  std::call_once(once, [] {
    CPLSetErrorHandler(keepError);
    CPLSetConfigOption("GDAL_CACHEMAX", "64");
    // Nothing is ever written beside a source: no .aux.xml, no overviews, no side files of a GeoPackage.
    CPLSetConfigOption("GDAL_PAM_ENABLED", "NO");
    CPLSetConfigOption("OGR_SQLITE_JOURNAL", "DELETE");
    GDALAllRegister();
  });
}

std::string lastGdalError() {
  return t_lastError;
}
void clearGdalError() {
  t_lastError.clear();
}

}  // namespace kawasan
