// The Indonesian catalogue is complete, keeps every place that a value fills, and speaks with one word an idea.

#include <iostream>
#include <regex>
#include <set>

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;
namespace fs = std::filesystem;

namespace {

struct Message {
  std::string source;
  std::string translation;
  bool finished = false;
};

std::string unescaped(std::string text) {
  const std::pair<const char*, const char*> entities[] = {
      {"&quot;", "\""}, {"&apos;", "'"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&amp;", "&"}};
  for (const auto& [entity, character] : entities) {
    for (std::size_t at = 0; (at = text.find(entity, at)) != std::string::npos; ++at)
      text.replace(at, std::string(entity).size(), character);
  }
  return text;
}

std::vector<Message> messagesOf(const std::string& catalogue) {
  static const std::regex message(
      "<source>([^<]*)</source>\\s*(<comment>[^<]*</comment>\\s*)?<translation( "
      "type=\"(\\w+)\")?>([^<]*)</translation>");
  std::vector<Message> messages;
  for (std::sregex_iterator it(catalogue.begin(), catalogue.end(), message), end; it != end; ++it) {
    messages.push_back({unescaped((*it)[1]), unescaped((*it)[5]), !(*it)[4].matched && (*it)[5].length() > 0});
  }
  return messages;
}

std::multiset<std::string> placesOf(const std::string& text) {
  static const std::regex place("\\{[^}]*\\}|%\\d|\\[\\?");
  std::multiset<std::string> places;
  for (std::sregex_iterator it(text.begin(), text.end(), place), end; it != end; ++it) places.insert(it->str());
  return places;
}

const std::string kCatalogue = KAWASAN_SOURCE_DIR "/resources/translations/kawasan_id.ts";

}  // namespace

TEST_CASE("every sentence of the sources has an Indonesian one", "[translations]") {
  if (std::string(KAWASAN_LUPDATE).empty()) {
    std::cout << "\nskipped: lupdate is not installed\n";
    return;
  }
  const TempFolder folder;
  const std::string copy = folder.file("kawasan_id.ts");
  fs::copy_file(kCatalogue, copy);
  // Without the folder of the includes it does not see that a class is in a namespace, and names its context wrong.
  Arguments command{KAWASAN_LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-I", KAWASAN_SOURCE_DIR};
  for (const char* part : {"app", "core", "gis", "ui"}) command.push_back(std::string(KAWASAN_SOURCE_DIR "/") + part);
  command.insert(command.end(), {"-ts", copy});
  REQUIRE(runProcess(command).status == 0);
  const std::vector<Message> extracted = messagesOf(readFile(copy));
  CHECK(extracted.size() > 400);
  for (const Message& message : extracted) {
    INFO(message.source);
    CHECK(message.finished);
  }
  CHECK(messagesOf(readFile(kCatalogue)).size() == extracted.size());  // nothing that the sources no longer say
}

TEST_CASE("translations keep what values fill, and the blanks around", "[translations]") {
  for (const Message& message : messagesOf(readFile(kCatalogue))) {
    INFO(message.source << " -> " << message.translation);
    CHECK(placesOf(message.source) == placesOf(message.translation));
    CHECK((message.source.front() == ' ') == (message.translation.front() == ' '));
    CHECK((message.source.back() == ' ') == (message.translation.back() == ' '));
  }
}

TEST_CASE("one word an idea", "[translations]") {
  std::string all;
  for (const Message& message : messagesOf(readFile(kCatalogue))) all += message.translation + "\n";
  for (const char* word : {"peta dasar",
                           "lapisan",
                           "cakupan",
                           "urungkan",
                           "diulangi",
                           "riwayat",
                           "tandai versi",
                           "pendataan",
                           "angka",
                           "belum ada",
                           "persen",
                           "total nilai",
                           "tingkat kekumuhan",
                           "temuan",
                           "Jelaskan",
                           "SK",
                           "digambar",
                           "terverifikasi",
                           "sisa",
                           "pengurangan",
                           "ditetapkan",
                           "kumuh ringan",
                           "kumuh sedang",
                           "kumuh berat",
                           "tidak kumuh",
                           "lembar",
                           "berkas proyek",
                           "pertimbangan lain",
                           "legalitas lahan",
                           "pola penanganan",
                           "KETERANGAN",
                           "PETUNJUK LETAK",
                           "PENGESAHAN",
                           "mT",
                           "mU"}) {
    INFO(word);
    CHECK(std::regex_search(all, std::regex(word, std::regex::icase)));
  }
  for (const char* word :
       {"menyimpan",     "geometri", "poligon",   "polygon",       "vertex", "verteks",    "layer",
        "basemap[^ ]* ", "survei",   "file",      "undo",          "redo",   "error",      "import(?!-)",
        "impor ",        "ekspor",   "peringkat", "tingkat kumuh", "skor",   "kekosongan", "null"}) {
    INFO(word);
    std::smatch found;
    const bool isThere =
        std::regex_search(all, found, std::regex(std::string("[^\\n]*\\b") + word + "[^\\n]*", std::regex::icase));
    // Commands, options and places for values keep their English names.
    const std::string line = isThere ? found.str() : "";
    const bool isName = line.find("basemap list") != std::string::npos || line.find('{') != std::string::npos ||
                        line.find("shapefile") != std::string::npos;
    INFO(line);
    CHECK((!isThere || isName));
  }
}
