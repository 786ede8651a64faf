#pragma once

// One raster in the project's coordinate system: any box of it as premultiplied RGBA of any size. An object belongs to
// one thread. The same box and size give the same bytes on every thread and machine.

#include <memory>
#include <stop_token>
#include <string>

#include "core/base/result.h"
#include "gis/raster_source.h"

namespace kawasan {

class Warper {
 public:
  /// `sourceCrs` stands in where the file names no coordinate system. Errors: those of RasterSource::open, UnknownCrs,
  /// InputOutsideCrs when no corner of the raster exists in the target system.
  [[nodiscard]] static Result<Warper> open(const std::string& path, const std::string& targetCrs,
                                           const std::string& sourceCrs = {});

  Warper(Warper&&) noexcept;
  Warper& operator=(Warper&&) noexcept;
  ~Warper();

  [[nodiscard]] const RasterInfo& info() const;
  /// Where the raster lies, in the target system.
  [[nodiscard]] const Box& extent() const;
  /// The finest pixel worth drawing, in units of the target system.
  [[nodiscard]] double resolution() const;

  /// Pixels outside the raster are transparent. Errors: InputNotRaster, Cancelled.
  [[nodiscard]] Result<RgbaImage> draw(const Box& box, int width, int height, std::stop_token stop = {}) const;

 private:
  struct State;
  explicit Warper(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace kawasan
