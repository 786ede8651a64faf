#pragma once

// A meeting that follow-up lines come from: title, date, place and remarks, with its files, which are kept at once.
// What is changed here holds for all its lines. GUI thread.

#include <QDialog>

#include "ui/shell/session.h"

class QLabel;
class QLineEdit;

namespace kawasan {

class MeetingDialog final : public QDialog {
  Q_OBJECT

 public:
  MeetingDialog(Session& session, FeatureId meetingId, QWidget* parent = nullptr);

 private:
  void build();
  void remove();
  void save();
  [[nodiscard]] const Meeting* known() const;

  Session& m_session;
  FeatureId m_meetingId;
  QLineEdit* m_title;
  QLineEdit* m_date;
  QLineEdit* m_place;
  QLineEdit* m_note;
  QLabel* m_problem;
};

}  // namespace kawasan
