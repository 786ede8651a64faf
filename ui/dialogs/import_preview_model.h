#pragma once

// The rows of an import as they would go in: what differs from the project, what was refused, what should be looked at.
// Rows that are not taken stand among them with the reason. GUI thread.

#include <QAbstractTableModel>
#include <map>
#include <memory>
#include <unordered_map>

#include "core/import/numeric_import.h"

namespace kawasan {

class ImportPreviewModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum class Show { All, Problems, Changes };

  using QAbstractTableModel::QAbstractTableModel;

  /// `table` is what the plan was read from: of rows that are not taken the cells are shown as they stand there.
  /// `placed`: the same plan with the places of an official form.
  void show(std::shared_ptr<const NumericPlan> plan, std::shared_ptr<const NumericPlan> placed,
            std::shared_ptr<const RawTable> table, const IndicatorCodes& codes);
  void setShown(Show shown);
  /// The place of a row of the file among those shown; -1 when it is not.
  [[nodiscard]] int rowOf(std::size_t fileRow) const;
  [[nodiscard]] int columnOf(const std::string& letter) const;
  /// A heading of the file; the name of the figure where the file has its key alone.
  [[nodiscard]] QString headingOf(const std::string& header) const;

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  enum class State { Same, Changed, Flagged, Beside, Refused };
  struct Cell {
    QString text;
    QString tip;
    State state = State::Same;
  };
  /// A row of the file, by where the plan holds it.
  struct Line {
    enum class From { Rt, Kelurahan, Unmatched, Refused };
    std::size_t row = 0;
    From from = From::Rt;
    std::size_t index = 0;  // in the list of the plan
    bool hasProblem = false;
    bool hasChange = false;
  };
  void addLines();
  void filter();
  /// The row that stands for `row`: the first of those it is added up with.
  [[nodiscard]] std::size_t lineRowOf(std::size_t row) const;
  [[nodiscard]] QString rowText(const Line& line) const;
  [[nodiscard]] QString areaOf(const Line& line) const;
  /// What is said of the row as a whole.
  [[nodiscard]] Cell wholeRowOf(const Line& line) const;
  [[nodiscard]] Cell cellOf(const Line& line, std::size_t column) const;
  /// Of a row that is not taken: as the file has it, and where its cells would go if they were moved back.
  [[nodiscard]] Cell cellInFile(const Line& line, std::size_t column) const;

  std::shared_ptr<const NumericPlan> m_plan;
  std::shared_ptr<const NumericPlan> m_placed;
  std::shared_ptr<const RawTable> m_table;
  IndicatorCodes m_codes;
  std::vector<MappedColumn> m_columns;  // of figures and of what was filed
  std::vector<std::string> m_keys;      // of these columns, as changes name them
  // Into the plan, by row of the file. Texts are made for what is on the screen alone.
  std::unordered_map<std::size_t, std::vector<const RefusedCell*>> m_refused;
  std::unordered_map<std::size_t, std::vector<const FlaggedCell*>> m_flagged;
  std::map<std::pair<std::size_t, std::string>, const ImportChange*> m_changed;
  std::unordered_map<std::size_t, const RowShift*> m_shifts;
  std::unordered_map<std::size_t, std::size_t> m_summedInto;  // row -> first row of its sum
  std::vector<Line> m_lines;
  std::vector<std::size_t> m_shownLines;
  Show m_shown = Show::All;
};

/// A value of a difference in the user's language.
[[nodiscard]] QString changedText(const ImportChange& change, const std::string& value);

}  // namespace kawasan
