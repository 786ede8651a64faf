#include "tests/paint/sheet_scene.h"

#include <array>
#include <cmath>
#include <filesystem>
#include <numbers>

#include "tests/gis/raster_maker.h"
#include "ui/paint/qt_bridge.h"

// Fontconfig keeps its patterns until the process ends; what leaks there is not ours.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig\n";
}

namespace kawasan::test {

namespace {

struct Sketch {
  const char* name;
  double x, y, width, height;  // middle and size in metres from the corner of the town
  int rtAcross, rtDown;
  ClassFill fill;
  const char* className;
  int priority, total;
  const char* code;
  Micro decree, verified;
};

constexpr double kEast = 655500;
constexpr double kNorth = 9233900;

constexpr std::array<Sketch, 11> kSketches{{
    {"Bantaran Kali Wangi", 420, 860, 300, 150, 3, 2, ClassFill::Heavy, "Kumuh berat", 1, 66, "A2", 5'100'000,
     4'760'000},
    {"Kampung Jagalan", 760, 620, 210, 250, 2, 3, ClassFill::Moderate, "Kumuh sedang", 2, 50, "B1", 4'750'000,
     4'910'000},
    {"Pasar Lama", 230, 620, 200, 190, 2, 2, ClassFill::Light, "Kumuh ringan", 3, 21, "C1", 4'200'000, 4'040'000},
    {"Tegalsari Lor", 720, 250, 260, 170, 2, 2, ClassFill::Moderate, "Kumuh sedang", 5, 45, "B4", 4'550'000, 4'670'000},
    {"Tambakrejo Kidul", 1160, 560, 260, 200, 2, 2, ClassFill::Moderate, "Kumuh sedang", 5, 41, "B3", 4'600'000,
     4'560'000},
    {"Sumberwangi Wetan", 1130, 1080, 270, 150, 2, 2, ClassFill::Light, "Kumuh ringan", 9, 16, "C5", 3'500'000,
     3'370'000},
    {"Gang Buntu", 1110, 190, 130, 110, 1, 2, ClassFill::None, "Tidak kumuh", 9, 12, "-", kMissing, 1'430'000},
    {"Rel Kereta", 200, 1130, 190, 110, 2, 1, ClassFill::Unknown, "belum ada", 0, -1, "", 1'900'000, 2'090'000},
    {"Sentra Tahu Kaliwungu Seberang Stasiun", 330, 240, 180, 130, 2, 1, ClassFill::Light, "Kumuh ringan", 6, 33, "C2",
     kMissing, 2'340'000},
    {"Dermaga", 640, 1130, 190, 110, 2, 1, ClassFill::Heavy, "Kumuh berat", 4, 61, "A3", 2'000'000, 2'090'000},
    {"Kebon Agung", 960, 860, 150, 110, 1, 1, ClassFill::Light, "Kumuh ringan", 8, 18, "C6", 1'700'000, 1'650'000},
}};

/// A block with slightly bent sides, so that edges are not only level and upright.
SharedPolygons block(double x, double y, double width, double height, double bend) {
  Ring ring;
  const std::array<Point, 4> corners{{{-0.5, -0.5}, {0.5, -0.5}, {0.5, 0.5}, {-0.5, 0.5}}};
  for (std::size_t side = 0; side < 4; ++side) {
    const Point a = corners[side];
    const Point b = corners[(side + 1) % 4];
    for (int step = 0; step < 8; ++step) {
      const double t = step / 8.0;
      const double u = a.x + (b.x - a.x) * t;
      const double v = a.y + (b.y - a.y) * t;
      const double shiftX = bend * std::sin(3 * std::numbers::pi * (v + 0.2 * u));
      const double shiftY = bend * std::sin(2 * std::numbers::pi * (u + 0.3 * v));
      ring.push_back({kEast + x + u * width + shiftX, kNorth + y + v * height + shiftY});
    }
  }
  ring.push_back(ring.front());
  return std::make_shared<const MultiPolygon>(MultiPolygon{{Polygon{{ring}}}});
}

std::string hectares(Micro amount) {
  return formatFixed(amount, 2, Language::Indonesian).toStdString();
}

SheetWords words() {
  const auto t = [](const char* text) { return QString::fromUtf8(text); };
  return {t("Skala"),
          t("U"),
          t("m"),
          t("km"),
          t("mT"),
          t("mU"),
          t("KETERANGAN"),
          t("Kawasan"),
          t("RT"),
          t("Luas ha"),
          t("Jumlah"),
          t("Kawasan"),
          t("SK ha"),
          t("Verif. ha"),
          t("Nilai"),
          t("Tingkat"),
          t("Kode"),
          t("dan %1 kawasan lain"),
          t("Deliniasi terverifikasi"),
          t("Deliniasi menurut SK"),
          t("Usulan deliniasi"),
          t("Batas dan nomor RT"),
          t("Batas kelurahan"),
          t("Batas kecamatan"),
          t("Batas acuan"),
          t("PETUNJUK LETAK"),
          t("PROYEKSI"),
          t("Selang kisi %1 m"),
          t("SUMBER DATA"),
          t("Peta dasar: %1"),
          t("PENGESAHAN")};
}

struct Tally {
  int kawasan = 0;
  int rt = 0;
  Micro hectares = 0;
};

void addLegend(SheetContent& content, FillBy fill, std::size_t count) {
  const auto tallyOf = [&](const auto& matches) {
    Tally tally;
    for (std::size_t i = 0; i < count; ++i) {
      if (!matches(kSketches[i])) continue;
      ++tally.kawasan;
      tally.rt += kSketches[i].rtAcross * kSketches[i].rtDown;
      tally.hectares += kSketches[i].verified;
    }
    return tally;
  };
  const auto add = [&](LegendKey key, const char* label, const Tally& tally) {
    if (tally.kawasan > 0)
      content.legend.push_back({key, QString::fromUtf8(label), tally.kawasan, tally.rt, tally.hectares});
  };
  if (fill == FillBy::Priority) {
    content.legendTitle = QStringLiteral("Prioritas: tingkat, pertimbangan lain");
    constexpr std::array<const char*, 9> kLabels{"kumuh berat, tinggi", "kumuh sedang, tinggi", "kumuh ringan, tinggi",
                                                 "kumuh berat, sedang", "kumuh sedang, sedang", "kumuh ringan, sedang",
                                                 "kumuh berat, rendah", "kumuh sedang, rendah", "kumuh ringan, rendah"};
    for (int priority = 1; priority <= 9; ++priority) {
      add(priority, kLabels[static_cast<std::size_t>(priority - 1)],
          tallyOf([&](const Sketch& s) { return s.priority == priority; }));
    }
    add(0, "belum ada", tallyOf([&](const Sketch& s) { return s.priority == 0; }));
  } else {
    content.legendTitle = QStringLiteral("Tingkat kekumuhan");
    const std::array<std::pair<ClassFill, const char*>, 5> classes{{{ClassFill::Heavy, "Kumuh berat (60–80)"},
                                                                    {ClassFill::Moderate, "Kumuh sedang (38–59)"},
                                                                    {ClassFill::Light, "Kumuh ringan (16–37)"},
                                                                    {ClassFill::None, "Tidak kumuh (0–15)"},
                                                                    {ClassFill::Unknown, "belum ada"}}};
    for (const auto& [key, label] : classes)
      add(key, label, tallyOf([&, k = key](const Sketch& s) { return s.fill == k; }));
  }
  const Tally all = tallyOf([](const Sketch&) { return true; });
  content.totals.kawasan = all.kawasan;
  content.totals.rt = all.rt;
  content.totals.hectares = content.totals.verifiedHectares = all.hectares;
  content.totals.decreeHectares = 0;
  for (std::size_t i = 0; i < count; ++i) {
    if (!isMissing(kSketches[i].decree)) content.totals.decreeHectares.amount += kSketches[i].decree;
  }
}

void addTexts(SheetContent& content, FillBy fill) {
  const auto t = [](const char* text) { return QString::fromUtf8(text); };
  content.words = words();
  content.head = {t("PEMERINTAH KOTA CONTOH"), t("Dinas Perumahan dan Kawasan Permukiman"), t("Pokja PKP Kota Contoh"),
                  t("Jl. Balai Kota 1, Kota Contoh")};
  content.title =
      fill == FillBy::Priority ? t("PETA PRIORITAS PENANGANAN PERMUKIMAN KUMUH") : t("PETA TINGKAT KEKUMUHAN");
  content.place = t("Kota Contoh, Kecamatan Kalianyar · Tahun 2019");
  content.document = t("RP2KPKP Kota Contoh 2019–2024, Bab III · Lembar 1 dari 7");
  content.locationNote = t("Kota Contoh menurut kecamatan; bingkai merah: cakupan lembar ini.");
  content.projection = {t("UTM zona 49S, WGS 84 (EPSG:32749)"), t("Luas dihitung di elipsoid WGS 84")};
  content.sources = {t("Batas kawasan: SK Wali Kota 188.45/412/2018; verifikasi 7–18 Okt 2019"),
                     t("Angka RT: pendataan 2019, 40 dari 40 RT; pedoman 2018 (16 indikator, total 80)"),
                     t("Ortofoto 25 cm, 2018; batas RT dan kelurahan, Bappeda 2019"),
                     t("Nilai dan luas dihitung per kawasan. Batas tingkat 16, 38, 60.")};
  content.revision = t("Revisi 3, 30 Oktober 2019 · versi “Rapat Pokja PKP”");
  content.placeAndDate = t("Kota Contoh, ..... November 2019");
  content.signers = {{t("Koordinator Kota"), t("(nama jelas)"), t("Program KOTAKU")},
                     {t("Kepala Dinas Perumahan dan Kawasan Permukiman"), t("(nama jelas)"), t("NIP")}};
}

SceneArea kawasanArea(const Sketch& sketch, bool withBadge) {
  SceneArea area;
  area.shape = block(sketch.x, sketch.y, sketch.width, sketch.height, 7);
  area.name = sketch.name;
  if (sketch.total >= 0) {
    area.labelLines = {hectares(sketch.verified) + " ha · nilai " + std::to_string(sketch.total) + " · " + sketch.code};
  } else {
    area.labelLines = {hectares(sketch.verified) + " ha · nilai belum ada"};
  }
  area.classFill = sketch.fill;
  if (sketch.priority > 0) area.priority = sketch.priority;
  if (withBadge) area.badge = sketch.priority > 0 ? std::to_string(sketch.priority) : "–";
  return area;
}

void addLayers(SheetContent& content, FillBy fill, std::size_t count) {
  SceneLayer kelurahan{LayerKind::Kelurahan, FillBy::Nothing, 1, true, {}};
  SceneLayer rts{LayerKind::Rt, FillBy::Nothing, 0.96, true, {}};
  SceneLayer decree{LayerKind::DecreeKawasan, FillBy::Nothing, 1, false, {}};
  SceneLayer kawasan{LayerKind::Kawasan, fill, 0.96, true, {}};
  const std::array<const char*, 4> names{"Kalianyar", "Tegalsari", "Sumberwangi", "Tambakrejo"};
  for (std::size_t i = 0; i < names.size(); ++i) {
    SceneArea area;
    area.shape = block(i % 2 == 0 ? 350 : 1050, i < 2 ? 330 : 1000, 700, 670, 14);
    area.name = names[i];
    kelurahan.areas.push_back(area);
  }
  int number = 1;
  for (std::size_t i = 0; i < count; ++i) {
    const Sketch& s = kSketches[i];
    kawasan.areas.push_back(kawasanArea(s, fill == FillBy::Priority));
    if (!isMissing(s.decree)) {
      SceneArea line;
      line.shape = block(s.x + 4, s.y - 5, s.width + 9, s.height + 4, 9);
      decree.areas.push_back(line);
    }
    const double width = s.width / s.rtAcross;
    const double height = s.height / s.rtDown;
    for (int k = 0; k < s.rtAcross * s.rtDown; ++k) {
      SceneArea rt;
      rt.shape = block(s.x - s.width / 2 + (k % s.rtAcross + 0.5) * width,
                       s.y - s.height / 2 + (k / s.rtAcross + 0.5) * height, width, height, 0);
      rt.name = QString::number(number++).rightJustified(3, QLatin1Char('0')).toStdString();
      rts.areas.push_back(rt);
    }
    const QString className = QString::fromUtf8(s.className);
    content.table.push_back({QString::fromUtf8(s.name), s.decree, s.verified,
                             s.total >= 0 ? std::optional<int>(s.total) : std::nullopt, std::nullopt, false, s.fill,
                             className, QString::fromUtf8(s.code)});
    content.coverage.extend(boundsOf(*kawasan.areas.back().shape));
    content.inset.kawasan.push_back(kawasan.areas.back().shape);
  }
  content.map.layers = {kelurahan, rts, decree, kawasan};
}

}  // namespace

QGuiApplication& application() {
  static int count = 1;
  static std::array<char, 6> name{'p', 'a', 'i', 'n', 't', '\0'};
  static std::array<char*, 2> arguments{name.data(), nullptr};
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  // Never destroyed: at exit Qt's font cache is gone before a static application would be.
  static QGuiApplication* const instance = new QGuiApplication(count, arguments.data());
  return *instance;
}

SheetContent invented(std::size_t kawasan, FillBy fill, const std::string& basemap) {
  SheetContent content;
  content.map.crs = "EPSG:32749";
  if (!basemap.empty()) content.map.basemaps.push_back({basemap, "Ortofoto", 0.9, {}});
  addTexts(content, fill);
  addLayers(content, fill, kawasan);
  addLegend(content, fill, kawasan);
  content.inset.outline = block(900, 500, 4200, 3900, 160);
  const std::array<const char*, 4> districts{"Utara", "Kalianyar", "Timur", "Selatan"};
  for (std::size_t i = 0; i < districts.size(); ++i) {
    SceneArea district;
    district.shape = block(i % 2 == 0 ? -150 : 1950, i < 2 ? 1475 : -475, 2100, 1950, 80);
    district.name = districts[i];
    content.inset.districts.push_back(district);
  }
  return content;
}

std::string writeTown(const std::string& path) {
  RasterRecipe recipe;
  recipe.width = recipe.height = 1600;
  recipe.bands = 3;
  recipe.affine = {kEast - 100, 1, 0, kNorth + 1500, 0, -1};
  recipe.value = [](int band, int column, int row) {
    const double river = 760 + 90 * std::sin(column / 210.0);
    if (std::abs(row - river) < 26) return band == 1 ? 187.0 : band == 2 ? 215.0 : 230.0;
    const bool isRoad = column % 190 < 8 || row % 140 < 7;
    if (isRoad) return band == 3 ? 220.0 : band == 2 ? 246.0 : 255.0;
    const int plot = (column / 19) * 31 + (row / 16) * 17;
    const bool isHouse = column % 19 > 3 && row % 16 > 3 && plot % 5 != 0;
    if (isHouse) return band == 3 ? 209.0 : band == 2 ? 217.0 : 221.0;
    return band == 3 ? 239.0 : band == 2 ? 244.0 : 246.0;
  };
  return writeRaster(path, recipe);
}

std::string outputFile(const std::string& name) {
  const std::filesystem::path folder = std::filesystem::path(KAWASAN_BUILD_DIR) / "sheets";
  std::filesystem::create_directories(folder);
  return (folder / name).string();
}

}  // namespace kawasan::test
