#pragma once

// What the checks found, in the lower dock: a list to filter, and beside it the finding that is selected with what can
// be done about it. GUI thread.

#include <QCheckBox>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QWidget>
#include <array>
#include <optional>
#include <vector>

#include "ui/models/finding_model.h"

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace kawasan {

/// Which findings are listed.
class FindingFilter final : public QSortFilterProxyModel {
  Q_OBJECT

 public:
  explicit FindingFilter(QObject* parent = nullptr);
  void show(Severity severity, bool isShown);
  void showAccepted(bool isShown);
  /// Only findings whose area or sentence has the text; all when it is empty.
  void showText(const QString& text);
  /// Only those of one rule; all when it is empty.
  void showRule(const QString& rule);
  [[nodiscard]] const QString& shownRule() const { return m_rule; }
  [[nodiscard]] bool showsAccepted() const { return m_isAcceptedShown; }

 protected:
  [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

 private:
  std::array<bool, 3> m_isShown{true, true, true};
  bool m_isAcceptedShown = false;
  QString m_text;
  QString m_rule;
};

class FindingsPanel final : public QWidget {
  Q_OBJECT

 public:
  FindingsPanel(Session& session, FindingModel& model, QWidget* parent = nullptr);

  [[nodiscard]] QTableView& table() { return *m_table; }
  /// Selects finding `row` of the model.
  void selectFinding(int row);
  /// Asks for the reason and accepts the finding that is selected, or takes its acceptance back.
  void accept();
  void withdraw();
  void zoom();
  void follow();
  void split();
  /// Goes to where the finding is put right.
  void open();
  [[nodiscard]] QSize sizeHint() const override { return {1006, 190}; }

 Q_SIGNALS:
  void countChanged(int open);
  /// An RT that lies in several kawasan, or partly in one, is to be cut along their borders.
  void splitWanted(kawasan::FeatureId rt);
  void openWanted(const kawasan::AreaKey& area, const kawasan::FindingRemedy& remedy);

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  [[nodiscard]] std::optional<int> current() const;  // row of the model
  [[nodiscard]] bool isRoomy() const;
  void refresh();
  void showDetail();
  void prepareButtons();
  void arrangeButtons();
  void fillDecisions(const Finding& finding);
  [[nodiscard]] static QString remedyText(FindingRemedy::Place place);
  void keepCurrent();
  void showAlike(bool isOn);

  Session& m_session;
  FindingModel& m_model;
  FindingFilter* m_filter;
  std::array<QToolButton*, 3> m_severities{};
  QCheckBox* m_accepted;
  QLineEdit* m_search;
  QLabel* m_state;
  QTableView* m_table;
  QLabel* m_empty;
  QWidget* m_detail;
  QLabel* m_detailTitle;
  QLabel* m_detailText;
  QLabel* m_detailRule;
  QToolButton* m_zoom;
  QPushButton* m_alike;  // checked: only findings of one rule
  QPushButton* m_split;
  QPushButton* m_decide;  // where land counts that two areas share
  QPushButton* m_open;
  QPushButton* m_accept;
  QPushButton* m_withdraw;
  QToolButton* m_more;                     // what has no room in the row
  std::vector<QAbstractButton*> m_wanted;  // of the finding that is selected, the one to press first first
  std::string m_currentFingerprint;        // survives a rerun
};

}  // namespace kawasan
