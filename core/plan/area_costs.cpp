#include "core/plan/area_costs.h"

#include <algorithm>
#include <array>

#include "core/rules/class_distance.h"

namespace kawasan {

namespace {

/// The whole steps that bring `volume` down to `largest`; what is there, when it is less than a whole step.
Micro neededVolume(Wide volume, Wide largest, Micro step, Micro gap) {
  const Wide whole = (volume - largest + step - 1) / step * step;
  return static_cast<Micro>(std::min<Wide>(whole, gap));
}

std::vector<ValueStep> stepsOf(const Regulation& regulation, const IndicatorOptions& options, Wide highest,
                               Micro base) {
  std::vector<ValueStep> steps;
  std::vector<int> values{0};
  for (const Band& band : regulation.bands) values.push_back(band.value);
  for (auto value = values.rbegin(); value != values.rend(); ++value) {
    if (*value >= options.value) continue;
    const auto largest = largestVolumeOf(regulation, *value, base);
    if (!largest || highest - *largest > options.gap) continue;
    ValueStep step;
    step.volume = neededVolume(highest, *largest, countingStepOf(options.indicator), options.gap);
    step.value = valueOf(regulation, highest - step.volume, base);
    if (options.price != nullptr) step.cost = costOf(options.price->rupiah, step.volume);
    // Where a whole building is a large share of the base, one step may pass several values.
    if (steps.empty() || step.value < steps.back().value) steps.push_back(step);
  }
  return steps;
}

/// The cheapest ways to lose exactly so many points with the first indicators.
struct Way {
  Rupiah cost = -1;  // below 0: there is none
  std::size_t step = kNoStep;
  std::size_t rank = 0;  // of the way it goes on from
};
template <std::size_t most>
using Ways = std::array<Way, most>;

template <std::size_t most>
void keep(Ways<most>& ways, Way way) {
  for (Way& known : ways) {
    if (known.cost < 0 || way.cost < known.cost) std::swap(known, way);
    if (way.cost < 0) return;
  }
}

int pointsOf(const IndicatorOptions& options, std::size_t step) {
  return step == kNoStep ? 0 : options.value - options.steps[step].value;
}

/// By how many points the total grows when one step less is bought.
int gainOfLast(const IndicatorOptions& options, std::size_t step) {
  return (step == 0 ? options.value : options.steps[step - 1].value) - options.steps[step].value;
}

/// Choices that lose exactly `points` of which every step is needed, as without it more than `spare` would come back.
template <std::size_t most>
std::vector<AreaChoice> choicesLosing(const AreaOptions& options, int points, int spare) {
  const auto width = static_cast<std::size_t>(points) + 1;
  const std::size_t count = options.indicators.size();
  std::vector<std::vector<Ways<most>>> best(count + 1, std::vector<Ways<most>>(width));
  best[0][0][0].cost = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const IndicatorOptions& indicator = options.indicators[i];
    for (std::size_t lost = 0; lost < width; ++lost) {
      for (std::size_t rank = 0; rank < most; ++rank) {
        const Way& way = best[i][lost][rank];
        if (way.cost < 0) continue;
        keep(best[i + 1][lost], {way.cost, kNoStep, rank});
        if (indicator.price == nullptr) continue;
        for (std::size_t step = 0; step < indicator.steps.size(); ++step) {
          const std::size_t next = lost + static_cast<std::size_t>(pointsOf(indicator, step));
          if (next >= width || gainOfLast(indicator, step) <= spare) continue;
          keep(best[i + 1][next], {way.cost + indicator.steps[step].cost, step, rank});
        }
      }
    }
  }
  std::vector<AreaChoice> choices;
  for (std::size_t rank = 0; rank < most; ++rank) {
    if (best[count][width - 1][rank].cost < 0) continue;
    AreaChoice choice{best[count][width - 1][rank].cost, options.total - points,
                      std::vector<std::size_t>(count, kNoStep)};
    std::size_t lost = width - 1;
    std::size_t at = rank;
    for (std::size_t i = count; i > 0; --i) {
      const Way& way = best[i][lost][at];
      choice.steps[i - 1] = way.step;
      lost -= static_cast<std::size_t>(pointsOf(options.indicators[i - 1], way.step));
      at = way.rank;
    }
    choices.push_back(std::move(choice));
  }
  return choices;
}

template <std::size_t most>
std::vector<AreaChoice> choicesBelow(const AreaOptions& options, int limit) {
  if (options.total < limit) {
    return {AreaChoice{0, options.total, std::vector<std::size_t>(options.indicators.size(), kNoStep)}};
  }
  int mostSpare = 0;
  for (const IndicatorOptions& indicator : options.indicators) {
    if (indicator.price == nullptr) continue;
    for (std::size_t step = 0; step < indicator.steps.size(); ++step) {
      mostSpare = std::max(mostSpare, gainOfLast(indicator, step) - 1);
    }
  }
  std::vector<AreaChoice> choices;
  for (int spare = 0; spare <= mostSpare; ++spare) {
    for (AreaChoice& choice : choicesLosing<most>(options, options.total - limit + 1 + spare, spare)) {
      choices.push_back(std::move(choice));
    }
  }
  std::stable_sort(choices.begin(), choices.end(),
                   [](const AreaChoice& a, const AreaChoice& b) { return a.cost < b.cost; });
  if (choices.size() > most) choices.resize(most);
  return choices;
}

}  // namespace

Rupiah costOf(Rupiah price, Micro volume) {
  return static_cast<Rupiah>((Wide{price} * volume + kMicroPerUnit - 1) / kMicroPerUnit);
}

std::vector<const UnitPrice*> lowestPrices(const Regulation& regulation, const std::vector<UnitPrice>& prices) {
  std::vector<const UnitPrice*> lowest(regulation.indicators.size(), nullptr);
  for (const UnitPrice& price : prices) {
    const auto index = regulation.indexOfIndicator(price.indicator);
    if (!index || price.rupiah < 0) continue;
    const UnitPrice*& known = lowest[*index];
    if (known == nullptr || price.rupiah < known->rupiah) known = &price;
  }
  return lowest;
}

AreaOptions optionsOf(const Regulation& regulation, const std::vector<FigureRow>& rts,
                      const std::vector<const UnitPrice*>& prices) {
  FigureSums sums;
  for (const FigureRow& row : rts) sums.add(row);
  const Score score = scoreOf(regulation, sums);
  AreaOptions area;
  area.total = score.totalMax;
  area.leastTotal = score.totalMin;
  for (std::size_t i = 0; i < regulation.indicators.size(); ++i) {
    const Indicator& indicator = regulation.indicators[i];
    IndicatorOptions& options = area.indicators.emplace_back();
    options.indicator = indicator.parameter;
    options.price = prices[i];
    options.value = score.indicators[i].valueMax;
    options.isOpen = options.value > 0 && (score.indicators[i].volumeMissing || score.indicators[i].baseMissing);
    for (const FigureRow& row : rts) {
      const Micro volume = row[indicator.parameter];
      if (!isMissing(volume)) options.gap += std::max<Micro>(volume, 0);
    }
    const Micro base = amountOf(sums, indicator.base);
    if (options.value == 0 || score.indicators[i].baseMissing || isMissing(base) || base <= 0) continue;
    // What is not known may be as much as the bases hold; only what is known can be taken off.
    const Wide highest = sums.known(indicator.parameter) + sums.room(indicator.parameter);
    options.steps = stepsOf(regulation, options, highest, base);
  }
  return area;
}

std::vector<AreaChoice> cheapestChoices(const AreaOptions& options, int limit) {
  return choicesBelow<2>(options, limit);
}

std::vector<AreaChoice> choicesByCost(const AreaOptions& options, int limit) {
  return choicesBelow<kMostChoices>(options, limit);
}

std::vector<Purchase> purchasesOf(const AreaOptions& options, const AreaChoice& choice) {
  std::vector<Purchase> purchases;
  for (std::size_t i = 0; i < options.indicators.size(); ++i) {
    if (choice.steps[i] == kNoStep) continue;
    const IndicatorOptions& indicator = options.indicators[i];
    const ValueStep& step = indicator.steps[choice.steps[i]];
    purchases.push_back(
        {indicator.indicator, indicator.price->work, step.volume, step.cost, indicator.value, step.value});
  }
  return purchases;
}

bool isWithinReach(const AreaOptions& options, int limit) {
  int least = 0;
  for (const IndicatorOptions& indicator : options.indicators) {
    least += indicator.steps.empty() ? indicator.value : indicator.steps.back().value;
  }
  return least < limit;
}

}  // namespace kawasan
