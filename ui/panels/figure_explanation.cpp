#include "ui/panels/figure_explanation.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

#include "core/model/figure_origins.h"
#include "core/plan/signed_minutes.h"
#include "core/rules/area_origins.h"
#include "ui/paint/map_figure_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"
#include "ui/text/origin_text.h"

namespace kawasan {

namespace {

constexpr std::string_view kConsideration = "consideration:";

QString phrase(const char* source) {
  return QCoreApplication::translate("explain-panel", source);
}

ExplanationLine line(int depth, const QString& text, const std::string& figure = {}) {
  return {depth, text, false, figure, 0};
}

/// A part of a sum over areas, which leads to that part.
ExplanationLine part(const Area& area, const QString& amount, const std::string& figure) {
  return {1, QStringLiteral("%1: %2").arg(toQString(area.name), amount), false, figure, area.id, area.level};
}

ExplanationLine source(const QString& text) {
  return {1, text, true, {}, 0};
}

QString withUnit(const QString& hectares, bool isMissing) {
  return isMissing ? hectares : hectares + u' ' + unitName(Unit::Hectare);
}

QString shown(Micro hectares) {
  return withUnit(hectaresText(hectares), isMissing(hectares));
}

/// Of decrees: at least so much where one of several says nothing.
QString shownSum(const AreaFacts& facts, Micro hectares) {
  return facts.hectares.isDecreeLeast && !isMissing(hectares) ? leastText(shown(hectares)) : shown(hectares);
}

QString shown(std::optional<double> hectares) {
  return withUnit(hectaresText(hectares), !hectares);
}

std::vector<ExplanationLine> explainDecree(const Session& session, const AreaFacts& facts) {
  std::vector<ExplanationLine> lines{
      line(0, phrase(QT_TRANSLATE_NOOP("explain-panel", "Hectares in the decree (SK) = %1"))
                  .arg(shownSum(facts, facts.hectares.decree)))};
  if (facts.key.level == Level::City) {
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Sum over the areas that are ranked."))));
    for (const RankedArea& each : session.scores().ranking().areas) {
      const DecreeArea* const decree = session.snapshot().decreeOf(each.area.level, each.area.id);
      lines.push_back(part(each.area, shown(decree == nullptr ? kMissing : decree->hectares), "decree"));
    }
    return lines;
  }
  const DecreeArea* const used = session.snapshot().decreeOf(facts.key.level, facts.key.id);
  for (const DecreeArea& each : session.snapshot().decreeAreas) {
    if (each.level != facts.key.level || each.areaId != facts.key.id) continue;
    QString text = QStringLiteral("SK %1").arg(each.number.empty() ? missingText() : toQString(each.number));
    if (each.date) text += QStringLiteral(", ") + formatDate(*each.date, currentLanguage());
    text += QStringLiteral(": ") + shown(each.hectares);
    if (&each == used) text += phrase(QT_TRANSLATE_NOOP("explain-panel", " (the latest: this one counts)"));
    lines.push_back(line(1, text));
  }
  if (used == nullptr)
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "No decree names this area yet."))));
  return lines;
}

std::vector<ExplanationLine> explainDrawn(const Session& session, const AreaFacts& facts) {
  std::vector<ExplanationLine> lines{
      line(0, isDelineated(facts.hectares.drawnLevel)
                  ? phrase(QT_TRANSLATE_NOOP("explain-panel", "Hectares drawn = %1")).arg(shown(facts.hectares.drawn))
                  : QStringLiteral("%1 = %2").arg(shapeName(facts.hectares.drawnLevel), shown(facts.hectares.drawn)))};
  if (facts.key.level == Level::City) {
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Sum over the areas that are ranked."))));
    for (const RankedArea& each : session.scores().ranking().areas) {
      lines.push_back(part(each.area, shown(session.drawnHectares({each.area.level, each.area.id})), "drawn"));
    }
  } else if (const SharedPolygons shape = session.shapeOf(facts.key)) {
    std::size_t corners = 0;
    std::size_t holes = 0;
    for (const Polygon& polygon : shape->polygons) {
      for (const Ring& ring : polygon.rings) corners += ring.empty() ? 0 : ring.size() - 1;
      holes += polygon.rings.empty() ? 0 : polygon.rings.size() - 1;
    }
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "%1 corners, %2 parts, %3 holes"))
                                .arg(corners)
                                .arg(shape->polygons.size())
                                .arg(holes)));
  } else {
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Nothing is drawn for this area yet."))));
  }
  lines.push_back(source(phrase(QT_TRANSLATE_NOOP(
      "explain-panel", "Measured on the WGS 84 ellipsoid, so it is the same in every map projection."))));
  return lines;
}

/// The minutes that take something off the decree of an area: number, date and hectares of each.
std::vector<ExplanationLine> minutesLines(const Session& session, const AreaFacts& facts) {
  const Snapshot& snapshot = session.snapshot();
  const DecreeArea* const decree = snapshot.decreeOf(facts.key.level, facts.key.id);
  std::vector<ExplanationLine> lines;
  for (const Minutes& minutes : snapshot.minutes) {
    if (!countsAgainst(minutes, decree)) continue;
    for (const MinutesLine& each : snapshot.linesOf(minutes.id)) {
      if (each.level != facts.key.level || each.areaId != facts.key.id || isMissing(each.hectares)) continue;
      const QString number = minutes.number.empty() ? missingText() : toQString(minutes.number);
      lines.push_back(line(2, phrase(QT_TRANSLATE_NOOP("explain-panel", "Minutes %1, %2: %3"))
                                  .arg(number, formatDate(minutes.date, currentLanguage()), shown(each.hectares))));
    }
  }
  return lines;
}

std::vector<ExplanationLine> explainRemaining(const Session& session, const AreaFacts& facts) {
  std::vector<ExplanationLine> lines{
      line(0, phrase(QT_TRANSLATE_NOOP("explain-panel", "Remaining hectares = %1"))
                  .arg(withUnit(facts.hectares.remainingText(), facts.hectares.remainingText() == missingText()))),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Decree (SK): %1")).arg(shownSum(facts, facts.hectares.decree)),
           "decree"),
      line(1, isMissing(facts.hectares.reduced)
                  ? phrase(QT_TRANSLATE_NOOP("explain-panel", "Less the reductions by signed minutes: none recorded"))
                  : phrase(QT_TRANSLATE_NOOP("explain-panel", "Less the reductions by signed minutes: %1"))
                        .arg(shown(facts.hectares.reduced)))};
  std::ranges::move(minutesLines(session, facts), std::back_inserter(lines));
  return lines;
}

std::vector<ExplanationLine> explainDifference(const AreaFacts& facts) {
  const auto difference = facts.hectares.difference();
  if (!facts.hectares.isComparable)
    return {line(0, phrase(QT_TRANSLATE_NOOP("explain-panel",
                                             "Not known for every kawasan, so there is no sum: less would hide what is "
                                             "missing.")))};
  return {
      line(0, phrase(QT_TRANSLATE_NOOP("explain-panel", "Drawn less decree = %1")).arg(shown(difference))),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Drawn: %1")).arg(shown(facts.hectares.drawn)), "drawn"),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Decree (SK): %1")).arg(shownSum(facts, facts.hectares.decree)),
           "decree")};
}

std::vector<ExplanationLine> explainRank(const AreaFacts& facts) {
  std::vector<ExplanationLine> lines{
      line(0, phrase(QT_TRANSLATE_NOOP("explain-panel", "Rank by rule = %1")).arg(rankText(facts.ranked))),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "1. The lower priority number first")), "priority"),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "2. Then the higher total")), "total"),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel",
                                       "3. Areas alike in both share a rank; households, verified hectares "
                                       "and code decide only which is listed first.")))};
  if (facts.ranked.provisional)
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel",
                                                     "The rank may still change while something is not "
                                                     "filled in, here or in another area."))));
  return lines;
}

QString fileText(const FigureSource& source, Parameter parameter) {
  return toQString(source.file) + placeInFile(source, parameter);
}

QString makingText(FigureMaking making, const FigureSource& source, Parameter parameter) {
  switch (making) {
    case FigureMaking::Nobody:
      return {};
    case FigureMaking::Typed:
      return phrase(QT_TRANSLATE_NOOP("explain-panel", "typed"));
    case FigureMaking::File:
      return fileText(source, parameter);
    case FigureMaking::Drawn:
      return phrase(QT_TRANSLATE_NOOP("explain-panel", "as the border is drawn"));
    case FigureMaking::Map:
      return phrase(QT_TRANSLATE_NOOP("explain-panel", "taken from a map"));
    case FigureMaking::Share:
      return phrase(QT_TRANSLATE_NOOP("explain-panel", "share of what was cut, by area"));
    case FigureMaking::Joined:
      return phrase(QT_TRANSLATE_NOOP("explain-panel", "sum of what was joined"));
  }
  return {};
}

/// The file, that it was typed, or the survey it was carried forward from; empty where nobody entered it.
QString sourceText(const TracedOrigin& traced, Parameter parameter) {
  const FigureOrigin& origin = traced.origin;
  const QString source = makingText(makingOf(traced.first), origin.source, parameter);
  if (origin.carriedFrom.empty() || source.isEmpty()) return source;
  return phrase(QT_TRANSLATE_NOOP("explain-panel", "carried forward from %1, there: %2"))
      .arg(toQString(origin.carriedFrom), source);
}

Result<QStringList> originLines(Session& session, const Survey& survey, FeatureId rtId, Parameter parameter) {
  const std::array rts{rtId};
  KAWASAN_ASSIGN(const std::vector<TracedOrigin> traced, originsOf(session.path(), survey.id, rts, parameter));
  const FigureOrigin& origin = traced.front().origin;
  QString place = sourceText(traced.front(), parameter);
  if (place.isEmpty()) place = phrase(QT_TRANSLATE_NOOP("explain-panel", "nobody entered it yet"));
  if (session.snapshot().isEstimate(survey.id, rtId, parameter))
    place += phrase(QT_TRANSLATE_NOOP("explain-panel", " (an estimate until somebody confirms it)"));
  QStringList lines{phrase(QT_TRANSLATE_NOOP("explain-panel", "Where “%1” comes from")).arg(nameOf(parameter)), place};
  for (const FigureOrigin::Change& change : origin.changes) {
    QString what =
        entryText(change.time, change.person, change.label) + roundText(change.label, session.snapshot(), survey);
    // Where the file has what stands there now is told above.
    const bool isNow = &change == &origin.changes.front();
    if (!isNow && !change.source.file.empty() && !isLacking(change)) {
      const bool isNamed = change.label.key != "copy-survey";  // the label of what a file brought names it
      what +=
          isNamed ? placeInFile(change.source, parameter) : QStringLiteral(": ") + fileText(change.source, parameter);
    }
    bool isNumber = false;
    const double before = QString::fromStdString(change.before).toDouble(&isNumber);
    if (isNumber) {
      what +=
          phrase(QT_TRANSLATE_NOOP("explain-panel", " (before: %1)")).arg(formatPlain(before, 4, currentLanguage()));
    } else if (isLacking(change)) {
      what += phrase(QT_TRANSLATE_NOOP("explain-panel", " (the file does not have this figure)"));
    } else {
      what += phrase(QT_TRANSLATE_NOOP("explain-panel", " (before: none)"));
    }
    lines << what;
    if (const auto map = mapSourceOf(change.label.params.get("source")))
      lines << methodOf(*map, change.label.params.get("layer"));
  }
  return lines;
}

/// More are not read one by one.
constexpr std::size_t kMostRts = 25;

/// "Kalianyar RT 001 RW 001: 120 m of 357 m · 12 Okt 2026 09:14 · Rina · rt_2019.csv, row 2"
QString contributionLine(const Session& session, const Survey& survey, const Rt& rt, const TracedOrigin& traced,
                         Parameter parameter) {
  const FigureTable& figures = session.snapshot().figuresOf(survey.id);
  const auto index = figures.indexOfRt(rt.id);
  const auto amountText = [&](Parameter each) {
    const Micro amount = index ? figures.row(*index)[each] : kMissing;
    if (isMissing(amount)) return missingText();
    return formatPlain(unitsFromMicro(amount), 4, currentLanguage()) + u' ' + unitName(unitOf(each));
  };
  QString text = QStringLiteral("%1: %2").arg(toQString(fullName(session.snapshot(), rt)), amountText(parameter));
  if (const auto base = baseOf(parameter))
    text += phrase(QT_TRANSLATE_NOOP("explain-panel", " of %1")).arg(amountText(*base));
  const FigureOrigin& origin = traced.origin;
  const QString place = sourceText(traced, parameter);
  if (place.isEmpty()) return text;
  if (!origin.changes.empty()) {
    const FigureOrigin::Change& latest = origin.changes.front();
    text += QStringLiteral(" · %1 · %2").arg(localTimeText(latest.time), toQString(latest.person));
  }
  return text + QStringLiteral(" · ") + place;
}

/// The RT behind a figure above them, the largest amounts first; those without one last, as they are what is missing.
Result<QStringList> contributionLines(Session& session, const Survey& survey, const Area& area, Parameter parameter) {
  const Snapshot& snapshot = session.snapshot();
  const FigureTable& figures = snapshot.figuresOf(survey.id);
  const auto amountOf = [&](std::size_t rt) {
    const auto index = figures.indexOfRt(snapshot.rts[rt].id);
    return index ? figures.row(*index)[parameter] : kMissing;
  };
  std::vector<std::size_t> rts = area.rts;
  std::ranges::stable_sort(rts, [&](std::size_t a, std::size_t b) {
    const Micro left = amountOf(a);
    const Micro right = amountOf(b);
    return isMissing(left) == isMissing(right) ? !isMissing(left) && left > right : isMissing(right);
  });
  QStringList lines{phrase(QT_TRANSLATE_NOOP("explain-panel", "Where “%1” comes from, by RT")).arg(nameOf(parameter))};
  // One look through the history for all of them, as it holds the window up.
  std::vector<FeatureId> ids;
  for (std::size_t i = 0; i < std::min(rts.size(), kMostRts); ++i) ids.push_back(snapshot.rts[rts[i]].id);
  KAWASAN_ASSIGN(const std::vector<TracedOrigin> traced, originsOf(session.path(), survey.id, ids, parameter));
  for (std::size_t i = 0; i < ids.size(); ++i)
    lines << contributionLine(session, survey, snapshot.rts[rts[i]], traced[i], parameter);
  if (rts.size() > kMostRts) {
    lines << phrase(QT_TRANSLATE_NOOP("explain-panel", "and %1 RT with smaller amounts or none"))
                 .arg(rts.size() - kMostRts);
  }
  return lines;
}

/// Who entered a record of an area, and when, with the evidence that was named.
/// With `column` what they changed in it alone.
QStringList recordLines(const QString& heading, const Result<AreaOrigins>& origins, const std::string& evidence = {},
                        std::string_view column = {}) {
  QStringList lines{heading};
  if (!evidence.empty()) lines << phrase(QT_TRANSLATE_NOOP("explain-panel", "Evidence: %1")).arg(toQString(evidence));
  return lines << entryLines(origins, column);
}

template <typename Record>
std::string evidenceIn(const std::vector<Record>& records, const Area& area) {
  const auto record = std::ranges::find_if(
      records, [&](const Record& each) { return each.level == area.level && each.areaId == area.id; });
  return record == records.end() ? std::string() : record->evidence;
}

/// Of all of them, or of the item that is meant.
QStringList considerationLines(Session& session, const Area& area, std::string_view column = {}) {
  return recordLines(phrase(QT_TRANSLATE_NOOP("explain-panel", "Where the considerations come from")),
                     recordOriginsOf(session.project(), area, "consideration"),
                     evidenceIn(session.snapshot().considerations, area), column);
}

QStringList legalityLines(Session& session, const Area& area) {
  return recordLines(phrase(QT_TRANSLATE_NOOP("explain-panel", "Where the legality of the land comes from")),
                     recordOriginsOf(session.project(), area, "legality"),
                     evidenceIn(session.snapshot().legality, area));
}

QStringList patternLines(Session& session, const Area& area) {
  return recordLines(phrase(QT_TRANSLATE_NOOP("explain-panel", "Where the chosen handling comes from")),
                     recordOriginsOf(session.project(), area, "kawasan_profile"), {}, "pattern");
}

QStringList decreeLines(Session& session, const Area& area) {
  return recordLines(phrase(QT_TRANSLATE_NOOP("explain-panel", "Where the decree comes from")),
                     recordOriginsOf(session.project(), area, "decree_area"), {}, "hectares");
}

QStringList drawingLines(Session& session, const Area& area) {
  return recordLines(phrase(QT_TRANSLATE_NOOP("explain-panel", "Where the drawing comes from")),
                     shapeOriginsOf(session.project(), area.level, area.id));
}

/// Of figures that are no sums of what RT have: the entries of the history behind their records. The city has none of
/// its own.
std::vector<QStringList> recordOrigins(Session& session, const Area& area, const std::string& figure) {
  if (area.level == Level::City) return {};
  if (figure == "decree" || figure == "remaining") return {decreeLines(session, area)};
  if (figure == "drawn") return {drawingLines(session, area)};
  if (figure == "difference") return {decreeLines(session, area), drawingLines(session, area)};
  if (figure == "considerations") return {considerationLines(session, area)};
  if (figure.starts_with(kConsideration))
    return {considerationLines(session, area, std::string_view(figure).substr(kConsideration.size()))};
  if (figure == "legality") return {legalityLines(session, area)};
  if (figure == "classification" || figure == "priority" || figure == "handling") {
    std::vector<QStringList> origins{considerationLines(session, area), legalityLines(session, area)};
    if (figure == "handling" && area.level == Level::Kawasan) origins.push_back(patternLines(session, area));
    return origins;
  }
  return {};
}

Result<std::vector<ExplainStep>> stepsOf(const Session& session, FeatureId surveyId, const Area& area,
                                         const std::string& figure) {
  const Explainer explainer(session.snapshot(), session.regulation(), surveyId, area);
  if (figure == "total") return std::vector{explainer.total()};
  if (figure == "class") return std::vector{explainer.slumClass()};
  if (figure == "sectoral-mean") return std::vector{explainer.sectoralMean()};
  if (figure == "considerations") return std::vector{explainer.considerations()};
  if (figure == "legality") return std::vector{explainer.legality()};
  if (figure == "classification") return std::vector{explainer.classification()};
  if (figure == "priority") return std::vector{explainer.priority()};
  if (figure == "handling") return std::vector{explainer.handling()};
  constexpr std::string_view kAspect = "aspect:";
  if (figure.starts_with(kAspect)) {
    KAWASAN_ASSIGN(ExplainStep step, explainer.aspectMean(std::string_view(figure).substr(kAspect.size())));
    return std::vector{std::move(step)};
  }
  for (std::size_t i = 0; i < kConsiderationItems && figure.starts_with(kConsideration); ++i) {
    const auto item = static_cast<ConsiderationItem>(i);
    if (figure.substr(kConsideration.size()) == keyOf(item)) return std::vector{explainer.consideration(item)};
  }
  const auto parameter = parameterByIdentifier(figure);
  if (!parameter) return fail(ErrorCode::UnknownField, {{"field", figure}, {"known", ""}});
  if (!session.regulation().indexOfIndicator(*parameter)) return std::vector{explainer.sum(*parameter)};
  KAWASAN_ASSIGN(ExplainStep step, explainer.indicator(*parameter));
  return std::vector{std::move(step)};
}

/// Null where the figure is of the shown round and there is none, or its own is gone.
const Survey* roundOf(const Session& session, const FigureRef& figure) {
  if (figure.surveyId == 0) return session.survey();
  const auto& surveys = session.snapshot().surveys;
  const auto found = std::ranges::find(surveys, figure.surveyId, &Survey::id);
  return found == surveys.end() ? nullptr : &*found;
}

/// Names the round that the window shows where the figure is of another.
QString contextOf(const Session& session, const Survey* survey) {
  QString context =
      phrase(QT_TRANSLATE_NOOP("explain-panel", "Survey %1 · %2"))
          .arg(survey == nullptr ? missingText() : toQString(survey->name), localText(session.regulation().name));
  const Survey* const shown = session.survey();
  if (survey != nullptr && shown != nullptr && survey->id != shown->id) {
    context += QStringLiteral(" · ") +
               phrase(QT_TRANSLATE_NOOP("explain-panel", "the window shows %1")).arg(toQString(shown->name));
  }
  return context;
}

}  // namespace

FigureExplanation explainFigure(Session& session, const FigureRef& figure) {
  FigureExplanation result;
  const auto facts = areaFacts(session, figure.area);
  const Survey* const survey = roundOf(session, figure);
  if (!facts || (survey == nullptr && figure.surveyId != 0)) return result;
  result.title = facts->name;
  result.context = contextOf(session, survey);
  if (figure.figure == "decree") {
    result.lines = explainDecree(session, *facts);
  } else if (figure.figure == "drawn") {
    result.lines = explainDrawn(session, *facts);
  } else if (figure.figure == "remaining") {
    result.lines = explainRemaining(session, *facts);
  } else if (figure.figure == "difference") {
    result.lines = explainDifference(*facts);
  } else if (figure.figure == "rank") {
    result.lines = explainRank(*facts);
  } else if (const auto steps =
                 stepsOf(session, survey == nullptr ? 0 : survey->id, facts->ranked.area, figure.figure)) {
    for (const ExplainStep& step : *steps) {
      const auto lines = explanationLines(step, session.regulation());
      result.lines.insert(result.lines.end(), lines.begin(), lines.end());
    }
  }
  result.origins = recordOrigins(session, facts->ranked.area, figure.figure);
  const auto parameter = parameterByIdentifier(figure.figure);
  if (!parameter || survey == nullptr) return result;
  if (figure.area.level != Level::Rt) {
    if (auto lines = contributionLines(session, *survey, facts->ranked.area, *parameter))
      result.origins.push_back(std::move(*lines));
    return result;
  }
  std::vector<Parameter> parameters{*parameter};
  if (const auto base = baseOf(*parameter)) parameters.push_back(*base);
  for (const Parameter each : parameters) {
    if (auto lines = originLines(session, *survey, figure.area.id, each)) result.origins.push_back(std::move(*lines));
  }
  return result;
}

}  // namespace kawasan
