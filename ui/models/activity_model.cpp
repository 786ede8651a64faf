#include "ui/models/activity_model.h"

#include <QFont>
#include <algorithm>

#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/language.h"
#include "ui/text/plan_text.h"

namespace kawasan {

namespace {

bool isFigureColumn(int column) {
  return column == ActivityModel::NumberColumn || column == ActivityModel::VolumeColumn ||
         column == ActivityModel::YearColumn || column == ActivityModel::CostColumn;
}

}  // namespace

ActivityModel::ActivityModel(PlanState& plan, PlanTrial& trial, QObject* parent)
    : QAbstractTableModel(parent), m_plan(plan), m_trial(trial) {
  connect(&plan, &PlanState::activitiesChanged, this, &ActivityModel::renew);
  connect(&plan, &PlanState::figuresChanged, this, [this] {
    if (m_ids.empty()) return;
    Q_EMIT dataChanged(index(0, BpmColumn), index(static_cast<int>(m_ids.size()) - 1, BpmColumn));
  });
  const auto showSwitches = [this] {
    if (m_ids.empty()) return;
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_ids.size()) - 1, ColumnCount - 1),
                       {Qt::CheckStateRole, Qt::FontRole, Qt::ForegroundRole});
  };
  connect(&trial, &PlanTrial::activeChanged, this, showSwitches);
  connect(&trial, &PlanTrial::changed, this, showSwitches);
  renew();
}

void ActivityModel::renew() {
  beginResetModel();
  m_ids.clear();
  for (const Activity* activity : m_plan.activities()) m_ids.push_back(activity->id);
  endResetModel();
}

int ActivityModel::rowOf(FeatureId activityId) const {
  const auto found = std::ranges::find(m_ids, activityId);
  return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

MoneySum ActivityModel::costs() const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  MoneySum sum;
  for (const FeatureId id : m_ids) {
    const Activity* const activity = snapshot.activityById(id);
    const bool counts = m_trial.isActive() ? m_trial.isOn(id) : !isCancelled(snapshot, id);
    if (activity != nullptr && counts) sum.add(plannedCost(snapshot, *activity));
  }
  return sum;
}

int ActivityModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::bpmText(const Activity& activity) const {
  const ActivityFigures* const figures = m_plan.figuresOf(activity.id);
  if (figures == nullptr || !figures->isBpm) return QStringLiteral("–");
  const OpenRequirements open = openRequirements(m_plan.session().snapshot(), activity, figures->checks);
  if (open.lacking + open.notFilled == 0) {
    // What is ready only with a warning, or was accepted and so is not, is no plain tick.
    if (open.accepted > 0) return tr("accepted", "requirements");
    return open.warned > 0 ? QStringLiteral("✓\n") + tr("warning", "requirements") : QStringLiteral("✓");
  }
  return QStringLiteral("%1 · %2").arg(open.lacking).arg(open.notFilled);
}

QString ActivityModel::textAt(const Activity& activity, int row, int column) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  switch (column) {
    case NumberColumn:
      return QString::number(row + 1);
    case NameColumn:
      return toQString(activity.name);
    case KelurahanColumn:
      return kelurahanNames(snapshot, activity);
    case RtColumn:
      return servedRts(snapshot, activity.id);
    case CriteriaColumn:
      return servedCriteria(snapshot, m_plan.session().regulation(), activity.id);
    case VolumeColumn:
      return isMissing(activity.contractVolume) ? missingText() : volumeNumber(activity.contractVolume);
    case UnitColumn:
      return contractUnitText(activity);
    case YearColumn:
      return activity.year == 0 ? missingText() : QString::number(activity.year);
    case CostColumn:
      return millionsText(plannedCost(snapshot, activity));
    case SourceColumn:
      return payingSources(snapshot, activity.id);
    case BpmColumn:
      return bpmText(activity);
    default:
      return {};
  }
}

bool ActivityModel::isMissingAt(const Activity& activity, int column) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  switch (column) {
    case VolumeColumn:
      return isMissing(activity.contractVolume);
    case YearColumn:
      return activity.year == 0;
    case CostColumn:
      return plannedCost(snapshot, activity).parts == 0;
    case SourceColumn:
      return snapshot.fundingOf(activity.id).empty();
    default:
      return false;
  }
}

bool ActivityModel::isFilled(int column) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  return std::ranges::any_of(m_ids, [&](FeatureId id) {
    const Activity* const activity = snapshot.activityById(id);
    return activity != nullptr && !isMissingAt(*activity, column) && !textAt(*activity, 0, column).isEmpty();
  });
}

QString ActivityModel::howAt(const QModelIndex& index) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  const Activity* const activity = index.isValid() ? snapshot.activityById(activityAt(index.row())) : nullptr;
  if (activity == nullptr) return {};
  switch (index.column()) {
    case RtColumn:
    case CriteriaColumn:
      return effectsHow(snapshot, m_plan.session().regulation(), activity->id);
    case VolumeColumn:
    case UnitColumn:
      return tr("Volume of the contract, as entered with the activity") + u'\n' +
             effectsHow(snapshot, m_plan.session().regulation(), activity->id);
    case YearColumn:
      return tr("Year of the budget, as entered with the activity");
    case CostColumn:
    case SourceColumn:
      return costHow(snapshot, *activity);
    case BpmColumn:
      return tipAt(*activity, index.row(), BpmColumn);
    default:
      return {};
  }
}

bool ActivityModel::isEntered(int column) {
  switch (column) {
    case RtColumn:
    case CriteriaColumn:
    case VolumeColumn:
    case UnitColumn:
    case YearColumn:
    case CostColumn:
    case SourceColumn:
      return true;
    default:
      return false;
  }
}

QString ActivityModel::tipAt(const Activity& activity, int row, int column) const {
  const Snapshot& snapshot = m_plan.session().snapshot();
  if (column == RtColumn) return servedRtNames(snapshot, activity.id).join(u'\n');
  if (column == CostColumn) return describeMoney(plannedCost(snapshot, activity), currentLanguage());
  if (column == NameColumn) {
    return QStringLiteral("%1\n%2\n%3")
        .arg(toQString(activity.name), workName(activity), stepText(snapshot, activity.id));
  }
  if (column == BpmColumn) {
    const ActivityFigures* const figures = m_plan.figuresOf(activity.id);
    if (figures == nullptr || !figures->isBpm)
      return tr("The six requirements hold for works paid by a grant to communities (BPM)");
    const QString open = openText(openRequirements(snapshot, activity, figures->checks));
    QStringList lines;
    if (isReady(figures->checks)) lines << tr("Ready to be proposed");
    if (!open.isEmpty()) lines << tr("Of the six requirements: %1").arg(open);
    return lines.join(u'\n');
  }
  return textAt(activity, row, column);
}

QVariant ActivityModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Snapshot& snapshot = m_plan.session().snapshot();
  const Activity* const activity = snapshot.activityById(activityAt(index.row()));
  if (activity == nullptr) return {};
  const int column = index.column();
  switch (role) {
    case Qt::DisplayRole:
      return textAt(*activity, index.row(), column);
    case Qt::TextAlignmentRole:
      if (column == BpmColumn) return static_cast<int>(Qt::AlignCenter);
      return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter) |
                                 (isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::CheckStateRole:
      if (!m_trial.isActive() || column != NumberColumn) return {};
      return m_trial.isOn(activity->id) ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole: {
      QFont font;
      const bool isCancelledRow =
          m_trial.isActive() ? !m_trial.isOn(activity->id) : isCancelled(snapshot, activity->id);
      if (isMissingAt(*activity, column)) font.setItalic(true);
      if (isCancelledRow && column == NameColumn) font.setStrikeOut(true);
      return font;
    }
    case Qt::ForegroundRole: {
      if (m_trial.isActive() && !m_trial.isOn(activity->id)) return theme::colour(theme::Role::Secondary);
      if (isMissingAt(*activity, column) || column == UnitColumn) return theme::colour(theme::Role::Secondary);
      if (column != BpmColumn) return {};
      const ActivityFigures* const figures = m_plan.figuresOf(activity->id);
      if (figures == nullptr || !figures->isBpm) return theme::colour(theme::Role::Secondary);
      if (openRequirements(snapshot, *activity, figures->checks).lacking > 0) return theme::colour(theme::Role::Error);
      return theme::colour(isReady(figures->checks) ? theme::Role::Good : theme::Role::Warning);
    }
    case Qt::ToolTipRole:
      return tipAt(*activity, index.row(), column);
    default:
      return {};
  }
}

bool ActivityModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (!m_trial.isActive() || role != Qt::CheckStateRole || index.column() != NumberColumn) return false;
  m_trial.turn({activityAt(index.row())}, value.toInt() == Qt::Checked);
  return true;
}

Qt::ItemFlags ActivityModel::flags(const QModelIndex& index) const {
  Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  if (m_trial.isActive() && index.column() == NumberColumn) flags |= Qt::ItemIsUserCheckable;
  return flags;
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  if (role == Qt::TextAlignmentRole && isFigureColumn(section))
    return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter) | static_cast<int>(Qt::TextWordWrap);
  if (role == Qt::ToolTipRole && section == BpmColumn)
    return tr("Of the six requirements of grants to communities (BPM): lacking · not filled in");
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case NumberColumn:
      return tr("No");
    case NameColumn:
      return tr("Activity");
    case KelurahanColumn:
      return tr("Kelurahan");
    case RtColumn:
      return tr("RT");
    case CriteriaColumn:
      return tr("Criteria");
    case VolumeColumn:
      return tr("Volume");
    case UnitColumn:
      return tr("Unit");
    case YearColumn:
      return tr("Year");
    case CostColumn:
      return tr("Cost\nRp million");
    case SourceColumn:
      return tr("Source of funds");
    case BpmColumn:
      return tr("BPM\nrules");
    default:
      return {};
  }
}

}  // namespace kawasan
