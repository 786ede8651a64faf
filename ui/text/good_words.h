#pragma once

// What is counted where the good part is entered, as the ministry's questionnaire asks (criteria 3.3): the name of an
// indicator says what fails, which beside such a number would mean its opposite.

#include <QString>

#include "core/model/parameter.h"

namespace kawasan {

/// "permukaan jalan tidak rusak" for RoadSurface; of an indicator.
[[nodiscard]] QString goodNameOf(Parameter indicator);

}  // namespace kawasan
