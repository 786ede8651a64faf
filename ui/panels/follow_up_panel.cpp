#include "ui/panels/follow_up_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/plan/follow_ups.h"
#include "ui/models/plan_entry.h"
#include "ui/models/report_table_model.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/report_header.h"
#include "ui/panels/table_look.h"

namespace kawasan {

namespace {

constexpr int kWidestFollowUp = 230;

}  // namespace

FollowUpPanel::FollowUpPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ReportTableModel(this)),
      m_title(new QLabel),
      m_note(new QLabel),
      m_add(makeBarButton(this)),
      m_change(makeBarButton(this)),
      m_meeting(makeBarButton(this)),
      m_record(makeBarButton(this)),
      m_remove(makeBarButton(this)),
      m_table(new QTableView),
      m_empty(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  m_add->setObjectName(QStringLiteral("addFollowUp"));
  m_change->setObjectName(QStringLiteral("changeFollowUp"));
  m_meeting->setObjectName(QStringLiteral("changeMeeting"));
  m_record->setObjectName(QStringLiteral("recordFollowUp"));
  m_remove->setObjectName(QStringLiteral("removeFollowUp"));
  for (QPushButton* button : {m_add, m_change, m_record, m_meeting, m_remove}) bar->addWidget(button);
  layout->addLayout(bar);
  m_table->setObjectName(QStringLiteral("followUps"));
  m_table->setHorizontalHeader(new ReportHeader(m_table));
  prepareTable(*m_table, 2);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->setModel(m_model);
  m_table->installEventFilter(this);
  layout->addWidget(m_table, 1);
  m_empty->setObjectName(QStringLiteral("followUpsEmpty"));
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(16, 12, 16, 12);
  m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  layout->addWidget(m_empty, 1);
  m_model->setRemark([this](std::size_t row, std::size_t column) {
    const auto& lines = m_session.snapshot().followUps;
    if (m_model->table()->columns[column].field != ReportField::Due || row >= lines.size()) return QString();
    return isOverdue(m_session.snapshot(), lines[row], today()) ? tr("overdue") : QString();
  });

  connect(m_add, &QPushButton::clicked, this, &FollowUpPanel::addWanted);
  connect(m_change, &QPushButton::clicked, this, &FollowUpPanel::changeWanted);
  connect(m_meeting, &QPushButton::clicked, this, &FollowUpPanel::meetingWanted);
  connect(m_record, &QPushButton::clicked, this, &FollowUpPanel::recordWanted);
  connect(m_remove, &QPushButton::clicked, this, &FollowUpPanel::removeWanted);
  connect(m_table, &QTableView::doubleClicked, this, &FollowUpPanel::changeWanted);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    const auto row = m_model->rowAt(index.row());
    if (m_isShowing || !row) return;
    m_current = m_session.snapshot().followUps[*row].id;
    showCurrent();
  });
  connect(&session, &Session::projectReplaced, this, &FollowUpPanel::refresh);
  connect(&session, &Session::changed, this, &FollowUpPanel::refresh);
  retranslate();
}

void FollowUpPanel::retranslate() {
  m_add->setText(tr("&Add line…"));
  m_change->setText(tr("&Change…"));
  m_meeting->setText(tr("&Meeting…"));
  m_meeting->setToolTip(tr("Changes the meeting of the chosen line for all its lines, and shows its files"));
  m_record->setText(tr("&Record status…"));
  m_remove->setText(tr("Remo&ve"));
  m_change->setToolTip(tr("Changes the chosen line (Enter)"));
  m_record->setToolTip(tr("Adds how far the chosen line is; what was recorded before stays (Space)"));
  m_remove->setToolTip(tr("Removes the chosen line; undo brings it back (Delete)"));
  m_table->setAccessibleName(tr("Follow-up lines of all meetings"));
  m_empty->setText(
      tr("No follow-up lines yet. After a meeting, add what was agreed: the item, who is responsible and when it is "
         "due."));
  refresh();
}

void FollowUpPanel::refresh() {
  const Snapshot& snapshot = m_session.snapshot();
  const auto& lines = snapshot.followUps;
  m_isShowing = true;
  m_model->show(
      std::make_shared<const ReportTable>(reportTable(ReportKind::FollowUp, {snapshot, m_session.regulation(), 0, {}})),
      m_session.sharedRegulation());
  m_isShowing = false;
  const auto late =
      std::ranges::count_if(lines, [&](const FollowUp& line) { return isOverdue(snapshot, line, today()); });
  m_title->setText(tr("Follow-up (%1)").arg(lines.size()));
  m_note->setText(late == 0 ? QString() : tr("overdue: %1").arg(late));
  tint(*m_note, theme::Role::Error);
  tint(*m_empty, theme::Role::Secondary);
  m_table->setVisible(!lines.empty());
  m_empty->setVisible(lines.empty());
  m_add->setEnabled(m_session.isOpen());
  kawasan::fitColumns(*m_table);
  for (int column = 0; column < m_model->columnCount(); ++column)
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestFollowUp));
  showCurrent();
}

void FollowUpPanel::choose(FeatureId lineId) {
  m_current = lineId;
  showCurrent();
}

void FollowUpPanel::showCurrent() {
  const auto& lines = m_session.snapshot().followUps;
  const auto found = std::ranges::find(lines, m_current, &FollowUp::id);
  if (found == lines.end()) m_current = 0;
  m_isShowing = true;
  if (m_current == 0) {
    m_table->clearSelection();
  } else {
    m_table->selectRow(static_cast<int>(found - lines.begin()));
  }
  m_isShowing = false;
  for (QPushButton* button : {m_change, m_record, m_meeting, m_remove}) button->setEnabled(m_current != 0);
}

bool FollowUpPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress && m_current != 0) {
    switch (static_cast<QKeyEvent*>(event)->key()) {
      case Qt::Key_Return:
      case Qt::Key_Enter:
        Q_EMIT changeWanted();
        return true;
      case Qt::Key_Space:
        Q_EMIT recordWanted();
        return true;
      case Qt::Key_Delete:
        Q_EMIT removeWanted();
        return true;
      default:
        break;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void FollowUpPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
