#include "core/model/area_names.h"

#include <algorithm>

#include "core/base/text.h"

namespace kawasan {

namespace {

/// Without copies: every RT of a city is named this way.
bool isSameName(const std::string& a, const std::string& b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return a.size() == b.size() && std::ranges::equal(a, b, {}, lower, lower);
}

}  // namespace

std::string kelurahanName(const Snapshot& snapshot, const AdminArea& kelurahan) {
  const auto isOther = [&](const AdminArea& other) {
    return other.id != kelurahan.id && isSameName(other.name, kelurahan.name);
  };
  if (kelurahan.kecamatan.empty() || std::ranges::none_of(snapshot.kelurahan, isOther)) return kelurahan.name;
  const bool saysSo = lowered(kelurahan.kecamatan).starts_with("kec");
  return kelurahan.name + (saysSo ? " (" : " (Kec. ") + kelurahan.kecamatan + ")";
}

std::string kelurahanName(const Snapshot& snapshot, FeatureId kelurahanId) {
  const AdminArea* const kelurahan = snapshot.kelurahanById(kelurahanId);
  return kelurahan == nullptr ? std::string() : kelurahanName(snapshot, *kelurahan);
}

}  // namespace kawasan
