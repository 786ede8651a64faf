// What rows of figures say about each other: records twice, rows copied, rounds that contradict the one before.

#include <array>
#include <cmath>
#include <map>
#include <tuple>

#include "core/base/text.h"
#include "core/rules/area_scores.h"
#include "core/rules/figure_checks.h"
#include "core/rules/finding_maker.h"
#include "core/rules/same_bases.h"

namespace kawasan {

namespace {

using enum Parameter;

/// Bases that count or measure what is there, and do not shrink by themselves.
constexpr std::array kLastingBases{Buildings, Population, HouseholdsKk, RoadIdeal, DrainIdeal};
/// A fall by less is another way of counting, not a mistake. [D]
constexpr double kFallShare = 0.1;

/// A decree is reviewed at least once in five years (Permen 14/2018, Pasal 38).
constexpr int kReviewYears = 5;

using RtGroup = std::vector<std::size_t>;  // indexes into Snapshot::rts

Subject subjectOf(const Snapshot& snapshot, const Rt& rt) {
  return {Level::Rt, rt.id, rt.uuid, fullName(snapshot, rt)};
}

std::vector<Subject> subjectsOf(const Snapshot& snapshot, const RtGroup& group) {
  std::vector<Subject> subjects;
  for (const std::size_t index : group) subjects.push_back(subjectOf(snapshot, snapshot.rts[index]));
  return subjects;
}

bool hasFigures(const Snapshot& snapshot, const Survey& survey) {
  const FigureTable& figures = snapshot.figuresOf(survey.id);
  for (std::size_t i = 0; i < figures.size(); ++i) {
    if (hasAnyFigure(figures.row(i))) return true;
  }
  return false;
}

/// The latest round of an earlier year in which something was counted: one that was only named hides none before it.
const Survey* roundBefore(const Snapshot& snapshot, const Survey& survey) {
  const Survey* before = nullptr;
  for (const Survey& each : snapshot.surveys) {
    if (each.year < survey.year && each.year > 0 && hasFigures(snapshot, each)) before = &each;
  }
  return before;
}

void checkGap(const Snapshot& snapshot, const Survey& before, const Survey& survey, std::vector<Finding>& findings) {
  const int years = survey.year - before.year;
  if (years <= 1) return;
  Finding finding;
  finding.rule = "survey-gap";
  finding.severity = years > kReviewYears ? Severity::Warning : Severity::Info;
  finding.subjects.push_back({Level::City, 0, snapshot.info.uuid, snapshot.info.city});
  finding.params = {{"from", std::to_string(before.year)},
                    {"to", std::to_string(survey.year)},
                    {"years", std::to_string(years)},
                    {"survey", survey.name}};
  finding.about = survey.name;
  findings.push_back(std::move(finding));
}

double fallShare(Micro before, Micro after) {
  if (isMissing(before) || isMissing(after) || before <= 0 || after < 0) return 0;
  return 1 - static_cast<double>(after) / static_cast<double>(before);
}

void checkFalls(const FindingMaker& make, const Snapshot& snapshot, std::size_t rtIndex, const Survey& before,
                const FigureRow& old, const FigureRow& row, std::vector<Finding>& findings) {
  for (const Parameter base : kLastingBases) {
    const double share = fallShare(old[base], row[base]);
    if (share <= kFallShare) continue;
    const Rt& rt = snapshot.rts[rtIndex];
    const Area area{Level::Rt, rt.id, rt.uuid, {}, fullName(snapshot, rt), {rtIndex}};
    findings.push_back(make("base-falls", Severity::Warning, area, std::string(identifierOf(base)),
                            {{"before", numberText(unitsFromMicro(old[base]))},
                             {"after", numberText(unitsFromMicro(row[base]))},
                             {"percent", numberText(std::round(1000 * share) / 10)},
                             {"round", before.name}}));
  }
}

}  // namespace

std::vector<Finding> checkDuplicates(const Snapshot& snapshot, const Survey&) {
  std::map<std::tuple<FeatureId, std::string, std::string, std::string>, RtGroup> groups;
  std::vector<const RtGroup*> inOrder;
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) {
    const Rt& rt = snapshot.rts[i];
    if (rt.rt.empty()) continue;
    RtGroup& group = groups[{rt.kelurahanId, folded(rt.rt), folded(rt.rw), folded(rt.part)}];
    group.push_back(i);
    if (group.size() == 2) inOrder.push_back(&group);
  }
  std::vector<Finding> findings;
  for (const RtGroup* group : inOrder) {
    Finding finding;
    finding.rule = "duplicate-rt";
    finding.severity = Severity::Error;
    finding.subjects = subjectsOf(snapshot, *group);
    finding.params.set("count", std::to_string(group->size()));
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> checkCopies(const Snapshot& snapshot, const Survey& survey) {
  const FigureTable& figures = snapshot.figuresOf(survey.id);
  std::map<CopiedBases, RtGroup> groups;
  std::vector<const RtGroup*> inOrder;
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) {
    const auto index = figures.indexOfRt(snapshot.rts[i].id);
    const auto bases = index ? copiedBasesOf(figures.row(*index)) : std::nullopt;
    if (!bases) continue;
    RtGroup& group = groups[*bases];
    group.push_back(i);
    if (group.size() == 2) inOrder.push_back(&group);
  }
  std::vector<Finding> findings;
  for (const RtGroup* group : inOrder) {
    Finding finding;
    finding.rule = "figures-copied";
    finding.subjects = subjectsOf(snapshot, *group);
    finding.params = {{"count", std::to_string(group->size())}, {"survey", survey.name}};
    finding.about = survey.name;
    findings.push_back(std::move(finding));
  }
  return findings;
}

std::vector<Finding> checkRounds(const Snapshot& snapshot, const Survey& survey) {
  std::vector<Finding> findings;
  const Survey* const before = roundBefore(snapshot, survey);
  if (before == nullptr) return findings;
  const FigureTable& old = snapshot.figuresOf(before->id);
  const FigureTable& now = snapshot.figuresOf(survey.id);
  const FindingMaker make(survey);
  for (std::size_t i = 0; i < snapshot.rts.size(); ++i) {
    const FeatureId rtId = snapshot.rts[i].id;
    const auto oldIndex = old.indexOfRt(rtId);
    const auto index = now.indexOfRt(rtId);
    if (!oldIndex || !index) continue;
    checkFalls(make, snapshot, i, *before, old.row(*oldIndex), now.row(*index), findings);
  }
  checkGap(snapshot, *before, survey, findings);
  return findings;
}

}  // namespace kawasan
