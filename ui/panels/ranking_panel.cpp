#include "ui/panels/ranking_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/models/plan_entry.h"
#include "ui/models/score_model.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/area_facts.h"
#include "ui/panels/card_parts.h"
#include "ui/panels/explain_click.h"
#include "ui/panels/table_look.h"
#include "ui/shell/prompts.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"

namespace kawasan {

namespace {

const QString kNoteDot = QStringLiteral("  ·  ");
constexpr int kWidestColumn = 210;
constexpr int kRankingPadding = 12;
constexpr int kMostMeasured = 200;  // rows looked at for the width of a column
constexpr int kReasonWidth = 120;   // of the last column at least; it takes what is left
/// In this order columns are left out where there is no room: the code stands for land and considerations, and all of
/// them are on the card.
constexpr RankingModel::Column kFolded[] = {
    RankingModel::RtColumn,       RankingModel::KelurahanColumn,      RankingModel::LegalityColumn,
    RankingModel::HectaresColumn, RankingModel::ConsiderationsColumn, RankingModel::MissingColumn,
    RankingModel::CodeColumn};

/// Rows with a reason that is wider than its column are as high as its first lines; the rest is in the tool tip.
void unfoldReasons(QTableView& table) {
  constexpr int kMostReasonLines = 3;
  constexpr int kCellSides = 12;
  const QFontMetrics metrics = table.fontMetrics();
  const int usual = table.verticalHeader()->defaultSectionSize();
  const int left = table.columnViewportPosition(RankingModel::ReasonColumn);
  const bool isLast = table.isColumnHidden(RankingModel::MissingColumn);
  const int shown = isLast ? table.viewport()->width() - left : table.columnWidth(RankingModel::ReasonColumn);
  const QRect cell(0, 0, std::max(1, shown - kCellSides), metrics.lineSpacing() * kMostReasonLines);
  for (int row = 0; row < table.model()->rowCount(); ++row) {
    const QString reason = table.model()->index(row, RankingModel::ReasonColumn).data().toString();
    int height = usual;
    if (!reason.isEmpty()) {
      const int wanted = metrics.boundingRect(cell, Qt::TextWordWrap, reason).height();
      height += std::clamp(wanted, metrics.lineSpacing(), cell.height()) - metrics.lineSpacing();
    }
    if (table.rowHeight(row) != height) table.setRowHeight(row, height);
  }
}

}  // namespace

RankingPanel::RankingPanel(Session& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_model(new RankingModel(session, this)),
      m_sorted(new QSortFilterProxyModel(this)),
      m_title(new QLabel),
      m_note(new QLabel),
      m_byRule(new QToolButton),
      m_allColumns(new QToolButton),
      m_choose(makeBarButton(this)),
      m_table(new QTableView),
      m_empty(new QLabel) {
  auto* layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(0);
  auto* bar = makeTableBar(*m_title, *m_note);
  m_byRule->setAutoRaise(true);
  bar->insertWidget(1, m_byRule);
  m_allColumns->setCheckable(true);
  bar->addWidget(m_allColumns);
  bar->addWidget(m_choose);
  layout->addLayout(bar);

  m_sorted->setSourceModel(m_model);
  m_sorted->setSortRole(RankingModel::SortRole);
  m_sorted->setSortLocaleAware(true);
  m_table->setModel(m_sorted);
  prepareTable(*m_table, 2);
  elideAtEnd(*m_table, RankingModel::ReasonColumn);
  m_table->setWordWrap(true);
  m_table->setSortingEnabled(true);
  m_table->horizontalHeader()->setSortIndicatorClearable(true);
  m_table->setAccessibleName(tr("Order"));
  layout->addWidget(m_table, 1);
  m_empty->setWordWrap(true);
  m_empty->setMargin(16);
  m_empty->setAlignment(Qt::AlignTop);
  layout->addWidget(m_empty, 1);

  connect(m_byRule, &QToolButton::clicked, this, &RankingPanel::orderByRule);
  connect(m_allColumns, &QToolButton::toggled, this, [this] {
    foldColumns();
    unfoldReasons(*m_table);
  });
  connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
          [this](int column) { m_byRule->setVisible(column >= 0 && column != RankingModel::RankColumn); });
  connect(m_sorted, &QSortFilterProxyModel::layoutChanged, m_table, [this] { unfoldReasons(*m_table); });
  connect(m_choose, &QPushButton::clicked, this, [this] {
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) toggleChosen(sourceRow(current));
  });
  explainCells(*m_table, session, [this](const QModelIndex& index) -> CellFigure {
    const int row = sourceRow(index);
    if (index.column() == RankingModel::RtColumn) {
      return {{}, rtCountHow(m_model->ranking().areas[static_cast<std::size_t>(row)].score)};
    }
    const QString figure = index.data(RankingModel::FigureRole).toString();
    if (figure.isEmpty()) return {};
    return {FigureRef{m_model->areaAt(row), figure.toStdString()}};
  });
  // After the explanations, which hear of the click as well: a choice renews the model, and its index is gone then.
  connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
    if (index.column() == RankingModel::ChosenColumn) toggleChosen(sourceRow(index));
  });
  connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
    const int row = sourceRow(index);
    if (index.column() == RankingModel::ReasonColumn &&
        m_model->ranking().areas[static_cast<std::size_t>(row)].chosen) {
      editReason(row);
    } else if (index.column() != RankingModel::ChosenColumn) {
      m_session.zoomTo(m_model->areaAt(row));
    }
  });
  connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RankingPanel::takeSelection);
  connect(m_model, &RankingModel::modelReset, this, &RankingPanel::refresh);
  connect(&session, &Session::selectionChanged, this, &RankingPanel::showSelection);
  orderByRule();
  refresh();
}

int RankingPanel::sourceRow(const QModelIndex& index) const {
  return m_sorted->mapToSource(index).row();
}

void RankingPanel::orderByRule() {
  m_table->sortByColumn(RankingModel::RankColumn, Qt::AscendingOrder);
  m_byRule->hide();
}

void RankingPanel::refresh() {
  const Ranking& ranking = m_model->ranking();
  const bool isEmpty = ranking.areas.empty();
  m_title->setText(tr("Order (%1)").arg(countText(ranking.areas.size())));
  m_byRule->setText(tr("Back to the order of the rule"));
  m_empty->setText(m_session.isOpen()
                       ? tr("There are no areas yet. Draw a kawasan on the map or take areas from a file.")
                       : tr("Open a project to see its order here."));
  m_empty->setVisible(isEmpty);
  m_table->setVisible(!isEmpty);
  m_allColumns->setText(tr("All columns"));
  fitColumns();
  foldColumns();
  unfoldReasons(*m_table);
  showSelection();
}

/// What the order leaves open; with one row chosen also what a second one would tell.
void RankingPanel::showNote() {
  const Ranking& ranking = m_model->ranking();
  QStringList notes;
  const QString ties = m_model->ties();
  if (!ties.isEmpty()) notes << tr("Equal by rule: %1").arg(ties);
  if (ranking.incomplete > 0) notes << tr("not complete: %1").arg(countText(ranking.incomplete));
  if (const int chosen = m_model->chosenCount(); chosen > 0) notes << tr("chosen: %1").arg(chosen);
  const auto chosenRows = std::ranges::count_if(
      m_session.selection(), [this](const AreaKey& area) { return m_model->rowOf(area).has_value(); });
  if (chosenRows == 1 && ranking.areas.size() > 1) {
    const QString hint = tr("Ctrl+click a second row to see what swaps them");
    const int width = m_note->fontMetrics().horizontalAdvance((notes + QStringList{hint}).join(kNoteDot));
    if (width < m_note->width()) notes << hint;
  }
  m_note->setText(notes.join(kNoteDot));
  m_note->setToolTip(m_note->text());
  tint(*m_note, ties.isEmpty() ? theme::Role::Secondary : theme::Role::Warning);
}

void RankingPanel::fitColumns() {
  m_widths.assign(RankingModel::ColumnCount, 0);
  const QFontMetrics metrics = m_table->fontMetrics();
  QFont bold = m_table->font();
  bold.setBold(true);
  const QFontMetrics headings(bold);
  constexpr int kSortMark = 14;
  for (int column = 0; column < RankingModel::ColumnCount; ++column) {
    int width = 0;
    const QString heading = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    for (const QString& line : heading.split(u'\n'))
      width = std::max(width, headings.horizontalAdvance(line) + kSortMark);
    const int rows = std::min(m_model->rowCount(), kMostMeasured);
    for (int row = 0; row < rows; ++row) {
      const QModelIndex index = m_model->index(row, column);
      const bool hasPicture = column == RankingModel::RankColumn || column == RankingModel::ClassColumn;
      const int picture = hasPicture ? m_table->iconSize().width() + 6 : 0;
      width = std::max(width, metrics.horizontalAdvance(index.data().toString()) + picture);
    }
    m_widths[static_cast<std::size_t>(column)] = std::min(width + kRankingPadding, kWidestColumn);
    m_table->setColumnWidth(column, m_widths[static_cast<std::size_t>(column)]);
  }
}

bool RankingPanel::isOfUse(int column) const {
  const Ranking& ranking = m_model->ranking();
  if (column == RankingModel::MissingColumn) return ranking.incomplete > 0;
  if (column == RankingModel::PatternColumn)
    return std::ranges::any_of(ranking.areas, [](const RankedArea& area) { return area.pattern.has_value(); });
  if (column == RankingModel::KelurahanColumn) return ranking.level != Level::Kelurahan;
  return true;
}

/// Reason and what is missing are read on the card, too: they need room for a beginning and share what is left.
int RankingPanel::leastWidth(int column) const {
  const int width = m_widths[static_cast<std::size_t>(column)];
  const bool isLong = column == RankingModel::ReasonColumn || column == RankingModel::MissingColumn;
  return isLong ? std::min(width, kReasonWidth) : width;
}

void RankingPanel::foldColumns() {
  int wanted = 0;
  for (int column = 0; column < RankingModel::ColumnCount; ++column) {
    if (isOfUse(column)) wanted += leastWidth(column);
    m_table->setColumnHidden(column, !isOfUse(column));
    m_table->setColumnWidth(column, m_widths[static_cast<std::size_t>(column)]);
  }
  const int room = width() - 2 * m_table->frameWidth() - m_table->verticalScrollBar()->sizeHint().width();
  const bool isTight = wanted > room;
  m_allColumns->setVisible(isTight);
  if (isTight && m_allColumns->isChecked()) return;
  for (const RankingModel::Column column : kFolded) {
    if (wanted <= room) break;
    if (m_table->isColumnHidden(column)) continue;
    wanted -= leastWidth(column);
    m_table->setColumnHidden(column, true);
  }
  // The last column stretches by itself; with two long ones the first takes half of what is left.
  const int spare = std::max(0, room - wanted);
  const bool isMissingShown = !m_table->isColumnHidden(RankingModel::MissingColumn);
  const int reason = leastWidth(RankingModel::ReasonColumn) + (isMissingShown ? spare / 2 : spare);
  m_table->setColumnWidth(RankingModel::ReasonColumn, wanted > room ? kReasonWidth / 2 : reason);
  if (isMissingShown) {
    m_table->setColumnWidth(RankingModel::MissingColumn, leastWidth(RankingModel::MissingColumn) + spare / 2);
  }
}

void RankingPanel::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  showNote();
  foldColumns();
  unfoldReasons(*m_table);
}

void RankingPanel::showSelection() {
  showChoiceButton();
  showNote();
  if (m_isTakingSelection) return;  // it is the table's own
  QItemSelection selection;
  QModelIndex current;
  for (const AreaKey& area : m_session.selection()) {
    const auto row = m_model->rowOf(area);
    if (!row) continue;
    current = m_sorted->mapFromSource(m_model->index(*row, 0));
    selection.select(current, current);
  }
  m_isShowingSelection = true;
  m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  if (current.isValid()) {
    m_table->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    const int left = m_table->horizontalScrollBar()->value();
    m_table->scrollTo(current);
    m_table->horizontalScrollBar()->setValue(left);
  }
  m_isShowingSelection = false;
}

void RankingPanel::showChoiceButton() {
  const auto row = m_session.current() ? m_model->rowOf(*m_session.current()) : std::nullopt;
  const bool isChosen = row && m_model->ranking().areas[static_cast<std::size_t>(*row)].chosen;
  m_choose->setEnabled(row.has_value());
  m_choose->setText(isChosen ? tr("Take the choice back") : tr("Choose…"));
}

void RankingPanel::takeSelection() {
  if (m_isShowingSelection) return;
  std::vector<AreaKey> areas;
  const QModelIndex current = m_table->currentIndex();
  for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
    if (index.row() != current.row()) areas.push_back(m_model->areaAt(sourceRow(index)));
  }
  // The one clicked last is what the card shows.
  if (current.isValid() && m_table->selectionModel()->isRowSelected(current.row()))
    areas.push_back(m_model->areaAt(sourceRow(current)));
  m_isTakingSelection = true;
  const bool areTwo = areas.size() == 2;
  m_session.selectAll(std::move(areas));
  m_isTakingSelection = false;
  if (areTwo) Q_EMIT swapWanted();
}

void RankingPanel::toggleChosen(int row) {
  const RankedArea& area = m_model->ranking().areas[static_cast<std::size_t>(row)];
  if (area.chosen) {
    m_model->choose(row, false, {});
  } else {
    editReason(row);
  }
}

void RankingPanel::editReason(int row) {
  const RankedArea& area = m_model->ranking().areas[static_cast<std::size_t>(row)];
  TextQuestion question;
  question.title = tr("Choose %1").arg(toQString(area.area.name));
  question.label = area.rank ? tr("By rule it has rank %1. Why does the meeting choose it?").arg(rankText(area))
                             : tr("It has no rank by rule. Why does the meeting choose it?");
  question.value = toQString(area.chosenReason);
  question.accept = tr("Choose");
  question.isLong = true;
  const AreaKey key = m_model->areaAt(row);
  const Date held = choiceDate(m_session, key).value_or(today());
  const auto answer = Prompts::current().datedText(this, question, tr("Date of the meeting"), held);
  // The order may be another one after the question.
  const auto again = answer ? m_model->rowOf(key) : std::nullopt;
  if (again) m_model->choose(*again, true, answer->text, answer->date);
}

void RankingPanel::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) m_model->renew();
  QWidget::changeEvent(event);
}

}  // namespace kawasan
