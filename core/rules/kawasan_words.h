#pragma once

// What is said of a kawasan in its profile, in both languages (planning practice 1.4, 2.2).

#include "core/model/plan_papers.h"
#include "core/rules/regulation.h"

namespace kawasan {

[[nodiscard]] LocalText wordsOf(Handling handling);
[[nodiscard]] LocalText wordsOf(PatternChoice pattern);
[[nodiscard]] LocalText wordsOf(LocationClass location);

}  // namespace kawasan
