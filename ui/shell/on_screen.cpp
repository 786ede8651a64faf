#include "ui/shell/on_screen.h"

#include <QScreen>
#include <QWidget>
#include <algorithm>

namespace kawasan {

void keepOnScreen(QWidget& window) {
  const QRect room = window.screen()->availableGeometry();
  window.resize(window.size().boundedTo(room.size()));
  const QRect place(window.pos(), window.size());
  if (room.contains(place)) return;
  window.move(std::max(room.left(), std::min(place.left(), room.right() - place.width() + 1)),
              std::max(room.top(), std::min(place.top(), room.bottom() - place.height() + 1)));
}

}  // namespace kawasan
