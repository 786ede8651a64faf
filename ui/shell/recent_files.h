#pragma once

// The project files that were opened last, with what to show about each and a small picture, kept in the settings and
// in the user's cache folder. A file that is not there now stays in the list and says so. GUI thread.

#include <QDateTime>
#include <QImage>
#include <QObject>
#include <QString>
#include <vector>

namespace kawasan {

class Session;

struct RecentFile {
  QString path;
  QString city;
  QDateTime opened;  // local time
  int rtComplete = 0;
  int rtCount = 0;
  int kawasanCount = 0;
};

enum class Presence { There, NotFound, DriveMissing };

class RecentFiles final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kMost = 30;

  /// `cacheFolder` for the pictures; empty: the application's own.
  explicit RecentFiles(QString cacheFolder = {}, QObject* parent = nullptr);

  /// Newest first.
  [[nodiscard]] const std::vector<RecentFile>& files() const { return m_files; }
  /// Puts the open project at the top, with its present state; a null picture keeps the one that is there.
  void note(const Session& session, const QImage& thumbnail);
  void remove(const QString& path);
  /// The stored picture; null when there is none.
  [[nodiscard]] QImage thumbnail(const QString& path) const;

  /// Whether the file can be opened now: a missing one on a drive that is not plugged in is told apart.
  [[nodiscard]] static Presence presenceOf(const QString& path);

 Q_SIGNALS:
  void changed();

 private:
  void read();
  void write();
  [[nodiscard]] QString picturePath(const QString& path) const;

  QString m_cacheFolder;
  std::vector<RecentFile> m_files;
};

}  // namespace kawasan
