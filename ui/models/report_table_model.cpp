#include "ui/models/report_table_model.h"

#include <QFont>
#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <span>

#include "gis/transform.h"
#include "ui/models/report_how.h"
#include "ui/paint/report_blocks.h"
#include "ui/paint/report_words.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr qsizetype kShortHeading = 12;

/// The leading columns that name the row, or its number beside the first column that does; never none.
std::vector<int> namingIn(const ReportTable& table, const Regulation& regulation) {
  const int count = static_cast<int>(table.columns.size());
  const auto of = [&](int column) -> const ReportColumn& { return table.columns[static_cast<std::size_t>(column)]; };
  int leading = 0;
  while (leading < count && namesRow(table, of(leading))) ++leading;
  const int named = static_cast<int>(namedColumn(table));
  std::vector<int> columns(static_cast<std::size_t>(std::max(leading, named + 1)));
  std::iota(columns.begin(), columns.end(), 0);
  if (leading > named) return columns;
  std::vector<int> later;
  for (int column = leading + 1; column < count; ++column) {
    if (!namesRow(table, of(column)) || !groupOf(of(column), regulation).isEmpty()) continue;
    later.push_back(column);
    // An RT is known by its kelurahan, RW and number together.
    if (table.kind != ReportKind::Needs || of(column).field == ReportField::Rt) break;
  }
  if (later.empty()) return columns;
  columns.resize(static_cast<std::size_t>(leading));
  columns.insert(columns.end(), later.begin(), later.end());
  return columns;
}

/// As FigureRef names it; empty for a column that shows no figure of an area.
std::string figureOf(const ReportColumn& column, const Regulation& regulation) {
  const auto parameterOf = [&] {
    if (column.parameter) return std::string(identifierOf(*column.parameter));
    return column.index ? std::string(identifierOf(regulation.indicators[*column.index].parameter)) : std::string();
  };
  const auto considerationOf = [](ConsiderationItem item) { return "consideration:" + std::string(keyOf(item)); };
  switch (column.field) {
    case ReportField::Base:
    case ReportField::Volume:
    case ReportField::Percent:
    case ReportField::Value:
    case ReportField::Uncounted:
    case ReportField::Gap:
      return parameterOf();
    case ReportField::AspectMean:
      return column.index ? "aspect:" + regulation.aspects[*column.index].key : std::string();
    case ReportField::SectoralMean:
      return "sectoral-mean";
    case ReportField::Total:
      return "total";
    case ReportField::Class:
      return "class";
    case ReportField::DecreeNumber:
    case ReportField::DecreeHectares:
      return "decree";
    case ReportField::VerifiedHectares:
      return std::string(identifierOf(Parameter::AreaVerified));
    case ReportField::Population:
      return std::string(identifierOf(Parameter::Population));
    case ReportField::Households:
      return std::string(identifierOf(Parameter::HouseholdsKk));
    case ReportField::Buildings:
      return std::string(identifierOf(Parameter::Buildings));
    case ReportField::StrategicValue:
      return considerationOf(ConsiderationItem::StrategicValue);
    case ReportField::PopulationValue:
    case ReportField::PopulationDensity:  // what the value of the population is read from
      return considerationOf(ConsiderationItem::Population);
    case ReportField::SocialValue:
      return considerationOf(ConsiderationItem::SocioEconomicCultural);
    case ReportField::ConsiderationSum:
    case ReportField::ConsiderationClass:
      return "considerations";
    case ReportField::Tenure:
    case ReportField::PlanConformity:
    case ReportField::Legal:
      return "legality";
    case ReportField::Classification:
      return "classification";
    case ReportField::Priority:
      return "priority";
    case ReportField::Handling:
      return "handling";
    case ReportField::YearReduced:
    case ReportField::Reduced:
    case ReportField::Remaining:
    case ReportField::ReducedShare:
      return "remaining";
    default:
      return {};
  }
}

/// What a part of a sum is ordered by; nothing where nobody knows it.
std::optional<double> sizeOf(const ReportCell& cell) {
  if (isNothing(cell)) return std::nullopt;
  if (const auto* const amount = std::get_if<Amount>(&cell)) return static_cast<double>(amount->micro);
  if (const auto* const count = std::get_if<std::int64_t>(&cell)) return static_cast<double>(*count);
  const auto* const money = std::get_if<MoneySum>(&cell);
  if (money == nullptr || money->parts == 0) return std::nullopt;
  return static_cast<double>(money->known);
}

// The bubble scrolls: whoever adds the parts up finds all of them.
constexpr std::size_t kMostSumParts = 500;

}  // namespace

Result<LonLatOf> lonLatOf(const Snapshot& snapshot) {
  KAWASAN_ASSIGN(Transform transform, Transform::make(snapshot.info.crs, "EPSG:4326"));
  return LonLatOf(
      [shared = std::make_shared<const Transform>(std::move(transform))](Point place) -> std::optional<Point> {
        return shared->apply(std::span(&place, 1)) == 0 ? std::optional(place) : std::nullopt;
      });
}

QString inTwoLines(const QString& heading) {
  if (heading.size() <= kShortHeading) return heading;
  qsizetype best = -1;
  for (qsizetype at = heading.indexOf(u' '); at >= 0; at = heading.indexOf(u' ', at + 1)) {
    const auto longest = [&](qsizetype where) { return std::max(where, heading.size() - where - 1); };
    if (best < 0 || longest(at) < longest(best)) best = at;
  }
  QString broken = heading;
  if (best >= 0) broken[best] = u'\n';
  return broken;
}

ReportTableModel::ReportTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ReportTableModel::show(std::shared_ptr<const ReportTable> table, std::shared_ptr<const Regulation> regulation) {
  beginResetModel();
  m_table = std::move(table);
  m_regulation = std::move(regulation);
  m_lines = m_table == nullptr ? std::vector<Line>() : reportLines(*m_table);
  m_naming = m_table == nullptr ? std::vector<int>() : namingIn(*m_table, *m_regulation);
  endResetModel();
}

void ReportTableModel::retranslate() {
  beginResetModel();
  endResetModel();
}

std::optional<std::size_t> ReportTableModel::rowAt(int row) const {
  if (row < 0 || row >= rowCount()) return std::nullopt;
  const Line& line = m_lines[static_cast<std::size_t>(row)];
  return line.kind == Line::Kind::Row ? std::optional(line.index) : std::nullopt;
}

std::optional<AreaKey> ReportTableModel::areaOf(const Line& line) const {
  if (m_table->areaIds.size() != m_table->rows.size()) return std::nullopt;
  switch (line.kind) {
    case Line::Kind::Row: {
      const FeatureId id = m_table->areaIds[line.index];
      return id == 0 ? std::nullopt : std::optional(AreaKey{m_table->level, id});
    }
    case Line::Kind::GroupSum: {
      const FeatureId id = m_table->groups[line.index].areaId;
      return id == 0 ? std::nullopt : std::optional(AreaKey{Level::Kawasan, id});
    }
    case Line::Kind::Sum:
      break;
  }
  return AreaKey{Level::City, 0};
}

std::optional<FigureRef> ReportTableModel::figureAt(const QModelIndex& index) const {
  if (!index.isValid() || m_table == nullptr) return std::nullopt;
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  const auto area = areaOf(line);
  const std::string figure = figureOf(m_table->columns[static_cast<std::size_t>(index.column())], *m_regulation);
  if (!area || figure.empty()) return std::nullopt;
  const bool isEmptySum =
      line.kind != Line::Kind::Row && textAt(line, static_cast<std::size_t>(index.column())).isEmpty();
  return isEmptySum ? std::nullopt : std::optional(FigureRef{*area, figure});
}

QString ReportTableModel::howAt(const QModelIndex& index) const {
  if (!index.isValid() || m_table == nullptr) return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<std::size_t>(index.column());
  if (line.kind == Line::Kind::Row) return howOf(m_table->columns[column], m_table->kind);
  const bool isGroup = line.kind == Line::Kind::GroupSum;
  const ReportCell& sum = isGroup ? m_table->groups[line.index].totals[column] : m_table->totals[column];
  if (isNothing(sum)) return {};
  const std::size_t first = isGroup ? m_table->groups[line.index].firstRow : 0;
  const std::size_t rows = isGroup ? m_table->groups[line.index].rows : m_table->rows.size();
  const QString how = howOf(m_table->columns[column], m_table->kind, rows);
  // What several rows count alike does not add up to it: its parts are the areas themselves (partsOfCell).
  if (how.isEmpty() || isCountedOnce(m_table->columns[column], m_table->kind)) return how;
  return how + partsAt(first, rows, column, isLeast(sum));
}

/// What a row is called among the parts of a sum: by what a reader knows it by, but for its number.
QString ReportTableModel::nameAt(std::size_t row) const {
  QStringList names;
  for (std::size_t column = 0; column < m_table->columns.size(); ++column) {
    const ReportColumn& of = m_table->columns[column];
    if (of.field == ReportField::Number || !namesRow(*m_table, of)) continue;
    const QString text = lineText(*m_table, {Line::Kind::Row, row}, column, *m_regulation, nameColumn());
    if (!text.isEmpty()) names << text;
  }
  return names.join(QStringLiteral(", "));
}

/// The rows behind a sum with what each adds, the largest first, those that nobody knows last: they are why the sum is
/// the least that it can be. What adds nothing is left out.
QString ReportTableModel::partsAt(std::size_t firstRow, std::size_t rows, std::size_t column, bool isLeastSum) const {
  std::vector<std::size_t> parts;
  for (std::size_t row = firstRow; row < firstRow + rows; ++row) {
    if (sizeOf(m_table->rows[row][column]) != 0.0) parts.push_back(row);
  }
  const auto order = [&](std::size_t row) {
    return sizeOf(m_table->rows[row][column]).value_or(-std::numeric_limits<double>::infinity());
  };
  std::ranges::stable_sort(parts, std::ranges::greater{}, order);
  const auto unknown =
      std::ranges::find_if(parts, [&](std::size_t row) { return !sizeOf(m_table->rows[row][column]).has_value(); });
  QString text;
  const auto known = static_cast<std::size_t>(unknown - parts.begin());
  for (std::size_t i = 0; i < std::min(known, kMostSumParts); ++i)
    text += QStringLiteral("\n%1: %2").arg(nameAt(parts[i]), textAt({Line::Kind::Row, parts[i]}, column));
  if (known > kMostSumParts) text += u'\n' + tr("and %1 more, smaller").arg(known - kMostSumParts);
  // Of money an empty cell may as well be a source that does not pay for the row.
  const auto isOpen = [&](std::size_t row) {
    const auto* const money = std::get_if<MoneySum>(&m_table->rows[row][column]);
    return m_table->columns[column].type != ReportType::Money || (money != nullptr && money->unknown > 0);
  };
  const auto open = std::count_if(unknown, parts.end(), isOpen);
  if (isLeastSum && open > 0 && known > 0)
    text += u'\n' + tr("rows without it: %1; the sum is at least so much").arg(open);
  return text;
}

bool ReportTableModel::hasGroupHeadings() const {
  return m_table != nullptr && std::ranges::any_of(m_table->columns, [this](const ReportColumn& column) {
           return !groupOf(column, *m_regulation).isEmpty();
         });
}

int ReportTableModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ReportTableModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columns.size());
}

std::size_t ReportTableModel::nameColumn() const {
  for (std::size_t i = 0; i < m_naming.size(); ++i) {
    if (static_cast<std::size_t>(m_naming[i]) != i) return static_cast<std::size_t>(m_naming[i]);
  }
  return namedColumn(*m_table);
}

QString ReportTableModel::textAt(const Line& line, std::size_t column) const {
  const QString text = lineText(*m_table, line, column, *m_regulation, nameColumn());
  return line.kind == Line::Kind::Row && text.isEmpty() ? QStringLiteral("–") : text;
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || m_table == nullptr) return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<std::size_t>(index.column());
  const bool isNumber = m_table->columns[column].type != ReportType::Text;
  switch (role) {
    case Qt::DisplayRole:
      return textAt(line, column);
    case Qt::ToolTipRole:
      return isNumber ? QVariant() : QVariant(textAt(line, column));
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole: {
      if (line.kind == Line::Kind::Row) return {};
      QFont bold;
      bold.setBold(true);
      return bold;
    }
    case Qt::BackgroundRole:
      return line.kind == Line::Kind::Row ? QVariant() : QVariant(theme::colour(theme::Role::Header));
    case Qt::ForegroundRole:
      return line.kind == Line::Kind::Row && isOverdue(m_table->rows[line.index][column])
                 ? QVariant(theme::colour(theme::Role::Error))
                 : QVariant();
    default:
      return {};
  }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || m_table == nullptr) return {};
  const ReportColumn& column = m_table->columns[static_cast<std::size_t>(section)];
  switch (role) {
    case Qt::DisplayRole:
      return inTwoLines(headingOf(column, *m_regulation, m_table->level));
    case Qt::ToolTipRole: {
      const QString group = groupOf(column, *m_regulation);
      const QString heading = headingOf(column, *m_regulation, m_table->level);
      return group.isEmpty() ? heading : QStringLiteral("%1\n%2").arg(group, heading);
    }
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(
          Qt::Alignment((column.type != ReportType::Text ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case GroupRole:
      return groupOf(column, *m_regulation);
    default:
      return {};
  }
}

}  // namespace kawasan
