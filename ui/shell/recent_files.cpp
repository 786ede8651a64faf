#include "ui/shell/recent_files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <algorithm>
#include <utility>

#include "ui/models/completeness.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/session.h"

namespace kawasan {

namespace {

constexpr QSize kPictureSize{456, 264};  // three times what the list shows, for sharp screens

QString canonical(const QString& path) {
  const QFileInfo info(path);
  const QString real = info.canonicalFilePath();
  return real.isEmpty() ? QDir::cleanPath(info.absoluteFilePath()) : real;
}

}  // namespace

RecentFiles::RecentFiles(QString cacheFolder, QObject* parent)
    : QObject(parent), m_cacheFolder(std::move(cacheFolder)) {
  if (m_cacheFolder.isEmpty())
    m_cacheFolder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/recent");
  read();
}

void RecentFiles::read() {
  QSettings settings;
  const int count = settings.beginReadArray(QStringLiteral("recent"));
  for (int i = 0; i < count && m_files.size() < kMost; ++i) {
    settings.setArrayIndex(i);
    RecentFile file;
    file.path = settings.value(QStringLiteral("path")).toString();
    file.city = settings.value(QStringLiteral("city")).toString();
    file.opened = QDateTime::fromString(settings.value(QStringLiteral("opened")).toString(), Qt::ISODate);
    file.rtComplete = settings.value(QStringLiteral("rtComplete")).toInt();
    file.rtCount = settings.value(QStringLiteral("rtCount")).toInt();
    file.kawasanCount = settings.value(QStringLiteral("kawasanCount")).toInt();
    if (!file.path.isEmpty()) m_files.push_back(std::move(file));
  }
  settings.endArray();
}

void RecentFiles::write() {
  QSettings settings;
  settings.remove(QStringLiteral("recent"));
  settings.beginWriteArray(QStringLiteral("recent"), static_cast<int>(m_files.size()));
  for (std::size_t i = 0; i < m_files.size(); ++i) {
    const RecentFile& file = m_files[i];
    settings.setArrayIndex(static_cast<int>(i));
    settings.setValue(QStringLiteral("path"), file.path);
    settings.setValue(QStringLiteral("city"), file.city);
    settings.setValue(QStringLiteral("opened"), file.opened.toString(Qt::ISODate));
    settings.setValue(QStringLiteral("rtComplete"), file.rtComplete);
    settings.setValue(QStringLiteral("rtCount"), file.rtCount);
    settings.setValue(QStringLiteral("kawasanCount"), file.kawasanCount);
  }
  settings.endArray();
  Q_EMIT changed();
}

QString RecentFiles::picturePath(const QString& path) const {
  const QByteArray key = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
  return m_cacheFolder + u'/' + QString::fromLatin1(key) + QStringLiteral(".png");
}

void RecentFiles::note(const Session& session, const QImage& thumbnail) {
  if (!session.isOpen()) return;
  RecentFile file;
  file.path = canonical(toQString(session.path()));
  file.city = toQString(session.snapshot().info.city);
  file.opened = QDateTime::currentDateTime();
  const Completeness state = completenessOf(session.scores());
  file.rtComplete = static_cast<int>(state.rtsWithAllFigures);
  file.rtCount = static_cast<int>(state.rts);
  file.kawasanCount = static_cast<int>(session.snapshot().kawasan.size());
  std::erase_if(m_files, [&](const RecentFile& other) { return other.path == file.path; });
  if (!thumbnail.isNull() && QDir().mkpath(m_cacheFolder)) {
    thumbnail.scaled(kPictureSize, Qt::KeepAspectRatioByExpanding, Qt::SmoothTransformation)
        .save(picturePath(file.path));
  }
  m_files.insert(m_files.begin(), std::move(file));
  while (m_files.size() > kMost) {
    QFile::remove(picturePath(m_files.back().path));
    m_files.pop_back();
  }
  write();
}

void RecentFiles::remove(const QString& path) {
  if (std::erase_if(m_files, [&](const RecentFile& file) { return file.path == path; }) == 0) return;
  QFile::remove(picturePath(path));
  write();
}

QImage RecentFiles::thumbnail(const QString& path) const {
  return QImage(picturePath(path));
}

Presence RecentFiles::presenceOf(const QString& path) {
  if (QFileInfo::exists(path)) return Presence::There;
  // Where systems put removable drives: the folder of the drive itself goes with it.
  static const QRegularExpression drive(
      QStringLiteral("^(/media/[^/]+/[^/]+|/run/media/[^/]+/[^/]+|/Volumes/[^/]+|/mnt/[^/]+|[A-Za-z]:)/"));
  const auto match = drive.match(QDir::fromNativeSeparators(path));
  if (match.hasMatch() && !QDir(match.captured(1) + u'/').exists()) return Presence::DriveMissing;
  return Presence::NotFound;
}

}  // namespace kawasan
