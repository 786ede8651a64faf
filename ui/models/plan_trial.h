#pragma once

// A trial of the plan: activities switched off and on, and what that does to the areas, the hectares by every rule and
// the money, beside the plan as it stands. Nothing of it is written; the switches outlive edits and go with the
// project, unless they are kept as a named scenario, which can be opened again. Every figure comes from
// core/plan/what_if. GUI thread; only the start is computed beside the window, a switch moves the figures by their
// difference at once.

#include <QObject>
#include <map>
#include <set>
#include <string>

#include "core/plan/what_if.h"
#include "ui/models/plan_state.h"

namespace kawasan {

/// One area of the level that the project ranks, with the plan as it stands and in the trial.
struct TrialArea {
  FeatureId id = 0;  // 0: what lies in none of them or in several
  QString name;
  AreaScore planned;
  AreaScore tried;
  LeftHectares slumPlanned;  // counted by RT, at the end of the last year
  LeftHectares slumTried;
  MoneySum costPlanned;
  MoneySum costTried;
};

class PlanTrial final : public QObject {
  Q_OBJECT

 public:
  explicit PlanTrial(PlanState& plan, QObject* parent = nullptr);
  ~PlanTrial() override;

  [[nodiscard]] bool isActive() const { return m_isActive; }
  /// Leaving the trial keeps its switches.
  void setActive(bool isActive);

  /// Null while it is prepared, and without a survey.
  [[nodiscard]] const WhatIf* whatIf() const { return m_whatIf.get(); }
  [[nodiscard]] Session& session() const { return m_plan.session(); }
  [[nodiscard]] const PlanState& plan() const { return m_plan; }
  /// Carried out by the plan as it stands.
  [[nodiscard]] bool isPlanned(FeatureId activityId) const;
  [[nodiscard]] bool isComputing() const { return m_job != 0; }
  [[nodiscard]] bool isOn(FeatureId activityId) const;
  void turn(const std::vector<FeatureId>& activities, bool isOn);
  /// Exactly as planned again.
  void reset();

  /// Of the plan, left out here; in the order of the plan.
  [[nodiscard]] std::vector<FeatureId> leftOut() const;
  /// Cancelled in the plan, carried out here.
  [[nodiscard]] std::vector<FeatureId> takenUp() const;
  [[nodiscard]] bool isAsPlanned() const { return m_switched.empty(); }

  /// The level of areas(): the one that the project ranks.
  [[nodiscard]] Level areaLevel() const;
  /// Those with figures or money; what lies elsewhere last.
  [[nodiscard]] std::vector<TrialArea> areas() const;

  /// Keeps the switches under that name, over a scenario that has it, as one step.
  bool keepAs(const std::string& name);
  /// Sets the switches as they were kept.
  void openScenario(FeatureId scenarioId);
  bool removeScenario(FeatureId scenarioId);
  /// The scenario that the switches are exactly those of; 0 for none.
  [[nodiscard]] FeatureId scenario() const;
  [[nodiscard]] const SharedList<Scenario>& scenarios() const { return m_plan.session().snapshot().scenarios; }
  /// Activities that are not carried out here.
  [[nodiscard]] std::set<FeatureId> off() const;

  /// The left-out activities get a record that says they are cancelled, as one step; false when it failed or when there
  /// is none. Afterwards the trial is as planned but for what was taken up.
  bool cancelLeftOut();

 Q_SIGNALS:
  void activeChanged();
  /// Other switches or figures.
  void changed();

 private:
  void takeChange();
  void dropSettled();
  void prepare();
  void replay();

  PlanState& m_plan;
  std::map<FeatureId, bool> m_switched;  // only what differs from the plan
  std::shared_ptr<WhatIf> m_whatIf;
  SharedSnapshot m_of;  // that m_whatIf is made of
  Jobs::Id m_job = 0;
  bool m_isActive = false;
};

}  // namespace kawasan
