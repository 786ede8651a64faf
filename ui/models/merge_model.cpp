#include "ui/models/merge_model.h"

#include <algorithm>

#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/local_time.h"
#include "ui/text/merge_text.h"

namespace kawasan {

namespace {

/// An index knows what it stands in: nothing, a group, or a group and a unit of it.
constexpr int kUnitBits = 32;

quintptr insideGroup(int group) {
  return static_cast<quintptr>(group) + 1;
}
quintptr insideUnit(int group, int unit) {
  return (insideGroup(group) << kUnitBits) | (static_cast<quintptr>(unit) + 1);
}
bool isOfItem(const QModelIndex& index) {
  return (index.internalId() >> kUnitBits) != 0;
}
int groupAround(const QModelIndex& index) {
  const quintptr id = index.internalId();
  return static_cast<int>(isOfItem(index) ? id >> kUnitBits : id) - 1;
}
int unitAround(const QModelIndex& index) {
  return static_cast<int>(index.internalId() & 0xFFFFFFFFU) - 1;
}

bool isFigure(const MergeItem& item) {
  const auto isNumber = [](const StoredValue& value) {
    return std::holds_alternative<double>(value) || std::holds_alternative<std::int64_t>(value);
  };
  return !item.column.empty() && (isNumber(item.offers.front().value) || (item.mine && isNumber(*item.mine)));
}

}  // namespace

MergeModel::MergeModel(Session& session, std::shared_ptr<const MergePlan> plan, QObject* parent)
    : QAbstractItemModel(parent), m_session(session), m_plan(std::move(plan)), m_choices(proposedChoices(*m_plan)) {
  arrange();
}

void MergeModel::arrange() {
  const auto isConflict = [this](std::size_t item) { return m_plan->items[item].kind == MergeKind::Conflict; };
  const auto hasConflict = [&](const ShownUnit& unit) { return std::ranges::any_of(unit.items, isConflict); };
  m_groups.clear();
  for (std::size_t g = 0; g < m_plan->groups.size(); ++g) {
    const MergeGroup& group = m_plan->groups[g];
    ShownGroup shown{g, {}};
    for (std::size_t u = group.first; u < group.first + group.count; ++u) {
      const MergeUnit& unit = m_plan->units[u];
      ShownUnit row{u, {}};
      for (std::size_t i = unit.first; i < unit.first + unit.count; ++i) {
        if (!m_onlyConflicts || isConflict(i)) row.items.push_back(i);
      }
      std::ranges::stable_partition(row.items, isConflict);
      if (!row.items.empty()) shown.units.push_back(std::move(row));
    }
    std::ranges::stable_partition(shown.units, hasConflict);
    if (!shown.units.empty()) m_groups.push_back(std::move(shown));
  }
  std::ranges::stable_partition(m_groups,
                                [&](const ShownGroup& group) { return std::ranges::any_of(group.units, hasConflict); });
}

void MergeModel::showConflictsOnly(bool only) {
  beginResetModel();
  m_onlyConflicts = only;
  arrange();
  endResetModel();
}

std::size_t MergeModel::taken() const {
  return static_cast<std::size_t>(
      std::ranges::count_if(m_choices.taken, [](const auto& offer) { return offer.has_value(); }));
}

std::optional<std::size_t> MergeModel::itemAt(const QModelIndex& index) const {
  if (!index.isValid() || !isOfItem(index)) return std::nullopt;
  return itemsOf(index).front();
}

std::optional<AreaKey> MergeModel::areaAt(const QModelIndex& index) const {
  if (!index.isValid()) return std::nullopt;
  const QModelIndex unit = isOfItem(index) ? index.parent() : index;
  if (unit.internalId() == 0) {
    const MergeGroup& group = m_plan->groups[m_groups[static_cast<std::size_t>(unit.row())].group];
    return AreaKey{Level::Kelurahan, group.kelurahanId};
  }
  const ShownGroup& around = m_groups[static_cast<std::size_t>(groupAround(unit))];
  const MergeUnit& shown = m_plan->units[around.units[static_cast<std::size_t>(unit.row())].unit];
  switch (shown.kind) {
    case MergeUnitKind::Rt:
      return AreaKey{Level::Rt, shown.id};
    case MergeUnitKind::Kawasan:
      return AreaKey{Level::Kawasan, shown.id};
    case MergeUnitKind::Kelurahan:
      return AreaKey{Level::Kelurahan, shown.id};
    default:
      return std::nullopt;
  }
}

MergeModel::Items MergeModel::itemsOf(const QModelIndex& index) const {
  if (isOfItem(index)) {
    const ShownGroup& group = m_groups[static_cast<std::size_t>(groupAround(index))];
    return {group.units[static_cast<std::size_t>(unitAround(index))].items[static_cast<std::size_t>(index.row())]};
  }
  if (index.internalId() != 0) {
    const ShownGroup& group = m_groups[static_cast<std::size_t>(groupAround(index))];
    return group.units[static_cast<std::size_t>(index.row())].items;
  }
  Items items;
  for (const ShownUnit& unit : m_groups[static_cast<std::size_t>(index.row())].units)
    items.insert(items.end(), unit.items.begin(), unit.items.end());
  return items;
}

MergeModel::Items MergeModel::allItems() const {
  Items items;
  for (int row = 0; row < rowCount(); ++row) {
    const Items own = itemsOf(index(row, 0));
    items.insert(items.end(), own.begin(), own.end());
  }
  return items;
}

/// A tick for many takes what is clean; conflicts are decided one by one, or where nothing else is under the tick.
MergeModel::Items MergeModel::decidable(const Items& items) const {
  Items clean;
  Items conflicts;
  for (const std::size_t item : items) {
    const MergeKind kind = m_plan->items[item].kind;
    if (kind == MergeKind::NotApplicable) continue;
    (kind == MergeKind::Conflict ? conflicts : clean).push_back(item);
  }
  return clean.empty() ? conflicts : clean;
}

Qt::CheckState MergeModel::stateOf(const Items& items) const {
  const Items meant = decidable(items);
  const auto count = static_cast<std::size_t>(
      std::ranges::count_if(meant, [this](std::size_t item) { return m_choices.taken[item].has_value(); }));
  if (count == 0) return Qt::Unchecked;
  return count == meant.size() && !hasOpenConflict(items) ? Qt::Checked : Qt::PartiallyChecked;
}

/// The project keeps what it has where a copy says something else.
bool MergeModel::hasOpenConflict(const Items& items) const {
  return std::ranges::any_of(items, [this](std::size_t item) {
    return m_plan->items[item].kind == MergeKind::Conflict && !m_choices.taken[item];
  });
}

bool MergeModel::isTaken(const Items& items) const {
  return std::ranges::all_of(decidable(items), [this](std::size_t item) { return m_choices.taken[item].has_value(); });
}

void MergeModel::take(const Items& items, bool taken) {
  for (const std::size_t item : decidable(items)) {
    auto& offer = m_choices.taken[item];
    if (!taken) {
      offer.reset();
    } else if (!offer) {
      offer = 0;
    }
  }
  tellChanged();
}

void MergeModel::tellChanged() {
  if (!m_groups.empty()) {
    // Above and below a row its tick changes others.
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int group = 0; group < rowCount(); ++group) {
      const QModelIndex around = index(group, 0);
      Q_EMIT dataChanged(index(0, 0, around), index(rowCount(around) - 1, ColumnCount - 1, around));
      for (int unit = 0; unit < rowCount(around); ++unit) {
        const QModelIndex inner = index(unit, 0, around);
        Q_EMIT dataChanged(index(0, 0, inner), index(rowCount(inner) - 1, ColumnCount - 1, inner));
      }
    }
  }
  Q_EMIT choicesChanged();
}

void MergeModel::choose(std::size_t item, std::optional<std::size_t> offer) {
  m_choices.taken[item] = offer;
  tellChanged();
}

Qt::CheckState MergeModel::allState() const {
  return stateOf(allItems());
}

void MergeModel::toggleAll() {
  const Items items = allItems();
  take(items, !isTaken(items));
}

void MergeModel::decideConflicts(MergeSide side) {
  for (const std::size_t item : allItems()) {
    if (m_plan->items[item].kind != MergeKind::Conflict) continue;
    m_choices.taken[item] = side == MergeSide::Theirs ? std::optional<std::size_t>(0) : std::nullopt;
  }
  tellChanged();
}

QModelIndex MergeModel::index(int row, int column, const QModelIndex& parent) const {
  if (row < 0 || column < 0 || column >= ColumnCount || row >= rowCount(parent)) return {};
  if (!parent.isValid()) return createIndex(row, column, quintptr{0});
  if (parent.internalId() == 0) return createIndex(row, column, insideGroup(parent.row()));
  return createIndex(row, column, insideUnit(groupAround(parent), parent.row()));
}

QModelIndex MergeModel::parent(const QModelIndex& index) const {
  if (!index.isValid() || index.internalId() == 0) return {};
  if (isOfItem(index)) return createIndex(unitAround(index), 0, insideGroup(groupAround(index)));
  return createIndex(groupAround(index), 0, quintptr{0});
}

int MergeModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return static_cast<int>(m_groups.size());
  if (parent.column() != 0 || isOfItem(parent)) return 0;
  if (parent.internalId() == 0) return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].units.size());
  const ShownGroup& group = m_groups[static_cast<std::size_t>(groupAround(parent))];
  return static_cast<int>(group.units[static_cast<std::size_t>(parent.row())].items.size());
}

int MergeModel::columnCount(const QModelIndex&) const {
  return ColumnCount;
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractItemModel::flags(index);
  if (index.column() == WhatColumn && !decidable(itemsOf(index)).empty()) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

QString MergeModel::textOf(const MergeItem& item, std::size_t place, int column) const {
  const auto& taken = m_choices.taken[place];
  const MergeOffer& offer = item.offers[taken.value_or(0)];
  const Snapshot& snapshot = m_session.snapshot();
  switch (column) {
    case WhatColumn:
      return nameOf(item);
    case KindColumn:
      return item.isOutside ? tr("%1, of another kelurahan").arg(nameOf(item.kind)) : nameOf(item.kind);
    case MineColumn:
      return mineText(item, snapshot);
    case BaseColumn:
      return baseText(item, snapshot);
    case TheirsColumn: {
      const QString text = offerText(item, offer, snapshot);
      return item.offers.size() > 1 ? tr("%1 (%2 answers)").arg(text).arg(item.offers.size()) : text;
    }
    case PersonColumn:
      return toQString(offer.person);
    default:
      return localTimeText(offer.time);
  }
}

/// How many of what kind; the names of kelurahan and RT are told by the caller.
QString MergeModel::textOf(const Items& items, int column) const {
  if (column != KindColumn) return {};
  const auto conflicts = std::ranges::count_if(
      items, [this](std::size_t item) { return m_plan->items[item].kind == MergeKind::Conflict; });
  if (conflicts == 0) return countText(items.size());
  return tr("%1, %2 conflicting").arg(countText(items.size()), countText(conflicts));
}

QVariant MergeModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Items items = itemsOf(index);
  if (role == Qt::CheckStateRole) {
    if (index.column() != WhatColumn || decidable(items).empty()) return {};
    return stateOf(items);
  }
  if (isOfItem(index)) {
    const MergeItem& item = m_plan->items[items.front()];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return textOf(item, items.front(), index.column());
    const bool isValue = index.column() == MineColumn || index.column() == BaseColumn || index.column() == TheirsColumn;
    if (role == Qt::TextAlignmentRole && isValue && isFigure(item)) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::ForegroundRole) return {};
    if (item.kind == MergeKind::Conflict) return theme::colour(theme::Role::Warning);
    return item.kind == MergeKind::NotApplicable ? QVariant(theme::colour(theme::Role::Secondary)) : QVariant();
  }
  if (role != Qt::DisplayRole) return {};
  if (index.column() != WhatColumn) return textOf(items, index.column());
  if (index.internalId() == 0) return nameOf(m_plan->groups[m_groups[static_cast<std::size_t>(index.row())].group]);
  const ShownGroup& group = m_groups[static_cast<std::size_t>(groupAround(index))];
  const MergeUnit& unit = m_plan->units[group.units[static_cast<std::size_t>(index.row())].unit];
  return unit.isNew ? tr("%1 (new)").arg(nameOf(unit)) : nameOf(unit);
}

bool MergeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != WhatColumn) return false;
  const Items items = itemsOf(index);
  // A click on a tick that open conflicts leave half takes back what is taken.
  const bool isFull = stateOf(items) == Qt::PartiallyChecked && isTaken(items);
  take(items, value.value<Qt::CheckState>() != Qt::Unchecked && !isFull);
  return true;
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case WhatColumn:
      return tr("What");
    case KindColumn:
      return tr("Kind");
    case MineColumn:
      return tr("In the city");
    case BaseColumn:
      return tr("Before");
    case TheirsColumn:
      return tr("In the package");
    case PersonColumn:
      return tr("By");
    case TimeColumn:
      return tr("When");
    default:
      return {};
  }
}

}  // namespace kawasan
