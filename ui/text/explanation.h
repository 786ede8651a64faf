#pragma once

// An explanation (core/rules/explain.h) as lines of text: formula, what went in, what came out, where the rule stands
// and how far it can be trusted. One place for card, report and command line.

#include <QString>
#include <string>
#include <vector>

#include "core/rules/explain.h"

namespace kawasan {

struct ExplanationLine {
  int depth = 0;  // 0 for the figure itself
  QString text;
  bool isSource = false;  // basis in the regulation, drawn smaller
  std::string figure;  // that this line is about, as Explainer knows it: "total", "aspect:road", an identifier; may be
                       // empty
  FeatureId rtId = 0;  // of the RT whose figure it is, or of another area of `level`
  Level level = Level::Rt;
};

/// `maxParts`: of a long list of RT only so many, the rest counted.
[[nodiscard]] std::vector<ExplanationLine> explanationLines(const ExplainStep& step, const Regulation& regulation,
                                                            std::size_t maxParts = 60);

/// A number with its unit, a range, or a word: "37,25 %", "12–17", "ringan".
[[nodiscard]] QString shownValue(const ExplainedValue& value);

}  // namespace kawasan
