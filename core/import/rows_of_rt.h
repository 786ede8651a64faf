#pragma once

// Which rows of a table of figures are of one RT. A repeat of KoBo or ODK may have a row a house, and so may a table of
// any other hand: such rows are added up or left out, as a person says, and never is one of them taken for its RT. Any
// thread.

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "core/import/area_planner.h"
#include "core/import/header_map.h"
#include "core/import/import_report.h"
#include "core/import/raw_table.h"
#include "core/import/row_choice.h"
#include "core/import/row_shift.h"

namespace kawasan {

/// The names in the rows of a table, read from top to bottom.
class RowNames {
 public:
  /// Table and header outlive it. `place`: where the rows are if no column says it; `below`: from a line on.
  RowNames(const RawTable& table, const HeaderMap& header, PlaceSaid place = {}, std::vector<PlaceFrom> below = {})
      : m_table(table), m_header(header), m_place(std::move(place)), m_below(std::move(below)) {}

  /// Of a row by its index. Merged cells hold their text in the first row only; a row below takes it, which
  /// `filledDown` tells.
  [[nodiscard]] AreaNames of(std::size_t index);
  [[nodiscard]] bool filledDown() const { return m_filledDown; }

 private:
  [[nodiscard]] std::string text(const std::vector<std::string>& row, ColumnKind kind) const;

  const RawTable& m_table;
  const HeaderMap& m_header;
  PlaceSaid m_place;
  std::vector<PlaceFrom> m_below;
  std::size_t m_nextBelow = 0;  // of them
  AreaNames m_above;
  bool m_filledDown = false;
};

/// Whether a row stands for less than an RT. In a repeat one RT of several rows tells; in any other table, where an RT
/// may stand twice by mistake, most RT must. `rows`: indices of those that are meant.
[[nodiscard]] bool isOfHouses(const RawTable& table, const HeaderMap& header, const std::vector<PlaceFrom>& below,
                              const std::vector<std::size_t>& rows);

/// A row as it is read: moved back where that was wanted.
struct ReadRow {
  std::size_t number = 0;  // as a spreadsheet counts
  std::vector<std::string> cells;
  std::optional<RowShift> shift;
};

/// All rows of one RT, in the order of the file.
struct RowsOfOne {
  AreaRef rt;
  AreaNames names;  // of its first row
  Placed kawasan;
  std::vector<ReadRow> rows;

  [[nodiscard]] std::vector<std::size_t> numbers() const;
};

/// Where a row, as a spreadsheet counts, of a repeat stands that is a form without rows of the repeat; null for others.
[[nodiscard]] const RowElsewhere* formAlone(const RawTable& table, std::size_t number);

/// Of figures that were read from these rows, as a spreadsheet counts.
[[nodiscard]] FigureSource sourceIn(const RawTable& table, const std::vector<std::size_t>& rows);

/// "row 4", "rows 2–6".
[[nodiscard]] std::string rowsText(const std::vector<std::size_t>& rows);

/// What is drawn of an RT that the project has.
[[nodiscard]] std::optional<double> drawnHectaresOf(const Snapshot& snapshot, const AreaRef& rt);

/// A second form of an RT, without rows of its own, is none of the houses of the first: taken out, and their numbers.
[[nodiscard]] std::vector<std::size_t> takeOutFormsAlone(const RawTable& table, RowsOfOne& rt);

/// Forms without rows of the repeat were read behind it, and are told where they stand.
void placeFormsAlone(const RawTable& table, std::vector<RefusedCell>& cells);

/// The columns that say the same in all rows of an RT because it is said of the RT: what the form above answers, and
/// hectares and metres of a base that every RT of several rows repeats in each of them.
[[nodiscard]] std::set<std::size_t> columnsSaidOnce(const RawTable& table, const HeaderMap& header,
                                                    const std::vector<RowsOfOne>& rts);

/// The different texts of a column, without empty ones, in the order of the rows.
[[nodiscard]] std::vector<std::string> textsIn(const std::vector<ReadRow>& rows, std::size_t column);

}  // namespace kawasan
