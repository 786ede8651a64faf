#include "ui/shell/theme.h"

#include <QApplication>
#include <QPalette>
#include <QStyleFactory>
#include <array>

#include "ui/paint/fonts.h"

namespace kawasan::theme {

namespace {

using Colours = std::array<QRgb, 16>;

constexpr Colours kLight{0xffe9ecee, 0xffffffff, 0xffeef1f3, 0xff1f2326, 0xff5c6368, 0xffc9ced2,
                         0xff00707f, 0xffffffff, 0xffcfe6e9, 0xff00acc1, 0xffd6f0f5, 0xffad1457,
                         0xfffbe3ee, 0xff8a5200, 0xffb3261e, 0xff2e7d32};
constexpr Colours kDark{0xff1b1f22, 0xff24292d, 0xff2b3136, 0xffe6e9eb, 0xffa7b0b6, 0xff3d454b, 0xff3fb5c4, 0xff0d1b1e,
                        0xff24474d, 0xff26c6da, 0xff1f3f46, 0xfff06292, 0xff4a2335, 0xffffb74d, 0xffff8a80, 0xff81c784};

bool s_isDark = false;

QPalette paletteOf() {
  QPalette palette;
  palette.setColor(QPalette::Window, colour(Role::Window));
  palette.setColor(QPalette::WindowText, colour(Role::Text));
  palette.setColor(QPalette::Base, colour(Role::Panel));
  palette.setColor(QPalette::AlternateBase, colour(Role::Header));
  palette.setColor(QPalette::Text, colour(Role::Text));
  palette.setColor(QPalette::Button, colour(Role::Header));
  palette.setColor(QPalette::ButtonText, colour(Role::Text));
  palette.setColor(QPalette::ToolTipBase, colour(Role::Text));
  palette.setColor(QPalette::ToolTipText, colour(Role::Panel));
  palette.setColor(QPalette::PlaceholderText, colour(Role::Secondary));
  palette.setColor(QPalette::Highlight, colour(Role::SelectionRow));
  palette.setColor(QPalette::HighlightedText, colour(Role::Text));
  palette.setColor(QPalette::Link, colour(Role::Accent));
  palette.setColor(QPalette::Mid, colour(Role::Line));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, colour(Role::Line).darker(s_isDark ? 80 : 125));
  return palette;
}

}  // namespace

QColor colour(Role role) {
  return QColor::fromRgba((s_isDark ? kDark : kLight)[static_cast<std::size_t>(role)]);
}

bool isDark() {
  return s_isDark;
}

void apply(QApplication& application, Choice choice) {
  loadFonts();
  static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  s_isDark = choice == Choice::Dark || (choice == Choice::System && systemIsDark);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  QApplication::setPalette(paletteOf());
  application.setStyleSheet(QString());
}

QIcon icon(const QString& name) {
  return QIcon(QStringLiteral(":/icons/%1.svg").arg(name));
}

}  // namespace kawasan::theme
