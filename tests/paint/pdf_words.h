#pragma once

// What an outside judge (poppler) reads from a PDF.

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QStringList>

#include "tests/support/catch.h"

namespace kawasan::test {

inline QString toolOutput(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  REQUIRE(process.waitForFinished(60000));
  REQUIRE(process.exitCode() == 0);
  return QString::fromUtf8(process.readAllStandardOutput());
}

/// The text with every run of white space as one blank.
inline QString pdfText(const std::string& path) {
  return toolOutput(QStringLiteral("pdftotext"),
                    {QStringLiteral("-layout"), QString::fromStdString(path), QStringLiteral("-")})
      .simplified();
}

}  // namespace kawasan::test
