#pragma once

// The recapitulation of the household survey ("C. Rekap data RT"): one sheet an RT, a parameter a row, its value in the
// column headed "NILAI". The form counts what is good; lengths that fail follow from it as the form's own formulas do
// (criteria 3.3). Counts of houses are left out: the form does not say which of them fail both. Any thread.

#include <optional>

#include "core/import/form_view.h"

namespace kawasan {

[[nodiscard]] std::optional<FormRow> readSurvey(const FormView& view);

}  // namespace kawasan
