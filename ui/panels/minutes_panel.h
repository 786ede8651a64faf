#pragma once

// Signed minutes of reduced hectares (berita acara) in the lower dock, one row an area, with what they leave of the
// decree. A row chooses its minutes: Enter changes, Delete removes them. GUI thread.

#include <QWidget>

#include "ui/shell/session.h"

class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class MinutesPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit MinutesPanel(Session& session, QWidget* parent = nullptr);

  /// Minutes; 0 for none.
  [[nodiscard]] FeatureId current() const { return m_current; }
  void choose(FeatureId minutesId);
  [[nodiscard]] QTableView& table() { return *m_table; }

 Q_SIGNALS:
  void addWanted();
  void changeWanted();
  void removeWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void retranslate();
  void takeChange();
  void refresh();
  void addRow(const Minutes& minutes, const MinutesLine& line, bool isFirst);
  [[nodiscard]] QString sums() const;
  void showCurrent();

  Session& m_session;
  QLabel* m_title;
  QLabel* m_note;
  QPushButton* m_add;
  QPushButton* m_change;
  QPushButton* m_remove;
  QTableView* m_table;
  QStandardItemModel* m_model;
  QLabel* m_empty;
  FeatureId m_current = 0;
  bool m_isShowing = false;
  bool m_isStale = true;
};

}  // namespace kawasan
