#pragma once

// Dates and times as stored: ISO 8601, UTC for times. The clock can be set by tests.

#include <optional>
#include <string>
#include <string_view>

namespace kawasan {

struct Date {
  int year = 0;
  int month = 0;  // 1..12
  int day = 0;    // 1..31
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// "2019-10-30"; nothing for anything else, also for 2019-02-30.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);
[[nodiscard]] std::string isoText(const Date& date);
/// The date of a stored time such as "2019-10-30T08:15:00.123Z", where this computer is: early in the morning in Papua
/// it is still yesterday by UTC. A time without the Z is taken as it stands.
[[nodiscard]] std::optional<Date> dateOfTime(std::string_view isoTime);

/// The present moment as "2019-10-30T08:15:00.123Z". The environment variable KAWASAN_TIME, in the same form, stands in
/// for the clock, so that printed sheets and histories can be compared exactly.
[[nodiscard]] std::string nowText();

}  // namespace kawasan
