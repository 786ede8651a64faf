// T7: what every RT still lacks, with the sums of each kawasan.

#include <algorithm>
#include <map>

#include "core/plan/needs.h"
#include "core/report/report_parts.h"

namespace kawasan {

namespace {

bool hasKampung(const Snapshot& snapshot) {
  return std::ranges::any_of(snapshot.rts, [](const Rt& rt) { return !rt.kampung.empty(); });
}

void addColumns(ReportTable& table, const Snapshot& snapshot, const Regulation& regulation) {
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "kecamatan", ReportField::Kecamatan);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  if (hasKampung(snapshot)) addColumn(table, "kampung", ReportField::Kampung);
  addColumn(table, "rw", ReportField::Rw);
  addColumn(table, "rt", ReportField::Rt);
  addColumn(table, "part", ReportField::Part);
  addColumn(table, "verified_ha", ReportField::VerifiedHectares, ReportType::Amount, Unit::Hectare);
  if (!snapshot.kawasan.empty()) addColumn(table, "authority", ReportField::AuthorityName);
  addColumn(table, "total", ReportField::Total, ReportType::Value);
  addColumn(table, "class", ReportField::Class);
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const Parameter indicator = regulation.indicators[i].parameter;
    addColumn(table, std::string(identifierOf(indicator)) + "_gap", ReportField::Gap, ReportType::Amount,
              unitOf(indicator), i);
  }
  addColumn(table, "figures_missing", ReportField::MissingFigures, ReportType::Count);
  addColumn(table, "treated", ReportField::TreatedByPlan);
}

/// Needs of an RT with its scores at the survey and once the plan is done.
struct RtNeeds {
  const AreaNeeds* needs = nullptr;
  const AreaScore* before = nullptr;
  const AreaScore* after = nullptr;
};

/// Parts of one RT that are estimates in their rows may be none together.
std::vector<ReportCell> needSumsOf(const ReportRequest& request, const ReportTable& table, std::size_t firstRow,
                                   std::size_t rows) {
  std::vector<ReportCell> sums = sumsOver(table, firstRow, rows);
  std::vector<std::size_t> rts;
  for (std::size_t row = firstRow; row < firstRow + rows; ++row) {
    if (const auto place = request.snapshot.indexOfRt(table.areaIds[row])) rts.push_back(*place);
  }
  const ParameterSet estimates = estimatedSums(request.snapshot, request.surveyId, rts);
  auto* const verified = std::get_if<Amount>(&sums[*table.find(ReportField::VerifiedHectares)]);
  if (verified != nullptr) verified->isEstimate = estimates.test(indexOf(Parameter::AreaVerified));
  return sums;
}

std::vector<ReportCell> rowOf(const ReportRequest& request, const RtNeeds& of, const ReportCell& authority,
                              bool showsKampung, std::size_t number) {
  const Snapshot& snapshot = request.snapshot;
  const Rt& rt = snapshot.rts[of.needs->area.rts.front()];
  const AdminArea* kelurahan = snapshot.kelurahanById(rt.kelurahanId);
  const Kawasan* kawasan = snapshot.kawasanById(rt.kawasanId);
  std::vector<ReportCell> row{countCellOf(number), kawasan == nullptr ? ReportCell() : textCellOf(kawasan->name),
                              kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->kecamatan),
                              kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->name)};
  if (showsKampung) row.push_back(textCellOf(rt.kampung));
  row.push_back(textCellOf(rt.rw));
  row.push_back(textCellOf(rt.rt.empty() ? rt.label : rt.rt));
  row.push_back(textCellOf(rt.part));
  const AreaScore& before = *of.before;
  row.push_back(before.hasFigures() ? amountCellOf(knownSum(before, Parameter::AreaVerified)) : ReportCell());
  if (!snapshot.kawasan.empty()) row.push_back(authority);
  row.push_back(totalCellOf(before));
  row.push_back(before.hasFigures() ? ReportCell(ClassRange{before.score.classMin, before.score.classMax})
                                    : ReportCell());
  std::size_t missing = 0;
  for (const Need& need : of.needs->needs) {
    row.push_back(amountCellOf(need.gap));
    missing += need.rtsMissing;
  }
  row.push_back(countCellOf(missing));
  row.push_back(optionalCellOf(treatmentOf({before, {}}, {*of.after, {}}, request.regulation.slumLimit())));
  return row;
}

}  // namespace

ReportTable needsTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Needs;
  addColumns(table, snapshot, request.regulation);
  std::map<FeatureId, std::vector<RtNeeds>> byKawasan;
  const std::vector<AreaNeeds> all =
      needsOf(snapshot, request.regulation, snapshot.figuresOf(request.surveyId), Level::Rt);
  const std::vector<AreaScore> before = scoreAreas(snapshot, request.regulation, request.surveyId, Level::Rt);
  const std::vector<AreaScore> after = scoreAreas(snapshot, request.regulation, figuresAfterPlan(request), Level::Rt);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Rt& rt = snapshot.rts[all[i].area.rts.front()];
    byKawasan[snapshot.kawasanById(rt.kawasanId) == nullptr ? 0 : rt.kawasanId].push_back(
        {&all[i], &before[i], &after[i]});
  }
  const auto addGroup = [&](FeatureId id, ReportCell name) {
    const auto found = byKawasan.find(id);
    if (found == byKawasan.end()) return;
    ReportGroup group{std::move(name), table.rows.size(), found->second.size(), {}, id};
    const ReportCell authority = authorityCellOf(request, id);
    for (const RtNeeds& each : found->second) {
      table.rows.push_back(
          rowOf(request, each, authority, table.find(ReportField::Kampung).has_value(), table.rows.size() + 1));
      table.areaIds.push_back(each.needs->area.id);
    }
    group.totals = needSumsOf(request, table, group.firstRow, group.rows);
    table.groups.push_back(std::move(group));
  };
  for (const Kawasan& kawasan : snapshot.kawasan) addGroup(kawasan.id, textCellOf(kawasan.name));
  addGroup(0, {});
  table.totals = needSumsOf(request, table, 0, table.rows.size());
  return table;
}

}  // namespace kawasan
