#pragma once

// The rows of an import as they would go in: what differs from the project, what was refused, what should be looked at.
// Rows that are not taken stand among them with the reason. GUI thread.

#include <QAbstractTableModel>
#include <memory>

#include "core/import/numeric_import.h"

namespace kawasan {

class ImportPreviewModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Show { All, Problems, Changes };

  using QAbstractTableModel::QAbstractTableModel;

  void show(std::shared_ptr<const NumericPlan> plan, const IndicatorCodes& codes);
  void setShown(Show shown);
  /// The place of a row of the file among those shown; -1 when it is not.
  [[nodiscard]] int rowOf(std::size_t fileRow) const;
  [[nodiscard]] int columnOf(const std::string& letter) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  enum class State { Same, Changed, Flagged, Refused };
  struct Cell {
    QString text;
    QString tip;
    State state = State::Same;
  };
  struct Line {
    std::size_t row = 0;
    QString area;
    QString tip;
    State state = State::Same;  // of the row as a whole
    std::vector<Cell> cells;    // parallel to m_columns; empty for a row that is not taken
    bool hasProblem = false;
    bool hasChange = false;
  };
  void addLines();
  void filter();

  std::shared_ptr<const NumericPlan> m_plan;
  IndicatorCodes m_codes;
  std::vector<MappedColumn> m_columns;  // of figures and of what was filed
  std::vector<Line> m_lines;
  std::vector<std::size_t> m_shownLines;
  Show m_shown = Show::All;
};

}  // namespace kawasan
