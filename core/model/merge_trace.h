#pragma once

// What was done to the rows of a project file since an entry of its history. Private to core/model.

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/merge_tables.h"
#include "core/store/journal.h"

namespace kawasan {

/// The entries that two histories share, from the beginning on.
struct CommonHistory {
  std::int64_t last = 0;      // number of the last one; 0 when there is none
  std::size_t takenBack = 0;  // in force in the project, undone in the copy
};

[[nodiscard]] CommonHistory commonHistory(Database& project, Database& copy);

/// What happened to one row.
struct RowTrace {
  bool isInserted = false;                 // it was not there before
  std::vector<std::optional<Value>> base;  // by column, as it stood before; nothing where it did not change
  std::vector<std::size_t> editors;        // by column: 1 + the place of the last entry that touched it; 0: none
  std::size_t lastEditor = 0;              // of the row
};

struct Trace {
  std::vector<JournalRow> entries;  // in force, oldest first
  std::map<std::string, std::map<FeatureId, RowTrace>, std::less<>> rows;

  /// Null when nothing was done to the row.
  [[nodiscard]] const RowTrace* find(std::string_view table, FeatureId fid) const;
  /// Who wrote a column last (of the row, for column 0); null when nobody did.
  [[nodiscard]] const JournalRow* editorOf(const RowTrace& row, std::size_t column) const;
};

/// Whether the trace of everything after `last` can be told: "foreign-edit" or "no-record" where it cannot, else "".
[[nodiscard]] std::string traceDefect(Database& database, std::int64_t last);
/// Entries without a record are passed over.
[[nodiscard]] Trace traceAfter(Database& database, const MergeTables& tables, std::int64_t last);

}  // namespace kawasan
