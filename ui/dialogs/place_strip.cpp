#include "ui/dialogs/place_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "core/plan/place_shares.h"
#include "ui/panels/draw_button.h"
#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan {

PlaceStrip::PlaceStrip(QWidget* parent)
    : QWidget(parent), m_summary(new QLabel), m_note(new QLabel), m_draw(new DrawButton) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(2);
  auto* row = new QHBoxLayout;
  row->setSpacing(10);
  m_summary->setObjectName(QStringLiteral("placeSummary"));
  m_note->setObjectName(QStringLiteral("placeNote"));
  m_note->setWordWrap(true);
  m_note->hide();
  theme::setKind(*m_note, QStringLiteral("secondary"));
  row->addWidget(m_draw);
  row->addWidget(m_summary, 1);
  column->addLayout(row);
  column->addWidget(m_note);
  setFocusProxy(m_draw);
  connect(m_draw, &DrawButton::drawWanted, this, &PlaceStrip::drawWanted);
  connect(m_draw, &DrawButton::removeWanted, this, &PlaceStrip::removeWanted);
}

void PlaceStrip::showPlace(const Session& session, const SharedGeometry& place) {
  QString text = describePlace(session, place ? *place : Geometry());
  if (place) {
    const std::size_t count = placeShares(*place, session.snapshot()).size();
    text += QStringLiteral(" · ") + (count == 0 ? tr("in no RT") : tr("in %1 RT").arg(count));
  }
  m_summary->setText(text);
  m_draw->setRemovable(place != nullptr);
}

void PlaceStrip::setUsual(PlaceKind kind) {
  m_draw->setUsual(kind);
}

void PlaceStrip::setNote(const QString& note) {
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

}  // namespace kawasan
