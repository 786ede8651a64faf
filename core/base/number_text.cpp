#include "core/base/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::string_view kUnicodeMinus = "\xE2\x88\x92";

/// A number's sign and its digits with marks, spaces taken out.
struct Signed {
  double sign = 1;
  std::string body;
};

void removeAll(std::string& text, std::string_view what) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) text.erase(at, what.size());
}

Signed withoutSign(std::string_view text) {
  Signed result{1, std::string(trimmed(text))};
  removeAll(result.body, " ");
  removeAll(result.body, "\xC2\xA0");      // no-break space
  removeAll(result.body, "\xE2\x80\xAF");  // narrow no-break space
  removeAll(result.body, "\xE2\x80\x89");  // thin space
  if (result.body.starts_with(kUnicodeMinus)) {
    result.sign = -1;
    result.body.erase(0, kUnicodeMinus.size());
  } else if (result.body.starts_with('+') || result.body.starts_with('-')) {
    result.sign = result.body.front() == '-' ? -1 : 1;
    result.body.erase(0, 1);
  }
  return result;
}

std::optional<double> toDouble(std::string_view plain) {
  if (plain.empty()) return std::nullopt;
  double value = 0;
  const auto [end, error] = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  const bool whole = error == std::errc() && end == plain.data() + plain.size();
  return whole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// Groups of thousands: 1 to 3 digits without a leading zero, then groups of exactly 3.
bool groupsInOrder(const std::vector<std::string>& groups) {
  if (groups.size() < 2) return true;
  if (groups.front().empty() || groups.front().size() > 3 || groups.front().front() == '0') return false;
  return std::all_of(groups.begin() + 1, groups.end(), [](const std::string& group) { return group.size() == 3; });
}

/// `body` read with `decimal` as decimal mark and `thousands` between groups; nothing when it does not fit.
std::optional<double> readAs(const std::string& body, char decimal, char thousands) {
  const std::size_t point = body.find(decimal);
  const std::string whole = body.substr(0, point);
  const std::string rest = point == std::string::npos ? std::string() : body.substr(point + 1);
  if (rest.find(decimal) != std::string::npos || rest.find(thousands) != std::string::npos) return std::nullopt;
  const std::vector<std::string> groups = splitText(whole, thousands);
  if (!groupsInOrder(groups)) return std::nullopt;
  const std::string digits = joinText(groups, "");
  if (digits.empty() && rest.empty()) return std::nullopt;
  return toDouble((digits.empty() ? "0" : digits) + (rest.empty() ? std::string() : "." + rest));
}

/// 1.2e3, 1,2E-3: one mark at most, always the decimal one.
std::optional<double> readScientific(std::string body) {
  std::replace(body.begin(), body.end(), ',', '.');
  removeAll(body, "+");
  return toDouble(body);
}

struct Readings {
  double sign = 1;
  std::optional<double> comma;
  std::optional<double> point;
};

std::optional<Readings> readingsOf(std::string_view text) {
  const Signed number = withoutSign(text);
  const std::string& body = number.body;
  if (body.empty() || !(isDigit(body.front()) || body.front() == ',' || body.front() == '.')) return std::nullopt;
  if (body.find_first_of("eE") != std::string::npos) {
    if (body.find_first_not_of("0123456789,.eE+-") != std::string::npos) return std::nullopt;
    const auto value = readScientific(body);
    if (!value) return std::nullopt;
    return Readings{number.sign, value, value};
  }
  if (body.find_first_not_of("0123456789,.") != std::string::npos) return std::nullopt;
  Readings readings{number.sign, readAs(body, ',', '.'), readAs(body, '.', ',')};
  if (!readings.comma && !readings.point) return std::nullopt;
  return readings;
}

}  // namespace

std::optional<ParsedNumber> parseNumber(std::string_view text, DecimalMark preferred) {
  const auto readings = readingsOf(text);
  if (!readings) return std::nullopt;
  const auto& [sign, comma, point] = *readings;
  if (!comma || !point) return ParsedNumber{sign * (comma ? *comma : *point), {}};
  if (*comma == *point) return ParsedNumber{sign * *comma, {}};
  const bool first = preferred == DecimalMark::Comma;
  return ParsedNumber{sign * (first ? *comma : *point), sign * (first ? *point : *comma)};
}

std::optional<DecimalMark> DecimalEvidence::mark() const {
  if ((comma > 0) == (point > 0)) return std::nullopt;
  return comma > 0 ? DecimalMark::Comma : DecimalMark::Point;
}

DecimalEvidence detectDecimalMark(const std::vector<std::string_view>& cells) {
  DecimalEvidence evidence;
  for (const std::string_view cell : cells) {
    if (cell.find_first_of(".,") == std::string_view::npos) continue;
    const auto readings = readingsOf(cell);
    if (!readings) continue;
    const auto& comma = readings->comma;
    const auto& point = readings->point;
    if (comma && point) {
      if (*comma != *point) ++evidence.ambiguous;
    } else {
      ++(comma ? evidence.comma : evidence.point);
    }
  }
  return evidence;
}

}  // namespace kawasan
