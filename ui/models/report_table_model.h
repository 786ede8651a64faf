#pragma once

// A standard table as the window shows it: its rows with the sums of groups and of the whole below, every cell by the
// words of reports (ui/paint/report_words.h). Also what such a table is computed from. GUI thread but for what is
// documented otherwise.

#include <QAbstractTableModel>
#include <functional>
#include <memory>

#include "core/base/result.h"
#include "core/report/report_tables.h"
#include "ui/paint/report_lines.h"
#include "ui/shell/area_key.h"

namespace kawasan {

using LonLatOf = std::function<std::optional<Point>(Point)>;
/// From the project's system to longitude and latitude; not to be shared between threads. Any thread.
[[nodiscard]] Result<LonLatOf> lonLatOf(const Snapshot& snapshot);

class ReportTableModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { GroupRole = Qt::UserRole + 1 };  // of a column: what stands over it and its neighbours; may be empty

  explicit ReportTableModel(QObject* parent = nullptr);

  /// Null: nothing is shown.
  void show(std::shared_ptr<const ReportTable> table, std::shared_ptr<const Regulation> regulation);
  /// Words anew, in the present language.
  void retranslate();

  [[nodiscard]] const ReportTable* table() const { return m_table.get(); }
  /// Row of the table behind a shown row; nothing for a sum.
  [[nodiscard]] std::optional<std::size_t> rowAt(int row) const;
  /// The figure of an area that a cell shows, also of the sums; nothing where a cell shows none that can be explained.
  [[nodiscard]] std::optional<FigureRef> figureAt(const QModelIndex& index) const;
  /// How the table makes the figure of a cell that the card does not explain; empty for what is entered as it stands.
  [[nodiscard]] QString howAt(const QModelIndex& index) const;
  [[nodiscard]] bool hasGroupHeadings() const;
  /// Columns that say what a row is about, ascending: the first ones, as printed pages repeat them, and where none of
  /// these names the row, the first that does. Sums bear their name in one of them.
  [[nodiscard]] const std::vector<int>& namingColumns() const { return m_naming; }

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  using Line = ReportLine;
  /// Where sums bear their name: in sight.
  [[nodiscard]] std::size_t nameColumn() const;
  [[nodiscard]] QString nameAt(std::size_t row) const;
  [[nodiscard]] QString partsAt(std::size_t firstRow, std::size_t rows, std::size_t column, bool isLeastSum) const;
  [[nodiscard]] QString textAt(const Line& line, std::size_t column) const;
  [[nodiscard]] std::optional<AreaKey> areaOf(const Line& line) const;

  std::shared_ptr<const ReportTable> m_table;
  std::shared_ptr<const Regulation> m_regulation;
  std::vector<Line> m_lines;
  std::vector<int> m_naming;
};

/// In two lines about equally long, where it is long and has a space.
[[nodiscard]] QString inTwoLines(const QString& heading);

}  // namespace kawasan
