#include "ui/text/area_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/plan/signed_minutes.h"
#include "ui/text/glossary.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

struct AreaWords {
  Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

/// `size` is the difference without its sign.
QString withSign(bool isMore, const QString& size) {
  const bool isShown = std::ranges::any_of(size, [](QChar c) { return c >= u'1' && c <= u'9'; });
  return isShown ? QChar(isMore ? u'+' : u'\u2212') + size : size;
}

}  // namespace

QString leastText(const QString& amount) {
  return QStringLiteral("≥ ") + amount;
}

QString mostText(const QString& amount) {
  return QStringLiteral("≤ ") + amount;
}

QString sumText(const KnownSum& sum, const QString& amount) {
  const QString text = sum.isLeast() ? leastText(amount) : amount;
  return sum.isEstimate ? estimateMark() + text : text;
}

QString remainingText(const KnownSum& remaining, bool isReducedKnown, const QString& amount) {
  return remainingText(remainingBound(remaining, isReducedKnown), amount);
}

QString remainingText(RemainingBound bound, const QString& amount) {
  switch (bound) {
    case RemainingBound::Exact:
      return amount;
    case RemainingBound::Least:
      return leastText(amount);
    case RemainingBound::Most:
      return mostText(amount);
    case RemainingBound::Open:
      break;
  }
  return missingText();
}

QString sumNote(const KnownSum& sum, std::size_t rts) {
  if (!sum.isLeast()) return {};
  return AreaWords::tr("%1 of %2 RT have no figure here yet.").arg(countText(sum.missing), countText(rts));
}

QString partialText(const AreaScore& score, const QString& total) {
  return score.isApproximate() ? estimateMark() + total : total;
}

QString partialNote(const AreaScore& score) {
  return partialNote(score.rtWithFigures, score.rtCount);
}

QString partialNote(std::size_t rtsWithFigures, std::size_t rts) {
  if (rtsWithFigures == 0 || rtsWithFigures >= rts) return {};
  return AreaWords::tr("from %1 of %2 RT").arg(countText(rtsWithFigures), countText(rts));
}

QString signedText(double difference, int decimals) {
  return withSign(difference > 0, formatNumber(std::abs(difference), decimals, currentLanguage()));
}

QString signedAmount(Micro difference, int decimals) {
  return withSign(difference > 0, formatFixed(difference < 0 ? -difference : difference, decimals, currentLanguage()));
}

QString signedRange(Micro least, Micro most, Micro shown, int decimals) {
  if (least == most) return signedAmount(shown, decimals);
  if (least == shown) return leastText(signedAmount(least, decimals));
  if (most == shown) return mostText(signedAmount(most, decimals));
  return AreaWords::tr("%1 to %2").arg(signedAmount(least, decimals), signedAmount(most, decimals));
}

QString shapeName(Level level) {
  if (isDelineated(level)) return AreaWords::tr("Drawn");
  return AreaWords::tr("Area of the %1").arg(nameOf(level));
}

}  // namespace kawasan
