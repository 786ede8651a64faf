// Field copies merged at the command line.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

namespace {

const char* const kFirst = "Kalianyar RT 001 RW 002";
const char* const kOther = "Tegalsari RT 001 RW 001";

void set(const City& city, const char* project, const char* area, const char* field) {
  const ProcessResult result = city.run({"set", project, area, field});
  INFO(result.err);
  REQUIRE(result.status == 0);
}

/// Ani counted 77 buildings and 333 people where the office has 70 buildings by now; Budi counted 88 elsewhere.
City withCopies() {
  City city = City::finished();
  city.write("ani.gpkg", city.bytes());
  city.write("budi.gpkg", city.bytes());
  set(city, "ani.gpkg", kFirst, "buildings=77");
  set(city, "ani.gpkg", kFirst, "population=333");
  set(city, "budi.gpkg", kOther, "buildings=88");
  set(city, "kota.gpkg", kFirst, "buildings=70");
  return city;
}

const Arguments kMerge{"merge", "kota.gpkg", "ani.gpkg", "budi.gpkg"};

Arguments with(Arguments command, const Arguments& more) {
  command.insert(command.end(), more.begin(), more.end());
  return command;
}

const Json* itemOf(const Json& merged, const char* kind) {
  for (const Json& item : merged["items"]) {
    if (item["kind"] == kind) return &item;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("what merge prints", "[merge-cli]") {
  const City city = withCopies();
  const std::string before = city.bytes();
  checkInBothLanguages(city, "merge-dry-run", with(kMerge, {"--dry-run"}));
  CHECK(city.bytes() == before);
  checkExpected("merge-csv", city.run(with(kMerge, {"--dry-run", "--format", "csv"})));
  checkInBothLanguages(city, "merge", kMerge);
  checkExpected("merge-history", city.run({"history", "kota.gpkg"}));
  CHECK(city.run(with(kMerge, {"--resolve", "theirs"})).status == 0);
  checkExpected("merge-nothing", city.run(kMerge));
}

TEST_CASE("what is clean is taken, a conflict stays until somebody decides it", "[merge-cli]") {
  const City city = withCopies();
  const Json merged = city.json(kMerge);
  CHECK(merged["schema"] == "merge/1");
  CHECK(merged["taken"] == 2);
  CHECK(merged["conflicts_left"] == 1);
  REQUIRE(merged["items"].size() == 3);
  const Json* const conflict = itemOf(merged, "conflict");
  REQUIRE(conflict != nullptr);
  CHECK((*conflict)["kelurahan"] == "Kalianyar");
  CHECK((*conflict)["column"] == "buildings");
  CHECK((*conflict)["mine"] == 70);
  CHECK((*conflict)["offers"][0]["value"] == 77);
  CHECK((*conflict)["offers"][0]["copies"] == Json::array({"ani.gpkg"}));
  CHECK((*conflict)["taken"].is_null());

  // Status 1 as long as it is open; the next time it is all that is left.
  const ProcessResult again = city.run(kMerge);
  CHECK(again.status == 1);
  const Json left = city.json(with(kMerge, {"--dry-run"}));
  REQUIRE(left["items"].size() == 1);
  CHECK(city.run(with(kMerge, {"--resolve", "mine"})).status == 0);
  CHECK(city.json(with(kMerge, {"--dry-run"}))["items"][0]["mine"] == 70);
  CHECK(city.run(with(kMerge, {"--resolve", "theirs"})).status == 0);
  CHECK(city.json(with(kMerge, {"--dry-run"}))["items"].empty());
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json(with(kMerge, {"--dry-run"}))["items"].size() == 1);
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(city.json(with(kMerge, {"--dry-run"}))["items"].size() == 3);
}

TEST_CASE("a file decides item by item", "[merge-cli]") {
  const City city = withCopies();
  Json choices = city.json(with(kMerge, {"--dry-run"}));
  for (Json& item : choices["items"]) {
    // The conflict as Ani says, the people of hers not at all.
    item["taken"] = item["column"] == "population" ? Json(nullptr) : Json(0);
  }
  city.write("pilihan.json", choices.dump());
  const ProcessResult merged = city.run(with(kMerge, {"--resolve", "pilihan.json"}));
  INFO(merged.err);
  CHECK(merged.status == 0);
  const Json left = city.json(with(kMerge, {"--dry-run"}));
  REQUIRE(left["items"].size() == 1);
  CHECK(left["items"][0]["column"] == "population");
}

TEST_CASE("copies and choices that cannot be used", "[merge-cli]") {
  const City city = withCopies();
  REQUIRE(city.run({"new", "lain.gpkg", "--city", "Kota Lain", "--code", "35.01"}).status == 0);
  city.write("potong.gpkg", city.bytes("ani.gpkg").substr(0, 20000));
  city.write("bukan.json", "bukan json");
  city.write("asing.json", R"({"items": [{"table": "rt", "row": 1, "column": "label", "taken": 0}]})");
  const std::string before = city.bytes();
  struct Refused {
    Arguments command;
    int status;
    const char* part;
  };
  const std::vector<Refused> all{
      {{"merge", "kota.gpkg"}, 2, "COPY"},
      {{"merge", "kota.gpkg", "kota.gpkg"}, 3, "berkas proyek ini sendiri"},
      {{"merge", "kota.gpkg", "ani.gpkg", "ani.gpkg"}, 3, "dipilih dua kali"},
      {{"merge", "kota.gpkg", "lain.gpkg"}, 3, "salinan proyek lain"},
      {{"merge", "kota.gpkg", "tidak-ada.gpkg"}, 4, "tidak-ada.gpkg"},
      {{"merge", "kota.gpkg", "potong.gpkg"}, 4, "rusak"},
      {with(kMerge, {"--resolve", "tidak-ada.json"}), 3, "tidak-ada.json"},
      {with(kMerge, {"--resolve", "bukan.json"}), 3, "bukan.json"},
      {with(kMerge, {"--resolve", "asing.json"}), 2, "--resolve"},
  };
  for (const Refused& refused : all) {
    const ProcessResult result = city.run(refused.command);
    INFO(result.err);
    CHECK(result.status == refused.status);
    CHECK(result.out.empty());
    CHECK(linesOf(result.err).size() == 1);
    CHECK(result.err.find(refused.part) != std::string::npos);
    CHECK(city.bytes() == before);
  }
}
