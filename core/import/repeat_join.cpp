#include "core/import/repeat_join.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

#include "core/base/text.h"
#include "core/import/import_report.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

constexpr int kDeepest = 5;

/// Column of the repeat -> column of the sheet above, the surest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> kKeys{
    {{"_parent_index", "_index"}, {"PARENT_KEY", "KEY"}, {"_submission__uuid", "_uuid"}, {"_submission__id", "_id"}}};

std::optional<std::size_t> columnOf(const RawTable& table, std::string_view header) {
  if (table.rows.empty()) return std::nullopt;
  const Row& headers = table.rows.front();
  for (std::size_t i = 0; i < headers.size(); ++i) {
    if (lowered(trimmed(headers[i])) == lowered(header)) return i;
  }
  return std::nullopt;
}

/// "rt/data/luas_ha" and "rt-luas_ha" as ODK writes it lose the group; a key keeps its name.
std::string withoutGroup(const std::string& header) {
  const std::size_t slash = header.rfind('/');
  return slash == std::string::npos || slash + 1 == header.size() ? header : header.substr(slash + 1);
}

struct Link {
  std::size_t parent = 0;
  std::size_t childColumn = 0;
  std::size_t parentColumn = 0;
};

bool holds(const RawTable& table, std::size_t column, const std::string& key) {
  return !key.empty() && std::any_of(table.rows.begin() + 1, table.rows.end(),
                                     [&](const Row& row) { return cellAt(row, column) == key; });
}

/// The sheet above: the one that _parent_table_name names, else the one that holds the key of the first row, rather
/// the form itself than another repeat.
std::optional<Link> linkOf(const std::vector<RawTable>& sheets, std::size_t repeat) {
  const RawTable& child = sheets[repeat];
  const auto firstCell = [&child](std::optional<std::size_t> column) {
    return column && child.rows.size() > 1 ? std::string(cellAt(child.rows[1], *column)) : std::string();
  };
  const std::string named = firstCell(columnOf(child, "_parent_table_name"));
  for (const auto& [childKey, parentKey] : kKeys) {
    const auto childColumn = columnOf(child, childKey);
    if (!childColumn) continue;
    std::optional<Link> found;
    int best = 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      const auto parentColumn = i == repeat ? std::nullopt : columnOf(sheets[i], parentKey);
      if (!parentColumn) continue;
      const bool isNamed = !named.empty() && sheets[i].sheet == named;
      const int fit = (isNamed ? 4 : 0) + (holds(sheets[i], *parentColumn, firstCell(childColumn)) ? 2 : 0) +
                      (columnOf(sheets[i], childKey) ? 0 : 1);
      if (fit > best) best = fit, found = Link{i, *childColumn, *parentColumn};
    }
    if (found) return found;
  }
  return std::nullopt;
}

Result<RawTable> joined(const std::vector<RawTable>& sheets, std::size_t repeat, int depth) {
  RawTable table = sheets[repeat];
  const auto link = linkOf(sheets, repeat);
  if (!table.rows.empty()) {
    for (std::string& header : table.rows.front()) header = withoutGroup(header);
  }
  if (!link || depth == 0) return table;
  KAWASAN_ASSIGN(const RawTable parent, joined(sheets, link->parent, depth - 1));
  table.mayBeMerged = false;
  std::unordered_map<std::string, std::size_t> rowOfKey;
  for (std::size_t r = 1; r < parent.rows.size(); ++r) {
    if (std::string key(cellAt(parent.rows[r], link->parentColumn)); !key.empty()) rowOfKey.emplace(std::move(key), r);
  }
  std::size_t width = 0;
  for (const Row& row : table.rows) width = std::max(width, row.size());
  table.formColumns = width;
  std::vector<std::size_t> taken;  // columns of the parent that the repeat does not have
  for (std::size_t i = 0; i < parent.rows.front().size(); ++i) {
    const std::string& header = parent.rows.front()[i];
    if (!header.empty() && !header.starts_with('_') && !columnOf(table, header)) taken.push_back(i);
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    Row& row = table.rows[r];
    const Row* above = r == 0 ? &parent.rows.front() : nullptr;
    if (r > 0) {
      const std::string key(cellAt(row, link->childColumn));
      if (const auto at = rowOfKey.find(key); at != rowOfKey.end()) {
        above = &parent.rows[at->second];
        if (const auto missing = parent.orphans.find(at->second); missing != parent.orphans.end())
          table.orphans[r] = missing->second;
      } else {
        table.orphans[r] = {key, sheets[repeat].rows.front()[link->childColumn], columnLetter(link->childColumn),
                            parent.sheet};
      }
    }
    if (above == nullptr) continue;
    row.resize(width);
    for (const std::size_t column : taken) row.emplace_back(cellAt(*above, column));
  }
  return table;
}

}  // namespace

std::optional<std::size_t> parentSheet(const std::vector<RawTable>& sheets, std::size_t repeat) {
  const auto link = linkOf(sheets, repeat);
  return link ? std::optional(link->parent) : std::nullopt;
}

Result<RawTable> joinRepeat(const std::vector<RawTable>& sheets, const std::string& repeat) {
  std::vector<std::string> names;
  for (const RawTable& table : sheets) names.push_back(table.sheet);
  const auto at = std::find(names.begin(), names.end(), repeat);
  const std::string file = sheets.empty() ? std::string() : sheets.front().file;
  if (at == names.end()) {
    return fail(ErrorCode::InputNoLayer, {{"path", file}, {"layer", repeat}, {"known", joinText(names, ", ")}});
  }
  const auto index = static_cast<std::size_t>(at - names.begin());
  if (!linkOf(sheets, index)) {
    const Row& header = sheets[index].rows.empty() ? Row() : sheets[index].rows.front();
    return fail(ErrorCode::InputNoColumn,
                {{"path", file}, {"column", "_parent_index, PARENT_KEY"}, {"known", joinText(header, ", ")}});
  }
  return joined(sheets, index, kDeepest);
}

}  // namespace kawasan
