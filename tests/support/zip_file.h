#pragma once

// A zip archive without compression, for tests that need a small XLSX, ODS or KMZ.

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kawasan::test {

namespace zip {

inline std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

inline void put(std::string& out, std::uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) out.push_back(static_cast<char>((value >> (8U * static_cast<unsigned>(i))) & 0xFFU));
}

/// What local header and directory share: version, flags, method, time, date, checksum, sizes, lengths of name and
/// extra.
inline void putCommon(std::string& out, const std::string& name, std::string_view content) {
  put(out, 20, 2);
  put(out, 0, 2);
  put(out, 0, 2);
  put(out, 0, 4);
  put(out, crc32(content), 4);
  put(out, static_cast<std::uint32_t>(content.size()), 4);
  put(out, static_cast<std::uint32_t>(content.size()), 4);
  put(out, static_cast<std::uint32_t>(name.size()), 2);
  put(out, 0, 2);
}

}  // namespace zip

inline std::string zipOf(const std::vector<std::pair<std::string, std::string>>& files) {
  std::string out;
  std::string directory;
  for (const auto& [name, content] : files) {
    const auto offset = static_cast<std::uint32_t>(out.size());
    zip::put(out, 0x04034B50, 4);
    zip::putCommon(out, name, content);
    out += name + content;
    zip::put(directory, 0x02014B50, 4);
    zip::put(directory, 20, 2);
    zip::putCommon(directory, name, content);
    for (int i = 0; i < 5; ++i) zip::put(directory, 0, 2);  // comment, disk, attributes of the file
    zip::put(directory, offset, 4);
    directory += name;
  }
  const auto start = static_cast<std::uint32_t>(out.size());
  out += directory;
  zip::put(out, 0x06054B50, 4);
  zip::put(out, 0, 4);
  zip::put(out, static_cast<std::uint32_t>(files.size()), 2);
  zip::put(out, static_cast<std::uint32_t>(files.size()), 2);
  zip::put(out, static_cast<std::uint32_t>(directory.size()), 4);
  zip::put(out, start, 4);
  zip::put(out, 0, 2);
  return out;
}

}  // namespace kawasan::test
