#pragma once

// The profile of a kawasan from typed fields, for window and command line alike. Nothing after = clears a field.

#include <vector>

#include "core/import/set_fields.h"
#include "core/model/edit.h"

namespace kawasan {

struct ProfileEdit {
  KawasanProfile profile;
  bool isChanged = false;                // a field of the profile itself was among the fields
  std::vector<KawasanProblem> problems;  // those that were typed; without words they are taken away
};

/// Keys: handling (prevention, upgrading), pattern (restoration, renewal, resettlement, legalisation), pattern_reason,
/// location_class (centre, commercial, fringe, semi_rural), each also by its Indonesian word; area_character,
/// dwelling_status; legal_ha, untitled_ha, illegal_ha; persons, women, low_income, poor_households; note;
/// problem.ASPECT with a key of the regulation's aspects. Errors: UnknownField {field} {known}, BadNumber,
/// AmbiguousNumber {readings}, BadValue {field} {value} {expected}.
[[nodiscard]] Result<ProfileEdit> readProfile(const Snapshot& snapshot, const Regulation& regulation,
                                              FeatureId kawasanId, const FieldTexts& fields,
                                              std::optional<DecimalMark> mark = {});
void applyProfile(Edit& edit, ProfileEdit& plan);

}  // namespace kawasan
