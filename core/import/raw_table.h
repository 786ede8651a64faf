#pragma once

// One sheet of a foreign table as text cells, exactly as stored; rows and columns counted as a spreadsheet does,
// from 1.

#include <string>
#include <vector>

namespace kawasan {

struct RawTable {
  std::string file;                            // name without folder
  std::string sheet;                           // empty for CSV
  std::vector<std::vector<std::string>> rows;  // UTF-8; rows may differ in length; empty rows are kept
  bool mayBeMerged = true;                     // an empty name may stand for that of the row above, as in merged cells
};

}  // namespace kawasan
