#include "ui/text/swap_text.h"

#include <QCoreApplication>

#include "ui/text/figure_advice.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

struct SwapText {
  Q_DECLARE_TR_FUNCTIONS(kawasan::SwapText)
};

}  // namespace

QString swapSentence(const RankSwap& swap, const QString& first, const QString& second) {
  if (swap.isOpen)
    return SwapText::tr("The order of %1 and %2 is open: something that decides it is not filled in.")
        .arg(first, second);
  const QString order = SwapText::tr("%1 is handled before %2.").arg(first, second);
  return swap.moves.empty() ? order + u' ' + SwapText::tr("No single change would make them swap.") : order;
}

QStringList swapTogetherLines(const RankSwap& swap, const QString& first) {
  QStringList lines;
  if (swap.together.empty()) return lines;
  lines << SwapText::tr("%1: no indicator alone lowers its total enough. %2")
               .arg(first, togetherTitle(swap.together.size()));
  for (const ClassMove& move : swap.together) lines << classMoveLine(move);
  return lines;
}

QString swapSubject(const Regulation& regulation, const SwapMove& move) {
  switch (move.by) {
    case SwapBy::Total:
      return SwapText::tr("total");
    case SwapBy::Consideration:
      return localText(regulation.ruleOf(move.item).name);
    case SwapBy::Legality:
      return SwapText::tr("land");
    case SwapBy::Indicator:
      return codeText(regulation, move.indicator) + u' ' + nameOf(move.indicator);
  }
  return {};
}

QString swapState(const Regulation& regulation, const SwapMove& move, int state) {
  const bool isNow = move.isApproximate && state == move.from;
  if (move.by != SwapBy::Legality) return (isNow ? estimateMark() : QString()) + QString::number(state);
  return localText(state == 1 ? regulation.legality.legal : regulation.legality.notLegal);
}

QString swapVolume(const SwapMove& move, Micro volume) {
  if (isMissing(volume)) return QStringLiteral("–");
  const bool isNow = move.isApproximate && volume == move.volume;
  return (isNow ? estimateMark() : QString()) + volumeText(move.indicator, volume);
}

}  // namespace kawasan
