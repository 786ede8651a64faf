#include "ui/models/unit_cost_model.h"

#include <QFont>
#include <algorithm>

#include "core/import/unit_cost_import.h"
#include "ui/models/plan_entry.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {}  // namespace

UnitCostModel::UnitCostModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  connect(&session, &Session::changed, this, &UnitCostModel::renew);
  connect(&session, &Session::projectReplaced, this, &UnitCostModel::renew);
  renew();
}

void UnitCostModel::limitTo(std::optional<Parameter> indicator) {
  m_indicator = indicator;
  renew();
}

void UnitCostModel::showPricedOnly(bool isPricedOnly) {
  m_isPricedOnly = isPricedOnly;
  renew();
}

/// The cell that somebody is at stays when only figures change.
void UnitCostModel::renew() {
  std::vector<Row> rows = wantedRows();
  if (rows == m_rows) {
    if (m_rows.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

std::vector<UnitCostModel::Row> UnitCostModel::wantedRows() const {
  std::vector<Row> rows;
  for (const Indicator& indicator : m_session.regulation().indicators) {
    for (const Work& work : catalogue().works) {
      if (work.mayReduce(indicator.parameter)) rows.push_back({indicator.parameter, work.key});
    }
  }
  // Prices that are kept and belong to no such pair, as of another edition.
  for (const UnitCost& cost : m_session.snapshot().unitCosts) {
    const Row row{cost.indicator, cost.work};
    if (std::ranges::find(rows, row) == rows.end()) rows.push_back(row);
  }
  std::erase_if(rows, [this](const Row& row) {
    return (m_indicator && row.indicator != *m_indicator) || (m_isPricedOnly && find(row) == nullptr);
  });
  return rows;
}

const UnitCost* UnitCostModel::find(const Row& row) const {
  const auto& costs = m_session.snapshot().unitCosts;
  const auto found = std::find_if(costs.begin(), costs.end(), [&](const UnitCost& cost) {
    return cost.work == row.work && cost.indicator == row.indicator;
  });
  return found == costs.end() ? nullptr : &*found;
}

const UnitCost* UnitCostModel::costAt(int row) const {
  return find(m_rows[static_cast<std::size_t>(row)]);
}

int UnitCostModel::rowOf(Parameter indicator, const std::string& work) const {
  const auto found = std::ranges::find(m_rows, Row{indicator, work});
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

QString UnitCostModel::codeOf(Parameter indicator) const {
  const Regulation& regulation = m_session.regulation();
  const auto place = regulation.indexOfIndicator(indicator);
  return place ? toQString(regulation.indicators[*place].code) : QStringLiteral("–");
}

QString UnitCostModel::workText(const Row& row) const {
  const Work* const work = catalogue().workByKey(row.work);
  return work == nullptr ? toQString(row.work) : localText(work->name);
}

QStringList UnitCostModel::withoutPrice() const {
  QStringList codes;
  const auto& costs = m_session.snapshot().unitCosts;
  for (const Indicator& indicator : m_session.regulation().indicators) {
    const bool hasOne = std::any_of(costs.begin(), costs.end(),
                                    [&](const UnitCost& cost) { return cost.indicator == indicator.parameter; });
    if (!hasOne) codes << toQString(indicator.code);
  }
  return codes;
}

int UnitCostModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitCostModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

const UnitCostModel::Refused* UnitCostModel::refusedAt(const QModelIndex& index) const {
  const bool isIt = m_refused && index.isValid() && index.column() == m_refused->column && index.row() < rowCount() &&
                    m_rows[static_cast<std::size_t>(index.row())] == m_refused->row;
  return isIt ? &*m_refused : nullptr;
}

QVariant UnitCostModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  const UnitCost* const cost = find(row);
  const int column = index.column();
  if (const Refused* const refused = refusedAt(index)) {
    if (role == Qt::EditRole || role == Qt::DisplayRole) return refused->typed;
    if (role == Qt::ToolTipRole) return refused->why;
    if (role == Qt::ForegroundRole) return theme::colour(theme::Role::Error);
    if (role == Qt::FontRole) return {};
  }
  const bool isOpen = cost == nullptr && column == PriceColumn;
  switch (role) {
    case Qt::EditRole:
      if (column == PriceColumn) return cost == nullptr ? QString() : rupiahEdit(cost->rupiah);
      if (column == SourceColumn) return cost == nullptr ? QString() : toQString(cost->source);
      [[fallthrough]];
    case Qt::ToolTipRole:
    case Qt::DisplayRole:
      if (column == CodeColumn) return codeOf(row.indicator);
      if (column == CriterionColumn) return capitalised(nameOf(row.indicator));
      if (column == WorkColumn) return workText(row);
      if (column == UnitColumn) return unitName(unitOf(row.indicator));
      if (column == PriceColumn) return cost == nullptr ? missingText() : rupiahEdit(cost->rupiah);
      return cost == nullptr ? QString() : toQString(cost->source);
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                 (column == PriceColumn ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::FontRole: {
      QFont font;
      font.setItalic(isOpen);
      return font;
    }
    case Qt::ForegroundRole:
      return isOpen || column == UnitColumn ? QVariant(theme::colour(theme::Role::Secondary)) : QVariant();
    default:
      return {};
  }
}

Qt::ItemFlags UnitCostModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (index.column() == PriceColumn || index.column() == SourceColumn) flags |= Qt::ItemIsEditable;
  return flags;
}

bool UnitCostModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || !index.isValid()) return false;
  const QString typed = value.toString().trimmed();
  if (typed == data(index, Qt::EditRole).toString()) return true;
  if (index.column() != PriceColumn && index.column() != SourceColumn) return false;
  const QPersistentModelIndex cell(index);
  const Row row = m_rows[static_cast<std::size_t>(index.row())];
  m_why.clear();
  const bool isDone =
      index.column() == PriceColumn ? write({{index.row(), typed, {}}}) : write({{index.row(), {}, typed}});
  if (!isDone) m_refused = Refused{row, index.column(), typed, m_why};
  if (cell.isValid()) Q_EMIT dataChanged(cell, cell);
  return isDone;
}

/// Prices are checked by the same function as at the command line.
bool UnitCostModel::write(const std::vector<Wanted>& all) {
  UnitCostPlan plan;
  for (const Wanted& wanted : all) {
    const Row& row = m_rows[static_cast<std::size_t>(wanted.row)];
    const UnitCost* const known = find(row);
    const auto refuse = [&](const QString& why) {
      m_why = why;
      Q_EMIT refused(QStringLiteral("%1, %2: %3").arg(codeOf(row.indicator), workText(row), why));
      return false;
    };
    UnitCost cost;
    if (known != nullptr) cost = *known;
    if (wanted.price) {
      const TypedWhole price = readRupiah(*wanted.price);
      if (!price.problem.isEmpty()) return refuse(price.problem);
      if (price.value && *price.value == 0) return refuse(describeReason("not-above-zero"));
      const std::string field = std::string(identifierOf(row.indicator)) + '@' + row.work;
      const std::string text = price.value ? std::to_string(*price.value) : std::string();
      auto part = planUnitCostFields(m_session.snapshot(), {{field, text}}, codesOf(m_session.regulation()), {});
      if (!part) return refuse(describe(part.error()));
      plan.removed.insert(plan.removed.end(), part->removed.begin(), part->removed.end());
      if (part->costs.empty()) continue;
      cost = part->costs.front();
    } else if (known == nullptr) {
      if (!wanted.source || wanted.source->isEmpty()) continue;
      return refuse(tr("Enter the price first."));
    }
    if (wanted.source) cost.source = wanted.source->toStdString();
    if (known != nullptr && known->rupiah == cost.rupiah && known->source == cost.source) continue;
    plan.costs.push_back(std::move(cost));
  }
  m_refused.reset();
  Q_EMIT refused({});
  if (plan.isEmpty()) return true;
  const std::size_t count = plan.costs.size() + plan.removed.size();
  return m_session.edit({"set-unit-costs", {{"count", std::to_string(count)}}}, [&plan](Edit& edit) -> Result<void> {
    applyUnitCostPlan(edit, plan);
    return {};
  });
}

bool UnitCostModel::paste(const QModelIndex& from, const std::vector<QStringList>& cells) {
  if (!from.isValid()) return false;
  if (from.row() + static_cast<int>(cells.size()) > rowCount()) {
    Q_EMIT refused(tr("There are more rows in the clipboard than below this cell."));
    return false;
  }
  std::vector<Wanted> all;
  int row = from.row();
  for (const QStringList& line : cells) {
    Wanted wanted;
    wanted.row = row++;
    if (from.column() == SourceColumn) {
      wanted.source = line.value(0).trimmed();
    } else {
      wanted.price = line.value(0).trimmed();
      if (line.size() > 1) wanted.source = line.value(1).trimmed();
    }
    all.push_back(std::move(wanted));
  }
  return write(all);
}

bool UnitCostModel::clear(const QModelIndexList& cells) {
  std::vector<Wanted> all;
  const bool hasRefused =
      std::ranges::any_of(cells, [this](const QModelIndex& cell) { return refusedAt(cell) != nullptr; });
  if (hasRefused) {
    m_refused.reset();
    renew();
  }
  for (const QModelIndex& cell : cells) {
    if (costAt(cell.row()) == nullptr) continue;
    if (cell.column() == PriceColumn) all.push_back({cell.row(), QString(), {}});
    if (cell.column() == SourceColumn) all.push_back({cell.row(), {}, QString()});
  }
  return write(all);
}

QVariant UnitCostModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && section == PriceColumn)
    return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case CodeColumn:
      return tr("Code");
    case CriterionColumn:
      return tr("Criterion");
    case WorkColumn:
      return tr("Kind of work");
    case UnitColumn:
      return tr("Unit");
    case PriceColumn:
      return tr("Price a unit, Rp");
    case SourceColumn:
      return tr("Source and year");
    default:
      return {};
  }
}

}  // namespace kawasan
