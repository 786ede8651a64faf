#include "core/base/id.h"

#include <fmt/format.h>

#include <random>

namespace kawasan {

namespace {

std::uint64_t randomBits() {
  static thread_local std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32) | device();
}

}  // namespace

FeatureId randomFeatureId() {
  constexpr std::uint64_t mask = (std::uint64_t{1} << 52) - 1;
  for (;;) {
    const auto id = static_cast<FeatureId>(randomBits() & mask);
    if (id > 0) return id;
  }
}

std::string newUuid() {
  std::uint64_t high = randomBits();
  std::uint64_t low = randomBits();
  high = (high & 0xFFFFFFFFFFFF0FFFULL) | 0x4000ULL;
  low = (low & 0x3FFFFFFFFFFFFFFFULL) | 0x8000000000000000ULL;
  return fmt::format("{:08x}-{:04x}-{:04x}-{:04x}-{:012x}", high >> 32, (high >> 16) & 0xFFFF, high & 0xFFFF, low >> 48,
                     low & 0xFFFFFFFFFFFFULL);
}

}  // namespace kawasan
