#include "core/import/import_memory.h"

#include <algorithm>
#include <cstdint>
#include <set>
#include <string_view>

#include "core/base/text.h"
#include "core/import/import_report.h"
#include "core/import/numeric_import.h"

namespace kawasan {

std::string headerFingerprint(const std::vector<std::string>& header) {
  std::string joined;
  std::size_t last = header.size();
  while (last > 0 && folded(header[last - 1]).empty()) --last;
  for (std::size_t i = 0; i < last; ++i) joined += folded(header[i]) + "|";
  // FNV-1a, 64 bits: the same on every machine.
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : joined) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += kDigits[(hash >> static_cast<unsigned>(shift)) & 15U];
  return text;
}

namespace {

constexpr std::string_view kNamesKey = "-names";

/// Of the names beside the columns of a header row.
std::string namesKey(const std::vector<std::string>& header) {
  return headerFingerprint(header) + std::string(kNamesKey);
}

/// As namesToRemember writes them.
AreaAliases namesIn(const std::string& text) {
  AreaAliases names;
  for (const std::string& line : splitText(text, '\n')) {
    const std::size_t tab = line.find('\t');
    if (tab != std::string::npos) names[line.substr(0, tab)] = line.substr(tab + 1);
  }
  return names;
}

/// "RT 4" and "004/002" alone are others in every file.
bool namesPlace(const std::string& written) {
  const std::string name = folded(written);
  const std::size_t number = name.starts_with("rt") ? 2 : 0;
  return number < name.size() && (name[number] < '0' || name[number] > '9');
}

/// For a line of names: cells may be of several lines, and spaces do not tell names apart.
std::string onOneLine(std::string name) {
  for (char& c : name) {
    if (c == '\n' || c == '\r' || c == '\t') c = ' ';
  }
  return name;
}

}  // namespace

std::string textOf(const ColumnLetters& columns) {
  std::vector<std::string> parts;
  for (const auto& [target, letter] : columns) parts.push_back(target + "=" + letter);
  return joinText(parts, ",");
}

ColumnLetters columnLettersOf(const std::string& text) {
  ColumnLetters columns;
  for (const std::string& part : splitText(text, ',')) {
    const std::size_t equals = part.find('=');
    if (equals != std::string::npos && equals > 0) columns[part.substr(0, equals)] = part.substr(equals + 1);
  }
  return columns;
}

std::optional<HeaderOptions> rememberedHeader(const RawTable& table, const HeaderOptions& options,
                                              const Snapshot& snapshot) {
  if (!options.map.empty() || snapshot.importColumns.empty()) return std::nullopt;
  for (std::size_t r = 0; r < std::min(table.rows.size(), kRowsSearched); ++r) {
    if (options.headerRow != 0 && r + 1 != options.headerRow) continue;
    const auto known = snapshot.importColumns.find(headerFingerprint(table.rows[r]));
    if (known == snapshot.importColumns.end()) continue;
    HeaderOptions result = options;
    result.headerRow = r + 1;
    result.map = columnLettersOf(known->second);
    return result;
  }
  return std::nullopt;
}

std::pair<std::string, std::string> columnsToRemember(const RawTable& table, const HeaderMap& header,
                                                      const HeaderOptions& options) {
  const std::vector<std::string>& row = table.rows[header.headerRow - 1];
  ColumnLetters letters;
  for (const auto& [target, column] : options.map) {
    const auto index = trimmed(column) == "-" ? std::nullopt : columnByName(row, column);
    letters[target] = index ? "$" + columnLetter(*index) : "-";
  }
  return {headerFingerprint(row), textOf(letters)};
}

AreaAliases rememberedNames(const std::vector<std::string>& header, const Snapshot& snapshot) {
  const std::string own = namesKey(header);
  AreaAliases names;
  AreaAliases ofOthers;
  std::set<std::string> disputed;
  for (const auto& [key, text] : snapshot.importColumns) {
    if (key == own) names = namesIn(text);
    if (key == own || !key.ends_with(kNamesKey)) continue;
    for (const auto& [written, meant] : namesIn(text)) {
      const auto [known, isNew] = ofOthers.try_emplace(written, meant);
      if (!isNew && known->second != meant) disputed.insert(written);
    }
  }
  for (const auto& [written, meant] : ofOthers) {
    if (!disputed.contains(written) && namesPlace(written)) names.try_emplace(written, meant);
  }
  std::erase_if(names, [](const auto& name) { return name.second.empty(); });
  return names;
}

std::pair<std::string, std::string> namesToRemember(const std::vector<std::string>& header, const AreaAliases& names) {
  std::vector<std::string> lines;
  for (const auto& [written, meant] : names) lines.push_back(onOneLine(written) + "\t" + onOneLine(meant));
  return {namesKey(header), joinText(lines, "\n")};
}

void recallNames(const std::vector<std::string>& header, const Snapshot& snapshot, NumericOptions& options,
                 NumericPlan& plan) {
  plan.rememberedNames = rememberedNames(header, snapshot);
  AreaAliases known = options.aliases;
  for (const auto& [label, id] : options.rtByLabel) {
    if (const Rt* rt = snapshot.rtById(id)) known[label] = fullName(snapshot, *rt);
  }
  const bool isSaid = !known.empty() || !options.namesLeftOut.empty();
  // Kept as names without a meaning, so that what a file of other columns said of them does not come back.
  for (const std::string& written : options.namesLeftOut) known.try_emplace(written);
  known.insert(plan.rememberedNames.begin(), plan.rememberedNames.end());
  if (const auto before = snapshot.importColumns.find(namesKey(header)); before != snapshot.importColumns.end())
    known.merge(namesIn(before->second));
  if (isSaid && known != plan.rememberedNames) plan.namesToRemember = namesToRemember(header, known);
  if (options.namesAsRemembered) options.aliases.insert(plan.rememberedNames.begin(), plan.rememberedNames.end());
}

AreaAliases namesRecalled(const RawTable& table, const NumericPlan& plan, const NumericOptions& options) {
  AreaAliases recalled;
  std::set<std::string> names;
  for (const ColumnKind kind : {ColumnKind::Kecamatan, ColumnKind::Kelurahan, ColumnKind::Kawasan}) {
    const MappedColumn* const column = plan.header.find(kind);
    if (column == nullptr) continue;
    for (std::size_t r = plan.header.headerRow; r < table.rows.size(); ++r)
      names.insert(foldedAreaName(cellAt(table.rows[r], column->index)));
  }
  // An RT goes by its label, behind which its kecamatan may stand.
  for (const NumericRow& row : plan.rows) names.insert(foldedAreaName(row.label));
  for (const auto& [written, meant] : plan.rememberedNames) {
    const std::string withoutKecamatan = written.substr(0, written.find(" ("));
    const bool isInFile = names.contains(foldedAreaName(written)) || names.contains(foldedAreaName(withoutKecamatan));
    if (isInFile && !options.aliases.contains(written)) recalled[written] = meant;
  }
  return recalled;
}

}  // namespace kawasan
