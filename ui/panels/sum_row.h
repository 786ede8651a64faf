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

/// What the stored figures of some RT add up to. What is typed meanwhile changes one of them only, and to add up all RT
/// of a city anew takes longer than a key may.
struct StoredSums {
  SharedSnapshot snapshot;  // null: nothing added up yet
  FeatureId surveyId = 0;
  std::vector<int> rows;  // of the model, ascending
  AreaSums sums;
  ParameterSet estimates;    // estimatedSums
  std::size_t complete = 0;  // RT with all figures
};
/// `rows` index the model.
[[nodiscard]] StoredSums storedSums(const RtTableModel& model, std::vector<int> rows);
/// One a column of the model; with what is being typed.
[[nodiscard]] std::vector<SumCell> sumCells(const RtTableModel& model, const StoredSums& stored);

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
