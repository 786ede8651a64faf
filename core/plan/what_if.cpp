#include "core/plan/what_if.h"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "core/rules/ranking.h"

namespace kawasan {

namespace {

using SharedScore = std::shared_ptr<const AreaScore>;
using SharedRow = std::shared_ptr<const FigureRow>;

struct PlannedEffect {
  std::size_t rt = 0;  // place in Snapshot::rts
  Parameter indicator = Parameter::BuildingIrregularity;
  Micro volume = kMissing;
};

struct Switch {
  const Activity* activity = nullptr;
  std::size_t year = 0;  // place in the years; 0: counts in none of them
  std::vector<PlannedEffect> effects;
  bool isPlanned = false;  // counts in the plan as it stands
  bool isOn = false;
};

/// Scores by year and area; a year in which nothing changes shares them with the one before.
using Scores = std::vector<std::vector<SharedScore>>;

struct LevelState {
  Level level = Level::Rt;
  std::vector<Area> areas;
  Scores scores;
  Scores planned;
  std::vector<LevelHectares> totals;  // by year
  std::set<std::size_t> changed;
};

}  // namespace

struct WhatIf::State {
  State(SharedSnapshot theSnapshot, SharedRegulation theRegulation, const Survey& base);

  void readSwitches(const Survey& base);
  void readFigures(const Survey& base);
  void openLevels();
  /// The figures of an RT in every year by what is on.
  void followRt(std::size_t rt);
  [[nodiscard]] AreaScore scoreOf(const Area& area, std::size_t year) const;
  [[nodiscard]] bool isSameAsYearBefore(const Area& area, std::size_t year) const;
  void rescore(LevelState& state, std::size_t area);
  /// Everything that these RT are part of.
  void refresh(const std::set<std::size_t>& rts);
  void flip(Switch& item, std::set<std::size_t>& touched);
  [[nodiscard]] LevelState& of(Level level);
  [[nodiscard]] std::size_t placeOf(int year) const;
  [[nodiscard]] HectareLedger ledger() const;
  /// `of` makes LeftHectares of the LevelHectares of one area.
  template <typename Of>
  [[nodiscard]] HectareChange changeOf(const LevelState& state, Of of) const;
  [[nodiscard]] ActivityFilter filter() const;

  SharedSnapshot snapshot;
  SharedRegulation regulation;
  std::string survey;
  std::vector<int> years;
  std::vector<Level> levelKeys;
  std::vector<LevelState> levels;
  std::vector<Switch> switches;  // in the order of the snapshot
  std::unordered_map<FeatureId, std::size_t> switchOf;
  std::vector<std::vector<std::size_t>> switchesOfRt;
  std::vector<std::vector<SharedRow>> rows;  // by year and RT; null without figures
  std::vector<std::size_t> parents;          // area of the second level by RT; npos where there is none
  HectareLedger plannedLedger;
};

WhatIf::State::State(SharedSnapshot theSnapshot, SharedRegulation theRegulation, const Survey& base)
    : snapshot(std::move(theSnapshot)), regulation(std::move(theRegulation)), survey(base.name) {
  readSwitches(base);
  readFigures(base);
  openLevels();
  plannedLedger = ledger();
}

void WhatIf::State::readSwitches(const Survey& base) {
  int last = base.year;
  for (const Activity& activity : snapshot->activities) last = std::max(last, activity.effectYear());
  for (int year = base.year; year <= last; ++year) years.push_back(year);
  switchesOfRt.resize(snapshot->rts.size());
  for (const Activity& activity : snapshot->activities) {
    Switch item;
    item.activity = &activity;
    item.isPlanned = !isCancelled(*snapshot, activity.id);
    item.isOn = item.isPlanned;
    if (activity.effectYear() > base.year) item.year = static_cast<std::size_t>(activity.effectYear() - base.year);
    for (const ActivityEffect& effect : snapshot->effectsOf(activity.id)) {
      const auto rt = snapshot->indexOfRt(effect.rtId);
      if (!rt || item.year == 0) continue;
      item.effects.push_back({*rt, effect.indicator, effect.volume});
      std::vector<std::size_t>& known = switchesOfRt[*rt];
      if (known.empty() || known.back() != switches.size()) known.push_back(switches.size());
    }
    switchOf.emplace(activity.id, switches.size());
    switches.push_back(std::move(item));
  }
}

void WhatIf::State::readFigures(const Survey& base) {
  const FigureTable& figures = snapshot->figuresOf(base.id);
  rows.resize(years.size());
  for (const Rt& rt : snapshot->rts) {
    const auto row = figures.indexOfRt(rt.id);
    rows.front().push_back(row ? std::make_shared<const FigureRow>(figures.row(*row)) : nullptr);
  }
  for (std::size_t year = 1; year < rows.size(); ++year) rows[year] = rows.front();
  for (std::size_t rt = 0; rt < snapshot->rts.size(); ++rt) followRt(rt);
}

void WhatIf::State::openLevels() {
  levelKeys.push_back(Level::Rt);
  if (const Level ranked = defaultRankingLevel(*snapshot); ranked != Level::Rt) levelKeys.push_back(ranked);
  parents.assign(snapshot->rts.size(), std::string::npos);
  for (const Level level : levelKeys) {
    LevelState& state = levels.emplace_back();
    state.level = level;
    state.areas = areasOf(*snapshot, level);
    state.scores.resize(years.size());
    state.totals.resize(years.size());
    for (std::size_t year = 0; year < years.size(); ++year) {
      state.totals[year].level = level;
      for (std::size_t i = 0; i < state.areas.size(); ++i) {
        const bool isSame = year > 0 && isSameAsYearBefore(state.areas[i], year);
        state.scores[year].push_back(isSame ? state.scores[year - 1][i]
                                            : std::make_shared<const AreaScore>(scoreOf(state.areas[i], year)));
        const LedgerSource source = year == 0 ? LedgerSource::Opening : LedgerSource::Activities;
        add(state.totals[year], hectaresOf(*regulation, *state.scores.front()[i], *state.scores[year][i], source));
      }
    }
    state.planned = state.scores;
    if (level == Level::Rt) continue;
    for (std::size_t i = 0; i < state.areas.size(); ++i) {
      for (const std::size_t rt : state.areas[i].rts) parents[rt] = i;
    }
  }
}

void WhatIf::State::followRt(std::size_t rt) {
  if (rows.front()[rt] == nullptr) return;
  for (std::size_t year = 1; year < years.size(); ++year) {
    const FigureRow& before = *rows[year - 1][rt];
    std::array<Micro, kParameterCount> booked;  // all of a year together, as projectFigures takes them
    booked.fill(kMissing);
    for (const std::size_t index : switchesOfRt[rt]) {
      const Switch& item = switches[index];
      if (!item.isOn || item.year != year) continue;
      for (const PlannedEffect& effect : item.effects) {
        if (effect.rt != rt || isMissing(effect.volume)) continue;
        Micro& sum = booked[indexOf(effect.indicator)];
        sum = isMissing(sum) ? effect.volume : sum + effect.volume;
      }
    }
    FigureRow after = before;
    for (std::size_t i = kBaseCount; i < kParameterCount; ++i) {
      Micro& volume = after[parameterAt(i)];
      if (!isMissing(booked[i]) && !isMissing(volume)) volume = reducedVolume(volume, booked[i]);
    }
    if (after == before) {
      rows[year][rt] = rows[year - 1][rt];
    } else if (!(after == *rows[year][rt])) {
      rows[year][rt] = std::make_shared<const FigureRow>(after);
    }
  }
}

AreaScore WhatIf::State::scoreOf(const Area& area, std::size_t year) const {
  AreaScore result;
  result.level = area.level;
  result.areaId = area.id;
  result.rtCount = area.rts.size();
  for (const std::size_t rt : area.rts) {
    const SharedRow& row = rows[year][rt];
    if (row == nullptr || !hasAnyFigure(*row)) continue;
    result.sums.add(*row);
    ++result.rtWithFigures;
  }
  scoreSums(*regulation, {}, result);
  return result;
}

bool WhatIf::State::isSameAsYearBefore(const Area& area, std::size_t year) const {
  return std::all_of(area.rts.begin(), area.rts.end(),
                     [&](std::size_t rt) { return rows[year][rt] == rows[year - 1][rt]; });
}

void WhatIf::State::rescore(LevelState& state, std::size_t area) {
  for (std::size_t year = 1; year < years.size(); ++year) {
    SharedScore& known = state.scores[year][area];
    SharedScore score = isSameAsYearBefore(state.areas[area], year)
                            ? state.scores[year - 1][area]
                            : std::make_shared<const AreaScore>(scoreOf(state.areas[area], year));
    if (score == known) continue;
    const AreaScore& opening = *state.scores.front()[area];
    subtract(state.totals[year], hectaresOf(*regulation, opening, *known));
    add(state.totals[year], hectaresOf(*regulation, opening, *score));
    known = std::move(score);
  }
  const SharedScore& now = state.scores.back()[area];
  const SharedScore& planned = state.planned.back()[area];
  if (now == planned || *now == *planned) {
    state.changed.erase(area);
  } else {
    state.changed.insert(area);
  }
}

void WhatIf::State::refresh(const std::set<std::size_t>& rts) {
  std::set<std::size_t> above;
  for (const std::size_t rt : rts) {
    followRt(rt);
    rescore(levels.front(), rt);
    if (parents[rt] != std::string::npos) above.insert(parents[rt]);
  }
  for (const std::size_t area : above) rescore(levels.back(), area);
}

void WhatIf::State::flip(Switch& item, std::set<std::size_t>& touched) {
  item.isOn = !item.isOn;
  for (const PlannedEffect& effect : item.effects) touched.insert(effect.rt);
}

LevelState& WhatIf::State::of(Level level) {
  return level == Level::Rt ? levels.front() : levels.back();
}

std::size_t WhatIf::State::placeOf(int year) const {
  if (year == 0) return years.size() - 1;
  return static_cast<std::size_t>(std::clamp(year, years.front(), years.back()) - years.front());
}

HectareLedger WhatIf::State::ledger() const {
  HectareLedger result;
  result.areaLevel = levelKeys.back();
  result.decree = decreeHectares(*snapshot, result.areaLevel);
  for (std::size_t year = 0; year < years.size(); ++year) {
    LedgerLine& line = result.lines.emplace_back();
    line.year = years[year];
    line.source = year == 0 ? LedgerSource::Opening : LedgerSource::Activities;
    if (year == 0) line.survey = survey;
    for (const LevelState& state : levels) line.levels.push_back(state.totals[year]);
  }
  return result;
}

template <typename Of>
HectareChange WhatIf::State::changeOf(const LevelState& state, Of of) const {
  HectareChange change;
  for (const std::size_t area : state.changed) {
    const AreaScore& opening = *state.scores.front()[area];
    const LeftHectares planned = of(hectaresOf(*regulation, opening, *state.planned.back()[area]));
    const LeftHectares now = of(hectaresOf(*regulation, opening, *state.scores.back()[area]));
    change.least += now.sure - planned.sure - planned.open;
    change.most += now.sure + now.open - planned.sure;
    if (now.unknown > planned.unknown) ++change.moreUnknown;
    if (now.unknown < planned.unknown) ++change.lessUnknown;
  }
  return change;
}

ActivityFilter WhatIf::State::filter() const {
  return [this](const Activity& activity) { return switches[switchOf.at(activity.id)].isOn; };
}

WhatIf::WhatIf(SharedSnapshot snapshot, SharedRegulation regulation, const Survey& base, const std::set<FeatureId>& off)
    : m_state(std::make_unique<State>(std::move(snapshot), std::move(regulation), base)) {
  if (!off.empty()) setOff(off);
}

WhatIf::~WhatIf() = default;
WhatIf::WhatIf(WhatIf&&) noexcept = default;
WhatIf& WhatIf::operator=(WhatIf&&) noexcept = default;

void WhatIf::turn(FeatureId activityId, bool on) {
  const auto found = m_state->switchOf.find(activityId);
  if (found == m_state->switchOf.end() || m_state->switches[found->second].isOn == on) return;
  std::set<std::size_t> touched;
  m_state->flip(m_state->switches[found->second], touched);
  m_state->refresh(touched);
}

void WhatIf::setOff(const std::set<FeatureId>& off) {
  std::set<std::size_t> touched;
  for (Switch& item : m_state->switches) {
    const bool on = item.isPlanned && !off.contains(item.activity->id);
    if (item.isOn != on) m_state->flip(item, touched);
  }
  m_state->refresh(touched);
}

bool WhatIf::isOn(FeatureId activityId) const {
  const auto found = m_state->switchOf.find(activityId);
  return found != m_state->switchOf.end() && m_state->switches[found->second].isOn;
}

std::set<FeatureId> WhatIf::off() const {
  std::set<FeatureId> ids;
  for (const Switch& item : m_state->switches) {
    if (item.isPlanned && !item.isOn) ids.insert(item.activity->id);
  }
  return ids;
}

const std::vector<Level>& WhatIf::levels() const {
  return m_state->levelKeys;
}

const std::vector<int>& WhatIf::years() const {
  return m_state->years;
}

const std::vector<Area>& WhatIf::areas(Level level) const {
  return m_state->of(level).areas;
}

const AreaScore& WhatIf::score(Level level, std::size_t area, int year) const {
  return *m_state->of(level).scores[m_state->placeOf(year)].at(area);
}

const AreaScore& WhatIf::scoreAsPlanned(Level level, std::size_t area, int year) const {
  return *m_state->of(level).planned[m_state->placeOf(year)].at(area);
}

const std::set<std::size_t>& WhatIf::changed(Level level) const {
  return m_state->of(level).changed;
}

HectareLedger WhatIf::ledger() const {
  return m_state->ledger();
}

const HectareLedger& WhatIf::ledgerAsPlanned() const {
  return m_state->plannedLedger;
}

LedgerLine WhatIf::closing(Choice choice) const {
  const bool isTried = choice == Choice::Tried;
  LedgerLine line = isTried ? ledger().lines.back() : ledgerAsPlanned().lines.back();
  for (const LevelState& state : m_state->levels) {
    LevelParts& parts = line.parts.emplace_back();
    const auto& now = isTried ? state.scores.back() : state.planned.back();
    for (std::size_t i = 0; i < now.size(); ++i) {
      const AreaScore& opening = *state.scores.front()[i];
      parts.take(now[i]->areaId, hectaresOf(*m_state->regulation, opening, *now[i]));
    }
  }
  return line;
}

HectareChange WhatIf::slumChange(Level level) const {
  return m_state->changeOf(m_state->of(level),
                           [](const LevelHectares& area) { return area.leftBy(ReductionRule::Whole); });
}

HectareChange WhatIf::reducedChange(Level level, ReductionRule rule) const {
  return m_state->changeOf(m_state->of(level), [rule](const LevelHectares& area) {
    return LeftHectares{area.by(rule).hectares, area.by(rule).open, area.by(rule).moreUnknown};
  });
}

void WhatIf::compareWithPresent() {
  for (LevelState& state : m_state->levels) {
    state.planned = state.scores;
    state.changed.clear();
  }
  m_state->plannedLedger = m_state->ledger();
}

std::vector<MoneyLine> WhatIf::moneyBySource() const {
  return kawasan::moneyBySource(*m_state->snapshot, m_state->filter());
}

std::vector<MoneyLine> WhatIf::moneyByYear() const {
  return kawasan::moneyByYear(*m_state->snapshot, m_state->filter());
}

MoneySum WhatIf::planned() const {
  MoneySum sum;
  for (const Switch& item : m_state->switches) {
    if (item.isOn) sum.add(plannedCost(*m_state->snapshot, *item.activity));
  }
  return sum;
}

MoneySum WhatIf::plannedAsPlanned() const {
  MoneySum sum;
  for (const Switch& item : m_state->switches) {
    if (item.isPlanned) sum.add(plannedCost(*m_state->snapshot, *item.activity));
  }
  return sum;
}

}  // namespace kawasan
