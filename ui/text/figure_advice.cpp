#include "ui/text/figure_advice.h"

#include <QCoreApplication>

#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

QString adviceWord(const char* source) {
  return QCoreApplication::translate("advice", source);
}

QString amountText(Micro amount, Parameter parameter) {
  return formatPlain(unitsFromMicro(amount), 4, currentLanguage()) + u' ' + unitName(unitOf(parameter));
}

QString missingLine(const MissingFigure& figure, bool isTotalCertain) {
  QString line = capitalised(nameOf(figure.parameter));
  if (figure.rts > 1) line += adviceWord(QT_TRANSLATE_NOOP("advice", " (%1 RT)")).arg(figure.rts);
  line += QStringLiteral(": ");
  if (isTotalCertain) return line + adviceWord(QT_TRANSLATE_NOOP("advice", "whatever it is, the total stays as it is"));
  if (figure.narrowsBy == 0) {
    return line +
           adviceWord(QT_TRANSLATE_NOOP("advice", "does not narrow the total alone, as another figure is missing too"));
  }
  line += (figure.isCertain ? adviceWord(QT_TRANSLATE_NOOP("advice", "narrows the total by %1 points"))
                            : adviceWord(QT_TRANSLATE_NOOP("advice", "can narrow the total by up to %1 points")))
              .arg(figure.narrowsBy);
  if (figure.canDecide) line += adviceWord(QT_TRANSLATE_NOOP("advice", " and can settle the class"));
  return line;
}

}  // namespace

QStringList missingFigureLines(const std::vector<MissingFigure>& figures, const Score& score) {
  QStringList lines;
  for (const MissingFigure& figure : figures) lines << missingLine(figure, score.total().has_value());
  return lines;
}

QString classStepTitle(const ClassStep& step, bool isBetter) {
  if (!isBetter && step.points == 1)
    return adviceWord(QT_TRANSLATE_NOOP("advice", "One more point makes it %1.")).arg(nameOf(step.slumClass));
  const QString pattern =
      isBetter ? adviceWord(QT_TRANSLATE_NOOP("advice", "The total has to fall by %1 to become %2."))
               : adviceWord(QT_TRANSLATE_NOOP("advice", "The total may rise by %1 before it becomes %2."));
  // It stays in its class up to one point before the next one.
  return pattern.arg(isBetter ? step.points : step.points - 1).arg(nameOf(step.slumClass));
}

QString classMoveLine(const ClassMove& move) {
  const bool isLess = move.change < 0;
  const QString pattern = isLess ? adviceWord(QT_TRANSLATE_NOOP("advice", "%1: %2 less, down to %3 (value %4 → %5)"))
                                 : adviceWord(QT_TRANSLATE_NOOP("advice", "%1: %2 more, up to %3 (value %4 → %5)"));
  return pattern.arg(capitalised(nameOf(move.parameter)),
                     amountText(isLess ? -move.change : move.change, move.parameter),
                     amountText(move.volumeAfter, move.parameter), QString::number(move.valueBefore),
                     QString::number(move.valueAfter));
}

QString togetherTitle(std::size_t count) {
  return adviceWord(QT_TRANSLATE_NOOP("advice", "Together these %1 indicators are enough:")).arg(count);
}

QStringList classStepLines(const ClassStep& step, bool isBetter) {
  QStringList lines{classStepTitle(step, isBetter)};
  for (const ClassMove& move : step.moves) lines << classMoveLine(move);
  if (step.moves.empty()) lines << adviceWord(QT_TRANSLATE_NOOP("advice", "No indicator alone is enough."));
  if (!step.together.empty()) lines << togetherTitle(step.together.size());
  for (const ClassMove& move : step.together) lines << classMoveLine(move);
  return lines;
}

}  // namespace kawasan
