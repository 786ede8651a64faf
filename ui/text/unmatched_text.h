#pragma once

// Why a row of a table found no area of the project, in the same words wherever it is told. Any thread.

#include <QString>

#include "core/import/import_report.h"

namespace kawasan {

/// "Sekoduwet", or "Sekoduwet (row 2)" of a name that the file itself brings.
[[nodiscard]] QString describeSuggested(const std::string& name, std::size_t row);

/// "the project has no such kecamatan (Sleman); kelurahan Kalianyer, similar: Kalianyar"
[[nodiscard]] QString describeUnmatched(const UnmatchedRow& row);

}  // namespace kawasan
