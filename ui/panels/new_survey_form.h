#pragma once

// Starts a round of data collection where a project has none: name, year and one button. Shows the new survey at once.

#include <QWidget>

#include "ui/shell/session.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kawasan {

class NewSurveyForm final : public QWidget {
  Q_OBJECT

 public:
  explicit NewSurveyForm(Session& session, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void start();
  void check();

  Session& m_session;
  QLabel* m_text;
  QLabel* m_nameLabel;
  QLineEdit* m_name;
  QLabel* m_yearLabel;
  QSpinBox* m_year;
  QPushButton* m_button;
};

}  // namespace kawasan
