#pragma once

// In the form of an activity: the programme that it belongs to, chosen or named anew, with its code and years. What
// changes there changes for all its activities, and a programme goes for all of them: with the form, never before it is
// saved. GUI thread.

#include <QWidget>

#include "core/import/activity_fields.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace kawasan {

class ProgrammeStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit ProgrammeStrip(const Session& session, QWidget* parent = nullptr);

  /// 0 for none.
  void showProgramme(FeatureId programmeId);
  /// False when something cannot be read: it is said below, and the field has the focus.
  [[nodiscard]] bool take(ActivityEdit& edit);

 private:
  void fillNames();
  void followName();
  void switchRemoval();
  void showRemoval();
  void fill(const Programme& programme);
  [[nodiscard]] bool refuse(QWidget& field, const QString& problem);
  [[nodiscard]] bool takeInto(Programme& programme);

  const Session& m_session;
  QComboBox* m_name;
  QLineEdit* m_code;
  QLineEdit* m_first;
  QLineEdit* m_last;
  QPushButton* m_remove;
  QLabel* m_note;
  QLabel* m_problem;
  Programme m_shown;      // whose code and years stand in the fields
  FeatureId m_going = 0;  // the programme that goes with the form; 0 for none
};

}  // namespace kawasan
