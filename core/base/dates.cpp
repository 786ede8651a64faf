#include "core/base/dates.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <array>
#include <charconv>
#include <chrono>
#include <cstdlib>

namespace kawasan {

namespace {

std::optional<int> digits(std::string_view text) {
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

int daysInMonth(int year, int month) {
  constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

std::optional<Date> parseDate(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  if (*month < 1 || *month > 12 || *day < 1 || *day > daysInMonth(*year, *month)) return std::nullopt;
  return Date{*year, *month, *day};
}

std::string isoText(const Date& date) {
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

std::optional<Date> dateOfTime(std::string_view isoTime) {
  const auto date = parseDate(isoTime.substr(0, 10));
  if (!date || isoTime.size() < 20 || isoTime.back() != 'Z') return date;
  const auto hour = digits(isoTime.substr(11, 2));
  const auto minute = digits(isoTime.substr(14, 2));
  if (!hour || !minute) return date;
  const std::chrono::sys_days day = std::chrono::year(date->year) / date->month / date->day;
  const auto moment = std::chrono::system_clock::time_point(day) + std::chrono::minutes(*hour * 60 + *minute);
  const std::tm local = fmt::localtime(std::chrono::system_clock::to_time_t(moment));
  return Date{local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

std::string nowText() {
  if (const char* fixed = std::getenv("KAWASAN_TIME"); fixed != nullptr && *fixed != '\0') return fixed;
  const auto now = std::chrono::system_clock::now();
  const auto milliseconds =
      std::chrono::duration_cast<std::chrono::milliseconds>(now.time_since_epoch()).count() % 1000;
  return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", fmt::gmtime(std::chrono::system_clock::to_time_t(now)),
                     milliseconds);
}

}  // namespace kawasan
