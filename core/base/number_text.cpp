#include "core/base/number_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>
#include <utility>

#include "core/base/text.h"

namespace kawasan {

namespace {

constexpr std::string_view kUnicodeMinus = "\xE2\x88\x92";

/// A number's sign and its digits with marks, without spaces between thousands.
struct Signed {
  double sign = 1;
  std::string body;
};

void removeAll(std::string& text, std::string_view what) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) text.erase(at, what.size());
}

/// All kinds of space as the plain one.
std::string withPlainSpaces(std::string_view text) {
  std::string plain(text);
  const bool isAscii =
      std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (isAscii) return plain;  // as nearly every cell of a table is
  for (const std::string_view space : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89"}) {  // no-break, narrow, thin
    for (std::size_t at = plain.find(space); at != std::string::npos; at = plain.find(space, at))
      plain.replace(at, space.size(), " ");
  }
  return plain;
}

/// Without the spaces that stand between thousands; "1 2" keeps its space and is then no number.
std::string withoutGroupSpaces(std::string_view body) {
  if (body.find(' ') == std::string_view::npos) return std::string(body);
  const std::vector<std::string> groups = splitText(body, ' ');
  const std::size_t last = groups.size() - 1;
  for (std::size_t i = 0; i <= last; ++i) {
    const std::string digits = groups[i].substr(0, i == last ? groups[i].find_first_of(",.") : std::string::npos);
    const bool isGroup = std::all_of(digits.begin(), digits.end(), isDigit) &&
                         (i == 0 ? !digits.empty() && digits.size() <= 3 : digits.size() == 3);
    if (!isGroup) return std::string(body);
  }
  return joinText(groups, "");
}

Signed withoutSign(std::string_view text) {
  const std::string plain = withPlainSpaces(text);
  std::string_view body = trimmed(plain);
  Signed result;
  if (body.starts_with(kUnicodeMinus)) {
    result.sign = -1;
    body.remove_prefix(kUnicodeMinus.size());
  } else if (body.starts_with('+') || body.starts_with('-')) {
    result.sign = body.front() == '-' ? -1 : 1;
    body.remove_prefix(1);
  }
  result.body = withoutGroupSpaces(trimmed(body));
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
bool groupsInOrder(std::string_view whole, char thousands) {
  std::size_t end = whole.find(thousands);
  if (end == std::string_view::npos) return true;
  if (end == 0 || end > 3 || whole.front() == '0') return false;
  while (end != std::string_view::npos) {
    const std::size_t next = whole.find(thousands, end + 1);
    if (std::min(next, whole.size()) - end - 1 != 3) return false;
    end = next;
  }
  return true;
}

/// `body` read with `decimal` as decimal mark and `thousands` between groups; nothing when it does not fit.
std::optional<double> readAs(std::string_view body, char decimal, char thousands) {
  const std::size_t point = body.find(decimal);
  const std::string_view whole = body.substr(0, point);
  const std::string_view rest = point == std::string_view::npos ? std::string_view() : body.substr(point + 1);
  if (rest.find(decimal) != std::string_view::npos || rest.find(thousands) != std::string_view::npos)
    return std::nullopt;
  if (!groupsInOrder(whole, thousands)) return std::nullopt;
  std::string plain;
  for (const char c : whole) {
    if (c != thousands) plain += c;
  }
  if (plain.empty() && rest.empty()) return std::nullopt;
  if (plain.empty()) plain = "0";
  if (!rest.empty()) plain.append(1, '.').append(rest);
  return toDouble(plain);
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
  if (body.find_first_of(",.") == std::string::npos) {
    const auto value = toDouble(body);
    return value ? std::optional(Readings{number.sign, value, value}) : std::nullopt;
  }
  Readings readings{number.sign, readAs(body, ',', '.'), readAs(body, '.', ',')};
  if (!readings.comma && !readings.point) return std::nullopt;
  return readings;
}

constexpr std::pair<std::string_view, double> kMoneyWords[] = {
    {"ribu", 1e3},     {"rb", 1e3},       {"juta", 1e6},    {"jt", 1e6},      {"miliar", 1e9},   {"milyar", 1e9},
    {"triliun", 1e12}, {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12}};

/// Without "Rp" before it and ",-" behind it.
std::string withoutMoneySigns(std::string_view text) {
  std::string body = lowered(trimmed(withPlainSpaces(text)));
  for (const std::string_view sign : {"rp.", "rp", "idr"}) {
    if (!body.starts_with(sign)) continue;
    body = std::string(trimmed(std::string_view(body).substr(sign.size())));
    break;
  }
  for (const std::string_view end : {",--", ".--", ",-", ".-", ",="}) {
    if (body.size() > end.size() && body.ends_with(end)) return body.substr(0, body.size() - end.size());
  }
  return body;
}

/// Takes "juta" off the end: by how much the number before it is multiplied.
double takeMoneyWord(std::string& body) {
  for (const auto& [word, factor] : kMoneyWords) {
    if (!body.ends_with(word)) continue;
    const std::string_view number = trimmed(std::string_view(body).substr(0, body.size() - word.size()));
    if (number.empty() || !isDigit(number.back())) return 1;
    body = std::string(number);
    return factor;
  }
  return 1;
}

bool isWhole(double value) {
  return std::fabs(value - std::round(value)) < 1e-6;
}

}  // namespace

std::optional<ParsedNumber> parseRupiah(std::string_view text, DecimalMark preferred) {
  std::string body = withoutMoneySigns(text);
  const double factor = takeMoneyWord(body);
  auto number = parseNumber(body, preferred);
  if (!number) return std::nullopt;
  const auto inRupiah = [factor](double value) {
    const double rupiah = value * factor;
    return isWhole(rupiah) ? std::round(rupiah) : rupiah;
  };
  number->value = inRupiah(number->value);
  if (!number->otherReading) return number;
  const double other = inRupiah(*number->otherReading);
  const bool areBothWhole = isWhole(number->value) && isWhole(other);
  // A mark before three digits can only be one of thousands, as nobody writes "97,000" for 97 rupiah.
  if (areBothWhole && factor == 1)
    return ParsedNumber{number->value < 0 ? std::min(number->value, other) : std::max(number->value, other), {}};
  if (!areBothWhole) return ParsedNumber{isWhole(number->value) ? number->value : other, {}};
  number->otherReading = other;
  return number;
}

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
