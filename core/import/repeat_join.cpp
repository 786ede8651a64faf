#include "core/import/repeat_join.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "core/base/text.h"
#include "core/import/header_map.h"
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
  bool isNumber = false;  // an id of a city workbook: the column holds nothing else
  bool isCode = false;    // the same with a code that both sheets have under one heading
};

bool holds(const RawTable& table, std::size_t column, const std::string& key) {
  return !key.empty() && std::any_of(table.rows.begin() + 1, table.rows.end(),
                                     [&](const Row& row) { return cellAt(row, column) == key; });
}

/// The sheet above: the one that _parent_table_name names, else the one that holds the key of the first row, rather
/// the form itself than another repeat.
std::optional<Link> linkOfRepeat(const std::vector<RawTable>& sheets, std::size_t repeat) {
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

/// "idKawasan", "id_kawasan", "kawasan_id" and "kawasan" speak of the same sheet.
std::string sheetNamed(std::string_view header) {
  std::string name = folded(header);
  if (name.starts_with("id")) name.erase(0, 2);
  if (name.ends_with("id")) name.erase(name.size() - 2);
  return name;
}

/// Whether all numbers of the column are ids of the other sheet, but for a few that nobody has cleared up.
bool holdsIdsOf(const RawTable& child, std::size_t column, const RawTable& parent, std::size_t idColumn) {
  std::unordered_set<std::string> ids;
  for (std::size_t r = 1; r < parent.rows.size(); ++r) ids.emplace(cellAt(parent.rows[r], idColumn));
  std::size_t filled = 0;
  std::size_t known = 0;
  for (std::size_t r = 1; r < child.rows.size(); ++r) {
    const std::string key(cellAt(child.rows[r], column));
    filled += key.empty() ? 0U : 1U;
    known += !key.empty() && ids.contains(key) ? 1U : 0U;
  }
  constexpr std::size_t kFewKnown = 3;  // a single stray one among them
  return (known > 0 && known * 10 >= filled * 9) || (known >= kFewKnown && filled - known == 1);
}

/// Whether the sheet says of its rows which RT they are.
bool namesRts(const RawTable& table) {
  return !table.rows.empty() && std::ranges::any_of(table.rows.front(), [](const std::string& header) {
    const auto target = targetByHeader(header, {});
    return target && (target->kind == ColumnKind::RtRw || target->kind == ColumnKind::Rt);
  });
}

/// The sheet of RT that has a code under the same heading, "Kode RT", each of them once; at least half of the child's
/// are among them.
std::optional<Link> linkByCode(const std::vector<RawTable>& sheets, std::size_t child) {
  if (sheets[child].rows.empty() || namesRts(sheets[child])) return std::nullopt;
  const Row& headers = sheets[child].rows.front();
  for (std::size_t column = 0; column < headers.size(); ++column) {
    const std::string name = folded(headers[column]);
    // A plain "id" numbers the rows of its own sheet.
    if (name == "id" || (!name.starts_with("kode") && !name.starts_with("id"))) continue;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      const auto code = i == child || !namesRts(sheets[i]) ? std::nullopt : columnOf(sheets[i], headers[column]);
      if (!code) continue;
      std::unordered_set<std::string> codes;
      bool isUnique = true;
      for (std::size_t r = 1; r < sheets[i].rows.size(); ++r) {
        const std::string key(cellAt(sheets[i].rows[r], *code));
        isUnique = isUnique && (key.empty() || codes.insert(key).second);
      }
      std::size_t filled = 0;
      std::size_t known = 0;
      for (std::size_t r = 1; r < sheets[child].rows.size(); ++r) {
        const std::string key(cellAt(sheets[child].rows[r], column));
        filled += key.empty() ? 0U : 1U;
        known += codes.contains(key) ? 1U : 0U;
      }
      if (isUnique && known * 2 > filled) return Link{i, column, *code, true, true};
    }
  }
  return std::nullopt;
}

/// The sheets that columns of a city workbook name with their ids, the one with the most rows, that of the RT, first.
std::vector<Link> linksByNumber(const std::vector<RawTable>& sheets, std::size_t child) {
  std::vector<Link> links;
  if (sheets[child].rows.empty()) return links;
  const Row& headers = sheets[child].rows.front();
  for (std::size_t column = 0; column < headers.size(); ++column) {
    const std::string name = sheetNamed(headers[column]);
    if (name.size() < 2) continue;
    std::optional<Link> found;
    bool isExact = false;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
      const auto id = i == child ? std::nullopt : columnOf(sheets[i], "id");
      const bool isSame = folded(sheets[i].sheet) == name;
      if (!id || isExact || !(isSame || folded(sheets[i].sheet).starts_with(name))) continue;
      if ((found && !isSame) || !holdsIdsOf(sheets[child], column, sheets[i], *id)) continue;
      found = Link{i, column, *id, true};
      isExact = isSame;
    }
    if (found) links.push_back(*found);
  }
  std::stable_sort(links.begin(), links.end(), [&sheets](const Link& a, const Link& b) {
    return sheets[a.parent].rows.size() > sheets[b.parent].rows.size();
  });
  return links;
}

std::vector<Link> linksOf(const std::vector<RawTable>& sheets, std::size_t child) {
  if (const auto link = linkOfRepeat(sheets, child)) return {*link};
  std::vector<Link> links = linksByNumber(sheets, child);
  if (const auto link = links.empty() ? linkByCode(sheets, child) : std::nullopt) links.push_back(*link);
  return links;
}

/// "nama" of the sheet "kawasan" is the kawasan; an id is nothing but itself.
void nameNumberedColumns(Row& headers, const std::string& sheet) {
  for (std::string& header : headers) {
    const std::string name = folded(header);
    const bool isFree = std::ranges::none_of(headers, [&](const auto& each) { return folded(each) == folded(sheet); });
    if ((name == "nama" || name == "name") && isFree) header = sheet;
  }
}

/// Puts the rows of the sheet above beside those of `table`; `header`: of the column with its keys, as in the file.
void putBeside(RawTable& table, const RawTable& parent, const Link& link, const std::string& header) {
  table.mayBeMerged = false;
  std::unordered_map<std::string, std::size_t> rowOfKey;
  for (std::size_t r = 1; r < parent.rows.size(); ++r) {
    if (std::string key(cellAt(parent.rows[r], link.parentColumn)); !key.empty()) rowOfKey.emplace(std::move(key), r);
  }
  std::size_t width = 0;
  for (const Row& row : table.rows) width = std::max(width, row.size());
  if (!link.isNumber) table.formColumns = width;
  std::vector<std::size_t> taken;  // columns of the parent that the repeat does not have
  for (std::size_t i = 0; i < parent.rows.front().size(); ++i) {
    const std::string& name = parent.rows.front()[i];
    const bool isKey = name.starts_with('_') || (link.isNumber && i == link.parentColumn);
    if (!name.empty() && !isKey && !columnOf(table, name)) taken.push_back(i);
  }
  for (std::size_t r = 0; r < table.rows.size(); ++r) {
    Row& row = table.rows[r];
    const Row* above = r == 0 ? &parent.rows.front() : nullptr;
    if (r > 0) {
      const std::string key(cellAt(row, link.childColumn));
      if (const auto at = rowOfKey.find(key); at != rowOfKey.end()) {
        above = &parent.rows[at->second];
        if (const auto missing = parent.orphans.find(at->second); missing != parent.orphans.end())
          table.orphans[r] = missing->second;
      } else {
        table.orphans[r] = {key, header, columnLetter(link.childColumn), parent.sheet};
      }
    }
    if (above == nullptr) continue;
    row.resize(width);
    for (const std::size_t column : taken) row.emplace_back(cellAt(*above, column));
  }
}

Result<RawTable> joined(const std::vector<RawTable>& sheets, std::size_t repeat, int depth) {
  RawTable table = sheets[repeat];
  const std::vector<Link> links = linksOf(sheets, repeat);
  if (!table.rows.empty()) {
    for (std::string& header : table.rows.front()) header = withoutGroup(header);
  }
  if (depth == 0) return table;
  // A number is no name of a kawasan and no number of an RT.
  for (const Link& link : links) {
    std::string& header = table.rows.front()[link.childColumn];
    if (link.isNumber && !link.isCode && !folded(header).starts_with("id")) header.insert(0, "id ");
  }
  for (const Link& link : links) {
    KAWASAN_ASSIGN(RawTable parent, joined(sheets, link.parent, depth - 1));
    if (link.isNumber) nameNumberedColumns(parent.rows.front(), parent.sheet);
    putBeside(table, parent, link, sheets[repeat].rows.front()[link.childColumn]);
  }
  return table;
}

/// Sheets from the repeat up to the one that names the RT, both counted; empty where the repeat names them itself or no
/// sheet above it does.
std::vector<std::size_t> sheetsUpToRts(const std::vector<RawTable>& sheets, std::size_t repeat) {
  std::vector<std::size_t> way{repeat};
  while (!namesRts(sheets[way.back()])) {
    const auto link = linkOfRepeat(sheets, way.back());
    if (!link || std::ranges::find(way, link->parent) != way.end()) return {};
    way.push_back(link->parent);
  }
  return way.size() > 1 ? way : std::vector<std::size_t>();
}

/// Rows of the last sheet of the way that rows of the repeat lead to.
std::unordered_set<std::size_t> rowsReached(const std::vector<RawTable>& sheets, const std::vector<std::size_t>& way) {
  std::unordered_set<std::size_t> reached;
  for (std::size_t r = 1; r < sheets[way.front()].rows.size(); ++r) reached.insert(r);
  for (std::size_t step = 0; step + 1 < way.size(); ++step) {
    const RawTable& child = sheets[way[step]];
    const RawTable& parent = sheets[way[step + 1]];
    const Link link = *linkOfRepeat(sheets, way[step]);
    std::unordered_set<std::string> keys;
    for (const std::size_t r : reached) keys.emplace(cellAt(child.rows[r], link.childColumn));
    reached.clear();
    for (std::size_t r = 1; r < parent.rows.size(); ++r) {
      if (keys.contains(std::string(cellAt(parent.rows[r], link.parentColumn)))) reached.insert(r);
    }
  }
  return reached;
}

bool isOfPlace(const std::string& header) {
  const auto target = targetByHeader(header, {});
  if (!target) return false;
  using enum ColumnKind;
  constexpr std::array kPlaces{Kecamatan, Kelurahan, Kawasan, Kampung, RtRw, Rt, Rw, Part};
  return std::ranges::find(kPlaces, target->kind) != kPlaces.end();
}

/// What the sheets between the repeat and that of the RT hold: houses above their families, of which every one stands
/// as often as it has families.
void leaveOutBetween(RawTable& table, const std::vector<RawTable>& sheets, const std::vector<std::size_t>& way) {
  for (std::size_t i = 1; i + 1 < way.size(); ++i) {
    for (const std::string& written : sheets[way[i]].rows.front()) {
      const std::string header = withoutGroup(written);
      const auto column = columnOf(table, header);
      if (header.empty() || !column || *column < table.formColumns.value_or(0) || isOfPlace(header)) continue;
      table.columnsBetween.push_back({sheets[way[i]].sheet, header});
      for (Row& row : table.rows) {
        if (*column < row.size()) row[*column].clear();
      }
    }
  }
}

/// A form of an RT that nothing was entered under has answers all the same.
void addFormsAlone(RawTable& table, const std::vector<RawTable>& sheets, const std::vector<std::size_t>& way,
                   const RawTable& forms) {
  const std::unordered_set<std::size_t> reached = rowsReached(sheets, way);
  const Row headers = table.rows.front();
  for (std::size_t r = 1; r < forms.rows.size(); ++r) {
    if (reached.contains(r) || std::ranges::all_of(forms.rows[r], [](const auto& cell) { return cell.empty(); }))
      continue;
    Row row(headers.size());
    for (std::size_t i = table.formColumns.value_or(0); i < headers.size(); ++i) {
      const auto column = headers[i].empty() ? std::nullopt : columnOf(forms, headers[i]);
      if (column) row[i] = cellAt(forms.rows[r], *column);
    }
    table.formsAlone[table.rows.size()] = {forms.sheet, r + 1};
    table.rows.push_back(std::move(row));
  }
}

}  // namespace

bool isRepeat(const RawTable& table) {
  return std::ranges::any_of(kKeys, [&](const auto& key) { return columnOf(table, key.first).has_value(); });
}

std::vector<std::size_t> parentSheets(const std::vector<RawTable>& sheets, std::size_t repeat) {
  std::vector<std::size_t> parents;
  for (const Link& link : linksOf(sheets, repeat)) parents.push_back(link.parent);
  return parents;
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
  if (linksOf(sheets, index).empty()) {
    const Row& header = sheets[index].rows.empty() ? Row() : sheets[index].rows.front();
    return fail(ErrorCode::InputNoColumn,
                {{"path", file}, {"column", "_parent_index, PARENT_KEY, id"}, {"known", joinText(header, ", ")}});
  }
  KAWASAN_ASSIGN(RawTable table, joined(sheets, index, kDeepest));
  const std::vector<std::size_t> way = sheetsUpToRts(sheets, index);
  if (way.empty()) return table;
  leaveOutBetween(table, sheets, way);
  KAWASAN_ASSIGN(const RawTable forms, joined(sheets, way.back(), kDeepest));
  addFormsAlone(table, sheets, way, forms);
  return table;
}

}  // namespace kawasan
