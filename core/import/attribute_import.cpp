#include "core/import/attribute_import.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>

#include "core/base/number_text.h"
#include "core/base/text.h"
#include "core/geom/geometry.h"
#include "core/import/area_record.h"
#include "core/import/header_map.h"
#include "core/import/raw_table.h"
#include "core/model/source_cells.h"
#include "core/model/source_rows.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

enum class Place { Kawasan, Kelurahan, Kecamatan, RtRw, Rt, Rw };

struct PlaceName {
  Place place;
  std::string_view name;
};

constexpr PlaceName kPlaceNames[] = {
    {Place::Kawasan, "kawasan"},
    {Place::Kawasan, "nama_kawasan"},
    {Place::Kawasan, "nama_kws"},
    {Place::Kawasan, "kode_kawasan"},
    {Place::Kawasan, "lokasi"},
    {Place::Kelurahan, "kelurahan"},
    {Place::Kelurahan, "desa"},
    {Place::Kelurahan, "wadmkd"},
    {Place::Kecamatan, "kecamatan"},
    {Place::RtRw, "rtrw"},
    {Place::RtRw, "kode_rt_rw"},
    {Place::Rt, "rt"},
    {Place::Rw, "rw"},
};

std::optional<Place> placeByName(std::string_view name) {
  for (const PlaceName& known : kPlaceNames) {
    if (isHeader(name, known.name)) return known.place;
  }
  return std::nullopt;
}

struct AttributeColumns {
  std::size_t headerRow = 0;
  std::map<Place, std::size_t> places;
  std::map<AttributeField, std::size_t> fields;

  /// Evidence alone may belong to anything.
  [[nodiscard]] bool isUsable() const {
    const bool hasField = std::any_of(fields.begin(), fields.end(),
                                      [](const auto& field) { return field.first != AttributeField::Evidence; });
    return !places.empty() && hasField;
  }
};

AttributeColumns columnsOf(const Row& header, AttributeKind kind) {
  AttributeColumns columns;
  for (std::size_t i = 0; i < header.size(); ++i) {
    if (const auto place = placeByName(header[i])) {
      columns.places.try_emplace(*place, i);
    } else if (const auto field = attributeFieldByName(header[i], kind)) {
      columns.fields.try_emplace(*field, i);
    }
  }
  return columns;
}

std::string expectedHeaders(AttributeKind kind) {
  std::vector<std::string> keys{"kawasan"};
  if (kind != AttributeKind::Typology) keys.insert(keys.end(), {"kelurahan", "rtrw"});
  for (std::size_t i = 0; i < kAttributeFieldCount; ++i) {
    const auto field = static_cast<AttributeField>(i);
    if (belongsTo(field, kind)) keys.emplace_back(keyOf(field));
  }
  return joinText(keys, ", ");
}

Result<AttributeColumns> mapColumns(const RawTable& table, const AttributeOptions& options) {
  AttributeColumns best;
  const std::size_t first = options.headerRow == 0 ? 0 : options.headerRow - 1;
  const std::size_t last = options.headerRow == 0 ? kRowsSearched : options.headerRow;
  for (std::size_t r = first; r < std::min(table.rows.size(), last); ++r) {
    AttributeColumns columns = columnsOf(table.rows[r], options.kind);
    for (const auto& [key, name] : options.map) {
      const auto index = columnByName(table.rows[r], name);
      const auto place = placeByName(key);
      const auto field = attributeFieldByName(key, options.kind);
      if (!place && !field) {
        return fail(ErrorCode::UnknownField, {{"field", key}, {"known", expectedHeaders(options.kind)}});
      }
      if (index && place) columns.places[*place] = *index;
      if (index && !place) columns.fields[*field] = *index;
    }
    columns.headerRow = r + 1;
    const bool better = columns.places.size() + columns.fields.size() > best.places.size() + best.fields.size();
    if (columns.isUsable() && better) best = std::move(columns);
  }
  if (best.headerRow == 0) {
    return fail(ErrorCode::InputNoHeader,
                {{"path", table.file}, {"sheet", table.sheet}, {"expected", expectedHeaders(options.kind)}});
  }
  const Row& header = table.rows[best.headerRow - 1];
  for (const auto& [key, name] : options.map) {
    if (columnByName(header, name)) continue;
    return fail(ErrorCode::InputNoColumn, {{"path", table.file}, {"column", name}, {"known", joinText(header, ", ")}});
  }
  return best;
}

/// In the order of sourcedColumns (source_cells.h).
std::vector<AttributeField> fieldsOf(AttributeKind kind) {
  using enum AttributeField;
  if (kind == AttributeKind::Considerations) return {StrategicValue, PopulationValue, SocioEconomicCultural, Evidence};
  if (kind == AttributeKind::Legality) return {TenureStatus, SpatialPlanConformity, Evidence};
  return {DecreeNumber, DecreeDate, DecreeHectares};
}

std::vector<std::string> attributeCells(AttributeKind kind, const std::map<AttributeField, std::string>& letters) {
  std::vector<std::string> cells;
  for (const AttributeField field : fieldsOf(kind)) {
    const auto letter = letters.find(field);
    cells.push_back(letter == letters.end() ? std::string() : letter->second);
  }
  return cells;
}

class AttributeReader {
 public:
  AttributeReader(const RawTable& table, const AttributeOptions& options, const Snapshot& snapshot,
                  AttributeColumns columns, AttributePlan& plan)
      : m_table(table),
        m_snapshot(snapshot),
        m_index(snapshot, options.aliases),
        m_columns(std::move(columns)),
        m_regulation(options.regulation),
        m_mark(options.decimalMark ? options.decimalMark : tableMark()),
        m_plan(plan) {}

  void readAll() {
    for (std::size_t r = m_columns.headerRow; r < m_table.rows.size(); ++r) {
      const Row& row = m_table.rows[r];
      if (std::all_of(row.begin(), row.end(), [](const std::string& cell) { return trimmed(cell).empty(); })) continue;
      m_row = r + 1;
      ++m_plan.read;
      readRow(row);
    }
    for (const Kawasan& kawasan : m_snapshot.kawasan) {
      if (!m_seenKawasan.contains(kawasan.id)) m_plan.unmatchedProject.push_back({kawasan.id, kawasan.name});
    }
  }

 private:
  std::string text(const Row& row, Place place) const {
    const auto column = m_columns.places.find(place);
    return column == m_columns.places.end() ? std::string() : cell(row, column->second);
  }

  static std::string cell(const Row& row, std::size_t index) {
    return index < row.size() ? std::string(trimmed(row[index])) : std::string();
  }

  std::optional<DecimalMark> tableMark() const {
    std::vector<std::string_view> cells;
    const auto column = m_columns.fields.find(AttributeField::DecreeHectares);
    if (column == m_columns.fields.end()) return std::nullopt;
    for (std::size_t r = m_columns.headerRow; r < m_table.rows.size(); ++r) {
      if (column->second < m_table.rows[r].size()) cells.push_back(m_table.rows[r][column->second]);
    }
    return detectDecimalMark(cells).mark();
  }

  void readRow(const Row& row) {
    const auto target = find(row);
    if (!target) return;
    if (target->level == Level::Kawasan) m_seenKawasan.insert(target->id);
    if (m_plan.kind == AttributeKind::Typology) return readTypology(row, *target);
    const std::string number = fieldText(row, AttributeField::DecreeNumber);
    const std::string key = std::string(keyOf(target->level)) + std::to_string(target->id) + folded(number);
    const auto [entry, isFirst] = m_rowOfArea.try_emplace(key, m_row);
    if (!isFirst) {
      m_plan.refused.push_back({m_row, {}, {}, m_label, "duplicate-row", "row " + std::to_string(entry->second)});
      return;
    }
    ++m_plan.matched;
    switch (m_plan.kind) {
      case AttributeKind::Considerations:
        m_plan.considerations.push_back(fill(row, recordFor(m_snapshot.considerations, *target)));
        m_plan.sources.push_back(source());
        break;
      case AttributeKind::Legality:
        m_plan.legality.push_back(fill(row, recordFor(m_snapshot.legality, *target)));
        m_plan.sources.push_back(source());
        break;
      case AttributeKind::Decree:
        readDecree(row, *target, number);
        break;
      case AttributeKind::Typology:
        break;
    }
  }

  void readDecree(const Row& row, const AreaTarget& target, const std::string& number) {
    const std::size_t refused = m_plan.refused.size();
    const DecreeArea line = fill(row, recordFor(linesOf(number), target));
    const auto column = m_columns.fields.find(AttributeField::DecreeHectares);
    const std::string letter = column == m_columns.fields.end() ? std::string() : columnLetter(column->second);
    const bool isRefused = std::any_of(m_plan.refused.begin() + static_cast<std::ptrdiff_t>(refused),
                                       m_plan.refused.end(), [&](const auto& cell) { return cell.letter == letter; });
    if (isRefused) return;
    if (isMissing(line.hectares)) {
      m_plan.refused.push_back({m_row, {}, {}, m_label, "no-hectares", "ha"});
      return;
    }
    const double hectares = unitsFromMicro(line.hectares);
    const auto drawn = drawnHectaresOf(target);
    if (drawn && column != m_columns.fields.end() && isDecreeInSquareMetres(hectares, *drawn)) {
      refuse(row, column->second, {"looks-like-square-metres", numberText(hectares / 10'000) + " ha"});
      return;
    }
    m_plan.decree.push_back(line);
    m_plan.sources.push_back(source());
  }

  std::optional<double> drawnHectaresOf(const AreaTarget& target) const {
    const auto of = [](const auto* area) -> std::optional<double> {
      if (area == nullptr || !area->geometry) return std::nullopt;
      return planeArea(*area->geometry) / 10'000;
    };
    if (target.level == Level::Rt) return of(m_snapshot.rtById(target.id));
    return target.level == Level::Kawasan ? of(m_snapshot.kawasanById(target.id))
                                          : of(m_snapshot.kelurahanById(target.id));
  }

  void refuse(const Row& row, std::size_t index, const FieldProblem& problem) {
    const std::string header = cell(m_table.rows[m_columns.headerRow - 1], index);
    m_plan.refused.push_back({m_row, header, columnLetter(index), cell(row, index), problem.reason, problem.expected});
    m_plan.areaOfRow[m_row] = m_label;
  }

  /// Tables of RT say it again in every row: only a row that says something else than the first is left out.
  void readTypology(const Row& row, const AreaTarget& target) {
    const auto* const present = m_snapshot.kawasanById(target.id);
    const std::size_t refused = m_plan.refused.size();
    const Kawasan kawasan = fill(row, *present);
    if (m_plan.refused.size() > refused || fieldText(row, AttributeField::Typology).empty()) return;
    const auto [entry, isFirst] = m_typologyOf.try_emplace(target.id, std::pair(kawasan.typology, m_row));
    if (isFirst) {
      ++m_plan.matched;
      m_plan.kawasan.push_back(kawasan);
    } else if (entry->second.first != kawasan.typology) {
      m_plan.refused.push_back(
          {m_row, {}, {}, m_label, "duplicate-row", "row " + std::to_string(entry->second.second)});
    }
  }

  /// Lines of the decree with that number: a new decree does not overwrite an older one.
  std::vector<DecreeArea> linesOf(const std::string& number) const {
    std::vector<DecreeArea> lines = m_snapshot.decreeAreas;
    std::erase_if(lines, [&](const DecreeArea& line) { return folded(line.number) != folded(number); });
    return lines;
  }

  std::string fieldText(const Row& row, AttributeField field) const {
    const auto column = m_columns.fields.find(field);
    return column == m_columns.fields.end() ? std::string() : cell(row, column->second);
  }

  template <typename Record>
  Record fill(const Row& row, Record record) {
    m_cells.clear();
    for (const auto& [field, index] : m_columns.fields) {
      const std::string value = cell(row, index);
      if (value.empty()) continue;  // says nothing; `set` clears a value
      if (const auto problem = set(record, field, value)) {
        refuse(row, index, *problem);
      } else {
        m_cells[field] = columnLetter(index);
      }
    }
    return record;
  }

  /// Of the record that was filled last.
  [[nodiscard]] FigureSource source() const {
    if (m_cells.empty()) return {};
    FigureSource source = sourceOfRows(m_plan.file, m_plan.sheet, {m_row});
    source.cells = cellsText(attributeCells(m_plan.kind, m_cells));
    return source;
  }

  static std::optional<FieldProblem> set(Consideration& record, AttributeField field, const std::string& value) {
    return setField(record, field, value);
  }
  static std::optional<FieldProblem> set(Legality& record, AttributeField field, const std::string& value) {
    return setField(record, field, value);
  }
  std::optional<FieldProblem> set(Kawasan& record, AttributeField field, const std::string& value) const {
    return setField(record, field, value, m_regulation);
  }
  std::optional<FieldProblem> set(DecreeArea& record, AttributeField field, const std::string& value) const {
    const auto column = m_columns.fields.find(AttributeField::DecreeHectares);
    const bool isHectares = field == AttributeField::DecreeHectares && column != m_columns.fields.end();
    const MappedColumn hectares{0,
                                isHectares ? cell(m_table.rows[m_columns.headerRow - 1], column->second) : "",
                                {ColumnKind::Figure, Parameter::AreaDecree}};
    return setField(record, field, value, m_mark, unitsInOne(hectares));
  }

  /// The area that the row names; otherwise the row is listed as unmatched.
  std::optional<AreaTarget> find(const Row& row) {
    const std::string kawasan = text(row, Place::Kawasan);
    if (m_plan.kind == AttributeKind::Typology) {
      m_label = kawasan;
      return kawasan.empty() ? leaveOut("no-label", {}) : settle(Level::Kawasan, m_index.kawasan(kawasan), "kawasan");
    }
    const std::string kelurahan = text(row, Place::Kelurahan);
    const std::string joined = text(row, Place::RtRw);
    const RtLabel label =
        joined.empty() ? parseRtLabel(text(row, Place::Rt), text(row, Place::Rw)) : parseRtLabel(joined);
    const bool wantsRt = !label.isEmpty() && !label.isWhole;
    m_label = kelurahan.empty() ? kawasan : kelurahan;
    if (wantsRt) m_label += " " + label.label;
    if (m_label.empty()) return leaveOut("no-label", {});
    if (!wantsRt && !kawasan.empty()) return settle(Level::Kawasan, m_index.kawasan(kawasan), "kawasan");
    const AreaFound inKelurahan = m_index.kelurahan(kelurahan, text(row, Place::Kecamatan));
    if (inKelurahan.id == 0 || !wantsRt) {
      if (inKelurahan.id == 0 && inKelurahan.isOfUnknownKecamatan) {
        m_plan.unmatchedFile.push_back({m_row, m_label, "unknown-kecamatan", inKelurahan.suggestion,
                                        text(row, Place::Kecamatan), 0,
                                        inKelurahan.near.empty() ? NearName() : NearName{kelurahan, inKelurahan.near}});
        return std::nullopt;
      }
      return settle(Level::Kelurahan, inKelurahan, "kelurahan");
    }
    if (const FeatureId said = m_index.rtByAlias(inKelurahan.id, m_label); said != 0)
      return settle(Level::Rt, AreaFound{.id = said, .suggestion = {}, .near = {}}, "rt");
    return settle(Level::Rt, m_index.rt(inKelurahan.id, label, m_index.kawasan(kawasan).id), "rt");
  }

  std::optional<AreaTarget> settle(Level level, const AreaFound& found, const std::string& what) {
    if (found.id != 0) return AreaTarget{level, found.id, {}};
    return leaveOut((found.ambiguous ? "ambiguous-" : "unknown-") + what, found.suggestion);
  }

  std::optional<AreaTarget> leaveOut(const std::string& reason, const std::string& suggestion) {
    m_plan.unmatchedFile.push_back({m_row, m_label, reason, suggestion});
    return std::nullopt;
  }

  const RawTable& m_table;
  const Snapshot& m_snapshot;
  AreaIndex m_index;
  AttributeColumns m_columns;
  const Regulation* m_regulation;
  std::optional<DecimalMark> m_mark;
  AttributePlan& m_plan;
  std::size_t m_row = 0;
  std::string m_label;
  std::map<AttributeField, std::string> m_cells;  // letters of the columns that a record was filled from
  std::set<FeatureId> m_seenKawasan;
  std::unordered_map<std::string, std::size_t> m_rowOfArea;
  std::unordered_map<FeatureId, std::pair<std::string, std::size_t>> m_typologyOf;  // and the row that says it
};

std::vector<std::string> unusedOf(const Row& header, const AttributeColumns& columns) {
  std::vector<std::string> unused;
  for (std::size_t i = 0; i < header.size(); ++i) {
    const auto isHere = [i](const auto& known) { return known.second == i; };
    const bool isUsed = std::any_of(columns.places.begin(), columns.places.end(), isHere) ||
                        std::any_of(columns.fields.begin(), columns.fields.end(), isHere);
    if (!isUsed && !trimmed(header[i]).empty()) unused.emplace_back(trimmed(header[i]));
  }
  return unused;
}

}  // namespace

std::size_t linesWithoutDate(const AttributePlan& plan) {
  return static_cast<std::size_t>(std::ranges::count_if(plan.decree, [](const auto& line) { return !line.date; }));
}

Result<AttributePlan> planAttributeImport(const RawTable& table, const AttributeOptions& options,
                                          const Snapshot& snapshot) {
  AttributePlan plan;
  plan.kind = options.kind;
  plan.file = table.file;
  plan.sheet = table.sheet;
  KAWASAN_ASSIGN(AttributeColumns columns, mapColumns(table, options));
  plan.headerRow = columns.headerRow;
  plan.unused = unusedOf(table.rows[columns.headerRow - 1], columns);
  AttributeReader(table, options, snapshot, std::move(columns), plan).readAll();
  return plan;
}

}  // namespace kawasan
