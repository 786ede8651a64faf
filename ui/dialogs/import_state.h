#pragma once

// What the import assistant knows while its pages are filled in: the read file, the choices made so far, and the plan
// that follows from them. Values alone; the functions run on any thread.

#include <QString>
#include <memory>
#include <vector>

#include "core/import/column_proposals.h"
#include "core/import/form_reader.h"
#include "core/import/numeric_import.h"
#include "core/rules/regulation.h"

namespace kawasan {

using SheetList = std::vector<RawTable>;

/// A half of an official form that holds figures.
struct FoundForm {
  FormState state = FormState::Before;
  FormTable found;
};

/// A file as the assistant offers it: what was found in an official form as sheets of their own, one a half, the first;
/// then the sheets of the file, repeats of KoBo and ODK and tables with numbers of other sheets joined with those.
struct ReadFile {
  SheetList sheets;
  std::vector<std::string> joinedWith;  // parallel to `sheets`: those above, "a, b"; empty where nothing was joined
  std::vector<FoundForm> forms;         // of the first sheets
  bool isEmptyForm = false;             // an official form in which nobody filled in an RT

  /// Null for a sheet that is a table.
  [[nodiscard]] const FoundForm* formOf(std::size_t sheet) const {
    return sheet < forms.size() ? &forms[sheet] : nullptr;
  }
};

[[nodiscard]] ReadFile readyFile(SheetList sheets, const IndicatorCodes& codes);

/// What the file is where the sheet holds no figures of RT: an empty form, the questions of a form on any of its
/// sheets, a list of activities, ... InputNoHeader without {form} where nothing tells.
[[nodiscard]] Error kindOfFile(const ReadFile& file, std::size_t sheet, const Error& ofSheet,
                               const HeaderOptions& options);

struct ImportState {
  QString path;
  std::shared_ptr<const ReadFile> file;
  std::size_t sheet = 0;                    // index in the sheets of the file
  NumericOptions options;                   // header row, columns, names, survey, repairs
  std::vector<ProposedColumn> columns;      // of the header row
  std::shared_ptr<const NumericPlan> plan;  // of these choices; null while it is made or when it cannot be
  /// The same with the cells of a form where they stand in the form; the same plan for a table.
  std::shared_ptr<const NumericPlan> placed;
  QString problem;  // why there is no plan
  [[nodiscard]] const RawTable& table() const { return file->sheets[sheet]; }
};

/// The round that the chosen sheet says it is of (roundSaid); of an official form all sheets of the file must agree.
[[nodiscard]] std::optional<std::string> roundSaidBy(const ImportState& state);

/// The sheet that a table of figures stands on: the first with a header that is understood, or one that is joined with
/// it by its numbers and says more; of a KoBo or ODK form the repeat with which it brings most; else the first with
/// cells.
[[nodiscard]] std::size_t likelySheet(const ReadFile& file, const HeaderOptions& options);

/// Repeats of KoBo and ODK below the sheet that hold figures of their own; the sheet alone brings none of them.
[[nodiscard]] std::vector<std::string> repeatsBelow(const ReadFile& file, std::size_t sheet,
                                                    const HeaderOptions& options);

/// Other repeats of the same form that hold figures of their own, where the sheet is a repeat.
[[nodiscard]] std::vector<std::string> repeatsBeside(const ReadFile& file, std::size_t sheet,
                                                     const HeaderOptions& options);

/// What each of `columns` is taken for now: by the headers, by what the project remembers, and, where neither says
/// anything, by the surest proposal that no other column claims.
[[nodiscard]] std::vector<std::optional<ColumnTarget>> targetsOf(const ImportState& state, const Snapshot& snapshot);

/// As options.header.map, so that exactly these columns are taken; empty when the headers say the same by themselves.
[[nodiscard]] std::map<std::string, std::string> mapOf(const ImportState& state,
                                                       const std::vector<std::optional<ColumnTarget>>& targets,
                                                       const Snapshot& snapshot);

/// A heading as people read it: what was found in an official form has the key of its figure for one.
[[nodiscard]] QString headingText(const std::string& header, bool isOfForm, const IndicatorCodes& codes);

/// "Panjang jalan ideal (m)", "2b volume: ...", "RT dan RW".
[[nodiscard]] QString targetText(const ColumnTarget& target, const IndicatorCodes& codes);
/// All that a column of this edition can be, in the order of a form.
[[nodiscard]] std::vector<ColumnTarget> targetsToChoose(const IndicatorCodes& codes);
/// "header", "cells look like it" in words.
[[nodiscard]] QString certaintyText(Certainty certainty);

}  // namespace kawasan
