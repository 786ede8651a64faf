// Blocks of the RT table: copied, pasted, cleared and filled as in a spreadsheet, each one edit.

#include <QApplication>
#include <QClipboard>
#include <algorithm>
#include <map>
#include <set>

#include "ui/models/figure_entry.h"
#include "ui/panels/rt_table_panel.h"
#include "ui/panels/rt_table_view.h"
#include "ui/shell/prompts.h"
#include "ui/text/area_words.h"

namespace kawasan {

namespace {

QString whyReadOnly(RtTableModel::ColumnKind kind) {
  using enum RtTableModel::ColumnKind;
  switch (kind) {
    case Rt:
    case Kelurahan:
    case Kawasan:
      return RtTablePanel::tr("Names are not changed in this table, but in the form on the card of the RT.");
    case Drawn:
      return RtTablePanel::tr("The drawn area follows the border on the map. Fill in the verified area beside it.");
    case Percent:
    case Value:
    case Total:
    case Class:
    case Filled:
      return RtTablePanel::tr(
          "Percents, values, totals and classes follow from the figures. Fill in the bases and "
          "the volumes.");
    case FiledTotal:
    case FiledClass:
      return RtTablePanel::tr("What was filed stays as it was filed.");
    case Base:
    case Volume:
      break;
  }
  return {};
}

}  // namespace

std::vector<int> RtTablePanel::shownColumns() const {
  std::vector<int> columns;
  for (int column = 0; column < m_filter->columnCount(); ++column) {
    if (isWantedColumn(column)) columns.push_back(column);
  }
  return columns;
}

QModelIndexList RtTablePanel::editableSelection() const {
  QModelIndexList cells;
  for (const QModelIndex& index : m_main->selectionModel()->selectedIndexes()) {
    if (m_main->isEditableColumn(index.column())) cells << index;
  }
  std::ranges::sort(cells, [](const QModelIndex& a, const QModelIndex& b) {
    return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
  });
  return cells;
}

/// As a spreadsheet of the same language reads it: decimal mark, no thousands marks, nothing for what is missing.
QString RtTablePanel::copiedText(const QModelIndex& index) const {
  const RtTableModel::Column& column = m_model->columnAt(index.column());
  if (column.isEditable()) return index.data(RtTableModel::EditTextRole).toString();
  QString text = index.data().toString();
  if (column.kind == RtTableModel::ColumnKind::Drawn)
    text.remove(currentLanguage() == Language::Indonesian ? u'.' : u',');
  return text == QStringLiteral("–") ? QString() : text;
}

/// Nothing that is selected can be filled in: why, and where it can.
void RtTablePanel::sayReadOnly() {
  const QModelIndex cell = m_main->currentIndex();
  if (!cell.isValid()) return;
  Message message;
  message.topic = QStringLiteral("read-only");
  message.text = whyReadOnly(m_model->columnAt(cell.column()).kind);
  m_session.say(std::move(message));
}

void RtTablePanel::copy() {
  std::set<int> rows;
  std::set<int> selected;
  for (const QModelIndex& index : m_main->selectionModel()->selectedIndexes()) {
    rows.insert(index.row());
    selected.insert(index.column());
  }
  if (rows.empty()) return;
  QString text;
  for (const int row : rows) {
    QStringList cells;
    for (const int column : shownColumns()) {
      if (column < *selected.begin() || column > *selected.rbegin()) continue;
      const QModelIndex index = m_filter->index(row, column);
      cells << (m_main->selectionModel()->isSelected(index) ? copiedText(index) : QString());
    }
    text += cells.join(u'\t') + u'\n';
  }
  m_lastCopied = text;
  QApplication::clipboard()->setText(text);
}

/// A block of our own lines up with the columns as they are shown; one of another program holds amounts only.
std::vector<int> RtTablePanel::pasteColumns(int first, bool isOwnBlock) const {
  std::vector<int> columns;
  for (const int column : shownColumns()) {
    if (column >= first && (isOwnBlock || m_main->isEditableColumn(column))) columns.push_back(column);
  }
  return columns;
}

void RtTablePanel::paste() {
  pasteText(QApplication::clipboard()->text());
}

void RtTablePanel::pasteText(const QString& text) {
  const std::vector<QStringList> block = pastedRows(text);
  const QModelIndexList selected = m_main->selectionModel()->selectedIndexes();
  if (text.isEmpty() || selected.isEmpty()) return;
  std::vector<PastedCell> cells;
  int outside = 0;
  if (block.size() == 1 && block.front().size() == 1) {
    for (const QModelIndex& index : editableSelection()) {
      cells.push_back(
          {m_filter->rtAt(index.row()), m_model->columnAt(index.column()).parameter, block.front().front()});
    }
    if (cells.empty()) return sayReadOnly();
    // Like a typed value it goes where it is told; only what will be wrong is asked about.
    const PastePreview preview = previewPaste(m_session, cells);
    if (preview.doubtful == 0 || agreesToPaste(preview, 0)) pasteFigures(m_session, cells, 0);
    return;
  }
  int top = selected.front().row();
  int left = selected.front().column();
  for (const QModelIndex& index : selected) {
    top = std::min(top, index.row());
    left = std::min(left, index.column());
  }
  const std::vector<int> columns = pasteColumns(left, text == m_lastCopied);
  for (std::size_t i = 0; i < block.size(); ++i) {
    const int row = top + static_cast<int>(i);
    for (qsizetype j = 0; j < block[i].size(); ++j) {
      const bool hasPlace = row < m_filter->rowCount() && static_cast<std::size_t>(j) < columns.size();
      if (!hasPlace) {
        if (!block[i][j].trimmed().isEmpty()) ++outside;
        continue;
      }
      const int column = columns[static_cast<std::size_t>(j)];
      if (!m_main->isEditableColumn(column)) continue;  // percents and values of our own block follow by themselves
      cells.push_back({m_filter->rtAt(row), m_model->columnAt(column).parameter, block[i][j]});
    }
  }
  if (cells.empty()) return sayReadOnly();
  // A block that replaces figures, cannot be read in part, holds what a check speaks against or reaches beyond the
  // table is shown first.
  const PastePreview preview = previewPaste(m_session, cells);
  const bool needsLook = preview.needsLook() || outside > 0;
  if (!needsLook || agreesToPaste(preview, outside)) pasteFigures(m_session, cells, outside);
}

bool RtTablePanel::agreesToPaste(const PastePreview& preview, int outside) {
  ReviewQuestion question;
  question.title = tr("Paste figures");
  question.text = tr("Figures that would change: %1 · of these already filled in: %2 · left out because they cannot be "
                     "read: %3")
                      .arg(countText(preview.rows.size() - preview.leftOut), countText(preview.replaced),
                           countText(preview.leftOut));
  if (preview.doubtful > 0) question.text += tr(" · to be looked at: %1").arg(countText(preview.doubtful));
  if (outside > 0) question.text += tr(" · beyond the table's edge: %1").arg(countText(outside));
  question.headings = preview.headings;
  question.rows = preview.rows;
  for (int row = 0; row < preview.leftOut; ++row) question.leftOut << row;
  for (int row = 0; row < preview.doubtful; ++row) question.doubtful << preview.leftOut + row;
  question.accept = tr("Paste");
  return Prompts::current().review(this, question) == Reviewed::Accepted;
}

void RtTablePanel::clear() {
  std::vector<FigureChange> changes;
  const QModelIndexList cells = editableSelection();
  if (cells.isEmpty()) return sayReadOnly();
  for (const QModelIndex& index : cells) {
    changes.push_back({m_filter->rtAt(index.row()), m_model->columnAt(index.column()).parameter, kMissing});
  }
  (void)writeFigures(m_session, changes);  // a failure was said
}

/// As a spreadsheet does with Ctrl+Enter; one edit.
void RtTablePanel::fillSelected(Micro amount) {
  std::vector<FigureChange> changes;
  for (const QModelIndex& index : editableSelection())
    changes.push_back({m_filter->rtAt(index.row()), m_model->columnAt(index.column()).parameter, amount});
  (void)writeFigures(m_session, changes);
  m_main->setFocus();
}

/// The topmost selected amount of each column goes to the cells selected below it; of a single row, the one above it.
void RtTablePanel::fillDown() {
  const QModelIndexList cells = editableSelection();
  if (cells.isEmpty()) return sayReadOnly();
  const bool isOneRow = cells.front().row() == cells.back().row();
  std::map<int, Micro> sources;
  std::vector<FigureChange> changes;
  for (const QModelIndex& cell : cells) {
    const Parameter parameter = m_model->columnAt(cell.column()).parameter;
    if (!sources.contains(cell.column())) {
      const int row = isOneRow ? cell.row() - 1 : cell.row();
      if (row < 0) continue;
      sources.emplace(cell.column(), figuresOf(m_session, m_filter->rtAt(row))[parameter]);
      if (!isOneRow) continue;
    }
    changes.push_back({m_filter->rtAt(cell.row()), parameter, sources.at(cell.column())});
  }
  (void)writeFigures(m_session, changes);
}

}  // namespace kawasan
