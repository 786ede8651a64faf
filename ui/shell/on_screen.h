#pragma once

// Windows stay where they can be seen whole. GUI thread.

class QWidget;

namespace kawasan {

/// Never beyond a small screen, and never beyond one whose pictures are drawn larger since the window was left.
void keepOnScreen(QWidget& window);

}  // namespace kawasan
