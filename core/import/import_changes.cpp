#include "core/import/import_changes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/base/text.h"
#include "core/import/numeric_import.h"
#include "core/model/source_cells.h"
#include "core/model/source_rows.h"

namespace kawasan {

namespace {

void addChange(ImportChange change, std::string field, std::string before, std::string after,
               std::vector<ImportChange>& changes) {
  if (before == after) return;
  change.field = std::move(field);
  change.before = std::move(before);
  change.after = std::move(after);
  changes.push_back(std::move(change));
}

std::string shownText(Micro amount) {
  return isMissing(amount) ? std::string() : numberText(unitsFromMicro(amount));
}

std::string shownText(std::optional<int> value) {
  return value ? std::to_string(*value) : std::string();
}

/// Of the column that says the field, in a row that was moved back the one where its cell stands; else empty.
std::string letterOfColumn(const NumericPlan& plan, const ImportChange& change) {
  const auto column = std::ranges::find_if(
      plan.header.columns, [&](const MappedColumn& each) { return keyOf(each.target) == change.field; });
  if (column == plan.header.columns.end()) return {};
  const auto shift = std::ranges::find(plan.shifts, change.row, &RowShift::row);
  const bool isMoved = shift != plan.shifts.end() && std::ranges::any_of(plan.flagged, [&](const FlaggedCell& cell) {
                         return cell.row == change.row && cell.reason == "row-shifted-back";
                       });
  return columnLetter(isMoved ? indexInFile(column->index, *shift, plan.header) : column->index);
}

}  // namespace

void addChanges(const ImportChange& where, const FigureRow& before, const FigureRow& after,
                std::vector<ImportChange>& changes) {
  for (std::size_t i = 0; i < kParameterCount; ++i) {
    const Parameter parameter = parameterAt(i);
    addChange(where, std::string(identifierOf(parameter)), shownText(before[parameter]), shownText(after[parameter]),
              changes);
  }
}

void addChanges(const ImportChange& where, const FiledResult& before, const FiledResult& after,
                std::vector<ImportChange>& changes) {
  const auto valueOf = [](const FiledResult& filed, const std::string& indicator) {
    const auto found = filed.values.find(indicator);
    return found == filed.values.end() ? std::string() : std::to_string(found->second);
  };
  std::set<std::string> indicators;
  for (const auto& [indicator, value] : before.values) indicators.insert(indicator);
  for (const auto& [indicator, value] : after.values) indicators.insert(indicator);
  for (const std::string& indicator : indicators) {
    addChange(where, indicator + "_value", valueOf(before, indicator), valueOf(after, indicator), changes);
  }
  addChange(where, "total", shownText(before.total), shownText(after.total), changes);
  addChange(where, "tingkat", before.tingkat, after.tingkat, changes);
}

void placeChanges(NumericPlan& plan) {
  std::map<std::pair<Level, FeatureId>, const FigureSource*> sources;
  for (const NumericRow& row : plan.rows) sources.emplace(std::pair(Level::Rt, row.rt.id), &row.source);
  for (const AreaRow& row : plan.areaRows) sources.emplace(std::pair(row.filed.level, row.area.id), &row.filed.source);
  for (ImportChange& change : plan.changed) {
    const auto found = sources.find({change.level, change.areaId});
    if (found == sources.end()) continue;
    const FigureSource& source = *found->second;
    change.sheet = sheetOf(source);
    std::string letter;
    if (const auto parameter = parameterByIdentifier(change.field)) {
      FigurePlace place = placeOf(source, *parameter);
      change.cell = std::move(place.cell);
      letter = std::move(place.column);
    }
    if (!change.cell.empty()) continue;
    if (letter.empty()) letter = letterOfColumn(plan, change);
    if (!letter.empty()) change.cell = letter + rowsOf(source);
  }
}

bool changesNothing(const NumericPlan& plan, const Snapshot& snapshot) {
  const NewAreas& areas = plan.newAreas;
  const bool isNew = plan.survey.id == 0 || !plan.changed.empty() || !areas.kelurahan.empty() ||
                     !areas.kawasan.empty() || !areas.rts.empty();
  if (isNew) return false;
  for (const auto& remembered : {plan.columnsToRemember, plan.namesToRemember}) {
    if (!remembered) continue;
    const auto known = snapshot.importColumns.find(remembered->first);
    if (known == snapshot.importColumns.end() || known->second != remembered->second) return false;
  }
  std::set<std::tuple<Level, FeatureId, std::string>> present;
  for (const FiledResult& filed : snapshot.filed) {
    if (filed.surveyId == plan.survey.id) present.emplace(filed.level, filed.areaId, filed.edition);
  }
  const auto isFiled = [&](const FiledResult& filed) {
    return present.contains({filed.level, filed.areaId, filed.edition});
  };
  const FigureTable& figures = snapshot.figuresOf(plan.survey.id);
  const auto isKnown = [&](const NumericRow& row) {
    return (!row.hasFigures || figures.indexOfRt(row.rt.id)) && (!row.filed || isFiled(*row.filed)) &&
           std::ranges::all_of(row.estimates, [&](const FigureNote& mark) {
             return snapshot.isEstimate(plan.survey.id, row.rt.id, mark.parameter);
           });
  };
  return std::ranges::all_of(plan.rows, isKnown) &&
         std::ranges::all_of(plan.areaRows, [&](const AreaRow& row) { return isFiled(row.filed); });
}

std::size_t rowsTaken(const NumericPlan& plan) {
  std::size_t taken = plan.areaRows.size();
  for (const NumericRow& row : plan.rows) taken += std::max<std::size_t>(1, row.summed.size());
  return taken;
}

}  // namespace kawasan
