#include "core/import/row_choice.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace kawasan {

namespace {

constexpr std::size_t kMostRounds = 20;  // more different texts name something else than rounds

constexpr std::array<std::string_view, 9> kRoundHeadings{"snapshot", "tahun",     "tahun_data", "year",  "periode",
                                                         "putaran",  "pendataan", "survei",     "survey"};

}  // namespace

std::vector<std::string> textsOf(const RawTable& table, std::size_t headerRow, std::size_t column, std::size_t limit) {
  std::vector<std::string> texts;
  std::unordered_set<std::string> seen;
  for (std::size_t r = headerRow; r < table.rows.size() && texts.size() < limit; ++r) {
    const std::vector<std::string>& row = table.rows[r];
    if (std::ranges::all_of(row, [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
    const std::string_view text = cellAt(row, column);
    if (seen.insert(lowered(text)).second) texts.emplace_back(text);
  }
  return texts;
}

std::optional<std::size_t> roundColumn(const RawTable& table, std::size_t headerRow) {
  if (headerRow == 0 || headerRow > table.rows.size()) return std::nullopt;
  const std::vector<std::string>& header = table.rows[headerRow - 1];
  for (std::size_t c = 0; c < header.size(); ++c) {
    const std::string name = folded(header[c]);
    if (std::ranges::none_of(kRoundHeadings, [&](auto heading) { return folded(heading) == name; })) continue;
    const std::size_t rounds = textsOf(table, headerRow, c, kMostRounds + 1).size();
    if (rounds > 1 && rounds <= kMostRounds) return c;
  }
  return std::nullopt;
}

bool isSheetOfLimits(const RawTable& table) {
  constexpr std::size_t kRowsAbove = 6;  // title and note
  const auto isHeading = [](const std::vector<std::string>& row) {
    const std::string from = lowered(cellAt(row, 0));
    const std::string value = lowered(cellAt(row, 1));
    return (from == "persen mulai" && value == "nilai") || (from == "percent from" && value == "value");
  };
  const auto end = table.rows.begin() + static_cast<std::ptrdiff_t>(std::min(table.rows.size(), kRowsAbove));
  return std::any_of(table.rows.begin(), end, isHeading);
}

}  // namespace kawasan
