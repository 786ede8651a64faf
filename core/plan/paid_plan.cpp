#include "core/plan/paid_plan.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>
#include <utility>

namespace kawasan {

namespace {

using Places = std::vector<std::size_t>;

constexpr std::size_t kMostStates = 400'000;  // kept at once; beyond it the memory would not do
constexpr std::size_t kNoTrail = static_cast<std::size_t>(-1);

/// Items by hectares a rupiah, with what the first of them cost and bring together.
class WorthOrder {
 public:
  WorthOrder(const std::vector<PricedHectares>& items, Rupiah money) : m_items(items) {
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (items[i].hectares > 0 && items[i].cost <= money) m_order.push_back(i);
    }
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
      return Wide{items[a].hectares} * items[b].cost > Wide{items[b].hectares} * items[a].cost;
    });
    m_costs.push_back(0);
    m_hectares.push_back(0);
    for (const std::size_t item : m_order) {
      m_costs.push_back(m_costs.back() + items[item].cost);
      m_hectares.push_back(m_hectares.back() + items[item].hectares);
    }
  }

  [[nodiscard]] std::size_t size() const { return m_order.size(); }
  [[nodiscard]] std::size_t at(std::size_t place) const { return m_order[place]; }
  /// Hectares for so much money from that place on, if the last item could be bought in part.
  [[nodiscard]] Micro most(std::size_t from, Rupiah money) const {
    const auto end =
        std::upper_bound(m_costs.begin() + static_cast<std::ptrdiff_t>(from), m_costs.end(), m_costs[from] + money);
    const auto whole = static_cast<std::size_t>(end - m_costs.begin()) - 1;
    const Micro hectares = m_hectares[whole] - m_hectares[from];
    if (whole == size()) return hectares;
    const PricedHectares& next = m_items[m_order[whole]];
    const Rupiah left = money - (m_costs[whole] - m_costs[from]);
    return hectares + static_cast<Micro>(Wide{next.hectares} * left / next.cost);
  }

 private:
  const std::vector<PricedHectares>& m_items;
  Places m_order;
  std::vector<Rupiah> m_costs;
  std::vector<Micro> m_hectares;
};

/// A choice among the first items; no other of them costs as little and brings as much.
struct State {
  Rupiah cost = 0;
  Micro hectares = 0;
  std::size_t trail = kNoTrail;  // last item taken, in the list of all that were
};

struct Trail {
  std::size_t item = 0;
  std::size_t before = kNoTrail;
};

bool isBetter(Micro hectares, Rupiah cost, Micro thanHectares, Rupiah thanCost) {
  return std::tuple(hectares, -cost) > std::tuple(thanHectares, -thanCost);
}

}  // namespace

MostHectares mostHectares(const std::vector<PricedHectares>& items, Rupiah money, const std::function<bool()>& isOver) {
  MostHectares best;
  if (money < 0) return best;
  const WorthOrder order(items, money);
  best.bound = order.most(0, money);
  for (std::size_t i = 0; i < order.size(); ++i) {  // something to begin with
    const PricedHectares& item = items[order.at(i)];
    if (best.cost + item.cost > money) continue;
    best.taken.push_back(order.at(i));
    best.cost += item.cost;
    best.hectares += item.hectares;
  }
  std::ranges::sort(best.taken);
  std::vector<Trail> trails;
  std::vector<State> states{State{}};
  State found{best.cost, best.hectares, kNoTrail};
  bool isFound = false;  // better than what it began with
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (states.size() > kMostStates || isOver()) {
      best.isExact = false;
      best.isTooLarge = states.size() > kMostStates;
      break;
    }
    const PricedHectares& item = items[order.at(i)];
    std::vector<State> with;
    for (const State& state : states) {
      if (state.cost + item.cost > money) break;
      with.push_back({state.cost + item.cost, state.hectares + item.hectares, trails.size()});
      trails.push_back({order.at(i), state.trail});
      if (!isBetter(with.back().hectares, with.back().cost, found.hectares, found.cost)) continue;
      found = with.back();
      isFound = true;
    }
    std::vector<State> merged;
    const auto add = [&](const State& state) {
      if (!merged.empty() && merged.back().hectares >= state.hectares) return;
      const Micro most = state.hectares + order.most(i + 1, money - state.cost);
      if (most < found.hectares || (most == found.hectares && state.cost >= found.cost)) return;
      merged.push_back(state);
    };
    auto a = states.begin();
    auto b = with.begin();
    while (a != states.end() || b != with.end()) {
      const bool isFirst = b == with.end() || (a != states.end() &&
                                               std::tuple(a->cost, -a->hectares) <= std::tuple(b->cost, -b->hectares));
      add(isFirst ? *a++ : *b++);
    }
    states = std::move(merged);
  }
  if (isFound) {
    best.cost = found.cost;
    best.hectares = found.hectares;
    best.taken.clear();
    for (std::size_t at = found.trail; at != kNoTrail; at = trails[at].before) best.taken.push_back(trails[at].item);
    std::ranges::sort(best.taken);
  }
  if (best.isExact) best.bound = best.hectares;
  return best;
}

namespace {

class PaidSearch {
 public:
  explicit PaidSearch(const PaidTask& task) : m_task(task), m_order(task.candidates) {
    for (std::size_t i = 0; i < task.areas.size(); ++i) m_placeOf[task.areas[i]] = i;
    sortByWorth();
  }

  PaidChoice run() {
    look({});
    lookAtStarts();
    readPrices(m_order);
    tryFrom(0);
    m_best.isExact = !m_isCut;
    m_best.isTooLarge = m_isCut && m_isTooLarge;
    m_best.bound = m_isCut ? std::max(m_bound, m_best.hectares) : m_best.hectares;
    addUnmeasured();
    return std::move(m_best);
  }

 private:
  [[nodiscard]] const Candidate& candidate(std::size_t place) const { return m_task.task.candidates[place]; }
  [[nodiscard]] Micro hectaresOf(std::size_t area) const {
    const Micro hectares = m_task.task.areas[area].hectares;
    return isMissing(hectares) ? 0 : std::max<Micro>(hectares, 0);
  }

  /// Those that help many hectares for little money first, so that good choices are found early.
  void sortByWorth() {
    std::map<std::size_t, Micro> helped;
    for (const std::size_t place : m_order) {
      helped[place] = 1;  // so that those whose areas nobody measured are ordered by their cost
      for (const std::size_t area : touchedBy(place)) helped[place] += hectaresOf(m_task.areas[area]);
    }
    std::ranges::stable_sort(m_order, [&](std::size_t a, std::size_t b) {
      return Wide{helped[a]} * candidate(b).cost > Wide{helped[b]} * candidate(a).cost;
    });
  }

  /// Places in the areas of the task.
  [[nodiscard]] Places touchedBy(std::size_t place) const {
    Places touched;
    for (const CandidateEffect& effect : candidate(place).effects) {
      const auto found = m_placeOf.find(effect.area);
      if (found != m_placeOf.end()) touched.push_back(found->second);
    }
    std::ranges::sort(touched);
    touched.erase(std::ranges::unique(touched).begin(), touched.end());
    return touched;
  }

  void readPrices(const Places& candidates) {
    Places sorted = candidates;
    std::ranges::sort(sorted);
    m_prices.clear();
    for (const std::size_t area : m_task.areas) m_prices.push_back(m_task.priceOf(area, sorted));
  }

  /// What the areas cost by the prices that hold now; those out of reach bring nothing.
  [[nodiscard]] std::vector<PricedHectares> items() const {
    std::vector<PricedHectares> all;
    for (std::size_t i = 0; i < m_task.areas.size(); ++i)
      all.push_back(m_prices[i] ? PricedHectares{*m_prices[i], hectaresOf(m_task.areas[i])} : PricedHectares{});
    return all;
  }

  /// Whether the money of its year and its sources lasts for it beside what is chosen.
  [[nodiscard]] bool canPay(const Candidate& next) const {
    if (m_spent + next.cost > m_task.money) return false;
    const auto lasts = [](const auto& limits, const auto& spent, const auto& key, Rupiah more) {
      if (limits.empty() || more <= 0) return true;
      const auto limit = limits.find(key);
      const auto known = spent.find(key);
      return limit != limits.end() && (known == spent.end() ? 0 : known->second) + more <= limit->second;
    };
    const MoneyLimits& limits = m_task.task.limits;
    if (next.year != 0 && !lasts(limits.years, m_spentByYear, next.year, next.cost)) return false;
    return std::ranges::all_of(next.sources, [&](const auto& paid) {
      return lasts(limits.sources, m_spentBySource, paid.first, paid.second);
    });
  }

  void pay(const Candidate& one, Rupiah sign) {
    m_spent += sign * one.cost;
    if (one.year != 0) m_spentByYear[one.year] += sign * one.cost;
    for (const auto& [source, paid] : one.sources) m_spentBySource[source] += sign * paid;
  }

  /// The best that these bring, by the prices that hold once they are done. Returns what no choice of areas exceeds,
  /// where that is not proved to be the best.
  std::optional<Micro> weigh(const Places& candidates) {
    Places sorted = candidates;
    std::ranges::sort(sorted);
    return weighAreas(sorted, items(), {});
  }

  /// The same once some areas are taken and some left out; `open` holds the others.
  std::optional<Micro> weighAreas(const Places& candidates, const std::vector<PricedHectares>& open, Places taken) {
    Rupiah spent = m_spent;
    Micro hectares = 0;
    for (const std::size_t place : taken) {
      spent += *m_prices[place];
      hectares += hectaresOf(m_task.areas[place]);
    }
    if (spent > m_task.money) return std::nullopt;
    const MostHectares most = mostHectares(open, m_task.money - spent, m_task.isOver);
    std::optional<Micro> bound = most.isExact ? std::nullopt : std::optional(hectares + most.bound);
    m_isTooLarge = m_isTooLarge || most.isTooLarge;
    hectares += most.hectares;
    spent += most.cost;
    if (!isBetter(hectares, spent, m_best.hectares, m_best.cost)) return bound;
    const Places before = taken;
    taken.insert(taken.end(), most.taken.begin(), most.taken.end());
    std::ranges::sort(taken);
    if (isBesides(candidates, taken))
      return later(bound, weighWithoutOne(candidates, open, before, most.taken, hectares));
    for (const std::size_t candidate : m_task.besides == nullptr ? Places() : candidates) {
      const Places helped = helpedBy(candidate, candidates);
      if (std::ranges::none_of(helped, [&](std::size_t place) { return std::ranges::binary_search(taken, place); }))
        return later(bound, weighWithOne(candidates, open, before, helped, hectares));
    }
    Places areas;
    for (const std::size_t place : taken) areas.push_back(m_task.areas[place]);
    const WholeCost whole = m_task.wholeCost ? m_task.wholeCost(candidates, areas) : WholeCost{spent - m_spent, true};
    if (!whole.isExact) bound = later(bound, hectares);
    const bool isPaid = whole.rupiah && m_spent + *whole.rupiah <= m_task.money;
    if (isPaid && isBetter(hectares, m_spent + *whole.rupiah, m_best.hectares, m_best.cost)) {
      m_best.candidates = candidates;
      m_best.areas = areas;
      m_best.cost = m_spent + *whole.rupiah;
      m_best.hectares = hectares;
    }
    if (whole.rupiah == spent - m_spent) return bound;
    return later(bound, weighWithoutOne(candidates, open, before, most.taken, hectares));
  }

  [[nodiscard]] static std::optional<Micro> later(std::optional<Micro> a, std::optional<Micro> b) {
    return a && b ? std::max(a, b) : a ? a : b;
  }

  /// Whether this is the choice beside which another one is sought.
  [[nodiscard]] bool isBesides(const Places& candidates, const Places& taken) const {
    if (m_task.besides == nullptr || m_task.besides->candidates != candidates) return false;
    Places areas;
    std::ranges::copy_if(m_task.besides->areas, std::back_inserter(areas),
                         [&](std::size_t area) { return hectaresOf(area) > 0; });
    return std::ranges::equal(taken, areas, {}, [&](std::size_t place) { return m_task.areas[place]; });
  }

  /// Places of the areas for which more would have to be bought without this one.
  [[nodiscard]] Places helpedBy(std::size_t candidate, const Places& candidates) const {
    Places others = candidates;
    std::erase(others, candidate);
    Places helped = touchedBy(candidate);
    std::erase_if(helped, [&](std::size_t place) {
      const std::optional<Rupiah> without = m_task.priceOf(m_task.areas[place], others);
      return !m_prices[place] || (without && *without <= *m_prices[place]);
    });
    return helped;
  }

  /// All choices that lack one of these: the first of them, then the second but not the first, and so on. What costs
  /// nothing is below the limit anyway. None of them brings more than `most`.
  std::optional<Micro> weighWithoutOne(const Places& candidates, std::vector<PricedHectares> open, Places taken,
                                       const Places& of, Micro most) {
    std::optional<Micro> bound;
    for (const std::size_t place : of) {
      if (m_task.isOver()) return later(bound, most);
      const PricedHectares one = std::exchange(open[place], {});
      if (one.cost > 0) bound = later(bound, weighAreas(candidates, open, taken));
      taken.push_back(place);
    }
    return bound;
  }

  /// All choices that have one of these.
  std::optional<Micro> weighWithOne(const Places& candidates, std::vector<PricedHectares> open, const Places& taken,
                                    const Places& of, Micro most) {
    std::optional<Micro> bound;
    for (const std::size_t place : of) {
      if (m_task.isOver()) return later(bound, most);
      if (std::exchange(open[place], {}).hectares <= 0) continue;
      Places with = taken;
      with.push_back(place);
      bound = later(bound, weighAreas(candidates, open, std::move(with)));
    }
    return bound;
  }

  /// The same from the beginning, where the money lasts for them.
  bool look(const Places& candidates) {
    std::size_t paid = 0;
    while (paid < candidates.size() && canPay(candidate(candidates[paid]))) pay(candidate(candidates[paid++]), 1);
    const bool isPaid = paid == candidates.size();
    if (isPaid) {
      readPrices(candidates);
      (void)weigh(candidates);
    }
    while (paid > 0) pay(candidate(candidates[--paid]), -1);
    return isPaid;
  }

  /// One start after the other, each kept where it brings more.
  void lookAtStarts() {
    Places kept;
    for (const Places& start : m_task.starts) {
      if (m_task.isOver()) return;
      const Micro before = m_best.hectares;
      Places more = kept;
      std::ranges::copy_if(start, std::back_inserter(more),
                           [&](std::size_t place) { return std::ranges::find(kept, place) == kept.end(); });
      if (more.size() == kept.size()) continue;
      if (look(more) && m_best.hectares > before) kept = std::move(more);
    }
  }

  void leaveOpen(Micro bound) {
    m_isCut = true;
    m_bound = std::max(m_bound, bound);
  }

  /// The candidates before `next` are decided; prices hold once the chosen and all that are not decided are done, which
  /// is the least they can be.
  void tryFrom(std::size_t next) {
    const std::vector<PricedHectares> all = items();
    const Micro most = WorthOrder(all, m_task.money - m_spent).most(0, m_task.money - m_spent);
    if (most < m_best.hectares || (most == m_best.hectares && m_spent >= m_best.cost)) return;
    if (m_task.isOver()) return leaveOpen(most);
    if (next == m_order.size()) {
      if (const auto bound = weigh(m_chosen)) leaveOpen(*bound);
      return;
    }
    const std::size_t place = m_order[next];
    if (canPay(candidate(place))) {
      pay(candidate(place), 1);
      m_chosen.push_back(place);
      tryFrom(next + 1);
      m_chosen.pop_back();
      pay(candidate(place), -1);
    }
    tryWithout(next);
  }

  void tryWithout(std::size_t next) {
    Places left = m_chosen;
    left.insert(left.end(), m_order.begin() + static_cast<std::ptrdiff_t>(next) + 1, m_order.end());
    std::ranges::sort(left);
    std::vector<std::pair<std::size_t, std::optional<Rupiah>>> before;
    for (const std::size_t area : touchedBy(m_order[next])) {
      before.emplace_back(area, m_prices[area]);
      m_prices[area] = m_task.priceOf(m_task.areas[area], left);
    }
    tryFrom(next + 1);
    for (const auto& [area, price] : before) m_prices[area] = price;
  }

  void addUnmeasured() {
    readPrices(m_best.candidates);
    std::vector<std::pair<Rupiah, std::size_t>> others;
    for (std::size_t i = 0; i < m_task.areas.size(); ++i) {
      if (m_prices[i] && hectaresOf(m_task.areas[i]) == 0) others.emplace_back(*m_prices[i], m_task.areas[i]);
    }
    std::ranges::sort(others);
    for (const auto& [cost, area] : others) {
      if (m_best.cost + cost > m_task.money) break;
      Places areas = m_best.areas;
      areas.insert(std::ranges::upper_bound(areas, area), area);
      Rupiah paid = m_best.cost + cost;
      if (m_task.wholeCost) {
        const auto whole = m_task.wholeCost(m_best.candidates, areas).rupiah;
        if (!whole || costOf(m_best.candidates) + *whole > m_task.money) continue;
        paid = costOf(m_best.candidates) + *whole;
      }
      m_best.cost = paid;
      m_best.areas = std::move(areas);
    }
  }

  [[nodiscard]] Rupiah costOf(const Places& candidates) const {
    Rupiah cost = 0;
    for (const std::size_t place : candidates) cost += candidate(place).cost;
    return cost;
  }

  const PaidTask& m_task;
  Places m_order;                                // of the candidates
  std::map<std::size_t, std::size_t> m_placeOf;  // of each area in those of the task
  Places m_chosen;
  std::vector<std::optional<Rupiah>> m_prices;  // by place in the areas of the task
  Rupiah m_spent = 0;                           // for what is chosen
  std::map<int, Rupiah> m_spentByYear;
  std::map<std::string, Rupiah> m_spentBySource;
  PaidChoice m_best;
  bool m_isCut = false;
  bool m_isTooLarge = false;  // somewhere more was open than can be kept
  Micro m_bound = 0;
};

}  // namespace

PaidChoice choosePaid(const PaidTask& task) {
  return PaidSearch(task).run();
}

}  // namespace kawasan
