#include "core/import/row_choice.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <unordered_set>
#include <utility>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/import/area_match.h"
#include "core/import/form_view.h"
#include "core/import/import_report.h"

namespace kawasan {

namespace {

constexpr std::size_t kMostRounds = 20;  // more different texts name something else than rounds

constexpr std::array<std::string_view, 9> kRoundHeadings{"snapshot", "tahun",     "tahun_data", "year",  "periode",
                                                         "putaran",  "pendataan", "survei",     "survey"};

bool isRoundHeading(std::string_view text) {
  const std::string name = folded(text);
  return std::ranges::any_of(kRoundHeadings, [&](auto heading) { return folded(heading) == name; });
}

/// "2019" of "Kota Contoh · pendataan 2019 · Permen PUPR 14/PRT/M/2018".
std::optional<std::string> roundInTitle(std::string_view title) {
  constexpr std::string_view kBetween = "·";
  constexpr std::array<std::string_view, 2> kWords{"pendataan ", "survey "};
  for (std::size_t from = 0; from <= title.size();) {
    const std::size_t end = std::min(title.find(kBetween, from), title.size());
    const std::string_view part = trimmed(title.substr(from, end - from));
    for (const std::string_view word : kWords) {
      if (lowered(part).starts_with(word) && yearIn(part)) return std::string(trimmed(part.substr(word.size())));
    }
    from = end + kBetween.size();
  }
  return std::nullopt;
}

std::optional<std::string> roundInRow(const std::vector<std::string>& row) {
  for (std::size_t c = 0; c < row.size(); ++c) {
    if (auto round = roundInTitle(row[c])) return round;
    if (!isRoundHeading(row[c])) continue;
    const auto answer = std::find_if(row.begin() + static_cast<std::ptrdiff_t>(c) + 1, row.end(),
                                     [](const std::string& cell) { return !trimmed(cell).empty(); });
    if (answer != row.end() && yearIn(*answer)) return std::string(trimmed(*answer));
  }
  return std::nullopt;
}

/// What a label asks for, and its answer where that stands in the same cell: "Kelurahan : Klego".
std::pair<std::optional<std::string>, std::string_view> labelIn(std::string_view cell) {
  const std::size_t colon = cell.find(':');
  if (colon == std::string_view::npos) return {placeOfLabel(cell), {}};
  return {placeOfLabel(cell.substr(0, colon)), trimmed(cell.substr(colon + 1))};
}

/// The answer to the label in that cell and where it stands; a colon may have a cell of its own or stand before it.
std::pair<std::string_view, std::size_t> answerTo(const std::vector<std::string>& row, std::size_t label) {
  for (std::size_t c = label + 1; c < row.size(); ++c) {
    std::string_view text = cellAt(row, c);
    if (text.starts_with(':')) text = trimmed(text.substr(1));
    if (!text.empty()) return {labelIn(text).first ? std::string_view() : text, c};
  }
  return {{}, label};
}

/// A title that is the name of a kelurahan: "KELURAHAN KLEGO".
bool namesKelurahan(std::string_view title, const AreaIndex& index) {
  constexpr std::array<std::string_view, 4> kWords{"kelurahan ", "kel. ", "desa ", "ds. "};
  const std::string lower = lowered(title);
  const bool isTitle = std::ranges::any_of(kWords, [&](std::string_view word) { return lower.starts_with(word); });
  return isTitle && index.kelurahan(title).id != 0;
}

/// What the labels of one row say.
PlaceSaid labelsOf(const std::vector<std::string>& row, std::size_t r) {
  PlaceSaid said;
  for (std::size_t c = 0; c < row.size(); ++c) {
    const auto [place, within] = labelIn(cellAt(row, c));
    if (!place) continue;
    const auto [answer, at] = within.empty() ? answerTo(row, c) : std::pair(within, c);
    if (answer.empty()) continue;
    if (*place == "kecamatan" && said.kecamatan.empty()) said.kecamatan = answer;
    if (*place == "kawasan" && said.kawasan.empty()) said.kawasan = answer;
    if (*place != "kelurahan" || !said.kelurahan.empty()) continue;
    said.kelurahan = answer;
    said.cell = columnLetter(at) + std::to_string(r + 1);
  }
  return said;
}

PlaceSaid titleOf(const std::vector<std::string>& row, std::size_t r, const AreaIndex& index) {
  for (std::size_t c = 0; c < row.size(); ++c) {
    if (namesKelurahan(cellAt(row, c), index))
      return {std::string(cellAt(row, c)), {}, {}, columnLetter(c) + std::to_string(r + 1)};
  }
  return {};
}

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
    if (!isRoundHeading(header[c])) continue;
    const std::size_t rounds = textsOf(table, headerRow, c, kMostRounds + 1).size();
    if (rounds > 1 && rounds <= kMostRounds) return c;
  }
  return std::nullopt;
}

std::optional<std::string> roundSaid(const RawTable& table, std::size_t headerRow) {
  if (headerRow > 0 && headerRow <= table.rows.size()) {
    const std::vector<std::string>& header = table.rows[headerRow - 1];
    for (std::size_t c = 0; c < header.size(); ++c) {
      if (!isRoundHeading(header[c])) continue;
      const std::vector<std::string> rounds = textsOf(table, headerRow, c, 2);
      if (rounds.size() == 1 && yearIn(rounds.front())) return rounds.front();
    }
  }
  const std::size_t last = std::min(table.rows.size(), headerRow == 0 ? kRowsSearched : headerRow - 1);
  for (std::size_t r = 0; r < last; ++r) {
    if (auto round = roundInRow(table.rows[r])) return round;
  }
  return std::nullopt;
}

std::optional<PlaceSaid> placeSaid(const RawTable& table, std::size_t headerRow, const Snapshot& snapshot) {
  const AreaIndex index(snapshot);
  PlaceSaid said;
  PlaceSaid titled;
  for (std::size_t r = 0; r + 1 < headerRow && r < table.rows.size(); ++r) {
    const PlaceSaid inRow = labelsOf(table.rows[r], r);
    if (titled.kelurahan.empty()) titled = titleOf(table.rows[r], r, index);
    if (said.kecamatan.empty()) said.kecamatan = inRow.kecamatan;
    if (said.kawasan.empty()) said.kawasan = inRow.kawasan;
    if (!said.kelurahan.empty() || inRow.kelurahan.empty()) continue;
    said.kelurahan = inRow.kelurahan;
    said.cell = inRow.cell;
  }
  if (said.kelurahan.empty()) {
    said.kelurahan = titled.kelurahan;
    said.cell = titled.cell;
  }
  if (said.kelurahan.empty() && index.kelurahan(table.sheet, said.kecamatan).id != 0) said.kelurahan = table.sheet;
  return said.kelurahan.empty() ? std::nullopt : std::optional(std::move(said));
}

std::vector<PlaceFrom> placesBelow(const RawTable& table, std::size_t headerRow, const PlaceSaid& above,
                                   const std::vector<std::size_t>& figures, const Snapshot& snapshot) {
  const AreaIndex index(snapshot);
  std::vector<PlaceFrom> lines;
  PlaceSaid now = above;
  for (std::size_t r = headerRow; r < table.rows.size(); ++r) {
    const std::vector<std::string>& row = table.rows[r];
    const bool holdsFigure = std::ranges::any_of(figures, [&row](std::size_t column) {
      return parseNumber(cellAt(row, column), DecimalMark::Comma).has_value();
    });
    if (holdsFigure) continue;
    // The headings of a table name places as well, without saying which.
    const auto labels =
        std::ranges::count_if(row, [](const std::string& cell) { return placeOfLabel(trimmed(cell)).has_value(); });
    const auto cells = std::ranges::count_if(row, [](const std::string& cell) { return !trimmed(cell).empty(); });
    constexpr std::ptrdiff_t kMostCells = 6;  // "Kelurahan", ":", "Klego" and the same of a kecamatan
    if (cells == 0 || cells > kMostCells || labels > 2) continue;
    PlaceSaid said = labelsOf(row, r);
    if (said.kelurahan.empty()) {
      const PlaceSaid title = titleOf(row, r, index);
      said.kelurahan = title.kelurahan;
      said.cell = title.cell;
    }
    if (said.kelurahan.empty() && said.kecamatan.empty() && said.kawasan.empty()) continue;
    // Lines one below the other say one place together.
    const bool goesOn = !lines.empty() && lines.back().row == r;
    if (!said.kelurahan.empty()) {
      const std::string kecamatan = goesOn ? now.kecamatan : std::string();
      now = {said.kelurahan, kecamatan, {}, said.cell};
    }
    if (!said.kecamatan.empty()) {
      // Another kecamatan has other kelurahan, which the next line may name.
      if (said.kelurahan.empty() && !goesOn && said.kecamatan != now.kecamatan) now = {};
      now.kecamatan = said.kecamatan;
    }
    if (!said.kawasan.empty()) now.kawasan = said.kawasan;
    lines.push_back({r + 1, now});
  }
  return lines;
}

std::optional<int> yearIn(std::string_view text) {
  constexpr std::size_t kDigits = 4;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
    const std::string_view number = text.substr(i, end - i);
    const bool isYear =
        number.size() == kDigits && (number.starts_with("19") || number.starts_with("20") || number.starts_with("21"));
    if (isYear) return std::stoi(std::string(number));
    i = std::max(end, i + 1);
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
