#include "ui/dialogs/import_preview_model.h"

#include <QBrush>
#include <algorithm>
#include <map>

#include "core/base/text.h"
#include "ui/dialogs/import_state.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

constexpr int kFixedColumns = 2;  // row of the file, RT

/// What the row holds for a column after the import; empty where nothing is.
QString filedText(const std::optional<FiledResult>& filed, const ColumnTarget& target) {
  if (!filed) return {};
  if (target.kind == ColumnKind::Total) return filed->total ? QString::number(*filed->total) : QString();
  if (target.kind == ColumnKind::Tingkat) return toQString(filed->tingkat);
  if (target.kind != ColumnKind::Value) return {};
  const auto value = filed->values.find(std::string(identifierOf(*target.parameter)));
  return value == filed->values.end() ? QString() : QString::number(value->second);
}

QString numberText(const std::string& text) {
  bool isNumber = false;
  const double number = toQString(text).toDouble(&isNumber);
  return isNumber ? formatPlain(number, 6, currentLanguage()) : toQString(text);
}

}  // namespace

void ImportPreviewModel::show(std::shared_ptr<const NumericPlan> plan, const IndicatorCodes& codes) {
  beginResetModel();
  m_plan = std::move(plan);
  m_codes = codes;
  m_columns.clear();
  m_lines.clear();
  if (m_plan) {
    for (const MappedColumn& column : m_plan->header.columns) {
      const ColumnKind kind = column.target.kind;
      const bool isShown = kind == ColumnKind::Figure || kind == ColumnKind::Value || kind == ColumnKind::Total ||
                           kind == ColumnKind::Tingkat;
      if (isShown) m_columns.push_back(column);
    }
    addLines();
  }
  filter();
  endResetModel();
}

void ImportPreviewModel::addLines() {
  std::map<std::size_t, std::vector<const RefusedCell*>> refused;
  std::map<std::size_t, std::vector<const FlaggedCell*>> flagged;
  std::map<std::pair<std::size_t, std::string>, const ImportChange*> changed;
  for (const RefusedCell& cell : m_plan->refused) refused[cell.row].push_back(&cell);
  for (const FlaggedCell& cell : m_plan->flagged) flagged[cell.row].push_back(&cell);
  for (const ImportChange& change : m_plan->changed) changed[{change.row, change.field}] = &change;

  const auto fill = [&](Line line, const FigureRow& figures, const std::optional<FiledResult>& filed) {
    for (const MappedColumn& column : m_columns) {
      Cell cell;
      if (column.target.kind == ColumnKind::Figure) {
        const Micro amount = figures[*column.target.parameter];
        cell.text = isMissing(amount) ? QString() : formatAmount(amount, 4, currentLanguage());
      } else {
        cell.text = filedText(filed, column.target);
      }
      if (const auto change = changed.find({line.row, keyOf(column.target)}); change != changed.end()) {
        const std::string& before = change->second->before;
        const QString was = before.empty() ? missingText() : numberText(before);
        cell.state = State::Changed;
        cell.tip = tr("in the project so far: %1").arg(was);
        cell.text = QStringLiteral("%1 → %2").arg(was, cell.text.isEmpty() ? missingText() : cell.text);
        line.hasChange = true;
      }
      for (const FlaggedCell* flag : flagged[line.row]) {
        if (flag->column != column.header) continue;
        cell.state = State::Flagged;
        cell.tip = describeReason(flag->reason, flag->expected);
        line.hasProblem = true;
      }
      for (const RefusedCell* refusal : refused[line.row]) {
        if (refusal->column != column.header) continue;
        cell.state = State::Refused;
        cell.text = toQString(refusal->value);
        cell.tip = tr("not taken: %1").arg(describeReason(refusal->reason, refusal->expected));
        line.hasProblem = true;
      }
      line.cells.push_back(std::move(cell));
    }
    for (const FlaggedCell* flag : flagged[line.row]) {
      if (!flag->column.empty()) continue;
      line.state = State::Flagged;
      line.tip = describeReason(flag->reason, flag->expected);
      line.hasProblem = true;
    }
    m_lines.push_back(std::move(line));
  };

  for (const NumericRow& row : m_plan->rows) {
    Line line;
    line.row = static_cast<std::size_t>(row.source.row);
    line.area = toQString(row.label);
    fill(std::move(line), row.figures, row.filed);
  }
  for (const KelurahanRow& row : m_plan->kelurahanRows) {
    Line line;
    line.row = static_cast<std::size_t>(row.filed.source.row);
    line.area = toQString(row.label);
    fill(std::move(line), row.filed.figures, row.filed);
  }
  const auto leaveOut = [this](std::size_t row, const std::string& label, const QString& why) {
    Line line;
    line.row = row;
    line.area = toQString(label);
    line.tip = tr("not taken: %1").arg(why);
    line.state = State::Refused;
    line.hasProblem = true;
    m_lines.push_back(std::move(line));
  };
  for (const UnmatchedRow& row : m_plan->unmatchedFile) leaveOut(row.row, row.label, describeReason(row.reason));
  for (const RefusedCell& cell : m_plan->refused) {
    if (cell.column.empty()) leaveOut(cell.row, cell.value, describeReason(cell.reason, cell.expected));
  }
  std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& a, const Line& b) { return a.row < b.row; });
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
  for (std::size_t i = 0; i < m_shownLines.size(); ++i) {
    if (m_lines[m_shownLines[i]].row == fileRow) return static_cast<int>(i);
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
  State state = line.state;
  QString text;
  QString tip = line.tip;
  if (index.column() == 0) {
    text = QString::number(line.row);
  } else if (index.column() == 1) {
    text = line.area;
  } else {
    const auto at = static_cast<std::size_t>(index.column() - kFixedColumns);
    if (at < line.cells.size()) {
      state = line.cells[at].state;
      text = line.cells[at].text;
      tip = line.cells[at].tip;
    }
  }
  switch (role) {
    case Qt::DisplayRole:
      return text;
    case Qt::ToolTipRole:
      return tip.isEmpty() ? QVariant() : QVariant(tip);
    case Qt::BackgroundRole:
      return state == State::Changed ? QVariant(QBrush(theme::colour(theme::Role::AccentSoft))) : QVariant();
    case Qt::ForegroundRole:
      if (state == State::Refused) return QBrush(theme::colour(theme::Role::Error));
      if (state == State::Flagged) return QBrush(theme::colour(theme::Role::Warning));
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
  return role == Qt::DisplayRole ? QVariant(toQString(column.header)) : QVariant();
}

}  // namespace kawasan
