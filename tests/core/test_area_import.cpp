#include <nlohmann/json.hpp>

#include "core/import/area_import.h"
#include "core/import/area_kind_proposal.h"
#include "core/import/locate.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"
#include "tests/support/realdata.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

MultiPolygon square(double x, double y, double size) {
  return {{{{{{x, y}, {x + size, y}, {x + size, y + size}, {x, y + size}, {x, y}}}}}};
}

using Attributes = std::vector<std::pair<std::string, std::string>>;

ForeignAreas fileOf(const std::vector<std::pair<Attributes, MultiPolygon>>& shapes) {
  ForeignAreas file{"areas.geojson", {}, {}};
  for (const auto& [attributes, geometry] : shapes) {
    file.areas.push_back({"layer", attributes, geometry, file.areas.size() + 1, {}});
  }
  return file;
}

AreaPlan planOf(const ForeignAreas& file, const AreaImportOptions& options, const Snapshot& snapshot = {}) {
  AreaPlan plan;
  auto planned = planAreaImport(file, options, snapshot);
  CHECK(planned.has_value());
  if (planned) plan = std::move(planned).value();
  return plan;
}

AreaImportOptions as(AreaKind kind) {
  AreaImportOptions options;
  options.as = kind;
  return options;
}

/// Two kelurahan side by side, a kawasan over their border, one RT without polygon.
Snapshot twoKelurahan() {
  Snapshot city;
  AdminArea west;
  west.id = 1, west.name = "Barat", west.kecamatan = "Kota", west.code = "35.99.01.1001";
  west.geometry = std::make_shared<const MultiPolygon>(square(0, 0, 100));
  AdminArea east = west;
  east.id = 2, east.name = "Timur", east.code = "35.99.01.1002";
  east.geometry = std::make_shared<const MultiPolygon>(square(100, 0, 100));
  city.kelurahan = {west, east};
  Kawasan kawasan;
  kawasan.id = 5, kawasan.name = "Tengah", kawasan.code = "KW-01";
  kawasan.geometry = std::make_shared<const MultiPolygon>(square(80, 20, 40));
  city.kawasan = {kawasan};
  Rt rt;
  rt.id = 11, rt.kelurahanId = 1, rt.rt = "001", rt.rw = "002", rt.label = "RT001-RW002";
  Rt other = rt;
  other.id = 12, other.rt = "002";
  city.rts = {rt, other};
  return city;
}

ForeignAreas readGeoJson(const std::string& path) {
  std::ifstream stream(path);
  const auto document = nlohmann::ordered_json::parse(stream);
  ForeignAreas file{path.substr(path.rfind('/') + 1), {}, {}};
  for (const auto& feature : document.at("features")) {
    ForeignArea area;
    area.layer = "kumuh_rt_2024";
    area.number = file.areas.size() + 1;
    for (const auto& [name, value] : feature.at("properties").items()) {
      area.attributes.emplace_back(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
    const auto& geometry = feature.at("geometry");
    const bool multi = geometry.at("type") == "MultiPolygon";
    const auto polygons =
        multi ? geometry.at("coordinates") : nlohmann::ordered_json::array({geometry.at("coordinates")});
    for (const auto& rings : polygons) {
      Polygon polygon;
      for (const auto& points : rings) {
        Ring ring;
        for (const auto& point : points) ring.push_back({point.at(0).get<double>(), point.at(1).get<double>()});
        polygon.rings.push_back(std::move(ring));
      }
      area.geometry.polygons.push_back(std::move(polygon));
    }
    file.areas.push_back(std::move(area));
  }
  return file;
}

}  // namespace

TEST_CASE("a point inside is inside, also where the centroid is not", "[areas]") {
  const MultiPolygon horseshoe{
      {{{{{0, 0}, {30, 0}, {30, 30}, {20, 30}, {20, 10}, {10, 10}, {10, 30}, {0, 30}, {0, 0}}}}}};
  CHECK_FALSE(contains(horseshoe, centroidOf(horseshoe)));
  CHECK(contains(horseshoe, pointInside(horseshoe)));
  MultiPolygon apart = square(0, 0, 10);
  apart.polygons.push_back(square(100, 0, 10).polygons.front());
  CHECK(contains(apart, pointInside(apart)));
  CHECK(contains(square(5, 5, 1), pointInside(square(5, 5, 1))));
}

TEST_CASE("an RT that the project knows gets its polygon, another one is new", "[areas]") {
  const ForeignAreas file =
      fileOf({{{{"KELURAHAN", "BARAT"}, {"KODE_RT_RW", "RT 1 RW 2"}, {"LUAS", "9"}}, square(10, 10, 10)},
              {{{"KELURAHAN", "Timur"}, {"KODE_RT_RW", "RT001-RW001"}, {"LUAS", "9"}}, square(150, 10, 10)}});
  const AreaPlan plan = planOf(file, as(AreaKind::Rt), twoKelurahan());
  REQUIRE(plan.rts.size() == 1);
  CHECK(plan.rts[0].id == 11);
  CHECK(plan.rts[0].label == "RT001-RW002");
  CHECK(planeArea(*plan.rts[0].geometry) == 100);
  REQUIRE(plan.newAreas.rts.size() == 1);
  CHECK(plan.newAreas.rts[0].kelurahan.id == 2);
  CHECK(plan.newAreas.rts[0].record.geometry != nullptr);
  CHECK(plan.newAreas.kelurahan.empty());
  REQUIRE(plan.imported.size() == 2);
  CHECK_FALSE(plan.imported[0].isNew);
  CHECK(plan.imported[1].isNew);
  REQUIRE(plan.unmatchedProject.size() == 1);
  CHECK(plan.unmatchedProject[0].name == "Barat RT 002 RW 002");
  CHECK(plan.unusedFields == std::vector<std::string>{"LUAS"});
  CHECK(plan.located.empty());
}

TEST_CASE("what the file does not name is found by location and listed", "[areas]") {
  const ForeignAreas file =
      fileOf({{{{"rt", "7"}, {"rw", "1"}}, square(85, 30, 10)}, {{{"rt", "8"}, {"rw", "1"}}, square(500, 0, 1)}});
  const AreaPlan plan = planOf(file, as(AreaKind::Rt), twoKelurahan());
  REQUIRE(plan.newAreas.rts.size() == 1);
  CHECK(plan.newAreas.rts[0].kelurahan.id == 1);
  CHECK(plan.newAreas.rts[0].kawasan.id == 5);
  REQUIRE(plan.located.size() == 2);
  CHECK(plan.located[0].level == Level::Kelurahan);
  CHECK(plan.located[0].found == "Barat");
  CHECK(plan.located[1].level == Level::Kawasan);
  CHECK(plan.located[1].found == "Tengah");
  REQUIRE(plan.unmatchedFile.size() == 1);
  CHECK(plan.unmatchedFile[0].reason == "unknown-kelurahan");
}

TEST_CASE("two shapes of one area are refused unless they are to be joined", "[areas]") {
  const ForeignAreas file = fileOf({{{{"kelurahan", "Barat"}, {"rtrw", "RT001-RW002"}}, square(0, 0, 10)},
                                    {{{"kelurahan", "Barat"}, {"rtrw", "RT 01 / RW 02"}}, square(20, 0, 10)}});
  const AreaPlan plan = planOf(file, as(AreaKind::Rt), twoKelurahan());
  REQUIRE(plan.refused.size() == 1);
  CHECK(plan.refused[0].row == 2);
  CHECK(plan.refused[0].reason == "duplicate-shape");
  CHECK(plan.refused[0].expected == "shape 1");
  CHECK(planeArea(*plan.rts.at(0).geometry) == 100);
  AreaImportOptions merging = as(AreaKind::Rt);
  merging.mergeParts = true;
  const AreaPlan merged = planOf(file, merging, twoKelurahan());
  CHECK(merged.refused.empty());
  CHECK(planeArea(*merged.rts.at(0).geometry) == 200);
}

TEST_CASE("kelurahan are found by code or name; codes in parts are put together", "[areas]") {
  const ForeignAreas file =
      fileOf({{{{"NAMOBJ", "Kel. Timur"}, {"KDEPUM", "35.99.01.1002"}}, square(0, 0, 1)},
              {{{"WADMKD", "Utara"}, {"KODE_PROV", "35"}, {"KODE_KAB", "99"}, {"KODE_KEC", "02"}, {"KODE_KEL", "1003"}},
               square(5, 0, 1)},
              {{{"NAMOBJ", ""}}, square(9, 0, 1)},
              {{{"NAMOBJ", "Barak"}}, square(12, 0, 1)}});
  const AreaPlan plan = planOf(file, as(AreaKind::Kelurahan), twoKelurahan());
  REQUIRE(plan.adminAreas.size() == 2);
  CHECK(plan.adminAreas[0].id == 2);
  CHECK(plan.adminAreas[0].name == "Timur");
  CHECK(plan.adminAreas[1].id == 0);
  CHECK(plan.adminAreas[1].name == "Utara");
  CHECK(plan.adminAreas[1].code == "35.99.02.1003");
  REQUIRE(plan.unmatchedFile.size() == 2);
  CHECK(plan.unmatchedFile[0].reason == "no-name");
  CHECK(plan.unmatchedFile[1].suggestion == "Barat");
}

TEST_CASE("kawasan, zones and references keep what they say", "[areas]") {
  const Snapshot city = twoKelurahan();
  const AreaPlan kawasan = planOf(fileOf({{{{"NAMA_KWS", "Kawasan Tengah"}, {"TIPOLOGI", "tepi air"}}, square(0, 0, 7)},
                                          {{{"NAMA_KWS", "Baru"}}, square(9, 0, 7)}}),
                                  as(AreaKind::Kawasan), city);
  REQUIRE(kawasan.kawasan.size() == 2);
  CHECK(kawasan.kawasan[0].id == 5);
  CHECK(kawasan.kawasan[0].typology == "tepi air");
  CHECK(planeArea(*kawasan.kawasan[0].geometry) == 49);
  CHECK(kawasan.kawasan[1].id == 0);

  const AreaPlan zones = planOf(fileOf({{{{"NAMOBJ", "R-2"}, {"JENIS", "Perumahan Kepadatan Sedang"}}, square(0, 0, 1)},
                                        {{{"NAMOBJ", "RTH-1"}, {"JENIS", "Ruang Terbuka Hijau"}}, square(2, 0, 1)}}),
                                as(AreaKind::Zone), city);
  REQUIRE(zones.zones.size() == 2);
  CHECK(zones.zones[0].isSettlement);
  CHECK_FALSE(zones.zones[1].isSettlement);
  CHECK(zones.zoneProposals.size() == 2);

  const AreaPlan reference =
      planOf(fileOf({{{{"nama", "Sungai"}, {"kelas", "\"1\""}}, square(0, 0, 1)}}), as(AreaKind::Reference), city);
  REQUIRE(reference.references.size() == 1);
  CHECK(reference.references[0].layer == "layer");
  CHECK(reference.references[0].name == "Sungai");
  CHECK(nlohmann::json::parse(reference.references[0].attributes).at("kelas") == "\"1\"");
}

TEST_CASE("a wrong map of fields is an error that names what there is", "[areas]") {
  const ForeignAreas file = fileOf({{{{"a", "Barat"}, {"b", "RT1 RW2"}}, square(0, 0, 1)}});
  AreaImportOptions options = as(AreaKind::Rt);
  options.map = {{"kelurahan", "a"}};
  options.key = "b";
  CHECK(planOf(file, options, twoKelurahan()).rts.size() == 1);
  options.map = {{"kelurahan", "c"}};
  const auto missing = planAreaImport(file, options, {});
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == ErrorCode::InputNoColumn);
  CHECK(missing.error().params.get("known") == "a, b");
  options.map = {{"colour", "a"}};
  CHECK(planAreaImport(file, options, {}).error().code == ErrorCode::UnknownField);
  CHECK(planAreaImport(fileOf({}), as(AreaKind::Rt), {}).error().code == ErrorCode::InputNoPolygons);
}

TEST_CASE("areas that have an outline keep it where the options want", "[areas]") {
  const ForeignAreas file = fileOf({{{{"kelurahan", "Barat"}}, square(0, 0, 50)},
                                    {{{"kelurahan", "Barat"}}, square(60, 0, 5)},
                                    {{{"kelurahan", "Utara"}}, square(0, 200, 50)}});
  const AreaPlan replacing = planOf(file, as(AreaKind::Kelurahan), twoKelurahan());
  REQUIRE(replacing.replaced.size() == 1);
  CHECK(replacing.replaced[0].name == "Barat");
  CHECK(replacing.kept.empty());
  AreaImportOptions options = as(AreaKind::Kelurahan);
  options.keepOutlines = true;
  const AreaPlan keeping = planOf(file, options, twoKelurahan());
  CHECK(keeping.replaced.empty());
  CHECK(keeping.refused.empty());
  CHECK(keeping.kept == std::vector<std::string>{"Barat"});
  REQUIRE(keeping.adminAreas.size() == 1);
  CHECK(keeping.adminAreas[0].name == "Utara");

  options.as = AreaKind::Kawasan;
  CHECK(planOf(fileOf({{{{"kawasan", "Tengah"}}, square(0, 0, 9)}}), options, twoKelurahan()).kept.size() == 1);
  // An RT that is known and not drawn yet gets its first outline.
  options.as = AreaKind::Rt;
  const ForeignAreas rt = fileOf({{{{"kelurahan", "Barat"}, {"rtrw", "RT 1 RW 2"}}, square(0, 0, 9)}});
  CHECK(planOf(rt, options, twoKelurahan()).rts.size() == 1);
}

TEST_CASE("what the areas of a file are is proposed from what stands in it", "[areas]") {
  struct Example {
    const char* file;
    const char* layer;
    std::vector<Attributes> areas;
    AreaKind kind;
    std::vector<std::string> words;
  };
  const Example examples[] = {
      // The national set of outlines: the RT is what one area is.
      {"KUMUH_AR.shp",
       "KUMUH_AR",
       {{{"KELURAHAN", "Lappa"}, {"KODE_RT_RW", "RT 1 RW 2"}, {"SK_KUMUH", "552"}, {"Kawasan", "Lappa"}}},
       AreaKind::Rt,
       {"KODE_RT_RW"}},
      {"data.geojson", "data", {{{"RT", "4"}, {"RW", "2"}, {"DESA", "Barat"}}}, AreaKind::Rt, {"RT", "RW"}},
      {"batas.geojson", "batas", {{{"Nama_RT", "RT 001 RW 001"}, {"Id", "1"}}}, AreaKind::Rt, {"Nama_RT"}},
      {"gambar.kmz", "Area Features", {{{"Name", "RT 03 / RW 05"}}}, AreaKind::Rt, {"RT 03 / RW 05"}},
      {"kumuh.gpkg", "Kumuh_Tirto", {{{"name", "12"}}}, AreaKind::Kawasan, {"Kumuh_Tirto"}},
      // Empty columns say nothing.
      {"KUMUH_AR.shp",
       "KUMUH_AR",
       {{{"KELURAHAN", "Lappa"}, {"RT_RW", ""}, {"SKOR_KUMUH", "31"}, {"SK_KUMUH", "552"}}},
       AreaKind::Kawasan,
       {"SKOR_KUMUH", "SK_KUMUH"}},
      {"a.shp", "a", {{{"NAMA_KWS", "Tepi Kali"}, {"KEL", "Barat"}}}, AreaKind::Kawasan, {"NAMA_KWS"}},
      {"Kumuh_Kota.kmz", "Area Features", {{{"Name", "Tepi Kali"}}}, AreaKind::Kawasan, {"Kumuh_Kota.kmz"}},
      {"Deliniasi.kml", "Deliniasi", {{{"Name", "Tepi Kali"}}}, AreaKind::Kawasan, {"Deliniasi.kml"}},
      {"batas.shp",
       "batas",
       {{{"KECAMATAN", "Kota"}, {"DESA", "Barat"}}, {{"KECAMATAN", "Kota"}, {"DESA", "Timur"}}},
       AreaKind::Kelurahan,
       {"DESA"}},
      {"adm.gpkg",
       "administrasi",
       {{{"NAMOBJ", "Barat"}, {"KDEPUM", "35.78.15.1005"}, {"KDCPUM", "35.78.15"}}},
       AreaKind::Kelurahan,
       {"KDEPUM"}},
      {"adm.gpkg",
       "administrasi",
       {{{"NAMOBJ", "Lowokwaru"}, {"KDEPUM", ""}, {"KDCPUM", "35.73.05"}}},
       AreaKind::Kecamatan,
       {"KDCPUM"}},
      {"x.geojson",
       "x",
       {{{"nama", "Waringinkurung"}, {"kecamatan", "Waringinkurung"}}},
       AreaKind::Kecamatan,
       {"kecamatan"}},
      {"desa.geojson", "desa", {{{"nama", "Barat"}}}, AreaKind::Kelurahan, {"desa.geojson"}},
      // A kelurahan beside each of many areas is where they lie.
      {"bidang.geojson",
       "bidang",
       {{{"KELURAHAN", "Barat"}}, {{"KELURAHAN", "Barat"}}, {{"KELURAHAN", "Barat"}}},
       AreaKind::Reference,
       {}},
      {"RTRW.shp", "RTRW", {{{"NAMOBJ", "R-2"}, {"POLA_RUANG", "Perumahan"}}}, AreaKind::Zone, {"POLA_RUANG"}},
      {"pola_ruang.shp",
       "pola_ruang",
       {{{"NAMOBJ", "R-2"}, {"JENIS", "Perumahan"}}},
       AreaKind::Zone,
       {"pola_ruang.shp"}},
      {"sungai.geojson", "sungai", {{{"nama", "Kali"}}}, AreaKind::Reference, {}},
  };
  for (const Example& example : examples) {
    ForeignAreas file{example.file, {}, {}};
    for (const Attributes& attributes : example.areas)
      file.areas.push_back({example.layer, attributes, square(0, 0, 1), file.areas.size() + 1, {}});
    const AreaKindProposal proposal = proposeAreaKind(file);
    INFO(example.file << " " << example.areas.front().back().first << " " << keyOf(proposal.kind));
    CHECK(proposal.kind == example.kind);
    CHECK(proposal.words == example.words);
    CHECK((proposal.reason == AreaKindProposal::Reason::Nothing) == example.words.empty());
  }
}

TEST_CASE("97 published RT become areas with their kelurahan", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  const ForeignAreas file = readGeoJson(realdata("boundaries/pekalongan/kumuh_rt_2024.geojson"));
  CHECK(proposeAreaKind(file).kind == AreaKind::Rt);
  AreaPlan plan = planOf(file, as(AreaKind::Rt));
  CHECK(plan.newAreas.rts.size() == 97);
  CHECK(plan.newAreas.kelurahan.size() == 13);
  CHECK(plan.unmatchedFile.empty());
  CHECK(plan.refused.empty());

  // The figures of 2019 joined to these areas: one kelurahan is spelt differently, one is not among the areas.
  const Snapshot city = snapshotWith(std::move(plan.newAreas));
  NumericOptions options = optionsOf2018();
  options.createAreas = false;
  options.where = {{"snapshot", "2019"}};
  const auto joined = planNumericImport(readCsv(realdata("scoring/pekalongan_rt.csv")), options, city);
  REQUIRE(joined.has_value());
  CHECK(joined->read == 203);
  std::size_t suggested = 0;
  for (const UnmatchedRow& row : joined->unmatchedFile) suggested += row.suggestion == "Sekoduwet" ? 1U : 0U;
  CHECK(suggested == 3);
  CHECK(joined->matched + joined->unmatchedProject.size() == 97);
  CHECK(joined->matched + joined->unmatchedFile.size() == 203);

  options.aliases = {{"Sokoduwet", "Sekoduwet"}};
  const auto aliased = planNumericImport(readCsv(realdata("scoring/pekalongan_rt.csv")), options, city);
  REQUIRE(aliased.has_value());
  CHECK(aliased->matched == joined->matched + 1);
}

TEST_CASE("the same join the other way round", "[realdata]") {
  KAWASAN_NEEDS_REALDATA();
  NumericOptions options = optionsOf2018();
  options.where = {{"snapshot", "2019"}};
  auto figures = planNumericImport(readCsv(realdata("scoring/pekalongan_rt.csv")), options, {});
  REQUIRE(figures.has_value());
  const Snapshot city = snapshotWith(std::move(figures->newAreas));
  const ForeignAreas file = readGeoJson(realdata("boundaries/pekalongan/kumuh_rt_2024.geojson"));
  const AreaPlan plan = planOf(file, as(AreaKind::Rt), city);
  REQUIRE(plan.unmatchedFile.size() == 1);
  CHECK(plan.unmatchedFile[0].suggestion == "Sokoduwet");
  CHECK(plan.newAreas.kelurahan.empty());
  CHECK(plan.rts.size() + plan.newAreas.rts.size() == 96);
  CHECK(plan.rts.size() + plan.unmatchedProject.size() == 203);
}
