#pragma once

// Versions that people marked in the history: under which name they are kept, and what was done since the last of them.

#include <QString>
#include <string>
#include <vector>

#include "core/base/dates.h"
#include "core/model/project.h"
#include "ui/text/numbers.h"

namespace kawasan {

/// "Rapat Pokja (BA 12/2026, 28 November 2026)": so that every list of versions has the number and the date of the
/// minutes. An empty number is left out.
[[nodiscard]] QString datedVersionName(const QString& name, const QString& number, const Date& date, Language language);

/// The version that was marked last of what the project is now; versions of what was undone do not count.
struct LastVersion {
  std::string name;       // empty: none
  std::size_t edits = 0;  // made after it
};
[[nodiscard]] LastVersion lastVersion(const std::vector<HistoryEntry>& history);

/// "version “X”" where the project is as it was then, "2 changes after version “X”"; empty without a version.
[[nodiscard]] QString versionText(const LastVersion& version);

}  // namespace kawasan
