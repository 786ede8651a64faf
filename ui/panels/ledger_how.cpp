#include "ui/panels/ledger_how.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "ui/shell/session.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct LedgerHow {
  Q_DECLARE_TR_FUNCTIONS(kawasan::LedgerHow)
};

QString afterState(const LedgerPlace& place, const QString& sentence) {
  return QStringLiteral("%1: %2").arg(nameOf(place.line), sentence);
}

QString withBound(const LedgerPlace& place, const QString& text) {
  const QString bound = boundNote(place.hectares());
  return bound.isEmpty() ? text : text + u'\n' + bound;
}

}  // namespace

QString partsText(const Session& session, Level level, const HectareParts& parts) {
  // Rounded alike, the parts would not add up to their sum.
  const Micro rest = parts.rest();
  const auto isFiner = [](Micro hectares) { return hectares % (kMicroPerUnit / 100) != 0; };
  const bool isFine = isFiner(rest) || std::ranges::any_of(parts.largest, isFiner, &HectarePart::hectares);
  const auto amountText = [isFine](Micro hectares) {
    return formatFixed(hectares, isFine ? 4 : 2, currentLanguage()) + u' ' + unitName(Unit::Hectare);
  };
  QString text;
  for (const HectarePart& part : parts.largest)
    text += QStringLiteral("\n%1: %2").arg(session.nameOf({level, part.areaId}), amountText(part.hectares));
  if (const std::size_t more = parts.count - parts.largest.size(); more > 0) {
    text +=
        u'\n' + LedgerHow::tr("%1 more %2, smaller, together %3").arg(countText(more), nameOf(level), amountText(rest));
  }
  return text;
}

QString slumHow(const Session& session, const LedgerPlace& place) {
  const Level level = place.hectares().level;
  return withBound(
      place, afterState(place, LedgerHow::tr(
                                   "verified hectares of every %1 whose total is at or above the lowest limit of slum")
                                   .arg(nameOf(level))) +
                 partsText(session, level, place.parts().slum));
}

QString belowHow(const Session& session, const LedgerPlace& place) {
  const Level level = place.hectares().level;
  return withBound(
      place,
      afterState(place, LedgerHow::tr("verified hectares of every %1 whose total is below the lowest limit of slum")
                            .arg(nameOf(level))) +
          partsText(session, level, place.parts().below));
}

QString openHow(const Session& session, const LedgerPlace& place) {
  const Level level = place.hectares().level;
  return withBound(
      place,
      afterState(
          place,
          LedgerHow::tr("verified hectares of every %1 whose class missing figures leave open").arg(nameOf(level))) +
          partsText(session, level, place.parts().open));
}

QString reducedNote(const LedgerPlace& place, ReductionRule rule) {
  const LevelHectares& hectares = place.hectares();
  const Reduction& reduction = hectares.by(rule);
  QString text = LedgerHow::tr("Rule (%1), %2: %3")
                     .arg(QLatin1Char(letterOf(rule, hectares.level)))
                     .arg(nameOf(hectares.level), nameOf(rule, hectares.level));
  if (reduction.open > 0)
    text += u'\n' + LedgerHow::tr("figures leave %1 ha open").arg(formatFixed(reduction.open, 2, currentLanguage()));
  return reduction.mayBeMore() || reduction.mayBeLess() ? withBound(place, text) : text;
}

QString reducedHow(const Session& session, const LedgerPlace& place, ReductionRule rule) {
  return LedgerHow::tr("Slum hectares of the opening less those of this year by the rule") +
         partsText(session, place.hectares().level, place.parts().reduced[static_cast<std::size_t>(rule)]) + u'\n' +
         reducedNote(place, rule);
}

QString leftHow(const Session& session, const LedgerPlace& place, ReductionRule rule) {
  if (rule == ReductionRule::Whole) return slumHow(session, place);
  const LevelHectares& hectares = place.hectares();
  const auto sentence = LedgerHow::tr("slum hectares of the opening less what the rule %1 takes off: %2")
                            .arg(ruleText(rule, hectares.level), nameOf(rule, hectares.level));
  return withBound(place, afterState(place, sentence) +
                              partsText(session, hectares.level, place.parts().left[static_cast<std::size_t>(rule)]));
}

QString leftOpenHow(const LedgerPlace& place, ReductionRule rule) {
  const LevelHectares& hectares = place.hectares();
  return withBound(place, afterState(place, LedgerHow::tr("hectares of the opening of which missing figures leave open "
                                                          "how much the rule %1 takes off: %2")
                                                .arg(ruleText(rule, hectares.level), nameOf(rule, hectares.level))));
}

QString decreePartsText(const Session& session, Level level, const DecreeEntry& entry, const DecreeParts& parts) {
  QString text = u'\n' + capitalised(nameOf(entry));
  if (parts.date) text += QStringLiteral(", ") + formatDate(*parts.date, currentLanguage());
  text += u':';
  const QChar sign = entry.event == DecreeEvent::Minutes ? QChar(u'\u2212') : QChar();
  for (const auto& [area, hectares] : parts.hectares) {
    const QString amount = formatFixed(hectares, 2, currentLanguage());
    text += QStringLiteral("\n%1: %2 %3")
                .arg(session.nameOf({level, area}), sign.isNull() ? amount : QString(sign) + u' ' + amount,
                     unitName(Unit::Hectare));
  }
  return text;
}

QString ruleText(ReductionRule rule, Level level) {
  return LedgerHow::tr("(%1) by %2").arg(QLatin1Char(letterOf(rule, level))).arg(nameOf(level));
}

}  // namespace kawasan
