#pragma once

// Draws one of the program's icons (resources/icons, 24 px grid, "currentColor") in the colour of the theme at the time
// of painting. Owned by its QIcon; GUI thread.

#include <QIconEngine>
#include <QString>
#include <optional>

#include "ui/shell/theme.h"

namespace kawasan::theme {

class IconEngine final : public QIconEngine {
 public:
  /// Without a role: text colour, accent when checked.
  IconEngine(QString name, std::optional<Role> role);

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
  QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
  [[nodiscard]] QIconEngine* clone() const override;
  bool isNull() override;

 private:
  [[nodiscard]] QColor colourOf(QIcon::Mode mode, QIcon::State state) const;

  QString m_name;
  std::optional<Role> m_role;
};

}  // namespace kawasan::theme
