#include "ui/text/total_text.h"

#include "ui/text/glossary.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

QString rangeText(int from, int to) {
  return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString totalText(bool hasFigures, int least, int most) {
  return hasFigures ? rangeText(least, most) : missingText();
}

QString rankText(const RankedArea& area) {
  if (!area.rank) return QStringLiteral("–");
  const QString rank = QString::number(*area.rank) + (area.tied ? QStringLiteral(" =") : QString());
  return area.provisional ? estimateMark() + rank : rank;
}

}  // namespace kawasan
