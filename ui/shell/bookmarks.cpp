#include "ui/shell/bookmarks.h"

#include <QSettings>

namespace kawasan {

namespace {
QString arrayOf(const QString& project) {
  return QStringLiteral("bookmarks/") + project;
}
}  // namespace

std::vector<Bookmark> readBookmarks(const QString& project) {
  QSettings settings;
  std::vector<Bookmark> bookmarks;
  const int count = settings.beginReadArray(arrayOf(project));
  for (int i = 0; i < count; ++i) {
    settings.setArrayIndex(i);
    bookmarks.push_back(
        {settings.value(QStringLiteral("name")).toString(),
         {settings.value(QStringLiteral("x")).toDouble(), settings.value(QStringLiteral("y")).toDouble()},
         settings.value(QStringLiteral("scale")).toDouble()});
  }
  return bookmarks;
}

void writeBookmarks(const QString& project, const std::vector<Bookmark>& bookmarks) {
  QSettings settings;
  settings.remove(arrayOf(project));
  settings.beginWriteArray(arrayOf(project), static_cast<int>(bookmarks.size()));
  for (std::size_t i = 0; i < bookmarks.size(); ++i) {
    settings.setArrayIndex(static_cast<int>(i));
    settings.setValue(QStringLiteral("name"), bookmarks[i].name);
    settings.setValue(QStringLiteral("x"), bookmarks[i].centre.x);
    settings.setValue(QStringLiteral("y"), bookmarks[i].centre.y);
    settings.setValue(QStringLiteral("scale"), bookmarks[i].scale);
  }
  settings.endArray();
}

}  // namespace kawasan
