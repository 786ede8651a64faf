#include "ui/panels/activities_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/explain_bubble.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/sum_row.h"
#include "ui/panels/table_look.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

constexpr int kActivityPadding = 14;
constexpr int kHeadingRoom = 26;  // of a heading, for its margins
constexpr int kLeastName = 130;
constexpr int kNarrowestName = 110;  // rather than that the last column slips out of sight
constexpr int kFairName = 240;       // tells activities of neighbouring RT apart
constexpr int kLeastSource = 110;
constexpr int kMostRowsMeasured = 200;  // rows looked at for the width of a column
constexpr int kWidestActivity = 190;
constexpr int kTextWidth = 460;
constexpr int kLeastChoice = 130;
constexpr int kWidestChoice = 180;  // leaves room for the remark on a small screen

}  // namespace

ActivitiesPanel::ActivitiesPanel(PlanState& plan, PlanTrial& trial, QWidget* parent)
    : QWidget(parent),
      m_plan(plan),
      m_trial(trial),
      m_model(new ActivityModel(plan, trial, this)),
      m_title(new QLabel),
      m_note(new QLabel),
      m_kawasan(new QComboBox),
      m_try(makeBarButton(nullptr)),
      m_table(new QTableView),
      m_sum(new SumRow(*m_table)),
      m_empty(makeEmpty()) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  m_kawasan->setObjectName(QStringLiteral("planKawasan"));
  m_kawasan->setMinimumWidth(kLeastChoice);
  m_kawasan->setMaximumWidth(kWidestChoice);
  m_kawasan->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  bar->addWidget(m_kawasan);
  m_try->setObjectName(QStringLiteral("tryOut"));
  m_try->setCheckable(true);
  bar->addWidget(m_try);
  layout->addLayout(bar);
  m_table->setObjectName(QStringLiteral("activities"));
  m_table->setModel(m_model);
  prepareTable(*m_table, 2);
  m_table->horizontalHeader()->setStretchLastSection(false);
  m_table->installEventFilter(this);
  layout->addWidget(m_table, 1);
  layout->addWidget(m_sum);
  layout->addWidget(m_empty, 1);

  explainCells(*m_table, plan.session(), [this](const QModelIndex& index) -> CellFigure {
    CellFigure cell{{}, m_model->howAt(index)};
    if (!ActivityModel::isEntered(index.column())) return cell;
    cell.more = [this, id = m_model->activityAt(index.row())] { return activityOriginHow(m_plan.session(), id); };
    return cell;
  });
  connect(m_sum, &SumRow::clicked, this, [this](int column, QPoint place) {
    if (column != ActivityModel::CostColumn) return;
    const QString of = m_trial.isActive()
                           ? tr("Sum of the planned costs of the %1 activities shown, without those left out: %2")
                           : tr("Sum of the planned costs of the %1 activities shown, without those cancelled: %2");
    ExplainBubble::of(*this).say(of.arg(m_model->rowCount()).arg(describeMoney(m_model->costs(), currentLanguage())),
                                 *m_sum, QRect(m_sum->mapFromGlobal(place), QSize(1, 1)));
  });
  connect(m_kawasan, &QComboBox::activated, this,
          [this] { m_plan.limitTo(m_kawasan->currentData().value<FeatureId>()); });
  connect(m_table, &QTableView::doubleClicked, this, [this] {
    ExplainBubble::of(*m_table).hide();  // what the first of the two clicks asked for
    Q_EMIT changeWanted();
  });
  connect(m_table, &QTableView::clicked, this, &ActivitiesPanel::activityClicked);
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ActivitiesPanel::takeSelection);
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivitiesPanel::takeSelection);
  m_table->setMouseTracking(true);
  m_table->viewport()->installEventFilter(this);
  connect(m_table, &QTableView::entered, this,
          [this](const QModelIndex& index) { m_plan.hover(m_model->activityAt(index.row())); });
  const auto repaintSum = [this] { m_sum->update(); };
  connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_sum, repaintSum);
  connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_sum, repaintSum);
  connect(m_model, &ActivityModel::modelReset, this, &ActivitiesPanel::refresh);
  connect(&plan, &PlanState::selectedChanged, this, &ActivitiesPanel::showSelected);
  connect(m_try, &QPushButton::clicked, &trial, &PlanTrial::setActive);
  connect(&trial, &PlanTrial::activeChanged, this, &ActivitiesPanel::showTrial);
  connect(&trial, &PlanTrial::changed, this, &ActivitiesPanel::showSum);
  refresh();
}

QWidget* ActivitiesPanel::makeEmpty() {
  auto* empty = new QWidget;
  auto* layout = new QVBoxLayout(empty);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(10);
  m_emptyText = new QLabel;
  m_emptyText->setWordWrap(true);
  m_emptyText->setMaximumWidth(kTextWidth);
  layout->addWidget(m_emptyText);
  auto* buttons = new QHBoxLayout;
  m_add = new QPushButton;
  m_add->setObjectName(QStringLiteral("addFirstActivity"));
  theme::setKind(*m_add, QStringLiteral("primary"));
  m_import = new QPushButton;
  m_import->setObjectName(QStringLiteral("importActivities"));
  buttons->addWidget(m_add);
  buttons->addWidget(m_import);
  buttons->addStretch();
  layout->addLayout(buttons);
  layout->addStretch();
  connect(m_add, &QPushButton::clicked, this, &ActivitiesPanel::addWanted);
  connect(m_import, &QPushButton::clicked, this, &ActivitiesPanel::importWanted);
  return empty;
}

void ActivitiesPanel::refresh() {
  const bool hasAny = !m_plan.session().snapshot().activities.empty();
  m_title->setText(tr("Activities (%1)").arg(m_model->rowCount()));
  m_kawasan->setAccessibleName(tr("Kawasan"));
  m_emptyText->setText(
      tr("The plan has no activities yet. Enter what is to be done, where, in which year and with whose money, or take "
         "in the table of investments that the city keeps."));
  m_add->setText(tr("Add an activity…"));
  m_import->setText(tr("Take in a file…"));
  m_table->setAccessibleName(tr("Activities"));
  m_try->setText(tr("Try out"));
  m_try->setToolTip(tr("Switches activities off and on to see what that changes; nothing is written"));
  for (QWidget* widget : std::initializer_list<QWidget*>{m_table, m_sum, m_kawasan, m_try}) widget->setVisible(hasAny);
  m_empty->setVisible(!hasAny);
  fitBar();
  tint(*m_note, theme::Role::Secondary);
  fillKawasan();
  fitColumns();
  showSum();
  showSelected();
}

void ActivitiesPanel::fillKawasan() {
  const QSignalBlocker quiet(m_kawasan);
  m_kawasan->clear();
  m_kawasan->addItem(tr("All kawasan"), QVariant::fromValue(FeatureId(0)));
  for (const Kawasan& kawasan : m_plan.session().snapshot().kawasan.list())
    m_kawasan->addItem(toQString(kawasan.name), QVariant::fromValue(kawasan.id));
  m_kawasan->setCurrentIndex(std::max(0, m_kawasan->findData(QVariant::fromValue(m_plan.kawasan()))));
}

/// Every column as wide as it asks for; the name takes what is left, and where that is little, also from the sources.
void ActivitiesPanel::fitColumns() {
  const QFontMetrics metrics = m_table->fontMetrics();
  QFont bold = m_table->font();
  bold.setBold(true);
  const QFontMetrics headings(bold);
  int others = 0;
  // A trial leaves little room: year and cost matter then, the rest stands on the card.
  m_table->setColumnHidden(ActivityModel::CriteriaColumn, m_trial.isActive());
  m_table->setColumnHidden(ActivityModel::RtColumn, false);
  m_table->setColumnHidden(ActivityModel::KelurahanColumn,
                           m_trial.isActive() || !m_model->isFilled(ActivityModel::KelurahanColumn));
  for (const int column : {ActivityModel::VolumeColumn, ActivityModel::UnitColumn})
    m_table->setColumnHidden(column, m_trial.isActive() || !m_model->isFilled(column));
  for (int column = 0; column < ActivityModel::ColumnCount; ++column) {
    if (column == ActivityModel::NameColumn || m_table->isColumnHidden(column)) continue;
    int width = m_table->horizontalHeader()->sectionSizeHint(column) - kActivityPadding;
    const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString& line : heading.split(u'\n'))
      width = std::max(width, headings.horizontalAdvance(line) + kHeadingRoom - kActivityPadding);
    const int rows = std::min(m_model->rowCount(), kMostRowsMeasured);
    for (int row = 0; row < rows; ++row) {
      const QString text = m_model->index(row, column).data().toString();
      for (const QString& line : text.split(u'\n')) width = std::max(width, metrics.horizontalAdvance(line));
    }
    if (column == ActivityModel::NumberColumn && m_trial.isActive())
      width += style()->pixelMetric(QStyle::PM_IndicatorWidth) + kActivityPadding;
    if (column == ActivityModel::CostColumn)
      width = std::max(width, headings.horizontalAdvance(millionsText(m_model->costs())));
    width = std::min(width + kActivityPadding, kWidestActivity);
    m_table->setColumnWidth(column, width);
    others += width;
  }
  int room = width() - m_table->verticalScrollBar()->sizeHint().width() - others - 2;
  const int source = m_table->columnWidth(ActivityModel::SourceColumn);
  const int given = std::clamp(kFairName - room, 0, std::max(0, source - kLeastSource));
  m_table->setColumnWidth(ActivityModel::SourceColumn, source - given);
  // On a small screen the card says which criteria an activity serves; nothing slips out of sight for them.
  if (room + given < kLeastName && !m_table->isColumnHidden(ActivityModel::CriteriaColumn)) {
    room += m_table->columnWidth(ActivityModel::CriteriaColumn);
    m_table->hideColumn(ActivityModel::CriteriaColumn);
  }
  // Beside a trial on a screen of 125 % the names tell the RT, and the costs have to be seen.
  if (m_trial.isActive() && room + given < kLeastName) {
    room += m_table->columnWidth(ActivityModel::RtColumn);
    m_table->hideColumn(ActivityModel::RtColumn);
  }
  // Where something has to be scrolled to anyway, the name keeps its own width.
  const int left = room + given;
  m_table->setColumnWidth(ActivityModel::NameColumn, left < kNarrowestName ? kLeastName : left);
}

void ActivitiesPanel::showSum() {
  std::vector<SumCell> cells(ActivityModel::ColumnCount);
  cells[ActivityModel::NameColumn] = {tr("Sum"), {}, false, false, {}, {}};
  const MoneySum costs = m_model->costs();
  cells[ActivityModel::CostColumn] = {
      millionsText(costs), describeMoney(costs, currentLanguage()), true, false, {}, {}};
  m_sum->setCells(std::move(cells));
}

void ActivitiesPanel::takeSelection() {
  if (m_isShowing) return;
  QModelIndexList rows = m_table->selectionModel()->selectedRows();
  if (rows.isEmpty()) return;
  std::ranges::sort(rows, {}, &QModelIndex::row);
  std::vector<FeatureId> ids;
  for (const QModelIndex& row : rows) ids.push_back(m_model->activityAt(row.row()));
  // The row that a hand stands on, unless it was just taken out of the selection.
  const QModelIndex hand = m_table->currentIndex();
  FeatureId current = ids.front();
  for (const FeatureId id : {m_plan.current(), hand.isValid() ? m_model->activityAt(hand.row()) : 0}) {
    if (std::ranges::find(ids, id) != ids.end()) current = id;
  }
  m_isTaking = true;
  m_plan.select(std::move(ids), current);
  m_isTaking = false;
  showNote();
}

/// Also after the rows were made anew.
void ActivitiesPanel::showSelected() {
  if (m_isTaking) return;
  QItemSelection selection;
  for (const FeatureId id : m_plan.selected()) {
    const int row = m_model->rowOf(id);
    if (row < 0) continue;
    const QModelIndex first = m_model->index(row, 0);
    if (!selection.isEmpty() && selection.back().bottom() + 1 == row) {
      selection.back() =
          QItemSelectionRange(selection.back().topLeft(), m_model->index(row, m_model->columnCount() - 1));
    } else {
      selection.append(QItemSelectionRange(first, m_model->index(row, m_model->columnCount() - 1)));
    }
  }
  m_isShowing = true;
  const int current = m_model->rowOf(m_plan.current());
  if (current >= 0)
    m_table->selectionModel()->setCurrentIndex(m_model->index(current, 0), QItemSelectionModel::NoUpdate);
  m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  m_isShowing = false;
  showNote();
}

/// How many are selected once they are several, as what is recorded is recorded for all of them.
void ActivitiesPanel::showNote() {
  const std::size_t selected = m_plan.selected().size();
  const std::size_t unknown = m_model->costs().unknown;
  const bool hasAny = !m_plan.session().snapshot().activities.empty();
  m_note->setText(selected > 1            ? tr("%1 selected").arg(selected)
                  : hasAny && unknown > 0 ? tr("without a cost: %1").arg(unknown)
                                          : QString());
  m_note->setToolTip(m_note->text());
}

/// Less stands above the table while the trial takes its share of the width.
void ActivitiesPanel::fitBar() {
  const bool isActive = m_trial.isActive();
  m_note->setVisible(!isActive);
  m_kawasan->setSizeAdjustPolicy(isActive ? QComboBox::AdjustToMinimumContentsLengthWithIcon
                                          : QComboBox::AdjustToContents);
}

void ActivitiesPanel::showTrial() {
  const bool isActive = m_trial.isActive();
  m_try->setChecked(isActive);
  fitBar();
  fitColumns();
  showSum();
  showSelected();
}

/// All off when one of them is on, as a box above them would.
void ActivitiesPanel::switchSelected() {
  std::vector<FeatureId> ids;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
    ids.push_back(m_model->activityAt(index.row()));
  if (ids.empty()) return;
  const bool isAnyOn = std::ranges::any_of(ids, [this](FeatureId id) { return m_trial.isOn(id); });
  m_trial.turn(ids, !isAnyOn);
}

bool ActivitiesPanel::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_table->viewport() && event->type() == QEvent::Leave) m_plan.hover(0);
  if (watched == m_table && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_plan.current() != 0) {
      Q_EMIT changeWanted();
      return true;
    }
    if (key == Qt::Key_Space && m_trial.isActive()) {
      switchSelected();
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void ActivitiesPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  fitColumns();
}

void ActivitiesPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) m_model->renew();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
