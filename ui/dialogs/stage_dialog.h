#pragma once

// A new record of an activity's life: which stage it reached, when, by whom, how far. Records are added, never changed.
// GUI thread.

#include <QDialog>
#include <vector>

#include "ui/shell/session.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kawasan {

class StageDialog final : public QDialog {
  Q_OBJECT

 public:
  StageDialog(Session& session, FeatureId activityId, QWidget* parent = nullptr);

 private:
  void build();
  void showFields();
  /// False when something cannot be read; it is marked and has the focus then.
  [[nodiscard]] bool take(ActivityState& state);
  void save();
  [[nodiscard]] LifeStep step() const;

  Session& m_session;
  FeatureId m_activityId;
  QComboBox* m_step;
  QLineEdit* m_date;
  QLineEdit* m_person;
  QLineEdit* m_physical;
  QLineEdit* m_financial;
  QLineEdit* m_amount;
  QComboBox* m_grade;
  QLineEdit* m_men;
  QLineEdit* m_women;
  QLineEdit* m_days;  // HOK
  QComboBox* m_exists;
  QLabel* m_keepers;                 // who will look after it
  std::vector<QCheckBox*> m_upkeep;  // what else holds of a work that is there
  QLineEdit* m_document;
  QLineEdit* m_note;
  QFormLayout* m_form;
  QLabel* m_problem;
};

}  // namespace kawasan
