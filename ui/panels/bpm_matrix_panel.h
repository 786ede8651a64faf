#pragma once

// All activities beside the six requirements of grants to communities: met, lacking, not filled in. A cell shows its
// sentences on the card. All columns have room beside the name: in words, in a small window as signs. GUI thread.

#include <QModelIndex>
#include <QWidget>

#include "ui/models/plan_state.h"
#include "ui/shell/theme.h"

class QCheckBox;
class QLabel;
class QStandardItemModel;
class QTableView;

namespace kawasan {

/// How the state of a requirement is shown, here and on the card.
struct StateLook {
  const char* icon;
  theme::Role role;
};
[[nodiscard]] StateLook lookOf(RuleState state);
/// Of what is lacking, but does not stand in the way of being proposed.
[[nodiscard]] StateLook lookOfWarning();

class BpmMatrixPanel final : public QWidget {
  Q_OBJECT

 public:
  explicit BpmMatrixPanel(PlanState& plan, QWidget* parent = nullptr);

 Q_SIGNALS:
  void requirementsWanted();
  /// The form of the chosen activity at the field that a requirement misses, by the keys of the form; empty for none.
  void fieldWanted(const QString& field);

 protected:
  void changeEvent(QEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void renew();
  void addRow(const Activity& activity, const ActivityFigures& figures);
  void fit();
  void showStates(bool inWords);
  void showKey(bool inWords);
  void showCurrent();
  void openField(const QModelIndex& cell);

  PlanState& m_plan;
  QLabel* m_title;
  QLabel* m_note;
  QLabel* m_key;  // of the signs
  QCheckBox* m_all;
  QTableView* m_table;
  QStandardItemModel* m_model;
  bool m_isShowing = false;
};

}  // namespace kawasan
