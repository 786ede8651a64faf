#include "gis/foreign_text.h"

#include <array>
#include <cstdint>

#include "core/base/text.h"

namespace kawasan {

namespace {

// Windows-1252 differs from Latin-1 in 0x80..0x9F; the five holes are replacement characters.
constexpr std::array<std::uint16_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::string utf8FromUtf16(std::string_view bytes, bool bigEndian) {
  std::string text;
  text.reserve(bytes.size());
  const auto unitAt = [&](std::size_t i) -> std::uint32_t {
    const auto first = static_cast<unsigned char>(bytes[i]);
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    return bigEndian ? static_cast<std::uint32_t>(first << 8U | second)
                     : static_cast<std::uint32_t>(second << 8U | first);
  };
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
    std::uint32_t code = unitAt(i);
    if (code >= 0xD800 && code < 0xE000) {
      const std::uint32_t low = code < 0xDC00 && i + 3 < bytes.size() ? unitAt(i + 2) : 0;
      if (low >= 0xDC00 && low < 0xE000) {
        code = 0x10000U + ((code - 0xD800U) << 10U) + (low - 0xDC00U);
        i += 2;
      } else {
        code = 0xFFFD;
      }
    }
    appendUtf8(text, code);
  }
  return text;
}

enum class Utf16 { No, LittleEndian, BigEndian };

/// Western text in UTF-16 without a mark has a zero in nearly every second byte, and always in the same half.
Utf16 guessUtf16(std::string_view bytes) {
  constexpr std::size_t kProbe = 400;
  const std::string_view head = bytes.substr(0, kProbe);
  std::array<std::size_t, 2> zeros{0, 0};
  for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
  const std::size_t most = head.size() * 2 / 5;
  if (head.size() < 4) return Utf16::No;
  if (zeros[1] >= most && zeros[0] == 0) return Utf16::LittleEndian;
  if (zeros[0] >= most && zeros[1] == 0) return Utf16::BigEndian;
  return Utf16::No;
}

}  // namespace

void appendUtf8(std::string& text, std::uint32_t code) {
  const auto byte = [&text](std::uint32_t value) { text.push_back(static_cast<char>(value)); };
  if (code < 0x80) {
    byte(code);
  } else if (code < 0x800) {
    byte(0xC0U | (code >> 6U));
    byte(0x80U | (code & 0x3FU));
  } else if (code < 0x10000) {
    byte(0xE0U | (code >> 12U));
    byte(0x80U | ((code >> 6U) & 0x3FU));
    byte(0x80U | (code & 0x3FU));
  } else {
    byte(0xF0U | (code >> 18U));
    byte(0x80U | ((code >> 12U) & 0x3FU));
    byte(0x80U | ((code >> 6U) & 0x3FU));
    byte(0x80U | (code & 0x3FU));
  }
}

std::string utf8FromForeign(std::string_view bytes) {
  if (isUtf8(bytes)) return std::string(bytes);
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 8);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    appendUtf8(text, byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte);
  }
  return text;
}

std::string utf8FromFile(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return utf8FromForeign(bytes.substr(3));
  if (bytes.starts_with("\xFF\xFE")) return utf8FromUtf16(bytes.substr(2), false);
  if (bytes.starts_with("\xFE\xFF")) return utf8FromUtf16(bytes.substr(2), true);
  switch (guessUtf16(bytes)) {
    case Utf16::LittleEndian:
      return utf8FromUtf16(bytes, false);
    case Utf16::BigEndian:
      return utf8FromUtf16(bytes, true);
    case Utf16::No:
      break;
  }
  return utf8FromForeign(bytes);
}

}  // namespace kawasan
