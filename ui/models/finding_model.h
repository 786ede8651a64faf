#pragma once

// What the checks found, as a table, kept current: after a change the checks run again beside the window, and
// acceptances show at once. One model serves the list of findings and the card. GUI thread.

#include <QAbstractTableModel>
#include <QTimer>
#include <optional>
#include <vector>

#include "core/model/finding.h"
#include "ui/shell/session.h"

namespace kawasan {

/// Where a finding is put right.
struct FindingRemedy {
  enum class Place {
    Figures,   // the form of an RT, at the figure
    AreaForm,  // names, decree, considerations, legality
    Border,    // the drawn border
    Activity,  // the form of an activity, or its card
  };
  Place place = Place::AreaForm;
  std::optional<Parameter> parameter = {};  // of Figures; nothing: the first that is missing
  FeatureId activityId = 0;                 // of Activity
  QString field = {};                       // of Activity, as fieldOfFinding says
};

class FindingModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { SeverityColumn, AreaColumn, TextColumn, AcceptedColumn, ColumnCount };
  enum Role { SeverityRole = Qt::UserRole, AcceptedRole, SortRole, RuleRole };

  explicit FindingModel(Session& session, QObject* parent = nullptr);

  [[nodiscard]] const std::vector<Finding>& findings() const { return m_findings; }
  [[nodiscard]] bool isRunning() const { return m_isRunning; }
  /// Not accepted.
  [[nodiscard]] int openCount() const;
  [[nodiscard]] int openCount(Severity severity) const;
  /// Shows where finding `row` is: its place, or the shape of its first area; selects that area.
  void zoomTo(int row) const;
  /// Keeps the acceptance with the finding, over reruns. False when the edit failed.
  bool accept(int row, const QString& reason);
  bool withdrawAcceptance(int row);
  /// The area it concerns: its first subject; nothing where that cannot be shown.
  [[nodiscard]] std::optional<AreaKey> areaOf(int row) const;
  /// Nothing where no form has what it is about.
  [[nodiscard]] std::optional<FindingRemedy> remedyOf(int row) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  /// In another language, or after another theme.
  void retranslate();

 Q_SIGNALS:
  /// The list is another one now, or its acceptances are.
  void renewed();
  void countChanged(int open);
  void runningChanged(bool isRunning);

 private:
  void schedule();
  void run();
  void take(quint64 generation, Result<std::vector<Finding>> findings);
  void forget();
  void setRunning(bool isRunning);

  Session& m_session;
  std::vector<Finding> m_findings;
  QTimer m_timer;
  quint64 m_generation = 0;
  Jobs::Id m_job = 0;
  bool m_isRunning = false;
};

}  // namespace kawasan
