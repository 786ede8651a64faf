#pragma once

// Who surveyed the shown RT, when, and whether its figures are a draft; a button with the photos of the RT. Each field
// writes when it is left. GUI thread.

#include <QWidget>

#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace kawasan {

class TextField;

class RtSurveyRow final : public QWidget {
  Q_OBJECT

 public:
  explicit RtSurveyRow(Session& session, QWidget* parent = nullptr);

  /// What is stored of this RT in the shown survey.
  void show(FeatureId rtId);
  void retranslate();
  void restyle();

 Q_SIGNALS:
  void photosWanted();
  void confirmAllWanted();

 private:
  void writeState(int index);

  Session& m_session;
  FeatureId m_rtId = 0;
  TextField* m_surveyor;
  TextField* m_source;
  TextField* m_date;
  QLabel* m_stateLabel;
  QComboBox* m_state;
  QPushButton* m_photos;
  QLabel* m_estimates;
  QPushButton* m_confirm;
};

}  // namespace kawasan
