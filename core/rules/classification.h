#pragma once

// From considerations, legality and the class of an area to its code A1 ... C6, priority and handling. What is not
// filled in stays open: every possibility is tried, and a result is given only when all of them agree.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/rules/regulation.h"

namespace kawasan {

struct Considerations {
  /// Values by ConsiderationItem; empty when not filled in, or not a value that the edition knows.
  std::array<std::optional<int>, kConsiderationItems> values;
  bool populationFromDensity = false;
  std::optional<double> populationDensity;  // persons per hectare, where population and area are known
  int sumMin = 0;
  int sumMax = 0;
  std::vector<ConsiderationClass> possible;  // ascending, without repetition

  [[nodiscard]] std::optional<int> value(ConsiderationItem item) const {
    return values[static_cast<std::size_t>(item)];
  }
  [[nodiscard]] std::optional<int> sum() const { return sumMin == sumMax ? std::optional(sumMin) : std::nullopt; }
  [[nodiscard]] std::optional<ConsiderationClass> considerationClass() const {
    return possible.size() == 1 ? std::optional(possible.front()) : std::nullopt;
  }
  friend bool operator==(const Considerations&, const Considerations&) = default;
};

/// Sum and possible classes for these values.
[[nodiscard]] Considerations considerationsFrom(const Regulation& regulation,
                                                std::array<std::optional<int>, kConsiderationItems> values);

/// Value of the population density by class of city: exactly the upper limit is medium, exactly the lower one low;
/// nothing without hectares.
[[nodiscard]] std::optional<int> populationValue(const Regulation& regulation, CityClass cityClass, Wide population,
                                                 Wide hectares);

struct LegalityResult {
  std::optional<bool> tenureStatus;
  std::optional<bool> spatialPlanConformity;
  std::optional<bool> legal;
  friend bool operator==(const LegalityResult&, const LegalityResult&) = default;
};

[[nodiscard]] LegalityResult legalityFrom(const Regulation& regulation, std::optional<bool> tenureStatus,
                                          std::optional<bool> spatialPlanConformity);

enum class ClassificationState : std::uint8_t {
  Classified,
  NotSlum,     // below the limit: no code and no priority
  Incomplete,  // something is not filled in and matters
};

struct ClassificationResult {
  ClassificationState state = ClassificationState::Incomplete;
  std::optional<std::string> code;
  std::optional<int> priority;  // may be known without the code: legality does not change it
  int priorityMin = 0;          // of the possibilities that are slum; 0 when there is none
  int priorityMax = 0;
  std::optional<std::string> handling;  // key of a HandlingPattern
  std::vector<std::string> alternatives;
  friend bool operator==(const ClassificationResult&, const ClassificationResult&) = default;
};

[[nodiscard]] ClassificationResult classify(const Regulation& regulation, SlumClass classMin, SlumClass classMax,
                                            const Considerations& considerations, std::optional<bool> legal);

/// The row of the table, or null below the limit.
[[nodiscard]] const Classification* classificationRow(const Regulation& regulation, SlumClass slumClass,
                                                      ConsiderationClass considerations, bool legal);

}  // namespace kawasan
