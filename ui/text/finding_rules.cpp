#include "ui/text/finding_rules.h"

#include <QCoreApplication>

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
    {"kawasan-differs", QT_TRANSLATE_NOOP("rule",
                                          "The RT lies in one kawasan on the map and is recorded in another. Its "
                                          "figures count for the recorded one. Correct either.")},
    {"hectares-differ",
     QT_TRANSLATE_NOOP("rule",
                       "The hectares drawn and those of the survey are too far apart. Check the boundary and the "
                       "hectares entered; both are printed on the sheet.")},
    {"spatial-plan",
     QT_TRANSLATE_NOOP("rule",
                       "The sign (+) asks that the whole place lies in a zone for housing. Set it to (-), correct "
                       "the boundary, or accept with the number of the decision that allows it.")},
};

}  // namespace

QString explainRule(std::string_view rule) {
  for (const RuleText& item : kRules) {
    if (item.rule == rule) return QCoreApplication::translate("rule", item.text);
  }
  return {};
}

}  // namespace kawasan
