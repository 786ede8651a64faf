#pragma once

// A sheet seen as a form: texts by row and column, the next filled cell to the right, blocks below a title; and one RT
// that is read from it cell by cell. Any thread; the sheet outlives the view.

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/form_reader.h"

namespace kawasan {

/// What a label before the place of an RT asks for: "provinsi", "kabkota", "kecamatan", "kelurahan", "kawasan" or
/// "rtrw".
[[nodiscard]] std::optional<std::string> placeOfLabel(std::string_view text);

/// Rows top..bottom and columns left..right of a sheet, the ends not included; counted from 0.
struct FormBlock {
  std::size_t top = 0;
  std::size_t bottom = 0;
  std::size_t left = 0;
  std::size_t right = 0;
};

class FormView {
 public:
  explicit FormView(const RawTable& sheet);

  [[nodiscard]] const std::string& sheet() const { return m_sheet.sheet; }
  [[nodiscard]] std::size_t rows() const { return m_texts.size(); }
  [[nodiscard]] std::size_t columns() const { return m_columns; }
  /// Without the colon that many forms put before an answer; empty beyond the sheet.
  [[nodiscard]] const std::string& text(std::size_t row, std::size_t column) const;
  /// Column of the next filled cell at the right, before `end`.
  [[nodiscard]] std::optional<std::size_t> nextText(std::size_t row, std::size_t column, std::size_t end) const;
  /// The same, unless it is a label: where an answer was left empty ("Kawasan | | Jumlah KK | 120") the next filled
  /// cell asks for another one.
  [[nodiscard]] std::optional<std::size_t> nextAnswer(std::size_t row, std::size_t column, std::size_t end) const;
  /// The next filled cell, if it is no words: a number, or what somebody typed for one ("+ 115", "#NUM!").
  [[nodiscard]] std::optional<std::size_t> nextNumber(std::size_t row, std::size_t column, std::size_t end) const;
  /// The blocks whose first cell holds `title` (folded), one below the other and side by side.
  [[nodiscard]] std::vector<FormBlock> blocksBelow(std::span<const std::string_view> titles) const;

 private:
  const RawTable& m_sheet;
  std::size_t m_columns = 0;
  std::vector<std::vector<std::string>> m_texts;
};

/// One RT while it is read.
struct FormRow {
  std::vector<FormCell> cells;
  std::vector<FormDoubt> doubts;
  std::vector<FormCell> notUsed;  // answers that stand for no figure of the program
  std::vector<FormCell> open;     // where an answer was asked for and nobody gave one

  [[nodiscard]] bool has(const std::string& target) const;
  /// The first cell that is found for a target stays.
  void put(const FormView& view, const std::string& target, std::size_t labelRow, std::size_t labelColumn,
           std::size_t row, std::size_t column);
};

}  // namespace kawasan
