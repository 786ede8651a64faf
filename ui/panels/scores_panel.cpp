#include "ui/panels/scores_panel.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/panels/explain_click.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

constexpr Level kLevels[] = {Level::Kawasan, Level::Kelurahan, Level::Kecamatan, Level::Rt, Level::City};
constexpr int kRowHeight = 24;
constexpr int kNarrow = 74;
constexpr int kWide = 190;

}  // namespace

ScoresPanel::ScoresPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new ScoreModel(session, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_levels(new QComboBox),
      m_note(new QLabel),
      m_table(new QTableView) {
  m_sorted->setSourceModel(m_model);
  m_sorted->setSortRole(ScoreModel::SortRole);
  m_table->setModel(m_sorted);
  m_table->setSortingEnabled(true);
  m_table->sortByColumn(-1, Qt::AscendingOrder);
  m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
  m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_table->setWordWrap(false);
  m_table->setTextElideMode(Qt::ElideMiddle);  // the end of a name tells the parts of a cut RT apart
  m_table->verticalHeader()->hide();
  m_table->verticalHeader()->setDefaultSectionSize(kRowHeight);
  m_table->horizontalHeader()->setHighlightSections(false);
  m_table->horizontalHeader()->setTextElideMode(Qt::ElideNone);
  m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  auto* bar = new QHBoxLayout;
  bar->setContentsMargins(8, 4, 8, 4);
  bar->setSpacing(12);
  bar->addWidget(m_levels);
  bar->addWidget(m_note, 1);
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  layout->addLayout(bar);
  layout->addWidget(m_table, 1);
  connect(m_levels, &QComboBox::activated, this,
          [this](int row) { m_model->setLevel(kLevels[static_cast<std::size_t>(row)]); });
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    retranslate();
    fitColumns();
    showSelection();
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ScoresPanel::takeSelection);
  connect(&session, &Session::selectionChanged, this, &ScoresPanel::showSelection);
  connect(m_table, &QTableView::doubleClicked, this,
          [this](const QModelIndex& index) { m_session.zoomTo(m_model->areaOf(m_sorted->mapToSource(index).row())); });
  explainCells(*m_table, session, [this](const QModelIndex& index) -> CellFigure {
    const QString figure = index.data(ScoreModel::FigureRole).toString();
    if (figure.isEmpty()) return {{}, index.data(ScoreModel::HowRole).toString()};
    return {FigureRef{m_model->areaOf(m_sorted->mapToSource(index).row()), figure.toStdString()}};
  });
  retranslate();
  fitColumns();
}

void ScoresPanel::retranslate() {
  const QSignalBlocker quiet(m_levels);
  m_levels->clear();
  for (const Level level : kLevels) m_levels->addItem(capitalised(kawasan::nameOf(level)));
  for (std::size_t i = 0; i < std::size(kLevels); ++i) {
    if (kLevels[i] == m_model->level()) m_levels->setCurrentIndex(static_cast<int>(i));
  }
  m_levels->setAccessibleName(tr("Level of the scores"));
  m_note->setText(localText(m_session.regulation().name));
  m_table->setToolTip(tr("Mean percent of each aspect; a click on a figure explains it"));
  m_table->setAccessibleName(tr("Scores"));
}

void ScoresPanel::fitColumns() {
  QHeaderView& header = *m_table->horizontalHeader();
  const int count = m_model->columnCount();
  for (int i = 0; i < count; ++i) {
    const int wanted = header.sectionSizeHint(i) + 12;
    header.resizeSection(i, i == 0 ? kWide : std::max(kNarrow, wanted));
  }
  if (count < 3) return;
  header.resizeSection(count - 1, kWide);
  // What it comes to stands beside the name; the parts follow.
  for (int i = 0; i < 2; ++i) header.moveSection(header.visualIndex(count - 2 + i), 1 + i);
}

void ScoresPanel::showSelection() {
  if (m_isSyncing) return;
  m_isSyncing = true;
  QItemSelection rows;
  for (const AreaKey& area : m_session.selection()) {
    if (const auto row = m_model->rowOf(area)) {
      const QModelIndex index = m_sorted->mapFromSource(m_model->index(*row, 0));
      rows.select(index, index);
    }
  }
  m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (!rows.isEmpty()) m_table->scrollTo(rows.indexes().front());
  m_isSyncing = false;
}

void ScoresPanel::takeSelection() {
  if (m_isSyncing) return;
  m_isSyncing = true;
  std::vector<AreaKey> areas;
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
    areas.push_back(m_model->areaOf(m_sorted->mapToSource(index).row()));
  }
  m_session.selectAll(std::move(areas));
  m_isSyncing = false;
}

void ScoresPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    m_sorted->invalidate();
    fitColumns();
  }
  QWidget::changeEvent(event);
}

}  // namespace kawasan
