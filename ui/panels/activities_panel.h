#pragma once

// The activities of the plan in the lower dock with their sum, limited to a kawasan. A row chooses its activity for the
// card; several are selected with Shift and Ctrl. Enter or a double click changes the chosen one. While something is
// tried out Space switches the selected rows. Without any activity the ways to begin are offered. GUI thread.

#include <QWidget>

#include "ui/models/activity_model.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace kawasan {

class SumRow;

class ActivitiesPanel final : public QWidget {
  Q_OBJECT

 public:
  ActivitiesPanel(PlanState& plan, PlanTrial& trial, QWidget* parent = nullptr);

  [[nodiscard]] QTableView& table() { return *m_table; }
  [[nodiscard]] ActivityModel& model() { return *m_model; }

 Q_SIGNALS:
  void addWanted();
  void importWanted();
  void changeWanted();
  void activityClicked();  // also the one that is chosen already

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QWidget* makeEmpty();
  void refresh();
  void fillKawasan();
  void fitColumns();
  void showSum();
  void takeSelection();
  void showSelected();
  void showNote();
  void fitBar();
  void showTrial();
  void switchSelected();

  PlanState& m_plan;
  PlanTrial& m_trial;
  ActivityModel* m_model;
  QLabel* m_title;
  QLabel* m_note;
  QComboBox* m_kawasan;
  QPushButton* m_try;
  QTableView* m_table;
  SumRow* m_sum;
  QLabel* m_emptyText = nullptr;
  QPushButton* m_add = nullptr;
  QPushButton* m_import = nullptr;
  QWidget* m_empty;          // made with the three before it
  bool m_isShowing = false;  // the table is made to show what is selected
  bool m_isTaking = false;   // a hand selects in the table
};

}  // namespace kawasan
