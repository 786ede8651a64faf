#include "ui/text/total_text.h"

#include "ui/text/glossary.h"

namespace kawasan {

QString rangeText(int from, int to) {
  return from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to);
}

QString totalText(bool hasFigures, int least, int most) {
  return hasFigures ? rangeText(least, most) : missingText();
}

}  // namespace kawasan
