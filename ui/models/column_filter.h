#pragma once

// Which rows of the RT table stay by one of its columns, as people filter a column of a spreadsheet: by some of the
// words that stand in it, or by an amount. Kept by what the column means, not by where it stands. GUI thread.

#include <QString>
#include <set>
#include <string>
#include <vector>

#include "ui/models/rt_table_model.h"

namespace kawasan {

struct ColumnFilter {
  enum class Presence { Any, Missing, Filled };

  RtTableModel::ColumnKind kind = RtTableModel::ColumnKind::Class;
  Parameter parameter = Parameter::AreaVerified;  // of columns of a figure
  std::set<std::string> choices;                  // keys of choicesOf; none: every row
  Presence presence = Presence::Any;
  Micro atLeast = kMissing;  // kMissing: no limit
  Micro atMost = kMissing;

  [[nodiscard]] bool isOn() const;
  [[nodiscard]] bool isOf(const RtTableModel::Column& column) const;
};

/// A filter of that column that lets every row pass.
[[nodiscard]] ColumnFilter emptyFilterOf(const RtTableModel::Column& column);
/// Whether the column is filtered by amounts; otherwise by words.
[[nodiscard]] bool isFilteredByAmount(RtTableModel::ColumnKind kind);

/// One of the words of a column, as a key that no language changes.
struct ColumnChoice {
  std::string key;
  QString text;
  int rank = 0;  // before the natural order of the texts
};
/// What the row says in a column of words: several where it is a draft and incomplete.
[[nodiscard]] std::vector<ColumnChoice> choicesOf(const RtTableModel& model, int column, int row);
[[nodiscard]] bool comesBefore(const ColumnChoice& a, const ColumnChoice& b);

/// Whether the row has an amount in a column of amounts.
[[nodiscard]] bool hasAmount(const RtTableModel& model, int column, int row);

/// Whether the filter of that column lets the row pass. Amounts are compared as the table shows them; a total that is
/// still open passes where it may lie within the limits.
[[nodiscard]] bool passes(const ColumnFilter& filter, const RtTableModel& model, int column, int row);

/// A limit as it is typed. What could be read two ways is settled only where one reading cannot be meant.
[[nodiscard]] TypedAmount readLimit(const QString& text, const RtTableModel::Column& column);
/// "m", "%"; empty where a plain number stands.
[[nodiscard]] QString unitOfColumn(const RtTableModel::Column& column);
/// "4b Ketersediaan (%)": the title of a column that stands alone.
[[nodiscard]] QString columnTitle(const RtTableModel& model, int column);
/// "Tingkat: Kumuh berat, Kumuh sedang" or "4a Genangan (ha): paling sedikit 1,5".
[[nodiscard]] QString describe(const ColumnFilter& filter, const RtTableModel& model, int column);

}  // namespace kawasan
