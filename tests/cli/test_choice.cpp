// What a meeting decided, beside the order by rule.

#include "tests/cli/cli_fixture.h"
#include "tests/support/catch.h"

using namespace kawasan::test;

TEST_CASE("a meeting's choice is set, shown and undone", "[choice]") {
  const City city = City::finished();
  checkInBothLanguages(city, "set-chosen",
                       {"set", "kota.gpkg", "Pasar Lama", "chosen=ya", "chosen_reason=Rapat Pokja 30 Oktober"});
  checkInBothLanguages(city, "rank-chosen", {"rank", "kota.gpkg"});
  const auto chosen = [&] {
    std::string names;
    const Json rank = city.json({"rank", "kota.gpkg"});
    for (const Json& area : rank["areas"]) {
      if (area["chosen"] == true)
        names += area["name"].get<std::string>() + " (" + area["chosen_reason"].get<std::string>() + ")";
    }
    return names;
  };
  CHECK(chosen() == "Pasar Lama (Rapat Pokja 30 Oktober)");
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama", "chosen=no"}).status == 0);
  CHECK(chosen().empty());
  CHECK(city.run({"undo", "kota.gpkg"}).status == 0);
  CHECK(chosen() == "Pasar Lama (Rapat Pokja 30 Oktober)");
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama", "chosen="}).status == 0);
  CHECK(chosen().empty());
}

TEST_CASE("only kawasan and kelurahan are chosen, by yes or no", "[choice]") {
  const City city = City::finished();
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari", "chosen=yes", "chosen_reason=Rapat"}).status == 0);
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama", "chosen=yes"}).status == 2);  // why?
  CHECK(
      city.run({"set", "kota.gpkg", "Pasar Lama", "chosen=yes", "chosen_reason=Rapat", "chosen_date=kemarin"}).status ==
      2);
  CHECK(city.run({"set", "kota.gpkg", "Pasar Lama", "chosen=mungkin"}).status == 2);
  CHECK(city.run({"set", "kota.gpkg", "Tegalsari RT 001 RW 001", "chosen=ya"}).status == 2);
}
