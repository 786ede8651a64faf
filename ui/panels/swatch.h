#pragma once

// Small pictures of classes and priorities for tables, cards and legends, from the same fills as the map.

#include <QIcon>
#include <QPixmap>
#include <QSize>

#include "core/model/finding.h"
#include "core/rules/area_scores.h"
#include "ui/paint/map_scene.h"

namespace kawasan {

/// Fill and hatch with a thin edge; `size` in logical pixels.
[[nodiscard]] QPixmap classSwatch(ClassFill fill, QSize size, double ratio = 1);
/// A filled square with the number in it; nothing known: hatched grey without a number.
[[nodiscard]] QPixmap prioritySwatch(std::optional<int> priority, QSize size, double ratio = 1);

/// A piece of the line that outlines areas of a kind, on a light ground so that it shows in both themes.
[[nodiscard]] QPixmap lineSwatch(LayerKind kind, QSize size, double ratio = 1);
/// For tables: sharp on every screen, and not coloured over in a selected row.
[[nodiscard]] QIcon classIcon(ClassFill fill);
[[nodiscard]] QIcon priorityIcon(std::optional<int> priority);
/// A shape of its own for each severity, so that colour is not all that tells them apart.
[[nodiscard]] QIcon severityIcon(Severity severity);
/// The size that tables draw them in.
inline constexpr QSize kTableIconSize{20, 14};

}  // namespace kawasan
