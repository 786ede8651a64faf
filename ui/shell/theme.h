#pragma once

// How the window looks: colours by role for the light and the dark theme, style sheet, icons. Map colours are in
// ui/paint/tokens.h and are the same in both themes. GUI thread.

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

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
};

/// Fusion style, fonts, palette and style sheet for the choice; call again to change the theme of a running program.
void apply(QApplication& application, Choice choice);
[[nodiscard]] bool isDark();
[[nodiscard]] QColor colour(Role role);

/// "undo", "draw-polygon", "zoom-in": from the program's own icons, in the colour of the theme, sharp at any scale.
[[nodiscard]] QIcon icon(const QString& name);

}  // namespace kawasan::theme
