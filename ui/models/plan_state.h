#pragma once

// What the parts of the step Rencana share: the chosen activity, the kawasan they are limited to, and the figures of
// the plan, computed beside the window and anew after every edit while the step is shown. GUI thread.

#include <QObject>
#include <functional>
#include <vector>

#include "ui/models/plan_figures.h"
#include "ui/shell/session.h"

namespace kawasan {

class PlanState final : public QObject {
  Q_OBJECT

 public:
  explicit PlanState(Session& session, QObject* parent = nullptr);

  [[nodiscard]] Session& session() const { return m_session; }
  /// 0 for none; always one that exists.
  [[nodiscard]] FeatureId current() const { return m_current; }
  /// Null for none.
  [[nodiscard]] const Activity* activity() const;
  /// That one alone.
  void choose(FeatureId activityId);
  /// What is done to several at once is done to these; the current one is among them, and alone unless a hand selected
  /// more.
  [[nodiscard]] const std::vector<FeatureId>& selected() const { return m_selected; }
  /// `activityIds` without the current one means that one alone.
  void select(std::vector<FeatureId> activityIds, FeatureId current);
  /// The activity under the pointer, on the map or in a table; 0 for none.
  [[nodiscard]] FeatureId hovered() const { return m_hovered; }
  void hover(FeatureId activityId);

  /// 0: the whole city.
  [[nodiscard]] FeatureId kawasan() const { return m_kawasan; }
  void limitTo(FeatureId kawasanId);
  /// Those of the kawasan, in the order of the plan: recorded for it, or taking something off in one of its RT.
  [[nodiscard]] std::vector<const Activity*> activities() const;

  [[nodiscard]] LedgerBasis basis() const { return m_basis; }
  void follow(LedgerBasis basis);
  /// By which hectares are counted in charts, scenarios and in what the tables stress; kept for each project on this
  /// computer.
  [[nodiscard]] LedgerRule rule() const { return m_rule; }
  void countBy(LedgerRule rule);

  /// Of the present snapshot or, while they are computed, of the one before; null at first.
  [[nodiscard]] const PlanFigures* figures() const { return m_figures.get(); }
  /// Null while they are not known.
  [[nodiscard]] const ActivityFigures* figuresOf(FeatureId activityId) const;
  /// Nothing is computed while nobody looks.
  void setShown(bool isShown);

 Q_SIGNALS:
  void currentChanged();
  void selectedChanged();
  void hoverChanged();
  /// Other activities, or their records changed.
  void activitiesChanged();
  void figuresChanged();
  void ruleChanged();

 private:
  void takeChange();
  void takeKeptRule();
  void keepSelected(const std::function<bool(FeatureId)>& stays);
  void compute();

  Session& m_session;
  FeatureId m_current = 0;
  std::vector<FeatureId> m_selected;
  FeatureId m_hovered = 0;
  FeatureId m_kawasan = 0;
  LedgerBasis m_basis = LedgerBasis::Planned;
  LedgerRule m_rule;
  std::shared_ptr<const PlanFigures> m_figures;
  Jobs::Id m_job = 0;
  bool m_isShown = false;
  bool m_isStale = true;
};

}  // namespace kawasan
