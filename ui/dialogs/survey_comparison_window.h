#pragma once

// Two rounds side by side: what became of total and class of every RT, kelurahan or kawasan, and of every figure of the
// one that is chosen. A row selects its area in the map; follows edits and language. Non-modal, so that map and card
// stay usable. GUI thread.

#include <vector>

#include "core/rules/survey_comparison.h"
#include "ui/dialogs/comparison_window.h"

namespace kawasan {

class ComparedFiguresTable;

class SurveyComparisonWindow final : public ComparisonWindow {
  Q_OBJECT

 public:
  explicit SurveyComparisonWindow(Session& session, QWidget* parent = nullptr);

 protected:
  void compare() override;
  void retranslate() override;
  void showCurrent() override;
  [[nodiscard]] CellFigure figureAt(const AreaKey& area, const QModelIndex& index) override;

 private:
  void fillRounds();
  void showAreas(std::vector<AreaComparison> areas, SharedRegulation regulation);
  void addRow(const AreaComparison& area);
  void showSummary();
  /// A figure of the area in its own round; the one that the window shows stays.
  [[nodiscard]] QString contributionHow(FeatureId areaId) const;
  [[nodiscard]] CellFigure explainedIn(Side round, const AreaKey& area, const std::string& figure);

  std::vector<AreaComparison> m_areas;
  SharedRegulation m_regulation;  // by which they were compared
  ComparedFiguresTable* m_figures;
};

}  // namespace kawasan
