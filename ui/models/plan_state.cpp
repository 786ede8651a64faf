#include "ui/models/plan_state.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "core/rules/ranking.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/settings.h"

namespace kawasan {

PlanState::PlanState(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  connect(&session, &Session::projectReplaced, this, [this] {
    m_kawasan = 0;
    m_figures.reset();
    takeKeptRule();
    takeChange();
  });
  connect(&session, &Session::surveyShown, this, &PlanState::takeChange);
  connect(&session, &Session::changed, this, &PlanState::takeChange);
  takeKeptRule();
}

const Activity* PlanState::activity() const {
  return m_current == 0 ? nullptr : m_session.snapshot().activityById(m_current);
}

void PlanState::choose(FeatureId activityId) {
  select({}, activityId);
}

void PlanState::select(std::vector<FeatureId> activityIds, FeatureId current) {
  if (std::ranges::find(activityIds, current) == activityIds.end()) activityIds.assign(current == 0 ? 0 : 1, current);
  const bool isOther = std::exchange(m_current, current) != current;
  const bool areOthers = m_selected != activityIds;
  m_selected = std::move(activityIds);
  if (isOther) Q_EMIT currentChanged();
  if (areOthers) Q_EMIT selectedChanged();
}

/// The current one stays in any case.
void PlanState::keepSelected(const std::function<bool(FeatureId)>& stays) {
  std::vector<FeatureId> kept;
  std::ranges::copy_if(m_selected, std::back_inserter(kept), stays);
  select(std::move(kept), m_current);
}

void PlanState::hover(FeatureId activityId) {
  if (m_hovered == activityId) return;
  m_hovered = activityId;
  Q_EMIT hoverChanged();
}

void PlanState::limitTo(FeatureId kawasanId) {
  if (m_kawasan == kawasanId) return;
  m_kawasan = kawasanId;
  m_isStale = true;
  // What is not seen any more is not acted upon.
  keepSelected([&snapshot = m_session.snapshot(), kawasanId](FeatureId id) {
    const Activity* const activity = snapshot.activityById(id);
    return activity != nullptr && isActivityOf(snapshot, *activity, kawasanId);
  });
  Q_EMIT activitiesChanged();
  compute();
}

std::vector<const Activity*> PlanState::activities() const {
  const Snapshot& snapshot = m_session.snapshot();
  std::vector<const Activity*> result;
  for (const Activity& activity : snapshot.activities.list()) {
    if (isActivityOf(snapshot, activity, m_kawasan)) result.push_back(&activity);
  }
  return result;
}

void PlanState::follow(LedgerBasis basis) {
  if (m_basis == basis) return;
  m_basis = basis;
  m_isStale = true;
  compute();
}

/// The figures of every rule are there.
void PlanState::countBy(LedgerRule rule) {
  if (std::exchange(m_rule, rule) == rule) return;
  if (m_session.isOpen())
    settings::setRuleOf(toQString(m_session.snapshot().info.uuid), QChar::fromLatin1(letterOf(rule)));
  Q_EMIT ruleChanged();
}

/// (c) only where there are areas above the RT to count.
void PlanState::takeKeptRule() {
  std::optional<LedgerRule> kept;
  if (m_session.isOpen()) {
    const Snapshot& snapshot = m_session.snapshot();
    kept = ledgerRuleBy(settings::ruleOf(toQString(snapshot.info.uuid)).toStdString());
    if (kept && kept->isByArea && defaultRankingLevel(snapshot) == Level::Rt) kept.reset();
  }
  const LedgerRule rule = kept.value_or(LedgerRule());
  if (std::exchange(m_rule, rule) != rule) Q_EMIT ruleChanged();
}

const ActivityFigures* PlanState::figuresOf(FeatureId activityId) const {
  if (m_figures == nullptr) return nullptr;
  const auto found = m_figures->activities.find(activityId);
  return found == m_figures->activities.end() ? nullptr : &found->second;
}

void PlanState::setShown(bool isShown) {
  m_isShown = isShown;
  if (isShown && m_isStale) compute();
}

void PlanState::takeChange() {
  const Snapshot& snapshot = m_session.snapshot();
  if (m_kawasan != 0 && snapshot.kawasanById(m_kawasan) == nullptr) m_kawasan = 0;
  const bool isGone = m_current != 0 && snapshot.activityById(m_current) == nullptr;
  if (isGone) m_current = 0;
  keepSelected([&snapshot](FeatureId id) { return snapshot.activityById(id) != nullptr; });
  m_isStale = true;
  Q_EMIT activitiesChanged();
  Q_EMIT currentChanged();
  compute();
}

void PlanState::compute() {
  if (!m_isShown) return;
  m_session.jobs().cancel(std::exchange(m_job, 0));
  m_isStale = false;
  const FeatureId surveyId = m_session.survey() == nullptr ? 0 : m_session.survey()->id;
  m_job = m_session.jobs().run(
      {}, this,
      [this, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(), surveyId,
       basis = m_basis, kawasan = m_kawasan](const std::stop_token&, JobProgress&) -> Jobs::Delivery {
        const auto survey = std::ranges::find(snapshot->surveys, surveyId, &Survey::id);
        auto figures = std::make_shared<const PlanFigures>(planFigures(
            *snapshot, *regulation, survey == snapshot->surveys.end() ? nullptr : &*survey, basis, kawasan));
        return [this, figures = std::move(figures)] {
          m_job = 0;
          m_figures = figures;
          Q_EMIT figuresChanged();
        };
      });
}

}  // namespace kawasan
