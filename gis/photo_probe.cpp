#include "gis/photo_probe.h"

#include <cpl_conv.h>
#include <fmt/format.h>
#include <gdal_priv.h>

#include <cstdio>
#include <memory>
#include <vector>

#include "core/base/dates.h"
#include "gis/gdal_runtime.h"

namespace kawasan {

namespace {

/// GDAL takes a picture that breaks off for a whole one unless told otherwise.
class StrictJpeg {
 public:
  StrictJpeg() { CPLSetThreadLocalConfigOption(kOption, "TRUE"); }
  ~StrictJpeg() { CPLSetThreadLocalConfigOption(kOption, nullptr); }
  StrictJpeg(const StrictJpeg&) = delete;
  StrictJpeg& operator=(const StrictJpeg&) = delete;

 private:
  static constexpr const char* kOption = "GDAL_ERROR_ON_LIBJPEG_WARNING";
};

constexpr int kCoarse = 8;

bool canBeRead(GDALDataset& picture) {
  const int width = std::max(1, picture.GetRasterXSize() / kCoarse);
  const int height = std::max(1, picture.GetRasterYSize() / kCoarse);
  std::vector<std::uint8_t> coarse(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  return picture.GetRasterBand(1)->RasterIO(GF_Read, 0, 0, picture.GetRasterXSize(), picture.GetRasterYSize(),
                                            coarse.data(), width, height, GDT_Byte, 0, 0, nullptr) == CE_None;
}

std::string item(GDALDataset& picture, const char* name) {
  const char* const text = picture.GetMetadataItem(name);
  return text == nullptr ? std::string() : std::string(text);
}

std::optional<double> angle(GDALDataset& picture, const char* name, const char* side, char negative, double limit) {
  const auto degrees = exifDegrees(item(picture, name));
  const std::string letter = item(picture, side);
  if (!degrees || *degrees > limit || letter.empty()) return std::nullopt;
  return letter.front() == negative ? -*degrees : *degrees;
}

}  // namespace

std::string exifTime(const std::string& text) {
  Date date;
  int hour = 0;
  int minute = 0;
  int second = 0;
  const int read =
      std::sscanf(text.c_str(), "%4d:%2d:%2d %2d:%2d:%2d", &date.year, &date.month, &date.day, &hour, &minute, &second);
  const bool isTime = hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
  if (read != 6 || !isTime || !parseDate(isoText(date))) return {};
  return fmt::format("{}T{:02}:{:02}:{:02}", isoText(date), hour, minute, second);
}

std::optional<double> exifDegrees(const std::string& text) {
  double degrees = 0;
  double minutes = 0;
  double seconds = 0;
  if (std::sscanf(text.c_str(), "(%lf) (%lf) (%lf)", &degrees, &minutes, &seconds) != 3) return std::nullopt;
  const double all = degrees + minutes / 60 + seconds / 3600;
  if (!(degrees >= 0 && minutes >= 0 && seconds >= 0 && all <= 180)) return std::nullopt;
  return all;
}

Result<PhotoFacts> probePhoto(const std::string& path) {
  startGdal();
  clearGdalError();
  const StrictJpeg strict;
  const char* const drivers[] = {"JPEG", nullptr};
  const std::unique_ptr<GDALDataset> picture(
      GDALDataset::Open(path.c_str(), GDAL_OF_RASTER | GDAL_OF_READONLY, drivers));
  const auto refused = [&path](const char* reason) {
    return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", reason}}, lastGdalError());
  };
  if (!picture || picture->GetRasterCount() < 1) return refused("format");
  if (!canBeRead(*picture)) return refused("damaged");
  PhotoFacts facts;
  facts.takenAt = exifTime(item(*picture, "EXIF_DateTimeOriginal"));
  if (facts.takenAt.empty()) facts.takenAt = exifTime(item(*picture, "EXIF_DateTime"));
  const auto latitude = angle(*picture, "EXIF_GPSLatitude", "EXIF_GPSLatitudeRef", 'S', 90);
  const auto longitude = angle(*picture, "EXIF_GPSLongitude", "EXIF_GPSLongitudeRef", 'W', 180);
  // Cameras without a fix write 0, 0.
  if (latitude && longitude && (*latitude != 0 || *longitude != 0)) {
    facts.latitude = latitude;
    facts.longitude = longitude;
  }
  return facts;
}

}  // namespace kawasan
