#include "ui/panels/draw_button.h"

#include <QAction>
#include <QMenu>

#include "ui/shell/theme.h"

namespace kawasan {

DrawButton::DrawButton(QWidget* parent) : QToolButton(parent) {
  setObjectName(QStringLiteral("drawPlace"));
  setText(tr("Draw on the map"));
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setPopupMode(QToolButton::MenuButtonPopup);
  setFocusPolicy(Qt::StrongFocus);
  theme::setKind(*this, QStringLiteral("outlined"));
  auto* const menu = new QMenu(this);
  const auto add = [this, menu](const QString& text, PlaceKind kind) {
    connect(menu->addAction(text), &QAction::triggered, this, [this, kind] { Q_EMIT drawWanted(kind); });
  };
  add(tr("As a &line"), PlaceKind::Line);
  add(tr("As a &point"), PlaceKind::Point);
  add(tr("As an &area"), PlaceKind::Area);
  menu->addSeparator();
  m_remove = menu->addAction(tr("&Take the drawing away"));
  m_remove->setVisible(false);
  setMenu(menu);
  connect(m_remove, &QAction::triggered, this, &DrawButton::removeWanted);
  connect(this, &QToolButton::clicked, this, [this] { Q_EMIT drawWanted(m_usual); });
}

void DrawButton::setRemovable(bool isRemovable) {
  m_remove->setVisible(isRemovable);
}

}  // namespace kawasan
