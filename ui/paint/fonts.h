#pragma once

// The program's own Noto Sans, so that a page looks the same on every machine and its fonts can be embedded.

#include <QFont>

namespace kawasan {

/// Loads the fonts from the program; cheap after the first call. A QGuiApplication must exist.
void loadFonts();

/// Without hinting and without ligatures (words stay searchable in a PDF). `pixels` are units of the painter.
[[nodiscard]] QFont paperFont(int pixels, bool isBold);

}  // namespace kawasan
