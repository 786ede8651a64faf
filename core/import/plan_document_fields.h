#pragma once

// A document of the plan (RP2KPKP, RPLP) from typed fields, for window and command line alike. Nothing after = clears a
// field. Nothing is written here.

#include "core/import/set_fields.h"
#include "core/model/snapshot.h"

namespace kawasan {

/// kind (rp2kpkp, rplp, other), title, status (draft, review, final, adopted), kelurahan, first_year, last_year, number
/// and date of the decree or agreement, over a document that is there or a new one when `known` is null. It needs kind
/// and title, no two have one title, an RP2KPKP is of the whole city and an RPLP of a kelurahan. Errors: UnknownField
/// {field} {known}, BadValue {field} {value} {expected}, UnknownArea, AmbiguousArea.
[[nodiscard]] Result<PlanDocument> readPlanDocument(const Snapshot& snapshot, const PlanDocument* known,
                                                    const FieldTexts& fields);
/// By its title or number, or the first characters of its id (four at least).
[[nodiscard]] Result<const PlanDocument*> findPlanDocument(const Snapshot& snapshot, const std::string& typed);

}  // namespace kawasan
