// Which RT the table shows: search, kelurahan and the filters of its columns, what is said of them, and what becomes of
// the selection.

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/model/area_names.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/column_filter_menu.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/panels/rt_table_view.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"

namespace kawasan {

void RtTablePanel::buildFilterStrip() {
  m_filterStrip = new QFrame;
  m_filterStrip->setObjectName(QStringLiteral("filterStrip"));
  auto* const mark = new QLabel;
  mark->setPixmap(theme::icon(QStringLiteral("filter"), theme::Role::Accent).pixmap(16, 16));
  m_filterText = new QLabel;
  m_filterText->setObjectName(QStringLiteral("filterText"));
  m_filterText->setTextFormat(Qt::PlainText);
  m_filterText->setProperty("mayShorten", true);  // what has no room is in its tool tip
  m_filterText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_showAll = new QPushButton;
  m_showAll->setObjectName(QStringLiteral("showAll"));
  connect(m_showAll, &QPushButton::clicked, this, &RtTablePanel::showAllRts);
  auto* const line = new QHBoxLayout(m_filterStrip);
  line->setContentsMargins(6, 0, 6, 4);
  line->setSpacing(6);
  line->addWidget(mark);
  line->addWidget(m_filterText, 1);
  line->addWidget(m_showAll);
  m_filterStrip->hide();
  m_pages->widget(1)->layout()->addWidget(m_filterStrip);
}

/// What the bar shows in its own fields needs no words, unless nothing is left to see.
void RtTablePanel::showFilters() {
  const std::vector<int> columns = m_filter->filteredColumns();
  m_filterStrip->setVisible(!columns.empty() || m_filter->rowCount() == 0);
  if (m_filterStrip->isHidden()) return;
  QStringList filters;
  if (!m_search->text().trimmed().isEmpty()) filters << tr("search “%1”").arg(m_search->text().simplified());
  if (m_filter->kelurahan() != 0) filters << m_kelurahan->currentText();
  if (m_onlyIncomplete->isChecked()) filters << m_onlyIncomplete->text();
  for (const int column : columns) filters << describe(m_filter->columnFilter(column), *m_model, column);
  m_filterText->setText(
      tr("%1 of %2 RT · %3")
          .arg(countText(m_filter->rowCount()), countText(m_model->rowCount()), filters.join(QStringLiteral(" · "))));
  m_filterText->setToolTip(m_filterText->text());
}

void RtTablePanel::showAllRts() {
  refilter([this] {
    const QSignalBlocker search(m_search);
    const QSignalBlocker kelurahan(m_kelurahan);
    const QSignalBlocker incomplete(m_onlyIncomplete);
    m_search->clear();
    m_kelurahan->setCurrentIndex(0);
    m_onlyIncomplete->setChecked(false);
    m_filter->showAll();
  });
  showColumns();
  m_sumTimer.start();
}

/// Without a column, as when no row is left to stand in, the first one that is filtered.
void RtTablePanel::openFilter(int column) {
  const std::vector<int> filtered = m_filter->filteredColumns();
  if (column < 0 && !filtered.empty()) column = filtered.front();
  if (column < 0) column = std::max(0, m_main->firstEditableColumn());
  const QHeaderView* const header = (isFrozenColumn(column) ? m_frozen : m_main)->horizontalHeader();
  const int left = std::clamp(header->sectionViewportPosition(column), 0, std::max(0, header->width() - 1));
  auto* const menu = new ColumnFilterMenu(*m_filter, column, this);
  connect(menu, &ColumnFilterMenu::chosen, this, [this](const ColumnFilter& filter) {
    refilter([&] { m_filter->setColumnFilter(filter); });
    m_sumTimer.start();
  });
  menu->openAt(header->mapToGlobal(QPoint(left, header->height())));
}

void RtTablePanel::fillKelurahan() {
  const QSignalBlocker blocker(m_kelurahan);
  const FeatureId before = m_filter->kelurahan();
  m_kelurahan->clear();
  m_kelurahan->addItem(tr("All kelurahan"), QVariant(qlonglong{0}));
  for (const AdminArea& kelurahan : m_session.snapshot().kelurahan)
    m_kelurahan->addItem(toQString(kelurahanName(m_session.snapshot(), kelurahan)),
                         QVariant(static_cast<qlonglong>(kelurahan.id)));
  const int index = m_kelurahan->findData(QVariant(static_cast<qlonglong>(before)));
  m_kelurahan->setCurrentIndex(std::max(0, index));
  if (index < 0) m_filter->setKelurahan(0);
}

/// Rows go and come in very many pieces. Cells that are selected are put aside meanwhile, and what is left of them is
/// told once: a selected column of a large city would otherwise be told to everybody for every piece.
void RtTablePanel::refilter(const std::function<void()>& change) {
  QItemSelectionModel& selection = *m_main->selectionModel();
  const QModelIndex current = selection.currentIndex();
  const FeatureId currentRt = current.isValid() ? m_filter->rtAt(current.row()) : 0;
  const int currentColumn = current.column();
  std::vector<SelectedBlock> blocks;
  for (const QItemSelectionRange& range : selection.selection()) {
    blocks.push_back({range.left(), range.right(), {}});
    for (int row = range.top(); row <= range.bottom(); ++row) blocks.back().rts.push_back(m_filter->rtAt(row));
  }
  m_isSyncing = true;
  selection.clearSelection();
  change();
  selection.select(selectionOf(blocks), QItemSelectionModel::Select);
  // The form beside the table shows the RT of the cursor, never one that is filtered away: it would be typed into
  // unseen.
  if (currentRt != 0 && !m_filter->rowOf(currentRt) && m_filter->rowCount() > 0) {
    const QItemSelection left = selection.selection();
    const QModelIndex cursor =
        left.isEmpty() ? m_filter->index(0, currentColumn) : m_filter->index(left.first().top(), left.first().left());
    selection.setCurrentIndex(cursor,
                              left.isEmpty() ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::NoUpdate);
  }
  m_isSyncing = false;
  // What was worked on stays in sight; without it the rows are read from the first.
  if (currentRt == 0 || !m_filter->rowOf(currentRt)) m_main->scrollToTop();
  takeSelection();
  showFilters();
}

/// Those of the RT that are shown.
QItemSelection RtTablePanel::selectionOf(const std::vector<SelectedBlock>& blocks) const {
  QItemSelection shown;
  for (const SelectedBlock& block : blocks) {
    std::vector<int> rows;
    for (const FeatureId rt : block.rts) {
      if (const auto row = m_filter->rowOf(rt)) rows.push_back(*row);
    }
    std::ranges::sort(rows);
    for (std::size_t i = 0; i < rows.size();) {
      std::size_t end = i + 1;
      while (end < rows.size() && rows[end] == rows[end - 1] + 1) ++end;
      shown.append({m_filter->index(rows[i], block.left), m_filter->index(rows[end - 1], block.right)});
      i = end;
    }
  }
  return shown;
}

}  // namespace kawasan
