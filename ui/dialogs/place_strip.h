#pragma once

// In the form of an activity: what is drawn of it on the map, the button to draw it, and what the drawing proposes.
// GUI thread.

#include <QWidget>

#include "ui/models/place_proposal.h"

class QLabel;

namespace kawasan {

class DrawButton;

class PlaceStrip final : public QWidget {
  Q_OBJECT

 public:
  explicit PlaceStrip(QWidget* parent = nullptr);

  void showPlace(const Session& session, const SharedGeometry& place);
  void setUsual(PlaceKind kind);
  /// What was proposed; empty for nothing.
  void setNote(const QString& note);

 Q_SIGNALS:
  void drawWanted(kawasan::PlaceKind kind);
  void removeWanted();

 private:
  QLabel* m_summary;
  QLabel* m_note;
  DrawButton* m_draw;
};

}  // namespace kawasan
