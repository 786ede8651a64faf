#pragma once

// The follow-up lists (RTL) of all meetings in the lower dock, as the standard table has them; what is late says so. A
// row chooses its line: Enter changes it, Space records how far it is, Delete removes it. GUI thread.

#include <QWidget>

#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QTableView;

namespace kawasan {

class ReportTableModel;

class FollowUpPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit FollowUpPanel(Session& session, QWidget* parent = nullptr);

  /// 0 for none.
  [[nodiscard]] FeatureId current() const { return m_current; }
  void choose(FeatureId lineId);
  [[nodiscard]] QTableView& table() { return *m_table; }

 Q_SIGNALS:
  void addWanted();
  void changeWanted();
  void meetingWanted();
  void recordWanted();
  void removeWanted();

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void refresh();
  void showCurrent();

  Session& m_session;
  ReportTableModel* m_model;
  QLabel* m_title;
  QLabel* m_note;
  QPushButton* m_add;
  QPushButton* m_change;
  QPushButton* m_meeting;
  QPushButton* m_record;
  QPushButton* m_remove;
  QTableView* m_table;
  QLabel* m_empty;
  FeatureId m_current = 0;
  bool m_isShowing = false;
};

}  // namespace kawasan
