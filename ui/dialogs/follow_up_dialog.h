#pragma once

// A line of the follow-up list of a meeting: a new one, or one that is changed. The meeting is one that is there, or a
// new one with title and date. Saved as one step. GUI thread.

#include <QDialog>

#include "ui/shell/session.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kawasan {

class FollowUpDialog final : public QDialog {
  Q_OBJECT

 public:
  /// 0: a new line.
  FollowUpDialog(Session& session, FeatureId lineId, QWidget* parent = nullptr);

 Q_SIGNALS:
  void saved(kawasan::FeatureId lineId);

 private:
  void build();
  void fill();
  void showMeeting();
  void save();
  [[nodiscard]] const FollowUp* known() const;
  [[nodiscard]] FeatureId meetingId() const;
  [[nodiscard]] std::optional<Date> dateOfMeeting(FeatureId id) const;

  Session& m_session;
  FeatureId m_lineId;
  QComboBox* m_meeting;
  QFormLayout* m_form;
  QLineEdit* m_title;
  QLineEdit* m_held;
  QLineEdit* m_item;
  QLineEdit* m_output;
  QLineEdit* m_place;
  QLineEdit* m_responsible;
  QLineEdit* m_due;
  QLabel* m_problem;
};

}  // namespace kawasan
