#pragma once

// What a person should look at in the plan: the rules of works paid by grants to communities (plan_rules.h), and what
// activities contradict among themselves, in their figures or in the documents. Rules, with their parameters; volumes
// are in the unit of their field, money whole rupiah, all with a decimal point; `activities` names the first of them,
// `more` counts the others:
//
//   bpm-b1a ... bpm-s1       as the rule says  activity, and those of the rule (paramsOf)   one an activity that lacks
//   it
//                            a note            field=not-filled count of activities more    one a rule; fields, and
//                                              lacking_each, how many lack each, where not all lack the same
//   rp2kpkp-not-in-rplp      warning  count of activities more    works of a kelurahan numbered in the first alone
//   rplp-not-in-rp2kpkp      warning  count of activities more
//   activity-outside-area    warning  activity area               drawn outside its kawasan, or its kelurahan
//                            info     field=touches, as above     along its edge only
//                            warning  field=rts, count of as well takes off volumes in RT of another kawasan
//                            warning  field=kelurahan, as rts     in RT of another kelurahan; of works in a kawasan
//                                                                 when none of their RT is in the kelurahan
//   volumes-outside-drawing  warning  activity count of places more indicator volume    metres of a line or hectares of
//   an
//                            area in RT that the drawing does not come near; the largest of them
//   effect-above-need        warning  field volume need activities more    one an RT and indicator
//   asset-counted-twice      warning  field activity sum contract count    over several RT more than was contracted
//                            warning  field=shared year count activities more   one an RT of what serves many RT
//   money-without-source     warning  year count money activities more     one a year of the budget
//                            warning  field=realised, as above    spent, and nobody said whose money it was
//   funding-differs          warning  activity cost funded        the sources add up to another amount than the cost
//                            warning  field=paid activity cost funded    more is paid out than it costs
//   activity-outside-years   warning  field=plan|programme|document activity year from to name
//   stages-contradict        warning  field=order activity step date other other_date   by date before an earlier step
//                            warning  field=percent activity from date to other_date    physical progress that falls
//                            warning  field=financial, as percent of the money
//                            warning  field=appraisal activity date other_date       another day than that of the stage
//                            warning  field=appraisal-late activity date other_date  after the agreement
//                            warning  field=unfinished activity step date percent    finished, but for the last percent
//                            warning  field=future activity step date recorded    dated after the day it was entered
//                            info     field=certification activity step date      handed over without one
//                            info     field=unbuilt activity step date            certified without any construction
//   quality-not-filled       info     count of activities more    certified, but nobody said how good it is
//   rplp-of-city             warning  document                   an RPLP without its kelurahan
//   minutes-above-decree     warning  reduced decree number      signed minutes take off more than the decree has
//                            warning  field=area reduced area    without a decree: more than its RT have verified
//   land-above-area          warning  land area                  the status of more land is known than the kawasan has
//
// What nobody filled in is no failure: it is one note a rule, however many activities it concerns. Activities that were
// cancelled are left alone. The fingerprint knows the activity, not its figures; an acceptance keeps those it was given
// for.

#include <vector>

#include "core/model/finding.h"
#include "core/plan/plan_rules.h"

namespace kawasan {

/// The findings in the order of the table above. `survey` null: only what needs no figures. Any thread.
[[nodiscard]] std::vector<Finding> checkPlan(const Snapshot& snapshot, const Regulation& regulation,
                                             const Survey* survey);

/// "bpm-b3a" of "B3a"
[[nodiscard]] std::string findingRuleOf(const BpmRule& rule);
/// Null for a finding that comes from no rule of works paid by grants.
[[nodiscard]] const BpmRule* bpmRuleOf(std::string_view findingRule);

/// With which reason somebody accepted what a rule finds of the activity, with the figures it has; what is not filled
/// in is accepted for all activities at once, as it is one note. Null where nobody did.
[[nodiscard]] const FindingApproval* approvalOf(const Snapshot& snapshot, const Activity& activity,
                                                const RuleResult& result);
/// Whether all that is lacking or not filled in of a requirement was accepted, and there is something.
[[nodiscard]] bool isAccepted(const Snapshot& snapshot, const Activity& activity,
                              const std::vector<RuleResult>& results, int requirement);

/// How many of a list are named in a sentence; the rest is counted.
inline constexpr std::size_t kNamedInFinding = 3;
/// The figures of a result, language-free: those of its rule, and of its first volumes indicator1 place1 volume1 need1
/// and so on, with `more` for the others.
[[nodiscard]] Params paramsOf(const RuleResult& result, const Snapshot& snapshot);

}  // namespace kawasan
