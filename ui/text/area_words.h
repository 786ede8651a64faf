#pragma once

// Words for what is measured and counted of areas: sums over their RT, differences, counts and shapes. In the current
// language.

#include <QString>
#include <concepts>
#include <cstdint>

#include "core/rules/known_sum.h"
#include "ui/text/language.h"

namespace kawasan {

enum class RemainingBound : std::uint8_t;

/// "≥ 12,40": at least so much.
[[nodiscard]] QString leastText(const QString& amount);
/// "≤ −12,40": at most so much.
[[nodiscard]] QString mostText(const QString& amount);
/// A sum by the text of its amount: at least so much where RT lack the figure, "≈" where it rests on estimates.
[[nodiscard]] QString sumText(const KnownSum& sum, const QString& amount);
/// What is left of decrees, by the text of its amount; the word for missing where that says nothing.
[[nodiscard]] QString remainingText(const KnownSum& remaining, bool isReducedKnown, const QString& amount);
[[nodiscard]] QString remainingText(RemainingBound bound, const QString& amount);
/// Why a sum over `rts` RT is a least amount; empty where it is whole.
[[nodiscard]] QString sumNote(const KnownSum& sum, std::size_t rts);
/// The total of an area of which RT have no figures yet, or only estimates: "≈ 38"; else as it is.
[[nodiscard]] QString partialText(const AreaScore& score, const QString& total);
/// "from 3 of 4 RT"; empty where all have figures, or none.
[[nodiscard]] QString partialNote(const AreaScore& score);
[[nodiscard]] QString partialNote(std::size_t rtsWithFigures, std::size_t rts);
/// "10.000": how many, thousands marked.
template <std::integral Count>
[[nodiscard]] QString countText(Count count) {
  return formatNumber(static_cast<double>(count), 0, currentLanguage());
}
/// "41/46", thousands marked.
template <std::integral Count>
[[nodiscard]] QString shareText(Count part, Count whole) {
  return countText(part) + u'/' + countText(whole);
}
/// "+0,10", "−0,25": the sign says which way; "0,00" where these decimals show no difference.
[[nodiscard]] QString signedText(double difference, int decimals);
[[nodiscard]] QString signedAmount(Micro difference, int decimals);
/// A difference between two amounts that are at least so much: "+1,20", "≥ +1,20", "≤ −0,40", "−0,40 to +1,20".
[[nodiscard]] QString signedRange(Micro least, Micro most, Micro shown, int decimals);
/// Whether people delineate areas of the level as slum; the shapes of others are boundaries of the administration.
[[nodiscard]] constexpr bool isDelineated(Level level) {
  return level == Level::Rt || level == Level::Kawasan;
}
/// What the shape of an area of this level measures: "digambar" of what people delineate, "luas kelurahan" where the
/// shape is a boundary of the administration.
[[nodiscard]] QString shapeName(Level level);

}  // namespace kawasan
