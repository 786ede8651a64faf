// T7: what every RT still lacks, with the sums of each kawasan.

#include <algorithm>
#include <map>

#include "core/plan/needs.h"
#include "core/report/report_parts.h"

namespace kawasan {

namespace {

void addColumns(ReportTable& table, const Regulation& regulation) {
  addColumn(table, "number", ReportField::Number, ReportType::Count);
  addColumn(table, "kawasan", ReportField::Kawasan);
  addColumn(table, "kecamatan", ReportField::Kecamatan);
  addColumn(table, "kelurahan", ReportField::Kelurahan);
  addColumn(table, "rw", ReportField::Rw);
  addColumn(table, "rt", ReportField::Rt);
  addColumn(table, "part", ReportField::Part);
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const Parameter indicator = regulation.indicators[i].parameter;
    addColumn(table, std::string(identifierOf(indicator)) + "_gap", ReportField::Gap, ReportType::Amount,
              unitOf(indicator), i);
  }
  addColumn(table, "figures_missing", ReportField::MissingFigures, ReportType::Count);
}

std::vector<ReportCell> rowOf(const Snapshot& snapshot, const AreaNeeds& area, const Rt& rt, std::size_t number) {
  const AdminArea* kelurahan = snapshot.kelurahanById(rt.kelurahanId);
  const Kawasan* kawasan = snapshot.kawasanById(rt.kawasanId);
  std::vector<ReportCell> row{countCellOf(number),
                              kawasan == nullptr ? ReportCell() : textCellOf(kawasan->name),
                              kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->kecamatan),
                              kelurahan == nullptr ? ReportCell() : textCellOf(kelurahan->name),
                              textCellOf(rt.rw),
                              textCellOf(rt.rt.empty() ? rt.label : rt.rt),
                              textCellOf(rt.part)};
  std::size_t missing = 0;
  for (const Need& need : area.needs) {
    row.push_back(amountCellOf(need.gap));
    missing += need.rtsMissing;
  }
  row.push_back(countCellOf(missing));
  return row;
}

}  // namespace

ReportTable needsTable(const ReportRequest& request) {
  const Snapshot& snapshot = request.snapshot;
  ReportTable table;
  table.kind = ReportKind::Needs;
  addColumns(table, request.regulation);
  std::map<FeatureId, std::vector<const AreaNeeds*>> byKawasan;
  const std::vector<AreaNeeds> all =
      needsOf(snapshot, request.regulation, snapshot.figuresOf(request.surveyId), Level::Rt);
  for (const AreaNeeds& area : all) {
    const Rt& rt = snapshot.rts[area.area.rts.front()];
    byKawasan[snapshot.kawasanById(rt.kawasanId) == nullptr ? 0 : rt.kawasanId].push_back(&area);
  }
  const auto addGroup = [&](FeatureId id, ReportCell name) {
    const auto found = byKawasan.find(id);
    if (found == byKawasan.end()) return;
    ReportGroup group{std::move(name), table.rows.size(), found->second.size(), {}, id};
    for (const AreaNeeds* area : found->second) {
      const Rt& rt = snapshot.rts[area->area.rts.front()];
      table.rows.push_back(rowOf(snapshot, *area, rt, table.rows.size() + 1));
      table.areaIds.push_back(rt.id);
    }
    group.totals = sumsOver(table, group.firstRow, group.rows);
    table.groups.push_back(std::move(group));
  };
  for (const Kawasan& kawasan : snapshot.kawasan) addGroup(kawasan.id, textCellOf(kawasan.name));
  addGroup(0, {});
  table.totals = sumsOver(table, 0, table.rows.size());
  return table;
}

}  // namespace kawasan
