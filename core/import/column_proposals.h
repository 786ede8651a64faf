#pragma once

// What each column of a foreign table could be, the surest first, with samples of its cells: what a person is shown to
// choose from. Any thread.

#include <string>
#include <vector>

#include "core/import/header_map.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// Why a column is taken for something, the surest first.
enum class Certainty {
  Header,    // the header is the identifier or code itself
  Alias,     // a header seen in Indonesian files
  Hint,      // a header that may also mean something else
  Spelling,  // almost a known header
  Content,   // the cells look like it
};
/// "header", "alias", "hint", "spelling", "content"
[[nodiscard]] std::string_view keyOf(Certainty certainty);

struct ColumnProposal {
  ColumnTarget target;
  Certainty certainty = Certainty::Content;
};

struct ProposedColumn {
  std::size_t index = 0;  // from 0
  std::string header;
  std::vector<ColumnProposal> proposals;  // the surest first; may be empty
  std::vector<std::string> samples;       // of the cells below the header, the first few different ones
};

/// Columns that hold anything, from left to right. `headerRow` as a spreadsheet counts.
[[nodiscard]] std::vector<ProposedColumn> proposeColumns(const RawTable& table, std::size_t headerRow,
                                                         const IndicatorCodes& codes, const Snapshot& snapshot);

}  // namespace kawasan
