#include "ui/text/area_words.h"

#include <QCoreApplication>

#include "ui/text/glossary.h"

namespace kawasan {

namespace {

struct AreaWords {
  Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

}  // namespace

QString leastText(const QString& amount) {
  return QStringLiteral("≥ ") + amount;
}

QString sumText(const KnownSum& sum, const QString& amount) {
  return sum.isLeast() ? leastText(amount) : amount;
}

QString sumNote(const KnownSum& sum, std::size_t rts) {
  if (!sum.isLeast()) return {};
  return AreaWords::tr("%1 of %2 RT have no figure here yet.").arg(sum.missing).arg(rts);
}

QString shapeName(Level level) {
  if (isDelineated(level)) return AreaWords::tr("Drawn");
  return AreaWords::tr("Area of the %1").arg(nameOf(level));
}

}  // namespace kawasan
