#pragma once

// Pieces that the tables share. Private to core/report.

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"
#include "core/plan/activity_area.h"
#include "core/plan/budget.h"
#include "core/plan/signed_minutes.h"
#include "core/report/report_tables.h"
#include "core/rules/estimate_marks.h"
#include "core/rules/known_sum.h"

namespace kawasan {

[[nodiscard]] ReportTable rtTable(const ReportRequest& request);
/// Locations and Profile.
[[nodiscard]] ReportTable areaTable(ReportKind kind, const ReportRequest& request);
/// Programme, ProgrammeYears, Memorandum, Lists, Sources.
[[nodiscard]] ReportTable planTable(ReportKind kind, const ReportRequest& request);
[[nodiscard]] ReportTable fiveYearTable(const ReportRequest& request);
[[nodiscard]] ReportTable upkeepTable(const ReportRequest& request);
[[nodiscard]] ReportTable needsTable(const ReportRequest& request);
/// Progress, Kelurahan, FollowUp.
[[nodiscard]] ReportTable progressTable(ReportKind kind, const ReportRequest& request);

/// Hectares, Effects, Requirements.
[[nodiscard]] ReportTable outcomeTable(ReportKind kind, const ReportRequest& request);

void addColumn(ReportTable& table, std::string key, ReportField field, ReportType type = ReportType::Text,
               std::optional<Unit> unit = {}, std::optional<std::size_t> index = {}, int year = 0);
/// Sums of counts, amounts and money over some rows; nothing where no row knows anything, as in all other columns. Of
/// amounts a least one where a row has one, or where rows are RT, or works with those who benefit, and one lacks its
/// figure; money as MoneySum adds.
[[nodiscard]] std::vector<ReportCell> sumsOver(const ReportTable& table, std::size_t firstRow, std::size_t rows);
/// Those that were not cancelled.
[[nodiscard]] std::vector<const Activity*> activitiesOf(const Snapshot& snapshot);
/// Of the catalogue, else as the source wrote it.
[[nodiscard]] ReportCell workCellOf(const Activity& activity);
[[nodiscard]] ReportCell kawasanCellOf(const Snapshot& snapshot, FeatureId id);
[[nodiscard]] ReportCell kelurahanCellOf(const Snapshot& snapshot, const Activity& activity);
/// The last record of that step; null when there is none.
[[nodiscard]] const ActivityState* lastStateOf(const Snapshot& snapshot, const Activity& activity, LifeStep step);
/// RT that an activity does something in, else those of its kawasan.
[[nodiscard]] std::set<FeatureId> touchedRts(const Snapshot& snapshot, const Activity& activity);
/// The figures once all planned activities are done; those of the survey where nothing takes effect.
[[nodiscard]] FigureTable figuresAfterPlan(const ReportRequest& request);
/// Nothing while it is open, and for what is no kawasan.
[[nodiscard]] ReportCell authorityCellOf(const ReportRequest& request, FeatureId kawasanId);
/// Nothing where there is no part at all, neither known nor unknown.
[[nodiscard]] ReportCell moneyCellOf(const MoneySum& sum);

inline void addTo(Micro& sum, Micro amount) {
  if (!isMissing(amount)) sum = (isMissing(sum) ? 0 : sum) + amount;
}
/// What one part adds to a sum; kMissing: nobody knows.
inline void addTo(KnownSum& sum, Micro amount) {
  sum.add({amount, isMissing(amount) ? 1U : 0U});
}
[[nodiscard]] inline ReportCell textCellOf(const std::string& text) {
  return text.empty() ? ReportCell() : ReportCell(text);
}
[[nodiscard]] inline ReportCell amountCellOf(Micro amount) {
  return isMissing(amount) ? ReportCell() : ReportCell(Amount{amount});
}
[[nodiscard]] inline ReportCell amountCellOf(const KnownSum& sum) {
  return isMissing(sum.amount) ? ReportCell() : ReportCell(Amount{sum.amount, sum.isLeast(), false, sum.isEstimate});
}
/// The total of an area; nothing without figures.
[[nodiscard]] inline ReportCell totalCellOf(const AreaScore& area) {
  if (!area.hasFigures()) return {};
  return ValueRange{area.score.totalMin, area.score.totalMax, area.isPartial(), area.restsOnEstimates()};
}
/// Whether the percent or class of an area in a column is made of estimates.
[[nodiscard]] inline bool isMadeOfEstimates(const ReportColumn& column, const EstimateMarks& marks,
                                            bool restsOnEstimates) {
  switch (column.field) {
    case ReportField::Percent:
      return marks.ofIndicator(*column.index);
    case ReportField::AspectMean:
      return marks.ofAspect(*column.index);
    case ReportField::SectoralMean:
      return marks.ofSectoralMean();
    case ReportField::Class:
      return restsOnEstimates;
    default:
      return false;
  }
}
/// What is left of a decree: at most so much where nobody knows what minutes took off it.
[[nodiscard]] inline ReportCell remainingCellOf(const KnownSum& remaining, bool isReducedKnown) {
  const RemainingBound bound = remainingBound(remaining, isReducedKnown);
  if (bound == RemainingBound::Open) return {};
  return Amount{remaining.amount, bound == RemainingBound::Least, bound == RemainingBound::Most};
}
/// Where things are told apart by kinds, what belongs to a kind that none is of is 0, not unknown.
inline void settleNone(KnownSum& sum, std::size_t count) {
  if (count == 0) sum = KnownSum(0);
}
[[nodiscard]] inline ReportCell countCellOf(std::size_t count) {
  return ReportCell(static_cast<std::int64_t>(count));
}
/// People as a figure; kMissing where nobody counted them.
[[nodiscard]] inline Micro peopleOf(const std::optional<int>& count) {
  return count ? *count * kMicroPerUnit : kMissing;
}
/// The numbers of users that nobody confirmed yet.
[[nodiscard]] inline std::vector<Parameter> estimatedUsers(const Beneficiaries& people) {
  std::vector<Parameter> estimates;
  if (people.personsEstimated) estimates.push_back(Parameter::Population);
  if (people.householdsEstimated) estimates.push_back(Parameter::HouseholdsKk);
  return estimates;
}
/// The year of a budget; 0 is none.
[[nodiscard]] inline ReportCell yearCellOf(int year) {
  return year == 0 ? ReportCell() : ReportCell(std::int64_t{year});
}
/// What `textOf` says of the kelurahan of an area, each text once, ", " between them.
template <typename TextOf>
[[nodiscard]] ReportCell kelurahanTextsOf(const Snapshot& snapshot, const Area& area, TextOf textOf) {
  std::vector<std::string> texts;
  const auto add = [&](const AdminArea* kelurahan) {
    const std::string text = kelurahan == nullptr ? std::string() : textOf(*kelurahan);
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(text);
  };
  if (area.level == Level::Kelurahan) add(snapshot.kelurahanById(area.id));
  for (const std::size_t index : area.rts) add(snapshot.kelurahanById(snapshot.rts[index].kelurahanId));
  return textCellOf(joinText(texts, ", "));
}
template <typename T>
[[nodiscard]] ReportCell optionalCellOf(const std::optional<T>& value) {
  if (!value) return {};
  if constexpr (std::is_same_v<T, int>) {
    return ReportCell(static_cast<std::int64_t>(*value));
  } else {
    return ReportCell(*value);
  }
}

}  // namespace kawasan
