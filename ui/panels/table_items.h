#pragma once

// Cells of tables that are filled as a whole and sorted by what they mean, not by how it is written. GUI thread.

#include <QStandardItem>
#include <QString>
#include <QTableWidgetItem>
#include <functional>

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

/// An amount that is typed: shown as `left` makes it of what was typed, with its thousands marked, but edited as it was
/// typed, as the marks would give it a second reading. What was typed is its Qt::EditRole.
class AmountItem final : public QTableWidgetItem {
 public:
  using Left = std::function<QString(const QString& typed)>;
  AmountItem(const QString& typed, Left left);

  [[nodiscard]] QVariant data(int role) const override;

 private:
  Left m_left;
};

}  // namespace kawasan
