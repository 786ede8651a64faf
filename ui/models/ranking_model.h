#pragma once

// The order of handling as a table: what the rule says and what the meeting chose, in columns of their own. Rows are in
// the order of the rule, then areas still open, then those that are not slum. GUI thread.

#include <QAbstractTableModel>
#include <optional>

#include "ui/shell/session.h"

namespace kawasan {

class RankingModel final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column {
    RankColumn,
    NameColumn,
    KelurahanColumn,
    HectaresColumn,
    RtColumn,
    TotalColumn,
    ClassColumn,
    ConsiderationsColumn,
    LegalityColumn,
    CodeColumn,
    HandlingColumn,
    PatternColumn,  // chosen by the planners
    ChosenColumn,
    ReasonColumn,
    MissingColumn,
    ColumnCount
  };
  /// FigureRole: which figure of the area the cell shows, as FigureRef names it; empty for what is none.
  enum Role { SortRole = Qt::UserRole, ChosenRole, FigureRole };

  explicit RankingModel(Session& session, QObject* parent = nullptr);

  [[nodiscard]] const Ranking& ranking() const { return m_session.scores().ranking(); }
  [[nodiscard]] AreaKey areaAt(int row) const;
  [[nodiscard]] std::optional<int> rowOf(const AreaKey& area) const;
  /// "4: Tegalsari Lor dan Tambakrejo Kidul"; empty without ties.
  [[nodiscard]] QString ties() const;
  [[nodiscard]] int chosenCount() const;
  /// Writes the choice of the meeting with its reason, dated today where no date is given. False when the edit failed.
  bool choose(int row, bool isChosen, const QString& reason, const std::optional<Date>& date = {});

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  void renew();

 private:
  [[nodiscard]] QString textAt(const RankedArea& area, int column) const;
  [[nodiscard]] QVariant sortValue(const RankedArea& area, int row, int column) const;

  Session& m_session;
  int m_rows = 0;  // told to the views
};

}  // namespace kawasan
