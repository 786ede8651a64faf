#include <QFileInfo>
#include <QSignalSpy>
#include <regex>

#include "tests/support/catch.h"
#include "tests/support/run_process.h"
#include "tests/ui/start_support.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

std::string cli(const std::vector<std::string>& arguments) {
  std::vector<std::string> all{KAWASAN_CLI};
  all.insert(all.end(), arguments.begin(), arguments.end());
  return runProcess(all).out;
}

/// Findings begin with a fingerprint that goes with the identity of the areas, which each project makes for itself.
std::string withoutIds(const std::string& csv) {
  static const std::regex id("(^|\n)[0-9a-f]{8},");
  return std::regex_replace(csv, id, "$1");
}

/// The steps of app/run.sh.
std::string makeByCommandLine(const TempFolder& folder) {
  const std::string city = KAWASAN_SOURCE_DIR "/data/sample/";
  const std::string project = folder.file("cli.gpkg");
  cli({"new", project, "--city", "Kota Contoh", "--code", "35.99", "--province", "Jawa Timur", "--city-class", "medium",
       "--crs", "EPSG:32749", "--years", "2019-2023"});
  for (const auto& [file, kind] :
       {std::pair("kecamatan", "kecamatan"), std::pair("kelurahan", "kelurahan"), std::pair("kawasan", "kawasan"),
        std::pair("rt", "rt"), std::pair("zona", "zone"), std::pair("kawasan_sk", "reference")})
    cli({"import-areas", project, city + file + ".geojson", "--as", kind});
  cli({"import-numeric", project, city + "rt_2019.csv", "--survey", "2019", "--year", "2019", "--create-areas"});
  cli({"import-numeric", project, city + "kelurahan_2019.csv", "--survey", "2019", "--year", "2019"});
  cli({"import-attributes", project, city + "pertimbangan.csv", "--as", "considerations"});
  cli({"import-attributes", project, city + "legalitas.csv", "--as", "legality"});
  cli({"import-attributes", project, city + "sk.csv", "--as", "decree"});
  cli({"import-activities", project, city + "kegiatan.csv", "--finished"});
  cli({"import-activities", project, city + "rencana.csv"});
  return project;
}

std::vector<Message> heard;

std::function<Message()> lastSaid;  // again, in the language of then

PracticeCity::Say saidIn(Session& session) {
  return [&session](std::function<Message()> make) {
    lastSaid = std::move(make);
    session.say(lastSaid());
  };
}

void listen(Session& session) {
  heard.clear();
  QObject::connect(&session, &Session::said, &session, [](const Message& message) { heard.push_back(message); });
}

}  // namespace

TEST_CASE("The practice city is the one that the command line makes", "[start_practice]") {
  startFresh();
  REQUIRE_FALSE(practiceFile().empty());
  TempFolder folder;
  const std::string other = makeByCommandLine(folder);
  for (const std::vector<std::string>& question : {std::vector<std::string>{"score", "--level", "rt"},
                                                   {"score", "--level", "kawasan"},
                                                   {"score", "--level", "kelurahan"},
                                                   {"rank"},
                                                   {"check"},
                                                   {"areas"},
                                                   {"project-forward"},
                                                   {"progress", "--show", "sources"}}) {
    CAPTURE(question.front());
    const auto ask = [&](const std::string& project) {
      std::vector<std::string> arguments = question;
      arguments.insert(arguments.begin() + 1, project);
      arguments.insert(arguments.end(), {"--format", "csv"});
      return cli(arguments);
    };
    const std::string ours = ask(practiceFile());
    CHECK(ours.size() > 200);
    CHECK(withoutIds(ours) == withoutIds(ask(other)));
  }
}

TEST_CASE("The practice city is made at the first time and only opened at the second", "[start_practice]") {
  startFresh();
  TempFolder folder;
  Session session;
  listen(session);
  PracticeCity practice(session, saidIn(session), QString::fromStdString(folder.file("Dokumen/Kawasan")));
  QSignalSpy opened(&practice, &PracticeCity::opened);
  practice.open();
  CHECK(practice.isMaking());
  practice.open();  // a second click while it is being made
  session.jobs().waitUntilIdle();
  REQUIRE(opened.count() == 1);
  CHECK_FALSE(practice.isMaking());
  CHECK(heard.empty());
  CHECK(session.snapshot().kawasan.size() == 11);
  REQUIRE(session.snapshot().basemaps.size() == 1);
  CHECK(session.snapshot().basemaps.front().path == "peta_dasar.tif");
  CHECK(QFileInfo::exists(QFileInfo(practice.path()).path() + QStringLiteral("/peta_dasar.tif")));
  CHECK_FALSE(QFileInfo::exists(practice.path() + QStringLiteral(".part")));
  CHECK(QFileInfo(practice.path()).fileName() == QStringLiteral("Kota Contoh.gpkg"));
  // One Ctrl+Z too many does not take its making back, neither here nor by the command line.
  CHECK_FALSE(session.canUndo());
  CHECK_FALSE(session.undo());
  heard.clear();  // it said so
  CHECK(session.project().history().value().size() == 15);
  session.close();
  const auto refused = runProcess({KAWASAN_CLI, "undo", practice.path().toStdString()});
  CHECK(refused.status != 0);
  REQUIRE(session.open(practice.path().toStdString()));
  CHECK(session.snapshot().activities.size() == 153);

  session.close();
  practice.open();
  CHECK(opened.count() == 2);
  CHECK(heard.empty());  // nothing was done in it: nothing to say
}

TEST_CASE("A practice city that was worked on is opened as it is and can be made afresh, and the old one is kept",
          "[start_practice]") {
  startFresh();
  TempFolder folder;
  std::filesystem::copy_file(practiceFile(), folder.file("Kota Contoh.gpkg"));
  Session session;
  listen(session);
  PracticeCity practice(session, saidIn(session), QString::fromStdString(folder.path().string()));
  practice.open();
  REQUIRE(session.isOpen());
  Kawasan kawasan = session.snapshot().kawasan.front();
  kawasan.name = "Kampung Baru";
  REQUIRE(session.edit({"set-fields", {{"area", kawasan.name}, {"fields", "nama"}}}, [&](Edit& edit) -> Result<void> {
    edit.put(kawasan);
    return {};
  }));
  session.close();
  heard.clear();
  practice.open();
  REQUIRE(heard.size() == 1);
  REQUIRE(heard.front().actions.size() == 1);
  CHECK(heard.front().actions.front().text == QStringLiteral("Mulai dari awal"));
  CHECK(heard.front().text != QStringLiteral("This is the practice city as you left it."));
  setLanguage(Language::English);
  CHECK(lastSaid().text == QStringLiteral("This is the practice city as you left it."));
  CHECK(lastSaid().topic == heard.front().topic);
  CHECK(lastSaid().actions.front().text == QStringLiteral("Start afresh"));
  setLanguage(Language::Indonesian);
  const auto has = [&](const char* name) {
    return std::ranges::any_of(session.snapshot().kawasan, [&](const Kawasan& each) { return each.name == name; });
  };
  CHECK(has("Kampung Baru"));

  heard.front().actions.front().run();
  session.jobs().waitUntilIdle();
  CHECK_FALSE(has("Kampung Baru"));
  REQUIRE(session.isOpen());
  const QStringList kept = QFileInfo(practice.path()).dir().entryList({QStringLiteral("Kota Contoh (lama *.gpkg")});
  REQUIRE(kept.size() == 1);
  REQUIRE(session.open(folder.file(kept.first().toStdString())));
  CHECK(has("Kampung Baru"));
}

TEST_CASE("A folder that cannot be made is said, and nothing is left behind", "[start_practice]") {
  startFresh();
  TempFolder folder;
  Session session;
  listen(session);
  PracticeCity practice(session, saidIn(session), QString::fromStdString("/proc/nowhere"));
  practice.open();
  session.jobs().waitUntilIdle();
  REQUIRE(heard.size() == 1);
  CHECK(heard.front().kind == MessageKind::Error);
  CHECK(heard.front().text.contains(QStringLiteral("/proc/nowhere")));
  CHECK_FALSE(session.isOpen());
}

TEST_CASE("Making the practice city can be cancelled and begun again", "[start_practice]") {
  startFresh();
  TempFolder folder;
  Session session;
  listen(session);
  PracticeCity practice(session, saidIn(session), QString::fromStdString(folder.path().string()));
  practice.open();
  session.jobs().cancelAll();
  session.jobs().waitUntilIdle();
  CHECK_FALSE(session.isOpen());
  CHECK_FALSE(QFileInfo::exists(practice.path()));
  CHECK_FALSE(QFileInfo::exists(practice.path() + QStringLiteral(".part")));
  practice.open();
  session.jobs().waitUntilIdle();
  CHECK(session.isOpen());
}
