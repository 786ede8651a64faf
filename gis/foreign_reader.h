#pragma once

// Every foreign vector file and table is opened by a child process (`kawasan-cli _read ...`) with a memory and a time
// limit, because libraries that read dozens of formats crash and hang on some files. Its death is one error. The source
// is never opened for writing, and nothing is written into its folder: the child opens it through a temporary folder.
// What it reads comes back through a pipe as records that the parent checks (foreign_stream.h); no foreign library
// works on foreign bytes in the program itself.
//
// Formats: everything OGR reads as vectors from a file, but no driver that goes to a network, a database server or
// another program, and no VRT (which may name any file).

#include <chrono>
#include <cstddef>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "gis/foreign_stream.h"

namespace kawasan {

/// Raster: only probed, nothing comes back; `layer` is the coordinate system that stands in for a missing one.
enum class ForeignKind { Vectors, Tables, Raster };

/// How much of vectors comes back: everything; shapes without what is written about them; or the places of the shapes
/// alone, as ForeignLayer::places. Millions of footprints need no more to be counted.
enum class ForeignDetail { Everything, Shapes, Places };

/// "everything", "shapes", "places".
[[nodiscard]] std::string_view keyOf(ForeignDetail detail);
[[nodiscard]] std::optional<ForeignDetail> foreignDetailOf(std::string_view key);

struct ForeignOptions {
  std::string layer;  // this layer or sheet alone; empty: all
  ForeignDetail detail = ForeignDetail::Everything;
  std::chrono::milliseconds timeLimit{20'000};
  std::size_t memoryLimit = std::size_t{2} << 30U;    // of the child, in bytes
  std::size_t outputLimit = std::size_t{512} << 20U;  // what may come back, in bytes
  TakeForeignPlaces takePlaces;                       // of ForeignDetail::Places, on the thread that reads
};

/// Reads `path`. Blocks; any thread. Errors: InputMissing, InputIsFolder, InputEmpty, InputUnreadable, InputCrashed,
/// InputTimeout, InputTooLarge, InputNoLayer, InputNoPolygons {found: table}, Cancelled. Reasons of InputUnreadable:
/// "format" (no reader takes it), "damaged" (it breaks off), "access" (no permission), "not-a-file",
/// "too-many-layers", and those of csv_reader.h. KML and KMZ are read a second time with GDAL's plain driver when
/// LIBKML, which knows extended data, fails on them.
[[nodiscard]] Result<ForeignContent> readForeign(const std::string& path, ForeignKind kind,
                                                 const ForeignOptions& options = {}, const std::stop_token& stop = {});

/// The program that is started with `_read`. Default: the running program when it is kawasan-cli, else kawasan-cli
/// beside it. Set before the first reading.
void setForeignReaderProgram(std::string path);

/// The child's side: main() hands over when argv[1] is "_read". Does not return to the caller's normal course; its
/// value is the exit status.
[[nodiscard]] int foreignReadMain(int argc, char** argv);

}  // namespace kawasan
