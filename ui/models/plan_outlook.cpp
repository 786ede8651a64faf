#include "ui/models/plan_outlook.h"

#include <algorithm>
#include <utility>

#include "core/plan/plan_effects.h"

namespace kawasan {

namespace {

SharedOutlook scoresOf(const Snapshot& snapshot, const Regulation& regulation, const FigureTable& figures) {
  auto scores = std::make_shared<OutlookScores>();
  for (const Level level : {Level::Rt, Level::Kawasan, Level::Kelurahan}) {
    std::vector<AreaScore> areas = scoreAreas(snapshot, regulation, figures, level);
    for (const AreaScore& area : areas) scores->areas.emplace(std::pair(level, area.areaId), area);
    if (level == Level::Rt) scores->rts = std::move(areas);
  }
  return scores;
}

int lastYearOf(const Projection& projection) {
  return projection.years.empty() ? projection.baseYear : projection.years.back().year;
}

}  // namespace

const AreaScore* OutlookScores::of(Level level, FeatureId id) const {
  const auto found = areas.find({level, id});
  return found == areas.end() ? nullptr : &found->second;
}

OutlookYears outlookYears(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey) {
  OutlookYears result;
  int last = survey.year;
  for (const EffectBasis basis : {EffectBasis::Planned, EffectBasis::Realised})
    last = std::max(last, lastYearOf(projectFigures(snapshot, survey, basis)));
  if (last == survey.year) return result;
  result.baseYear = survey.year;
  result.lastYear = last;
  for (const EffectBasis basis : {EffectBasis::Planned, EffectBasis::Realised}) {
    for (const ProjectedYear& year : projectFigures(snapshot, survey, basis, last).years)
      result.years[{basis, year.year}] = scoresOf(snapshot, regulation, year.figures);
  }
  return result;
}

PlanOutlook::PlanOutlook(PlanState& plan, QObject* parent) : QObject(parent), m_plan(plan) {
  connect(&plan, &PlanState::figuresChanged, this, &PlanOutlook::compute);
  connect(&plan.session(), &Session::projectReplaced, this, &PlanOutlook::forget);
  connect(&plan.session(), &Session::surveyShown, this, &PlanOutlook::forget);
}

/// What was looked at belongs to another project or survey.
void PlanOutlook::forget() {
  m_years = {};
  m_kind = Kind::Survey;
  m_year = 0;
  Q_EMIT changed();
}

void PlanOutlook::compute() {
  Session& session = m_plan.session();
  session.jobs().cancel(std::exchange(m_job, 0));
  const FeatureId surveyId = session.survey() == nullptr ? 0 : session.survey()->id;
  m_job = session.jobs().run({}, this,
                             [this, snapshot = session.sharedSnapshot(), regulation = session.sharedRegulation(),
                              surveyId](const std::stop_token&, JobProgress&) -> Jobs::Delivery {
                               const auto survey = std::ranges::find(snapshot->surveys, surveyId, &Survey::id);
                               OutlookYears years;
                               if (survey != snapshot->surveys.end())
                                 years = outlookYears(*snapshot, *regulation, *survey);
                               return [this, years = std::move(years)]() mutable {
                                 m_job = 0;
                                 m_years = std::move(years);
                                 if (m_years.lastYear == 0) m_kind = Kind::Survey;
                                 m_year =
                                     m_year == 0 ? m_years.lastYear : std::clamp(m_year, firstYear(), m_years.lastYear);
                                 Q_EMIT changed();
                               };
                             });
}

int PlanOutlook::firstYear() const {
  return m_years.lastYear == 0 ? 0 : m_years.baseYear + 1;
}

void PlanOutlook::show(Kind kind) {
  if (kind == m_kind) return;
  m_kind = kind;
  Q_EMIT changed();
}

void PlanOutlook::showYear(int year) {
  if (year == m_year) return;
  m_year = year;
  Q_EMIT changed();
}

SharedOutlook PlanOutlook::at(const State& state) const {
  const auto found = m_years.years.find(state);
  return found == m_years.years.end() ? nullptr : found->second;
}

PlanOutlook::State PlanOutlook::comparedState() const {
  if (m_kind == Kind::Survey) return {EffectBasis::Planned, m_years.lastYear};
  return {m_kind == Kind::Planned ? EffectBasis::Planned : EffectBasis::Realised, m_year};
}

SharedOutlook PlanOutlook::shown() const {
  return m_kind == Kind::Survey ? nullptr : compared();
}

SharedOutlook PlanOutlook::compared() const {
  return at(comparedState());
}

QString PlanOutlook::comparedName() const {
  const auto [basis, year] = comparedState();
  return (basis == EffectBasis::Realised ? tr("after what is done until %1") : tr("after the plan until %1")).arg(year);
}

bool PlanOutlook::isCompared(const Activity& activity) const {
  const auto [basis, last] = comparedState();
  const auto year = countingYear(m_plan.session().snapshot(), activity, basis);
  return year && *year > m_years.baseYear && *year <= last;
}

}  // namespace kawasan
