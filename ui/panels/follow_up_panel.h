#pragma once

// The follow-up lists (RTL) of all meetings in the lower dock, as the standard table has them; what is late says so. A
// row chooses its line: Enter changes it, Space records how far it is, Delete removes it. GUI thread.

#include "ui/panels/record_panel.h"

namespace kawasan {

class ReportTableModel;

class FollowUpPanel final : public RecordPanel {
  Q_OBJECT

 public:
  explicit FollowUpPanel(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  void meetingWanted();
  void recordWanted();

 private:
  FollowUpPanel(Session& session, ReportTableModel* model, QWidget* parent);
  [[nodiscard]] Words words() const override;
  void fill() override;
  [[nodiscard]] FeatureId recordAt(int row) const override;
  bool press(int key) override;
  void retranslate() override;

  ReportTableModel* m_model;
  QPushButton* m_record;
  QPushButton* m_meeting;
};

}  // namespace kawasan
