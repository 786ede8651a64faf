#pragma once

// A session with the practice city, for the tests of the parts of the window.

#include <QSettings>
#include <QString>

#include "gis/foreign_reader.h"
#include "tests/support/temp_folder.h"
#include "tests/support/ui_app.h"
#include "tests/ui/answers.h"
#include "ui/shell/practice_city.h"
#include "ui/shell/session.h"

namespace kawasan::test {

/// A program as it is when it is started for the first time.
inline void startFresh() {
  uiApp();
  setForeignReaderProgram(KAWASAN_CLI);
  QSettings().clear();
}

/// Made once a process, copied for each test.
inline const std::string& practiceFile() {
  static TempFolder folder;
  static const std::string path = [] {
    uiApp();
    setForeignReaderProgram(KAWASAN_CLI);
    const std::string file = folder.file("Kota Contoh.gpkg");
    JobProgress progress;
    const auto made = makePracticeCity(KAWASAN_SOURCE_DIR "/data/sample", file, {}, progress);
    return made ? file : std::string();
  }();
  return path;
}

struct PracticeSession {
  PracticeSession() {
    startFresh();
    path = folder.file("Kota Contoh.gpkg");
    std::filesystem::copy_file(practiceFile(), path);
    isOpen = session.open(path).has_value();
  }
  TempFolder folder;
  std::string path;
  Session session;
  bool isOpen = false;
};

}  // namespace kawasan::test
