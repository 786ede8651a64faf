#pragma once

// The grid of a report table: headings of two lines with what stands over neighbours, columns as wide as what they
// show, sums in bold, and what names the rows in sight while the others are scrolled. GUI thread.

#include <QTableView>

#include "ui/models/report_table_model.h"

namespace kawasan {

class FrozenColumns;

class ReportGrid final : public QTableView {
 public:
  explicit ReportGrid(ReportTableModel& model, QWidget* parent = nullptr);

  /// Before and after the model shows another table.
  void release();
  void fit();

 private:
  void widenForSums();

  ReportTableModel& m_model;
  FrozenColumns* m_frozen;
};

}  // namespace kawasan
