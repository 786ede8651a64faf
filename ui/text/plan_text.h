#pragma once

// The words of the plan: steps, executors, outcomes, rules of hectares, money, and the sentence of a rule's result. For
// windows, paper and command line alike.

#include <QString>

#include "core/plan/budget.h"
#include "core/plan/catalogue.h"
#include "core/plan/cheapest_plan.h"
#include "core/plan/effect_audit.h"
#include "core/plan/hectare_ledger.h"
#include "core/plan/open_requirements.h"
#include "core/plan/plan_documents.h"
#include "core/plan/safeguards.h"
#include "core/plan/what_if.h"
#include "ui/text/numbers.h"

namespace kawasan {

[[nodiscard]] QString nameOf(LifeStep step);
[[nodiscard]] QString nameOf(QualityGrade grade);
/// "Dibuat oleh"
[[nodiscard]] QString nameOf(SignerRole role);
/// Of the words that ActivityState::upkeep is made of.
[[nodiscard]] QString upkeepWord(std::string_view word);
/// "still there, good, working"; empty when nobody looked.
[[nodiscard]] QString upkeepText(const std::string& upkeep);
[[nodiscard]] QString nameOf(WorkScale scale);
[[nodiscard]] QString nameOf(WorkTier tier);
[[nodiscard]] QString nameOf(Executor executor);
[[nodiscard]] QString nameOf(SafeguardKind kind);
[[nodiscard]] QString nameOf(LandForm form);
[[nodiscard]] QString nameOf(LandOwner owner);
/// With its unit: "luas, m²".
[[nodiscard]] QString nameOf(SafeguardField field, SafeguardKind kind);
/// Those that apply, and what is said of the others not to apply: "land 120 m², heritage: no"; empty when nobody said
/// anything.
[[nodiscard]] QString safeguardsText(std::span<const Safeguard> safeguards);
[[nodiscard]] QString nameOf(FollowUpStep step);
[[nodiscard]] QString nameOf(DocumentStatus status);
[[nodiscard]] QString nameOf(PlanDocumentKind kind);
/// "2020–2024", "2020", "from 2020", "until 2024"; empty when neither is known (0).
[[nodiscard]] QString yearsText(int first, int last);
/// "activities in both lists": what the sums by side are of.
[[nodiscard]] QString nameOf(ListSide side);
[[nodiscard]] QString nameOf(RuleState state);
[[nodiscard]] QString nameOf(AuditOutcome outcome);
[[nodiscard]] QString nameOf(EffectOutcome outcome);
[[nodiscard]] QString nameOf(LedgerSource source);
/// "survey 2023": what the figures of the line follow.
[[nodiscard]] QString nameOf(const LedgerLine& line);
[[nodiscard]] QString nameOf(AreaOutcome outcome);
/// "berita acara 660/420": what the entry is, with its number.
[[nodiscard]] QString nameOf(const DecreeEntry& entry);

/// Sentences on minutes that the entries leave out: of areas that no decree names, or only a later one.
[[nodiscard]] QStringList uncountedNotes(const std::vector<DecreeEntry>& entries);
/// Why what remains of the decree is no exact figure; empty where it is.
[[nodiscard]] QString boundNote(const DecreeEntry& entry);

/// "2021", "since 2019" of what was not slum at the opening, "not reached", "not certain".
[[nodiscard]] QString zeroYearText(const ZeroYear& zero);

// Hectares of the ledger with two decimals; where figures or hectares of RT are missing as the bound that is sure, so
// that nobody takes them for all.

/// "37,10", "≥ 37,10"
[[nodiscard]] QString slumText(const LevelHectares& level);
[[nodiscard]] QString belowText(const LevelHectares& level);
[[nodiscard]] QString openText(const LevelHectares& level);
/// "37,10", "37,10–40,39" where what is open has all its hectares, else "≥ 37,10".
[[nodiscard]] QString slumRangeText(const LevelHectares& level);
[[nodiscard]] QString slumRangeText(Micro slum, Micro open, bool hasAllHectares);
/// "12,00", "≥ 12,00", "≤ 12,00", "−1,00–12,00"; "12,00 + ?" where it may be more or less by nobody knows how much.
[[nodiscard]] QString reducedText(const Reduction& reduction);
/// Hectares that are left in the last year.
[[nodiscard]] QString leftText(const ZeroYear& zero);
/// As slumText and slumRangeText.
[[nodiscard]] QString leftText(const LeftHectares& left);
/// What may be left as well: with it and what is reduced, what is left makes the opening.
[[nodiscard]] QString openText(const LeftHectares& left);
[[nodiscard]] QString leftRangeText(const LeftHectares& left);
/// "−250,0" from one sum to another of the same activities, as both are shown in millions; "≤ −250,0" or "≥ 250,0"
/// where more of one is unknown than of the other; missing where nothing of one is known.
[[nodiscard]] QString millionsChange(const MoneySum& from, const MoneySum& to);
/// "−2,50", "≥ −2,50", "−2,50 to 0,00": from hectares of one choice to those of another (core/plan/what_if.h), as both
/// are shown; missing where one of them is.
[[nodiscard]] QString changeText(Micro from, Micro to, const HectareChange& change);
/// Why hectares of the level are a bound only; empty where they are whole.
[[nodiscard]] QString boundNote(const LevelHectares& level);

/// Whether what the money pays is proved to be the most hectares, or how many no choice exceeds; also where it pays
/// nothing.
[[nodiscard]] QString paidProofText(const PlanProposal& proposal);

/// "whole RT", "whole kawasan", "share of the total": what the rule counts at that level.
[[nodiscard]] QString nameOf(ReductionRule rule, Level level);
/// "(c) whole kawasan": short, for choosing among the rules; `areaLevel` is that of the areas that the project ranks.
[[nodiscard]] QString nameOf(LedgerRule rule, Level areaLevel);

/// "2b", or the name of what the edition does not have.
[[nodiscard]] QString codeText(const Regulation& regulation, Parameter indicator);
/// "2b, 4c"
[[nodiscard]] QString codesText(const Regulation& regulation, const std::vector<Parameter>& indicators);
/// "12,5 m"
[[nodiscard]] QString volumeText(Parameter indicator, Micro volume);
/// The same without the unit, for every volume of works and contracts: as many places as volumeText has.
[[nodiscard]] QString volumeNumber(Micro volume);

/// By its key in the catalogue; the key itself of a work that is not there.
[[nodiscard]] QString workName(const std::string& key);
/// The work as the catalogue calls it, else as the source wrote it.
[[nodiscard]] QString workName(const Activity& activity);
/// By key; the word for "not known" when it is empty.
[[nodiscard]] QString fundingName(const std::string& source);

/// "Rp 1.754.945.316.500"
[[nodiscard]] QString formatRupiah(Rupiah amount, Language language);
/// With how many parts are not known: "≥ Rp 180.000.000 (3 belum ada)"; "belum ada" when none is known.
[[nodiscard]] QString describeMoney(const MoneySum& sum, Language language);
/// Millions with one decimal, "≥" before it when a part is not known.
[[nodiscard]] QString millionsText(const MoneySum& sum);

/// The sentence of a result that is lacking or not filled in; empty for others.
[[nodiscard]] QString describe(const RuleResult& result, const Snapshot& snapshot);
/// The same from the figures alone (paramsOf of core/plan/plan_findings.h).
[[nodiscard]] QString describeRule(const BpmRule& rule, RuleState state, const Params& figures);
/// The sentence with the reason for which it was accepted, where somebody did.
[[nodiscard]] QString describe(const RuleResult& result, const Snapshot& snapshot, const Activity& activity);
/// "lacking, accepted"; "warning" where nothing that blocks is open.
[[nodiscard]] QString stateText(const JudgedRequirement& requirement);

}  // namespace kawasan
