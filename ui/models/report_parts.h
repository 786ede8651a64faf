#pragma once

// The activities behind the money in a row of the standard tables of the plan. GUI thread.

#include <QString>

#include "core/plan/budget.h"

#include "core/report/report_tables.h"
#include "ui/shell/session.h"

namespace kawasan {

/// Of a source of funds its activities with their amounts, of an activity what its cost is made of and who entered it;
/// a line each, and empty for any other cell. `table` was made of the present snapshot or one before it.
[[nodiscard]] QString moneyPartsOf(Session& session, const ReportTable& table, std::size_t row, std::size_t column);

enum class PaidMoney { Planned, Realised };
/// The activities that a source pays with how much of each, the largest first, those beyond a dozen counted; an empty
/// source is what has none. They add up to its line in moneyBySource with the same filter.
[[nodiscard]] QString paidActivities(const Snapshot& snapshot, const std::string& source, PaidMoney money,
                                     const ActivityFilter& counts);

/// The activities with their planned costs, in the same order; those beyond a dozen counted. They add up to the cost of
/// all that count.
[[nodiscard]] QString costedActivities(const Snapshot& snapshot, const ActivityFilter& counts);

}  // namespace kawasan
