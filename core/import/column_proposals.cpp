#include "core/import/column_proposals.h"

#include <algorithm>
#include <functional>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/import/area_match.h"
#include "core/import/attribute_field.h"
#include "core/import/import_report.h"

namespace kawasan {

namespace {

constexpr std::size_t kCellsLookedAt = 200;
constexpr std::size_t kSamples = 3;
constexpr double kMostCells = 0.6;

using Cells = std::vector<std::string>;

Cells cellsOf(const RawTable& table, std::size_t headerRow, std::size_t index) {
  Cells cells;
  for (std::size_t r = headerRow; r < table.rows.size() && cells.size() < kCellsLookedAt; ++r) {
    if (index >= table.rows[r].size()) continue;
    std::string cell(trimmed(table.rows[r][index]));
    if (!cell.empty()) cells.push_back(std::move(cell));
  }
  return cells;
}

Cells samplesOf(const Cells& cells) {
  Cells samples;
  for (const std::string& cell : cells) {
    if (samples.size() == kSamples) break;
    if (std::find(samples.begin(), samples.end(), cell) == samples.end()) samples.push_back(cell);
  }
  return samples;
}

bool mostAre(const Cells& cells, const std::function<bool(const std::string&)>& is) {
  if (cells.empty()) return false;
  const auto count = std::count_if(cells.begin(), cells.end(), is);
  return static_cast<double>(count) >= kMostCells * static_cast<double>(cells.size());
}

/// What the cells look like: names of the project's areas, labels of RT, classes.
std::vector<ColumnTarget> byContent(const Cells& cells, const AreaIndex& index) {
  std::vector<ColumnTarget> targets;
  const auto isRtRw = [](const std::string& cell) {
    if (parseNumber(cell, DecimalMark::Comma)) return false;  // "88.54" is no RT 88 of RW 54
    const RtLabel label = parseRtLabel(cell);
    // "1/2024" is the number of a paper: no RW has four digits.
    const bool isYear = label.rw.size() > 3 && isDigit(label.rw[3]);
    return label.isWhole || (!label.rt.empty() && !label.rw.empty() && !isYear);
  };
  const auto names = [&](const std::string& cell, std::string_view word) {
    return lowered(cell).starts_with(word) && !parseRtLabel(cell).named && !parseRtLabel(cell).isWhole;
  };
  if (mostAre(cells, isRtRw)) targets.push_back({ColumnKind::RtRw, {}});
  if (mostAre(cells, [&](const std::string& cell) { return names(cell, "rt") && !isRtRw(cell); })) {
    targets.push_back({ColumnKind::Rt, {}});
  }
  if (mostAre(cells, [](const std::string& cell) { return lowered(cell).starts_with("rw"); })) {
    targets.push_back({ColumnKind::Rw, {}});
  }
  if (mostAre(cells, [&](const std::string& cell) { return index.kelurahan(cell).id != 0; })) {
    targets.push_back({ColumnKind::Kelurahan, {}});
  }
  if (mostAre(cells, [&](const std::string& cell) { return index.kecamatan(cell).id != 0; })) {
    targets.push_back({ColumnKind::Kecamatan, {}});
  }
  if (mostAre(cells, [&](const std::string& cell) { return index.kawasan(cell).id != 0; })) {
    targets.push_back({ColumnKind::Kawasan, {}});
  }
  if (mostAre(cells, [](const std::string& cell) { return folded(cell).find("kumuh") != std::string::npos; })) {
    targets.push_back({ColumnKind::Tingkat, {}});
  }
  return targets;
}

Certainty certaintyOf(HeaderMatch match) {
  switch (match) {
    case HeaderMatch::Identifier:
      return Certainty::Header;
    case HeaderMatch::Alias:
      return Certainty::Alias;
    case HeaderMatch::Hint:
      break;
  }
  return Certainty::Hint;
}

void propose(std::vector<ColumnProposal>& proposals, const ColumnTarget& target, Certainty certainty) {
  const bool known = std::any_of(proposals.begin(), proposals.end(), [&](const auto& p) { return p.target == target; });
  if (!known) proposals.push_back({target, certainty});
}

}  // namespace

std::string_view keyOf(Certainty certainty) {
  switch (certainty) {
    case Certainty::Header:
      return "header";
    case Certainty::Alias:
      return "alias";
    case Certainty::Hint:
      return "hint";
    case Certainty::Spelling:
      return "spelling";
    case Certainty::Content:
      break;
  }
  return "content";
}

std::vector<ProposedColumn> proposeColumns(const RawTable& table, std::size_t headerRow, const IndicatorCodes& codes,
                                           const Snapshot& snapshot) {
  std::vector<ProposedColumn> columns;
  if (headerRow == 0 || headerRow > table.rows.size()) return columns;
  const std::vector<std::string>& header = table.rows[headerRow - 1];
  const std::vector<std::string> known = knownHeaders();
  const std::vector<std::string> names = groupedHeaders(header, codes);
  const AreaIndex index(snapshot);
  std::size_t width = header.size();
  for (std::size_t r = headerRow; r < table.rows.size(); ++r) width = std::max(width, table.rows[r].size());
  for (std::size_t i = 0; i < width; ++i) {
    ProposedColumn column;
    column.index = i;
    column.header = std::string(cellAt(header, i));
    const Cells cells = cellsOf(table, headerRow, i);
    if (column.header.empty() && cells.empty()) continue;
    column.samples = samplesOf(cells);
    if (const auto guess = guessByHeader(cellAt(names, i), codes)) {
      propose(column.proposals, guess->target, certaintyOf(guess->match));
    } else if (folded(column.header).size() >= 5) {
      const std::string near = nearestName(column.header, known);
      const auto meant = near.empty() ? std::nullopt : targetByHeader(near, codes);
      if (meant) propose(column.proposals, *meant, Certainty::Spelling);
    }
    // "050/12" in it is no RT.
    const bool isOfPaper = attributeFieldByName(column.header, AttributeKind::Decree).has_value();
    for (const ColumnTarget& target : byContent(cells, index)) {
      if (!isOfPaper || target.kind != ColumnKind::RtRw) propose(column.proposals, target, Certainty::Content);
    }
    columns.push_back(std::move(column));
  }
  return columns;
}

}  // namespace kawasan
