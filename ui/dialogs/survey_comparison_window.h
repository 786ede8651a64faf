#pragma once

// Two rounds side by side: what became of total and class of every RT, kelurahan or kawasan, and what changed. A row
// selects its area in the map; follows edits and language. Non-modal, so that map and card stay usable. GUI thread.

#include <vector>

#include "core/rules/survey_comparison.h"
#include "ui/dialogs/comparison_window.h"

namespace kawasan {

class SurveyComparisonWindow final : public ComparisonWindow {
  Q_OBJECT

 public:
  explicit SurveyComparisonWindow(Session& session, QWidget* parent = nullptr);

 protected:
  void compare() override;
  void retranslate() override;
  [[nodiscard]] CellFigure figureAt(const AreaKey& area, const QModelIndex& index) override;

 private:
  void fillRounds();
  void showAreas(const std::vector<AreaComparison>& areas);
  void addRow(const AreaComparison& area);
  void showSummary(const std::vector<AreaComparison>& areas);
};

}  // namespace kawasan
