// Blocks of the RT table: copied, pasted, cleared and filled as in a spreadsheet, each one edit.

#include <QApplication>
#include <QClipboard>
#include <QPointer>
#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "ui/models/figure_paste.h"
#include "ui/panels/paste_review.h"
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

/// A larger block is read by a job: its checks take longer than a person would wait for.
constexpr std::size_t kReadAtOnce = 500;
constexpr std::size_t kMostBlocks = 20;
/// Names that a message lists.
constexpr qsizetype kNamedPastedRts = 5;

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
  m_copiedFrom = *selected.begin();
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
  if (block.size() == 1 && block.front().size() == 1) {
    for (const QModelIndex& index : editableSelection()) {
      cells.push_back(
          {m_filter->rtAt(index.row()), m_model->columnAt(index.column()).parameter, block.front().front()});
    }
    return readPasted({std::make_shared<const std::vector<PastedCell>>(std::move(cells)), 0, true}, {});
  }
  int top = selected.front().row();
  int left = selected.front().column();
  for (const QModelIndex& index : selected) {
    top = std::min(top, index.row());
    left = std::min(left, index.column());
  }
  const bool isOwnBlock = text == m_lastCopied;
  const auto names = namesIn(block, m_session.snapshot());
  const auto headings = isOwnBlock ? std::nullopt : headingsIn(block, names, m_session.regulation());
  if (names) return pasteNamed(block, *names, headings, isOwnBlock, top, left);
  int outside = 0;
  // Names of our own block stay below their headings, and so does what stands behind them.
  if (isOwnBlock && m_copiedFrom < m_model->columnCount()) {
    using enum RtTableModel::ColumnKind;
    const auto from = m_model->columnAt(m_copiedFrom).kind;
    if (from == Kelurahan || from == Kawasan || from == Drawn) left = m_copiedFrom;
  }
  const std::vector<int> columns = headings ? headedColumns(*headings) : pasteColumns(left, isOwnBlock);
  const std::size_t firstRow = headings ? 1 : 0;
  for (std::size_t i = firstRow; i < block.size(); ++i) {
    const int row = top + static_cast<int>(i - firstRow);
    const FeatureId rtId = row < m_filter->rowCount() ? m_filter->rtAt(row) : 0;
    for (qsizetype j = 0; j < block[i].size(); ++j) {
      const bool hasPlace = rtId != 0 && static_cast<std::size_t>(j) < columns.size();
      if (!hasPlace) {
        if (!block[i][j].trimmed().isEmpty()) ++outside;
        continue;
      }
      const int column = columns[static_cast<std::size_t>(j)];
      // Percents and values of our own block follow by themselves; what a heading leaves out is told by name.
      if (column < 0 || !m_main->isEditableColumn(column)) continue;
      cells.push_back({rtId, m_model->columnAt(column).parameter, block[i][j]});
    }
  }
  const QString remark = headings ? headingRemarks(*headings).join(QLatin1Char(' ')) : QString();
  readPasted({std::make_shared<const std::vector<PastedCell>>(std::move(cells)), outside, false, remark}, {});
}

/// Rows that bear names go to the RT that they name, but for a block just copied here, which is meant for other rows.
void RtTablePanel::pasteNamed(const std::vector<QStringList>& block, const PastedNames& names,
                              const std::optional<PastedHeadings>& headings, bool isOwnBlock, int top, int left) {
  const bool isAnyFound = std::ranges::any_of(names.rts, [](FeatureId rt) { return rt != 0; });
  if (!isOwnBlock && !isAnyFound) {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("paste-figures");
    message.text = tr("The pasted rows name no RT of this project (%1): nothing was pasted. Correct the names, or copy "
                      "the amounts alone.")
                       .arg(names.unknown.mid(0, kNamedPastedRts).join(QStringLiteral(", ")));
    return m_session.say(std::move(message));
  }
  if (names.isByHeading && !headings && !isOwnBlock) {
    Message message;
    message.kind = MessageKind::Warning;
    message.topic = QStringLiteral("paste-figures");
    message.text =
        tr("No heading of the pasted rows names a figure: nothing was pasted. Correct the headings, or copy "
           "the amounts alone.");
    return m_session.say(std::move(message));
  }
  const std::vector<int> columns = headings ? headedColumns(*headings) : namedColumns(block, names, left);
  std::vector<PastedCell> cells;
  int outside = 0;
  bool isElsewhere = false;
  for (std::size_t i = 0; i < block.size(); ++i) {
    if (names.isHeading[i]) continue;
    const int row = top + static_cast<int>(i);
    const FeatureId atRow = row < m_filter->rowCount() ? m_filter->rtAt(row) : 0;
    const FeatureId rtId = isOwnBlock ? atRow : names.rts[i];
    isElsewhere = isElsewhere || (isOwnBlock && rtId != 0 && rtId != names.rts[i]);
    // With headings a figure may stand before a name as well.
    for (qsizetype j = headings ? 0 : static_cast<qsizetype>(names.columns); j < block[i].size(); ++j) {
      const int column = static_cast<std::size_t>(j) < columns.size() ? columns[static_cast<std::size_t>(j)] : -1;
      const bool hasPlace = rtId != 0 && column >= 0;
      // Rows without an RT are told by name, and so is what a heading leaves out.
      if (!headings && rtId != 0 && column < 0 && !block[i][j].trimmed().isEmpty()) ++outside;
      // Percents and values of our own table follow by themselves.
      if (!hasPlace || !m_main->isEditableColumn(column)) continue;
      cells.push_back({rtId, m_model->columnAt(column).parameter, block[i][j]});
    }
  }
  QStringList remarks;
  if (!isOwnBlock) remarks << tr("The rows go to the RT that they name.");
  if (headings) remarks << headingRemarks(*headings);
  if (isElsewhere) remarks << tr("The rows go to those selected, not to the RT that they name.");
  if (!isOwnBlock && !names.unknown.isEmpty()) {
    remarks << tr("Without an RT of that name, left out: %1.")
                   .arg(names.unknown.mid(0, kNamedPastedRts).join(QStringLiteral(", ")));
  }
  readPasted({std::make_shared<const std::vector<PastedCell>>(std::move(cells)), outside, false,
              remarks.join(QLatin1Char(' '))},
             {});
}

QStringList RtTablePanel::headingRemarks(const PastedHeadings& headings) {
  QStringList remarks;
  remarks << tr("The columns go where their headings say.");
  if (!headings.leftOut.isEmpty()) {
    remarks << tr("Headings that name no figure here, left out: %1.").arg(headings.leftOut.join(QStringLiteral(", ")));
  }
  return remarks;
}

/// The column of the table for each one of the block as its heading says; -1 for names and what is left out.
std::vector<int> RtTablePanel::headedColumns(const PastedHeadings& headings) const {
  std::vector<int> columns(headings.columns.size(), -1);
  for (int column = 0; column < m_model->columnCount(); ++column) {
    if (!m_main->isEditableColumn(column)) continue;
    const auto at = std::ranges::find(headings.columns, std::optional(m_model->columnAt(column).parameter));
    if (at != headings.columns.end()) columns[static_cast<std::size_t>(at - headings.columns.begin())] = column;
  }
  return columns;
}

/// The column of the table for each one of the block; -1 for names and what lies beyond the edge. A block that is laid
/// out like the table lines up with it wherever it is pasted; of another one the amounts begin where it is pasted.
std::vector<int> RtTablePanel::namedColumns(const std::vector<QStringList>& block, const PastedNames& names,
                                            int left) const {
  const std::vector<int> shown = shownColumns();
  const auto kindOf = [this](int column) { return m_model->columnAt(column).kind; };
  const auto rt = std::ranges::find(shown, RtTableModel::ColumnKind::Rt, kindOf);
  if (rt != shown.end() && std::distance(shown.begin(), rt) >= static_cast<std::ptrdiff_t>(names.label)) {
    const std::vector<int> alike(rt - static_cast<std::ptrdiff_t>(names.label), shown.end());
    if (isLaidOutAlike(block, names, alike)) return alike;
  }
  std::vector<int> columns(names.columns, -1);
  for (const int column : shown) {
    if (column >= left && m_main->isEditableColumn(column)) columns.push_back(column);
  }
  return columns;
}

/// Whether names stand below names, and what follows from figures where such columns are.
bool RtTablePanel::isLaidOutAlike(const std::vector<QStringList>& block, const PastedNames& names,
                                  const std::vector<int>& columns) const {
  using enum RtTableModel::ColumnKind;
  for (std::size_t j = 0; j < columns.size(); ++j) {
    const RtTableModel::ColumnKind kind = m_model->columnAt(columns[j]).kind;
    const bool isName = kind == Rt || kind == Kelurahan || kind == Kawasan;
    const bool isFree = kind == Base || kind == Volume;
    // A kawasan that no row has is an empty column.
    const bool isNamed = j < names.columns;
    if (isNamed && !isName) return false;
    if (isNamed || isFree) continue;
    for (std::size_t i = 0; i < block.size(); ++i) {
      const QString text = block[i].value(static_cast<qsizetype>(j)).trimmed();
      if (text.isEmpty() || text == QStringLiteral("–") || names.isHeading[i]) continue;
      if (isName) return false;
      if (kind == Percent && !isPastedNumber(text)) return false;
      if (kind == Value && !QStringLiteral("0 1 3 5").contains(text) && !text.contains(u'–')) return false;
      if (kind != Drawn) continue;
      const Micro drawn = names.rts[i] == 0 ? kMissing : drawnArea(m_session, names.rts[i]);
      const TypedAmount typed = readTyped(text, Parameter::AreaVerified, DecimalMark::Comma);
      if (isMissing(drawn) || !typed.isSettled() || isMissing(typed.amount)) return false;
      constexpr Micro kShownTo = kMicroPerUnit / 100;  // the column shows two decimals
      if (std::abs(typed.amount - drawn) > kShownTo) return false;
    }
  }
  return true;
}

/// A large block is read beside the window; what somebody changes meanwhile has it read again.
void RtTablePanel::readPasted(const PastedBlock& block, std::optional<DecimalMark> mark) {
  if (block.cells->empty()) return sayReadOnly();
  m_session.jobs().cancel(m_pasteJob);
  if (block.cells->size() <= kReadAtOnce) return takePasted(block, readPaste(m_session, block.cells, mark));
  const Survey* const survey = m_session.survey();
  m_pasteJob = m_session.jobs().run(
      tr("Reading %1 pasted cells").arg(countText(block.cells->size())), this,
      [this, block, mark, snapshot = m_session.sharedSnapshot(), regulation = m_session.sharedRegulation(),
       surveyId = survey == nullptr ? 0 : survey->id](const std::stop_token& stop,
                                                      JobProgress& progress) -> Jobs::Delivery {
        auto plan =
            std::make_shared<PastePlan>(readPaste(snapshot, *regulation, surveyId, block.cells, mark, stop, &progress));
        return [this, block, mark, plan] {
          if (m_session.survey() == nullptr || m_session.survey()->id != plan->surveyId) return;
          if (!plan->isOf(m_session)) return readPasted(block, mark);
          takePasted(block, std::move(*plan));
        };
      });
}

void RtTablePanel::takePasted(const PastedBlock& block, PastePlan plan) {
  // Like a typed value one value for all goes where it is told; only what will be wrong or has two readings is asked
  // about. A block that replaces figures, cannot be read in part, holds what a check speaks against or reaches beyond
  // the table is shown first.
  const bool needsLook = block.isOneValue ? plan.doubtful > 0 || plan.twoReadings > 0
                                          : plan.needsLook() || block.outside > 0 || !block.remark.isEmpty();
  const auto seen =
      std::make_shared<SeenPaste>(std::make_shared<const PastePlan>(std::move(plan)), block.outside, block.remark);
  if (needsLook && !isPasteAccepted(m_session, this, seen)) return;
  std::set<Parameter> parameters;
  if (block.cells->size() > 1) {
    for (const PastedCell& cell : *block.cells) parameters.insert(cell.parameter);
  }
  writeBlock(std::move(parameters),
             [this, seen](const Stored& stored) { writePaste(m_session, *seen->plan, seen->outside, stored); });
}

void RtTablePanel::clear() {
  std::vector<FigureChange> changes;
  const QModelIndexList cells = editableSelection();
  if (cells.isEmpty()) return sayReadOnly();
  for (const QModelIndex& index : cells) {
    changes.push_back({m_filter->rtAt(index.row()), m_model->columnAt(index.column()).parameter, kMissing});
  }
  writeBlock(changes);
}

/// As a spreadsheet does with Ctrl+Enter; one edit.
void RtTablePanel::fillSelected(Micro amount) {
  std::vector<FigureChange> changes;
  for (const QModelIndex& index : editableSelection())
    changes.push_back({m_filter->rtAt(index.row()), m_model->columnAt(index.column()).parameter, amount});
  writeBlock(changes);
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
    }
    changes.push_back({m_filter->rtAt(cell.row()), parameter, sources.at(cell.column())});
  }
  writeBlock(changes);
}

// -- undone blocks --------------------------------------------------------------------------------------------------

/// The newest entry of the history by such a change; 0 where there is none.
std::int64_t RtTablePanel::entryOf(ChangeCause cause) const {
  const auto history = m_session.project().history();
  if (!history) return 0;
  const bool isUndone = cause == ChangeCause::Undo;
  std::int64_t number = 0;
  for (const HistoryEntry& entry : *history) {
    if (isUndone && entry.state == HistoryState::Undone) return entry.number;
    if (entry.state == HistoryState::Done) number = entry.number;
  }
  return isUndone ? 0 : number;
}

/// What is written at once is selected again when it is taken back; a single cell, without parameters, is not.
void RtTablePanel::writeBlock(std::set<Parameter> parameters, const std::function<void(const Stored&)>& write) {
  const std::int64_t before = entryOf(ChangeCause::Edit);
  write([guard = QPointer(this), before, parameters = std::move(parameters)] {
    RtTablePanel* const panel = guard.data();
    if (panel == nullptr || parameters.empty()) return;
    const std::int64_t entry = panel->entryOf(ChangeCause::Edit);
    if (entry == before) return;
    std::vector<EditedBlock>& blocks = panel->m_editedBlocks;
    if (blocks.size() >= kMostBlocks) blocks.erase(blocks.begin());
    blocks.push_back({entry, parameters});
  });
}

void RtTablePanel::writeBlock(const std::vector<FigureChange>& changes) {
  std::set<Parameter> parameters;
  if (changes.size() > 1) {
    for (const FigureChange& change : changes) parameters.insert(change.parameter);
  }
  writeBlock(std::move(parameters), [&](const Stored& stored) { storeFigures(m_session, changes, stored); });
}

void RtTablePanel::selectEditedBlock(const ChangeSummary& change) {
  const auto rows = change.tables.find("rt_figures");
  if (rows == change.tables.end() || m_editedBlocks.empty()) return;
  const auto block = std::ranges::find(m_editedBlocks, entryOf(change.cause), &EditedBlock::entry);
  if (block == m_editedBlocks.end()) return;
  // Percents and values between two columns of the block belong to it.
  std::vector<SelectedBlock> blocks;
  bool goesOn = false;
  for (int column = 0; column < m_filter->columnCount(); ++column) {
    if (!m_main->isEditableColumn(column)) continue;
    const bool isOf = block->parameters.contains(m_model->columnAt(column).parameter);
    if (isOf && goesOn) blocks.back().right = column;
    if (isOf && !goesOn) blocks.push_back({column, column, rows->second.areas});
    goesOn = isOf;
  }
  const QItemSelection shown = selectionOf(blocks);
  if (shown.isEmpty()) return;
  m_isSyncing = true;
  m_main->selectionModel()->setCurrentIndex(shown.front().topLeft(), QItemSelectionModel::NoUpdate);
  m_main->selectionModel()->select(shown, QItemSelectionModel::ClearAndSelect);
  m_isSyncing = false;
  takeSelection();
}

}  // namespace kawasan
