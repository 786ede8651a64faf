#pragma once

// What stands behind a cell of the standard tables of the plan: the activities with their money, and the areas that
// they touch. GUI thread.

#include <QString>
#include <optional>

#include "core/plan/budget.h"
#include "core/report/report_tables.h"
#include "ui/shell/session.h"

namespace kawasan {

/// Of money the activities with their amounts, of an activity what its cost is made of and who entered it; of counts,
/// hectares and volumes of Sources and FiveYear the activities, RT, kelurahan or kawasan with what each adds. A line
/// each, and empty for any other cell. Without `row` of the sum of the table. `table` was made of the present snapshot
/// or one before it.
[[nodiscard]] QString partsOfCell(Session& session, const ReportTable& table, std::optional<std::size_t> row,
                                  std::size_t column);

enum class PaidMoney { Planned, Realised };
/// The activities that a source pays with how much of each, the largest first, and where they are several their sum
/// above; an empty source is what has none. They add up to its line in moneyBySource with the same filter.
[[nodiscard]] QString paidActivities(const Snapshot& snapshot, const std::string& source, PaidMoney money,
                                     const ActivityFilter& counts);

/// The activities with their planned costs, in the same order. They add up to the cost of all that count.
[[nodiscard]] QString costedActivities(const Snapshot& snapshot, const ActivityFilter& counts);

/// RT with a figure of a survey, the largest first, those without it last.
[[nodiscard]] QString rtsWithFigure(const Snapshot& snapshot, FeatureId surveyId, const std::vector<FeatureId>& rts,
                                    Parameter figure);

}  // namespace kawasan
