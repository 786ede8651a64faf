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

/// What one source pays of an activity, as the table counts it; no part where it pays nothing of it. Empty: what has no
/// source.
MoneySum paidBy(const Snapshot& snapshot, const Activity& activity, const std::string& source, bool isRealised) {
  MoneySum sum;
  for (const FundingPart& part : fundingParts(snapshot, activity)) {
    if (part.source == source) sum.add(isRealised ? part.realised : part.planned);
  }
  return sum;
}

QString activitiesPaid(const Snapshot& snapshot, const std::string& source, bool isRealised) {
  std::vector<std::pair<const Activity*, MoneySum>> paid;
  for (const Activity& activity : snapshot.activities) {
    const MoneySum sum = paidBy(snapshot, activity, source, isRealised);
    if (sum.parts + sum.unknown > 0 && !isCancelled(snapshot, activity.id)) paid.emplace_back(&activity, sum);
  }
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

QString moneyPartsOf(Session& session, const ReportTable& table, std::size_t row, std::size_t column) {
  using enum ReportField;
  const Snapshot& snapshot = session.snapshot();
  const ReportField field = table.columns[column].field;
  const bool isRealised = field == RealisedCost || field == RealisedUnknown;
  const bool isMoney = isRealised || field == PlannedCost || field == PlannedUnknown || field == SourceCost;
  if (!isMoney) return {};
  if (table.kind == ReportKind::Sources) {
    const auto lines = moneyBySource(snapshot);  // in the order of the rows
    return row < lines.size() ? activitiesPaid(snapshot, lines[row].source, isRealised) : QString();
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
