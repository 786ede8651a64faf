#include "core/import/form_view.h"

#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "core/import/figure_phrases.h"
#include "core/import/number_cell.h"

namespace kawasan {

namespace {

std::string answerOf(std::string_view cell) {
  std::string_view text = trimmed(cell);
  if (text.starts_with(':')) text = trimmed(text.substr(1));
  return std::string(text);
}

}  // namespace

std::optional<std::string> placeOfLabel(std::string_view text) {
  static const std::map<std::string, std::string> labels{{"kecamatan", "kecamatan"},     {"kelurahan", "kelurahan"},
                                                         {"kelurahandesa", "kelurahan"}, {"desakelurahan", "kelurahan"},
                                                         {"desa", "kelurahan"},          {"namakelurahan", "kelurahan"},
                                                         {"namadesa", "kelurahan"},      {"kawasan", "kawasan"},
                                                         {"namakawasan", "kawasan"},     {"rtrw", "rtrw"},
                                                         {"rtrwdusun", "rtrw"},          {"rt", "rtrw"},
                                                         {"kabkota", "kabkota"},         {"kabupatenkota", "kabkota"},
                                                         {"kotakabupaten", "kabkota"},   {"cityorregency", "kabkota"},
                                                         {"provinsi", "provinsi"},       {"propinsi", "provinsi"},
                                                         {"province", "provinsi"}};
  const auto found = labels.find(folded(text));
  return found == labels.end() ? std::nullopt : std::optional(found->second);
}

FormView::FormView(const RawTable& sheet) : m_sheet(sheet) {
  for (const std::vector<std::string>& row : sheet.rows) {
    m_columns = std::max(m_columns, row.size());
    std::vector<std::string> texts;
    for (const std::string& cell : row) texts.push_back(answerOf(cell));
    m_texts.push_back(std::move(texts));
  }
}

const std::string& FormView::text(std::size_t row, std::size_t column) const {
  static const std::string kNothing;
  return row < m_texts.size() && column < m_texts[row].size() ? m_texts[row][column] : kNothing;
}

std::optional<std::size_t> FormView::nextText(std::size_t row, std::size_t column, std::size_t end) const {
  for (std::size_t c = column + 1; c < std::min(end, m_columns); ++c) {
    if (!text(row, c).empty()) return c;
  }
  return std::nullopt;
}

std::optional<std::size_t> FormView::nextAnswer(std::size_t row, std::size_t column, std::size_t end) const {
  const auto at = nextText(row, column, end);
  const bool isLabel = at && (placeOfLabel(text(row, *at)) || baseByPhrase(text(row, *at)));
  return isLabel ? std::nullopt : at;
}

std::optional<std::size_t> FormView::nextNumber(std::size_t row, std::size_t column, std::size_t end) const {
  const auto at = nextText(row, column, end);
  if (!at) return std::nullopt;
  const NumberCell cell = readNumberCell(text(row, *at), {});
  return cell.reason == "not-a-number" ? std::nullopt : at;
}

std::vector<FormBlock> FormView::blocksBelow(std::span<const std::string_view> titles) const {
  std::vector<std::pair<std::size_t, std::size_t>> places;
  for (std::size_t r = 0; r < rows(); ++r) {
    for (std::size_t c = 0; c < m_columns; ++c) {
      const std::string name = folded(text(r, c));
      const bool isTitle = std::any_of(titles.begin(), titles.end(), [&name](std::string_view title) {
        return name.find(title) != std::string::npos;
      });
      if (isTitle) places.emplace_back(r, c);
    }
  }
  std::vector<FormBlock> blocks;
  for (const auto& [top, left] : places) {
    FormBlock block{top, rows(), left, m_columns};
    for (const auto& [otherTop, otherLeft] : places) {
      if (otherTop > top) block.bottom = std::min(block.bottom, otherTop);
      if (otherTop == top && otherLeft > left) block.right = std::min(block.right, otherLeft);
    }
    blocks.push_back(block);
  }
  return blocks;
}

bool FormRow::has(const std::string& target) const {
  return std::any_of(cells.begin(), cells.end(), [&](const FormCell& cell) { return cell.target == target; });
}

void FormRow::put(const FormView& view, const std::string& target, std::size_t labelRow, std::size_t labelColumn,
                  std::size_t row, std::size_t column) {
  if (has(target)) return;
  cells.push_back(
      {view.sheet(), row + 1, columnLetter(column), view.text(labelRow, labelColumn), target, view.text(row, column)});
}

}  // namespace kawasan
