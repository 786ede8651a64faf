#pragma once

// Text of unknown encoding.

#include <cstdint>
#include <string>
#include <string_view>

namespace kawasan {

/// Appends the character `code` (a Unicode scalar value).
void appendUtf8(std::string& text, std::uint32_t code);

/// The bytes as UTF-8: unchanged when they are UTF-8 already, else read as Windows-1252, the encoding of old Indonesian
/// office files.
[[nodiscard]] std::string utf8FromForeign(std::string_view bytes);

/// A whole text file as UTF-8: byte order marks of UTF-8 and UTF-16 are obeyed and taken off; UTF-16 without a mark is
/// told by its zero bytes.
[[nodiscard]] std::string utf8FromFile(std::string_view bytes);

}  // namespace kawasan
