#pragma once

// Measuring for kawasan-bench: what one subject of the program costs, as minimum and median of several runs, and on
// which machine. One thread; each run is timed by a monotonic clock.

#include <chrono>
#include <functional>
#include <string>
#include <vector>

#include "core/base/result.h"

namespace kawasan {

struct Measurement {
  std::string subject;
  std::size_t rts = 0;               // size of the city
  std::vector<double> milliseconds;  // one a run, in the order of the runs
  std::size_t cells = 0;             // of one run, where the price of a cell is worth knowing
  double peakMib = 0;                // most memory of the process that ran; 0 where it was not measured
  std::string note = {};             // what was done or found, where the subject does not say it

  [[nodiscard]] double minimum() const;
  [[nodiscard]] double median() const;
  /// Of the fastest run; 0 when cells are not counted.
  [[nodiscard]] double nanosecondsPerCell() const;
};

using Measurements = std::vector<Measurement>;

struct BenchOptions {
  std::vector<std::size_t> rts;
  int repeat = 0;
  std::string folder;      // where projects are made; a temporary folder of their own below it is removed afterwards
  std::string rtFile;      // map: RT as polygons, a partition with shared corners
  std::string orthophoto;  // map: a raster below them; may be empty
  std::string buildings;   // figures: footprints to count in the RT of rtFile; may be empty
};

/// Milliseconds that `body` takes, or its error.
template <typename Body>
[[nodiscard]] Result<double> timed(Body body) {
  const auto start = std::chrono::steady_clock::now();
  KAWASAN_TRY(body());
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// `once` prepares what it needs and gives back the milliseconds of what is to be measured.
[[nodiscard]] Result<Measurement> measure(std::string subject, std::size_t rts, int repeat,
                                          const std::function<Result<double>()>& once);

/// Scoring in memory, from the file, and stored back.
[[nodiscard]] Result<Measurements> benchScore(const BenchOptions& options);
/// Opening, editing, taking back.
[[nodiscard]] Result<Measurements> benchStore(const BenchOptions& options);

/// Taking figures in, following one typed figure, checking, counting buildings of a map.
[[nodiscard]] Result<Measurements> benchFigureEntry(const BenchOptions& options);

/// One switch of what-if and the cheapest way to 0 ha, of cities with 25 RT a kawasan and twice as many activities as
/// RT; first whether the search finds what trying everything finds.
[[nodiscard]] Result<Measurements> benchPlan(const BenchOptions& options);

/// The window and its map: opening, panning, dragging a corner.
[[nodiscard]] Result<Measurements> benchMap(const BenchOptions& options);

/// All with the machine they were measured on: processor, cores, memory, load.
[[nodiscard]] std::string benchTable(const Measurements& measurements);
[[nodiscard]] std::string benchJson(const Measurements& measurements);

}  // namespace kawasan
