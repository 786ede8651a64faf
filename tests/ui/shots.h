#pragma once

// Pictures of widgets for a person to look at: both themes, both languages, both small screens. Only where the variable
// KAWASAN_SHOTS names a folder.

#include <QCoreApplication>
#include <QPixmap>
#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <string>

#include "tests/support/layout_check.h"
#include "tests/support/ui_app.h"

namespace kawasan::test {

inline void shoot(QWidget& widget, const QString& name) {
  const QString folder = qEnvironmentVariable("KAWASAN_SHOTS");
  if (folder.isEmpty()) return;
  for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
  widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

/// What layoutProblemsEverywhere finds, one a line; the pictures bear `name`.
inline std::string problemsEverywhere(const std::function<std::unique_ptr<QWidget>()>& make, const QString& name) {
  const QStringList problems = layoutProblemsEverywhere(
      make, [&name](QWidget& widget, const QString& look) { shoot(widget, name + u'-' + look); });
  return problems.join(u'\n').toStdString();
}

}  // namespace kawasan::test
