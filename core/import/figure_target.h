#pragma once

// Where the figures of a table go: the round of the survey, and the kelurahan where no column says it.

#include "core/import/numeric_import.h"

namespace kawasan {

/// The round that the figures go into. The year of one that is there already is not changed by the way.
[[nodiscard]] Result<Survey> surveyFor(const NumericOptions& options, const Snapshot& snapshot);

/// Where the rows of a table are that has no column for their kelurahan: as a person says, else as the table does.
[[nodiscard]] PlaceSaid placeOfRows(const RawTable& table, const HeaderMap& header, const NumericOptions& options,
                                    const Snapshot& snapshot);

}  // namespace kawasan
