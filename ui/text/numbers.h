#pragma once

// Numbers, dates and measures as people read and type them. Indonesian: 1.792,59 and 30 Oktober 2019. English: 1,792.59
// and 30 October 2019. Parsing accepts comma and point; what can be read two ways is reported, never guessed.

#include <QString>
#include <optional>
#include <vector>

#include "core/base/dates.h"
#include "core/base/number_text.h"
#include "core/base/quantity.h"
#include "core/model/parameter.h"

namespace kawasan {

enum class Language { Indonesian, English };

/// `value` with `decimals` places, halves away from zero, thousands marked.
[[nodiscard]] QString formatNumber(double value, int decimals, Language language);
/// With at most `decimals` places and no trailing zeros.
[[nodiscard]] QString formatPlain(double value, int decimals, Language language);
/// An amount with at most `decimals` places and no trailing zeros; the word for "belum ada" is the caller's business.
[[nodiscard]] QString formatAmount(Micro amount, int decimals, Language language);
/// Exactly `decimals` places.
[[nodiscard]] QString formatFixed(Micro amount, int decimals, Language language);
/// As tables show it: two places, none for what is counted and whole.
[[nodiscard]] QString formatInTable(Micro amount, std::optional<Unit> unit, Language language);
[[nodiscard]] QString formatDate(const Date& date, Language language);

/// Reads "1.792,59", "1,792.59", "1792.59", "1,5", "-0,12", "+ 115"; nothing when it is no number at all.
/// A single mark followed by exactly three digits is ambiguous: `value` follows `language`, `otherReading` is set.
[[nodiscard]] std::optional<ParsedNumber> parseNumber(const QString& text, Language language);

}  // namespace kawasan
