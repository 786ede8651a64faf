#pragma once

// How an activity is put into the cells of a table and the lines of a card.

#include <QString>

#include "core/model/finding.h"
#include "core/plan/open_requirements.h"
#include "core/rules/regulation.h"
#include "ui/models/plan_figures.h"
#include "ui/shell/session.h"
#include "ui/text/plan_text.h"

namespace kawasan {

/// Its kelurahan, else those of the RT that it serves; empty for none.
[[nodiscard]] QString kelurahanNames(const Snapshot& snapshot, const Activity& activity);
/// The RT it serves: "001, 003–005/002" where they lie in one RW, the last number; "12 RT" otherwise.
[[nodiscard]] QString servedRts(const Snapshot& snapshot, FeatureId activityId);
/// All of them with their kelurahan.
[[nodiscard]] QStringList servedRtNames(const Snapshot& snapshot, FeatureId activityId);
/// "2a, 2b"
[[nodiscard]] QString servedCriteria(const Snapshot& snapshot, const Regulation& regulation, FeatureId activityId);
/// "BPM + Swadaya"; the word for missing without one.
[[nodiscard]] QString payingSources(const Snapshot& snapshot, FeatureId activityId);
/// "APBD kota" of a source whose whole name is longer.
[[nodiscard]] QString shortFundingName(const std::string& source);
/// "Rp 500.300.000" of an amount that may be missing.
[[nodiscard]] QString rupiahOrMissing(const std::optional<Rupiah>& amount);
/// What the planned cost is made of, a line a source.
[[nodiscard]] QString costHow(const Snapshot& snapshot, const Activity& activity);
/// Who entered the activity and its sources of funds, and when: the newest entries of the history, a line each.
[[nodiscard]] QString activityOriginHow(Session& session, FeatureId activityId);
/// What it does to which criterion of which RT, a line each; says so where there is none yet.
[[nodiscard]] QString effectsHow(const Snapshot& snapshot, const Regulation& regulation, FeatureId activityId);
/// "construction, 12 October 2020"
[[nodiscard]] QString stateText(const ActivityState& state);
/// The same of the record that the activity has come to (furthestStateOf), or that nothing is recorded.
[[nodiscard]] QString stepText(const Snapshot& snapshot, FeatureId activityId);
/// "KPP Melati (KPP-07)"; empty where neither name nor code was entered.
[[nodiscard]] QString keepersName(const Keepers& keepers);
/// "1 Lebih sehat, aman, tertib"
[[nodiscard]] QString requirementName(const BpmRequirement& requirement);
/// "m²" of what is typed as "m2".
[[nodiscard]] QString contractUnitText(const Activity& activity);
/// "2 lacking · 4 not filled in · 1 only warns · 1 accepted"; empty where none of the six requirements is open.
[[nodiscard]] QString openText(const OpenRequirements& counts);

/// Where what is open is a document of the plan, which is no field of the activity.
inline constexpr std::string_view kPlanDocumentField = "plan_document";
inline constexpr std::string_view kPriorityAreas = "priority_areas";
/// The files of the activity and its records, which the card has.
inline constexpr std::string_view kFilesOfActivity = "files";
inline constexpr std::string_view kRecordsOfActivity = "records";
/// The field of the activity that a rule looks at, by the keys of the activity's form; "effects" for its volumes, or
/// kPlanDocumentField.
/// kPriorityAreas where it is not the activity that lacks something, kFilesOfActivity for its files.
[[nodiscard]] QString fieldOfRule(const RuleResult& result, const Activity& activity);
/// The same of a finding about an activity; empty for the beginning of the form.
[[nodiscard]] QString fieldOfFinding(const Finding& finding, const Activity& activity);
/// The activity that a finding is about; null where it is about several or none.
[[nodiscard]] const Activity* activityOf(const Snapshot& snapshot, const Finding& finding);

}  // namespace kawasan
