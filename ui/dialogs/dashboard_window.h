#pragma once

// The charts of the plan on one board, for the projector and as a picture: hectares towards 0, the ledger step by step,
// aspects before and after, money by source. They follow the kawasan and the basis of the step Rencana. GUI thread.

#include <QDialog>
#include <QImage>

#include "ui/models/plan_state.h"

class QLabel;
class QPushButton;

namespace kawasan {

class DashboardWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit DashboardWindow(PlanState& plan, QWidget* parent = nullptr);

  /// The board as it is shown, twice as fine and always in light colours.
  [[nodiscard]] QImage picture() const;

 Q_SIGNALS:
  void saveWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void describe();

  PlanState& m_plan;
  QWidget* m_board;
  QLabel* m_title;
  QLabel* m_note;
  bool m_isSaving = false;
  QLabel* m_written;  // what became of the picture: the window below is covered
  QPushButton* m_save;
  QPushButton* m_close;
};

}  // namespace kawasan
