#pragma once

// The cheapest way to 0 ha: asked at the left, found beside the window with progress and a way to cancel, shown at the
// right as the activities it would become, area by area, and what each further million buys. Nothing is written until
// the user puts it into the plan. Non-modal; closed it keeps what it found. GUI thread.

#include <QDialog>

#include "ui/models/cheapest_way.h"
#include "ui/panels/explain_click.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStandardItemModel;
class QTabWidget;
class QTableView;

namespace kawasan {

class CheapestForm;

class CheapestWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit CheapestWindow(Session& session, QWidget* parent = nullptr);
  ~CheapestWindow() override;

  /// The kawasan that is asked for at first; 0: the city.
  void limitTo(FeatureId kawasanId);
  [[nodiscard]] FeatureId limitedTo() const { return m_limitedTo; }
  /// What was found last; null before.
  [[nodiscard]] const CheapestWay* found() const { return m_way.get(); }

 Q_SIGNALS:
  void pricesWanted();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  struct Page {
    QTableView* table = nullptr;
    QStandardItemModel* model = nullptr;
  };

  void build();
  [[nodiscard]] QWidget* buildResult();
  [[nodiscard]] Page addPage(const char* name);
  void retranslate();
  void renew();
  void find();
  void stop();
  void take(const Result<std::shared_ptr<const CheapestWay>>& way);
  void showProgress();
  void showState();
  void offerParts();
  [[nodiscard]] WayShown shown() const;
  [[nodiscard]] WayPart part() const;
  void showResult();
  void showWorks();
  void addChosen(const PlanChoice& choice);
  void showAreas();
  void showMoney();
  void showSteps();
  void showZero();
  void fitTexts();
  [[nodiscard]] CellFigure workFigure(const QModelIndex& index) const;
  [[nodiscard]] CellFigure areaFigure(const QModelIndex& index) const;
  void putIntoPlan();

  Session& m_session;
  CheapestForm* m_form;
  QPushButton* m_find;
  QPushButton* m_stop;
  QProgressBar* m_progress;
  QComboBox* m_shown;  // what the money pays, or all; where it does not pay for all
  QLabel* m_total;
  QLabel* m_summary;
  QLabel* m_troubles;
  QScrollArea* m_texts;  // with both
  QPushButton* m_prices;
  QTabWidget* m_tabs;
  Page m_works;
  Page m_areas;
  Page m_money;
  Page m_steps;
  Page m_zero;
  QLabel* m_state;
  QPushButton* m_undo;  // of what was put into the plan last
  QPushButton* m_put;
  QPushButton* m_close;
  std::shared_ptr<const CheapestWay> m_way;
  QStringList m_asked;   // the fields of the form that it was found for
  QStringList m_asking;  // the same of the search that runs
  std::size_t m_putCount = 0;
  SharedSnapshot m_putInto;  // the plan with them in it
  Jobs::Id m_job = 0;
  FeatureId m_limitedTo = 0;
  bool m_isStale = false;  // the form, since the project changed while it was closed
};

}  // namespace kawasan
