#include <QCoreApplication>
#include <algorithm>
#include <map>

#include "core/base/dates.h"
#include "core/plan/plan_findings.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct FindingSentence {
  const char* rule;
  const char* sentence;
};

// Findings whose sentence depends on what is concerned carry the field in the key: "rule:field".
constexpr FindingSentence kFindings[] = {
    {"volume-above-base", QT_TRANSLATE_NOOP("finding",
                                            "{p:field}: {n:volume} of {n:base} {u:field} ({s:percent} %). The failing "
                                            "volume is larger than the whole; it counts as 100 %.")},
    {"negative-volume", QT_TRANSLATE_NOOP("finding",
                                          "{p:field}: {n:volume} {u:field}. A failing volume cannot be negative; it "
                                          "counts as 0 here, while sums take it as it is.")},
    {"negative-base", QT_TRANSLATE_NOOP("finding", "{p:field}: {n:base} {u:field}. It cannot be negative.")},
    {"base-zero-with-volume",
     QT_TRANSLATE_NOOP(
         "finding",
         "{p:field}: {n:volume} {u:field}, but {p:base_field} is 0. The percent is 0 until it is filled in.")},
    {"base-zero", QT_TRANSLATE_NOOP("finding", "{p:field} is 0, so that all percents of it are 0.")},
    {"density-above-limit", QT_TRANSLATE_NOOP("finding",
                                              "{s:density} buildings/ha are above the limit of {n:limit}, but only "
                                              "{h:volume} of {h:area} ha are entered as dense.")},
    {"density-below-limit", QT_TRANSLATE_NOOP("finding",
                                              "{h:volume} of {h:area} ha are entered as dense, but {s:density} "
                                              "buildings/ha are not above the limit of {n:limit}.")},
    {"households-above-population",
     QT_TRANSLATE_NOOP("finding", "{n:households} households (KK), but only {n:population} persons.")},
    {"households-above-buildings",
     QT_TRANSLATE_NOOP("finding",
                       "{n:households} households (KK) in {n:buildings} buildings: more than {limit} a building.")},
    {"dwellings-above-buildings",
     QT_TRANSLATE_NOOP("finding", "{n:dwellings} heads of household, but only {n:buildings} buildings.")},
    {"settlement-above-area",
     QT_TRANSLATE_NOOP("finding", "{h:settlement} ha of settlement, but the RT has only {h:area} ha.")},
    {"drains-above-ideal",
     QT_TRANSLATE_NOOP("finding",
                       "{n:absent} m of drains missing and {n:volume} m ({p:field}) are more than the ideal length of "
                       "{n:base} m.")},
    {"connector-above-absence",
     QT_TRANSLATE_NOOP(
         "finding", "{n:volume} m of connectors are needed, but only {n:absent} m of drains are entered as missing.")},
    {"duplicate-rt", QT_TRANSLATE_NOOP("finding", "{n:count} RT of one kelurahan bear the same number.")},
    {"figures-copied",
     QT_TRANSLATE_NOOP("finding", "Buildings, persons, households and lengths of {n:count} RT are all the same.")},
    {"base-falls", QT_TRANSLATE_NOOP("finding",
                                     "{p:field}: {n:after} {u:field}, {s:percent} % less than {n:before} in the survey "
                                     "{round}.")},
    {"survey-gap", QT_TRANSLATE_NOOP("finding", "{n:years} years lie between the survey of {from} and that of {to}.")},
    {"population-density-outlier",
     QT_TRANSLATE_NOOP("finding", "{s:density} persons/ha stand out from the other RT (middle value {s:median}).")},
    {"missing-figures", QT_TRANSLATE_NOOP("finding", "{n:count} of {n:of} figures are missing: {f:fields}.")},
    {"estimate", QT_TRANSLATE_NOOP("finding", "{n:count} figures are estimates still to be confirmed: {f:fields}.")},
    {"draft", QT_TRANSLATE_NOOP("finding", "The figures of the survey {survey} are a draft.")},
    {"rt-without-figures", QT_TRANSLATE_NOOP("finding", "No figures in the survey {survey}.")},
    {"rt-without-polygon", QT_TRANSLATE_NOOP("finding", "Has figures, but is not drawn on the map.")},
    {"filed-differs-from-computed:total",
     QT_TRANSLATE_NOOP("finding", "A total of {filed} was filed; computed from the figures it is {computed}.")},
    {"filed-differs-from-computed:class",
     QT_TRANSLATE_NOOP("finding", "Filed as {c:filed}; computed from the figures it is {c:computed}.")},
    {"filed-differs-from-computed", QT_TRANSLATE_NOOP("finding",
                                                      "{p:field}: filed as {n:filed} {u:field}, but the RT add up to "
                                                      "{n:computed}. The filed header differs from the sums.")},
    {"filed-class-of-other-total",
     QT_TRANSLATE_NOOP("finding", "Filed as {c:filed} with a total of {total}; that total is {c:class}.")},
    {"invalid-geometry", QT_TRANSLATE_NOOP("finding", "The shape is invalid: {g:reason}.")},
    {"overlap", QT_TRANSLATE_NOOP("finding",
                                  "They overlap by {h:hectares} ha; it must be decided where that belongs.[? "
                                  "It was decided when they shared {h:decided} ha.]")},
    {"rt-outside-kelurahan",
     QT_TRANSLATE_NOOP("finding", "{h:hectares} ha ({s:percent} %) of the RT lie outside its kelurahan.")},
    {"rt-in-two-kawasan",
     QT_TRANSLATE_NOOP("finding", "The RT lies in more than one kawasan; the smaller part has {h:hectares} ha.")},
    {"rt-partly-in-kawasan",
     QT_TRANSLATE_NOOP("finding",
                       "Only {s:percent} % of the RT ({h:inside} of {h:drawn} ha) lie inside the kawasan {kawasan}; "
                       "{h:outside} ha lie outside.")},
    {"verified-above-drawn",
     QT_TRANSLATE_NOOP("finding",
                       "The RT add up to {h:verified} verified ha, but only {h:drawn} ha are drawn, {m:percent}.")},
    {"kawasan-differs", QT_TRANSLATE_NOOP("finding", "Drawn in kawasan “{drawn}”, recorded in “{recorded}”.")},
    {"kawasan-differs:recorded",
     QT_TRANSLATE_NOOP("finding", "Drawn wholly or partly in kawasan “{drawn}”, but recorded in none.")},
    {"kawasan-differs:drawn",
     QT_TRANSLATE_NOOP("finding", "Recorded in kawasan “{recorded}”, but most of it is drawn in no kawasan.")},
    {"hectares-differ", QT_TRANSLATE_NOOP("finding", "Drawn {h:drawn} ha, but verified {h:verified} ha, {m:percent}.")},
    {"duplicate-shape", QT_TRANSLATE_NOOP("finding", "The same shape is drawn twice ({h:hectares} ha).")},
    {"rt-in-no-kawasan", QT_TRANSLATE_NOOP("finding", "The RT belongs to no kawasan.")},
    {"decree-differs:drawn", QT_TRANSLATE_NOOP("finding",
                                               "{h:decree} ha in the decree, but {h:measured} ha are drawn"
                                               "[?, {m:percent}].[? Recorded reason: {note}.]")},
    {"decree-differs:verified", QT_TRANSLATE_NOOP("finding",
                                                  "{h:decree} ha in the decree, but {h:measured} ha are verified"
                                                  "[?, {m:percent}].[? Recorded reason: {note}.]")},
    {"decree-differs", QT_TRANSLATE_NOOP("finding",
                                         "{h:decree} ha in the decree, but {h:measured} ha measured"
                                         "[?, {m:percent}].[? Recorded reason: {note}.]")},
    {"decree-not-drawn", QT_TRANSLATE_NOOP("finding", "Named in the decree {number}, but not drawn on the map.")},
    {"decree-not-slum",
     QT_TRANSLATE_NOOP("finding",
                       "Named in the decree {number}, but the total of {total} is below the limit of {limit}.")},
    {"decree-rt-not-slum",
     QT_TRANSLATE_NOOP(
         "finding",
         "{n:count} of {n:of} RT inside the decree score below the limit of {limit}[?; together {h:hectares} ha].")},
    {"decree-outdated",
     QT_TRANSLATE_NOOP("finding", "The decree {number} of {d:date} is more than {years} years older than the survey.")},
    {"kawasan-without-rt", QT_TRANSLATE_NOOP("finding", "Named in the decree {number}, but no RT belongs to it.")},
    {"kawasan-without-decree", QT_TRANSLATE_NOOP("finding", "No decree names this kawasan.")},
    {"spatial-plan", QT_TRANSLATE_NOOP("finding",
                                       "Recorded as conforming with the spatial plan, but {h:hectares} ha ({s:percent} "
                                       "%) lie outside the settlement zones.")},
    {"spatial-plan-inside",
     QT_TRANSLATE_NOOP("finding",
                       "Recorded as not conforming with the spatial plan, but all {h:hectares} ha lie in settlement "
                       "zones of the map.")},
    {"rp2kpkp-not-in-rplp",
     QT_TRANSLATE_NOOP("finding",
                       "{n:count} of {n:of} works numbered in the RP2KPKP have no number in the RPLP: "
                       "{activities}[?; and {n:more} more].")},
    {"rplp-not-in-rp2kpkp",
     QT_TRANSLATE_NOOP("finding",
                       "{n:count} of {n:of} works numbered in the RPLP have no number in the RP2KPKP: "
                       "{activities}[?; and {n:more} more].")},
    {"activity-outside-area", QT_TRANSLATE_NOOP("finding", "{activity}: drawn outside {area}.")},
    {"activity-outside-area:touches",
     QT_TRANSLATE_NOOP("finding", "{activity}: drawn along the edge of {area}, not in it.")},
    {"activity-outside-area:rts",
     QT_TRANSLATE_NOOP("finding", "{activity}: {n:count} of {n:of} RT whose volumes it takes off lie outside {area}.")},
    {"activity-outside-area:kelurahan",
     QT_TRANSLATE_NOOP("finding", "{activity}: {n:count} of {n:of} RT whose volumes it takes off lie outside {area}.")},
    {"volumes-outside-drawing",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: volumes in {n:count} of {n:of} RT that the drawing does not reach: {places}[?; and "
                       "{n:more} more]. The largest: {n:volume} {u:indicator} ({p:indicator}).")},
    {"rplp-of-city", QT_TRANSLATE_NOOP("finding", "{document}: an RPLP is of one kelurahan, and none is chosen.")},
    {"photos-contradict:order",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: the photo of {percent} % ({file}, {d:date}) was taken before that of "
                       "{other_percent} % ({other}, {d:other_date})[?; and {n:more} more].")},
    {"photos-contradict:far",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: the photo {file} was taken {n:metres} m from where it is drawn[?; and {n:more} "
                       "more].")},
    {"effect-above-need",
     QT_TRANSLATE_NOOP("finding",
                       "{p:field}: {n:volume} {u:field} are taken off, but only {n:need} {u:field} fail. Activities: "
                       "{activities}[?; and {n:more} more].")},
    {"asset-counted-twice",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: {n:sum} m are taken off in {n:count} RT ({p:field}), but only {n:contract} m are "
                       "contracted.")},
    {"asset-counted-twice:shared",
     QT_TRANSLATE_NOOP("finding",
                       "{n:count} activities[? of {year}] enter what serves many RT once for each RT: "
                       "{activities}[?; and {n:more} more].")},
    {"minutes-above-decree",
     QT_TRANSLATE_NOOP("finding",
                       "Signed minutes take off {h:reduced} ha, more than the {h:decree} ha of the decree {number}.")},
    {"minutes-above-decree:area",
     QT_TRANSLATE_NOOP("finding",
                       "Signed minutes take off {h:reduced} ha, more than the {h:area} ha that its RT have verified.")},
    {"land-above-area:decree",
     QT_TRANSLATE_NOOP(
         "finding",
         "The status of {h:land} ha of land is entered, but the decree gives the kawasan only {h:area} ha, "
         "and its RT have verified less.")},
    {"land-above-area",
     QT_TRANSLATE_NOOP("finding",
                       "The status of {h:land} ha of land is entered, but the RT of the kawasan have verified only "
                       "{h:area} ha.")},
    {"money-without-source:realised",
     QT_TRANSLATE_NOOP("finding",
                       "Rp {n:money} were spent on {n:count} of the activities[? of {year}], and nobody is named who "
                       "paid: {activities}[?; and {n:more} more].")},
    {"money-without-source",
     QT_TRANSLATE_NOOP("finding",
                       "Nobody is named who pays Rp {n:money} for {n:count} of the activities[? of {year}]: "
                       "{activities}[?; and {n:more} more].")},
    {"funding-differs",
     QT_TRANSLATE_NOOP("finding", "{activity}: costs Rp {n:cost}, but its sources of funds add up to Rp {n:funded}.")},
    {"funding-differs:paid",
     QT_TRANSLATE_NOOP("finding", "{activity}: costs Rp {n:cost}, but Rp {n:funded} are paid out.")},
    {"activity-outside-years",
     QT_TRANSLATE_NOOP("finding", "{activity}: {year} is not a year of the plan[? from {from}][? to {to}].")},
    {"activity-outside-years:programme",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: {year} is not a year of the programme “{name}”[? from {from}][? to {to}].")},
    {"stages-contradict:order",
     QT_TRANSLATE_NOOP("finding", "{activity}: {t:step} on {d:date} stands before {t:other} on {d:other_date}.")},
    {"stages-contradict:percent",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: the physical progress falls from {n:from} % on {d:date} to {n:to} % on "
                       "{d:other_date}.")},
    {"stages-contradict:financial",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: the financial progress falls from {n:from} % on {d:date} to {n:to} % on "
                       "{d:other_date}.")},
    {"stages-contradict:appraisal",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: its form has {d:date} as the date of the appraisal, its stage {d:other_date}.")},
    {"stages-contradict:appraisal-late",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: the date of the appraisal, {d:date}, is after the agreement of {d:other_date}.")},
    {"stages-contradict:unfinished",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: {t:step} on {d:date}, so that all it does counts, but its last physical progress "
                       "is {n:percent} %.")},
    {"stages-contradict:future",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: {t:step} bears the date {d:date}, but was recorded before, on {d:recorded}.")},
    {"stages-contradict:unbuilt",
     QT_TRANSLATE_NOOP("finding",
                       "{activity}: {t:step} on {d:date}, so that all it does counts, but no construction is "
                       "recorded.")},
    {"stages-contradict:certification",
     QT_TRANSLATE_NOOP("finding", "{activity}: handed over on {d:date}, but no certification is recorded.")},
    {"quality-not-filled", QT_TRANSLATE_NOOP("finding",
                                             "The quality of {n:count} of {n:of} certified works is not filled in: "
                                             "{activities}[?; and {n:more} more].")},
    {"stages-contradict", QT_TRANSLATE_NOOP("finding", "{activity}: its stages contradict each other.")},
    {"activity-outside-years:document",
     QT_TRANSLATE_NOOP("finding", "{activity}: {year} is not a year of “{name}”[? from {from}][? to {to}].")},
};

const char* sentenceOf(const std::string& key) {
  for (const FindingSentence& item : kFindings) {
    if (key == item.rule) return item.sentence;
  }
  return nullptr;
}

/// Rules of works paid by grants have their sentences with them.
QString describeBpm(const BpmRule& rule, const Finding& finding) {
  if (finding.params.get("field") != "not-filled") {
    return QStringLiteral("%1: %2").arg(QString::fromStdString(std::string(finding.params.get("activity"))),
                                        describeRule(rule, RuleState::Lacking, finding.params));
  }
  return describeRule(rule, RuleState::NotFilled, finding.params) + u' ' +
         filled(QCoreApplication::translate("finding",
                                            "So in {n:count} of {n:of} activities paid by grants to communities (BPM): "
                                            "{activities}[?; and {n:more} more]."),
                finding.params);
}

/// What a finding that is open again said when it was accepted.
QString figuresThen(const Finding& finding) {
  Finding then = finding;
  then.params = finding.former->params;
  if (then.rule == "volume-above-base")
    return filled(QCoreApplication::translate("finding", "{n:volume} of {n:base}"), then.params);
  QString sentence = describe(then);
  if (sentence.endsWith(u'.')) sentence.chop(1);
  return sentence;
}

}  // namespace

std::vector<std::string> knownRules() {
  std::vector<std::string> rules;
  for (const FindingSentence& item : kFindings) {
    if (std::string_view(item.rule).find(':') == std::string_view::npos) rules.emplace_back(item.rule);
  }
  for (const BpmRule& rule : bpmRules().rules) rules.push_back(findingRuleOf(rule));
  return rules;
}

bool isKnownRule(std::string_view rule) {
  const std::vector<std::string> rules = knownRules();
  return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

QString describe(const Finding& finding) {
  if (const BpmRule* rule = bpmRuleOf(finding.rule)) return describeBpm(*rule, finding);
  const char* sentence = sentenceOf(finding.rule + ":" + std::string(finding.params.get("field")));
  if (sentence == nullptr) sentence = sentenceOf(finding.rule);
  if (sentence == nullptr) return QString::fromStdString(finding.rule);
  return capitalised(filled(QCoreApplication::translate("finding", sentence), finding.params).simplified());
}

QString describeAcceptance(const Finding& finding) {
  if (!finding.accepted) return {};
  const auto day = dateOfTime(finding.acceptedTime);
  const Params params{{"person", finding.acceptedPerson},
                      {"date", day ? formatDate(*day, currentLanguage()).toStdString() : std::string()},
                      {"reason", finding.acceptedReason}};
  return filled(QCoreApplication::translate("finding", "accepted[? by {person}][? on {date}]: {reason}"), params);
}

QString describeFormer(const Finding& finding) {
  if (!finding.former) return {};
  const FormerAcceptance& former = *finding.former;
  const auto day = dateOfTime(former.time);
  const Params params{{"then", figuresThen(finding).toStdString()},
                      {"person", former.person},
                      {"date", day ? formatDate(*day, currentLanguage()).toStdString() : std::string()},
                      {"reason", former.reason}};
  return filled(QCoreApplication::translate("finding",
                                            "figures changed since it was accepted[? by {person}][? on {date}] "
                                            "({then} then), reason: {reason}"),
                params);
}

}  // namespace kawasan
