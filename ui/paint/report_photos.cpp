#include "ui/paint/report_photos.h"

#include <algorithm>
#include <cmath>

#include "core/base/dates.h"
#include "core/import/attached_files.h"
#include "ui/paint/photo_file.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_blocks.h"
#include "ui/paint/report_words.h"
#include "ui/paint/sheet.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr int kPlaceDecimals = 5;  // a metre
constexpr double kHeadingHeight = 6;
constexpr double kDotsOfPaper = 200;  // an inch

/// Of several the one taken last; where no camera wrote the time, the one added last.
const Attachment* latestOf(const std::vector<const Attachment*>& photos) {
  const Attachment* latest = nullptr;
  for (const Attachment* const photo : photos) {
    if (latest == nullptr || photo->takenAt >= latest->takenAt) latest = photo;
  }
  return latest;
}

QStringList linesOf(const Attachment& photo) {
  QStringList lines{toQString(photo.title.empty() ? photo.fileName : photo.title)};
  QStringList facts;
  if (const auto taken = dateOfTime(photo.takenAt)) facts << formatDate(*taken, currentLanguage());
  if (photo.latitude && photo.longitude) {
    facts << reportWord(QT_TRANSLATE_NOOP("report", "place %1; %2"))
                 .arg(formatNumber(*photo.latitude, kPlaceDecimals, currentLanguage()),
                      formatNumber(*photo.longitude, kPlaceDecimals, currentLanguage()));
  }
  if (!facts.isEmpty()) lines << facts.join(QStringLiteral(" · "));
  return lines;
}

}  // namespace

std::vector<PrintedPhoto> printedPhotos(const Snapshot& snapshot, const Regulation& regulation) {
  std::vector<PrintedPhoto> photos;
  for (const Kawasan& kawasan : snapshot.kawasan) {
    const auto add = [&](const std::string& subject, const QString& name) {
      FileTarget target;
      target.owner = AttachmentOwner::Kawasan;
      target.id = kawasan.id;
      if (const Attachment* const photo = latestOf(photosOf(snapshot, target, {std::nullopt, subject})))
        photos.push_back({photo->id, toQString(kawasan.name), name, linesOf(*photo)});
    };
    for (const Aspect& aspect : regulation.aspects) {
      add(aspect.key, capitalised(localText(aspect.name)));
      for (const std::size_t index : aspect.indicators) {
        const Indicator& indicator = regulation.indicators[index];
        add(std::string(identifierOf(indicator.parameter)),
            toQString(indicator.code) + u' ' + capitalised(localText(indicator.name)));
      }
    }
  }
  return photos;
}

std::vector<PhotoRow> photoRows(const std::vector<PrintedPhoto>& photos, double width) {
  const auto most =
      static_cast<std::size_t>(std::max(1.0, std::floor((width + kPhotoGap) / (kPhotoWidth + kPhotoGap))));
  std::vector<PhotoRow> rows;
  for (std::size_t i = 0; i < photos.size(); ++i) {
    const bool isOther = i == 0 || photos[i].kawasan != photos[i - 1].kawasan;
    if (isOther || rows.back().count == most) rows.push_back({i, 0, isOther});
    ++rows.back().count;
  }
  return rows;
}

QImage paperImage(const PhotoBytes& bytes, FeatureId fileId) {
  const auto read = bytes(fileId);
  const double dots = kDotsOfPaper / kMmPerInch;
  return read ? shownPhoto(*read, QSizeF(kPhotoWidth * dots, kPhotoHeight * dots).toSize()) : QImage();
}

QString unreadablePhoto() {
  return reportWord(QT_TRANSLATE_NOOP("report", "The photo cannot be read."));
}

PhotoPages::PhotoPages(Canvas& canvas, const std::vector<PrintedPhoto>& photos, const PhotoBytes& bytes, QSizeF room)
    : m_canvas(canvas), m_photos(photos), m_bytes(bytes) {
  double used = room.height();
  for (const PhotoRow& row : photoRows(photos, room.width())) {
    const double height = heightOf(row);
    if (m_pages.empty() || used + height > room.height()) {
      m_pages.emplace_back();
      used = 0;
    }
    m_pages.back().push_back(row);
    used += height;
  }
}

double PhotoPages::heightOf(const PhotoRow& row) const {
  double words = 0;
  for (std::size_t i = row.first; i < row.first + row.count; ++i) {
    double height = m_canvas.paragraphHeight(m_photos[i].subject, kTableSums, kPhotoWidth);
    for (const QString& line : m_photos[i].lines) height += m_canvas.paragraphHeight(line, kTableBody, kPhotoWidth);
    words = std::max(words, height);
  }
  return (row.isFirst ? kHeadingHeight : 0) + kPhotoHeight + 1 + words + kPhotoGap;
}

void PhotoPages::paint(std::size_t page, QPointF topLeft) {
  double y = topLeft.y();
  for (const PhotoRow& row : m_pages[page]) {
    double top = y;
    if (row.isFirst) {
      m_canvas.paragraph({topLeft.x(), y, static_cast<double>(row.count) * (kPhotoWidth + kPhotoGap), 0},
                         m_photos[row.first].kawasan, kPhotoHeading);
      top += kHeadingHeight;
    }
    for (std::size_t i = 0; i < row.count; ++i) {
      const double x = topLeft.x() + static_cast<double>(i) * (kPhotoWidth + kPhotoGap);
      paintPhoto(m_photos[row.first + i], {x, top});
    }
    y += heightOf(row);
  }
}

void PhotoPages::paintPhoto(const PrintedPhoto& photo, QPointF topLeft) {
  const QRectF frame(topLeft, QSizeF(kPhotoWidth, kPhotoHeight));
  const QImage image = paperImage(m_bytes, photo.fileId);
  if (image.isNull()) {
    m_canvas.box(frame, kHairLine, tokens::kLine);
    m_canvas.textIn(frame, Qt::AlignCenter, unreadablePhoto(), kTableNote);
  } else {
    const QSizeF size = QSizeF(image.size()).scaled(frame.size(), Qt::KeepAspectRatio);
    m_canvas.painter().drawImage(QRectF({topLeft.x(), frame.bottom() - size.height()}, size), image);
  }
  double y = frame.bottom() + 1;
  y += m_canvas.paragraph({topLeft.x(), y, kPhotoWidth, 0}, photo.subject, kTableSums);
  for (const QString& line : photo.lines) y += m_canvas.paragraph({topLeft.x(), y, kPhotoWidth, 0}, line, kTableBody);
}

}  // namespace kawasan
