#include "core/rules/figure_checks.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/rules/area_scores.h"
#include "core/rules/finding_maker.h"
#include "core/rules/missing_weight.h"

namespace kawasan {

namespace {

using enum Parameter;

/// Robust outliers: further from the median than this many times the scaled median absolute deviation of the logarithms
/// (Iglewicz and Hoaglin 1993 recommend 3.5; 1.4826 makes the deviation comparable to a standard deviation). Densities
/// spread over ratios rather than differences, hence the logarithm.
constexpr double kOutlierLimit = 3.5;
constexpr double kMadScale = 1.4826;
constexpr std::size_t kFewestForOutliers = 12;

struct Checked {
  const Regulation& regulation;
  const CityClassRule& cityRule;
  const FindingMaker& make;
  std::vector<Finding>& findings;
};

std::string volumeText(Micro amount) {
  return numberText(unitsFromMicro(amount));
}

/// Four decimals are plenty for a ratio in a sentence.
std::string ratioText(double ratio) {
  return numberText(std::round(ratio * 1e4) / 1e4);
}

double ratioOf(Micro a, Micro b) {
  return static_cast<double>(a) / static_cast<double>(b);
}

void checkIndicators(const Checked& to, const Area& area, const FigureRow& row) {
  for (const Indicator& indicator : to.regulation.indicators) {
    const Micro volume = row[indicator.parameter];
    const Micro base = row[indicator.base];
    if (isMissing(volume)) continue;
    const std::string field(identifierOf(indicator.parameter));
    if (volume < 0) {
      to.findings.push_back(to.make("negative-volume", Severity::Error, area, field, {{"volume", volumeText(volume)}}));
    }
    if (isMissing(base) || base < 0 || volume <= base) continue;
    if (base == 0) {
      const std::string baseField(identifierOf(indicator.base));
      to.findings.push_back(to.make("base-zero-with-volume", Severity::Error, area, field,
                                    {{"volume", volumeText(volume)}, {"base_field", baseField}}));
    } else {
      to.findings.push_back(to.make("volume-above-base", Severity::Error, area, field,
                                    {{"volume", volumeText(volume)},
                                     {"base", volumeText(base)},
                                     {"percent", ratioText(100 * ratioOf(volume, base))}}));
    }
  }
}

/// The percent is 0 by the form, which may be true of an RT without a road or be a figure that was never entered
/// (criteria 2). Volumes above it are errors of their own.
void checkZeroBases(const Checked& to, const Area& area, const FigureRow& row) {
  for (std::size_t i = 0; i < kBaseCount; ++i) {
    const Parameter base = parameterAt(i);
    if (isMissing(row[base]) || row[base] != 0) continue;
    const auto isOfBase = [base](const Indicator& indicator) { return indicator.base == base; };
    const auto hasVolume = [&](const Indicator& indicator) {
      return isOfBase(indicator) && !isMissing(row[indicator.parameter]) && row[indicator.parameter] > 0;
    };
    const std::vector<Indicator>& indicators = to.regulation.indicators;
    if (std::ranges::none_of(indicators, isOfBase) || std::ranges::any_of(indicators, hasVolume)) continue;
    to.findings.push_back(to.make("base-zero", Severity::Warning, area, std::string(identifierOf(base)), {}));
  }
}

void checkBases(const Checked& to, const Area& area, const FigureRow& row) {
  for (std::size_t i = 0; i < kBaseCount; ++i) {
    const Micro base = row[parameterAt(i)];
    if (isMissing(base) || base >= 0) continue;
    to.findings.push_back(to.make("negative-base", Severity::Error, area, std::string(identifierOf(parameterAt(i))),
                                  {{"base", volumeText(base)}}));
  }
  const Micro households = row[HouseholdsKk];
  const Micro population = row[Population];
  if (!isMissing(households) && !isMissing(population) && population >= 0 && households > population) {
    to.findings.push_back(to.make("households-above-population", Severity::Warning, area, "",
                                  {{"households", volumeText(households)}, {"population", volumeText(population)}}));
  }
}

/// What cannot be true of two figures of one RT. Several families in a house are usual, four on an average are not. [D]
constexpr int kPlausibleFamilies = 3;

void checkHouses(const Checked& to, const Area& area, const FigureRow& row) {
  const Micro buildings = row[Buildings];
  if (isMissing(buildings) || buildings < 0) return;
  const Micro households = row[HouseholdsKk];
  if (!isMissing(households) && Wide{households} > Wide{kPlausibleFamilies} * buildings) {
    to.findings.push_back(to.make("households-above-buildings", Severity::Warning, area, "",
                                  {{"households", volumeText(households)},
                                   {"buildings", volumeText(buildings)},
                                   {"limit", std::to_string(kPlausibleFamilies)}}));
  }
  const Micro dwellings = row[HouseholdsDwelling];
  if (!isMissing(dwellings) && dwellings > buildings) {
    to.findings.push_back(to.make("dwellings-above-buildings", Severity::Info, area, "",
                                  {{"dwellings", volumeText(dwellings)}, {"buildings", volumeText(buildings)}}));
  }
}

/// Settlement larger than the RT is what makes an inundated area negative (criteria 9.4).
void checkSettlement(const Checked& to, const Area& area, const FigureRow& row) {
  const Micro settlement = row[AreaSettlement];
  const Micro verified = row[AreaVerified];
  if (isMissing(settlement) || isMissing(verified) || verified < 0 || settlement <= verified) return;
  to.findings.push_back(to.make("settlement-above-area", Severity::Warning, area, "",
                                {{"settlement", volumeText(settlement)}, {"area", volumeText(verified)}}));
}

/// Poor drains are part of what is there, missing drains of what is not: together they are the ideal length at most,
/// and a connector that is needed is among the missing drains (criteria 3.3).
void checkDrains(const Checked& to, const Area& area, const FigureRow& row) {
  const Micro ideal = row[DrainIdeal];
  const Micro absent = row[DrainageAbsence];
  if (isMissing(absent) || absent < 0) return;
  for (const Parameter poor : {DrainageConstruction, DrainageUnmaintained}) {
    const Micro length = row[poor];
    const bool isCounted = to.regulation.indexOfIndicator(poor).has_value();
    if (!isCounted || isMissing(ideal) || ideal <= 0 || isMissing(length) || length < 0) continue;
    if (length > ideal || absent > ideal || Wide{absent} + length <= ideal) continue;
    to.findings.push_back(
        to.make("drains-above-ideal", Severity::Info, area, std::string(identifierOf(poor)),
                {{"absent", volumeText(absent)}, {"volume", volumeText(length)}, {"base", volumeText(ideal)}}));
  }
  const Micro connector = row[DrainageDisconnected];
  if (!to.regulation.indexOfIndicator(DrainageDisconnected) || isMissing(connector) || connector <= absent) return;
  to.findings.push_back(to.make("connector-above-absence", Severity::Info, area, "",
                                {{"volume", volumeText(connector)}, {"absent", volumeText(absent)}}));
}

/// The entered volume is what counts; a density that contradicts it is only pointed out (criteria 9.3).
void checkDensity(const Checked& to, const Area& area, const FigureRow& row) {
  const Micro buildings = row[Buildings];
  const Micro hectares = row[AreaVerified];
  const Micro volume = row[BuildingDensity];
  if (isMissing(buildings) || isMissing(hectares) || isMissing(volume) || hectares <= 0) return;
  const bool dense = Wide{buildings} > Wide{to.cityRule.densityLimit} * hectares;
  if (dense ? volume >= hectares : volume <= 0) return;
  to.findings.push_back(to.make(dense ? "density-above-limit" : "density-below-limit", Severity::Warning, area, "",
                                {{"density", ratioText(ratioOf(buildings, hectares))},
                                 {"limit", std::to_string(to.cityRule.densityLimit)},
                                 {"volume", volumeText(volume)},
                                 {"area", volumeText(hectares)}}));
}

void checkMissing(const Checked& to, const std::vector<Parameter>& needed, const Area& area, const FigureRow& row) {
  std::vector<std::string> missing;
  for (const Parameter field : needed) {
    if (isMissing(row[field])) missing.emplace_back(identifierOf(field));
  }
  if (missing.empty()) return;
  to.findings.push_back(to.make("missing-figures", Severity::Warning, area, "",
                                {{"count", std::to_string(missing.size())},
                                 {"of", std::to_string(needed.size())},
                                 {"fields", joinText(missing, " ")}}));
}

/// What still has to be confirmed: figures proposed by a cut, and what the surveyor calls a draft.
void checkUnconfirmed(const Checked& to, const Snapshot& snapshot, const Survey& survey, const Area& area) {
  std::vector<std::string> estimates;
  for (const FigureNote& note : snapshot.notesOf(survey.id, area.id)) {
    if (note.isEstimate) estimates.emplace_back(identifierOf(note.parameter));
  }
  if (!estimates.empty()) {
    to.findings.push_back(to.make("estimate", Severity::Info, area, "",
                                  {{"count", std::to_string(estimates.size())}, {"fields", joinText(estimates, " ")}}));
  }
  if (snapshot.isDraft(survey.id, area.id)) to.findings.push_back(to.make("draft", Severity::Info, area, "", {}));
}

struct AreaDensity {
  const Area* area;
  double density;
};

double medianOf(std::vector<double> numbers) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

void checkOutliers(const Checked& to, const std::vector<AreaDensity>& densities) {
  if (densities.size() < kFewestForOutliers) return;
  std::vector<double> logs;
  for (const AreaDensity& item : densities) logs.push_back(std::log(item.density));
  const double median = medianOf(logs);
  std::vector<double> deviations;
  for (const double log : logs) deviations.push_back(std::fabs(log - median));
  const double limit = kOutlierLimit * kMadScale * medianOf(deviations);
  if (limit <= 0) return;
  for (std::size_t i = 0; i < densities.size(); ++i) {
    if (deviations[i] <= limit) continue;
    to.findings.push_back(
        to.make("population-density-outlier", Severity::Info, *densities[i].area, "",
                {{"density", ratioText(densities[i].density)}, {"median", ratioText(std::exp(median))}}));
  }
}

void checkPolygon(const Checked& to, const Snapshot& snapshot, const Area& area) {
  const SharedPolygons& geometry = snapshot.rts[area.rts.front()].geometry;
  if (geometry && !geometry->polygons.empty()) return;
  Finding finding;
  finding.rule = "rt-without-polygon";
  finding.subjects.push_back(subjectOf(area));
  to.findings.push_back(std::move(finding));
}

void checkRow(const Checked& to, const Area& area, const FigureRow& row) {
  checkIndicators(to, area, row);
  checkZeroBases(to, area, row);
  checkBases(to, area, row);
  checkHouses(to, area, row);
  checkSettlement(to, area, row);
  checkDrains(to, area, row);
  checkDensity(to, area, row);
}

}  // namespace

std::vector<Finding> checkRow(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey,
                              const Rt& rt, const FigureRow& row) {
  std::vector<Finding> findings;
  const FindingMaker make(survey);
  const Area area{Level::Rt, rt.id, rt.uuid, {}, fullName(snapshot, rt), {}};
  checkRow(Checked{regulation, regulation.ruleOf(snapshot.info.cityClass), make, findings}, area, row);
  return findings;
}

std::vector<Finding> checkFigures(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey) {
  std::vector<Finding> findings;
  const FindingMaker make(survey);
  const Checked to{regulation, regulation.ruleOf(snapshot.info.cityClass), make, findings};
  const FigureTable& figures = snapshot.figuresOf(survey.id);
  const std::vector<Parameter> needed = neededFigures(regulation);
  const std::vector<Area> areas = areasOf(snapshot, Level::Rt);
  std::vector<AreaDensity> densities;
  for (const Area& area : areas) {
    checkPolygon(to, snapshot, area);
    checkUnconfirmed(to, snapshot, survey, area);
    const auto index = figures.indexOfRt(area.id);
    const FigureRow row = index ? figures.row(*index) : FigureRow{};
    if (!hasAnyFigure(row)) {
      findings.push_back(make("rt-without-figures", Severity::Warning, area, "", {}));
      continue;
    }
    checkRow(to, area, row);
    checkMissing(to, needed, area, row);
    if (row[Population] > 0 && row[AreaVerified] > 0) {
      densities.push_back({&area, ratioOf(row[Population], row[AreaVerified])});
    }
  }
  checkOutliers(to, densities);
  for (auto* const check : {checkDuplicates, checkCopies, checkRounds}) {
    for (Finding& finding : check(snapshot, survey)) findings.push_back(std::move(finding));
  }
  for (Finding& finding : checkFiled(snapshot, regulation, survey)) findings.push_back(std::move(finding));
  return findings;
}

}  // namespace kawasan
