#pragma once

// The areas of a task of the cheapest plan that can be brought below the limit, which activities tie them together, and
// what is to be bought in each once some activities are done. Private to core/plan; one thread at a time.

#include <functional>
#include <map>
#include <optional>
#include <vector>

#include "core/plan/area_costs.h"

namespace kawasan {

/// Areas that share candidates, and these.
struct TiedAreas {
  std::vector<std::size_t> areas;
  std::vector<std::size_t> candidates;
};

class OpenAreas {
 public:
  using Places = std::vector<std::size_t>;  // of areas or candidates in the task, ascending

  /// Both outlive it.
  OpenAreas(const Regulation& regulation, const PlanTask& task);

  /// Fails where `report` does, to which the share done is told.
  Result<void> readAreas(const std::function<Result<void>(double)>& report);
  /// Candidates that the money could pay and that help an area which can be brought below the limit with all of them.
  void readCandidates();

  /// The area once these are done.
  [[nodiscard]] AreaOptions optionsAfter(std::size_t area, const Places& candidates) const;
  [[nodiscard]] std::vector<FigureRow> rowsAfter(std::size_t area, const Places& candidates) const;
  /// The lowest total once these are done and that is bought. Of which RT it is taken off does not matter, as only the
  /// sums count.
  [[nodiscard]] int leastTotalAfter(std::size_t area, const Places& candidates,
                                    const std::vector<Purchase>& purchases) const;
  [[nodiscard]] Rupiah purchasesOf(const Places& areas, const Places& chosen) const;
  [[nodiscard]] Rupiah costOf(const Places& chosen) const;
  [[nodiscard]] bool reachesAll(const Places& areas, const Places& chosen) const;
  [[nodiscard]] TiedAreas allTied() const;
  [[nodiscard]] Places openAreas() const;
  /// In all open areas.
  [[nodiscard]] Rupiah purchasesWith(const Places& chosen) const;
  /// What the limits lack for these.
  [[nodiscard]] Rupiah lackingFor(const Places& chosen, Rupiah purchases) const;
  /// What is to be bought in an area once these are done; nothing where it stays at the limit.
  std::optional<Rupiah> priceOf(std::size_t area, const Places& chosen);

 protected:
  const Regulation& m_regulation;
  const PlanTask& m_task;
  int m_limit;
  std::vector<const UnitPrice*> m_prices;
  std::vector<AreaOptions> m_options;            // nothing chosen
  std::vector<std::vector<AreaChoice>> m_alone;  // by purchases only
  std::vector<bool> m_isOpen;                    // at the limit or above it, and can be brought below
  Places m_usable;
  std::vector<TiedAreas> m_groups;

 private:
  std::map<std::pair<std::size_t, Places>, std::optional<Rupiah>> m_priceAfter;  // known ones of priceOf
};

}  // namespace kawasan
