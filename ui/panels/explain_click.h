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
  /// Said below `how`; what has to be read first, and is read only when it is said.
  std::function<QString()> more = {};
  [[nodiscard]] bool isKnown() const { return figure || !how.isEmpty() || more; }
};
/// Of an index of the table's own model, sorted or filtered as it may be.
using CellFigureOf = std::function<CellFigure(const QModelIndex&)>;

/// What the mouse does beside the menu of the right button, which explains the current cell in every table.
enum class ExplainBy { Click, MenuAlone };
/// `session` and what `figureOf` needs live longer than the table.
void explainCells(QAbstractItemView& table, Session& session, CellFigureOf figureOf, ExplainBy by = ExplainBy::Click);

/// Explains what lies at `place` of `by`, in its coordinates, as a click in a table does: a figure in the card, and in
/// a bubble where something is said of it as well. False where there is nothing to explain.
bool explainAt(const CellFigure& cell, Session& session, QWidget& by, const QRect& place);

/// Explains the current cell of such a table, or says that there is no figure; false for any other table.
bool explainCurrentCell(const QAbstractItemView& table);

/// Whether Tab stops at a figure. Between the fields of a form it would only be in the way of who types.
enum class ExplainTab { Stops, Passes };
/// A widget that shows a figure explains it by a click, its menu and, while it is in use, by Enter, Space and the key
/// of the menu. What explains nothing at the moment looks and acts as it is.
void explainWidget(QWidget& widget, Session& session, std::function<CellFigure()> figureOf,
                   ExplainTab tab = ExplainTab::Stops);

/// What the key explains while something inside of `panel` is in use that explains nothing by itself; of what is no
/// figure it says so.
void explainInside(QWidget& panel, Session& session, std::function<CellFigure(const QWidget& focus)> figureOf);

/// Explains what is in use: the current cell, the figure of a card or what its panel knows of it. False where nothing
/// around it knows any.
bool explainFocused(QWidget& focus);

}  // namespace kawasan
