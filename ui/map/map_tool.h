#pragma once

// What the pointer does on the map. One tool is active at a time; it is a small state machine that keeps its gesture to
// itself until the gesture is finished, and then makes exactly one edit. GUI thread; owned by the tool box.

#include <QCursor>
#include <QKeyEvent>
#include <QObject>
#include <QPainter>

#include "core/geom/geometry.h"

namespace kawasan {

class MapContext;

struct MapPointer {
  QPointF pixel;  // logical, of the canvas
  Point map;      // project coordinates
  Qt::KeyboardModifiers modifiers;
  Qt::MouseButton button = Qt::NoButton;
};

class MapTool : public QObject {
  Q_OBJECT

 public:
  explicit MapTool(MapContext& context, QObject* parent = nullptr) : QObject(parent), m_context(context) {}

  virtual void activate() {}
  /// Leaves nothing half done; a gesture under way is given up.
  virtual void deactivate() { cancel(); }

  virtual void press(const MapPointer&) {}
  virtual void drag(const MapPointer&) {}     // button held, beyond the drag distance
  virtual void release(const MapPointer&) {}  // after a drag
  virtual void click(const MapPointer&) {}    // pressed and let go at one place
  virtual void doubleClick(const MapPointer&) {}
  virtual void hover(const MapPointer&) {}
  virtual void leave() {}
  /// True when the key was meant for the tool.
  virtual bool key(const QKeyEvent&) { return false; }

  /// Whether a press begins a drag of the map instead of one of the tool's.
  [[nodiscard]] virtual bool dragsMap(const MapPointer&) const { return true; }
  [[nodiscard]] virtual bool isBusy() const { return false; }
  /// Gives the gesture up; nothing is changed.
  virtual void cancel() {}

  /// Above the map, in logical pixels.
  virtual void paint(QPainter&) const {}
  [[nodiscard]] virtual QCursor cursor() const { return Qt::ArrowCursor; }
  /// What to do now, with the keys that matter in <b>.
  [[nodiscard]] virtual QString hint() const { return {}; }

 Q_SIGNALS:
  /// Hint or painting changed.
  void renewed();
  /// The gesture came to its end; `isDone` false when it was given up.
  void finished(bool isDone);

 protected:
  [[nodiscard]] MapContext& context() const { return m_context; }

 private:
  MapContext& m_context;
};

}  // namespace kawasan
