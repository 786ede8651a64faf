#pragma once

// A new record of an activity's life: which stage it reached, when, by whom, how far. Records are added, never changed.
// For several activities the same record is added to each that it fits, in one edit; the others are named before.
// GUI thread.

#include <QDialog>
#include <vector>

#include "core/plan/activity_state.h"
#include "ui/shell/session.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kawasan {

class StageDialog final : public QDialog {
  Q_OBJECT

 public:
  /// At least one.
  StageDialog(Session& session, std::vector<FeatureId> activityIds, QWidget* parent = nullptr);

 private:
  void build();
  void addStages();
  void showFields();
  void showLeftOut();
  /// False when something cannot be read; it is marked and has the focus then.
  [[nodiscard]] bool take(ActivityState& state);
  void save();
  [[nodiscard]] QString reasonOf(RecordMisfit misfit, const Activity& activity) const;
  void sayRecorded(LifeStep step, std::size_t count, const QStringList& leftOut);
  [[nodiscard]] LifeStep step() const;
  [[nodiscard]] bool isForSeveral() const { return m_activityIds.size() > 1; }

  Session& m_session;
  std::vector<FeatureId> m_activityIds;
  std::vector<FeatureId> m_fitting;  // one alone always: whoever records it looks at it
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
  QLabel* m_leftOutHead;
  QListWidget* m_leftOut;
  QPushButton* m_save;
  QLabel* m_problem;
};

}  // namespace kawasan
