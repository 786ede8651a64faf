// Tables and RT sheets saved from the window: the same files as the command line makes, and a sentence where they are.

#include <fstream>

#include "tests/ui/window_desk.h"
#include "ui/paint/qt_bridge.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

class ExportDesk : public WindowDesk {
 public:
  ExportDesk() : m_city(City::finished()) {
    REQUIRE(window->openFile(file("kota.gpkg")));
    settle();
  }
  [[nodiscard]] QString file(const std::string& name) const { return toQString(m_city.file(name)); }
  [[nodiscard]] const City& city() const { return m_city; }
  void run(Act act) {
    said.clear();
    action(act).trigger();
    waitForJobs();
  }

 private:
  City m_city;
};

}  // namespace

TEST_CASE("a table saved from the window is the table of the command line", "[export]") {
  ExportDesk d;
  d.answers.choice = 0;  // figures of RT
  d.answers.saveAs = d.file("dari-jendela.csv");
  d.run(Act::SaveTable);
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().kind == MessageKind::Done);
  CHECK(d.said.back().text.contains(QStringLiteral("dari-jendela.csv")));
  CHECK(d.city().run({"report", "kota.gpkg", "--table", "rt", "--out", "dari-perintah.csv"}).status == 0);
  CHECK(readFile(d.city().file("dari-jendela.csv")) == readFile(d.city().file("dari-perintah.csv")));

  d.answers.choice = 1;  // the form of each RT is always a workbook
  d.answers.saveAs = d.file("formulir");
  d.run(Act::SaveTable);
  CHECK(readFile(d.city().file("formulir.xlsx")).substr(0, 2) == "PK");

  // The tables of the plan follow those of the figures in the list.
  d.answers.choice = 7;
  d.answers.saveAs = d.file("memorandum.csv");
  d.run(Act::SaveTable);
  CHECK(d.city().run({"report", "kota.gpkg", "--table", "memorandum", "--out", "perintah.csv"}).status == 0);
  CHECK(readFile(d.city().file("memorandum.csv")) == readFile(d.city().file("perintah.csv")));

  d.answers.saveAs = d.file("tidak/ada/tabel.xlsx");
  d.run(Act::SaveTable);
  REQUIRE_FALSE(d.said.empty());
  CHECK(d.said.back().kind == MessageKind::Error);
}

TEST_CASE("RT sheets are saved for the selection or for all", "[export]") {
  ExportDesk d;
  d.answers.choice = 0;
  d.answers.saveAs = d.file("semua.pdf");
  d.run(Act::SaveRtSheets);
  REQUIRE_FALSE(d.said.empty());
  const auto all = d.session().snapshot().rts.size();
  CHECK(d.said.back().text.contains(QStringLiteral("%1 halaman").arg(all)));
  CHECK(readFile(d.city().file("semua.pdf")).substr(0, 5) == "%PDF-");

  d.session().select({Level::Rt, d.session().snapshot().rts.front().id});
  d.answers.saveAs = d.file("satu.pdf");
  d.run(Act::SaveRtSheets);
  CHECK(d.said.back().text.contains(QStringLiteral("1 halaman")));
}
