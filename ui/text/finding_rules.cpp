#include "ui/text/finding_rules.h"

#include <QCoreApplication>

#include "core/plan/plan_findings.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

struct RuleText {
  std::string_view rule;
  const char* text;
};

constexpr RuleText kRules[] = {
    {"volume-above-base",
     QT_TRANSLATE_NOOP("rule",
                       "What fails cannot be more than the whole. Compare both figures with the survey form and "
                       "correct the wrong one. Until then the percent counts as 100.")},
    {"negative-volume", QT_TRANSLATE_NOOP("rule",
                                          "A volume is counted or measured and is 0 or more. Often a subtraction "
                                          "went wrong in the table it came from; enter what was found there.")},
    {"negative-base", QT_TRANSLATE_NOOP("rule",
                                        "Numbers of buildings, households and persons and lengths are 0 or more. "
                                        "Correct it by the survey form.")},
    {"base-zero-with-volume",
     QT_TRANSLATE_NOOP("rule",
                       "Something fails, but the whole that it is a part of is entered as 0. Enter the whole; "
                       "until then the percent counts as 0 and the total is too low.")},
    {"base-zero",
     QT_TRANSLATE_NOOP("rule",
                       "There may really be none of it, as in an RT without drains; accept then, and say so. If it was "
                       "not counted, empty the figure: what is missing is not 0, and the total becomes a range.")},
    {"density-above-limit",
     QT_TRANSLATE_NOOP("rule",
                       "Buildings per hectare are above the limit for this class of city, so the whole area "
                       "counts as dense. Enter its hectares as dense, or accept with a reason.")},
    {"density-below-limit",
     QT_TRANSLATE_NOOP("rule",
                       "Hectares are entered as dense, but the buildings counted there are not that many. Check "
                       "buildings and hectares; a dense part of the RT is a good reason to accept.")},
    {"households-above-population",
     QT_TRANSLATE_NOOP("rule",
                       "A household has at least one person. Households and persons were probably swapped, or "
                       "one of them belongs to another RT.")},
    {"households-above-buildings",
     QT_TRANSLATE_NOOP("rule",
                       "So many households seldom live in one building. Compare both figures with the survey form; "
                       "flats or boarding houses are a good reason to accept.")},
    {"dwellings-above-buildings",
     QT_TRANSLATE_NOOP("rule",
                       "The survey form expects a building for each head of household. Check both counts; houses "
                       "shared by several are a good reason to accept.")},
    {"settlement-above-area",
     QT_TRANSLATE_NOOP("rule",
                       "The built-up part cannot be larger than the RT. Often hectares were entered as square "
                       "metres or with a wrong decimal mark. Correct either.")},
    {"drains-above-ideal",
     QT_TRANSLATE_NOOP("rule",
                       "Ideal length = drains that are there + drains that are missing, so missing and poor drains "
                       "cannot be more. Correct the ideal length or one of the two volumes.")},
    {"connector-above-absence",
     QT_TRANSLATE_NOOP(
         "rule", "The survey form counts a connector among the missing drains. Enter at least its length there.")},
    {"estimate",
     QT_TRANSLATE_NOOP("rule",
                       "The RT was cut and its figures were divided by area. Count what lies in this part and enter "
                       "it, or confirm the estimates in the form. They count in the scores as they are.")},
    {"draft",
     QT_TRANSLATE_NOOP("rule",
                       "Whoever surveyed this RT calls its figures a draft. They count in the scores as they are; "
                       "choose Done in the form when they are final.")},
    {"duplicate-rt",
     QT_TRANSLATE_NOOP("rule",
                       "One RT was taken in twice, or one of the numbers is wrong; its people and hectares count "
                       "twice. Remove one of them, or correct its RT, RW or kelurahan.")},
    {"figures-copied",
     QT_TRANSLATE_NOOP("rule",
                       "Two places hardly ever have exactly the same figures: a row was probably copied from a "
                       "neighbour. Compare with the survey forms and enter those of each RT.")},
    {"base-falls",
     QT_TRANSLATE_NOOP("rule",
                       "Buildings, persons and ideal lengths seldom become fewer between two rounds, and percents "
                       "of both rounds are compared. Correct the round that is wrong; a clearance or a new boundary "
                       "is a good reason to accept.")},
    {"survey-gap",
     QT_TRANSLATE_NOOP("rule",
                       "Progress is followed year by year, and a decree is reviewed at least once in five years. "
                       "Import the rounds between, or accept when there were none.")},
    {"population-density-outlier",
     QT_TRANSLATE_NOOP("rule",
                       "The density lies far from that of the other RT. Often hectares or persons have a wrong "
                       "decimal mark. If it is true, accept it with a reason.")},
    {"missing-figures",
     QT_TRANSLATE_NOOP("rule",
                       "Total and class are a range until these figures are there. Enter them; a figure that was "
                       "really found to be nothing is 0, not left out.")},
    {"rt-without-figures", QT_TRANSLATE_NOOP("rule",
                                             "The RT is drawn, but has no figures in this survey, so it is left "
                                             "out of all sums. Enter or import its figures.")},
    {"rt-without-polygon", QT_TRANSLATE_NOOP("rule",
                                             "The RT has figures, but is not on the map. Draw it or take its "
                                             "shape from a file.")},
    {"filed-differs-from-computed",
     QT_TRANSLATE_NOOP("rule",
                       "What was filed and what follows from the figures are not the same. What is computed here "
                       "counts; say in the reason why the filed one differs, or correct the figures.")},
    {"filed-class-of-other-total",
     QT_TRANSLATE_NOOP("rule",
                       "The class was filed beside a total that is of another class: one of the two was typed, copied "
                       "or worked out by other limits. The filed figures stay as they are; ask who filed them, and "
                       "accept with what you learn.")},
    {"invalid-geometry", QT_TRANSLATE_NOOP("rule",
                                           "Hectares and overlaps of such a shape cannot be trusted. Move the "
                                           "corner at the place shown, or draw that side anew.")},
    {"overlap", QT_TRANSLATE_NOOP("rule",
                                  "The same land is in two areas and its hectares count twice. Trace the common "
                                  "edge of the neighbour, or cut the overlap off one of them.")},
    {"rt-outside-kelurahan",
     QT_TRANSLATE_NOOP("rule",
                       "The RT is drawn partly outside the kelurahan it belongs to. Correct its boundary, or the "
                       "kelurahan it is recorded in.")},
    {"rt-in-two-kawasan",
     QT_TRANSLATE_NOOP("rule",
                       "An RT counts for one kawasan only. Split it at the boundary of the kawasan and give each "
                       "part its own figures, or draw the kawasan so that the RT lies in one.")},
    {"rt-partly-in-kawasan",
     QT_TRANSLATE_NOOP("rule",
                       "All figures of the RT count in its kawasan, those of the part outside too. Cut the RT at the "
                       "edge of the kawasan and count each part, or draw the kawasan so that the RT lies in it.")},
    {"verified-above-drawn",
     QT_TRANSLATE_NOOP("rule",
                       "What lies inside an outline cannot have more hectares than it. Correct the verified hectares "
                       "of the RT, cut the RT that reach out of the kawasan, or correct its outline.")},
    {"kawasan-differs", QT_TRANSLATE_NOOP("rule",
                                          "The RT lies in one kawasan on the map and is recorded in another. Its "
                                          "figures count for the recorded one. Correct either.")},
    {"hectares-differ",
     QT_TRANSLATE_NOOP("rule",
                       "The hectares drawn and those of the survey are too far apart. Check the boundary and the "
                       "hectares entered; both are printed on the sheet.")},
    {"duplicate-shape",
     QT_TRANSLATE_NOOP("rule",
                       "Two areas have the same outline, so their hectares count twice. Remove the one that was drawn "
                       "or imported again, or give it its own boundary.")},
    {"rt-in-no-kawasan",
     QT_TRANSLATE_NOOP("rule",
                       "Its figures are in no sum of a kawasan. Set its kawasan, or accept when it lies outside all "
                       "slum areas.")},
    {"decree-differs",
     QT_TRANSLATE_NOOP("rule",
                       "The hectares of the decree and the measured ones are too far apart. The decree stays as it is: "
                       "check the boundary and the hectares of the RT, then record the reason of the difference.")},
    {"decree-not-drawn",
     QT_TRANSLATE_NOOP("rule",
                       "A decree without a map is one of the defects that the ministry lists. Draw the kawasan or take "
                       "its shape from a file.")},
    {"decree-not-slum",
     QT_TRANSLATE_NOOP("rule",
                       "A place in the decree is not slum by its figures, a defect that the ministry lists. Check its "
                       "figures; if they are right, propose it for the next review of the decree.")},
    {"decree-rt-not-slum",
     QT_TRANSLATE_NOOP("rule",
                       "These RT are inside the decree, but were not slum by their figures; they give no reduction of "
                       "hectares. Keep them apart when hectares are reported.")},
    {"decree-outdated",
     QT_TRANSLATE_NOOP("rule",
                       "A decree is reviewed at least once in five years. Enter the newer decree, or propose the "
                       "review.")},
    {"kawasan-without-rt",
     QT_TRANSLATE_NOOP("rule",
                       "A decree that does not go down to RT is one of the defects that the ministry lists; the place "
                       "cannot be scored. Set the kawasan of its RT.")},
    {"kawasan-without-decree",
     QT_TRANSLATE_NOOP("rule",
                       "Other kawasan are in a decree and this one is not. Enter its line of the decree, or accept "
                       "when it is only planned.")},
    {"spatial-plan",
     QT_TRANSLATE_NOOP("rule",
                       "The sign (+) asks that the whole place lies in a zone for housing. Set it to (-), correct "
                       "the boundary, or accept with the number of the decision that allows it.")},
    {"spatial-plan-inside",
     QT_TRANSLATE_NOOP("rule",
                       "By the zones on the map the place conforms with the spatial plan. Look whether the zones are "
                       "those in force; set the sign to (+), or accept with the reason why it does not conform.")},
    {"rp2kpkp-not-in-rplp",
     QT_TRANSLATE_NOOP(
         "rule",
         "The plan of the city and that of the kelurahan have to list the same works of the neighbourhood. "
         "Enter the number that each has in the RPLP, or bring it up when the RPLP is reviewed.")},
    {"rplp-not-in-rp2kpkp",
     QT_TRANSLATE_NOOP("rule",
                       "What residents planned is not in the plan of the city. Enter the number that each has in the "
                       "RP2KPKP, or bring it up when the RP2KPKP is reviewed.")},
    {"activity-outside-area",
     QT_TRANSLATE_NOOP("rule",
                       "What an activity does counts in the RT of its area. Correct the drawing, the area or the RT of "
                       "its volumes; works that lead to the area are a good reason to accept.")},
    {"volumes-outside-drawing",
     QT_TRANSLATE_NOOP("rule",
                       "What a drawn road, drain or pavement takes off lies where it is drawn. Correct the drawing, or "
                       "the RT of its volumes; accept it where the works do go on there.")},
    {"rplp-of-city",
     QT_TRANSLATE_NOOP("rule",
                       "An RPLP is the plan of one kelurahan, and works are looked for in that of theirs. Choose its "
                       "kelurahan among the documents of the plan.")},
    {"photos-contradict",
     QT_TRANSLATE_NOOP("rule",
                       "A photo of a later stage is taken later, and where the works are. Give the photo to the stage "
                       "or the activity that it shows; accept it where the clock or the position of the camera was "
                       "wrong.")},
    {"effect-above-need",
     QT_TRANSLATE_NOOP("rule",
                       "More cannot be treated than what fails; the rest is lost and reduces nothing. Correct the "
                       "volumes of the activities or the figure of the survey.")},
    {"asset-counted-twice",
     QT_TRANSLATE_NOOP("rule",
                       "A road or drain along the edge of two RT counts once: divide its length among the RT, or "
                       "correct the volume of the contract. A truck or a site that serves many RT is one activity with "
                       "volumes in each of them; accept it where every RT gets one of its own.")},
    {"minutes-above-decree",
     QT_TRANSLATE_NOOP("rule",
                       "What remains of a decree cannot be less than nothing, and in sums it would hide hectares of "
                       "other areas. Correct the hectares of the minutes, or those of the decree.")},
    {"land-above-area",
     QT_TRANSLATE_NOOP(
         "rule",
         "Legal, untitled and illegal land are parts of the kawasan. Correct the hectares on its profile, "
         "or those of its RT.")},
    {"money-without-source",
     QT_TRANSLATE_NOOP("rule",
                       "Money that no source gives is no plan yet. Choose the source of funds of each activity.")},
    {"funding-differs",
     QT_TRANSLATE_NOOP("rule",
                       "The cost of an activity is what its sources give together, and no more is paid out. Correct "
                       "the cost, the amount of a source or what was paid out.")},
    {"stages-contradict",
     QT_TRANSLATE_NOOP("rule",
                       "A work is proposed, judged, agreed, built, certified, handed over and kept up, in that order, "
                       "and what is built or paid does not become less. A work that is certified or handed over counts "
                       "as finished, with all its volumes. What was recorded wrongly can be taken back with undo; "
                       "accept it where it was so.")},
    {"quality-not-filled",
     QT_TRANSLATE_NOOP("rule",
                       "A certificate says whether a work is good, fair or poor. Record the certification again with "
                       "its quality; where it is not known this may stay open.")},
    {"activity-outside-years",
     QT_TRANSLATE_NOOP("rule",
                       "Progress is counted over the years of the plan, so this activity is in no year of it. Correct "
                       "the year of the activity or the years of the plan.")},
};

QString explainBpm(const BpmRule& rule) {
  for (const BpmRequirement& requirement : bpmRules().requirements) {
    if (requirement.number != rule.requirement) continue;
    if (requirement.number == 0) {
      return QCoreApplication::translate("rule",
                                         "Asked beside the six requirements of works paid by grants to communities "
                                         "(BPM): %1. Correct or fill it in on the form of the activity, or accept with "
                                         "a reason.")
          .arg(localText(requirement.name));
    }
    return QCoreApplication::translate("rule",
                                       "Requirement %1 of works paid by grants to communities (BPM): %2. Correct or "
                                       "fill it in on the form of the activity; until then it is not ready to be "
                                       "proposed where the rule is an error.")
        .arg(requirement.number)
        .arg(localText(requirement.name));
  }
  return {};
}

}  // namespace

QString explainRule(std::string_view rule) {
  for (const RuleText& item : kRules) {
    if (item.rule == rule) return QCoreApplication::translate("rule", item.text);
  }
  if (const BpmRule* bpm = bpmRuleOf(rule)) return explainBpm(*bpm);
  return {};
}

}  // namespace kawasan
