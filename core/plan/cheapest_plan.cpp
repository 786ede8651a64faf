#include "core/plan/cheapest_plan.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <limits>
#include <numeric>
#include <tuple>

#include "core/plan/area_costs.h"
#include "core/plan/coupled_plan.h"
#include "core/plan/money_steps.h"
#include "core/plan/open_areas.h"
#include "core/plan/paid_plan.h"
#include "core/plan/plan_effects.h"
#include "core/plan/whole_choices.h"

namespace kawasan {

namespace {

constexpr std::string_view kCheapestOutcomes[] = {"below", "reached", "missing_figures", "missing_prices", "not_paid"};

constexpr std::string_view kNextBests[] = {"named", "none", "not_proved"};

constexpr double kShareOfSteps = 0.2;  // of the time, for all steps of money where activities serve several areas
constexpr double kShareOfPaid = 0.2;   // of the time, that is always left for what the money pays

// As many activities can be tried in all ways.
constexpr std::size_t kFewCandidates = 10;

constexpr Rupiah kNoCost = std::numeric_limits<Rupiah>::max() / 4;  // beyond any

using Places = std::vector<std::size_t>;

Rupiah sumOf(const auto& amounts) {
  Rupiah sum = 0;
  for (const auto& [key, amount] : amounts) sum += std::max<Rupiah>(amount, 0);
  return sum;
}

class Search : private OpenAreas {
 public:
  Search(const Regulation& regulation, const PlanTask& task, const PlanSearch& search)
      : OpenAreas(regulation, task), m_search(search), m_start(std::chrono::steady_clock::now()) {}

  Result<PlanProposal> run() {
    KAWASAN_TRY(readAreas([this](double share) { return report(share); }));
    readCandidates();
    KAWASAN_TRY(chooseFreely());
    const Places free = m_chosen;
    if (!isPayable() && !m_usable.empty()) KAWASAN_TRY(chooseWithinLimits());
    if (sharesYears() && isPayable()) chooseWhole(free);
    PlanProposal proposal = proposalOf();
    KAWASAN_TRY(findRunnerUp(proposal));
    if (!proposal.isWithinLimits) addPaidPart(proposal);
    addFrontier(proposal);
    KAWASAN_TRY(report(1));
    return proposal;
  }

 private:
  Result<void> report(double share) const {
    if (m_search.stop.stop_requested()) return fail(ErrorCode::Cancelled);
    if (m_search.progress) m_search.progress(share);
    return {};
  }

  [[nodiscard]] double secondsLeft() const {
    const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - m_start;
    return std::max(0.0, m_search.timeLimit - spent.count());
  }

  /// Each group on its own, as if money were no matter.
  Result<void> chooseFreely() {
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
      KAWASAN_TRY(report(0.3 + 0.4 * static_cast<double>(i) / static_cast<double>(m_groups.size())));
      const TiedAreas& group = m_groups[i];
      const CoupledTask coupled{m_task, m_limit, group.areas, group.candidates, m_options};
      KAWASAN_ASSIGN(const CoupledChoice choice,
                     solveCoupled(coupled, m_search, secondsLeft() / static_cast<double>(m_groups.size() - i) * 0.6));
      Places chosen = choice.isFeasible ? choice.chosen : group.candidates;
      improve(group, chosen);
      const Rupiah cost = purchasesOf(group.areas, chosen) + costOf(chosen);
      m_isExact = m_isExact && choice.isFeasible && choice.isExact;
      m_gap += choice.isExact ? 0 : std::max<Rupiah>(cost - static_cast<Rupiah>(choice.bound), 0);
      m_chosen.insert(m_chosen.end(), chosen.begin(), chosen.end());
    }
    std::sort(m_chosen.begin(), m_chosen.end());
    return {};
  }

  /// Amounts are whole in the end, which the programme does not know: leaves out what does not pay.
  void improve(const TiedAreas& group, Places& chosen) const {
    Rupiah cost = purchasesOf(group.areas, chosen) + costOf(chosen);
    for (std::size_t i = chosen.size(); i > 0; --i) {
      Places fewer = chosen;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i) - 1);
      if (!reachesAll(group.areas, fewer)) continue;
      const Rupiah other = purchasesOf(group.areas, fewer) + costOf(fewer);
      if (other > cost) continue;
      cost = other;
      chosen = std::move(fewer);
    }
  }

  /// All tied areas at once, beside what the others cost.
  [[nodiscard]] CoupledTask withinLimits(const TiedAreas& all) const {
    CoupledTask coupled{m_task, m_limit, all.areas, all.candidates, m_options};
    coupled.keepsLimits = true;
    for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
      const bool isAlone = m_isOpen[area] && !std::binary_search(all.areas.begin(), all.areas.end(), area);
      if (isAlone) coupled.otherCost += m_alone[area].front().cost;
    }
    return coupled;
  }

  Result<void> chooseWithinLimits() {
    const TiedAreas all = allTied();
    const CoupledTask coupled = withinLimits(all);
    KAWASAN_ASSIGN(const CoupledChoice choice, solveCoupled(coupled, m_search, secondsLeft() * 0.6));
    if (!choice.isFeasible) {
      m_isExact = m_isExact && choice.isExact;
      return {};
    }
    const Places before = m_chosen;
    m_chosen = choice.chosen;
    if (!isPayable()) {  // by rounding to whole amounts
      m_chosen = before;
      return {};
    }
    m_isExact = choice.isExact;
    const Rupiah cost = purchasesOf(all.areas, m_chosen) + costOf(m_chosen);
    m_gap = choice.isExact ? 0 : std::max<Rupiah>(cost - static_cast<Rupiah>(choice.bound), 0);
    return {};
  }

  /// What the limits lack for the present choice.
  [[nodiscard]] Rupiah lacking() const {
    return std::max(m_lackingForWhole, lackingFor(m_chosen, purchasesWith(m_chosen)));
  }
  [[nodiscard]] bool isPayable() const { return lacking() <= 0; }

  // Whole units in several years

  using OwnChoices = std::map<std::size_t, AreaChoice>;  // of areas in which it is not the cheapest one

  [[nodiscard]] bool sharesYears() const {
    return std::ranges::count_if(m_task.limits.years, [](const auto& year) { return year.second > 0; }) > 1;
  }

  /// What to buy in these areas once the candidates are done.
  [[nodiscard]] WholeChoices wholeFor(const Places& areas, const Places& chosen, std::size_t most,
                                      const std::function<bool()>& isOver) const {
    WholeTask task;
    for (const std::size_t area : areas) task.areas.push_back(optionsAfter(area, chosen));
    task.limit = m_limit;
    task.money = *m_task.limits.total() - costOf(chosen);
    task.left = m_task.limits.years;
    for (const std::size_t candidate : chosen) {
      const Candidate& item = m_task.candidates[candidate];
      const auto year = task.left.find(item.year);
      year == task.left.end() ? void(task.anyYear += item.cost) : void(year->second -= item.cost);
    }
    task.most = most;
    task.isOver = isOver;
    return wholeChoices(task);
  }

  [[nodiscard]] static OwnChoices ownOf(const Places& areas, const WholeChoice& choice) {
    OwnChoices own;
    for (std::size_t i = 0; i < areas.size(); ++i) own[areas[i]] = choice.choices[i];
    return own;
  }

  [[nodiscard]] std::function<bool()> timeIsUp() const {
    return [this] { return m_search.stop.stop_requested() || secondsLeft() <= 0; };
  }

  /// The cheapest choice of which the years pay whole units; without one the one that is `free` of limits, and what
  /// lacks for it.
  void chooseWhole(const Places& free) {
    const Places areas = openAreas();
    const WholeChoices now = wholeFor(areas, m_chosen, 1, timeIsUp());
    std::optional<WholeChoice> best;
    if (!now.found.empty()) best = now.found.front();
    bool isExact = m_isExact && now.isExact;
    if (!best || best->cost > purchasesWith(m_chosen)) {
      const Rupiah before = purchasesWith(m_chosen) + costOf(m_chosen);
      isExact = now.isExact && m_usable.size() <= kFewCandidates;
      if (m_usable.size() <= kFewCandidates) isExact = tryWholeWays(areas, best) && isExact;
      const Rupiah bound = std::max<Rupiah>(before - m_gap, 0);
      m_gap = isExact || !best ? 0 : std::max<Rupiah>(best->cost + costOf(m_chosen) - bound, 0);
    }
    m_isExact = isExact;
    if (best) {
      m_own = ownOf(areas, *best);
      return;
    }
    m_chosen = free;
    m_lackingForWhole = std::max<Rupiah>(now.lacking, 1);
  }

  /// Whether all other ways to carry out activities were told exactly.
  bool tryWholeWays(const Places& areas, std::optional<WholeChoice>& best) {
    const auto isOver = timeIsUp();
    bool isExact = true;
    Rupiah cost = best ? best->cost + costOf(m_chosen) : kNoCost;
    for (std::size_t way = 0; way < std::size_t{1} << m_usable.size(); ++way) {
      Places chosen;
      for (std::size_t i = 0; i < m_usable.size(); ++i) {
        if ((way >> i & 1U) != 0) chosen.push_back(m_usable[i]);
      }
      if (!reachesAll(areas, chosen)) continue;
      const Rupiah purchases = purchasesWith(chosen);
      if (purchases + costOf(chosen) >= cost || lackingFor(chosen, purchases) > 0) continue;
      WholeChoices whole = wholeFor(areas, chosen, 1, isOver);
      isExact = isExact && whole.isExact;
      if (whole.found.empty() || whole.found.front().cost + costOf(chosen) >= cost) continue;
      best = std::move(whole.found.front());
      cost = best->cost + costOf(chosen);
      m_chosen = chosen;
    }
    return isExact;
  }

  [[nodiscard]] AreaProposal areaOf(std::size_t area, const Places& chosen, const OwnChoices& own) const {
    AreaProposal result;
    const TargetArea& target = m_task.areas[area];
    result.hasFigures = !target.rts.empty();
    result.rtsWithFigures = target.rts.size();
    result.rtsWithoutFigures = target.rtsWithoutFigures;
    result.totalBefore = {m_options[area].leastTotal, m_options[area].total};
    const AreaOptions options = optionsAfter(area, chosen);
    result.totalAfter = {options.leastTotal, options.total};
    if (!result.hasFigures) {  // open from nothing to all
      const AreaOptions open = optionsOf(m_regulation, {FigureRow()}, m_prices);
      result.totalBefore = result.totalAfter = {open.leastTotal, open.total};
    }
    if (result.hasFigures && result.totalBefore.most < m_limit) return result;
    const auto choices = target.rts.empty() ? std::vector<AreaChoice>() : cheapestChoices(options, m_limit);
    if (!choices.empty()) {
      const auto ownChoice = own.find(area);
      const AreaChoice& choice = ownChoice == own.end() ? choices.front() : ownChoice->second;
      result.outcome = AreaOutcome::Reached;
      result.purchases = kawasan::purchasesOf(options, choice);
      result.totalAfter = {leastTotalAfter(area, chosen, result.purchases), choice.total};
      result.cost = choice.cost;
      return result;
    }
    for (const IndicatorOptions& indicator : options.indicators) {
      if (indicator.isOpen) result.missingFigures.push_back(indicator.indicator);
      if (indicator.price == nullptr && !indicator.steps.empty()) result.missingPrices.push_back(indicator.indicator);
    }
    const bool isForMoney = !target.rts.empty() && isWithinReach(options, m_limit);
    result.outcome = isForMoney ? AreaOutcome::MissingPrices : AreaOutcome::MissingFigures;
    return result;
  }

  /// With purchases in the areas that `isBought` says; those that could be brought below the limit stay without.
  [[nodiscard]] PlanChoice choiceOf(const Places& chosen, const std::vector<bool>& isBought,
                                    const OwnChoices& own) const {
    PlanChoice choice;
    for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
      AreaProposal& added = choice.areas.emplace_back(areaOf(area, chosen, own));
      if (added.outcome == AreaOutcome::Reached && !isBought[area]) {
        added.outcome = AreaOutcome::NotPaid;
        const AreaOptions options = optionsAfter(area, chosen);
        added.totalAfter = {options.leastTotal, options.total};
        added.purchases.clear();
        added.cost = 0;
      }
      choice.purchases += added.cost;
      if (added.outcome == AreaOutcome::Reached) {
        choice.hectares += knownHectares(m_task.areas[area]);
        if (mayHaveMore(m_task.areas[area])) ++choice.moreUnknown;
        ++choice.reached;
      } else if (added.outcome != AreaOutcome::Below) {
        ++choice.unreachable;
      }
    }
    for (const std::size_t candidate : chosen) choice.chosen.push_back(m_task.candidates[candidate].id);
    choice.activities = costOf(chosen);
    choice.total = choice.purchases + choice.activities;
    return choice;
  }

  [[nodiscard]] PlanProposal proposalOf() const {
    PlanProposal proposal;
    static_cast<PlanChoice&>(proposal) = choiceOf(m_chosen, std::vector<bool>(m_task.areas.size(), true), m_own);
    for (const AreaProposal& area : proposal.areas) {
      if (area.outcome == AreaOutcome::Below || area.outcome == AreaOutcome::Reached) continue;
      for (const Parameter indicator : area.missingPrices) {
        auto& all = proposal.missingPrices;
        if (std::find(all.begin(), all.end(), indicator) == all.end()) all.push_back(indicator);
      }
    }
    std::sort(proposal.missingPrices.begin(), proposal.missingPrices.end());
    proposal.lacking = std::max<Rupiah>(lacking(), 0);
    proposal.isWithinLimits = proposal.lacking == 0;
    proposal.isExact = m_isExact;
    proposal.bound = std::max<Rupiah>(proposal.total - m_gap, 0);
    return proposal;
  }

  void offer(PlanProposal& proposal, RunnerUp other) const {
    if (proposal.runnerUp && other.extra >= proposal.runnerUp->extra) return;
    proposal.runnerUp = std::move(other);
    proposal.nextBest = NextBest::Named;
  }

  /// Whether so much may be bought besides what is chosen; where the proposal itself is beyond the limits all of it is
  /// told as if there were none.
  [[nodiscard]] bool isPaidToo(const PlanProposal& proposal, Rupiah extra) const {
    const auto most = m_task.limits.total();
    return !proposal.isWithinLimits || !most || proposal.total + extra <= *most;
  }

  Result<void> findRunnerUp(PlanProposal& proposal) {
    const bool isShared = sharesYears() && proposal.isWithinLimits;
    isShared ? offerOtherWhole(proposal) : offerOtherPurchases(proposal);
    // Money ties all groups together.
    const bool isLimited = m_task.limits.total() && proposal.isWithinLimits;
    const std::vector<TiedAreas> groups = isLimited && !m_usable.empty() ? std::vector{allTied()} : m_groups;
    for (std::size_t i = 0; i < groups.size(); ++i) {
      KAWASAN_TRY(report(0.75 + 0.2 * static_cast<double>(i) / static_cast<double>(groups.size())));
      if (groups[i].candidates.size() <= kFewCandidates) {
        tryOthers(proposal, groups[i], isLimited);
      } else {
        KAWASAN_TRY(
            searchOther(proposal, groups[i], isLimited, secondsLeft() / static_cast<double>(groups.size() - i)));
      }
    }
    sayProof(proposal);
    return {};
  }

  void sayProof(PlanProposal& proposal) const {
    if (!proposal.runnerUp) {
      if (m_unseenExtra < kNoCost / 2) proposal.nextBest = NextBest::NotProved;
      return;
    }
    proposal.runnerUp->isExact = proposal.runnerUp->extra <= std::max<Rupiah>(m_unseenExtra, 0);
    proposal.runnerUp->leastExtra = std::min(proposal.runnerUp->extra, std::max<Rupiah>(m_unseenExtra, 0));
  }

  void offerOtherPurchases(PlanProposal& proposal) const {
    for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
      if (proposal.areas[area].outcome != AreaOutcome::Reached) continue;
      const AreaOptions options = optionsAfter(area, m_chosen);
      const auto choices = cheapestChoices(options, m_limit);
      if (choices.size() < 2 || !isPaidToo(proposal, choices[1].cost - choices[0].cost)) continue;
      offer(proposal, {choices[1].cost - choices[0].cost, area, kawasan::purchasesOf(options, choices[1]), {}, {}});
    }
  }

  /// The same where the years are to pay whole units of all areas together.
  void offerOtherWhole(PlanProposal& proposal) {
    const Places areas = openAreas();
    const WholeChoices whole = wholeFor(areas, m_chosen, 2, timeIsUp());
    const Rupiah extra = whole.found.size() < 2 ? 0 : whole.found[1].cost - whole.found[0].cost;
    if (!whole.isExact) m_unseenExtra = std::min(m_unseenExtra, extra);
    if (whole.found.size() < 2) return;
    if (auto other = otherIn(areas, m_chosen, whole)) {
      offer(proposal, std::move(*other));
    } else {
      m_unseenExtra = std::min(m_unseenExtra, extra);
    }
  }

  /// The second of the choices; nothing where it differs in more than one area.
  [[nodiscard]] std::optional<RunnerUp> otherIn(const Places& areas, const Places& chosen,
                                                const WholeChoices& whole) const {
    std::optional<RunnerUp> other;
    for (std::size_t i = 0; i < areas.size(); ++i) {
      const AreaChoice& choice = whole.found[1].choices[i];
      if (choice.steps == whole.found[0].choices[i].steps) continue;
      if (other) return std::nullopt;
      other = RunnerUp{whole.found[1].cost - whole.found[0].cost,
                       areas[i],
                       kawasan::purchasesOf(optionsAfter(areas[i], chosen), choice),
                       {},
                       {}};
    }
    return other;
  }

  [[nodiscard]] Places chosenOf(const TiedAreas& group) const {
    Places chosen;
    std::ranges::set_intersection(m_chosen, group.candidates, std::back_inserter(chosen));
    return chosen;
  }

  /// Of all ways to carry out the activities of the group.
  void tryOthers(PlanProposal& proposal, const TiedAreas& group, bool isLimited) {
    const Places chosen = chosenOf(group);
    for (std::size_t way = 0; way < std::size_t{1} << group.candidates.size(); ++way) {
      Places others;
      for (std::size_t i = 0; i < group.candidates.size(); ++i) {
        if ((way >> i & 1U) != 0) others.push_back(group.candidates[i]);
      }
      if (others == chosen || !reachesAll(group.areas, others) || hasVain(group, others)) continue;
      if (isLimited && lackingFor(others, purchasesWith(others)) > 0) continue;
      offerOther(proposal, group, chosen, others, isLimited);
    }
  }

  /// Whether one of them could be left out with nothing more to be bought.
  [[nodiscard]] bool hasVain(const TiedAreas& group, const Places& candidates) {
    return std::ranges::any_of(candidates, [&](std::size_t each) {
      Places others = candidates;
      std::erase(others, each);
      return isVain(group, others, each);
    });
  }
  [[nodiscard]] bool isVain(const TiedAreas& group, const Places& others, std::size_t added) {
    Places with = others;
    with.insert(std::ranges::upper_bound(with, added), added);
    return std::ranges::none_of(group.areas, [&](std::size_t area) {
      const auto before = priceOf(area, others);
      const auto after = priceOf(area, with);
      return after && (!before || *after < *before);
    });
  }

  Result<void> searchOther(PlanProposal& proposal, const TiedAreas& group, bool isLimited, double seconds) {
    const Places chosen = chosenOf(group);
    CoupledTask coupled =
        isLimited ? withinLimits(group) : CoupledTask{m_task, m_limit, group.areas, group.candidates, m_options};
    coupled.notChosen = &chosen;
    Places vain;
    std::ranges::copy_if(group.candidates, std::back_inserter(vain), [&](std::size_t each) {
      return !std::ranges::binary_search(chosen, each) && isVain(group, chosen, each);
    });
    coupled.vain = &vain;
    KAWASAN_ASSIGN(const CoupledChoice choice, solveCoupled(coupled, m_search, seconds));
    const bool isPaid = !isLimited || lackingFor(choice.chosen, purchasesWith(choice.chosen)) <= 0;
    if (choice.isFeasible && isPaid) offerOther(proposal, group, chosen, choice.chosen, isLimited);
    Rupiah unseen = leastOfVain(group, chosen, vain);
    if (!choice.isExact || (choice.isFeasible && !isPaid)) unseen = std::min(unseen, static_cast<Rupiah>(choice.bound));
    m_unseenExtra = std::min(m_unseenExtra, unseen - purchasesOf(group.areas, chosen) - costOf(chosen));
    return {};
  }

  /// What two or more of those cost at least that help nothing alone, but may do so together.
  [[nodiscard]] Rupiah leastOfVain(const TiedAreas& group, const Places& chosen, const Places& vain) const {
    if (vain.size() < 2) return kNoCost;
    std::vector<Rupiah> costs;
    for (const std::size_t each : vain) costs.push_back(m_task.candidates[each].cost);
    std::ranges::sort(costs);
    Places all = chosen;
    all.insert(all.end(), vain.begin(), vain.end());
    std::ranges::sort(all);
    return purchasesOf(group.areas, all) + costOf(chosen) + costs[0] + costs[1];
  }

  void offerOther(PlanProposal& proposal, const TiedAreas& group, const Places& chosen, const Places& others,
                  bool isLimited) {
    RunnerUp other;
    other.extra = costOf(others) - costOf(chosen);
    for (const std::size_t area : group.areas) {
      const auto price = priceOf(area, others);
      const auto before = priceOf(area, chosen);
      other.extra += (price ? *price : 0) - (before ? *before : 0);
    }
    if (isLimited && sharesYears()) {
      const WholeChoices whole = wholeFor(openAreas(), others, 1, timeIsUp());
      if (!whole.isExact) m_unseenExtra = std::min(m_unseenExtra, other.extra);
      if (whole.found.empty()) return;
      other.extra = whole.found.front().cost + costOf(others) - proposal.total;
    }
    addDifference(other.without, chosen, others);
    addDifference(other.instead, others, chosen);
    offer(proposal, std::move(other));
  }

  void addDifference(std::vector<FeatureId>& ids, const Places& of, const Places& without) const {
    for (const std::size_t candidate : of) {
      if (!std::binary_search(without.begin(), without.end(), candidate))
        ids.push_back(m_task.candidates[candidate].id);
    }
  }

  /// What each sum of money brings. What the limits pay stands among the steps, so that none costs more and brings
  /// less.
  void addFrontier(PlanProposal& proposal) {
    proposal.frontier.push_back({});
    if (m_usable.empty()) {
      addAreasByWorth(m_task, pricesAlone(), proposal);
    } else {
      const double seconds = m_search.timeLimit * kShareOfSteps / kMoneySteps;
      const auto mostFor = [&](Rupiah money) { return choosePaid(paidTask(money, seconds)); };
      addMostByMoney(m_task, mostFor, proposal);
    }
    insertPaid(m_task, proposal);
    markAffordable(m_task, !m_usable.empty(), proposal);
  }

  /// What is to be bought in each area, without any activity.
  [[nodiscard]] std::vector<std::optional<Rupiah>> pricesAlone() const {
    std::vector<std::optional<Rupiah>> prices;
    for (const std::vector<AreaChoice>& choices : m_alone)
      prices.push_back(choices.empty() ? std::nullopt : std::optional(choices.front().cost));
    return prices;
  }

  // What the limits pay

  /// What the proposal carries out of each group, then every activity alone.
  [[nodiscard]] std::vector<Places> startsOfPaid() const {
    std::vector<Places> starts;
    for (const TiedAreas& group : m_groups) {
      Places& chosen = starts.emplace_back();
      std::set_intersection(m_chosen.begin(), m_chosen.end(), group.candidates.begin(), group.candidates.end(),
                            std::back_inserter(chosen));
    }
    for (const std::size_t candidate : m_usable) starts.push_back({candidate});
    std::erase_if(starts, [](const Places& start) { return start.empty(); });
    return starts;
  }

  [[nodiscard]] PaidTask paidTask(Rupiah money, double seconds) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    PaidTask paid{m_task, money, {}, m_usable, startsOfPaid(), {}, {}, {}};
    for (std::size_t area = 0; area < m_task.areas.size(); ++area) {
      if (m_isOpen[area]) paid.areas.push_back(area);
    }
    paid.priceOf = [this](std::size_t area, const Places& chosen) { return priceOf(area, chosen); };
    if (sharesYears()) {
      paid.wholeCost = [this, end](const Places& chosen, const Places& areas) -> WholeCost {
        const auto isOver = [end] { return std::chrono::steady_clock::now() >= end; };
        const WholeChoices whole = wholeFor(areas, chosen, 1, isOver);
        return {whole.found.empty() ? std::nullopt : std::optional(whole.found.front().cost), whole.isExact};
      };
    }
    paid.isOver = [this, end] { return m_search.stop.stop_requested() || std::chrono::steady_clock::now() >= end; };
    return paid;
  }

  void addPaidPart(PlanProposal& proposal) {
    const auto most = m_task.limits.total();
    if (!most) return;
    const PaidTask paid =
        paidTask(std::max<Rupiah>(*most, 0), std::max(secondsLeft(), m_search.timeLimit * kShareOfPaid));
    const PaidChoice choice = choosePaid(paid);
    std::vector<bool> isBought(m_task.areas.size(), false);
    for (const std::size_t area : choice.areas) isBought[area] = true;
    OwnChoices own;
    if (sharesYears()) {
      const WholeChoices whole = wholeFor(choice.areas, choice.candidates, 1, paid.isOver);
      if (!whole.found.empty()) own = ownOf(choice.areas, whole.found.front());
    }
    PlanChoice part = choiceOf(choice.candidates, isBought, own);
    (part.reached > 0 ? proposal.paid : proposal.nothingPaid) = std::move(part);
    proposal.isPaidExact = choice.isExact;
    proposal.isPaidTooLarge = choice.isTooLarge;
    proposal.paidBound = choice.bound;
    if (proposal.paid) findPaidRunnerUp(proposal, paid, choice);
  }

  /// Another choice has other activities or areas, or buys something else in one of them.
  void findPaidRunnerUp(PlanProposal& proposal, const PaidTask& paid, const PaidChoice& best) {
    proposal.nextBestPaid = NextBest::NotProved;
    if (!best.isExact) return;
    std::optional<RunnerUp> next;
    const auto offerPaid = [&next](RunnerUp other) {
      if (!next || std::tie(other.fewer, other.extra) < std::tie(next->fewer, next->extra)) next = std::move(other);
    };
    bool isSeen = true;  // all other purchases of the same areas
    if (sharesYears()) {
      const WholeChoices whole = wholeFor(best.areas, best.candidates, 2, paid.isOver);
      auto other = whole.found.size() < 2 ? std::nullopt : otherIn(best.areas, best.candidates, whole);
      isSeen = whole.isExact && (other || whole.found.size() < 2);
      if (other) offerPaid(std::move(*other));
    }
    for (const std::size_t area : sharesYears() ? Places() : best.areas) {
      const AreaOptions options = optionsAfter(area, best.candidates);
      const auto choices = cheapestChoices(options, m_limit);
      if (choices.size() < 2 || best.cost - choices[0].cost + choices[1].cost > paid.money) continue;
      offerPaid({choices[1].cost - choices[0].cost, area, kawasan::purchasesOf(options, choices[1]), {}, {}});
    }
    PaidTask others = paid;
    others.besides = &best;
    const auto end =
        std::chrono::steady_clock::now() + std::chrono::duration<double>(m_search.timeLimit * kShareOfPaid);
    others.isOver = [&paid, end] { return paid.isOver() || std::chrono::steady_clock::now() >= end; };
    const PaidChoice choice = choosePaid(others);
    if (choice.hectares > 0) {
      RunnerUp other;
      other.fewer = best.hectares - choice.hectares;
      other.extra = choice.cost - best.cost;
      addDifference(other.without, best.candidates, choice.candidates);
      addDifference(other.instead, choice.candidates, best.candidates);
      std::ranges::set_difference(best.areas, choice.areas, std::back_inserter(other.areasWithout));
      std::ranges::set_difference(choice.areas, best.areas, std::back_inserter(other.areasInstead));
      offerPaid(std::move(other));
    }
    if (next) {
      next->leastFewer = isSeen ? std::max<Micro>(best.hectares - choice.bound, 0) : 0;
      next->isExact = (choice.isExact && isSeen) || (next->fewer == 0 && next->extra == 0);
      proposal.nextBestPaid = NextBest::Named;
    } else if (choice.isExact && isSeen) {
      proposal.nextBestPaid = NextBest::None;
    }
    proposal.paidRunnerUp = std::move(next);
  }

  const PlanSearch& m_search;
  std::chrono::steady_clock::time_point m_start;
  Places m_chosen;
  bool m_isExact = true;
  Rupiah m_gap = 0;
  Rupiah m_unseenExtra = kNoCost;  // other choices that cost so much more, or further beyond, may have been missed
  OwnChoices m_own;                // of m_chosen
  Rupiah m_lackingForWhole = 0;    // as what is counted is bought whole each year
};

}  // namespace

std::size_t PlanChoice::rtsLeftOut() const {
  std::size_t rts = 0;
  for (const AreaProposal& area : areas) rts += area.isPartial() ? area.rtsWithoutFigures : 0;
  return rts;
}

std::string_view keyOf(AreaOutcome outcome) {
  return kCheapestOutcomes[static_cast<std::size_t>(outcome)];
}

std::string_view keyOf(NextBest nextBest) {
  return kNextBests[static_cast<std::size_t>(nextBest)];
}

bool MoneyLimits::pays(const Candidate& candidate) const {
  if (!years.empty() && candidate.year != 0 && !years.contains(candidate.year)) return false;
  return sources.empty() || std::all_of(candidate.sources.begin(), candidate.sources.end(), [&](const auto& paid) {
           return paid.second <= 0 || sources.contains(paid.first);
         });
}

std::optional<Rupiah> MoneyLimits::total() const {
  if (years.empty() && sources.empty()) return std::nullopt;
  if (years.empty()) return sumOf(sources);
  if (sources.empty()) return sumOf(years);
  return std::min(sumOf(years), sumOf(sources));
}

Result<PlanProposal> cheapestPlan(const Regulation& regulation, const PlanTask& task, const PlanSearch& search) {
  return Search(regulation, task, search).run();
}

}  // namespace kawasan
