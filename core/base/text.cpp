#include "core/base/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace kawasan {

namespace {

/// Length of the valid UTF-8 sequence at the start of `text`, 0 when it is invalid.
std::size_t sequenceLength(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char first = byte(0);
  if (first < 0x80) return 1;
  std::size_t length = 0;
  unsigned smallest = 0;
  unsigned code = 0;
  if (first >= 0xC2 && first <= 0xDF) {
    length = 2, smallest = 0x80, code = first & 0x1FU;
  } else if ((first & 0xF0U) == 0xE0) {
    length = 3, smallest = 0x800, code = first & 0x0FU;
  } else if (first >= 0xF0 && first <= 0xF4) {
    length = 4, smallest = 0x10000, code = first & 0x07U;
  } else {
    return 0;
  }
  if (text.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((byte(i) & 0xC0U) != 0x80) return 0;
    code = (code << 6) | (byte(i) & 0x3FU);
  }
  const bool surrogate = code >= 0xD800 && code <= 0xDFFF;
  return code < smallest || surrogate || code > 0x10FFFF ? 0 : length;
}

constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Spaces, apostrophes, quotation marks, accents that stand for an apostrophe and dashes beyond ASCII.
bool isPunctuation(std::string_view sequence) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(sequence[i]); };
  if (sequence.size() == 2 && byte(0) == 0xC2) return byte(1) == 0xA0 || byte(1) == 0xAD || byte(1) == 0xB4;
  if (sequence.size() == 2 && byte(0) == 0xCA) return byte(1) >= 0xB9 && byte(1) <= 0xBF;  // U+02B9 to U+02BF
  if (sequence.size() != 3 || byte(0) != 0xE2 || byte(1) != 0x80) return false;
  return byte(2) <= 0xAF || (byte(2) >= 0xB2 && byte(2) <= 0xB5);  // U+2000 to U+202F, primes
}

}  // namespace

bool isUtf8(std::string_view text) {
  while (!text.empty()) {
    const std::size_t length = sequenceLength(text);
    if (length == 0) return false;
    text.remove_prefix(length);
  }
  return true;
}

std::string toUtf8(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  while (!text.empty()) {
    const std::size_t length = sequenceLength(text);
    if (length == 0) {
      result += "\xEF\xBF\xBD";
      text.remove_prefix(1);
    } else {
      result += text.substr(0, length);
      text.remove_prefix(length);
    }
  }
  return result;
}

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (!text.empty() && (static_cast<unsigned char>(text.front()) <= ' ')) {
      text.remove_prefix(1);
    } else if (text.starts_with(kNoBreakSpace)) {
      text.remove_prefix(kNoBreakSpace.size());
    } else if (text.starts_with(kByteOrderMark)) {
      text.remove_prefix(kByteOrderMark.size());
    } else {
      break;
    }
  }
  for (;;) {
    if (!text.empty() && (static_cast<unsigned char>(text.back()) <= ' ')) {
      text.remove_suffix(1);
    } else if (text.ends_with(kNoBreakSpace)) {
      text.remove_suffix(kNoBreakSpace.size());
    } else {
      break;
    }
  }
  return text;
}

std::string lowered(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return result;
}

std::string folded(std::string_view text) {
  std::string result;
  const std::string lower = lowered(text);
  for (std::string_view rest = lower; !rest.empty();) {
    const char c = rest.front();
    const std::size_t length = std::max<std::size_t>(sequenceLength(rest), 1);
    const bool ascii = static_cast<unsigned char>(c) < 0x80;
    const bool keep = ascii ? (c >= 'a' && c <= 'z') || isDigit(c) : !isPunctuation(rest.substr(0, length));
    if (keep) result += rest.substr(0, length);
    rest.remove_prefix(length);
  }
  return result;
}

std::vector<std::string> splitText(std::string_view text, char separator) {
  std::vector<std::string> parts;
  for (;;) {
    const std::size_t at = text.find(separator);
    parts.emplace_back(text.substr(0, at));
    if (at == std::string_view::npos) return parts;
    text.remove_prefix(at + 1);
  }
}

std::string joinText(const std::vector<std::string>& parts, std::string_view separator) {
  return fmt::format("{}", fmt::join(parts, separator));
}

bool naturalLess(std::string_view a, std::string_view b) {
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < a.size() && j < b.size()) {
    if (isDigit(a[i]) && isDigit(b[j])) {
      while (i < a.size() && a[i] == '0') ++i;
      while (j < b.size() && b[j] == '0') ++j;
      const std::size_t startA = i;
      const std::size_t startB = j;
      while (i < a.size() && isDigit(a[i])) ++i;
      while (j < b.size() && isDigit(b[j])) ++j;
      const std::string_view numberA = a.substr(startA, i - startA);
      const std::string_view numberB = b.substr(startB, j - startB);
      if (numberA.size() != numberB.size()) return numberA.size() < numberB.size();
      if (numberA != numberB) return numberA < numberB;
    } else {
      if (a[i] != b[j]) return static_cast<unsigned char>(a[i]) < static_cast<unsigned char>(b[j]);
      ++i;
      ++j;
    }
  }
  if ((a.size() - i) != (b.size() - j)) return (a.size() - i) < (b.size() - j);
  return a < b;
}

std::string numberText(double value) {
  if (value == 0) return "0";  // also -0
  if (std::fabs(value) < 1e15 && std::trunc(value) == value) return fmt::format("{:.0f}", value);
  return fmt::format("{}", value);
}

std::string csvCell(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string quoted = "\"";
  for (const char c : text) {
    quoted += c;
    if (c == '"') quoted += '"';
  }
  return quoted + "\"";
}

std::string spreadsheetText(std::string_view text) {
  if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos)
    return std::string(text);
  const bool isSigned = text.front() == '+' || text.front() == '-';
  if (isSigned && text.find_first_not_of("0123456789., ", 1) == std::string_view::npos) return std::string(text);
  return "'" + std::string(text);
}

std::size_t editDistance(std::string_view a, std::string_view b) {
  const std::string x = folded(a);
  const std::string y = folded(b);
  std::vector<std::size_t> row(y.size() + 1);
  for (std::size_t j = 0; j <= y.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= x.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= y.size(); ++j) {
      const std::size_t replaced = diagonal + (x[i - 1] == y[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
    }
  }
  return row[y.size()];
}

}  // namespace kawasan
