#pragma once

// Starts a round of data collection: name, year, whether the figures of an earlier round are carried forward, and one
// button. Shows the new survey at once.

#include <QWidget>

#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kawasan {

class NewSurveyForm final : public QWidget {
  Q_OBJECT

 public:
  explicit NewSurveyForm(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  void started();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void start();
  void fillRounds();
  void check();

  Session& m_session;
  QLabel* m_text;
  QLabel* m_nameLabel;
  QLineEdit* m_name;
  QLabel* m_yearLabel;
  QSpinBox* m_year;
  QLabel* m_copyLabel;
  QComboBox* m_copyFrom;
  QLabel* m_problem;
  QPushButton* m_button;
};

}  // namespace kawasan
