#include "ui/panels/report_grid.h"

#include <QFontMetrics>
#include <algorithm>

#include "ui/panels/frozen_columns.h"
#include "ui/panels/report_header.h"
#include "ui/panels/table_look.h"

namespace kawasan {

namespace {

constexpr int kWidest = 280;
constexpr int kRoom = 16;

}  // namespace

ReportGrid::ReportGrid(ReportTableModel& model, QWidget* parent) : QTableView(parent), m_model(model) {
  setHorizontalHeader(new ReportHeader(this));
  prepareTable(*this, 2);
  horizontalHeader()->setStretchLastSection(false);
  setModel(&model);
  m_frozen = new FrozenColumns(*this, new ReportHeader);
}

void ReportGrid::release() {
  m_frozen->freeze(0);
}

void ReportGrid::fit() {
  release();
  if (m_model.rowCount() == 0) return;
  for (QTableView* const view : {static_cast<QTableView*>(this), &m_frozen->view()})
    static_cast<ReportHeader*>(view->horizontalHeader())->setGroupsShown(m_model.hasGroupHeadings());
  kawasan::fitColumns(*this);
  widenForSums();
  static_cast<ReportHeader*>(horizontalHeader())->fitGroups();
  m_frozen->freeze(m_model.namingColumns());
}

/// The sums stand last, where widths are not looked up.
void ReportGrid::widenForSums() {
  QFont bold = font();
  bold.setBold(true);
  const QFontMetrics metrics(bold);
  for (int column = 0; column < m_model.columnCount(); ++column) {
    int width = columnWidth(column);
    for (int row = std::max(0, m_model.rowCount() - 1); row < m_model.rowCount(); ++row)
      width = std::max(width, metrics.horizontalAdvance(m_model.index(row, column).data().toString()) + kRoom);
    setColumnWidth(column, std::min(width, kWidest));
  }
}

}  // namespace kawasan
