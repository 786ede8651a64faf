#pragma once

// Cells of tables that are filled as a whole and sorted by what they mean, not by how it is written. GUI thread.

#include <QStandardItem>
#include <QString>

#include "core/base/quantity.h"

namespace kawasan {

/// What a cell is sorted by.
inline constexpr int kSortRole = Qt::UserRole + 2;
/// Sorts before every figure.
inline constexpr double kSortsFirst = -1e9;

[[nodiscard]] QStandardItem* textItem(const QString& text);
/// At the right edge, in the order of `order`.
[[nodiscard]] QStandardItem* numberItem(const QString& text, double order);
/// "–" where there is none.
[[nodiscard]] QStandardItem* missingItem();

/// With two decimals, "–" where it is not known.
[[nodiscard]] QStandardItem* hectaresItem(Micro hectares);

}  // namespace kawasan
