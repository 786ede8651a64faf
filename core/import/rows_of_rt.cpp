#include "core/import/rows_of_rt.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/geom/geometry.h"
#include "core/model/source_rows.h"

namespace kawasan {

namespace {

bool isMeasuredBase(const ColumnTarget& target) {
  return target.kind == ColumnKind::Figure && !isIndicator(*target.parameter) && !isCounted(unitOf(*target.parameter));
}

bool repeatsItself(const std::vector<ReadRow>& rows, std::size_t column) {
  const std::string_view first = cellAt(rows.front().cells, column);
  return !first.empty() &&
         std::ranges::all_of(rows, [&](const ReadRow& row) { return cellAt(row.cells, column) == first; });
}

}  // namespace

std::string RowNames::text(const std::vector<std::string>& row, ColumnKind kind) const {
  const MappedColumn* const column = m_header.find(kind);
  return column == nullptr ? std::string() : std::string(cellAt(row, column->index));
}

AreaNames RowNames::of(std::size_t index) {
  const std::vector<std::string>& row = m_table.rows[index];
  for (; m_nextBelow < m_below.size() && m_below[m_nextBelow].row <= index; ++m_nextBelow)
    m_place = m_below[m_nextBelow].place;
  AreaNames names;
  const bool isJoined = m_header.find(ColumnKind::RtRw) != nullptr;
  names.rt = parseRtLabel(text(row, isJoined ? ColumnKind::RtRw : ColumnKind::Rt),
                          isJoined ? std::string() : text(row, ColumnKind::Rw));
  if (const std::string part = lowered(text(row, ColumnKind::Part)); !part.empty()) names.rt.part = part;
  names.kecamatan = text(row, ColumnKind::Kecamatan);
  names.kelurahan = text(row, ColumnKind::Kelurahan);
  names.kawasan = text(row, ColumnKind::Kawasan);
  names.kampung = text(row, ColumnKind::Kampung);
  if (m_header.find(ColumnKind::Kelurahan) == nullptr && !names.rt.isEmpty()) {
    names.kelurahan = m_place.kelurahan;
    if (names.kecamatan.empty()) names.kecamatan = m_place.kecamatan;
    // Where the RT of the table lie makes a row of the whole kelurahan none of the kawasan.
    if (m_header.find(ColumnKind::Kawasan) == nullptr && !names.rt.isWhole) names.kawasan = m_place.kawasan;
  }
  m_filledDown = m_table.mayBeMerged && names.kelurahan.empty() && !names.rt.isEmpty() && !m_above.kelurahan.empty();
  if (m_filledDown) {
    names.kelurahan = m_above.kelurahan;
    if (names.kecamatan.empty()) names.kecamatan = m_above.kecamatan;
  } else if (!names.kelurahan.empty()) {
    if (names.kecamatan.empty() && names.kelurahan == m_above.kelurahan) names.kecamatan = m_above.kecamatan;
    m_above = names;
  }
  return names;
}

bool isOfHouses(const RawTable& table, const HeaderMap& header, const std::vector<PlaceFrom>& below,
                const std::vector<std::size_t>& rows) {
  RowNames reader(table, header, {}, below);
  std::map<std::string, std::size_t> rowsOf;
  std::size_t named = 0;
  for (const std::size_t row : rows) {
    const AreaNames names = reader.of(row);
    if (names.rt.isEmpty() || names.rt.isWhole) continue;
    // Kelurahan of one name may lie in several kecamatan.
    ++rowsOf[foldedAreaName(names.kecamatan) + '|' + foldedAreaName(names.kelurahan) + '|' + names.rt.key() + '|' +
             folded(names.kawasan)];
    ++named;
  }
  return table.formColumns ? rowsOf.size() < named : rowsOf.size() * 2 < named;
}

std::vector<std::size_t> RowsOfOne::numbers() const {
  std::vector<std::size_t> result;
  for (const ReadRow& row : rows) result.push_back(row.number);
  return result;
}

const RowElsewhere* formAlone(const RawTable& table, std::size_t number) {
  const auto found = number == 0 ? table.formsAlone.end() : table.formsAlone.find(number - 1);
  return found == table.formsAlone.end() ? nullptr : &found->second;
}

FigureSource sourceIn(const RawTable& table, const std::vector<std::size_t>& rows) {
  const RowElsewhere* const form = rows.empty() ? nullptr : formAlone(table, rows.front());
  return form != nullptr ? sourceOfRows(table.file, form->sheet, {form->number})
                         : sourceOfRows(table.file, table.sheet, rows);
}

std::string rowsText(const std::vector<std::size_t>& rows) {
  return (rows.size() == 1 ? "row " : "rows ") + rowListText(rows);
}

std::optional<double> drawnHectaresOf(const Snapshot& snapshot, const AreaRef& rt) {
  const Rt* record = rt.created ? nullptr : snapshot.rtById(rt.id);
  if (record == nullptr || !record->geometry) return std::nullopt;
  return planeArea(*record->geometry) / 10'000;
}

std::vector<std::size_t> takeOutFormsAlone(const RawTable& table, RowsOfOne& rt) {
  std::vector<std::size_t> numbers;
  for (std::size_t i = 1; i < rt.rows.size();) {
    if (formAlone(table, rt.rows[i].number) == nullptr) {
      ++i;
      continue;
    }
    numbers.push_back(rt.rows[i].number);
    rt.rows.erase(rt.rows.begin() + static_cast<std::ptrdiff_t>(i));
  }
  return numbers;
}

void placeFormsAlone(const RawTable& table, std::vector<RefusedCell>& cells) {
  for (RefusedCell& cell : cells) {
    const RowElsewhere* const form = cell.sheet.empty() ? formAlone(table, cell.row) : nullptr;
    if (form == nullptr) continue;
    cell.row = form->number;
    cell.sheet = form->sheet;
  }
}

std::set<std::size_t> columnsSaidOnce(const RawTable& table, const HeaderMap& header,
                                      const std::vector<RowsOfOne>& rts) {
  std::set<std::size_t> columns;
  for (const MappedColumn& column : header.columns) {
    const bool isOfForm = table.formColumns && column.index >= *table.formColumns;
    const bool isRepeated = isMeasuredBase(column.target) && std::ranges::all_of(rts, [&](const RowsOfOne& rt) {
                              return rt.rows.size() < 2 || repeatsItself(rt.rows, column.index);
                            });
    if (isOfForm || isRepeated) columns.insert(column.index);
  }
  return columns;
}

std::vector<std::string> textsIn(const std::vector<ReadRow>& rows, std::size_t column) {
  std::vector<std::string> texts;
  for (const ReadRow& row : rows) {
    std::string text(cellAt(row.cells, column));
    if (!text.empty() && std::ranges::find(texts, text) == texts.end()) texts.push_back(std::move(text));
  }
  return texts;
}

}  // namespace kawasan
