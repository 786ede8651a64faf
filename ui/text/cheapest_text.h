#pragma once

// The sentences on the cheapest way to 0 ha that the window and the command line share: what the plan uses of the money
// before anything is bought, how sure the answer is, and what the next best would be.

#include <QString>
#include <QStringList>

#include "core/plan/plan_task.h"

namespace kawasan {

/// "12 (Mobil Sampah, TPS 3R, Gerobak and 4 other names)": how many, and the first names that differ.
[[nodiscard]] QString namesText(const Snapshot& snapshot, const std::vector<FeatureId>& ids);

[[nodiscard]] QString totalText(const AreaProposal& area, const TotalRange& total);

/// What stays of the plan takes of the money that was named, a sentence each year and source; first where it takes more
/// than there is. Empty where no money was named.
[[nodiscard]] QStringList keptMoneyTexts(const ProjectPlanTask& project, const PlanWish& wish);
/// "2021: 57,4 · 2022: ≥ 3,0", millions; empty where nothing stays.
[[nodiscard]] QString keptYearsText(const KeptMoney& kept);
/// "APBD kota: 57,4 · BPM: 3,0", millions, by the short names.
[[nodiscard]] QString keptSourcesText(const KeptMoney& kept);

/// Whether nothing is cheaper; empty where nothing is to be bought or carried out.
[[nodiscard]] QString proofText(const PlanProposal& proposal);
/// What the next best choice costs more, and what it has instead of what; without one why none is named. Empty where
/// nothing is to be bought or carried out.
[[nodiscard]] QString nextBestText(const Snapshot& snapshot, const Regulation& regulation,
                                   const ProjectPlanTask& project, const PlanProposal& proposal);
/// The same beside what the money pays, with how many hectares fewer it brings.
[[nodiscard]] QString nextBestPaidText(const Regulation& regulation, const ProjectPlanTask& project,
                                       const PlanProposal& proposal);

}  // namespace kawasan
