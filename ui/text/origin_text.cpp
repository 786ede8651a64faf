#include "ui/text/origin_text.h"

#include <QCoreApplication>

#include "ui/text/area_words.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

struct OriginText {
  Q_DECLARE_TR_FUNCTIONS(OriginText)
};

/// Older ones are in the history.
constexpr std::size_t kMostEntries = 5;

}  // namespace

QString entryText(const std::string& time, const std::string& person, const EditLabel& label) {
  return QStringLiteral("%1 · %2 · %3").arg(localTimeText(time), QString::fromStdString(person), describe(label));
}

QStringList entryLines(const Result<AreaOrigins>& origins) {
  if (!origins) return {describe(origins.error())};
  QStringList lines;
  for (const SharedOrigin& origin : origins->origins) {
    if (lines.size() == static_cast<qsizetype>(kMostEntries)) break;
    lines << entryText(origin.time, origin.person, origin.label);
  }
  if (lines.isEmpty()) lines << OriginText::tr("nobody entered it yet");
  if (origins->origins.size() > kMostEntries)
    lines << OriginText::tr("older entries: %1").arg(countText(origins->origins.size() - kMostEntries));
  return lines;
}

}  // namespace kawasan
