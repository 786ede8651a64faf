#include "core/model/figure_shares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kawasan {

namespace {

bool isSize(double size) {
  return std::isfinite(size) && size > 0;
}

std::size_t largestOf(std::span<const double> sizes) {
  std::size_t largest = 0;
  for (std::size_t i = 1; i < sizes.size(); ++i) {
    if (isSize(sizes[i]) && (!isSize(sizes[largest]) || sizes[i] > sizes[largest])) largest = i;
  }
  return largest;
}

/// Shares of `steps` whole steps.
std::vector<Micro> wholeShares(Micro steps, std::span<const double> sizes, std::span<const Micro> limits) {
  const double all = std::accumulate(sizes.begin(), sizes.end(), 0.0,
                                     [](double sum, double size) { return isSize(size) ? sum + size : sum; });
  std::vector<Micro> shares(sizes.size(), 0);
  std::vector<double> remainders(sizes.size(), -1);
  Micro left = steps;
  for (std::size_t i = 0; i < sizes.size() && all > 0; ++i) {
    if (!isSize(sizes[i])) continue;
    const double exact = static_cast<double>(steps) * (sizes[i] / all);
    shares[i] = std::min(static_cast<Micro>(std::floor(exact)), left);
    remainders[i] = exact - static_cast<double>(shares[i]);
    left -= shares[i];
  }
  std::vector<std::size_t> order(sizes.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&remainders](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  // Fewer steps than parts are left over; where limits stand in the way a second round finds the room.
  for (int round = 0; round < 2 && left > 0; ++round) {
    for (const std::size_t i : order) {
      const bool hasRoom = limits.empty() || shares[i] < limits[i];
      if (left == 0) break;
      if (remainders[i] < 0 || !hasRoom) continue;
      ++shares[i];
      --left;
    }
  }
  shares[largestOf(sizes)] += left;
  return shares;
}

}  // namespace

Micro finestShare(Unit unit) {
  constexpr Micro kSquareMetre = kMicroPerUnit / 10'000;
  constexpr Micro kCentimetre = kMicroPerUnit / 100;
  if (unit == Unit::Hectare) return kSquareMetre;
  return isCounted(unit) ? kMicroPerUnit : kCentimetre;
}

std::vector<Micro> sharesOf(Micro amount, std::span<const double> sizes, Micro step, std::span<const Micro> limits) {
  if (sizes.empty()) return {};
  if (isMissing(amount)) return std::vector<Micro>(sizes.size(), kMissing);
  // Amounts below zero are mistakes to be found in every part: they are divided as their opposite.
  const Micro sign = amount < 0 ? -1 : 1;
  const Micro steps = amount * sign / step;
  std::vector<Micro> stepLimits;
  for (const Micro limit : limits) stepLimits.push_back(limit / step);
  std::vector<Micro> shares = wholeShares(steps, sizes, stepLimits);
  for (Micro& share : shares) share *= step * sign;
  shares[largestOf(sizes)] += amount - steps * step * sign;
  return shares;
}

std::vector<FigureRow> sharedFigures(const FigureRow& whole, std::span<const double> sizes) {
  std::vector<FigureRow> parts(sizes.size());
  // Bases come first among the parameters: a volume finds the shares of its base.
  for (std::size_t p = 0; p < kParameterCount; ++p) {
    const Parameter parameter = parameterAt(p);
    const auto base = baseOf(parameter);
    const bool isWithin = base && unitOf(*base) == unitOf(parameter) && !isMissing(whole[*base]) &&
                          whole[parameter] >= 0 && whole[parameter] <= whole[*base];
    std::vector<Micro> limits;
    if (isWithin) {
      for (const FigureRow& part : parts) limits.push_back(part[*base]);
    }
    const std::vector<Micro> shares = sharesOf(whole[parameter], sizes, finestShare(unitOf(parameter)), limits);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i][parameter] = shares[i];
  }
  return parts;
}

}  // namespace kawasan
