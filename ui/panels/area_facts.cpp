#include "ui/panels/area_facts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/model/area_names.h"
#include "core/model/source_rows.h"
#include "core/plan/signed_minutes.h"
#include "core/rules/filed_results.h"
#include "core/rules/kawasan_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/area_words.h"
#include "ui/text/filed_text.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/total_text.h"

namespace kawasan {

namespace {

QString cardPhrase(const char* source) {
  return QCoreApplication::translate("card", source);
}

/// The areas whose decrees and drawings add up to `area`: itself, or the ranked ones of the whole city.
std::vector<AreaKey> countedAreas(const Session& session, const Area& area) {
  if (area.level != Level::City) return {{area.level, area.id}};
  std::vector<AreaKey> keys;
  const Ranking& ranking = session.scores().ranking();
  for (const RankedArea& each : ranking.areas) keys.push_back({ranking.level, each.area.id});
  return keys;
}

/// Null where the meeting did not choose it.
const RankingChoice* choiceOf(const Snapshot& snapshot, const AreaKey& area) {
  const auto isIt = [&](const RankingChoice& choice) {
    return choice.level == area.level && choice.areaId == area.id && choice.chosen;
  };
  const auto found = std::ranges::find_if(snapshot.choices, isIt);
  return found == snapshot.choices.end() ? nullptr : &*found;
}

}  // namespace

QString kawasanTitle(const Kawasan& kawasan) {
  const QString name = toQString(kawasan.name);
  const QString titled = cardPhrase(QT_TRANSLATE_NOOP("card", "Kawasan %1"));
  return name.startsWith(titled.section(u' ', 0, 0) + u' ', Qt::CaseInsensitive) ? name : titled.arg(name);
}

namespace {

QString placeOf(const Snapshot& snapshot, const Area& area) {
  const QString count = QCoreApplication::translate("card", "%1 RT").arg(countText(area.rts.size()));
  switch (area.level) {
    case Level::Rt: {
      const Rt& rt = snapshot.rts[area.rts.front()];
      const Kawasan* const kawasan = snapshot.kawasanById(rt.kawasanId);
      QStringList parts;
      if (!rt.kampung.empty()) parts << cardPhrase(QT_TRANSLATE_NOOP("card", "Kampung %1")).arg(toQString(rt.kampung));
      if (const AdminArea* kelurahan = snapshot.kelurahanById(rt.kelurahanId))
        parts << cardPhrase(QT_TRANSLATE_NOOP("card", "Kel. %1")).arg(toQString(kelurahanName(snapshot, *kelurahan)));
      parts << (kawasan == nullptr ? cardPhrase(QT_TRANSLATE_NOOP("card", "in no kawasan")) : kawasanTitle(*kawasan));
      return parts.join(QStringLiteral(" · "));
    }
    case Level::Kelurahan: {
      const AdminArea* const kelurahan = snapshot.kelurahanById(area.id);
      if (kelurahan == nullptr || kelurahan->kecamatan.empty()) return count;
      return cardPhrase(QT_TRANSLATE_NOOP("card", "Kec. %1")).arg(toQString(kelurahan->kecamatan)) +
             QStringLiteral(" · ") + count;
    }
    case Level::Kawasan: {
      const QString kelurahan = kelurahanOf(snapshot, area);
      return kelurahan.isEmpty()
                 ? count
                 : cardPhrase(QT_TRANSLATE_NOOP("card", "Kel. %1")).arg(kelurahan) + QStringLiteral(" · ") + count;
    }
    case Level::Kecamatan:
      return count;
    case Level::City: {
      QStringList parts;
      if (!snapshot.info.province.empty()) parts << toQString(snapshot.info.province);
      if (!snapshot.kawasan.empty())
        parts << cardPhrase(QT_TRANSLATE_NOOP("card", "%1 kawasan")).arg(countText(snapshot.kawasan.size()));
      return (parts << count).join(QStringLiteral(" · "));
    }
  }
  return {};
}

}  // namespace

std::optional<double> HectareFacts::difference(std::optional<double> drawnInstead) const {
  const std::optional<double> hectares = drawnInstead ? drawnInstead : drawn;
  if (!hectares || isMissing(decree) || isDecreeLeast || !isComparable || !isDelineated(drawnLevel))
    return std::nullopt;
  return *hectares - unitsFromMicro(decree);
}

QString HectareFacts::remainingText() const {
  return kawasan::remainingText({remaining, isDecreeLeast ? 1U : 0U}, isReducedKnown, hectaresText(remaining));
}

HectareFacts hectareFacts(const Session& session, const Area& area, const AreaScore& score) {
  HectareFacts facts;
  facts.verified = knownSum(score, Parameter::AreaVerified);
  facts.drawnLevel = area.level == Level::City ? session.scores().ranking().level : area.level;
  const std::vector<AreaKey> counted = countedAreas(session, area);
  for (const AreaKey& key : counted) {
    const DecreeArea* const line = session.snapshot().decreeOf(key.level, key.id);
    const bool isDecreed = line != nullptr && !isMissing(line->hectares);
    if (line != nullptr && !isDecreed) facts.isDecreeLeast = true;
    if (area.level == Level::City && !(isDecreed && session.drawnHectares(key))) facts.isComparable = false;
    if (isDecreed) {
      facts.decree = isMissing(facts.decree) ? line->hectares : facts.decree + line->hectares;
      if (area.level != Level::City) facts.decreeNumber = toQString(line->number);
    }
    if (const Micro reduced = signedReduction(session.snapshot(), key.level, key.id); !isMissing(reduced)) {
      facts.reduced = isMissing(facts.reduced) ? reduced : facts.reduced + reduced;
    }
  }
  facts.drawn = counted.size() == 1 ? session.drawnHectares(counted.front()) : session.drawnTogether(counted);
  facts.isReducedKnown = !counted.empty() && hasReductions(session.snapshot(), counted.front().level);
  facts.remaining = facts.decree;
  if (!isMissing(facts.decree) && !isMissing(facts.reduced)) facts.remaining -= facts.reduced;
  return facts;
}

std::optional<AreaFacts> areaFacts(const Session& session, const AreaKey& key) {
  auto area = areaOf(session.snapshot(), key.level, key.id);
  if (!area) return std::nullopt;
  AreaFacts facts;
  facts.key = key;
  facts.name = toQString(area->name);
  facts.place = placeOf(session.snapshot(), *area);
  const ScoreBoard& board = session.scores();
  const RankedArea* const ranked = key.level == board.ranking().level ? board.rankedArea(key.id) : nullptr;
  facts.isRanked = ranked != nullptr;
  facts.ranked =
      ranked != nullptr ? *ranked : classifiedArea(session.snapshot(), session.regulation(), board.surveyId(), *area);
  facts.hectares = hectareFacts(session, *area, facts.ranked.score);
  return facts;
}

QString kelurahanOf(const Snapshot& snapshot, const Area& area) {
  std::vector<FeatureId> ids;
  for (const std::size_t index : area.rts) {
    const FeatureId id = snapshot.rts[index].kelurahanId;
    if (id != 0 && std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
  }
  QStringList names;
  for (const FeatureId id : ids) {
    if (const AdminArea* kelurahan = snapshot.kelurahanById(id)) names << toQString(kelurahan->name);
  }
  return names.join(QStringLiteral(", "));
}

QString missingForCode(const Regulation& regulation, const RankedArea& area) {
  if (area.classification.state != ClassificationState::Incomplete) return {};
  QStringList names;
  if (!area.score.score.slumClass() || !area.score.hasFigures())
    names << cardPhrase(QT_TRANSLATE_NOOP("card", "figures of the survey"));
  for (const auto item :
       {ConsiderationItem::StrategicValue, ConsiderationItem::Population, ConsiderationItem::SocioEconomicCultural}) {
    if (!area.considerations.value(item)) names << localText(regulation.ruleOf(item).name);
  }
  if (!area.legality.legal) {
    if (!area.legality.tenureStatus) names << localText(regulation.legality.tenureStatus.name);
    if (regulation.legality.rule == LegalityRule::Both && !area.legality.spatialPlanConformity)
      names << localText(regulation.legality.spatialPlanConformity.name);
  }
  return names.join(QStringLiteral(", "));
}

QString totalText(const AreaScore& score) {
  return partialText(score, totalText(score.hasFigures(), score.score.totalMin, score.score.totalMax));
}

QString considerationsText(const Considerations& considerations) {
  const auto theClass = considerations.considerationClass();
  return QStringLiteral("%1, %2").arg(rangeText(considerations.sumMin, considerations.sumMax),
                                      theClass ? nameOf(*theClass) : missingText());
}

QString legalityText(const Regulation& regulation, const LegalityResult& legality) {
  if (!legality.legal) return missingText();
  return localText(*legality.legal ? regulation.legality.legal : regulation.legality.notLegal);
}

QString handlingText(const Regulation& regulation, const ClassificationResult& result) {
  return result.handling ? localText(regulation.handlingByKey(*result.handling).name) : missingText();
}

QString chosenPatternText(const RankedArea& area) {
  if (!area.pattern) return {};
  const QString name = localText(wordsOf(*area.pattern));
  return area.patternReason.empty() ? name : QStringLiteral("%1 (%2)").arg(name, toQString(area.patternReason));
}

QString alternativesText(const Regulation& regulation, const ClassificationResult& result) {
  QStringList names;
  for (const std::string& key : result.alternatives) names << localText(regulation.handlingByKey(key).name);
  return names.join(QStringLiteral("; "));
}

QString choiceText(const Session& session, const AreaKey& area) {
  const RankingChoice* const choice = choiceOf(session.snapshot(), area);
  if (choice == nullptr) return {};
  const QString reason = toQString(choice->reason);
  const auto date = parseDate(choice->date);
  return date ? QStringLiteral("%1: %2").arg(formatDate(*date, currentLanguage()), reason) : reason;
}

std::optional<Date> choiceDate(const Session& session, const AreaKey& area) {
  const RankingChoice* const choice = choiceOf(session.snapshot(), area);
  return choice == nullptr ? std::nullopt : parseDate(choice->date);
}

QString filedText(const Session& session, const AreaKey& area) {
  const Survey* const survey = session.survey();
  if (survey == nullptr) return {};
  return describeFiled(session.snapshot(), session.regulation(), survey->id, area.level, area.id);
}

QString filedHow(const Session& session, const AreaKey& area) {
  const Survey* const survey = session.survey();
  if (survey == nullptr) return {};
  const FiledResults all(session.snapshot(), survey->id, area.level, session.regulation().edition);
  const FiledResult* const whole = all.ofWhole(area.id);
  const FiledResult* const filed = whole != nullptr ? whole : all.of(area.id);
  if (filed == nullptr) return {};
  QStringList lines{filedText(session, area)};
  const QString sheet = toQString(sheetOf(filed->source));
  const QString rows = toQString(rowsOf(filed->source));
  if (!sheet.isEmpty()) lines << cardPhrase(QT_TRANSLATE_NOOP("card", "Sheet: %1")).arg(sheet);
  if (!rows.isEmpty()) lines << cardPhrase(QT_TRANSLATE_NOOP("card", "Row: %1")).arg(rows);
  const auto regulation = regulationByEdition(filed->edition);
  lines << cardPhrase(QT_TRANSLATE_NOOP("card", "Scored by: %1"))
               .arg(regulation ? localText((*regulation)->name) : toQString(filed->edition));
  return lines.join(u'\n');
}

QString hectaresText(std::optional<double> hectares) {
  return hectares ? formatNumber(*hectares, 2, currentLanguage()) : missingText();
}

QString hectaresText(Micro hectares) {
  return isMissing(hectares) ? missingText() : formatFixed(hectares, 2, currentLanguage());
}

QString hectaresText(const KnownSum& hectares) {
  return sumText(hectares, hectaresText(hectares.amount));
}

}  // namespace kawasan
