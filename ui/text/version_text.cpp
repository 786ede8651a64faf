#include "ui/text/version_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/text/language.h"

namespace kawasan {

namespace {

struct VersionText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::VersionText)
};

}  // namespace

QString datedVersionName(const QString& name, const QString& number, const Date& date, Language language) {
  QStringList details;
  if (const QString known = number.trimmed(); !known.isEmpty()) details << known;
  details << formatDate(date, language);
  return QStringLiteral("%1 (%2)").arg(name.trimmed(), details.join(QStringLiteral(", ")));
}

LastVersion lastVersion(const std::vector<HistoryEntry>& history) {
  std::size_t edits = 0;
  for (auto entry = history.rbegin(); entry != history.rend(); ++entry) {
    if (entry->state == HistoryState::Undone || entry->state == HistoryState::Abandoned) continue;
    if (!entry->marks.empty()) return {entry->marks.back(), edits};
    ++edits;
  }
  return {};
}

QString versionText(const LastVersion& version) {
  if (version.name.empty()) return {};
  const QString name = QString::fromStdString(version.name);
  return version.edits == 0 ? VersionText::tr("version “%1”").arg(name)
         : version.edits == 1
             ? VersionText::tr("1 change after version “%1”").arg(name)
             : VersionText::tr("%1 changes after version “%2”").arg(QString::number(version.edits), name);
}

}  // namespace kawasan
