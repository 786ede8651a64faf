#pragma once

// Decree, map and survey side by side for every kawasan, with the reason of a difference written beside it, and the
// land that two areas share, each piece to be decided once. What is written is an edit of its own. Follows edits,
// survey and language; non-modal, so that map and card stay usable. GUI thread.

#include <QDialog>
#include <QTimer>

#include "gis/reconciliation.h"
#include "ui/panels/explain_click.h"
#include "ui/shell/session.h"

class QLabel;
class QStandardItem;
class QStandardItemModel;
class QTableView;
class QTableWidget;

namespace kawasan {

class ReconciliationWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit ReconciliationWindow(Session& session, QWidget* parent = nullptr);
  ~ReconciliationWindow() override;

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  /// Measured in a job; what is shown stays until it is done.
  void renew();
  void showReport(const AreaReport& report);
  void fillAreas(const AreaReport& report);
  void fillOverlaps(const AreaReport& report);
  [[nodiscard]] CellFigure figureAt(const QModelIndex& index) const;
  [[nodiscard]] QString sumOfDifferencesHow(const QModelIndex& sum, const QString& how) const;
  void writeNote(const QStandardItem& item);
  void addOverlap(Level level, const DrawnOverlap& overlap, std::optional<OverlapShare> share);
  void decide(Level level, FeatureId first, FeatureId second, std::optional<OverlapShare> share);

  Session& m_session;
  QTableView* m_areas;
  QStandardItemModel* m_areaModel;
  QLabel* m_method;
  QLabel* m_overlapTitle;
  QTableWidget* m_overlaps;
  Jobs::Id m_job = 0;
  bool m_isFilling = false;  // rows come and go without anybody writing in them
  QTimer m_later;
};

}  // namespace kawasan
