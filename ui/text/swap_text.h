#pragma once

// What would make two areas of the ranking swap places, in words: for the command line and the card alike.

#include <QString>

#include "core/plan/rank_swap.h"

namespace kawasan {

/// Which of the two comes first, or why their order is open; where nothing alone would make them swap, that too.
[[nodiscard]] QString swapSentence(const RankSwap& swap, const QString& first, const QString& second);
/// "Sumur Batu: together these 2 indicators are enough:" and one line each; empty where one alone does.
[[nodiscard]] QStringList swapTogetherLines(const RankSwap& swap, const QString& first);
/// What changes: "total", "status penguasaan lahan", "2a ...".
[[nodiscard]] QString swapSubject(const Regulation& regulation, const SwapMove& move);
/// `from` or `to` of the move: a number, "≈ 38" where that of the area is so, or what the regulation calls legal land.
[[nodiscard]] QString swapState(const Regulation& regulation, const SwapMove& move, int state);
/// "120,5 m" of its volumes; "–" where none is known.
[[nodiscard]] QString swapVolume(const SwapMove& move, Micro volume);

}  // namespace kawasan
