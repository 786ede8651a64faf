#pragma once

// Words for what is measured of an area: sums over its RT, and its shape. In the current language.

#include <QString>

#include "core/rules/known_sum.h"

namespace kawasan {

/// "≥ 12,40": at least so much.
[[nodiscard]] QString leastText(const QString& amount);
/// A sum by the text of its amount: at least so much where RT lack the figure.
[[nodiscard]] QString sumText(const KnownSum& sum, const QString& amount);
/// Why a sum over `rts` RT is a least amount; empty where it is whole.
[[nodiscard]] QString sumNote(const KnownSum& sum, std::size_t rts);
/// Whether people delineate areas of the level as slum; the shapes of others are boundaries of the administration.
[[nodiscard]] constexpr bool isDelineated(Level level) {
  return level == Level::Rt || level == Level::Kawasan;
}
/// What the shape of an area of this level measures: "digambar" of what people delineate, "luas kelurahan" where the
/// shape is a boundary of the administration.
[[nodiscard]] QString shapeName(Level level);

}  // namespace kawasan
