#pragma once

// The same figures of the shown survey by two editions of the regulation side by side: total and class of every area by
// each, which areas are in another class, and what was stored for them before, with the edition by which it was.
// Nothing is written: the project keeps its edition, and stored results keep edition and method. A row selects its
// area; follows edits, survey and language. Non-modal. GUI thread.

#include <vector>

#include "core/model/assessment.h"
#include "core/rules/edition_comparison.h"
#include "ui/dialogs/comparison_window.h"

class QCheckBox;

namespace kawasan {

class EditionComparisonWindow final : public ComparisonWindow {
  Q_OBJECT

 public:
  explicit EditionComparisonWindow(Session& session, QWidget* parent = nullptr);

 protected:
  void compare() override;
  void retranslate() override;
  [[nodiscard]] CellFigure figureAt(const AreaKey& area, const QModelIndex& index) override;

 private:
  /// The project's edition first, the newest of the others beside it; keeps what was chosen.
  void fillEditions();
  void readStored();
  void showAreas();
  void addRow(const ComparedArea& area);
  [[nodiscard]] QStandardItem* storedItem(FeatureId areaId) const;
  void showSummary();
  /// Of the project's edition in the card; of another one here, so that nobody takes it for the project's result.
  [[nodiscard]] CellFigure sideFigure(const ComparedArea& area, bool isFirst, const char* figure) const;

  QCheckBox* m_differing;
  std::vector<ComparedArea> m_areas;
  std::vector<Assessments> m_stored;  // of the shown survey, every level
  SharedRegulation m_firstRegulation;
  SharedRegulation m_secondRegulation;
};

}  // namespace kawasan
