#include "core/import/numeric_import.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "core/base/text.h"
#include "core/geom/geometry.h"
#include "core/import/chosen_rows.h"
#include "core/import/copied_bases.h"
#include "core/import/figure_doubts.h"
#include "core/import/figure_target.h"
#include "core/import/heading_refusals.h"
#include "core/import/import_memory.h"
#include "core/import/number_cell.h"
#include "core/import/other_city.h"
#include "core/import/percent_columns.h"
#include "core/import/row_check.h"
#include "core/import/rows_of_rt.h"
#include "core/import/short_rows.h"
#include "core/import/square_metres.h"
#include "core/model/source_cells.h"
#include "core/model/source_rows.h"
#include "core/rules/figure_checks.h"
#include "core/rules/regulation.h"

namespace kawasan {

namespace {

using Row = std::vector<std::string>;

std::string cellText(const Row& row, const MappedColumn* column) {
  return column == nullptr ? std::string() : std::string(cellAt(row, column->index));
}

/// What a column says of an RT.
struct ReadAmount {
  std::optional<Micro> amount;
  std::optional<double> share;  // of its base, where a percent was typed
  bool isRefused = false;
};

/// Works through the selected rows from top to bottom.
class RowReader {
 public:
  /// `squareMetres`: figures whose column is in square metres throughout.
  RowReader(const RawTable& table, const NumericOptions& options, const Snapshot& snapshot,
            std::vector<Parameter> squareMetres, double wholeOfPercents, NumericPlan& plan)
      : m_table(table),
        m_options(options),
        m_snapshot(snapshot),
        m_squareMetres(std::move(squareMetres)),
        m_wholeOfPercents(wholeOfPercents),
        m_planner(snapshot, options.aliases, options.createAreas),
        m_plan(plan),
        m_names(table, plan.header, plan.place, plan.placesBelow) {
    for (const FiledResult& filed : snapshot.filed) {
      const bool same = plan.survey.id != 0 && filed.surveyId == plan.survey.id && filed.edition == editionOfResults();
      if (same) m_presentFiled[{filed.level, filed.areaId}] = &filed;
    }
  }

  void read(std::size_t index) {
    startRow(index + 1, {});
    ++m_plan.read;
    const Row& read = m_table.rows[index];
    if (setAside(read)) return;
    const AreaNames names = m_names.of(index);
    if (m_otherHeading != 0)
      return refuseRow(placeText(names), "other-heading", "row " + std::to_string(m_otherHeading));
    if (m_names.filledDown()) m_plan.filledDown.push_back(m_row);
    if (names.kelurahan.empty() && refuseOrphan(index)) return;
    // What an RT cannot be says nothing of a house.
    const bool isShifted =
        !m_plan.severalRows.isOfHouses && (looksShifted(figuresForCheck(read, m_plan.header, m_plan.decimalMark)) ||
                                           looksMoved(read, m_plan.header, m_plan.decimalMark));
    if (isShifted && !takesShifted(read, placeText(names))) return noteInFile(names);
    const Row moved = m_shift ? movedBack(read, *m_shift, m_plan.header) : Row();
    const Row& row = m_shift ? moved : read;
    if (isOfKawasan(names, row)) {
      const Placed kawasan = m_planner.kawasan(names.kawasan);
      if (!kawasan.area.isSet()) return leaveOut(names, kawasan, names.kawasan);
      return readAreaRow(row, names, Level::Kawasan, kawasan.area);
    }
    // A remark, or a name that signs the table.
    if (names.rt.isEmpty() || (names.rt.named && !holdsResults(row, m_plan.header) && !isKnownRt(names)))
      return leaveOut(names, {{}, "no-label", {}}, {});
    const Placed kelurahan = m_planner.kelurahan(names);
    const bool isUnsaid = names.kelurahan.empty();
    if (!kelurahan.area.isSet())
      return leaveOut(names, isUnsaid ? Placed{{}, "no-kelurahan", {}} : kelurahan, nameUnknown(names, kelurahan));
    if (names.rt.isWhole) return readAreaRow(row, names, Level::Kelurahan, kelurahan.area);
    readRtRow(row, names, kelurahan.area);
  }

  void finish() {
    takeGathered();
    for (const Rt& rt : m_snapshot.rts) {
      if (m_inFile.contains(rt.id)) continue;
      const AdminArea* kelurahan = m_snapshot.kelurahanById(rt.kelurahanId);
      m_plan.unmatchedProject.push_back({rt.id, (kelurahan != nullptr ? kelurahan->name + " " : "") + rtName(rt)});
    }
    // Areas are made for rows that go in.
    if (!m_plan.rows.empty() || !m_plan.areaRows.empty()) m_plan.newAreas = m_planner.take();
    flagCopiedBases(m_snapshot, m_plan);
  }

 private:
  /// Whether the row is none of an area. Looked at before anything is read from it: its words are no names, which rows
  /// below with merged cells would take over.
  bool setAside(const Row& row) {
    const auto beside = besideRow(row, m_plan.header, m_options.header.codes, m_plan.decimalMark);
    if (!beside) return false;
    if (beside->isOtherHeading && m_otherHeading == 0) m_otherHeading = m_row;
    m_plan.unmatchedFile.push_back({m_row, beside->text, beside->reason, {}, beside->text, 0});
    return true;
  }

  bool isKnownRt(const AreaNames& names) const {
    return m_options.rtByLabel.contains(writtenRt(m_planner.index(), names)) || knownRt(names) != 0;
  }

  /// The totals of a kawasan name it and no RT of it. A row without "*" may have lost its RT, unless it names nothing
  /// but a kawasan of the project.
  bool isOfKawasan(const AreaNames& names, const Row& row) const {
    if (foldedAreaName(names.kawasan).empty()) return false;
    if (names.rt.isWhole) return true;
    if (!names.rt.isEmpty() || !names.kelurahan.empty()) return false;
    return holdsResults(row, m_plan.header) && m_planner.index().kawasan(names.kawasan).id != 0;
  }

  /// Whether the row belongs to a form that is not in the file; which one is told.
  bool refuseOrphan(std::size_t index) {
    const auto missing = m_table.orphans.find(index);
    if (missing == m_table.orphans.end()) return false;
    const MissingForm& form = missing->second;
    m_plan.refused.push_back({m_row, form.column, form.letter, form.key, "no-form", form.sheet, m_table.sheet});
    return true;
  }

  /// Whether the row may be taken, moved back or as it stands where the user wants that. What would have to be done is
  /// told either way.
  bool takesShifted(const Row& row, const std::string& label) {
    std::optional<RowShift> shift = shiftOf(row, m_plan.header, m_plan.decimalMark);
    if (shift) {
      shift->row = m_row;
      shift->label = label;
      m_plan.shifts.push_back(*shift);
    }
    if (shift && m_options.shiftBack) {
      m_plan.flagged.push_back({m_row, {}, {}, label, "row-shifted-back", columnLetter(shift->from)});
      m_shift = std::move(shift);
      return true;
    }
    if (m_options.takeShifted) {
      m_plan.flagged.push_back({m_row, {}, {}, label, "row-as-it-stands", {}});
      return true;
    }
    refuseRow(label, "row-looks-shifted", {});
    return false;
  }

  void readRtRow(const Row& row, const AreaNames& names, const AreaRef& kelurahan) {
    const Placed kawasan = m_planner.kawasan(names.kawasan);
    const std::string written = writtenRt(m_planner.index(), names);
    const auto chosen = m_options.rtByLabel.find(written);
    const bool isChosen = chosen != m_options.rtByLabel.end() && m_snapshot.rtById(chosen->second) != nullptr;
    const Placed rt = isChosen ? Placed{{chosen->second, {}}, {}, {}} : m_planner.rt(kelurahan, kawasan.area, names);
    if (!rt.area.isSet()) {
      leaveOut(names, rt, written, kelurahan.id);
      return;
    }
    m_inFile.insert(rt.area.id);
    const std::string key = "rt " + keyOf(rt.area);
    if (gathers()) {
      const auto [entry, isNew] = m_placeOfRt.try_emplace(key, m_gathered.size());
      if (isNew) m_gathered.push_back({rt.area, names, kawasan, {}});
      m_gathered[entry->second].rows.push_back({m_row, row, m_shift});
      return;
    }
    if (!firstOf(key, placeText(names))) {
      const bool isSecond = m_twice.insert(key).second;
      m_plan.severalRows.rts += isSecond ? 1U : 0U;
      m_plan.severalRows.rows += isSecond ? 2U : 1U;
      return;
    }
    takeRow(rt.area, names, kawasan, row);
  }

  /// The RT of a row that is refused before anything of it is read, where the project has it: the file names it.
  void noteInFile(const AreaNames& names) { m_inFile.insert(knownRt(names)); }

  /// 0 where the project has no such RT.
  FeatureId knownRt(const AreaNames& names) const {
    const AreaIndex& index = m_planner.index();
    const bool isOnly = names.kelurahan.empty() && m_snapshot.kelurahan.size() == 1;
    const FeatureId kelurahan =
        isOnly ? m_snapshot.kelurahan.front().id : index.kelurahan(names.kelurahan, names.kecamatan).id;
    return kelurahan == 0 ? 0 : index.rt(kelurahan, names.rt, index.kawasan(names.kawasan).id).id;
  }

  /// Whether rows wait until all of them are read: an RT may have several that are added up.
  [[nodiscard]] bool gathers() const { return m_plan.severalRows.isOfHouses || m_options.rowsOfRt != RowsOfRt::Unsaid; }

  void takeGathered() {
    if (!gathers()) return;
    const bool isWaiting = m_options.rowsOfRt == RowsOfRt::Unsaid;
    m_saidOnce = columnsSaidOnce(m_table, m_plan.header, m_gathered);
    for (RowsOfOne& rt : m_gathered) {
      leaveOutFormsAlone(rt);
      startRow(rt.rows.front().number, rt.rows.front().shift);
      m_plan.severalRows.rts += rt.rows.size() > 1 ? 1U : 0U;
      m_plan.severalRows.rows += rt.rows.size() > 1 ? rt.rows.size() : 0U;
      if (isWaiting && formAlone(m_table, m_row) == nullptr) {
        refuseRow(placeText(rt.names), "several-rows", rowsText(rt.numbers()));
      } else if (rt.rows.size() == 1) {
        takeRow(rt.rt, rt.names, rt.kawasan, rt.rows.front().cells);
      } else {
        takeSum(rt);
      }
    }
    const auto isAbove = [](const RefusedCell& a, const RefusedCell& b) { return a.row < b.row; };
    std::ranges::stable_sort(m_plan.refused, isAbove);
    std::ranges::stable_sort(m_plan.flagged, isAbove);
  }

  void leaveOutFormsAlone(RowsOfOne& rt) {
    for (const std::size_t number : takeOutFormsAlone(m_table, rt)) {
      startRow(number, {});
      refuseRow(placeText(rt.names), "duplicate-row", "row " + std::to_string(rt.rows.front().number));
    }
  }

  void takeRow(const AreaRef& rt, const AreaNames& names, const Placed& kawasan, const Row& row) {
    take(newRow(rt, names, kawasan), row, [&](const MappedColumn& column) { return readAmount(row, column); });
  }

  /// Several rows as one: figures are added up unless they are said of the whole RT, words must be the same.
  void takeSum(const RowsOfOne& rt) {
    m_rows = rt.numbers();
    Row summed = wordsOf(rt);
    NumericRow result = newRow(rt.rt, rt.names, rt.kawasan);
    result.summed = m_rows;
    take(std::move(result), summed, [&](const MappedColumn& column) {
      const ReadAmount read = m_saidOnce.contains(column.index) ? readOnce(rt, column) : readSum(rt, column);
      if (read.amount) summed[column.index] = numberText(unitsFromMicro(*read.amount));
      return read;
    });
  }

  /// The row without figures: results filed where all rows say the same, marks of all of them.
  Row wordsOf(const RowsOfOne& rt) {
    Row words = rt.rows.front().cells;
    for (const MappedColumn& column : m_plan.header.columns) {
      if (words.size() <= column.index) words.resize(column.index + 1);
      const ColumnKind kind = column.target.kind;
      const std::vector<std::string> texts = textsIn(rt.rows, column.index);
      if (kind == ColumnKind::Estimates) words[column.index] = joinText(texts, ";");
      if (kind == ColumnKind::Percent) {
        // Of several rows no percent is one of their sum.
        words[column.index].clear();
        const bool isAlone =
            !texts.empty() && m_plan.header.find(ColumnKind::Figure, *column.target.parameter) == nullptr;
        if (isAlone) refuse(column, joinText(texts, "|"), "percent-alone", {});
      }
      const bool isFiled = kind == ColumnKind::Value || kind == ColumnKind::Total || kind == ColumnKind::Tingkat;
      if (!isFiled) continue;
      words[column.index] = texts.size() == 1 ? texts.front() : std::string();
      if (texts.size() > 1) refuse(column, {}, "rows-differ", joinText(texts, "|"));
    }
    return words;
  }

  ReadAmount readOnce(const RowsOfOne& rt, const MappedColumn& column) {
    const bool isOfForm = m_table.formColumns && column.index >= *m_table.formColumns;
    ReadAmount result;
    std::vector<std::string> said;
    for (const std::string& text : textsIn(rt.rows, column.index)) {
      Row row(column.index + 1);
      row.back() = text;
      const ReadAmount read = readAmount(row, column);
      result.isRefused = result.isRefused || read.isRefused;
      if (read.share) said.push_back(text);
      if (read.amount && read.amount != result.amount) said.push_back(numberText(unitsFromMicro(*read.amount)));
      result.amount = read.amount ? read.amount : result.amount;
      result.share = read.share ? read.share : result.share;
    }
    if (said.size() > 1) {
      refuse(column, {}, "rows-differ", joinText(said, "|"));
      return {{}, {}, true};
    }
    if (result.amount && !isOfForm) {
      m_plan.flagged.push_back(
          {m_row, column.header, columnLetter(column.index), said.front(), "same-in-rows", rowsText(rt.numbers()), {}});
    }
    return result;
  }

  /// What one of the rows does not say is not 0: the sum is not known then, unless a person takes what there is.
  ReadAmount readSum(const RowsOfOne& rt, const MappedColumn& column) {
    const std::size_t first = m_row;
    Micro sum = 0;
    std::size_t known = 0;
    ReadAmount result;
    for (const ReadRow& row : rt.rows) {
      startRow(row.number, row.shift);
      const NumberCell cell = readFigureCell(cellAt(row.cells, column.index), m_plan.decimalMark,
                                             *column.target.parameter, unitsInOne(column));
      note(row.cells, column, cell);
      const auto amount = cell.value ? microFromDouble(*cell.value) : std::nullopt;
      result.isRefused = result.isRefused || !cell.reason.empty();
      known += amount ? 1U : 0U;
      sum += amount.value_or(0);
    }
    startRow(first, {});
    m_rows = rt.numbers();
    if (known == 0) return result;
    const std::string lacking = std::to_string(rt.rows.size() - known) + "/" + std::to_string(rt.rows.size());
    const std::string value = numberText(unitsFromMicro(sum));
    if (known < rt.rows.size() && m_options.rowsOfRt == RowsOfRt::Sum) {
      refuse(column, value, "sum-lacks-rows", lacking);
      return {{}, {}, true};
    }
    if (known < rt.rows.size())
      m_plan.flagged.push_back({m_row, column.header, columnLetter(column.index), value, "sum-of-known", lacking, {}});
    result.amount = sum;
    return result;
  }

  void refuse(const MappedColumn& column, const std::string& value, const std::string& reason,
              const std::string& expected) {
    m_plan.refused.push_back({m_row, column.header, columnLetter(column.index), value, reason, expected, {}});
  }

  NumericRow newRow(const AreaRef& rt, const AreaNames& names, const Placed& kawasan) {
    if (!kawasan.reason.empty() && rt.created)
      m_plan.kawasanNotSet.push_back(unmatchedRow(m_row, names.kawasan, kawasan, names.kawasan));
    ++m_plan.matched;
    NumericRow result;
    result.rt = rt;
    result.label = placeText(names);
    result.source = source();
    result.figures = presentFigures(rt);
    if (formAlone(m_table, m_row) != nullptr)
      m_plan.flagged.push_back({m_row, {}, {}, result.label, "form-alone", m_table.sheet, {}});
    return result;
  }

  /// `amountIn` tells what a column says; the words are those of `row`.
  template <typename AmountIn>
  void take(NumericRow result, const Row& row, const AmountIn& amountIn) {
    const FigureRow before = result.figures;
    FigureCells cells;
    result.hasFigures = takeFigures(row, amountIn, result.figures, cells, drawnHectaresOf(m_snapshot, result.rt));
    result.source.cells = cellsText(cells);
    result.filed = readFiled(row, Level::Rt, result.rt.id);
    readEstimates(row, result);
    for (const Parameter parameter : m_fromPercents) markEstimate(parameter, result);
    const ImportChange where{m_row, Level::Rt, result.rt.id, result.label, {}, {}, {}};
    if (result.hasFigures && isKnown(result.rt)) addChanges(where, before, result.figures, m_plan.changed);
    if (result.filed) noteFiledChanges(where, *result.filed);
    m_plan.rows.push_back(std::move(result));
  }

  /// Whether the survey holds figures of that RT.
  bool isKnown(const AreaRef& rt) const {
    return m_plan.survey.id != 0 && !rt.created && m_snapshot.figuresOf(m_plan.survey.id).indexOfRt(rt.id).has_value();
  }

  void noteFiledChanges(ImportChange where, const FiledResult& filed) {
    const auto present = m_presentFiled.find({filed.level, filed.areaId});
    if (filed.areaId == 0 || present == m_presentFiled.end()) return;
    where.level = filed.level;
    addChanges(where, *present->second, filed, m_plan.changed);
  }

  void readAreaRow(const Row& row, const AreaNames& names, Level level, const AreaRef& area) {
    const bool isKawasan = level == Level::Kawasan;
    const std::string label = isKawasan ? names.kawasan : placeText(names);
    if (!firstOf((isKawasan ? "kawasan " : "kelurahan ") + keyOf(area), label)) return;
    ++m_plan.matched;
    FigureRow figures = newFiled(level, area.id).figures;
    FigureCells cells;  // only RT keep them
    const bool hasFigures = takeFigures(
        row, [&](const MappedColumn& column) { return readAmount(row, column); }, figures, cells, std::nullopt);
    std::optional<FiledResult> filed = readFiled(row, level, area.id);
    if (!filed && hasFigures) filed = newFiled(level, area.id);
    if (!filed) return;
    filed->figures = figures;
    const ImportChange where{m_row, level, area.id, label, {}, {}, {}};
    const auto present = m_presentFiled.find({level, area.id});
    if (area.id != 0 && present != m_presentFiled.end())
      addChanges(where, present->second->figures, figures, m_plan.changed);
    noteFiledChanges(where, *filed);
    m_plan.areaRows.push_back({area, std::move(*filed), label});
  }

  /// The second row of one area is refused: neither adding up nor overwriting would be what somebody meant.
  bool firstOf(const std::string& key, const std::string& label) {
    const auto [entry, isFirst] = m_rowOfArea.try_emplace(key, m_row);
    if (!isFirst) refuseRow(label, "duplicate-row", "row " + std::to_string(entry->second));
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

  ReadAmount readAmount(const Row& row, const MappedColumn& column) {
    const Parameter parameter = *column.target.parameter;
    const std::string_view text = cellAt(row, column.index);
    const auto share = isIndicator(parameter) ? readShareCell(text, m_plan.decimalMark) : std::nullopt;
    if (share) return {{}, share, false};
    const NumberCell cell = readAmountCell(text, m_plan.decimalMark, parameter, unitsInOne(column));
    note(row, column, cell);
    return {cell.value ? microFromDouble(*cell.value) : std::nullopt, {}, !cell.reason.empty()};
  }

  /// Whether any figure was there. Shares come last: their base may stand in a column behind them.
  template <typename AmountIn>
  bool takeFigures(const Row& row, const AmountIn& amountIn, FigureRow& figures, FigureCells& cells,
                   std::optional<double> drawnHectares) {
    bool any = false;
    const FigureRow before = figures;
    std::vector<Parameter> fromFile;
    std::vector<std::pair<Parameter, double>> shares;
    for (const MappedColumn& column : m_plan.header.columns) {
      if (column.target.kind != ColumnKind::Figure) continue;
      const Parameter parameter = *column.target.parameter;
      const ReadAmount read = amountIn(column);
      if (read.amount || read.share) cells[indexOf(parameter)] = letterOf(column.index);
      if (read.amount) {
        figures[parameter] = *read.amount;
        fromFile.push_back(parameter);
      } else if (read.share) {
        shares.emplace_back(parameter, *read.share);
      } else if (!read.isRefused && !isMissing(before[parameter])) {
        ++m_plan.emptyCells;
        if (m_options.clearEmpty) figures[parameter] = kMissing;
      }
      any = any || read.amount || read.share || read.isRefused || figures[parameter] != before[parameter];
    }
    for (const FigureDoubt& doubt : doubtsOf(figures, fromFile, drawnHectares, m_squareMetres))
      settle(row, doubt, before, figures);
    for (const auto& [parameter, share] : shares) settle(row, doubtOfShare(figures, parameter, share), before, figures);
    return takePercents(row, cells, figures) || any;
  }

  /// Percents are compared with their volumes; where there is none, one follows on wish. Whether any did or could.
  bool takePercents(const Row& row, FigureCells& cells, FigureRow& figures) {
    bool any = false;
    m_fromPercents.clear();
    const FigureRow before = figures;
    for (const MappedColumn& column : m_plan.header.columns) {
      const std::string_view text = cellAt(row, column.index);
      if (column.target.kind != ColumnKind::Percent || text.empty()) continue;
      const Parameter parameter = *column.target.parameter;
      const MappedColumn* const volume = m_plan.header.find(ColumnKind::Figure, parameter);
      const bool hasVolume = volume != nullptr && !cellAt(row, volume->index).empty();
      // A volume that was refused is told already, and not what to compare with.
      if (hasVolume && (isMissing(figures[parameter]) || isRefused(*volume))) continue;
      const NumberCell cell = readPercentCell(text, m_plan.decimalMark, m_wholeOfPercents);
      if (!hasVolume) note(row, column, cell);
      if (!cell.value) continue;
      const auto doubt = doubtOfPercent(figures, parameter, *cell.value, m_wholeOfPercents, hasVolume);
      if (doubt) settle(row, column, *doubt, before, figures);
      any = any || (doubt && !hasVolume);
      if (figures[parameter] == before[parameter]) continue;
      cells[indexOf(parameter)] = letterOf(column.index);
      m_fromPercents.push_back(parameter);
    }
    return any;
  }

  /// Whether that cell of the row was refused.
  [[nodiscard]] bool isRefused(const MappedColumn& column) const {
    const std::string letter = letterOf(column.index);
    return std::ranges::any_of(m_plan.refused.rbegin(), m_plan.refused.rend(),
                               [&](const RefusedCell& cell) { return cell.row == m_row && cell.letter == letter; });
  }

  void settle(const Row& row, const FigureDoubt& doubt, const FigureRow& before, FigureRow& figures) {
    settle(row, *m_plan.header.find(ColumnKind::Figure, doubt.parameter), doubt, before, figures);
  }

  /// A doubted amount is left out, put right where the user wants that, or kept and flagged.
  void settle(const Row& row, const MappedColumn& column, const FigureDoubt& doubt, const FigureRow& before,
              FigureRow& figures) {
    RefusedCell cell{m_row,
                     column.header,
                     letterOf(column.index),
                     std::string(cellAt(row, column.index)),
                     doubt.reason,
                     doubt.expected,
                     {}};
    if (!doubt.isRefused) {
      m_plan.flagged.push_back(std::move(cell));
      return;
    }
    const bool inSquareMetres = doubt.reason == "looks-like-square-metres";
    if (doubt.instead && (inSquareMetres ? m_options.squareMetres : m_options.percents)) {
      figures[doubt.parameter] = *doubt.instead;
      cell.reason = inSquareMetres ? "was-square-metres" : "was-percent";
      m_plan.flagged.push_back(std::move(cell));
      return;
    }
    figures[doubt.parameter] = before[doubt.parameter];
    m_plan.refused.push_back(std::move(cell));
  }

  /// "area_verified; 1a": each as a header would say it. Only a figure that is there can be an estimate.
  void readEstimates(const Row& row, NumericRow& result) {
    const MappedColumn* const column = m_plan.header.find(ColumnKind::Estimates);
    if (column == nullptr) return;
    const std::string text = cellText(row, column);
    for (std::size_t from = 0; from < text.size();) {
      const std::size_t end = std::min(text.find(';', from), text.size());
      const std::string name(trimmed(std::string_view(text).substr(from, end - from)));
      from = end + 1;
      if (name.empty()) continue;
      const auto target = targetByHeader(name, m_options.header.codes);
      if (!target || target->kind != ColumnKind::Figure) {
        m_plan.refused.push_back({m_row, column->header, letterOf(column->index), name, "not-a-figure", {}, {}});
        continue;
      }
      markEstimate(*target->parameter, result);
    }
  }

  void markEstimate(Parameter parameter, NumericRow& result) const {
    const bool isMarked =
        std::ranges::find(result.estimates, parameter, &FigureNote::parameter) != result.estimates.end();
    if (isMissing(result.figures[parameter]) || isMarked) return;
    FigureNote mark{0, m_plan.survey.id, result.rt.id, parameter, {}, true};
    const bool isRecord = m_plan.survey.id != 0 && !result.rt.created;
    const FigureNote* const known = isRecord ? m_snapshot.noteOn(m_plan.survey.id, result.rt.id, parameter) : nullptr;
    if (known != nullptr) mark.note = known->note;
    result.estimates.push_back(std::move(mark));
  }

  std::optional<FiledResult> readFiled(const Row& row, Level level, FeatureId areaId) {
    FiledResult filed = newFiled(level, areaId);
    bool any = false;
    for (const MappedColumn& column : m_plan.header.columns) {
      const bool isTotal = column.target.kind == ColumnKind::Total;
      if (!isTotal && column.target.kind != ColumnKind::Value) continue;
      NumberCell cell = readNumberCell(cellAt(row, column.index), m_plan.decimalMark);
      const bool fits = !cell.value || (isTotal ? isScoreTotal(*cell.value) : isFiledValue(*cell.value));
      if (!fits) cell = {{}, false, "not-a-score", isTotal ? "0..95" : "0|1|3|5"};
      note(row, column, cell);
      if (!cell.value) continue;
      any = true;
      const int value = static_cast<int>(*cell.value);
      if (isTotal) {
        filed.total = value;
      } else {
        filed.values[std::string(identifierOf(*column.target.parameter))] = value;
      }
    }
    if (const std::string tingkat = cellText(row, m_plan.header.find(ColumnKind::Tingkat)); !tingkat.empty()) {
      if (!isSameClass(filed.tingkat, tingkat)) filed.tingkat = tingkat;
      any = true;
    }
    return any ? std::optional(std::move(filed)) : std::nullopt;
  }

  /// "KUMUH RINGAN" and "KR" are one class, which stays as it was written first.
  bool isSameClass(const std::string& before, const std::string& after) const {
    if (before.empty() || before == after) return before == after;
    const auto regulation = regulationByEdition(editionOfResults());
    const auto known = regulation ? filedClass(**regulation, before) : std::nullopt;
    return known && known == filedClass(**regulation, after);
  }

  /// Sums of 19 values of at most 5.
  static bool isScoreTotal(double value) { return value == std::trunc(value) && value >= 0 && value <= 95; }

  [[nodiscard]] const std::string& editionOfResults() const {
    return m_options.edition.empty() ? m_snapshot.info.edition : m_options.edition;
  }

  FiledResult newFiled(Level level, FeatureId areaId) const {
    FiledResult filed;
    const auto present = m_presentFiled.find({level, areaId});
    if (areaId != 0 && present != m_presentFiled.end()) filed = *present->second;
    filed.level = level;
    filed.areaId = areaId;
    filed.surveyId = m_plan.survey.id;
    filed.edition = editionOfResults();
    filed.source = source();
    return filed;
  }

  std::string letterOf(std::size_t index) const {
    return columnLetter(m_shift ? indexInFile(index, *m_shift, m_plan.header) : index);
  }

  FigureSource source() const { return sourceIn(m_table, m_rows); }

  void startRow(std::size_t number, const std::optional<RowShift>& shift) {
    m_row = number;
    m_planner.startRow(number);
    m_rows = {number};
    m_shift = shift;
  }

  void note(const Row& row, const MappedColumn& column, const NumberCell& cell) {
    const std::string value(cellAt(row, column.index));
    if (cell.dashed) m_plan.dashes.push_back({m_row, column.header, letterOf(column.index), value});
    if (cell.value && value.starts_with('+')) {
      m_plan.flagged.push_back(
          {m_row, column.header, letterOf(column.index), value, "plus-sign", numberText(*cell.value)});
    }
    if (cell.reason.empty()) return;
    m_plan.refused.push_back({m_row, column.header, letterOf(column.index), value, cell.reason, cell.expected});
  }

  void refuseRow(const std::string& label, const std::string& reason, const std::string& expected) {
    m_plan.refused.push_back({m_row, {}, {}, label, reason, expected});
  }

  void leaveOut(const AreaNames& names, const Placed& placed, const std::string& name, FeatureId kelurahanId = 0) {
    m_plan.unmatchedFile.push_back(unmatchedRow(m_row, placeText(names), placed, name, kelurahanId));
  }

  const RawTable& m_table;
  const NumericOptions& m_options;
  const Snapshot& m_snapshot;
  std::vector<Parameter> m_squareMetres;
  double m_wholeOfPercents;               // 1 where a spreadsheet shows shares as percents
  std::vector<Parameter> m_fromPercents;  // volumes of the row that follow from percents
  AreaPlanner m_planner;
  NumericPlan& m_plan;
  std::map<std::pair<Level, FeatureId>, const FiledResult*> m_presentFiled;  // of this survey
  RowNames m_names;
  std::size_t m_row = 0;
  std::size_t m_otherHeading = 0;   // row that gives the columns another meaning for all below
  std::vector<std::size_t> m_rows;  // all that are being read as one; the first is m_row
  std::optional<RowShift> m_shift;  // of the row that is being read
  std::unordered_map<std::string, std::size_t> m_rowOfArea;
  std::unordered_set<std::string> m_twice;                   // RT of several rows of which the first was taken
  std::vector<RowsOfOne> m_gathered;                         // by their first row, until all rows are read
  std::unordered_map<std::string, std::size_t> m_placeOfRt;  // in the list above
  std::set<std::size_t> m_saidOnce;                          // columns that are not added up
  std::unordered_set<FeatureId> m_inFile;                    // RT of the project that a row names
};

}  // namespace

Result<NumericPlan> planNumericImport(const RawTable& table, const NumericOptions& said, const Snapshot& snapshot) {
  NumericOptions options = said;
  NumericPlan plan;
  KAWASAN_ASSIGN(plan.survey, surveyFor(options, snapshot));
  plan.file = table.file;
  plan.sheet = table.sheet;
  const auto remembered = rememberedHeader(table, options.header, snapshot);
  plan.isRemembered = remembered.has_value();
  KAWASAN_ASSIGN(plan.header, mapHeader(table, remembered.value_or(options.header)));
  recallNames(table.rows[plan.header.headerRow - 1], snapshot, options, plan);
  if (!options.header.map.empty()) plan.columnsToRemember = columnsToRemember(table, plan.header, options.header);
  if (plan.header.find(ColumnKind::Kelurahan) == nullptr) {
    plan.place = placeOfRows(table, plan.header, options, snapshot);
    plan.placesBelow = placesBelow(table, plan.header.headerRow, plan.place, columnsOfNumbers(plan.header), snapshot);
  }
  KAWASAN_ASSIGN(std::vector<std::size_t> rows, chosenRows(table, plan.header, options.where));
  std::erase_if(rows, [&plan](std::size_t row) {
    return std::ranges::any_of(plan.placesBelow, [row](const PlaceFrom& line) { return line.row == row + 1; });
  });
  plan.decimalMark = options.decimalMark ? options.decimalMark : decimalMarkOf(table, plan.header, rows);
  plan.severalRows.isOfHouses = isOfHouses(table, plan.header, plan.placesBelow, rows);
  RowReader reader(table, options, snapshot, columnsInSquareMetres(table, plan.header, plan.decimalMark, rows),
                   wholeOfPercents(table, plan.header, plan.decimalMark, rows), plan);
  refuseHeadings(table, options.header.codes, plan);
  flagOtherCities(table, rows, snapshot.info, plan);
  flagOtherSheet(table, snapshot, plan);
  plan.rows.reserve(rows.size());
  for (const std::size_t row : rows) reader.read(row);
  reader.finish();
  flagShortRows(table, rows, plan);
  flagFiledClasses(plan);
  placeChanges(plan);
  placeFormsAlone(table, plan.refused);
  placeFormsAlone(table, plan.flagged);
  plan.otherEdition = editionSaid(table, options.header);
  if (plan.otherEdition == (options.edition.empty() ? snapshot.info.edition : options.edition))
    plan.otherEdition.reset();
  return plan;
}

}  // namespace kawasan
