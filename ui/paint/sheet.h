#pragma once

// Everything printed on one sheet, as typed values. Figures come from the functions behind `score` and `rank`; the
// words come from the caller in the reader's language. Painting computes no domain figure and holds no word.

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

#include "core/base/quantity.h"
#include "core/rules/known_sum.h"
#include "ui/paint/map_scene.h"
#include "ui/paint/scene_works.h"
#include "ui/text/numbers.h"

namespace kawasan {

inline constexpr double kMmPerInch = 25.4;
/// Qt scales letter spacing by the device's resolution, so every device paints at the resolution of a screen; PDF keeps
/// fractions of these units.
inline constexpr int kScreenDpi = 96;

/// Fixed words of the sheet, once in each language.
struct SheetWords {
  QString scale;           // "Skala"
  QString north;           // "U"
  QString metres;          // "m"
  QString kilometres;      // "km"
  QString easting;         // "mT", behind eastings
  QString northing;        // "mU"
  QString legend;          // "KETERANGAN"
  QString legendKawasan;   // column "Kawasan"
  QString legendRt;        // "RT"
  QString legendHectares;  // "Luas ha"
  QString total;           // "Jumlah"
  QString tableName;       // "Kawasan"
  QString tableDecree;     // "SK ha"; empty: the table has no such column
  QString tableVerified;   // "Verif. ha"
  QString tableTotal;      // "Nilai"
  QString tableClass;      // "Tingkat"
  QString tableCode;       // "Kode"; empty: the table has no such column
  QString moreRows;        // "dan %1 kawasan lain"
  QString lineVerified;    // "Deliniasi terverifikasi", or "Deliniasi kawasan" where some are not
  QString lineDecree;      // "Deliniasi menurut SK"
  QString lineProposed;    // "Usulan deliniasi"
  QString lineRt;          // "Batas dan nomor RT"
  QString lineKelurahan;   // "Batas kelurahan"
  QString lineKecamatan;   // "Batas kecamatan"
  QString lineReference;   // "Batas acuan"
  QString location;        // "PETUNJUK LETAK"
  QString projection;      // "PROYEKSI"
  QString gridInterval;    // "Selang kisi %1 m"
  QString sources;         // "SUMBER DATA"
  QString basemaps;        // "Peta dasar: %1"; empty: the basemaps are not named
  QString approval;        // "PENGESAHAN"
};

/// What a legend row is coloured with: a class or a priority 1..9.
using LegendKey = std::variant<ClassFill, int>;

struct SheetLegendRow {
  LegendKey key = ClassFill::Unknown;
  QString label;               // "kumuh berat, tinggi"
  std::optional<int> kawasan;  // nothing: not counted in this map
  std::optional<int> rt;
  KnownSum hectares;
  friend bool operator==(const SheetLegendRow&, const SheetLegendRow&) = default;
};

struct SheetTableRow {
  QString name;
  Micro decreeHectares = kMissing;
  KnownSum verifiedHectares;
  std::optional<int> total;      // "nilai"; the lower end where the figures are incomplete
  std::optional<int> totalHigh;  // set when it is a range
  bool isPartial = false;        // some of its RT have no figures yet, or estimates alone
  ClassFill classFill = ClassFill::Unknown;
  QString className;  // "Kumuh berat"
  QString code;       // "A2"
};

/// The sum of a table; amounts missing where nothing can be summed.
struct SheetTotals {
  std::optional<int> kawasan;
  std::optional<int> rt;
  KnownSum hectares;
  KnownSum decreeHectares;  // missing: decree lines without hectares
  KnownSum verifiedHectares;
  friend bool operator==(const SheetTotals&, const SheetTotals&) = default;
};

struct SheetSigner {
  QString office;  // may have several lines
  QString name;    // "(nama jelas)" where not known
  QString number;  // NIP; may be empty
};

/// The small map that shows where the sheet lies; same coordinate system as the main map.
struct InsetScene {
  SharedPolygons outline;            // of the city; null: no inset
  std::vector<SceneArea> districts;  // outlines with names
  std::vector<SharedPolygons> kawasan;
};

/// A work in the list beside a map of the plan.
struct SheetWorkRow {
  QString number;  // as it stands on the map
  QString name;
  QString year;
  QString cost;  // what is not known of it is said there
};

/// A year of the budget in the legend, with all of its activities, drawn or not.
struct SheetYearRow {
  QString label;
  QRgb colour = tokens::kText;
  int activities = 0;
  QString cost;
};

/// What a map of the plan has in place of legend and table of areas.
struct SheetWorks {
  QString legendTitle;  // "Tahun anggaran"
  QString legendCount;  // column "Kegiatan"
  QString cost;         // column "Rp juta"
  QString planned;      // "direncanakan", beside the line of what is not begun
  QString begun;        // "dikerjakan atau selesai"
  QString tableNumber;  // column "No"
  QString tableName;    // column "Kegiatan"
  QString tableYear;    // column "Tahun"
  QString moreRows;     // "dan %1 kegiatan lain"
  QString unplaced;     // "%1 nomor tidak mendapat tempat", on the map itself
  std::vector<SheetYearRow> years;
  int activities = 0;  // of all years
  QString yearsCost;
  bool isCostLeast = false;  // a part of the cost is not known
  std::vector<SheetWorkRow> rows;
  QString rowsCost;
  std::vector<SceneWork> places;  // in the colour of their year, with their number
};

struct SheetContent {
  Language language = Language::Indonesian;
  SheetWords words;

  QStringList head;  // kop: the first line bold, then office, group, address
  QString title;     // "PETA PRIORITAS PENANGANAN PERMUKIMAN KUMUH"
  QString place;     // "Kota Contoh, Kecamatan Kalianyar · Tahun 2019"
  QString document;  // "RP2KPKP Kota Contoh 2019–2024, Bab III · Lembar 1 dari 7"

  QString legendTitle;  // over the first column: "Prioritas: tingkat, pertimbangan lain"
  std::vector<SheetLegendRow> legend;
  QString legendNote;                // "4, 6, 7, 8: tidak ada kawasan"; may be empty
  std::vector<SheetTableRow> table;  // may be empty
  SheetTotals totals;
  std::optional<SheetWorks> works;  // of a map of the plan

  QString locationNote;
  InsetScene inset;
  QStringList projection;            // "UTM zona 49S, WGS 84 (EPSG:32749)", "Luas dihitung di elipsoid WGS 84"
  QStringList sources;               // paragraphs; the basemaps that could be read follow when they are drawn
  QString revision;                  // "Revisi 3, 30 Oktober 2019 · versi ..."
  QString placeAndDate;              // "Kota Contoh, ..... November 2019"
  std::vector<SheetSigner> signers;  // one or two

  MapScene map;
  Box coverage;  // must lie on the sheet; map coordinates
};

/// Rows that the table of the sheet has, of areas or works.
[[nodiscard]] inline std::size_t tableRowsOf(const SheetContent& content) {
  return content.works ? content.works->rows.size() : content.table.size();
}

}  // namespace kawasan
