#include "core/rules/good_share.h"

namespace kawasan {

namespace {

/// The indicator that says how much of the whole does not exist.
std::optional<Parameter> absenceFor(Parameter indicator) {
  switch (indicator) {
    case Parameter::RoadSurface:
      return Parameter::RoadCoverage;
    case Parameter::DrainageUnmaintained:
    case Parameter::DrainageConstruction:
      return Parameter::DrainageAbsence;
    default:
      return std::nullopt;
  }
}

Micro difference(Micro whole, Micro part) {
  return isMissing(whole) || isMissing(part) ? kMissing : whole - part;
}

}  // namespace

Micro wholeOf(const FigureRow& figures, Parameter indicator) {
  const auto base = baseOf(indicator);
  if (!base) return kMissing;
  const auto absence = absenceFor(indicator);
  return absence ? difference(figures[*base], figures[*absence]) : figures[*base];
}

Micro goodOf(const FigureRow& figures, Parameter indicator) {
  return difference(wholeOf(figures, indicator), figures[indicator]);
}

Micro failingOf(const FigureRow& figures, Parameter indicator, Micro good) {
  return difference(wholeOf(figures, indicator), good);
}

Micro failingKept(const FigureRow& before, const FigureRow& now, Parameter indicator) {
  const Micro good = goodOf(before, indicator);
  const bool isSame = wholeOf(before, indicator) == wholeOf(now, indicator);
  if (isSame || isMissing(good) || good < 0) return now[indicator];
  const Micro failing = failingOf(now, indicator, good);
  return isMissing(failing) || failing < 0 ? now[indicator] : failing;
}

std::optional<Parameter> tellsWholeOf(Parameter indicator) {
  const auto absence = absenceFor(indicator);
  return absence ? absence : baseOf(indicator);
}

}  // namespace kawasan
