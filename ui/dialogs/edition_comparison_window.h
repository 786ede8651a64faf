#pragma once

// The same figures of the shown survey by two editions of the regulation side by side: total and class of every area by
// each, which areas are in another class, and what was stored for them before, with the edition by which it was.
// Nothing is written: the project keeps its edition, and stored results keep edition and method. A row selects its
// area; follows edits, survey and language. Non-modal. GUI thread.

#include <QDialog>
#include <QTimer>
#include <vector>

#include "core/model/assessment.h"
#include "core/rules/edition_comparison.h"
#include "ui/panels/explain_click.h"
#include "ui/shell/session.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class EditionComparisonWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit EditionComparisonWindow(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  /// The project's edition first, the newest of the others beside it; keeps what was chosen.
  void fillEditions();
  /// In a job; what is shown stays until it is done.
  void compare();
  void readStored();
  void showAreas();
  void addRow(std::size_t at);
  [[nodiscard]] QStandardItem* storedItem(FeatureId areaId) const;
  void showSummary();
  void select(const QModelIndex& index, bool zooms);
  [[nodiscard]] const ComparedArea* areaAt(const QModelIndex& index) const;
  [[nodiscard]] CellFigure figureAt(const QModelIndex& index) const;
  /// Of the project's edition in the card; of another one here, so that nobody takes it for the project's result.
  [[nodiscard]] CellFigure sideFigure(const ComparedArea& area, bool isFirst, const char* figure) const;
  [[nodiscard]] Level level() const;

  Session& m_session;
  QLabel* m_firstLabel;
  QComboBox* m_first;
  QLabel* m_secondLabel;
  QComboBox* m_second;
  QLabel* m_levelLabel;
  QComboBox* m_level;
  QCheckBox* m_differing;
  QTableView* m_table;
  QStandardItemModel* m_model;
  QLabel* m_summary;
  std::vector<ComparedArea> m_areas;
  std::vector<Assessments> m_stored;  // of the shown survey, every level
  SharedRegulation m_firstRegulation;
  SharedRegulation m_secondRegulation;
  Jobs::Id m_job = 0;
  bool m_isFilling = false;  // rows come and go without anybody choosing one
  QTimer m_later;            // figures may be typed while the window is open
};

}  // namespace kawasan
