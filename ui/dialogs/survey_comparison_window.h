#pragma once

// Two rounds side by side: what became of total and class of every RT, kelurahan or kawasan, and what changed. A row
// selects its area in the map; follows edits and language. Non-modal, so that map and card stay usable. GUI thread.

#include <QDialog>
#include <QTimer>

#include "core/rules/survey_comparison.h"
#include "ui/panels/explain_click.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class SurveyComparisonWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit SurveyComparisonWindow(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fillRounds();
  /// In a job; what is shown stays until it is done.
  void compare();
  void showAreas(const std::vector<AreaComparison>& areas);
  void addRow(const AreaComparison& area);
  void showSummary(const std::vector<AreaComparison>& areas);
  void select(const QModelIndex& index, bool zooms);
  [[nodiscard]] CellFigure figureAt(const QModelIndex& index);

  Session& m_session;
  QLabel* m_beforeLabel;
  QComboBox* m_before;
  QLabel* m_afterLabel;
  QComboBox* m_after;
  QLabel* m_levelLabel;
  QComboBox* m_level;
  QTableView* m_table;
  QStandardItemModel* m_model;
  QLabel* m_summary;
  Jobs::Id m_job = 0;
  bool m_isFilling = false;  // rows come and go without anybody choosing one
  QTimer m_later;            // figures may be typed while the window is open
};

}  // namespace kawasan
