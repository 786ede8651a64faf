#pragma once

// The last line of the RT table: the sums and scores of the RT that are shown, below the columns of one of its sides.

#include <QWidget>
#include <vector>

#include "ui/models/rt_table_model.h"
#include "ui/paint/tokens.h"

class QTableView;

namespace kawasan {

struct SumCell {
  QString text;
  QString toolTip;
  bool isRight = true;
  bool isQuiet = false;
  std::optional<int> shade;
  std::optional<ClassFill> fill;
};

/// One a column of the model. `rows` index the model.
[[nodiscard]] std::vector<SumCell> sumCells(const RtTableModel& model, const std::vector<int>& rows);

class SumRow final : public QWidget {
  Q_OBJECT

 public:
  explicit SumRow(QTableView& view, QWidget* parent = nullptr);
  void setCells(std::vector<SumCell> cells);
  [[nodiscard]] const std::vector<SumCell>& cells() const { return m_cells; }
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  /// A column of the model whose sum was clicked, and where on the screen.
  void clicked(int column, QPoint place);

 protected:
  void mouseReleaseEvent(QMouseEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  bool event(QEvent* event) override;

 private:
  QTableView& m_view;
  std::vector<SumCell> m_cells;
};

}  // namespace kawasan
