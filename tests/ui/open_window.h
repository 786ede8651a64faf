#pragma once

// The real window with a copy of the practice city open in it.

#include <QSettings>
#include <algorithm>
#include <utility>

#include "tests/ui/window_desk.h"

namespace kawasan::test {

struct OpenWindow : WindowDesk {
  explicit OpenWindow(QSize size = {1366, 768}, City with = City::finished())
      : WindowDesk(size), city(std::move(with)) {
    QSettings().remove(QStringLiteral("rules"));  // what a test before chose for another copy
    REQUIRE(window->openFile(QString::fromStdString(city.file("kota.gpkg"))));
    settle();
  }
  [[nodiscard]] std::string path() const { return city.file("kota.gpkg"); }
  [[nodiscard]] bool hasSaid(MessageKind kind) {
    return std::ranges::any_of(said, [kind](const Message& message) { return message.kind == kind; });
  }
  City city;
};

}  // namespace kawasan::test
