#pragma once

// Pictures of widgets for a person to look at: both themes, both languages, both small screens. Only where the variable
// KAWASAN_SHOTS names a folder.

#include <QCoreApplication>
#include <QPixmap>
#include <QSize>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>

#include "tests/support/ui_app.h"

namespace kawasan::test {

inline void shoot(QWidget& widget, const QString& name) {
  const QString folder = qEnvironmentVariable("KAWASAN_SHOTS");
  if (folder.isEmpty()) return;
  for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
  widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// `fills`: the widget takes the whole screen, as a page does; else its own size.
inline void shootEverywhere(const std::function<std::unique_ptr<QWidget>()>& make, const QString& name, bool fills) {
  if (qEnvironmentVariable("KAWASAN_SHOTS").isEmpty()) return;
  QApplication& app = uiApp();
  for (const bool isDark : {false, true}) {
    theme::apply(app, isDark ? theme::Choice::Dark : theme::Choice::Light);
    for (const Language language : {Language::Indonesian, Language::English}) {
      setLanguage(language);
      for (const QSize screen : {QSize(1366, 768), QSize(1092, 614)}) {
        if (!fills && screen.width() < 1366) continue;
        const std::unique_ptr<QWidget> widget = make();
        if (fills) widget->resize(screen);
        widget->show();
        shoot(*widget, QStringLiteral("start-%1-%2-%3-%4")
                           .arg(name)
                           .arg(screen.width())
                           .arg(isDark ? QStringLiteral("dark") : QStringLiteral("light"),
                                language == Language::English ? QStringLiteral("en") : QStringLiteral("id")));
      }
    }
  }
  setLanguage(Language::Indonesian);
  theme::apply(app, theme::Choice::Light);
}

}  // namespace kawasan::test
