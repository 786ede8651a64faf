#pragma once

// "Where does this come from?" for the cells of any table or tree: a click on a figure explains it in the card, or in a
// bubble at its cell where the table stands in a window of its own, which may lie over the card; what a table computes
// by itself says how in such a bubble. GUI thread.

#include <QModelIndex>
#include <QString>
#include <functional>
#include <optional>

#include "ui/shell/area_key.h"

class QAbstractItemView;
class QRect;
class QWidget;

namespace kawasan {

class Session;

/// What is known of the figure in a cell; neither for a cell without one.
struct CellFigure {
  std::optional<FigureRef> figure;  // explained in the card or the bubble
  QString how = {};                 // said in the bubble
};
/// Of an index of the table's own model, sorted or filtered as it may be.
using CellFigureOf = std::function<CellFigure(const QModelIndex&)>;

/// What the mouse does beside the menu of the right button, which explains the current cell in every table.
enum class ExplainBy { Click, MenuAlone };
/// `session` and what `figureOf` needs live longer than the table.
void explainCells(QAbstractItemView& table, Session& session, CellFigureOf figureOf, ExplainBy by = ExplainBy::Click);

/// Explains what lies at `place` of `by`, in its coordinates: in the card or in a bubble, as a click in a table does.
/// False where there is nothing to explain.
bool explainAt(const CellFigure& cell, Session& session, QWidget& by, const QRect& place);

/// Explains the current cell of such a table, or says that there is no figure; false for any other table.
bool explainCurrentCell(const QAbstractItemView& table);

}  // namespace kawasan
