#pragma once

// What a person should look at in the figures of one survey. Rules, with their parameters beside `survey`; amounts are
// in the unit of their field, with a decimal point:
//
//   volume-above-base            error    field volume base percent
//   negative-volume              error    field volume
//   negative-base                error    field base
//   base-zero-with-volume        error    field volume base_field
//   density-above-limit          warning  density limit volume area    dense by its buildings, yet less area is entered
//   density-below-limit          warning  density limit volume area    area entered as dense, yet not above the limit
//   households-above-population  warning  households population
//   households-above-buildings   warning  households buildings limit   more than three households (KK) a building
//   dwellings-above-buildings    info     dwellings buildings          heads of a dwelling's household; form 100-0-100
//   base-zero                    warning  field                        no volume of it: all percents of it are 0
//   settlement-above-area        warning  settlement area
//   drains-above-ideal           info     field absent volume base     missing and poor drains are more than the ideal
//   connector-above-absence      info     volume absent                edition of 2016 only
//   population-density-outlier   info     density median
//   missing-figures              warning  count of fields              one an RT; fields separated by blanks
//   rt-without-figures           warning
//   estimate                     info     count fields                 one an RT; figures still to be confirmed
//   draft                        info                                  the surveyor calls the figures of the RT a draft
//   rt-without-polygon           warning                               not of a survey
//   duplicate-rt                 error                                 two RT with one number; not of a survey
//   figures-copied               warning  count                        all bases of two RT or more are the same
//   base-falls                   warning  field before after percent round   less than in the round before
//   survey-gap                   info     from to years                a round was left out; of the city
//   filed-differs-from-computed  warning  field filed computed         see checkFiled
//   filed-class-of-other-total   warning  filed total class            the class filed is not that of the total filed
//
// The fingerprint knows rule, area, field and survey, so an acceptance holds for one survey and outlives changed
// figures.

#include <vector>

#include "core/model/finding.h"
#include "core/model/snapshot.h"
#include "core/rules/regulation.h"

namespace kawasan {

/// All rules above, RT in snapshot order, filed results last.
[[nodiscard]] std::vector<Finding> checkFigures(const Snapshot& snapshot, const Regulation& regulation,
                                                const Survey& survey);

/// What contradicts itself within the figures of one RT, entered or being typed: the rules of volumes, bases,
/// households and density. Nothing about missing figures.
[[nodiscard]] std::vector<Finding> checkRow(const Snapshot& snapshot, const Regulation& regulation,
                                            const Survey& survey, const Rt& rt, const FigureRow& row);

/// Two or more RT with the same numbers and part in one kelurahan: an error each group, all of them subjects.
[[nodiscard]] std::vector<Finding> checkDuplicates(const Snapshot& snapshot, const Survey& survey);

/// RT whose bases are all the same (buildings, persons, households, lengths; at least four of them entered and above
/// 0): a row was copied. One finding a group, in snapshot order.
[[nodiscard]] std::vector<Finding> checkCopies(const Snapshot& snapshot, const Survey& survey);

/// This round against the latest of an earlier year. Buildings, persons, households and ideal lengths seldom grow less:
/// `base-falls` from a tenth less. `survey-gap` when more than a year lies between the two; a warning from more than
/// five years, as a decree has to be reviewed by then.
[[nodiscard]] std::vector<Finding> checkRounds(const Snapshot& snapshot, const Survey& survey);

/// Results filed under this edition against computed ones; what was filed under another edition followed other rules
/// and is left alone. An RT: `field` is "total" or "class". Other levels: also every base (warning)
/// and volume (info) filed for the area that is not the sum over its RT; rounding each RT to a millionth is allowed
/// for. A computed total that is still a range, shown as "12..17", differs only from what lies outside it. Any level,
/// with figures or without: the class filed against the total filed.
[[nodiscard]] std::vector<Finding> checkFiled(const Snapshot& snapshot, const Regulation& regulation,
                                              const Survey& survey);

/// The class that a filed text such as "KUMUH RINGAN", "Ringan" or "KR" names.
[[nodiscard]] std::optional<SlumClass> filedClass(const Regulation& regulation, std::string_view text);

/// Whether the class filed beside a total is another one than the regulation gives that total; false where either
/// cannot be told.
[[nodiscard]] bool isClassOfOtherTotal(const Regulation& regulation, int total, std::string_view filed);

}  // namespace kawasan
