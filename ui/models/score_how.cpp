#include "ui/models/score_how.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/models/figure_entry.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

struct ScoreHow {
  Q_DECLARE_TR_FUNCTIONS(kawasan::ScoreHow)
};

QString valueText(const AreaScore& area, std::size_t i) {
  if (!area.hasFigures()) return missingText();
  const IndicatorScore& score = area.score.indicators[i];
  const QString percent =
      score.percent ? formatNumber(*score.percent, 2, currentLanguage()) + QStringLiteral(" %") : missingText();
  return QStringLiteral("%1 · %2").arg(percent, shownRange(score.valueMin, score.valueMax));
}

}  // namespace

QString movedValues(const Regulation& regulation, const AreaScore& before, const AreaScore& after) {
  QStringList lines;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const QString from = valueText(before, i);
    const QString to = valueText(after, i);
    if (from == to) continue;
    lines << QStringLiteral("%1: %2 → %3").arg(fieldTitle(regulation, regulation.indicators[i].parameter), from, to);
  }
  if (lines.isEmpty()) return ScoreHow::tr("No indicator changes: percent and value of each stay as they are.");
  lines.prepend(ScoreHow::tr("Percent and value of the indicators that change:"));
  return lines.join(u'\n');
}

}  // namespace kawasan
