#include "ui/dialogs/merge_window.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>
#include <QVBoxLayout>

#include "ui/models/merge_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/calm_combo.h"
#include "ui/shell/theme.h"
#include "ui/shell/undo_action.h"
#include "ui/text/area_words.h"
#include "ui/text/local_time.h"
#include "ui/text/merge_text.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr QSize kMergeSize(1060, 560);
constexpr int kMergeEdge = 40;       // of the window below, in sight
constexpr int kUnfoldedItems = 400;  // more are unfolded by hand
constexpr int kToldPackages = 4;     // in the sentence; all of them are in its tool tip
constexpr int kMergeColumnWidths[] = {270, 190, 100, 100, 150, 90};

/// Space ticks the row in whatever column the cursor stands.
class MergeTree final : public QTreeView {
 public:
  using QTreeView::QTreeView;

 protected:
  void keyPressEvent(QKeyEvent* event) override {
    if (event->key() == Qt::Key_Space && currentIndex().isValid())
      setCurrentIndex(currentIndex().siblingAtColumn(MergeModel::WhatColumn));
    QTreeView::keyPressEvent(event);
  }
};

QString packageText(const MergeCopy& copy) {
  QStringList parts{copy.kelurahan.empty() ? QFileInfo(toQString(copy.path)).fileName() : toQString(copy.kelurahan)};
  if (!copy.person.empty()) parts << QStringLiteral("%1 %2").arg(toQString(copy.person), localTimeText(copy.time));
  parts << (copy.edits == 0 ? MergeWindow::tr("no edits") : MergeWindow::tr("%1 edits").arg(countText(copy.edits)));
  if (copy.takenBack > 0)
    parts << MergeWindow::tr("%1 edits of before undone there, not taken over").arg(countText(copy.takenBack));
  return parts.join(QStringLiteral(", "));
}

using SharedPlan = std::shared_ptr<const MergePlan>;
using SharedChoices = std::shared_ptr<const MergeChoices>;

void sayMerged(Session& session, const EditLabel& label, const MergeOutcome& outcome) {
  Message message;
  message.kind = MessageKind::Done;
  message.topic = QStringLiteral("package");
  message.text = describe(label) + u'.';
  if (outcome.skipped > 0) {
    message.text +=
        u' ' +
        MergeWindow::tr("Left out, as they belong to what was not taken over: %1.").arg(countText(outcome.skipped));
  }
  message.actions.push_back(undoAction(session));
  session.say(std::move(message));
}

/// Outlives the window: what was decided is not lost with a full disk.
void writeChosen(Session& session, const SharedPlan& plan, const SharedChoices& choices, std::size_t rows) {
  const auto outcome = std::make_shared<MergeOutcome>();
  Session::LongEdit edit;
  edit.title = MergeWindow::tr("Merging packages (%1)").arg(plan->copies.size());
  edit.label = mergeLabel(*plan, *choices);
  edit.body = [plan, choices, outcome](Edit& write, const std::stop_token& stop, JobProgress&) -> Result<void> {
    KAWASAN_ASSIGN(*outcome, writeMerge(write, *plan, *choices));
    if (stop.stop_requested()) return fail(ErrorCode::Cancelled);
    return {};
  };
  edit.done = [&session, outcome, label = edit.label] { sayMerged(session, label, *outcome); };
  edit.again = [&session, plan, choices, rows] { writeChosen(session, plan, choices, rows); };
  session.editRows(rows, edit);
}

}  // namespace

MergeWindow::MergeWindow(Session& session, MergePlan plan, const QStringList& refused, QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_plan(std::make_shared<const MergePlan>(std::move(plan))),
      m_refused(refused),
      m_model(new MergeModel(session, m_plan, this)),
      m_counts(new QLabel),
      m_packages(new QLabel),
      m_refusedLabel(new QLabel),
      m_all(new QCheckBox),
      m_onlyConflicts(new QCheckBox),
      m_keepMine(new QPushButton),
      m_takeTheirs(new QPushButton),
      m_tree(new MergeTree),
      m_choiceLabel(new QLabel),
      m_choice(new CalmCombo),
      m_merge(new QPushButton),
      m_cancel(new QPushButton) {
  setObjectName(QStringLiteral("mergeWindow"));
  build();
  connect(m_all, &QCheckBox::clicked, this, [this] { m_model->toggleAll(); });
  connect(m_onlyConflicts, &QCheckBox::toggled, this, [this](bool only) {
    m_model->showConflictsOnly(only);
    unfold();
    showCurrent();
    renewChoices();
  });
  connect(m_keepMine, &QPushButton::clicked, this, [this] { m_model->decideConflicts(MergeSide::Mine); });
  connect(m_takeTheirs, &QPushButton::clicked, this, [this] { m_model->decideConflicts(MergeSide::Theirs); });
  connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &MergeWindow::showCurrent);
  connect(m_choice, &QComboBox::activated, this, [this](int row) {
    const auto item = m_model->itemAt(m_tree->currentIndex());
    if (item) m_model->choose(*item, row == 0 ? std::nullopt : std::optional(static_cast<std::size_t>(row - 1)));
  });
  connect(m_model, &MergeModel::choicesChanged, this, &MergeWindow::renewChoices);
  connect(m_merge, &QPushButton::clicked, this, &MergeWindow::takeOver);
  connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
  retranslate();
  unfold();
  m_tree->setCurrentIndex(m_model->index(0, 0));
  m_merge->setFocus();
}

void MergeWindow::build() {
  m_counts->setObjectName(QStringLiteral("mergeCounts"));
  m_refusedLabel->setObjectName(QStringLiteral("mergeRefused"));
  m_all->setObjectName(QStringLiteral("mergeAll"));
  m_onlyConflicts->setObjectName(QStringLiteral("mergeConflicts"));
  m_keepMine->setObjectName(QStringLiteral("mergeKeepMine"));
  m_takeTheirs->setObjectName(QStringLiteral("mergeTakeTheirs"));
  m_tree->setObjectName(QStringLiteral("mergeTree"));
  m_choice->setObjectName(QStringLiteral("mergeChoice"));
  m_merge->setObjectName(QStringLiteral("merge"));
  theme::setKind(*m_counts, QStringLiteral("heading"));
  theme::setKind(*m_packages, QStringLiteral("secondary"));
  theme::setKind(*m_refusedLabel, QStringLiteral("warning"));
  theme::setKind(*m_merge, QStringLiteral("primary"));
  theme::setKind(*m_tree, QStringLiteral("framed"));
  for (QLabel* const label : {m_counts, m_packages, m_refusedLabel}) label->setWordWrap(true);
  m_refusedLabel->setVisible(!m_refused.isEmpty());
  m_tree->setModel(m_model);
  m_tree->setUniformRowHeights(true);
  m_tree->setAllColumnsShowFocus(true);
  m_tree->setAlternatingRowColors(false);
  for (int column = 0; column < MergeModel::TimeColumn; ++column)
    m_tree->setColumnWidth(column, kMergeColumnWidths[column]);
  m_choiceLabel->setBuddy(m_choice);
  m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_choice->setMinimumContentsLength(40);
  const bool hasConflicts = m_plan->count(MergeKind::Conflict) > 0;
  for (QWidget* const widget : std::initializer_list<QWidget*>{m_onlyConflicts, m_keepMine, m_takeTheirs})
    widget->setVisible(hasConflicts);
  for (QPushButton* const button : {m_keepMine, m_takeTheirs, m_cancel}) button->setAutoDefault(false);
  m_merge->setDefault(true);

  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 16, 16, 16);
  layout->setSpacing(8);
  for (QLabel* const label : {m_counts, m_packages, m_refusedLabel}) layout->addWidget(label);
  auto* const bar = new QHBoxLayout;
  bar->addWidget(m_all);
  bar->addSpacing(16);
  bar->addWidget(m_onlyConflicts);
  bar->addStretch();
  bar->addWidget(m_keepMine);
  bar->addWidget(m_takeTheirs);
  layout->addLayout(bar);
  layout->addWidget(m_tree, 1);
  auto* const last = new QHBoxLayout;
  last->addWidget(m_choiceLabel);
  last->addWidget(m_choice, 1);
  last->addSpacing(24);
  last->addWidget(m_merge);
  last->addWidget(m_cancel);
  layout->addLayout(last);
  const QWidget* const below = parentWidget();
  resize(below == nullptr ? kMergeSize : kMergeSize.boundedTo(below->size() - QSize(kMergeEdge, kMergeEdge)));
}

QString MergeWindow::packagesText() const {
  QStringList told;
  for (const MergeCopy& copy : m_plan->copies) told << packageText(copy);
  m_packages->setToolTip(told.join(u'\n'));
  if (told.size() <= kToldPackages) return told.join(QStringLiteral("; "));
  return tr("%1; and %2 more")
      .arg(told.mid(0, kToldPackages).join(QStringLiteral("; ")))
      .arg(told.size() - kToldPackages);
}

void MergeWindow::retranslate() {
  setWindowTitle(tr("Merge packages"));
  m_counts->setText(tr("Packages (%1): %2").arg(countText(m_plan->copies.size()), countsText(*m_plan)));
  m_packages->setText(packagesText());
  m_refusedLabel->setText(m_refused.join(u'\n'));
  m_all->setText(tr("&All"));
  m_all->setToolTip(
      tr("A tick takes over everything below it that does not conflict; conflicts are decided one by one"));
  m_onlyConflicts->setText(tr("&Only what conflicts"));
  m_keepMine->setText(tr("All conflicts: as in the &city"));
  m_takeTheirs->setText(tr("All conflicts: as in the &package"));
  m_tree->setAccessibleName(windowTitle());
  m_choiceLabel->setText(tr("&This row:"));
  m_cancel->setText(tr("Cancel"));
  showCurrent();
  renewChoices();
}

void MergeWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

/// Everything while it is little, else the kelurahan; what conflicts always.
void MergeWindow::unfold() {
  if (m_plan->items.size() <= kUnfoldedItems || m_onlyConflicts->isChecked()) return m_tree->expandAll();
  m_tree->expandToDepth(0);
  for (int group = 0; group < m_model->rowCount(); ++group) {
    const QModelIndex around = m_model->index(group, 0);
    for (int unit = 0; unit < m_model->rowCount(around); ++unit) {
      const QModelIndex inner = m_model->index(unit, 0, around);
      const auto first = m_model->itemAt(m_model->index(0, 0, inner));
      if (first && m_plan->items[*first].kind == MergeKind::Conflict) m_tree->expand(inner);
    }
  }
}

void MergeWindow::showCurrent() {
  const QModelIndex current = m_tree->currentIndex();
  if (const auto area = m_model->areaAt(current); area && m_session.exists(*area) && m_session.current() != area)
    m_session.select(*area);
  const QSignalBlocker still(m_choice);
  m_choice->clear();
  const auto place = m_model->itemAt(current);
  const bool isOpen = place && m_plan->items[*place].kind != MergeKind::NotApplicable;
  m_choice->setEnabled(isOpen);
  m_choiceLabel->setEnabled(isOpen);
  if (!isOpen) return;
  const MergeItem& item = m_plan->items[*place];
  const Snapshot& snapshot = m_session.snapshot();
  const auto by = [](const std::string& person, const std::string& time) {
    return person.empty() ? QString() : QStringLiteral(" (%1, %2)").arg(toQString(person), localTimeText(time));
  };
  m_choice->addItem(tr("as in the city: %1").arg(mineText(item, snapshot)) + by(item.minePerson, item.mineTime));
  for (const MergeOffer& offer : item.offers)
    m_choice->addItem(tr("as in the package: %1").arg(offerText(item, offer, snapshot)) + by(offer.person, offer.time));
  const auto& taken = m_model->choices().taken[*place];
  m_choice->setCurrentIndex(taken ? static_cast<int>(*taken) + 1 : 0);
}

void MergeWindow::renewChoices() {
  m_all->setTristate(m_model->allState() == Qt::PartiallyChecked);
  m_all->setCheckState(m_model->allState());
  const std::size_t taken = m_model->taken();
  m_merge->setText(tr("&Merge (%1)").arg(countText(taken)));
  m_merge->setEnabled(taken > 0);
  showCurrent();
}

void MergeWindow::takeOver() {
  Session& session = m_session;
  const auto choices = std::make_shared<const MergeChoices>(m_model->choices());
  const std::size_t rows = m_model->taken();
  const auto plan = m_plan;
  accept();
  writeChosen(session, plan, choices, rows);
}

}  // namespace kawasan
