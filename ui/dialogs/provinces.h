#pragma once

// The provinces of Indonesia with their codes of Kemendagri (Kepmendagri 100.1.1-6117/2022) and the UTM zones that they
// lie in, the most likely first. Any thread.

#include <QString>
#include <span>
#include <string_view>

namespace kawasan {

struct UtmZone {
  int number = 0;  // 46..54
  bool isSouth = true;
  friend bool operator==(const UtmZone&, const UtmZone&) = default;
};

struct Province {
  std::string_view code;  // "33"
  std::string_view name;
  std::span<const UtmZone> zones;
};

[[nodiscard]] std::span<const Province> provinces();
/// Of a code of a city, kecamatan or kelurahan; null when there is none.
[[nodiscard]] const Province* provinceOfCode(std::string_view code);
/// Zones that reach over Indonesia, from west to east.
[[nodiscard]] std::span<const UtmZone> utmZones();

/// "EPSG:32749": the zone on WGS 84.
[[nodiscard]] QString epsgOf(const UtmZone& zone);

}  // namespace kawasan
