#include "core/plan/open_areas.h"

#include <algorithm>
#include <numeric>

#include "core/plan/plan_effects.h"

namespace kawasan {

namespace {

using Places = std::vector<std::size_t>;

/// Areas tied together by shared candidates.
class Ties {
 public:
  explicit Ties(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), std::size_t{0}); }
  std::size_t rootOf(std::size_t area) {
    while (m_parent[area] != area) area = m_parent[area] = m_parent[m_parent[area]];
    return area;
  }
  void join(std::size_t a, std::size_t b) { m_parent[rootOf(a)] = rootOf(b); }

 private:
  Places m_parent;
};

}  // namespace

OpenAreas::OpenAreas(const Regulation& regulation, const PlanTask& task)
    : m_regulation(regulation),
      m_task(task),
      m_limit(regulation.slumLimit()),
      m_prices(lowestPrices(regulation, task.prices)) {}

Result<void> OpenAreas::readAreas(const std::function<Result<void>(double)>& report) {
  for (std::size_t i = 0; i < m_task.areas.size(); ++i) {
    if (i % 64 == 0) KAWASAN_TRY(report(0.3 * static_cast<double>(i) / static_cast<double>(m_task.areas.size())));
    m_options.push_back(optionsOf(m_regulation, m_task.areas[i].rts, m_prices));
    m_alone.push_back(cheapestChoices(m_options.back(), m_limit));
  }
  return {};
}

void OpenAreas::readCandidates() {
  Places payable;
  for (std::size_t i = 0; i < m_task.candidates.size(); ++i) {
    if (m_task.limits.pays(m_task.candidates[i])) payable.push_back(i);
  }
  Ties ties(m_task.areas.size());
  m_isOpen.assign(m_task.areas.size(), false);
  for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
    if (m_task.areas[area].rts.empty() || m_options[area].total < m_limit) continue;
    m_isOpen[area] = !m_alone[area].empty() || !cheapestChoices(optionsAfter(area, payable), m_limit).empty();
  }
  for (const std::size_t candidate : payable) {
    Places touched;
    for (const CandidateEffect& effect : m_task.candidates[candidate].effects) {
      if (m_isOpen[effect.area]) touched.push_back(effect.area);
    }
    if (touched.empty()) continue;
    m_usable.push_back(candidate);
    for (const std::size_t area : touched) ties.join(touched.front(), area);
  }
  std::map<std::size_t, std::size_t> groups;
  const auto groupOf = [&](std::size_t area) {
    const auto [found, isNew] = groups.emplace(ties.rootOf(area), m_groups.size());
    if (isNew) m_groups.emplace_back();
    return found->second;
  };
  for (const std::size_t candidate : m_usable) {
    for (const CandidateEffect& effect : m_task.candidates[candidate].effects) {
      if (!m_isOpen[effect.area]) continue;
      m_groups[groupOf(effect.area)].candidates.push_back(candidate);
      break;
    }
  }
  for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
    const auto found = groups.find(ties.rootOf(area));
    if (m_isOpen[area] && found != groups.end()) m_groups[found->second].areas.push_back(area);
  }
}

AreaOptions OpenAreas::optionsAfter(std::size_t area, const Places& candidates) const {
  return optionsOf(m_regulation, rowsAfter(area, candidates), m_prices);
}

std::vector<FigureRow> OpenAreas::rowsAfter(std::size_t area, const Places& candidates) const {
  std::vector<FigureRow> rts = m_task.areas[area].rts;
  std::map<std::pair<std::size_t, Parameter>, Micro> taken;
  for (const std::size_t candidate : candidates) {
    for (const CandidateEffect& effect : m_task.candidates[candidate].effects) {
      if (effect.area == area) taken[{effect.rt, effect.indicator}] += effect.volume;
    }
  }
  for (const auto& [place, volume] : taken) {
    Micro& there = rts[place.first][place.second];
    if (!isMissing(there)) there = reducedVolume(there, volume);
  }
  return rts;
}

int OpenAreas::leastTotalAfter(std::size_t area, const Places& candidates,
                               const std::vector<Purchase>& purchases) const {
  std::vector<FigureRow> rts = rowsAfter(area, candidates);
  for (const Purchase& purchase : purchases) {
    Micro open = purchase.volume;
    for (FigureRow& row : rts) {
      Micro& there = row[purchase.indicator];
      if (isMissing(there) || there <= 0) continue;
      const Micro part = std::min(there, open);
      there -= part;
      open -= part;
    }
  }
  return optionsOf(m_regulation, rts, m_prices).leastTotal;
}

Rupiah OpenAreas::purchasesOf(const Places& areas, const Places& chosen) const {
  Rupiah sum = 0;
  for (const std::size_t area : areas) {
    const auto choices = cheapestChoices(optionsAfter(area, chosen), m_limit);
    if (!choices.empty()) sum += choices.front().cost;
  }
  return sum;
}

Rupiah OpenAreas::costOf(const Places& chosen) const {
  Rupiah sum = 0;
  for (const std::size_t candidate : chosen) sum += m_task.candidates[candidate].cost;
  return sum;
}

bool OpenAreas::reachesAll(const Places& areas, const Places& chosen) const {
  return std::all_of(areas.begin(), areas.end(),
                     [&](std::size_t area) { return !cheapestChoices(optionsAfter(area, chosen), m_limit).empty(); });
}

TiedAreas OpenAreas::allTied() const {
  TiedAreas all;
  for (const TiedAreas& group : m_groups) {
    all.areas.insert(all.areas.end(), group.areas.begin(), group.areas.end());
    all.candidates.insert(all.candidates.end(), group.candidates.begin(), group.candidates.end());
  }
  std::sort(all.candidates.begin(), all.candidates.end());
  std::sort(all.areas.begin(), all.areas.end());
  return all;
}

OpenAreas::Places OpenAreas::openAreas() const {
  Places open;
  for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
    if (m_isOpen[area]) open.push_back(area);
  }
  return open;
}

Rupiah OpenAreas::purchasesWith(const Places& chosen) const {
  return purchasesOf(openAreas(), chosen);
}

Rupiah OpenAreas::lackingFor(const Places& chosen, Rupiah purchases) const {
  std::map<int, Rupiah> years;
  std::map<std::string, Rupiah> sources;
  for (const std::size_t candidate : chosen) {
    const Candidate& item = m_task.candidates[candidate];
    if (item.year != 0) years[item.year] += item.cost;
    for (const auto& [source, paid] : item.sources) sources[source] += paid;
  }
  const auto over = [](const auto& spent, const auto& limits) {
    Rupiah sum = 0;
    if (limits.empty()) return sum;
    for (const auto& [key, amount] : spent) {
      const auto limit = limits.find(key);
      sum += std::max<Rupiah>(amount - (limit == limits.end() ? 0 : std::max<Rupiah>(limit->second, 0)), 0);
    }
    return sum;
  };
  const Rupiah total = purchases + costOf(chosen);
  const auto most = m_task.limits.total();
  return std::max({most ? total - *most : 0, over(years, m_task.limits.years), over(sources, m_task.limits.sources)});
}
std::optional<Rupiah> OpenAreas::priceOf(std::size_t area, const Places& chosen) {
  Places own;
  std::ranges::copy_if(chosen, std::back_inserter(own), [&](std::size_t candidate) {
    return std::ranges::find(m_task.candidates[candidate].effects, area, &CandidateEffect::area) !=
           m_task.candidates[candidate].effects.end();
  });
  const auto [known, isNew] = m_priceAfter.try_emplace({area, own});
  if (isNew) {
    const auto choices = own.empty() ? m_alone[area] : cheapestChoices(optionsAfter(area, own), m_limit);
    if (!choices.empty()) known->second = choices.front().cost;
  }
  return known->second;
}

}  // namespace kawasan
