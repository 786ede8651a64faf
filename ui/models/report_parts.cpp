#include "ui/models/report_parts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <functional>
#include <utility>

#include "core/plan/activity_state.h"
#include "core/plan/budget.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

struct ReportParts {
  Q_DECLARE_TR_FUNCTIONS(ReportParts)
};

constexpr std::size_t kMostActivities = 12;

using ActivityMoney = std::pair<const Activity*, MoneySum>;

QString linesOf(std::vector<ActivityMoney> paid) {
  // Those of which nothing is known last: they are why the sum is the least that it can be.
  std::ranges::stable_sort(paid, std::ranges::greater{},
                           [](const auto& each) { return each.second.parts == 0 ? Rupiah{-1} : each.second.known; });
  QStringList lines;
  for (std::size_t i = 0; i < std::min(paid.size(), kMostActivities); ++i) {
    lines << QStringLiteral("%1: %2").arg(toQString(paid[i].first->name),
                                          describeMoney(paid[i].second, currentLanguage()));
  }
  if (paid.size() > kMostActivities)
    lines << ReportParts::tr("and %1 more, smaller or not known").arg(paid.size() - kMostActivities);
  return lines.join(u'\n');
}

}  // namespace

QString costedActivities(const Snapshot& snapshot, const ActivityFilter& counts) {
  std::vector<ActivityMoney> costs;
  for (const Activity& activity : snapshot.activities) {
    if (counts(activity)) costs.emplace_back(&activity, plannedCost(snapshot, activity));
  }
  return linesOf(std::move(costs));
}

QString paidActivities(const Snapshot& snapshot, const std::string& source, PaidMoney money,
                       const ActivityFilter& counts) {
  std::vector<ActivityMoney> paid;
  for (const Activity& activity : snapshot.activities) {
    if (!counts(activity)) continue;
    const auto parts = fundingParts(snapshot, activity);
    const auto own = std::ranges::find(parts, source, &FundingPart::source);
    if (own == parts.end()) continue;
    const MoneySum& sum = money == PaidMoney::Realised ? own->realised : own->planned;
    if (sum.parts + sum.unknown > 0) paid.emplace_back(&activity, sum);
  }
  return linesOf(std::move(paid));
}

QString moneyPartsOf(Session& session, const ReportTable& table, std::size_t row, std::size_t column) {
  using enum ReportField;
  const Snapshot& snapshot = session.snapshot();
  const ReportField field = table.columns[column].field;
  const bool isRealised = field == RealisedCost || field == RealisedUnknown;
  const bool isMoney = isRealised || field == PlannedCost || field == PlannedUnknown || field == SourceCost;
  if (!isMoney) return {};
  if (table.kind == ReportKind::Sources) {
    const auto lines = moneyBySource(snapshot);  // in the order of the rows
    if (row >= lines.size()) return {};
    return paidActivities(snapshot, lines[row].source, isRealised ? PaidMoney::Realised : PaidMoney::Planned,
                          [&](const Activity& activity) { return !isCancelled(snapshot, activity.id); });
  }
  if (table.kind != ReportKind::Programme) return {};
  std::size_t at = 0;
  for (const Activity& activity : snapshot.activities) {
    if (isCancelled(snapshot, activity.id) || at++ != row) continue;
    return costHow(snapshot, activity) + u'\n' + activityOriginHow(session, activity.id);
  }
  return {};
}

}  // namespace kawasan
