#pragma once

// Photos of the kawasan behind the table of their profiles: of each aspect and criterion the latest, with its caption,
// day and place. Lengths are millimetres. Any thread of a QGuiApplication.

#include <QImage>
#include <QString>
#include <QStringList>
#include <vector>

#include "core/model/snapshot.h"
#include "core/rules/regulation.h"
#include "ui/paint/canvas.h"
#include "ui/paint/report_writer.h"

namespace kawasan {

inline constexpr double kPhotoWidth = 90;
inline constexpr double kPhotoHeight = 60;
inline constexpr double kPhotoGap = 4;
inline constexpr TextStyle kPhotoHeading{8, true};

struct PrintedPhoto {
  FeatureId fileId = 0;
  QString kawasan;
  QString subject;    // aspect or criterion that it shows
  QStringList lines;  // caption, day, place; what is not known is left out
};
/// By kawasan, in the order of aspects and criteria; empty where there are none.
[[nodiscard]] std::vector<PrintedPhoto> printedPhotos(const Snapshot& snapshot, const Regulation& regulation);

/// Photos of one kawasan side by side.
struct PhotoRow {
  std::size_t first = 0;
  std::size_t count = 0;
  bool isFirst = false;  // of its kawasan
};
[[nodiscard]] std::vector<PhotoRow> photoRows(const std::vector<PrintedPhoto>& photos, double width);

/// As large as paper needs it; null when it cannot be read.
[[nodiscard]] QImage paperImage(const PhotoBytes& bytes, FeatureId fileId);
/// What stands in the place of such a photo.
[[nodiscard]] QString unreadablePhoto();

/// Whole rows on pages of that room.
class PhotoPages {
 public:
  PhotoPages(Canvas& canvas, const std::vector<PrintedPhoto>& photos, const PhotoBytes& bytes, QSizeF room);

  [[nodiscard]] std::size_t pages() const { return m_pages.size(); }
  void paint(std::size_t page, QPointF topLeft);

 private:
  [[nodiscard]] double heightOf(const PhotoRow& row) const;
  void paintPhoto(const PrintedPhoto& photo, QPointF topLeft);

  Canvas& m_canvas;
  const std::vector<PrintedPhoto>& m_photos;
  const PhotoBytes& m_bytes;
  std::vector<std::vector<PhotoRow>> m_pages;
};

}  // namespace kawasan
