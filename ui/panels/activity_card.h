#pragma once

// The chosen activity at the right edge: what it is and what it takes off, who pays, the six requirements with a way to
// the field that lacks, and its records. GUI thread.

#include <QTabWidget>
#include <array>
#include <functional>

#include "ui/models/place_proposal.h"
#include "ui/models/plan_outlook.h"
#include "ui/models/plan_state.h"

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace kawasan {

class ActivityCard final : public QTabWidget {
  Q_OBJECT

 public:
  enum class Page { Details, Funding, Requirements, Records };

  ActivityCard(PlanState& plan, PlanOutlook& outlook, QWidget* parent = nullptr);
  void showPage(Page page) { setCurrentIndex(static_cast<int>(page)); }
  /// The list of its files, among the details.
  void showFiles();
  /// The chosen activity again, after an area that it does not touch was looked at.
  void showActivity();

 Q_SIGNALS:
  /// Asks for the form at that field; empty: at its beginning.
  void changeWanted(const QString& field);
  void recordWanted();
  void drawWanted(kawasan::PlaceKind kind);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void keepPlace();
  void goBackTo(std::size_t page);
  void followSelection();
  [[nodiscard]] const Activity* shownActivity() const;
  void showDetails(const Activity& activity);
  void showFunding(const Activity& activity);
  void showRequirements(const Activity& activity);
  void showRecords(const Activity& activity);
  void explain(QLabel& label, FeatureId activityId, const char* name, std::function<QString(const Activity&)> how);
  void addHead(QVBoxLayout& layout, const Activity& activity);
  /// The RT selected on the map while it lies in the activity's kawasan, else that kawasan: never one that the
  /// activity above does not speak of.
  [[nodiscard]] std::optional<AreaKey> outlookArea() const;
  [[nodiscard]] QString outlookHow(const AreaKey& area) const;
  /// Class, total and aspects of that area before and after the plan.
  void showOutlook();

  PlanState& m_plan;
  PlanOutlook& m_outlook;
  FeatureId m_shown = 0;    // what the pages are of
  bool m_isOfArea = false;  // an area was chosen after the activity, which does not lie there
  std::array<QScrollArea*, 4> m_pages{};
  std::array<int, 4> m_places{};  // where each was read, until it is long enough again
  std::array<QVBoxLayout*, 4> m_layouts{};
};

}  // namespace kawasan
