#pragma once

// A block from the clipboard that begins with the names of its RT, as copied from our table with its first columns or
// from a sheet: the names say which rows are meant and are no amounts. GUI thread or any other.

#include <QStringList>
#include <optional>
#include <vector>

#include "core/model/snapshot.h"

namespace kawasan {

struct PastedNames {
  std::size_t label = 0;        // column that names the RT
  std::size_t columns = 0;      // leading columns that hold no amounts
  bool isByHeading = false;     // a heading alone says which column names the RT; others may hold amounts or names
  std::vector<FeatureId> rts;   // of each row; 0: none or several bear its name, or it is a heading
  std::vector<bool> isHeading;  // of each row: names no RT and holds no amounts either
  /// Names of rows that are no heading and found no RT: "099/001", or with the area that the project does not have and
  /// the near one that may be meant, "001/001 Kaliannyar (Kalianyar?)".
  QStringList unknown;
};

/// A number with a decimal comma or point.
[[nodiscard]] bool isPastedNumber(const QString& text);

/// Nothing where no leading column names RT, by number with RW ("001/05", "RT 001 RW 05") or as the project calls them,
/// and no heading says which column does ("RT/RW", or "RT" with "RW").
[[nodiscard]] std::optional<PastedNames> namesIn(const std::vector<QStringList>& block, const Snapshot& snapshot);

}  // namespace kawasan
