#include "tests/cli/cli_fixture.h"

#include <fstream>
#include <iostream>
#include <regex>
#include <sstream>

#include "tests/cli/forked_program.h"
#include "tests/support/catch.h"

namespace kawasan::test {

namespace fs = std::filesystem;

namespace {

const std::vector<std::pair<const char*, const char*>> kEnvironment{{"LC_ALL", "C.UTF-8"},
                                                                    {"KAWASAN_TIME", "2026-11-02T08:00:00.000Z"},
                                                                    {"KAWASAN_PERSON", "Penguji"},
                                                                    {"QT_QPA_PLATFORM", "offscreen"}};

std::string builtBy(const std::vector<Arguments>& commands) {
  const City city;
  for (const Arguments& command : commands) {
    const ProcessResult result = city.run(command);
    INFO(command[0] << " " << command[2] << ": " << result.err);
    REQUIRE((result.status == 0 || result.status == 1));
  }
  return city.bytes();
}

}  // namespace

std::string readFile(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream content;
  content << file.rdbuf();
  return content.str();
}

std::vector<std::string> linesOf(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

const std::vector<Arguments>& buildingCommands() {
  static const std::vector<Arguments> commands{
      {"new", "kota.gpkg", "--city", "Kota Contoh", "--code", "35.99", "--province", "Jawa Timur", "--city-class",
       "medium", "--crs", "EPSG:32749", "--years", "2019-2023"},
      {"import-areas", "kota.gpkg", "data/kecamatan.geojson", "--as", "kecamatan"},
      {"import-areas", "kota.gpkg", "data/kelurahan.geojson", "--as", "kelurahan"},
      {"import-areas", "kota.gpkg", "data/kawasan.geojson", "--as", "kawasan"},
      {"import-areas", "kota.gpkg", "data/rt.geojson", "--as", "rt"},
      {"import-areas", "kota.gpkg", "data/zona.geojson", "--as", "zone"},
      {"import-areas", "kota.gpkg", "data/kawasan_sk.geojson", "--as", "reference"},
      {"import-numeric", "kota.gpkg", "data/rt_2019.csv", "--survey", "2019", "--year", "2019", "--create-areas"},
      {"import-numeric", "kota.gpkg", "data/kelurahan_2019.csv", "--survey", "2019", "--year", "2019"},
      {"import-attributes", "kota.gpkg", "data/pertimbangan.csv", "--as", "considerations"},
      {"import-attributes", "kota.gpkg", "data/legalitas.csv", "--as", "legality"},
      {"import-attributes", "kota.gpkg", "data/sk.csv", "--as", "decree"},
      {"basemap", "kota.gpkg", "add", "data/peta_dasar.tif", "--title", "Peta dasar Kota Contoh"},
      {"import-activities", "kota.gpkg", "data/kegiatan.csv", "--finished"},
      {"import-activities", "kota.gpkg", "data/rencana.csv"},
  };
  return commands;
}

City::City() : m_folder(std::make_shared<TempFolder>()) {
  fs::create_directory(m_folder->path() / "data");
  for (const fs::directory_entry& entry : fs::directory_iterator(KAWASAN_SOURCE_DIR "/data/sample")) {
    const std::string extension = entry.path().extension();
    if (extension == ".py" || extension == ".md") continue;
    if (entry.is_regular_file()) fs::copy_file(entry.path(), m_folder->path() / "data" / entry.path().filename());
  }
}

City City::finished() {
  static const std::string project = builtBy(buildingCommands());
  City city;
  city.write("kota.gpkg", project);
  return city;
}

City City::withoutPlan() {
  static const std::string project = [] {
    std::vector<Arguments> commands = buildingCommands();
    std::erase_if(commands, [](const Arguments& command) { return command.front() == "import-activities"; });
    return builtBy(commands);
  }();
  City city;
  city.write("kota.gpkg", project);
  return city;
}

ProcessResult City::run(const Arguments& arguments) const {
#ifdef KAWASAN_RUNS_FORKED
  return runForked(m_folder->path(), arguments, kEnvironment);
#else  // the tests of the window have threads
  return start(arguments);
#endif
}

ProcessResult City::start(const Arguments& arguments, const std::string& environment) const {
  Arguments command{KAWASAN_CLI};
  command.insert(command.end(), arguments.begin(), arguments.end());
  std::string before = "cd " + shellQuoted(m_folder->path()) + " &&";
  for (const auto& [name, value] : kEnvironment) before += std::string(" ") + name + "=" + value;
  return runProcess(command, before + " " + environment);
}

Json City::json(Arguments arguments) const {
  arguments.insert(arguments.end(), {"--format", "json"});
  const ProcessResult result = run(arguments);
  INFO(result.err);
  REQUIRE((result.status == 0 || result.status == 1));
  return Json::parse(result.out);
}

std::string City::bytes(const std::string& name) const {
  return readFile(file(name));
}

void City::write(const std::string& name, const std::string& content) const {
  std::ofstream stream(file(name), std::ios::binary);
  stream << content;
}

void checkWrongUsage(const City& city, const Arguments& command, const std::vector<WrongUsage>& all) {
  for (const WrongUsage& wrong : all) {
    Arguments whole = command;
    whole.insert(whole.end(), wrong.arguments.begin(), wrong.arguments.end());
    const ProcessResult result = city.run(whole);
    INFO(result.err);
    CHECK(result.status == 2);
    CHECK(result.out.empty());
    CHECK(linesOf(result.err).size() == 1);
    CHECK(result.err.find(wrong.part) != std::string::npos);
  }
}

void checkExpected(const std::string& name, const ProcessResult& result) {
  static const std::regex uuid("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  // Some fingerprints are letters alone: one in 2,500, which among a hundred findings comes up every other day.
  static const std::regex fingerprint("(^|\n|\"|\\()[0-9a-f]{8}(?=  |,|\"|\\))");
  std::string text = std::regex_replace(result.out, uuid, "UUID");
  text = std::regex_replace(text, fingerprint, "$1FINDING_");
  // Who accepted it, and when.
  static const std::regex field("\"accepted_(by|at)\": \"[^\"]+\"");
  text = std::regex_replace(text, field, "\"accepted_$1\": \"GIVEN_\"");
  text += "[status " + std::to_string(result.status) + "]\n";
  if (!result.err.empty()) text += "[standard error]\n" + result.err;
  const std::string path = std::string(KAWASAN_SOURCE_DIR "/tests/cli/expected/") + name + ".txt";
  if (std::getenv("KAWASAN_UPDATE") != nullptr) {
    std::ofstream(path, std::ios::binary) << text;
    std::cout << "written, to be read before it is believed: " << path << "\n";
    return;
  }
  INFO(name);
  CHECK(text == readFile(path));
}

void checkInBothLanguages(const City& city, const std::string& name, const Arguments& command) {
  const bool hadProject = fs::exists(city.file("kota.gpkg"));
  const std::string before = city.bytes();
  Arguments english = command;
  english.insert(english.end(), {"--lang", "en"});
  checkExpected(name + "-en", city.run(english));
  fs::remove(city.file("kota.gpkg"));
  if (hadProject) city.write("kota.gpkg", before);
  checkExpected(name, city.run(command));
}

}  // namespace kawasan::test
