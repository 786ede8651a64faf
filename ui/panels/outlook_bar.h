#pragma once

// The line above the tables of the plan that says what the map is coloured by: the survey, the plan until a year, or
// what is done until then. GUI thread.

#include <QWidget>

#include "ui/models/plan_outlook.h"

class QComboBox;
class QLabel;
class QSlider;

namespace kawasan {

class OutlookBar final : public QWidget {
  Q_OBJECT

 public:
  explicit OutlookBar(PlanOutlook& outlook, QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void retranslate();

  PlanOutlook& m_outlook;
  QLabel* m_caption;
  QComboBox* m_kind;
  QSlider* m_slider;
  QLabel* m_year;
};

}  // namespace kawasan
