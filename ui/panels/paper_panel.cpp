#include "ui/panels/paper_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/card_parts.h"
#include "ui/panels/table_look.h"

namespace kawasan {

namespace {

constexpr int kPaperRole = Qt::UserRole + 3;
constexpr int kWidestPaper = 260;

}  // namespace

PaperPanel::PaperPanel(Session& session, const Names& names, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_note(new QLabel),
      m_model(new QStandardItemModel(this)),
      m_add(makeBarButton(this)),
      m_change(makeBarButton(this)),
      m_remove(makeBarButton(this)),
      m_table(new QTableView),
      m_empty(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  m_note->setObjectName(QString::fromLatin1(names.note));
  m_add->setObjectName(QString::fromLatin1(names.add));
  m_change->setObjectName(QString::fromLatin1(names.change));
  m_remove->setObjectName(QString::fromLatin1(names.remove));
  for (QPushButton* button : {m_add, m_change, m_remove}) bar->addWidget(button);
  layout->addLayout(bar);
  m_table->setObjectName(QString::fromLatin1(names.table));
  m_table->setModel(m_model);
  prepareTable(*m_table, 2);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->installEventFilter(this);
  layout->addWidget(m_table, 1);
  m_empty->setObjectName(QString::fromLatin1(names.empty));
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(16, 12, 16, 12);
  m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  layout->addWidget(m_empty, 1);

  connect(m_add, &QPushButton::clicked, this, &PaperPanel::addWanted);
  connect(m_change, &QPushButton::clicked, this, &PaperPanel::changeWanted);
  connect(m_remove, &QPushButton::clicked, this, &PaperPanel::removeWanted);
  connect(m_table, &QTableView::doubleClicked, this, &PaperPanel::changeWanted);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (m_isShowing || !index.isValid()) return;
    m_current = index.siblingAtColumn(0).data(kPaperRole).value<FeatureId>();
    for (QPushButton* button : {m_change, m_remove}) button->setEnabled(m_current != 0);
  });
  connect(&session, &Session::projectReplaced, this, &PaperPanel::takeChange);
  connect(&session, &Session::changed, this, &PaperPanel::takeChange);
}

void PaperPanel::setRecord(QStandardItem& first, FeatureId id) {
  first.setData(QVariant::fromValue(id), kPaperRole);
}

void PaperPanel::retranslate() {
  const Words own = words();
  m_add->setText(own.add);
  m_change->setText(tr("&Change…"));
  m_change->setToolTip(own.changeTip);
  m_remove->setText(tr("Remo&ve"));
  m_remove->setToolTip(own.removeTip);
  m_table->setAccessibleName(own.table);
  m_empty->setText(own.empty);
  refresh();
}

void PaperPanel::takeChange() {
  m_isStale = true;
  if (isVisible()) refresh();
}

void PaperPanel::refresh() {
  m_isStale = false;
  m_isShowing = true;
  m_model->clear();
  fill();
  kawasan::fitColumns(*m_table);
  for (int column = 0; column < m_model->columnCount(); ++column)
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestPaper));
  m_isShowing = false;
  m_note->setToolTip(m_note->text());
  tint(*m_note, theme::Role::Secondary);
  tint(*m_empty, theme::Role::Secondary);
  const bool hasAny = m_model->rowCount() > 0;
  m_table->setVisible(hasAny);
  m_empty->setVisible(!hasAny);
  m_add->setEnabled(m_session.isOpen());
  showCurrent();
}

void PaperPanel::choose(FeatureId id) {
  m_current = id;
  showCurrent();
}

void PaperPanel::showCurrent() {
  m_isShowing = true;
  int found = -1;
  for (int row = m_model->rowCount() - 1; row >= 0; --row) {
    if (m_current != 0 && m_model->item(row, 0)->data(kPaperRole).value<FeatureId>() == m_current) found = row;
  }
  if (found < 0) {
    m_current = 0;
    m_table->clearSelection();
  } else {
    m_table->selectRow(found);
  }
  m_isShowing = false;
  for (QPushButton* button : {m_change, m_remove}) button->setEnabled(m_current != 0);
}

bool PaperPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table && event->type() == QEvent::KeyPress && m_current != 0) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Delete) {
      Q_EMIT removeWanted();
      return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
      Q_EMIT changeWanted();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void PaperPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

void PaperPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
