#include "core/import/header_rows.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/number_text.h"
#include "core/base/text.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

constexpr std::size_t kMostHeaderRows = 3;

template <std::size_t N>
bool isOneOf(const std::array<std::string_view, N>& words, std::string_view text) {
  const std::string name = folded(text);
  return std::find(words.begin(), words.end(), name) != words.end();
}

/// "Ha", "(unit)": says in what the column is counted, not what it is.
bool isUnit(std::string_view text) {
  constexpr std::array<std::string_view, 7> kUnits{"ha", "m", "m2", "meter", "unit", "kk", "jiwa"};
  return isOneOf(kUnits, text);
}

/// Stands beside a volume and is none of its figures.
bool isRemark(std::string_view text) {
  constexpr std::array<std::string_view, 4> kRemarks{"satuan", "sat", "ket", "keterangan"};
  return isOneOf(kRemarks, text);
}

bool isPercentSign(std::string_view text) {
  return folded(text).empty() && text.find('%') != std::string_view::npos;
}

/// What a cell of the heading says below `above`, the heading of its group.
std::string joined(const std::string& above, const std::string& own, const IndicatorCodes& codes) {
  if (own.empty() || above.empty() || isRemark(own)) return own;
  if (isPercentSign(own)) return above + " persen";
  const auto group = targetByHeader(above, codes);
  if (group && isUnit(own)) return above + " (" + own + ")";
  const std::string both = above + " " + own;
  const auto ofBoth = targetByHeader(both, codes);
  const auto ofOwn = targetByHeader(own, codes);
  // "KK" below "DATA DASAR" is what it is; "Nilai" below "1a" is the value of that criterion.
  if (!ofBoth || (ofOwn && *ofOwn != *ofBoth && !(group && group->parameter == ofBoth->parameter))) return own;
  return both;
}

/// The merged cells of a group give their text to all columns below them.
Row joinedRows(const Row& above, const Row& below, const IndicatorCodes& codes) {
  Row row(std::max(above.size(), below.size()));
  std::string group;
  for (std::size_t c = 0; c < row.size(); ++c) {
    const std::string top(cellAt(above, c));
    const std::string own(cellAt(below, c));
    if (!top.empty()) group = top;
    row[c] = own.empty() ? top : joined(group, own, codes);
  }
  return row;
}

/// A row of words under the heading that names no area of its own: where the heading says where the RT stands, the row
/// is empty.
bool goesOn(const Row& heading, const Row& row, const IndicatorCodes& codes) {
  std::size_t words = 0;
  for (std::size_t c = 0; c < row.size(); ++c) {
    const std::string_view cell = cellAt(row, c);
    if (cell.empty()) continue;
    if (parseNumber(cell, DecimalMark::Comma)) return false;
    const auto target = targetByHeader(cellAt(heading, c), codes);
    if (target && !target->parameter && !holdsNumbers(target->kind)) return false;
    ++words;
  }
  return words >= 2;
}

std::size_t cellsIn(const Row& row) {
  return static_cast<std::size_t>(
      std::count_if(row.begin(), row.end(), [](const std::string& cell) { return !trimmed(cell).empty(); }));
}

}  // namespace

void joinHeaderRows(RawTable& table, const IndicatorCodes& codes, std::size_t headerRow) {
  const std::size_t searched = std::min(table.rows.size(), kRowsSearched);
  std::size_t best = 0;
  for (std::size_t r = 0; r < searched; ++r) best = std::max(best, headersKnownIn(table.rows[r], codes));
  std::size_t last = 0;
  Row heading;
  for (std::size_t r = 0; r < searched; ++r) {
    if (cellsIn(table.rows[r]) < 2) continue;  // a title
    Row rows = table.rows[r];
    for (std::size_t below = r + 1; below < std::min(r + kMostHeaderRows, searched); ++below) {
      if (!goesOn(rows, table.rows[below], codes)) break;
      rows = joinedRows(rows, table.rows[below], codes);
      const std::size_t known = headersKnownIn(rows, codes);
      if (known <= best || (headerRow != 0 && headerRow != below + 1)) continue;
      best = known;
      last = below;
      heading = rows;
    }
  }
  if (last != 0) table.rows[last] = std::move(heading);
}

}  // namespace kawasan
