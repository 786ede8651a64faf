#pragma once

// What a camera wrote into a JPEG file beside the picture, read by GDAL's JPEG reader and no other. Any thread.

#include <optional>
#include <string>

#include "core/base/result.h"

namespace kawasan {

struct PhotoFacts {
  std::string takenAt;              // "2024-05-17T09:30:12" by the camera's clock; empty when it does not say
  std::optional<double> longitude;  // degrees, WGS 84; both or none
  std::optional<double> latitude;
};

/// Reads the whole picture coarsely, so that a file that breaks off is found: InputUnreadable {reason: damaged}, or
/// {reason: format} when it is no JPEG. Facts that make no sense are left out.
[[nodiscard]] Result<PhotoFacts> probePhoto(const std::string& path);

/// "2024:05:17 09:30:12" as EXIF has it -> "2024-05-17T09:30:12"; empty for anything else.
[[nodiscard]] std::string exifTime(const std::string& text);
/// "(7) (15) (30.5)" -> 7.25847...; nothing for what is no angle.
[[nodiscard]] std::optional<double> exifDegrees(const std::string& text);

}  // namespace kawasan
