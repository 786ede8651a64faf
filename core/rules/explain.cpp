#include "core/rules/explain.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/rules/explain_values.h"
#include "core/rules/rt_names.h"
#include "core/rules/score_cell.h"

namespace kawasan {

using namespace explained;

namespace {

std::vector<std::string> flagsOf(const IndicatorScore& score, const ScoreOptions& options) {
  std::vector<std::string> flags;
  const auto add = [&flags](bool holds, const char* flag) {
    if (holds) flags.emplace_back(flag);
  };
  const bool isVolumeKnown = !isMissing(score.volume);
  const bool isBaseKnown = !isMissing(score.base);
  add(score.volumeMissing, isVolumeKnown ? "volume-partly-missing" : "volume-missing");
  add(score.baseMissing, isBaseKnown ? "base-partly-missing" : "base-missing");
  add(score.baseZero, "base-zero");
  add(score.aboveBase, "above-base");
  add(score.negative, "negative");
  const bool outside = score.percent && !score.baseZero && (score.aboveBase || score.negative);
  add(outside && options.clampPercents, "clamped");
  return flags;
}

/// The smallest and the largest share that the known figures leave possible, as volumes over one base.
struct ShareEnds {
  Wide low = 0;
  Wide high = 0;
  Wide base = 1;
};

/// As scoring sees it (see score_cell.h): a missing base may be anything, so the share may be as small as one likes.
ShareEnds shareEnds(const FigureSums& sums, const Indicator& indicator) {
  const Wide volume = sums.known(indicator.parameter);
  const Wide highest = volume + sums.room(indicator.parameter);
  const Wide base = sums.known(indicator.base);
  const bool isBaseMissing = sums.missing(indicator.base) > 0;
  const bool mayFailWhole = isBaseMissing && (sums.missingBoth(indicator.parameter) > 0 || (base <= 0 && highest > 0));
  if (mayFailWhole) return {0, 1, 1};
  if (base <= 0) return {0, 0, 1};
  const bool isKnown = !isBaseMissing && sums.missing(indicator.parameter) == 0;
  if (isKnown) return {volume, volume, base};  // as entered, even where it is more than the base
  return {isBaseMissing ? 0 : std::clamp<Wide>(volume, 0, base), std::clamp<Wide>(highest, 0, base), base};
}

ExplainedValue percents(std::string name, double low, double high) {
  ExplainedValue value = number(std::move(name), low, ExplainUnit::Percent);
  if (high != low) value.upTo = high;
  return value;
}

}  // namespace

Explainer::Explainer(const Snapshot& snapshot, const Regulation& regulation, FeatureId surveyId, Area area,
                     const ScoreOptions& options)
    : m_snapshot(snapshot),
      m_regulation(regulation),
      m_surveyId(surveyId),
      m_options(options),
      m_area(classifiedArea(snapshot, regulation, surveyId, std::move(area), options)) {}

Result<ExplainStep> Explainer::indicator(Parameter parameter) const {
  if (const auto index = m_regulation.indexOfIndicator(parameter)) return valueStep(*index);
  std::vector<std::string> known;
  for (const Indicator& item : m_regulation.indicators) known.emplace_back(identifierOf(item.parameter));
  return fail(ErrorCode::UnknownField,
              {{"field", std::string(identifierOf(parameter))}, {"known", joinText(known, ", ")}});
}

Result<ExplainStep> Explainer::aspectMean(std::string_view aspectKey) const {
  if (const auto index = m_regulation.indexOfAspect(aspectKey)) return aspectStep(*index);
  std::vector<std::string> known;
  for (const Aspect& item : m_regulation.aspects) known.push_back(item.key);
  return fail(ErrorCode::UnknownField, {{"field", std::string(aspectKey)}, {"known", joinText(known, ", ")}});
}

ExplainStep Explainer::valueStep(std::size_t index) const {
  const Indicator& indicator = m_regulation.indicators[index];
  const IndicatorScore& score = m_area.score.score.indicators[index];
  ExplainStep step;
  step.formula = "value-band";
  step.subject = identifierOf(indicator.parameter);
  step.code = indicator.code;
  step.name = indicator.name;
  // As the step of the percent says it: a value is the same with the limits and without.
  const auto rounded = [this](Wide volume, Wide whole) {
    const Wide counted = m_options.clampPercents && whole > 0 ? std::clamp<Wide>(volume, 0, whole) : volume;
    return static_cast<double>(hundredthsOf(counted, whole)) / 100.0;
  };
  if (score.percent || !isMissing(score.volume)) {
    const ShareEnds ends = shareEnds(m_area.score.sums, indicator);
    step.inputs.push_back(percents("percent-rounded", rounded(ends.low, ends.base), rounded(ends.high, ends.base)));
  } else {
    step.inputs.push_back(missing("percent-rounded"));
  }
  step.citations.push_back(m_regulation.method("band"));
  for (const Band& band : m_regulation.bands) {
    ExplainedValue limit = number("from", band.fromHundredths / 100.0, ExplainUnit::Percent);
    limit.key = std::to_string(band.value);
    step.inputs.push_back(std::move(limit));
  }
  step.citations.push_back(m_regulation.citation(m_regulation.bands.front().citation));
  if (score.volumeMissing || score.baseMissing) step.citations.push_back(m_regulation.method("missing"));
  step.result = range("value", score.valueMin, score.valueMax);
  step.parts.push_back(percentStep(index));
  return step;
}

ExplainStep Explainer::percentStep(std::size_t index) const {
  const Indicator& indicator = m_regulation.indicators[index];
  const IndicatorScore& score = m_area.score.score.indicators[index];
  ExplainStep step;
  step.formula = "percent";
  step.subject = identifierOf(indicator.parameter);
  step.code = indicator.code;
  step.name = indicator.name;
  step.rule = indicator.fails;
  step.inputs = {sumValue("volume", indicator.parameter), sumValue("base", indicator.base)};
  step.inputs[1].key = identifierOf(indicator.base);
  step.result = number("percent", score.percent, ExplainUnit::Percent);
  if (!score.percent && !isMissing(score.volume)) {
    const ShareEnds ends = shareEnds(m_area.score.sums, indicator);
    step.result = percents("percent", cell::percentOf(ends.low, ends.base, m_options),
                           cell::percentOf(ends.high, ends.base, m_options));
  }
  step.flags = flagsOf(score, m_options);
  const bool isEstimate = step.inputs[0].isApproximate || step.inputs[1].isApproximate;
  step.citations = {m_regulation.citation(indicator.citation), m_regulation.method("percent")};
  if (score.baseZero) step.citations.push_back(m_regulation.method("base_zero"));
  if (!step.flags.empty() && step.flags.back() == "clamped") step.citations.push_back(m_regulation.method("clamp"));
  if (indicator.parameter == Parameter::BuildingDensity) {
    const CityClassRule& rule = m_regulation.ruleOf(m_snapshot.info.cityClass);
    ExplainedValue limit =
        number("density-limit", static_cast<double>(rule.densityLimit), ExplainUnit::BuildingsPerHectare);
    limit.key = keyOf(rule.cityClass);
    limit.text = rule.name;
    step.inputs.push_back(std::move(limit));
    for (const char* method : {"density", "density_area"}) step.citations.push_back(m_regulation.method(method));
    step.citations.push_back(m_regulation.citation(rule.densityCitation));
  }
  if (isEstimate) step.flags.emplace_back("rests-on-estimates");
  step.result.isApproximate = isEstimate && step.result.number.has_value();
  if (m_area.area.level != Level::Rt) step.parts = {sum(indicator.parameter), sum(indicator.base)};
  return step;
}

/// A sum of which parts are missing is no sum: it is at least what is known, and at most what the bases leave room for.
ExplainedValue Explainer::sumValue(std::string name, Parameter parameter) const {
  const FigureSums& sums = m_area.score.sums;
  ExplainedValue value = amount(std::move(name), amountOf(sums, parameter), parameter);
  value.isApproximate = value.number && m_area.score.isEstimate(parameter);
  if (!value.number || sums.missing(parameter) == 0) return value;
  if (!baseOf(parameter) || sums.missingBoth(parameter) > 0) {
    value.isOpen = true;
  } else {
    const Wide most = std::min<Wide>(sums.known(parameter) + sums.room(parameter), kLargestMicro);
    if (const double upTo = unitsFromMicro(static_cast<Micro>(most)); upTo != *value.number) value.upTo = upTo;
  }
  return value;
}

ExplainStep Explainer::sum(Parameter parameter) const {
  ExplainStep step;
  step.subject = identifierOf(parameter);
  if (m_area.area.level == Level::Rt) {
    step.formula = "figure-of-rt";
    step.result = sumValue("figure", parameter);
    if (step.result.isApproximate) step.flags.emplace_back("estimate");
    return step;
  }
  step.formula = "sum-of-rt";
  const FigureTable& figures = m_snapshot.figuresOf(m_surveyId);
  for (const std::size_t index : m_area.area.rts) {
    const Rt& rt = m_snapshot.rts[index];
    const auto row = figures.indexOfRt(rt.id);
    const Micro figure = row ? figures.column(parameter)[*row] : kMissing;
    step.inputs.push_back(amount(rtNameIn(m_snapshot, m_area.area, rt), figure, parameter));
    step.inputs.back().rtId = rt.id;
    step.inputs.back().isApproximate = m_snapshot.isEstimate(m_surveyId, rt.id, parameter);
  }
  step.result = sumValue("sum", parameter);
  if (step.result.isApproximate) step.flags.emplace_back("rests-on-estimates");
  if (step.result.number && m_area.score.rtWithFigures < m_area.score.rtCount) {
    step.result.isOpen = true;  // RT without any figure lack this one too
    step.result.upTo.reset();
  }
  step.citations.push_back(m_regulation.method("aggregation"));
  return step;
}

ExplainStep Explainer::aspectStep(std::size_t index) const {
  const Aspect& aspect = m_regulation.aspects[index];
  ExplainStep step;
  step.formula = "aspect-mean";
  step.subject = aspect.key;
  step.name = aspect.name;
  for (const std::size_t item : aspect.indicators) {
    const std::string identifier(identifierOf(m_regulation.indicators[item].parameter));
    step.inputs.push_back(number(identifier, m_area.score.score.indicators[item].percent, ExplainUnit::Percent));
    step.parts.push_back(percentStep(item));
  }
  if (m_options.roundBeforeAveraging) step.flags.emplace_back("rounded-before-averaging");
  step.result = number("mean", m_area.score.score.aspectMeans[index], ExplainUnit::Percent);
  step.citations.push_back(m_regulation.method("aspect_mean"));
  return step;
}

ExplainStep Explainer::sectoralMean() const {
  ExplainStep step;
  step.formula = "sectoral-mean";
  for (std::size_t i = 0; i < m_regulation.aspects.size(); ++i) {
    step.inputs.push_back(number(m_regulation.aspects[i].key, m_area.score.score.aspectMeans[i], ExplainUnit::Percent));
    step.parts.push_back(aspectStep(i));
  }
  step.result = number("mean", m_area.score.score.sectoralMean, ExplainUnit::Percent);
  step.citations.push_back(m_regulation.method("sectoral_mean"));
  return step;
}

void Explainer::markApproximate(ExplainStep& step) const {
  const AreaScore& score = m_area.score;
  if (score.isPartial()) {
    step.flags.emplace_back("rt-without-figures");
    step.rtCount = score.rtCount;
    step.rtWithFigures = score.rtWithFigures;
  }
  if (score.restsOnEstimates()) step.flags.emplace_back("rests-on-estimates");
  if (!score.isApproximate()) return;
  step.result.isApproximate = true;
  for (ExplainedValue& input : step.inputs) input.isApproximate = input.name == "total";
}

ExplainStep Explainer::total() const {
  const Score& score = m_area.score.score;
  ExplainStep step;
  step.formula = "total";
  for (std::size_t i = 0; i < score.indicators.size(); ++i) {
    const std::string identifier(identifierOf(m_regulation.indicators[i].parameter));
    step.inputs.push_back(range(identifier, score.indicators[i].valueMin, score.indicators[i].valueMax));
    step.parts.push_back(valueStep(i));
  }
  step.result = range("total", score.totalMin, score.totalMax);
  markApproximate(step);
  step.citations.push_back(m_regulation.method("total"));
  if (!score.total()) step.citations.push_back(m_regulation.method("missing"));
  return step;
}

ExplainStep Explainer::slumClass() const {
  const Score& score = m_area.score.score;
  ExplainStep step;
  step.formula = "class";
  step.inputs.push_back(range("total", score.totalMin, score.totalMax));
  for (const ClassLimit& limit : m_regulation.classes) {
    ExplainedValue limits = range("limits", limit.from, limit.to);
    limits.key = keyOf(limit.slumClass);
    limits.text = limit.name;
    step.inputs.push_back(std::move(limits));
  }
  const auto slumClass = score.slumClass();
  step.result = slumClass ? word("class", keyOf(*slumClass), m_regulation.limitOf(*slumClass).name) : missing("class");
  markApproximate(step);
  for (const ClassLimit& limit : m_regulation.classes) {
    if (slumClass || !m_area.score.hasFigures()) break;
    if (limit.slumClass < score.classMin || limit.slumClass > score.classMax) continue;
    step.inputs.push_back(word("possible-class", keyOf(limit.slumClass), limit.name));
  }
  step.citations.push_back(m_regulation.citation(m_regulation.limitOf(score.classMin).citation));
  if (!slumClass) step.citations.push_back(m_regulation.method("missing"));
  step.parts.push_back(total());
  return step;
}

}  // namespace kawasan
