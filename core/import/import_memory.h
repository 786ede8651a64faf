#pragma once

// Which column was which and which area its names meant, remembered in the project by the header row of the file, so
// that the next file with the same headers maps itself. A name means the same in files with other headers. Any thread.

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/import/area_match.h"
#include "core/import/header_map.h"
#include "core/import/raw_table.h"
#include "core/model/snapshot.h"

namespace kawasan {

struct NumericOptions;
struct NumericPlan;

/// The same for two rows with the same headers, whatever their case and spaces.
[[nodiscard]] std::string headerFingerprint(const std::vector<std::string>& header);

/// Target -> column letter, or "-" for a target that is left out: "kelurahan=$B,road_ideal=-".
using ColumnLetters = std::map<std::string, std::string>;
[[nodiscard]] std::string textOf(const ColumnLetters& columns);
[[nodiscard]] ColumnLetters columnLettersOf(const std::string& text);

/// The options with the columns that the project remembers for a header row of this table; nothing when it remembers
/// none or the caller says which columns are meant.
[[nodiscard]] std::optional<HeaderOptions> rememberedHeader(const RawTable& table, const HeaderOptions& options,
                                                            const Snapshot& snapshot);

/// What a person said about the columns: fingerprint and columns.
[[nodiscard]] std::pair<std::string, std::string> columnsToRemember(const RawTable& table, const HeaderMap& header,
                                                                    const HeaderOptions& options);

/// What the names of earlier files were said to mean, those with this header row before all others; what others say
/// differently is asked anew. Of an RT as the file labels it.
/// A name that was left out in one of them since means nothing any more.
[[nodiscard]] AreaAliases rememberedNames(const std::vector<std::string>& header, const Snapshot& snapshot);
/// Key, beside that of the columns, and text of names to be remembered.
[[nodiscard]] std::pair<std::string, std::string> namesToRemember(const std::vector<std::string>& header,
                                                                  const AreaAliases& names);

/// What the names of the file mean: as a person says now, and where nothing is said as the project remembers.
void recallNames(const std::vector<std::string>& header, const Snapshot& snapshot, NumericOptions& options,
                 NumericPlan& plan);

/// The names in the table that went in as the project remembers them and not as `options` says.
[[nodiscard]] AreaAliases namesRecalled(const RawTable& table, const NumericPlan& plan, const NumericOptions& options);

}  // namespace kawasan
