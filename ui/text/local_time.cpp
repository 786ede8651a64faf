#include "ui/text/local_time.h"

#include <QCoreApplication>

#include "ui/text/language.h"

namespace kawasan {

QString clockText(const QTime& time) {
  return time.toString(currentLanguage() == Language::Indonesian ? QStringLiteral("HH.mm") : QStringLiteral("HH:mm"));
}

QString localTimeText(std::string_view isoTime, const QDateTime& now) {
  const QString text = QString::fromUtf8(isoTime.data(), static_cast<qsizetype>(isoTime.size()));
  const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
  if (!time.isValid()) return {};
  const QString clock = clockText(time.time());
  const qint64 days = time.date().daysTo(now.toLocalTime().date());
  const QString pattern = days == 0   ? QCoreApplication::translate("time", "today %1")
                          : days == 1 ? QCoreApplication::translate("time", "yesterday %1")
                                      : QString();
  if (!pattern.isEmpty()) return pattern.arg(clock);
  const Date date{time.date().year(), time.date().month(), time.date().day()};
  return QStringLiteral("%1 %2").arg(formatDate(date, currentLanguage()), clock);
}

}  // namespace kawasan
