#include "core/import/form_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/text.h"
#include "core/import/figure_phrases.h"
#include "core/import/form_sheets.h"
#include "core/import/form_survey.h"
#include "core/import/form_view.h"
#include "core/import/row_choice.h"
#include "core/import/rt_label.h"
#include "core/model/source_cells.h"

namespace kawasan {

namespace {

/// What stands before a figure in a form with several blocks or columns.
struct FormColumns {
  std::size_t volume = 0;
  std::optional<std::size_t> value;
  std::size_t from = 0;  // of the half
  std::size_t end = 0;
};

/// Of the national form, and of ours where it was written in English.
constexpr std::array<std::string_view, 2> kScoringTitles{"perhitungantingkatkekumuhan", "calculationoftheslumclass"};

bool isVolumeHeading(const std::string& name) {
  return name == "volume" || name == "numerik";
}

/// The columns of the wished half: headed by "KONDISI AWAL" or "KONDISI AKHIR" where the form has two halves.
std::optional<FormColumns> columnsOf(const FormView& view, const FormBlock& block, FormState state) {
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    std::vector<std::size_t> volumes;
    for (std::size_t c = block.left; c < block.right; ++c) {
      if (isVolumeHeading(folded(view.text(r, c)))) volumes.push_back(c);
    }
    if (volumes.empty()) continue;
    FormColumns columns{volumes.front(), {}, block.left, block.right};
    // The halves are named in one of the rows above.
    bool hasHalves = false;
    bool hasWished = false;
    for (std::size_t above = block.top; above < r; ++above) {
      std::vector<std::size_t> starts;
      std::optional<std::size_t> wished;
      for (std::size_t c = block.left; c < block.right; ++c) {
        const std::string name = folded(view.text(above, c));
        if (name.empty()) continue;
        starts.push_back(c);
        const bool isBefore = name.find("kondisiawal") != std::string::npos || name == "baseline" ||
                              name.find("presentstate") != std::string::npos;
        const bool isAfter = name.find("kondisiakhir") != std::string::npos;
        hasHalves = hasHalves || isBefore || isAfter;
        if (state == FormState::Before ? isBefore : isAfter) wished = c;
      }
      if (!wished) continue;
      hasWished = true;
      columns.from = *wished;
      const auto next = std::find_if(starts.begin(), starts.end(), [&](std::size_t c) { return c > *wished; });
      columns.end = next == starts.end() ? block.right : *next;
      const auto own = std::find_if(volumes.begin(), volumes.end(),
                                    [&](std::size_t c) { return c >= columns.from && c < columns.end; });
      if (own == volumes.end()) return std::nullopt;
      columns.volume = *own;
    }
    if (hasHalves && !hasWished) return std::nullopt;  // the other half alone
    for (std::size_t c = columns.volume + 1; c < columns.end; ++c) {
      if (folded(view.text(r, c)) == "nilai") {
        columns.value = c;
        break;
      }
    }
    return columns;
  }
  return std::nullopt;
}

void readPlaces(const FormView& view, const FormBlock& block, FormRow& row) {
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    for (std::size_t c = block.left; c < block.right; ++c) {
      const auto place = placeOfLabel(view.text(r, c));
      if (!place || row.has(*place)) continue;
      if (const auto at = view.nextAnswer(r, c, block.right)) row.put(view, *place, r, c, r, *at);
    }
  }
}

void readBases(const FormView& view, const FormBlock& block, FormRow& row) {
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    for (std::size_t c = block.left; c < block.right; ++c) {
      const auto base = baseByPhrase(view.text(r, c));
      if (!base) continue;
      if (const auto at = view.nextNumber(r, c, block.right)) {
        row.put(view, std::string(identifierOf(*base)), r, c, r, *at);
      }
    }
  }
}

/// "TOTAL NILAI" and "TINGKAT KEKUMUHAN" inside the half.
void readResults(const FormView& view, const FormBlock& block, const FormColumns& columns, FormRow& row) {
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    for (std::size_t c = columns.from; c < columns.end; ++c) {
      const std::string name = folded(view.text(r, c));
      const bool isTotal = name == "totalnilai";
      if (!isTotal && name != "tingkatkekumuhan") continue;
      const auto at = isTotal ? view.nextNumber(r, c, columns.end) : view.nextText(r, c, columns.end);
      if (at) row.put(view, isTotal ? "total" : "tingkat", r, c, r, *at);
    }
  }
}

/// Whether we wrote the sheet: it names the survey below the RT, which the national form does not. Its values and total
/// are formulas over the figures beside them and were never filed by anybody.
bool isOurs(const FormView& view, const FormBlock& block) {
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    const bool isRt = folded(view.text(r, block.left)) == "rtrw";
    const std::string below = folded(view.text(r + 1, block.left));
    if (isRt) return below == "pendataan" || below == "survey";
  }
  return false;
}

/// In our sheets what a file said stands below what is computed and is called so.
void readFiledResults(const FormView& view, const FormBlock& block, FormRow& row) {
  constexpr std::array<std::string_view, 2> kTotals{"totalnilaimenurutberkas", "totalvalueasfiled"};
  constexpr std::array<std::string_view, 2> kClasses{"tingkatkekumuhanmenurutberkas", "classasfiled"};
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    for (std::size_t c = block.left; c < block.right; ++c) {
      const std::string name = folded(view.text(r, c));
      const bool isTotal = std::ranges::find(kTotals, name) != kTotals.end();
      if (!isTotal && std::ranges::find(kClasses, name) == kClasses.end()) continue;
      const auto at = view.nextText(r, c, block.right);
      if (at) row.put(view, isTotal ? "total" : "tingkat", r, c, r, *at);
    }
  }
}

/// Below our title: which figures are estimates until somebody confirms them.
void readEstimates(const FormView& view, const FormBlock& block, FormRow& row) {
  constexpr std::string_view kBetween = "·";
  constexpr std::array<std::string_view, 2> kWords{"perkiraan, ", "estimates, "};
  const std::string& subtitle = view.text(block.top + 1, block.left);
  const std::size_t last = subtitle.rfind(kBetween);
  if (last == std::string::npos) return;
  const std::string_view part = trimmed(std::string_view(subtitle).substr(last + kBetween.size()));
  const std::size_t colon = part.find(':');
  const bool isEstimates = std::ranges::any_of(kWords, [&](std::string_view word) { return part.starts_with(word); });
  if (!isEstimates || colon == std::string_view::npos) return;
  row.cells.push_back({view.sheet(), block.top + 2, columnLetter(block.left), std::string(part.substr(0, colon)),
                       "estimates", std::string(trimmed(part.substr(colon + 1)))});
}

/// One RT of the national scoring sheet.
std::optional<FormRow> readScoring(const FormView& view, const FormBlock& block, const FormOptions& options) {
  const auto columns = columnsOf(view, block, options.state);
  if (!columns) return std::nullopt;
  const bool isFiled = !isOurs(view, block);
  FormRow row;
  readPlaces(view, block, row);
  readBases(view, block, row);
  for (std::size_t r = block.top; r < block.bottom; ++r) {
    for (std::size_t c = block.left; c < columns->volume && c < block.right; ++c) {
      const auto indicator = indicatorByPhrase(view.text(r, c));
      if (!indicator) continue;
      const std::string key(identifierOf(*indicator));
      if (view.text(r, columns->volume).empty()) {
        row.open.push_back({view.sheet(), r + 1, columnLetter(columns->volume), view.text(r, c), key, {}});
      } else {
        row.put(view, key, r, c, r, columns->volume);
      }
      if (isFiled && columns->value && !view.text(r, *columns->value).empty()) {
        row.put(view, key + "_value", r, c, r, *columns->value);
      }
    }
  }
  if (isFiled) {
    readResults(view, block, *columns, row);
  } else {
    readFiledResults(view, block, row);
    readEstimates(view, block, row);
  }
  return row;
}

/// A workbook of a kelurahan: labels at the left, one column an RT.
std::vector<FormRow> readColumnsOfRts(const FormView& view) {
  std::vector<FormRow> rows;
  for (std::size_t r = 0; r < view.rows(); ++r) {
    std::vector<std::size_t> rts;
    for (std::size_t c = 1; c < view.columns(); ++c) {
      const RtLabel label = parseRtLabel(view.text(r, c));
      const bool isLabel = !label.rt.empty() && lowered(view.text(r, c)).find("rt") != std::string::npos;
      if (isLabel) rts.push_back(c);
    }
    if (rts.size() < 2) continue;
    std::vector<std::pair<std::size_t, std::pair<std::size_t, Parameter>>> labels;  // row, column, meaning
    for (std::size_t below = r + 1; below < view.rows(); ++below) {
      for (std::size_t c = 0; c < rts.front(); ++c) {
        const std::string& text = view.text(below, c);
        auto parameter = indicatorByPhrase(text);
        if (!parameter) parameter = baseByPhrase(text);
        if (!parameter) continue;
        labels.push_back({below, {c, *parameter}});
        break;
      }
    }
    if (labels.size() < 3) continue;
    FormRow places;
    readPlaces(view, {0, r, 0, view.columns()}, places);
    for (const std::size_t column : rts) {
      FormRow row = places;
      row.put(view, "rtrw", r, column, r, column);
      for (const auto& [at, label] : labels) {
        if (view.text(at, column).empty()) continue;
        row.put(view, std::string(identifierOf(label.second)), at, label.first, at, column);
      }
      rows.push_back(std::move(row));
    }
    return rows;
  }
  return rows;
}

FormTable tableOf(const std::vector<FormRow>& rows, const std::string& file) {
  FormTable form;
  form.table.file = file;
  form.table.mayBeMerged = false;
  std::vector<std::string> keys{"kecamatan", "kelurahan", "kawasan", "rtrw"};
  for (const FormRow& row : rows) {
    for (const FormCell& cell : row.cells) {
      if (std::find(keys.begin(), keys.end(), cell.target) == keys.end()) keys.push_back(cell.target);
    }
  }
  form.table.rows.push_back(keys);
  form.origins.emplace_back(keys.size());
  for (const FormRow& row : rows) {
    std::vector<std::string> cells(keys.size());
    std::vector<FormCell> origins(keys.size());
    for (const FormCell& cell : row.cells) {
      const auto at = static_cast<std::size_t>(std::find(keys.begin(), keys.end(), cell.target) - keys.begin());
      cells[at] = cell.value;
      origins[at] = cell;
      form.taken.push_back(cell);
    }
    for (const FormCell& cell : row.open) {
      const auto at = static_cast<std::size_t>(std::ranges::find(keys, cell.target) - keys.begin());
      if (at < keys.size() && origins[at].letter.empty()) origins[at] = cell;
    }
    form.notUsed.insert(form.notUsed.end(), row.notUsed.begin(), row.notUsed.end());
    form.doubts.insert(form.doubts.end(), row.doubts.begin(), row.doubts.end());
    form.table.rows.push_back(std::move(cells));
    form.origins.push_back(std::move(origins));
  }
  return form;
}

/// An empty template has formulas that give 0 everywhere and no RT.
bool holdsFigures(const FormRow& row) {
  return std::any_of(row.cells.begin(), row.cells.end(), [](const FormCell& cell) {
    const bool isFigure = cell.target != "provinsi" && cell.target != "kabkota" && cell.target != "kecamatan" &&
                          cell.target != "kelurahan" && cell.target != "kawasan" && cell.target != "rtrw" &&
                          cell.target != "tingkat" && cell.target != "estimates";
    const bool isEmpty = cell.value.empty() || cell.value == "0" || cell.value.front() == '#';
    return isFigure && !isEmpty;
  });
}

}  // namespace

std::optional<FormTable> readForms(const std::vector<RawTable>& sheets, const FormOptions& options) {
  std::vector<FormRow> rows;
  std::vector<const RawTable*> others;
  bool isForm = false;
  for (const RawTable& sheet : sheets) {
    const FormView view(sheet);
    std::vector<FormRow> found;
    const std::vector<FormBlock> blocks = view.blocksBelow(kScoringTitles);
    for (const FormBlock& block : blocks) {
      if (auto row = readScoring(view, block, options)) found.push_back(std::move(*row));
    }
    isForm = isForm || !blocks.empty();
    if (found.empty()) {
      if (auto row = readSurvey(view)) found.push_back(std::move(*row));
    }
    if (found.empty()) found = readColumnsOfRts(view);
    isForm = isForm || !found.empty();
    if (blocks.empty() && found.empty() && !isSheetOfLimits(sheet)) others.push_back(&sheet);
    for (FormRow& row : found) {
      if (holdsFigures(row)) rows.push_back(std::move(row));
    }
  }
  if (!isForm) return std::nullopt;
  FormTable form = tableOf(rows, sheets.front().file);
  for (const RawTable* const sheet : others) form.sheetsNotRead.push_back(notRead(*sheet, form.taken));
  return form;
}

void placeInForm(NumericPlan& plan, const FormTable& form) {
  std::erase(plan.header.unused, "kabkota");  // looked at, not left out
  std::erase(plan.header.unused, "provinsi");
  const auto placeSource = [&form](FigureSource& source) {
    const auto row = static_cast<std::size_t>(source.row);
    if (row == 0 || row > form.origins.size()) return;
    FigureCells cells;
    for (const FormCell& origin : form.origins[row - 1]) {
      const auto parameter = parameterByIdentifier(origin.target);
      if (parameter && !origin.value.empty()) cells[indexOf(*parameter)] = origin.letter + std::to_string(origin.row);
      if (origin.target != "rtrw") continue;
      source.sheet = origin.sheet;
      source.row = static_cast<int>(origin.row);
    }
    source.cells = cellsText(cells);
  };
  for (NumericRow& row : plan.rows) {
    placeSource(row.source);
    if (row.filed) placeSource(row.filed->source);
  }
  for (ImportChange& change : plan.changed) {
    if (change.row == 0 || change.row > form.origins.size()) continue;
    const std::vector<FormCell>& origins = form.origins[change.row - 1];
    const auto origin = std::ranges::find(origins, change.field, &FormCell::target);
    const bool isCell = origin != origins.end() && !origin->letter.empty();
    const auto rt = isCell ? origin : std::ranges::find(origins, "rtrw", &FormCell::target);
    change.cell = isCell ? origin->letter + std::to_string(origin->row) : std::string();
    if (rt == origins.end()) continue;
    change.sheet = rt->sheet;
    change.row = rt->row;
  }
  for (auto* cells : {&plan.refused, &plan.flagged}) {
    for (RefusedCell& cell : *cells) {
      if (cell.row == 0 || cell.row > form.origins.size()) continue;
      const std::vector<FormCell>& origins = form.origins[cell.row - 1];
      const std::string key = cell.column.empty() ? std::string("rtrw") : cell.column;
      const auto origin =
          std::find_if(origins.begin(), origins.end(), [&](const FormCell& each) { return each.target == key; });
      if (origin == origins.end() || origin->letter.empty()) continue;
      cell.sheet = origin->sheet;
      cell.row = origin->row;
      if (cell.column.empty()) continue;
      cell.column = origin->label;
      cell.letter = origin->letter;
    }
  }
  plan.sheetsNotRead = form.sheetsNotRead;
  for (const FormCell& cell : form.notUsed)
    plan.header.unused.push_back(cell.label + " (" + cell.letter + std::to_string(cell.row) + ")");
  for (const FormDoubt& doubt : form.doubts) {
    const FormCell& part = doubt.part;
    const std::string whole = doubt.whole ? numberText(*doubt.whole) : std::string();
    (doubt.isTaken ? plan.flagged : plan.refused)
        .push_back({part.row, part.label, part.letter, part.value, doubt.reason, whole, part.sheet});
  }
}

}  // namespace kawasan
