#pragma once

// Photos from files that anybody may have made: read within limits, turned upright and reduced, before a copy of them
// goes into the project. Runs on a worker; touches no project.

#include <QImage>
#include <QSize>
#include <string>

#include "core/base/result.h"
#include "core/geom/wkb.h"
#include "core/model/records.h"
#include "ui/text/document_file.h"

namespace kawasan {

inline constexpr int kPhotoSide = 1600;                        // longest side of the kept copy, pixels
inline constexpr std::int64_t kLargestPhotoFile = 64'000'000;  // bytes
inline constexpr std::int64_t kLargestPhoto = 200'000'000;     // pixels

struct PhotoCopy {
  Photo photo;  // file name, SHA-256 of the file, size of the copy; time and place where the camera wrote them
  Blob image;   // JPEG
};

/// JPEG, PNG, WebP, BMP and TIFF, by content. Errors: InputMissing, InputIsFolder, InputEmpty, InputTooLarge {limit},
/// InputUnreadable {reason: format} for what is no picture, {reason: damaged} for one that breaks off.
[[nodiscard]] Result<PhotoCopy> readPhoto(const std::string& path);

/// A photo that the project keeps, upright and within `most`; null when it is none, or larger than kLargestPhoto.
/// Earlier versions kept those of activities and kawasan whole.
[[nodiscard]] QImage shownPhoto(const Blob& bytes, const QSize& most);

/// The same as a file of the project; its name ends as that of a JPEG does.
[[nodiscard]] Result<DocumentCopy> readPhotoDocument(const std::string& path);

}  // namespace kawasan
