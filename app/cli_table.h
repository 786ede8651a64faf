#pragma once

// Tables that a command is given: the sheets of a file, or the one that is meant. Reading can be interrupted.

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/import/raw_table.h"

namespace kawasan {

/// The sheets that hold anything; with a name that one alone. InputEmpty when there is none, else as readTables.
[[nodiscard]] Result<std::vector<RawTable>> readFilled(const std::string& path, const std::string& sheet);
/// The one sheet to read: the named one, else the only one that holds anything. InputNoLayer names those to choose
/// from.
[[nodiscard]] Result<RawTable> onlySheet(std::vector<RawTable> tables, const std::string& path,
                                         const std::string& sheet);
[[nodiscard]] Result<RawTable> readSheet(const std::string& path, const std::string& sheet);

}  // namespace kawasan
