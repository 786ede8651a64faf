#pragma once

// Which column of a foreign table means what. Known without being told: the identifiers of the parameters, the letter
// layout 1a_vol .. 7b_nilai with its denominators, and the headers seen in Indonesian files (planning practice, 9.1 and
// 9.2), without regard to case, spaces and punctuation, also when cut to the ten characters of a DBF file. Anything
// else through an explicit map. Letter codes depend on the edition of the regulation (4c of 2016 is not 4c of 2018), so
// the caller says which code stands for which parameter. In a table of our own the results that we computed stand among
// `unused`: only what it calls filed is taken as filed.

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/import/raw_table.h"
#include "core/model/parameter.h"
#include "core/rules/regulation.h"

namespace kawasan {

enum class ColumnKind {
  Kecamatan,
  Kelurahan,
  Kawasan,
  Kampung,
  RtRw,  // both in one column
  Rt,
  Rw,
  Part,
  Figure,   // base quantity or failing volume of `parameter`
  Value,    // filed value 0, 1, 3 or 5 of the indicator `parameter`
  Percent,  // filed percent of the indicator `parameter`: compared with its volume, which it stands for on wish
  Total,
  Tingkat,
  Estimates,  // names the figures of its row that are estimates
};

[[nodiscard]] bool holdsNumbers(ColumnKind kind);

struct ColumnTarget {
  ColumnKind kind = ColumnKind::Figure;
  std::optional<Parameter> parameter;
  friend bool operator==(const ColumnTarget&, const ColumnTarget&) = default;
};

/// "kelurahan", "rtrw", "area_verified", "road_surface_value", "road_surface_percent", "total", "tingkat", ...
[[nodiscard]] std::string keyOf(const ColumnTarget& target);

using IndicatorCodes = std::vector<std::pair<std::string, Parameter>>;  // ("1a", BuildingIrregularity), ...
[[nodiscard]] IndicatorCodes codesOf(const Regulation& regulation);
/// "1a, 1b, ...", for messages.
[[nodiscard]] std::string knownCodes(const IndicatorCodes& codes);

struct HeaderOptions {
  std::size_t headerRow = 0;  // as a spreadsheet counts; 0: find it
  IndicatorCodes codes;
  std::map<std::string, std::string> map;  // target key -> header or column letter of the file; "-" leaves it out
};

struct MappedColumn {
  std::size_t index = 0;  // from 0
  std::string header;     // as the file writes it
  ColumnTarget target;
};

/// Whether the heading of a column of hectares says square metres: "luas_m2", "Luas (m²)".
[[nodiscard]] bool isInSquareMetres(const MappedColumn& column);
/// Whether the heading of a column of metres says kilometres: "jalan_ideal_km", "2a (km)".
[[nodiscard]] bool isInKilometres(const MappedColumn& column);
/// How many of the column's units make one of the figure: 10,000 square metres a hectare, 0.001 kilometres a metre,
/// otherwise 1.
[[nodiscard]] double unitsInOne(const MappedColumn& column);

/// Several columns that claim to be the same and none of which was taken.
struct ContestedTarget {
  std::string target;
  std::vector<std::string> headers;
  std::vector<std::string> letters;  // parallel to `headers`
};

struct HeaderMap {
  std::size_t headerRow = 0;  // as a spreadsheet counts
  std::vector<MappedColumn> columns;
  std::vector<std::string> unused;    // headers that were not understood
  std::vector<std::string> untitled;  // letters of columns that hold something below no header
  std::vector<ContestedTarget> contested;
  std::vector<std::string> unknownIndicators;  // of `unused`: headers like "4d_vol" that the edition does not have

  [[nodiscard]] const MappedColumn* find(ColumnKind kind) const;
  [[nodiscard]] const MappedColumn* find(ColumnKind kind, Parameter parameter) const;
};

/// InputNoHeader when no row names the areas and at least one figure (with {form} when the sheet is a national survey
/// or scoring form instead of a table), InputNoColumn when `map` names a column that is not there, UnknownField when it
/// names an unknown target.
[[nodiscard]] Result<HeaderMap> mapHeader(const RawTable& table, const HeaderOptions& options);

/// The same for a bare list of names, such as the fields of a layer, without asking for areas and figures.
[[nodiscard]] Result<HeaderMap> mapNames(const std::string& file, const std::vector<std::string>& names,
                                         const HeaderOptions& options);

/// The headings of a row where one stands for a group: "1a", "%", "nilai" are "1a", "1a %", "1a nilai".
[[nodiscard]] std::vector<std::string> groupedHeaders(const std::vector<std::string>& header,
                                                      const IndicatorCodes& codes);

/// "Luas SK (ha)", "luas_m2" without the unit at the end.
[[nodiscard]] std::string headerWithoutUnit(std::string_view header);

/// What a header means by itself, as mapHeader understands it.
[[nodiscard]] std::optional<ColumnTarget> targetByHeader(std::string_view header, const IndicatorCodes& codes);

/// How a header says what it means, the surest first.
enum class HeaderMatch { Identifier, Alias, Hint };

struct HeaderGuess {
  ColumnTarget target;
  HeaderMatch match = HeaderMatch::Hint;
};

/// The same with how sure it is.
[[nodiscard]] std::optional<HeaderGuess> guessByHeader(std::string_view header, const IndicatorCodes& codes);

/// How many headers of the row are understood; 0 unless it names the areas and something about them, as a header does.
[[nodiscard]] std::size_t headersKnownIn(const std::vector<std::string>& row, const IndicatorCodes& codes);

/// All headers that are known by name, for finding misspelt ones.
[[nodiscard]] std::vector<std::string> knownHeaders();

/// The row that is taken for the header, as a spreadsheet counts; errors as of mapHeader.
[[nodiscard]] Result<std::size_t> findHeader(const RawTable& table, const HeaderOptions& options);

/// The column of that header (compared folded) or letter, in the given row; "$C" is a letter for sure.
[[nodiscard]] std::optional<std::size_t> columnByName(const std::vector<std::string>& headerRow, std::string_view name);

/// Whether `header` is the word `alias`, folded, also when cut to ten characters.
[[nodiscard]] bool isHeader(std::string_view header, std::string_view alias);

}  // namespace kawasan
