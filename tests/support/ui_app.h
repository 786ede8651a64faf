#pragma once

// The QApplication of a test program: offscreen, Indonesian, light, with settings of its own that are gone afterwards.

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include "ui/shell/theme.h"
#include "ui/text/language.h"

namespace kawasan::test {

/// Made at the first call, one a process.
inline QApplication& uiApp() {
  static QTemporaryDir settings;
  static QApplication* const application = [] {
    static int argc = 1;
    static char name[] = "kawasan-test";
    static char* argv[] = {name, nullptr};
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setOrganizationName(QStringLiteral("kawasan-test"));
    QCoreApplication::setApplicationName(QStringLiteral("kawasan-test"));
    auto* made = new QApplication(argc, argv);
    setLanguage(Language::Indonesian);
    theme::apply(*made, theme::Choice::Light);
    return made;
  }();
  return *application;
}

}  // namespace kawasan::test
