#pragma once

// The table of first years of 0 ha: one row an area and the whole city last, counted by its RT and as one area. The
// page of progress and the window of the cheapest way show it alike. GUI thread.

#include <QStandardItemModel>
#include <QString>

#include "core/plan/hectare_ledger.h"

namespace kawasan {

class Session;

/// Where a cell says how its figure came about.
inline constexpr int kLedgerHowRole = Qt::UserRole + 5;
/// Which area a row is about, in its first cell; 0 for the whole city.
inline constexpr int kZeroAreaRole = Qt::UserRole + 6;
/// Says `how`, and in front of what its tip says already.
void sayHow(QStandardItem& item, const QString& how);

/// Headings and rows anew; the ledger has lines.
void fillZeroTable(QStandardItemModel& model, const HectareLedger& ledger);
/// What stands behind a figure of that model: of a year the hectares that every year leaves and why it is the first, of
/// what is left its RT.
[[nodiscard]] QString zeroPartsHow(const Session& session, const HectareLedger& ledger, const QModelIndex& cell);
/// What the columns mean.
[[nodiscard]] QString zeroTableNote(const HectareLedger& ledger);

}  // namespace kawasan
