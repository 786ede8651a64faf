#pragma once

// The sentences on the cheapest way to 0 ha that the window and the command line share: what the plan uses of the money
// before anything is bought, how sure the answer is, and what the next best would be.

#include <QString>
#include <QStringList>

#include "core/plan/plan_task.h"

namespace kawasan {

/// "12 (Mobil Sampah, TPS 3R, Gerobak and 4 other names)": how many, and the first names that differ.
[[nodiscard]] QString namesText(const Snapshot& snapshot, const std::vector<FeatureId>& ids);

/// "≈ 21" where RT of the area have no figures.
[[nodiscard]] QString totalText(const AreaProposal& area, const TotalRange& total);
/// "2,38"; "≥ 2,38" where RT of the area have no figures, empty where nobody verified it.
[[nodiscard]] QString verifiedText(const TargetArea& area);
/// Hectares brought below the limit, of which `moreUnknown` areas may have more: "≥ 20,33".
[[nodiscard]] QString reachedText(Micro hectares, std::size_t moreUnknown);
/// "missing figures: 2a, 3c", "falls below it, from 3 of 4 RT".
[[nodiscard]] QString outcomeText(const AreaProposal& area, const QString& missing = {});
/// RT without figures in areas that are judged by their other RT, and which areas these are; empty where there are
/// none.
[[nodiscard]] QString leftOutRtsText(const ProjectPlanTask& project, const PlanChoice& choice);

/// What stays of the plan takes of the money that was named, a sentence each year and source; first where it takes more
/// than there is. Empty where no money was named.
[[nodiscard]] QStringList keptMoneyTexts(const ProjectPlanTask& project, const PlanWish& wish);
/// "2021: 57,4 · 2022: ≥ 3,0", millions; empty where nothing stays.
[[nodiscard]] QString keptYearsText(const KeptMoney& kept);
/// "APBD kota: 57,4 · BPM: 3,0", millions, by the short names.
[[nodiscard]] QString keptSourcesText(const KeptMoney& kept);

/// What each further million brings, of each point of PlanProposal::frontier: beside the step before it, or the area
/// before it where areas are added one after the other. Nothing where that does not compare.
[[nodiscard]] std::vector<std::optional<double>> hectaresAMillion(const std::vector<FrontierPoint>& points);
/// Whether nothing is cheaper; empty where nothing is to be bought or carried out.
[[nodiscard]] QString proofText(const PlanProposal& proposal);
/// What the next best choice costs more, and what it has instead of what; without one why none is named. Empty where
/// nothing is to be bought or carried out.
[[nodiscard]] QString nextBestText(const Snapshot& snapshot, const Regulation& regulation,
                                   const ProjectPlanTask& project, const PlanProposal& proposal);
/// The same beside what the money pays, with how many hectares fewer it brings.
[[nodiscard]] QString nextBestPaidText(const Snapshot& snapshot, const Regulation& regulation,
                                       const ProjectPlanTask& project, const PlanProposal& proposal);

}  // namespace kawasan
