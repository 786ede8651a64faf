#include "core/plan/year_shares.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace kawasan {

namespace {

constexpr std::size_t kMostTries = 50'000;

using Counts = std::vector<std::int64_t>;

/// What is counted, by what one piece costs, packed into the years.
class Packing {
 public:
  Packing(std::map<Rupiah, std::int64_t, std::greater<>> pieces, std::vector<Rupiah> years)
      : m_years(std::move(years)) {
    for (const auto& [price, count] : pieces) {
      m_prices.push_back(price);
      m_rest.push_back(count);
    }
    m_taken.assign(m_years.size(), Counts(m_prices.size(), 0));
  }

  [[nodiscard]] Rupiah priceAt(std::size_t kind) const { return m_prices[kind]; }
  [[nodiscard]] std::size_t kinds() const { return m_prices.size(); }
  [[nodiscard]] const std::vector<Counts>& taken() const { return m_taken; }
  [[nodiscard]] bool isProved() const { return !m_isCut; }

  /// One year after the other is filled; what is left then belongs to the last one. Whether it has room for it.
  bool fillInOrder() {
    Counts rest = m_rest;
    for (std::size_t year = 0; year < m_years.size(); ++year) {
      Rupiah left = m_years[year];
      for (std::size_t kind = 0; kind < m_prices.size(); ++kind) {
        const std::int64_t count = fitting(kind, rest[kind], left);
        m_taken[year][kind] = count;
        rest[kind] -= count;
        left -= count * m_prices[kind];
      }
    }
    bool isAll = true;
    for (std::size_t kind = 0; kind < m_prices.size(); ++kind) {
      m_taken.back()[kind] += rest[kind];
      isAll = isAll && rest[kind] == 0;
    }
    return isAll;
  }

  /// All ways to fill the years in which nothing more would have had room. Whether one of them has room for all;
  /// without one nothing changes.
  bool tryAll() {
    const std::vector<Counts> before = m_taken;
    if (tryFrom(0)) return true;
    m_taken = before;
    return false;
  }

 private:
  [[nodiscard]] std::int64_t fitting(std::size_t kind, std::int64_t count, Rupiah left) const {
    return m_prices[kind] <= 0 ? count : std::clamp<std::int64_t>(left / m_prices[kind], 0, count);
  }

  [[nodiscard]] Rupiah costOfRest(std::size_t from) const {
    Rupiah cost = 0;
    for (std::size_t kind = from; kind < m_prices.size(); ++kind) cost += m_prices[kind] * m_rest[kind];
    return cost;
  }

  bool tryFrom(std::size_t year) {
    const Rupiah cost = costOfRest(0);
    if (year + 1 == m_years.size()) {
      if (cost > m_years[year]) return false;
      m_taken[year] = m_rest;
      return true;
    }
    const Rupiah money = std::accumulate(m_years.begin() + static_cast<std::ptrdiff_t>(year), m_years.end(), Rupiah{0});
    if (cost > money || m_failed.contains({year, m_rest})) return false;
    if (fill(year, 0, m_years[year], money - cost)) return true;
    m_failed.insert({year, m_rest});
    return false;
  }

  /// `spare`: so much of the year may stay unused.
  bool fill(std::size_t year, std::size_t kind, Rupiah left, Rupiah spare) {
    m_isCut = m_isCut || ++m_tries > kMostTries;
    if (m_isCut || left - costOfRest(kind) > spare) return false;
    if (kind == m_prices.size()) {
      for (std::size_t i = 0; i < m_prices.size(); ++i) {
        if (m_rest[i] > 0 && m_prices[i] <= left) return false;
      }
      return tryFrom(year + 1);
    }
    const std::int64_t most = fitting(kind, m_rest[kind], left);
    for (std::int64_t count = most; count >= 0; --count) {
      m_rest[kind] -= count;
      m_taken[year][kind] = count;
      const bool isFound = fill(year, kind + 1, left - count * m_prices[kind], spare);
      m_rest[kind] += count;
      if (isFound) return true;
    }
    return false;
  }

  std::vector<Rupiah> m_years;
  std::vector<Rupiah> m_prices;  // of the kinds of pieces, dearest first
  Counts m_rest;                 // of each kind
  std::vector<Counts> m_taken;   // by year
  std::set<std::pair<std::size_t, Counts>> m_failed;
  std::size_t m_tries = 0;
  bool m_isCut = false;
};

std::int64_t wholeUnits(const YearPurchase& purchase) {
  return purchase.isCounted ? purchase.volume / kMicroPerUnit : 0;
}

/// What the part costs that is no whole unit.
Rupiah costOfBroken(const YearPurchase& purchase) {
  return std::max<Rupiah>(purchase.cost - wholeUnits(purchase) * purchase.price, 0);
}

Micro brokenVolume(const YearPurchase& purchase) {
  return purchase.volume - wholeUnits(purchase) * kMicroPerUnit;
}

class Sharing {
 public:
  Sharing(const std::vector<YearPurchase>& purchases, const std::map<int, Rupiah>& left) : m_purchases(purchases) {
    for (const auto& [year, money] : left) {
      if (money <= 0) continue;
      m_years.push_back(year);
      m_left.push_back(money);
    }
    if (!m_years.empty()) return;
    m_years.push_back(left.rbegin()->first);
    m_left.push_back(0);
  }

  YearShares share() {
    m_shares.parts.resize(m_purchases.size());
    shareCounted();
    for (std::size_t i = 0; i < m_purchases.size(); ++i) {
      if (!m_purchases[i].isCounted) divide(i);
    }
    // Where whole units fit, the rest is divided as it comes; what rounding leaves of a year does not count.
    if (m_isPacked)
      m_shares.lacking = std::max<Rupiah>(std::accumulate(m_left.begin(), m_left.end(), Rupiah{0}) * -1, 0);
    else
      m_shares.lacking = std::max<Rupiah>(-m_left.back(), 0);
    return std::move(m_shares);
  }

 private:
  void shareCounted() {
    std::map<Rupiah, std::int64_t, std::greater<>> pieces;
    for (const YearPurchase& purchase : m_purchases) {
      if (!purchase.isCounted) continue;
      if (wholeUnits(purchase) > 0) pieces[purchase.price] += wholeUnits(purchase);
      if (brokenVolume(purchase) > 0) ++pieces[costOfBroken(purchase)];
    }
    if (pieces.empty()) return;
    Packing packing(std::move(pieces), m_left);
    m_isPacked = packing.fillInOrder() || packing.tryAll();
    m_shares.isProved = m_isPacked || packing.isProved();
    std::vector<std::map<Rupiah, std::int64_t>> open(m_years.size());
    for (std::size_t year = 0; year < m_years.size(); ++year) {
      for (std::size_t kind = 0; kind < packing.kinds(); ++kind)
        open[year][packing.priceAt(kind)] = packing.taken()[year][kind];
    }
    std::vector<Rupiah> spare = m_left;
    for (std::size_t year = 0; year < m_years.size(); ++year) {
      for (const auto& [price, count] : open[year]) spare[year] -= price * count;
    }
    for (std::size_t i = 0; i < m_purchases.size(); ++i) {
      const YearPurchase& purchase = m_purchases[i];
      if (!purchase.isCounted) continue;
      std::int64_t units = wholeUnits(purchase);
      std::size_t last = 0;
      for (std::size_t year = 0; year < m_years.size() && units > 0; ++year) {
        const std::int64_t part = std::min(units, open[year][purchase.price]);
        if (part == 0) continue;
        open[year][purchase.price] -= part;
        units -= part;
        last = year;
        add(i, year, part * kMicroPerUnit, part * purchase.price);
      }
      if (brokenVolume(purchase) > 0) addBroken(i, last, open, spare);
    }
  }

  /// What is not whole comes with the last units, where that year has room for it.
  void addBroken(std::size_t place, std::size_t last, std::vector<std::map<Rupiah, std::int64_t>>& open,
                 std::vector<Rupiah>& spare) {
    const Rupiah cost = costOfBroken(m_purchases[place]);
    std::size_t packed = m_years.size() - 1;
    while (packed > 0 && open[packed][cost] <= 0) --packed;
    --open[packed][cost];
    const bool isMoved = packed != last && spare[last] >= cost;
    if (isMoved) {
      spare[packed] += cost;
      spare[last] -= cost;
    }
    add(place, isMoved ? last : packed, brokenVolume(m_purchases[place]), cost);
  }

  /// Whole where a year has room for it, otherwise in parts.
  void divide(std::size_t place) {
    const YearPurchase& purchase = m_purchases[place];
    const Micro step = kMicroPerUnit / 10'000;
    Micro open = purchase.volume;
    Rupiah money = purchase.cost;
    for (std::size_t year = 0; year < m_years.size() && open > 0; ++year) {
      if (m_left[year] <= 0) continue;
      Micro part = open;
      if (money > m_left[year]) {
        part =
            static_cast<Micro>(Wide{purchase.volume} * m_left[year] / std::max<Rupiah>(purchase.cost, 1)) / step * step;
      }
      if (part <= 0) continue;
      // What a year has left goes into its part as a whole, so that nothing of it is owed by the next.
      const Rupiah cost = std::min(money, m_left[year]);
      add(place, year, part, cost);
      money -= cost;
      open -= part;
    }
    if (open > 0) add(place, m_years.size() - 1, open, money);
  }

  void add(std::size_t place, std::size_t year, Micro volume, Rupiah cost) {
    if (volume <= 0) return;
    m_left[year] -= cost;
    std::vector<YearPart>& parts = m_shares.parts[place];
    const auto found = std::ranges::lower_bound(parts, m_years[year], {}, &YearPart::year);
    const auto part = found != parts.end() && found->year == m_years[year]
                          ? found
                          : parts.insert(found, YearPart{m_years[year], 0, 0});
    part->volume += volume;
    part->cost += cost;
  }

  const std::vector<YearPurchase>& m_purchases;
  std::vector<int> m_years;
  std::vector<Rupiah> m_left;
  bool m_isPacked = true;
  YearShares m_shares;
};

}  // namespace

YearShares shareByYear(const std::vector<YearPurchase>& purchases, const std::map<int, Rupiah>& left) {
  return Sharing(purchases, left).share();
}

}  // namespace kawasan
