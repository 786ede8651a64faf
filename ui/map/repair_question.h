#pragma once

// A drawn border that crosses itself is stored as it is by nobody and repaired by nobody unasked: this holds what would
// be made of it, shows it on the map and asks in the message bar. Enter repairs, Backspace or a click goes back to the
// drawing, Esc gives it up. One question at a time; owned by the map's context, GUI thread.

#include <QKeyEvent>
#include <QObject>
#include <QPainter>
#include <functional>
#include <vector>

#include "core/model/records.h"

namespace kawasan {

class MapCanvas;
class Session;

class RepairQuestion final : public QObject {
  Q_OBJECT

 public:
  struct Proposal {
    QString subject;                     // whose border it is, inside a sentence; empty: of what is drawn
    std::vector<SharedPolygons> shapes;  // as they would be stored
    std::vector<Point> crossings;
    std::function<void()> repair;
    std::function<void()> goBack;  // to the drawing as it stands; may be empty: then there is none to go back to
    std::function<void()> giveUp;  // may be empty
    bool standsOnProject = false;  // made of what the project is now: given up when that changes
  };

  RepairQuestion(Session& session, MapCanvas& canvas, QObject* parent = nullptr);

  /// Asks; a question before is withdrawn.
  void ask(Proposal proposal);
  [[nodiscard]] bool isAsked() const { return m_isAsked; }
  /// Nothing of it is wanted any more; its message goes.
  void withdraw();

  void repair() { answer(&Proposal::repair); }
  void goBack();
  void giveUp() { answer(&Proposal::giveUp); }
  /// True when the key answered.
  bool key(const QKeyEvent& event);

  /// The repaired shapes and the crossings, in logical pixels.
  void paint(QPainter& painter) const;
  [[nodiscard]] QString hint() const;

 Q_SIGNALS:
  /// Asked, answered or withdrawn.
  void changed();

 private:
  void answer(std::function<void()> Proposal::*chosen);
  void say();
  [[nodiscard]] QString sentence() const;
  /// For a button of the message: does nothing when another question, or none, stands by then.
  [[nodiscard]] std::function<void()> button(std::function<void()> Proposal::*chosen);

  Session& m_session;
  MapCanvas& m_canvas;
  Proposal m_proposal;
  bool m_isAsked = false;
  int m_number = 0;  // of the question
};

}  // namespace kawasan
