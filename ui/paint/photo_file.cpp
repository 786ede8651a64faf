#include "ui/paint/photo_file.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <utility>

#include "gis/photo_probe.h"
#include "ui/paint/qt_bridge.h"

namespace kawasan {

namespace {

constexpr int kPhotoQuality = 85;

Result<void> checkPhotoFile(const QFileInfo& file, const std::string& path) {
  const Params where{{"path", path}};
  if (!file.exists()) return fail(ErrorCode::InputMissing, where);
  if (file.isDir()) return fail(ErrorCode::InputIsFolder, where);
  if (!file.isFile()) return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", "not-a-file"}});
  if (file.size() == 0) return fail(ErrorCode::InputEmpty, where);
  if (file.size() > kLargestPhotoFile) return fail(ErrorCode::InputTooLarge, {{"path", path}, {"limit", "64 MB"}});
  return {};
}

/// By its content, whatever its name says; upright.
void prepareReader(QImageReader& reader) {
  reader.setDecideFormatFromContent(true);
  reader.setAutoTransform(true);
}

/// Within `most`, upright, without transparency.
Result<QImage> reducedPhoto(QImageReader& reader, const QSize& most, const std::string& path) {
  const auto unreadable = [&](const char* reason) {
    return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", reason}}, reader.errorString().toStdString());
  };
  static const QList<QByteArray> known{"jpeg", "jpg", "png", "webp", "bmp", "tiff", "tif"};
  const QSize size = reader.size();
  if (!reader.canRead() || !known.contains(reader.format()) || size.isEmpty()) return unreadable("format");
  if (std::int64_t{size.width()} * size.height() > kLargestPhoto) {
    return fail(ErrorCode::InputTooLarge, {{"path", path}, {"limit", "200 megapixel"}});
  }
  const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
  const QSize limit = isTurned ? most.transposed() : most;
  if (size.width() > limit.width() || size.height() > limit.height())
    reader.setScaledSize(size.scaled(limit, Qt::KeepAspectRatio).expandedTo({1, 1}));
  QImage image = reader.read();
  if (image.isNull()) return unreadable("damaged");
  QImage opaque(image.size(), QImage::Format_RGB32);
  opaque.fill(Qt::white);
  QPainter(&opaque).drawImage(0, 0, image);
  return opaque;
}

}  // namespace

Result<PhotoCopy> readPhoto(const std::string& path) {
  const QString name = toQString(path);
  const QFileInfo info(name);
  KAWASAN_TRY(checkPhotoFile(info, path));
  QFile file(name);
  QCryptographicHash hash(QCryptographicHash::Sha256);
  if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
    return fail(ErrorCode::InputUnreadable, {{"path", path}, {"reason", "access"}});
  }
  file.close();
  QImageReader reader(name);
  prepareReader(reader);
  PhotoCopy copy;
  if (reader.canRead() && (reader.format() == "jpeg" || reader.format() == "jpg")) {
    KAWASAN_ASSIGN(const PhotoFacts facts, probePhoto(path));
    copy.photo.takenAt = facts.takenAt;
    copy.photo.longitude = facts.longitude;
    copy.photo.latitude = facts.latitude;
  }
  KAWASAN_ASSIGN(const QImage image, reducedPhoto(reader, {kPhotoSide, kPhotoSide}, path));
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  if (!image.save(&buffer, "JPEG", kPhotoQuality)) return fail(ErrorCode::Internal, {{"what", "JPEG"}});
  copy.photo.fileName = info.fileName().toStdString();
  copy.photo.sha256 = hash.result().toHex().toStdString();
  copy.photo.width = image.width();
  copy.photo.height = image.height();
  copy.image.assign(bytes.begin(), bytes.end());
  return copy;
}

QImage shownPhoto(const Blob& bytes, const QSize& most) {
  QByteArray data =
      QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
  QBuffer buffer(&data);
  QImageReader reader(&buffer);
  prepareReader(reader);
  return reducedPhoto(reader, most, {}).value_or(QImage());
}

Result<DocumentCopy> readPhotoDocument(const std::string& path) {
  KAWASAN_ASSIGN(PhotoCopy photo, readPhoto(path));
  DocumentCopy copy;
  const QFileInfo name(toQString(photo.photo.fileName));
  const QString ending = name.suffix().toLower();
  const bool isNamedJpeg = ending == QLatin1String("jpg") || ending == QLatin1String("jpeg");
  copy.file.fileName =
      isNamedJpeg ? photo.photo.fileName : (name.completeBaseName() + QStringLiteral(".jpg")).toStdString();
  copy.file.mediaType = "image/jpeg";
  copy.file.sha256 = photo.photo.sha256;
  copy.file.takenAt = photo.photo.takenAt;
  copy.file.longitude = photo.photo.longitude;
  copy.file.latitude = photo.photo.latitude;
  copy.file.size = static_cast<std::int64_t>(photo.image.size());
  copy.content = std::move(photo.image);
  return copy;
}

}  // namespace kawasan
