#pragma once

// How far a follow-up line is: a new record below those that are there, which are never changed. GUI thread.

#include <QDialog>

#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kawasan {

class FollowUpStatusDialog final : public QDialog {
  Q_OBJECT

 public:
  FollowUpStatusDialog(Session& session, FeatureId lineId, QWidget* parent = nullptr);

 private:
  void save();
  [[nodiscard]] const FollowUp* line() const;
  [[nodiscard]] QString earlier() const;

  Session& m_session;
  FeatureId m_lineId;
  QComboBox* m_status;
  QLineEdit* m_date;
  QLineEdit* m_note;
  QLabel* m_problem;
};

}  // namespace kawasan
