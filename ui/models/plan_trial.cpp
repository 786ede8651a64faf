#include "ui/models/plan_trial.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/plan/activity_area.h"
#include "core/plan/activity_state.h"
#include "core/plan/scenario_figures.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"

namespace kawasan {

namespace {

/// Hectares of slum of an RT at the end of the last year.
LeftHectares slumOf(const Regulation& regulation, const WhatIf& trial, std::size_t rt, bool isTried) {
  const AreaScore& opening = trial.score(Level::Rt, rt, trial.years().front());
  const AreaScore& now = isTried ? trial.score(Level::Rt, rt) : trial.scoreAsPlanned(Level::Rt, rt);
  return hectaresOf(regulation, opening, now).leftBy(ReductionRule::Whole);
}

bool saysSomething(const TrialArea& area) {
  return area.planned.hasFigures() || area.slumPlanned != LeftHectares() || area.slumTried != LeftHectares() ||
         area.costPlanned.parts + area.costPlanned.unknown + area.costTried.parts + area.costTried.unknown > 0;
}

}  // namespace

PlanTrial::PlanTrial(PlanState& plan, QObject* parent) : QObject(parent), m_plan(plan) {
  connect(&plan.session(), &Session::projectReplaced, this, [this] {
    m_switched.clear();
    takeChange();
  });
  connect(&plan.session(), &Session::surveyShown, this, &PlanTrial::takeChange);
  connect(&plan.session(), &Session::changed, this, &PlanTrial::takeChange);
}

PlanTrial::~PlanTrial() = default;

void PlanTrial::setActive(bool isActive) {
  if (m_isActive == isActive) return;
  m_isActive = isActive;
  if (isActive && m_of != m_plan.session().sharedSnapshot()) prepare();
  Q_EMIT activeChanged();
}

bool PlanTrial::isPlanned(FeatureId activityId) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  return snapshot.activityById(activityId) != nullptr && !isCancelled(snapshot, activityId);
}

bool PlanTrial::isOn(FeatureId activityId) const {
  const auto found = m_switched.find(activityId);
  return found == m_switched.end() ? isPlanned(activityId) : found->second;
}

void PlanTrial::turn(const std::vector<FeatureId>& activities, bool isOn) {
  for (const FeatureId id : activities) {
    if (isPlanned(id) == isOn) {
      m_switched.erase(id);
    } else {
      m_switched[id] = isOn;
    }
  }
  if (m_whatIf != nullptr) {
    if (activities.size() == 1) {
      m_whatIf->turn(activities.front(), isOn);
    } else {
      replay();
    }
  }
  Q_EMIT changed();
}

void PlanTrial::reset() {
  m_switched.clear();
  if (m_whatIf != nullptr) m_whatIf->setOff({});
  Q_EMIT changed();
}

/// All switches at once, so that an area that several of them touch is scored once.
void PlanTrial::replay() {
  const std::vector<FeatureId> off = leftOut();
  m_whatIf->setOff({off.begin(), off.end()});
  for (const FeatureId id : takenUp()) m_whatIf->turn(id, true);
}

std::vector<FeatureId> PlanTrial::leftOut() const {
  std::vector<FeatureId> ids;
  for (const Activity& activity : m_plan.session().snapshot().activities) {
    const auto found = m_switched.find(activity.id);
    if (found != m_switched.end() && !found->second) ids.push_back(activity.id);
  }
  return ids;
}

std::vector<FeatureId> PlanTrial::takenUp() const {
  std::vector<FeatureId> ids;
  for (const Activity& activity : m_plan.session().snapshot().activities) {
    const auto found = m_switched.find(activity.id);
    if (found != m_switched.end() && found->second) ids.push_back(activity.id);
  }
  return ids;
}

Level PlanTrial::areaLevel() const {
  return m_whatIf == nullptr ? Level::Rt : m_whatIf->levels().back();
}

std::vector<TrialArea> PlanTrial::areas() const {
  if (m_whatIf == nullptr) return {};
  const Regulation& regulation = m_plan.session().regulation();
  const Level level = areaLevel();
  const std::vector<Area>& places = m_whatIf->areas(level);
  std::vector<TrialArea> all(places.size() + 1);
  std::vector<std::size_t> areaOfRt(m_of->rts.size(), places.size());
  std::unordered_map<FeatureId, std::size_t> areaOfId;
  for (std::size_t i = 0; i < places.size(); ++i) {
    all[i].id = places[i].id;
    all[i].name = toQString(places[i].name);
    all[i].planned = m_whatIf->scoreAsPlanned(level, i);
    all[i].tried = m_whatIf->score(level, i);
    areaOfId[places[i].id] = i;
    for (const std::size_t rt : places[i].rts) areaOfRt[rt] = i;
  }
  const std::set<std::size_t>& moved = m_whatIf->changed(Level::Rt);
  const std::vector<Area>& rts = m_whatIf->areas(Level::Rt);
  for (std::size_t i = 0; i < rts.size(); ++i) {
    TrialArea& area = all[areaOfRt[rts[i].rts.front()]];
    const LeftHectares planned = slumOf(regulation, *m_whatIf, i, false);
    area.slumPlanned += planned;
    area.slumTried += moved.contains(i) ? slumOf(regulation, *m_whatIf, i, true) : planned;
  }
  for (const Activity& activity : m_of->activities) {
    const auto found = level == Level::Kawasan ? areaOfId.find(kawasanOf(*m_of, activity)) : areaOfId.end();
    TrialArea& area = all[found == areaOfId.end() ? places.size() : found->second];
    const MoneySum cost = plannedCost(*m_of, activity);
    if (isPlanned(activity.id)) area.costPlanned.add(cost);
    if (m_whatIf->isOn(activity.id)) area.costTried.add(cost);
  }
  std::erase_if(all, [](const TrialArea& area) { return !saysSomething(area); });
  return all;
}

std::set<FeatureId> PlanTrial::off() const {
  std::set<FeatureId> ids;
  const Snapshot& snapshot = m_plan.session().snapshot();
  for (const Activity& activity : snapshot.activities) {
    const auto found = m_switched.find(activity.id);
    const bool isDone = found == m_switched.end() ? !isCancelled(snapshot, activity.id) : found->second;
    if (!isDone) ids.insert(activity.id);
  }
  return ids;
}

FeatureId PlanTrial::scenario() const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  if (snapshot.scenarios.empty()) return 0;
  const std::set<FeatureId> now = off();
  for (const Scenario& scenario : snapshot.scenarios) {
    if (leftOutBy(snapshot, scenario.id) == now) return scenario.id;
  }
  return 0;
}

bool PlanTrial::keepAs(const std::string& name) {
  Session& session = m_plan.session();
  Scenario scenario;
  scenario.name = name;
  if (const auto known = findScenario(session.snapshot(), name)) scenario = **known;
  const bool isNew = scenario.id == 0;
  const std::set<FeatureId> now = off();
  const EditLabel label{isNew ? "add-scenario" : "change-scenario", {{"scenario", name}}};
  return session.edit(label, [&](Edit& edit) -> Result<void> {
    scenario.name = name;
    edit.put(scenario);
    for (const ScenarioActivity& before : session.snapshot().scenarioActivities) {
      if (before.scenarioId == scenario.id && !now.contains(before.activityId)) edit.removeScenarioActivity(before.id);
    }
    for (const FeatureId activity : now) {
      ScenarioActivity each{0, scenario.id, activity};
      edit.put(each);
    }
    return {};
  });
}

void PlanTrial::openScenario(FeatureId scenarioId) {
  const Snapshot& snapshot = m_plan.session().snapshot();
  const std::set<FeatureId> leftOut = leftOutBy(snapshot, scenarioId);
  m_switched.clear();
  for (const Activity& activity : snapshot.activities) {
    const bool isWanted = !leftOut.contains(activity.id);
    if (isCancelled(snapshot, activity.id) == isWanted) m_switched[activity.id] = isWanted;
  }
  if (m_whatIf != nullptr) replay();
  Q_EMIT changed();
}

bool PlanTrial::removeScenario(FeatureId scenarioId) {
  Session& session = m_plan.session();
  const auto& all = session.snapshot().scenarios;
  const auto found = std::ranges::find(all, scenarioId, &Scenario::id);
  if (found == all.end()) return false;
  const std::string name = found->name;
  return session.edit({"remove-scenario", {{"scenario", name}}}, [scenarioId](Edit& edit) -> Result<void> {
    edit.removeScenario(scenarioId);
    return {};
  });
}

bool PlanTrial::cancelLeftOut() {
  const std::vector<FeatureId> ids = leftOut();
  if (ids.empty()) return false;
  Session& session = m_plan.session();
  const std::string person = session.project().person();
  return session.edit({"cancel-activities", {{"count", std::to_string(ids.size())}}}, [&](Edit& edit) -> Result<void> {
    for (const FeatureId id : ids) {
      ActivityState state;
      state.activityId = id;
      state.step = LifeStep::Cancelled;
      state.date = today();
      state.person = person;
      edit.add(state);
    }
    return {};
  });
}

void PlanTrial::takeChange() {
  dropSettled();
  m_whatIf.reset();
  m_of.reset();
  m_plan.session().jobs().cancel(std::exchange(m_job, 0));
  if (m_isActive) prepare();
  Q_EMIT changed();
}

/// What is gone, and what the plan itself has become.
void PlanTrial::dropSettled() {
  const Snapshot& snapshot = m_plan.session().snapshot();
  std::erase_if(m_switched, [&](const auto& each) {
    return snapshot.activityById(each.first) == nullptr || isPlanned(each.first) == each.second;
  });
}

void PlanTrial::prepare() {
  Session& session = m_plan.session();
  session.jobs().cancel(std::exchange(m_job, 0));
  const FeatureId surveyId = session.survey() == nullptr ? 0 : session.survey()->id;
  if (surveyId == 0 || session.snapshot().activities.empty()) return;
  m_job = session.jobs().run({}, this,
                             [this, snapshot = session.sharedSnapshot(), regulation = session.sharedRegulation(),
                              surveyId](const std::stop_token&, JobProgress&) -> Jobs::Delivery {
                               const auto survey = std::ranges::find(snapshot->surveys, surveyId, &Survey::id);
                               if (survey == snapshot->surveys.end()) return {};
                               auto trial = std::make_shared<WhatIf>(snapshot, regulation, *survey);
                               return [this, snapshot, trial = std::move(trial)] {
                                 m_job = 0;
                                 m_whatIf = trial;
                                 m_of = snapshot;
                                 replay();
                                 Q_EMIT changed();
                               };
                             });
}

}  // namespace kawasan
