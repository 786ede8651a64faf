#pragma once

// How tables of the lower dock look and behave: whole rows, headings of two lines, selection shared with map and card.
// GUI thread.

#include <QTableView>
#include <functional>
#include <optional>

#include "ui/shell/area_key.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace kawasan {

/// Whole rows, no grid of boxes, heading of `headingLines` lines. A cell keeps its own colour while it is selected;
/// Tab leads from one entry to the next, Enter to the one below; in a table that is typed in Enter never saves the
/// form.
void prepareTable(QTableView& table, int headingLines = 1);
/// Sentences of a column are read from their beginning: what has no room is left out at the end.
void elideAtEnd(QTableView& table, int column);
/// As wide as every line of the column's heading asks for.
[[nodiscard]] int headingWidth(const QTableView& table, int column);
/// Every heading on the side of the cells of the first row.
void alignHeadings(QTableView& table);
/// As wide as the cells and every line of the headings ask for.
void fitColumns(QTableView& table);
/// Ctrl+C and the menu copy the selected rows with the headings above them, to be pasted into a spreadsheet.
void copyRowsByKey(QTableView& table);
/// Delete and Backspace empty the selected cells that can be typed in.
void clearCellsByKey(QTableView& table);
/// The bar above a table: its title in bold at the left, a remark before what is added at the right.
[[nodiscard]] QHBoxLayout* makeTableBar(QLabel& title, QLabel& note);
/// Small button for the bar above a table.
[[nodiscard]] QPushButton* makeBarButton(QWidget* parent);

}  // namespace kawasan
