#pragma once

// A new record of an activity's life: which stage it reached, when, by whom, how far. Records are added, never changed.
// GUI thread.

#include <QDialog>

#include "ui/shell/session.h"

class QComboBox;
class QDateEdit;
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
  void save();
  [[nodiscard]] LifeStep step() const;

  Session& m_session;
  FeatureId m_activityId;
  QComboBox* m_step;
  QDateEdit* m_date;
  QLineEdit* m_person;
  QLineEdit* m_physical;
  QLineEdit* m_financial;
  QLineEdit* m_amount;
  QComboBox* m_grade;
  QLineEdit* m_document;
  QLineEdit* m_note;
  QLabel* m_problem;
};

}  // namespace kawasan
