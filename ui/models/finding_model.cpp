#include "ui/models/finding_model.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/base/dates.h"
#include "core/model/finding_label.h"
#include "gis/project_checks.h"
#include "ui/models/activity_words.h"
#include "ui/paint/qt_bridge.h"
#include "ui/panels/swatch.h"
#include "ui/shell/theme.h"
#include "ui/text/glossary.h"
#include "ui/text/messages.h"

namespace kawasan {

namespace {

constexpr int kPauseMs = 400;

/// Whether a change can alter what the checks find; acceptances are put on the findings that are there.
bool concernsChecks(const ChangeSummary& change) {
  if (change.everything) return true;
  return std::ranges::any_of(
      change.tables, [](const auto& table) { return table.first != "finding_approval" && table.first != "basemap"; });
}

QString subjectText(const Finding& finding) {
  QStringList names;
  for (const Subject& subject : finding.subjects) names << toQString(subject.name);
  return names.join(QStringLiteral(" · "));
}

}  // namespace

FindingModel::FindingModel(Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {
  m_timer.setSingleShot(true);
  m_timer.setInterval(kPauseMs);
  connect(&m_timer, &QTimer::timeout, this, &FindingModel::run);
  connect(&session, &Session::projectReplaced, this, [this] {
    forget();
    schedule();
  });
  connect(&session, &Session::surveyShown, this, &FindingModel::schedule);
  connect(&session, &Session::changed, this, [this](const ChangeSummary& change) {
    if (change.touches("finding_approval")) {
      applyApprovals(m_findings, m_session.snapshot().approvals);
      if (!m_findings.empty())
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_findings.size()) - 1, ColumnCount - 1));
      Q_EMIT renewed();
      Q_EMIT countChanged(openCount());
    }
    if (concernsChecks(change)) schedule();
  });
  if (session.isOpen()) schedule();
}

void FindingModel::forget() {
  beginResetModel();
  m_findings.clear();
  endResetModel();
  Q_EMIT renewed();
  Q_EMIT countChanged(0);
}

void FindingModel::schedule() {
  ++m_generation;
  m_session.jobs().cancel(m_job);
  setRunning(m_session.isOpen());
  if (m_session.isOpen()) {
    m_timer.start();
  } else {
    m_timer.stop();
  }
}

void FindingModel::run() {
  if (!m_session.isOpen()) return;
  const Survey* const survey = m_session.survey();
  m_job = m_session.jobs().run(
      QString(), this,
      [this, generation = m_generation, snapshot = m_session.sharedSnapshot(),
       regulation = m_session.sharedRegulation(), name = survey == nullptr ? std::string() : survey->name](
          const std::stop_token& stop, JobProgress&) -> Jobs::Delivery {
        auto findings = checkProject(*snapshot, *regulation, name, stop);
        return [this, generation, findings = std::move(findings)]() mutable { take(generation, std::move(findings)); };
      });
}

void FindingModel::take(quint64 generation, Result<std::vector<Finding>> findings) {
  if (generation != m_generation) return;
  setRunning(false);
  if (!findings) {
    if (findings.error().code == ErrorCode::Cancelled) return;
    Message message = errorMessage(findings.error());
    message.topic = QStringLiteral("checks");
    m_session.say(std::move(message));
    return;
  }
  beginResetModel();
  m_findings = std::move(*findings);
  // An acceptance may have been given while the checks ran.
  applyApprovals(m_findings, m_session.snapshot().approvals);
  endResetModel();
  Q_EMIT renewed();
  Q_EMIT countChanged(openCount());
}

void FindingModel::setRunning(bool isRunning) {
  if (isRunning == m_isRunning) return;
  m_isRunning = isRunning;
  Q_EMIT runningChanged(isRunning);
}

int FindingModel::openCount() const {
  return static_cast<int>(std::ranges::count(m_findings, false, &Finding::accepted));
}

int FindingModel::openCount(Severity severity) const {
  return static_cast<int>(std::ranges::count_if(
      m_findings, [&](const Finding& finding) { return !finding.accepted && finding.severity == severity; }));
}

std::optional<AreaKey> FindingModel::areaOf(int row) const {
  for (const Subject& subject : m_findings[static_cast<std::size_t>(row)].subjects) {
    const AreaKey key{subject.level, subject.id};
    if (m_session.exists(key)) return key;
  }
  return std::nullopt;
}

std::optional<FindingRemedy> FindingModel::remedyOf(int row) const {
  using enum FindingRemedy::Place;
  static const std::map<std::string, std::optional<Parameter>, std::less<>> kFigureRules{
      {"base-falls", {}},
      {"base-zero", {}},
      {"base-zero-with-volume", {}},
      {"connector-above-absence", Parameter::DrainageDisconnected},
      {"density-above-limit", Parameter::BuildingDensity},
      {"density-below-limit", Parameter::BuildingDensity},
      {"draft", {}},
      {"drains-above-ideal", Parameter::DrainageAbsence},
      {"dwellings-above-buildings", Parameter::HouseholdsDwelling},
      {"estimate", {}},
      {"filed-class-of-other-total", {}},
      {"filed-differs-from-computed", {}},
      {"hectares-differ", Parameter::AreaVerified},
      {"households-above-buildings", Parameter::HouseholdsKk},
      {"households-above-population", Parameter::HouseholdsKk},
      {"missing-figures", {}},
      {"negative-base", {}},
      {"negative-volume", {}},
      {"population-density-outlier", Parameter::Population},
      {"rt-without-figures", {}},
      {"settlement-above-area", Parameter::AreaVerified},
      {"verified-above-drawn", Parameter::AreaVerified},
      {"volume-above-base", {}}};
  constexpr std::array<std::string_view, 10> kFormRules{
      "land-above-area", "decree-differs", "decree-not-slum",     "decree-outdated",  "decree-rt-not-slum",
      "kawasan-differs", "spatial-plan",   "spatial-plan-inside", "rt-in-no-kawasan", "kawasan-without-decree"};
  constexpr std::array<std::string_view, 3> kBorderRules{"invalid-geometry", "overlap", "rt-outside-kelurahan"};
  const Finding& finding = m_findings[static_cast<std::size_t>(row)];
  if (const auto* const activity = activityOf(m_session.snapshot(), finding))
    return FindingRemedy{FindingRemedy::Place::Activity, {}, activity->id, fieldOfFinding(finding, *activity)};
  const auto area = areaOf(row);
  if (!area) return std::nullopt;
  const auto rule = kFigureRules.find(finding.rule);
  if (rule != kFigureRules.end() && area->level == Level::Rt) {
    const auto named = parameterByIdentifier(finding.params.get("field"));
    return FindingRemedy{Figures, named ? named : rule->second};
  }
  const auto isOf = [&finding](const auto& rules) { return std::ranges::find(rules, finding.rule) != rules.end(); };
  if (isOf(kBorderRules) && m_session.shapeOf(*area) != nullptr) return FindingRemedy{Border};
  const bool hasForm = area->level == Level::Rt || area->level == Level::Kawasan || area->level == Level::Kelurahan;
  if (hasForm && (isOf(kFormRules) || rule != kFigureRules.end())) return FindingRemedy{AreaForm};
  return std::nullopt;
}

void FindingModel::zoomTo(int row) const {
  if (row < 0 || row >= rowCount()) return;
  const Finding& finding = m_findings[static_cast<std::size_t>(row)];
  const auto area = areaOf(row);
  if (area) m_session.select(*area);
  if (finding.place) {
    // Wide enough to know where it is, and the RT or kawasan it is about to its edges.
    constexpr double kAround = 40;
    const Point& at = *finding.place;
    Box box{at.x - kAround, at.y - kAround, at.x + kAround, at.y + kAround};
    if (area && (area->level == Level::Rt || area->level == Level::Kawasan)) {
      if (const SharedPolygons shape = m_session.shapeOf(*area)) box.extend(boundsOf(*shape));
    }
    m_session.zoomTo(box);
  } else if (area) {
    m_session.zoomTo(*area);
  }
}

bool FindingModel::accept(int row, const QString& reason) {
  const Finding& finding = m_findings[static_cast<std::size_t>(row)];
  FindingApproval approval = approvalFor(finding, m_session.snapshot().approvals);
  approval.reason = reason.toStdString();
  approval.person = m_session.project().person();
  approval.time = nowText();
  return m_session.edit(acceptanceLabel("accept-finding", finding, approval.reason),
                        [&approval](Edit& edit) -> Result<void> {
                          edit.put(approval);
                          return {};
                        });
}

bool FindingModel::withdrawAcceptance(int row) {
  const Finding& finding = m_findings[static_cast<std::size_t>(row)];
  std::vector<FeatureId> ids;
  for (const FindingApproval& known : m_session.snapshot().approvals) {
    if (isOf(known, finding)) ids.push_back(known.id);
  }
  if (ids.empty()) return false;
  return m_session.edit(acceptanceLabel("withdraw-acceptance", finding, finding.acceptedReason),
                        [&ids](Edit& edit) -> Result<void> {
                          for (const FeatureId id : ids) edit.removeFindingApproval(id);
                          return {};
                        });
}

int FindingModel::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_findings.size());
}

int FindingModel::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Finding& finding = m_findings[static_cast<std::size_t>(index.row())];
  if (role == SeverityRole) return static_cast<int>(finding.severity);
  if (role == AcceptedRole) return finding.accepted;
  if (role == RuleRole) return toQString(finding.rule);
  if (role == SortRole && index.column() == SeverityColumn) return static_cast<int>(finding.severity);
  if (role == Qt::DecorationRole && index.column() == SeverityColumn) return severityIcon(finding.severity);
  if (role == Qt::ForegroundRole && finding.accepted) return theme::colour(theme::Role::Secondary);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole) return {};
  switch (index.column()) {
    case SeverityColumn:
      return capitalised(nameOf(finding.severity));
    case AreaColumn:
      return subjectText(finding);
    case TextColumn:
      return describe(finding);
    case AcceptedColumn:
      return finding.accepted ? describeAcceptance(finding) : describeFormer(finding);
    default:
      return {};
  }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case SeverityColumn:
      return tr("Severity");
    case AreaColumn:
      return tr("Area concerned");
    case TextColumn:
      return tr("Finding");
    case AcceptedColumn:
      return tr("Acceptance");
    default:
      return {};
  }
}

void FindingModel::retranslate() {
  Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
  if (!m_findings.empty()) {
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(m_findings.size()) - 1, ColumnCount - 1));
  }
  Q_EMIT renewed();
}

}  // namespace kawasan
