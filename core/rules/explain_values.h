#pragma once

// Short ways to write the values of an explanation. Private to core/rules.

#include <string>
#include <utility>

#include "core/base/quantity.h"
#include "core/rules/explain.h"

namespace kawasan::explained {

[[nodiscard]] inline ExplainUnit unitFor(Parameter parameter) {
  switch (unitOf(parameter)) {
    case Unit::Hectare:
      return ExplainUnit::Hectare;
    case Unit::Building:
      return ExplainUnit::Building;
    case Unit::Household:
      return ExplainUnit::Household;
    case Unit::Person:
      return ExplainUnit::Person;
    case Unit::Metre:
      return ExplainUnit::Metre;
  }
  return ExplainUnit::None;
}

[[nodiscard]] inline ExplainedValue missing(std::string name) {
  ExplainedValue value;
  value.name = std::move(name);
  return value;
}

[[nodiscard]] inline ExplainedValue number(std::string name, std::optional<double> amount,
                                           ExplainUnit unit = ExplainUnit::None) {
  ExplainedValue value = missing(std::move(name));
  value.number = amount;
  value.unit = unit;
  return value;
}

[[nodiscard]] inline ExplainedValue amount(std::string name, Micro micro, Parameter parameter) {
  return number(std::move(name), isMissing(micro) ? std::nullopt : std::optional(unitsFromMicro(micro)),
                unitFor(parameter));
}

[[nodiscard]] inline ExplainedValue range(std::string name, int from, int to) {
  ExplainedValue value = number(std::move(name), from);
  if (from != to) value.upTo = to;
  return value;
}

[[nodiscard]] inline ExplainedValue word(std::string name, std::string_view key, LocalText text = {}) {
  ExplainedValue value = missing(std::move(name));
  value.key = key;
  value.text = std::move(text);
  return value;
}

}  // namespace kawasan::explained
