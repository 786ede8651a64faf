#include "core/import/import_changes.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "core/base/text.h"
#include "core/import/numeric_import.h"

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
