#include "ui/panels/record_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/panels/card_parts.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/table_look.h"

namespace kawasan {

namespace {

constexpr int kWidestRecord = 260;

}  // namespace

RecordPanel::RecordPanel(Session& session, QAbstractItemModel& model, const Names& names, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_note(new QLabel),
      m_bar(makeTableBar(*m_title, *m_note)),
      m_add(makeBarButton(this)),
      m_change(makeBarButton(this)),
      m_remove(makeBarButton(this)),
      m_table(new QTableView),
      m_empty(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  m_note->setObjectName(QString::fromLatin1(names.note));
  m_add->setObjectName(QString::fromLatin1(names.add));
  m_change->setObjectName(QString::fromLatin1(names.change));
  m_remove->setObjectName(QString::fromLatin1(names.remove));
  for (QPushButton* button : {m_add, m_change, m_remove}) m_bar->addWidget(button);
  layout->addLayout(m_bar);
  m_ofRecord = {m_change, m_remove};
  m_table->setObjectName(QString::fromLatin1(names.table));
  m_table->setModel(&model);
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

  explainInside(*this, session, [](const QWidget& /*focus*/) { return CellFigure{}; });
  connect(m_add, &QPushButton::clicked, this, &RecordPanel::addWanted);
  connect(m_change, &QPushButton::clicked, this, &RecordPanel::changeWanted);
  connect(m_remove, &QPushButton::clicked, this, &RecordPanel::removeWanted);
  connect(m_table, &QTableView::doubleClicked, this, &RecordPanel::changeWanted);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (m_isShowing || !index.isValid()) return;
    m_current = recordAt(index.row());
    enableButtons();
  });
  connect(&session, &Session::projectReplaced, this, &RecordPanel::takeChange);
  connect(&session, &Session::changed, this, &RecordPanel::takeChange);
}

QPushButton* RecordPanel::addButton(const char* name, bool needsRecord) {
  QPushButton* const button = makeBarButton(this);
  button->setObjectName(QString::fromLatin1(name));
  m_bar->insertWidget(m_bar->indexOf(m_remove), button);
  if (needsRecord) m_ofRecord.push_back(button);
  return button;
}

void RecordPanel::retranslate() {
  const Words own = words();
  m_add->setText(own.add);
  m_change->setText(tr("Change…"));
  m_change->setToolTip(own.changeTip);
  m_remove->setText(tr("Remove"));
  m_remove->setToolTip(own.removeTip);
  m_table->setAccessibleName(own.table);
  m_empty->setText(own.empty);
  refresh();
}

void RecordPanel::takeChange() {
  m_isStale = true;
  if (isVisible()) refresh();
}

void RecordPanel::refresh() {
  m_isStale = false;
  m_isShowing = true;
  tint(*m_note, theme::Role::Secondary);
  fill();
  kawasan::fitColumns(*m_table);
  const QAbstractItemModel& model = *m_table->model();
  for (int column = 0; column < model.columnCount(); ++column)
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestRecord));
  m_isShowing = false;
  m_note->setToolTip(m_note->text());
  tint(*m_empty, theme::Role::Secondary);
  const bool hasAny = model.rowCount() > 0;
  m_table->setVisible(hasAny);
  m_empty->setVisible(!hasAny);
  m_add->setEnabled(m_session.isOpen());
  showCurrent();
}

void RecordPanel::choose(FeatureId id) {
  m_current = id;
  showCurrent();
}

void RecordPanel::showCurrent() {
  m_isShowing = true;
  int found = -1;
  for (int row = m_table->model()->rowCount() - 1; row >= 0; --row) {
    if (m_current != 0 && recordAt(row) == m_current) found = row;
  }
  if (found < 0) {
    m_current = 0;
    m_table->clearSelection();
  } else {
    m_table->selectRow(found);
  }
  m_isShowing = false;
  enableButtons();
}

void RecordPanel::enableButtons() {
  for (QPushButton* button : m_ofRecord) button->setEnabled(m_current != 0);
}

bool RecordPanel::eventFilter(QObject* watched, QEvent* event) {
  const bool isKey = watched == m_table && event->type() == QEvent::KeyPress && m_current != 0;
  return (isKey && press(static_cast<QKeyEvent*>(event)->key())) || QWidget::eventFilter(watched, event);
}

bool RecordPanel::press(int key) {
  switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      Q_EMIT changeWanted();
      return true;
    case Qt::Key_Delete:
      Q_EMIT removeWanted();
      return true;
    default:
      return false;
  }
}

void RecordPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

void RecordPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
