#include "ui/models/rt_table_filter.h"

#include "ui/paint/qt_bridge.h"

namespace kawasan {

RtTableFilter::RtTableFilter(RtTableModel& model, QObject* parent) : QSortFilterProxyModel(parent), m_model(model) {
  setDynamicSortFilter(false);
  setSourceModel(&model);
}

void RtTableFilter::setText(const QString& text) {
  m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
  invalidateFilter();
}

void RtTableFilter::setKelurahan(FeatureId id) {
  m_kelurahanId = id;
  invalidateFilter();
}

void RtTableFilter::setOnlyIncomplete(bool isOnly) {
  m_isOnlyIncomplete = isOnly;
  invalidateFilter();
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

bool RtTableFilter::filterAcceptsRow(int row, const QModelIndex&) const {
  const Session& session = m_model.session();
  const Snapshot& snapshot = session.snapshot();
  const Rt* rt = snapshot.rtById(m_model.rtAt(row));
  if (rt == nullptr) return false;
  if (m_kelurahanId != 0 && rt->kelurahanId != m_kelurahanId) return false;
  if (m_isOnlyIncomplete) {
    const AreaScore* score = session.scores().scoreOf(Level::Rt, rt->id);
    if (score != nullptr && isComplete(score->score)) return false;
  }
  if (m_words.isEmpty()) return true;
  QString names = shortRtName(*rt) + u' ' + toQString(fullName(snapshot, *rt)) + u' ' + toQString(rt->kampung);
  if (const Kawasan* kawasan = snapshot.kawasanById(rt->kawasanId)) {
    names += u' ' + toQString(kawasan->name) + u' ' + toQString(kawasan->code);
  }
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
