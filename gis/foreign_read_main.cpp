#include <cpl_conv.h>
#include <cpl_error.h>
#include <signal.h>
#include <sys/resource.h>
#include <unistd.h>

#include <charconv>
#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "gis/child_process.h"
#include "gis/foreign_child.h"
#include "gis/foreign_exit.h"
#include "gis/foreign_reader.h"
#include "gis/gdal_runtime.h"
#include "gis/raster_source.h"

// Address and thread sanitizers reserve terabytes of addresses, which no limit allows.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define KAWASAN_LIMIT_MEMORY 0
#else
#define KAWASAN_LIMIT_MEMORY 1
#endif

namespace kawasan {

namespace {

std::uint64_t numberOf(const char* text) {
  const std::string_view digits(text);
  std::uint64_t value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return value;
}

[[noreturn]] void leaveForMemory() {
  ::_exit(kForeignExitMemory);
}

/// GDAL ends the program when a small allocation fails; this says why before it does.
void CPL_STDCALL onGdalError(CPLErr level, CPLErrorNum number, const char*) {
  if (level == CE_Fatal && number == CPLE_OutOfMemory) leaveForMemory();
}

void limit(int resource, std::uint64_t value) {
  rlimit both{};
  both.rlim_cur = static_cast<rlim_t>(value);
  both.rlim_max = static_cast<rlim_t>(value);
  ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

void limitResources(std::uint64_t memoryBytes, std::uint64_t milliseconds) {
  if constexpr (KAWASAN_LIMIT_MEMORY != 0) limit(RLIMIT_AS, memoryBytes);
  limit(RLIMIT_CPU, milliseconds / 1000 + 2);
  limit(RLIMIT_CORE, 0);
  // Ctrl-C reaches the whole terminal; the parent decides what becomes of this process.
  ::signal(SIGINT, SIG_IGN);
  std::set_new_handler(leaveForMemory);
}

void prepareGdal(const std::string& folder) {
  startGdal();
  CPLSetErrorHandler(onGdalError);
  CPLSetConfigOption("CPL_TMPDIR", folder.c_str());
  // Formats that look things up on the network stay here.
  CPLSetConfigOption("GML_SKIP_RESOLVE_ELEMS", "ALL");
  CPLSetConfigOption("GML_DOWNLOAD_SCHEMA", "NO");
  CPLSetConfigOption("CPL_VSIL_CURL_ALLOWED_EXTENSIONS", "{none}");
  CPLSetConfigOption("OGR_SQLITE_LIST_VIRTUAL_OGR", "NO");
  CPLSetConfigOption("CPL_VSIL_GZIP_WRITE_PROPERTIES", "NO");
  // JOSM numbers what was not uploaded yet with negative ids, which the faster index cannot hold.
  CPLSetConfigOption("OSM_USE_CUSTOM_INDEXING", "NO");
  // Cells stay as typed: "35.10" and "001" are text.
  for (const char* format : {"XLSX", "ODS", "XLS"}) {
    CPLSetConfigOption((std::string("OGR_") + format + "_FIELD_TYPES").c_str(), "STRING");
    CPLSetConfigOption((std::string("OGR_") + format + "_HEADERS").c_str(), "DISABLE");
  }
}

Result<void> readInto(ForeignWriter& out, std::string_view kind, ForeignRequest request, const std::string& folder) {
  // A raster is opened where it lies: it may name its parts by relative paths, and nothing is ever written beside it.
  if (kind == "raster") {
    KAWASAN_TRY(RasterSource::open(request.name, request.layer));
    return {};
  }
  KAWASAN_ASSIGN(const StagedSource staged, stageSource(request.name, folder));
  request.path = staged.path;
  request.writable = staged.writable;
  request.atRest = staged.atRest;
  return kind == "tables" ? readForeignTables(request, out) : readForeignVectors(request, out);
}

}  // namespace

int foreignReadMain(int argc, char** argv) {
  if (argc != 10) return kForeignExitUsage;
  const std::string_view kind = argv[2];
  if (kind != "vectors" && kind != "tables" && kind != "raster") return kForeignExitUsage;
  ForeignRequest request;
  request.name = argv[3];
  const std::string folder = argv[4];
  request.layer = argv[5];
  request.plainKml = std::string_view(argv[6]) == "plain-kml";
  const auto detail = foreignDetailOf(argv[9]);
  if (!detail) return kForeignExitUsage;
  request.detail = *detail;
  limitResources(numberOf(argv[7]), numberOf(argv[8]));
  prepareGdal(folder);

  ForeignWriter out(kChildOutputDescriptor);
  try {
    if (const auto done = readInto(out, kind, request, folder); !done) out.error(done.error());
  } catch (const std::bad_alloc&) {
    leaveForMemory();
  } catch (const std::exception& problem) {
    out.error({ErrorCode::InputUnreadable, {{"path", request.name}, {"reason", "format"}}, problem.what()});
  }
  out.finish();
  // Destructors of foreign libraries have nothing to add but time and crashes.
  ::_exit(0);
}

}  // namespace kawasan
