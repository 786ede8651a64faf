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

}  // namespace kawasan
