#pragma once

// What a trial of the plan changes: every kawasan with its total, class, hectares and money as planned and as tried,
// and the hectares of the city by every rule. Beside the table of activities while something is tried out. GUI thread.

#include <QWidget>

#include "ui/models/plan_trial.h"
#include "ui/panels/explain_click.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTabWidget;
class QTableView;

namespace kawasan {

class TrialPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit TrialPanel(PlanTrial& trial, QWidget* parent = nullptr);

  [[nodiscard]] QTableView& areas() { return *m_areas; }
  [[nodiscard]] QTableView& sums() { return *m_sums; }

 Q_SIGNALS:
  /// All activities that the table shows, off or on.
  void switchShownWanted(bool isOn);
  void cancelWanted();
  /// The present switches under a name.
  void keepWanted();
  void compareWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void show();
  void showState();
  void showScenarios();
  void showAreas();
  void showSums();
  /// What is sure, and as it is shown.
  struct ShownHectares {
    Micro amount = 0;
    QString text;
  };
  void addHectares(const QString& name, const ShownHectares& planned, const ShownHectares& tried,
                   const HectareChange& change, int row);
  [[nodiscard]] CellFigure areaFigureAt(const QModelIndex& index) const;
  [[nodiscard]] CellFigure sumFigureAt(const QModelIndex& index) const;
  /// The RT of an area that are slum at the end of the plan, with their verified hectares.
  [[nodiscard]] QString slumRts(FeatureId areaId, WhatIf::Choice choice) const;
  /// The activities behind the money of an area, 0 for what lies elsewhere.
  [[nodiscard]] QString costs(FeatureId areaId, WhatIf::Choice choice) const;

  PlanTrial& m_trial;
  QLabel* m_title;
  QLabel* m_note;
  QLabel* m_state;
  QPushButton* m_allOff;
  QPushButton* m_allOn;
  QPushButton* m_reset;
  QPushButton* m_cancel;
  QComboBox* m_scenario;
  QPushButton* m_keep;
  QPushButton* m_compare;
  QPushButton* m_forget;
  QTabWidget* m_tabs;
  QTableView* m_areas;
  QStandardItemModel* m_areaModel;
  QTableView* m_sums;
  QStandardItemModel* m_sumModel;
};

}  // namespace kawasan
