#include "ui/models/rt_table_filter.h"

#include <algorithm>

#include "ui/paint/qt_bridge.h"
#include "ui/text/glossary.h"

namespace kawasan {

RtTableFilter::RtTableFilter(RtTableModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setDynamicSortFilter(false);
  setSourceModel(&model);
}

/// Rows that come back have no place in an order that is not kept while somebody types: the rows are sorted once more.
void RtTableFilter::filterAnew() {
  invalidateFilter();
  if (sortColumn() >= 0) sort(sortColumn(), sortOrder());
}

void RtTableFilter::setText(const QString& text) {
  m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
  filterAnew();
}

void RtTableFilter::setKelurahan(FeatureId id) {
  m_kelurahanId = id;
  filterAnew();
}

void RtTableFilter::setOnlyIncomplete(bool isOnly) {
  m_isOnlyIncomplete = isOnly;
  filterAnew();
}

void RtTableFilter::setColumnFilter(const ColumnFilter& filter) {
  std::erase_if(m_columnFilters, [&](const ColumnFilter& each) {
    return each.kind == filter.kind && each.parameter == filter.parameter;
  });
  if (filter.isOn()) m_columnFilters.push_back(filter);
  filterAnew();
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

ColumnFilter RtTableFilter::columnFilter(int column) const {
  const RtTableModel::Column& shown = m_model.columnAt(column);
  const auto found = std::ranges::find_if(m_columnFilters, [&](const ColumnFilter& each) { return each.isOf(shown); });
  return found == m_columnFilters.end() ? emptyFilterOf(shown) : *found;
}

bool RtTableFilter::isFiltered(int column) const {
  const RtTableModel::Column& shown = m_model.columnAt(column);
  return std::ranges::any_of(m_columnFilters, [&](const ColumnFilter& each) { return each.isOf(shown); });
}

std::vector<int> RtTableFilter::filteredColumns() const {
  std::vector<int> columns;
  for (int column = 0; !m_columnFilters.empty() && column < m_model.columnCount(); ++column) {
    if (isFiltered(column)) columns.push_back(column);
  }
  return columns;
}

void RtTableFilter::showAll() {
  m_words.clear();
  m_kelurahanId = 0;
  m_isOnlyIncomplete = false;
  m_columnFilters.clear();
  filterAnew();
  if (columnCount() > 0) Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

std::optional<int> RtTableFilter::rowOf(FeatureId rtId) const {
  const auto source = m_model.rowOf(rtId);
  if (!source) return std::nullopt;
  const QModelIndex mapped = mapFromSource(m_model.index(*source, 0));
  return mapped.isValid() ? std::optional(mapped.row()) : std::nullopt;
}

std::vector<int> RtTableFilter::shownRows() const {
  std::vector<int> rows;
  rows.reserve(static_cast<std::size_t>(rowCount()));
  for (int row = 0; row < rowCount(); ++row) rows.push_back(mapToSource(index(row, 0)).row());
  return rows;
}

std::vector<int> RtTableFilter::rowsWithout(int column) const {
  std::vector<int> rows;
  for (int row = 0; row < m_model.rowCount(); ++row) {
    if (passesNames(row) && passesColumns(row, column)) rows.push_back(row);
  }
  return rows;
}

QVariant RtTableFilter::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool isColumn = orientation == Qt::Horizontal && section >= 0 && section < columnCount();
  if (role == RtTableModel::FilteredRole) return isColumn && isFiltered(section);
  const QVariant own = QSortFilterProxyModel::headerData(section, orientation, role);
  if (role != Qt::ToolTipRole || !isColumn) return own;
  QStringList lines;
  if (!own.toString().isEmpty()) lines << own.toString();
  if (isFiltered(section)) lines << tr("Filtered. %1").arg(describe(columnFilter(section), m_model, section));
  lines << tr("Click: sort. Right click or Alt+Down: filter. Drag the border: widen");
  return lines.join(u'\n');
}

bool RtTableFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  return passesNames(row) && passesColumns(row);
}

bool RtTableFilter::passesColumns(int row, std::optional<int> without) const {
  if (m_columnFilters.empty()) return true;
  for (int column = 0; column < m_model.columnCount(); ++column) {
    if (column == without) continue;
    const RtTableModel::Column& shown = m_model.columnAt(column);
    for (const ColumnFilter& filter : m_columnFilters) {
      if (filter.isOf(shown) && !passes(filter, m_model, column, row)) return false;
    }
  }
  return true;
}

bool RtTableFilter::passesNames(int row) const {
  const Session& session = m_model.session();
  const Snapshot& snapshot = session.snapshot();
  const Rt* rt = snapshot.rtById(m_model.rtAt(row));
  if (rt == nullptr) return false;
  if (m_kelurahanId != 0 && rt->kelurahanId != m_kelurahanId) return false;
  const AreaScore* const score = session.scores().scoreOf(Level::Rt, rt->id);
  if (m_isOnlyIncomplete && score != nullptr && isComplete(score->score)) return false;
  if (m_words.isEmpty()) return true;
  QString names = shortRtName(*rt) + u' ' + toQString(fullName(snapshot, *rt)) + u' ' + toQString(rt->kampung);
  if (const Kawasan* kawasan = snapshot.kawasanById(rt->kawasanId)) {
    names += u' ' + toQString(kawasan->name) + u' ' + toQString(kawasan->code);
  }
  if (score != nullptr && score->hasFigures())
    names += u' ' + classInColumn(score->score.classMin, score->score.classMax);
  return std::all_of(m_words.begin(), m_words.end(),
                     [&names](const QString& word) { return names.contains(word, Qt::CaseInsensitive); });
}

/// What is not known comes last, whichever way the column is sorted; equals stay in the order of the snapshot.
bool RtTableFilter::lessThan(const QModelIndex& a, const QModelIndex& b) const {
  const QVariant left = a.data(RtTableModel::SortRole);
  const QVariant right = b.data(RtTableModel::SortRole);
  if (!left.isValid() || !right.isValid()) {
    if (left.isValid() == right.isValid()) return false;
    return sortOrder() == Qt::AscendingOrder ? left.isValid() : right.isValid();
  }
  if (left.typeId() == QMetaType::QString) return left.toString().localeAwareCompare(right.toString()) < 0;
  return left.toDouble() < right.toDouble();
}

}  // namespace kawasan
