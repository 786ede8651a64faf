#include "core/import/numeric_import.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

#include "core/base/text.h"
#include "core/import/number_cell.h"
#include "core/import/row_check.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

std::string_view cellAt(const Row& row, std::size_t index) {
  return index < row.size() ? trimmed(row[index]) : std::string_view();
}

std::string textOf(const Row& row, const MappedColumn* column) {
  return column == nullptr ? std::string() : std::string(cellAt(row, column->index));
}

std::string keyOf(const AreaRef& ref) {
  return ref.created ? "new " + std::to_string(*ref.created) : std::to_string(ref.id);
}

bool holdsNumbers(ColumnKind kind) {
  return kind == ColumnKind::Figure || kind == ColumnKind::Value || kind == ColumnKind::Percent ||
         kind == ColumnKind::Total;
}

struct Filter {
  std::size_t column = 0;
  std::string text;
};

Result<std::vector<Filter>> filtersOf(const RawTable& table, const HeaderMap& header, const NumericOptions& options) {
  std::vector<Filter> filters;
  const Row& headerRow = table.rows[header.headerRow - 1];
  for (const auto& [column, text] : options.where) {
    const auto index = columnByName(headerRow, column);
    if (!index) {
      return fail(ErrorCode::InputNoColumn,
                  {{"path", table.file}, {"column", column}, {"known", joinText(headerRow, ", ")}});
    }
    filters.push_back({*index, lowered(trimmed(text))});
  }
  return filters;
}

/// Indices of the rows below the header that hold something and pass the filters.
std::vector<std::size_t> selectRows(const RawTable& table, const HeaderMap& header,
                                    const std::vector<Filter>& filters) {
  std::vector<std::size_t> selected;
  for (std::size_t r = header.headerRow; r < table.rows.size(); ++r) {
    const Row& row = table.rows[r];
    const bool passes = std::all_of(filters.begin(), filters.end(), [&](const Filter& filter) {
      return lowered(cellAt(row, filter.column)) == filter.text;
    });
    const bool holdsMapped = std::any_of(header.columns.begin(), header.columns.end(), [&](const MappedColumn& column) {
      return !cellAt(row, column.index).empty();
    });
    if (passes && holdsMapped) selected.push_back(r);
  }
  return selected;
}

std::optional<DecimalMark> markOf(const RawTable& table, const HeaderMap& header,
                                  const std::vector<std::size_t>& rows) {
  std::vector<std::string_view> cells;
  for (const std::size_t r : rows) {
    for (const MappedColumn& column : header.columns) {
      if (holdsNumbers(column.target.kind)) cells.push_back(cellAt(table.rows[r], column.index));
    }
  }
  return detectDecimalMark(cells).mark();
}

/// Works through the selected rows from top to bottom.
class RowReader {
 public:
  RowReader(const RawTable& table, const NumericOptions& options, const Snapshot& snapshot, NumericPlan& plan)
      : m_table(table), m_snapshot(snapshot), m_planner(snapshot, options.aliases, options.createAreas), m_plan(plan) {
    for (const FiledResult& filed : snapshot.filed) {
      const bool same =
          plan.survey.id != 0 && filed.surveyId == plan.survey.id && filed.edition == snapshot.info.edition;
      if (same) m_presentFiled[{filed.level, filed.areaId}] = filed.id;
    }
  }

  void read(std::size_t index) {
    const Row& row = m_table.rows[index];
    m_row = index + 1;
    ++m_plan.read;
    AreaNames names = namesOf(row);
    if (looksShifted(figuresForCheck(row))) {
      refuseRow(placeText(names), "row-looks-shifted", {});
      return;
    }
    if (names.rt.isEmpty()) {  // a line of totals, or a remark
      leaveOut(names, {{}, "no-label", {}});
      return;
    }
    const Placed kelurahan = m_planner.kelurahan(names);
    if (!kelurahan.area.isSet()) {
      leaveOut(names, kelurahan);
      return;
    }
    if (names.rt.isWhole) {
      readKelurahanRow(row, names, kelurahan.area);
    } else {
      readRtRow(row, names, kelurahan.area);
    }
  }

  void finish() {
    std::set<FeatureId> seen;
    for (const NumericRow& row : m_plan.rows) seen.insert(row.rt.id);
    for (const Rt& rt : m_snapshot.rts) {
      if (seen.contains(rt.id)) continue;
      const AdminArea* kelurahan = m_snapshot.kelurahanById(rt.kelurahanId);
      m_plan.unmatchedProject.push_back({rt.id, (kelurahan != nullptr ? kelurahan->name + " " : "") + rtName(rt)});
    }
    m_plan.newAreas = m_planner.take();
  }

 private:
  AreaNames namesOf(const Row& row) {
    AreaNames names;
    const HeaderMap& header = m_plan.header;
    const MappedColumn* joined = header.find(ColumnKind::RtRw);
    const std::string rt = textOf(row, joined != nullptr ? joined : header.find(ColumnKind::Rt));
    names.rt = parseRtLabel(rt, joined != nullptr ? std::string() : textOf(row, header.find(ColumnKind::Rw)));
    if (const std::string part = lowered(textOf(row, header.find(ColumnKind::Part))); !part.empty())
      names.rt.part = part;
    names.kecamatan = textOf(row, header.find(ColumnKind::Kecamatan));
    names.kelurahan = textOf(row, header.find(ColumnKind::Kelurahan));
    names.kawasan = textOf(row, header.find(ColumnKind::Kawasan));
    names.kampung = textOf(row, header.find(ColumnKind::Kampung));
    fillDown(names);
    return names;
  }

  /// Merged cells hold their text in the first row only.
  void fillDown(AreaNames& names) {
    const bool inMerged = names.kelurahan.empty() && !names.rt.isEmpty() && !m_above.kelurahan.empty();
    if (inMerged) {
      names.kelurahan = m_above.kelurahan;
      if (names.kecamatan.empty()) names.kecamatan = m_above.kecamatan;
      m_plan.filledDown.push_back(m_row);
    } else if (!names.kelurahan.empty()) {
      if (names.kecamatan.empty() && names.kelurahan == m_above.kelurahan) names.kecamatan = m_above.kecamatan;
      m_above = names;
    }
  }

  void readRtRow(const Row& row, const AreaNames& names, const AreaRef& kelurahan) {
    const Placed kawasan = m_planner.kawasan(names.kawasan);
    const Placed rt = m_planner.rt(kelurahan, kawasan.area, names);
    if (!rt.area.isSet()) {
      leaveOut(names, rt);
      return;
    }
    if (!firstOf("rt " + keyOf(rt.area), names)) return;
    if (!kawasan.reason.empty() && rt.area.created) {
      m_plan.kawasanNotSet.push_back({m_row, names.kawasan, kawasan.reason, kawasan.suggestion});
    }
    ++m_plan.matched;
    NumericRow result;
    result.rt = rt.area;
    result.source = source();
    result.figures = presentFigures(rt.area);
    result.hasFigures = readFigures(row, result.figures);
    result.filed = readFiled(row, Level::Rt, rt.area.id);
    m_plan.rows.push_back(std::move(result));
  }

  void readKelurahanRow(const Row& row, const AreaNames& names, const AreaRef& kelurahan) {
    if (!firstOf("kelurahan " + keyOf(kelurahan), names)) return;
    ++m_plan.matched;
    FigureRow figures;
    const bool hasFigures = readFigures(row, figures);
    std::optional<FiledResult> filed = readFiled(row, Level::Kelurahan, kelurahan.id);
    if (!filed && hasFigures) filed = newFiled(Level::Kelurahan, kelurahan.id);
    if (!filed) return;
    filed->figures = figures;
    m_plan.kelurahanRows.push_back({kelurahan, std::move(*filed)});
  }

  /// The second row of one area is refused: neither adding up nor overwriting would be what somebody meant.
  bool firstOf(const std::string& key, const AreaNames& names) {
    const auto [entry, isFirst] = m_rowOfArea.try_emplace(key, m_row);
    if (!isFirst) refuseRow(placeText(names), "duplicate-row", "row " + std::to_string(entry->second));
    return isFirst;
  }

  /// What the survey already holds for columns that this file does not have.
  FigureRow presentFigures(const AreaRef& rt) const {
    FigureRow figures;
    if (m_plan.survey.id == 0 || rt.created) return figures;
    const FigureTable& table = m_snapshot.figuresOf(m_plan.survey.id);
    if (const auto at = table.indexOfRt(rt.id)) figures = table.row(*at);
    return figures;
  }

  /// Whether the row holds any figure.
  bool readFigures(const Row& row, FigureRow& figures) {
    bool any = false;
    for (const MappedColumn& column : m_plan.header.columns) {
      if (column.target.kind != ColumnKind::Figure) continue;
      const Parameter parameter = *column.target.parameter;
      const NumberCell cell = readAmountCell(cellAt(row, column.index), m_plan.decimalMark, parameter);
      note(row, column, cell);
      const auto amount = cell.value ? microFromDouble(*cell.value) : std::nullopt;
      figures[parameter] = amount.value_or(kMissing);
      any = any || amount.has_value() || !cell.reason.empty();
    }
    return any;
  }

  std::optional<FiledResult> readFiled(const Row& row, Level level, FeatureId areaId) {
    FiledResult filed = newFiled(level, areaId);
    for (const MappedColumn& column : m_plan.header.columns) {
      const bool isTotal = column.target.kind == ColumnKind::Total;
      if (!isTotal && column.target.kind != ColumnKind::Value) continue;
      NumberCell cell = readNumberCell(cellAt(row, column.index), m_plan.decimalMark);
      const bool fits = !cell.value || (isTotal ? isScoreTotal(*cell.value) : isFiledValue(*cell.value));
      if (!fits) cell = {{}, false, "not-a-score", isTotal ? "0..95" : "0|1|3|5"};
      note(row, column, cell);
      if (!cell.value) continue;
      const int value = static_cast<int>(*cell.value);
      if (isTotal) {
        filed.total = value;
      } else {
        filed.values[std::string(identifierOf(*column.target.parameter))] = value;
      }
    }
    filed.tingkat = textOf(row, m_plan.header.find(ColumnKind::Tingkat));
    const bool any = filed.total || !filed.values.empty() || !filed.tingkat.empty();
    return any ? std::optional(std::move(filed)) : std::nullopt;
  }

  /// Sums of 19 values of at most 5.
  static bool isScoreTotal(double value) { return value == std::trunc(value) && value >= 0 && value <= 95; }

  FiledResult newFiled(Level level, FeatureId areaId) const {
    FiledResult filed;
    filed.level = level;
    filed.areaId = areaId;
    filed.surveyId = m_plan.survey.id;
    filed.edition = m_snapshot.info.edition;
    filed.source = source();
    const auto present = m_presentFiled.find({level, areaId});
    if (areaId != 0 && present != m_presentFiled.end()) filed.id = present->second;
    return filed;
  }

  RowFigures figuresForCheck(const Row& row) const {
    const auto numberIn = [&](const MappedColumn* column) {
      return column == nullptr ? std::nullopt : readNumberCell(cellAt(row, column->index), m_plan.decimalMark).value;
    };
    const HeaderMap& header = m_plan.header;
    RowFigures figures;
    for (const MappedColumn& column : header.columns) {
      const auto value = numberIn(&column);
      if (!value) continue;
      if (column.target.kind == ColumnKind::Value) figures.values.push_back(*value);
      if (column.target.kind != ColumnKind::Percent) continue;
      const Parameter indicator = *column.target.parameter;
      const auto volume = numberIn(header.find(ColumnKind::Figure, indicator));
      const auto base = numberIn(header.find(ColumnKind::Figure, *baseOf(indicator)));
      if (volume && base) figures.percents.push_back({*volume, *base, *value});
    }
    return figures;
  }

  FigureSource source() const { return {m_table.file, m_table.sheet, static_cast<int>(m_row)}; }

  void note(const Row& row, const MappedColumn& column, const NumberCell& cell) {
    const std::string value(cellAt(row, column.index));
    if (cell.dashed) m_plan.dashes.push_back({m_row, column.header, columnLetter(column.index), value});
    if (cell.reason.empty()) return;
    m_plan.refused.push_back({m_row, column.header, columnLetter(column.index), value, cell.reason, cell.expected});
  }

  void refuseRow(const std::string& label, const std::string& reason, const std::string& expected) {
    m_plan.refused.push_back({m_row, {}, {}, label, reason, expected});
  }

  void leaveOut(const AreaNames& names, const Placed& placed) {
    m_plan.unmatchedFile.push_back({m_row, placeText(names), placed.reason, placed.suggestion});
  }

  const RawTable& m_table;
  const Snapshot& m_snapshot;
  AreaPlanner m_planner;
  NumericPlan& m_plan;
  std::map<std::pair<Level, FeatureId>, FeatureId> m_presentFiled;  // of this survey
  std::size_t m_row = 0;
  AreaNames m_above;
  std::unordered_map<std::string, std::size_t> m_rowOfArea;
};

}  // namespace

Result<NumericPlan> planNumericImport(const RawTable& table, const NumericOptions& options, const Snapshot& snapshot) {
  NumericPlan plan;
  plan.file = table.file;
  plan.sheet = table.sheet;
  KAWASAN_ASSIGN(plan.header, mapHeader(table, options.header));
  KAWASAN_ASSIGN(const std::vector<Filter> filters, filtersOf(table, plan.header, options));
  const auto survey = std::find_if(snapshot.surveys.begin(), snapshot.surveys.end(),
                                   [&](const Survey& s) { return s.name == options.surveyName; });
  if (survey != snapshot.surveys.end()) plan.survey = *survey;
  plan.survey.name = options.surveyName;
  if (options.surveyYear != 0) plan.survey.year = options.surveyYear;
  const std::vector<std::size_t> rows = selectRows(table, plan.header, filters);
  plan.decimalMark = options.decimalMark ? options.decimalMark : markOf(table, plan.header, rows);
  RowReader reader(table, options, snapshot, plan);
  for (const std::size_t row : rows) reader.read(row);
  reader.finish();
  return plan;
}

}  // namespace kawasan
