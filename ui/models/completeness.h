#pragma once

// How far the work on a project has come, as counts: the bars below the layers and the badges of the steps.

#include "core/rules/score_board.h"

namespace kawasan {

struct Completeness {
  std::size_t rts = 0;
  std::size_t rtsWithAllFigures = 0;  // every figure the edition asks for
  std::size_t kawasan = 0;
  std::size_t kawasanDrawn = 0;
  std::size_t kawasanInDecree = 0;
};

[[nodiscard]] Completeness completenessOf(const ScoreBoard& board);

}  // namespace kawasan
