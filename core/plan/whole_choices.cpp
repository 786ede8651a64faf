#include "core/plan/whole_choices.h"

#include <algorithm>
#include <limits>
#include <queue>

#include "core/plan/year_shares.h"

namespace kawasan {

namespace {

constexpr std::size_t kMostCombinations = 2'000;

/// Of each area one of its choices.
struct Combination {
  Rupiah cost = 0;
  std::vector<std::size_t> at;
  std::size_t last = 0;  // area that was changed last; only this one and later ones change further
};

bool isDearer(const Combination& a, const Combination& b) {
  return a.cost > b.cost;
}

class WholeSearch {
 public:
  explicit WholeSearch(const WholeTask& task) : m_task(task) {}

  WholeChoices run() {
    if (tryCheapest()) return std::move(m_result);
    for (std::size_t i = 0; i < m_task.areas.size(); ++i) {
      m_lists[i] = choicesByCost(m_task.areas[i], m_task.limit);
      if (m_lists[i].size() < kMostChoices) continue;
      // Dearer choices of this area are not in the list.
      m_seen = std::min(m_seen, costOf(m_first) + m_lists[i].back().cost - m_lists[i].front().cost);
    }
    tryInOrder();
    return std::move(m_result);
  }

 private:
  /// Whether nothing more is to be sought.
  bool tryCheapest() {
    for (const AreaOptions& options : m_task.areas) {
      m_lists.push_back(cheapestChoices(options, m_task.limit));
      if (m_lists.back().empty()) return true;
    }
    m_first.at.assign(m_lists.size(), 0);
    m_first.cost = costOf(m_first);
    if (m_first.cost > m_task.money) return true;
    const YearShares shares = sharesOf(m_first);
    m_result.lacking = shares.lacking;
    if (shares.lacking > 0 || m_task.most > 1) return false;
    add(m_first);
    return true;
  }

  void tryInOrder() {
    std::priority_queue<Combination, std::vector<Combination>, decltype(&isDearer)> open(&isDearer);
    open.push(m_first);
    for (std::size_t tried = 0; !open.empty() && m_result.found.size() < m_task.most; ++tried) {
      const Combination next = open.top();
      open.pop();
      if (next.cost > m_task.money) break;
      if (tried == kMostCombinations || next.cost > m_seen || (m_task.isOver && m_task.isOver())) {
        m_result.isExact = false;
        return;
      }
      const YearShares shares = sharesOf(next);
      m_result.isExact = m_result.isExact && shares.isProved;
      if (shares.lacking == 0) add(next);
      for (std::size_t area = next.last; area < next.at.size(); ++area) {
        Combination other = next;
        if (++other.at[area] == m_lists[area].size()) continue;
        other.last = area;
        other.cost += m_lists[area][other.at[area]].cost - m_lists[area][next.at[area]].cost;
        open.push(std::move(other));
      }
    }
    if (m_result.found.size() < m_task.most && m_seen <= m_task.money) m_result.isExact = false;
  }

  [[nodiscard]] Rupiah costOf(const Combination& combination) const {
    Rupiah cost = 0;
    for (std::size_t i = 0; i < m_lists.size(); ++i) cost += m_lists[i][combination.at[i]].cost;
    return cost;
  }

  [[nodiscard]] YearShares sharesOf(const Combination& combination) const {
    std::vector<YearPurchase> purchases;
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
      const AreaChoice& choice = m_lists[i][combination.at[i]];
      for (std::size_t k = 0; k < choice.steps.size(); ++k) {
        if (choice.steps[k] == kNoStep) continue;
        const IndicatorOptions& indicator = m_task.areas[i].indicators[k];
        const ValueStep& step = indicator.steps[choice.steps[k]];
        purchases.push_back({indicator.price->rupiah, step.volume, step.cost, isCounted(unitOf(indicator.indicator))});
      }
    }
    if (m_task.anyYear > 0) purchases.push_back({m_task.anyYear, kMicroPerUnit, m_task.anyYear, false});
    return shareByYear(purchases, m_task.left);
  }

  void add(const Combination& combination) {
    WholeChoice& found = m_result.found.emplace_back();
    found.cost = combination.cost;
    for (std::size_t i = 0; i < m_lists.size(); ++i) found.choices.push_back(m_lists[i][combination.at[i]]);
  }

  static constexpr Rupiah kAll = std::numeric_limits<Rupiah>::max();

  const WholeTask& m_task;
  std::vector<std::vector<AreaChoice>> m_lists;
  Combination m_first;
  Rupiah m_seen = kAll;  // no combination that costs less is missing in the lists
  WholeChoices m_result;
};

}  // namespace

WholeChoices wholeChoices(const WholeTask& task) {
  return WholeSearch(task).run();
}

}  // namespace kawasan
