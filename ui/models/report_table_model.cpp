#include "ui/models/report_table_model.h"

#include <QFont>
#include <algorithm>
#include <span>

#include "gis/transform.h"
#include "ui/models/report_how.h"
#include "ui/paint/report_words.h"
#include "ui/shell/theme.h"

namespace kawasan {

namespace {

constexpr qsizetype kShortHeading = 12;

/// As FigureRef names it; empty for a column that shows no figure of an area.
std::string figureOf(const ReportColumn& column, const Regulation& regulation) {
  const auto parameterOf = [&] {
    if (column.parameter) return std::string(identifierOf(*column.parameter));
    return column.index ? std::string(identifierOf(regulation.indicators[*column.index].parameter)) : std::string();
  };
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
    case ReportField::PopulationValue:
    case ReportField::PopulationDensity:  // what the value of the population is read from
    case ReportField::SocialValue:
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
  return howOf(m_table->columns[column], m_table->kind,
               isGroup ? m_table->groups[line.index].rows : m_table->rows.size());
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

QString ReportTableModel::textAt(const Line& line, std::size_t column) const {
  const QString text = lineText(*m_table, line, column, *m_regulation, namedColumn(*m_table));
  return line.kind == Line::Kind::Row && text.isEmpty() ? QStringLiteral("–") : text;
}

QString ReportTableModel::remarkOf(const Line& line, std::size_t column) const {
  return m_remark && line.kind == Line::Kind::Row ? m_remark(line.index, column) : QString();
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || m_table == nullptr) return {};
  const Line& line = m_lines[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<std::size_t>(index.column());
  const bool isNumber = m_table->columns[column].type != ReportType::Text;
  switch (role) {
    case Qt::DisplayRole: {
      const QString remark = remarkOf(line, column);
      const QString text = textAt(line, column);
      return remark.isEmpty() ? text : QStringLiteral("%1 · %2").arg(text, remark);
    }
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
      return remarkOf(line, column).isEmpty() ? QVariant() : QVariant(theme::colour(theme::Role::Error));
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
