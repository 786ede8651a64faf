#pragma once

// The city as it would stand: the classes of RT and areas by the survey, after the plan of a year, or after what is
// realised by then. Scores come from the figures that core/plan projects (criteria 9.6); they are computed beside the
// window whenever the figures of the plan are. GUI thread.

#include <QObject>
#include <map>
#include <memory>
#include <utility>
#include <vector>

#include "core/rules/area_scores.h"
#include "ui/models/plan_state.h"

namespace kawasan {

/// Scores at every level that has areas, of one state of the figures.
struct OutlookScores {
  std::vector<AreaScore> rts;
  std::map<std::pair<Level, FeatureId>, AreaScore> areas;  // RT, kawasan and kelurahan
  /// Null for an area that is not there.
  [[nodiscard]] const AreaScore* of(Level level, FeatureId id) const;
};
using SharedOutlook = std::shared_ptr<const OutlookScores>;

/// Every year after the survey up to the last in which something counts, by both ways of counting.
struct OutlookYears {
  int baseYear = 0;
  int lastYear = 0;
  std::map<std::pair<EffectBasis, int>, SharedOutlook> years;
};
[[nodiscard]] OutlookYears outlookYears(const Snapshot& snapshot, const Regulation& regulation, const Survey& survey);

class PlanOutlook final : public QObject {
  Q_OBJECT

 public:
  enum class Kind { Survey, Planned, Realised };

  explicit PlanOutlook(PlanState& plan, QObject* parent = nullptr);

  [[nodiscard]] const PlanState& plan() const { return m_plan; }
  [[nodiscard]] Kind kind() const { return m_kind; }
  [[nodiscard]] int year() const { return m_year; }
  void show(Kind kind);
  void showYear(int year);
  /// Both 0 while there is nothing to look ahead to.
  [[nodiscard]] int firstYear() const;
  [[nodiscard]] int lastYear() const { return m_years.lastYear; }

  /// Null by the survey itself, or while nothing is computed.
  [[nodiscard]] SharedOutlook shown() const;
  /// What stands beside the survey where both are shown: what is shown, else the plan at its end. Null as above.
  [[nodiscard]] SharedOutlook compared() const;
  /// "after the plan until 2023", "after what is done until 2021" of what is compared.
  [[nodiscard]] QString comparedName() const;
  /// Whether what the activity takes off is a part of it.
  [[nodiscard]] bool isCompared(const Activity& activity) const;

 Q_SIGNALS:
  void changed();

 private:
  void compute();
  void forget();
  /// That the survey is compared with.
  using State = std::pair<EffectBasis, int>;
  [[nodiscard]] State comparedState() const;
  [[nodiscard]] SharedOutlook at(const State& state) const;

  PlanState& m_plan;
  Kind m_kind = Kind::Survey;
  int m_year = 0;
  OutlookYears m_years;
  Jobs::Id m_job = 0;
};

}  // namespace kawasan
