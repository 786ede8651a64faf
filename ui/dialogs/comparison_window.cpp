#include "ui/dialogs/comparison_window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/models/figure_entry.h"
#include "ui/paint/project_scene.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/swatch.h"
#include "ui/panels/table_items.h"
#include "ui/panels/table_look.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/survey_marks.h"

namespace kawasan {

namespace {

constexpr int kComparedIdRole = Qt::UserRole + 1;  // of the area, in the first column
constexpr int kComparePause = 400;                 // milliseconds without an edit
constexpr int kWidestSide = 260;                   // the whole name is in its tool tip
constexpr int kLastColumn = 200;                   // that takes what is left
constexpr int kColumnGap = 20;                     // so that a class does not touch what stands beside it

}  // namespace

ComparisonWindow::ComparisonWindow(Session& session, const std::array<const char*, 2>& sides, const char* table,
                                   QWidget* parent)
    : QDialog(parent),
      m_session(session),
      m_levelLabel(new QLabel),
      m_level(new QComboBox),
      m_table(new QTableView),
      m_model(new QStandardItemModel(this)),
      m_summary(new QLabel) {
  for (const Side each : {kFirst, kSecond}) {
    m_sideLabels[each] = new QLabel;
    m_sides[each] = new QComboBox;
    m_sides[each]->setObjectName(QString::fromLatin1(sides[each]));
    m_sideLabels[each]->setBuddy(m_sides[each]);
  }
  m_table->setObjectName(QString::fromLatin1(table));
  build();
  for (const QComboBox* box : {m_sides[kFirst], m_sides[kSecond], m_level})
    connect(box, &QComboBox::currentIndexChanged, this, [this] { compare(); });
  connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
    if (m_isFilling) return;
    select(index, false);
    showCurrent();
  });
  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { select(index, true); });
  explainCells(*m_table, session, [this](const QModelIndex& index) { return figureAt(areaAt(index), index); });
  m_later.setSingleShot(true);
  m_later.setInterval(kComparePause);
  connect(&m_later, &QTimer::timeout, this, [this] { compare(); });
  connect(&m_session, &Session::projectReplaced, this, &QDialog::reject);
}

void ComparisonWindow::build() {
  m_level->setObjectName(QStringLiteral("comparedLevel"));
  m_levelLabel->setBuddy(m_level);
  for (const Level each : {Level::Rt, Level::Kelurahan, Level::Kawasan, Level::City})
    m_level->addItem(QString(), static_cast<int>(each));
  m_level->setCurrentIndex(
      m_level->findData(static_cast<int>(m_session.snapshot().kawasan.empty() ? Level::Rt : Level::Kawasan)));
  auto* const sorted = new QSortFilterProxyModel(this);
  sorted->setSourceModel(m_model);
  sorted->setSortRole(kSortRole);
  m_table->setModel(sorted);
  prepareTable(*m_table, 2);
  copyRowsByKey(*m_table);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(-1, Qt::AscendingOrder);
  m_summary->setObjectName(QStringLiteral("comparisonSummary"));
  m_summary->setWordWrap(true);
  theme::setKind(*m_summary, QStringLiteral("secondary"));

  setWindowFlag(Qt::WindowMaximizeButtonHint);
  auto* const layout = new QVBoxLayout(this);
  layout->setContentsMargins(16, 12, 16, 12);
  layout->setSpacing(8);
  // One row for what is compared: the room is for the areas. Further controls have theirs below it.
  auto* const sides = new QHBoxLayout;
  sides->setSpacing(8);
  for (const Side each : {kFirst, kSecond}) {
    sides->addWidget(m_sideLabels[each]);
    sides->addWidget(m_sides[each]);
    m_sides[each]->setMaximumWidth(kWidestSide);
    m_sides[each]->setProperty("mayShorten", true);
  }
  sides->addWidget(m_levelLabel);
  sides->addWidget(m_level);
  sides->addStretch();
  layout->addLayout(sides);
  m_levelRow = new QHBoxLayout;
  m_levelRow->setSpacing(8);
  layout->addLayout(m_levelRow);
  m_room = new QSplitter(Qt::Vertical);
  m_room->setChildrenCollapsible(false);
  m_room->addWidget(m_table);
  layout->addWidget(m_room, 1);
  auto* const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
  buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  auto* const below = new QHBoxLayout;
  below->setSpacing(16);
  below->addWidget(m_summary, 1);
  below->addWidget(buttons, 0, Qt::AlignBottom);
  layout->addLayout(below);
  resize(1040, 480);
}

void ComparisonWindow::addBelow(QWidget& detail) {
  m_room->addWidget(&detail);
  m_room->setStretchFactor(0, 2);
  m_room->setStretchFactor(1, 3);
  m_room->setCollapsible(1, true);
}

AreaKey ComparisonWindow::currentArea() const {
  return areaAt(m_table->currentIndex());
}

void ComparisonWindow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QDialog::changeEvent(event);
}

void ComparisonWindow::runJob(const Jobs::Work& work) {
  cancelJob();
  m_job = m_session.jobs().run({}, this, work);
}

void ComparisonWindow::cancelJob() {
  m_session.jobs().cancel(std::exchange(m_job, 0));
}

void ComparisonWindow::setWords(const QString& title, const std::array<QString, 2>& sides) {
  setWindowTitle(title);
  m_table->setAccessibleName(title);
  for (const Side each : {kFirst, kSecond}) m_sideLabels[each]->setText(sides[each]);
  m_levelLabel->setText(tr("Level"));
  for (int i = 0; i < m_level->count(); ++i)
    m_level->setItemText(i, nameOf(static_cast<Level>(m_level->itemData(i).toInt())));
}

void ComparisonWindow::refill(const std::function<void()>& addRows) {
  m_isFilling = true;
  for (QComboBox* const box : m_sides) box->setToolTip(box->currentText());
  const QModelIndex current = m_table->currentIndex();
  FeatureId chosen = areaAt(current).id;
  // An area that is chosen on the map is the one that is looked at.
  if (const auto& selected = m_session.current(); chosen == 0 && selected && selected->level == level())
    chosen = selected->id;
  const int scrolled = m_table->verticalScrollBar()->value();
  m_model->removeRows(0, m_model->rowCount());
  addRows();
  fitColumns(*m_table);
  spread();
  for (int row = 0; chosen != 0 && row < m_table->model()->rowCount(); ++row) {
    const QModelIndex index = m_table->model()->index(row, std::max(0, current.column()));
    if (areaAt(index).id == chosen) m_table->setCurrentIndex(index);
  }
  m_table->verticalScrollBar()->setValue(scrolled);
  if (m_model->rowCount() == 1) m_table->setCurrentIndex(m_table->model()->index(0, 0));
  m_isFilling = false;
  showCurrent();
}

/// Where the columns leave room each gets a part of it; the last one takes the rest anyhow.
void ComparisonWindow::spread() {
  std::vector<int> shown;
  for (int column = 0; column < m_model->columnCount(); ++column) {
    if (!m_table->isColumnHidden(column)) shown.push_back(column);
  }
  if (shown.size() < 2) return;
  int wide = std::max(headingWidth(*m_table, shown.back()), kLastColumn);
  shown.pop_back();
  for (const int column : shown) wide += m_table->columnWidth(column);
  const int room = m_table->viewport()->width() - wide;
  const int gap = std::clamp(room / static_cast<int>(shown.size()), 0, kColumnGap);
  for (const int column : shown) m_table->setColumnWidth(column, m_table->columnWidth(column) + gap);
}

QList<QStandardItem*> ComparisonWindow::startRow(const Area& area, int columns) const {
  QList<QStandardItem*> row(columns);
  row[0] = textItem(toQString(area.level == Level::City ? m_session.snapshot().info.city : area.name));
  row[0]->setData(QVariant::fromValue(area.id), kComparedIdRole);
  row[0]->setData(m_model->rowCount(), kSortRole);  // areas come in the natural order of their names
  return row;
}

Level ComparisonWindow::level() const {
  return static_cast<Level>(m_level->currentData().toInt());
}

AreaKey ComparisonWindow::areaAt(const QModelIndex& index) const {
  return {level(), index.siblingAtColumn(0).data(kComparedIdRole).value<FeatureId>()};
}

void ComparisonWindow::select(const QModelIndex& index, bool zooms) {
  if (!index.isValid() || level() == Level::City) return;
  m_session.select(areaAt(index));
  if (zooms) m_session.zoomTo(areaAt(index));
}

QStandardItem* comparedTotalItem(const AreaScore& area) {
  if (!area.hasFigures()) return missingItem();
  return numberItem(partialText(area, shownRange(area.score.totalMin, area.score.totalMax)), area.score.totalMin);
}

QString comparedClass(const AreaScore& area) {
  if (!area.hasFigures()) return missingText();
  return estimatedText(area.restsOnEstimates(), classRange(area.score.classMin, area.score.classMax));
}

QStandardItem* comparedClassItem(const AreaScore& area) {
  QStandardItem* const item =
      textItem(area.hasFigures() ? estimatedText(area.restsOnEstimates(),
                                                 capitalised(classInColumn(area.score.classMin, area.score.classMax)))
                                 : missingText());
  item->setToolTip(capitalised(comparedClass(area)));
  item->setIcon(classIcon(classFillOf(area)));
  item->setData(area.hasFigures() ? static_cast<int>(area.score.classMin) : -1, kSortRole);
  return item;
}

}  // namespace kawasan
