#pragma once

// The button by which the place of an activity's works is drawn on the map: one click draws what such works usually
// are, its menu the other kinds. GUI thread.

#include <QToolButton>

#include "ui/models/place_proposal.h"

namespace kawasan {

class DrawButton final : public QToolButton {
  Q_OBJECT

 public:
  explicit DrawButton(QWidget* parent = nullptr);

  /// What a plain click draws.
  void setUsual(PlaceKind kind) { m_usual = kind; }
  /// Offers to take away what is drawn.
  void setRemovable(bool isRemovable);

 Q_SIGNALS:
  void drawWanted(kawasan::PlaceKind kind);
  void removeWanted();

 private:
  PlaceKind m_usual = PlaceKind::Line;
  QAction* m_remove = nullptr;
};

}  // namespace kawasan
