#pragma once

// Values of records as people type them into fields and tables: what is refused, and within which limits.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/dates.h"
#include "core/base/result.h"

namespace kawasan {

inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2200;
/// Above any city's budget; whole up to here as a double too.
inline constexpr std::int64_t kLargestRupiah = 10'000'000'000'000'000;

/// BadValue: the field, what was typed and what would do.
[[nodiscard]] Failure badValue(const std::string& field, const std::string& value, const std::string& expected);

/// Nothing for an empty text; BadValue for what is no date.
[[nodiscard]] Result<std::optional<Date>> readDate(const std::string& field, const std::string& text);

/// 0 for an empty text; BadValue for what is no year of four digits within the limits.
[[nodiscard]] Result<int> readYear(const std::string& field, const std::string& text);

inline constexpr std::string_view kRupiahExamples = "97000000, Rp 97.000.000, 1,5 juta";
/// Nothing for an empty text; BadValue for what is no amount of whole rupiah, as people write it, within the limits.
[[nodiscard]] Result<std::optional<std::int64_t>> readRupiahField(const std::string& field, const std::string& text);

/// Of two years that may be 0 for none.
[[nodiscard]] constexpr bool areBackwards(int firstYear, int lastYear) {
  return firstYear != 0 && lastYear != 0 && lastYear < firstYear;
}

/// "yes", "ya", "true", "1", "+" and their opposites; nothing for an empty text; BadValue for another.
[[nodiscard]] Result<std::optional<bool>> readYesNo(const std::string& field, const std::string& text);

}  // namespace kawasan
