#pragma once

// How many RT have every figure that their score needs; one count for badges, status bar and lists of files.

#include "core/rules/score_board.h"

namespace kawasan {

struct Completeness {
  int complete = 0;
  int count = 0;
  [[nodiscard]] bool isFull() const { return count > 0 && complete == count; }
};

[[nodiscard]] Completeness rtCompleteness(const ScoreBoard& scores);

}  // namespace kawasan
