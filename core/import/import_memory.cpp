#include "core/import/import_memory.h"

#include <cstdint>

#include "core/base/text.h"

namespace kawasan {

std::string headerFingerprint(const std::vector<std::string>& header) {
  std::string joined;
  std::size_t last = header.size();
  while (last > 0 && folded(header[last - 1]).empty()) --last;
  for (std::size_t i = 0; i < last; ++i) joined += folded(header[i]) + "|";
  // FNV-1a, 64 bits: the same on every machine.
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char c : joined) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  static constexpr char kDigits[] = "0123456789abcdef";
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += kDigits[(hash >> static_cast<unsigned>(shift)) & 15U];
  return text;
}

std::string textOf(const ColumnLetters& columns) {
  std::vector<std::string> parts;
  for (const auto& [target, letter] : columns) parts.push_back(target + "=" + letter);
  return joinText(parts, ",");
}

ColumnLetters columnLettersOf(const std::string& text) {
  ColumnLetters columns;
  for (const std::string& part : splitText(text, ',')) {
    const std::size_t equals = part.find('=');
    if (equals != std::string::npos && equals > 0) columns[part.substr(0, equals)] = part.substr(equals + 1);
  }
  return columns;
}

}  // namespace kawasan
