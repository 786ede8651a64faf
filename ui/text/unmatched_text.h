#pragma once

// Why a row of a table found no area of the project, in the same words wherever it is told. Any thread.

#include <QString>

#include "core/import/import_report.h"

namespace kawasan {

/// "the project has no such kecamatan (Sleman); kelurahan Kalianyer, similar: Kalianyar"
[[nodiscard]] QString describeUnmatched(const UnmatchedRow& row);

}  // namespace kawasan
