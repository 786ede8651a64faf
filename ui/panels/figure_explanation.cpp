#include "ui/panels/figure_explanation.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/model/source_cells.h"
#include "core/model/source_rows.h"
#include "ui/paint/map_figure_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/local_time.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

QString phrase(const char* source) {
  return QCoreApplication::translate("explain-panel", source);
}

ExplanationLine line(int depth, const QString& text, const std::string& figure = {}) {
  return {depth, text, false, figure, 0};
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

QString shown(std::optional<double> hectares) {
  return withUnit(hectaresText(hectares), !hectares);
}

std::vector<ExplanationLine> explainDecree(const Session& session, const AreaFacts& facts) {
  std::vector<ExplanationLine> lines{
      line(0, phrase(QT_TRANSLATE_NOOP("explain-panel", "Hectares in the decree (SK) = %1"))
                  .arg(shown(facts.hectares.decree)))};
  if (facts.key.level == Level::City) {
    lines.push_back(line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Sum over the areas that are ranked."))));
    for (const RankedArea& each : session.scores().ranking().areas) {
      const DecreeArea* const decree = session.snapshot().decreeOf(each.area.level, each.area.id);
      lines.push_back(line(1, QStringLiteral("%1: %2").arg(toQString(each.area.name),
                                                           shown(decree == nullptr ? kMissing : decree->hectares))));
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
      lines.push_back(
          line(1, QStringLiteral("%1: %2").arg(toQString(each.area.name),
                                               shown(session.drawnHectares({each.area.level, each.area.id})))));
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

std::vector<ExplanationLine> explainRemaining(const AreaFacts& facts) {
  return {
      line(0,
           phrase(QT_TRANSLATE_NOOP("explain-panel", "Remaining hectares = %1")).arg(shown(facts.hectares.remaining))),
      line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Decree (SK): %1")).arg(shown(facts.hectares.decree)),
           "decree"),
      line(1, isMissing(facts.hectares.reduced)
                  ? phrase(QT_TRANSLATE_NOOP("explain-panel", "Less the reductions by signed minutes: none recorded"))
                  : phrase(QT_TRANSLATE_NOOP("explain-panel", "Less the reductions by signed minutes: %1"))
                        .arg(shown(facts.hectares.reduced)))};
}

std::vector<ExplanationLine> explainDifference(const AreaFacts& facts) {
  const auto difference = facts.hectares.difference();
  return {line(0, phrase(QT_TRANSLATE_NOOP("explain-panel", "Drawn less decree = %1")).arg(shown(difference))),
          line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Drawn: %1")).arg(shown(facts.hectares.drawn)), "drawn"),
          line(1, phrase(QT_TRANSLATE_NOOP("explain-panel", "Decree (SK): %1")).arg(shown(facts.hectares.decree)),
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

/// "rt_2019.csv, sheet RT, cell D2"; of a sum "column D, row 2–6, 9"
QString fileText(const FigureSource& source, Parameter parameter) {
  QString from = toQString(source.file);
  const QString sheet = toQString(sheetOf(source));
  if (!sheet.isEmpty()) from += phrase(QT_TRANSLATE_NOOP("explain-panel", ", sheet %1")).arg(sheet);
  const FigurePlace place = placeOf(source, parameter);
  if (!place.cell.empty())
    return from + phrase(QT_TRANSLATE_NOOP("explain-panel", ", cell %1")).arg(toQString(place.cell));
  if (!place.column.empty())
    from += phrase(QT_TRANSLATE_NOOP("explain-panel", ", column %1")).arg(toQString(place.column));
  if (!place.rows.empty()) from += phrase(QT_TRANSLATE_NOOP("explain-panel", ", row %1")).arg(toQString(place.rows));
  return from;
}

/// The file, that it was typed, or the survey it was carried forward from; empty where nobody entered it.
QString sourceText(const FigureOrigin& origin, Parameter parameter) {
  const QString typed = phrase(QT_TRANSLATE_NOOP("explain-panel", "typed"));
  const QString source = origin.source.file.empty() ? typed : fileText(origin.source, parameter);
  if (origin.carriedFrom.empty()) return origin.changes.empty() && source == typed ? QString() : source;
  return phrase(QT_TRANSLATE_NOOP("explain-panel", "carried forward from %1, there: %2"))
      .arg(toQString(origin.carriedFrom), source);
}

QStringList originLines(Parameter parameter, const FigureOrigin& origin) {
  QString heading = phrase(QT_TRANSLATE_NOOP("explain-panel", "Where \"%1\" comes from")).arg(nameOf(parameter));
  QStringList lines{heading};
  const QString place = sourceText(origin, parameter);
  lines << (place.isEmpty() ? phrase(QT_TRANSLATE_NOOP("explain-panel", "nobody entered it yet")) : place);
  for (const FigureOrigin::Change& change : origin.changes) {
    QString what = QStringLiteral("%1 · %2 · %3")
                       .arg(localTimeText(change.time), toQString(change.person), describe(change.label));
    bool isNumber = false;
    const double before = QString::fromStdString(change.before).toDouble(&isNumber);
    what +=
        isNumber
            ? phrase(QT_TRANSLATE_NOOP("explain-panel", " (before: %1)")).arg(formatPlain(before, 4, currentLanguage()))
            : phrase(QT_TRANSLATE_NOOP("explain-panel", " (before: none)"));
    lines << what;
    if (const auto map = mapSourceOf(change.label.params.get("source"))) lines << methodOf(*map);
  }
  return lines;
}

/// Looking up one RT reads the history; more than a person reads in a panel would only hold the window up.
constexpr std::size_t kMostRts = 25;

/// "Kalianyar RT 001 RW 001: 120 m of 357 m · 12 Okt 2026 09:14 · Rina · rt_2019.csv, row 2"
Result<QString> contributionLine(Session& session, const Survey& survey, const Rt& rt, Parameter parameter) {
  const FigureTable& figures = session.figures();
  const auto index = figures.indexOfRt(rt.id);
  const auto amountText = [&](Parameter each) {
    const Micro amount = index ? figures.row(*index)[each] : kMissing;
    if (isMissing(amount)) return missingText();
    return formatPlain(unitsFromMicro(amount), 4, currentLanguage()) + u' ' + unitName(unitOf(each));
  };
  QString text = QStringLiteral("%1: %2").arg(toQString(fullName(session.snapshot(), rt)), amountText(parameter));
  if (const auto base = baseOf(parameter))
    text += phrase(QT_TRANSLATE_NOOP("explain-panel", " of %1")).arg(amountText(*base));
  KAWASAN_ASSIGN(const FigureOrigin origin, session.project().originOf(survey.id, rt.id, parameter));
  if (!origin.changes.empty()) {
    const FigureOrigin::Change& latest = origin.changes.front();
    text += QStringLiteral(" · %1 · %2").arg(localTimeText(latest.time), toQString(latest.person));
  }
  const QString place = sourceText(origin, parameter);
  return place.isEmpty() ? text : text + QStringLiteral(" · ") + place;
}

/// The RT behind a figure above them, the largest amounts first; those without one last, as they are what is missing.
Result<QStringList> contributionLines(Session& session, const Survey& survey, const Area& area, Parameter parameter) {
  const Snapshot& snapshot = session.snapshot();
  const FigureTable& figures = session.figures();
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
  QStringList lines{
      phrase(QT_TRANSLATE_NOOP("explain-panel", "Where \"%1\" comes from, by RT")).arg(nameOf(parameter))};
  for (std::size_t i = 0; i < std::min(rts.size(), kMostRts); ++i) {
    KAWASAN_ASSIGN(QString line, contributionLine(session, survey, snapshot.rts[rts[i]], parameter));
    lines << std::move(line);
  }
  if (rts.size() > kMostRts) {
    lines << phrase(QT_TRANSLATE_NOOP("explain-panel", "and %1 RT with smaller amounts or none"))
                 .arg(rts.size() - kMostRts);
  }
  return lines;
}

Result<std::vector<ExplainStep>> stepsOf(const Session& session, const Area& area, const std::string& figure) {
  const Explainer explainer(session.snapshot(), session.regulation(), session.scores().surveyId(), area);
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
  const auto parameter = parameterByIdentifier(figure);
  if (!parameter) return fail(ErrorCode::UnknownField, {{"field", figure}, {"known", ""}});
  if (!session.regulation().indexOfIndicator(*parameter)) return std::vector{explainer.sum(*parameter)};
  KAWASAN_ASSIGN(ExplainStep step, explainer.indicator(*parameter));
  return std::vector{std::move(step)};
}

}  // namespace

FigureExplanation explainFigure(Session& session, const FigureRef& figure) {
  FigureExplanation result;
  const auto facts = areaFacts(session, figure.area);
  if (!facts) return result;
  result.title = facts->name;
  const Survey* const survey = session.survey();
  result.context =
      phrase(QT_TRANSLATE_NOOP("explain-panel", "Survey %1 · %2"))
          .arg(survey == nullptr ? missingText() : toQString(survey->name), localText(session.regulation().name));
  if (figure.figure == "decree") {
    result.lines = explainDecree(session, *facts);
  } else if (figure.figure == "drawn") {
    result.lines = explainDrawn(session, *facts);
  } else if (figure.figure == "remaining") {
    result.lines = explainRemaining(*facts);
  } else if (figure.figure == "difference") {
    result.lines = explainDifference(*facts);
  } else if (figure.figure == "rank") {
    result.lines = explainRank(*facts);
  } else if (const auto steps = stepsOf(session, facts->ranked.area, figure.figure)) {
    for (const ExplainStep& step : *steps) {
      const auto lines = explanationLines(step, session.regulation());
      result.lines.insert(result.lines.end(), lines.begin(), lines.end());
    }
  }
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
    const auto origin = session.project().originOf(survey->id, figure.area.id, each);
    if (origin) result.origins.push_back(originLines(each, *origin));
  }
  return result;
}

}  // namespace kawasan
