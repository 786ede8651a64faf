#include "ui/dialogs/import_preview_model.h"

#include <QBrush>
#include <algorithm>
#include <unordered_set>

#include "core/base/text.h"
#include "core/model/source_rows.h"
#include "ui/dialogs/import_state.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"
#include "ui/text/origin_text.h"
#include "ui/text/unmatched_text.h"

namespace kawasan {

namespace {

constexpr int kFixedColumns = 2;  // row of the file, RT

/// What the row holds for a column after the import; empty where nothing is.
QString filedText(const FiledResult* filed, const ColumnTarget& target) {
  if (filed == nullptr) return {};
  if (target.kind == ColumnKind::Total) return filed->total ? QString::number(*filed->total) : QString();
  if (target.kind == ColumnKind::Tingkat) return toQString(filed->tingkat);
  if (target.kind != ColumnKind::Value) return {};
  const auto value = filed->values.find(std::string(identifierOf(*target.parameter)));
  return value == filed->values.end() ? QString() : QString::number(value->second);
}

}  // namespace

QString changedText(const ImportChange& change, const std::string& value) {
  if (value.empty()) return missingText();
  bool isNumber = false;
  const double number = toQString(value).toDouble(&isNumber);
  return isNumber && change.field != "tingkat" ? formatPlain(number, 6, currentLanguage()) : toQString(value);
}

void ImportPreviewModel::show(std::shared_ptr<const NumericPlan> plan, std::shared_ptr<const NumericPlan> placed,
                              std::shared_ptr<const RawTable> table, const IndicatorCodes& codes) {
  beginResetModel();
  m_refused.clear();
  m_flagged.clear();
  m_changed.clear();
  m_summedInto.clear();
  m_shifts.clear();
  m_columns.clear();
  m_keys.clear();
  m_lines.clear();
  m_plan = std::move(plan);
  m_placed = std::move(placed);
  m_table = std::move(table);
  m_codes = codes;
  if (m_plan) {
    for (const MappedColumn& column : m_plan->header.columns) {
      const ColumnKind kind = column.target.kind;
      // Percents beside their volumes are only compared; without one they stand for it.
      const bool isAlone =
          kind == ColumnKind::Percent && m_plan->header.find(ColumnKind::Figure, *column.target.parameter) == nullptr;
      const bool isShown = isAlone || kind == ColumnKind::Figure || kind == ColumnKind::Value ||
                           kind == ColumnKind::Total || kind == ColumnKind::Tingkat;
      if (!isShown) continue;
      m_columns.push_back(column);
      m_keys.push_back(isAlone ? std::string(identifierOf(*column.target.parameter)) : keyOf(column.target));
    }
    addLines();
  }
  filter();
  endResetModel();
}

void ImportPreviewModel::addLines() {
  using From = Line::From;
  for (const NumericRow& row : m_plan->rows) {
    for (const std::size_t each : row.summed) m_summedInto[each] = row.summed.front();
  }
  for (const RefusedCell& cell : m_plan->refused) m_refused[lineRowOf(cell.row)].push_back(&cell);
  for (const FlaggedCell& cell : m_plan->flagged) m_flagged[lineRowOf(cell.row)].push_back(&cell);
  for (const RowShift& shift : m_plan->shifts) m_shifts[shift.row] = &shift;
  std::unordered_set<std::size_t> changedRows;
  for (const ImportChange& change : m_plan->changed) {
    m_changed[{change.row, change.field}] = &change;
    if (std::find(m_keys.begin(), m_keys.end(), change.field) != m_keys.end()) changedRows.insert(change.row);
  }
  const auto add = [&](int row, From from, std::size_t index) {
    const auto number = static_cast<std::size_t>(row);
    m_lines.push_back(
        {number, from, index, m_refused.contains(number) || m_flagged.contains(number), changedRows.contains(number)});
  };
  for (std::size_t i = 0; i < m_plan->rows.size(); ++i) add(m_plan->rows[i].source.row, From::Rt, i);
  for (std::size_t i = 0; i < m_plan->areaRows.size(); ++i)
    add(m_plan->areaRows[i].filed.source.row, From::Kelurahan, i);
  for (std::size_t i = 0; i < m_plan->unmatchedFile.size(); ++i)
    m_lines.push_back(
        {m_plan->unmatchedFile[i].row, From::Unmatched, i, !isBesideRows(m_plan->unmatchedFile[i].reason), false});
  for (std::size_t i = 0; i < m_plan->refused.size(); ++i) {
    if (m_plan->refused[i].column.empty()) m_lines.push_back({m_plan->refused[i].row, From::Refused, i, true, false});
  }
  std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) { return a.row < b.row; });
}

std::size_t ImportPreviewModel::lineRowOf(std::size_t row) const {
  const auto summed = m_summedInto.find(row);
  return summed == m_summedInto.end() ? row : summed->second;
}

QString ImportPreviewModel::rowText(const Line& line) const {
  if (line.from == Line::From::Rt && m_placed != m_plan) {
    const FigureSource& source = m_placed->rows[line.index].source;
    return QStringLiteral("%1: %2").arg(toQString(source.sheet)).arg(source.row);
  }
  const bool isSum = line.from == Line::From::Rt && !m_plan->rows[line.index].summed.empty();
  return isSum ? toQString(rowListText(m_plan->rows[line.index].summed)) : QString::number(line.row);
}

QString ImportPreviewModel::headingOf(const std::string& header) const {
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    if (m_columns[i].header == header && m_keys[i] == header) return targetText(m_columns[i].target, m_codes);
  }
  return toQString(header);
}

QString ImportPreviewModel::areaOf(const Line& line) const {
  switch (line.from) {
    case Line::From::Rt:
      return toQString(m_plan->rows[line.index].label);
    case Line::From::Kelurahan:
      return toQString(m_plan->areaRows[line.index].label);
    case Line::From::Unmatched:
      return toQString(m_plan->unmatchedFile[line.index].label);
    case Line::From::Refused:
      break;
  }
  return toQString(m_plan->refused[line.index].value);
}

ImportPreviewModel::Cell ImportPreviewModel::wholeRowOf(const Line& line) const {
  const auto notTaken = [](const QString& why) { return Cell{{}, tr("not taken: %1").arg(why), State::Refused}; };
  if (line.from == Line::From::Unmatched) {
    const UnmatchedRow& row = m_plan->unmatchedFile[line.index];
    return isBesideRows(row.reason) ? Cell{{}, describeReason(row.reason), State::Beside}
                                    : notTaken(describeUnmatched(row));
  }
  if (line.from == Line::From::Refused) {
    const RefusedCell& row = m_plan->refused[line.index];
    return notTaken(describeReason(row.reason, row.expected));
  }
  const auto flags = m_flagged.find(line.row);
  if (flags == m_flagged.end()) return {};
  for (const FlaggedCell* flag : flags->second) {
    if (flag->column.empty()) return {{}, describeReason(flag->reason, flag->expected), State::Flagged};
  }
  return {};
}

ImportPreviewModel::Cell ImportPreviewModel::cellInFile(const Line& line, std::size_t column) const {
  Cell cell = wholeRowOf(line);
  if (line.row == 0 || line.row > m_table->rows.size()) return cell;
  const std::vector<std::string>& row = m_table->rows[line.row - 1];
  const std::size_t index = m_columns[column].index;
  if (index < row.size()) cell.text = toQString(row[index]);
  const auto shift = m_shifts.find(line.row);
  if (shift == m_shifts.end()) return cell;
  const std::vector<std::string> moved = movedBack(row, *shift->second, m_plan->header);
  const QString there = index < moved.size() ? toQString(moved[index]) : QString();
  const QString back = tr("moved back: %1").arg(there.isEmpty() ? missingText() : there);
  cell.tip += (cell.tip.isEmpty() ? QString() : QStringLiteral("\n")) + back;
  return cell;
}

ImportPreviewModel::Cell ImportPreviewModel::cellOf(const Line& line, std::size_t column) const {
  const bool isTaken = line.from == Line::From::Rt || line.from == Line::From::Kelurahan;
  if (!isTaken) return cellInFile(line, column);
  const bool isOfRt = line.from == Line::From::Rt;
  const FiledResult* filed = isOfRt ? nullptr : &m_plan->areaRows[line.index].filed;
  if (isOfRt && m_plan->rows[line.index].filed) filed = &*m_plan->rows[line.index].filed;
  const FigureRow& figures = isOfRt ? m_plan->rows[line.index].figures : filed->figures;
  const MappedColumn& mapped = m_columns[column];
  Cell cell;
  if (mapped.target.kind == ColumnKind::Figure) {
    const Micro amount = figures[*mapped.target.parameter];
    cell.text = isMissing(amount) ? QString() : formatAmount(amount, 4, currentLanguage());
  } else if (mapped.target.kind == ColumnKind::Percent) {
    const Parameter parameter = *mapped.target.parameter;
    const Micro amount = figures[parameter];
    if (!isMissing(amount)) cell.text = formatAmount(amount, 4, currentLanguage()) + u' ' + unitName(unitOf(parameter));
  } else {
    cell.text = filedText(filed, mapped.target);
  }
  if (const auto change = m_changed.find({line.row, m_keys[column]}); change != m_changed.end()) {
    const QString was = changedText(*change->second, change->second->before);
    cell.state = State::Changed;
    const auto index = static_cast<std::size_t>(change->second - m_plan->changed.data());
    cell.tip = placeInFile(m_placed->changed[index]) + u'\n' + tr("in the project so far: %1").arg(was);
    cell.text = QStringLiteral("%1 → %2").arg(was, cell.text.isEmpty() ? missingText() : cell.text);
  }
  if (const auto flags = m_flagged.find(line.row); flags != m_flagged.end()) {
    for (const FlaggedCell* flag : flags->second) {
      if (flag->column != mapped.header) continue;
      cell.state = State::Flagged;
      cell.tip = describeReason(flag->reason, flag->expected);
    }
  }
  if (const auto refusals = m_refused.find(line.row); refusals != m_refused.end()) {
    for (const RefusedCell* refusal : refusals->second) {
      if (refusal->column != mapped.header) continue;
      cell = {toQString(refusal->value), tr("not taken: %1").arg(describeReason(refusal->reason, refusal->expected)),
              State::Refused};
    }
  }
  return cell;
}

void ImportPreviewModel::setShown(Show shown) {
  beginResetModel();
  m_shown = shown;
  filter();
  endResetModel();
}

void ImportPreviewModel::filter() {
  m_shownLines.clear();
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    const bool isShown = m_shown == Show::All || (m_shown == Show::Problems && m_lines[i].hasProblem) ||
                         (m_shown == Show::Changes && m_lines[i].hasChange);
    if (isShown) m_shownLines.push_back(i);
  }
}

int ImportPreviewModel::rowOf(std::size_t fileRow) const {
  const std::size_t row = lineRowOf(fileRow);
  for (std::size_t i = 0; i < m_shownLines.size(); ++i) {
    if (m_lines[m_shownLines[i]].row == row) return static_cast<int>(i);
  }
  return -1;
}

int ImportPreviewModel::columnOf(const std::string& letter) const {
  for (std::size_t i = 0; i < m_columns.size(); ++i) {
    if (columnLetter(m_columns[i].index) == letter) return static_cast<int>(i) + kFixedColumns;
  }
  return 1;
}

int ImportPreviewModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_shownLines.size());
}

int ImportPreviewModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + kFixedColumns;
}

QVariant ImportPreviewModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Line& line = m_lines[m_shownLines[static_cast<std::size_t>(index.row())]];
  const bool isNumber = index.column() != 1;
  if (role == Qt::TextAlignmentRole) {
    return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
  }
  const bool isShowing =
      role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::BackgroundRole || role == Qt::ForegroundRole;
  if (!isShowing) return {};
  Cell cell = index.column() < kFixedColumns ? wholeRowOf(line)
                                             : cellOf(line, static_cast<std::size_t>(index.column() - kFixedColumns));
  if (index.column() == 0) cell.text = rowText(line);
  if (index.column() == 1) cell.text = areaOf(line);
  switch (role) {
    case Qt::DisplayRole:
      return cell.text;
    case Qt::ToolTipRole:
      return cell.tip.isEmpty() ? QVariant() : QVariant(cell.tip);
    case Qt::BackgroundRole:
      return cell.state == State::Changed ? QVariant(QBrush(theme::colour(theme::Role::AccentSoft))) : QVariant();
    case Qt::ForegroundRole:
      if (cell.state == State::Refused) return QBrush(theme::colour(theme::Role::Error));
      if (cell.state == State::Beside) return QBrush(theme::colour(theme::Role::Secondary));
      if (cell.state == State::Flagged) return QBrush(theme::colour(theme::Role::Warning));
      return {};
    default:
      return {};
  }
}

QVariant ImportPreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (section < kFixedColumns) {
    return role == Qt::DisplayRole ? QVariant(section == 0 ? tr("Row") : tr("Area")) : QVariant();
  }
  const MappedColumn& column = m_columns[static_cast<std::size_t>(section - kFixedColumns)];
  if (role == Qt::ToolTipRole) return targetText(column.target, m_codes);
  // What was found in an official form has no heading of its own but the key of the figure.
  return role == Qt::DisplayRole ? QVariant(headingOf(column.header)) : QVariant();
}

}  // namespace kawasan
