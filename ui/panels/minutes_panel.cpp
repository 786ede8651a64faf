#include "ui/panels/minutes_panel.h"

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

#include "core/plan/hectare_ledger.h"
#include "core/plan/signed_minutes.h"
#include "core/report/report_tables.h"
#include "ui/paint/qt_bridge.h"
#include "ui/paint/report_words.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kMinutesIdRole = Qt::UserRole + 3;
constexpr int kWidestMinutes = 260;

QString ruleText(const Minutes& minutes, Level level) {
  for (std::size_t i = 0; i < kReductionRules; ++i) {
    const auto rule = static_cast<ReductionRule>(i);
    if (keyOf(rule) == minutes.rule)
      return QStringLiteral("(%1) %2").arg(QLatin1Char(letterOf(rule, level))).arg(nameOf(rule, level));
  }
  return {};
}

}  // namespace

MinutesPanel::MinutesPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_title(new QLabel),
      m_note(new QLabel),
      m_add(makeBarButton(this)),
      m_change(makeBarButton(this)),
      m_remove(makeBarButton(this)),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)),
      m_empty(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  m_note->setObjectName(QStringLiteral("minutesSums"));
  m_add->setObjectName(QStringLiteral("addMinutes"));
  m_remove->setObjectName(QStringLiteral("removeMinutes"));
  m_change->setObjectName(QStringLiteral("changeMinutes"));
  bar->addWidget(m_add);
  bar->addWidget(m_change);
  bar->addWidget(m_remove);
  layout->addLayout(bar);
  m_table->setObjectName(QStringLiteral("minutes"));
  m_table->setModel(m_model);
  prepareTable(*m_table, 2);
  m_table->setSelectionMode(QAbstractItemView::SingleSelection);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->installEventFilter(this);
  layout->addWidget(m_table, 1);
  m_empty->setObjectName(QStringLiteral("minutesEmpty"));
  m_empty->setWordWrap(true);
  m_empty->setContentsMargins(16, 12, 16, 12);
  m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  layout->addWidget(m_empty, 1);

  connect(m_add, &QPushButton::clicked, this, &MinutesPanel::addWanted);
  connect(m_change, &QPushButton::clicked, this, &MinutesPanel::changeWanted);
  connect(m_remove, &QPushButton::clicked, this, &MinutesPanel::removeWanted);
  connect(m_table, &QTableView::doubleClicked, this, &MinutesPanel::changeWanted);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (m_isShowing || !index.isValid()) return;
    m_current = index.siblingAtColumn(0).data(kMinutesIdRole).value<FeatureId>();
    for (QPushButton* button : {m_change, m_remove}) button->setEnabled(m_current != 0);
  });
  connect(&session, &Session::projectReplaced, this, &MinutesPanel::takeChange);
  connect(&session, &Session::changed, this, &MinutesPanel::takeChange);
  retranslate();
}

void MinutesPanel::retranslate() {
  m_add->setText(tr("&Add minutes…"));
  m_change->setText(tr("&Change…"));
  m_change->setToolTip(tr("Changes the chosen minutes, and shows their files (Enter)"));
  m_remove->setText(tr("Remo&ve"));
  m_remove->setToolTip(tr("Removes the chosen minutes with all their lines; undo brings them back (Delete)"));
  m_table->setAccessibleName(tr("Minutes of reduced hectares"));
  m_empty->setText(tr(
      "No minutes yet. The decree stays as it is; what signed minutes take off it is entered here, area by area, and "
      "what remains follows."));
  refresh();
}

void MinutesPanel::takeChange() {
  m_isStale = true;
  if (isVisible()) refresh();
}

/// The sums of the standard table of progress: decree, reduced, remaining.
QString MinutesPanel::sums() const {
  const Regulation& regulation = m_session.regulation();
  const ReportTable table = reportTable(ReportKind::Progress, {m_session.snapshot(), regulation, 0, {}});
  const auto sum = [&](ReportField field) {
    const std::size_t column = *table.find(field);
    const QString text = shownText(table.totals[column], table.columns[column], regulation);
    return text.isEmpty() ? missingText() : text;
  };
  return tr("decree %1 ha · reduced %2 ha · remaining %3 ha")
      .arg(sum(ReportField::DecreeHectares), sum(ReportField::Reduced), sum(ReportField::Remaining));
}

void MinutesPanel::refresh() {
  m_isStale = false;
  const Snapshot& snapshot = m_session.snapshot();
  m_isShowing = true;
  m_model->clear();
  m_model->setHorizontalHeaderLabels({tr("Number"), tr("Date"), tr("Counts for\nyear"), tr("Title"), tr("Area"),
                                      tr("Reduced\nha"), tr("Remaining\nha"), tr("Rule"), tr("Files")});
  for (const int column : {2, 5, 6, 8})
    m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
  m_model->horizontalHeaderItem(6)->setToolTip(tr("Decree less all signed minutes of the area"));
  for (const Minutes& minutes : snapshot.minutes) {
    bool isFirst = true;
    for (const MinutesLine& line : snapshot.linesOf(minutes.id)) {
      addRow(minutes, line, isFirst);
      isFirst = false;
    }
  }
  const bool hasAny = !snapshot.minutes.empty();
  kawasan::fitColumns(*m_table);
  for (int column = 0; column < m_model->columnCount(); ++column)
    m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), kWidestMinutes));
  m_isShowing = false;
  m_title->setText(tr("Minutes (%1)").arg(snapshot.minutes.size()));
  m_note->setText(hasAny ? sums() : QString());
  m_note->setToolTip(m_note->text());
  tint(*m_note, theme::Role::Secondary);
  tint(*m_empty, theme::Role::Secondary);
  m_table->setVisible(hasAny);
  m_empty->setVisible(!hasAny);
  m_add->setEnabled(m_session.isOpen());
  showCurrent();
}

void MinutesPanel::addRow(const Minutes& minutes, const MinutesLine& line, bool isFirst) {
  const Snapshot& snapshot = m_session.snapshot();
  const auto first = [isFirst](const QString& text) { return textItem(isFirst ? text : QString()); };
  QList<QStandardItem*> row;
  row << first(toQString(minutes.number));
  row.back()->setData(QVariant::fromValue(minutes.id), kMinutesIdRole);
  row << first(formatDate(minutes.date, currentLanguage()));
  row << numberItem(isFirst ? QString::number(minutes.effectYear()) : QString(), minutes.effectYear());
  row << first(toQString(minutes.title));
  row.back()->setToolTip(toQString(minutes.note.empty() ? minutes.title : minutes.note));
  row << textItem(m_session.nameOf({line.level, line.areaId}));
  row.back()->setToolTip(row.back()->text());
  row << hectaresItem(line.hectares);
  const Micro remaining = remainingHectares(snapshot, line.level, line.areaId);
  row << hectaresItem(remaining);
  if (!isMissing(remaining) && remaining < 0) {
    row.back()->setForeground(theme::colour(theme::Role::Error));
    row.back()->setToolTip(tr("Minutes take off more than the decree has."));
  }
  row << first(ruleText(minutes, line.level));
  row.back()->setToolTip(row.back()->text());
  const auto files = snapshot.attachmentsOf(AttachmentOwner::Minutes, minutes.id).size();
  row << numberItem(isFirst ? QString::number(files) : QString(), static_cast<double>(files));
  m_model->appendRow(row);
}

void MinutesPanel::choose(FeatureId minutesId) {
  m_current = minutesId;
  showCurrent();
}

void MinutesPanel::showCurrent() {
  m_isShowing = true;
  int found = -1;
  for (int row = m_model->rowCount() - 1; row >= 0; --row) {
    if (m_current != 0 && m_model->item(row, 0)->data(kMinutesIdRole).value<FeatureId>() == m_current) found = row;
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

bool MinutesPanel::eventFilter(QObject* watched, QEvent* event) {
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

void MinutesPanel::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (m_isStale) refresh();
}

void MinutesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
