// Ten thousand RT taken in by the assistant: written beside the window, which goes on.

#include <algorithm>

#include "tests/ui/import_desk.h"
#include "tests/ui/rt_table_desk.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

constexpr int kRtsTakenIn = 10'000;
constexpr double kPersons = 77;

/// A table of persons for every RT of the large city.
std::string personsOfAll() {
  std::string csv = "kelurahan,rw,rt,jumlah_penduduk\n";
  for (int i = 0; i < kRtsTakenIn; ++i)
    csv +=
        "Besar," + std::to_string(1000 + i / 100).substr(1) + ',' + std::to_string(1000 + i % 100).substr(1) + ",77\n";
  return csv;
}

struct LargeImport {
  LargeImport() : desk(cityWithRts(), "besar.gpkg") {
    desk.drop({toQString(desk.write("penduduk.csv", personsOfAll()))});
    desk.wait();
    for (int i = 0; i < 3; ++i) desk.goOn();
    REQUIRE(desk.assistant().page() == ImportWindow::Page::Preview);
  }
  static City cityWithRts() {
    City city;
    makeLargeCity(city.file("besar.gpkg"), kRtsTakenIn);
    return city;
  }
  /// Presses "Ambil", and waits no longer than until it is being written.
  void takeIn() {
    QTest::keyClick(&desk.part<QPushButton>("importNext"), Qt::Key_Return);
    REQUIRE(desk.session().isWriting());
  }
  [[nodiscard]] std::ptrdiff_t rtsWithPersons() {
    return std::ranges::count(desk.session().figures().column(Parameter::Population), micro(kPersons));
  }

  ImportDesk desk;
};

}  // namespace

TEST_CASE("figures of ten thousand RT are taken in beside the window as one edit", "[import_large]") {
  LargeImport import;
  ImportDesk& d = import.desk;
  REQUIRE(import.rtsWithPersons() == 0);
  import.takeIn();
  CHECK(d.assistant().page() == ImportWindow::Page::Reading);
  CHECK(d.part<QPushButton>("importCancel").isEnabled());
  d.shoot(QStringLiteral("writing"));
  d.checkLayout();
  d.waitForWriting();
  CHECK(d.window->findChild<ImportWindow*>() == nullptr);
  CHECK(import.rtsWithPersons() == kRtsTakenIn);
  REQUIRE(d.session().undo());
  d.waitForWriting();
  CHECK(import.rtsWithPersons() == 0);
}

TEST_CASE("taking in ten thousand RT can be cancelled and leaves the preview as it was", "[import_large]") {
  LargeImport import;
  ImportDesk& d = import.desk;
  const SharedSnapshot before = d.session().sharedSnapshot();
  import.takeIn();
  QTest::keyClick(&d.assistant(), Qt::Key_Escape);
  d.waitForWriting();
  CHECK(d.session().sharedSnapshot() == before);
  REQUIRE(d.window->findChild<ImportWindow*>() != nullptr);
  CHECK(d.assistant().page() == ImportWindow::Page::Preview);
  CHECK(d.part<QLabel>("importProblem").text() == QStringLiteral("Dibatalkan; tidak ada yang diubah."));
  // And once more, to the end.
  import.takeIn();
  d.waitForWriting();
  CHECK(import.rtsWithPersons() == kRtsTakenIn);
}
