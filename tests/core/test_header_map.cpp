#include "core/import/header_rows.h"
#include "tests/core/import_support.h"
#include "tests/support/catch.h"

using namespace kawasan;
using namespace kawasan::test;

namespace {

HeaderOptions with(IndicatorCodes codes) {
  HeaderOptions options;
  options.codes = std::move(codes);
  return options;
}

std::string headerOf(const HeaderMap& map, ColumnKind kind) {
  const MappedColumn* column = map.find(kind);
  return column == nullptr ? "" : column->header;
}

std::string headerOf(const HeaderMap& map, Parameter parameter) {
  const MappedColumn* column = map.find(ColumnKind::Figure, parameter);
  return column == nullptr ? "" : column->header;
}

}  // namespace

TEST_CASE("identifiers and letter codes are known, the letters by edition", "[header]") {
  const RawTable table =
      tableOf("kelurahan,rtrw,luas_ha,4c_vol,4c_pct,4c_nilai,road_surface,road_surface_value,total_nilai");
  const auto of2018 = mapHeader(table, with(codesOf2018()));
  REQUIRE(of2018.has_value());
  CHECK(headerOf(*of2018, Parameter::DrainageConstruction) == "4c_vol");
  CHECK(headerOf(*of2018, Parameter::AreaVerified) == "luas_ha");
  CHECK(headerOf(*of2018, Parameter::RoadSurface) == "road_surface");
  CHECK(of2018->find(ColumnKind::Value, Parameter::RoadSurface) != nullptr);
  CHECK(of2018->find(ColumnKind::Percent, Parameter::DrainageConstruction) != nullptr);
  CHECK(headerOf(*of2018, ColumnKind::Total) == "total_nilai");
  CHECK(of2018->unused.empty());

  const auto of2016 = mapHeader(table, with(codesOf2016()));
  REQUIRE(of2016.has_value());
  CHECK(headerOf(*of2016, Parameter::DrainageDisconnected) == "4c_vol");
  CHECK(headerOf(*of2016, Parameter::DrainageConstruction).empty());
}

TEST_CASE("headers met in practice are known, also cut to ten characters", "[header]") {
  const auto workbook = mapHeader(tableOf("id,kelurahan,RT-RW,luasFlag,luasVerifikasi,jumlahBangunan,jumlahPenduduk,"
                                          "jumlahKK,panjangJalanIdeal,panjangDrainaseIdeal"),
                                  with(codesOf2018()));
  REQUIRE(workbook.has_value());
  CHECK(headerOf(*workbook, ColumnKind::RtRw) == "RT-RW");
  CHECK(headerOf(*workbook, Parameter::AreaDecree) == "luasFlag");
  CHECK(headerOf(*workbook, Parameter::AreaVerified) == "luasVerifikasi");
  CHECK(headerOf(*workbook, Parameter::Buildings) == "jumlahBangunan");
  CHECK(headerOf(*workbook, Parameter::HouseholdsKk) == "jumlahKK");
  CHECK(headerOf(*workbook, Parameter::DrainIdeal) == "panjangDrainaseIdeal");
  CHECK(workbook->unused == std::vector<std::string>{"id"});

  const auto shapefile =
      mapHeader(tableOf("WADMKC,WADMKD,KODE_RT_RW,NAMA_KWS,LUAS_KUMUH,SKOR_KUMUH,Jml_Pendud"), with({}));
  REQUIRE(shapefile.has_value());
  CHECK(headerOf(*shapefile, ColumnKind::Kecamatan) == "WADMKC");
  CHECK(headerOf(*shapefile, ColumnKind::Kelurahan) == "WADMKD");
  CHECK(headerOf(*shapefile, ColumnKind::Kawasan) == "NAMA_KWS");
  CHECK(headerOf(*shapefile, ColumnKind::Total) == "SKOR_KUMUH");
  CHECK(headerOf(*shapefile, Parameter::Population) == "Jml_Pendud");

  const auto cut = mapHeader(tableOf("kelurahan,rtrw,building_i,luasVerifi,wastewater,households"), with({}));
  REQUIRE(cut.has_value());
  CHECK(headerOf(*cut, Parameter::BuildingIrregularity) == "building_i");
  CHECK(headerOf(*cut, Parameter::AreaVerified) == "luasVerifi");
  CHECK(cut->unused == std::vector<std::string>{"wastewater", "households"});
}

TEST_CASE("the header row is found below titles, or set", "[header]") {
  const RawTable table =
      tableOf("DATA KUMUH\n\nProvinsi,Jawa Timur\nKelurahan,RT,RW,Luas Verifikasi (Ha),Jumlah KK\nA,1,2,0.5,40");
  const auto found = mapHeader(table, with(codesOf2018()));
  REQUIRE(found.has_value());
  CHECK(found->headerRow == 4);
  CHECK(headerOf(*found, Parameter::AreaVerified) == "Luas Verifikasi (Ha)");
  HeaderOptions wrong = with(codesOf2018());
  wrong.headerRow = 3;
  CHECK(mapHeader(table, wrong).error().code == ErrorCode::InputNoHeader);
  wrong.headerRow = 99;
  CHECK(mapHeader(table, wrong).error().code == ErrorCode::InputNoHeader);
}

TEST_CASE("an explicit map wins, by header or by letter", "[header]") {
  const RawTable table = tableOf("Nama,Kode,A1,A2,luas_ha\nBandengan,RT001-RW001,3,4,0.9");
  HeaderOptions options = with(codesOf2018());
  options.map = {{"kelurahan", "Nama"}, {"rtrw", "kode"}, {"1a", "C"}, {"road_surface", "A2"}, {"area_verified", "-"}};
  const auto map = mapHeader(table, options);
  REQUIRE(map.has_value());
  CHECK(map->headerRow == 1);
  CHECK(headerOf(*map, Parameter::BuildingIrregularity) == "A1");
  CHECK(headerOf(*map, Parameter::RoadSurface) == "A2");
  CHECK(headerOf(*map, Parameter::AreaVerified).empty());
  CHECK(map->unused == std::vector<std::string>{"luas_ha"});
  options.map["4c"] = "nowhere";
  CHECK(mapHeader(table, options).error().code == ErrorCode::InputNoColumn);
  options.map.erase("4c");
  options.map["colour"] = "A1";
  CHECK(mapHeader(table, options).error().code == ErrorCode::UnknownField);
}

TEST_CASE("a figure that two columns claim alike is left to the user", "[header]") {
  const auto map = mapHeader(tableOf("kelurahan,rtrw,jumlah_kk,jml_kk,penduduk_jiwa"), with({}));
  REQUIRE(map.has_value());
  REQUIRE(map->contested.size() == 1);
  CHECK(map->contested[0].target == "households_kk");
  CHECK(map->contested[0].headers == std::vector<std::string>{"jumlah_kk", "jml_kk"});
  CHECK(headerOf(*map, Parameter::HouseholdsKk).empty());
}

TEST_CASE("national forms are named, not read as tables", "[header]") {
  const auto scoring =
      mapHeader(tableOf("PERHITUNGAN TINGKAT KEKUMUHAN AKHIR\nKecamatan,x\nASPEK,KRITERIA,KONDISI AWAL (BASELINE)"),
                with(codesOf2018()));
  CHECK(scoring.error().code == ErrorCode::InputNoHeader);
  CHECK(scoring.error().params.get("form") == "scoring-sheet");
  const auto survey = mapHeader(tableOf("FORMAT A.3 AKSES AIR MINUM\nNO,NAMA"), with(codesOf2018()));
  CHECK(survey.error().params.get("form") == "household-survey");
  CHECK(mapHeader(tableOf(""), with({})).error().code == ErrorCode::InputNoHeader);
}

TEST_CASE("lists of activities and of houses are named, not read as tables of figures", "[header]") {
  // Headings of an investment list and of the ministry's example of an RTLH list.
  const auto activities = mapHeader(
      tableOf("source,tahun,kelurahan,rtrw,kriteria,volume,kegiatan,sumber_anggaran,anggaran_rp"), with(codesOf2018()));
  CHECK(activities.error().params.get("form") == "activities");
  const auto houses = mapHeader(tableOf("nama_kepala_keluarga,nik,umur,kecamatan,desakelurahan,alamat_lengkap,"
                                        "luas_rumah_m,kondisi_lantai,kondisi_dinding,kondisi_atap,sumber_air"),
                                with(codesOf2018()));
  CHECK(houses.error().params.get("form") == "houses");
  // A CSV of ODK without the file of its form, which has the RT.
  const auto repeat = mapHeader(tableOf("jml_kk,1a,1c,PARENT_KEY,KEY\n2,1,1,uuid:a,uuid:a/r[1]\n"), {});
  REQUIRE_FALSE(repeat);
  CHECK(repeat.error().params.get("form") == "repeat");
  // A house a row with the RT and what fails is a table of figures.
  CHECK(mapHeader(tableOf("nama_kepala_keluarga,nik,kelurahan,rtrw,1c_vol,kondisi_lantai,kondisi_atap"),
                  with(codesOf2018())));
}

// XLSForm as pyxform reads it: a language stands behind one or two colons, lists have "list name" and "value" or
// "name".
TEST_CASE("the questions and the lists of a KoBo or ODK form are named as such", "[header]") {
  for (const char* header : {"type,name,label", "type,name,label::Indonesia (id),hint", "type,name,label:English",
                             "type,name,caption", "list name,name,label:English", "list_name,value,label"}) {
    INFO(header);
    const auto map = mapHeader(tableOf(header), with(codesOf2018()));
    REQUIRE_FALSE(map);
    CHECK(map.error().params.get("form") == "form-definition");
  }
}

TEST_CASE("headings of two and three rows are read together", "[header]") {
  const std::string two =
      "REKAP DATA KUMUH\n"
      "NO,KELURAHAN,RT/RW,DATA DASAR,,,,1a,,,,2b,,,TOTAL\n"
      ",,,Luas (Ha),Bangunan (unit),KK,Jalan Ideal (m),Volume,Satuan,%,Nilai,Volume,Persen,Nilai,Nilai\n"
      "1,A,RT001-RW001,0.5,41,55,90,25,unit,60.98,3,20,22.22,0,3\n";
  RawTable table = tableOf(two);
  joinHeaderRows(table, codesOf2018());
  const auto map = mapHeader(table, with(codesOf2018()));
  REQUIRE(map.has_value());
  CHECK(map->headerRow == 3);
  CHECK(headerOf(*map, ColumnKind::RtRw) == "RT/RW");
  CHECK(headerOf(*map, Parameter::AreaVerified) == "Luas (Ha)");
  CHECK(headerOf(*map, Parameter::HouseholdsKk) == "KK");
  CHECK(headerOf(*map, Parameter::RoadIdeal) == "Jalan Ideal (m)");
  CHECK(headerOf(*map, Parameter::BuildingIrregularity) == "1a Volume");
  CHECK(map->find(ColumnKind::Percent, Parameter::BuildingIrregularity)->header == "1a persen");
  CHECK(map->find(ColumnKind::Value, Parameter::RoadSurface)->header == "2b Nilai");
  CHECK(headerOf(*map, ColumnKind::Total) == "TOTAL Nilai");
  CHECK(map->unused == std::vector<std::string>{"NO", "Satuan"});
  CHECK(map->untitled.empty());
  CHECK(map->contested.empty());

  RawTable three = tableOf(
      "Kelurahan,RT,RW,JUMLAH,,1. KONDISI BANGUNAN GEDUNG,,,\n"
      ",,,Bangunan,KK,a. Ketidakteraturan Bangunan,,c. Ketidaksesuaian Bangunan,\n"
      ",,,unit,KK,Volume,Nilai,Volume,Nilai\nA,1,2,41,55,25,3,4,0\n");
  joinHeaderRows(three, codesOf2018());
  const auto deep = mapHeader(three, with(codesOf2018()));
  REQUIRE(deep.has_value());
  CHECK(deep->headerRow == 3);
  CHECK(headerOf(*deep, Parameter::Buildings) == "JUMLAH Bangunan (unit)");
  CHECK(headerOf(*deep, Parameter::HouseholdsKk) == "JUMLAH KK (KK)");
  CHECK(deep->find(ColumnKind::Figure, Parameter::BuildingNoncompliance) != nullptr);
  CHECK(deep->find(ColumnKind::Value, Parameter::BuildingNoncompliance) != nullptr);

  // Rows that say no more together than one of them alone stay as they are.
  for (const char* plain :
       {"kelurahan,rtrw,kk,catatan\nA,,\"dua, tiga\",baru\n", "Kelurahan,RT,RW,KK\n,,,KK\nA,1,2,5\n"}) {
    RawTable same = tableOf(plain);
    const auto before = same.rows;
    joinHeaderRows(same, codesOf2018());
    CHECK(same.rows == before);
  }
}

TEST_CASE("columns that hold something below no heading are named", "[header]") {
  const auto map = mapHeader(tableOf("kelurahan,rtrw,,kk\nA,RT001-RW001,,5,,7\nA,RT002-RW001,x,6\n"), with({}));
  REQUIRE(map.has_value());
  CHECK(map->untitled == std::vector<std::string>{"C", "F"});
}
