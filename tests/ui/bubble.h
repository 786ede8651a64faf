#pragma once

// What the bubble of "where does this come from?" says in the window of a widget.

#include <QString>
#include <QWidget>
#include <optional>

#include "ui/panels/explain_bubble.h"
#include "ui/panels/explain_panel.h"

namespace kawasan::test {

/// Null while none is shown.
inline ExplainBubble* shownBubble(const QWidget& widget) {
  auto* const bubble = widget.window()->findChild<ExplainBubble*>(QString(), Qt::FindDirectChildrenOnly);
  return bubble == nullptr || bubble->isHidden() ? nullptr : bubble;
}

/// So that what is read next was said by what comes next.
inline void hideBubble(const QWidget& widget) {
  if (ExplainBubble* const bubble = shownBubble(widget)) bubble->hide();
}

inline QString bubbleText(const QWidget& widget) {
  const ExplainBubble* const bubble = shownBubble(widget);
  return bubble == nullptr ? QString() : bubble->text();
}

/// The figure that it explains; nothing where it only says how.
inline std::optional<FigureRef> bubbleFigure(const QWidget& widget) {
  const ExplainBubble* const bubble = shownBubble(widget);
  return bubble == nullptr || bubble->panel() == nullptr ? std::nullopt : bubble->panel()->figure();
}

}  // namespace kawasan::test
