#include "ui/dialogs/map_figures_model.h"

#include <algorithm>

#include "ui/models/figure_entry.h"
#include "ui/paint/map_figure_words.h"
#include "ui/shell/theme.h"
#include "ui/text/area_words.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/numbers.h"

namespace kawasan {

namespace {

QString amountText(Micro amount, Parameter parameter) {
  return isMissing(amount) ? missingText() : formatAmount(amount, mapDecimalsOf(parameter), currentLanguage());
}

}  // namespace

void MapFiguresModel::show(MapFigures figures, std::vector<QString> names) {
  beginResetModel();
  m_figures = std::move(figures);
  m_names = std::move(names);
  m_ticked.clear();
  for (const MapProposal& proposal : m_figures.proposals) m_ticked.push_back(isTakenByItself(proposal));
  endResetModel();
  Q_EMIT tickedChanged();
}

void MapFiguresModel::tickAllOpen() {
  if (m_ticked.empty()) return;
  std::vector<bool> open;
  for (const MapProposal& proposal : m_figures.proposals) open.push_back(isMissing(proposal.entered));
  m_ticked = m_ticked == open ? std::vector<bool>(open.size()) : std::move(open);
  Q_EMIT dataChanged(index(0, kRt), index(rowCount() - 1, kRt), {Qt::CheckStateRole});
  Q_EMIT tickedChanged();
}

std::vector<MapProposal> MapFiguresModel::ticked() const {
  std::vector<MapProposal> proposals;
  for (std::size_t i = 0; i < m_ticked.size(); ++i) {
    const MapProposal& proposal = m_figures.proposals[i];
    if (m_ticked[i] && proposal.proposed != proposal.entered) proposals.push_back(proposal);
  }
  return proposals;
}

int MapFiguresModel::replacing() const {
  const std::vector<MapProposal> all = ticked();
  return static_cast<int>(
      std::count_if(all.begin(), all.end(), [](const MapProposal& proposal) { return !isMissing(proposal.entered); }));
}

int MapFiguresModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_figures.proposals.size());
}

int MapFiguresModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : kColumnCount;
}

QString MapFiguresModel::text(const MapProposal& proposal, std::size_t row, int column) const {
  switch (column) {
    case kRt:
      return m_names[row];
    case kFigure:
      return nameWithUnit(capitalised(nameOf(proposal.parameter)), unitName(unitOf(proposal.parameter)));
    case kProposed:
      return proposal.isPart ? leastText(amountText(proposal.proposed, proposal.parameter))
                             : amountText(proposal.proposed, proposal.parameter);
    case kEntered:
      return amountText(proposal.entered, proposal.parameter);
    default:
      break;
  }
  if (isMissing(proposal.entered)) return {};
  const Micro difference = proposal.proposed - proposal.entered;
  const QString amount = amountText(difference, proposal.parameter);
  const QString withSign = difference > 0 ? u'+' + amount : amount;
  return proposal.isPart ? leastText(withSign) : withSign;
}

QVariant MapFiguresModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const auto row = static_cast<std::size_t>(index.row());
  const MapProposal& proposal = m_figures.proposals[row];
  switch (role) {
    case Qt::DisplayRole:
      return text(proposal, row, index.column());
    case Qt::CheckStateRole:
      return index.column() == kRt ? QVariant(m_ticked[row] ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
      return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                 (index.column() >= kProposed ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole:
      return index.column() == kEntered && isMissing(proposal.entered) ? QVariant(theme::colour(theme::Role::Secondary))
                                                                       : QVariant();
    default:
      return {};
  }
}

QVariant MapFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case kRt:
      return tr("RT");
    case kFigure:
      return tr("Figure");
    case kProposed:
      return tr("By the map");
    case kEntered:
      return tr("Entered");
    default:
      return tr("Difference");
  }
}

Qt::ItemFlags MapFiguresModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.column() == kRt ? flags | Qt::ItemIsUserCheckable : flags;
}

bool MapFiguresModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!index.isValid() || index.column() != kRt || role != Qt::CheckStateRole) return false;
  m_ticked[static_cast<std::size_t>(index.row())] = value.toInt() == Qt::Checked;
  Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
  Q_EMIT tickedChanged();
  return true;
}

}  // namespace kawasan
