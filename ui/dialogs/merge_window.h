#pragma once

// What teams did in their packages, to be taken over: a tree with a tick at every value, RT, kelurahan and for all,
// what conflicts in front; of each conflict a choice. "Merge" writes one edit that one undo takes back. GUI thread.

#include <QDialog>
#include <QStringList>
#include <memory>

#include "core/model/merge.h"
#include "ui/shell/session.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace kawasan {

class CalmCombo;
class MergeModel;

class MergeWindow final : public QDialog {
  Q_OBJECT

 public:
  /// `refused`: a sentence for each file that is not part of the plan.
  MergeWindow(Session& session, MergePlan plan, const QStringList& refused, QWidget* parent = nullptr);

  [[nodiscard]] MergeModel& model() const { return *m_model; }
  [[nodiscard]] QTreeView& tree() const { return *m_tree; }

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void build();
  void retranslate();
  void renewChoices();
  void showCurrent();
  void unfold();
  void takeOver();
  [[nodiscard]] QString packagesText() const;

  Session& m_session;
  std::shared_ptr<const MergePlan> m_plan;
  QStringList m_refused;
  MergeModel* m_model;
  QLabel* m_counts;
  QLabel* m_packages;
  QLabel* m_refusedLabel;
  QCheckBox* m_all;
  QCheckBox* m_onlyConflicts;
  QPushButton* m_keepMine;
  QPushButton* m_takeTheirs;
  QTreeView* m_tree;
  QLabel* m_choiceLabel;
  CalmCombo* m_choice;
  QPushButton* m_merge;
  QPushButton* m_cancel;
};

}  // namespace kawasan
