#pragma once

// The table of scores by kawasan, kelurahan, kecamatan or RT; a click on a figure explains it. Shares the selection.

#include <QWidget>

#include "ui/models/score_model.h"

class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace kawasan {

class ScoresPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit ScoresPanel(Session& session, QWidget* parent = nullptr);
  [[nodiscard]] QTableView& table() { return *m_table; }
  [[nodiscard]] ScoreModel& model() { return *m_model; }
  [[nodiscard]] QSize sizeHint() const override { return {900, 190}; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fitColumns();
  void showSelection();
  void takeSelection();

  Session& m_session;
  ScoreModel* m_model;
  QSortFilterProxyModel* m_sorted;
  QComboBox* m_levels;
  QLabel* m_note;
  QTableView* m_table;
  bool m_isSyncing = false;
};

}  // namespace kawasan
