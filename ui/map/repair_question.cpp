#include "ui/map/repair_question.h"

#include <QPainterPath>
#include <QPointer>
#include <utility>

#include "ui/map/map_canvas.h"
#include "ui/map/tool_paint.h"
#include "ui/shell/session.h"
#include "ui/text/language.h"

namespace kawasan {

namespace {

const QString kRepairTopic = QStringLiteral("repair");

}  // namespace

RepairQuestion::RepairQuestion(Session& session, MapCanvas& canvas, QObject* parent)
    : QObject(parent), m_session(session), m_canvas(canvas) {
  connect(&session, &Session::changed, this, [this] {
    if (m_isAsked && m_proposal.standsOnProject) giveUp();
  });
}

void RepairQuestion::ask(Proposal proposal) {
  m_proposal = std::move(proposal);
  m_isAsked = true;
  ++m_number;
  say();
  Q_EMIT changed();
}

void RepairQuestion::say() {
  Message message;
  message.kind = MessageKind::Warning;
  message.topic = kRepairTopic;
  message.text = sentence();
  message.actions.push_back({tr("Repair"), button(&Proposal::repair)});
  if (m_proposal.goBack) message.actions.push_back({tr("Back to drawing"), button(&Proposal::goBack)});
  message.actions.push_back({tr("Give up"), button(&Proposal::giveUp)});
  m_session.say(std::move(message));
}

/// What crosses, and what it would become.
QString RepairQuestion::sentence() const {
  std::size_t parts = 0;
  double hectares = 0;
  for (const SharedPolygons& shape : m_proposal.shapes) {
    parts += shape->polygons.size();
    hectares += m_session.hectaresOf(*shape).value_or(0);
  }
  const QString what = m_proposal.subject.isEmpty()
                           ? tr("The border crosses itself at the marked places.")
                           : tr("The border of %1 would cross itself.").arg(m_proposal.subject);
  const QString size = formatNumber(hectares, 2, currentLanguage());
  const QString repaired =
      parts == 1
          ? tr("Repaired it is one area of %1 ha, as hatched on the map.").arg(size)
          : tr("Repaired it is %1 parts of %2 ha together, as hatched on the map.").arg(QString::number(parts), size);
  return what + QLatin1Char(' ') + repaired;
}

std::function<void()> RepairQuestion::button(std::function<void()> Proposal::*chosen) {
  return [self = QPointer<RepairQuestion>(this), number = m_number, chosen] {
    RepairQuestion* const question = self.data();
    if (question == nullptr || !question->m_isAsked || question->m_number != number) return;
    question->m_canvas.setFocus();
    question->answer(chosen);
  };
}

void RepairQuestion::answer(std::function<void()> Proposal::*chosen) {
  if (!m_isAsked) return;
  const std::function<void()> run = m_proposal.*chosen;
  withdraw();
  if (run) run();
}

void RepairQuestion::goBack() {
  if (m_proposal.goBack) answer(&Proposal::goBack);
}

void RepairQuestion::withdraw() {
  if (!m_isAsked) return;
  m_isAsked = false;
  m_proposal = {};
  Message nothing;  // takes the question out of the bar
  nothing.topic = kRepairTopic;
  m_session.say(std::move(nothing));
  Q_EMIT changed();
}

bool RepairQuestion::key(const QKeyEvent& event) {
  if (!m_isAsked) return false;
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      // A key that is held since it closed the border has not answered yet.
      if (!event.isAutoRepeat()) repair();
      return true;
    case Qt::Key_Backspace:
      goBack();
      return true;
    case Qt::Key_Escape:
      giveUp();
      return true;
    default:
      return false;
  }
}

void RepairQuestion::paint(QPainter& painter) const {
  if (!m_isAsked) return;
  for (const SharedPolygons& shape : m_proposal.shapes) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const Polygon& polygon : shape->polygons) {
      for (const Ring& ring : polygon.rings) {
        QPolygonF points;
        for (const Point& point : ring) points << m_canvas.toPixel(point);
        path.addPolygon(points);
        path.closeSubpath();
      }
    }
    toolpaint::proposal(painter, path);
  }
  for (const Point& place : m_proposal.crossings) toolpaint::crossing(painter, m_canvas.toPixel(place));
}

QString RepairQuestion::hint() const {
  if (!m_proposal.goBack) return tr("<b>Enter</b> repairs as hatched · <b>Esc</b> leaves the area as it was");
  return tr("<b>Enter</b> repairs as hatched · <b>Backspace</b> goes back to the drawing · <b>Esc</b> gives it up");
}

}  // namespace kawasan
