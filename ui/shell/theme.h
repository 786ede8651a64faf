#pragma once

// How the window looks: colours by role for the light and the dark theme, style sheet, icons. Map colours are in
// ui/paint/tokens.h and are the same in both themes. GUI thread.

#include <QColor>
#include <QIcon>
#include <QString>
#include <QStringList>

class QApplication;
class QWidget;

namespace kawasan::theme {

enum class Choice { System, Light, Dark };

enum class Role {
  Window,  // behind everything
  Panel,   // lists, forms, tables
  Header,  // bars, table headers
  Text,
  Secondary,     // captions, units
  Line,          // between things
  Accent,        // the active step, buttons, links
  AccentText,    // on Accent
  AccentSoft,    // behind an active tool
  Selection,     // the edge of what is selected
  SelectionRow,  // behind a selected row
  Edit,          // while drawing or typing
  EditSoft,
  Warning,
  Error,
  Good,
  Hover,      // behind what the mouse is over
  InputLine,  // around what can be typed in or pressed
  FaintLine,  // grid of a table, empty part of a bar
  Bar,        // status bar, rail
  Disabled,   // text and icons of what cannot be used now
};

/// Fusion style, fonts, palette and style sheet for the choice; call again to change the theme of a running program.
void apply(QApplication& application, Choice choice);
[[nodiscard]] bool isDark();
[[nodiscard]] QColor colour(Role role);

/// "undo", "draw-kawasan", "zoom-in": from the program's own icons (resources/icons), in the colour of the theme at the
/// time of painting, sharp at any scale. A checked one is drawn in the accent colour.
[[nodiscard]] QIcon icon(const QString& name);
/// Always in the colour of a role: "warning" in Role::Warning.
[[nodiscard]] QIcon icon(const QString& name, Role role);
/// Names of all icons, for a sheet of them and for tests.
[[nodiscard]] QStringList iconNames();

/// Looks that the style sheet has beside the ordinary one. Labels: "secondary", "small", "heading", "title", "warning",
/// "error", "good". Push buttons: "primary", "link". Tool buttons: "icon" (no text), "rail", "link". Frames: "card",
/// "bar", "line" (a thin line). Any widget: "window", "panel". Lists and tables: "framed".
void setKind(QWidget& widget, const QString& kind);
/// Marks an input whose content cannot be used.
void setWrong(QWidget& input, bool isWrong);

}  // namespace kawasan::theme
