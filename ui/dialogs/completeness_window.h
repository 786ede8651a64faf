#pragma once

// How far the shown survey is: for every kelurahan or kawasan the RT that are complete, and for the chosen one which
// figures are missing and which of them matters most to its class. Leads to the next RT that lacks something. Follows
// edits, survey and language; non-modal, so that figures can be typed beside it. GUI thread.

#include <QDialog>
#include <QTimer>
#include <optional>

#include "core/rules/completeness.h"
#include "core/rules/missing_weight.h"
#include "ui/shell/session.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;

namespace kawasan {

class CompletenessWindow final : public QDialog {
  Q_OBJECT

 public:
  explicit CompletenessWindow(Session& session, QWidget* parent = nullptr);

 Q_SIGNALS:
  /// An RT that lacks figures was asked for; it is selected already.
  void rtWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  /// Both in a job; what is shown stays until it is done.
  void renewAreas();
  void renewMissing();
  void showAreas(const std::vector<AreaCompleteness>& areas);
  void showMissing(const QString& area, const std::vector<MissingFigure>& figures, const QStringList& rtsWithout);
  void addWithout(const QStringList& rts);
  void goToNext();
  /// What the figures of a column of the areas count.
  [[nodiscard]] QString howOf(int column) const;
  [[nodiscard]] QString rtsWithout(FeatureId areaId, std::optional<Parameter> figure) const;
  [[nodiscard]] QString narrowingText(FeatureId areaId, Parameter figure) const;
  /// The RT of the area that lack what the column counts, or of which it counts something.
  [[nodiscard]] QString rtsOf(FeatureId areaId, int column) const;
  [[nodiscard]] Level level() const;
  [[nodiscard]] std::optional<FeatureId> chosenArea() const;

  Session& m_session;
  QLabel* m_levelLabel;
  QComboBox* m_level;
  QLabel* m_survey;
  QTableView* m_areas;
  QStandardItemModel* m_areaModel;
  QLabel* m_missingTitle;
  QTableView* m_missing;
  QStandardItemModel* m_missingModel;
  QPushButton* m_next;
  Jobs::Id m_areaJob = 0;
  Jobs::Id m_missingJob = 0;
  bool m_isFilling = false;  // rows come and go without anybody choosing one
  QTimer m_later;
};

}  // namespace kawasan
