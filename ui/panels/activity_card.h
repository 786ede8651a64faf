#pragma once

// The chosen activity at the right edge: what it is and what it takes off, who pays, the six requirements with a way to
// the field that lacks, and its records. GUI thread.

#include <QTabWidget>
#include <array>

#include "ui/models/plan_state.h"

class QScrollArea;
class QVBoxLayout;

namespace kawasan {

class ActivityCard final : public QTabWidget {
  Q_OBJECT

 public:
  enum class Page { Details, Funding, Requirements, Records };

  explicit ActivityCard(PlanState& plan, QWidget* parent = nullptr);
  void showPage(Page page) { setCurrentIndex(static_cast<int>(page)); }

 Q_SIGNALS:
  /// Asks for the form at that field; empty: at its beginning.
  void changeWanted(const QString& field);
  void recordWanted();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void refresh();
  void showDetails(const Activity& activity);
  void showFunding(const Activity& activity);
  void showRequirements(const Activity& activity);
  void showRecords(const Activity& activity);
  void addHead(QVBoxLayout& layout, const Activity& activity);

  PlanState& m_plan;
  std::array<QScrollArea*, 4> m_pages{};
  std::array<QVBoxLayout*, 4> m_layouts{};
};

}  // namespace kawasan
