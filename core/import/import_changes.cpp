#include "core/import/import_changes.h"

#include <set>

#include "core/base/text.h"

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

}  // namespace kawasan
