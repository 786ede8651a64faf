// Names of areas that a table of figures spells otherwise: what is asked, and what a person said of them remembered.

#include "tests/core/import_support.h"
#include "tests/support/catch.h"

using namespace kawasan;
using namespace kawasan::test;

TEST_CASE("a kecamatan that is spelt otherwise is what is asked about, not its kelurahan", "[numeric]") {
  const Snapshot city =
      snapshotWith(planOf(tableOf("kecamatan,kelurahan,rtrw,luas_ha\nKalianyar,Kalianyar,RT001-RW001,1\n"
                                  "Mlati,Wiyung,RT001-RW001,1\n"),
                          optionsOf2018())
                       .newAreas);
  NumericOptions options = optionsOf2018();
  const RawTable table = tableOf(
      "kecamatan,kelurahan,rtrw,luas_ha\nKalianyer,Kalianyar,RT001-RW001,2\nSleman,Kalianyar,RT002-RW001,2\n"
      "Mlati,Kalianyar,RT003-RW001,2\n");
  options.createAreas = false;
  const NumericPlan plan = planOf(table, options, city);
  REQUIRE(plan.unmatchedFile.size() == 3);
  CHECK(plan.unmatchedFile[0].reason == "unknown-kecamatan");
  CHECK(plan.unmatchedFile[0].name == "Kalianyer");
  CHECK(plan.unmatchedFile[0].suggestion == "Kalianyar");
  CHECK(plan.unmatchedFile[1].reason == "unknown-kecamatan");  // there is such a kelurahan, in no such kecamatan
  CHECK(plan.unmatchedFile[1].name == "Sleman");
  CHECK(plan.unmatchedFile[1].suggestion.empty());
  CHECK(plan.unmatchedFile[2].reason == "unknown-kelurahan");  // the kecamatan is known and has no such kelurahan

  options.aliases = {{"Kalianyer", "Kalianyar"}};
  const NumericPlan accepted = planOf(table, options, city);
  REQUIRE(accepted.rows.size() == 1);
  CHECK(accepted.rows[0].rt.id == city.rts[0].id);

  // What a name meant is remembered by the headers of the file.
  REQUIRE(accepted.namesToRemember.has_value());
  Snapshot later = city;
  later.importColumns.insert(*accepted.namesToRemember);
  options.aliases.clear();
  CHECK(planOf(table, options, later).rows.size() == 1);
  CHECK_FALSE(planOf(table, options, later).namesToRemember.has_value());
  options.namesAsRemembered = false;
  CHECK(planOf(table, options, later).rows.empty());
  CHECK(planOf(table, options, later).rememberedNames == AreaAliases{{"Kalianyer", "Kalianyar"}});
  // A name and an RT of another file with the same headers go beside it.
  options.namesAsRemembered = true;
  options.aliases = {{"Wiyun", "Wiyung"}};
  options.rtByLabel = {{"Kalianyar RT 99", city.rts[0].id}};
  const NumericPlan both = planOf(table, options, later);
  REQUIRE(both.namesToRemember.has_value());
  later.importColumns[both.namesToRemember->first] = both.namesToRemember->second;
  options.aliases.clear();
  options.rtByLabel.clear();
  const RawTable others =
      tableOf("kecamatan,kelurahan,rtrw,luas_ha\nKalianyer,Kalianyar,RT 99,2\nMlati,Wiyun,RT001-RW001,2\n");
  const NumericPlan recalled = planOf(others, options, later);
  REQUIRE(recalled.rows.size() == 2);
  CHECK(recalled.rows[0].rt.id == city.rts[0].id);
  CHECK(recalled.rows[1].rt.id == city.rts[1].id);

  // So does a name in a table of other columns, unless two of them say different things.
  const RawTable otherColumns = tableOf("kecamatan,desa,rt,rw,jumlah bangunan\nMlati,Wiyun,1,1,20\n");
  REQUIRE(planOf(otherColumns, options, later).rows.size() == 1);
  CHECK(planOf(otherColumns, options, later).rows[0].rt.id == city.rts[1].id);
  Snapshot disputed = later;
  disputed.importColumns["0123456789abcdef-names"] = "Wiyun\tKalianyar";
  CHECK(planOf(otherColumns, options, disputed).rows.empty());

  // What is left out once means nothing any more, whatever the other table said.
  NumericOptions without = options;
  without.namesAsRemembered = false;
  without.namesLeftOut = {"Wiyun"};
  const NumericPlan forgetting = planOf(otherColumns, without, later);
  REQUIRE(forgetting.namesToRemember.has_value());
  Snapshot forgotten = later;
  forgotten.importColumns[forgetting.namesToRemember->first] = forgetting.namesToRemember->second;
  CHECK(planOf(otherColumns, options, forgotten).rows.empty());
  without.namesLeftOut.clear();
  without.aliases = {{"Mlatti", "Mlati"}};
  const NumericPlan another = planOf(otherColumns, without, forgotten);
  REQUIRE(another.namesToRemember.has_value());
  forgotten.importColumns[another.namesToRemember->first] = another.namesToRemember->second;
  CHECK(planOf(otherColumns, options, forgotten).rows.empty());

  // Almost a known kecamatan makes no second kelurahan before somebody says so; one of another name does.
  options.createAreas = true;
  options.aliases.clear();
  const NumericPlan careful = planOf(table, options, city);
  REQUIRE(careful.unmatchedFile.size() == 1);
  CHECK(careful.unmatchedFile[0].name == "Kalianyer");
  CHECK(careful.newAreas.kelurahan.size() == 2);
}

TEST_CASE("a misspelt kelurahan of an unknown kecamatan, and a mistyped RT, have a near name", "[numeric]") {
  NumericOptions options = optionsOf2018();
  options.createAreas = true;
  const Snapshot city =
      snapshotWith(planOf(tableOf("kecamatan,kelurahan,rtrw,luas_ha\nBuaran,Kalianyar,RT 003 RW 001,1\n"
                                  "Buaran,Kalianyar,RT 004 RW 001,1\nBuaran,Kalianyar,RT 005A RW 001,1\n"),
                          options)
                       .newAreas);
  REQUIRE(city.rts.size() == 3);
  options.createAreas = false;
  const NumericPlan unknown =
      planOf(tableOf("kecamatan,kelurahan,rtrw,luas_ha\nSleman,Kalianyer,RT 004 RW 001,2\n"), options, city);
  REQUIRE(unknown.unmatchedFile.size() == 1);
  CHECK(unknown.unmatchedFile[0].reason == "unknown-kecamatan");
  CHECK(unknown.unmatchedFile[0].name == "Sleman");
  CHECK(unknown.unmatchedFile[0].below.name == "Kalianyer");
  CHECK(unknown.unmatchedFile[0].below.suggestion == "Kalianyar");

  // Where neither is near anything, the kecamatan is told all the same; not where the project names none.
  const RawTable foreign = tableOf("kecamatan,kelurahan,rtrw,luas_ha\nSleman,Wiyung,RT 004 RW 001,2\n");
  const NumericPlan neither = planOf(foreign, options, city);
  REQUIRE(neither.unmatchedFile.size() == 1);
  CHECK(neither.unmatchedFile[0].reason == "unknown-kecamatan");
  CHECK(neither.unmatchedFile[0].name == "Sleman");
  CHECK(neither.unmatchedFile[0].suggestion.empty());
  CHECK(neither.unmatchedFile[0].below.name.empty());
  Snapshot bare = city;
  for (AdminArea& area : bare.kelurahan) area.kecamatan.clear();
  bare.buildIndex();
  CHECK(planOf(foreign, options, bare).unmatchedFile.at(0).reason == "unknown-kelurahan");

  const RawTable mistyped = tableOf(
      "kecamatan,kelurahan,rtrw,luas_ha\nBuaran,Kalianyar,RT 004B RW 001,2\nBuaran,Kalianyar,RT 0O3 RW 001,2\n"
      "Buaran,Kalianyar,RT 099 RW 001,2\n");
  const NumericPlan near = planOf(mistyped, options, city);
  REQUIRE(near.unmatchedFile.size() == 3);
  CHECK(near.unmatchedFile[0].suggestion == rtName(city.rts[1]));
  CHECK(near.unmatchedFile[1].suggestion == rtName(city.rts[0]));
  CHECK(near.unmatchedFile[2].suggestion.empty());
  // An RT 004B beside the RT 004 is made where RT are made.
  options.createAreas = true;
  const NumericPlan made = planOf(mistyped, options, city);
  CHECK(made.newAreas.rts.size() == 3);
}

TEST_CASE("an RT of two kelurahan of one name is asked about with its kecamatan", "[numeric]") {
  NumericOptions options = optionsOf2018();
  options.createAreas = true;
  const Snapshot city = snapshotWith(
      planOf(
          tableOf("kecamatan,kelurahan,rtrw,luas_ha\nBuaran,Kalianyar,RT001-RW001,1\nWiradesa,Kalianyar,RT001-RW001,1\n"
                  "Buaran,Wiyung,RT001-RW001,1\n"),
          options)
          .newAreas);
  REQUIRE(city.rts.size() == 3);
  options.createAreas = false;
  const RawTable table = tableOf(
      "kecamatan,kelurahan,rtrw,luas_ha\nBuaran,Kalianyar,RT 99,2\nWiradesa,Kalianyar,RT 99,3\nBuaran,Wiyung,RT "
      "99,4\n");
  const NumericPlan plan = planOf(table, options, city);
  REQUIRE(plan.unmatchedFile.size() == 3);
  CHECK(plan.unmatchedFile[0].name == "Kalianyar RT 99 (Buaran)");
  CHECK(plan.unmatchedFile[1].name == "Kalianyar RT 99 (Wiradesa)");
  CHECK(plan.unmatchedFile[2].name == "Wiyung RT 99");

  // Each answer is of its own RT, now and remembered.
  options.rtByLabel = {{"Kalianyar RT 99 (Buaran)", city.rts[0].id}, {"Kalianyar RT 99 (Wiradesa)", city.rts[1].id}};
  const NumericPlan chosen = planOf(table, options, city);
  REQUIRE(chosen.rows.size() == 2);
  CHECK(chosen.rows[0].rt.id == city.rts[0].id);
  CHECK(chosen.rows[1].rt.id == city.rts[1].id);
  CHECK(chosen.refused.empty());
  REQUIRE(chosen.namesToRemember.has_value());
  Snapshot later = city;
  later.importColumns.insert(*chosen.namesToRemember);
  options.rtByLabel.clear();
  const NumericPlan recalled = planOf(table, options, later);
  REQUIRE(recalled.rows.size() == 2);
  CHECK(recalled.rows[0].rt.id == city.rts[0].id);
  CHECK(recalled.rows[1].rt.id == city.rts[1].id);
}

TEST_CASE("two spellings of one new name in a file are asked about before both are made", "[numeric]") {
  const RawTable table = tableOf(
      "kecamatan,kelurahan,rtrw,luas_ha\nSelatan,Sekoduwet,RT001-RW001,1\nSelatan,Ma'rang,RT001-RW001,1\n"
      "Selatan,Sokoduwet,RT002-RW001,1\nSelatan,Ma’rang,RT002-RW001,1\nSelatn,Ma'rang,RT003-RW001,1\n"
      "Utara,Sokoduwet,RT001-RW001,1\nSelatan,Ulu 1,RT001-RW001,1\nSelatan,Ulu 2,RT001-RW001,1\n"
      "Selatan,Ulu II,RT002-RW001,1\n");
  NumericOptions options = optionsOf2018();
  const NumericPlan plan = planOf(table, options, snapshotWith({}));
  REQUIRE(plan.unmatchedFile.size() == 3);
  CHECK(plan.unmatchedFile[0].row == 4);
  CHECK(plan.unmatchedFile[0].reason == "like-kelurahan");
  CHECK(plan.unmatchedFile[0].name == "Sokoduwet");
  CHECK(plan.unmatchedFile[0].suggestion == "Sekoduwet");
  CHECK(plan.unmatchedFile[0].suggestedRow == 2);
  CHECK(plan.unmatchedFile[1].row == 6);
  CHECK(plan.unmatchedFile[1].reason == "like-kecamatan");
  CHECK(plan.unmatchedFile[1].name == "Selatn");
  CHECK(plan.unmatchedFile[1].suggestion == "Selatan");
  CHECK(plan.unmatchedFile[2].row == 10);  // a Roman 2 may well be the other one
  CHECK(plan.unmatchedFile[2].suggestion == "Ulu 2");
  // Of another kecamatan or another number it is another place, and an apostrophe makes none.
  CHECK(plan.newAreas.kelurahan.size() == 5);
  CHECK(plan.newAreas.rts.size() == 6);

  options.aliases = {{"Sokoduwet", "Sekoduwet"}, {"Selatn", "Selatan"}, {"Ulu II", "Ulu II"}};
  const NumericPlan said = planOf(table, options, snapshotWith({}));
  CHECK(said.unmatchedFile.empty());
  CHECK(said.newAreas.kelurahan.size() == 6);  // Sekoduwet twice, Ma'rang, Ulu 1, Ulu 2 and Ulu II
  CHECK(said.newAreas.rts.size() == 9);
}

TEST_CASE("two spellings of one new kawasan are asked about", "[numeric]") {
  const RawTable table =
      tableOf("kelurahan,rtrw,kawasan,luas_ha\nKauman,RT001-RW001,Pasar Lama,1\nKauman,RT002-RW001,Pasar Lema,1\n");
  const NumericPlan plan = planOf(table, optionsOf2018(), snapshotWith({}));
  CHECK(plan.newAreas.kawasan.size() == 1);
  REQUIRE(plan.kawasanNotSet.size() == 1);
  CHECK(plan.kawasanNotSet[0].reason == "like-kawasan");
  CHECK(plan.kawasanNotSet[0].suggestion == "Pasar Lama");
  CHECK(plan.kawasanNotSet[0].suggestedRow == 2);
}
