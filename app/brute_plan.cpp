#include "app/brute_plan.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <string>

namespace kawasan {

namespace {

constexpr Parameter kPriced[] = {Parameter::BuildingIrregularity, Parameter::BuildingNoncompliance,
                                 Parameter::WaterAccess, Parameter::WasteSystem, Parameter::FireEquipment};
constexpr Parameter kUnpriced[] = {Parameter::WaterSufficiency, Parameter::WastewaterSystem, Parameter::WasteFacility};
constexpr int kSlumFrom = 16;  // of the edition of 2018
constexpr Rupiah kMillion = 1'000'000;

Micro whole(int units) {
  return units * kMicroPerUnit;
}

/// Whole units to take off for each value that can be reached, cheapest first.
std::vector<std::pair<int, int>> unitsByValue(int volume, int base) {
  std::vector<std::pair<int, int>> found;
  int last = std::numeric_limits<int>::max();
  for (int units = 0; units <= volume; ++units) {
    const double percent = std::floor(10000.0 * (volume - units) / base + 0.5) / 100;
    const int value = percent >= 76 ? 5 : percent >= 51 ? 3 : percent >= 25 ? 1 : 0;
    if (value < last) found.emplace_back(units, value);
    last = std::min(last, value);
  }
  return found;
}

FigureRow after(const PlanTask& task, std::size_t area, unsigned chosen) {
  FigureRow row = task.areas[area].rts.front();
  for (std::size_t i = 0; i < task.candidates.size(); ++i) {
    if ((chosen >> i & 1U) == 0) continue;
    for (const CandidateEffect& effect : task.candidates[i].effects) {
      if (effect.area == area) row[effect.indicator] = std::max<Micro>(row[effect.indicator] - effect.volume, 0);
    }
  }
  return row;
}

/// An RT of 2 ha, 1000 m of road and 500 m of drains of which nothing fails.
FigureRow wholeRow(int buildings, int households) {
  FigureRow row;
  for (std::size_t i = kBaseCount; i < kParameterCount; ++i) row[parameterAt(i)] = 0;
  row[Parameter::AreaVerified] = whole(2);
  row[Parameter::Buildings] = whole(buildings);
  row[Parameter::HouseholdsKk] = whole(households);
  row[Parameter::RoadIdeal] = whole(1000);
  row[Parameter::DrainIdeal] = whole(500);
  return row;
}

Rupiah costOf(const PlanTask& task, unsigned chosen) {
  Rupiah spent = 0;
  for (std::size_t i = 0; i < task.candidates.size(); ++i) {
    if ((chosen >> i & 1U) != 0) spent += task.candidates[i].cost;
  }
  return spent;
}

/// Whether their years and sources have the money for these.
bool isPaidByItsMoney(const PlanTask& task, unsigned chosen) {
  std::map<int, Rupiah> years;
  std::map<std::string, Rupiah> sources;
  for (std::size_t i = 0; i < task.candidates.size(); ++i) {
    if ((chosen >> i & 1U) == 0) continue;
    if (task.candidates[i].year != 0) years[task.candidates[i].year] += task.candidates[i].cost;
    for (const auto& [source, paid] : task.candidates[i].sources) sources[source] += paid;
  }
  const auto isOver = [](const auto& used, const auto& limits) {
    return !limits.empty() && std::ranges::any_of(used, [&](const auto& each) {
      const auto limit = limits.find(each.first);
      return each.second > (limit == limits.end() ? 0 : limit->second);
    });
  };
  return !isOver(years, task.limits.years) && !isOver(sources, task.limits.sources);
}

/// What brings an RT below the limit: so many units at a price each.
struct Bought {
  Rupiah cost = 0;
  std::vector<std::pair<Rupiah, int>> units;
};

std::vector<Bought> purchasesByTrying(const PlanTask& task, const FigureRow& row) {
  int fixed = 0;
  const auto now = [&](Parameter indicator) { return static_cast<int>(unitsFromMicro(row[indicator])); };
  const auto base = [&](Parameter indicator) { return static_cast<int>(unitsFromMicro(row[*baseOf(indicator)])); };
  for (const Parameter indicator : kUnpriced) fixed += unitsByValue(now(indicator), base(indicator)).front().second;
  std::vector<std::vector<std::pair<int, int>>> all;
  std::vector<Rupiah> price;
  for (const Parameter indicator : kPriced) {
    all.push_back(unitsByValue(now(indicator), base(indicator)));
    for (const UnitPrice& each : task.prices) {
      if (each.indicator == indicator) price.push_back(each.rupiah);
    }
  }
  std::vector<Bought> ways;
  std::vector<std::size_t> at(all.size(), 0);
  const auto totalOf = [&] {
    int total = fixed;
    for (std::size_t i = 0; i < all.size(); ++i) total += all[i][at[i]].second;
    return total;
  };
  const std::function<void(std::size_t, Rupiah)> go = [&](std::size_t i, Rupiah cost) {
    if (i < all.size()) {
      for (at[i] = 0; at[i] < all[i].size(); ++at[i]) go(i + 1, cost + all[i][at[i]].first * price[i]);
      at[i] = 0;
      return;
    }
    if (totalOf() >= kSlumFrom) return;
    for (std::size_t k = 0; k < all.size(); ++k) {
      if (at[k] == 0) continue;
      --at[k];
      const bool isEnough = totalOf() < kSlumFrom;
      ++at[k];
      if (isEnough) return;  // one step less would do
    }
    Bought& way = ways.emplace_back();
    way.cost = cost;
    for (std::size_t k = 0; k < all.size(); ++k) way.units.emplace_back(price[k], all[k][at[k]].first);
  };
  go(0, 0);
  std::ranges::stable_sort(ways, {}, &Bought::cost);
  return ways;
}

/// Whether these units can be bought in two years, each whole in one of them, beside what the chosen candidates cost.
bool fitsInYears(const PlanTask& task, unsigned chosen, const std::vector<const Bought*>& bought) {
  const auto& years = task.limits.years;
  if (years.empty()) return true;
  std::vector<Rupiah> left;
  for (const auto& [year, money] : years) {
    left.push_back(money);
    for (std::size_t i = 0; i < task.candidates.size(); ++i) {
      if ((chosen >> i & 1U) != 0 && task.candidates[i].year == year) left.back() -= task.candidates[i].cost;
    }
  }
  left.resize(2, 0);
  const auto most = static_cast<std::size_t>(std::max<Rupiah>(left[0] / kMillion, 0));
  std::vector<char> isSum(most + 1, 0);  // millions that some of the units cost together
  isSum[0] = 1;
  Rupiah all = 0;
  for (const Bought* way : bought) {
    all += way->cost;
    for (const auto& [price, count] : way->units) {
      const auto step = static_cast<std::size_t>(price / kMillion);
      for (int unit = 0; unit < count; ++unit) {
        for (std::size_t sum = most; sum >= step; --sum) {
          if (isSum[sum - step] != 0) isSum[sum] = 1;
          if (sum == 0) break;
        }
      }
    }
  }
  const auto first = std::ranges::find(isSum.rbegin(), isSum.rend(), 1);
  return all - static_cast<Rupiah>(isSum.rend() - first - 1) * kMillion <= left[1];
}

/// The two least costs of these areas that the years pay.
std::vector<Rupiah> twoCosts(const PlanTask& task, unsigned chosen,
                             const std::vector<const std::vector<Bought>*>& areas, Rupiah money) {
  std::vector<Rupiah> costs;
  std::vector<const Bought*> taken;
  const std::function<void(Rupiah)> go = [&](Rupiah cost) {
    if (cost > money || (costs.size() == 2 && cost >= costs[1])) return;
    if (taken.size() == areas.size()) {
      if (!fitsInYears(task, chosen, taken)) return;
      costs.insert(std::ranges::upper_bound(costs, cost), cost);
      if (costs.size() > 2) costs.pop_back();
      return;
    }
    for (const Bought& way : *areas[taken.size()]) {
      taken.push_back(&way);
      go(cost + way.cost);
      taken.pop_back();
    }
  };
  go(0);
  return costs;
}

}  // namespace

PlanTask smallRandomTask(std::mt19937& random, std::size_t candidates) {
  const auto below = [&random](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
  PlanTask task;
  for (const Parameter indicator : kPriced) task.prices.push_back({"w", indicator, (1 + below(9)) * kMillion});
  const auto areas = static_cast<std::size_t>(1 + below(3));
  for (std::size_t i = 0; i < areas; ++i) {
    const int buildings = 5 + below(40);
    const int households = 5 + below(30);
    FigureRow row = wholeRow(buildings, households);
    for (const Parameter indicator : kPriced) {
      row[indicator] = whole(std::min(below(60), *baseOf(indicator) == Parameter::Buildings ? buildings : households));
    }
    for (const Parameter indicator : kUnpriced) row[indicator] = whole(below(households + 1) / 2);
    task.areas.push_back({static_cast<FeatureId>(i + 1), {row}, whole(1 + below(5))});
  }
  for (std::size_t i = 0; i < candidates; ++i) {
    Candidate candidate;
    candidate.id = static_cast<FeatureId>(100 + i);
    candidate.cost = (5 + below(120)) * kMillion;
    for (std::size_t area = 0; area < areas; ++area) {
      if (below(4) == 0) continue;
      candidate.effects.push_back({area, 0, kPriced[below(5)], whole(1 + below(30))});
      if (below(2) == 0) candidate.effects.push_back({area, 0, kUnpriced[below(3)], whole(1 + below(15))});
    }
    task.candidates.push_back(std::move(candidate));
  }
  return task;
}

std::vector<Rupiah> costsByTrying(const PlanTask& task, const FigureRow& row) {
  std::vector<Rupiah> costs;
  for (const Bought& way : purchasesByTrying(task, row)) costs.push_back(way.cost);
  return costs;
}

std::optional<Rupiah> leastByTrying(const PlanTask& task) {
  std::optional<Rupiah> best;
  for (unsigned chosen = 0; chosen < 1U << task.candidates.size(); ++chosen) {
    Rupiah cost = 0;
    bool isPossible = true;
    for (std::size_t i = 0; i < task.candidates.size(); ++i) {
      if ((chosen >> i & 1U) != 0) cost += task.candidates[i].cost;
    }
    for (std::size_t area = 0; area < task.areas.size() && isPossible; ++area) {
      const std::vector<Rupiah> costs = costsByTrying(task, after(task, area, chosen));
      isPossible = !costs.empty();
      if (isPossible) cost += costs.front();
    }
    if (isPossible && (!best || cost < *best)) best = cost;
  }
  return best;
}

MostByTrying mostByTrying(const PlanTask& task) {
  const std::vector<MostByTrying> choices = choicesByTrying(task, false);
  return choices.empty() ? MostByTrying() : choices.front();
}

std::vector<MostByTrying> choicesByTrying(const PlanTask& task, bool isWhole) {
  const Rupiah money = task.limits.total().value_or(std::numeric_limits<Rupiah>::max());
  const std::size_t areas = task.areas.size();
  std::vector<std::vector<std::vector<Bought>>> ways;  // by choice of candidates and area
  for (unsigned chosen = 0; chosen < 1U << task.candidates.size(); ++chosen) {
    ways.emplace_back();
    for (std::size_t area = 0; area < areas; ++area)
      ways.back().push_back(purchasesByTrying(task, after(task, area, chosen)));
  }
  const auto isFree = [&](unsigned chosen, std::size_t area) {
    return !ways[chosen][area].empty() && ways[chosen][area].front().cost == 0;
  };
  std::vector<MostByTrying> choices;
  for (unsigned chosen = 0; chosen < 1U << task.candidates.size(); ++chosen) {
    if (!isPaidByItsMoney(task, chosen)) continue;
    for (unsigned bought = 0; bought < 1U << areas; ++bought) {
      const auto isBought = [&](std::size_t area) { return (bought >> area & 1U) != 0; };
      const auto isVain = [&](std::size_t candidate) {
        const std::vector<std::vector<Bought>>& without = ways[chosen & ~(1U << candidate)];
        for (std::size_t area = 0; area < areas; ++area) {
          if (!isBought(area)) continue;
          if (without[area].empty() || without[area].front().cost > ways[chosen][area].front().cost) return false;
        }
        return true;
      };
      bool isPossible = true;
      Micro hectares = 0;
      std::vector<const std::vector<Bought>*> of;
      for (std::size_t area = 0; area < areas && isPossible; ++area) {
        const bool isBelow = isFree(0, area);
        isPossible =
            isBought(area) ? !ways[chosen][area].empty() && !isBelow : isBelow || (!isWhole && !isFree(chosen, area));
        if (!isBought(area)) continue;
        of.push_back(&ways[chosen][area]);
        hectares += task.areas[area].hectares;
      }
      for (std::size_t i = 0; i < task.candidates.size() && isPossible; ++i)
        isPossible = (chosen >> i & 1U) == 0 || !isVain(i);
      if (!isPossible) continue;
      const Rupiah spent = costOf(task, chosen);
      for (const Rupiah cost : twoCosts(task, chosen, of, money - spent)) choices.push_back({hectares, spent + cost});
    }
  }
  std::ranges::stable_sort(choices, [](const MostByTrying& a, const MostByTrying& b) {
    return a.hectares != b.hectares ? a.hectares > b.hectares : a.cost < b.cost;
  });
  return choices;
}

}  // namespace kawasan
