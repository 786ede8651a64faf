#pragma once

// The explanation of any figure that the window shows, as lines: by the regulation where a rule makes it, else by where
// it comes from. GUI thread, as the history is read for typed figures.

#include <QString>
#include <QStringList>
#include <vector>

#include "ui/shell/session.h"
#include "ui/text/explanation.h"

namespace kawasan {

struct FigureExplanation {
  QString title;                       // "Bantaran Kali Wangi"
  QString context;                     // "Pendataan 2019 · Permen PUPR 14/2018"
  std::vector<ExplanationLine> lines;  // empty when the figure is not known here
  std::vector<QStringList> origins;    // a block a figure, of an area its RT; first a heading
};

/// Beside the keys of FigureRef (area_key.h): "decree", "drawn", "remaining", "difference" for hectares, "rank".
[[nodiscard]] FigureExplanation explainFigure(Session& session, const FigureRef& figure);

}  // namespace kawasan
