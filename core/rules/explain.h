#pragma once

// Where a figure comes from: a tree of steps, each with its formula, what went in, what came out, and the place in the
// regulation with its marks. Holds no sentences; ui/text prints them from the formula key. Texts that come from the
// pack are there in both languages.
//
// Formula keys: value-band, percent, sum-of-rt, figure-of-rt, aspect-mean, sectoral-mean, total, class,
// population-density, population-value, consideration, consideration-sum, consideration-class, legality,
// classification, priority, handling.

#include <optional>
#include <string>
#include <vector>

#include "core/rules/ranking.h"

namespace kawasan {

enum class ExplainUnit : std::uint8_t {
  None,  // a value, a total, a rank
  Hectare,
  Building,
  Household,
  Person,
  Metre,
  Percent,
  BuildingsPerHectare,
  PersonsPerHectare,
};

/// A number, a range of numbers, or a word; with neither number nor key it is missing.
struct ExplainedValue {
  std::string name;  // what it is: "volume", "limit", an identifier, the name of an RT
  std::optional<double> number;
  std::optional<double> upTo;  // the other end, where missing figures leave a range
  bool isOpen = false;         // the number is the least it can be: what is missing may be anything more
  bool isApproximate = false;  // of RT with figures alone, or rests on estimates: it is shown with "≈"
  ExplainUnit unit = ExplainUnit::None;
  std::string key;     // "light", "A1", "renewal", "positive"
  LocalText text;      // name of that word or meaning of that number, from the pack; may be empty
  FeatureId rtId = 0;  // of an RT among the parts of a sum
};

struct ExplainStep {
  std::string formula;
  std::string subject;  // identifier of an indicator, key of an aspect or item; may be empty
  std::string code;     // letter code of an indicator in this edition; may be empty
  LocalText name;       // of the subject
  LocalText rule;       // when an indicator fails, what a sign means; may be empty
  std::vector<ExplainedValue> inputs;
  ExplainedValue result;
  /// "volume-missing", "volume-partly-missing", "base-missing", "base-partly-missing", "base-zero", "above-base",
  /// "negative", "clamped", "rounded-before-averaging", "from-density", "rt-without-figures", "estimate" (of a figure
  /// itself), "rests-on-estimates"
  std::vector<std::string> flags;
  std::size_t rtCount = 0;  // of the flag "rt-without-figures"
  std::size_t rtWithFigures = 0;
  std::vector<Citation> citations;
  std::vector<ExplainStep> parts;  // where the inputs come from
};

/// Explains the figures of one area in one survey. Holds references to snapshot and regulation, which must outlive it.
class Explainer {
 public:
  Explainer(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, Area area,
            const ScoreOptions& options = {});

  /// The value of an indicator, its percent, and the RT behind it. UnknownField {field} {known} when the edition does
  /// not count it.
  [[nodiscard]] Result<ExplainStep> indicator(Parameter parameter) const;
  /// UnknownField {field} {known} when there is no such aspect.
  [[nodiscard]] Result<ExplainStep> aspectMean(std::string_view aspectKey) const;
  /// The sum of a collected figure over the RT of the area, with each of them; of one RT its figure alone.
  [[nodiscard]] ExplainStep sum(Parameter parameter) const;
  [[nodiscard]] ExplainStep sectoralMean() const;
  [[nodiscard]] ExplainStep total() const;
  [[nodiscard]] ExplainStep slumClass() const;
  [[nodiscard]] ExplainStep considerations() const;
  /// One of them: what it may be, what it is, and the density it is read from.
  [[nodiscard]] ExplainStep consideration(ConsiderationItem item) const;
  [[nodiscard]] ExplainStep legality() const;
  [[nodiscard]] ExplainStep classification() const;
  [[nodiscard]] ExplainStep priority() const;
  [[nodiscard]] ExplainStep handling() const;

  [[nodiscard]] const RankedArea& area() const { return m_area; }

 private:
  [[nodiscard]] ExplainStep valueStep(std::size_t index) const;
  [[nodiscard]] ExplainStep percentStep(std::size_t index) const;
  void markApproximate(ExplainStep& step) const;
  [[nodiscard]] ExplainStep aspectStep(std::size_t index) const;
  [[nodiscard]] ExplainStep populationStep() const;
  [[nodiscard]] ExplainStep rowStep(std::string formula) const;
  [[nodiscard]] ExplainedValue sumValue(std::string name, Parameter parameter) const;

  const Snapshot& m_snapshot;
  const Regulation& m_regulation;
  FeatureId m_surveyId;
  ScoreOptions m_options;
  RankedArea m_area;
};

}  // namespace kawasan
